prelude
import Init.System.ST
import Init.System.IOError
import Init.Data.ToString.Macro
/-!
# Input and output

`IO`, `EIO`, `BaseIO`; references; printing.
-/

/-- The state of the world outside. -/
def IO.RealWorld : Type := Unit

/-- Input and output, with exceptions of type `ε`. -/
def EIO (ε : Type) : Type → Type := EST ε IO.RealWorld

instance instMonadEIO : Monad (EIO ε) := inferInstanceAs (Monad (EST ε IO.RealWorld))
instance : MonadFinally (EIO ε) := inferInstanceAs (MonadFinally (EST ε IO.RealWorld))
instance : MonadExceptOf ε (EIO ε) := inferInstanceAs (MonadExceptOf ε (EST ε IO.RealWorld))
instance : OrElse (EIO ε α) := ⟨MonadExcept.orElse⟩
instance [Inhabited ε] : Inhabited (EIO ε α) := inferInstanceAs (Inhabited (EST ε IO.RealWorld α))

/-- Input and output that throws nothing. -/
def BaseIO : Type → Type := ST IO.RealWorld

instance instMonadBaseIO : Monad BaseIO := inferInstanceAs (Monad (ST IO.RealWorld))
instance : MonadFinally BaseIO := inferInstanceAs (MonadFinally (ST IO.RealWorld))
instance [Inhabited α] : Inhabited (BaseIO α) := inferInstanceAs (Inhabited (ST IO.RealWorld α))

/-- An action that throws nothing, where exceptions are allowed. -/
@[always_inline, inline] def BaseIO.toEIO (act : BaseIO α) : EIO ε α :=
  fun s => match act s with
  | .mk a s => .ok a s

@[always_inline] instance : MonadLift BaseIO (EIO ε) := ⟨BaseIO.toEIO⟩

/-- An action whose exception becomes a value. -/
@[inline] def EIO.toBaseIO (act : EIO ε α) : BaseIO (Except ε α) :=
  fun s => match act s with
  | .ok a s => .mk (.ok a) s
  | .error ex s => .mk (.error ex) s

/-- Handles every exception. -/
@[inline] def EIO.catchExceptions (act : EIO ε α) (h : ε → BaseIO α) : BaseIO α :=
  fun s => match act s with
  | .ok a s => .mk a s
  | .error ex s => h ex s

/-- Input and output. -/
abbrev IO : Type → Type := EIO IO.Error

/-- An action that throws nothing, as `IO`. -/
@[inline] def BaseIO.toIO (act : BaseIO α) : IO α := act

/-- An action with its exceptions translated. -/
@[inline] def EIO.toIO (f : ε → IO.Error) (act : EIO ε α) : IO α :=
  fun s => match act s with
  | .ok a s => .ok a s
  | .error e s => .error (f e) s

/-- A value, or its error thrown. -/
@[inline] def EIO.ofExcept (e : Except ε α) : EIO ε α :=
  match e with
  | .ok a => pure a
  | .error e => throw e

namespace IO

/-- A value, or the text of its error thrown. -/
def ofExcept [ToString ε] (e : Except ε α) : IO α :=
  match e with
  | .ok a => pure a
  | .error e => throw (IO.userError (toString e))

/-- A mutable cell. -/
abbrev Ref (α : Type) := ST.Ref IO.RealWorld α

instance : MonadLift (ST IO.RealWorld) BaseIO := ⟨id⟩

/-- A new mutable cell. -/
def mkRef (a : α) : BaseIO (IO.Ref α) := ST.mkRef a

/-- Milliseconds on a clock that only goes forward. -/
@[extern "lean_io_mono_ms_now"] opaque monoMsNow : BaseIO Nat
/-- Nanoseconds on a clock that only goes forward. -/
@[extern "lean_io_mono_nanos_now"] opaque monoNanosNow : BaseIO Nat

/-- A stream of bytes or lines. -/
structure FS.Stream where
  /-- Writes out what is buffered. -/
  flush : IO Unit
  /-- Reads at most so many bytes. -/
  read : USize → IO ByteArray
  /-- Writes bytes. -/
  write : ByteArray → IO Unit
  /-- Reads a line with its line feed; nothing at the end. -/
  getLine : IO String
  /-- Writes text. -/
  putStr : String → IO Unit
  /-- The stream is a terminal. -/
  isTty : BaseIO Bool

instance : Inhabited FS.Stream := ⟨⟨default, default, default, default, default, default⟩⟩

/-- Standard input. -/
@[extern "lean_get_stdin"] opaque getStdin : BaseIO FS.Stream
/-- Standard output. -/
@[extern "lean_get_stdout"] opaque getStdout : BaseIO FS.Stream
/-- Standard error. -/
@[extern "lean_get_stderr"] opaque getStderr : BaseIO FS.Stream

/-- Prints a value. -/
def print [ToString α] (s : α) : IO Unit := do
  let out ← getStdout
  out.putStr <| toString s

/-- Prints a value and ends the line. -/
def println [ToString α] (s : α) : IO Unit :=
  print ((toString s).push '\n')

/-- Prints a value to standard error. -/
def eprint [ToString α] (s : α) : IO Unit := do
  let out ← getStderr
  out.putStr <| toString s

/-- Prints a value to standard error and ends the line. -/
def eprintln [ToString α] (s : α) : IO Unit :=
  eprint ((toString s).push '\n')

end IO

universe u v w

/-- How `#eval` runs actions of `m` inside `n`, one step. -/
class MonadEval (m : semiOutParam (Type u → Type v)) (n : Type u → Type w) where
  /-- Runs the action. -/
  monadEval : {α : Type u} → m α → n α

/-- How `#eval` runs actions of `m` inside `n`, in any number of steps. -/
class MonadEvalT (m : Type u → Type v) (n : Type u → Type w) where
  /-- Runs the action. -/
  monadEval : {α : Type u} → m α → n α

instance (m n o) [MonadEval n o] [MonadEvalT m n] : MonadEvalT m o where
  monadEval x := MonadEval.monadEval (m := n) (MonadEvalT.monadEval x)

instance (m) : MonadEvalT m m where
  monadEval x := x

instance : MonadEval BaseIO (EIO ε) := ⟨BaseIO.toEIO⟩
