/-!
# The kernel checks a compiled module once more

`lean --run Replay.lean FILE.olean` reads the module's declarations, imports what the module
imports, and sends every declaration to Lean's kernel, as `leanchecker` does. None of the module's
own code runs: no option, macro or elaborator of the file it came from has a say here. It prints
`replayed N` and returns 0 if the kernel accepts all N declarations; else it says which one it does
not accept, and returns 1.

The embedded Lean's core library has none of the functions that this needs, but Lean's own code for
them is in the shared library. They are declared here under their own names; the interpreter finds
that code by name. The types have the layout of Lean's own.
-/

namespace Lean

private opaque someType : Σ' α : Type, Nonempty α := ⟨Unit, ⟨()⟩⟩

/-- A value of Lean's own that is only handed on: an environment, a declaration, a table. -/
def Foreign : Type := someType.1

instance : Nonempty Foreign := someType.2

/-- How much of a module is loaded. -/
inductive OLeanLevel where
  | exported | server | «private»

/-- An empty table of build products: the second constructor of a search tree. -/
inductive NoArtifacts where
  | inner | leaf

/-- One `import`. -/
structure ModuleImport where
  module : Name
  importAll : Bool
  isExported : Bool
  isMeta : Bool

/-- What an `.olean` holds. -/
structure ModuleContent where
  imports : Array ModuleImport
  constNames : Array Name
  constants : Array Foreign
  extraConstNames : Array Name
  entries : Foreign
  isModule : Bool

@[extern "native"] opaque readModuleData (file : @& String) : IO (ModuleContent × Foreign)

@[extern "native"] opaque Options.empty : Foreign

@[extern "native"] opaque importModules (imports : Array ModuleImport) (options : Foreign)
    (trustLevel : UInt32) (plugins : Array String) (leakEnv loadExts : Bool) (level : OLeanLevel)
    (artifacts : NoArtifacts) : IO Foreign

@[extern "native"] opaque ConstantInfo.name (info : Foreign) : Name

@[extern "native"] opaque Environment.replay (constants environment : Foreign) : IO Foreign

end Lean

@[extern "native"] opaque Std.HashMap.emptyWithCapacity {α β : Type} (eq : BEq α)
    (hash : Hashable α) (capacity : Nat) : Lean.Foreign

@[extern "native"] opaque Std.HashMap.insert {α β : Type} (eq : BEq α) (hash : Hashable α)
    (table : Lean.Foreign) (key : α) (value : β) : Lean.Foreign

open Lean

/-- The declarations by name. Each must stand under its own name, and only once. -/
def table (content : ModuleContent) : IO Foreign := do
  let mut found := Std.HashMap.emptyWithCapacity (α := Name) (β := Foreign) inferInstance
    inferInstance content.constants.size
  let mut seen : Array Name := #[]
  if content.constNames.size != content.constants.size then
    throw (IO.userError "the module's table of names does not fit its declarations")
  for info in content.constants do
    let name := ConstantInfo.name info
    unless content.constNames.getD seen.size .anonymous == name do
      throw (IO.userError "a declaration stands under another name")
    found := Std.HashMap.insert inferInstance inferInstance found name info
    seen := seen.push name
  return found

def main (arguments : List String) : IO UInt32 := do
  let (content, _) ← readModuleData (arguments.headD "")
  let environment ← importModules content.imports Options.empty 0 #[] false false .private .leaf
  let _ ← Environment.replay (← table content) environment
  IO.println s!"replayed {content.constants.size}"
  return 0
