prelude
import Init.Prelude.Classes
/-!
# Arithmetic and order of natural numbers

The operations that the kernel computes natively, each by its recursion, and as much about `≤` as division needs.
-/
universe u v w u₁ u₂ v₁ v₂
set_option linter.all false
set_option checkBinderAnnotations false
set_option bootstrap.genMatcherCode false in
/-- Addition. -/
@[extern "lean_nat_add", instance_reducible] protected def Nat.add : (@& Nat) → (@& Nat) → Nat
  | n, .zero => n
  | n, .succ m => .succ (Nat.add n m)
instance instAddNat : Add Nat := ⟨Nat.add⟩
set_option bootstrap.genMatcherCode false in
/-- Multiplication. -/
@[extern "lean_nat_mul", instance_reducible] protected def Nat.mul : (@& Nat) → (@& Nat) → Nat
  | _, .zero => .zero
  | n, .succ m => Nat.add (Nat.mul n m) n
instance instMulNat : Mul Nat := ⟨Nat.mul⟩
set_option bootstrap.genMatcherCode false in
/-- Powers. -/
@[extern "lean_nat_pow"] protected def Nat.pow (m : @& Nat) : (@& Nat) → Nat
  | .zero => 1
  | .succ n => Nat.mul (Nat.pow m n) m
instance instNatPowNat : NatPow Nat := ⟨Nat.pow⟩
set_option bootstrap.genMatcherCode false in
/-- Boolean equality. -/
@[extern "lean_nat_dec_eq"] def Nat.beq : (@& Nat) → (@& Nat) → Bool
  | .zero, .zero => true
  | .zero, .succ _ => false
  | .succ _, .zero => false
  | .succ n, .succ m => Nat.beq n m
theorem Nat.eq_of_beq_eq_true : {n m : Nat} → Eq (Nat.beq n m) true → Eq n m
  | .zero, .zero, _ => rfl
  | .zero, .succ _, h => Bool.noConfusion h
  | .succ _, .zero, h => Bool.noConfusion h
  | .succ n, .succ m, h => congrArg _ (Nat.eq_of_beq_eq_true (n := n) (m := m) h)
theorem Nat.ne_of_beq_eq_false : {n m : Nat} → Eq (Nat.beq n m) false → Not (Eq n m)
  | .zero, .zero, h => Bool.noConfusion h
  | .zero, .succ _, _ => fun h => Nat.noConfusion h
  | .succ _, .zero, _ => fun h => Nat.noConfusion h
  | .succ n, .succ m, h => fun h' => Nat.noConfusion h' (fun h' => absurd h' (Nat.ne_of_beq_eq_false h))
/-- Decides equality. -/
@[extern "lean_nat_dec_eq"] protected def Nat.decEq (n m : @& Nat) : Decidable (Eq n m) :=
  match h : Nat.beq n m with
  | true => isTrue (Nat.eq_of_beq_eq_true h)
  | false => isFalse (Nat.ne_of_beq_eq_false h)
@[inline] instance instDecidableEqNat : DecidableEq Nat := Nat.decEq
set_option bootstrap.genMatcherCode false in
/-- Boolean `≤`. -/
@[extern "lean_nat_dec_le"] def Nat.ble : (@& Nat) → (@& Nat) → Bool
  | .zero, .zero => true
  | .zero, .succ _ => true
  | .succ _, .zero => false
  | .succ n, .succ m => Nat.ble n m
/-- The order, `n ≤ m`. -/
protected inductive Nat.le (n : Nat) : Nat → Prop
  | refl : Nat.le n n
  | step {m} : Nat.le n m → Nat.le n (.succ m)
