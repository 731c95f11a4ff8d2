namespace On_inductives_1514

inductive Branching where
  | atom
  | link (x : Nat) (l : Branching) (r : Branching)
  | hole (x : Nat)
  | node (l : Branching) (x : Nat) (r : Branching)
  | split (l : Branching) (r : Branching)

def Branching.Fine : Branching → Prop
  | .atom => True
  | .link x l r => x < 6 ∧ l.Fine ∧ r.Fine
  | .hole x => x < 6
  | .node l x r => x < 6 ∧ l.Fine ∧ r.Fine
  | .split l r => l.Fine ∧ r.Fine

def Weak : Branching → Prop
  | .atom => True
  | .link x l r => x < 7 ∧ Weak l ∧ Weak r
  | .hole x => x < 7
  | .node l x r => x < 7 ∧ Weak l ∧ Weak r
  | .split l r => Weak l ∧ Weak r

theorem inductives_1514 (t : Branching) (h : t.Fine) : Weak t := by
  sorry

end On_inductives_1514

namespace On_inductives_966

inductive Branching where
  | both (l : Branching) (r : Branching) (x : Nat)
  | mix (l : Branching) (x : Nat) (r : Branching)
  | unit

def Branching.loss : Branching → Nat
  | .both l r _ => l.loss + r.loss + 39
  | .mix l _ r => l.loss + r.loss + 2
  | .unit => 4

def spin : Branching → Branching
  | .both l r x => .both (spin r) (spin l) x
  | .mix l x r => .mix (spin r) x (spin l)
  | .unit => .unit

theorem inductives_966 (v : Branching) : (spin v).loss = v.loss := by
  sorry

end On_inductives_966

namespace On_inductives_497

inductive Branching where
  | end₀ (x : Nat)
  | fork (l : Branching) (r : Branching)
  | bracket (l : Branching)
  | join (l : Branching) (r : Branching) (x : Nat)

def points : Branching → Nat
  | .end₀ x => 3 + x
  | .fork l r => points l + points r + 2
  | .bracket l => points l + 2
  | .join l r x => points l + points r + 2 + 25 * x

def Branching.twist : Branching → Branching
  | .end₀ x => .end₀ x
  | .fork l r => .fork r.twist l.twist
  | .bracket l => .bracket l.twist
  | .join l r x => .join r.twist l.twist x

theorem inductives_497 (t : Branching) : points t.twist = points t := by
  sorry

end On_inductives_497

namespace On_inductives_559

inductive Branching where
  | unit (x : Nat)
  | tri (l : Branching) (r : Branching) (s : Branching)
  | delta (x : Nat) (l : Branching) (r : Branching) (s : Branching)
  | branch (l : Branching) (r : Branching)

theorem inductives_559 {l l' : Branching} {r r' : Branching} (wh : Branching.branch l r = Branching.branch l' r') : l = l' ∧ r' = r := by
  sorry

end On_inductives_559

namespace On_inductives_884

inductive Chain where
  | bud
  | delta (l : Chain) (r : Chain) (x : Nat) (s : Chain)
  | none (x : Nat) (y : Nat)
  | empty (x : Nat)

def area : Chain → Nat
  | .bud => 0
  | .delta l r _ s => area l + area r + area s
  | .none x _ => 8 + 4 * x
  | .empty x => 4 + 3 * x

def score : Chain → Nat
  | .bud => 1
  | .delta l r _ s => score l + score r + score s + 3
  | .none _ _ => 2
  | .empty _ => 2

def charge : Chain → Nat
  | .bud => 1
  | .delta l r _ s => charge l + charge r + charge s + 3
  | .none x _ => 10 + 4 * x
  | .empty x => 6 + 3 * x

theorem inductives_884 (w : Chain) : area w + score w = charge w := by
  sorry

end On_inductives_884

namespace On_inductives_871

inductive Chain where
  | skip (x : Nat)
  | join (l : Chain) (r : Chain)
  | cond (l : Chain) (r : Chain) (s : Chain)
  | tag (l : Chain) (x : Nat)
  | three (l : Chain) (r : Chain) (x : Nat) (s : Chain)

def height : Chain → Nat
  | .skip _ => 0
  | .join l r => (max (height l) (height r)) + 1
  | .cond l r s => (max (height l) (max (height r) (height s))) + 1
  | .tag l _ => (height l) + 1
  | .three l r _ s => (max (height l) (max (height r) (height s))) + 1

