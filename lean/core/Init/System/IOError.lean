prelude
import Init.Data.ToString.Basic
/-!
# Errors of input and output
-/

/-- What can go wrong in `IO`. -/
inductive IO.Error where
  /-- There is already something of that name. -/
  | alreadyExists (filename : Option String) (osCode : UInt32) (details : String)
  /-- An error of no other kind. -/
  | otherError (osCode : UInt32) (details : String)
  /-- In use. -/
  | resourceBusy (osCode : UInt32) (details : String)
  /-- Gone in the meantime. -/
  | resourceVanished (osCode : UInt32) (details : String)
  /-- Not possible here. -/
  | unsupportedOperation (osCode : UInt32) (details : String)
  /-- The hardware failed. -/
  | hardwareFault (osCode : UInt32) (details : String)
  /-- Something that must be there first is not. -/
  | unsatisfiedConstraints (osCode : UInt32) (details : String)
  /-- Not allowed in this state. -/
  | illegalOperation (osCode : UInt32) (details : String)
  /-- A protocol was broken. -/
  | protocolError (osCode : UInt32) (details : String)
  /-- Too late. -/
  | timeExpired (osCode : UInt32) (details : String)
  /-- Interrupted. -/
  | interrupted (filename : String) (osCode : UInt32) (details : String)
  /-- No such file or folder. -/
  | noFileOrDirectory (filename : String) (osCode : UInt32) (details : String)
  /-- A bad argument. -/
  | invalidArgument (filename : Option String) (osCode : UInt32) (details : String)
  /-- Not permitted. -/
  | permissionDenied (filename : Option String) (osCode : UInt32) (details : String)
  /-- No space, memory or the like left. -/
  | resourceExhausted (filename : Option String) (osCode : UInt32) (details : String)
  /-- The wrong kind of thing. -/
  | inappropriateType (filename : Option String) (osCode : UInt32) (details : String)
  /-- No such thing. -/
  | noSuchThing (filename : Option String) (osCode : UInt32) (details : String)
  /-- The input ended. -/
  | unexpectedEof
  /-- An error that the program itself raised. -/
  | userError (msg : String)

/-- The pieces of an error's text put together. -/
private def errorText (file : Option String) (what : String) (code : UInt32) (details : String) : String :=
  what ++ " (error code: " ++ ToString.toString code ++
    (if details.isEmpty then ")" else ", " ++ details ++ ")") ++
    (match file with
      | none => ""
      | some fn => "\n  file: " ++ fn)

/-- The text of an error: what happened, the error code, details and the file concerned. -/
def IO.Error.toString : IO.Error → String
  | .unexpectedEof => "end of file"
  | .userError s => s
  | .alreadyExists fn c d => errorText fn "already exists" c d
  | .otherError c d => errorText none "other error" c d
  | .resourceBusy c d => errorText none "resource busy" c d
  | .resourceVanished c d => errorText none "resource vanished" c d
  | .unsupportedOperation c d => errorText none "unsupported operation" c d
  | .hardwareFault c d => errorText none "hardware fault" c d
  | .unsatisfiedConstraints c d => errorText none "directory not empty" c d
  | .illegalOperation c d => errorText none "illegal operation" c d
  | .protocolError c d => errorText none "protocol error" c d
  | .timeExpired c d => errorText none "time expired" c d
  | .interrupted fn c d => errorText (some fn) "interrupted system call" c d
  | .noFileOrDirectory fn c d => errorText (some fn) "no such file or directory" c d
  | .invalidArgument fn c d => errorText fn "invalid argument" c d
  | .permissionDenied fn c d => errorText fn "permission denied" c d
  | .resourceExhausted fn c d => errorText fn "resource exhausted" c d
  | .inappropriateType fn c d => errorText fn "inappropriate type" c d
  | .noSuchThing fn c d => errorText fn "no such thing" c d

instance : ToString IO.Error := ⟨IO.Error.toString⟩
instance : Inhabited IO.Error := ⟨.userError ""⟩

/-- An error that the program itself raises. -/
def IO.userError (s : String) : IO.Error := IO.Error.userError s
instance : Coe String IO.Error := ⟨IO.userError⟩
