"""The road to a session: who takes bookings and messages, and the links that lead there."""
