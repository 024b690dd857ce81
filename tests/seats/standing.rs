//! What pages read of many seats, against what all their tenures tell: over seats with a past made at random, the same each
//! time.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use partner_portal::base::clock::date_in;
use partner_portal::base::ids::{AssignmentId, BenefitId, MemberId};
use partner_portal::seats::{Assignment, MovePolicy, Seats, Standing, Terms, acts, store};
use sqlx::AssertSqlSafe;
use time::macros::{date, datetime};
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::app::TestApp;
use crate::database::NOW;
use crate::factories::{SEATS, a_company};
use crate::office::Office;

/// A past for the seats of a benefit: of each number up to `$3` none, or up to four tenures by whoever of the company, the last
/// of which may last.
const PAST: &str = "
    delete from seat_assignments where benefit_id = $1;
    do $do$
    declare
        crowd uuid[] := array(select id from members where partner_id = $2 order by id);
        holding uuid[] := '{}'; who uuid; from_when timestamptz; until_when timestamptz; last_end timestamptz;
    begin
        perform setseed($4);
        for seat in 1..$3 loop
            continue when random() < 0.25;
            from_when := timestamptz '2026-01-20 09:00Z' + random() * interval '100 days';
            last_end := null;
            for k in 1..(1 + floor(random() * 4)) loop
                who := crowd[1 + floor(random() * cardinality(crowd))];
                until_when := from_when + random() * interval '40 days';
                if k > 1 and random() < 0.3 and not who = any(holding) then
                    until_when := null;
                    holding := holding || who;
                end if;
                insert into seat_assignments (partner_id, id, benefit_id, seat_number, member_id, tenure_started_on,
                                              after_release, assigned_at, assigned_by, released_at)
                values ($2, gen_random_uuid(), $1, seat, who, (from_when - floor(random() * 5) * interval '1 day')::date,
                        last_end, from_when, who, until_when);
                exit when until_when is null;
                last_end := until_when;
                from_when := until_when + random() * interval '10 days';
            end loop;
        end loop;
    end $do$;
    update benefits set seats_assigned = (select count(*) from seat_assignments
                                          where benefit_id = $1 and released_at is null) where id = $1";

async fn make_past(app: &TestApp, benefit: BenefitId, office: &Office, (seats, seed): (i32, i32)) {
    let quoted = |id: Uuid| format!("'{id}'::uuid");
    let sql = PAST.replace("$1", &quoted(benefit.0)).replace("$2", &quoted(office.partner.id.0));
    app.run(&sql.replace("$3", &seats.to_string()).replace("$4", &format!("{seed} / 1000.0"))).await;
}

/// Every tenure of a benefit's seats.
async fn all_tenures(app: &TestApp, benefit: BenefitId) -> Vec<Assignment> {
    let sql = format!(
        "select id, seat_number, member_id, tenure_started_on, assigned_at, released_at
         from seat_assignments where benefit_id = '{benefit}'"
    );
    type Row = (Uuid, i32, Uuid, Date, OffsetDateTime, Option<OffsetDateTime>);
    let rows: Vec<Row> = sqlx::query_as(AssertSqlSafe(sql)).fetch_all(&mut app.owner().await).await.unwrap();
    let of_row = |(id, seat, member, tenure_started_on, assigned_at, released_at): Row| Assignment {
        id: AssignmentId(id),
        seat,
        member: MemberId(member),
        tenure_started_on,
        assigned_at,
        assigned_on: date_in(assigned_at, &TimeZone::UTC),
        released_at,
    };
    rows.into_iter().map(of_row).collect()
}

