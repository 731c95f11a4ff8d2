/-! `grind`: congruence closure, case splits, constructors, instantiation of lemmas. -/

theorem grind_trans (a b c : Nat) (h : a = b) (h' : b = c) : a = c := by grind
theorem grind_congr (f : Nat → Nat) (a b : Nat) (h : a = b) : f (f a) = f (f b) := by grind
theorem grind_congr_two (f : Nat → Nat → Nat) (a b c d : Nat) (h : a = c) (h' : b = d) :
    f a b = f c d := by grind
theorem grind_fun_congr (f g : Nat → Nat) (h : f = g) : f 2 = g 2 := by grind
theorem grind_cycle (f : Nat → Nat) (a : Nat) (h3 : f (f (f a)) = a) (h2 : f (f a) = a) :
    f a = a := by grind
theorem grind_ne (a b c : Nat) (h : a ≠ b) (h' : b = c) : a ≠ c := by grind
theorem grind_or (p q : Prop) (h : p ∨ q) (hp : ¬p) : q := by grind
theorem grind_or_elim (p q r : Prop) (h : p ∨ q) (hp : p → r) (hq : q → r) : r := by grind
theorem grind_and_comm (p q : Prop) : p ∧ q ↔ q ∧ p := by grind
theorem grind_de_morgan (p q : Prop) : ¬(p ∨ q) ↔ ¬p ∧ ¬q := by grind
theorem grind_imp (p q r : Prop) (h : p → q) (h' : q → r) (hp : p) : r := by grind
theorem grind_iff (p q : Prop) (h : p ↔ q) (hp : p) : q := by grind
theorem grind_classical (p : Prop) : ¬¬p → p := by grind
theorem grind_peirce (p q : Prop) : ((p → q) → p) → p := by grind
theorem grind_injective (a b : Nat) (h : some a = some b) : a = b := by grind
theorem grind_disjoint (a : Nat) (h : some a = none) : False := by grind
theorem grind_cons (a b : Nat) (l m : List Nat) (h : a :: l = b :: m) : l = m := by grind
theorem grind_cases (o : Option Nat) (h : o ≠ none) : ∃ x, o = some x := by cases o <;> grind
theorem grind_instantiate (f : Nat → Nat) (hf : ∀ x, f x = x) (a : Nat) : f (f a) = a := by grind
theorem grind_step (p : Nat → Prop) (h : ∀ x, p x → p (x + 1)) (h0 : p 0) : p 1 := by grind
theorem grind_bool (b c : Bool) (h : (b && c) = true) : b = true := by grind
theorem grind_if (p : Prop) [Decidable p] (a b : Nat) (h : a = b) : (if p then a else b) = b := by
  grind
theorem grind_match (f : Nat → Option Nat) (x : Nat) (h : f x = some 3) :
    (match f x with | some y => y | none => 0) = 3 := by grind
theorem grind_beq (a b : Nat) : (a == b) = true → a = b := by grind
theorem grind_not_exists (p : Nat → Prop) (h : ¬∃ x, p x) (hx : p 3) : False := by grind
theorem grind_exists (p : Nat → Prop) (h : ∃ x, p x) : ∃ y, p y := by grind

def grindDouble (n : Nat) : Nat := n + n
theorem grind_unfold (n : Nat) (h : n + n = 6) : grindDouble n = 6 := by grind [grindDouble]

@[grind =] theorem grindDouble_zero : grindDouble 0 = 0 := rfl
theorem grind_attribute (f : Nat → Nat) (h : f 3 = 0) : grindDouble (f 3) = 0 := by grind

theorem grind_lemma_argument (f g : Nat → Nat) (hfg : ∀ x, g (f x) = x) (a b : Nat)
    (h : f a = f b) : a = b := by
  have ha := hfg a
  have hb := hfg b
  grind

/-! ### Lists and options -/

theorem grind_length (l : List Nat) (h : l = []) : l.length = 0 := by grind
theorem grind_reverse_append (l m : List Nat) : (l ++ m).reverse = m.reverse ++ l.reverse := by grind
theorem grind_mem_append (a : Nat) (l m : List Nat) (h : a ∈ l) : a ∈ l ++ m := by grind
theorem grind_mem_cons (a b : Nat) (l : List Nat) (h : a ∈ b :: l) (h' : a ≠ b) : a ∈ l := by grind
theorem grind_map_map (f g : Nat → Nat) (l : List Nat) : (l.map f).map g = l.map (g ∘ f) := by grind
theorem grind_isSome (o : Option Nat) (x : Nat) (h : o = some x) : o.isSome = true := by grind
theorem grind_mem_nil (a : Nat) (l : List Nat) (h : l = []) (h' : a ∈ l) : False := by grind

/-! ### Linear arithmetic -/

theorem grind_le_trans (a b c : Nat) (h : a ≤ b) (h' : b ≤ c) : a ≤ c := by grind
theorem grind_lt_succ (a b : Nat) (h : a < b) : a + 1 ≤ b := by grind
theorem grind_lt_chain (a b c : Int) (h : a < b) (h' : b < c) : a + 2 ≤ c := by grind
theorem grind_eq_le (a b c : Int) (h : a = b) (h' : b + 1 = c) : a + 1 ≤ c := by grind
theorem grind_lt_of_ne (a b : Nat) (h : a ≠ b) (h' : a ≤ b) : a < b := by grind
theorem grind_antisymm (f : Nat → Nat) (a b : Nat) (h : a ≤ b) (h' : b ≤ a) : f a = f b := by grind
theorem grind_nat_sub (a b : Nat) (h : a ≤ b) : a + (b - a) = b := by grind
theorem grind_parity (x y : Int) (h : 2 * x + 1 = 2 * y) : False := by grind
theorem grind_mod (n : Nat) (h : n % 2 = 1) : n ≠ 0 := by grind
theorem grind_solve (x y : Int) (h : x + y = 5) (h2 : x = 2) : y = 3 := by grind
theorem grind_bound (x y : Int) (h : 3 * x + 2 * y ≤ 7) (h1 : x ≥ 2) (h2 : y ≥ 1) : False := by grind
theorem grind_arith_congr (f : Nat → Nat) (n : Nat) (h : n + 1 = 3) : f n = f 2 := by grind
theorem grind_pair (x : Nat × Nat) (h : x.1 = 3) : x = (3, x.2) := by grind
theorem grind_funext (f g : Nat → Nat) (h : ∀ x, f x = g x) : f = g := by grind

/-! Associative operations; those that commute, are idempotent or have an identity. -/

theorem grind_ac_max (a b : Nat) : max a b + 1 = max b a + 1 := by grind
theorem grind_ac_append (a b c : List Nat) (f : List Nat → Nat) :
    f (a ++ (b ++ c)) = f ((a ++ b) ++ c) := by grind
theorem grind_ac_rewrite (a b c d : Nat) (h : max a b = c) : max b (max a d) = max d c := by grind
theorem grind_ac_superpose (a b c d e x : Nat) (h : max a b = c) (h' : max b d = e) :
    max (max c d) (min b x) = max a (max (min x b) e) := by grind
theorem grind_ac_mul (a b c d : Nat) (h : a * b = c) : b * (a * d) = d * c := by grind
theorem grind_ac_bool (a b c : Bool) : (a && (b && c)) = (c && (a && b)) := by grind
theorem grind_ac_idempotent (a b : Nat) : max a (max b a) = max b a := by grind
theorem grind_ac_identity (a b : Nat) : max (max 0 a) (max b a) = max b a := by grind

section
variable {α : Type} (op : α → α → α) {a b c d e : α}

theorem grind_a [Std.Associative op] (h : op a b = c) (h' : op b d = e) : op c d = op a e := by
  grind
theorem grind_a_idempotent [Std.Associative op] [Std.IdempotentOp op] (h : op a b = c) :
    op c b = c ∧ op a c = c := by grind
theorem grind_a_identity [Std.Associative op] [Std.LawfulIdentity op e] (h : op a b = c) :
    op (op e a) (op b e) = c := by grind

variable [Std.Associative op] [Std.Commutative op]

theorem grind_ac (h : op a b = c) (h' : op b d = e) : op c d = op a e := by grind
theorem grind_ac_idempotent_superpose [Std.IdempotentOp op] (h : op a b = c) (h' : op b d = e) :
    op c (op b d) = op e (op a e) := by grind
theorem grind_ac_all [Std.IdempotentOp op] [Std.LawfulIdentity op e] (h : op a b = c) :
    op (op e b) (op b (op e a)) = c := by grind

end

/-! What `max`, `min` and functions on lists are. -/

theorem grind_max (a b c d : Nat) (h : a ≤ b) (h' : c ≤ d) : max a c + 1 ≤ max b d + 1 := by grind
theorem grind_min (a b : Int) : min a b ≤ max a b := by grind
theorem grind_append_nil (l m : List Nat) (h : l ++ m = []) : m = [] := by grind
theorem grind_filter (p : Nat → Bool) (l : List Nat) : (l.filter p).length ≤ l.length := by
  induction l <;> grind
