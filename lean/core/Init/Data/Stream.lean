prelude
import Init.Data.Range.Basic
import Init.Data.Array.Basic
/-!
# Streams, for loops over several containers at once

`for x in xs, y in ys do …` walks through `ys` as a stream.
-/

universe u v

namespace Std

/-- Containers that can be walked through as a stream. -/
class ToStream (collection : Type u) (stream : outParam (Type u)) : Type u where
  /-- The stream of the elements. -/
  toStream : collection → stream

export ToStream (toStream)

/-- Streams: they give a value and the rest, or end. -/
class Stream (stream : Type u) (value : outParam (Type v)) : Type (max u v) where
  /-- The next value and the rest. -/
  next? : stream → Option (value × stream)

export Stream (next?)

instance : ToStream (List α) (List α) where
  toStream xs := xs

instance : ToStream (Array α) (List α) where
  toStream xs := xs.toList

instance : ToStream Legacy.Range Legacy.Range where
  toStream r := r

instance : Stream (List α) α where
  next?
    | [] => none
    | x :: xs => some (x, xs)

instance : Stream Legacy.Range Nat where
  next? r := if r.start < r.stop then some (r.start, { r with start := r.start + r.step }) else none

instance : Stream Nat Nat where
  next? n := some (n, n + 1)

end Std
