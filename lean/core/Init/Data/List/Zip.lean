prelude
import Init.Data.List.TakeDrop
import Init.Data.Option
import Init.Data.Nat.MinMax

/-!
Lists: `zipWith`, `zip`, `unzip`.
-/

set_option linter.all false

universe u v w
variable {α : Type u} {β : Type v} {γ : Type w}

namespace List

private theorem succ_min_succ' (m n : Nat) : min (m + 1) (n + 1) = min m n + 1 := by
  rw [Nat.min_def, Nat.min_def]
  by_cases h : m ≤ n
  · rw [if_pos h, if_pos (Nat.succ_le_succ h)]
  · rw [if_neg h, if_neg fun h' => h (Nat.le_of_succ_le_succ h')]

@[simp] theorem length_zipWith {f : α → β → γ} {l₁ : List α} {l₂ : List β} :
    length (zipWith f l₁ l₂) = min l₁.length l₂.length := by
  induction l₁ generalizing l₂ with
  | nil => cases l₂ <;> rfl
  | cons a l₁ ih =>
    cases l₂ with
    | nil => rfl
    | cons b l₂ => rw [zipWith_cons_cons, length_cons, ih, length_cons, length_cons, succ_min_succ']

@[simp] theorem length_zip {l₁ : List α} {l₂ : List β} :
    length (zip l₁ l₂) = min l₁.length l₂.length := length_zipWith

theorem zipWith_comm {f : α → β → γ} {as : List α} {bs : List β} :
    zipWith f as bs = zipWith (fun b a => f a b) bs as := by
  induction as generalizing bs with
  | nil => cases bs <;> rfl
  | cons a as ih =>
    cases bs with
    | nil => rfl
    | cons b bs => exact congrArg (f a b :: ·) ih

@[simp] theorem zipWith_self {f : α → α → δ} {l : List α} :
    zipWith f l l = l.map fun a => f a a := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (f a a :: ·) ih

theorem getElem?_zipWith {f : α → β → γ} {i : Nat} : (List.zipWith f as bs)[i]? =
    match as[i]?, bs[i]? with
    | some a, some b => some (f a b)
    | _, _ => none := by
  induction as generalizing bs i with
  | nil => rfl
  | cons a as ih =>
    cases bs with
    | nil =>
      cases i with
      | zero => rfl
      | succ i =>
        rw [zipWith_nil_right, getElem?_nil, getElem?_nil]
        cases (a :: as)[i + 1]? <;> rfl
    | cons b bs =>
      cases i with
      | zero => rfl
      | succ i => exact ih

@[simp] theorem getElem_zipWith {f : α → β → γ} {l : List α} {l' : List β} {i : Nat}
    {h : i < (zipWith f l l').length} :
    (zipWith f l l')[i] =
      f (l[i]'(by rw [length_zipWith] at h; exact (Nat.lt_of_lt_of_le h (Nat.min_le_left ..))))
        (l'[i]'(by rw [length_zipWith] at h; exact (Nat.lt_of_lt_of_le h (Nat.min_le_right ..)))) := by
  induction l generalizing l' i with
  | nil => exact absurd h (Nat.not_lt_zero i)
  | cons a l ih =>
    cases l' with
    | nil => exact absurd h (Nat.not_lt_zero i)
    | cons b l' =>
      cases i with
      | zero => rfl
      | succ i => exact ih (h := Nat.lt_of_succ_lt_succ h)

@[simp] theorem getElem_zip {l : List α} {l' : List β} {i : Nat} {h : i < (zip l l').length} :
    (zip l l')[i] =
      (l[i]'(by rw [length_zip] at h; exact (Nat.lt_of_lt_of_le h (Nat.min_le_left ..))),
        l'[i]'(by rw [length_zip] at h; exact (Nat.lt_of_lt_of_le h (Nat.min_le_right ..)))) :=
  getElem_zipWith (h := h)

theorem zipWith_map {μ} {f : γ → δ → μ} {g : α → γ} {h : β → δ} {l₁ : List α} {l₂ : List β} :
    zipWith f (l₁.map g) (l₂.map h) = zipWith (fun a b => f (g a) (h b)) l₁ l₂ := by
  induction l₁ generalizing l₂ with
  | nil => rfl
  | cons a l ih =>
    cases l₂ with
    | nil => rfl
    | cons b l₂ => exact congrArg (_ :: ·) ih

theorem zipWith_map_left {l₁ : List α} {l₂ : List β} {f : α → α'} {g : α' → β → γ} :
    zipWith g (l₁.map f) l₂ = zipWith (fun a b => g (f a) b) l₁ l₂ := by
  have := zipWith_map (f := g) (g := f) (h := fun x : β => x) (l₁ := l₁) (l₂ := l₂)
  rwa [map_id'] at this

theorem zipWith_map_right {l₁ : List α} {l₂ : List β} {f : β → β'} {g : α → β' → γ} :
    zipWith g l₁ (l₂.map f) = zipWith (fun a b => g a (f b)) l₁ l₂ := by
  have := zipWith_map (f := g) (g := fun x : α => x) (h := f) (l₁ := l₁) (l₂ := l₂)
  rwa [map_id'] at this

theorem map_zipWith {δ : Type _} {f : α → β} {g : γ → δ → α} {l : List γ} {l' : List δ} :
    map f (zipWith g l l') = zipWith (fun x y => f (g x y)) l l' := by
  induction l generalizing l' with
  | nil => rfl
  | cons a l ih =>
    cases l' with
    | nil => rfl
    | cons b l' => exact congrArg (_ :: ·) ih

theorem take_zipWith {f : α → β → γ} {l : List α} {l' : List β} {i : Nat} :
    (zipWith f l l').take i = zipWith f (l.take i) (l'.take i) := by
  induction l generalizing l' i with
  | nil => rw [take_nil, zipWith_nil_left, take_nil]; rfl
  | cons a l ih =>
    cases l' with
    | nil => rw [take_nil, zipWith_nil_right, zipWith_nil_right, take_nil]
    | cons b l' =>
      cases i with
      | zero => rfl
      | succ i => exact congrArg (_ :: ·) ih

theorem zipWith_append {f : α → β → γ} {l₁ l₁' : List α} {l₂ l₂' : List β}
    (h : l₁.length = l₂.length) :
    zipWith f (l₁ ++ l₁') (l₂ ++ l₂') = zipWith f l₁ l₂ ++ zipWith f l₁' l₂' := by
  induction l₁ generalizing l₂ with
  | nil =>
    have := eq_nil_of_length_eq_zero h.symm
    subst this
    rfl
  | cons a l ih =>
    cases l₂ with
    | nil => exact nomatch h
    | cons b l₂ => exact congrArg (_ :: ·) (ih (Nat.succ.inj h))

theorem zip_eq_zipWith {l₁ : List α} {l₂ : List β} : zip l₁ l₂ = zipWith Prod.mk l₁ l₂ := rfl

theorem zip_map {f : α → γ} {g : β → δ} {l₁ : List α} {l₂ : List β} :
    zip (l₁.map f) (l₂.map g) = (zip l₁ l₂).map (Prod.map f g) := by
  rw [zip, zipWith_map, zip, map_zipWith]; rfl

theorem zip_append {l₁ r₁ : List α} {l₂ r₂ : List β} (h : length l₁ = length l₂) :
    zip (l₁ ++ r₁) (l₂ ++ r₂) = zip l₁ l₂ ++ zip r₁ r₂ := zipWith_append h

theorem of_mem_zip {a b} {l₁ : List α} {l₂ : List β} (h : (a, b) ∈ zip l₁ l₂) :
    a ∈ l₁ ∧ b ∈ l₂ := by
  induction l₁ generalizing l₂ with
  | nil => exact nomatch h
  | cons x l₁ ih =>
    cases l₂ with
    | nil => exact nomatch h
    | cons y l₂ =>
      rcases mem_cons.1 h with e | h
      · cases e
        exact ⟨mem_cons_self, mem_cons_self⟩
      · exact ⟨.tail x (ih h).1, .tail y (ih h).2⟩

theorem map_fst_zip {l₁ : List α} {l₂ : List β} (h : l₁.length ≤ l₂.length) :
    map Prod.fst (zip l₁ l₂) = l₁ := by
  induction l₁ generalizing l₂ with
  | nil => rfl
  | cons a l ih =>
    cases l₂ with
    | nil => exact absurd h (Nat.not_succ_le_zero _)
    | cons b l₂ => exact congrArg (a :: ·) (ih (Nat.le_of_succ_le_succ h))

theorem map_snd_zip {l₁ : List α} {l₂ : List β} (h : l₂.length ≤ l₁.length) :
    map Prod.snd (zip l₁ l₂) = l₂ := by
  induction l₂ generalizing l₁ with
  | nil => cases l₁ <;> rfl
  | cons b l₂ ih =>
    cases l₁ with
    | nil => exact absurd h (Nat.not_succ_le_zero _)
    | cons a l => exact congrArg (b :: ·) (ih (Nat.le_of_succ_le_succ h))

@[simp] theorem zip_eq_nil_iff {l₁ : List α} {l₂ : List β} :
    zip l₁ l₂ = [] ↔ l₁ = [] ∨ l₂ = [] := by
  cases l₁ with
  | nil => exact ⟨fun _ => .inl rfl, fun _ => rfl⟩
  | cons a l₁ =>
    cases l₂ with
    | nil => exact ⟨fun _ => .inr rfl, fun _ => rfl⟩
    | cons b l₂ => exact ⟨nofun, fun h => h.elim nofun nofun⟩

@[simp] theorem zipWith_eq_nil_iff {f : α → β → γ} {l : List α} {l' : List β} :
    zipWith f l l' = [] ↔ l = [] ∨ l' = [] := by
  cases l with
  | nil => exact ⟨fun _ => .inl rfl, fun _ => rfl⟩
  | cons a l =>
    cases l' with
    | nil => exact ⟨fun _ => .inr rfl, fun _ => rfl⟩
    | cons b l' => exact ⟨nofun, fun h => h.elim nofun nofun⟩

@[simp] theorem unzip_fst : (unzip l).fst = l.map Prod.fst := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (a.1 :: ·) ih

@[simp] theorem unzip_snd : (unzip l).snd = l.map Prod.snd := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (a.2 :: ·) ih

theorem unzip_eq_map {l : List (α × β)} : unzip l = (l.map Prod.fst, l.map Prod.snd) := by
  rw [← unzip_fst, ← unzip_snd]

theorem zip_unzip (l : List (α × β)) : zip (unzip l).1 (unzip l).2 = l := by
  induction l with
  | nil => rfl
  | cons a l ih => exact congrArg (a :: ·) ih

theorem unzip_zip {l₁ : List α} {l₂ : List β} (h : length l₁ = length l₂) :
    unzip (zip l₁ l₂) = (l₁, l₂) := by
  rw [unzip_eq_map, map_fst_zip (Nat.le_of_eq h), map_snd_zip (Nat.le_of_eq h.symm)]

@[simp] theorem zipWith_replicate {a : α} {b : β} {n : Nat} :
    zipWith f (replicate n a) (replicate n b) = replicate n (f a b) := by
  induction n with
  | zero => rfl
  | succ n ih => exact congrArg (_ :: ·) ih

theorem zip_map_left {l₁ : List α} {l₂ : List β} {f : α → γ} :
    zip (l₁.map f) l₂ = (zip l₁ l₂).map (Prod.map f id) := by
  rw [← zip_map, map_id]

theorem zip_map_right {l₁ : List α} {l₂ : List β} {f : β → γ} :
    zip l₁ (l₂.map f) = (zip l₁ l₂).map (Prod.map id f) := by
  rw [← zip_map, map_id]

end List
