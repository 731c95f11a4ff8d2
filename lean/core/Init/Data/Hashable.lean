prelude
import Init.Data.Int.Basic
import Init.Data.String.Basic
/-!
# Hash functions
-/

universe u

instance : Hashable Nat where
  hash n := UInt64.ofNat n

instance : Hashable Int where
  hash
    | .ofNat n => UInt64.ofNat (2 * n)
    | .negSucc n => UInt64.ofNat (2 * n + 1)

instance : Hashable Bool where
  hash
    | true => UInt64.ofNat 11
    | false => UInt64.ofNat 13

instance [Hashable α] [Hashable β] : Hashable (α × β) where
  hash | (a, b) => mixHash (hash a) (hash b)

instance {α} [Hashable α] : Hashable (Option α) where
  hash
    | none => UInt64.ofNat 11
    | some a => mixHash (hash a) (UInt64.ofNat 13)

instance {α} [Hashable α] : Hashable (List α) where
  hash as := as.foldl (fun r a => mixHash r (hash a)) (UInt64.ofNat 7)

instance {α} [Hashable α] : Hashable (Array α) where
  hash as := as.toList.foldl (fun r a => mixHash r (hash a)) (UInt64.ofNat 7)

instance : Hashable PUnit.{u + 1} where
  hash _ := UInt64.ofNat 11

instance : Hashable Char where
  hash c := UInt64.ofNat c.toNat

instance : Hashable (Fin n) where
  hash i := UInt64.ofNat i.val

instance : Hashable UInt8 where
  hash n := UInt64.ofNat n.toNat
instance : Hashable UInt16 where
  hash n := UInt64.ofNat n.toNat
instance : Hashable UInt32 where
  hash n := UInt64.ofNat n.toNat
instance : Hashable UInt64 where
  hash n := n
instance : Hashable USize where
  hash n := UInt64.ofNat n.toNat

instance (P : Prop) : Hashable P where
  hash _ := UInt64.ofNat 0
