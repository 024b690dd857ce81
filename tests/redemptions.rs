//! Cloud keys: the tenant that is checked first, and recording their redemption (R-CL-2, R-CL-3), through HTTP and
//! with exact dates. The demo's day is 20 November 2026; Alpine's Office 365 E3 has 5 seats until 24 January 2027.

use time::macros::{date, datetime};
use uuid::Uuid;

use crate::app::{ALPINE, BLEU_HORIZON, TestApp, crowd_turn, location};
use crate::bench::Bench;
use crate::database::{keys, memberships};
use crate::html::Page;

const OFFICE_365: &str = "Office 365 E3";
const TENANT: (&str, &str) = ("tenant_checked", "yes");

/// What tests of cloud keys do with a benefit.
impl Bench {
    async fn office_365() -> Self {
        Self::of_alpine(OFFICE_365, "action_pack").await
    }

    fn keys(&self) -> String {
        self.address("keys")
    }

    /// Gets the key; where its redemption is recorded.
    async fn get_key(&self) -> String {
        assert_eq!(self.admin.post(&self.keys(), &[TENANT]).await.status(), 303);
        self.redemption().await
    }

    async fn redemption(&self) -> String {
        let key =
            self.app.id(&format!("select id from issued_keys where benefit_id = '{}'", self.benefit)).await;
        format!("{}/{key}/redemption", self.keys())
    }

    /// The page of outcomes for a day, and the digest that it carries.
    async fn outcomes(&self, path: &str, day: &str) -> (Page, String) {
        let response = self.admin.post(path, &[("redeemed_on", day)]).await;
        assert_eq!(response.status(), 200, "{day}");
        let page = Page::of(response).await;
        let digest = page.hidden("preview");
        (page, digest)
    }

    async fn subscription(&self) -> Option<(i32, String)> {
        sqlx::query_as(
            "select s.seats, s.ends_on::text from subscriptions s
             join benefits b on b.partner_id = s.partner_id and b.product_id = s.product_id where b.id = $1::uuid",
        )
        .bind(Uuid::parse_str(&self.benefit).unwrap())
        .fetch_optional(&mut self.app.owner().await)
        .await
        .unwrap()
    }

    async fn set_subscription(&self, seats: i32, ends_on: &str) {
        keys::set_subscription(&self.app, &self.benefit, seats, ends_on).await;
    }
}

/// The ways to redeem that can be chosen.
fn modes(page: &Page) -> Vec<&str> {
    page.buttons()
        .into_iter()
        .filter(|it| it.attr("name") == Some("mode"))
        .filter_map(|it| it.attr("value"))
        .collect()
}

#[tokio::test]
async fn once_its_keys_are_redeemed_a_row_is_about_the_subscription_and_counts_down_no_more() {
    let it = Bench::office_365().await;
    let path = it.get_key().await;
    let row = |page: &Page| page.whole().by_id(&format!("b-{}", it.benefit)).unwrap().text();
    let cloud = format!("/partners/{ALPINE}/benefits/cloud");
    let before = row(&it.admin.page(&it.row("cloud")).await);
    assert!(before.contains("Keys shown") && before.contains("in 24 days"), "{before}");

    let (_, digest) = it.outcomes(&path, "2026-11-20").await;
    let form = [("redeemed_on", "2026-11-20"), ("mode", "add"), ("preview", &*digest)];
    assert_eq!(it.admin.post(&path, &form).await.status(), 303);
    let after = row(&it.admin.page(&it.row("cloud")).await);
    assert!(
        after.contains("Keys redeemed") && after.contains("Subscription: 10 seats until 22 Jun 2027"),
        "{after}"
    );
    assert!(!after.contains("in 24 days"), "there is nothing left to do: {after}");
    // That of last year with it.
    let redeemed = it.admin.page(&format!("{cloud}?status=redeemed")).await;
    assert_eq!(redeemed.row("Office 365 E3").cell("Package"), "in 2 packages");
    assert!(redeemed.contains("2 benefits"), "{redeemed}");
    let shown = it.admin.page(&format!("{cloud}?status=keys-shown")).await;
    assert!(!shown.contains("Office 365 E3"), "{shown}");
}

