//! The partner benefits portal.

pub mod clock;
pub mod ids;
