prelude
import Init.NotationExtra

/-!
# Simplification procedures

The commands `simproc`, `dsimproc`, `simproc_decl`, … and the attributes behind them. The procedures for
literals are compiled into Lean and always active.
-/

open LeanAlpha.Core

namespace Lean.Parser
native_parsers command «command__Simproc__[_]_(_):=_» «command_Simproc_decl_(_):=_»
  «command__Dsimproc__[_]_(_):=_» «command_Dsimproc_decl_(_):=_»
  «command__Builtin_simproc__[_]_(_):=_» «command_Builtin_simproc_decl_(_):=_»
  «command__Builtin_dsimproc__[_]_(_):=_» «command_Builtin_dsimproc_decl_(_):=_» simprocPattern
  simprocPatternBuiltin
native_parsers attr Attr.simprocAttr Attr.sevalprocAttr Attr.simprocBuiltinAttr
  Attr.sevalprocBuiltinAttr
native_macros Init.Simproc: «command_Builtin_dsimproc_decl_(_):=_» 1,
  «command_Builtin_simproc_decl_(_):=_» 1, «command_Dsimproc_decl_(_):=_» 1,
  «command_Simproc_decl_(_):=_» 1, «command__Builtin_dsimproc__[_]_(_):=_» 1,
  «command__Builtin_simproc__[_]_(_):=_» 1, «command__Dsimproc__[_]_(_):=_» 1,
  «command__Simproc__[_]_(_):=_» 1
end Lean.Parser
