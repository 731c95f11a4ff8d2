prelude
import Init.Meta

/-!
# What user macros compute with

Identifiers, literals and quotations made from values; reading identifiers and literals back; the macro
monad's questions about the environment.
-/

set_option linter.all false

namespace Lean

export Syntax (HygieneInfo)

@[extern "x"] opaque mkIdent (val : Name) : Ident
@[extern "x"] opaque mkCIdent (c : Name) : Ident
@[extern "x"] opaque quoteNameMk : Name → Term

namespace Name
@[extern "x"] protected opaque append : Name → Name → Name
@[extern "x"] protected opaque toString (n : Name) (escape : Bool := true)
  (isToken : String → Bool := fun _ => false) : String
@[extern "x"] opaque getPrefix (n : Name) : Name
@[extern "x"] opaque isPrefixOf (pre n : Name) : Bool
instance : Append Name := ⟨Name.append⟩
end Name

namespace Syntax
@[extern "x"] opaque isIdent (stx : Syntax) : Bool
@[extern "x"] opaque isAtom (stx : Syntax) : Bool
@[extern "x"] opaque isMissing (stx : Syntax) : Bool
@[extern "x"] opaque getAtomVal (stx : Syntax) : String
@[extern "x"] opaque mkNumLit (val : String) (info : SourceInfo := SourceInfo.none) : NumLit
@[extern "x"] opaque mkNatLit (val : Nat) (info : SourceInfo := SourceInfo.none) : NumLit
@[extern "x"] opaque mkStrLit (val : String) (info : SourceInfo := SourceInfo.none) : StrLit
@[extern "x"] opaque mkCharLit (val : Char) (info : SourceInfo := SourceInfo.none) : CharLit
@[extern "x"] opaque mkApp (fn : Term) (args : TSyntaxArray (.cons `term .nil)) : Term
@[extern "x"] opaque mkCApp (fn : Name) (args : TSyntaxArray (.cons `term .nil)) : Term
end Syntax

namespace TSyntax
@[extern "x"] opaque getId (s : Ident) : Name
@[extern "x"] opaque getNat (s : NumLit) : Nat
@[extern "x"] opaque getString (s : StrLit) : String
end TSyntax

/-- Values that macros can turn into syntax. -/
class Quote (α : Type) (k : SyntaxNodeKind := `term) where
  quote : α → TSyntax (.cons k .nil)

export Quote (quote)

instance : Quote Nat numLitKind := ⟨fun n => Syntax.mkNatLit n⟩
instance : Quote Nat `term := ⟨fun n => ⟨(Syntax.mkNatLit n).raw⟩⟩
instance : Quote String strLitKind := ⟨fun s => Syntax.mkStrLit s⟩
instance : Quote String `term := ⟨fun s => ⟨(Syntax.mkStrLit s).raw⟩⟩
instance : Quote Char charLitKind := ⟨fun c => Syntax.mkCharLit c⟩
instance : Quote Char `term := ⟨fun c => ⟨(Syntax.mkCharLit c).raw⟩⟩
instance : Quote Bool `term :=
  ⟨fun | true => ⟨(mkCIdent ``Bool.true).raw⟩ | false => ⟨(mkCIdent ``Bool.false).raw⟩⟩
instance : Quote Unit `term := ⟨fun _ => ⟨(mkCIdent ``Unit.unit).raw⟩⟩
instance : Quote Name `term := ⟨quoteNameMk⟩

namespace Macro

open LeanAlpha.Core in
section
@[extern "x"] opaque hasDecl (declName : Name) : MacroM Bool := fun _ => .error .unsupportedSyntax
@[extern "x"] opaque getCurrNamespace : MacroM Name := fun _ => .error .unsupportedSyntax
@[extern "x"] opaque resolveNamespace (n : Name) : MacroM (List Name) :=
  fun _ => .error .unsupportedSyntax
@[extern "x"] opaque expandMacro? (stx : Syntax) : MacroM (Option Syntax) :=
  fun _ => .error .unsupportedSyntax
end

end Macro
end Lean
