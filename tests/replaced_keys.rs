//! Issued keys, looked up and replaced by operators (R-CON-3): what each sees, that a key is replaced once whoever presses, and that
//! nothing of the old one comes back.

use futures_util::future::join_all;
use partner_portal::base::ids::BenefitId;
use partner_portal::membership::store::lock_benefit;
use time::Duration;
use time::macros::datetime;

use crate::app::{ALPINE, TestApp, Visitor, crowd_turn, location};
use crate::bench::Bench;
use crate::database::operators::{FULFILMENT, READER, employ};
use crate::database::{keys, memberships};
use crate::fulfilment::OPERATOR;
use crate::html::Page;
use crate::office::{Office, Programme};

const ISSUED: &str = "/console/keys/issued";
const OFFICE: &str = "Office Professional Plus 2019";
const REASON: &str = "Blocked by mistake";

/// A benefit whose key was got, and an operator.
struct Desk {
    bench: Bench,
    operator: Visitor,
}

impl Desk {
    async fn of(product: &str, package: &str) -> Self {
        let bench = Bench::of_alpine(product, package).await;
        let operator = bench.app.sign_in(OPERATOR).await;
        let desk = Self { bench, operator };
        desk.show().await;
        desk
    }

    async fn office() -> Self {
        Self::of(OFFICE, "gold_core").await
    }

    fn app(&self) -> &TestApp {
        &self.bench.app
    }

    /// The company has its keys shown.
    async fn show(&self) {
        let shown = self.bench.admin.post(&self.bench.address("keys"), &[("tenant_checked", "yes")]).await;
        assert_eq!(shown.status(), 303);
    }

    async fn row(&self) -> Page {
        self.bench.admin.page(&format!("{}&lang=en", self.bench.row("software"))).await
    }

    /// The id of a key by its number.
    async fn key(&self, number: i32) -> String {
        let of = &self.bench.benefit;
        self.app()
            .id(&format!("select id from issued_keys where benefit_id = '{of}' and ordinal = {number}"))
            .await
    }

    async fn replace(&self, key: &str, reason: &str) -> Page {
        let path = format!("{ISSUED}/{key}/replacement");
        Page::of(self.operator.post(&path, &[("reason", reason)]).await).await
    }

    async fn look_up(&self, company: &str, key: &str) -> reqwest::Response {
        self.operator.post(ISSUED, &[("company", company), ("product_key", key)]).await
    }

    async fn count(&self, table: &str) -> i64 {
        let of = &self.bench.benefit;
        self.app().count(&format!("select count(*) from {table} where benefit_id = '{of}'")).await
    }

    /// How many keys of all pools were drawn.
    async fn drawn(&self) -> i64 {
        self.app().count("select count(*) from pool_keys where drawn_at is not null").await
    }
}

fn fact(page: &Page, name: &str) -> String {
    let names = page.whole().all("dl.facts dt");
    let at = names.iter().position(|it| it.text() == name).unwrap_or_else(|| panic!("no {name}: {page}"));
    page.whole().all("dl.facts dd")[at].text()
}

fn letters(key: &str) -> String {
    key.replace('-', "")
}

/// The last five.
fn ending(key: &str) -> String {
    let letters = letters(key);
    letters[letters.len() - 5..].to_owned()
}

