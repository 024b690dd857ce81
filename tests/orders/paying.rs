//! Payments: booked once, in full or not, in time or late; what begins on the day paid, and what expires.

use time::macros::{date, datetime};

use super::{OPERATOR, pay, place, state, total};
use crate::app::{ALPINE, BLEU_HORIZON, TestApp};
use crate::html::Page;
use partner_portal::jobs;
use partner_portal::orders::acts::Came;

#[tokio::test]
async fn an_operator_books_a_payment_and_the_membership_begins_on_the_day_paid() {
    let app = TestApp::demo().await;
    let order = place(&app, BLEU_HORIZON, &["silver-devops"]).await;
    app.clock.advance(time::Duration::days(6));
    let operator = app.sign_in(OPERATOR).await;
    let path = format!("/console/orders/{order}");
    let list = operator.page("/console/orders").await;
    assert!(list.links_to(&path) && list.contains("Awaiting payment"), "{list}");
    let page = operator.page(&path).await;
    let (amount, once) = (page.value_of("amount"), page.hidden("once"));
    let fields = [("amount", amount.as_str()), ("paid_on", "2026-11-23"), ("once", once.as_str())];
    for _ in 0..2 {
        assert_eq!(operator.post(&format!("{path}/payments"), &fields).await.status(), 303);
    }
    assert_eq!(state(&app, order).await, "paid");
    assert_eq!(
        app.count("select count(*) from order_payments where booked_at >= '2026-11-20 10:00Z'").await,
        1
    );
    // It lasts a year from the day paid, not the day booked (R-DATE-3, R-DATE-4).
    let year = format!(
        "select count(*) from enrollments where id = (select enrollment_id from orders where id = '{order}')
         and starts_on = '2026-11-23' and purchased_on = '2026-11-23' and anniversary_on = '2027-11-23'"
    );
    assert_eq!(app.count(&year).await, 1);
    let admin = app.sign_in("global.admin@bleu-horizon.example").await;
    let benefits = admin.page(&format!("/partners/{BLEU_HORIZON}/benefits/visual-studio?lang=en")).await;
    assert!(benefits.contains("Visual Studio Enterprise") && benefits.contains("Silver Core"), "{benefits}");
    let own = admin.page(&format!("/partners/{BLEU_HORIZON}/orders/{order}?lang=en")).await;
    assert!(own.contains("Paid in full") && own.contains("Invoice 2026-000002"), "{own}");
    for action in ["payment.booked", "order.paid", "order.begun"] {
        for log in ["company_audit", "programme_audit"] {
            let entries = format!(
                "select count(*) from {log} where action = '{action}' and outcome = 'done' and at >= '2026-11-20 10:00Z'"
            );
            assert_eq!(app.count(&entries).await, 1, "{action} in {log}");
        }
    }
    assert_eq!(
        app.count("select count(*) from outbox where mail ->> 'mail' = 'order_paid' and state = 'queued'")
            .await,
        1
    );
}

#[tokio::test]
async fn a_wrong_amount_or_day_is_told_and_a_reader_books_nothing() {
    let app = TestApp::demo().await;
    let order = place(&app, ALPINE, &["silver-devops"]).await;
    let path = format!("/console/orders/{order}/payments");
    let operator = app.sign_in(OPERATOR).await;
    let once = uuid::Uuid::now_v7().to_string();
    let book = async |amount: &str, day: &str| {
        let fields = [("amount", amount), ("paid_on", day), ("once", once.as_str())];
        Page::of(operator.post(&path, &fields).await).await
    };
    for (amount, day, places) in [
        ("", "", &["amount", "paid_on"][..]),
        ("0", "2026-11-20", &["amount"]),
        ("-5", "2026-11-20", &["amount"]),
        ("1,200", "2026-11-21", &["amount", "paid_on"]),
        ("1200.00", "2026-11-21", &["paid_on"]),
        // The day before, as a bank in another zone has it, is none too early; the one before that is.
        ("1200.00", "2026-11-18", &["paid_on"]),
    ] {
        let page = book(amount, day).await;
        let told: Vec<String> = page.problem_list().into_iter().map(|(place, _)| place).collect();
        assert_eq!(
            (page.status, told.as_slice()),
            (422, places.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>().as_slice()),
            "{amount} {day}"
        );
    }
    assert_eq!(
        app.count("select count(*) from order_payments where booked_at >= '2026-11-20 10:00Z'").await,
        0
    );
    assert_eq!(book("1.00", "2026-11-19").await.status, 303);
    crate::database::operators::employ(&app, crate::database::operators::READER, "reader").await;
    let reader = app.sign_in(crate::database::operators::READER).await;
    let page = reader.page(&format!("/console/orders/{order}")).await;
    assert!(!page.posts_to(&path), "{page}");
    assert_eq!(reader.post(&path, &[("amount", "1.00")]).await.status(), 403);
}

