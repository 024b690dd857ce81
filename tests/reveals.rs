//! Getting keys and seeing them: to which second, for how long, for whom, and what it costs.

use partner_portal::i18n::Locale;
use reqwest::Response;
use time::macros::datetime;
use time::{Duration, OffsetDateTime};

use crate::app::{ALPINE, BLEU_HORIZON, TestApp, Visitor, location};
use crate::database::members;
use crate::html::Page;

const ADMIN: &str = "global.admin@alpine.example";
const PARTNER_ADMIN: &str = "partner.admin@alpine.example";

/// A benefit with the addresses of its acts.
struct Row {
    id: String,
    /// Its page, with the row opened.
    page: String,
    /// Where its keys are got.
    keys: String,
}

async fn row(app: &TestApp, mpn_id: i64, product: &str, package: &str) -> Row {
    let id = app.benefit(mpn_id, product, package).await;
    Row {
        page: format!("/partners/{mpn_id}/benefits/software?open={id}&lang=en"),
        keys: format!("/partners/{mpn_id}/benefits/{id}/keys"),
        id,
    }
}

async fn office(app: &TestApp) -> Row {
    row(app, ALPINE, "Office Professional Plus 2019", "gold_core").await
}

impl Row {
    async fn get_keys(&self, visitor: &Visitor) -> u16 {
        visitor.post(&self.keys, &[]).await.status().as_u16()
    }

    /// Whether the page shows keys to this visitor.
    async fn shows_keys(&self, visitor: &Visitor) -> bool {
        visitor.page(&self.page).await.contains("DMXXX-")
    }

    async fn entries(&self, app: &TestApp, action: &str, outcome: &str) -> i64 {
        let sql = format!(
            "select count(*) from company_audit
             where subject_id = '{}' and action = '{action}' and outcome = '{outcome}'",
            self.id
        );
        app.count(&sql).await
    }

    async fn reveals(&self, app: &TestApp) -> i64 {
        self.entries(app, "keys.revealed", "done").await
    }

    async fn issued(&self, app: &TestApp) -> i64 {
        app.count(&format!("select count(*) from issued_keys where benefit_id = '{}'", self.id)).await
    }
}

// To which second (R-DATE-1, 2, 5).

async fn keys_close_at(zone: &str, midnight: OffsetDateTime) {
    let app = TestApp::demo().await;
    app.run(&format!("update partners set time_zone = '{zone}'")).await;
    let in_time = office(&app).await;
    let late = row(&app, ALPINE, "Visio Professional 2019", "action_pack").await;

    app.set_clock(midnight - Duration::SECOND);
    let admin = app.sign_in(ADMIN).await;
    assert!(admin.page(&late.page).await.posts_to(&late.keys), "{zone}");
    assert_eq!(in_time.get_keys(&admin).await, 303, "{zone}: the last day is whole");

    app.clock.advance(Duration::SECOND);
    let response = admin.post(&late.keys, &[]).await;
    assert_eq!(response.status(), 422, "{zone}: the day after");
    let words = "The last day to get keys was 14 Dec 2026. A renewal brings new benefits; \
                 it is possible until 13 Jan 2027.";
    let page = Page::of(response).await;
    assert!(page.problem_at(&format!("keys-{}", late.id)).is_some(), "{page}");
    let page_in_english = admin.page(&late.page).await;
    assert!(page.contains(words) && page_in_english.contains(words), "{page_in_english}");
    assert!(!page_in_english.posts_to(&late.keys));
    let confirmation = admin.get(&late.keys).await;
    assert_eq!(confirmation.status(), 303);
    assert_eq!(late.issued(&app).await, 0);
    assert_eq!(late.entries(&app, "keys.issued", "refused").await, 1);

    // What was issued in time is shown again in the renewal window.
    app.set_clock(midnight + Duration::days(30) - Duration::SECOND);
    let admin = app.sign_in(ADMIN).await;
    assert!(!in_time.shows_keys(&admin).await);
    assert_eq!(in_time.get_keys(&admin).await, 303, "{zone}");
    assert!(in_time.shows_keys(&admin).await);

    // The membership has lapsed: what was issued runs on (R-DATE-9), what wasn't is no longer listed.
    app.clock.advance(Duration::SECOND);
    assert_eq!(admin.get(&late.page).await.status(), 404, "{zone}: no longer listed");
    assert_eq!(in_time.get_keys(&admin).await, 303, "{zone}");
    assert!(in_time.shows_keys(&admin).await, "{zone}");
}