#[tokio::test]
async fn an_issued_key_is_found_by_its_company_whole_and_by_its_end_and_shown_by_its_end_alone() {
    let desk = Desk::office().await;
    let key = desk.row().await.keys().remove(0);
    let path = format!("{ISSUED}/{}", desk.key(1).await);

    let of_company = desk.look_up(" alpine ", "").await;
    assert_eq!(
        (of_company.status().as_u16(), location(&of_company)),
        (303, format!("{ISSUED}?company={ALPINE}"))
    );
    let list = desk.operator.page(&location(&of_company)).await;
    let row = list.row(OFFICE);
    assert_eq!((row.cell("Ends in"), row.cell("Status")), (ending(&key), "Keys shown".to_owned()));
    for (company, typed) in [
        ("", key.clone()),
        ("", format!("  {} ", key.to_lowercase())),
        ("", letters(&key)),
        ("4100001", key.clone()),
        ("4100001", ending(&key)),
        ("Alpine", ending(&key).to_lowercase()),
    ] {
        let found = desk.look_up(company, &typed).await;
        assert_eq!((found.status().as_u16(), location(&found)), (303, path.clone()), "{company} {typed}");
    }
    let page = desk.operator.page(&path).await;
    assert_eq!(fact(&page, "Ends in"), ending(&key));
    assert_eq!(fact(&page, "Issued to"), "Claudia Brunner");
    assert!(page.contains("Got one key of Office") && page.contains("for the first time"), "{page}");
    for shown in [&list, &page] {
        assert!(!shown.contains(&key) && !shown.contains(&letters(&key)));
    }

    for (company, typed, field) in [
        ("", "", "company"),
        ("Nobody", "", "company"),
        ("Nobody", &*key, "company"),
        ("", &*ending(&key), "company"),
        ("4100001", "QQQQQ", "product_key"),
        ("4100002", &*key, "product_key"),
        ("", "QQQQQ-QQQQQ-QQQQQ-QQQQQ-QQQQQ", "product_key"),
        ("", "QQQ", "product_key"),
        ("4100001", "schlüssel-nummer-eins", "product_key"),
    ] {
        let refused = Page::of(desk.look_up(company, typed).await).await;
        assert_eq!(refused.status, 422, "{company} {typed}");
        assert!(refused.problem_at(field).is_some(), "{company} {typed}: {}", refused.problems());
        assert_eq!(
            (refused.value_of("company"), refused.value_of("product_key")),
            (company.into(), String::new())
        );
        assert!(typed.is_empty() || !refused.contains(typed), "{typed} comes back");
    }
    let looked = "select count(*) from programme_audit where action = 'issued_keys.looked_up' and outcome = ";
    assert_eq!(desk.app().count(&format!("{looked}'refused'")).await, 9);
    assert_eq!(desk.app().count(&format!("{looked}'done'")).await, 1, "the list that was read");
    let read = "select count(*) from programme_audit where action = 'issued_key.read'";
    assert_eq!(desk.app().count(read).await, 1);
}

#[tokio::test]
async fn several_keys_of_a_company_that_end_alike_are_looked_for_among_all() {
    let desk = Desk::office().await;
    let pool = desk.app().product(&desk.bench.benefit).await;
    let pool = partner_portal::base::ids::ProductId(pool.parse().unwrap());
    keys::empty_pools(desk.app()).await;
    let key = desk.row().await.keys().remove(0);
    let alike = format!("QQQQQ-{}", ending(&key));
    keys::add_to_pool(&mut desk.app().owner().await, &desk.app().state.secrets, pool, &[alike]).await;
    assert_eq!(desk.replace(&desk.key(1).await, REASON).await.status, 303);
    let found = desk.look_up("4100001", &ending(&key)).await;
    let list = desk.operator.page(&location(&found)).await;
    assert!(list.banner().unwrap().contains("Several keys"), "{list}");
}

