//! SQL of seats.
