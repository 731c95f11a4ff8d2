import Lake
open Lake DSL

package «lean-alpha»

/-- The tactic `lean_alpha`. The folder `core` beside it belongs to the Python package. -/
@[default_target]
lean_lib LeanAlpha
