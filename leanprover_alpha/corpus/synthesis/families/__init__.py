"""The families of theorems, one room each; `FAMILIES` lists them."""
