/-!
# The kernel checks a compiled module once more

`lean --run Replay.lean FILE.olean` reads the module's declarations, imports what the module
imports, and sends every declaration to Lean's kernel, as `leanchecker` does. None of the module's
own code runs: no option, macro or elaborator of the file it came from has a say here. It prints
`replayed N` and returns 0 if the kernel accepts all N declarations; else it says which one it does
not accept, and returns 1.

`lean --run Replay.lean --like FIRST.olean` does the slow part before it knows the module: it imports
what FIRST.olean imports, then reads a line with the module's file from its input, and goes on if
that imports the same.

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

/-- What a module imports, as the kernel is to see it. -/
def imported (content : ModuleContent) : IO Foreign :=
  importModules content.imports Options.empty 0 #[] false false .private .leaf

/-- Whether two modules import the same, in the same way and order. -/
def sameImports : List ModuleImport → List ModuleImport → Bool
  | [], [] => true
  | a :: as, b :: bs =>
    a.module == b.module && a.importAll == b.importAll && a.isExported == b.isExported
      && a.isMeta == b.isMeta && sameImports as bs
  | _, _ => false

/-- The module that is asked about, and the environment of its imports. -/
def asked : List String → IO (ModuleContent × Foreign)
  | ["--like", first] => do
    let (like, _) ← readModuleData first
    let environment ← imported like
    let line ← (← IO.getStdin).getLine
    let (content, _) ← readModuleData ((line.splitOn "\n").headD "")
    unless sameImports like.imports.toList content.imports.toList do
      throw (IO.userError "the module imports something else")
    return (content, environment)
  | arguments => do
    let (content, _) ← readModuleData (arguments.headD "")
    return (content, ← imported content)

def main (arguments : List String) : IO UInt32 := do
  let (content, environment) ← asked arguments
  let _ ← Environment.replay (← table content) environment
  IO.println s!"replayed {content.constants.size}"
  return 0
