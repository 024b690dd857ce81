//! The marketing contact: who it is, who may set it, what is refused, whom mails tell, and two who set it at once; and
//! the offers under it.

use serde_json::{Value, json};
use time::macros::{date, datetime};
use uuid::Uuid;

use crate::app::{ALPINE, BLEU_HORIZON, CELADON, DVINA, TestApp, Visitor, crowd_turn, location};
use crate::database::{activations, members};
use crate::html::{Page, Part};
use crate::office::{Office, Programme};

const EMAIL: &str = "marketing@alpine.example";
const PHONE: &str = "044 668 18 00";

fn offers(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/benefits/go-to-market")
}

fn form(mpn_id: i64) -> String {
    format!("{}/contact", offers(mpn_id))
}

/// Alpine's admin names its first contact.
pub async fn name_contact(app: &TestApp) {
    let admin = app.sign_in("global.admin@alpine.example").await;
    let id = app.member(ALPINE, "staff1@alpine.example").await;
    let fields =
        [("member_id", id.as_str()), ("alternative_email", EMAIL), ("phone", PHONE), ("language", "en")];
    assert_eq!(admin.post(&form(ALPINE), &fields).await.status(), 303);
}

/// Alpine, which has no contact.
struct Bench {
    app: TestApp,
    admin: Visitor,
}

impl Bench {
    async fn new() -> Self {
        let app = TestApp::demo().await;
        let admin = app.sign_in("global.admin@alpine.example").await;
        Self { app, admin }
    }

    async fn member(&self, email: &str) -> String {
        self.app.member(ALPINE, email).await
    }

    /// Sets the contact, which is expected to succeed.
    async fn set(&self, email: &str, alternative: &str, language: &str) {
        let id = self.member(email).await;
        let fields = [
            ("member_id", id.as_str()),
            ("alternative_email", alternative),
            ("phone", PHONE),
            ("language", language),
        ];
        let response = self.admin.post(&form(ALPINE), &fields).await;
        assert_eq!(response.status(), 303);
        assert_eq!(location(&response), offers(ALPINE));
    }

    /// Every mail that was written, but that about the end of a membership: to whom, by which name, in which language, and
    /// which it is. Oldest first.
    async fn mails(&self) -> Vec<(String, String, String, String)> {
        let sql = "select recipient, recipient_name, language, mail->>'mail' from outbox
                   where mail->>'mail' <> 'member_deactivated' order by id";
        sqlx::query_as(sql).fetch_all(&mut self.app.owner().await).await.unwrap()
    }

    async fn entries(&self, outcome: &str) -> Vec<Value> {
        let sql = "select details from company_audit
                   where action = 'marketing_contact.set' and outcome = $1 and at >= '2026-11-20 10:00Z' order by id";
        sqlx::query_scalar(sql).bind(outcome).fetch_all(&mut self.app.owner().await).await.unwrap()
    }

    async fn contacts(&self) -> Vec<(Uuid, String, String, String)> {
        let sql = "select c.member_id, c.alternative_email, c.phone, c.language from marketing_contacts c
                   join partner_directory d on d.id = c.partner_id where d.mpn_id = 4100001";
        sqlx::query_as(sql).fetch_all(&mut self.app.owner().await).await.unwrap()
    }
}

fn mail(recipient: &str, name: &str, language: &str, mail: &str) -> (String, String, String, String) {
    (recipient.to_owned(), name.to_owned(), language.to_owned(), mail.to_owned())
}

