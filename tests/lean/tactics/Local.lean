/-! Local facts and definitions. -/

theorem use_have (p q r : Prop) (h : p → q) (h' : q → r) (hp : p) : r := by
  have hq : q := h hp
  exact h' hq

theorem use_have_no_type (p q : Prop) (h : p → q) (hp : p) : q := by
  have hq := h hp
  exact hq

theorem use_have_anonymous (p q : Prop) (h : p → q) (hp : p) : q := by
  have := h hp
  exact this

theorem use_have_by (p q : Prop) (h : p → q) (hp : p) : q := by
  have hq : q := by
    apply h
    exact hp
  exact hq

theorem use_have_pattern (p q : Prop) (h : p ∧ q) : q := by
  have ⟨_, hq⟩ := h
  exact hq

theorem use_have_function (p : Nat → Prop) (h : ∀ n, p n) : p 3 := by
  have h' (n : Nat) : p n := h n
  exact h' 3

theorem use_have_goal (p q : Prop) (h : p → q) (hp : p) : q := by
  have hq : q := ?_
  · exact hq
  · exact h hp

theorem use_have_prime (p q : Prop) (h : p → q) (hp : p) : q := by
  have' hq := h hp
  exact hq

theorem use_have_term (p q : Prop) (h : p → q) (hp : p) : q :=
  have hq : q := h hp
  hq

theorem use_let (n : Nat) : ∃ m, m = n + 1 := by
  let k := n + 1
  exact ⟨k, rfl⟩

theorem use_let_type (n : Nat) : ∃ m : Nat, m = n + 1 := by
  let k : Nat := n + 1
  exact ⟨k, rfl⟩

theorem use_let_rec (n : Nat) : ∃ m : Nat, m = n := by
  let rec count : Nat → Nat
    | 0 => 0
    | k + 1 => count k + 1
  exact ⟨n, rfl⟩

theorem use_letI (p : Inhabited Nat → Prop) (h : p ⟨7⟩) : ∃ i, p i := by
  letI : Inhabited Nat := ⟨7⟩
  exact ⟨this, h⟩

theorem use_haveI (p : Prop) (h : p) : p := by
  haveI := h
  assumption

theorem use_suffices (p q : Prop) (h : p → q) (hp : p) : q := by
  suffices hp : p from h hp
  exact hp

theorem use_suffices_by (p q : Prop) (h : p → q) (hp : p) : q := by
  suffices hp : p by
    exact h hp
  exact hp

theorem use_suffices_anonymous (p q : Prop) (h : p → q) (hp : p) : q := by
  suffices p from h this
  exact hp

theorem use_show_term_body (n : Nat) : n = n := by
  exact rfl

theorem use_clear_value (n : Nat) : n + 1 = n + 1 := by
  let k := n + 1
  have h : k = k := rfl
  clear_value k
  rfl

theorem use_extract_lets : let x := 1; x + 1 = 2 := by
  extract_lets x
  rfl

theorem use_lift_lets : (let x := 1; x) = 1 := by
  lift_lets
  intro x
  rfl

theorem use_intro_let : let x := 3; x = 3 := by
  intro x
  rfl

theorem use_by_contra_classical (p : Prop) (h : ¬¬p) : p := by
  apply Classical.byContradiction
  intro hn
  exact h hn

theorem use_exact_mod_cast (a b : Nat) (h : a = b) : a = b := by
  exact_mod_cast h

theorem use_sorry_free (p : Prop) : p → p := by
  intro h
  first | done | exact h

theorem use_where_clause (n : Nat) : n + 0 = n := helper n
where
  helper (m : Nat) : m + 0 = m := rfl

theorem use_let_term (n : Nat) : let m := n; m = n :=
  let _ := 3
  rfl

theorem use_have_match (h : ∃ n : Nat, n = 2) : ∃ m : Nat, m + 0 = 2 := by
  have ⟨n, hn⟩ := h
  exact ⟨n, hn⟩
