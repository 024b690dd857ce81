//! The partner benefits portal.

pub mod clock;
pub mod db;
pub mod ids;
