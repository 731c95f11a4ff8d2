/-!
# The code generator's constants are visible to the audit

A proof that rests on one of the `lc*` constants shows it among its axioms.
-/

namespace LcTest

theorem byProof : False := lcProof
theorem byUnreachable : False := lcUnreachable
theorem byCast : False := lcCast True.intro

/-- info: 'LcTest.byProof' depends on axioms: [lcProof] -/
#guard_msgs in #print axioms byProof
/-- info: 'LcTest.byUnreachable' depends on axioms: [lcUnreachable] -/
#guard_msgs in #print axioms byUnreachable
/-- info: 'LcTest.byCast' depends on axioms: [lcCast] -/
#guard_msgs in #print axioms byCast

end LcTest
