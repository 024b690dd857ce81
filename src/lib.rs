//! The partner benefits portal.

pub mod clock;
pub mod i18n;
pub mod ids;
pub mod keys;
pub mod secrets;