#[tokio::test]
async fn a_cloud_key_is_shown_only_to_who_has_checked_the_tenant_each_time() {
    let it = Bench::office_365().await;
    let asked = "I have checked which cloud tenant";
    let row = it.admin.page(&it.row("cloud")).await;
    assert!(row.links_to(&it.keys()), "a link to the question, no act: {row}");
    assert!(row.contains("Special instructions") && row.contains("private browser window"));
    assert!(it.admin.page(&it.keys()).await.contains(asked));

    let unchecked = it.admin.post(&it.keys(), &[]).await;
    assert_eq!(unchecked.status(), 422);
    let page = Page::of(unchecked).await;
    assert!(page.problem_at("tenant_checked").is_some() && page.contains(asked), "{page}");
    assert_eq!(it.entries("keys.issued", "done").await, 0);

    assert_eq!(it.admin.post(&it.keys(), &[TENANT]).await.status(), 303);
    assert!(it.admin.page(&it.row("cloud")).await.contains("DMXXX-"));

    // Shown again, it is asked again.
    it.app.clock.advance(time::Duration::minutes(10));
    assert!(!it.admin.page(&it.row("cloud")).await.contains("DMXXX-"));
    let again = it.admin.page(&it.keys()).await;
    assert!(again.contains("Show the keys of Office 365 E3 again?") && again.contains(asked), "{again}");
    assert_eq!(it.admin.post(&it.keys(), &[]).await.status(), 422);
    assert!(!it.admin.page(&it.row("cloud")).await.contains("DMXXX-"));
    assert_eq!(it.admin.post(&it.keys(), &[TENANT]).await.status(), 303);
    assert!(it.admin.page(&it.row("cloud")).await.contains("DMXXX-"));
    assert_eq!(it.entries("keys.issued", "done").await, 1);
    assert_eq!(it.entries("keys.revealed", "done").await, 2);
}

#[tokio::test]
async fn while_a_refund_is_possible_both_are_asked_and_what_was_checked_stays_checked() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@bleu-horizon.example").await;
    let benefit = app.benefit(BLEU_HORIZON, OFFICE_365, "action_pack").await;
    let keys = format!("/partners/{BLEU_HORIZON}/benefits/{benefit}/keys?lang=en");
    let page = Page::of(admin.post(&keys, &[]).await).await;
    assert!(page.problem_at("tenant_checked").is_some() && page.problem_at("confirm").is_some(), "{page}");
    let response = admin.post(&keys, &[TENANT]).await;
    assert_eq!(response.status(), 422);
    let page = Page::of(response).await;
    assert!(page.problem_at("tenant_checked").is_none() && page.chosen("tenant_checked") == ["yes"]);
    assert_eq!(admin.post(&keys, &[("confirm", "yes")]).await.status(), 422);
    assert_eq!(
        app.count("select count(*) from issued_keys where issued_at > now() - interval '1 day'").await,
        0
    );
    assert_eq!(admin.post(&keys, &[TENANT, ("confirm", "yes")]).await.status(), 303);
}

