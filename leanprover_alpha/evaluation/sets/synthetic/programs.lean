namespace On_programs_852

def spend (n : Nat) : Option Nat := if 5 ≤ n then some (n - 1) else none

def times₁ : Nat → Nat → Option Nat
  | 0, n => some n
  | k + 1, n => match spend n with
    | some m => times₁ k m
    | none => none

theorem programs_852 {k n m : Nat} (h : times₁ k n = some m) : m ≤ n := by
  sorry

end On_programs_852

namespace On_programs_330

inductive Cmd where
  | jump (k : Nat)
  | add (k : Nat)
  | reset (k : Nat)

def handle : Cmd → Nat → Nat
  | .jump k, n => n + 7 * k
  | .add k, n => n + 7 * k
  | .reset k, n => n + 7 * k

theorem programs_330 (c : Cmd) (n : Nat) : handle c n % 7 = n % 7 := by
  sorry

end On_programs_330

namespace On_programs_1106

inductive Cmd where
  | twice
  | grow

def do₁ : Cmd → Nat → Nat
  | .twice, n => n
  | .grow, n => 0

def play : List Cmd → Nat → Nat
  | [], n => n
  | c :: cs, n => play cs (do₁ c n)

theorem do₁_keeps (c : Cmd) (n : Nat) : do₁ c n ≤ n := by
  cases c <;> simp only [do₁] <;> (try split) <;> omega

theorem programs_1106 (cs : List Cmd) (n : Nat) : play cs n ≤ n := by
  sorry

end On_programs_1106

namespace On_programs_976

structure Fifo where
  behind : List Nat
  ahead : List Nat

def contents (q : Fifo) : List Nat := q.behind ++ q.ahead.reverse

def snoc (q : Fifo) (x : Nat) : Fifo := ⟨q.behind, x :: q.ahead⟩

def addFirst (q : Fifo) (x : Nat) : Fifo := ⟨x :: q.behind, q.ahead⟩

theorem programs_976 (q : Fifo) (x0 x1 : Nat) : contents (addFirst (snoc q x0) x1) = x1 :: contents q ++ [x0] := by
  sorry

end On_programs_976

namespace On_programs_1175

structure Jugs where
  down : Nat
  stock : Nat
  up : Nat

def sum₁ (s : Jugs) : Nat := s.down + s.stock + s.up

def move (s : Jugs) : Jugs := if 9 ≤ s.down then ⟨s.down - 9, s.stock + 9, s.up⟩ else s

theorem programs_1175 (s : Jugs) : s.stock ≤ (move s).stock := by
  sorry

end On_programs_1175

namespace On_programs_904

structure Jugs where
  right : Nat
  down : Nat
  hot : Nat

def amount (s : Jugs) : Nat := s.right + s.down + s.hot

def pour (s : Jugs) : Jugs := if 9 ≤ s.hot then ⟨s.right + 9, s.down, s.hot - 9⟩ else s

theorem programs_904 (s : Jugs) : amount (pour s) = amount s := by
  sorry

end On_programs_904

namespace On_programs_150

structure Ledger where
  hot : Nat
  spare : Nat
  down : Nat

def whole (s : Ledger) : Nat := s.hot + s.spare + s.down

def shift (k : Nat) (s : Ledger) : Ledger := if k ≤ s.spare then ⟨s.hot, s.spare - k, s.down + k⟩ else s

theorem whole_shift (k : Nat) (s : Ledger) : whole (shift k s) = whole s := by
  simp only [whole, shift]
  split <;> grind

theorem programs_150 (k : Nat) (s : Ledger) : whole (shift k (shift k s)) = whole s := by
  sorry

end On_programs_150

namespace On_programs_783

structure Ledger where
  stock : Nat
  down : Nat

def total (s : Ledger) : Nat := s.stock + s.down

def shift (k : Nat) (s : Ledger) : Ledger := if k ≤ s.down then ⟨s.stock + k, s.down - k⟩ else s

theorem programs_783 (k : Nat) (s : Ledger) : s.stock ≤ (shift k s).stock := by
  sorry

end On_programs_783

