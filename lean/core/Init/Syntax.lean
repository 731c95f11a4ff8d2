prelude
import Init.Coe

/-!
# Syntax trees and the macro monad

What macros, unexpanders and quotations `` `(…) `` are made of. Functions on syntax trees need no body
here: the interpreter finds the compiled function of the same name in the Lean library, so they are
declared `opaque` and no theorem can say anything about them.
-/
set_option linter.all false
set_option checkBinderAnnotations false
universe u v
instance : Inhabited (Array α) := ⟨Array.empty⟩
instance : Inhabited Substring.Raw := ⟨⟨"", ⟨0⟩, ⟨0⟩⟩⟩
instance : Inhabited (Lean.TSyntax k) := ⟨⟨default⟩⟩
namespace Lean
@[extern "x"] opaque Syntax.getOptional? (stx : Syntax) : Option Syntax
@[extern "x"] opaque Syntax.isOfKind (stx : Syntax) (k : SyntaxNodeKind) : Bool
@[extern "x"] opaque Syntax.getKind (stx : Syntax) : SyntaxNodeKind
@[extern "x"] opaque Syntax.getArg (stx : Syntax) (i : Nat) : Syntax
@[extern "x"] opaque Syntax.getArgs (stx : Syntax) : Array Syntax
@[extern "x"] opaque Syntax.getNumArgs (stx : Syntax) : Nat
@[extern "x"] opaque Syntax.getId (stx : Syntax) : Name
@[extern "x"] opaque Syntax.matchesNull (stx : Syntax) (n : Nat) : Bool
@[extern "x"] opaque Syntax.matchesIdent (stx : Syntax) (n : Name) : Bool
@[extern "x"] opaque Syntax.matchesLit (stx : Syntax) (k : SyntaxNodeKind) (val : String) : Bool
@[extern "x"] opaque Syntax.isNone (stx : Syntax) : Bool
@[extern "x"] opaque Syntax.setKind (stx : Syntax) (k : SyntaxNodeKind) : Syntax
@[extern "x"] opaque Syntax.getHeadInfo (stx : Syntax) : SourceInfo
@[extern "x"] opaque Syntax.mkSep (a : Array Syntax) (sep : Syntax) : Syntax
@[extern "x"] opaque SourceInfo.fromRef (ref : Syntax) (canonical : Bool := false) : SourceInfo
@[extern "x"] opaque replaceRef (ref : Syntax) (oldRef : Syntax) : Syntax
@[extern "x"] opaque addMacroScope (mainModule : Name) (n : Name) (scp : MacroScope) : Name
@[extern "x"] opaque mkCIdentFrom (src : Syntax) (c : Name) (canonical : Bool := false) : TSyntax (.cons identKind .nil)
@[extern "x"] opaque mkIdentFrom (src : Syntax) (c : Name) (canonical : Bool := false) : TSyntax (.cons identKind .nil)
@[extern "x"] opaque mkAtomFrom (src : Syntax) (val : String) (canonical : Bool := false) : Syntax
@[extern "x"] opaque mkAtom (val : String) : Syntax
@[extern "x"] opaque mkNullNode (args : Array Syntax) : Syntax
@[extern "x"] opaque mkNode (k : SyntaxNodeKind) (args : Array Syntax) : TSyntax (.cons k .nil)
@[extern "x"] opaque Name.toStringWithSep (sep : String) (escape : Bool) (n : Name)
  (isToken : String → Bool := fun _ => false) : String
@[extern "x"] opaque _root_.String.toRawSubstring' (s : String) : Substring.Raw
@[extern "x"] opaque _root_.String.toRawSubstring (s : String) : Substring.Raw
namespace Syntax
abbrev Term := TSyntax (.cons `term .nil)
abbrev Command := TSyntax (.cons `command .nil)
abbrev Level := TSyntax (.cons `level .nil)
abbrev Tactic := TSyntax (.cons `tactic .nil)
abbrev Prec := TSyntax (.cons `prec .nil)
abbrev Prio := TSyntax (.cons `prio .nil)
abbrev Ident := TSyntax (.cons identKind .nil)
abbrev StrLit := TSyntax (.cons strLitKind .nil)
abbrev CharLit := TSyntax (.cons charLitKind .nil)
abbrev NumLit := TSyntax (.cons numLitKind .nil)
abbrev HygieneInfo := TSyntax (.cons hygieneInfoKind .nil)
end Syntax
export Syntax (Term Command Prec Prio Ident StrLit CharLit NumLit)
abbrev TSyntaxArray (ks : SyntaxNodeKinds) := Array (TSyntax ks)
unsafe def TSyntaxArray.rawImpl : TSyntaxArray ks → Array Syntax := unsafeCast
@[implemented_by TSyntaxArray.rawImpl] opaque TSyntaxArray.raw (as : TSyntaxArray ks) : Array Syntax := Array.empty
unsafe def TSyntaxArray.mkImpl : Array Syntax → TSyntaxArray ks := unsafeCast
@[implemented_by TSyntaxArray.mkImpl] opaque TSyntaxArray.mk (as : Array Syntax) : TSyntaxArray ks := Array.empty
structure Syntax.SepArray (sep : String) where
  elemsAndSeps : Array Syntax
structure Syntax.TSepArray (ks : SyntaxNodeKinds) (sep : String) where
  elemsAndSeps : Array Syntax
@[extern "x"] opaque Syntax.SepArray.getElems {sep : String} (sa : SepArray sep) : Array Syntax
@[extern "x"] opaque Syntax.TSepArray.getElems {k : SyntaxNodeKinds} {sep : String} (sa : TSepArray k sep) : TSyntaxArray k

class MonadRef (m : Type → Type) where
  getRef : m Syntax
  withRef {α} : Syntax → m α → m α
export MonadRef (getRef)
instance (m n : Type → Type) [MonadLift m n] [MonadRef m] : MonadLift m n := inferInstance
@[inline] def withRef [Monad m] [MonadRef m] {α} (ref : Syntax) (x : m α) : m α :=
  bind getRef fun old => MonadRef.withRef (replaceRef ref old) x
class MonadQuotation (m : Type → Type) extends MonadRef m where
  getCurrMacroScope : m MacroScope
  getContext : m Name
  withFreshMacroScope {α : Type} : m α → m α
export MonadQuotation (getCurrMacroScope withFreshMacroScope)
@[inline] def MonadRef.mkInfoFromRefPos [Monad m] [MonadRef m] : m SourceInfo := bind getRef fun r => pure (SourceInfo.fromRef r)
namespace Macro
inductive Exception where
  | error : Syntax → String → Exception
  | unsupportedSyntax : Exception
structure State where
  macroScope : MacroScope
  traceMsgs : List (Prod Name String) := .nil
  expandedMacroDecls : List Name := .nil
opaque MethodsRefPointed : Subtype fun α : Type => Nonempty α := ⟨Nat, ⟨Nat.zero⟩⟩
def MethodsRef : Type := MethodsRefPointed.val
structure Context where
  methods : MethodsRef
  quotContext : Name
  currMacroScope : MacroScope
  currRecDepth : Nat := 0
  maxRecDepth : Nat := 512
  ref : Syntax
end Macro
abbrev MacroM := ReaderT Macro.Context (EStateM Macro.Exception Macro.State)
abbrev Macro := Syntax → MacroM Syntax
namespace Macro
instance : MonadRef MacroM where
  getRef := fun ctx => EStateM.Result.ok ctx.ref
  withRef ref x := fun ctx => x { ctx with ref := ref }
protected def withFreshMacroScope {α} (x : MacroM α) : MacroM α := fun ctx s =>
  x { ctx with currMacroScope := s.macroScope } { s with macroScope := HAdd.hAdd s.macroScope 1 }
instance : MonadQuotation MacroM where
  getCurrMacroScope := fun ctx => EStateM.Result.ok ctx.currMacroScope
  getContext := fun ctx => EStateM.Result.ok ctx.quotContext
  withFreshMacroScope := Macro.withFreshMacroScope
def throwUnsupported {α} : MacroM α := fun _ => EStateM.Result.error Exception.unsupportedSyntax
def throwErrorAt {α} (ref : Syntax) (msg : String) : MacroM α := fun _ => EStateM.Result.error (Exception.error ref msg)
def throwError {α} (msg : String) : MacroM α := fun c => EStateM.Result.error (Exception.error c.ref msg)
end Macro
export Macro (throwUnsupported)
namespace PrettyPrinter
abbrev UnexpandM := ReaderT Syntax (EStateM Unit Unit)
abbrev Unexpander := Syntax → UnexpandM Syntax
instance : MonadQuotation UnexpandM where
  getRef := fun ref => EStateM.Result.ok ref
  withRef ref x := fun _ => x ref
  getCurrMacroScope := fun _ => EStateM.Result.ok 0
  getContext := fun _ => EStateM.Result.ok `_fakeMod
  withFreshMacroScope := id
end PrettyPrinter
instance : Coe SyntaxNodeKind SyntaxNodeKinds where coe k := .cons k .nil
instance : CoeHead (TSyntax k) Syntax where coe s := s.raw
instance : CoeOut (TSyntax k) Syntax where coe s := s.raw
instance : Coe (TSyntax identKind) (TSyntax `Lean.binderIdent) where coe s := ⟨s.raw⟩
instance : Coe (Syntax.Ident) (Syntax.Term) where coe s := ⟨s.raw⟩
instance : Coe (Syntax.NumLit) (Syntax.Term) where coe s := ⟨s.raw⟩
instance : CoeDep Syntax.Term s Syntax.Ident where coe := ⟨s.raw⟩
instance : CoeOut (TSyntaxArray k) (Array Syntax) where coe a := a.raw
instance : Coe (Syntax.NumLit) (Syntax.Prec) where coe s := ⟨s.raw⟩
instance : Coe (Syntax.NumLit) (Syntax.Prio) where coe s := ⟨s.raw⟩
instance : Coe (Syntax.StrLit) (Syntax.Term) where coe s := ⟨s.raw⟩
instance : Coe (Syntax.CharLit) (Syntax.Term) where coe s := ⟨s.raw⟩
instance : Coe (Syntax.Ident) (TSyntax `Lean.Parser.Command.declId) where coe s := ⟨s.raw⟩
instance : Coe Syntax.Term (TSyntax `Lean.Parser.Term.funBinder) where coe s := ⟨s.raw⟩
instance : Coe Syntax (TSyntax `rawStx) where coe s := ⟨s⟩
end Lean
