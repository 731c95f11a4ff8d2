/-!
# What the foundation's theorems rest on

Definitions use no axiom; theorems only the three of the logic.
-/

/-- info: 'String.decEq' does not depend on any axioms -/
#guard_msgs in #print axioms String.decEq
/-- info: 'String.append' does not depend on any axioms -/
#guard_msgs in #print axioms String.append
/-- info: 'Char.ofNat' does not depend on any axioms -/
#guard_msgs in #print axioms Char.ofNat
/-- info: 'Nat.gcd' does not depend on any axioms -/
#guard_msgs in #print axioms Nat.gcd
/-- info: 'Nat.div' does not depend on any axioms -/
#guard_msgs in #print axioms Nat.div
/-- info: 'Nat.bitwise' does not depend on any axioms -/
#guard_msgs in #print axioms Nat.bitwise
/-- info: 'Array.swap' does not depend on any axioms -/
#guard_msgs in #print axioms Array.swap
/-- info: 'IO.println' does not depend on any axioms -/
#guard_msgs in #print axioms IO.println