#[tokio::test]
async fn keys_are_issued_to_the_last_second_of_the_last_day_in_zurich() {
    keys_close_at("Europe/Zurich", datetime!(2026-12-14 23:00 UTC)).await;
}

#[tokio::test]
async fn keys_are_issued_to_the_last_second_of_the_last_day_where_it_ends_first() {
    keys_close_at("Pacific/Kiritimati", datetime!(2026-12-14 10:00 UTC)).await;
}

#[tokio::test]
async fn keys_are_issued_to_the_last_second_of_the_last_day_where_it_ends_last() {
    keys_close_at("Pacific/Pago_Pago", datetime!(2026-12-15 11:00 UTC)).await;
}

// For how long, and for whom (R-SW-5a).

#[tokio::test]
async fn a_reveal_lasts_ten_minutes_to_the_second_and_looking_does_not_prolong_it() {
    let app = TestApp::demo().await;
    let (office, admin) = (office(&app).await, app.sign_in(ADMIN).await);
    assert_eq!(office.get_keys(&admin).await, 303);
    for _ in 0..9 {
        app.clock.advance(Duration::MINUTE);
        assert!(office.shows_keys(&admin).await);
    }
    // A click in between neither prolongs it nor leaves an entry.
    assert_eq!(office.get_keys(&admin).await, 303);
    app.clock.advance(Duration::seconds(59));
    assert!(office.shows_keys(&admin).await);
    assert_eq!(office.reveals(&app).await, 1);

    app.clock.advance(Duration::SECOND);
    let page = admin.page(&office.page).await;
    assert!(!page.contains("DMXXX-") && page.contains("Show again"), "{page}");
    assert_eq!(office.get_keys(&admin).await, 303);
    assert!(office.shows_keys(&admin).await);
    assert_eq!(office.reveals(&app).await, 2);
    app.clock.advance(Duration::minutes(10) - Duration::SECOND);
    assert!(office.shows_keys(&admin).await);
    app.clock.advance(Duration::SECOND);
    assert!(!office.shows_keys(&admin).await);
    assert_eq!(office.entries(&app, "keys.issued", "done").await, 1);
}

#[tokio::test]
async fn each_session_and_each_admin_reveals_for_themselves_and_all_see_the_same_keys() {
    let app = TestApp::demo().await;
    let office = office(&app).await;
    let (first, elsewhere) = (app.sign_in(ADMIN).await, app.sign_in(ADMIN).await);
    let other = app.sign_in(PARTNER_ADMIN).await;
    assert_eq!(office.get_keys(&first).await, 303);
    let keys_of = |page: Page| page.keys();
    let shown = keys_of(first.page(&office.page).await);
    for (number, visitor) in [&elsewhere, &other].into_iter().enumerate() {
        let page = visitor.page(&office.page).await;
        assert!(!page.contains("DMXXX-") && page.contains("Show again"), "{page}");
        assert_eq!(office.get_keys(visitor).await, 303);
        assert_eq!(keys_of(visitor.page(&office.page).await), shown);
        assert_eq!(office.reveals(&app).await, 2 + number as i64);
    }
    let named = format!(
        "select count(*) from company_audit a join members m on m.partner_id = a.partner_id and m.id = a.member_id
         where a.subject_id = '{}' and a.action = 'keys.revealed' and a.actor = m.display_name
         and a.address = '127.0.0.1' and a.request_id is not null",
        office.id
    );
    assert_eq!(app.count(&named).await, 3);
    // The page tells who saw them.
    let page = first.page(&office.page).await;
    assert!(page.contains("Claudia Brunner, ") && page.contains("Luca Bernasconi, "), "{page}");
}

