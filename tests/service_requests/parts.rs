//! Cancelling one benefit or offer of a membership, which goes on with the others (R-MEM-5, R-MEM-4, R-DATE-9).

use reqwest::Response;
use time::macros::date;

use super::{Desk, assert_sums, console, id_of, list, once};
use crate::app::ALPINE;
use crate::database::{memberships, seats};
use crate::factories::{Admin, Company, Role, SEATS, a_company};
use crate::fulfilment::INCIDENTS;
use crate::html::Page;
use crate::office::{Office, Programme};

const OFFICE: &str = "Office Professional Plus 2019";

/// A company whose Gold, bought five days ago, grants a bit of each kind.
struct Firm {
    desk: Desk,
    company: Company,
    admin: Admin,
    enrollment: String,
}

impl Firm {
    async fn under(policy: &str) -> Self {
        let desk = Desk::new().await;
        let plan = a_company().with_gold().from(date!(2026 - 11 - 15), date!(2027 - 11 - 15)).with_seats(3);
        let plan = plan.with_benefit("Azure monthly credit", 100).with_benefit(OFFICE, 5);
        let company = plan.with_benefit(INCIDENTS, 5).made_in(&desk.app).await;
        let partner = company.id;
        desk.app
            .run(&format!("update enrollments set refund_policy = '{policy}' where partner_id = '{partner}'"))
            .await;
        let enrollment =
            desk.app.id(&format!("select id from enrollments where partner_id = '{partner}'")).await;
        let admin = company.admin(&desk.app).await;
        Self { desk, company, admin, enrollment }
    }

    async fn office(&self) -> Office {
        Office::of(&self.desk.app, self.company).await
    }

    async fn benefit(&self, product: &str) -> String {
        self.company.benefit(&self.desk.app, product).await
    }

    /// How a form names one of its benefits.
    fn part(&self, benefit: &str) -> String {
        format!("{}.benefit.{benefit}", self.enrollment)
    }

    async fn ask(&self, what: &str) -> Response {
        let once = once();
        let fields =
            [("type", "cancellation"), ("once", once.as_str()), ("enrollment", what), ("text", "Not used.")];
        self.admin.post(&format!("{}?lang=en", list(self.company.mpn_id)), &fields).await
    }

    async fn page(&self, path: &str) -> Page {
        self.admin.page(&format!("/partners/{}{path}", self.company.mpn_id)).await
    }
}

/// Grants a cancellation, with what is refunded.
async fn grant(desk: &Desk, request: &str, refunded: &str) -> Response {
    desk.close(request, &[("reason", "granted"), ("refunded", refunded), ("text", "")]).await
}

