"""Laws about ∀ and ∃ with proofs of them in several ways; family predicate puts formulas in."""

from __future__ import annotations

LAWS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "(∀ @x, @A ∧ @B) ↔ (∀ @x, @A) ∧ ∀ @x, @B",
        (
            (
                "exact ⟨fun h => ⟨fun @x => (h @x).1, fun @x => (h @x).2⟩,"
                " fun h @x => ⟨h.1 @x, h.2 @x⟩⟩",
                "term",
            ),
            (
                "constructor\n· intro h\n  constructor\n  · intro @x\n    exact (h @x).1\n"
                "  · intro @x\n    exact (h @x).2\n· intro h @x\n  exact ⟨h.1 @x, h.2 @x⟩",
                "structured",
            ),
            (
                "constructor\n· intro h\n  exact ⟨fun @x => (h @x).left, fun @x => (h @x).right⟩\n"
                "· rintro ⟨ha, hb⟩ @x\n  exact ⟨ha @x, hb @x⟩",
                "structured",
            ),
            ("exact forall_and", "term"),
        ),
    ),
    (
        "(∃ @x, @A ∨ @B) ↔ (∃ @x, @A) ∨ ∃ @x, @B",
        (
            (
                "constructor\n· rintro ⟨@x, ha | hb⟩\n  · exact Or.inl ⟨@x, ha⟩\n"
                "  · exact Or.inr ⟨@x, hb⟩\n· rintro (⟨@x, ha⟩ | ⟨@x, hb⟩)\n"
                "  · exact ⟨@x, Or.inl ha⟩\n  · exact ⟨@x, Or.inr hb⟩",
                "structured",
            ),
            (
                "constructor\n· intro h\n  obtain ⟨@x, h⟩ := h\n  cases h with\n"
                "  | inl ha =>\n    left\n    exact ⟨@x, ha⟩\n  | inr hb =>\n    right\n"
                "    exact ⟨@x, hb⟩\n· intro h\n  cases h with\n  | inl h =>\n"
                "    obtain ⟨@x, ha⟩ := h\n    exact ⟨@x, Or.inl ha⟩\n  | inr h =>\n"
                "    obtain ⟨@x, hb⟩ := h\n    exact ⟨@x, Or.inr hb⟩",
                "cases",
            ),
            ("exact exists_or", "term"),
        ),
    ),
    (
        "(¬∃ @x, @A) ↔ ∀ @x, ¬@A",
        (
            ("exact ⟨fun h @x ha => h ⟨@x, ha⟩, fun h ⟨@x, ha⟩ => h @x ha⟩", "term"),
            (
                "constructor\n· intro h @x ha\n  exact h ⟨@x, ha⟩\n· intro h he\n"
                "  obtain ⟨@x, ha⟩ := he\n  exact h @x ha",
                "structured",
            ),
            ("exact not_exists", "term"),
        ),
    ),
    (
        "(∃ @x, @p ∧ @A) ↔ @p ∧ ∃ @x, @A",
        (
            ("exact ⟨fun ⟨@x, hp, ha⟩ => ⟨hp, @x, ha⟩, fun ⟨hp, @x, ha⟩ => ⟨@x, hp, ha⟩⟩", "term"),
            (
                "constructor\n· rintro ⟨@x, hp, ha⟩\n  exact ⟨hp, @x, ha⟩\n"
                "· rintro ⟨hp, @x, ha⟩\n  exact ⟨@x, hp, ha⟩",
                "structured",
            ),
            (
                "constructor\n· intro h\n  obtain ⟨@x, hp, ha⟩ := h\n  constructor\n  · exact hp\n"
                "  · exact ⟨@x, ha⟩\n· intro h\n  obtain ⟨hp, @x, ha⟩ := h\n"
                "  refine ⟨@x, ?_, ?_⟩\n  · exact hp\n  · exact ha",
                "refine",
            ),
        ),
    ),
    (
        "(∀ @x, @A → @p) ↔ (∃ @x, @A) → @p",
        (
            ("exact ⟨fun h ⟨@x, ha⟩ => h @x ha, fun h @x ha => h ⟨@x, ha⟩⟩", "term"),
            (
                "constructor\n· rintro h ⟨@x, ha⟩\n  exact h @x ha\n· intro h @x ha\n"
                "  apply h\n  exact ⟨@x, ha⟩",
                "structured",
            ),
        ),
    ),
    (
        "(∀ @x, @A → @B) → (∃ @x, @A) → ∃ @x, @B",
        (
            ("exact fun h ⟨@x, ha⟩ => ⟨@x, h @x ha⟩", "term"),
            ("rintro h ⟨@x, ha⟩\nexact ⟨@x, h @x ha⟩", "structured"),
            ("intro h he\nobtain ⟨@x, ha⟩ := he\nrefine ⟨@x, ?_⟩\napply h\nexact ha", "refine"),
        ),
    ),
    (
        "(∀ @x, @A → @B) → (∀ @x, @A) → ∀ @x, @B",
        (
            ("exact fun h ha @x => h @x (ha @x)", "term"),
            ("intro h ha @x\napply h\nexact ha @x", "structured"),
        ),
    ),
    (
        "((∀ @x, @A) ∨ ∀ @x, @B) → ∀ @x, @A ∨ @B",
        (
            (
                "exact fun h @x => h.elim (fun ha => Or.inl (ha @x)) (fun hb => Or.inr (hb @x))",
                "term",
            ),
            (
                "intro h @x\ncases h with\n| inl ha => exact Or.inl (ha @x)\n"
                "| inr hb => exact Or.inr (hb @x)",
                "cases",
            ),
            (
                "intro h @x\nrcases h with ha | hb\n· left\n  exact ha @x\n· right\n  exact hb @x",
                "structured",
            ),
        ),
    ),
    (
        "(∃ @x, @A ∧ @B) → (∃ @x, @A) ∧ ∃ @x, @B",
        (
            ("exact fun ⟨@x, ha, hb⟩ => ⟨⟨@x, ha⟩, ⟨@x, hb⟩⟩", "term"),
            ("rintro ⟨@x, ha, hb⟩\nexact ⟨⟨@x, ha⟩, ⟨@x, hb⟩⟩", "structured"),
            (
                "intro h\nobtain ⟨@x, ha, hb⟩ := h\nconstructor\n· exact ⟨@x, ha⟩\n"
                "· exact ⟨@x, hb⟩",
                "structured",
            ),
        ),
    ),
    (
        "(¬∀ @x, @A) ↔ ∃ @x, ¬@A",
        (
            ("exact Classical.not_forall", "term"),
            (
                "constructor\n· intro h\n  apply Classical.byContradiction\n  intro hn\n  apply h\n"
                "  intro @x\n  apply Classical.byContradiction\n  intro ha\n  exact hn ⟨@x, ha⟩\n"
                "· rintro ⟨@x, ha⟩ h\n  exact ha (h @x)",
                "structured",
            ),
        ),
    ),
)
"""Laws and proofs of them; @A, @B stand for formulas about @x, @p for a proposition."""
