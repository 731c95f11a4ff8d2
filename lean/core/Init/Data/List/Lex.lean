prelude
import Init.Data.List.Lemmas
import Init.Data.Nat.Basic

/-!
Lists: the dictionary order.
-/

set_option linter.all false

universe u
variable {α : Type u}

namespace List

@[simp] theorem not_lex_nil {l : List α} {r : α → α → Prop} : ¬ Lex r l [] := nofun

theorem cons_lex_cons_iff {r : α → α → Prop} {a b : α} {l₁ l₂ : List α} :
    Lex r (a :: l₁) (b :: l₂) ↔ r a b ∨ a = b ∧ Lex r l₁ l₂ := by
  constructor
  · intro h
    cases h with
    | rel h => exact .inl h
    | cons h => exact .inr ⟨rfl, h⟩
  · rintro (h | ⟨rfl, h⟩)
    · exact .rel h
    · exact .cons h

section
variable [LT α]

@[simp] theorem not_lt_nil {l : List α} : ¬ l < [] := nofun

@[simp] theorem nil_lt_cons {a : α} {l : List α} : [] < a :: l := .nil

theorem nil_le {l : List α} : [] ≤ l := not_lt_nil

theorem cons_lt_cons_iff {a b : α} {l₁ l₂ : List α} :
    (a :: l₁) < (b :: l₂) ↔ a < b ∨ a = b ∧ l₁ < l₂ := cons_lex_cons_iff

@[simp] theorem cons_lt_cons_self [i₀ : Std.Irrefl (· < · : α → α → Prop)] {a : α}
    {l₁ l₂ : List α} : (a :: l₁) < (a :: l₂) ↔ l₁ < l₂ := by
  rw [cons_lt_cons_iff]
  exact ⟨fun h => h.elim (fun h => absurd h (i₀.irrefl a)) fun h => h.2, fun h => .inr ⟨rfl, h⟩⟩

protected theorem lt_irrefl [i₀ : Std.Irrefl (· < · : α → α → Prop)] (l : List α) : ¬ l < l := by
  induction l with
  | nil => exact not_lt_nil
  | cons a l ih =>
    rw [cons_lt_cons_iff]
    exact fun h => h.elim (i₀.irrefl a) fun h => ih h.2

protected theorem lt_trans [i₁ : Trans (· < · : α → α → Prop) (· < ·) (· < ·)]
    {l₁ l₂ l₃ : List α} (h₁ : l₁ < l₂) (h₂ : l₂ < l₃) : l₁ < l₃ := by
  induction l₁ generalizing l₂ l₃ with
  | nil =>
    cases l₂ with
    | nil => exact absurd h₁ not_lt_nil
    | cons b l₂ =>
      cases l₃ with
      | nil => exact absurd h₂ not_lt_nil
      | cons c l₃ => exact nil_lt_cons
  | cons a l₁ ih =>
    cases l₂ with
    | nil => exact absurd h₁ not_lt_nil
    | cons b l₂ =>
      cases l₃ with
      | nil => exact absurd h₂ not_lt_nil
      | cons c l₃ =>
        rw [cons_lt_cons_iff] at h₁ h₂ ⊢
        rcases h₁ with h₁ | ⟨rfl, h₁⟩
        · rcases h₂ with h₂ | ⟨rfl, _⟩
          · exact .inl (i₁.trans h₁ h₂)
          · exact .inl h₁
        · rcases h₂ with h₂ | ⟨rfl, h₂⟩
          · exact .inl h₂
          · exact .inr ⟨rfl, ih h₁ h₂⟩

protected theorem not_le {l₁ l₂ : List α} : ¬ l₁ ≤ l₂ ↔ l₂ < l₁ := Classical.not_not

@[simp] protected theorem not_lt {l₁ l₂ : List α} : ¬ l₁ < l₂ ↔ l₂ ≤ l₁ := Iff.rfl

end

end List
