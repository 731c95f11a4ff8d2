prelude
import Init.Data.Nat.Basic
set_option linter.all false
universe u v w
namespace List
protected def append : List α → List α → List α
  | [], bs => bs
  | a::as, bs => a :: List.append as bs
instance : Append (List α) := ⟨List.append⟩
@[simp] theorem nil_append (as : List α) : [] ++ as = as := rfl
@[simp] theorem cons_append (a : α) (as bs : List α) : (a::as) ++ bs = a::(as ++ bs) := rfl
@[simp] theorem length_nil : length ([] : List α) = 0 := rfl
@[simp] theorem length_cons (a : α) (as : List α) : length (a::as) = length as + 1 := rfl
def map (f : α → β) : List α → List β
  | [] => []
  | a::as => f a :: map f as
def reverse' : List α → List α
  | [] => []
  | a::as => reverse' as ++ [a]
end List