#[tokio::test]
async fn one_benefit_is_cancelled_with_its_seats_and_the_membership_goes_on() {
    let it = Firm::under("software").await;
    let (app, mpn_id) = (&it.desk.app, it.company.mpn_id);
    let (seats, keys) = (it.benefit(SEATS).await, it.benefit(OFFICE).await);
    let holder = it.company.staff_email(1);
    it.office().await.gives_seat(&seats, &holder).await;
    it.office().await.gets_keys(&keys).await;
    let form = it.page("/service-requests/new?type=cancellation&lang=en").await;
    assert_eq!(
        form.count("No longer possible: keys of Office Professional Plus 2019"),
        2,
        "it and all: {form}"
    );
    assert_eq!(
        form.count("Can be cancelled with refund until 15 Dec 2026."),
        3,
        "each of the others: {form}"
    );
    for (ended, told) in [(it.enrollment.clone(), "keys of Office"), (it.part(&keys), "keys of Office")] {
        assert!(Page::of(it.ask(&ended).await).await.problems().contains(told), "{ended}");
    }
    let unknown = it.part("00000000-0000-7000-8000-000000000000");
    assert!(Page::of(it.ask(&unknown).await).await.problems().contains("Choose something"));

    let request = id_of(&it.ask(&it.part(&seats)).await);
    let again = Page::of(it.ask(&it.part(&seats)).await).await;
    assert!(again.problems().contains("already been asked for, in SR-1"));
    assert!(again.whole().first("details[open]").is_some(), "what was chosen is seen");
    let case = it.desk.operator.page(&format!("{}?lang=en", console(&request))).await;
    for words in [
        "Cancellation with refund (Visual Studio Enterprise)",
        "Ends the benefit Visual Studio Enterprise, for good",
        "One seat ends, and its holder is told.",
        "In USD",
    ] {
        assert!(case.contains(words), "{words}: {case}");
    }
    for typed in ["", "1,200", "much"] {
        let refused = Page::of(grant(&it.desk, &request, typed).await).await;
        assert!(refused.problem_at("refunded").is_some(), "{typed}");
    }
    assert_eq!(grant(&it.desk, &request, "1 200,50").await.status(), 303);

    let gone = format!(
        "select count(*) from benefits where id = '{seats}' and cancelled_at is not null and seats_assigned = 0"
    );
    assert_eq!(app.count(&gone).await, 1);
    let ended = "cancelled_at >= '2026-11-20 10:00Z'";
    assert_eq!(app.count(&format!("select count(*) from benefits where {ended}")).await, 1);
    assert_eq!(app.count(&format!("select count(*) from enrollments where {ended}")).await, 0);
    let refunded =
        "select count(*) from service_requests where refunded = 120050 and refunded_currency = 'USD'";
    assert_eq!(app.count(refunded).await, 1);
    let history = format!(
        "select count(*) from seat_assignments where benefit_id = '{seats}' and released_at is not null"
    );
    assert_eq!(app.count(&history).await, 1, "the history keeps it");
    assert_eq!((it.desk.mails("seats_ended").await, it.desk.mails("service_request_closed").await), (1, 1));
    let thread = it.page(&format!("/service-requests/{request}?lang=en")).await;
    assert!(thread.contains("Amount refunded") && thread.contains("1,200.50"), "{thread}");
    // It stands nowhere, and nothing is got of it.
    for path in ["/benefits", "/benefits/visual-studio", "/seats", "/account/people?status=with-seats"] {
        let page = it.page(&format!("{path}?lang=en")).await;
        assert!(!page.contains(SEATS), "{path}: {page}");
    }
    let mine = app.sign_in(&holder).await.page(&format!("/partners/{mpn_id}/my-assignments?lang=en")).await;
    assert!(!mine.contains(SEATS), "{mine}");
    let member = app.member(mpn_id, &holder).await;
    let give = format!("/partners/{mpn_id}/benefits/{seats}/assignments?lang=en");
    let refused = it.admin.post(&give, &[("member_id", &member), ("confirm", "yes")]).await;
    assert_eq!(refused.status(), 422);
    assert!(Page::of(refused).await.problems().contains("This benefit was cancelled"));
    assert!(it.page("/benefits/software?lang=en").await.contains(OFFICE), "the others go on");
    assert!(Page::of(it.ask(&it.part(&seats)).await).await.problems().contains("Choose something"));
    assert_sums(app).await;
    crate::jobs::copies::assert_none_differ(app).await;
}

#[tokio::test]
async fn what_was_asked_for_of_a_cancelled_benefit_is_declined_and_nothing_is_asked_of_it_again() {
    let it = Firm::under("software").await;
    let app = &it.desk.app;
    app.run("update programme set technical_activation_user = false").await;
    let benefit = it.benefit(INCIDENTS).await;
    let activation = it.office().await.asks_for(&benefit).await;
    Programme::of(app).await.takes(activation).await;
    let request = id_of(&it.ask(&it.part(&benefit)).await);
    let case = it.desk.operator.page(&format!("{}?lang=en", console(&request))).await;
    assert!(case.contains("One request for activation is declined."), "{case}");
    assert_eq!(
        it.desk.close(&request, &[("reason", "declined"), ("refunded", ""), ("text", "")]).await.status(),
        303
    );
    let cancelled =
        format!("select count(*) from benefits where id = '{benefit}' and cancelled_at is not null");
    assert_eq!(app.count(&cancelled).await, 0);
    let request = id_of(&it.ask(&it.part(&benefit)).await);
    assert_eq!(grant(&it.desk, &request, "0").await.status(), 303);
    let declined = format!(
        "select count(*) from activations where id = '{activation}' and state = 'declined'
         and message = 'What it belongs to was cancelled at the company’s request, SR-2.'"
    );
    assert_eq!(app.count(&declined).await, 1);
    let waits = format!("select count(*) from queue_items where id = '{activation}' and open");
    assert_eq!(app.count(&waits).await, 0);
    assert_eq!(it.desk.mails("technical_declined").await, 1, "who asked is told");
    let ask = format!("/partners/{}/benefits/{benefit}/activation", it.company.mpn_id);
    assert_eq!(it.admin.post(&ask, &[]).await.status(), 422);
    assert_sums(app).await;
}