#[tokio::test]
async fn both_outcomes_are_shown_and_the_one_chosen_is_recorded_once() {
    let it = Bench::office_365().await;
    assert!(it.admin.page(&it.row("cloud")).await.contains("5 seats until 24 Jan 2027"));
    let path = it.get_key().await;
    assert!(it.admin.page(&it.row("cloud")).await.links_to(&path));
    assert!(it.admin.page(&path).await.by_id("redeemed_on").unwrap().attr("max") == Some("2026-11-20"));

    // Two months and four days are left of five seats, and a year for five more.
    let (page, digest) = it.outcomes(&path, "2026-11-20").await;
    assert!(page.contains("10 seats until 22 Jun 2027"), "{page}");
    assert!(page.contains("5 seats until 24 Jan 2028"), "{page}");
    assert_eq!(it.subscription().await, Some((5, "2027-01-24".to_owned())), "looking changes nothing");

    let form = [("redeemed_on", "2026-11-20"), ("mode", "add")];
    let unseen = it.admin.post(&path, &form).await;
    assert_eq!(unseen.status(), 422, "without having seen the outcomes");
    assert!(Page::of(unseen).await.contains("10 seats until 22 Jun 2027"));
    assert_eq!(it.subscription().await, Some((5, "2027-01-24".to_owned())));

    let form = [("redeemed_on", "2026-11-20"), ("mode", "add"), ("preview", &*digest)];
    for pressed in ["once", "twice"] {
        let response = it.admin.post(&path, &form).await;
        assert_eq!(response.status(), 303, "{pressed}");
        assert!(location(&response).ends_with(&format!("?open={0}#b-{0}", it.benefit)));
        assert_eq!(it.subscription().await, Some((10, "2027-06-22".to_owned())), "{pressed}");
        assert_eq!(it.entries("keys.redeemed", "done").await, 1, "{pressed}");
    }
    let row = it.admin.page(&it.row("cloud")).await;
    assert!(row.contains("The redemption is recorded: Office 365 E3 has 10 seats."), "{row}");
    assert!(row.contains("10 seats until 22 Jun 2027"), "{row}");
    assert!(row.contains("Redeemed on 20 Nov 2026, recorded by Claudia Brunner"), "{row}");
    assert!(row.contains("24 Jan 2026: new subscription, 5 seats until 24 Jan 2027"), "{row}");
    let csv = it.admin.text(&format!("/partners/{ALPINE}/benefits/cloud.csv")).await;
    assert!(csv.contains("10 seats until 22 Jun 2027"), "{csv}");

    // Otherwise than it was: told, nothing changed.
    for other in [
        [("redeemed_on", "2026-11-20"), ("mode", "extend")],
        [("redeemed_on", "2026-11-19"), ("mode", "add")],
    ] {
        let response = it.admin.post(&path, &other).await;
        assert_eq!(response.status(), 422);
        let page = Page::of(response).await;
        assert!(page.contains("already recorded as redeemed on 20 Nov 2026"), "{page}");
    }
    assert_eq!(it.admin.get(&path).await.status(), 303);
    assert_eq!(it.subscription().await, Some((10, "2027-06-22".to_owned())));
    assert_eq!(it.entries("keys.redeemed", "refused").await, 2);
}

#[tokio::test]
async fn a_first_redemption_makes_a_subscription_of_a_year_also_from_29_february() {
    let it = Bench::of_alpine("Microsoft 365 E3", "gold_core").await;
    let (from, until) = (date!(2027 - 12 - 01), date!(2028 - 12 - 01));
    memberships::move_year(&it.app, &it.benefit, from, until).await;
    it.app.set_clock(datetime!(2028-02-29 10:00 UTC));
    let it = Bench { admin: it.app.sign_in("global.admin@alpine.example").await, ..it };
    let path = it.get_key().await;
    let (page, digest) = it.outcomes(&path, "2028-02-29").await;
    assert!(page.contains("100 seats until 28 Feb 2029"), "{page}");
    assert!(!modes(&page).contains(&"extend"), "nothing to choose: {page}");
    let form = [("redeemed_on", "2028-02-29"), ("mode", "add"), ("preview", &*digest)];
    assert_eq!(it.admin.post(&path, &form).await.status(), 303);
    assert_eq!(it.subscription().await, Some((100, "2029-02-28".to_owned())));
}

#[tokio::test]
async fn one_that_has_ended_is_not_added_to() {
    let it = Bench::office_365().await;
    let path = it.get_key().await;
    it.set_subscription(5, "2026-11-19").await;
    let (page, _) = it.outcomes(&path, "2026-11-20").await;
    assert!(page.contains("5 seats until 20 Nov 2027") && page.contains("Ended on 19 Nov 2026"), "{page}");
    // On its last day it still runs.
    it.set_subscription(5, "2026-11-20").await;
    let (page, _) = it.outcomes(&path, "2026-11-20").await;
    assert!(modes(&page) == ["add", "extend"], "{page}");
}

