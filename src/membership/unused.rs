//! What can still be taken up of a benefit: what pages offer, and what reminders name (R-DATE-8).

use serde::{Deserialize, Serialize};
use time::Date;

use super::Benefit;
use crate::catalogue::Unit;
use crate::i18n::Locale;

/// What can still be taken up. Mails keep it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unused {
    /// Its keys can be got.
    Keys,
    /// So many of its seats are free.
    Seats(i64),
    /// It can be activated.
    Activation,
}

impl Benefit {
    /// What of it can still be taken up on `today`, if something can; of its seats so many are free for anybody.
    #[must_use]
    pub fn unused(&self, free_seats: i64, today: Date) -> Option<Unused> {
        if self.has_seats() {
            return (free_seats > 0 && self.seats_open(today).is_ok()).then_some(Unused::Seats(free_seats));
        }
        let unused = self.status(today).is_unused();
        if self.is_activated() {
            return (unused && self.activation_open(today).is_ok()).then_some(Unused::Activation);
        }
        (unused && self.keys_per_benefit > 0 && self.keys_open(today).is_ok()).then_some(Unused::Keys)
    }
}

impl Unused {
    /// How much of it there is, in words; `granted` is the quantity of the benefit, and what it counts.
    #[must_use]
    pub fn amount(self, granted: (Option<i32>, Unit), locale: Locale) -> String {
        let t = locale.texts();
        let (quantity, unit) = granted;
        match self {
            Self::Seats(free) => t.to_do_seats_free(free),
            Self::Keys | Self::Activation => {
                let unit = unit.text(quantity, t);
                let quantity = locale.quantity(quantity);
                if unit.is_empty() { quantity } else { format!("{quantity} {unit}") }
            }
        }
    }
}
