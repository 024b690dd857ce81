//! Giving a membership without an order.

use crate::jobs::copies;
use futures_util::future::join_all;
use time::macros::datetime;

use super::{Desk, REASON, once};
use crate::app::crowd_turn;
use crate::database::operators::{FULFILMENT, READER, employ};
use crate::factories::a_company;
use crate::html::Page;

const TODAY: &str = "2026-11-20";

#[tokio::test]
async fn a_membership_is_shown_first_given_once_and_used_at_once() {
    let desk = Desk::of(a_company().reading("fr")).await;
    let form = desk.page("/memberships").await;
    assert_eq!(form.value_of("starts_on"), TODAY);
    let preview = desk.preview("action-pack", TODAY).await;
    assert_eq!(preview.status, 200);
    assert!(preview.contains("20 Nov 2027") && preview.contains(REASON), "{preview}");
    assert_eq!(preview.row("Office Professional Plus 2019").cell("Benefit expiry date"), "20 Nov 2027");
    assert_eq!(desk.count("enrollments").await, 0, "a preview does nothing");

    let given = desk.confirm(&preview).await;
    assert_eq!(given.status(), 303);
    assert_eq!(desk.confirm(&preview).await.status(), 303, "pressed twice");
    assert_eq!((desk.count("enrollments").await, desk.count("grants").await), (1, 1));
    assert_eq!(desk.mails("membership_given").await, 1);
    assert_eq!(desk.logged("membership.given", REASON).await, (1, 1));

    let overview = desk.seen("/benefits").await;
    assert!(
        overview.contains("Given by the programme on 20 Nov 2026. Reason: Bought by letter"),
        "{overview}"
    );
    let software = desk.seen("/benefits/software").await;
    let office = software.row("Office Professional Plus 2019");
    assert!(office.cell("Get by").starts_with("20 Nov 2027"), "{}", office.text());
    // It can be used, and asking for a refund goes its usual way.
    let benefit = desk.benefit("Office Professional Plus 2019").await;
    let keys = format!("/partners/{}/benefits/{benefit}/keys", desk.company.mpn_id);
    let admin = desk.company.admin(&desk.app).await;
    assert!(admin.page(&format!("{keys}?lang=en")).await.contains("20 Dec 2026"));
    assert_eq!(admin.post(&keys, &[("confirm", "yes")]).await.status(), 303);
    copies::assert_none_differ(&desk.app).await;
}

#[tokio::test]
async fn what_begins_on_29_february_ends_on_the_28th_and_the_terms_of_the_programme_stay_with_it() {
    let desk = Desk::of(a_company().in_zone("Pacific/Auckland")).await;
    desk.app.set_clock(datetime!(2029-02-27 12:00 UTC));
    let desk = Desk { operator: desk.app.sign_in("operator@programme.example").await, ..desk };
    desk.app.run("update programme set extra_days = 20, renewal_days = 25, refund_days = 7").await;
    // It is the 28th there already, the last day of such a membership.
    assert_eq!(desk.page("/memberships").await.value_of("starts_on"), "2029-02-28");
    desk.give("gold-devops", "2028-02-29").await;
    desk.app.run("update programme set extra_days = 1, renewal_days = 2, refund_days = 3").await;
    let days =
        "select count(*) from enrollments where starts_on = '2028-02-29' and anniversary_on = '2029-02-28'
                and purchased_on = starts_on and (refund_days, renewal_days, extra_days) = (7, 25, 20)";
    assert_eq!(desk.app.count(days).await, 1);
    let seats = "benefits where kind = 'visual_studio' and needs_user";
    assert!(desk.count(seats).await > 0);
    assert_eq!(desk.count(&format!("{seats} and activate_by <> '2029-03-20'")).await, 0, "R-DATE-5");
    assert_eq!(desk.count("benefits where not needs_user and activate_by <> '2029-02-28'").await, 0);
    desk.app.set_clock(datetime!(2029-02-28 11:00 UTC));
    let desk = Desk { operator: desk.app.sign_in("operator@programme.example").await, ..desk };
    let late = desk.preview("gold-security", "2028-02-29").await;
    assert_eq!(late.status, 422);
    assert!(late.problem_at("starts_on").unwrap().contains("28 Feb 2029"), "{}", late.problems());
}

