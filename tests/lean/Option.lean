/-! Optional values. -/

section
variable {α β γ : Type}

theorem some_inj' (a b : α) (h : some a = some b) : a = b := by injection h
theorem some_inj_simp (a b : α) : some a = some b ↔ a = b := by simp
theorem some_inj_lemma (a b : α) (h : some a = some b) : a = b := Option.some.inj h
theorem some_ne_none' (a : α) : some a ≠ none := by simp
theorem none_ne_some (a : α) : none ≠ some a := by intro h; cases h
theorem none_ne_some_nofun (a : α) : none ≠ some a := nofun
theorem eq_none_or_some (o : Option α) : o = none ∨ ∃ a, o = some a := by
  cases o with
  | none => left; rfl
  | some a => right; exact ⟨a, rfl⟩
theorem ne_none (o : Option α) (h : o ≠ none) : ∃ a, o = some a := by
  match o, h with
  | some a, _ => exact ⟨a, rfl⟩
theorem map_none' (f : α → β) : (none : Option α).map f = none := rfl
theorem map_some' (f : α → β) (a : α) : (some a).map f = some (f a) := rfl
theorem map_some_simp (f : α → β) (a : α) : (some a).map f = some (f a) := by simp
theorem map_id' (o : Option α) : o.map id = o := by cases o <;> rfl
theorem map_id_simp (o : Option α) : o.map id = o := by simp
theorem map_map' (f : α → β) (g : β → γ) (o : Option α) : (o.map f).map g = o.map (g ∘ f) := by
  simp
theorem map_map_cases (f : α → β) (g : β → γ) (o : Option α) :
    (o.map f).map g = o.map fun a => g (f a) := by cases o <;> rfl
theorem map_eq_some (f : α → β) (o : Option α) (b : β) :
    o.map f = some b ↔ ∃ a, o = some a ∧ f a = b := by simp
theorem map_eq_none (f : α → β) (o : Option α) : o.map f = none ↔ o = none := by simp
theorem bind_some' (a : α) (f : α → Option β) : (some a).bind f = f a := rfl
theorem bind_none' (f : α → Option β) : none.bind f = none := rfl
theorem bind_assoc' (o : Option α) (f : α → Option β) (g : β → Option γ) :
    (o.bind f).bind g = o.bind fun a => (f a).bind g := by cases o <;> rfl
theorem bind_assoc_lemma (o : Option α) (f : α → Option β) (g : β → Option γ) :
    (o.bind f).bind g = o.bind fun a => (f a).bind g := Option.bind_assoc o f g
theorem bind_eq_some (o : Option α) (f : α → Option β) (b : β) :
    o.bind f = some b ↔ ∃ a, o = some a ∧ f a = some b := by
  cases o <;> simp
theorem bind_right_unit (o : Option α) : o.bind some = o := by simp
theorem monad_bind (o : Option α) (f : α → Option β) : (o >>= f) = o.bind f := rfl
theorem do_notation (a : Nat) : (do let x ← some a; let y ← some 2; pure (x + y)) = some (a + 2) :=
  rfl
theorem do_none : (do let _ ← (none : Option Nat); pure 1) = none := rfl
theorem getD_some' (a d : α) : (some a).getD d = a := by simp
theorem getD_none' (d : α) : (none : Option α).getD d = d := by simp
theorem isSome_iff (o : Option α) : o.isSome = true ↔ ∃ a, o = some a := by
  cases o <;> simp
