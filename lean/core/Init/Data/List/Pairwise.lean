prelude
import Init.Data.List.Sublist

/-!
Lists: `Pairwise` and `Nodup`.
-/

set_option linter.all false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

open List

/-! ### Pairwise -/

theorem rel_of_pairwise_cons (p : (a :: l).Pairwise R) {a'} (h : a' ∈ l) : R a a' :=
  (pairwise_cons.1 p).1 a' h

theorem Pairwise.of_cons (p : (a :: l).Pairwise R) : Pairwise R l := (pairwise_cons.1 p).2

theorem Pairwise.tail {l : List α} (h : Pairwise R l) : Pairwise R l.tail := by
  cases h with
  | nil => exact .nil
  | cons _ h => exact h

theorem Pairwise.imp_of_mem {S : α → α → Prop} {R : α → α → Prop}
    (H : ∀ {a b}, a ∈ l → b ∈ l → R a b → S a b) (p : Pairwise R l) : Pairwise S l := by
  induction p with
  | nil => exact .nil
  | cons h _ ih =>
    exact .cons (fun x hx => H mem_cons_self (.tail _ hx) (h x hx))
      (ih fun ha hb => H (.tail _ ha) (.tail _ hb))

theorem Pairwise.imp {α : Type _} {R S : α → α → Prop} (H : ∀ {a b}, R a b → S a b)
    {l : List α} (p : Pairwise R l) : Pairwise S l := p.imp_of_mem fun _ _ => H

theorem Pairwise.and (hR : Pairwise R l) (hS : Pairwise S l) :
    l.Pairwise fun a b => R a b ∧ S a b := by
  induction hR with
  | nil => exact .nil
  | cons h _ ih =>
    cases hS with
    | cons h' hS => exact .cons (fun x hx => ⟨h x hx, h' x hx⟩) (ih hS)

theorem pairwise_and_iff {l : List α} :
    l.Pairwise (fun a b => R a b ∧ S a b) ↔ Pairwise R l ∧ Pairwise S l :=
  ⟨fun h => ⟨h.imp fun h => h.1, h.imp fun h => h.2⟩, fun h => h.1.and h.2⟩

theorem Pairwise.imp₂ (H : ∀ a b, R a b → S a b → T a b) (hR : Pairwise R l)
    (hS : l.Pairwise S) : l.Pairwise T :=
  (hR.and hS).imp fun h => H _ _ h.1 h.2

theorem Pairwise.iff_of_mem {S : α → α → Prop} {l : List α}
    (H : ∀ {a b}, a ∈ l → b ∈ l → (R a b ↔ S a b)) : Pairwise R l ↔ Pairwise S l :=
  ⟨Pairwise.imp_of_mem fun ha hb => (H ha hb).1, Pairwise.imp_of_mem fun ha hb => (H ha hb).2⟩

theorem Pairwise.iff {S : α → α → Prop} (H : ∀ a b, R a b ↔ S a b) {l : List α} :
    Pairwise R l ↔ Pairwise S l := Pairwise.iff_of_mem fun _ _ => H _ _

theorem pairwise_of_forall {l : List α} (H : ∀ x y, R x y) : Pairwise R l := by
  induction l with
  | nil => exact .nil
  | cons a l ih => exact .cons (fun x _ => H a x) ih

theorem Pairwise.and_mem {l : List α} :
    Pairwise R l ↔ Pairwise (fun x y => x ∈ l ∧ y ∈ l ∧ R x y) l :=
  Pairwise.iff_of_mem fun ha hb => ⟨fun h => ⟨ha, hb, h⟩, fun h => h.2.2⟩

theorem pairwise_singleton (R) (a : α) : Pairwise R [a] := .cons nofun .nil

theorem pairwise_pair {a b : α} : Pairwise R [a, b] ↔ R a b := by
  rw [pairwise_cons, forall_mem_singleton]
  exact ⟨fun h => h.1, fun h => ⟨h, pairwise_singleton R b⟩⟩

theorem Pairwise.sublist (h : l₁ <+ l₂) (p : l₂.Pairwise R) : l₁.Pairwise R := by
  induction h with
  | slnil => exact .nil
  | cons a _ ih => exact ih p.of_cons
  | cons_cons a h ih =>
    exact .cons (fun x hx => rel_of_pairwise_cons p (h.subset hx)) (ih p.of_cons)

