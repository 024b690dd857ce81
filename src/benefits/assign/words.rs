//! What the acts on seats say of themselves, and why they were refused, in words.

use crate::benefits::row;
use crate::catalogue::{Credit, Name, managed_words};
use crate::help::beside::Beside;
use crate::membership::{AtStake, Benefit, Closed, FirstAct, Package};
use crate::scope::PartnerScope;
use crate::seats::acts::{Held, Refused, Tried};
use crate::seats::address_list::{ListProblem, MAX_LINES};
use crate::seats::many::{Outcome, PlannedLine};
use crate::seats::{InTheWay, NoSeat, SeatState};
use crate::users::deceptive_letters;

/// Why something was refused.
pub(super) fn refused(scope: &PartnerScope, benefit: &Benefit, tried: Tried, refused: &Refused) -> String {
    let locale = scope.locale();
    let t = locale.texts();
    match refused {
        Refused::Closed { why, .. } => closed(scope, benefit, *why),
        Refused::NotAnAddress(typed) => t.not_an_address(typed),
        Refused::NotAMember(address) => t.not_a_member(address.as_str()),
        Refused::Deactivated => t.member_deactivated(),
        Refused::InTheWay { member, product_name, package, way } => {
            in_the_way(scope, &member.name, (&**product_name, *package), *way)
        }
        Refused::NoSeat { why, .. } => no_seat(scope, *why),
        Refused::HasOne { member, seat } => t.member_has_seat(&member.name, locale.number(*seat)),
        Refused::Ended => t.seat_ended_meanwhile(),
        Refused::Unconfirmed { missing, .. } if missing.outside => t.confirm_outside_first(),
        Refused::Unconfirmed { .. } => t.confirm_refund_first(),
        Refused::NotAList(problem) => list_problem(scope, problem),
        Refused::NothingChosen => t.removals_none(),
        Refused::ChangedMeanwhile(_) if tried == Tried::TakeBack => t.removals_stale(),
        Refused::ChangedMeanwhile(_) => t.many_stale(),
    }
}

/// Why no seat of a benefit can be given at present.
pub(in crate::benefits) fn closed(scope: &PartnerScope, benefit: &Benefit, why: Closed) -> String {
    let locale = scope.locale();
    row::closed_words(scope, benefit, why, |t| t.seats_closed(locale.date(benefit.activate_by)))
}

pub(in crate::benefits) fn in_the_way(
    scope: &PartnerScope,
    member: &str,
    (product, package): (&Name, Package),
    way: InTheWay,
) -> String {
    let t = scope.locale().texts();
    let (product, package) = (product.of(t), package.name(t));
    match way {
        InTheWay::SameProduct => t.way_same_product(member, product, package),
        InTheWay::OtherCredit => t.way_other_credit(member, product, package),
        InTheWay::BulkWithActionPack => t.way_bulk(member, product, package),
    }
}

pub(in crate::benefits) fn no_seat(scope: &PartnerScope, why: NoSeat) -> String {
    let locale = scope.locale();
    let t = locale.texts();
    match why {
        NoSeat::NoneFree { next_free_on: Some(date) } => t.no_seat_next_free(locale.date(date)),
        NoSeat::NoneFree { next_free_on: None } | NoSeat::HasOne(_) => t.no_seat_free(),
        NoSeat::NoMovesLeft => t.no_moves_left(),
        NoSeat::StaysWithHolder => t.credit_bulk(),
    }
}

/// The words of the link to where a product is managed.
pub(in crate::benefits) fn manage_at(scope: &PartnerScope, credit: Option<Credit>, url: &str) -> String {
    managed_words(credit.is_some(), url, scope.locale().texts())
}

