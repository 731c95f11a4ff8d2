/-! Every notation of core terms, by theorems that fail if one of them is read differently. -/

theorem prec_add_mul (a b c : Nat) : a + b * c = HAdd.hAdd a (HMul.hMul b c) := rfl
theorem prec_sub_left (a b c : Nat) : a - b - c = (a - b) - c := rfl
theorem prec_pow_right (a b c : Nat) : a ^ b ^ c = a ^ (b ^ c) := rfl
theorem prec_mul_pow (a b : Nat) : a * b ^ 2 = a * (b ^ 2) := rfl
theorem prec_div_left (a b c : Nat) : a / b * c = (a / b) * c := rfl
theorem prec_mod (a b c : Nat) : a + b % c = a + (b % c) := rfl
theorem prec_append (l m k : List Nat) : l ++ m ++ k = (l ++ m) ++ k := rfl
theorem prec_cons (a b : Nat) (l : List Nat) : a :: b :: l = a :: (b :: l) := rfl
theorem prec_cons_append (a : Nat) (l m : List Nat) : a :: l ++ m = a :: (l ++ m) := rfl
theorem prec_comp (f g h : Nat → Nat) : f ∘ g ∘ h = f ∘ (g ∘ h) := rfl
theorem prec_prod : (Nat × Nat × Nat) = Prod Nat (Prod Nat Nat) := rfl
theorem prec_and_or (p q r : Prop) : (p ∧ q ∨ r) = ((p ∧ q) ∨ r) := rfl
theorem prec_or_iff (p q r : Prop) : (p ∨ q ↔ r) = ((p ∨ q) ↔ r) := rfl
theorem prec_not_and (p q : Prop) : (¬p ∧ q) = ((¬p) ∧ q) := rfl
theorem prec_not_iff (p q : Prop) : (¬p ↔ q) = ((¬p) ↔ q) := rfl
theorem prec_not_eq (a b : Nat) : (¬a = b) = Not (a = b) := rfl
theorem prec_arrow_and (p q r : Prop) : (p ∧ q → r) = ((p ∧ q) → r) := rfl
theorem prec_bool (a b c : Bool) : (a && b || c) = ((a && b) || c) := rfl
theorem prec_bool_not (a b : Bool) : (!a && b) = ((!a) && b) := rfl
theorem prec_le_and (a b c : Nat) : (a ≤ b ∧ b < c) = ((a ≤ b) ∧ (b < c)) := rfl
theorem prec_mem_and (a : Nat) (l : List Nat) (p : Prop) : (a ∈ l ∧ p) = ((a ∈ l) ∧ p) := rfl

theorem notation_ne (a b : Nat) : (a ≠ b) = ¬(a = b) := rfl
theorem notation_ascii_le (a b : Nat) : (a <= b) = (a ≤ b) := rfl
theorem notation_ascii_ge (a b : Nat) : (a >= b) = (b ≤ a) := rfl
theorem notation_gt (a b : Nat) : (a > b) = (b < a) := rfl
theorem notation_ascii_and (p q : Prop) : (p /\ q) = (p ∧ q) := rfl
theorem notation_ascii_or (p q : Prop) : (p \/ q) = (p ∨ q) := rfl
theorem notation_ascii_iff (p q : Prop) : (p <-> q) = (p ↔ q) := rfl
theorem notation_ascii_arrow (p q : Prop) : (p -> q) = (p → q) := rfl
theorem notation_beq (a b : Nat) : (a == b) = BEq.beq a b := rfl
theorem notation_bne (a b : Nat) : (a != b) = !(a == b) := rfl
theorem notation_mem (a : Nat) (l : List Nat) : (a ∈ l) = Membership.mem l a := rfl
theorem notation_not_mem (a : Nat) (l : List Nat) : (a ∉ l) = ¬(a ∈ l) := rfl
theorem notation_dvd (a b : Nat) : (a ∣ b) = Dvd.dvd a b := rfl
theorem notation_heq (a b : Nat) : (a ≍ b) = HEq a b := rfl
theorem notation_sum : (Nat ⊕ Bool) = Sum Nat Bool := rfl
theorem notation_list : [1, 2, 3] = 1 :: 2 :: 3 :: [] := rfl
theorem notation_list_long : [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].length = 13 := rfl
theorem notation_pair : (1, 2, 3) = Prod.mk 1 (Prod.mk 2 3) := rfl
theorem notation_projection (p : Nat × Nat) : p.1 = p.fst := rfl
theorem notation_projection_nested (p : Nat × Nat × Nat) : p.2.1 = p.snd.fst := rfl
theorem notation_unit : () = Unit.unit := rfl
theorem notation_ite (n : Nat) : (if n = 0 then 1 else 2) = ite (n = 0) 1 2 := rfl
theorem notation_dite (n : Nat) : (if _h : n = 0 then n else n) = dite (n = 0) (fun _ => n) fun _ => n :=
  rfl
theorem notation_bif (b : Bool) : (bif b then 1 else 2) = cond b 1 2 := rfl
theorem notation_if_let (o : Option Nat) :
    (if let some n := o then n else 0) = match o with | some n => n | _ => 0 := rfl