instance instLENat : LE Nat := ⟨Nat.le⟩
/-- The strict order: `n < m` is `n + 1 ≤ m`. -/
protected def Nat.lt (n m : Nat) : Prop := Nat.le (.succ n) m
instance instLTNat : LT Nat := ⟨Nat.lt⟩
theorem Nat.not_succ_le_zero : ∀ (n : Nat), LE.le (.succ n) 0 → False := fun n h =>
  have : ∀ m, Eq m Nat.zero → LE.le (.succ n) m → False := fun m hm h => 
    (Nat.le.rec (motive := fun m _ => Eq m Nat.zero → False) (fun (h : Eq (Nat.succ n) Nat.zero) => Nat.noConfusion h) (fun {m} _ _ (h : Eq (Nat.succ m) Nat.zero) => Nat.noConfusion h) h) hm
  this 0 rfl h
theorem Nat.zero_le : (n : Nat) → LE.le 0 n
  | .zero => Nat.le.refl
  | .succ n => Nat.le.step (Nat.zero_le n)
theorem Nat.succ_le_succ {n m : Nat} (h : LE.le n m) : LE.le (Nat.succ n) (.succ m) :=
  Nat.le.rec (motive := fun m _ => LE.le (Nat.succ n) (.succ m)) Nat.le.refl (fun _ ih => Nat.le.step ih) h
protected theorem Nat.le_trans {n m k : Nat} (h : LE.le n m) (h2 : LE.le m k) : LE.le n k :=
  Nat.le.rec (motive := fun k _ => LE.le n k) h (fun _ ih => Nat.le.step ih) h2
theorem Nat.le_succ (n : Nat) : LE.le n (Nat.succ n) := Nat.le.step Nat.le.refl
@[simp] protected theorem Nat.le_refl (n : Nat) : LE.le n n := Nat.le.refl
/-- The number before; `0` stays. -/
@[extern "lean_nat_pred"] def Nat.pred : (@& Nat) → Nat | .zero => .zero | .succ a => a
theorem Nat.pred_le_pred {n m : Nat} (h : LE.le n m) : LE.le (Nat.pred n) (Nat.pred m) :=
  Nat.le.rec (motive := fun m _ => LE.le (Nat.pred n) (Nat.pred m)) Nat.le.refl
   (fun {m} h ih => match m, h, ih with | .zero, h, ih => ih | .succ m, h, ih => Nat.le.step ih) h
theorem Nat.le_of_succ_le_succ {n m : Nat} (h : LE.le (Nat.succ n) (.succ m)) : LE.le n m :=
  Nat.pred_le_pred h
theorem Nat.le_of_lt_succ {m n : Nat} : LT.lt m (.succ n) → LE.le m n := Nat.le_of_succ_le_succ
theorem Nat.not_succ_le_self : (n : Nat) → Not (LE.le (.succ n) n)
  | .zero => Nat.not_succ_le_zero _
  | .succ n => fun h => absurd (Nat.le_of_succ_le_succ h) (Nat.not_succ_le_self n)
theorem Nat.le_of_ble_eq_true : {n m : Nat} → (h : Eq (Nat.ble n m) true) → LE.le n m
  | .zero, m, _ => Nat.zero_le m
  | .succ _, .zero, h => Bool.noConfusion h
  | .succ n, .succ m, h => Nat.succ_le_succ (Nat.le_of_ble_eq_true (n := n) (m := m) h)
theorem Nat.ble_self_eq_true : (n : Nat) → Eq (Nat.ble n n) true
  | .zero => rfl
  | .succ n => Nat.ble_self_eq_true n
theorem Nat.ble_succ_eq_true : {n m : Nat} → Eq (Nat.ble n m) true → Eq (Nat.ble n (.succ m)) true
  | .zero, _, _ => rfl
  | .succ _, .zero, h => Bool.noConfusion h
  | .succ n, .succ m, h => Nat.ble_succ_eq_true (n := n) (m := m) h
theorem Nat.ble_eq_true_of_le {n m : Nat} (h : LE.le n m) : Eq (Nat.ble n m) true :=
  Nat.le.rec (motive := fun m _ => Eq (Nat.ble n m) true) (Nat.ble_self_eq_true _) (fun _ ih => Nat.ble_succ_eq_true ih) h
