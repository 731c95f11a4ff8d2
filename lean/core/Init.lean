prelude
import Init.Core
import Init.SimpLemmas
import Init.Classical
import Init.WF
import Init.Data.Nat.Basic
import Init.Data.List.Basic
import Init.GetElem
import Init.Data.List.BasicAux
import Init.Data.List.Lemmas
import Init.Data.Int
import Init.Try
import Init.LawfulBEqTactics
import Init.MacroTrace
import Init.Data.Nat.Div.Basic
import Init.Data.Nat.Log2.Basic
import Init.Data.Nat.Gcd.Basic
import Init.Data.Nat.Bitwise.Basic