#[tokio::test]
async fn too_little_waits_or_is_let_go_and_too_much_is_paid_back() {
    let app = TestApp::demo().await;
    let order = place(&app, ALPINE, &["silver-devops"]).await;
    let (all, day) = (total(&app, order).await, date!(2026 - 11 - 20));
    assert_eq!(pay(&app, ALPINE, order, all - 500, day).await, Came::Short(500));
    assert_eq!(state(&app, order).await, "awaiting_payment");
    let admin = app.sign_in("global.admin@alpine.example").await;
    let own = admin.page(&format!("/partners/{ALPINE}/orders/{order}")).await;
    assert!(own.contains("Part of it is paid"), "{own}");
    assert!(
        own.contains("Ask the programme’s operators"),
        "what is paid in part is not cancelled by a press"
    );
    let operator = app.sign_in(OPERATOR).await;
    let path = format!("/console/orders/{order}");
    assert!(operator.page("/console/orders?status=differs").await.links_to(&path));
    let settle = async |note: &str, day: Option<&str>| {
        let page = operator.page(&path).await;
        let form = page.by_id("settle").unwrap();
        let (seen, once) = (form.hidden("seen"), form.hidden("once"));
        let mut fields = vec![("note", note), ("seen", seen.as_str()), ("once", once.as_str())];
        fields.extend(day.map(|day| ("settled_on", day)));
        operator.post(&format!("{path}/settlement"), &fields).await.status()
    };
    assert_eq!(settle("", None).await, 422);
    assert_eq!(settle("Fee of the bank", None).await, 303);
    assert_eq!(state(&app, order).await, "paid");
    assert!(!operator.page("/console/orders?status=differs").await.links_to(&path));
    // The same money once more.
    assert_eq!(pay(&app, ALPINE, order, all, day).await, Came::Over(all));
    assert!(operator.page("/console/orders?status=differs").await.links_to(&path));
    assert_eq!(settle("Paid twice", None).await, 422);
    assert_eq!(settle("Paid twice", Some("2026-11-20")).await, 303);
    assert!(operator.page(&path).await.by_id("settle").is_none());
    let own = admin.page(&format!("/partners/{ALPINE}/orders/{order}")).await;
    assert!(own.contains("Paid twice") && own.contains("was let go"), "{own}");
    assert_eq!(app.count("select count(*) from invoices where issued_at >= '2026-11-20 10:00Z'").await, 1);
    assert_eq!(app.count("select count(*) from order_directory where differs").await, 0);
}

#[tokio::test]
async fn of_twenty_operators_who_book_one_payment_one_does() {
    let app = TestApp::demo().await;
    let order = place(&app, ALPINE, &["silver-devops"]).await;
    let operator = app.sign_in(OPERATOR).await;
    let path = format!("/console/orders/{order}");
    let page = operator.page(&path).await;
    let (amount, once) = (page.value_of("amount"), page.hidden("once"));
    let fields = [("amount", amount.as_str()), ("paid_on", "2026-11-20"), ("once", once.as_str())];
    let to = format!("{path}/payments");
    let all = futures_util::future::join_all((0..20).map(|_| operator.post(&to, &fields))).await;
    assert!(all.iter().all(|it| it.status() == 303));
    for (what, count) in [
        ("order_payments where booked_at >= '2026-11-20 10:00Z'", 1),
        ("invoices where issued_at >= '2026-11-20 10:00Z'", 1),
        ("enrollments where package = 'silver_core' and starts_on = '2026-11-20'", 1),
        ("orders where paid = total and state = 'paid'", 1),
    ] {
        assert_eq!(app.count(&format!("select count(*) from {what}")).await, count, "{what}");
    }
}