/// What taking a seat back means for another member.
pub(super) fn consequence(scope: &PartnerScope, held: &Held) -> String {
    let locale = scope.locale();
    let t = locale.texts();
    match held.after {
        SeatState::Cooling { free_on: Some(date), .. } => {
            t.removal_free_on(&held.holder_name, locale.date(date))
        }
        SeatState::Cooling { free_on: None, .. } => t.removal_stays(&held.holder_name),
        _ => t.removal_free_at_once(),
    }
}

/// When the seat is free for somebody else, should it be taken back now (R-SEAT-3).
pub(super) fn waiting_rule(scope: &PartnerScope, held: &Held) -> Beside {
    let free_on = match held.after {
        SeatState::Cooling { free_on, .. } => free_on,
        _ => None,
    };
    scope.rule_of_waiting(free_on)
}

/// What giving a seat ends, while a refund is possible (R-MEM-5).
pub(super) fn ends_refund(scope: &PartnerScope, benefit: &Benefit) -> Option<String> {
    let locale = scope.locale();
    let t = locale.texts();
    let AtStake { until, alone } = benefit.refund_ended_by(FirstAct::Assigned, scope.today())?;
    if alone {
        return Some(t.assigning_ends_refund_alone(locale.date(until)));
    }
    let (package, bought) = (benefit.enrollment.package.name(t), benefit.enrollment.purchased_on);
    Some(t.assigning_ends_refund_text(locale.date(until), package, locale.date(bought)))
}

/// What keeps something from being a list of addresses.
pub(super) fn list_problem(scope: &PartnerScope, problem: &ListProblem) -> String {
    let locale = scope.locale();
    let t = locale.texts();
    match problem {
        ListProblem::Empty => t.list_empty(),
        ListProblem::TooLarge => t.list_too_large(MAX_LINES),
        ListProblem::TooMany(count) => t.list_too_many(*count, MAX_LINES),
        ListProblem::FileEmpty => t.file_empty(),
        ListProblem::FileNotText => t.file_not_text(),
        ListProblem::FileColumns(columns) => {
            // Few and short enough to be read: a file that is no table has a first line of any length.
            let short = |name: &String| name.chars().take(40).collect::<String>();
            let columns: Vec<String> = columns.iter().take(12).map(short).collect();
            t.file_columns(t.list_heading(), locale.list(&columns))
        }
    }
}

/// What becomes of a line.
pub(super) fn outcome(scope: &PartnerScope, it: &PlannedLine) -> String {
    let locale = scope.locale();
    let t = locale.texts();
    match &it.outcome {
        Outcome::Gets(choice) => t.line_gets(locale.number(choice.seat)),
        Outcome::Has(seat) => t.line_has(locale.number(*seat)),
        Outcome::Repeats(number) => t.line_repeats(locale.number(*number)),
        Outcome::NotAnAddress if it.line.typed.is_empty() => t.line_without_address(),
        Outcome::NotAnAddress => t.not_an_address(&it.line.typed),
        Outcome::NotAMember => not_a_member(scope, &it.line.typed),
        Outcome::Deactivated => t.member_deactivated(),
        Outcome::InTheWay { way, product_name, package } => {
            let member = it.member.as_ref().map(|member| member.name.as_str()).unwrap_or_default();
            in_the_way(scope, member, (product_name, *package), *way)
        }
        Outcome::NoSeat(why) => no_seat(scope, *why),
    }
}

/// That nobody has an address, with the letters in it that may be the reason.
fn not_a_member(scope: &PartnerScope, typed: &str) -> String {
    let locale = scope.locale();
    let t = locale.texts();
    let letters: Vec<String> = deceptive_letters(typed).into_iter().map(letter_words).collect();
    if letters.is_empty() { t.not_a_member(typed) } else { t.line_deceives(typed, locale.list(&letters)) }
}

/// A letter with its number in Unicode, since it looks like another, or like nothing.
fn letter_words(letter: char) -> String {
    let number = format!("U+{:04X}", u32::from(letter));
    if letter.is_alphanumeric() { format!("{letter} ({number})") } else { number }
}
