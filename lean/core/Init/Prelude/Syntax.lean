prelude
import Init.Prelude.Monad
/-!
# Names and syntax trees

The types of hierarchical names, syntax trees and parser descriptions, laid out as the native code expects.
-/
universe u v w u₁ u₂ v₁ v₂
set_option linter.all false
set_option checkBinderAnnotations false
namespace Lean
/-- Hierarchical names. -/
inductive Name where
  | anonymous : Name
  | str (pre : Name) (str : String)
  | num (pre : Name) (i : Nat)
with
  @[computed_field] hash : Name → UInt64
    | .anonymous => UInt64.ofNatLT 1723 (of_decide_eq_true rfl)
    | .str p s => mixHash p.hash s.hash
    | .num p v => mixHash p.hash (dite (LT.lt v UInt64.size) (fun h => UInt64.ofNatLT v h) (fun _ => UInt64.ofNatLT 17 (of_decide_eq_true rfl)))
namespace Name
instance : Inhabited Name := ⟨.anonymous⟩
instance : Hashable Name := ⟨Name.hash⟩
/-- Adds a piece of text to a name. -/
abbrev mkStr (p : Name) (s : String) : Name := .str p s
/-- Adds a number to a name. -/
abbrev mkNum (p : Name) (v : Nat) : Name := .num p v
/-- A name of one piece. -/
abbrev mkSimple (s : String) : Name := .str .anonymous s
/-- A name of 1 piece. -/
@[reducible] def mkStr1 (s₁ : String) : Name := .str .anonymous s₁
/-- A name of 2 pieces. -/
@[reducible] def mkStr2 (s₁ s₂ : String) : Name := .str (.str .anonymous s₁) s₂
/-- A name of 3 pieces. -/
@[reducible] def mkStr3 (s₁ s₂ s₃ : String) : Name := .str (mkStr2 s₁ s₂) s₃
/-- A name of 4 pieces. -/
@[reducible] def mkStr4 (s₁ s₂ s₃ s₄ : String) : Name := .str (mkStr3 s₁ s₂ s₃) s₄
/-- A name of 5 pieces. -/
@[reducible] def mkStr5 (s₁ s₂ s₃ s₄ s₅ : String) : Name := .str (mkStr4 s₁ s₂ s₃ s₄) s₅
/-- A name of 6 pieces. -/
@[reducible] def mkStr6 (s₁ s₂ s₃ s₄ s₅ s₆ : String) : Name := .str (mkStr5 s₁ s₂ s₃ s₄ s₅) s₆
/-- A name of 7 pieces. -/
@[reducible] def mkStr7 (s₁ s₂ s₃ s₄ s₅ s₆ s₇ : String) : Name := .str (mkStr6 s₁ s₂ s₃ s₄ s₅ s₆) s₇
/-- A name of 8 pieces. -/
@[reducible] def mkStr8 (s₁ s₂ s₃ s₄ s₅ s₆ s₇ s₈ : String) : Name :=
  .str (mkStr7 s₁ s₂ s₃ s₄ s₅ s₆ s₇) s₈
/-- Boolean equality of names. -/
@[extern "lean_name_eq"] protected opaque beq : (@& Name) → (@& Name) → Bool
instance : BEq Name := ⟨Name.beq⟩
end Name
/-- Where a piece of syntax comes from. -/
inductive SourceInfo where
  | original (leading : Substring.Raw) (pos : String.Pos.Raw) (trailing : Substring.Raw) (endPos : String.Pos.Raw)
  | synthetic (pos : String.Pos.Raw) (endPos : String.Pos.Raw) (canonical : Bool := false)
  | none
instance : Inhabited SourceInfo := ⟨.none⟩
/-- The kind of a syntax node. -/
abbrev SyntaxNodeKind := Name
/-- What an identifier was found to mean when it was quoted. -/
inductive Syntax.Preresolved where
  | namespace (ns : Name)
  | decl (n : Name) (fields : List String)
/-- Syntax trees. -/
inductive Syntax where
  | missing : Syntax
  | node (info : SourceInfo) (kind : SyntaxNodeKind) (args : Array Syntax)
  | atom (info : SourceInfo) (val : String)
  | ident (info : SourceInfo) (rawVal : Substring.Raw) (val : Name) (preresolved : List Syntax.Preresolved)