#[tokio::test]
async fn whoever_signs_in_after_somebody_else_in_one_browser_sees_nothing_of_theirs() {
    let app = TestApp::demo().await;
    let (office, browser) = (office(&app).await, app.sign_in(ADMIN).await);
    assert_eq!(office.get_keys(&browser).await, 303);
    assert!(office.shows_keys(&browser).await);
    for email in [PARTNER_ADMIN, ADMIN] {
        assert_eq!(browser.post("/sign-in/demo", &[("email", email)]).await.status(), 303);
        assert!(!office.shows_keys(&browser).await, "{email}");
    }
}

#[tokio::test]
async fn a_role_taken_hides_the_keys_from_the_next_page_on() {
    let app = TestApp::demo().await;
    let (office, admin) = (office(&app).await, app.sign_in(PARTNER_ADMIN).await);
    assert_eq!(office.get_keys(&admin).await, 303);
    assert!(office.shows_keys(&admin).await);
    members::take_roles(&app, ALPINE, PARTNER_ADMIN).await;
    members::give_role(&app, ALPINE, PARTNER_ADMIN, "user_admin").await;
    let page = admin.page(&office.page).await;
    assert!(!page.contains("DMXXX-") && page.contains("It takes one of these"), "{page}");
    assert_eq!(office.get_keys(&admin).await, 403);
    members::take_roles(&app, ALPINE, PARTNER_ADMIN).await;
    assert_eq!(admin.get(&office.page).await.status(), 403);
    assert_eq!(office.get_keys(&admin).await, 403);
    assert_eq!(
        app.count("select count(*) from company_audit where action = 'access.denied' and details->>'permission' = 'get_keys'")
            .await,
        2
    );

    // A membership that ended: the company is not there any more.
    members::deactivate(&app, ALPINE, PARTNER_ADMIN).await;
    assert_eq!(admin.get(&office.page).await.status(), 404);
    assert_eq!(office.get_keys(&admin).await, 404);
}

#[tokio::test]
async fn without_the_role_no_keys_are_got_and_the_page_says_who_can() {
    let app = TestApp::demo().await;
    let office = office(&app).await;
    for email in ["user.admin@alpine.example", "admin.agent@alpine.example"] {
        let visitor = app.sign_in(email).await;
        let page = visitor.page(&office.page).await;
        assert!(page.contains("It takes one of these") && page.contains(ADMIN), "{page}");
        assert!(!page.posts_to(&office.keys));
        assert_eq!(visitor.get(&office.keys).await.status(), 403);
        assert_eq!(office.get_keys(&visitor).await, 403);
    }
    assert_eq!(office.issued(&app).await, 0);
}

// What it costs (R-SW-5, R-MEM-5).

const GIVES_UP: &str = "Get keys and give up the refund";
const ENDS: &str = "Getting keys ends the right to a refund.";

