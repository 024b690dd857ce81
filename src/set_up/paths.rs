//! The address of the set-up.

/// The list of what is to be done, and the acts on it.
pub const SET_UP: &str = "/console/setup";
