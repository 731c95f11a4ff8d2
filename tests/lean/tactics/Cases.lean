/-! Case analysis, destructuring, induction. -/

inductive Tree (α : Type) where
  | leaf : Tree α
  | node : Tree α → α → Tree α → Tree α

namespace Tree

def mirror : Tree α → Tree α
  | leaf => leaf
  | node l x r => node (mirror r) x (mirror l)

def size : Tree α → Nat
  | leaf => 0
  | node l _ r => size l + 1 + size r

end Tree

inductive Even : Nat → Prop where
  | zero : Even 0
  | add_two (n : Nat) : Even n → Even (n + 2)

theorem use_cases_or (p q : Prop) (h : p ∨ q) : q ∨ p := by
  cases h with
  | inl h => exact .inr h
  | inr h => exact .inl h

theorem use_cases_and (p q : Prop) (h : p ∧ q) : q ∧ p := by
  cases h with
  | intro hp hq => exact ⟨hq, hp⟩

theorem use_cases_nat (n : Nat) (h : n ≠ 0) : ∃ m, n = m + 1 := by
  cases n with
  | zero => exact absurd rfl h
  | succ m => exact ⟨m, rfl⟩

theorem use_cases_wildcard (b : Bool) : (b && b) = b := by
  cases b with
  | _ => rfl

theorem use_cases_named_eq (f : Nat → Bool) (n : Nat) : f n = true ∨ f n = false := by
  cases h : f n with
  | true => exact .inl rfl
  | false => exact .inr rfl

theorem use_cases_exists (p : Nat → Prop) (h : ∃ n, p n) : ∃ m, p m := by
  cases h with
  | intro n hn => exact ⟨n, hn⟩

theorem use_cases_false (p : Prop) (h : False) : p := by
  cases h

theorem use_cases_impossible (h : (0 : Nat) = 1) : False := by
  cases h

theorem use_cases_family (h : Even 1) : False := by
  cases h

theorem use_cases_family_two (n : Nat) (h : Even (n + 2)) : Even n := by
  cases h with
  | add_two _ h => exact h

theorem use_cases_using (n : Nat) : n = 0 ∨ 0 < n := by
  cases n using Nat.casesOn with
  | zero => exact .inl rfl
  | succ n => exact .inr (Nat.succ_pos n)

theorem use_cases_eq (a b : Nat) (f : Nat → Nat) (h : a = b) : f a = f b := by
  cases h
  rfl

theorem use_rcases (p q r : Prop) (h : p ∧ (q ∨ r)) : (p ∧ q) ∨ (p ∧ r) := by
  rcases h with ⟨hp, hq | hr⟩
  · exact .inl ⟨hp, hq⟩
  · exact .inr ⟨hp, hr⟩

theorem use_rcases_rfl (a b c : Nat) (h : a = b ∧ b = c) : a = c := by
  rcases h with ⟨rfl, rfl⟩
  rfl

theorem use_rcases_nested (p : Nat → Nat → Prop) (h : ∃ x y, p x y ∧ x = y) : ∃ x, p x x := by
  rcases h with ⟨x, y, hp, rfl⟩
  exact ⟨x, hp⟩

theorem use_rcases_typed (p q : Prop) (h : p ∧ q) : p := by
  rcases h with ⟨(hp : p), _⟩
  exact hp

theorem use_rcases_clear (p q r : Prop) (_h : p ∧ q) (hr : r) : r := by
  rcases _h with -
  exact hr

theorem use_rcases_list (l : List Nat) (h : l ≠ []) : ∃ a t, l = a :: t := by
  rcases l with _ | ⟨a, t⟩
  · exact absurd rfl h
  · exact ⟨a, t, rfl⟩

theorem use_obtain (p : Nat → Prop) (h : ∃ n, p n ∧ 0 < n) : ∃ n, p n := by
  obtain ⟨n, hn, _⟩ := h
  exact ⟨n, hn⟩

theorem use_obtain_alternatives (p q : Prop) (h : p ∨ q) : q ∨ p := by
  obtain h | h := h
  · exact .inr h
  · exact .inl h

theorem use_obtain_type (p : Nat → Prop) (h : p 2) : ∃ n, p n := by
  obtain ⟨n, hn⟩ : ∃ n, p n := ⟨2, h⟩
  exact ⟨n, hn⟩

theorem use_obtain_type_only (p : Nat → Prop) (h : p 2) : ∃ n, p n := by
  obtain ⟨n, hn⟩ : ∃ n, p n
  · exact ⟨2, h⟩
  · exact ⟨n, hn⟩

theorem use_induction (n : Nat) : 0 + n = n := by
  induction n with
  | zero => rfl
  | succ n ih => rw [← Nat.add_assoc, ih]

