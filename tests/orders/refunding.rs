//! Refunds: what of an order is credited when a cancellation is granted.

use time::macros::{date, datetime};

use super::{OPERATOR, pay, place, state, total};
use crate::app::{TestApp, Visitor};
use crate::factories::{Admin, Company, a_company};
use crate::office::{Office, Programme};
use crate::service_requests::{console, id_of, list, once};
use partner_portal::base::ids::OrderId;

/// A company, its admin and an operator.
struct Firm {
    app: TestApp,
    company: Company,
    admin: Admin,
    operator: Visitor,
}

impl Firm {
    async fn new() -> Self {
        let app = TestApp::demo().await;
        let company = a_company().made_in(&app).await;
        let (admin, operator) = (company.admin(&app).await, app.sign_in(OPERATOR).await);
        Self { app, company, admin, operator }
    }

    async fn buys(&self, offers: &[&str]) -> OrderId {
        let order = place(&self.app, self.company.mpn_id, offers).await;
        pay(&self.app, self.company.mpn_id, order, total(&self.app, order).await, date!(2026 - 11 - 20))
            .await;
        order
    }

    /// Asks for the cancellation of a membership, or of a part of it.
    async fn asks(&self, what: &str) -> String {
        let once = once();
        let fields =
            [("type", "cancellation"), ("once", once.as_str()), ("enrollment", what), ("text", "No.")];
        id_of(&self.admin.post(&list(self.company.mpn_id), &fields).await)
    }

    /// Grants it, with these fields more.
    async fn grants(&self, request: &str, more: &[(&str, &str)]) {
        let seen = self.operator.page(&console(request)).await.hidden("seen");
        let granted = [("seen", seen.as_str()), ("reason", "granted"), ("text", "")];
        let fields = [&granted[..], more].concat();
        let answer = self.operator.post(&format!("{}/closing", console(request)), &fields).await;
        assert_eq!(answer.status(), 303);
    }

    async fn year(&self, order: OrderId) -> String {
        self.app.id(&format!("select enrollment_id from orders where id = '{order}'")).await
    }

    async fn credited(&self, order: OrderId) -> (i64, i64, i64) {
        let sql = "select o.credited, count(i)::bigint, coalesce(sum(i.net + i.tax), 0)::bigint
                   from orders o left join invoices i on i.order_id = o.id and i.kind = 'credit_note'
                   where o.id = $1 group by o.credited";
        sqlx::query_as(sql).bind(order.0).fetch_one(&mut self.app.owner().await).await.unwrap()
    }
}

#[tokio::test]
async fn what_a_cancellation_would_cost_is_told_before_it_is_asked_for() {
    let firm = Firm::new().await;
    let silver = firm.buys(&["silver-devops"]).await;
    let office = Office::of(&firm.app, firm.company).await;
    let seats = firm.company.benefit(&firm.app, "Visual Studio Enterprise").await;
    office.gives_seat(&seats, &firm.company.staff_email(1)).await;
    // One request waits, another is active: neither ends the right to a refund, which only shown keys do here.
    office.names_contact(&firm.admin.0.member, "offers@other.example", "en").await;
    office.asks_for(&firm.company.benefit(&firm.app, "Referral management").await).await;
    let active =
        office.asks_for(&firm.company.benefit(&firm.app, "How to market with Microsoft").await).await;
    Programme::of(&firm.app).await.fulfils_offer(active).await;
    let form = firm.admin.page(&format!("{}/new?type=cancellation&lang=en", list(firm.company.mpn_id))).await;
    let told = form.by_id(&format!("h-loss-{}", firm.year(silver).await)).unwrap();
    assert_eq!(told.text(), "What ends with Silver Core");
    // Of the cloud a key is good for a year (R-DATE-6); of the other software there is no such term.
    assert!(form.contains("25 seats, worth 12 months each, by 20 Nov 2027 at the latest"), "{form}");
    assert!(form.contains("25 licenses, by 20 Nov 2027 at the latest"), "{form}");
    assert!(form.contains("1 person loses their seat"), "{form}");
    assert!(form.contains("the request to activate it is declined"), "{form}");
    assert!(form.contains("it is active, and ends"), "{form}");
}

#[tokio::test]
async fn a_granted_cancellation_refunds_all_that_was_paid_and_it_can_be_bought_again() {
    let it = Firm::new().await;
    let first = it.buys(&["silver-devops"]).await;
    let more = it.buys(&["silver-data-platform"]).await;
    let request = it.asks(&it.year(first).await).await;
    it.grants(&request, &[]).await;
    for order in [first, more] {
        let all = total(&it.app, order).await;
        assert_eq!(
            (state(&it.app, order).await.as_str(), it.credited(order).await),
            ("refunded", (all, 1, all))
        );
        // What was paid is to be paid back, which operators see.
        let page = it.operator.page(&format!("/console/orders/{order}")).await;
        assert!(page.by_id("settle").is_some() && page.contains("Credit note C2026-00000"), "{page}");
        let own = it.admin.page(&format!("/partners/{}/orders/{order}", it.company.mpn_id)).await;
        assert!(own.contains("Refunded") && own.contains("Credit note C2026-00000"), "{own}");
    }
    assert!(
        it.operator
            .page("/console/orders?status=differs")
            .await
            .links_to(&format!("/console/orders/{first}"))
    );
    let told =
        "select count(*) from company_audit where action = 'order.refunded' and at >= '2026-11-20 10:00Z'";
    assert_eq!(it.app.count(told).await, 2);
    let again = it.buys(&["silver-devops"]).await;
    assert_eq!(state(&it.app, again).await, "paid");
}