def Chain.flip : Chain → Chain
  | .skip x => .skip x
  | .join l r => .join r.flip l.flip
  | .cond l r s => .cond s.flip r.flip l.flip
  | .tag l x => .tag l.flip x
  | .three l r x s => .three s.flip r.flip x l.flip

theorem inductives_871 (u : Chain) : height u.flip = height u := by
  sorry

end On_inductives_871

namespace On_inductives_1082

inductive Coin where
  | nickel
  | penny
  | quarter
  | dime
  deriving DecidableEq

theorem inductives_1082 (c : Coin) (h0 : c ≠ .penny) (h1 : c ≠ .dime) (h2 : c ≠ .nickel) : c = .quarter := by
  sorry

end On_inductives_1082

namespace On_inductives_1438

inductive Doc where
  | leaf (x : Nat)
  | branch (l : Doc) (r : Doc) (x : Nat)
  | quote (b : Bool) (l : Doc)

def Doc.bulk : Doc → Nat
  | .leaf x => 3 + x
  | .branch l r _ => l.bulk + r.bulk + 4
  | .quote _ l => l.bulk

def mirror : Doc → Doc
  | .leaf x => .leaf x
  | .branch l r x => .branch (mirror r) (mirror l) x
  | .quote b l => .quote b (mirror l)

theorem inductives_1438 (e : Doc) : (mirror e).bulk + 5 * e.bulk = 6 * e.bulk := by
  sorry

end On_inductives_1438

namespace On_inductives_1126

inductive Doc where
  | tip
  | merge (l : Doc) (x : Nat) (r : Doc)
  | three (l : Doc) (r : Doc) (s : Doc)

def twist : Doc → Doc
  | .tip => .tip
  | .merge l x r => .merge (twist r) x (twist l)
  | .three l r s => .three (twist s) (twist r) (twist l)

theorem inductives_1126 (u : Doc) : twist (twist (twist u)) = twist u := by
  sorry

end On_inductives_1126

namespace On_inductives_1185

inductive Form where
  | rest (x : Nat)
  | cat (l : Form) (r : Form) (x : Nat)
  | hole (x : Nat)

def depth : Form → Nat
  | .rest _ => 0
  | .cat l r _ => (max (depth l) (depth r)) + 2
  | .hole _ => 0

def Form.bill : Form → Nat
  | .rest x => 2 + 48 * x
  | .cat l r x => l.bill + r.bill + 3 + 5 * x
  | .hole x => 4 + 2 * x

theorem inductives_1185 (v : Form) : depth v ≤ v.bill := by
  sorry

end On_inductives_1185

namespace On_inductives_1165

inductive Garden where
  | blank (x : Nat)
  | fork (l : Garden) (r : Garden)

def measure : Garden → Nat
  | .blank _ => 3
  | .fork l r => measure l + measure r + 1

def turn : Garden → Garden
  | .blank x => .blank x
  | .fork l r => .fork (turn r) (turn l)

theorem inductives_1165 (p : Garden) : measure (turn p) = measure p := by
  sorry

end On_inductives_1165

namespace On_inductives_1110

inductive Garden where
  | tip
  | branch (x : Nat) (l : Garden) (r : Garden)

def depth : Garden → Nat
  | .tip => 0
  | .branch _ l r => (max (depth l) (depth r)) + 2

def swap : Garden → Garden
  | .tip => .tip
  | .branch x l r => .branch x (swap r) (swap l)

theorem inductives_1110 (s₀ : Garden) : depth (swap s₀) = depth s₀ := by
  sorry

end On_inductives_1110

namespace On_inductives_472

inductive Menu where
  | bud
  | node (x : Nat) (l : Menu) (r : Menu)
  | tri (l : Menu) (r : Menu) (x : Nat) (s : Menu)
  | zero (b : Bool)

def depth : Menu → Nat
  | .bud => 0
  | .node _ l r => (max (depth l) (depth r)) + 1
  | .tri l r _ s => (max (depth l) (max (depth r) (depth s))) + 1
  | .zero _ => 0

def score : Menu → Nat
  | .bud => 3
  | .node _ l r => score l + score r + 1
  | .tri l r x s => score l + score r + score s + 5 + 32 * x
  | .zero _ => 4

theorem inductives_472 (e : Menu) : depth e ≤ score e := by
  sorry

end On_inductives_472

namespace On_inductives_1559

