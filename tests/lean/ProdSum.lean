/-! Pairs, sums, subtypes, sigma types, functions, the unit and empty types. -/

section pairs
variable {α β γ δ : Type}

theorem fst_mk (a : α) (b : β) : (a, b).1 = a := rfl
theorem snd_mk (a : α) (b : β) : (a, b).snd = b := rfl
theorem fst_mk_simp (a : α) (b : β) : (a, b).1 = a := by simp
theorem pair_eta (p : α × β) : (p.1, p.2) = p := rfl
theorem pair_eta_simp (p : α × β) : (p.fst, p.snd) = p := by simp
theorem pair_eta_cases (p : α × β) : (p.1, p.2) = p := by cases p; rfl
theorem pair_inj (a a' : α) (b b' : β) (h : (a, b) = (a', b')) : a = a' ∧ b = b' := by
  cases h
  exact ⟨rfl, rfl⟩
theorem pair_inj_simp (a a' : α) (b b' : β) : (a, b) = (a', b') ↔ a = a' ∧ b = b' := by simp
theorem pair_inj_injection (a a' : α) (b b' : β) (h : (a, b) = (a', b')) : a = a' := by
  injection h
theorem pair_mk_inj (a a' : α) (b b' : β) (h : (a, b) = (a', b')) : b = b' := (Prod.mk.inj h).2
theorem pair_ext (p q : α × β) (h₁ : p.1 = q.1) (h₂ : p.2 = q.2) : p = q := Prod.ext h₁ h₂
theorem pair_ext_tactic (p q : α × β) (h₁ : p.1 = q.1) (h₂ : p.2 = q.2) : p = q := by
  ext
  · exact h₁
  · exact h₂
theorem pair_ext_iff (p q : α × β) : p = q ↔ p.1 = q.1 ∧ p.2 = q.2 := Prod.ext_iff
theorem pair_obtain (p : α × β) : ∃ a b, p = (a, b) := by
  obtain ⟨a, b⟩ := p
  exact ⟨a, b, rfl⟩
theorem pair_rcases (p : (α × β) × γ) : ∃ a b c, p = ((a, b), c) := by
  rcases p with ⟨⟨a, b⟩, c⟩
  exact ⟨a, b, c, rfl⟩
theorem pair_rintro : ∀ p : α × β, ∃ q : β × α, q.2 = p.1 := by
  rintro ⟨a, b⟩
  exact ⟨(b, a), rfl⟩
theorem pair_map (f : α → γ) (g : β → δ) (p : α × β) : (p.map f g).1 = f p.1 := by simp
theorem pair_map_mk (f : α → γ) (g : β → δ) (a : α) (b : β) : Prod.map f g (a, b) = (f a, g b) :=
  rfl
theorem swap_swap' (p : α × β) : p.swap.swap = p := by simp
theorem swap_mk (a : α) (b : β) : (a, b).swap = (b, a) := rfl
theorem forall_pair (r : α × β → Prop) : (∀ p, r p) ↔ ∀ a b, r (a, b) := by simp
theorem exists_pair (r : α × β → Prop) : (∃ p, r p) ↔ ∃ a b, r (a, b) := by simp
theorem forall_pair_lemma (r : α × β → Prop) : (∀ p, r p) ↔ ∀ a b, r (a, b) := Prod.forall
theorem destructuring_let (p : Nat × Nat) : (let (a, b) := p; a + b) = p.1 + p.2 := rfl
theorem destructuring_fun : (fun (a, b) => a + b : Nat × Nat → Nat) (1, 2) = 3 := rfl
theorem match_pair (p : Nat × Nat) (h : p.1 = 0) : (match p with | (a, b) => a + b) = p.2 := by
  cases p
  simp at h
  simp [h]