#[tokio::test]
async fn the_first_contact_is_set_once_told_once_and_shown() {
    let it = Bench::new().await;
    let before = it.admin.page(&offers(ALPINE)).await;
    assert!(
        before.contains("Your company has none yet") && before.by_id("add-contact").is_some(),
        "{before}"
    );
    let found = it.admin.page(&format!("{}?find=anna+z", form(ALPINE))).await;
    let anna = it.member("staff1@alpine.example").await;
    assert_eq!(found.choices("member_id"), [anna.as_str()], "{found}");

    // Pressed twice: the same answer, one mail, one entry.
    for _ in 0..2 {
        it.set("staff1@alpine.example", " Marketing@ALPINE.example ", "fr").await;
    }
    let anna: Uuid = anna.parse().unwrap();
    assert_eq!(it.contacts().await, [(anna, EMAIL.to_owned(), "+41446681800".to_owned(), "fr".to_owned())]);
    assert_eq!(it.mails().await, [mail(EMAIL, "Anna Zürcher", "fr", "contact_assigned")]);
    let entries = it.entries("done").await;
    assert_eq!(entries.len(), 1);
    assert_eq!(entries[0]["changed"], json!(["member_id", "alternative_email", "phone", "language"]));
    let told = entries[0].to_string();
    assert!(!told.contains(EMAIL) && !told.contains("4466"), "neither addresses nor numbers: {told}");

    let after = it.admin.page(&offers(ALPINE)).await;
    for part in ["Anna Zürcher", "044 668 18 00", "tel:+41446681800", EMAIL, "Français", "20 Nov 2026"] {
        assert!(after.contains(part), "{part}: {after}");
    }
    assert!(after.contains("The marketing contact is saved: Anna Zürcher."), "the banner");
    assert!(after.by_id("update-contact").is_some() && after.by_id("change-contact").is_some(), "{after}");
    let filled_in = it.admin.page(&form(ALPINE)).await;
    let details = ["phone", "alternative_email", "language"].map(|name| filled_in.value_of(name));
    assert_eq!(details, ["044 668 18 00", EMAIL, "fr"], "{filled_in}");
    // Another person has other details.
    let another = it.admin.page(&format!("{}?change=yes", form(ALPINE))).await;
    assert!(!another.contains(EMAIL) && !another.choices("member_id").is_empty(), "{another}");
    // The contact, a member of the staff, is told on their own page.
    let staff = it.app.sign_in("staff1@alpine.example").await;
    let own = staff.page(&format!("/partners/{ALPINE}/my-assignments")).await;
    assert!(own.contains("You are the marketing contact of Alpine Consulting"), "{own}");
    assert!(!own.contains(EMAIL), "{own}");
}

#[tokio::test]
async fn whoever_is_named_is_told_and_whoever_was_and_nobody_of_another_number_or_language() {
    let it = Bench::new().await;
    it.set("staff1@alpine.example", EMAIL, "fr").await;
    let assigned = mail(EMAIL, "Anna Zürcher", "fr", "contact_assigned");
    // The language alone: no mail, one entry that says so.
    it.set("staff1@alpine.example", EMAIL, "ru").await;
    assert_eq!(it.mails().await, std::slice::from_ref(&assigned));
    assert_eq!(it.entries("done").await[1]["changed"], json!(["language"]));
    // Another address: told there, in the language of that day.
    it.set("staff1@alpine.example", "m2@alpine.example", "ru").await;
    let moved = mail("m2@alpine.example", "Anna Zürcher", "ru", "contact_assigned");
    assert_eq!(it.mails().await, [assigned.clone(), moved.clone()]);
    // Another person, at the same address: both are told, each in their language.
    it.set("staff2@alpine.example", "m2@alpine.example", "zh-CN").await;
    let replaced = mail("m2@alpine.example", "Anna Zürcher", "ru", "contact_replaced");
    let named = mail("m2@alpine.example", "Beat Hofmann", "zh-CN", "contact_assigned");
    assert_eq!(it.mails().await, [assigned, moved, replaced, named]);
    let last = it.entries("done").await.pop().unwrap();
    assert_eq!(last["former_member_id"], json!(it.member("staff1@alpine.example").await));
}