namespace On_programs_934

structure Pool where
  cash : Nat
  cold : Nat
  stock : Nat

def whole (s : Pool) : Nat := s.cash + s.cold + s.stock

def move (s : Pool) : Pool := if 32 ≤ s.cash then ⟨s.cash - 32, s.cold + 32, s.stock⟩ else s

theorem whole_move (s : Pool) : whole (move s) = whole s := by
  simp only [whole, move]
  split <;> grind

theorem programs_934 (s : Pool) : whole (move (move s)) = whole s := by
  sorry

end On_programs_934

namespace On_programs_1316

structure Pool where
  down : Nat
  cold : Nat
  store₁ : Nat

def whole (s : Pool) : Nat := s.down + s.cold + s.store₁

def move (s : Pool) : Pool := if 69 ≤ s.store₁ then ⟨s.down + 69, s.cold, s.store₁ - 69⟩ else s

theorem whole_move (s : Pool) : whole (move s) = whole s := by
  simp only [whole, move]
  split <;> grind

theorem programs_1316 (s : Pool) : whole (move (move s)) = whole s := by
  sorry

end On_programs_1316

namespace On_programs_1324

structure Pool where
  left : Nat
  cash : Nat
  cold : Nat

def whole (s : Pool) : Nat := s.left + s.cash + s.cold

def send (k : Nat) (s : Pool) : Pool := if k ≤ s.left then ⟨s.left - k, s.cash + k, s.cold⟩ else s

theorem programs_1324 (k : Nat) (s : Pool) : (send k s).left ≤ s.left := by
  sorry

end On_programs_1324

namespace On_programs_218

structure Pool where
  spare : Nat
  left : Nat
  up : Nat

def whole (s : Pool) : Nat := s.spare + s.left + s.up

def move (k : Nat) (s : Pool) : Pool := if k ≤ s.up then ⟨s.spare + k, s.left, s.up - k⟩ else s

theorem programs_218 (k : Nat) (s : Pool) : s.spare ≤ (move k s).spare := by
  sorry

end On_programs_218

namespace On_programs_1004

structure Purse where
  cash : Nat
  left : Nat

def total (s : Purse) : Nat := s.cash + s.left

def shift (s : Purse) : Purse := if 4 ≤ s.cash then ⟨s.cash - 4, s.left + 4⟩ else s

theorem programs_1004 (s : Purse) : (shift s).cash ≤ s.cash := by
  sorry

end On_programs_1004

namespace On_programs_918

structure Purse where
  down : Nat
  right : Nat
  stock : Nat

def amount (s : Purse) : Nat := s.down + s.right + s.stock

def shift (k : Nat) (s : Purse) : Purse := if k ≤ s.down then ⟨s.down - k, s.right, s.stock + k⟩ else s

theorem programs_918 (k : Nat) (s : Purse) : s.stock ≤ (shift k s).stock := by
  sorry

end On_programs_918

namespace On_programs_1395

structure Purse where
  left : Nat
  cash : Nat

def whole (s : Purse) : Nat := s.left + s.cash

def pour (s : Purse) : Purse := if 7 ≤ s.left then ⟨s.left - 7, s.cash + 7⟩ else s

theorem programs_1395 (s : Purse) : s.cash ≤ (pour s).cash := by
  sorry

end On_programs_1395

namespace On_programs_997

structure Purse where
  left : Nat
  store₁ : Nat
  cold : Nat

def sum₁ (s : Purse) : Nat := s.left + s.store₁ + s.cold

def pour (s : Purse) : Purse := if 3 ≤ s.left then ⟨s.left - 3, s.store₁, s.cold + 3⟩ else s

theorem programs_997 (s : Purse) : s.cold ≤ (pour s).cold := by
  sorry

end On_programs_997

namespace On_programs_465

structure Purse where
  store₁ : Nat
  cash : Nat
  down : Nat

def amount (s : Purse) : Nat := s.store₁ + s.cash + s.down

def pour (s : Purse) : Purse := if 9 ≤ s.down then ⟨s.store₁ + 9, s.cash, s.down - 9⟩ else s

