prelude
import Init.PropLemmas.Decidable

/-!
# `if` between propositions

When an `if` of propositions holds, `decide` of an `if`, and equations between an `if` and one of
its branches.
-/

universe u v

@[simp] theorem if_true {_ : Decidable True} (t e : α) : ite True t e = t := if_pos trivial

@[simp] theorem if_false {_ : Decidable False} (t e : α) : ite False t e = e := if_neg not_false

@[simp] theorem dite_eq_ite [Decidable P] :
    (dite P (fun _ => a) (fun _ => b)) = ite P a b := rfl

@[simp] theorem if_false_left [h : Decidable p] : ite p False q ↔ ¬p ∧ q :=
  match h with
  | isTrue hp => ⟨False.elim, fun h => h.1 hp⟩
  | isFalse hn => ⟨fun hq => ⟨hn, hq⟩, And.right⟩

@[simp] theorem if_false_right [h : Decidable p] : ite p q False ↔ p ∧ q :=
  match h with
  | isTrue hp => ⟨fun hq => ⟨hp, hq⟩, And.right⟩
  | isFalse hn => ⟨False.elim, fun h => hn h.1⟩

@[simp low] theorem if_true_left [h : Decidable p] : ite p True q ↔ ¬p → q :=
  match h with
  | isTrue hp => iff_of_true trivial fun hn => absurd hp hn
  | isFalse hn => ⟨fun hq _ => hq, fun f => f hn⟩

@[simp low] theorem if_true_right [h : Decidable p] : ite p q True ↔ p → q :=
  match h with
  | isTrue hp => ⟨fun hq _ => hq, fun f => f hp⟩
  | isFalse hn => iff_of_true trivial fun hp => absurd hp hn

@[simp] theorem dite_not [hn : Decidable (¬p)] [h : Decidable p] (x : ¬p → α) (y : ¬¬p → α) :
    dite (¬p) x y = dite p (fun h => y (not_not_intro h)) x :=
  match h with
  | isTrue hp => dif_neg (not_not_intro hp)
  | isFalse hnp => dif_pos hnp

@[simp] theorem ite_not (p : Prop) [Decidable (¬p)] [Decidable p] (x y : α) :
    ite (¬p) x y = ite p y x :=
  dite_not (fun _ => x) (fun _ => y)

@[simp] theorem ite_then_self {p q : Prop} [h : Decidable p] :
    (if p then p else q) ↔ (¬p → q) :=
  match h with
  | isTrue hp => iff_of_true hp fun hn => absurd hp hn
  | isFalse hn => ⟨fun hq _ => hq, fun f => f hn⟩

@[simp] theorem ite_else_self {p q : Prop} [h : Decidable p] : (if p then q else p) ↔ (p ∧ q) :=
  match h with
  | isTrue hp => ⟨fun hq => ⟨hp, hq⟩, And.right⟩
  | isFalse _ => ⟨fun hp => absurd hp ‹¬p›, And.left⟩

@[simp] theorem ite_then_not_self {p : Prop} [h : Decidable p] {q : Prop} :
    (if p then ¬p else q) ↔ ¬p ∧ q :=
  match h with
  | isTrue hp => ⟨fun hn => absurd hp hn, And.left⟩
  | isFalse hn => ⟨fun hq => ⟨hn, hq⟩, And.right⟩

@[simp] theorem ite_else_not_self {p : Prop} [h : Decidable p] {q : Prop} :
    (if p then q else ¬p) ↔ p → q :=
  match h with
  | isTrue hp => ⟨fun hq _ => hq, fun f => f hp⟩
  | isFalse hn => iff_of_true hn fun hp => absurd hp hn

