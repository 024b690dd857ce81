//! The next year of a membership: ordered in the window, begun on the day paid, with the seats that go over; and what lapses.

use time::Date;
use time::macros::{date, datetime};

use super::{pay, place, state, total};
use crate::app::TestApp;
use crate::database::NOW;
use crate::factories::{Company, a_company};
use crate::office::{Office, Programme};
use partner_portal::base::ids::{EnrollmentId, OrderId, PartnerId};
use partner_portal::jobs;
use partner_portal::jobs::daily::Job;
use partner_portal::orders::acts::{Came, NotBooked, NotOrdered, WrongPayment};

/// A company in Zurich with a year of Silver from 20 November 2026 on, and its order.
async fn with_silver(app: &TestApp) -> (Company, OrderId) {
    let company = a_company().with_staff(16).made_in(app).await;
    let order = place(app, company.mpn_id, &["silver-devops"]).await;
    pay(app, company.mpn_id, order, total(app, order).await, date!(2026 - 11 - 20)).await;
    (company, order)
}

/// The benefit with the seats of an order's membership.
async fn seats_of(app: &TestApp, order: OrderId) -> String {
    app.id(&format!(
        "select b.id from benefits b join orders o on o.partner_id = b.partner_id and o.enrollment_id = b.enrollment_id
         where o.id = '{order}' and b.kind = 'visual_studio'"
    ))
    .await
}

/// Gives seats to members of the staff, one a day from 1 December 2026 on.
async fn give(app: &TestApp, company: Company, benefit: &str, staff: &[usize]) {
    for (number, day) in staff.iter().zip(0..) {
        let at = datetime!(2026-12-01 09:00 UTC) + time::Duration::days(day);
        Office::of(app, company).await.at(at).gives_seat(benefit, &company.staff_email(*number)).await;
    }
}

/// Who holds the seats of a benefit: number, address, first day of the tenure.
async fn holders(app: &TestApp, benefit: &str) -> Vec<(i32, String, Date)> {
    let sql = "select a.seat_number, p.email, a.tenure_started_on from seat_assignments a
               join members m on m.partner_id = a.partner_id and m.id = a.member_id join persons p on p.id = m.person_id
               where a.benefit_id = $1::text::uuid and a.released_at is null order by 1";
    sqlx::query_as(sql).bind(benefit).fetch_all(&mut app.owner().await).await.unwrap()
}

/// The days of the membership of an order: its first, its anniversary, and the last of its window.
async fn days(app: &TestApp, order: OrderId) -> (Date, Date, Date) {
    let sql = "select e.starts_on, e.anniversary_on, e.anniversary_on + e.renewal_days
               from enrollments e join orders o on o.partner_id = e.partner_id and o.enrollment_id = e.id where o.id = $1";
    sqlx::query_as(sql).bind(order.0).fetch_one(&mut app.owner().await).await.unwrap()
}

async fn work(app: &TestApp) -> Vec<Job> {
    let done = jobs::daily::do_what_is_due(&app.state.db, &app.clock).await.unwrap();
    crate::jobs::copies::assert_none_differ(app).await;
    done
}

async fn mails(app: &TestApp, company: Company, since: &str) -> i64 {
    let of = format!(
        "mail ->> 'mail' = 'seats_ended' and mail ->> 'since' = '{since}' and about_partner = '{}'",
        company.id
    );
    app.count(&format!("select count(*) from outbox where {of}")).await
}

