//! What everything stands on and nothing of the programme is in: time, ids, marks of
//! long lists, money, secrets, turns, telephone numbers.

pub mod clock;
pub mod ids;
pub mod index_key;
pub mod links;
pub mod marks;
pub mod money;
pub mod names;
pub mod phone;
pub mod preview;
pub mod secrets;
pub mod sought;
pub mod turns;
pub mod typed;
