prelude
import Init.Tactics

/-!
# `rcases`, `obtain`, `rintro`

The pattern language `⟨x, y⟩`, `a | b`, `rfl`, `-`, `_`, `(p : t)`, `@p` and the three tactics that take it.
-/

open LeanAlpha.Core

namespace Lean.Parser.Tactic
declare_syntax_cat rcasesPat
declare_syntax_cat rintroPat

native_fragments rcasesPatMed rcasesPatLo
native_parsers rcasesPat rcasesPat.one rcasesPat.ignore rcasesPat.clear rcasesPat.explicit
  rcasesPat.tuple rcasesPat.paren
native_parsers rintroPat rintroPat.one rintroPat.binder
native_parsers tactic rcases obtain rintro
end Lean.Parser.Tactic