#[tokio::test]
async fn a_renewal_begins_on_the_day_paid_and_seats_keep_number_holder_and_tenure() {
    let app = TestApp::demo().await;
    let (company, first) = with_silver(&app).await;
    let old = seats_of(&app, first).await;
    give(&app, company, &old, &[1, 2, 3]).await;
    let before = holders(&app, &old).await;
    assert_eq!(before.len(), 3);
    // The last day of the year: nothing to renew yet.
    app.set_clock(datetime!(2027-11-20 22:59:59 UTC));
    let office = Office::of(&app, company).await;
    assert!(matches!(super::place_as(&office, &["silver-devops"]).await, Err(NotOrdered::Off(..))));
    // The last of the window, 20 December, with what was bought and a competency more.
    app.set_clock(datetime!(2027-12-20 12:00 UTC));
    let admin = company.admin(&app).await;
    let form = super::form(&admin, company.mpn_id, "offer=silver_core").await;
    assert!(form.contains("Silver DevOps"), "{form}");
    let renewal = place(&app, company.mpn_id, &["silver-devops"]).await;
    // It keeps the membership from lapsing, to the last day to pay it (R-DATE-4).
    let year = (date!(2026 - 11 - 20), date!(2027 - 11 - 20));
    assert_eq!(days(&app, first).await, (year.0, year.1, date!(2028 - 01 - 19)));
    app.set_clock(datetime!(2028-01-15 12:00 UTC));
    assert!(work(&app).await.contains(&Job::Lapses));
    assert_eq!(holders(&app, &old).await, before, "what is in use works on");
    let came = pay(&app, company.mpn_id, renewal, total(&app, renewal).await, date!(2028 - 01 - 10)).await;
    assert_eq!(came, Came::Paid);
    // 365 days after the day paid, not the day booked (R-DATE-7); the year before ends on the day before.
    assert_eq!(days(&app, renewal).await.0, date!(2028 - 01 - 10));
    assert_eq!(days(&app, renewal).await.1, date!(2029 - 01 - 09));
    assert_eq!(days(&app, first).await, (year.0, year.1, date!(2028 - 01 - 09)));
    let new = seats_of(&app, renewal).await;
    assert_eq!(holders(&app, &new).await, before);
    assert_eq!(holders(&app, &old).await, []);
    assert_eq!(mails(&app, company, "fewer").await, 0);
    // The history goes with them (R-SEAT-5), and the next seat is one that nobody held.
    let history = format!("select count(*) from seat_assignments where benefit_id = '{new}'");
    assert_eq!(app.count(&history).await, 3);
    Office::of(&app, company).await.gives_seat(&new, &company.staff_email(9)).await;
    assert_eq!(holders(&app, &new).await.last().unwrap().0, 4);
    app.set_clock(datetime!(2028-02-20 12:00 UTC));
    work(&app).await;
    assert_eq!(holders(&app, &new).await.len(), 4);
    assert_eq!(mails(&app, company, "lapsed").await, 0, "a year that was renewed has not lapsed");
    let page = company.admin(&app).await.page(&format!("/partners/{}/seats", company.mpn_id)).await;
    assert!(page.contains("Staff 9"), "{page}");
}

#[tokio::test]
async fn where_fewer_seats_are_granted_the_company_chooses_who_loses_theirs() {
    let app = TestApp::demo().await;
    let (company, first) = with_silver(&app).await;
    let old = seats_of(&app, first).await;
    // More than Silver grants, as an operator gave them.
    let granted = app.count(&format!("select quantity::bigint from benefits where id = '{old}'")).await;
    let more = i32::try_from(12 - granted).unwrap();
    Programme::of(&app).await.grants_more(company.mpn_id, &old, more).await;
    give(&app, company, &old, &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]).await;
    let lose = usize::try_from(12 - granted).unwrap();
    app.set_clock(datetime!(2027-12-01 12:00 UTC));
    let admin = company.admin(&app).await;
    let asked = "offer=silver_core&competency=silver-devops";
    let Err(page) = super::send(&admin, company.mpn_id, asked, &[]).await else { panic!("it was ordered") };
    assert!(page.status == 422 && page.problem_list()[0].1.contains(&lose.to_string()), "{page}");
    assert_eq!(app.count("select count(*) from orders where purpose = 'renewal'").await, 0);
    // Those of the first staff, and too few of them.
    let ids: Vec<String> = sqlx::query_scalar(
        "select id::text from seat_assignments where benefit_id = $1::text::uuid order by seat_number",
    )
    .bind(&old)
    .fetch_all(&mut app.owner().await)
    .await
    .unwrap();
    let some: Vec<(&str, &str)> = ids[..lose - 1].iter().map(|id| ("drop", id.as_str())).collect();
    assert!(super::send(&admin, company.mpn_id, asked, &some).await.is_err());
    // Whatever else is sent is not kept.
    let other = uuid::Uuid::now_v7().to_string();
    let chosen = ids[..lose].iter().chain([&other]).map(|id| ("drop", id.as_str()));
    let chosen: Vec<(&str, &str)> = chosen.collect();
    assert!(super::send(&admin, company.mpn_id, asked, &chosen).await.is_ok());
    let order = app.id("select id from orders where purpose = 'renewal'").await;
    let order = OrderId(order.parse().unwrap());
    let kept = "select count(*) from order_drops";
    assert_eq!(app.count(kept).await, i64::try_from(lose).unwrap());
    assert_eq!(holders(&app, &old).await.len(), 12, "nobody loses anything before it starts");
    pay(&app, company.mpn_id, order, total(&app, order).await, date!(2027 - 12 - 01)).await;
    let new = seats_of(&app, order).await;
    let numbers: Vec<i32> = holders(&app, &new).await.into_iter().map(|(number, ..)| number).collect();
    let kept: Vec<i32> = (i32::try_from(lose).unwrap() + 1..=12).collect();
    assert_eq!(numbers, kept, "the rest keep their numbers");
    assert_eq!(mails(&app, company, "fewer").await, i64::try_from(lose).unwrap());
    let told = "select count(*) from company_audit where details ->> 'by_itself' = 'fewer'";
    assert_eq!(app.count(told).await, i64::try_from(lose).unwrap());
    // Not one seat too many.
    let page = admin.page(&format!("/partners/{}/benefits/visual-studio?open={new}", company.mpn_id)).await;
    assert!(
        page.contains("Staff 12")
            && !page.posts_to(&format!("/partners/{}/benefits/{new}/assignments", company.mpn_id)),
        "{page}"
    );
    crate::jobs::copies::assert_none_differ(&app).await;
}