#[tokio::test]
async fn extending_leads_to_36_months_from_today_and_not_a_day_further() {
    let it = Bench::office_365().await;
    let path = it.get_key().await;
    let page = it.admin.page(&path).await;
    assert_eq!(
        crate::rules_told::lines(&page),
        ["Extending leads at most 36 months from today: to 20 Nov 2029."]
    );
    it.set_subscription(5, "2028-11-21").await;
    let (page, digest) = it.outcomes(&path, "2026-11-20").await;
    let words = "The end would be 21 Nov 2029. Extending leads at most to 20 Nov 2029, 36 months from today";
    assert!(page.contains(words) && !modes(&page).contains(&"extend"), "{page}");
    let extend = |digest: String| {
        [("redeemed_on", "2026-11-20".to_owned()), ("mode", "extend".to_owned()), ("preview", digest)]
    };
    let form = extend(digest);
    let response = it.admin.post(&path, &form.each_ref().map(|(name, value)| (*name, value.as_str()))).await;
    assert_eq!(response.status(), 422);
    let page = Page::of(response).await;
    assert!(page.problem_at("outcomes").is_some() && page.contains(words), "{page}");
    assert_eq!(it.entries("keys.redeemed", "refused").await, 1);

    it.set_subscription(5, "2028-11-20").await;
    let (_, digest) = it.outcomes(&path, "2026-11-20").await;
    let form = extend(digest);
    let response = it.admin.post(&path, &form.each_ref().map(|(name, value)| (*name, value.as_str()))).await;
    assert_eq!(response.status(), 303);
    assert_eq!(it.subscription().await, Some((5, "2029-11-20".to_owned())));
}

#[tokio::test]
async fn each_bad_day_is_refused_in_its_own_words_and_kept_as_typed() {
    let it = Bench::office_365().await;
    let path = it.get_key().await;
    it.app.set_clock(datetime!(2026-12-20 10:00 UTC));
    let it = Bench { admin: it.app.sign_in("global.admin@alpine.example").await, ..it };
    keys::redeem_on(&it.app, "2026-11-25").await;
    let mut refused = 0;
    for (day, words, logged) in [
        ("", "Enter the day of the redemption as a date", 0),
        ("20.11.2026", "Enter the day of the redemption as a date", 0),
        ("2026-02-30", "Enter the day of the redemption as a date", 0),
        ("2026-W47-5", "Enter the day of the redemption as a date", 0),
        ("2026-12-21", "can’t lie in the future", 1),
        ("2026-11-19", "The key was issued on 20 Nov 2026", 1),
        ("2026-12-15", "The last day to redeem this key was 14 Dec 2026", 1),
        ("2026-11-24", "A key of this product was redeemed on 25 Nov 2026", 1),
    ] {
        let response = it.admin.post(&path, &[("redeemed_on", day)]).await;
        assert_eq!(response.status(), 422, "{day}");
        let page = Page::of(response).await;
        assert!(page.contains(words) && page.problem_at("redeemed_on").is_some(), "{day}: {page}");
        assert!(page.value_of("redeemed_on") == day, "{day}: {page}");
        refused += logged;
        assert_eq!(it.entries("keys.redeemed", "refused").await, refused, "{day}");
    }
    for day in ["2026-11-25", "2026-12-14"] {
        it.outcomes(&path, day).await;
    }
    for fields in [
        [("redeemed_on", "2026-12-01"), ("mode", "steal")],
        [("redeemed_on", "2026-12-01"), ("seats", "1000")],
    ] {
        assert_eq!(it.admin.post(&path, &fields).await.status(), 422);
    }
    assert_eq!(it.subscription().await, Some((5, "2027-01-24".to_owned())));
}

#[tokio::test]
async fn a_redemption_in_time_can_be_recorded_after_the_membership_has_lapsed() {
    let it = Bench::office_365().await;
    let path = it.get_key().await;
    it.app.set_clock(datetime!(2027-02-01 10:00 UTC));
    let it = Bench { admin: it.app.sign_in("global.admin@alpine.example").await, ..it };
    let (_, digest) = it.outcomes(&path, "2026-12-14").await;
    let form = [("redeemed_on", "2026-12-14"), ("mode", "extend"), ("preview", &*digest)];
    let response = it.admin.post(&path, &form).await;
    // The row runs on with the subscription (R-DATE-9).
    assert!(location(&response).starts_with(&format!("/partners/{ALPINE}/benefits/cloud?open=")));
    assert_eq!(it.subscription().await, Some((5, "2028-01-24".to_owned())));
}

#[tokio::test]
async fn today_is_the_partners_own() {
    for (zone, today, tomorrow) in [
        ("Pacific/Kiritimati", "2026-11-21", "2026-11-22"),
        ("Pacific/Pago_Pago", "2026-11-19", "2026-11-20"),
    ] {
        let it = Bench::office_365().await;
        it.app.run(&format!("update partners set time_zone = '{zone}'")).await;
        let path = it.get_key().await;
        it.outcomes(&path, today).await;
        let response = it.admin.post(&path, &[("redeemed_on", tomorrow)]).await;
        assert_eq!(response.status(), 422, "{zone}");
    }
}