#[tokio::test]
async fn a_replaced_key_is_revoked_and_the_new_one_is_seen_when_the_company_shows_it() {
    let desk = Desk::office().await;
    let (old, first) = (desk.row().await.keys().remove(0), desk.key(1).await);
    let drawn = desk.drawn().await;
    let asked = desk.operator.page(&format!("{ISSUED}/{first}/replacement")).await;
    assert!(
        asked.contains("One new key is issued from the pool of Office Professional Plus 2019"),
        "{asked}"
    );
    assert_eq!((desk.count("issued_keys").await, desk.drawn().await), (1, drawn), "looking does nothing");
    desk.app().clock.advance(Duration::MINUTE);
    for _ in 0..2 {
        let replaced =
            desk.operator.post(&format!("{ISSUED}/{first}/replacement"), &[("reason", REASON)]).await;
        let new = format!("{ISSUED}/{}", desk.key(2).await);
        assert_eq!((replaced.status().as_u16(), location(&replaced)), (303, new));
    }
    assert_eq!((desk.count("issued_keys").await, desk.drawn().await), (2, drawn + 1));
    assert_eq!(desk.count("key_replacements").await, 1);

    // What operators read.
    let new = desk.operator.page(&format!("{ISSUED}/{}", desk.key(2).await)).await;
    assert_eq!((fact(&new, "Status"), fact(&new, "In place of")), ("Not shown yet".into(), "Key 1".into()));
    let page = desk.operator.page(&format!("{ISSUED}/{first}")).await;
    assert_eq!((fact(&page, "Status"), fact(&page, "Replaced by")), ("Revoked".into(), "Key 2".into()));
    assert_eq!((fact(&page, "Reason"), fact(&page, "Ends in")), (REASON.to_owned(), ending(&old)));
    assert!(fact(&page, "Revoked on").contains(OPERATOR) && page.contains("Replaced key 1 of"), "{page}");

    // The reveal has ended: nobody sees the new key unnoted.
    let row = desk.row().await;
    assert!(
        row.keys().is_empty() && row.contains("Key 1: revoked on 20 Nov 2026, replaced by Key 2."),
        "{row}"
    );
    assert!(row.contains(REASON) && !row.contains(&ending(&old)), "{row}");
    let reveals = desk.bench.entries("keys.revealed", "done").await;
    desk.show().await;
    assert_eq!(desk.bench.entries("keys.revealed", "done").await, reveals + 1);
    let row = desk.row().await;
    let keys = row.keys();
    assert!(keys.len() == 1 && keys[0] != old && !row.contains(&old), "{row}");
    assert!(row.contains(&format!("Key 1, which ends in {}: revoked", ending(&old))), "{row}");
    let new = desk.operator.page(&format!("{ISSUED}/{}", desk.key(2).await)).await;
    assert_eq!((fact(&new, "Status"), fact(&new, "Ends in")), ("Keys shown".into(), ending(&keys[0])));
    let several = format!("/partners/{ALPINE}/benefits/keys?benefit_id={}", desk.bench.benefit);
    let several = desk.bench.admin.page(&several).await;
    assert!(several.contains(&keys[0]) && !several.contains(&old), "{several}");
    // Whoever may not get keys reads that one was revoked, and no letter of it.
    let user_admin = desk.app().sign_in("user.admin@alpine.example").await;
    let row = user_admin.page(&desk.bench.row("software")).await;
    assert!(row.contains("Key 1: revoked on") && !row.contains(&ending(&old)), "{row}");

    // Both logs, and a mail to each Global admin.
    assert_eq!(desk.bench.entries("key.replaced", "done").await, 1);
    let of_programme =
        "select count(*) from programme_audit where action = 'key.replaced' and outcome = 'done'
                        and details->>'mpn_id' = '4100001' and details->>'why' = 'Blocked by mistake'";
    assert_eq!(desk.app().count(of_programme).await, 1);
    let admins = "select count(*) from member_roles r join members m on m.partner_id = r.partner_id and m.id = r.member_id
                  join partner_directory d on d.id = r.partner_id
                  where d.mpn_id = 4100001 and r.role = 'global_admin' and m.active";
    let mails = "select count(*) from outbox where mail->>'mail' = 'key_replaced' and mail->>'why' = 'Blocked by mistake'";
    assert!(desk.app().count(admins).await > 0);
    assert_eq!(desk.app().count(mails).await, desk.app().count(admins).await);
    crate::jobs::copies::assert_none_differ(desk.app()).await;
}

#[tokio::test]
async fn a_key_is_replaced_once_and_its_replacement_never() {
    let desk = Desk::office().await;
    let first = desk.key(1).await;
    assert_eq!(desk.replace(&first, REASON).await.status, 303);
    let second = desk.key(2).await;
    let again = desk.replace(&first, "Another reason").await;
    assert_eq!(again.status, 422);
    assert!(again.contains("operator@programme.example replaced this key on 20 Nov 2026"), "{again}");
    again.assert_problems_lead_somewhere();
    let refused = desk.replace(&second, REASON).await;
    assert_eq!(refused.status, 422);
    assert!(refused.contains("A replacement can’t be replaced"), "{refused}");
    for key in [&first, &second] {
        let page = desk.operator.page(&format!("{ISSUED}/{key}")).await;
        assert!(page.whole().button("Replace the key").is_off(), "{page}");
    }
    assert_eq!((desk.count("issued_keys").await, desk.count("key_replacements").await), (2, 1));
    let refusals =
        "select count(*) from programme_audit where action = 'key.replaced' and outcome = 'refused'";
    assert_eq!(desk.app().count(refusals).await, 2);
}