#[tokio::test]
async fn hours_of_a_cancelled_benefit_can_not_be_asked_for() {
    let it = Firm::under("software").await;
    let app = &it.desk.app;
    let benefit = it.benefit(INCIDENTS).await;
    app.run("update programme set technical_activation_user = false").await;
    let activation = it.office().await.asks_for(&benefit).await;
    Programme::of(app).await.fulfils(activation, (super::ACCESS_ID, super::CONTRACT_ID)).await;
    let ask = async || {
        let fields = super::on_premises(&once(), super::ACCESS_ID, super::CONTRACT_ID)
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect::<Vec<_>>();
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        it.admin.post(&list(it.company.mpn_id), &fields).await
    };
    let held = id_of(&ask().await);
    let request = id_of(&it.ask(&it.part(&benefit)).await);
    let case = it.desk.operator.page(&format!("{}?lang=en", console(&request))).await;
    assert!(case.contains("hold a part of it stay open"), "{case}");
    assert_eq!(grant(&it.desk, &request, "10").await.status(), 303);
    assert_eq!(ask().await.status(), 422);
    assert_eq!(it.desk.close(&held, &[("reason", "solved"), ("text", "")]).await.status(), 303);
    assert_sums(app).await;
}

#[tokio::test]
async fn who_waits_for_hours_of_a_benefit_while_it_is_cancelled_gets_none() {
    let it = Firm::under("software").await;
    let app = &it.desk.app;
    app.run("update programme set technical_activation_user = false").await;
    let benefit = it.benefit(INCIDENTS).await;
    let activation = it.office().await.asks_for(&benefit).await;
    Programme::of(app).await.fulfils(activation, (super::ACCESS_ID, super::CONTRACT_ID)).await;
    let mut other = app.owner().await;
    let cancelled = format!("begin; update benefits set cancelled_at = now() where id = '{benefit}'");
    sqlx::raw_sql(sqlx::AssertSqlSafe(cancelled)).execute(&mut other).await.unwrap();
    let value = once();
    let fields = super::on_premises(&value, super::ACCESS_ID, super::CONTRACT_ID);
    let path = list(it.company.mpn_id);
    let ask = it.admin.post(&path, &fields);
    let cancel = async {
        app.until_somebody_waits_for_a_lock().await;
        sqlx::raw_sql("commit").execute(&mut other).await.unwrap();
    };
    let (asked, ()) = tokio::join!(ask, cancel);
    assert_eq!(asked.status(), 422);
    let held = format!("select count(*) from unit_reservations where benefit_id = '{benefit}'");
    assert_eq!(app.count(&held).await, 0);
}

#[tokio::test]
async fn the_whole_takes_its_seats_along_and_each_holder_is_told_once() {
    let it = Firm::under("software").await;
    let app = &it.desk.app;
    let (first, second) = (it.company.staff_email(1), it.company.staff_email(2));
    let (seats, credit) = (it.benefit(SEATS).await, it.benefit("Azure monthly credit").await);
    for (benefit, who) in [(&seats, &first), (&seats, &second), (&credit, &first)] {
        it.office().await.gives_seat(benefit, who).await;
    }
    let request = id_of(&it.ask(&it.enrollment).await);
    let part = Page::of(it.ask(&it.part(&seats)).await).await;
    assert!(part.problems().contains("of the whole membership has already been asked for, in SR-1"));
    let case = it.desk.operator.page(&format!("{}?lang=en", console(&request))).await;
    assert!(case.contains("3 seats end, and their holders are told."), "{case}");
    assert!(case.by_id("refunded").is_none(), "of the whole the order tells it");
    assert_eq!(it.desk.close(&request, &[("reason", "granted"), ("text", "")]).await.status(), 303);
    assert_eq!(it.desk.mails("seats_ended").await, 2);
    let partner = it.company.id;
    let held = format!(
        "select count(*) from seat_assignments where partner_id = '{partner}' and released_at is null"
    );
    assert_eq!(app.count(&held).await, 0);
    assert_sums(app).await;
    crate::jobs::copies::assert_none_differ(app).await;
}