#[tokio::test]
async fn what_changed_since_the_outcomes_were_shown_is_shown_again_first() {
    let it = Bench::office_365().await;
    let path = it.get_key().await;
    let (_, digest) = it.outcomes(&path, "2026-11-20").await;
    it.set_subscription(20, "2027-01-24").await;
    let form = [("redeemed_on", "2026-11-20"), ("mode", "add"), ("preview", &*digest)];
    let response = it.admin.post(&path, &form).await;
    assert_eq!(response.status(), 422);
    let page = Page::of(response).await;
    assert!(page.contains("Something has changed since this was shown") && page.contains("25 seats until"));
    assert_eq!(it.subscription().await, Some((20, "2027-01-24".to_owned())));
    let new = page.hidden("preview");
    let form = [("redeemed_on", "2026-11-20"), ("mode", "add"), ("preview", &*new)];
    assert_eq!(it.admin.post(&path, &form).await.status(), 303);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_keys_redeemed_at_once_the_second_sees_what_the_first_made() {
    let _turn = crowd_turn().await;
    let it = Bench::office_365().await;
    let first = it.get_key().await;
    // A second key of the same benefit, as of a product that gets two.
    keys::issue_second(&it.app, &it.benefit).await;
    let second = it.app.id("select id from issued_keys where ordinal = 2").await;
    let second = format!("{}/{second}/redemption", it.keys());
    let mut forms = Vec::new();
    for path in [&first, &second] {
        let (_, digest) = it.outcomes(path, "2026-11-20").await;
        forms.extend(std::iter::repeat_n((path.clone(), digest), 5));
    }
    let mut clients = Vec::new();
    for (path, digest) in forms {
        let admin = it.admin.clone();
        clients.push(tokio::spawn(async move {
            let form = [("redeemed_on", "2026-11-20"), ("mode", "add"), ("preview", &*digest)];
            let status = admin.post(&path, &form).await.status().as_u16();
            (path, status)
        }));
    }
    let mut done = Vec::new();
    for client in clients {
        let (path, status) = client.await.unwrap();
        match status {
            303 => done.push(path),
            status => assert_eq!(status, 422),
        }
    }
    // Five clients pressed for one key: one redemption, the same answer for all; the others saw a stale preview.
    assert_eq!(done.len(), 5);
    assert!(done.iter().all(|path| *path == done[0]));
    assert_eq!(it.subscription().await, Some((10, "2027-06-22".to_owned())));
    assert_eq!(it.entries("keys.redeemed", "done").await, 1);
}

#[tokio::test]
async fn who_may_not_sees_the_control_with_its_reason_and_a_suspended_company_records_nothing() {
    let it = Bench::office_365().await;
    let path = it.get_key().await;
    let viewer = it.app.sign_in("user.admin@alpine.example").await;
    let row = viewer.page(&it.row("cloud")).await;
    assert!(row.contains("5 seats until 24 Jan 2027") && !row.contains(&path), "{row}");
    assert!(
        row.buttons()
            .iter()
            .any(|it| it.attr("aria-describedby").is_some_and(|why| it.is_off() && why.starts_with("why-")))
            && row.contains("It takes one of these")
    );
    assert_eq!(viewer.get(&path).await.status(), 403);

    let (_, digest) = it.outcomes(&path, "2026-11-20").await;
    it.app.run("update partners set suspended_at = now(), suspended_reason = 'A test'").await;
    let form = [("redeemed_on", "2026-11-20"), ("mode", "add"), ("preview", &*digest)];
    let response = it.admin.post(&path, &form).await;
    assert_eq!(response.status(), 422);
    assert!(Page::of(response).await.contains("Your company is suspended"));
    assert_eq!(it.subscription().await, Some((5, "2027-01-24".to_owned())));
}

#[tokio::test]
async fn keys_of_software_are_not_redeemed_here() {
    let it = Bench::of_alpine("Windows 10 Enterprise", "gold_core").await;
    let path = it.redemption().await;
    assert_eq!(it.admin.get(&path).await.status(), 404);
    assert_eq!(it.admin.post(&path, &[("redeemed_on", "2026-11-20")]).await.status(), 404);
}
