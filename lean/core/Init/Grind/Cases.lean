prelude
import Init.Grind.Attr
import Init.Core

/-!
# Types that `grind` splits, equalities that it extends
-/

attribute [grind cases eager] And False Empty True PUnit Exists Subtype
attribute [grind cases] Or