#[tokio::test]
async fn what_is_wrong_is_told_beside_its_field_with_all_kept_and_nothing_done() {
    let it = Bench::new().await;
    let anna = it.member("staff1@alpine.example").await;
    let good =
        [("member_id", anna.as_str()), ("alternative_email", EMAIL), ("phone", PHONE), ("language", "fr")];
    Office::of_number(&it.app, ALPINE).await.deactivates("staff9@alpine.example").await;
    let gone = it.member("staff9@alpine.example").await;
    let own = "Enter another address: this is the person’s own.";
    let alike = "Enter another address: this one looks like the person’s own.";
    let none = "Enter one mail address that mail can be sent to";
    let cases = [
        ("member_id", "", "Choose a person"),
        ("member_id", gone.as_str(), "no longer active"),
        ("alternative_email", "", none),
        ("alternative_email", "staff1@alpine.example", own),
        ("alternative_email", " STAFF1@Alpine.example", own),
        ("alternative_email", "st\u{430}ff1@alpine.example", alike),
        ("alternative_email", "staffl@alpine.example", alike),
        ("alternative_email", "staff1@\u{430}lpine.example", alike),
        ("alternative_email", "staff1\u{200b}@alpine.example", none),
        ("alternative_email", "a@x.example\r\nBcc: b@x.example", none),
        ("alternative_email", "a@x.example, b@x.example", none),
        ("alternative_email", "Anna <a@x.example>", none),
        ("phone", "", "Enter a phone number in digits"),
        ("phone", "+41 44 668 18 00\r\nX: y", "Enter a phone number in digits"),
        ("phone", "044 668 18 00 x7", "without an extension"),
        ("phone", "044 668 18 0", "There is no such phone number"),
        ("language", "", "Choose one of the languages"),
        ("language", "fr\r\nX: y", "Choose one of the languages"),
        ("language", "nl", "Choose one of the languages"),
    ];
    for (count, (field, typed, words)) in cases.into_iter().enumerate() {
        let fields = good.map(|(name, value)| (name, if name == field { typed } else { value }));
        let response = it.admin.post(&form(ALPINE), &fields).await;
        assert_eq!(response.status(), 422, "{field}={typed:?}");
        let page = Page::of(response).await;
        assert!(page.contains(words), "{field}={typed:?}: {page}");
        assert!(page.problem_at(field).is_some(), "{field}={typed:?}");
        assert!(page.by_id(field).is_some() && page.by_id(&format!("{field}-error")).is_some(), "{page}");
        assert!(page.title().starts_with("Error"), "{page}");
        // All else as it was typed.
        for (name, value) in good.iter().filter(|(name, _)| *name != field) {
            let kept = match *name {
                "member_id" => page.chosen(name).concat(),
                _ => page.value_of(name),
            };
            assert_eq!(kept, *value, "{field}={typed:?} lost {name}: {page}");
        }
        let refused = it.entries("refused").await;
        assert_eq!(refused.len(), count + 1, "{field}={typed:?}");
        assert_eq!(refused[count]["fields"], json!([field]));
    }
    // All at once: each is told.
    let page = Page::of(it.admin.post(&form(ALPINE), &[]).await).await;
    assert_eq!(page.problem_list().len(), 4, "{page}");
    // Also what is kept is text, whatever it holds.
    let evil = "\"><script>alert(1)</script>";
    let fields =
        [("member_id", anna.as_str()), ("alternative_email", evil), ("phone", evil), ("language", evil)];
    let page = Page::of(it.admin.post(&form(ALPINE), &fields).await).await;
    assert!(!page.source().contains("<script>alert"), "{page}");
    assert_eq!((it.contacts().await, it.mails().await, it.entries("done").await), (vec![], vec![], vec![]));
}

