//! What holds on the first and the last day of something: of the right to a refund, of a year, of the time after it.

mod elsewhere;
mod lapses;
mod late;
mod refunds;
mod settings;