theorem programs_465 (s : Purse) : (pour s).down ≤ s.down := by
  sorry

end On_programs_465

namespace On_programs_913

structure State where
  cold : Nat
  spare : Nat
  left : Nat

def amount (s : State) : Nat := s.cold + s.spare + s.left

def transfer (s : State) : State := if 85 ≤ s.cold then ⟨s.cold - 85, s.spare, s.left + 85⟩ else s

theorem programs_913 (s : State) : s.left ≤ (transfer s).left := by
  sorry

end On_programs_913

namespace On_programs_1046

structure State where
  spare : Nat
  store₁ : Nat
  up : Nat

def whole (s : State) : Nat := s.spare + s.store₁ + s.up

def shift (k : Nat) (s : State) : State := if k ≤ s.spare then ⟨s.spare - k, s.store₁, s.up + k⟩ else s

theorem programs_1046 (k : Nat) (s : State) : s.up ≤ (shift k s).up := by
  sorry

end On_programs_1046

namespace On_programs_1155

structure Store where
  left : Nat
  cold : Nat
  spare : Nat

def whole (s : Store) : Nat := s.left + s.cold + s.spare

def move (s : Store) : Store := if 3 ≤ s.spare then ⟨s.left, s.cold + 3, s.spare - 3⟩ else s

theorem programs_1155 (s : Store) : whole (move s) = whole s := by
  sorry

end On_programs_1155

namespace On_programs_583

structure Store where
  right : Nat
  hot : Nat

def sum₁ (s : Store) : Nat := s.right + s.hot

def pour (s : Store) : Store := if 1 ≤ s.hot then ⟨s.right + 1, s.hot - 1⟩ else s

theorem programs_583 (s : Store) : sum₁ (pour s) = sum₁ s := by
  sorry

end On_programs_583

namespace On_programs_860

structure Store where
  stock : Nat
  down : Nat
  hot : Nat

def sum₁ (s : Store) : Nat := s.stock + s.down + s.hot

def pour (k : Nat) (s : Store) : Store := if k ≤ s.stock then ⟨s.stock - k, s.down + k, s.hot⟩ else s

theorem programs_860 (k : Nat) (s : Store) : (pour k s).stock ≤ s.stock := by
  sorry

end On_programs_860

namespace On_programs_128

structure Store where
  up : Nat
  down : Nat

def total (s : Store) : Nat := s.up + s.down

def move (s : Store) : Store := if 7 ≤ s.down then ⟨s.up + 7, s.down - 7⟩ else s

theorem total_move (s : Store) : total (move s) = total s := by
  simp only [total, move]
  split <;> grind

theorem programs_128 (s : Store) : total (move (move s)) = total s := by
  sorry

end On_programs_128

namespace On_programs_1397

structure Tank where
  left : Nat
  spare : Nat

def amount (s : Tank) : Nat := s.left + s.spare

def move (s : Tank) : Tank := if 9 ≤ s.left then ⟨s.left - 9, s.spare + 9⟩ else s

theorem amount_move (s : Tank) : amount (move s) = amount s := by
  simp only [amount, move]
  split <;> grind

theorem programs_1397 (s : Tank) : amount (move (move s)) = amount s := by
  sorry

end On_programs_1397

namespace On_programs_1261

structure Tank where
  store₁ : Nat
  right : Nat

def amount (s : Tank) : Nat := s.store₁ + s.right

def send (s : Tank) : Tank := if 7 ≤ s.right then ⟨s.store₁ + 7, s.right - 7⟩ else s

theorem programs_1261 (s : Tank) : (send s).right ≤ s.right := by
  sorry

end On_programs_1261

namespace On_programs_1583

structure Tank where
  up : Nat
  hot : Nat
  store₁ : Nat

def whole (s : Tank) : Nat := s.up + s.hot + s.store₁

def transfer (s : Tank) : Tank := if 8 ≤ s.hot then ⟨s.up + 8, s.hot - 8, s.store₁⟩ else s

theorem programs_1583 (s : Tank) : s.up ≤ (transfer s).up := by
  sorry

end On_programs_1583