theorem Nat.not_le_of_not_ble_eq_true {n m : Nat} (h : Not (Eq (Nat.ble n m) true)) : Not (LE.le n m) := fun h' => absurd (Nat.ble_eq_true_of_le h') h
@[extern "lean_nat_dec_le"] instance Nat.decLe (n m : @& Nat) : Decidable (LE.le n m) :=
  match h : Nat.ble n m with
  | true => isTrue (Nat.le_of_ble_eq_true h)
  | false => isFalse (Nat.not_le_of_not_ble_eq_true (ne_true_of_eq_false h))
@[extern "lean_nat_dec_lt"] instance Nat.decLt (n m : @& Nat) : Decidable (LT.lt n m) :=
  Nat.decLe (.succ n) m
set_option bootstrap.genMatcherCode false in
/-- Subtraction, `0` where it would fall below. -/
@[extern "lean_nat_sub", instance_reducible] protected def Nat.sub : (@& Nat) → (@& Nat) → Nat
  | n, .zero => n
  | n, .succ m => Nat.pred (Nat.sub n m)
instance instSubNat : Sub Nat := ⟨Nat.sub⟩
protected theorem Nat.lt_irrefl (n : Nat) : Not (LT.lt n n) := Nat.not_succ_le_self n
theorem Nat.not_lt_zero (n : Nat) : Not (LT.lt n 0) := Nat.not_succ_le_zero n
theorem Nat.zero_lt_succ (n : Nat) : LT.lt 0 (Nat.succ n) := Nat.succ_le_succ (Nat.zero_le n)
theorem Nat.succ_pos (n : Nat) : LT.lt 0 (Nat.succ n) := Nat.zero_lt_succ n
theorem Nat.le_step {n m : Nat} (h : LE.le n m) : LE.le n (Nat.succ m) := Nat.le.step h
theorem Nat.le_succ_of_le {n m : Nat} (h : LE.le n m) : LE.le n (Nat.succ m) := Nat.le.step h
protected theorem Nat.lt_trans {n m k : Nat} (h₁ : LT.lt n m) (h₂ : LT.lt m k) : LT.lt n k :=
  Nat.le_trans (Nat.le.step h₁) h₂
protected theorem Nat.lt_of_le_of_lt {n m k : Nat} (h₁ : LE.le n m) (h₂ : LT.lt m k) : LT.lt n k :=
  Nat.le_trans (Nat.succ_le_succ h₁) h₂
protected theorem Nat.lt_of_lt_of_le {n m k : Nat} (h₁ : LT.lt n m) (h₂ : LE.le m k) : LT.lt n k :=
  Nat.le_trans h₁ h₂
protected theorem Nat.eq_or_lt_of_le {n m : Nat} (h : LE.le n m) : Or (Eq n m) (LT.lt n m) :=
  Nat.le.rec (motive := fun m _ => Or (Eq n m) (LT.lt n m)) (Or.inl rfl)
    (fun h _ => Or.inr (Nat.succ_le_succ h)) h
protected theorem Nat.lt_or_ge (n : Nat) : (m : Nat) → Or (LT.lt n m) (GE.ge n m)
  | .zero => Or.inr (Nat.zero_le n)
  | .succ m => (Nat.lt_or_ge n m).elim (fun h => Or.inl (Nat.le.step h)) fun h =>
      (Nat.eq_or_lt_of_le h).elim (fun e => Or.inl (e.rec Nat.le.refl)) Or.inr