#[tokio::test]
async fn what_is_wrong_stands_at_its_field_and_what_was_typed_stays() {
    let desk = Desk::of(a_company()).await;
    desk.app
        .run(
            "insert into offers (id, code, name, package, price_cents)
             values (gen_random_uuid(), 'drafted', 'Drafted only', 'isv_cosell_ready', 0)",
        )
        .await;
    let long = "x".repeat(201);
    let send = |offer: &'static str, day: &'static str, reason: &str, preview: &'static str| {
        let fields = [("offer", offer), ("starts_on", day), ("reason", reason), ("preview", preview)]
            .map(|(a, b)| (a, b.to_owned()));
        let desk = &desk;
        async move {
            let once = once();
            let mut all: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (*a, b.as_str())).collect();
            all.push(("once", &once));
            desk.refused("/memberships", &all).await
        }
    };
    let empty = send("", "", " ", "yes").await;
    let fields: Vec<String> = empty.problem_list().into_iter().map(|(field, _)| field).collect();
    assert_eq!(fields, ["offer", "starts_on", "reason"]);
    for (offer, day, reason, field, words) in [
        ("drafted", TODAY, REASON, "offer", "Drafted only grants nothing yet"),
        ("no-such-offer", TODAY, REASON, "offer", "Choose an offer"),
        ("action-pack", "2026-11-21", REASON, "starts_on", "not after today"),
        ("action-pack", "2025-11-19", REASON, "starts_on", "ended on 19 Nov 2026"),
        ("action-pack", "20.11.2026", REASON, "starts_on", "Enter a day"),
        ("action-pack", TODAY, &long, "reason", "200 letters"),
    ] {
        // Asked for a preview, and tried without one.
        for preview in ["yes", "a digest of something else"] {
            let page = send(offer, day, reason, preview).await;
            let told = page.problem_at(field).unwrap_or_default();
            assert!(told.contains(words), "{offer} {day}: {}", page.problems());
            assert_eq!(
                (page.value_of("starts_on"), page.value_of("reason")),
                (day.into(), reason.to_owned())
            );
        }
    }
    assert!(desk.refusals("membership.given", "wrong_entries").await >= 6);
    let options = desk.page("/memberships").await;
    assert!(options.contains("Drafted only (nothing published)"), "{options}");
    assert_eq!(desk.count("enrollments").await, 0);
}

#[tokio::test]
async fn one_of_a_level_and_one_action_pack_at_a_time_until_the_renewal_window_is_over() {
    let desk = Desk::of(a_company().with_gold().with_action_pack()).await;
    let refused = async |offer: &str| {
        let page = desk.preview(offer, "2026-11-01").await;
        page.problem_at("offer").unwrap_or_default()
    };
    // Bought on 1 September 2026: a year, and thirty days.
    assert!(refused("gold-security").await.contains("a membership Gold Core until 1 Oct 2027"));
    assert!(refused("action-pack").await.contains("until 1 Oct 2027"));
    assert_eq!(refused("silver-security").await, "", "another level");
    crate::database::memberships::cancel_package(&desk.app, "action_pack").await;
    assert_eq!(refused("action-pack").await, "", "a cancelled one stands in nobody's way");

    // What the catalogue says can't be held at the same time.
    desk.app
        .run(
            "insert into offers_apart (offer_id, apart_from)
             select least(a.id, b.id), greatest(a.id, b.id) from offers a, offers b
             where a.code = 'silver-security' and b.code = 'action-pack'",
        )
        .await;
    desk.give("action-pack", "2026-11-20").await;
    assert!(refused("silver-security").await.contains("can’t be held at the same time"));
}

#[tokio::test]
async fn of_two_operators_at_once_one_gives_it_and_the_other_is_told() {
    let _turn = crowd_turn().await;
    let desk = Desk::of(a_company()).await;
    for offer in ["gold-devops", "action-pack"] {
        let previews = join_all((0..6).map(|_| desk.preview(offer, TODAY))).await;
        let answers = join_all(previews.iter().map(|it| desk.confirm(it))).await;
        let given = answers.iter().filter(|it| it.status() == 303).count();
        assert_eq!(given, 1, "{offer}");
        for answer in answers.into_iter().filter(|it| it.status() != 303) {
            let page = Page::of(answer).await;
            assert_eq!(page.status, 422);
            assert!(page.problem_at("offer").unwrap().contains("until 20 Dec 2027"), "{}", page.problems());
        }
    }
    assert_eq!(desk.count("enrollments").await, 2);
    assert_eq!(desk.refusals("membership.given", "held_already").await, 10);
    copies::assert_none_differ(&desk.app).await;
}

#[tokio::test]
async fn what_changed_since_the_preview_is_shown_again_and_not_given() {
    let desk = Desk::of(a_company()).await;
    let preview = desk.preview("action-pack", TODAY).await;
    desk.app.run("update programme set extra_days = 10").await;
    let stale = Page::of(desk.confirm(&preview).await).await;
    assert_eq!(stale.status, 422);
    assert!(stale.problem_at("preview").unwrap().contains("has changed"), "{}", stale.problems());
    assert_eq!(desk.count("enrollments").await, 0);
    assert_eq!(desk.refusals("membership.given", "changed_meanwhile").await, 1);
    assert_eq!(desk.confirm(&stale).await.status(), 303, "the new preview can be confirmed");
    // Without a preview nothing is given.
    let fields = [("offer", "gold-devops"), ("starts_on", TODAY), ("reason", REASON), ("once", &once())];
    let shown = Page::of(desk.post("/memberships", &fields).await).await;
    assert_eq!((shown.status, desk.count("enrollments").await), (200, 1));
}

#[tokio::test]
async fn a_suspended_company_can_be_given_something_and_a_reader_gives_nothing() {
    let desk = Desk::of(a_company().suspended_for("Unpaid since May")).await;
    desk.give("action-pack", TODAY).await;
    assert_eq!(desk.count("enrollments").await, 1);
    for (email, role) in [(FULFILMENT, "fulfilment"), (READER, "reader")] {
        employ(&desk.app, email, role).await;
        let other = desk.app.sign_in(email).await;
        assert_eq!(other.get(&desk.at("/memberships")).await.status(), 403, "{email}");
    }
    assert_eq!(desk.operator.get("/console/companies/4999999/memberships").await.status(), 404);
}
