prelude
import Init.Data.Int.DivMod.Lemmas

/-! The integer facts that `norm_cast` and `push_cast` apply, and chains of divisibilities in `calc`. -/

namespace Int

attribute [norm_cast] natCast_add natCast_mul natCast_inj natCast_le natCast_lt natCast_ediv
  natCast_emod natCast_sub natCast_dvd_natCast natAbs_natCast Int.natCast_pow natCast_max natCast_min
  Nat.cast_ofNat_Int natCast_succ natCast_pos toNat_natCast

instance _root_.LeanAlpha.Core.instTransIntDvd :
    Trans (α := Int) (· ∣ ·) (· ∣ ·) (· ∣ ·) := ⟨Int.dvd_trans⟩

end Int

attribute [norm_cast] Nat.cast_id