protected theorem Nat.not_le_of_gt {n m : Nat} (h : LT.lt m n) : Not (LE.le n m) := fun h' =>
  Nat.lt_irrefl m (Nat.lt_of_lt_of_le h h')
protected theorem Nat.le_antisymm {n m : Nat} (h₁ : LE.le n m) (h₂ : LE.le m n) : Eq n m :=
  (Nat.eq_or_lt_of_le h₁).elim id fun h => absurd h₂ (Nat.not_le_of_gt h)
protected theorem Nat.lt_of_le_of_ne {n m : Nat} (h₁ : LE.le n m) (h₂ : Not (Eq n m)) : LT.lt n m :=
  (Nat.eq_or_lt_of_le h₁).elim (fun h => absurd h h₂) id
protected theorem Nat.lt_of_not_le {n m : Nat} (h : Not (LE.le n m)) : LT.lt m n :=
  (Nat.lt_or_ge m n).elim id fun h' => absurd h' h
theorem Nat.succ_sub_succ_eq_sub (n m : Nat) : Eq (HSub.hSub (Nat.succ n) (Nat.succ m)) (HSub.hSub n m) :=
  m.rec rfl fun _ ih => congrArg Nat.pred ih
theorem Nat.pred_le : (n : Nat) → LE.le (Nat.pred n) n
  | .zero => Nat.le.refl
  | .succ n => Nat.le_succ n
theorem Nat.sub_le (n m : Nat) : LE.le (HSub.hSub n m) n :=
  m.rec (Nat.le_refl n) fun _ ih => Nat.le_trans (Nat.pred_le _) ih
theorem Nat.sub_lt : {n m : Nat} → LT.lt 0 n → LT.lt 0 m → LT.lt (HSub.hSub n m) n
  | .zero, _, h, _ => absurd h (Nat.lt_irrefl 0)
  | .succ _, .zero, _, h => absurd h (Nat.lt_irrefl 0)
  | .succ n, .succ m, _, _ =>
    (Nat.succ_sub_succ_eq_sub n m).symm.rec (motive := fun x _ => LT.lt x (Nat.succ n))
      (Nat.succ_le_succ (Nat.sub_le n m))
theorem Nat.div_rec_lemma {x y : Nat} : And (LT.lt 0 y) (LE.le y x) → LT.lt (HSub.hSub x y) x :=
  fun h => Nat.sub_lt (Nat.lt_of_lt_of_le h.left h.right) h.left
theorem Nat.div_rec_fuel_lemma {x y fuel : Nat} (hy : LT.lt 0 y) (hle : LE.le y x)
    (hfuel : LT.lt x (HAdd.hAdd fuel 1)) : LT.lt (HSub.hSub x y) fuel :=
  Nat.lt_of_lt_of_le (Nat.div_rec_lemma ⟨hy, hle⟩) (Nat.le_of_lt_succ hfuel)
set_option bootstrap.genMatcherCode false in
/-- Division, rounded down; `n / 0 = 0`. By repeated subtraction, with `x + 1` steps of fuel.
The kernel and the compiler compute it natively; this recursion is its meaning. -/
@[extern "lean_nat_div", irreducible] protected def Nat.div (x y : @& Nat) : Nat :=
  dite (LT.lt 0 y)
    (fun hy =>
      let rec
        /-- The loop of `Nat.div`. -/
        go (fuel : Nat) (x : Nat) (hfuel : LT.lt x fuel) : Nat :=
          match fuel with
          | .zero => absurd hfuel (Nat.not_lt_zero x)
          | .succ fuel =>
            dite (LE.le y x)
              (fun h => HAdd.hAdd (go fuel (HSub.hSub x y) (Nat.div_rec_fuel_lemma hy h hfuel)) 1)
              (fun _ => 0)
        termination_by structural fuel
      go (Nat.succ x) x (Nat.le_refl _))
    (fun _ => 0)
instance Nat.instDiv : Div Nat := ⟨Nat.div⟩
set_option bootstrap.genMatcherCode false in
/-- Remainder by repeated subtraction, the general case of `Nat.mod`. -/
@[extern "lean_nat_mod"] protected noncomputable def Nat.modCore (x y : Nat) : Nat :=
  dite (LT.lt 0 y)
    (fun hy =>
      let rec
        /-- The loop of `Nat.modCore`. -/
        go (fuel : Nat) (x : Nat) (hfuel : LT.lt x fuel) : Nat :=
          match fuel with
          | .zero => absurd hfuel (Nat.not_lt_zero x)
          | .succ fuel =>
            dite (LE.le y x)
              (fun h => go fuel (HSub.hSub x y) (Nat.div_rec_fuel_lemma hy h hfuel))
              (fun _ => x)
        termination_by structural fuel
      go (Nat.succ x) x (Nat.le_refl _))
    (fun _ => x)
private theorem Nat.modCoreGo_lt {fuel y : Nat} (hy : LT.lt 0 y) : (x : Nat) → (hfuel : LT.lt x fuel) →
    LT.lt (Nat.modCore.go y hy fuel x hfuel) y :=
  fuel.rec (fun _ h => absurd h (Nat.not_lt_zero _)) fun fuel ih x h =>
    match (generalizing := false) dec : Nat.decLe y x with
    | isTrue hle =>
      have e : Eq (Nat.modCore.go y hy (Nat.succ fuel) x h)
          (Nat.modCore.go y hy fuel (HSub.hSub x y) (Nat.div_rec_fuel_lemma hy hle h)) :=
        congrArg (fun d : Decidable (LE.le y x) => @dite Nat (LE.le y x) d
          (fun h' => Nat.modCore.go y hy fuel (HSub.hSub x y) (Nat.div_rec_fuel_lemma hy h' h))
          (fun _ => x)) dec
      e.symm.rec (motive := fun z _ => LT.lt z y) (ih _ _)
    | isFalse hle =>
      have e : Eq (Nat.modCore.go y hy (Nat.succ fuel) x h) x :=
        congrArg (fun d : Decidable (LE.le y x) => @dite Nat (LE.le y x) d
          (fun h' => Nat.modCore.go y hy fuel (HSub.hSub x y) (Nat.div_rec_fuel_lemma hy h' h))
          (fun _ => x)) dec
      e.symm.rec (motive := fun z _ => LT.lt z y) (Nat.lt_of_not_le hle)