@[simp] theorem ite_eq_ite (p : Prop) {h h' : Decidable p} (x y : α) :
    (@ite _ p h x y = @ite _ p h' x y) ↔ True :=
  iff_true_intro (Subsingleton.elim h h' ▸ rfl)

@[simp] theorem ite_iff_ite (p : Prop) {h h' : Decidable p} (x y : Prop) :
    (@ite _ p h x y ↔ @ite _ p h' x y) ↔ True :=
  iff_true_intro (Subsingleton.elim h h' ▸ Iff.rfl)

theorem ite_id [Decidable c] {α} (t : α) : (if c then t else t) = t := ite_self t

theorem apply_dite (f : α → β) (P : Prop) [Decidable P] (x : P → α) (y : ¬P → α) :
    f (dite P x y) = dite P (fun h => f (x h)) (fun h => f (y h)) :=
  Decidable.byCases
    (fun h : P => (congrArg f (dif_pos h)).trans
      (dif_pos (t := fun h => f (x h)) (e := fun h => f (y h)) h).symm)
    (fun h : ¬P => (congrArg f (dif_neg h)).trans
      (dif_neg (t := fun h => f (x h)) (e := fun h => f (y h)) h).symm)

theorem apply_ite (f : α → β) (P : Prop) [Decidable P] (x y : α) :
    f (ite P x y) = ite P (f x) (f y) :=
  apply_dite f P (fun _ => x) (fun _ => y)

@[simp] theorem decide_implies (u v : Prop) [duv : Decidable (u → v)] [du : Decidable u]
    {dv : u → Decidable v} :
    decide (u → v) = dite u (fun h => @decide v (dv h)) (fun _ => true) :=
  Decidable.byCases
    (fun h : u => ((@decide_eq_decide _ _ duv (dv h)).2 (imp_iff_right h)).trans
      (dif_pos (t := fun h => @decide v (dv h)) (e := fun _ => true) h).symm)
    (fun h : ¬u => (decide_eq_true fun hu => absurd hu h).trans
      (dif_neg (t := fun h => @decide v (dv h)) (e := fun _ => true) h).symm)

@[simp] theorem decide_ite (u : Prop) [du : Decidable u] (p q : Prop)
    [dpq : Decidable (ite u p q)] [dp : Decidable p] [dq : Decidable q] :
    decide (ite u p q) = ite u (decide p) (decide q) :=
  Decidable.byCases
    (fun h : u => (decide_eq_decide.2 (Iff.of_eq (if_pos h))).trans (if_pos h).symm)
    (fun h : ¬u => (decide_eq_decide.2 (Iff.of_eq (if_neg h))).trans (if_neg h).symm)

@[simp] theorem ite_then_decide_self (p : Prop) [h : Decidable p] {w : Decidable p} (q : Bool) :
    (@ite _ p h (decide p) q) = (decide p || q) := by
  refine Decidable.byCases (p := p) (fun hp => ?_) (fun hp => ?_)
  · rw [if_pos hp, decide_eq_true hp]; rfl
  · rw [if_neg hp, decide_eq_false hp]; rfl

@[simp] theorem ite_else_decide_self (p : Prop) [h : Decidable p] {w : Decidable p} (q : Bool) :
    (@ite _ p h q (decide p)) = (decide p && q) := by
  refine Decidable.byCases (p := p) (fun hp => ?_) (fun hp => ?_)
  · rw [if_pos hp, decide_eq_true hp]; rfl
  · rw [if_neg hp, decide_eq_false hp]; rfl

@[simp] theorem ite_then_decide_not_self (p : Prop) [h : Decidable p] {w : Decidable p}
    (q : Bool) : (@ite _ p h (!decide p) q) = (!decide p && q) := by
  refine Decidable.byCases (p := p) (fun hp => ?_) (fun hp => ?_)
  · rw [if_pos hp, decide_eq_true hp]; rfl
  · rw [if_neg hp, decide_eq_false hp]; rfl

@[simp] theorem ite_else_decide_not_self (p : Prop) [h : Decidable p] {w : Decidable p}
    (q : Bool) : (@ite _ p h q (!decide p)) = (!decide p || q) := by
  refine Decidable.byCases (p := p) (fun hp => ?_) (fun hp => ?_)
  · rw [if_pos hp, decide_eq_true hp]; rfl
  · rw [if_neg hp, decide_eq_false hp]; rfl

@[simp] theorem dite_eq_left_iff {p : Prop} [Decidable p] {x : α} {y : ¬p → α} :
    (if h : p then x else y h) = x ↔ ∀ h : ¬p, y h = x :=
  Decidable.byCases
    (fun h : p => iff_of_true (dif_pos h) fun hn => absurd h hn)
    (fun h : ¬p => (Iff.of_eq (congrArg (· = x) (dif_neg h))).trans
      (forall_prop_of_true (q := fun h => y h = x) h).symm)

@[simp] theorem dite_eq_right_iff {p : Prop} [Decidable p] {x : p → α} {y : α} :
    (if h : p then x h else y) = y ↔ ∀ h : p, x h = y :=
  Decidable.byCases
    (fun h : p => (Iff.of_eq (congrArg (· = y) (dif_pos h))).trans
      (forall_prop_of_true (q := fun h => x h = y) h).symm)
    (fun h : ¬p => iff_of_true (dif_neg h) fun hp => absurd hp h)

@[simp] theorem dite_iff_left_iff {p : Prop} [Decidable p] {x : Prop} {y : ¬p → Prop} :
    ((if h : p then x else y h) ↔ x) ↔ ∀ h : ¬p, y h ↔ x :=
  iff_iff_eq.trans (dite_eq_left_iff.trans (forall_congr' fun _ => iff_iff_eq.symm))

@[simp] theorem dite_iff_right_iff {p : Prop} [Decidable p] {x : p → Prop} {y : Prop} :
    ((if h : p then x h else y) ↔ y) ↔ ∀ h : p, x h ↔ y :=
  iff_iff_eq.trans (dite_eq_right_iff.trans (forall_congr' fun _ => iff_iff_eq.symm))

@[simp] theorem ite_eq_left_iff {p : Prop} [Decidable p] {x y : α} :
    (if p then x else y) = x ↔ ¬p → y = x :=
  dite_eq_left_iff

@[simp] theorem ite_eq_right_iff {p : Prop} [Decidable p] {x y : α} :
    (if p then x else y) = y ↔ p → x = y :=
  dite_eq_right_iff

@[simp] theorem ite_iff_left_iff {p : Prop} [Decidable p] {x y : Prop} :
    ((if p then x else y) ↔ x) ↔ ¬p → y = x :=
  iff_iff_eq.trans ite_eq_left_iff

@[simp] theorem ite_iff_right_iff {p : Prop} [Decidable p] {x y : Prop} :
    ((if p then x else y) ↔ y) ↔ p → x = y :=
  iff_iff_eq.trans ite_eq_right_iff

@[simp] theorem dite_then_false {p : Prop} [h : Decidable p] {x : ¬p → Prop} :
    (if h : p then False else x h) ↔ ∃ h : ¬p, x h :=
  match h with
  | isTrue hp => ⟨False.elim, fun ⟨hn, _⟩ => hn hp⟩
  | isFalse hn => ⟨fun hx => ⟨hn, hx⟩, fun ⟨_, hx⟩ => hx⟩

@[simp] theorem dite_else_false {p : Prop} [h : Decidable p] {x : p → Prop} :
    (if h : p then x h else False) ↔ ∃ h : p, x h :=
  match h with
  | isTrue hp => ⟨fun hx => ⟨hp, hx⟩, fun ⟨_, hx⟩ => hx⟩
  | isFalse hn => ⟨False.elim, fun ⟨hp, _⟩ => hn hp⟩

@[simp] theorem dite_then_true {p : Prop} [h : Decidable p] {x : ¬p → Prop} :
    (if h : p then True else x h) ↔ ∀ h : ¬p, x h :=
  match h with
  | isTrue hp => iff_of_true trivial fun hn => absurd hp hn
  | isFalse hn => (forall_prop_of_true hn).symm

@[simp] theorem dite_else_true {p : Prop} [h : Decidable p] {x : p → Prop} :
    (if h : p then x h else True) ↔ ∀ h : p, x h :=
  match h with
  | isTrue hp => (forall_prop_of_true hp).symm
  | isFalse hn => iff_of_true trivial fun hp => absurd hp hn

theorem ite_some_none_eq_none [Decidable P] :
    (if P then some x else none) = none ↔ ¬P :=
  ite_eq_right_iff.trans (imp_congr_right fun _ => ⟨fun e => (nomatch e), False.elim⟩)

theorem ite_some_none_eq_some [Decidable P] :
    (if P then some x else none) = some y ↔ P ∧ x = y := by
  refine Decidable.byCases (p := P) (fun h => ?_) (fun h => ?_)
  · rw [if_pos h]
    exact ⟨fun e => ⟨h, Option.some.inj e⟩, fun e => congrArg some e.2⟩
  · rw [if_neg h]
    exact ⟨fun e => (nomatch e), fun e => absurd e.1 h⟩