#[tokio::test]
async fn of_a_part_what_the_operator_enters_is_credited_and_never_more_than_was_paid() {
    let it = Firm::new().await;
    let first = it.buys(&["silver-devops"]).await;
    let more = it.buys(&["silver-data-platform"]).await;
    let year = it.year(first).await;
    let version =
        it.app.id(&format!("select package_version_id from order_lines where order_id = '{more}'")).await;
    let request = it.asks(&format!("{year}.offer.{version}")).await;
    it.grants(&request, &[("refunded", "100.00")]).await;
    assert_eq!(it.credited(more).await, (10_000, 1, 10_000));
    assert_eq!((state(&it.app, more).await.as_str(), it.credited(first).await), ("paid", (0, 0, 0)));
    // The tax within it is that of the order.
    let tax = "select i.tax from invoices i where kind = 'credit_note' and issued_at >= '2026-11-20 10:00Z'";
    assert_eq!(it.app.count(tax).await, 1_870, "23 % within 100.00");
    // A benefit, for more than was paid in all: no more than that.
    let benefit = it
        .app
        .id(&format!("select id from benefits where enrollment_id = '{year}' and kind = 'software' limit 1"))
        .await;
    let request = it.asks(&format!("{year}.benefit.{benefit}")).await;
    it.grants(&request, &[("refunded", "999999.00")]).await;
    let all = total(&it.app, first).await;
    assert_eq!((state(&it.app, first).await.as_str(), it.credited(first).await), ("refunded", (all, 1, all)));
}

#[tokio::test]
async fn of_twenty_who_grant_one_cancellation_one_refunds() {
    let it = Firm::new().await;
    let order = it.buys(&["silver-devops"]).await;
    let request = it.asks(&it.year(order).await).await;
    let seen = it.operator.page(&console(&request)).await.hidden("seen");
    let fields = [("seen", seen.as_str()), ("reason", "granted"), ("text", "")];
    let path = format!("{}/closing", console(&request));
    futures_util::future::join_all((0..20).map(|_| it.operator.post(&path, &fields))).await;
    let all = total(&it.app, order).await;
    assert_eq!((state(&it.app, order).await.as_str(), it.credited(order).await), ("refunded", (all, 1, all)));
}

#[tokio::test]
async fn a_competency_that_was_added_later_has_its_own_days_for_a_refund() {
    let it = Firm::new().await;
    let first = it.buys(&["silver-devops"]).await;
    it.app.clock.advance(time::Duration::days(20));
    let more = place(&it.app, it.company.mpn_id, &["silver-data-platform"]).await;
    pay(&it.app, it.company.mpn_id, more, total(&it.app, more).await, date!(2026 - 12 - 10)).await;
    let year = it.year(first).await;
    let line = format!("select package_version_id from order_lines where order_id = '{more}'");
    let offer = format!("{year}.offer.{}", it.app.id(&line).await);
    let asks = async |what: &str| {
        let admin = it.company.admin(&it.app).await;
        let once = once();
        let fields =
            [("type", "cancellation"), ("once", once.as_str()), ("enrollment", what), ("text", "No.")];
        admin.post(&list(it.company.mpn_id), &fields).await.status().as_u16()
    };
    // Thirty-one days after the second purchase, and thirty, fifty after the first.
    it.app.set_clock(datetime!(2027-01-09 23:00 UTC));
    assert_eq!((asks(&year).await, asks(&offer).await), (422, 422));
    it.app.set_clock(datetime!(2027-01-09 22:59 UTC));
    assert_eq!((asks(&year).await, asks(&offer).await), (422, 303));
}

#[tokio::test]
async fn what_was_active_at_once_and_stays_unpaid_ends_a_competency_alone() {
    let it = Firm::new().await;
    let first = it.buys(&["silver-devops"]).await;
    it.app.run("update programme set active_at_once_up_to = 100000000").await;
    let more = place(&it.app, it.company.mpn_id, &["silver-data-platform"]).await;
    let year = it.year(first).await;
    let offers = format!(
        "select count(*) from enrollment_offers where enrollment_id = '{year}' and cancelled_at is null"
    );
    assert_eq!(it.app.count(&offers).await, 2);
    it.app.set_clock(datetime!(2026-12-21 12:00 UTC));
    partner_portal::jobs::expire_orders(&it.app.state.db, &it.app.clock).await.unwrap();
    assert_eq!((state(&it.app, more).await.as_str(), it.app.count(&offers).await), ("expired", 1));
    assert_eq!(
        it.app
            .count(&format!("select count(*) from enrollments where id = '{year}' and cancelled_at is null"))
            .await,
        1
    );
}
