prelude
import Init.Classical
import Init.Ext

/-! # Lemmas about subtypes -/

universe u

namespace Subtype

@[simp] protected theorem «forall» {p : α → Prop} {q : {a // p a} → Prop} :
    (∀ x, q x) ↔ ∀ a b, q ⟨a, b⟩ :=
  ⟨fun h a b => h ⟨a, b⟩, fun h ⟨a, b⟩ => h a b⟩

@[simp] protected theorem «exists» {p : α → Prop} {q : {a // p a} → Prop} :
    (Exists fun x => q x) ↔ Exists fun a => Exists fun b => q ⟨a, b⟩ :=
  ⟨fun ⟨⟨a, b⟩, h⟩ => ⟨a, b, h⟩, fun ⟨a, b, h⟩ => ⟨⟨a, b⟩, h⟩⟩

end Subtype
