/-!
# Strings and characters
-/

namespace StringTest

theorem lit_rfl : "ab" = "ab" := rfl
theorem lit_decide : "ab" = "ab" := by decide
theorem lit_ne : "a" ≠ "b" := by decide
theorem lit_ne_simp : "a" ≠ "b" := by simp
theorem lit_of_list : "ab" = String.ofList ['a', 'b'] := rfl
theorem lit_unicode : "αβ" ≠ "αγ" := by decide
theorem empty_ne : "" ≠ "a" := by decide
theorem char_ne : 'a' ≠ 'b' := by decide
theorem char_ne_simp : 'a' ≠ 'b' := by simp
theorem char_eq : 'a' = 'a' := rfl
theorem char_toNat : 'a'.toNat = 97 := rfl
theorem char_ofNat : Char.ofNat 97 = 'a' := rfl
theorem char_ofNat_toNat (c : Char) : Char.ofNat c.toNat = c := Char.ofNat_toNat c
theorem char_digit : '7'.isDigit = true := rfl
theorem char_upper : 'a'.toUpper = 'A' := rfl
theorem char_lt : 'a' < 'b' := by decide
theorem append_lit : "ab" ++ "c" = "abc" := by decide
theorem append_lit_rfl : "aé" ++ "b" = "aéb" := rfl
theorem append_lit_simp : "ab" ++ "c" = "abc" := by simp
theorem append_assoc (a b c : String) : a ++ b ++ c = a ++ (b ++ c) := String.append_assoc
theorem append_empty (a : String) : a ++ "" = a := by simp
theorem empty_append (a : String) : "" ++ a = a := by simp
theorem length_lit : "abc".length = 3 := by decide
theorem length_lit_rfl : "aαb".length = 3 := rfl
theorem length_append (a b : String) : (a ++ b).length = a.length + b.length := by simp
theorem toList_lit : "abc".toList = ['a', 'b', 'c'] := by decide
theorem toList_append (a b : String) : (a ++ b).toList = a.toList ++ b.toList := by simp
theorem ofList_toList (a : String) : String.ofList a.toList = a := by simp
theorem toList_ofList (l : List Char) : (String.ofList l).toList = l := by simp
theorem ext {a b : String} (h : a.toList = b.toList) : a = b := String.ext h
theorem push_length (s : String) (c : Char) : (s.push c).length = s.length + 1 := by simp
theorem beq_lit : ("abc" == "abd") = false := by decide
theorem beq_self (s : String) : (s == s) = true := by simp
theorem if_lit : (if "a" = "b" then 1 else 2) = 2 := by decide
theorem eq_symm {a b : String} (h : a = b) : b = a := h.symm

/-- Matches on string literals. -/
def kind (s : String) : Nat :=
  match s with
  | "zero" => 0
  | "one" => 1
  | _ => 2

theorem kind_one : kind "one" = 1 := rfl
theorem kind_other : kind "three" = 2 := by decide

/-- Matches on character literals. -/
def isVowel : Char → Bool
  | 'a' | 'e' | 'i' | 'o' | 'u' => true
  | _ => false

theorem vowel_e : isVowel 'e' = true := rfl
theorem vowel_b : isVowel 'b' = false := by decide

#guard "abc".length = 3
#guard "abc" ++ "def" = "abcdef"
#guard "a,b,c".splitOn "," = ["a", "b", "c"]
#guard "42".toNat? = some 42
#guard "x".toNat? = none
#guard "-5".toInt? = some (-5)
#guard String.join ["a", "b"] = "ab"
#guard ", ".intercalate ["a", "b"] = "a, b"
#guard "hello".startsWith "he"
#guard "hello".toUpper = "HELLO"
#guard "abc" < "abd"
#guard s!"1 + 1 = {1 + 1}" = "1 + 1 = 2"
#guard toString 42 = "42"
#guard toString [1, 2] = "[1, 2]"
#guard toString (some 1) = "(some 1)"
#guard toString (-3 : Int) = "-3"
#guard Nat.repr 1234 = "1234"
#guard Nat.toDigits 2 10 = ['1', '0', '1', '0']
#guard "a\n\"b\"".quote = "\"a\\n\\\"b\\\"\""
#guard repr "a" |>.pretty |> (· == "\"a\"")

end StringTest