#[tokio::test]
async fn a_search_for_people_keeps_all_that_was_typed_and_changes_nothing() {
    let it = Bench::new().await;
    it.set("staff1@alpine.example", EMAIL, "fr").await;
    let (anna, other) = (it.member("staff1@alpine.example").await, it.member("staff20@alpine.example").await);
    let before = it.app.tables().await;
    for (member, find, words) in [
        (anna.as_str(), "staff20@", "1 person found. Still chosen: Anna Zürcher."),
        (other.as_str(), "xyz", "in the name or address. Still chosen: "),
        ("", "staff20@", "1 person found."),
    ] {
        let fields = [
            ("member_id", member),
            ("alternative_email", "m2@alpine"),
            ("phone", "044 <668"),
            ("language", "ru"),
            ("find", find),
            ("search", "yes"),
        ];
        let response = it.admin.post(&form(ALPINE), &fields).await;
        assert_eq!(response.status(), 200, "{find}");
        let page = Page::of(response).await;
        let outcome = page.by_id("found").unwrap().text();
        assert!(outcome.contains(words) && outcome.contains("Still") == words.contains("Still"), "{outcome}");
        let kept = ["alternative_email", "phone", "language", "find"].map(|name| page.value_of(name));
        assert_eq!(kept, ["m2@alpine", "044 <668", "ru", find], "{member}");
        // The present contact is not taken for the one who is updated: others are still looked for.
        assert!(page.contains("Change marketing contact") && page.by_id("search").is_some(), "{page}");
        assert_eq!(page.chosen("member_id").concat(), member, "{page}");
    }
    for odd in [("search", "yes"), ("q", "a")] {
        let response = it.admin.post(&form(ALPINE), &[("find", "a"), ("search", "yes"), odd]).await;
        assert_eq!(response.status(), 422, "{odd:?}");
    }
    assert_eq!(it.app.tables().await.changes_since(&before), []);
    // Who may not set it may not search either; a company that sets none is led to the reason.
    let agent = it.app.sign_in("admin.agent@alpine.example").await;
    let fields = [("find", "staff20@"), ("search", "yes")];
    assert_eq!(agent.post(&form(ALPINE), &fields).await.status(), 403);
    let dvina = it.app.sign_in("global.admin@dvina.example").await;
    let elsewhere = dvina.post(&form(DVINA), &fields).await;
    assert_eq!((elsewhere.status().as_u16(), location(&elsewhere)), (303, offers(DVINA)));
}

#[tokio::test]
async fn somebody_of_another_company_is_as_unknown_as_nobody() {
    let it = Bench::new().await;
    let foreign = it.app.member(CELADON, "staff1@celadon.example").await;
    let before = it.app.tables().await;
    let ids = [foreign.as_str(), "00000000-0000-7000-8000-000000000000", "x", &foreign.to_uppercase()];
    for id in ids {
        let fields = [("member_id", id), ("alternative_email", EMAIL), ("phone", PHONE), ("language", "fr")];
        assert_eq!(it.admin.post(&form(ALPINE), &fields).await.status(), 404, "{id}");
    }
    let log = i64::try_from(ids.len()).unwrap();
    assert_eq!(it.app.tables().await.changes_since(&before), [("programme_audit".to_owned(), log)]);
    // Nor are they found.
    let found = it.admin.page(&format!("{}?find=celadon", form(ALPINE))).await;
    assert!(found.contains("Nobody active in your company") && !found.contains(&foreign), "{found}");
}

#[tokio::test]
async fn a_contact_who_was_deactivated_counts_as_none_and_is_told_nothing() {
    let it = Bench::new().await;
    it.set("staff1@alpine.example", EMAIL, "fr").await;
    assert!(it.admin.page(&offers(ALPINE)).await.contains(EMAIL));
    Office::of_number(&it.app, ALPINE).await.deactivates("staff1@alpine.example").await;
    let page = it.admin.page(&offers(ALPINE)).await;
    assert!(page.by_id("add-contact").is_some() && !page.contains(EMAIL) && !page.contains("Anna"), "{page}");
    let empty = it.admin.page(&form(ALPINE)).await;
    assert!(empty.contains("Add marketing contact") && !empty.contains(EMAIL), "{empty}");
    it.set("staff2@alpine.example", "m2@alpine.example", "en").await;
    let mails = it.mails().await;
    assert_eq!(mails[1..], [mail("m2@alpine.example", "Beat Hofmann", "en", "contact_assigned")]);
    // Active again, they are the contact no more.
    members::reactivate(&it.app, ALPINE, "staff1@alpine.example").await;
    assert!(it.admin.page(&offers(ALPINE)).await.contains("Beat Hofmann"));
}

