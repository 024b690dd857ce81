//! What many acts at once would do (R-SEAT-7): a list of addresses that shall get seats, line by line, and seats that
//! shall be taken back. Each is planned twice, for the preview and for the act, and a digest tells whether both
//! are the same.

use std::collections::HashMap;

use serde::Serialize;

use super::address_list::{AddressList, Line};
use super::{Assignment, Choice, InTheWay, Item, NoSeat, SeatState, Seats, Terms, in_the_way};
use crate::base::ids::{AssignmentId, BenefitId, MemberId, PartnerId};
use crate::base::preview;
use crate::membership::Package;

/// A member whom an address of the list names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// His id.
    pub id: MemberId,
    /// His display name.
    pub name: String,
    /// Whether he is active.
    pub active: bool,
}

/// Something that a member holds of another benefit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holding {
    /// The member.
    pub member: MemberId,
    /// What it is.
    pub item: Item,
    /// Its product's name.
    pub product_name: String,
}

/// The first thing that a member holds which keeps him from getting `wanted`, and why (R-SEAT-2, R-CL-4).
#[must_use]
pub fn find_in_the_way(wanted: Item, member: MemberId, holdings: &[Holding]) -> Option<(&Holding, InTheWay)> {
    let own = holdings.iter().filter(|it| it.member == member);
    own.filter_map(|it| in_the_way(wanted, it.item).map(|way| (it, way))).next()
}

/// What becomes of one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Outcome {
    /// He gets this seat.
    Gets(Choice),
    /// He holds this seat already: skipped.
    Has(i32),
    /// Its address stands on this line already: skipped.
    Repeats(usize),
    /// No mail address.
    NotAnAddress,
    /// Nobody of the company.
    NotAMember,
    /// Somebody who is no longer active.
    Deactivated,
    /// He holds something that keeps him from it.
    InTheWay {
        /// Why.
        way: InTheWay,
        /// The product that he holds.
        product_name: String,
        /// The package that grants it.
        #[serde(skip)]
        package: Package,
    },
    /// No seat is left for him.
    NoSeat(NoSeat),
}

/// A line with what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedLine {
    /// The line.
    pub line: Line,
    /// The member whom it names.
    pub member: Option<Named>,
    /// What becomes of it.
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
    /// Its lines, in their order.
    pub lines: Vec<PlannedLine>,
    /// Seats that are free for anybody before.
    pub free_before: i64,
    /// Seats that are free for anybody afterwards.
    pub free_after: i64,
}

/// A member with the seat that he gets.
#[derive(Clone, Copy, Debug)]
pub struct Gift<'a> {
    /// His id.
    pub member: MemberId,
    /// His display name.
    pub name: &'a str,
    /// The seat.
    pub choice: Choice,
}

impl Plan {
    /// What becomes of each line, one after the other: each gets the seat that he would get by himself, once those
    /// before him have theirs (R-SEAT-3a). `named` are members by address, whether active or not.
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
                (.., Some(member)) if !member.active => Outcome::Deactivated,
                (.., Some(member)) => {
                    let own = by_member.get(&member.id).map_or(&[][..], Vec::as_slice);
                    give(&mut seats, member.id, wanted, own)
                }
            };
            PlannedLine { line: line.clone(), member, outcome }
        });
        let lines = lines.collect();
        Self { lines, free_before, free_after: seats.counts().free }
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
    // Whoever has the seat already is skipped, whatever else he has.
    if let Err(NoSeat::HasOne(seat)) = seats.choose(member) {
        return Outcome::Has(seat);
    }
    if let Some((it, way)) = find_in_the_way(wanted, member, holdings) {
        let product_name = it.product_name.clone();
        return Outcome::InTheWay { way, product_name, package: it.item.package };
    }
    seats.give(member).map_or_else(Outcome::NoSeat, Outcome::Gets)
}

/// A seat that shall be taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Release {
    /// The assignment.
    pub assignment: AssignmentId,
    /// The seat.
    pub seat: i32,
    /// Its holder.
    pub member: MemberId,
    /// What the seat is afterwards; none: somebody took it back already.
    pub after: Option<SeatState>,
}

/// Seats that shall be taken back.
#[derive(Clone, Debug)]
pub struct Removal {
    /// Each, by the seat's number.
    pub releases: Vec<Release>,
}