/-- A node with 1 child. -/
def Syntax.node1 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ : Syntax) : Syntax :=
  .node info kind (Array.mkArray1 a₁)
/-- A node with 2 children. -/
def Syntax.node2 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ : Syntax) : Syntax :=
  .node info kind (Array.mkArray2 a₁ a₂)
/-- A node with 3 children. -/
def Syntax.node3 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ : Syntax) : Syntax :=
  .node info kind (Array.mkArray3 a₁ a₂ a₃)
/-- A node with 4 children. -/
def Syntax.node4 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ : Syntax) : Syntax :=
  .node info kind (Array.mkArray4 a₁ a₂ a₃ a₄)
/-- A node with 5 children. -/
def Syntax.node5 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ : Syntax) : Syntax :=
  .node info kind (Array.mkArray5 a₁ a₂ a₃ a₄ a₅)
/-- A node with 6 children. -/
def Syntax.node6 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ : Syntax) : Syntax :=
  .node info kind (Array.mkArray6 a₁ a₂ a₃ a₄ a₅ a₆)
/-- A node with 7 children. -/
def Syntax.node7 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ a₇ : Syntax) : Syntax := .node info kind (Array.mkArray7 a₁ a₂ a₃ a₄ a₅ a₆ a₇)
/-- A node with 8 children. -/
def Syntax.node8 (info : SourceInfo) (kind : SyntaxNodeKind) (a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈ : Syntax) : Syntax := .node info kind (Array.mkArray8 a₁ a₂ a₃ a₄ a₅ a₆ a₇ a₈)
/-- A choice of kinds. -/
abbrev SyntaxNodeKinds := List SyntaxNodeKind
/-- Syntax trees of given kinds. -/
structure TSyntax (ks : SyntaxNodeKinds) where
  raw : Syntax
instance : Inhabited Syntax := ⟨Syntax.missing⟩
instance {ks} : Inhabited (TSyntax ks) := ⟨⟨default⟩⟩
/-- The kind of ambiguous syntax. -/
abbrev choiceKind : SyntaxNodeKind := `choice
/-- The kind of sequences. -/
abbrev nullKind : SyntaxNodeKind := `null
/-- The kind of groups. -/
abbrev groupKind : SyntaxNodeKind := `group
/-- The kind of identifiers. -/
abbrev identKind : SyntaxNodeKind := `ident
/-- The kind of string literals. -/
abbrev strLitKind : SyntaxNodeKind := `str
/-- The kind of character literals. -/
abbrev charLitKind : SyntaxNodeKind := `char
/-- The kind of numerals. -/
abbrev numLitKind : SyntaxNodeKind := `num
/-- The kind of hygiene marks. -/
abbrev hygieneInfoKind : SyntaxNodeKind := `hygieneInfo
/-- The kind of interpolated strings. -/
abbrev interpolatedStrKind : SyntaxNodeKind := `interpolatedStrKind
/-- Descriptions of parsers. -/
inductive ParserDescr where
  | const (name : Name)
  | unary (name : Name) (p : ParserDescr)
  | binary (name : Name) (p₁ p₂ : ParserDescr)
  | node (kind : SyntaxNodeKind) (prec : Nat) (p : ParserDescr)
  | trailingNode (kind : SyntaxNodeKind) (prec lhsPrec : Nat) (p : ParserDescr)
  | symbol (val : String)
  | nonReservedSymbol (val : String) (includeIdent : Bool)
  | cat (catName : Name) (rbp : Nat)
  | parser (declName : Name)
  | nodeWithAntiquot (name : String) (kind : SyntaxNodeKind) (p : ParserDescr)
  | sepBy (p : ParserDescr) (sep : String) (psep : ParserDescr) (allowTrailingSep : Bool := false)
  | sepBy1 (p : ParserDescr) (sep : String) (psep : ParserDescr) (allowTrailingSep : Bool := false)
  | unicodeSymbol (val : String) (asciiVal : String) (preserveForPP : Bool)
instance : Inhabited ParserDescr := ⟨.symbol ""⟩
/-- Descriptions of parsers that continue a term. -/
abbrev TrailingParserDescr := ParserDescr
/-- The mark of one macro expansion. -/
abbrev MacroScope := Nat
end Lean