#[tokio::test]
async fn of_several_who_ask_for_what_overlaps_one_gets_it() {
    let it = Firm::under("software").await;
    let app = &it.desk.app;
    let (one, other) = (it.part(&it.benefit(SEATS).await), it.part(&it.benefit(OFFICE).await));
    let declined = [("reason", "declined"), ("text", "")];
    for round in 0..4 {
        let pair = if round % 2 == 0 { (&it.enrollment, &one) } else { (&one, &one) };
        let (first, second, apart) = tokio::join!(it.ask(pair.0), it.ask(pair.1), it.ask(&other));
        let statuses = [first.status().as_u16(), second.status().as_u16(), apart.status().as_u16()];
        assert!(statuses.iter().all(|it| [303, 422].contains(it)), "{statuses:?}");
        let overlapping = "select count(*) from service_requests r join service_requests o
             on o.enrollment_id = r.enrollment_id and o.number < r.number and o.state <> 'closed'
            and coalesce(o.cancels_benefit, r.cancels_benefit, r.id) = coalesce(r.cancels_benefit, o.cancels_benefit, r.id)
            where r.kind = 'cancellation' and r.state <> 'closed'";
        assert_eq!(app.count(overlapping).await, 0, "{statuses:?}");
        if round % 2 == 1 {
            assert_eq!(statuses[..2].iter().filter(|it| **it == 303).count(), 1, "{statuses:?}");
            assert_eq!(statuses[2], 303, "another benefit stands beside it");
        }
        let open = "select count(*) from service_requests where kind = 'cancellation' and state <> 'closed'";
        while app.count(open).await > 0 {
            let open =
                app.id(&open.replace("count(*)", "id").replace("<> 'closed'", "<> 'closed' limit 1")).await;
            let page = it.desk.operator.page(&console(&open)).await;
            let refunded = page.by_id("refunded").map(|_| ("refunded", ""));
            let fields: Vec<_> = declined.into_iter().chain(refunded).collect();
            assert_eq!(it.desk.close(&open, &fields).await.status(), 303);
        }
    }
}

#[tokio::test]
async fn a_declined_cancellation_of_a_benefit_is_not_reopened_beside_one_of_the_whole() {
    let it = Firm::under("software").await;
    let part = it.part(&it.benefit(SEATS).await);
    let first = id_of(&it.ask(&part).await);
    let declined = [("reason", "declined"), ("refunded", ""), ("text", "")];
    assert_eq!(it.desk.close(&first, &declined).await.status(), 303);
    let whole = id_of(&it.ask(&it.enrollment).await);
    let thread = it.page(&format!("/service-requests/{first}?lang=en")).await;
    assert!(
        thread.contains("Request SR-2 asks to cancel the same or a part of it, and is open."),
        "{thread}"
    );
    let reopening = format!("{}/{first}/reopening", list(it.company.mpn_id));
    assert_eq!(it.admin.post(&reopening, &[]).await.status(), 422);
    assert_eq!(it.desk.close(&whole, &[("reason", "declined"), ("text", "")]).await.status(), 303);
    assert_eq!(it.admin.post(&reopening, &[]).await.status(), 303);
    let beside = Page::of(it.ask(&it.enrollment).await).await;
    assert!(beside.problems().contains("of a part of it has already been asked for, in SR-1"));
}

#[tokio::test]
async fn a_benefit_is_cancelled_or_an_act_on_it_has_ended_that_and_never_both() {
    let it = Firm::under("any_use").await;
    let app = &it.desk.app;
    let benefit = it.benefit(SEATS).await;
    let member = app.member(it.company.mpn_id, &it.company.staff_email(1)).await;
    let assignments = format!("/partners/{}/benefits/{benefit}/assignments", it.company.mpn_id);
    for _ in 0..4 {
        seats::forget(app, &benefit).await;
        memberships::make_cancellable(app, &it.enrollment).await;
        let request = id_of(&it.ask(&it.part(&benefit)).await);
        let seat = [("member_id", member.as_str()), ("confirm", "yes")];
        let (granted, assigned) =
            tokio::join!(grant(&it.desk, &request, "1"), it.admin.post(&assignments, &seat));
        let statuses = [granted.status().as_u16(), assigned.status().as_u16()];
        assert!(statuses == [303, 422] || statuses == [422, 303], "{statuses:?}");
        let both = format!(
            "select count(*) from benefits where id = '{benefit}' and (cancelled_at is not null) = (seats_assigned > 0)"
        );
        assert_eq!(app.count(&both).await, 0);
        if granted.status() == 422 {
            let declined = [("reason", "declined"), ("refunded", ""), ("text", "")];
            assert_eq!(it.desk.close(&request, &declined).await.status(), 303);
        }
    }
}

