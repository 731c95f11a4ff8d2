import Tune.Level
import Tune.Phrase.Combined
import Tune.Phrase.Range
import Tune.Player
import Tune.Score.Lemmas

/-! # Tunes

A small library about music. `Level` is how loud something is played, `Phrase` a line for one voice,
`Score` phrases one after the other and at the same time, `Player` what plays them.

Definitions stand in modules of their own, apart from what is proved about them. Most lemmas say
what one function makes of another and are named after the two, the outer one first: `beats_join`.
-/
