//! Asking for technical benefits and go-to-market offers, and taking requests back (R-TEC-1 to 3, R-GTM-2, R-GTM-4),
//! through HTTP and with exact dates. The demo's day is 20 November 2026; Alpine's Gold ends on 14 December, and its
//! technical benefits can be activated until 13 January 2027.

use futures_util::future::join_all;
use time::macros::{date, datetime};
use uuid::Uuid;

use crate::app::{ALPINE, BLEU_HORIZON, TestApp, Visitor, location};
use crate::database::memberships;
use crate::html::Page;
use crate::office::{Office, Programme, latest_activation};

const INCIDENTS: &str = "On-premises incidents";
const OTHER_ADDRESS: &str = "carla.private@mail.example";

pub struct Bench {
    pub app: TestApp,
    pub admin: Visitor,
    pub benefit: String,
    /// Whom it is asked for.
    pub member: String,
}

impl Bench {
    pub async fn new() -> Self {
        let app = TestApp::demo().await;
        let admin = app.sign_in("partner.admin@alpine.example").await;
        let benefit = app.benefit(ALPINE, INCIDENTS, "gold_core").await;
        let member = app.member(ALPINE, "staff1@alpine.example").await;
        Self { app, admin, benefit, member }
    }

    pub fn path(&self) -> String {
        format!("/partners/{ALPINE}/benefits/{}/activation", self.benefit)
    }

    pub fn row(&self) -> String {
        format!("/partners/{ALPINE}/benefits/technical?open={}", self.benefit)
    }

    fn fields(&self) -> [(&str, &str); 2] {
        [("member_id", &self.member), ("alternative_email", OTHER_ADDRESS)]
    }

    pub async fn ask(&self) {
        let response = self.admin.post(&self.path(), &self.fields()).await;
        assert_eq!(response.status(), 303, "{}", Page::of(response).await);
    }

    async fn states(&self) -> Vec<String> {
        sqlx::query_scalar(
            "select state from activations where benefit_id = $1::uuid order by requested_at, id",
        )
        .bind(Uuid::parse_str(&self.benefit).unwrap())
        .fetch_all(&mut self.app.owner().await)
        .await
        .unwrap()
    }

    async fn entries(&self, action: &str) -> i64 {
        let benefit = &self.benefit;
        self.app
            .count(&format!(
                "select count(*) from company_audit where action = '{action}' and details->>'benefit_id' = '{benefit}'"
            ))
            .await
    }

    /// Makes the latest request active, as the programme would.
    pub async fn fulfil(&self, access: &str, contract: &str) {
        let activation = latest_activation(&self.app, &self.benefit).await;
        Programme::of(&self.app).await.fulfils(activation, (access, contract)).await;
    }
}

#[tokio::test]
async fn a_technical_benefit_is_asked_for_once_and_its_row_says_since_when() {
    let it = Bench::new().await;
    let row = it.admin.page(&it.row()).await;
    assert!(row.links_to(&it.path()), "{row}");
    assert!(row.contains("Ready to be activated until 13 Jan 2027"), "{row}");
    assert!(row.contains("0 used, 20 left"), "{row}");

    it.ask().await;
    // Pressed twice: the same answer.
    let again = it.admin.post(&it.path(), &it.fields()).await;
    assert_eq!((again.status().as_u16(), location(&again).contains(&it.benefit)), (303, true));
    assert_eq!(it.states().await, ["requested"]);
    assert_eq!(it.entries("activation.requested").await, 1);
    assert_eq!(it.app.count("select count(*) from outbox").await, 0, "nothing was fulfilled yet");
    assert_eq!(
        it.app.count("select count(*) from queue_items where state = 'requested' and open and title = 'On-premises incidents'").await,
        1
    );
    let row = it.admin.page(&it.row()).await;
    assert!(row.contains("Requested since 20 Nov 2026") && row.contains(OTHER_ADDRESS), "{row}");
    assert!(row.contains("The programme fulfils it until 12 Feb 2027 at the latest."), "{row}");

    // Another admin finds it asked for, and is told by whom.
    let global = it.app.sign_in("global.admin@alpine.example").await;
    let late = global.post(&it.path(), &it.fields()).await;
    assert_eq!(late.status(), 422);
    assert!(Page::of(late).await.contains("has asked for it already, 20 Nov 2026"));
    assert_eq!(it.states().await, ["requested"]);
    // The page of the request leads to the row while one stands.
    assert_eq!(global.get(&it.path()).await.status(), 303);
}