impl Removal {
    /// What becomes of the seats of these assignments, ended now; none when one of them isn't in the history.
    #[must_use]
    pub fn new(
        chosen: &[AssignmentId],
        history: &[Assignment],
        quantity: i32,
        terms: Terms,
        now: time::OffsetDateTime,
    ) -> Option<Self> {
        let by_id: HashMap<AssignmentId, &Assignment> = history.iter().map(|it| (it.id, it)).collect();
        let mut ended: HashMap<AssignmentId, &Assignment> = HashMap::new();
        for id in chosen {
            ended.insert(*id, by_id.get(id)?);
        }
        let after = history.iter().map(|it| {
            let released_at = it.released_at.or_else(|| ended.contains_key(&it.id).then_some(now));
            Assignment { released_at, ..*it }
        });
        let seats = Seats::new(quantity, after.collect(), terms);
        let states: HashMap<i32, SeatState> = seats.list().iter().map(|it| (it.number, it.state)).collect();
        let mut releases: Vec<Release> = ended
            .into_values()
            .map(|it| Release {
                assignment: it.id,
                seat: it.seat,
                member: it.member,
                after: states.get(&it.seat).copied().filter(|_| it.released_at.is_none()),
            })
            .collect();
        releases.sort_by_key(|it| (it.seat, it.assignment));
        Some(Self { releases })
    }

    /// Those that somebody still holds.
    pub fn held(&self) -> impl Iterator<Item = &Release> {
        self.releases.iter().filter(|it| it.after.is_some())
    }

