prelude
import Init.SimpLemmas
set_option linter.all false
universe u v w
/-- Excluded middle from choice, by comparing two inhabited sets of propositions (Diaconescu). -/
theorem Classical.em (p : Prop) : p ∨ ¬p :=
  let U (x : Prop) : Prop := x = True ∨ p
  let V (x : Prop) : Prop := x = False ∨ p
  have hU : Nonempty (Subtype U) := ⟨⟨True, Or.inl rfl⟩⟩
  have hV : Nonempty (Subtype V) := ⟨⟨False, Or.inl rfl⟩⟩
  let u := Classical.choice hU
  let v := Classical.choice hV
  u.property.elim
    (fun hu => v.property.elim
      (fun hv => Or.inr fun hp =>
        have huv : U = V := funext fun x => propext ⟨fun _ => Or.inr hp, fun _ => Or.inr hp⟩
        have key : ∀ (W : Prop → Prop) (hW : U = W) (h₁ : Nonempty (Subtype U)) (h₂ : Nonempty (Subtype W)),
            (Classical.choice h₁).val = (Classical.choice h₂).val := by
          intro W hW h₁ h₂
          subst hW
          rfl
        have e : True = False := (hu.symm.trans (key V huv hU hV)).trans hv
        e ▸ trivial)
      Or.inl)
    Or.inl
theorem Classical.byContradiction {p : Prop} (h : ¬p → False) : p := (Classical.em p).elim id (fun h' => (h h').elim)
namespace Classical
/-- Every proposition is decidable, by excluded middle; active under `open Classical` only. -/
noncomputable scoped instance (priority := low) propDecidable (p : Prop) : Decidable p :=
  choice ((em p).elim (fun h => ⟨isTrue h⟩) (fun h => ⟨isFalse h⟩))
end Classical