theorem Sublist.pairwise (h : l₁ <+ l₂) (p : l₂.Pairwise R) : l₁.Pairwise R := p.sublist h

theorem pairwise_map {l : List α} {f : α → β} {R : β → β → Prop} :
    (l.map f).Pairwise R ↔ l.Pairwise fun a b => R (f a) (f b) := by
  induction l with
  | nil => exact ⟨fun _ => .nil, fun _ => .nil⟩
  | cons a l ih => rw [map_cons, pairwise_cons, pairwise_cons, ih, forall_mem_map]

theorem Pairwise.of_map {S : β → β → Prop} (f : α → β) (H : ∀ a b : α, S (f a) (f b) → R a b)
    (p : Pairwise S (map f l)) : Pairwise R l := (pairwise_map.1 p).imp (H _ _)

theorem Pairwise.map {S : β → β → Prop} (f : α → β) (H : ∀ a b : α, R a b → S (f a) (f b))
    (p : Pairwise R l) : Pairwise S (map f l) := pairwise_map.2 (p.imp (H _ _))

theorem Pairwise.filter (p : α → Bool) (h : Pairwise R l) : Pairwise R (filter p l) :=
  h.sublist filter_sublist

theorem pairwise_append {l₁ l₂ : List α} : (l₁ ++ l₂).Pairwise R ↔
    l₁.Pairwise R ∧ l₂.Pairwise R ∧ ∀ a, a ∈ l₁ → ∀ b, b ∈ l₂ → R a b := by
  induction l₁ with
  | nil => exact ⟨fun h => ⟨.nil, h, nofun⟩, fun h => h.2.1⟩
  | cons a l ih =>
    rw [cons_append, pairwise_cons, ih, pairwise_cons, forall_mem_append, forall_mem_cons]
    exact ⟨fun ⟨⟨h₁, h₂⟩, h₃, h₄, h₅⟩ => ⟨⟨h₁, h₃⟩, h₄, h₂, h₅⟩,
      fun ⟨⟨h₁, h₃⟩, h₄, h₂, h₅⟩ => ⟨⟨h₁, h₂⟩, h₃, h₄, h₅⟩⟩

theorem pairwise_reverse {l : List α} :
    l.reverse.Pairwise R ↔ l.Pairwise (fun a b => R b a) := by
  induction l with
  | nil => exact ⟨fun _ => .nil, fun _ => .nil⟩
  | cons a l ih =>
    rw [reverse_cons, pairwise_append, ih]
    constructor
    · exact fun h => .cons (fun x hx => h.2.2 x (mem_reverse.2 hx) a mem_cons_self) h.1
    · refine fun h => ⟨h.of_cons, pairwise_singleton R a, fun x hx b hb => ?_⟩
      rw [eq_of_mem_singleton hb]
      exact rel_of_pairwise_cons h (mem_reverse.1 hx)

theorem pairwise_append_comm {R : α → α → Prop} (s : ∀ {x y}, R x y → R y x) {l₁ l₂ : List α} :
    Pairwise R (l₁ ++ l₂) ↔ Pairwise R (l₂ ++ l₁) := by
  rw [pairwise_append, pairwise_append]
  exact ⟨fun h => ⟨h.2.1, h.1, fun a ha b hb => s (h.2.2 b hb a ha)⟩,
    fun h => ⟨h.2.1, h.1, fun a ha b hb => s (h.2.2 b hb a ha)⟩⟩

theorem Pairwise.take {l : List α} (h : Pairwise R l) : Pairwise R (l.take i) :=
  h.sublist (take_sublist i l)

theorem Pairwise.drop {l : List α} (h : Pairwise R l) : Pairwise R (l.drop i) :=
  h.sublist (drop_sublist i l)