theorem use_induction_plain (n : Nat) : 0 + n = n := by
  induction n
  case zero => rfl
  case succ n ih => exact congrArg (· + 1) ih

theorem use_induction_list (l : List Nat) : l ++ [] = l := by
  induction l with
  | nil => rfl
  | cons a l ih => rw [List.cons_append, ih]

theorem use_induction_tree (t : Tree α) : t.mirror.mirror = t := by
  induction t with
  | leaf => rfl
  | node l x r ihl ihr => simp [Tree.mirror, ihl, ihr]

def addAcc : Nat → Nat → Nat
  | 0, acc => acc
  | n + 1, acc => addAcc n (acc + 1)

theorem use_induction_generalizing (n acc : Nat) : addAcc n acc = acc + n := by
  induction n generalizing acc with
  | zero => rfl
  | succ n ih =>
    show addAcc n (acc + 1) = acc + (n + 1)
    rw [ih, Nat.add_right_comm, Nat.add_assoc]

theorem use_induction_using (p : Nat → Prop) (h : ∀ n, (∀ m, m < n → p m) → p n) (n : Nat) :
    p n := by
  induction n using Nat.strongRecOn with
  | ind n ih => exact h n ih

theorem use_induction_predicate (n : Nat) (h : Even n) : ∃ m, n = m + m := by
  induction h with
  | zero => exact ⟨0, rfl⟩
  | add_two n _ ih =>
    obtain ⟨m, rfl⟩ := ih
    exact ⟨m + 1, by rw [← Nat.add_assoc, Nat.add_right_comm m 1 m]⟩

theorem use_induction_tactic_prefix (n : Nat) : n + 0 = n := by
  induction n with simp

theorem use_match (p q : Prop) (h : p ∨ q) : q ∨ p := by
  match h with
  | .inl h => exact .inr h
  | .inr h => exact .inl h

theorem use_match_two (a b : Bool) : (a && b) = (b && a) := by
  match a, b with
  | true, true => rfl
  | true, false => rfl
  | false, true => rfl
  | false, false => rfl

theorem use_match_eq (f : Nat → Bool) (n : Nat) : f n = true ∨ f n = false := by
  match h : f n with
  | true => exact .inl rfl
  | false => exact .inr rfl

theorem use_term_match (p q : Prop) (h : p ∨ q) : q ∨ p :=
  match h with
  | .inl h => .inr h
  | .inr h => .inl h

theorem use_pattern_theorem : ∀ n : Nat, 0 + n = n
  | 0 => rfl
  | n + 1 => congrArg (· + 1) (use_pattern_theorem n)

theorem use_by_cases (p q : Prop) (h : p → q) (h' : ¬p → q) : q := by
  by_cases hp : p
  · exact h hp
  · exact h' hp

theorem use_by_cases_unnamed (p q : Prop) (h : p → q) (h' : ¬p → q) : q := by
  by_cases p
  · exact h ‹p›
  · exact h' ‹¬p›

theorem use_split_if (p : Prop) [Decidable p] (a : Nat) : (if p then a else a) = a := by
  split
  · rfl
  · rfl

theorem use_split_if_names (n : Nat) : (if n = 0 then 0 else n) = n := by
  split
  next h => exact h.symm
  next h => rfl

theorem use_split_match (o : Option Nat) : (match o with | some n => n + 1 | none => 1) ≠ 0 := by
  split
  · exact Nat.succ_ne_zero _
  · exact Nat.succ_ne_zero _

theorem use_split_at (p : Prop) [Decidable p] (h : (if p then 1 else 2) = 2) : ¬p := by
  split at h
  · contradiction
  · assumption

theorem use_split_dite (n : Nat) : (if h : 0 < n then n - 1 + 1 else n) = n := by
  split
  next h => exact Nat.succ_pred_eq_of_pos h
  next => rfl

theorem use_generalize (a b : Nat) : (a + b) + 0 = a + b := by
  generalize a + b = c
  rfl

theorem use_generalize_named (a b : Nat) : (a + b) + 0 = a + b := by
  generalize h : a + b = c
  rfl

theorem use_generalize_at (a b : Nat) (h : a + b = 3) : 3 = a + b := by
  generalize a + b = c at h ⊢
  exact h.symm

theorem use_fun_induction (n acc : Nat) : addAcc n acc = acc + n := by
  fun_induction addAcc n acc with
  | case1 acc => rfl
  | case2 n acc ih => rw [ih, Nat.add_right_comm, Nat.add_assoc]

theorem use_fun_cases (n acc : Nat) (h : addAcc n acc = 0) : acc = 0 ∨ 0 < n := by
  fun_cases addAcc n acc with
  | case1 => exact .inl h
  | case2 n acc => exact .inr (Nat.succ_pos n)

