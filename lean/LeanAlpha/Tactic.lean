import Lean

/-!
# The tactic `lean_alpha`

Asks the program `lean-alpha` for proofs of the goal at hand, and offers those that work here:

    theorem swap (h : p ∧ q) : q ∧ p := by
      lean_alpha        -- Try this: exact ⟨h.2, h.1⟩

The program is started as `lean-alpha prove --stdin-json` and is sent one line,

    {"id": 1, "do": "prove", "file": …, "text": …, "line": …, "column": …, "budget": …, "proofs": 3}

where `text` is the source of the file with `sorry` in the tactic's place. It answers with lines of
JSON; the one whose `event` is `result` has the proofs, one whose `event` is `error` says why there
are none. Each proof is elaborated here, in the goal that it is for, before it is shown.

The goal stays open (`sorry`) until a suggestion was taken. Only stable parts of Lean's API are used.
-/

open Lean Elab Elab.Tactic

namespace LeanAlpha

register_option leanAlpha.command : String := {
  defValue := "lean-alpha"
  descr := "the program that the tactic `lean_alpha` starts"
}

register_option leanAlpha.budget : Nat := {
  defValue := 10
  descr := "seconds of search for `lean_alpha`"
}

/-- How many different proofs are asked for. -/
def proofs : Nat := 3

/-- The line that is sent: the file's source, with `sorry` where the tactic stands. -/
def request (file source : String) (start stop : String.Pos.Raw) (place : Position)
    (budget : Nat) : Json :=
  let before := String.Pos.Raw.extract source 0 start
  let after := String.Pos.Raw.extract source stop source.rawEndPos
  Json.mkObj [
    ("id", 1), ("do", "prove"), ("file", file), ("text", before ++ "sorry" ++ after),
    ("line", place.line), ("column", place.column), ("budget", budget), ("proofs", proofs)]

/-- The proofs in the program's last word: the first hole's own, then its others. -/
def proofsOf (result : Json) : List String :=
  let text (json : Json) := (json.getObjValAs? String "proof").toOption
  match (result.getObjVal? "holes" >>= Json.getArr? : Except String (Array Json)) with
  | .ok holes => match holes[0]? with
    | some hole =>
      let others := ((hole.getObjVal? "others" >>= Json.getArr?).toOption.getD #[]).toList
      (hole :: others).filterMap text
    | none => []
  | .error _ => []

/-- Send one request and read events until the last one. -/
partial def ask (command : String) (line : Json) : IO (Except String (List String)) := do
  let child ← IO.Process.spawn {
    cmd := command, args := #["prove", "--stdin-json"]
    stdin := .piped, stdout := .piped, stderr := .null }
  let (stdin, child) ← child.takeStdin
  stdin.putStrLn line.compress
  stdin.flush
  let rec read : IO (Except String (List String)) := do
    let said ← child.stdout.getLine
    if said.isEmpty then
      return .error s!"{command} ended without an answer"
    match Json.parse said with
    | .error _ => read
    | .ok event => match event.getObjValAs? String "event" with
      | .ok "result" => return .ok (proofsOf ((event.getObjVal? "result").toOption.getD Json.null))
      | .ok "error" => return .error ((event.getObjValAs? String "message").toOption.getD "failed")
      | _ => read
  let answer ← read
  child.kill
  discard child.wait
  return answer

/-- Whether a tactic block closes the main goal. Nothing of the attempt stays. -/
def closes (proof : String) : TacticM Bool := do
  let lines := proof.splitOn "\n" |>.map ("  " ++ ·)
  let text := "(\n" ++ "\n".intercalate lines ++ "\n)"
  match Parser.runParserCategory (← getEnv) `tactic text with
  | .error _ => return false
  | .ok block =>
    let saved ← saveState
    try
      setGoals [← getMainGoal]
      Tactic.withoutRecover <| evalTactic block
      return (← getUnsolvedGoals).isEmpty
    catch _ =>
      return false
    finally
      saved.restore

/-- Ask `lean-alpha` for proofs of the goal, and suggest those that close it. -/
syntax (name := leanAlpha) "lean_alpha" : tactic

@[tactic leanAlpha] def evalLeanAlpha : Tactic := fun stx => do
  let (some start, some stop) := (stx.getPos?, stx.getTailPos?)
    | throwError "lean_alpha has to stand in a file"
  let options ← getOptions
  let map ← getFileMap
  let place := map.toPosition start
  let line := request (← getFileName) map.source start stop place (leanAlpha.budget.get options)
  match ← ask (leanAlpha.command.get options) line with
  | .error why => throwError "lean_alpha: {why}"
  | .ok found =>
    let good ← found.filterM closes
    if good.isEmpty then
      throwError "lean_alpha found no proof within {leanAlpha.budget.get options} s"
    let indent := "\n" ++ "".pushn ' ' place.column
    let suggestions := good.map fun proof =>
      ({ suggestion := .string (proof.replace "\n" indent) } : Meta.Tactic.TryThis.Suggestion)
    Meta.Tactic.TryThis.addSuggestions stx suggestions.toArray
    admitGoal (← getMainGoal)

end LeanAlpha