inductive Menu where
  | done
  | merge (l : Menu) (r : Menu) (x : Nat)
  | cat (l : Menu) (r : Menu)

def bill : Menu → Nat
  | .done => 0
  | .merge l r _ => bill l + bill r + 1
  | .cat l r => bill l + bill r + 1

def spin : Menu → Menu
  | .done => .done
  | .merge l r x => .merge (spin r) (spin l) x
  | .cat l r => .cat (spin r) (spin l)

theorem inductives_1559 (v : Menu) : bill (spin v) = bill v := by
  sorry

end On_inductives_1559

namespace On_inductives_1506

inductive Outline where
  | cond (l : Outline) (r : Outline) (x : Nat) (s : Outline)
  | zero
  | empty
  | tri (l : Outline) (r : Outline) (x : Nat) (s : Outline)

def Bounded : Outline → Prop
  | .cond l r x s => x < 2 ∧ Bounded l ∧ Bounded r ∧ Bounded s
  | .zero => True
  | .empty => True
  | .tri l r x s => x < 2 ∧ Bounded l ∧ Bounded r ∧ Bounded s

def Outline.reverseAll : Outline → Outline
  | .cond l r x s => .cond s.reverseAll r.reverseAll x l.reverseAll
  | .zero => .zero
  | .empty => .empty
  | .tri l r x s => .tri s.reverseAll r.reverseAll x l.reverseAll

theorem inductives_1506 (t : Outline) (h : Bounded t) : Bounded t.reverseAll := by
  sorry

end On_inductives_1506

namespace On_inductives_1074

inductive Pack where
  | bud
  | rest (x : Nat)
  | branch (x : Nat) (l : Pack) (r : Pack)

def bill : Pack → Nat
  | .bud => 26
  | .rest _ => 4
  | .branch _ l r => bill l + bill r + 1

def twist : Pack → Pack
  | .bud => .bud
  | .rest x => .rest x
  | .branch x l r => .branch x (twist r) (twist l)

theorem inductives_1074 (p : Pack) : bill (twist p) = bill p := by
  sorry

end On_inductives_1074

namespace On_inductives_1235

inductive Pack where
  | end₀
  | join (l : Pack) (r : Pack) (x : Nat)
  | beside (l : Pack) (r : Pack)

def budget : Pack → Nat
  | .end₀ => 4
  | .join l r x => budget l + budget r + 4 + 3 * x
  | .beside l r => budget l + budget r + 3

def mirror : Pack → Pack
  | .end₀ => .end₀
  | .join l r x => .join (mirror r) (mirror l) x
  | .beside l r => .beside (mirror r) (mirror l)

theorem inductives_1235 (e : Pack) : budget (mirror e) + 4 * budget e = 5 * budget e := by
  sorry

end On_inductives_1235

namespace On_inductives_693

inductive Parcel where
  | leaf (x : Nat)
  | cat (l : Parcel) (r : Parcel) (x : Nat)
  | none (x : Nat) (y : Nat)
  | choose (x : Nat) (l : Parcel) (r : Parcel) (s : Parcel)
  | link (l : Parcel) (r : Parcel)

def Parcel.tally : Parcel → Nat
  | .leaf x => 3 + x
  | .cat l r _ => l.tally + r.tally + 29
  | .none x y => 3 + x + 37 * y
  | .choose _ l r s => l.tally + r.tally + s.tally + 1
  | .link l r => l.tally + r.tally + 1

def mirror : Parcel → Parcel
  | .leaf x => .leaf x
  | .cat l r x => .cat (mirror r) (mirror l) x
  | .none x y => .none x y
  | .choose x l r s => .choose x (mirror s) (mirror r) (mirror l)
  | .link l r => .link (mirror r) (mirror l)

theorem inductives_693 (e : Parcel) : (mirror e).tally = e.tally := by
  sorry

end On_inductives_693

namespace On_inductives_558

inductive Recipe where
  | end₀
  | glue (l : Recipe) (x : Nat) (r : Recipe)
  | wrap (l : Recipe)
  | three (x : Nat) (l : Recipe) (r : Recipe) (s : Recipe)

def usage : Recipe → Nat
  | .end₀ => 3
  | .glue l x r => usage l + usage r + 1 + 3 * x
  | .wrap l => usage l + 2
  | .three x l r s => usage l + usage r + usage s + 2 + 33 * x

