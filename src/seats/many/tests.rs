use time::macros::date;
use time::{Date, Duration};

use super::super::tests::held;
use super::super::{Assignment, MovePolicy, SeatState, Terms, address_list};
use super::*;
use crate::base::ids::{AssignmentId, ProductId};
use crate::catalogue::{Credit, Name};
use crate::membership::packages::examples;

const TODAY: Date = date!(2026 - 11 - 20);

struct Company {
    named: HashMap<String, Named>,
}

impl Company {
    fn new() -> Self {
        let named = ["anna", "ben", "carl", "dora"].map(|name| {
            let member = Named { id: MemberId::new(), name: name.to_owned(), assignable: name != "dora" };
            (format!("{name}@x.example"), member)
        });
        Self { named: HashMap::from(named) }
    }

    fn id(&self, name: &str) -> MemberId {
        self.named[&format!("{name}@x.example")].id
    }

    fn plan(&self, list: &str, seats: Seats, wanted: Item, holdings: &[Holding]) -> Plan {
        let list = address_list::read(list, None).unwrap();
        Plan::new(&list, &self.named, seats, wanted, holdings)
    }
}

fn seats(quantity: i32, history: Vec<Assignment>) -> Seats {
    let policy = MovePolicy::AfterDays(90);
    Seats::new(quantity, history, Terms { policy, year_starts_on: date!(2026 - 01 - 01), today: TODAY })
}

fn studio() -> Item {
    Item { product: ProductId::new(), package: examples::gold(), credit: None }
}

fn outcomes(plan: &Plan) -> Vec<Outcome> {
    plan.lines.iter().map(|it| it.outcome.clone()).collect()
}

fn gets(seat: i32, tenure_started_on: Date) -> Outcome {
    Outcome::Gets(Choice { seat, tenure_started_on })
}

#[test]
fn each_gets_the_seat_that_those_before_them_leave() {
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
fn what_somebody_holds_may_be_in_the_way_but_not_of_the_seat_that_they_have() {
    let it = Company::new();
    let credit = |package, credit| Item { product: ProductId::new(), package, credit };
    let wanted = credit(examples::gold(), Some(Credit::Monthly));
    let other = credit(examples::action_pack(), Some(Credit::Monthly));
    let product_name = Name::from("Azure monthly credit");
    let holding =
        |name: &str| Holding { member: it.id(name), item: other, product_name: product_name.clone() };
    let holdings = [holding("anna"), holding("ben")];
    let history = vec![held(1, it.id("anna"), TODAY, false)];
    let plan = it.plan("anna@x.example\nben@x.example", seats(2, history), wanted, &holdings);
    let package = examples::action_pack();
    let in_the_way = Outcome::InTheWay { way: InTheWay::OtherCredit, product_name, package };
    assert_eq!(outcomes(&plan), [Outcome::Has(1), in_the_way]);
    // The seat that they don't get is left to the next.
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
    assert_eq!(of("Anna <ANNA@x.example>, ben@x.example", vec![]).digest(partner, benefit).unwrap(), digest);
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
