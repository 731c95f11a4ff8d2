/-! Goals on which `omega` must fail, each with its own message. -/

-- expect: omega could not prove the goal
example (a b : Nat) : a < b := by omega

-- expect: omega could not prove the goal
example (a b : Nat) (h : a ≤ b) : a < b := by omega

-- expect: omega could not prove the goal
example (a b : Nat) : a - b + b = a := by omega

-- expect: omega could not prove the goal
example (x : Int) : 0 ≤ x := by omega

-- expect: omega could not prove the goal
example (x y : Int) (h : x * y > 0) : x > 0 := by omega

-- expect: omega could not prove the goal
example (x : Nat) : x * x ≥ x := by omega

-- expect: omega could not prove the goal
example (x y : Int) (h : 3 * x + 5 * y = 1) : x = 2 := by omega

-- expect: omega could not prove the goal
example (x : Nat) (h : x % 2 = 0) : x % 4 = 0 := by omega

-- expect: omega could not prove the goal
example (f : Nat → Nat) (h : ∀ x, f x = x) : f 3 = 3 := by omega

-- expect: omega could not prove the goal
example (a b : Nat) (h : a ≤ b ∨ b ≤ a) : a = b := by omega

-- expect: No usable constraints found
example : False := by omega

-- expect: a possible counterexample may satisfy the constraints
example (a b c : Nat) (h : a < b) : a < c := by omega