#[tokio::test]
async fn a_request_can_be_taken_back_until_somebody_works_on_it_and_asked_anew_after() {
    let it = Bench::new().await;
    let withdrawal = format!("{}/withdrawal", it.path());
    assert_eq!(it.admin.post(&withdrawal, &[]).await.status(), 404, "there is nothing to take back");
    it.ask().await;
    for _ in 0..2 {
        assert_eq!(it.admin.post(&withdrawal, &[]).await.status(), 303);
    }
    assert_eq!(it.states().await, ["withdrawn"]);
    assert_eq!(it.entries("activation.withdrawn").await, 1);
    assert_eq!(
        it.app.count("select count(*) from queue_items where not open and state = 'withdrawn' and kind = 'technical'").await,
        1
    );
    let row = it.admin.page(&it.row()).await;
    assert!(row.contains("Withdrawn since 20 Nov 2026") && row.contains("Activate again"), "{row}");

    it.ask().await;
    assert_eq!(it.states().await, ["withdrawn", "requested"]);
    let activation = latest_activation(&it.app, &it.benefit).await;
    Programme::of(&it.app).await.takes(activation).await;
    let late = it.admin.post(&withdrawal, &[]).await;
    assert_eq!(late.status(), 422);
    assert!(Page::of(late).await.contains("can’t be withdrawn any more"));
    assert_eq!(it.states().await, ["withdrawn", "in_progress"]);
    let row = it.admin.page(&it.row()).await;
    assert!(row.contains("In progress since") && row.contains("can no longer be withdrawn"), "{row}");
}

#[tokio::test]
async fn of_many_who_ask_at_once_one_request_is_made() {
    let it = Bench::new().await;
    let fields = it.fields();
    let path = it.path();
    let posts = join_all((0..20).map(|_| it.admin.post(&path, &fields))).await;
    let statuses: Vec<u16> = posts.iter().map(|response| response.status().as_u16()).collect();
    assert_eq!(statuses, [303; 20]);
    assert_eq!(it.states().await, ["requested"]);
    assert_eq!(it.entries("activation.requested").await, 1);
    let changes = "select count(*) from activation_changes where at >= '2026-11-20 10:00Z'";
    assert_eq!(it.app.count(changes).await, 1);
}

#[tokio::test]
async fn a_second_address_that_is_the_persons_own_or_none_is_refused_and_what_was_typed_is_kept() {
    let it = Bench::new().await;
    for typed in [
        "staff1@alpine.example",
        "STAFF1@Alpine.Example",
        " staff1@alpine.example ",
        "ｓｔａｆｆ１@alpine.example",
        "ѕtaff1@alpine.example",
        "nobody",
        "",
        "a@b.example\r\nBcc: x@evil.example",
        "a@b.example, c@d.example",
    ] {
        let fields = [("member_id", it.member.as_str()), ("alternative_email", typed)];
        let response = it.admin.post(&it.path(), &fields).await;
        assert_eq!(response.status(), 422, "{typed:?}");
        let page = Page::of(response).await;
        assert!(page.problem_at("alternative_email").is_some(), "{typed:?}: {page}");
        assert!(page.chosen("member_id") == [it.member.as_str()], "the person stays chosen: {typed:?}");
    }
    let nobody = it.admin.post(&it.path(), &[("alternative_email", OTHER_ADDRESS)]).await;
    assert_eq!(nobody.status(), 422);
    let page = Page::of(nobody).await;
    assert!(
        page.problem_at("member_id").is_some() && page.value_of("alternative_email") == OTHER_ADDRESS,
        "{page}"
    );
    // Somebody else's address is as good as any, and the answer tells nothing about whether they are known here.
    let fields = [("member_id", it.member.as_str()), ("alternative_email", "staff2@alpine.example")];
    assert_eq!(it.admin.post(&it.path(), &fields).await.status(), 303);
}