theorem isSome_iff_lemma (o : Option α) : o.isSome ↔ ∃ a, o = some a := Option.isSome_iff_exists
theorem isNone_iff (o : Option α) : o.isNone = true ↔ o = none := by simp
theorem isSome_some' (a : α) : (some a).isSome = true := rfl
theorem isSome_none' : (none : Option α).isSome = false := rfl
theorem isSome_map' (f : α → β) (o : Option α) : (o.map f).isSome = o.isSome := by simp
theorem not_isSome (o : Option α) : o.isSome = false ↔ o = none := by cases o <;> simp
theorem get_some' (a : α) (h : (some a).isSome) : (some a).get h = a := rfl
theorem some_get' (o : Option α) (h : o.isSome) : some (o.get h) = o := by simp
theorem orElse_some' (a : α) (o : Option α) : (some a <|> o) = some a := rfl
theorem orElse_none' (o : Option α) : (none <|> o) = o := rfl
theorem or_assoc' (a b c : Option α) : (a.or b).or c = a.or (b.or c) := by cases a <;> rfl
theorem filter_true' (o : Option α) : (o.filter fun _ => true) = o := by cases o <;> rfl
theorem filter_some' (p : α → Bool) (a : α) (h : p a = true) : (some a).filter p = some a := by
  simp [Option.filter, h]
theorem mem_some' (a b : α) : a ∈ some b ↔ b = a := by simp
theorem mem_none (a : α) : ¬a ∈ (none : Option α) := by simp
theorem mem_def' (a : α) (o : Option α) : a ∈ o ↔ o = some a := Iff.rfl
theorem ext_lemma (o o' : Option α) (h : ∀ a, o = some a ↔ o' = some a) : o = o' := Option.ext h
theorem ext_tactic (o : Option α) : o.map id = o := by
  ext a
  simp
theorem forall_option (p : Option α → Prop) : (∀ o, p o) ↔ p none ∧ ∀ a, p (some a) :=
  Option.forall
theorem exists_option (p : Option α → Prop) (a : α) (h : p (some a)) : ∃ o, p o := ⟨_, h⟩
theorem toList_some' (a : α) : (some a).toList = [a] := rfl
theorem all_some' (p : α → Bool) (a : α) : (some a).all p = p a := rfl
theorem any_none' (p : α → Bool) : (none : Option α).any p = false := rfl
theorem join_some_some (a : α) : (some (some a)).join = some a := rfl
theorem elim_some' (a : α) (b : β) (f : α → β) : (some a).elim b f = f a := rfl
theorem decide_eq : (some 3 = some 3) ∧ (some 3 ≠ none) := by decide
theorem beq_option : (some 3 == some 3) = true := by decide
theorem beq_option_simp (a b : Nat) : (some a == some b) = true ↔ a = b := by simp
theorem if_some (p : Prop) [Decidable p] (a : α) : (if p then some a else none) = none ↔ ¬p := by
  simp
theorem if_some_some (p : Prop) [Decidable p] (a b : α) :
    (if p then some a else none) = some b ↔ p ∧ a = b := by simp
theorem match_option (o : Option Nat) : (match o with | some n => n | none => 0) = o.getD 0 := by
  cases o <;> rfl
theorem if_let (o : Option Nat) : (if let some n := o then n else 0) = o.getD 0 := by
  cases o <;> rfl
theorem isSome_of_eq (o : Option α) (a : α) (h : o = some a) : o.isSome := by simp [h]
theorem split_match (o : Option Nat) (h : o = some 3) :
    (match o with | some n => n | none => 0) = 3 := by
  split
  · simp_all
  · simp_all
theorem map_inj (f : α → β) (hf : ∀ x y, f x = f y → x = y) (a b : Option α)
    (h : a.map f = b.map f) : a = b := by
  cases a <;> cases b <;> simp at h
  · rfl
  · rw [hf _ _ h]
end

def safeDiv (n m : Nat) : Option Nat := if m = 0 then none else some (n / m)
theorem safeDiv_zero (n : Nat) : safeDiv n 0 = none := by simp [safeDiv]
theorem safeDiv_ne (n m : Nat) (h : m ≠ 0) : safeDiv n m = some (n / m) := by simp [safeDiv, h]
theorem safeDiv_isSome (n m : Nat) : (safeDiv n m).isSome ↔ m ≠ 0 := by
  unfold safeDiv
  split <;> simp_all
