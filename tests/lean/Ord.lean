/-! Comparisons and their deriving. -/

theorem swap_twice (o : Ordering) : o.swap.swap = o := by simp
theorem swap_twice_cases (o : Ordering) : o.swap.swap = o := by cases o <;> rfl
theorem then_eq_left (o : Ordering) : Ordering.eq.then o = o := rfl
theorem then_assoc' (a b c : Ordering) : (a.then b).then c = a.then (b.then c) :=
  Ordering.then_assoc a b c
theorem lt_ne_gt : Ordering.lt ≠ Ordering.gt := by decide
theorem lt_ne_gt_nofun : Ordering.lt ≠ Ordering.gt := nofun
theorem is_le (o : Ordering) (h : o ≠ .gt) : o.isLE := by cases o <;> simp_all
theorem compare_nat : compare 2 3 = Ordering.lt := by decide
theorem compare_nat_rfl : compare 3 3 = Ordering.eq := rfl
theorem compare_bool : compare false true = Ordering.lt := rfl
theorem compare_option : compare (none : Option Nat) (some 1) = Ordering.lt := rfl
theorem compare_self (n : Nat) : compare n n = Ordering.eq := by
  simp [compare, compareOfLessAndEq]

inductive Size where
  | small | medium | large
  deriving Ord, DecidableEq

theorem compare_sizes : compare Size.small Size.large = Ordering.lt := by decide

structure Version where
  major : Nat
  minor : Nat
  deriving Ord, DecidableEq, BEq

theorem compare_versions : compare (Version.mk 1 2) (Version.mk 1 3) = Ordering.lt := by decide
theorem compare_versions' : compare (Version.mk 2 0) (Version.mk 1 3) = Ordering.gt := rfl

def lookup (k : Nat) : List (Nat × Nat) → Option Nat
  | [] => none
  | (a, b) :: rest => match compare k a with
    | .lt => none
    | .eq => some b
    | .gt => lookup k rest

theorem lookup_hit : lookup 2 [(1, 10), (2, 20)] = some 20 := rfl
theorem lookup_head (k v : Nat) (rest : List (Nat × Nat)) : lookup k ((k, v) :: rest) = some v := by
  simp [lookup, compare, compareOfLessAndEq]