#[tokio::test]
async fn a_search_for_people_keeps_all_that_was_typed_and_changes_nothing() {
    let it = Bench::new().await;
    let other = it.app.member(ALPINE, "staff20@alpine.example").await;
    let theirs = it.app.member(BLEU_HORIZON, "staff1@bleu-horizon.example").await;
    let before = it.app.tables().await;
    let search = async |find: &str, member: Option<&str>| {
        let mut fields = vec![("find", find), ("search", "yes"), ("alternative_email", "not\"yet")];
        fields.extend(member.map(|id| ("member_id", id)));
        let response = it.admin.post(&it.path(), &fields).await;
        assert_eq!(response.status(), 200, "{find}");
        let page = Page::of(response).await;
        assert!(page.value_of("alternative_email") == "not\"yet" && page.problems().is_empty(), "{page}");
        page
    };
    let found = search(" STAFF20@ ", None).await;
    assert!(found.contains("1 person found."), "{found}");
    assert_eq!(found.value_of("find"), "STAFF20@", "{found}");
    assert_eq!(found.choices("member_id"), [other.as_str()], "{found}");
    assert!(found.chosen("member_id").is_empty(), "nobody is chosen yet: {found}");
    // Whoever was chosen stays so, found or not.
    for (find, words, people) in [
        ("staff20@", "1 person found. Still chosen: Anna Zürcher.", 2),
        ("staff1@", "1 person found. Still chosen: Anna Zürcher.", 1),
        ("xyz", "in the name or address. Still chosen: Anna Zürcher.", 1),
        ("alpine.example", "More than 10 people found. Type more of the name or mail address. Still", 10),
        ("", "More than 10 people found. Type more of the name or mail address. Still", 10),
    ] {
        let found = search(find, Some(&it.member)).await;
        assert!(
            found.contains(words) && found.chosen("member_id") == [it.member.as_str()],
            "{find}: {found}"
        );
        assert_eq!(found.choices("member_id").len(), people, "{find}: {found}");
    }
    let nobody = search("xyz", None).await;
    assert!(
        nobody.contains("Nobody active in your company") && nobody.choices("member_id").is_empty(),
        "{nobody}"
    );
    // Of another company, or no id at all: nobody is chosen.
    for id in [theirs.as_str(), "x", ""] {
        let found = search("staff20@", Some(id)).await;
        assert!(found.chosen("member_id").is_empty() && !found.contains("Still chosen"), "{id}: {found}");
        assert!(!found.choices("member_id").iter().any(|choice| choice == id), "{id}: {found}");
    }
    for odd in [("find", "again"), ("designee", "x")] {
        let fields = [("find", "a"), ("search", "yes"), odd];
        assert_eq!(it.admin.post(&it.path(), &fields).await.status(), 422, "{odd:?}");
    }
    // A link to a search goes on working.
    let linked = it.admin.page(&format!("{}?find=staff20%40", it.path())).await;
    assert!(linked.contains("1 person found.") && linked.contains(&other), "{linked}");
    assert_eq!(it.app.tables().await.changes_since(&before), [], "no entry, no request");

    // What is wrong with the act leaves the search as it was.
    let fields = [("find", "staff20@"), ("member_id", other.as_str()), ("alternative_email", "none")];
    let refused = it.admin.post(&it.path(), &fields).await;
    assert_eq!(refused.status(), 422);
    let refused = Page::of(refused).await;
    assert_eq!(refused.choices("member_id").len(), 1, "{refused}");
    assert!(
        refused.value_of("find") == "staff20@" && refused.chosen("member_id") == [other.as_str()],
        "{refused}"
    );
    // The act itself, with what stands in the search.
    let fields = [fields[0], fields[1], ("alternative_email", OTHER_ADDRESS)];
    assert_eq!(it.admin.post(&it.path(), &fields).await.status(), 303);
    assert_eq!(it.states().await, ["requested"]);
    // One that stands can't be asked for, and nobody need be looked for.
    let late = it.admin.post(&it.path(), &[("find", "a"), ("search", "yes")]).await;
    assert_eq!((late.status().as_u16(), location(&late).contains(&it.benefit)), (303, true));
}