#[tokio::test]
async fn a_reason_is_asked_for_that_the_company_can_read() {
    let desk = Desk::office().await;
    let (key, first) = (desk.row().await.keys().remove(0), desk.key(1).await);
    let long = "a".repeat(201);
    for (reason, kept) in [
        (" ", " "),
        (&*long, &*long),
        (&*format!("The key {key} is blocked"), ""),
        (&*format!("Key {}", letters(&key).to_lowercase()), ""),
    ] {
        let page = desk.replace(&first, reason).await;
        assert_eq!((page.status, page.value_of("reason")), (422, kept.to_owned()), "{reason}");
        assert!(page.problem_at("reason").is_some());
    }
    assert_eq!(desk.count("key_replacements").await, 0);
    assert_eq!(desk.replace(&first, &"a".repeat(200)).await.status, 303);
}

#[tokio::test]
async fn what_the_company_can_no_longer_be_shown_is_not_replaced() {
    let desk = Desk::office().await;
    let first = desk.key(1).await;
    // To 14 December 2026; shown for a year after (R-DATE-9).
    let lapsed = datetime!(2027-12-14 22:59:59 UTC);
    desk.app().set_clock(lapsed + Duration::SECOND);
    let desk = Desk { operator: desk.app().sign_in(OPERATOR).await, ..desk };
    let refused = desk.replace(&first, REASON).await;
    assert!(refused.status == 422 && refused.contains("its time is over"), "{refused}");
    desk.app().run("update partners set suspended_reason = 'Unpaid', suspended_at = now()").await;
    desk.app().set_clock(lapsed);
    let refused = desk.replace(&first, REASON).await;
    assert!(refused.status == 422 && refused.contains("The company is suspended"), "{refused}");
    desk.app().run("update partners set suspended_reason = null, suspended_at = null").await;
    memberships::cancel_for(desk.app(), &desk.bench.benefit).await;
    let refused = desk.replace(&first, REASON).await;
    assert!(refused.status == 422 && refused.contains("was cancelled"), "{refused}");
    assert_eq!((desk.count("issued_keys").await, desk.count("key_replacements").await), (1, 0));
}

#[tokio::test]
async fn to_the_last_day_on_which_it_is_shown_a_key_is_replaced() {
    let desk = Desk::office().await;
    let first = desk.key(1).await;
    desk.app().set_clock(datetime!(2027-12-14 22:59:59 UTC));
    let desk = Desk { operator: desk.app().sign_in(OPERATOR).await, ..desk };
    assert_eq!(desk.replace(&first, REASON).await.status, 303);
}

#[tokio::test]
async fn a_pool_with_no_key_to_issue_changes_nothing_and_tells_operators() {
    let desk = Desk::office().await;
    let first = desk.key(1).await;
    let product = desk.app().product(&desk.bench.benefit).await;
    let operators = desk.app().count("select count(*) from operators where active").await;
    let mails = "select count(*) from outbox where mail->>'mail' = 'pool_empty'";
    let before = desk.app().tables().await;
    for arranged in [
        format!("update key_pools set retired_at = now() where product_id = '{product}'"),
        "update key_pools set retired_at = null;
         update pool_keys set ciphertext = null, drawn_at = now() where drawn_at is null"
            .to_owned(),
    ] {
        desk.app().run(&arranged).await;
        let refused = desk.replace(&first, REASON).await;
        assert!(refused.status == 422 && refused.contains("holds no key that may be issued"), "{refused}");
        assert_eq!(refused.value_of("reason"), REASON);
    }
    assert_eq!(desk.app().count(mails).await, operators, "once a day");
    let mut changes = desk.app().tables().await.changes_since(&before);
    changes.retain(|(table, _)| {
        !["key_pools", "pool_keys", "sessions", "mail_proofs"].contains(&table.as_str())
    });
    assert_eq!(changes, [("outbox".to_owned(), operators), ("programme_audit".to_owned(), 2)]);
    // What was shown is shown on.
    assert_eq!(desk.row().await.keys().len(), 1);
}

