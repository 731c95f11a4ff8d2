import LeanAlpha.Tactic