#[tokio::test]
async fn who_may_only_look_sees_the_contact_but_nowhere_the_alternative_address() {
    let it = Bench::new().await;
    it.set("staff1@alpine.example", EMAIL, "fr").await;
    for email in ["user.admin@alpine.example", "admin.agent@alpine.example"] {
        let visitor = it.app.sign_in(email).await;
        let page = visitor.page(&offers(ALPINE)).await;
        assert!(page.contains("Anna Zürcher") && page.contains("044 668 18 00"), "{email}: {page}");
        assert_eq!(controls_off(&page), 2, "{page}");
        assert!(page.contains("You can’t set the marketing contact"), "{page}");
        assert!(page.contains("partner.admin@alpine.example"), "who can help: {page}");
        let csv = visitor.text(&format!("{}.csv", offers(ALPINE))).await;
        let people = visitor.page(&format!("/partners/{ALPINE}/account/people?q=anna")).await;
        assert!(!csv.contains(EMAIL), "{email}: {csv}");
        for page in [page, people] {
            assert!(!page.contains(EMAIL), "{email}: {page}");
        }
        // By its own address neither, nor by setting it.
        assert_eq!(visitor.get(&form(ALPINE)).await.status(), 403);
        let refused = visitor.post(&form(ALPINE), &[]).await;
        assert_eq!(refused.status(), 403);
        let page = Page::of(refused).await;
        assert!(page.contains("set the marketing contact") && !page.contains(EMAIL), "{page}");
    }
    let partner_admin = it.app.sign_in("partner.admin@alpine.example").await;
    assert!(partner_admin.page(&offers(ALPINE)).await.contains(EMAIL));
}

