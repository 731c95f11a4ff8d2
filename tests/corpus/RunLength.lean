/-! # Run-length encoding

Repetitions are counted; decoding gives the text back.
-/

namespace RunLength

variable {α : Type} [DecidableEq α]

/-- `n` copies in front of a list. -/
def copies (n : Nat) (a : α) (xs : List α) : List α :=
  match n with
  | 0 => xs
  | n + 1 => a :: copies n a xs

omit [DecidableEq α] in
theorem length_copies (n : Nat) (a : α) (xs : List α) :
    (copies n a xs).length = n + xs.length := by
  sorry

omit [DecidableEq α] in
theorem copies_append (n : Nat) (a : α) (xs ys : List α) :
    copies n a xs ++ ys = copies n a (xs ++ ys) := by
  sorry

omit [DecidableEq α] in
theorem copies_copies (m n : Nat) (a : α) (xs : List α) :
    copies m a (copies n a xs) = copies (m + n) a xs := by
  sorry

omit [DecidableEq α] in
theorem mem_copies {n : Nat} {a x : α} {xs : List α} (h : x ∈ copies n a xs) :
    x = a ∨ x ∈ xs := by
  induction n with
  | zero => sorry
  | succ n ih =>
    rcases List.mem_cons.1 h with h | h
    · sorry
    · sorry

/-- One more entry in front of a code. -/
def push (a : α) : List (Nat × α) → List (Nat × α)
  | [] => [(1, a)]
  | (n, b) :: code => if a = b then (n + 1, b) :: code else (1, a) :: (n, b) :: code

/-- The code of a list. -/
def encode : List α → List (Nat × α)
  | [] => []
  | a :: as => push a (encode as)

/-- The list of a code. -/
def decode : List (Nat × α) → List α
  | [] => []
  | (n, a) :: code => copies n a (decode code)

theorem decode_push (a : α) (code : List (Nat × α)) : decode (push a code) = a :: decode code := by
  sorry

theorem decode_encode (as : List α) : decode (encode as) = as := by
  sorry

theorem encode_injective {as bs : List α} (h : encode as = encode bs) : as = bs := by
  sorry

theorem length_push_le (a : α) (code : List (Nat × α)) :
    (push a code).length ≤ code.length + 1 := by
  sorry

theorem length_encode_le (as : List α) : (encode as).length ≤ as.length := by
  induction as with
  | nil => sorry
  | cons a as ih =>
    have h := length_push_le a (encode as)
    sorry

/-- How many entries a code stands for. -/
def weight : List (Nat × α) → Nat
  | [] => 0
  | (n, _) :: code => n + weight code

omit [DecidableEq α] in
theorem length_decode (code : List (Nat × α)) : (decode code).length = weight code := by
  sorry

theorem weight_encode (as : List α) : weight (encode as) = as.length := by
  sorry

omit [DecidableEq α] in
theorem decode_append (c d : List (Nat × α)) : decode (c ++ d) = decode c ++ decode d := by
  sorry

example : encode [1, 1, 1, 2, 2, 3] = [(3, 1), (2, 2), (1, 3)] := by
  sorry

end RunLength