#[tokio::test]
async fn who_may_not_ask_may_not_search_and_the_refund_stays_asked_about() {
    let it = Bench::new().await;
    for who in ["user.admin", "staff2"] {
        let visitor = it.app.sign_in(&format!("{who}@alpine.example")).await;
        let response = visitor.post(&it.path(), &[("find", "staff20@"), ("search", "yes")]).await;
        assert_eq!(response.status(), 403, "{who}");
        assert!(!Page::of(response).await.contains("staff20@"), "{who}");
    }
    memberships::let_any_use_end_refunds(&it.app, BLEU_HORIZON).await;
    let admin = it.app.sign_in("partner.admin@bleu-horizon.example").await;
    let benefit = it.app.benefit(BLEU_HORIZON, INCIDENTS, "action_pack").await;
    let path = format!("/partners/{BLEU_HORIZON}/benefits/{benefit}/activation?lang=en");
    let response = admin.post(&path, &[("find", "staff"), ("search", "yes"), ("confirm", "yes")]).await;
    assert_eq!(response.status(), 200);
    let page = Page::of(response).await;
    assert!(
        page.contains("Activating ends the right to a refund") && page.contains("5 people found."),
        "{page}"
    );
    assert_eq!(it.states().await, Vec::<String>::new());
}

#[tokio::test]
async fn another_companys_member_is_as_unknown_as_one_that_was_made_up() {
    let it = Bench::new().await;
    let theirs = it.app.member(BLEU_HORIZON, "staff1@bleu-horizon.example").await;
    for member in [theirs, Uuid::nil().to_string(), "x".to_owned()] {
        let fields = [("member_id", member.as_str()), ("alternative_email", OTHER_ADDRESS)];
        assert_eq!(it.admin.post(&it.path(), &fields).await.status(), 404, "{member}");
    }
    Office::of_number(&it.app, ALPINE).await.deactivates("staff1@alpine.example").await;
    let response = it.admin.post(&it.path(), &it.fields()).await;
    assert_eq!(response.status(), 422);
    assert_eq!(it.states().await, Vec::<String>::new());
}

#[tokio::test]
async fn the_last_day_to_ask_is_thirty_days_past_the_anniversary_in_the_partners_zone() {
    let it = Bench::new().await;
    // Alpine works in Zurich, an hour ahead of UTC in winter; whoever is signed in stays so.
    it.app.run("update sessions set expires_at = '2100-01-01'").await;
    it.app.set_clock(datetime!(2027-01-13 23:00 UTC));
    let admin = it.app.sign_in("global.admin@alpine.example").await;
    let late = admin.post(&it.path(), &it.fields()).await;
    assert_eq!(late.status(), 422, "the day after the last");
    it.app.set_clock(datetime!(2027-01-13 22:59:59 UTC));
    assert_eq!(admin.post(&it.path(), &it.fields()).await.status(), 303);
    // Asked for in time, it stays asked for as long as it is listed.
    assert!(admin.page(&it.row()).await.contains("Requested since 13 Jan 2027"));
}

