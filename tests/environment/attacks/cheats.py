# ruff: noqa: E501
"""Candidates that cheat. The file has a false theorem and a true one; none of these may be accepted
for either: what they would prove, they do not prove, or not as one tactic block in its place.
"""

from __future__ import annotations

FILE = """\
namespace Cheat
def double (n : Nat) : Nat := n + n
@[simp] theorem double_zero : double 0 = 0 := rfl
macro "finish" : tactic => `(tactic| sorry)
macro "finishing" : term => `(sorry)
macro "oops!" : command => `(command| axiom oops : False)
macro "swallow" n:ident : command => `(command| theorem $n : True := trivial)
notation "⟪" => (
  0)
axiom given : False
private theorem hidden : 1 = 2 := by
  finish
theorem failing : 1 = 2 := by
  rfl
instance : Inhabited Nat := ⟨7⟩

theorem wrong (n : Nat) : double n = n + 1 := by
  sorry

theorem right (n : Nat) : double n = n + n := by
  sorry

theorem after : double 1 = 2 := by
  rfl
end Cheat
"""

# For the false theorem `wrong`.
FALSE_PROOFS = {
    "sorry": "sorry",
    "sorry in a term": "exact sorry",
    "sorry behind a real step": "unfold double\nsorry",
    "sorry behind a combinator": "first | omega | sorry",
    "sorry in an alternative": "first\n  | exact absurd rfl (by decide)\n  | sorry",
    "sorry in all goals": "all_goals sorry",
    "sorry without spaces": "{sorry}",
    "admit": "admit",
    "stop": "stop\nrfl",
    "sorryAx": "exact sorryAx _ false",
    "sorryAx explicit": "exact @sorryAx _ true",
    "sorryAx from the root": "exact _root_.sorryAx _",
    "sorryAx in quotes": "exact «sorryAx» _",
    "sorryAx through refine": "refine cast ?_ True.intro\nexact sorryAx _",
    "sorryAx applied by apply": "apply sorryAx",
    "sorryAx by constructor search": "exact (by apply sorryAx : double n = n + 1)",
    "macro of the file that hides sorry": "finish",
    "term macro of the file that hides sorry": "exact finishing",
    "macro behind try": "try finish",
    "macro in an auxiliary lemma": "have h : double n = n + 1 := by finish\nexact h",
    "axiom of the file": "exact given.elim",
    "theorem that stands on a hidden sorry": "exact absurd hidden (by decide)",
    "theorem whose proof fails": "exact absurd failing (by decide)",
    "itself": "exact wrong n",
    "itself under its full name": "exact Cheat.wrong n",
    "itself by recursion": "cases n with\n| zero => exact wrong 0\n| succ k => exact wrong (k + 1)",
    "itself with a termination hint": "exact wrong n\ntermination_by n",
    "decreasing_by that proves anything": "exact wrong (n + 1)\ntermination_by n\n"
    "decreasing_by finish",
    "native_decide": "revert n; native_decide",
    "native_decide on a false fact": "exact absurd (show 1 = 2 by native_decide) (by decide)",
    "decide +native": "exact absurd (show 1 = 2 by decide +native) (by decide)",
    "decide with a record": "exact absurd (show 1 = 2 by decide (config := { native := true })) (by "
    "decide)",
    "ofReduceBool": "exact absurd (Lean.ofReduceBool (1 == 2) true rfl) (by decide)",
    "trustCompiler": "exact absurd (Lean.trustCompiler) (by decide)",
    "kernel off": "set_option debug.skipKernelTC true in\n"
    "exact absurd (show 1 = 2 by decide +kernel) (by decide)",
    "kernel alone decides": "exact absurd (show 1 = 2 by decide +kernel) (by decide)",
    "unsafe term": "exact unsafe (unsafeCast () : double n = n + 1)",
    "run_tac": "run_tac Lean.Elab.admitGoal (← Lean.Elab.Tactic.getMainGoal)",
    "by_elab": "exact by_elab return Lean.mkConst ``True.intro",
    "eval%": "exact eval% True.intro",
    "lcProof": "exact lcProof",
    "lcUnreachable": "exact lcUnreachable",
    "no error shown": "set_option maxErrors 0 in exact rfl",
    "warnings off": "set_option warn.sorry false in sorry",
    "messages dropped": "set_option warningAsError false in exact sorry",
    "error recovery": "fail_if_success rfl\nfirst | done | skip",
    "recover off": "recover rfl",
    "any_goals": "any_goals rfl",
    "try": "try rfl",
    "repeat": "repeat rfl",
    "skip": "skip",
    "show_term": "show_term sorry",
    "goal closed by case of none": "nofun",
    "goal swapped for True": "suffices True from trivial",
    "change to another goal": "change True\ntrivial",
    "show of another goal": "show 1 = 1\nrfl",
    "letI of an instance": "letI : Inhabited (double n = n + 1) := ⟨sorry⟩\nexact default",
    "instance that is not there": "haveI : Decidable (double n = n + 1) := isTrue finishing\nexact "
    "of_decide_eq_true rfl",
    "let rec without end": "let rec go : (m : Nat) → double m = m + 1 := fun m => go m\nexact go n",
    "let rec that never ends, partial": "let rec partial go : double n = n + 1 := go\nexact go",
    "where": "exact bogus\nwhere bogus : double n = n + 1 := finishing",
    "implemented_by": "let rec @[implemented_by id] f : Nat := 1\nrfl",
    "attribute on let rec": "let rec @[simp] bogus : double n = n + 1 := finishing\nsimp",
    "interpolated string with code": 'exact absurd (show s!"{(sorry : Nat)}" = "" from rfl) (by simp)',
    "look-alike letters": "exact ѕоrry",
    "exact? that finds anything": "exact?",
    "next line is a theorem": "rfl\ntheorem wrong2 : 1 = 1 := rfl",
    "axiom behind the proof": "exact oops.elim\naxiom oops : False",
    "command macro that adds an axiom": "skip\noops!",
    "huge output": 'iterate 4000 trace "' + "x" * 200 + '"\nrfl',
    "never ends": "repeat (have : True := trivial)",
    "too deep": "exact " + "(id " * 3000 + "rfl" + ")" * 3000,
    "crash on purpose": "exact (by decide : (List.range 100000000).length = 3) ▸ rfl",
}