theorem notation_subtype : { n : Nat // 0 < n } = Subtype fun n : Nat => 0 < n := rfl
theorem notation_sigma (β : Nat → Type) : ((n : Nat) × β n) = Sigma β := rfl
theorem notation_sigma_prefix (β : Nat → Type) : (Σ n, β n) = Sigma β := rfl
theorem notation_psigma (β : Nat → Prop) : (Σ' n, β n) = PSigma β := rfl
theorem notation_exists (p : Nat → Prop) : (∃ n, p n) = Exists p := rfl
theorem notation_exists_two (p : Nat → Nat → Prop) :
    (∃ m n, p m n) = Exists fun m => Exists fun n => p m n := rfl
theorem notation_exists_typed (p : Nat → Prop) : (∃ n : Nat, p n) = Exists p := rfl
theorem notation_exists_groups (p : Nat → Bool → Prop) : (∃ (n : Nat) (b : Bool), p n b) =
    Exists fun n => Exists fun b => p n b := rfl
theorem notation_exists_gt (p : Nat → Prop) : (∃ n > 0, p n) = ∃ n, n > 0 ∧ p n := rfl
theorem notation_forall_lt (p : Nat → Prop) : (∀ n < 5, p n) = ∀ n, n < 5 → p n := rfl
theorem notation_forall_mem (p : Nat → Prop) (l : List Nat) : (∀ n ∈ l, p n) = ∀ n, n ∈ l → p n := rfl
theorem notation_exists_mem (p : Nat → Prop) (l : List Nat) : (∃ n ∈ l, p n) = ∃ n, n ∈ l ∧ p n := rfl
theorem notation_forall_ne (p : Nat → Prop) : (∀ n ≠ 0, p n) = ∀ n, n ≠ 0 → p n := rfl

theorem notation_pipe_left (f : Nat → Nat) (n : Nat) : (f <| n + 1) = f (n + 1) := rfl
theorem notation_pipe_right (f g : Nat → Nat) (n : Nat) : (n |> f |> g) = g (f n) := rfl
theorem notation_dollar (f g : Nat → Nat) (n : Nat) : (f $ g $ n) = f (g n) := rfl
theorem notation_pipe_dot (l : List Nat) : (l |>.length) = l.length := rfl
theorem notation_dot_section : (· + 1) = fun n : Nat => n + 1 := rfl
theorem notation_dot_section_two : (· + ·) = fun m n : Nat => m + n := rfl
theorem notation_fun_pattern : (fun (a, b) => a + b) = fun p : Nat × Nat => p.1 + p.2 := rfl
theorem notation_fun_anonymous : (fun ⟨a, _⟩ => a) = fun p : Nat × Nat => p.1 := rfl
theorem notation_fun_cases : (fun | 0 => 1 | n + 1 => n : Nat → Nat) 3 = 2 := rfl
theorem notation_named_argument (l : List Nat) : List.append (ys := l) [] = l := rfl
theorem notation_explicit (n : Nat) : @id Nat n = n := rfl
theorem notation_universe : id.{1} 3 = 3 := rfl
theorem notation_ascription : (3 : Nat) = 3 := rfl
theorem notation_anonymous_constructor : (⟨1, 2⟩ : Nat × Nat) = (1, 2) := rfl
theorem notation_structure_instance : { fst := 1, snd := 2 : Nat × Nat } = (1, 2) := rfl
theorem notation_with_update (p : Nat × Nat) : { p with fst := 3 } = (3, p.2) := rfl
theorem notation_let (n : Nat) : (let m := n; m + m) = n + n := rfl
theorem notation_let_pattern : (let (a, b) := (1, 2); a + b) = 3 := rfl
theorem notation_have (p : Prop) (h : p) : p := have h' := h; h'
theorem notation_show (p : Prop) (h : p) : p := show p from h
theorem notation_match (b : Bool) : (match b with | true => 1 | false => 0) = cond b 1 0 := by
  cases b <;> rfl
theorem notation_matches (o : Option Nat) : (o matches some _) = o.isSome := by cases o <;> rfl
theorem notation_nomatch (h : False) : 1 = 2 := nomatch h
theorem notation_nofun : ¬False := nofun
theorem notation_assumption (p : Prop) (_ : p) : p := ‹p›
theorem notation_assumption_hole (p : Prop) (_ : p) : p := ‹_›
theorem notation_triangle (a b : Nat) (p : Nat → Prop) (h : a = b) (hp : p a) : p b := h ▸ hp
theorem notation_getElem (l : List Nat) (h : 0 < l.length) : l[0] = l[0]'h := rfl
theorem notation_getElem? (l : List Nat) : l[3]? = getElem? l 3 := rfl
theorem notation_getElem! (l : List Nat) : l[3]! = getElem! l 3 := rfl
theorem notation_map (f : Nat → Nat) (o : Option Nat) : f <$> o = Functor.map f o := rfl
theorem notation_bind (o : Option Nat) (f : Nat → Option Nat) : (o >>= f) = bind o f := rfl
theorem notation_orElse (o p : Option Nat) : (o <|> p) = HOrElse.hOrElse o fun _ => p := rfl
theorem notation_binary : 0b101 = 5 := rfl
theorem notation_hex : 0xff = 255 := rfl
theorem notation_octal : 0o17 = 15 := rfl
theorem notation_underscore : 1_000 = 1000 := rfl
theorem notation_char_of_type (α : Type u) (a : α) : a = a := rfl
theorem notation_arrow_dependent (β : Nat → Type) : ((n : Nat) → β n) = (∀ n : Nat, β n) := rfl
theorem notation_type_of (n : Nat) : (n : type_of% n) = n := rfl

/-! ### Coercions -/

theorem coe_nat_int (n : Nat) (z : Int) : (n + z : Int) = Int.ofNat n + z := rfl
theorem coe_arrow (n : Nat) : (↑n : Int) = Int.ofNat n := rfl
theorem coe_mixed_relation (n : Nat) (z : Int) (h : (n : Int) = z) : n = z := h
theorem coe_bool (b : Bool) (h : b) : b = true := h
theorem coe_option (n : Nat) : (n : Option Nat) = some n := rfl
theorem coe_subtype (p : Nat → Prop) (x : { n // p n }) : (x : Nat) = x.val := rfl
theorem coe_neg (n : Nat) : (-n : Int) = -(n : Int) := rfl