#[tokio::test]
async fn while_a_refund_is_possible_the_page_says_so_and_asks_and_asking_does_not_end_it_yet() {
    let app = TestApp::demo().await;
    memberships::let_any_use_end_refunds(&app, BLEU_HORIZON).await;
    let admin = app.sign_in("partner.admin@bleu-horizon.example").await;
    let benefit = app.benefit(BLEU_HORIZON, INCIDENTS, "action_pack").await;
    let member = app.member(BLEU_HORIZON, "staff1@bleu-horizon.example").await;
    let path = format!("/partners/{BLEU_HORIZON}/benefits/{benefit}/activation?lang=en");
    assert!(admin.page(&path).await.contains("Activating ends the right to a refund"));
    let fields = [("member_id", member.as_str()), ("alternative_email", OTHER_ADDRESS)];
    let response = admin.post(&path, &fields).await;
    assert_eq!(response.status(), 422);
    assert!(Page::of(response).await.problem_at("confirm").is_some());
    let fields = [fields[0], fields[1], ("confirm", "yes")];
    assert_eq!(admin.post(&path, &fields).await.status(), 303);
    let ended = "select count(*) from enrollments e join benefits b on b.enrollment_id = e.id
                 where e.refund_ended_at is not null and b.id = ";
    assert_eq!(app.count(&format!("{ended}'{benefit}'")).await, 0, "the programme has not fulfilled it yet");
}

#[tokio::test]
async fn ids_are_shown_to_everybody_in_the_company_and_other_addresses_only_to_who_may_act() {
    let it = Bench::new().await;
    it.ask().await;
    let staff = it.app.sign_in("staff2@alpine.example").await;
    let technical = format!("/partners/{ALPINE}/benefits/technical");
    assert!(!staff.page(&technical).await.contains(INCIDENTS), "staff see active rows only");
    assert_eq!(staff.get(&it.row()).await.status(), 404);
    it.fulfil("ACC-1234-5678", "CON-8765-4321").await;

    for who in ["staff2", "user.admin", "admin.agent", "partner.admin"] {
        let visitor = it.app.sign_in(&format!("{who}@alpine.example")).await;
        let row = visitor.page(&it.row()).await;
        assert!(row.contains("ACC-1234-5678") && row.contains("CON-8765-4321"), "{who}: {row}");
        assert!(row.contains("Active since"), "{who}");
        assert_eq!(row.contains(OTHER_ADDRESS), who == "partner.admin", "{who}");
        // What happened, and who asked, is for those who see the Benefits pages.
        assert_eq!(row.contains("Asked for by"), who != "staff2", "{who}");
    }
    let listed = staff.page(&technical).await;
    assert!(listed.contains(INCIDENTS) && !listed.contains("Cloud incidents"), "{listed}");
    assert_eq!(staff.get(&format!("/partners/{ALPINE}/benefits/software")).await.status(), 403);
    let csv = staff.text(&format!("{technical}.csv")).await;
    // With the advisory hours, which are active from the start.
    assert_eq!(csv.lines().count(), 3, "{csv}");
    assert!(!csv.contains("ACC-"), "{csv}");
    // An active benefit is not asked for again.
    let again = it.admin.post(&it.path(), &it.fields()).await;
    assert_eq!(again.status(), 422);
    assert!(Page::of(again).await.contains("It is active already."));
}