theorem pair_decide : ((1, true) : Nat × Bool) = (1, true) := by decide
theorem pair_ne : ((1, 2) : Nat × Nat) ≠ (2, 1) := by decide
theorem pair_beq (p q : Nat × Nat) : (p == q) = true ↔ p = q := by simp
theorem triple (a : α) (b : β) (c : γ) : (a, b, c).2.1 = b := rfl
theorem curry_uncurry' (f : α → β → γ) : Function.curry (Function.uncurry f) = f := rfl
theorem congr_pair (a a' : α) (b : β) (h : a = a') : (a, b) = (a', b) := by rw [h]
theorem congr_pair_both (a a' : α) (b b' : β) (h : a = a') (k : b = b') : (a, b) = (a', b') := by
  congr
end pairs

section sums
variable {α β γ : Type}

theorem inl_inj (a b : α) (h : (Sum.inl a : α ⊕ β) = Sum.inl b) : a = b := by
  injection h
theorem inl_inj_simp (a b : α) : (Sum.inl a : α ⊕ β) = Sum.inl b ↔ a = b := by simp
theorem inl_ne_inr (a : α) (b : β) : (Sum.inl a : α ⊕ β) ≠ Sum.inr b := by simp
theorem inl_ne_inr_nofun (a : α) (b : β) : (Sum.inl a : α ⊕ β) ≠ Sum.inr b := nofun
theorem sum_cases (x : α ⊕ β) : (∃ a, x = .inl a) ∨ ∃ b, x = .inr b := by
  cases x with
  | inl a => exact Or.inl ⟨a, rfl⟩
  | inr b => exact Or.inr ⟨b, rfl⟩
theorem sum_rcases (x : α ⊕ β) : x.isLeft = true ∨ x.isRight = true := by
  rcases x with a | b
  · left; rfl
  · right; rfl
theorem elim_inl' (f : α → γ) (g : β → γ) (a : α) : Sum.elim f g (.inl a) = f a := by simp
theorem elim_comp (f : α → γ) (g : β → γ) : Sum.elim f g ∘ Sum.inl = f := by simp
theorem sum_map_id (x : α ⊕ β) : x.map id id = x := by simp
theorem sum_swap_swap (x : α ⊕ β) : x.swap.swap = x := by simp
theorem forall_sum (p : α ⊕ β → Prop) : (∀ x, p x) ↔ (∀ a, p (.inl a)) ∧ ∀ b, p (.inr b) := by
  simp
theorem exists_sum (p : α ⊕ β → Prop) : (∃ x, p x) ↔ (∃ a, p (.inl a)) ∨ ∃ b, p (.inr b) := by
  simp
theorem sum_decide : (Sum.inl 1 : Nat ⊕ Bool) ≠ Sum.inr true := by decide
end sums

section subtypes
variable {α : Type} (p : α → Prop)

def Pos := {n : Nat // 0 < n}
theorem val_property (x : {a // p a}) : p x.val := x.property
theorem val_property' (x : {a // p a}) : p x := x.2
theorem subtype_ext (x y : {a // p a}) (h : x.val = y.val) : x = y := Subtype.ext h
theorem subtype_eq (x y : {a // p a}) (h : x.val = y.val) : x = y := Subtype.eq h
theorem subtype_ext_tactic (x y : {a // p a}) (h : x.val = y.val) : x = y := by
  ext
  exact h
theorem subtype_ext_iff (x y : {a // p a}) : x = y ↔ x.val = y.val := Subtype.ext_iff
theorem subtype_mk (a : α) (h : p a) : (⟨a, h⟩ : {a // p a}).val = a := rfl
theorem subtype_eta (x : {a // p a}) : ⟨x.1, x.2⟩ = x := rfl
theorem subtype_mk_inj (a b : α) (ha : p a) (hb : p b) :
    (⟨a, ha⟩ : {a // p a}) = ⟨b, hb⟩ ↔ a = b := by simp
theorem subtype_obtain (x : {a // p a}) : ∃ a, p a := by
  obtain ⟨a, ha⟩ := x
  exact ⟨a, ha⟩
theorem subtype_forall (q : {a // p a} → Prop) : (∀ x, q x) ↔ ∀ a (h : p a), q ⟨a, h⟩ := by simp
def addPos (a b : Pos) : Pos := ⟨a.1 + b.1, Nat.add_pos_left a.2 b.1⟩
end subtypes

section sigma
variable {α : Type} {β : α → Type}

theorem sigma_fst (a : α) (b : β a) : (⟨a, b⟩ : (a : α) × β a).1 = a := rfl
theorem sigma_eta (x : (a : α) × β a) : ⟨x.1, x.2⟩ = x := rfl
theorem psigma_exists (p : α → Prop) (x : (a : α) ×' p a) : ∃ a, p a := ⟨x.1, x.2⟩
theorem sigma_ext (x y : (a : α) × β a) (h : x.1 = y.1) (k : HEq x.2 y.2) : x = y := Sigma.ext h k
end sigma

section functions
variable {α β γ δ : Type}

theorem comp_apply' (f : β → γ) (g : α → β) (a : α) : (f ∘ g) a = f (g a) := rfl
theorem comp_apply_simp (f : β → γ) (g : α → β) (a : α) : (f ∘ g) a = f (g a) := by simp
theorem comp_assoc' (f : γ → δ) (g : β → γ) (h : α → β) : (f ∘ g) ∘ h = f ∘ g ∘ h := rfl
theorem id_comp' (f : α → β) : id ∘ f = f := rfl
theorem id_comp_simp (f : α → β) : id ∘ f = f := by simp
theorem comp_id_simp (f : α → β) : f ∘ id = f := by simp
theorem fun_ext (f g : α → β) (h : ∀ x, f x = g x) : f = g := funext h
theorem fun_ext_tactic (f g : α → β) (h : ∀ x, f x = g x) : f = g := by
  funext x
  exact h x
theorem fun_ext_ext (f g : α → β) (h : ∀ x, f x = g x) : f = g := by
  ext x
  exact h x
theorem fun_ext_two (f g : α → β → γ) (h : ∀ x y, f x y = g x y) : f = g := by
  funext x y
  exact h x y
theorem fun_congr (f g : α → β) (h : f = g) (a : α) : f a = g a := congrFun h a
theorem arg_congr (f : α → β) (a b : α) (h : a = b) : f a = f b := congrArg f h
theorem both_congr (f g : α → β) (a b : α) (h : f = g) (k : a = b) : f a = g b := congr h k
theorem both_congr_tactic (f g : α → β) (a b : α) (h : f = g) (k : a = b) : f a = g b := by
  rw [h, k]
theorem injective_comp (f : β → γ) (g : α → β) (hf : Function.Injective f)
    (hg : Function.Injective g) : Function.Injective (f ∘ g) := by
  intro a b h
  exact hg (hf h)
theorem surjective_comp (f : β → γ) (g : α → β) (hf : Function.Surjective f)
    (hg : Function.Surjective g) : Function.Surjective (f ∘ g) := by
  intro c
  obtain ⟨b, rfl⟩ := hf c
  obtain ⟨a, rfl⟩ := hg b
  exact ⟨a, rfl⟩
theorem leftInverse_injective (f : α → β) (g : β → α) (h : ∀ x, g (f x) = x) :
    Function.Injective f := by
  intro a b hab
  rw [← h a, ← h b, hab]
theorem const_apply' (a : α) (b : β) : Function.const β a b = a := rfl
theorem flip_apply (f : α → β → γ) (a : α) (b : β) : flip f b a = f a b := rfl
theorem eta (f : α → β) : (fun x => f x) = f := rfl
end functions

section small
theorem unit_eq (a b : Unit) : a = b := rfl
theorem unit_eq_simp (a : Unit) : a = () := by simp
theorem unit_cases (a b : Unit) : a = b := by cases a; cases b; rfl
theorem empty_elim (x : Empty) : 1 = 2 := x.elim
theorem empty_cases (x : Empty) : False := by cases x
theorem empty_nomatch (x : Empty) : 1 = 2 := nomatch x
theorem subsingleton_eq {α : Type} [Subsingleton α] (a b : α) : a = b := Subsingleton.elim a b
theorem proof_irrelevance (p : Prop) (h h' : p) : h = h' := rfl
theorem cast_rfl {α : Type} (a : α) : cast rfl a = a := rfl
theorem cast_cast' {α β : Type} (h : α = β) (a : α) : cast h.symm (cast h a) = a := by
  cases h
  rfl
theorem cast_cast_simp {α β : Type} (h : α = β) (a : α) : cast h.symm (cast h a) = a := by simp
theorem heq_to_eq {α : Type} (a b : α) (h : HEq a b) : a = b := eq_of_heq h
theorem heq_to_eq_simp {α : Type} (a b : α) (h : HEq a b) : a = b := by simpa using h
theorem heq_subst {α : Type} (a b : α) (h : HEq a b) : b = a := by cases h; rfl
theorem ulift_eta {α : Type} (x : ULift α) : ULift.up x.down = x := rfl
theorem ne_symm' {α : Type} (a b : α) (h : a ≠ b) : b ≠ a := h.symm
theorem ne_symm_iff {α : Type} (a b : α) : a ≠ b ↔ b ≠ a := ne_comm
theorem eq_trans_calc {α : Type} (a b c : α) (h : a = b) (k : c = b) : a = c := calc
  a = b := h
  _ = c := k.symm
theorem subst_triangle {α : Type} (p : α → Prop) (a b : α) (h : a = b) (ha : p a) : p b := h ▸ ha
theorem subst_tactic {α : Type} (p : α → Prop) (a b : α) (h : a = b) (ha : p a) : p b := by
  subst h
  exact ha
theorem inhabited_default : (default : Nat × Bool) = (0, false) := rfl
theorem nonempty_of_exists' {α : Type} (p : α → Prop) (h : ∃ x, p x) : Nonempty α := ⟨h.choose⟩
end small
