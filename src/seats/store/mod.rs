//! SQL of seats: who holds them and who held them, what members hold, and what changes that.

mod changes;
mod crossing;
mod history;
mod holdings;
mod picking;
mod register;

pub use self::changes::{
    EndedSeat, ReleasedSeat, assign_seats, end_seats, lock_all_seats, release_all_seats, release_seats,
};
pub use self::crossing::{Moves, UsedSeats, list_places_of, list_used_seats, move_seats, revive_seats};
pub use self::history::{
    History, Sought, find_history_of, find_standing, find_tenures, list_standing, list_standing_of_many,
    search_history,
};
pub use self::holdings::{list_given, list_holders, list_holdings};
pub use self::picking::{Candidate, Opened, find_opened};
pub use self::register::{Place, SeatBenefit, list_all_places, list_places, list_seat_benefits};