#[tokio::test]
async fn a_renewal_that_is_not_paid_lapses_and_one_paid_in_time_gives_the_seats_back() {
    let app = TestApp::demo().await;
    let (company, first) = with_silver(&app).await;
    let old = seats_of(&app, first).await;
    give(&app, company, &old, &[1, 2, 3]).await;
    let before = holders(&app, &old).await;
    app.set_clock(datetime!(2027-12-20 12:00 UTC));
    let renewal = place(&app, company.mpn_id, &["silver-devops"]).await;
    // Zurich: to be paid by 19 January.
    app.set_clock(datetime!(2028-01-19 22:59:59 UTC));
    jobs::expire_orders(&app.state.db, &app.clock).await.unwrap();
    work(&app).await;
    assert_eq!(
        (state(&app, renewal).await.as_str(), holders(&app, &old).await.len()),
        ("awaiting_payment", 3)
    );
    // After a month of standstill, in either order and by two workers at once.
    app.set_clock(datetime!(2028-02-23 12:00 UTC));
    let (one, two) = tokio::join!(work(&app), work(&app));
    assert_eq!([one, two].iter().filter(|done| done.contains(&Job::Lapses)).count(), 1);
    jobs::expire_orders(&app.state.db, &app.clock).await.unwrap();
    assert_eq!((state(&app, renewal).await.as_str(), holders(&app, &old).await.len()), ("expired", 0));
    assert_eq!(days(&app, first).await.2, date!(2027 - 12 - 20), "its window is as it was before the order");
    assert_eq!(mails(&app, company, "lapsed").await, 3);
    let lapsed = "select count(*) from company_audit where action = 'membership.lapsed'
                  and partner_id = (select about_partner from order_directory where id = '{first}')";
    assert_eq!(app.count(&lapsed.replace("{first}", &first.to_string())).await, 1);
    app.set_clock(datetime!(2028-02-24 12:00 UTC));
    work(&app).await;
    assert_eq!(mails(&app, company, "lapsed").await, 3, "once");
    // One of them has left meanwhile.
    Office::of(&app, company).await.deactivates(&company.staff_email(2)).await;
    let came = pay(&app, company.mpn_id, renewal, total(&app, renewal).await, date!(2028 - 01 - 19)).await;
    assert_eq!((came, state(&app, renewal).await.as_str()), (Came::Paid, "paid"));
    assert_eq!(days(&app, renewal).await.0, date!(2028 - 01 - 19));
    let new = seats_of(&app, renewal).await;
    let back: Vec<_> = before.into_iter().filter(|(_, email, _)| *email != company.staff_email(2)).collect();
    assert_eq!(holders(&app, &new).await, back);
    crate::jobs::copies::assert_none_differ(&app).await;
}

