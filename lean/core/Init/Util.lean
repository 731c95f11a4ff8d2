prelude
import Init.Data.ToString.Basic
/-!
# Panics and traces
-/

universe u v

/-- The message of a panic at a place in a file. -/
@[noinline, never_extract] def mkPanicMessage (modName : String) (line col : Nat) (msg : String) :
    String :=
  "PANIC at " ++ modName ++ ":" ++ toString line ++ ":" ++ toString col ++ ": " ++ msg

/-- Panics with a place in a file; in logic, the default value. -/
@[never_extract, inline] def panicWithPos {α : Sort u} [Inhabited α] (modName : String)
    (line col : Nat) (msg : String) : α :=
  panic (mkPanicMessage modName line col msg)

/-- The message of a panic in a declaration. -/
@[noinline, never_extract] def mkPanicMessageWithDecl (modName : String) (declName : String)
    (line col : Nat) (msg : String) : String :=
  "PANIC at " ++ declName ++ " " ++ modName ++ ":" ++ toString line ++ ":" ++ toString col ++ ": " ++ msg

/-- Panics with a declaration and a place in a file; in logic, the default value. -/
@[never_extract, inline] def panicWithPosWithDecl {α : Sort u} [Inhabited α] (modName : String)
    (declName : String) (line col : Nat) (msg : String) : α :=
  panic (mkPanicMessageWithDecl modName declName line col msg)

/-- Prints a message when the value is computed; in logic, the value. -/
@[never_extract, extern "lean_dbg_trace"] def dbgTrace {α : Type u} (msg : String) (f : Unit → α) : α :=
  f ()

/-- Prints a value when it is computed. -/
def dbgTraceVal {α : Type u} [ToString α] (a : α) : α :=
  dbgTrace (toString a) fun _ => a

/-- Prints a message if the value is shared; in logic, the value. -/
@[never_extract, extern "lean_dbg_trace_if_shared"] def dbgTraceIfShared {α : Type u} (s : String)
    (a : α) : α := a

/-- Waits before the value is computed; in logic, the value. -/
@[extern "lean_dbg_sleep"] def dbgSleep {α : Type u} (ms : UInt32) (fn : Unit → α) : α := fn ()

/-- Prints the stack when the value is computed; in logic, the value. -/
@[extern "lean_dbg_stack_trace"] def dbgStackTrace {α : Type u} (fn : Unit → α) : α := fn ()
