prelude
import Init.Grind.Norm
import Init.Data.List.Lemmas
import Init.Data.List.TakeDrop
import Init.Data.List.Range
import Init.Data.Option
import Init.Ext

/-!
# Library lemmas that `grind` instantiates

Extensionality of pairs and functions; equations of lists and options, by their left-hand sides; what
`max` and `min` are.
-/

attribute [grind ext] Prod PProd Sigma PSigma
attribute [grind ext] funext

attribute [grind =] List.length_nil List.length_cons List.length_append List.length_map
  List.length_reverse List.length_replicate List.length_range List.length_take List.length_drop
  List.nil_append List.append_nil List.cons_append List.map_nil List.map_cons List.map_append
  List.map_map List.filter_nil List.reverse_nil List.reverse_cons List.reverse_append
  List.reverse_reverse List.mem_cons List.mem_append List.mem_map List.mem_filter List.mem_reverse
  List.mem_range List.foldl_nil List.foldl_cons List.foldr_nil List.foldr_cons List.take_zero
  List.drop_zero List.take_nil List.drop_nil List.getElem_cons_zero List.getElem_cons_succ
  List.head?_nil List.head?_cons List.flatten_nil List.flatten_cons

attribute [grind _=_] List.append_assoc

attribute [grind =] List.mem_nil_iff List.append_eq_nil_iff List.filter_cons List.replicate_zero
  List.replicate_succ

attribute [grind =] Nat.max_def Nat.min_def Int.max_def Int.min_def

attribute [grind =] Option.map_none Option.map_some Option.isSome_none Option.isSome_some
  Option.isNone_none Option.isNone_some Option.getD_none Option.getD_some