#[tokio::test]
async fn an_order_expires_once_after_its_last_day_and_a_payment_of_before_revives_it() {
    let app = TestApp::demo().await;
    // Zurich: ordered on 20 November, to be paid by 20 December.
    let in_time = place(&app, ALPINE, &["silver-devops"]).await;
    let late = place(&app, ALPINE, &["gold-messaging"]).await;
    let expire = async || jobs::expire_orders(&app.state.db, &app.clock).await.unwrap();
    app.set_clock(datetime!(2026-12-20 22:59:59 UTC));
    expire().await;
    assert_eq!(state(&app, in_time).await, "awaiting_payment");
    // After a month of standstill, by two workers at once and once more.
    app.set_clock(datetime!(2027-01-24 23:00 UTC));
    tokio::join!(expire(), expire());
    expire().await;
    for order in [in_time, late] {
        assert_eq!(state(&app, order).await, "expired");
    }
    // The demo's Ember has one more that expires by then.
    assert_eq!(
        app.count("select count(*) from outbox where mail ->> 'mail' = 'order_expired' and state = 'queued' and about_partner <> (select id from partner_directory where mpn_id = 4100005)")
            .await,
        2
    );
    assert_eq!(
        app.count(
            "select count(*) from company_audit where action = 'order.expired' and at >= '2026-11-20 10:00Z' and partner_id <> (select id from partner_directory where mpn_id = 4100005)"
        )
        .await,
        2
    );
    assert_eq!(
        pay(&app, ALPINE, in_time, total(&app, in_time).await, date!(2026 - 12 - 20)).await,
        Came::Paid
    );
    assert_eq!(state(&app, in_time).await, "paid");
    let begun = format!(
        "select count(*) from enrollments where starts_on = '2026-12-20' and id = (select enrollment_id from orders where id = '{in_time}')"
    );
    assert_eq!(app.count(&begun).await, 1);
    let all = total(&app, late).await;
    assert_eq!(pay(&app, ALPINE, late, all, date!(2026 - 12 - 21)).await, Came::Over(all));
    assert_eq!(state(&app, late).await, "expired");
    let operator = app.sign_in(OPERATOR).await;
    let page = operator.page(&format!("/console/orders/{late}")).await;
    assert!(page.contains("asks for nothing"), "{page}");
}

#[tokio::test]
async fn an_order_is_cancelled_once_by_its_company_and_money_for_it_is_shown() {
    let app = TestApp::demo().await;
    let order = place(&app, ALPINE, &["silver-devops"]).await;
    let admin = app.sign_in("partner.admin@alpine.example").await;
    let path = format!("/partners/{ALPINE}/orders/{order}/cancellation");
    assert!(admin.page(&path).await.posts_to(&path));
    let all = futures_util::future::join_all((0..20).map(|_| admin.post(&path, &[]))).await;
    assert!(all.iter().all(|it| it.status() == 303));
    assert_eq!(state(&app, order).await, "cancelled");
    assert_eq!(app.count("select count(*) from company_audit where action = 'order.cancelled'").await, 1);
    assert!(admin.page(&format!("/partners/{ALPINE}/orders/{order}")).await.contains("Cancelled by"));
    // The next can be ordered, and the money of the first is too much.
    place(&app, ALPINE, &["silver-devops"]).await;
    assert_eq!(pay(&app, ALPINE, order, 500, date!(2026 - 11 - 20)).await, Came::Over(500));
    let paid = place(&app, ALPINE, &["gold-messaging"]).await;
    pay(&app, ALPINE, paid, total(&app, paid).await, date!(2026 - 11 - 20)).await;
    let path = format!("/partners/{ALPINE}/orders/{paid}/cancellation");
    assert_eq!(admin.post(&path, &[]).await.status(), 422);
    assert_eq!(state(&app, paid).await, "paid");
}

#[tokio::test]
async fn what_came_otherwise_since_the_order_never_makes_a_second_membership_of_a_level() {
    let app = TestApp::demo().await;
    let day = date!(2026 - 11 - 20);
    // Silver came by hand: the competency that was ordered is added to it.
    let order = place(&app, BLEU_HORIZON, &["silver-devops"]).await;
    let silver = "select count(*) from enrollments where package = 'silver_core' and partner_id =
                  (select id from partner_directory where mpn_id = 4100002)";
    app.run(
        "insert into enrollments (partner_id, id, package, purchased_on, starts_on, anniversary_on, refund_policy, refund_days,
                                  renewal_days, extra_days, created_at)
         select partner_id, gen_random_uuid(), 'silver_core', '2026-11-01', '2026-11-01', '2027-11-01', refund_policy, refund_days,
                renewal_days, extra_days, created_at
         from enrollments where partner_id = (select id from partner_directory where mpn_id = 4100002)",
    )
    .await;
    pay(&app, BLEU_HORIZON, order, total(&app, order).await, day).await;
    assert_eq!((state(&app, order).await.as_str(), app.count(silver).await), ("paid", 1));
    // An Action Pack beside an order of one: the payment isn't booked, and the page says what to do.
    app.run("update enrollments set cancelled_at = '2026-11-20' where package = 'action_pack'").await;
    let order = place(&app, BLEU_HORIZON, &["action-pack"]).await;
    app.run("update enrollments set cancelled_at = null where package = 'action_pack'").await;
    let operator = app.sign_in(OPERATOR).await;
    let path = format!("/console/orders/{order}");
    let page = operator.page(&path).await;
    let (amount, once) = (page.value_of("amount"), page.hidden("once"));
    let fields = [("amount", amount.as_str()), ("paid_on", "2026-11-20"), ("once", once.as_str())];
    let answer = Page::of(operator.post(&format!("{path}/payments"), &fields).await).await;
    assert!(answer.status == 422 && answer.problem_at("amount").is_some(), "{answer:?}");
    assert_eq!(state(&app, order).await, "awaiting_payment");
}