#[tokio::test]
async fn while_a_refund_is_possible_keys_are_got_only_by_who_confirms_to_give_it_up() {
    let app = TestApp::demo().await;
    let office = row(&app, BLEU_HORIZON, "Office Professional Plus 2019", "action_pack").await;
    let windows = row(&app, BLEU_HORIZON, "Windows 10 Pro", "action_pack").await;
    let admin = app.sign_in("global.admin@bleu-horizon.example").await;
    admin.post("/language", &[("lang", "en")]).await;

    let page = admin.page(&office.page).await;
    assert!(page.contains(ENDS) && page.contains("until 15 Dec 2026"), "{page}");
    assert!(page.links_to(&office.keys));
    assert!(!page.posts_to(&office.keys), "the row itself must not act");
    let confirmation = admin.page(&office.keys).await;
    assert!(confirmation.contains(ENDS) && confirmation.contains(GIVES_UP), "{confirmation}");
    assert!(confirmation.contains("bought on 15 Nov 2026"), "{confirmation}");

    for fields in [&[][..], &[("confirm", "no")], &[("confirm", "")]] {
        let response = admin.post(&office.keys, fields).await;
        assert_eq!(response.status(), 422, "{fields:?}");
        let page = Page::of(response).await;
        assert!(page.contains("Confirm that you give up the right to a refund"), "{page}");
        assert!(page.contains(GIVES_UP) && page.problem_at("confirm").is_some(), "{page}");
    }
    assert_eq!(office.issued(&app).await, 0);
    let ended = "select refund_ended_at, refund_ended_by, refund_ended_on_benefit::text from enrollments e
                 join partner_directory d on d.id = e.partner_id where d.mpn_id = 4100002";
    type Ended = (Option<OffsetDateTime>, Option<String>, Option<String>);
    let mut conn = app.owner().await;
    let before: Ended = sqlx::query_as(ended).fetch_one(&mut conn).await.unwrap();
    assert_eq!(before, (None, None, None));

    let at = app.clock.now();
    let response = admin.post(&office.keys, &[("confirm", "yes")]).await;
    assert_eq!(response.status(), 303);
    assert!(office.shows_keys(&admin).await);
    // It is over for the whole package. Another benefit has a right of its own, which is asked about as well.
    app.clock.advance(Duration::HOUR);
    let page = admin.page(&windows.page).await;
    assert!(page.contains(ENDS) && page.contains("this benefit can still be cancelled"), "{page}");
    assert!(!page.posts_to(&windows.keys), "{page}");
    assert_eq!(windows.get_keys(&admin).await, 422);
    assert_eq!(admin.post(&windows.keys, &[("confirm", "yes")]).await.status(), 303);
    let after: Ended = sqlx::query_as(ended).fetch_one(&mut conn).await.unwrap();
    assert_eq!(after, (Some(at), Some("keys_revealed".to_owned()), Some(office.id.clone())));
    // The confirmation of what is done leads to it.
    let response = admin.get(&office.keys).await;
    assert_eq!(response.status(), 303);
    assert!(location(&response).contains(&office.id));
}

#[tokio::test]
async fn the_right_to_a_refund_is_spoken_of_to_the_thirtieth_day_and_not_on_the_next() {
    let app = TestApp::demo().await;
    let office = row(&app, BLEU_HORIZON, "Office Professional Plus 2019", "action_pack").await;
    // Bought on 15 November; the thirtieth day ends at midnight in Paris.
    app.set_clock(datetime!(2026-12-15 22:59:59 UTC));
    let admin = app.sign_in("global.admin@bleu-horizon.example").await;
    assert!(admin.page(&office.page).await.contains(ENDS));
    assert_eq!(office.get_keys(&admin).await, 422);
    app.clock.advance(Duration::SECOND);
    assert!(!admin.page(&office.page).await.contains(ENDS));
    assert!(!admin.page(&format!("{}?lang=en", office.keys)).await.contains(GIVES_UP));
    assert_eq!(office.get_keys(&admin).await, 303);
}

// What stands beside the keys (R-SW-3, 4, 6).

#[tokio::test]
async fn special_instructions_and_the_terms_of_use_stand_beside_the_keys_in_every_language() {
    let app = TestApp::demo().await;
    let (office, admin) = (office(&app).await, app.sign_in(ADMIN).await);
    assert_eq!(office.get_keys(&admin).await, 303);
    let texts: Vec<(String, String, String)> = sqlx::query_as(
        "select language, description, special_instructions from product_texts t
         join products p on p.id = t.product_id where p.name = 'Office Professional Plus 2019'",
    )
    .fetch_all(&mut app.owner().await)
    .await
    .unwrap();
    assert_eq!(texts.len(), Locale::all().len());
    for (language, description, instructions) in texts {
        let page = admin.page(&office.page.replace("lang=en", &format!("lang={language}"))).await;
        let own_use = Locale::from_tag(&language).unwrap().texts().own_use();
        for text in [description, instructions, own_use] {
            assert!(!text.is_empty() && page.contains(&text), "{language}: {text}");
        }
        assert!(page.contains("DMXXX-"));
    }
}

/// The links to installation packages in a page.
fn downloads(page: &Page) -> Vec<String> {
    page.whole().first("ul.files").unwrap().hrefs()
}

