import Exercises.Laws
import Exercises.Level
import Exercises.Measures
import Exercises.Score