#[tokio::test]
async fn a_renewal_that_is_cancelled_keeps_the_window_open_no_longer() {
    let app = TestApp::demo().await;
    let (company, first) = with_silver(&app).await;
    give(&app, company, &seats_of(&app, first).await, &[1, 2]).await;
    app.set_clock(datetime!(2027-12-01 12:00 UTC));
    let admin = company.admin(&app).await;
    let renewal = place(&app, company.mpn_id, &["silver-devops"]).await;
    assert_eq!(days(&app, first).await.2, date!(2027 - 12 - 31));
    // What it would cost is told before: until the window would close, and after it.
    let ask = format!("/partners/{}/orders/{renewal}/cancellation?lang=en", company.mpn_id);
    let asked = admin.page(&ask).await;
    assert!(asked.contains("lapses after 20 Dec 2027"), "{asked}");
    assert!(asked.contains("2 people lose their seats"), "{asked}");
    app.set_clock(datetime!(2027-12-21 12:00 UTC));
    let admin = company.admin(&app).await;
    let asked = admin.page(&ask).await;
    assert!(asked.contains("lapses at once: its renewal window closed on 20 Dec 2027"), "{asked}");
    app.set_clock(datetime!(2027-12-01 12:30 UTC));
    let admin = company.admin(&app).await;
    // One at a time.
    let office = Office::of(&app, company).await;
    let second = super::place_as(&office, &["silver-devops", "silver-data-platform"]).await;
    assert!(matches!(second, Err(NotOrdered::Off(..))), "{second:?}");
    admin.post(&format!("/partners/{}/orders/{renewal}/cancellation", company.mpn_id), &[]).await;
    assert_eq!(state(&app, renewal).await, "cancelled");
    assert_eq!(days(&app, first).await.2, date!(2027 - 12 - 20));
    place(&app, company.mpn_id, &["silver-devops"]).await;
    assert_eq!(days(&app, first).await.2, date!(2027 - 12 - 31));
}

#[tokio::test]
async fn gold_takes_the_place_of_silver_with_its_seats_for_a_quarter_less() {
    let app = TestApp::demo().await;
    let (company, silver) = with_silver(&app).await;
    let old = seats_of(&app, silver).await;
    give(&app, company, &old, &[1, 2]).await;
    let before = holders(&app, &old).await;
    app.set_clock(datetime!(2027-03-01 12:00 UTC));
    let gold = place(&app, company.mpn_id, &["gold-devops"]).await;
    let lines =
        format!("select count(*) from order_lines where order_id = '{gold}' and discount * 4 = price");
    assert_eq!(app.count(&lines).await, 1);
    let net = format!(
        "select (o.net * 4 = l.price * 3)::int::bigint from orders o join order_lines l on l.order_id = o.id where o.id = '{gold}'"
    );
    assert_eq!(app.count(&net).await, 1);
    pay(&app, company.mpn_id, gold, total(&app, gold).await, date!(2027 - 03 - 01)).await;
    // A year of its own, and Silver ends on the day before (R-MEM-4).
    assert_eq!(days(&app, gold).await.0, date!(2027 - 03 - 01));
    assert_eq!(days(&app, gold).await.1, date!(2028 - 03 - 01));
    assert_eq!(
        days(&app, silver).await,
        (date!(2026 - 11 - 20), date!(2027 - 02 - 28), date!(2027 - 02 - 28))
    );
    let new = seats_of(&app, gold).await;
    assert_eq!((holders(&app, &new).await, holders(&app, &old).await), (before, vec![]));
    work(&app).await;
    assert_eq!(mails(&app, company, "lapsed").await + mails(&app, company, "fewer").await, 0);
    // Bought on the day on which Silver was: that has no day of its own, and is cancelled.
    let (company, silver) = {
        app.set_clock(NOW);
        with_silver(&app).await
    };
    let gold = place(&app, company.mpn_id, &["gold-devops"]).await;
    pay(&app, company.mpn_id, gold, total(&app, gold).await, date!(2026 - 11 - 20)).await;
    let cancelled = format!(
        "select count(*) from enrollments e join orders o on o.enrollment_id = e.id
         where o.id = '{silver}' and e.cancelled_at is not null and e.followed_by is not null"
    );
    assert_eq!(app.count(&cancelled).await, 1);
    let left = format!(
        "select count(*) from benefits b join orders o on o.partner_id = b.partner_id and o.enrollment_id = b.enrollment_id
         where o.id = '{silver}' and b.cancelled_at is null"
    );
    assert_eq!(app.count(&left).await, 0, "nothing of it can be used any more");
    crate::jobs::copies::assert_none_differ(&app).await;
}