    /// As [`Plan::digest`].
    ///
    /// # Errors
    /// As [`preview::digest`].
    pub fn digest(&self, partner: PartnerId, benefit: BenefitId) -> serde_json::Result<String> {
        preview::digest(&("take back", partner, benefit, &self.releases))
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;
    use time::{Date, Duration};

    use super::super::tests::held;
    use super::super::{MovePolicy, address_list};
    use super::*;
    use crate::base::ids::ProductId;
    use crate::catalogue::Credit;

    const TODAY: Date = date!(2026 - 11 - 20);

    struct Company {
        named: HashMap<String, Named>,
    }

    impl Company {
        fn new() -> Self {
            let named = ["anna", "ben", "carl", "dora"].map(|name| {
                let member = Named { id: MemberId::new(), name: name.to_owned(), active: name != "dora" };
                (format!("{name}@x.example"), member)
            });
            Self { named: HashMap::from(named) }
        }

        fn id(&self, name: &str) -> MemberId {
            self.named[&format!("{name}@x.example")].id
        }

        fn plan(&self, list: &str, seats: Seats, wanted: Item, holdings: &[Holding]) -> Plan {
            let list = address_list::read(list, None, &[]).unwrap();
            Plan::new(&list, &self.named, seats, wanted, holdings)
        }
    }

    fn seats(quantity: i32, history: Vec<Assignment>) -> Seats {
        let policy = MovePolicy::AfterDays(90);
        Seats::new(quantity, history, Terms { policy, year_starts_on: date!(2026 - 01 - 01), today: TODAY })
    }

    fn studio() -> Item {
        Item { product: ProductId::new(), package: Package::GoldCore, credit: None }
    }

    fn outcomes(plan: &Plan) -> Vec<Outcome> {
        plan.lines.iter().map(|it| it.outcome.clone()).collect()
    }

    fn gets(seat: i32, tenure_started_on: Date) -> Outcome {
        Outcome::Gets(Choice { seat, tenure_started_on })
    }

    #[test]
    fn each_gets_the_seat_that_those_before_him_leave() {
        let it = Company::new();
        let recently = TODAY - Duration::days(10);
        let long_ago = TODAY - Duration::days(200);
        // 1 waits for Carl, 2 is free again, 3 was never used.
        let history = vec![held(1, it.id("carl"), recently, true), held(2, it.id("dora"), long_ago, true)];
        let plan = it.plan("anna@x.example ben@x.example carl@x.example", seats(3, history), studio(), &[]);
        assert_eq!(outcomes(&plan), [gets(3, TODAY), gets(2, TODAY), gets(1, recently)]);
        assert_eq!((plan.free_before, plan.free_after), (2, 0));
        let given: Vec<_> = plan.gifts().map(|gift| (gift.name.to_owned(), gift.choice.seat)).collect();
        assert_eq!(given, [("anna".to_owned(), 3), ("ben".to_owned(), 2), ("carl".to_owned(), 1)]);
    }

    #[test]
    fn who_has_a_seat_and_who_is_named_twice_is_skipped_and_all_else_stops_the_whole() {
        let it = Company::new();
        let recently = TODAY - Duration::days(10);
        let history = vec![held(1, it.id("anna"), recently, false), held(3, it.id("dora"), recently, true)];
        let list = "anna@x.example\nBEN@x.example\nben@X.example\ncarl@x.example\ndora@x.example\nnobody@x.example\nnonsense\nnobody@x.example";
        let plan = it.plan(list, seats(3, history), studio(), &[]);
        let next_free_on = Some(recently + Duration::days(90));
        assert_eq!(
            outcomes(&plan),
            [
                Outcome::Has(1),
                gets(2, TODAY),
                Outcome::Repeats(2),
                Outcome::NoSeat(NoSeat::NoneFree { next_free_on }),
                Outcome::Deactivated,
                Outcome::NotAMember,
                Outcome::NotAnAddress,
                Outcome::Repeats(6),
            ]
        );
        let bad: Vec<usize> = plan.bad().map(|(at, _)| at).collect();
        assert_eq!((bad, plan.skipped(), plan.holders()), (vec![3, 4, 5, 6], 3, 1));
    }

    #[test]
    fn what_somebody_holds_may_be_in_the_way_but_not_of_the_seat_that_he_has() {
        let it = Company::new();
        let credit = |package, credit| Item { product: ProductId::new(), package, credit };
        let wanted = credit(Package::GoldCore, Some(Credit::Monthly));
        let other = credit(Package::ActionPack, Some(Credit::Monthly));
        let product_name = "Azure monthly credit".to_owned();
        let holding =
            |name: &str| Holding { member: it.id(name), item: other, product_name: product_name.clone() };
        let holdings = [holding("anna"), holding("ben")];
        let history = vec![held(1, it.id("anna"), TODAY, false)];
        let plan = it.plan("anna@x.example\nben@x.example", seats(2, history), wanted, &holdings);
        let package = Package::ActionPack;
        let in_the_way = Outcome::InTheWay { way: InTheWay::OtherCredit, product_name, package };
        assert_eq!(outcomes(&plan), [Outcome::Has(1), in_the_way]);
        // The seat that he doesn't get is left to the next.
        let plan = it.plan("ben@x.example\ncarl@x.example", seats(1, vec![]), wanted, &holdings);
        assert_eq!(plan.lines[1].outcome, gets(1, TODAY));
    }

    #[test]
    fn a_credit_that_may_move_no_more_says_so_on_each_line() {
        let it = Company::new();
        let seats = Seats::new(
            1,
            vec![held(1, it.id("anna"), TODAY, true)],
            Terms { policy: MovePolicy::Never, year_starts_on: date!(2026 - 01 - 01), today: TODAY },
        );
        let plan = it.plan("ben@x.example\ncarl@x.example\nanna@x.example", seats, studio(), &[]);
        let stays = Outcome::NoSeat(NoSeat::StaysWithHolder);
        assert_eq!(outcomes(&plan), [stays.clone(), stays, gets(1, TODAY)]);
    }

    #[test]
    fn the_digest_is_of_one_outcome_one_benefit_and_one_company() {
        let it = Company::new();
        let (partner, benefit) = (PartnerId::new(), BenefitId::new());
        let list = "anna@x.example\nben@x.example";
        let of = |list: &str, history: Vec<Assignment>| it.plan(list, seats(3, history), studio(), &[]);
        let digest = of(list, vec![]).digest(partner, benefit).unwrap();
        assert_eq!(digest.len(), 43);
        // However it is written down.
        assert_eq!(
            of("Anna <ANNA@x.example>, ben@x.example", vec![]).digest(partner, benefit).unwrap(),
            digest
        );
        let others = [
            of(list, vec![]).digest(PartnerId::new(), benefit).unwrap(),
            of(list, vec![]).digest(partner, BenefitId::new()).unwrap(),
            of("anna@x.example", vec![]).digest(partner, benefit).unwrap(),
            of("ben@x.example\nanna@x.example", vec![]).digest(partner, benefit).unwrap(),
            of(list, vec![held(1, it.id("carl"), TODAY, false)]).digest(partner, benefit).unwrap(),
            of(list, vec![held(1, it.id("anna"), TODAY, false)]).digest(partner, benefit).unwrap(),
        ];
        assert!(others.iter().all(|other| *other != digest), "{others:?}");
    }

    #[test]
    fn seats_taken_back_together_say_each_when_it_is_free() {
        let it = Company::new();
        let from = TODAY - Duration::days(10);
        let history =
            [held(2, it.id("anna"), from, false), held(1, it.id("ben"), from - Duration::days(100), false)];
        let now = TODAY.midnight().assume_utc();
        let policy = MovePolicy::AfterDays(90);
        let terms = Terms { policy, year_starts_on: date!(2026 - 01 - 01), today: TODAY };
        let removal =
            |chosen: &[AssignmentId], history: &[Assignment]| Removal::new(chosen, history, 3, terms, now);
        let ids = [history[0].id, history[1].id, history[0].id];
        let both = removal(&ids, &history).unwrap();
        let after: Vec<_> = both.held().map(|it| (it.seat, it.after)).collect();
        let free = SeatState::Free { last: it.id("ben"), since: from - Duration::days(10) };
        let cooling = SeatState::Cooling { last: it.id("anna"), free_on: Some(from + Duration::days(90)) };
        assert_eq!(after, [(1, Some(free)), (2, Some(cooling))]);
        // One is of nobody's here.
        assert!(removal(&[AssignmentId::new()], &history).is_none());
        // One was taken back meanwhile.
        let mut later = history.clone();
        later[0].released_at = Some(now);
        let one = removal(&ids, &later).unwrap();
        assert_eq!(one.held().map(|it| it.seat).collect::<Vec<_>>(), [1]);
        let (partner, benefit) = (PartnerId::new(), BenefitId::new());
        assert_ne!(one.digest(partner, benefit).unwrap(), both.digest(partner, benefit).unwrap());
    }
}