#[tokio::test]
async fn a_redeemed_key_stays_and_a_revoked_one_is_not_redeemed_but_the_new_one() {
    let desk = Desk::of("Office 365 E3", "action_pack").await;
    let (first, admin) = (desk.key(1).await, &desk.bench.admin);
    let redeem = |key: &str| desk.bench.address(&format!("keys/{key}/redemption"));
    assert_eq!(desk.replace(&first, REASON).await.status, 303);
    let second = desk.key(2).await;
    let cloud = admin.page(&format!("{}&lang=en", desk.bench.row("cloud"))).await;
    assert!(cloud.links_to(&redeem(&second)) && !cloud.links_to(&redeem(&first)), "{cloud}");
    let back = admin.get(&redeem(&first)).await;
    assert_eq!(back.status(), 303, "there is nothing to ask");
    let refused = Page::of(admin.post(&redeem(&first), &[("redeemed_on", "2026-11-20")]).await).await;
    assert!(refused.status == 422 && refused.contains("This key was revoked on 20 Nov 2026"), "{refused}");
    assert_eq!(desk.bench.entries("keys.redeemed", "refused").await, 1);

    let asked = Page::of(admin.post(&redeem(&second), &[("redeemed_on", "2026-11-20")]).await).await;
    let form = [("redeemed_on", "2026-11-20"), ("mode", "add"), ("preview", &*asked.hidden("preview"))];
    assert_eq!(admin.post(&redeem(&second), &form).await.status(), 303);
    let row = admin.page(&format!("{}&lang=en", desk.bench.row("cloud"))).await;
    assert!(row.by_id(&format!("b-{}", desk.bench.benefit)).unwrap().contains("Keys redeemed"), "{row}");
    let page = desk.operator.page(&format!("{ISSUED}/{second}")).await;
    assert_eq!(fact(&page, "Status"), "Redeemed");
    crate::jobs::copies::assert_none_differ(desk.app()).await;

    // Of another membership, whose key was redeemed first.
    let other = desk
        .app()
        .id("select id from issued_keys where id in (select key_id from redemptions) and ordinal = 1")
        .await;
    let refused = desk.replace(&other, REASON).await;
    assert!(refused.status == 422 && refused.contains("a subscription is built on it"), "{refused}");
}

