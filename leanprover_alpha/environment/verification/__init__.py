"""From a hint to a verified proof: compile afresh, audit, replay with the kernel."""