def reflect : Recipe → Recipe
  | .end₀ => .end₀
  | .glue l x r => .glue (reflect r) x (reflect l)
  | .wrap l => .wrap (reflect l)
  | .three x l r s => .three x (reflect s) (reflect r) (reflect l)

theorem inductives_558 (w : Recipe) : usage (reflect w) = usage w := by
  sorry

end On_inductives_558

namespace On_inductives_792

inductive Rope where
  | atom
  | bin (b : Bool) (l : Rope) (r : Rope)
  | seq (l : Rope) (x : Nat) (r : Rope)
  | branch (x : Nat) (l : Rope) (r : Rope)

def energy : Rope → Nat
  | .atom => 3
  | .bin _ l r => energy l + energy r + 1
  | .seq l x r => energy l + energy r + 4 + 2 * x
  | .branch x l r => energy l + energy r + 3 + 27 * x

def Rope.spin : Rope → Rope
  | .atom => .atom
  | .bin b l r => .bin b r.spin l.spin
  | .seq l x r => .seq r.spin x l.spin
  | .branch x l r => .branch x r.spin l.spin

theorem inductives_792 (w : Rope) : energy w.spin = energy w := by
  sorry

end On_inductives_792

namespace On_inductives_638

inductive Rope where
  | bud
  | cat (l : Rope) (r : Rope)
  | pair (l : Rope) (r : Rope)

def extent : Rope → Nat
  | .bud => 4
  | .cat l r => extent l + extent r
  | .pair l r => extent l + extent r + 38

def spin : Rope → Rope
  | .bud => .bud
  | .cat l r => .cat (spin r) (spin l)
  | .pair l r => .pair (spin r) (spin l)

theorem inductives_638 (p : Rope) : extent (spin p) + 4 * extent p = 5 * extent p := by
  sorry

end On_inductives_638

namespace On_inductives_1485

inductive Rope where
  | merge (l : Rope) (x : Nat) (r : Rope)
  | branch (l : Rope) (r : Rope)
  | fork (l : Rope) (r : Rope) (x : Nat)
  | empty

def bill : Rope → Nat
  | .merge l x r => bill l + bill r + 3 + 2 * x
  | .branch l r => bill l + bill r + 3
  | .fork l r _ => bill l + bill r + 2
  | .empty => 0

def reflect : Rope → Rope
  | .merge l x r => .merge (reflect r) x (reflect l)
  | .branch l r => .branch (reflect r) (reflect l)
  | .fork l r x => .fork (reflect r) (reflect l) x
  | .empty => .empty

theorem inductives_1485 (u : Rope) : bill (reflect u) = bill u := by
  sorry

end On_inductives_1485

namespace On_inductives_1427

inductive Stack where
  | unit
  | fork (l : Stack) (r : Stack)

def count : Stack → Nat
  | .unit => 27
  | .fork l r => count l + count r + 1

def invert : Stack → Stack
  | .unit => .unit
  | .fork l r => .fork (invert r) (invert l)

theorem inductives_1427 (c₀ : Stack) : count (invert c₀) = count c₀ := by
  sorry

end On_inductives_1427

namespace On_inductives_1519

inductive Term where
  | done
  | split (l : Term) (r : Term)

def Term.gain : Term → Nat
  | .done => 3
  | .split l r => l.gain + r.gain + 3

def swap : Term → Term
  | .done => .done
  | .split l r => .split (swap r) (swap l)

theorem inductives_1519 (s₀ : Term) : (swap s₀).gain + 1 * s₀.gain = 2 * s₀.gain := by
  sorry

end On_inductives_1519

namespace On_inductives_1166

inductive Tree where
  | base
  | branch (l : Tree) (r : Tree)

def heat : Tree → Nat
  | .base => 10
  | .branch l r => heat l + heat r + 1

def swap : Tree → Tree
  | .base => .base
  | .branch l r => .branch (swap r) (swap l)

theorem inductives_1166 (u : Tree) : heat (swap u) = heat u := by
  sorry

end On_inductives_1166

namespace On_inductives_1528

structure Pair where
  hours : Nat
  left : Nat
  width : Nat
  mins : Nat

def before (p : Pair) : Pair := ⟨p.width, p.left, p.hours, p.mins⟩

def total (p : Pair) : Nat := p.hours + p.left + p.width + p.mins

theorem inductives_1528 (p : Pair) : total (before p) = total p := by
  sorry

end On_inductives_1528
