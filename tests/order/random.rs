//! Two hundred acts on one benefit by several people at once, in no order, while the clock goes to and fro.

use futures_util::future::join_all;
use time::Duration;
use uuid::Uuid;

use super::{assert_log_in_order, assert_tenures_apart};
use crate::app::Visitor;
use crate::bench::Bench;

const CLIENTS: u64 = 4;
const ACTS: u64 = 50;
const STAFF: u64 = 6;

/// Numbers that look random, and are the same each time.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

/// Gives one of the staff a seat, or takes one back.
async fn act(it: &Bench, visitor: &Visitor, members: &[String], dice: &mut Dice) -> u16 {
    let minutes = i64::try_from(dice.below(21)).unwrap() - 10;
    it.app.clock.advance(Duration::minutes(minutes));
    if dice.below(2) == 0 {
        let member = &members[usize::try_from(dice.below(STAFF)).unwrap()];
        let form = [("member_id", member.as_str()), ("outside_checked", "yes")];
        return visitor.post(&it.assignments(), &form).await.status().as_u16();
    }
    let held =
        "select id from seat_assignments where benefit_id = $1::uuid and released_at is null order by id";
    let benefit = Uuid::parse_str(&it.benefit).unwrap();
    let held: Vec<Uuid> =
        sqlx::query_scalar(held).bind(benefit).fetch_all(&mut it.app.owner().await).await.unwrap();
    let Some(assignment) = held.get(usize::try_from(dice.below(3)).unwrap()) else { return 303 };
    visitor.post(&format!("{}/{assignment}/removal", it.assignments()), &[]).await.status().as_u16()
}

#[tokio::test]
async fn what_many_do_to_one_benefit_stands_in_the_order_of_its_lock_and_no_tenures_overlap() {
    let it = Bench::unused_with_staff(3, STAFF.try_into().unwrap()).await;
    let mut members = Vec::new();
    for number in 1..=STAFF {
        members.push(it.member(&it.staff(number.try_into().unwrap())).await);
    }
    let clients = (0..CLIENTS).map(async |number| {
        let mut dice = Dice(number);
        let mut done = 0;
        for _ in 0..ACTS {
            let status = act(&it, &it.admin, &members, &mut dice).await;
            assert!([303, 422].contains(&status), "{status}");
            done += u64::from(status == 303);
        }
        done
    });
    let done: u64 = join_all(clients).await.into_iter().sum();
    assert!(done > ACTS, "{done} were done");
    assert_log_in_order(&it.app).await;
    assert_tenures_apart(&it.app).await;
    crate::jobs::copies::assert_none_differ(&it.app).await;
    // What the log tells of a seat is what happened to it: given and taken back by turns.
    let out_of_turn = it
        .app
        .count(
            "select count(*) from (
                 select action, lag(action) over (partition by subject_id, details->>'seat' order by id) as before
                 from company_audit where outcome = 'done' and action like 'seat.%' and details ? 'seat'
                   and at >= '2026-11-01') it
             where action = before",
        )
        .await;
    assert_eq!(out_of_turn, 0);
}