# For the true theorem `right`: they end the block, or reach beyond it.
ESCAPES = {
    "closes the theorem and the namespace": "rfl\nend Cheat\nnamespace Cheat",
    "opens a theorem": "rfl\ntheorem more : True := trivial",
    "opens a theorem without indentation": "rfl\n\ntheorem more : True := by\n  trivial",
    "opens a theorem through a macro": "rfl\nswallow more",
    "adds an axiom": "rfl\naxiom more : False",
    "adds an axiom through a macro": "rfl\noops!",
    "adds an instance": "rfl\ninstance : Inhabited Nat := ⟨8⟩",
    "adds a notation": 'rfl\nlocal notation "double" => id',
    "adds a macro": "rfl\nmacro_rules | `(tactic| rfl) => `(tactic| sorry)",
    "redefines #print axioms": "rfl\nmacro_rules | `(command| #print axioms $_) => `(command| #check 1)",
    "sets an attribute": "rfl\nattribute [-simp] double_zero",
    "sets an option": "rfl\nset_option maxRecDepth 7",
    "sets an option for the rest": "rfl\nset_option debug.skipKernelTC true",
    "opens a namespace": "rfl\nopen Nat",
    "opens a namespace for the next command": "rfl\nopen Nat in",
    "declares a variable": "rfl\nvariable (h : False)",
    "evaluates": "rfl\n#eval 1",
    "prints": "rfl\n#print axioms right",
    "ends the file": "rfl\n#exit",
    "ends the file in one line": "rfl #exit",
    "swallows what follows in a comment": "rfl /- ",
    "swallows with a doc comment": "rfl /-- ",
    "swallows in a string": 'exact rfl "',
    "swallows in a raw string": 'exact rfl r#"',
    "swallows in an interpolated string": 'exact (fun (_ : String) => rfl) s!"{',
    "swallows in a quoted name": "exact rfl «",
    "unclosed parenthesis": "(rfl",
    "closes a parenthesis that it did not open": "rfl) (",
    "closes a comment": "rfl -/",
    "where with an axiom": "rfl\nwhere more : True := trivial",
    "termination_by": "rfl\ntermination_by n",
    "decreasing_by": "rfl\ndecreasing_by decide",
    "doc comment for the next": "rfl\n/-- the next -/",
    "attribute for the next": "rfl\n@[simp]",
    "modifier for the next": "rfl\nprivate",
    "mutual": "rfl\nend\nmutual",
    "deriving": "rfl\nderiving instance Repr for Nat",
    "line separator": "rfl\u2028axiom more : False",
    "vertical tab": "rfl\x0baxiom more : False",
    "carriage return": "rfl\raxiom more : False",
    "include": "rfl\ninclude h",
    "empty": "",
    "comment only": "-- nothing",
}