#[tokio::test]
async fn a_company_that_is_suspended_or_has_not_moved_in_sets_no_contact() {
    let app = TestApp::demo().await;
    let celadon = app.partner(CELADON).await;
    app.run(&format!(
        "update partners set suspended_at = now(), suspended_reason = 'Unpaid' where partner_id = '{celadon}'"
    ))
    .await;
    for (mpn_id, company, words) in [
        (CELADON, "celadon", "Your company is suspended"),
        (DVINA, "dvina", "in the membership center until"),
    ] {
        let admin = app.sign_in(&format!("global.admin@{company}.example")).await;
        admin.post("/language", &[("lang", "en")]).await;
        let page = admin.page(&offers(mpn_id)).await;
        assert_eq!(controls_off(&page), 0, "what nobody of the company can do is not shown: {page}");
        assert!(page.contains(words), "{page}");
        assert_eq!(location(&admin.get(&form(mpn_id)).await), offers(mpn_id));
        let before = app.tables().await;
        let id = app.member(mpn_id, &format!("staff1@{company}.example")).await;
        let email = format!("m@{company}.example");
        let fields = [
            ("member_id", id.as_str()),
            ("alternative_email", &email),
            ("phone", "+41 44 668 18 00"),
            ("language", "ru"),
        ];
        let refused = admin.post(&form(mpn_id), &fields).await;
        assert_eq!(refused.status(), 422, "{company}");
        let page = Page::of(refused).await;
        assert!(page.contains(words) && page.contains(&email), "what was typed is kept: {page}");
        assert_eq!(app.tables().await.changes_since(&before), [("company_audit".to_owned(), 1)]);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_admins_at_once_set_one_contact_after_the_other() {
    let _turn = crowd_turn().await;
    for with_one_before in [false, true] {
        let it = Bench::new().await;
        if with_one_before {
            it.set("staff1@alpine.example", EMAIL, "fr").await;
        }
        let other = it.app.sign_in("partner.admin@alpine.example").await;
        let mut tasks = tokio::task::JoinSet::new();
        // Eight people, each set twice, by either.
        for number in 11..=18 {
            let id = it.member(&format!("staff{number}@alpine.example")).await;
            for admin in [&it.admin, &other] {
                let (admin, id) = (admin.clone(), id.clone());
                tasks.spawn(async move {
                    let email = format!("m{number}@alpine.example");
                    let fields = [
                        ("member_id", id.as_str()),
                        ("alternative_email", &email),
                        ("phone", PHONE),
                        ("language", "fr"),
                    ];
                    admin.post(&form(ALPINE), &fields).await.status().as_u16()
                });
            }
        }
        assert_eq!(tasks.join_all().await, [303; 16]);
        let contacts = it.contacts().await;
        assert_eq!(contacts.len(), 1);
        // One tale: each who was named, but the last, was replaced, and by the one who was named next.
        let mails = it.mails().await;
        let of = |which: &str| -> Vec<&str> {
            mails.iter().filter(|mail| mail.3 == which).map(|mail| mail.0.as_str()).collect()
        };
        let (named, replaced) = (of("contact_assigned"), of("contact_replaced"));
        let mut sorted = (named.clone(), replaced.clone());
        sorted.0.sort_unstable();
        sorted.1.push(&contacts[0].1);
        sorted.1.sort_unstable();
        assert_eq!(sorted.0, sorted.1, "named and replaced, with the one who is it now");
        let entries = it.entries("done").await;
        assert_eq!(entries.len(), named.len());
        let first_of_all = entries.iter().filter(|entry| entry["former_member_id"].is_null()).count();
        assert_eq!(first_of_all, 1, "{entries:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn somebody_who_is_deactivated_while_they_are_set_is_not_the_contact() {
    let _turn = crowd_turn().await;
    let it = Bench::new().await;
    let id = it.member("staff1@alpine.example").await;
    // The deactivation holds the member's row when they are set, and ends after.
    let mut conn = it.app.owner().await;
    let mut deactivation = sqlx::Connection::begin(&mut conn).await.unwrap();
    members::deactivate_in(&mut deactivation, &id).await;
    let (admin, member) = (it.admin.clone(), id.clone());
    let setting = tokio::spawn(async move {
        let fields = [
            ("member_id", member.as_str()),
            ("alternative_email", EMAIL),
            ("phone", PHONE),
            ("language", "fr"),
        ];
        admin.post(&form(ALPINE), &fields).await
    });
    it.app.until_somebody_waits_for_a_lock().await;
    deactivation.commit().await.unwrap();
    let response = setting.await.unwrap();
    assert_eq!(response.status(), 422);
    assert!(Page::of(response).await.contains("no longer active"));
    assert_eq!((it.contacts().await, it.mails().await), (vec![], vec![]));
}

#[tokio::test]
async fn nothing_that_is_typed_makes_a_header_or_a_link_of_a_mail() {
    let it = Bench::new().await;
    let people = ["staff1@alpine.example", "global.admin@alpine.example"].map(str::to_owned);
    let name = "Anna https://evil.example <b>x</b>\r\nBcc: evil@evil.example";
    members::rename(&it.app, &people, name).await;
    it.set("staff1@alpine.example", EMAIL, "en").await;
    it.set("staff2@alpine.example", "m2@alpine.example", "en").await;
    let operator = it.app.sign_in("operator@programme.example").await;
    let sql = "select id from outbox order by id";
    let ids: Vec<Uuid> = sqlx::query_scalar(sql).fetch_all(&mut it.app.owner().await).await.unwrap();
    assert_eq!(ids.len(), 3);
    for id in ids {
        let html = operator.page(&format!("/console/mail/{id}/html")).await;
        assert!(!html.contains("evil.example") && !html.source().contains("<b>x</b>"), "{html}");
        assert!(html.contains(&format!("/partners/{ALPINE}/my-assignments")), "{html}");
    }
}

#[tokio::test]
async fn one_companys_contact_is_on_no_other_companys_page() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@celadon.example").await;
    assert!(admin.page(&offers(CELADON)).await.contains("marketing@celadon.example"));
    let other = app.sign_in("consultant@freelance.example").await;
    for mpn_id in [ALPINE, BLEU_HORIZON] {
        let page = other.page(&format!("{}?lang=en", offers(mpn_id))).await;
        assert!(page.contains("Your company has none yet") && !page.contains("celadon"), "{page}");
    }
}

/// The names of the groups and rows of a page, in their order.
fn listed(page: &Page) -> Vec<String> {
    page.rows().into_iter().filter_map(Part::head).collect()
}

/// How many controls are off, for the reason that the panel of the contact tells.
fn controls_off(page: &Page) -> usize {
    let off = page.buttons().into_iter().filter(|it| it.is_off());
    off.filter(|it| it.attr("aria-describedby") == Some("why-contact")).count()
}

#[tokio::test]
async fn offers_stand_under_what_grants_them_with_status_and_expiry() {
    let it = Bench::new().await;
    let gold = [
        "Gold Core",
        "Business profile optimisation",
        "Case study",
        "Co-branded one-pager",
        "Customer presentation",
        "How to market with Microsoft",
        "Partner Go-To-Market Toolbox",
        "Press release with quote",
        "Referral management",
        "Social media posts",
    ];
    let isv = [
        "ISV Co-sell ready",
        "Consulting session",
        "Marketplace listing optimisation",
        "Marketplace trial benefit",
    ];
    let page = it.admin.page(&offers(ALPINE)).await;
    assert_eq!(listed(&page), [&gold[..], &isv].concat());
    assert!(page.contains("Activate by 14 Dec 2026"), "{page}");
    // Turned round within each group; the groups stay.
    let turned = it.admin.page(&format!("{}?sort=-offer", offers(ALPINE))).await;
    let reversed = |group: &[&'static str]| -> Vec<&str> {
        group[..1].iter().chain(group[1..].iter().rev()).copied().collect()
    };
    assert_eq!(listed(&turned), [reversed(&gold), reversed(&isv)].concat());
    // Searched for: a group without a row isn't there.
    let searched = it.admin.page(&format!("{}?q=marketplace", offers(ALPINE))).await;
    assert_eq!(listed(&searched), [isv[0], isv[2], isv[3]]);

    // Each in another state: what is active tells its last day, what was asked for none.
    let at = datetime!(2026-11-19 00:00 UTC);
    let office = Office::of_number(&it.app, ALPINE).await.at(at);
    let programme = Programme::of(&it.app).await.at(at);
    office.names_contact(&it.member("staff1@alpine.example").await, EMAIL, "en").await;
    for (name, until) in [
        ("Case study", date!(2026 - 12 - 01)),
        ("Press release with quote", date!(2026 - 11 - 19)),
        ("Referral management", date!(2026 - 12 - 14)),
    ] {
        let benefit = it.app.benefit(ALPINE, name, "gold_core").await;
        programme.fulfils_offer(office.asks_for(&benefit).await).await;
        activations::end_on(&it.app, &benefit, until).await;
    }
    let benefit = it.app.benefit(ALPINE, "Customer presentation", "gold_core").await;
    programme.declines(office.asks_for(&benefit).await, "Not this year").await;
    office.asks_for(&it.app.benefit(ALPINE, "Social media posts", "gold_core").await).await;
    let page = it.admin.page(&format!("{}?sort=expires", offers(ALPINE))).await;
    for (name, status, expires) in [
        ("Case study", "Active", "1 Dec 2026"),
        ("Press release with quote", "Expired", "19 Nov 2026"),
        ("Referral management", "Active", "14 Dec 2026"),
        ("Customer presentation", "Declined", "Activate by 14 Dec 2026"),
    ] {
        let row = page.row(name);
        assert!(row.contains(status) && row.first("time").unwrap().text() == expires, "{name}: {row}");
    }
    let requested = page.row("Social media posts");
    assert!(requested.contains("Requested") && !requested.contains("2026"), "{requested}");
    let order = listed(&page);
    assert_eq!(order[1..4], ["Press release with quote", "Case study", "Referral management"]);
    assert_eq!(order[9], "Social media posts");

    // The download has the same rows in the same order, dates as spreadsheets read them.
    let csv = it.admin.text(&format!("{}.csv?sort=expires", offers(ALPINE))).await;
    let mut lines = csv.trim_start_matches('\u{feff}').lines();
    assert_eq!(lines.next(), Some("Package,Offer,Status,Expires,Benefit expiry date"));
    let lines: Vec<&str> = lines.collect();
    assert_eq!(lines[0], "Gold Core,Press release with quote,Expired,2026-11-19,2026-12-14");
    assert_eq!(lines[8], "Gold Core,Social media posts,Requested,,2026-12-14");
    assert!(lines[9].starts_with("ISV Co-sell ready,") && lines.len() == 12, "{csv}");
    let of_csv: Vec<&str> = lines.iter().map(|line| line.split(',').nth(1).unwrap()).collect();
    let of_page: Vec<&String> = order.iter().filter(|name| *name != gold[0] && *name != isv[0]).collect();
    assert_eq!(of_page, of_csv);

    for odd in ["product", "package", "quantity", "activate-by", "-x"] {
        assert_eq!(it.admin.get(&format!("{}?sort={odd}", offers(ALPINE))).await.status(), 200, "{odd}");
    }
}