#[tokio::test]
async fn administrators_replace_and_others_look() {
    let desk = Desk::office().await;
    let (path, first) = (format!("{ISSUED}/{}", desk.key(1).await), desk.key(1).await);
    for (email, role) in [(FULFILMENT, "fulfilment"), (READER, "reader")] {
        employ(desk.app(), email, role).await;
        let other = desk.app().sign_in(email).await;
        let page = other.page(&path).await;
        assert!(page.whole().button("Replace the key").is_off() && page.contains("Administrator"), "{page}");
        assert_eq!(other.get(&format!("{path}/replacement")).await.status(), 403);
        let refused = other.post(&format!("{path}/replacement"), &[("reason", REASON)]).await;
        assert_eq!(refused.status(), 403);
    }
    assert_eq!(desk.count("key_replacements").await, 0);
    assert_eq!(desk.replace(&first, REASON).await.status, 303);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_operators_at_once_replace_a_key_once_and_the_other_is_told() {
    let _turn = crowd_turn().await;
    let desk = Desk::office().await;
    let path = format!("{ISSUED}/{}/replacement", desk.key(1).await);
    let mut operators = Vec::new();
    for number in 0..10 {
        let email = format!("operator{number}@programme.example");
        employ(desk.app(), &email, "administrator").await;
        operators.push((desk.app().sign_in(&email).await, format!("Reason {number}")));
    }
    let drawn = desk.drawn().await;
    let press = operators.iter().map(async |(operator, reason)| {
        let answer = operator.post(&path, &[("reason", reason)]).await;
        (answer.status().as_u16(), answer.text().await.unwrap())
    });
    let answers = join_all(press).await;
    let told = |it: &&(u16, String)| it.0 == 422 && it.1.contains("replaced this key on");
    assert_eq!(answers.iter().filter(|it| it.0 == 303).count(), 1);
    assert_eq!(answers.iter().filter(told).count(), 9);
    assert_eq!((desk.count("issued_keys").await, desk.count("key_replacements").await), (2, 1));
    assert_eq!(desk.drawn().await, drawn + 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_is_replaced_or_redeemed_and_shown_before_or_after_whoever_comes_first() {
    let _turn = crowd_turn().await;
    let desk = Desk::of("Office 365 E3", "action_pack").await;
    let (app, admin) = (desk.app(), &desk.bench.admin);
    let mut outcomes = [0, 0];
    for round in 0..12 {
        keys::forget_replacements(app, &desk.bench.benefit).await;
        keys::forget_redemptions(app, &desk.bench.benefit).await;
        let redemption = desk.bench.address(&format!("keys/{}/redemption", desk.key(1).await));
        let asked = Page::of(admin.post(&redemption, &[("redeemed_on", "2026-11-20")]).await).await;
        let form = [("redeemed_on", "2026-11-20"), ("mode", "add"), ("preview", &*asked.hidden("preview"))];
        let first = desk.key(1).await;
        let keys = desk.bench.address("keys");
        let confirmed = [("tenant_checked", "yes")];
        let (redeemed, replaced, shown) = if round % 2 == 0 {
            futures_util::join!(
                admin.post(&redemption, &form),
                desk.replace(&first, REASON),
                admin.post(&keys, &confirmed)
            )
        } else {
            let (replaced, redeemed, shown) = futures_util::join!(
                desk.replace(&first, REASON),
                admin.post(&redemption, &form),
                admin.post(&keys, &confirmed)
            );
            (redeemed, replaced, shown)
        };
        assert_eq!(shown.status(), 303);
        let both = (redeemed.status().as_u16(), replaced.status);
        assert!(both == (303, 422) || both == (422, 303), "{both:?}");
        outcomes[usize::from(both.0 == 303)] += 1;
        let of_one = "select count(*) from redemptions r join key_replacements k on k.key_id = r.key_id";
        assert_eq!(app.count(of_one).await, 0, "revoked and redeemed");
        assert_eq!(desk.count("issued_keys").await, if both.0 == 303 { 1 } else { 2 });
    }
    println!("replaced first {}, redeemed first {}", outcomes[0], outcomes[1]);
}

#[tokio::test]
async fn a_replacement_waits_for_whoever_has_the_benefit_and_finds_what_they_did() {
    let desk = Desk::of("Office 365 E3", "action_pack").await;
    let alpine = Office::of_number(desk.app(), ALPINE).await;
    let mut tx = alpine.begin().await;
    let benefit = BenefitId(desk.bench.benefit.parse().unwrap());
    lock_benefit(&mut tx, alpine.partner.id, &alpine.actor, benefit).await.unwrap().unwrap();
    let first = desk.key(1).await;
    let (replaced, ()) = futures_util::join!(desk.replace(&first, REASON), async {
        desk.app().until_somebody_waits_for_a_lock().await;
        assert_eq!(desk.count("key_replacements").await, 0);
        tx.rollback().await.unwrap();
    });
    assert_eq!(replaced.status, 303);
}

#[tokio::test]
async fn neither_key_comes_into_a_pool_again() {
    let desk = Desk::office().await;
    let old = desk.row().await.keys().remove(0);
    Programme::of(desk.app()).await.replaces_key(&desk.bench.benefit, REASON).await;
    desk.show().await;
    let new = desk.row().await.keys().remove(0);
    let found = crate::key_imports::look_at(desk.app(), &desk.operator, &format!("{old}\n{new}\n")).await;
    assert_eq!(found, ["1,issued or revoked before", "2,issued or revoked before"]);
}

#[tokio::test]
async fn a_key_that_was_typed_when_the_session_had_ended_is_not_carried() {
    let desk = Desk::office().await;
    let key = desk.row().await.keys().remove(0);
    desk.app().run("delete from sessions").await;
    let carried = desk.look_up("4100001", &key).await;
    let page = Page::of(carried).await;
    assert_eq!(page.status, 401);
    let kept = [("email", OPERATOR), ("kept", &*page.hidden("kept"))];
    let page = Page::of(desk.operator.post("/sign-in/demo", &kept).await).await;
    assert!(page.value_of("company") == "4100001" && page.hidden("product_key").is_empty(), "{page}");
    assert!(!page.contains(&key), "the key comes back");
}
