/-! Everyday logic, simplification and structured proofs. -/
namespace Everyday3
variable {p q r s : Prop} {α β γ : Type}
theorem t1 : p ∧ q ↔ q ∧ p := ⟨fun ⟨a, b⟩ => ⟨b, a⟩, fun ⟨a, b⟩ => ⟨b, a⟩⟩
theorem t2 : p ∨ q ↔ q ∨ p := Or.comm
theorem t3 : p ∧ (q ∨ r) ↔ (p ∧ q) ∨ (p ∧ r) := and_or_left
theorem t4 : p ∨ (q ∧ r) ↔ (p ∨ q) ∧ (p ∨ r) := or_and_left
theorem t5 : ¬(p ∨ q) ↔ ¬p ∧ ¬q := not_or
theorem t6 : ¬(p ∧ q) ↔ ¬p ∨ ¬q := Classical.not_and_iff_not_or_not
theorem t7 : (p → q) → (¬q → ¬p) := mt
theorem t8 : (¬q → ¬p) → (p → q) := fun h hp => Classical.byContradiction fun hq => h hq hp
theorem t9 : ¬(p → q) ↔ p ∧ ¬q := Classical.not_imp
theorem t10 (P : α → Prop) : (¬ ∃ x, P x) ↔ ∀ x, ¬ P x := not_exists
theorem t11 (P : α → Prop) : (¬ ∀ x, P x) ↔ ∃ x, ¬ P x := Classical.not_forall
theorem t12 : ((p → q) → p) → p := fun h => (Classical.em p).elim id fun hp => h fun h' => absurd h' hp
theorem t13 : ¬¬(p ∨ ¬p) := fun h => h (.inr fun hp => h (.inl hp))
theorem t14 (h : p ↔ q) : ¬p ↔ ¬q := not_congr h
theorem t15 (h : p ↔ q) (h' : r ↔ s) : p ∧ r ↔ q ∧ s := and_congr h h'
theorem t16 (P Q : α → Prop) : (∃ x, P x ∨ Q x) ↔ (∃ x, P x) ∨ ∃ x, Q x := exists_or
theorem t17 (P Q : α → Prop) : (∀ x, P x ∧ Q x) ↔ (∀ x, P x) ∧ ∀ x, Q x := forall_and
theorem t18 (P : α → Prop) (h : ∃ x, P x ∧ q) : (∃ x, P x) ∧ q := by
  obtain ⟨x, hx, hq⟩ := h
  exact ⟨⟨x, hx⟩, hq⟩
theorem t19 (h : p ∧ q ∧ r) : r := by
  rcases h with ⟨-, -, h⟩
  assumption
theorem t20 (h : p ∨ q ∨ r) : r ∨ q ∨ p := by
  rcases h with h | h | h
  · right; right; exact h
  · right; left; exact h
  · left; exact h
theorem t21 : (p → q → r) ↔ (p ∧ q → r) := by
  constructor
  · rintro h ⟨hp, hq⟩
    exact h hp hq
  · intro h hp hq
    exact h ⟨hp, hq⟩
theorem t22 (h : p → q) (h' : q → r) : p → r := h' ∘ h
theorem t23 (f : α → β) (a b : α) (h : a = b) : f a = f b := congrArg f h
theorem t24 (f g : α → β) (h : ∀ x, f x = g x) : f = g := funext h
theorem t25 (h : p = q) (hp : p) : q := h.mp hp
theorem t26 (h : p ↔ q) : p = q := propext h
theorem t27 (a b c : α) (h : a = b) (h' : c = b) : a = c := h.trans h'.symm
theorem t28 [Decidable p] : (if p then 1 else 2) = 1 ∨ (if p then 1 else 2) = 2 := by
  by_cases h : p <;> simp [h]
theorem t29 (x : Nat) : (if x > 3 then x else 4) > 3 := by split <;> omega
theorem t30 (b : Bool) (h : b ≠ true) : b = false := by simpa using h
theorem t31 (a b : Bool) : (a && b) = (b && a) := Bool.and_comm a b
theorem t32 (a b : Bool) : (!(a || b)) = (!a && !b) := by cases a <;> cases b <;> rfl
theorem t33 (a b : Nat) (h : (a == b) = true) : a = b := by simpa using h
theorem t34 (a b : Nat) (h : decide (a < b) = true) : a < b := of_decide_eq_true h
theorem t35 : ∃ f : Nat → Nat, ∀ x, f x > x := ⟨fun x => x + 1, fun x => Nat.lt_succ_self x⟩
theorem t36 (f : Nat → Nat) (h : ∀ x y, x < y → f x < f y) : ∀ x, x ≤ f x := by
  intro x
  induction x with
  | zero => exact Nat.zero_le _
  | succ x ih => exact Nat.succ_le_of_lt (Nat.lt_of_le_of_lt ih (h x (x + 1) (Nat.lt_succ_self x)))
theorem t37 (f : α → β) (g : β → γ) (hf : Function.Injective f) (hg : Function.Injective g) :
    Function.Injective (g ∘ f) := fun _ _ h => hf (hg h)
theorem t38 (P : Nat → Prop) (h : ∃ n, P n) (h' : ∀ n, P n → P (n + 1)) : ∃ n, n > 10 ∧ P n := by
  obtain ⟨n, hn⟩ := h
  refine ⟨n + 11, by omega, ?_⟩
  iterate 11 apply h'
  exact hn
theorem t39 (a b c d : Nat) (h : a = b ∧ c = d) : a + c = b + d := by
  obtain ⟨rfl, rfl⟩ := h
  rfl
theorem t40 (x y : Nat) (h : (x, y) = (1, 2)) : x + y = 3 := by
  injection h with h₁ h₂
  subst h₁ h₂
  rfl
theorem t41 (x y : Nat) (h : (x, y) = (1, 2)) : x + y = 3 := by
  cases h
  rfl
theorem t42 (h : some p = some q) : p = q := Option.some.inj h
theorem t43 : ¬ (0 = 1) := by decide
theorem t44 : ¬ (0 = 1) := nofun
theorem t45 (h : 1 = 2) : p := by cases h
theorem t46 (n : Nat) (h : n + 1 = 0) : p := Nat.noConfusion h
theorem t47 (x : Empty) : p := x.elim
theorem t48 (h : ∀ x : Nat, x = 0 → p) : p := h 0 rfl
theorem t49 (P : Nat → Nat → Prop) (h : ∃ x, ∀ y, P x y) : ∀ y, ∃ x, P x y :=
  let ⟨x, hx⟩ := h
  fun y => ⟨x, hx y⟩
theorem t50 (x y z : Nat) : x + (y + z) = z + (x + y) := by ac_rfl
theorem t51 (x y z : Nat) (h : x = y) : x * z + 0 = z * y := by
  simp [h, Nat.mul_comm]
theorem t52 (a b c : Nat) (h : a < b) (hc : 0 < c) : a * c < b * c := Nat.mul_lt_mul_of_pos_right h hc
theorem t53 (a b : Nat) (h : a ≤ b) : a * a ≤ b * b := Nat.mul_le_mul h h
theorem t54 (x : Nat) (h : x ∈ [1, 2, 3]) : x ≤ 3 := by
  simp at h
  omega
theorem t55 (xs : List Nat) (h : xs ≠ []) : ∃ x, x ∈ xs := List.exists_mem_of_ne_nil xs h
theorem t56 : ∀ x ∈ List.range 5, x < 5 := by simp
theorem t57 : ∀ x ∈ List.range 5, x < 5 := by decide
theorem t58 (f : Nat → Nat) (h : f 0 = 1) (h' : ∀ n, f (n + 1) = 2 * f n) : ∀ n, f n = 2 ^ n := by
  intro n
  induction n with
  | zero => simpa using h
  | succ n ih => rw [h', ih, Nat.pow_succ, Nat.mul_comm]
theorem t59 (n : Nat) : (n + 1) ^ 2 = n ^ 2 + 2 * n + 1 := by
  simp only [Nat.pow_succ, Nat.pow_zero, Nat.one_mul, Nat.mul_add, Nat.add_mul]
  omega
theorem t61 (a b c : Int) (h : a + b = c) : c - b = a := by rw [← h, Int.add_sub_cancel]
theorem t62 (a b : Nat) (h : a = b + 1) : ¬ a = 0 := by
  rintro rfl
  exact absurd h.symm (Nat.succ_ne_zero b)
theorem t63 : (fun x : Nat => x + 0) = id := by funext x; simp
theorem t64 (s : Setoid α) (a b : α) (h : a ≈ b) : Quotient.mk s a = Quotient.mk s b := Quotient.sound h
theorem t65 (r : α → α → Prop) (a b : α) (h : r a b) : Quot.mk r a = Quot.mk r b := Quot.sound h
theorem t66 (P : Nat → Prop) [DecidablePred P] (n : Nat) : (∀ m, m < n → P m) ∨ ∃ m, m < n ∧ ¬ P m := by
  induction n with
  | zero => left; intro m hm; cases hm
  | succ n ih =>
    cases ih with
    | inr h =>
      obtain ⟨m, hm, hp⟩ := h
      exact .inr ⟨m, Nat.lt_succ_of_lt hm, hp⟩
    | inl h =>
      by_cases hn : P n
      · left
        intro m hm
        rcases Nat.lt_or_eq_of_le (Nat.le_of_lt_succ hm) with h' | rfl
        · exact h m h'
        · exact hn
      · exact .inr ⟨n, Nat.lt_succ_self n, hn⟩
theorem t67 (a b : Nat) : a = b ∨ a ≠ b := Decidable.em _
theorem t68 (a b c : Nat) (h₁ : a ∣ b) (h₂ : b ∣ c) : a ∣ c := Nat.dvd_trans h₁ h₂
theorem t69 (x y : Nat) : max x y = max y x := by simp [Nat.max_comm]
theorem t70 (h : p) (f : p → q) : ∃ _ : p, q := ⟨h, f h⟩
theorem t71 (xs : List α) : xs.length = 0 ↔ xs = [] := by
  match xs with
  | [] => simp
  | _ :: _ => simp
theorem t72 (a : α) (s : α → Prop) (h : ∃! x, s x) (ha : s a) : ∀ b, s b → b = a := by
  obtain ⟨x, _, hu⟩ := h
  intro b hb
  rw [hu b hb, hu a ha]
theorem t73 : Nat.succ = (· + 1) := rfl
theorem t74 (x : Nat) (hx : 2 ≤ x) : ∃ y, x = y + 2 := ⟨x - 2, (Nat.sub_add_cancel hx).symm⟩
theorem t75 (f : Nat → Nat) (hf : ∀ n, f n = f (n + 1)) : ∀ m n, f m = f n := by
  have key : ∀ n, f n = f 0 := by
    intro n
    induction n with
    | zero => rfl
    | succ n ih => rw [← hf, ih]
  intro m n
  rw [key m, key n]
theorem t76 (a b : Nat) (hab : a ≤ b) : ∃ c, b = a + c := by
  suffices h : b = a + (b - a) from ⟨_, h⟩
  omega
theorem t77 (x y : Nat) (h : x + y = 5) (hx : x = 2) : y = 3 := by
  subst hx
  exact Nat.add_left_cancel (n := 2) h
theorem t78 (xs : List Nat) : xs.foldl (· + ·) 0 = xs.foldr (· + ·) 0 := by
  have : ∀ (xs : List Nat) a, xs.foldl (· + ·) a = a + xs.foldr (· + ·) 0 := by
    intro xs
    induction xs with
    | nil => intro a; rfl
    | cons x xs ih => intro a; simp [ih, Nat.add_assoc]
  simpa using this xs 0
theorem t79 (s t : α → Prop) (h : ∀ x, s x → t x) : (∃ x, s x) → ∃ x, t x := Exists.imp h
theorem t80 (o : Option Nat) (h : o.isSome = true) : o = some (o.get h) := by simp
theorem t81 (a b : Nat) (h : a < b) : (a : Int) < b := by exact_mod_cast h
theorem t82 (a b : Nat) (h : (a : Int) + 1 ≤ b) : a < b := by norm_cast at h
theorem t83 (a b : Nat) : ((a + b : Nat) : Int) = (b : Int) + a := by push_cast; rw [Int.add_comm]
theorem t84 (a b c d : Nat) (h : a = c) (h' : b = d) : (a, b) = (c, d) := by simp [h, h']
theorem t85 (a b c d : Nat) (h : (a, b) = (c, d)) : a = c := by simp at h; exact h.1
theorem t86 (x : Nat) (h : x = 1 ∨ x = 2) : x < 3 := by
  obtain rfl | rfl := h <;> decide
theorem t87 (x : Nat ⊕ Nat) : (∃ n, x = .inl n) ∨ ∃ n, x = .inr n := by
  cases x with
  | inl n => exact .inl ⟨n, rfl⟩
  | inr n => exact .inr ⟨n, rfl⟩
theorem t88 (x : Unit) : x = () := rfl
theorem t89 (f : Unit → Nat) : f = fun _ => f () := rfl
theorem t90 (a b : Nat) (h : a ≥ b) (h' : a ≠ b) : a > b := Nat.lt_of_le_of_ne h (Ne.symm h')
theorem t91 (a : Nat) (h : a ∈ []) : False := List.not_mem_nil h
theorem t92 (x y : Nat) (hxy : x < y) : ¬ y ≤ x := Nat.not_le_of_lt hxy
theorem t93 (x y : Nat) (h : Nat.succ x = Nat.succ y) : x = y := Nat.succ.inj h
theorem t94 (P : Nat → Prop) (h : P (2 + 2)) : P 4 := h
theorem t95 (P : Nat → Prop) (a b : Nat) (h : P (a + b)) : P (b + a) := by
  rwa [Nat.add_comm] at h
theorem t96 (a b c : Nat) (h : a + b = c) (hb : b = 3) : a + 3 = c := by
  rw [hb] at h
  exact h
theorem t97 (a b : Nat) (h : a = 2 * b) (hb : b = 4) : a = 8 := by
  simp_all
theorem t98 (x : Nat) : x = x + 0 := by show x = x; rfl
theorem t99 (x y : Nat) (h : x ≤ y) (P : Nat → Prop) (hp : P (y - x + x)) : P y := by
  have e := Nat.sub_add_cancel h
  exact e ▸ hp
theorem t100 (n : Nat) (h : n % 4 = 3) : n % 2 = 1 := by omega
theorem t101 : ∀ (a b c : Bool), (a && (b || c)) = ((a && b) || (a && c)) := by decide
theorem t102 (x : Nat) : x &&& x = x := Nat.and_self x
theorem t103 (x : Nat) : x <<< 1 = 2 * x := by rw [Nat.shiftLeft_eq]; omega
theorem t104 (f : Nat → Option Nat) (h : f 1 = some 2) : (do let x ← f 1; return x + 1) = some 3 := by
  simp [h]
theorem t105 (a b : Nat) : compare a b = .lt ↔ a < b := Nat.compare_eq_lt
theorem t106 (a b : α) (h : ¬ a = b) : a ≠ b := h
theorem t107 (a b : α) (h : a ≠ b) : b ≠ a := h.symm
theorem t108 (f : α → β) (h : ∃ g : β → α, ∀ x, g (f x) = x) : Function.Injective f := by
  obtain ⟨g, hg⟩ := h
  intro a b hab
  rw [← hg a, hab, hg]
theorem cantor (f : α → α → Prop) : ¬ ∀ s : α → Prop, ∃ a, f a = s := by
  intro h
  obtain ⟨a, ha⟩ := h fun x => ¬ f x x
  have h' : f a a ↔ ¬ f a a := by
    constructor
    · intro h; rw [ha] at h; exact h
    · intro h; rw [ha]; exact h
  exact (iff_not_self h').elim
theorem drinker [Inhabited α] (P : α → Prop) : ∃ x, P x → ∀ y, P y := by
  by_cases h : ∀ y, P y
  · exact ⟨default, fun _ => h⟩
  · obtain ⟨x, hx⟩ := Classical.not_forall.1 h
    exact ⟨x, fun h => absurd h hx⟩
theorem skolem {R : α → β → Prop} (h : ∀ x, ∃ y, R x y) : ∃ f : α → β, ∀ x, R x (f x) :=
  ⟨fun x => (h x).choose, fun x => (h x).choose_spec⟩
theorem least (P : Nat → Prop) (h : ∃ n, P n) : ∃ n, P n ∧ ∀ m, m < n → ¬ P m := by
  obtain ⟨n, hn⟩ := h
  induction n using Nat.strongRecOn with
  | _ n ih =>
    by_cases h : ∃ m, m < n ∧ P m
    · obtain ⟨m, hm, hp⟩ := h
      exact ih m hm hp
    · exact ⟨n, hn, fun m hm hp => h ⟨m, hm, hp⟩⟩
end Everyday3