#[tokio::test]
async fn that_somebody_saw_the_ids_is_on_record_once_a_day() {
    let it = Bench::new().await;
    it.ask().await;
    it.fulfil("ACC-1234-5678", "CON-8765-4321").await;
    let seen = "select count(*) from company_audit where action = 'support_ids.seen'";
    let (staff, agent) =
        (it.app.sign_in("staff2@alpine.example").await, it.app.sign_in("admin.agent@alpine.example").await);
    assert_eq!(it.app.count(seen).await, 0);
    staff.page(&format!("/partners/{ALPINE}/benefits/technical")).await;
    assert_eq!(it.app.count(seen).await, 0, "closed rows show no IDs");
    for _ in 0..3 {
        assert!(staff.page(&it.row()).await.contains("ACC-1234-5678"));
    }
    assert_eq!(it.app.count(seen).await, 1);
    let entry: (String, String, serde_json::Value) = sqlx::query_as(
        "select actor, subject_id::text, details from company_audit where action = 'support_ids.seen'",
    )
    .fetch_one(&mut it.app.owner().await)
    .await
    .unwrap();
    assert_eq!((entry.0.as_str(), &entry.1), ("Beat Hofmann", &it.benefit));
    assert!(!entry.2.to_string().contains("1234"), "{}", entry.2);
    agent.page(&it.row()).await;
    assert_eq!(it.app.count(seen).await, 2);
    // Until midnight in the company's zone, then again.
    let day: time::Date = sqlx::query_scalar("select max(seen_on) from support_ids_seen")
        .fetch_one(&mut it.app.owner().await)
        .await
        .unwrap();
    it.app.clock.advance(time::Duration::DAY);
    let staff = it.app.sign_in("staff2@alpine.example").await;
    staff.page(&it.row()).await;
    assert_eq!(it.app.count(seen).await, 3);
    let next = format!("select count(*) from support_ids_seen where seen_on = '{}'", day.next_day().unwrap());
    assert_eq!(it.app.count(&next).await, 1);
}

#[tokio::test]
async fn a_go_to_market_offer_waits_for_a_marketing_contact() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("partner.admin@alpine.example").await;
    let benefit = app.benefit(ALPINE, "Case study", "gold_core").await;
    let path = format!("/partners/{ALPINE}/benefits/{benefit}/activation");
    let row = format!("/partners/{ALPINE}/benefits/go-to-market?open={benefit}");
    let page = admin.page(&row).await;
    assert!(page.contains("Name a marketing contact") && !page.links_to(&path), "{page}");
    assert_eq!(admin.get(&path).await.status(), 303);
    let refused = admin.post(&path, &[]).await;
    assert_eq!(refused.status(), 422);
    assert!(Page::of(refused).await.contains("no marketing contact"));
    let asked =
        format!("select count(*) from activations where member_id is null and benefit_id = '{benefit}'");
    assert_eq!(app.count(&asked).await, 0);

    let contact = app.member(ALPINE, "staff3@alpine.example").await;
    let fields = [
        ("member_id", contact.as_str()),
        ("alternative_email", "press@mail.example"),
        ("phone", "+41 44 668 18 00"),
        ("language", "fr"),
    ];
    let set = admin.post(&format!("/partners/{ALPINE}/benefits/go-to-market/contact"), &fields).await;
    assert_eq!(set.status(), 303);
    assert!(admin.page(&row).await.links_to(&path));
    assert!(admin.page(&path).await.contains("press@mail.example"));
    // An offer takes no fields; of those sent with it nothing is done.
    assert_eq!(admin.post(&path, &[("product", "x")]).await.status(), 422);
    for _ in 0..2 {
        assert_eq!(admin.post(&path, &[]).await.status(), 303);
    }
    assert_eq!(app.count(&asked).await, 1);
    assert!(admin.page(&row).await.contains("Requested since 20 Nov 2026"));

    // Deactivated, the contact counts as none.
    Office::of_number(&app, ALPINE).await.deactivates("staff3@alpine.example").await;
    let other = app.benefit(ALPINE, "Press release with quote", "gold_core").await;
    let refused = admin.post(&format!("/partners/{ALPINE}/benefits/{other}/activation"), &[]).await;
    assert_eq!(refused.status(), 422);
}

#[tokio::test]
async fn what_is_not_activated_has_no_such_page() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("partner.admin@alpine.example").await;
    let software = app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    for path in ["activation", "activation/withdrawal"] {
        let path = format!("/partners/{ALPINE}/benefits/{software}/{path}");
        assert_eq!(admin.post(&path, &[]).await.status(), 404, "{path}");
    }
    assert_eq!(admin.get(&format!("/partners/{ALPINE}/benefits/{software}/activation")).await.status(), 404);
}

