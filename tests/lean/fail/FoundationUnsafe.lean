/-! The unsafe constants of the code generator cannot be used in a theorem or an ordinary definition. -/

-- expect: unsafe
theorem erased : Nonempty (lcErased → lcErased) := ⟨id⟩
-- expect: unsafe
theorem any : Nonempty (lcAny → lcAny) := ⟨id⟩
-- expect: unsafe
theorem void : Nonempty (lcVoid → lcVoid) := ⟨id⟩
-- expect: unsafe
theorem viaCast : False := unsafeCast True.intro
-- expect: unsafe
theorem byProof : False := lcProof
-- expect: unsafe
theorem byUnreachable : False := lcUnreachable
-- expect: unsafe
theorem byCast : False := lcCast True.intro