#[tokio::test]
async fn downloads_follow_the_choice_of_language_and_system() {
    let app = TestApp::demo().await;
    let (office, admin) = (office(&app).await, app.sign_in(ADMIN).await);
    let expected = async |language: &str, system: &str| {
        let url: String = sqlx::query_scalar(
            "select url from product_downloads d join products p on p.id = d.product_id
             where p.name = 'Office Professional Plus 2019' and d.language = $1 and d.system = $2",
        )
        .bind(language)
        .bind(system)
        .fetch_one(&mut app.owner().await)
        .await
        .unwrap();
        vec![url]
    };
    for (asked, language, system) in [
        ("&system=windows", "en", "windows"),
        ("&language=de&system=macos", "de", "macos"),
        ("&language=zh-CN&system=windows", "zh-CN", "windows"),
        ("&system=macos", "en", "macos"),
        // A language that the product doesn't have: that of the page.
        ("&language=tlh&system=windows", "en", "windows"),
    ] {
        let page = admin.page(&format!("{}{asked}", office.page)).await;
        assert_eq!(downloads(&page), expected(language, system).await, "{asked}");
    }
    // Not asked for, it is the page's language, and one system.
    for asked in ["", "&system=beos"] {
        let page = admin.page(&format!("{}{asked}", office.page.replace("lang=en", "lang=fr"))).await;
        let links = downloads(&page);
        assert!(links.len() == 1 && links[0].contains("_fr_"), "{links:?}");
    }
}

#[tokio::test]
async fn a_product_without_a_download_says_so_and_one_without_keys_gives_none() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let licences = row(&app, ALPINE, "Windows Server CAL", "action_pack").await;
    let page = admin.page(&licences.page).await;
    assert!(
        page.contains("Windows Server CAL has nothing to download.") && page.contains("there is no key"),
        "{page}"
    );
    assert!(!page.posts_to(&licences.keys));
    assert_eq!(licences.get_keys(&admin).await, 404);
}

#[tokio::test]
async fn an_empty_pool_says_so_and_issues_nothing() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let project = row(&app, ALPINE, "Project Professional 2019", "action_pack").await;
    let response = admin.post(&project.keys, &[]).await;
    assert_eq!(response.status(), 422);
    let page = Page::of(response).await;
    assert!(page.contains("pool for Project Professional 2019 holds too few"), "{page}");
    assert_eq!(project.issued(&app).await, 0);
    assert_eq!(project.entries(&app, "keys.issued", "refused").await, 1);
    assert_eq!(project.reveals(&app).await, 0);
}

// On the wire.

#[tokio::test]
async fn pages_with_keys_are_neither_stored_nor_compressed() {
    let app = TestApp::demo().await;
    let (office, admin) = (office(&app).await, app.sign_in(ADMIN).await);
    let get = async || -> Response {
        let request = admin.client.get(app.base_url.join(&office.page).unwrap());
        request.header("accept-encoding", "gzip").send().await.unwrap()
    };
    let encoding = |response: &Response| response.headers().get("content-encoding").cloned();
    let without = get().await;
    assert_eq!(encoding(&without).unwrap(), "gzip");
    let act = admin.post(&office.keys, &[]).await;
    assert_eq!(act.status(), 303);
    let with_keys = get().await;
    assert_eq!(encoding(&with_keys), None);
    for response in [&without, &act, &with_keys] {
        assert_eq!(response.headers()["cache-control"], "no-store");
    }
    assert!(!location(&act).contains("DMXXX-"));
    assert!(Page::of(with_keys).await.contains("DMXXX-"));
}

#[tokio::test]
async fn the_banner_of_the_act_is_told_once() {
    let app = TestApp::demo().await;
    let (office, admin) = (office(&app).await, app.sign_in(ADMIN).await);
    let banner = "The keys of Office Professional Plus 2019 are shown to you for ten minutes.";
    assert_eq!(office.get_keys(&admin).await, 303);
    // What a browser fetches beside the page doesn't take it away.
    admin.get("/favicon.ico").await;
    assert!(admin.page(&office.page).await.contains(banner));
    assert!(!admin.page(&office.page).await.contains(banner));
    assert!(!admin.page("/partners").await.contains(banner));
}