#[tokio::test]
async fn what_pages_read_of_many_seats_is_what_all_their_tenures_tell() {
    let app = TestApp::demo().await;
    let company = a_company().in_zone("UTC").with_staff(30).with_gold().with_seats(30).made_in(&app).await;
    let benefit = BenefitId(company.benefit(&app, SEATS).await.parse().unwrap());
    let office = Office::of(&app, company).await;
    let (partner, zone) = (office.partner.id, &TimeZone::UTC);
    for round in 0..40 {
        // From none to forty, of which the benefit grants fewer, as many, or more.
        make_past(&app, benefit, &office, (round, 7 * round)).await;
        let all = all_tenures(&app, benefit).await;
        let quantity = [0, round / 2, round, round + 3][usize::try_from(round % 4).unwrap()];
        let mut tx = office.begin().await;
        let alone = store::list_standing(&mut tx, partner, &[benefit], &[], zone).await.unwrap();
        let whole = store::list_standing(&mut tx, partner, &[], &[benefit], zone).await.unwrap();
        let policies = [0, 90, 200].map(MovePolicy::AfterDays);
        for policy in policies.into_iter().chain([MovePolicy::AtMost(2), MovePolicy::Never]) {
            for today in [date!(2026 - 05 - 30), date!(2026 - 08 - 14), date!(2026 - 11 - 20)] {
                let terms = Terms { policy, year_starts_on: date!(2026 - 03 - 01), today };
                let seats = Seats::new(quantity, all.clone(), terms);
                let is_credit = !matches!(policy, MovePolicy::AfterDays(_));
                let found = if is_credit { &whole } else { &alone };
                let found = found.get(&benefit).cloned().unwrap_or_default();
                let told = Standing::new(quantity, found, terms);
                assert_eq!(told, Standing::of(&seats), "{round}: {quantity} seats, {terms:?}");
            }
        }
    }
}

#[tokio::test]
async fn what_becomes_of_a_seat_is_told_by_its_own_tenures_as_by_all() {
    let app = TestApp::demo().await;
    let company = a_company().in_zone("UTC").with_staff(30).with_gold().with_seats(20).made_in(&app).await;
    let benefit = BenefitId(company.benefit(&app, SEATS).await.parse().unwrap());
    let office = Office::of(&app, company).await;
    let mut states = BTreeMap::new();
    for round in 0..10 {
        make_past(&app, benefit, &office, (25, 11 * round)).await;
        let all = all_tenures(&app, benefit).await;
        // Also in the time in which some of them waited.
        for waiting_days in [0, 90, 170, 300] {
            for tenure in &all {
                let mut tx = office.begin().await;
                let (partner, actor) = (&office.partner, &office.actor);
                let chosen = [tenure.id];
                let alone = acts::lock_tenures(&mut tx, partner, actor, (benefit, &chosen), waiting_days);
                let alone = alone.await.unwrap().find_held(tenure.id).unwrap();
                let Some(alone) = alone else {
                    assert!(tenure.released_at.is_some(), "{tenure:?}");
                    continue;
                };
                let ended = all.iter().map(|it| match it.id == tenure.id {
                    true => Assignment { released_at: Some(NOW), ..it.clone() },
                    false => it.clone(),
                });
                let policy = MovePolicy::AfterDays(waiting_days);
                let terms = Terms { policy, year_starts_on: date!(2026 - 03 - 01), today: NOW.date() };
                let seats = Seats::new(20, ended.collect(), terms);
                let after = seats.list().iter().find(|seat| seat.number == tenure.seat).unwrap().state;
                assert_eq!((alone.seat, alone.holder, alone.after), (tenure.seat, tenure.member, after));
                let kind = format!("{after:?}").split_once(' ').map(|(kind, _)| kind.to_owned()).unwrap();
                *states.entry(kind).or_insert(0) += 1;
            }
        }
    }
    // Both ends were met.
    assert!(states["Cooling"] > 20 && states["Free"] > 20, "{states:?}");
}

#[tokio::test]
async fn who_holds_seats_is_told_alike_for_all_and_for_each() {
    let app = TestApp::demo().await;
    let company = a_company().in_zone("UTC").with_staff(30).with_gold().with_seats(30).made_in(&app).await;
    let benefit = BenefitId(company.benefit(&app, SEATS).await.parse().unwrap());
    let office = Office::of(&app, company).await;
    make_past(&app, benefit, &office, (30, 5)).await;
    let held: Vec<Assignment> =
        all_tenures(&app, benefit).await.into_iter().filter(|it| it.released_at.is_none()).collect();
    assert!(held.len() > 3);
    let mut tx = office.begin().await;
    let partner = office.partner.id;
    for today in [NOW.date(), datetime!(2029-01-01 0:00 UTC).date()] {
        for it in &held {
            let own = store::list_given(&mut tx, partner, it.member, today).await.unwrap();
            let (mut holders, seats) =
                store::list_holders(&mut tx, partner, Some(it.member), today).await.unwrap();
            assert_eq!(format!("{own:?}"), format!("{seats:?}"));
            holders.sort_unstable();
            // After the renewal window nobody holds one.
            let mut expected: Vec<MemberId> = held.iter().map(|it| it.member).collect();
            expected.sort_unstable();
            assert_eq!(holders, if today == NOW.date() { expected } else { vec![] });
        }
    }
}
