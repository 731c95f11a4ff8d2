prelude
import Init.Syntax

/-!
# Commands that declare what the Lean library already compiled

The shared library of Lean contains the compiled parser of every notation, command and tactic of the core
language, together with the macros that expand them and the unexpanders that print them. What is missing
without Lean's own `.olean` files is only their declaration in the environment. The commands below supply
it; they are scoped to `LeanAlpha.Core`, so no user file ever sees them.

* `native_parsers cat a b …`: the leading parsers `a`, `b`, … of the syntax category `cat`.
* `native_trailing_parsers cat a b …`: the same for parsers that continue a term (infix, postfix).
* `native_fragments a b …`: named pieces of grammar that belong to no category.
* `native_macros M: k n, …`: the `n` macros that module `M` of Lean gives for the syntax kind `k`.
* `native_unexpanders M: c n, …`: the `n` unexpanders that module `M` gives for the constant `c`.

All of it is meta-level: a declaration is `opaque` and no theorem depends on it.
-/

namespace LeanAlpha.Core
open Lean

scoped syntax (name := nativeParsers) "native_parsers " ident many(ppSpace ident) : command
scoped syntax (name := nativeTrailing) "native_trailing_parsers " ident many(ppSpace ident) : command
scoped syntax (name := nativeFragments) "native_fragments " many1(ident) : command
scoped syntax (name := nativeMacros) "native_macros " ident ": "
  sepBy1(group(ident ppSpace num), ",", ", ") : command
scoped syntax (name := nativeUnexpanders) "native_unexpanders " ident ": "
  sepBy1(group(ident ppSpace num), ",", ", ") : command

@[extern "x"] opaque _root_.Lean.Syntax.isNatLit? (s : Syntax) : Option Nat
@[extern "x"] opaque _root_.Lean.Macro.resolveGlobalName (n : Name) :
    MacroM (List (Prod Name (List String))) :=
  fun _ => EStateM.Result.error Macro.Exception.unsupportedSyntax

scoped instance inhabitedMacro : Inhabited Lean.Macro :=
  ⟨fun _ _ => EStateM.Result.error Macro.Exception.unsupportedSyntax⟩
scoped instance inhabitedUnexpander : Inhabited PrettyPrinter.Unexpander :=
  ⟨fun _ _ => EStateM.Result.error Unit.unit⟩

/-- The commands `f x` for all `x` in a list, as one command. -/
def eachCommand (f : Syntax → MacroM Syntax) : List Syntax → Array Syntax → MacroM Syntax
  | .nil, acc => pure (mkNullNode acc)
  | .cons x xs, acc => bind (f x) fun c => eachCommand f xs (acc.push c)

/-- The attribute `cat_parser` of a syntax category `cat`. -/
def parserAttr : Name → Name
  | .str p s => .str p (HAppend.hAppend s "_parser")
  | n => n

/-- Declares parsers with the attribute `cat_parser` and the type `type`. -/
def expandParsers (type : Name) (stx : Syntax) : MacroM Syntax :=
  let cat := stx.getArg 1
  let attr := mkIdentFrom cat (parserAttr cat.getId)
  eachCommand (fun x =>
    let x : Ident := ⟨x⟩
    bind `(@[$attr:ident 1000, extern "x"] opaque $x : $(mkCIdentFrom x.raw type)) fun c => pure c.raw)
    (stx.getArg 2).getArgs.toList Array.empty

@[macro nativeParsers] def expandNativeParsers : Macro := expandParsers ``Lean.ParserDescr
@[macro nativeTrailing] def expandNativeTrailing : Macro := expandParsers ``Lean.TrailingParserDescr

@[macro nativeFragments] def expandNativeFragments : Macro := fun stx =>
  eachCommand (fun x =>
    let x : Ident := ⟨x⟩
    bind `(@[extern "x"] opaque $x : Lean.ParserDescr) fun c => pure c.raw)
    (stx.getArg 1).getArgs.toList Array.empty

/-- The name that Lean's `macro_rules` and `notation` commands give to what they generate. -/
def auxName (mod : Name) (what : String) (key : Name) (i : String) : Name :=
  Name.mkSimple (HAppend.hAppend "_aux_" (HAppend.hAppend (mod.toStringWithSep "_" false)
    (HAppend.hAppend "___" (HAppend.hAppend what (HAppend.hAppend "_"
      (HAppend.hAppend (key.toStringWithSep "_" false) (HAppend.hAppend "_" i)))))))

/-- The full name that an identifier stands for, itself if there is none. -/
def fullName (x : Syntax) : MacroM Name :=
  bind (Macro.resolveGlobalName x.getId) fun
    | .cons (.mk n .nil) _ => pure n
    | _ => pure x.getId

/-- The first numerals, enough for every count in use. -/
def numerals : List String :=
  .cons "1" (.cons "2" (.cons "3" (.cons "4" (.cons "5" (.cons "6" (.cons "7" (.cons "8" (.cons "9"
    (.cons "10" (.cons "11" (.cons "12" .nil)))))))))))

/-- Declares the generated functions for the key of `x`, as many as asked for. -/
def expandAux (mod : Name) (what : String) (mk : Ident → Ident → MacroM Syntax) (x : Syntax)
    (key : Name) : Nat → List String → Array Syntax → MacroM Syntax
  | .succ n, .cons i is, acc =>
    bind (mk (mkIdentFrom x (auxName mod what key i)) (mkIdentFrom x key)) fun c =>
      expandAux mod what mk x key n is (acc.push c)
  | _, _, acc => pure (mkNullNode acc)

/-- All entries `key count` of a list. -/
def expandEntries (what : String) (mk : Ident → Ident → MacroM Syntax) (stx : Syntax) :
    MacroM Syntax :=
  let mod := (stx.getArg 1).getId
  eachCommand (fun e =>
    let x := e.getArg 0
    bind (fullName x) fun key =>
      expandAux mod what mk x key (((e.getArg 1).isNatLit?).getD 1) numerals Array.empty)
    ((Syntax.SepArray.mk (sep := ",") (stx.getArg 3).getArgs).getElems).toList Array.empty

@[macro nativeMacros] def expandNativeMacros : Macro :=
  expandEntries "macroRules" fun f key =>
    bind `(@[macro $key:ident, extern "x"] opaque $f : Lean.Macro) fun c => pure c.raw

@[macro nativeUnexpanders] def expandNativeUnexpanders : Macro :=
  expandEntries "unexpand" fun f key =>
    bind `(@[app_unexpander $key:ident, extern "x"] opaque $f : Lean.PrettyPrinter.Unexpander)
      fun c => pure c.raw

end LeanAlpha.Core