#[tokio::test]
async fn where_the_programme_asks_for_no_person_activate_alone_is_enough() {
    let it = Bench::new().await;
    it.app.run("update programme set technical_activation_user = false").await;
    let portal = it.app.beside(crate::app::Beside { demo: true, ..Default::default() }).await;
    let admin = portal.with_cookies_of(&it.admin);
    let page = admin.page(&it.path()).await;
    assert!(!page.contains("alternative_email") && page.contains("Submit the request"), "{page}");
    assert_eq!(admin.post(&it.path(), &[]).await.status(), 303);
    assert_eq!(
        it.app
            .count(&format!(
                "select count(*) from activations where member_id is null and benefit_id = '{}'",
                it.benefit
            ))
            .await,
        1
    );
    assert!(admin.page(&it.row()).await.contains("You get a mail when it is done."));
    drop(portal.stop().await);
}

#[tokio::test]
async fn the_technical_page_says_how_support_is_asked_for_and_who_may() {
    let it = Bench::new().await;
    let page = it.admin.page(&it.row()).await;
    let asked = |kind: &str| format!("/partners/{ALPINE}/service-requests/new?type={kind}");
    assert!(page.links_to(&asked("advisory")), "{page}");
    // Not active yet; and for somebody else to ask.
    let why = |kind: &str| page.by_id(&format!("why-support-{kind}")).unwrap().text();
    assert!(why("on-premises").contains("not active yet"), "{page}");
    assert!(why("cloud").contains("It takes one of these: Admin agent"), "{page}");
    assert!(!page.links_to(&asked("on-premises")) && !page.links_to(&asked("cloud")), "{page}");
    let agent = it.app.sign_in("admin.agent@alpine.example").await.page(&it.row()).await;
    assert!(!agent.by_id("why-support-cloud").unwrap().contains("It takes one of these"), "{agent}");
}

#[tokio::test]
async fn an_offer_whose_time_is_over_says_when_it_ended() {
    let app = TestApp::demo().await;
    let at = datetime!(2026-11-19 09:00 UTC);
    let office = Office::of_number(&app, ALPINE).await.at(at);
    let contact = app.member(ALPINE, "staff1@alpine.example").await;
    office.names_contact(&contact, "press@mail.example", "en").await;
    let benefit = app.benefit(ALPINE, "Case study", "gold_core").await;
    let activation = office.asks_for(&benefit).await;
    Programme::of(&app).await.at(at).fulfils_offer(activation).await;
    crate::database::activations::end_on(&app, &benefit, date!(2026 - 11 - 30)).await;
    let row = format!("/partners/{ALPINE}/benefits/go-to-market?open={benefit}");
    // The last second of its last day, and the first one after it, in Zurich.
    for (now, says, not) in [
        (datetime!(2026-11-30 22:59:59 UTC), "Active since 19 Nov 2026", "Expired on"),
        (datetime!(2026-11-30 23:00 UTC), "Expired on 30 Nov 2026", "lasts until"),
    ] {
        app.set_clock(now);
        let admin = app.sign_in("partner.admin@alpine.example").await;
        let page = admin.page(&row).await;
        assert!(page.contains(says) && !page.contains(not), "{now}: {page}");
        assert_eq!(page.contains("The offer lasts until 30 Nov 2026."), says.starts_with("Active"), "{page}");
    }
}

#[tokio::test]
async fn staff_are_told_what_is_not_active_apart_from_what_is_not_granted() {
    let app = TestApp::demo().await;
    let technical = format!("/partners/{BLEU_HORIZON}/benefits/technical?lang=en");
    let staff = app.sign_in("staff1@bleu-horizon.example").await;
    let none_active = "none of them is active yet";
    let page = staff.page(&technical).await;
    assert!(page.contains(none_active) && !page.contains("grant nothing"), "{page}");
    // Once the membership has lapsed nothing is granted any more.
    app.set_clock(datetime!(2027-12-16 09:00 UTC));
    let staff = app.sign_in("staff1@bleu-horizon.example").await;
    let page = staff.page(&technical).await;
    assert!(page.contains("grant nothing of this kind") && !page.contains(none_active), "{page}");
}