#[tokio::test]
async fn where_the_year_runs_on_no_renewal_is_booked_and_where_it_is_over_no_competency() {
    let app = TestApp::demo().await;
    let (company, first) = with_silver(&app).await;
    let refused = async |order: OrderId, on: Date| {
        let amount = total(&app, order).await;
        let booked = super::try_pay(&app, company.mpn_id, order, (amount, on), uuid::Uuid::now_v7()).await;
        assert_eq!(booked, Err(NotBooked(vec![WrongPayment::InTheWay])), "{on}");
        assert_eq!(state(&app, order).await, "awaiting_payment");
        let booked = format!("select count(*) from order_payments where order_id = '{order}'");
        assert_eq!(app.count(&booked).await, 0);
    };
    // Ordered on the last day of the year, booked on the next.
    app.set_clock(datetime!(2027-11-20 12:00 UTC));
    let competency = place(&app, company.mpn_id, &["silver-data-platform"]).await;
    app.set_clock(datetime!(2027-11-21 12:00 UTC));
    refused(competency, date!(2027 - 11 - 20)).await;
    let admin = company.admin(&app).await;
    admin.post(&format!("/partners/{}/orders/{competency}/cancellation", company.mpn_id), &[]).await;
    // Ordered in the window, and then an operator gave the year more time.
    let renewal = place(&app, company.mpn_id, &["silver-devops"]).await;
    let seats = seats_of(&app, first).await;
    Programme::of(&app).await.extends(company.mpn_id, &seats, date!(2028 - 02 - 01)).await;
    refused(renewal, date!(2027 - 11 - 21)).await;
}

#[tokio::test]
async fn of_twenty_payments_and_lapses_at_once_one_takes_effect() {
    let app = TestApp::demo().await;
    let (company, first) = with_silver(&app).await;
    let old = seats_of(&app, first).await;
    give(&app, company, &old, &[1, 2, 3]).await;
    app.set_clock(datetime!(2027-12-20 12:00 UTC));
    let renewal = place(&app, company.mpn_id, &["silver-devops"]).await;
    let amount = total(&app, renewal).await;
    app.set_clock(datetime!(2028-01-25 12:00 UTC));
    let once = uuid::Uuid::now_v7();
    let year = app.id(&format!("select enrollment_id from orders where id = '{first}'")).await;
    let year = EnrollmentId(year.parse().unwrap());
    let paid =
        async || super::pay_once(&app, company.mpn_id, renewal, (amount, date!(2028 - 01 - 19)), once).await;
    let lapse = async || {
        let mut tx = app.state.db.console().await.unwrap();
        let actor = partner_portal::audit::Actor::programme(app.clock.clone());
        partner_portal::orders::acts::lapse(&mut tx, &actor, (PartnerId(company.id), year)).await.unwrap();
        tx.commit().await.unwrap();
    };
    let payments = futures_util::future::join_all((0..20).map(|_| paid()));
    let lapses = futures_util::future::join_all((0..20).map(|_| lapse()));
    let (came, _) = tokio::join!(payments, lapses);
    assert_eq!(came.iter().filter(|it| **it == Came::Paid).count(), 1, "{came:?}");
    let years = format!("select count(*) from enrollments where partner_id = '{}'", company.id);
    assert_eq!(app.count(&years).await, 2);
    let new = seats_of(&app, renewal).await;
    assert_eq!(holders(&app, &new).await.len(), 3);
    assert_eq!(app.count("select count(*) from invoices where issued_at >= '2026-11-20 10:00Z'").await, 2);
    crate::jobs::copies::assert_none_differ(&app).await;
}

#[tokio::test]
async fn a_membership_lapses_when_the_last_day_of_its_window_is_over_where_the_company_is() {
    let app = TestApp::demo().await;
    for (zone, last, over) in [
        ("Pacific/Kiritimati", datetime!(2026-12-30 09:59:59 UTC), datetime!(2026-12-30 10:00 UTC)),
        ("Pacific/Niue", datetime!(2026-12-31 10:59:59 UTC), datetime!(2026-12-31 11:00 UTC)),
    ] {
        let company = a_company().in_zone(zone).with_gold().with_seats(3);
        let company = company.from(date!(2025 - 11 - 30), date!(2026 - 11 - 30)).made_in(&app).await;
        let benefit = app.id(&format!("select id from benefits where partner_id = '{}'", company.id)).await;
        Office::of(&app, company).await.gives_seat(&benefit, &company.staff_email(1)).await;
        for (at, held) in [(last, 1), (over, 0)] {
            app.set_clock(at);
            let mut after = None;
            loop {
                let mut tx = app.state.db.console().await.unwrap();
                let actor = partner_portal::audit::Actor::programme(app.clock.clone());
                let mark = partner_portal::orders::acts::lapse_next(&mut tx, &actor, after).await.unwrap();
                tx.commit().await.unwrap();
                if mark.is_none() {
                    break;
                }
                after = mark;
            }
            assert_eq!(holders(&app, &benefit).await.len(), held, "{zone} at {at}");
        }
        app.set_clock(NOW);
    }
}
