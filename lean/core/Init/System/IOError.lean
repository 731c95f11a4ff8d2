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

/-- The text of an error: what happened, the error code, details and the file concerned. -/
def IO.Error.toString : IO.Error → String
  | .unexpectedEof => "end of file"
  | .userError s => s
  | .alreadyExists fn c d => text fn "already exists" c d
  | .otherError c d => text none "other error" c d
  | .resourceBusy c d => text none "resource busy" c d
  | .resourceVanished c d => text none "resource vanished" c d
  | .unsupportedOperation c d => text none "unsupported operation" c d
  | .hardwareFault c d => text none "hardware fault" c d
  | .unsatisfiedConstraints c d => text none "directory not empty" c d
  | .illegalOperation c d => text none "illegal operation" c d
  | .protocolError c d => text none "protocol error" c d
  | .timeExpired c d => text none "time expired" c d
  | .interrupted fn c d => text (some fn) "interrupted system call" c d
  | .noFileOrDirectory fn c d => text (some fn) "no such file or directory" c d
  | .invalidArgument fn c d => text fn "invalid argument" c d
  | .permissionDenied fn c d => text fn "permission denied" c d
  | .resourceExhausted fn c d => text fn "resource exhausted" c d
  | .inappropriateType fn c d => text fn "inappropriate type" c d
  | .noSuchThing fn c d => text fn "no such thing" c d
where
  /-- The pieces put together. -/
  text (file : Option String) (what : String) (code : UInt32) (details : String) : String :=
    what ++ " (error code: " ++ ToString.toString code ++
      (if details.isEmpty then ")" else ", " ++ details ++ ")") ++
      (match file with
        | none => ""
        | some fn => "\n  file: " ++ fn)

instance : ToString IO.Error := ⟨IO.Error.toString⟩
instance : Inhabited IO.Error := ⟨.userError ""⟩

/-- An error that the program itself raises. -/
def IO.userError (s : String) : IO.Error := IO.Error.userError s
instance : Coe String IO.Error := ⟨IO.userError⟩
