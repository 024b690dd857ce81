//! What many acts at once would do (R-SEAT-7): a list of addresses that are to get seats, line by line, and seats that
//! are to be taken back. Each is planned twice, for the preview and for the act, and a digest tells whether both
//! are the same.

mod removal;
#[cfg(test)]
mod tests;

use std::collections::HashMap;

use serde::Serialize;

pub use self::removal::{Release, Removal};
use super::address_list::{AddressList, Line};
use super::{Choice, Holding, InTheWay, Item, NoSeat, Seats, find_in_the_way};
use crate::base::ids::{BenefitId, MemberId, PartnerId};
use crate::base::preview;
use crate::catalogue::Name;
use crate::membership::Package;

/// A member whom an address of the list names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub id: MemberId,
    pub name: String,
    /// Whether they can have a seat: they are active, or invited (R-PPL-2).
    pub assignable: bool,
}

/// What becomes of one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Outcome {
    /// They get this seat.
    Gets(Choice),
    /// They hold this seat already: skipped.
    Has(i32),
    /// Its address stands on this line already: skipped.
    Repeats(usize),
    /// No mail address.
    NotAnAddress,
    /// Nobody of the company.
    NotAMember,
    /// Somebody who is no longer active.
    Deactivated,
    /// They hold something that keeps them from it.
    InTheWay {
        way: InTheWay,
        /// The product that they hold.
        product_name: Name,
        /// The package that grants it.
        #[serde(skip)]
        package: Package,
    },
    /// No seat is left for them.
    NoSeat(NoSeat),
}

/// A line with what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedLine {
    pub line: Line,
    /// Whom it names.
    pub member: Option<Named>,
    pub outcome: Outcome,
}

impl PlannedLine {
    /// Whether it stops the whole.
    #[must_use]
    pub fn is_bad(&self) -> bool {
        !matches!(self.outcome, Outcome::Gets(_) | Outcome::Has(_) | Outcome::Repeats(_))
    }
}

/// What a list would do.
#[derive(Clone, Debug)]
pub struct Plan {
    /// In their order.
    pub lines: Vec<PlannedLine>,
    /// The list as text, to be corrected and sent again.
    pub text: String,
    /// Seats that are free for anybody before.
    pub free_before: i64,
    pub free_after: i64,
}

/// A member with the seat that they get.
#[derive(Clone, Copy, Debug)]
pub struct Gift<'a> {
    pub member: MemberId,
    pub name: &'a str,
    pub choice: Choice,
}

impl Plan {
    /// What becomes of each line, one after the other: each gets the seat that they would get alone, once those
    /// before them have theirs (R-SEAT-3a). `named` are members by address, whether they can have a seat or not.
    #[must_use]
    pub fn new(
        list: &AddressList,
        named: &HashMap<String, Named>,
        mut seats: Seats,
        wanted: Item,
        holdings: &[Holding],
    ) -> Self {
        let free_before = seats.counts().free;
        let mut by_member: HashMap<MemberId, Vec<Holding>> = HashMap::new();
        for it in holdings {
            by_member.entry(it.member).or_default().push(it.clone());
        }
        let mut met: HashMap<&str, usize> = HashMap::new();
        let lines = list.lines.iter().map(|line| {
            let address = line.address.as_ref().map(|address| address.as_str());
            let member = address.and_then(|address| named.get(address)).cloned();
            let before = address.and_then(|address| met.get(address).copied());
            if let Some(address) = address {
                met.entry(address).or_insert(line.number);
            }
            let outcome = match (address, before, &member) {
                (None, ..) => Outcome::NotAnAddress,
                (_, Some(number), _) => Outcome::Repeats(number),
                (.., None) => Outcome::NotAMember,
                (.., Some(member)) if !member.assignable => Outcome::Deactivated,
                (.., Some(member)) => {
                    let own = by_member.get(&member.id).map_or(&[][..], Vec::as_slice);
                    give(&mut seats, member.id, wanted, own)
                }
            };
            PlannedLine { line: line.clone(), member, outcome }
        });
        let lines = lines.collect();
        Self { lines, text: list.text.clone(), free_before, free_after: seats.counts().free }
    }

    /// Who gets a seat.
    pub fn gifts(&self) -> impl Iterator<Item = Gift<'_>> {
        self.lines.iter().filter_map(|it| match (&it.outcome, &it.member) {
            (Outcome::Gets(choice), Some(member)) => {
                Some(Gift { member: member.id, name: &member.name, choice: *choice })
            }
            _ => None,
        })
    }

    /// The lines that stop the whole, with their places in the list.
    pub fn bad(&self) -> impl Iterator<Item = (usize, &PlannedLine)> {
        self.lines.iter().enumerate().filter(|(_, it)| it.is_bad())
    }

    /// Whether everybody on the list has a seat, so that nothing is left to do.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.gifts().next().is_none() && self.bad().next().is_none()
    }

    /// How many lines are skipped.
    #[must_use]
    pub fn skipped(&self) -> usize {
        self.lines.len() - self.gifts().count() - self.bad().count()
    }

    /// How many members of the list hold a seat already.
    #[must_use]
    pub fn holders(&self) -> usize {
        self.lines.iter().filter(|it| matches!(it.outcome, Outcome::Has(_))).count()
    }

    /// Tells this outcome from any other: of another list, benefit or company, or after something changed.
    ///
    /// # Errors
    /// As [`preview::digest`].
    pub fn digest(&self, partner: PartnerId, benefit: BenefitId) -> serde_json::Result<String> {
        let lines = self.lines.iter().map(|it| {
            let address = it.line.address.as_ref().map(|address| address.as_str());
            (address, it.member.as_ref().map(|member| member.id), &it.outcome)
        });
        preview::digest(&("assign", partner, benefit, lines.collect::<Vec<_>>()))
    }
}

fn give(seats: &mut Seats, member: MemberId, wanted: Item, holdings: &[Holding]) -> Outcome {
    // Whoever has a seat already is skipped, whatever else they have.
    if let Err(NoSeat::HasOne(seat)) = seats.choose(member) {
        return Outcome::Has(seat);
    }
    if let Some((it, way)) = find_in_the_way(wanted, member, holdings) {
        let product_name = it.product_name.clone();
        return Outcome::InTheWay { way, product_name, package: it.item.package };
    }
    seats.give(member).map_or_else(Outcome::NoSeat, Outcome::Gets)
}
