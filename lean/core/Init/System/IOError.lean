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

/-- The text of an error. -/
@[extern "x"] opaque IO.Error.toString : IO.Error → String

instance : ToString IO.Error := ⟨IO.Error.toString⟩
instance : Inhabited IO.Error := ⟨.userError ""⟩

/-- An error that the program itself raises. -/
def IO.userError (s : String) : IO.Error := IO.Error.userError s
instance : Coe String IO.Error := ⟨IO.userError⟩
