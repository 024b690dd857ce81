//! The database.

pub mod private;