# Files that cheat on their own; no theorem named `t…` in them may be accepted.
FILES = {
    "sorry": "theorem t : 1 = 2 := sorry\n",
    "sorry through a macro": 'macro "m" : tactic => `(tactic| sorry)\ntheorem t : 1 = 2 := by m\n',
    "sorry in a lemma": "theorem t0 : 1 = 2 := sorry\ntheorem t : 1 = 2 := t0\n",
    "sorry in a definition": "def f : 1 = 2 := sorry\ntheorem t : 1 = 2 := f\n",
    "sorry in an instance": "instance : Inhabited (1 = 2) := ⟨sorry⟩\ntheorem t : 1 = 2 := default\n",
    "sorry without a warning": "set_option warn.sorry false\ntheorem t : 1 = 2 := sorry\n",
    "axiom": "axiom a : False\ntheorem t : 1 = 2 := a.elim\n",
    "private axiom": "private axiom a : False\ntheorem t : 1 = 2 := a.elim\n",
    "axiom in a section": "section\nvariable (p : Prop)\naxiom a : p\nend\ntheorem t : 1 = 2 := a _\n",
    "axiom with a standard name": "namespace X\naxiom propext : False\ntheorem t : 1 = 2 := "
    "propext.elim\nend X\n",
    "axiom in another namespace, same last name": "axiom X.Classical.choice : False\ntheorem t : 1 = 2 "
    ":= X.Classical.choice.elim\n",
    "axiom in a mutual block": "mutual\ntheorem t : 1 = 2 := t2\ntheorem t2 : 1 = 2 := t\nend\n",
    "print axioms redefined": "macro_rules | `(command| #print axioms $_) => `(command| #check 1)\n"
    "axiom a : 1 = 2\ntheorem t : 1 = 2 := a\n#print axioms t\n",
    "kernel off": "set_option debug.skipKernelTC true in\ntheorem t : 1 = 2 := by decide +kernel\n",
    "kernel off for the file": "set_option debug.skipKernelTC true\ntheorem t : 2 ^ 3 = 9 := by "
    "decide +kernel\n",
    "native_decide": "theorem t : 2 ^ 10 = 1024 := by native_decide\n",
    "native with a lie": "def yes (_ : Nat) : Bool := true\n@[implemented_by yes] def no (_ : Nat) : "
    "Bool := false\ntheorem t : no 0 = true := by native_decide\n",
    "exit": "#exit\ntheorem t : 1 = 2 := rfl\n",
    "errors without number": "example : 1 = 2 := rfl\n" * 110 + "theorem t : 1 = 2 := rfl\n",
    "maxErrors": "set_option maxErrors 1\nexample : 1 = 2 := rfl\ntheorem t : 1 = 2 := rfl\n",
    "guarded": "#guard_msgs (drop all) in\ntheorem t : 1 = 2 := by rfl\n",
    "guarded sorry": "#guard_msgs (drop warning) in\ntheorem t : 1 = 2 := sorry\n",
    "fails": "theorem t : 1 = 2 := by\n  rfl\n",
    "fails at its end": "theorem t : 1 = 2 := by\n  skip\n",
    "unsafe": "unsafe def f : 1 = 2 := f\n@[implemented_by f] opaque g : 1 = 2\ntheorem t : 1 = 2 "
    ":= g\n",
    "opaque": "instance : Inhabited (1 = 2) := ⟨sorry⟩\nopaque g : 1 = 2\ntheorem t : 1 = 2 := g\n",
    "partial": "partial def f (n : Nat) : Nat × 1 = 2 := f n\ntheorem t : 1 = 2 := (f 0).2\n",
    "code generator": "theorem t : 1 = 2 := lcProof\n",
    "sorryAx": "theorem t : 1 = 2 := sorryAx _ false\n",
    "sorryAx in a structure": "structure S where\n  h : 1 = 2\ndef s : S := ⟨sorryAx _ false⟩\ntheorem t "
    ": 1 = 2 := s.h\n",
    "kernel off under a name that is put together": 'macro "off " c:command : command => do\n'
    '  let o := Lean.mkIdent (.str (.str .anonymous "debug") ("skip" ++ "KernelTC"))\n'
    "  `(command| set_option $o true in $c)\n"
    "off theorem t : 2 ^ 3 = 9 := by decide +kernel\n",
    "foundations of its own": "prelude\ninductive False : Prop\naxiom propext : False\n"
    "theorem t : False := propext\n",
    "foundations half its own": "prelude\nimport Init.Prelude\naxiom Quot.sound' : False\n"
    "axiom propext' : False\ntheorem t : True := True.intro\n",
}