private theorem Nat.modCore_lt {x y : Nat} (hy : LT.lt 0 y) : LT.lt (Nat.modCore x y) y :=
  match (generalizing := false) dec : Nat.decLt 0 y with
  | isTrue h =>
    have e : Eq (Nat.modCore x y) (Nat.modCore.go y h (Nat.succ x) x (Nat.le_refl _)) :=
      congrArg (fun d : Decidable (LT.lt 0 y) => @dite Nat (LT.lt 0 y) d
        (fun h' => Nat.modCore.go y h' (Nat.succ x) x (Nat.le_refl _)) (fun _ => x)) dec
    e.symm.rec (motive := fun z _ => LT.lt z y) (Nat.modCoreGo_lt h _ _)
  | isFalse h => absurd hy h
attribute [irreducible] Nat.modCore
set_option bootstrap.genMatcherCode false in
/-- Remainder; `n % 0 = n`. Reduces at once when `n` is `0` or below the divisor.
The kernel and the compiler compute it natively; this recursion is its meaning. -/
@[extern "lean_nat_mod"] protected def Nat.mod : (@& Nat) → (@& Nat) → Nat
  | .zero, _ => 0
  | n@(.succ _), m => ite (LE.le m n) (Nat.modCore n m) n
instance Nat.instMod : Mod Nat := ⟨Nat.mod⟩
private theorem Nat.ite_mod_lt {c : Prop} {y a b : Nat} (d : Decidable c) (h₁ : LT.lt a y)
    (h₂ : Not c → LT.lt b y) : LT.lt (@ite Nat c d a b) y :=
  match d with
  | isTrue _ => h₁
  | isFalse h => h₂ h
theorem Nat.mod_lt (x : Nat) {y : Nat} (hy : GT.gt y 0) : LT.lt (HMod.hMod x y) y :=
  match x with
  | .zero => hy
  | .succ _ => Nat.ite_mod_lt _ (Nat.modCore_lt hy) Nat.lt_of_not_le
attribute [match_pattern] Nat.add