theorem pairwise_replicate {n : Nat} {a : α} :
    (replicate n a).Pairwise R ↔ n ≤ 1 ∨ R a a := by
  cases n with
  | zero => exact ⟨fun _ => .inl (Nat.zero_le 1), fun _ => .nil⟩
  | succ n =>
    constructor
    · intro h
      cases n with
      | zero => exact .inl (Nat.le_refl 1)
      | succ n => exact .inr (rel_of_pairwise_cons h mem_cons_self)
    · rintro (h | h)
      · have e : n = 0 := Nat.le_antisymm (Nat.le_of_succ_le_succ h) (Nat.zero_le n)
        subst e
        exact pairwise_singleton R a
      · have : ∀ m, (replicate m a).Pairwise R := fun m => by
          induction m with
          | zero => exact .nil
          | succ m ih => exact .cons (fun x hx => (eq_of_mem_replicate hx).symm ▸ h) ih
        exact this _

theorem pairwise_iff_getElem {l : List α} : Pairwise R l ↔
    ∀ (i j : Nat) (_hi : i < l.length) (_hj : j < l.length) (_hij : i < j), R l[i] l[j] := by
  constructor
  · intro h
    induction h with
    | nil => exact fun i _ hi => absurd hi (Nat.not_lt_zero i)
    | cons h _ ih =>
      intro i j hi hj hij
      cases j with
      | zero => exact absurd hij (Nat.not_lt_zero i)
      | succ j =>
        cases i with
        | zero => exact h _ (getElem_mem _)
        | succ i =>
          exact ih i j (Nat.lt_of_succ_lt_succ hi) (Nat.lt_of_succ_lt_succ hj)
            (Nat.lt_of_succ_lt_succ hij)
  · intro h
    induction l with
    | nil => exact .nil
    | cons a l ih =>
      refine .cons (fun x hx => ?_) (ih fun i j hi hj hij =>
        h (i + 1) (j + 1) (Nat.succ_lt_succ hi) (Nat.succ_lt_succ hj) (Nat.succ_lt_succ hij))
      obtain ⟨i, hi, rfl⟩ := getElem_of_mem hx
      exact h 0 (i + 1) (Nat.zero_lt_succ _) (Nat.succ_lt_succ hi) (Nat.zero_lt_succ i)

/-! ### Nodup -/

@[simp] theorem nodup_nil : @Nodup α [] := Pairwise.nil

@[simp] theorem nodup_cons {a : α} {l : List α} : Nodup (a :: l) ↔ a ∉ l ∧ Nodup l := by
  unfold Nodup
  rw [pairwise_cons]
  exact and_congr_left fun _ => forall_mem_ne

theorem Nodup.sublist : l₁ <+ l₂ → Nodup l₂ → Nodup l₁ := Pairwise.sublist

theorem Sublist.nodup : l₁ <+ l₂ → Nodup l₂ → Nodup l₁ := Nodup.sublist

theorem Nodup.filter (p : α → Bool) {l : List α} (h : Nodup l) : Nodup (filter p l) :=
  Pairwise.filter p h

theorem nodup_append {l₁ l₂ : List α} : (l₁ ++ l₂).Nodup ↔
    l₁.Nodup ∧ l₂.Nodup ∧ ∀ a, a ∈ l₁ → ∀ b, b ∈ l₂ → a ≠ b := pairwise_append

theorem nodup_reverse {l : List α} : l.reverse.Nodup ↔ l.Nodup :=
  pairwise_reverse.trans (Pairwise.iff fun _ _ => ⟨Ne.symm, Ne.symm⟩)

theorem nodup_replicate {n : Nat} {a : α} : (replicate n a).Nodup ↔ n ≤ 1 :=
  pairwise_replicate.trans ⟨fun h => h.elim id fun h => absurd rfl h, .inl⟩

theorem getElem?_inj {xs : List α} (h₀ : i < xs.length) (h₁ : xs.Nodup) (h₂ : xs[i]? = xs[j]?) :
    i = j := by
  induction xs generalizing i j with
  | nil => exact absurd h₀ (Nat.not_lt_zero i)
  | cons a l ih =>
    obtain ⟨hn, hl⟩ := nodup_cons.1 h₁
    cases i with
    | zero =>
      cases j with
      | zero => rfl
      | succ j => exact absurd (mem_of_getElem? (l := l) (i := j) h₂.symm) hn
    | succ i =>
      cases j with
      | zero => exact absurd (mem_of_getElem? (l := l) (i := i) h₂) hn
      | succ j => rw [ih (Nat.lt_of_succ_lt_succ h₀) hl h₂]

end List