#[tokio::test]
async fn an_act_on_one_benefit_leaves_the_refund_of_another_under_either_policy() {
    let it = Firm::under("any_use").await;
    let seats = it.benefit(SEATS).await;
    it.office().await.gives_seat(&seats, &it.company.staff_email(1)).await;
    let told = Page::of(it.ask(&it.part(&seats)).await).await;
    assert!(told.problems().contains("Visual Studio Enterprise was assigned on 20 Nov 2026"));
    let request = id_of(&it.ask(&it.part(&it.benefit(OFFICE).await)).await);
    it.office().await.gets_keys(&it.benefit(OFFICE).await).await;
    let refused = grant(&it.desk, &request, "1").await;
    assert_eq!(refused.status(), 422, "an act between asking and granting");
    let user_admin = it.company.admin_as(&it.desk.app, Role::User).await;
    let fields = [("type", "cancellation"), ("once", &once()), ("enrollment", "x"), ("text", "x")];
    assert_eq!(user_admin.post(&list(it.company.mpn_id), &fields).await.status(), 403);
}

#[tokio::test]
async fn a_cancelled_offer_takes_what_it_alone_brought_and_the_rest_shrinks_to_what_is_left() {
    let it = Desk::new().await;
    let app = &it.app;
    let gold = "select e.id from enrollments e join partner_directory d on d.id = e.partner_id
                where d.mpn_id = 4100001 and e.package = 'gold_core'";
    let gold = app.id(gold).await;
    app.run(&format!("update enrollments set purchased_on = '2026-11-15' where id = '{gold}'")).await;
    memberships::make_cancellable(app, &gold).await;
    let version = |code: &str| {
        format!(
            "select o.package_version_id from enrollment_offers o
             join package_versions v on v.id = o.package_version_id join offers f on f.id = v.offer_id
             where o.enrollment_id = '{gold}' and f.code = '{code}'"
        )
    };
    let cancel = async |code: &str| {
        let what = format!("{gold}.offer.{}", app.id(&version(code)).await);
        let once = once();
        let fields =
            [("type", "cancellation"), ("once", &once), ("enrollment", &what), ("text", "Not used.")];
        let request = it.submit(&it.admin, ALPINE, &fields).await;
        let case = it.operator.page(&format!("{}?lang=en", console(&request))).await;
        assert!(case.contains("Ends the offer"), "{case}");
        assert_eq!(grant(&it, &request, "4730").await.status(), 303);
    };
    // Application Development and Cloud Platform bring 25 seats each, DevOps 5, the core 10; 50 at most.
    let seats = app.benefit(ALPINE, SEATS, "gold_core").await;
    let quantity = async |benefit: &str| -> i64 {
        app.count(&format!(
            "select quantity::bigint from benefits where id = '{benefit}' and cancelled_at is null"
        ))
        .await
    };
    assert_eq!(quantity(&seats).await, 50);
    cancel("gold-application-development").await;
    assert_eq!(quantity(&seats).await, 40);
    // What operators granted beside it stays (R-CON-4).
    Programme::of(app).await.grants_more(ALPINE, &seats, 5).await;
    assert_eq!(quantity(&seats).await, 45);
    // Cloud Platform alone brings the bulk credit.
    let credit = app.benefit(ALPINE, "Azure bulk credit (Gold)", "gold_core").await;
    cancel("gold-cloud-platform").await;
    let gone = format!("select count(*) from benefits where id = '{credit}' and cancelled_at is not null");
    assert_eq!(app.count(&gone).await, 1);
    assert_eq!(quantity(&seats).await, 20);
    cancel("gold-devops").await;
    crate::jobs::copies::assert_none_differ_but(app, &["enrollments.refund_ended", "enrollments.first_acts"])
        .await;
    // The last offer is the whole.
    let page = it.admin.page(&format!("{}/new?type=cancellation&lang=en", list(ALPINE))).await;
    assert!(!page.contains("Only the offer"), "{page}");
    let whole = format!("select count(*) from enrollments where id = '{gold}' and cancelled_at is not null");
    assert_eq!(app.count(&whole).await, 0);
    let offers = format!(
        "select count(*) from enrollment_offers where enrollment_id = '{gold}' and cancelled_at is null"
    );
    assert_eq!(app.count(&offers).await, 1);
    let arranged = ["enrollments."];
    crate::jobs::copies::assert_none_differ_but(app, &arranged).await;
}
