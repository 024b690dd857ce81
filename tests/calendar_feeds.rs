//! Calendar feeds (R-CAL-1): a member's secret address by which a calendar program reads a company's dates without a session.

use ical::parser::Component as _;
use ical::parser::ical::component::IcalCalendar;
use partner_portal::base::ids::{MemberId, PartnerId};
use partner_portal::base::links::token_hash;
use partner_portal::calendar_feeds::{new_token, paths};
use partner_portal::people::acts;
use reqwest::Response;
use reqwest::header::HeaderMap;
use time::Duration;
use time::macros::datetime;

use crate::app::{ALPINE, BLEU_HORIZON, TestApp, Visitor, crowd_turn};
use crate::companies::set_suspended;
use crate::database::{Filled, members};
use crate::html::Page;
use crate::office::{Office, told as told_by};
use crate::planted_keys::{Needle, assert_nowhere, dump, logged};

const ADMIN: &str = "global.admin@alpine.example";
const PARTNER_ADMIN: &str = "partner.admin@alpine.example";
/// Who belongs to two companies.
const CONSULTANT: &str = "consultant@freelance.example";

fn own(mpn_id: i64) -> String {
    paths::own(mpn_id)
}

/// Presses the button of one's own page.
async fn press(visitor: &Visitor, mpn_id: i64, act: &str) -> Response {
    let seen = visitor.page(&own(mpn_id)).await.find_hidden("seen");
    let seen = seen.as_deref().map(|seen| ("seen", seen));
    let fields: Vec<(&str, &str)> = [("act", act)].into_iter().chain(seen).collect();
    visitor.post(&own(mpn_id), &fields).await
}

/// The address that the page shows, without the server's name.
fn shown(app: &TestApp, page: &Page) -> Option<String> {
    let address = page.by_id("feed-address")?.text();
    Some(format!("/{}", address.strip_prefix(app.base_url.as_str()).unwrap()))
}

/// Somebody's new feed of a company: its path.
pub async fn make(app: &TestApp, visitor: &Visitor, mpn_id: i64) -> String {
    assert_eq!(press(visitor, mpn_id, "make").await.status(), 303);
    shown(app, &visitor.page(&own(mpn_id)).await).expect("the address is shown once it was made")
}

/// What was done with feeds, in order.
async fn acts_of_feeds(app: &TestApp) -> String {
    let acts = "select coalesce(string_agg(action, ' ' order by id), '') from company_audit where action like 'calendar_feed.%'";
    sqlx::query_scalar(acts).fetch_one(&mut app.owner().await).await.unwrap()
}

/// By a reader that has nothing to do with the writer.
fn parsed(text: &str) -> IcalCalendar {
    let mut calendars = ical::IcalParser::new(text.as_bytes());
    let calendar = calendars.next().unwrap().unwrap();
    assert!(calendars.next().is_none());
    calendar
}

/// What stands under a name in each event.
fn all_of(calendar: &IcalCalendar, name: &str) -> Vec<String> {
    let value = |it: &ical::parser::ical::component::IcalEvent| it.get_property(name)?.value.clone();
    calendar.events.iter().filter_map(value).collect()
}

/// An answer without what differs from request to request.
async fn told(answer: Response) -> (u16, HeaderMap, String) {
    let (status, mut headers) = (answer.status().as_u16(), answer.headers().clone());
    for name in ["x-request-id", "date", "content-length"] {
        headers.remove(name);
    }
    (status, headers, answer.text().await.unwrap())
}

async fn status(visitor: &Visitor, path: &str) -> u16 {
    visitor.get(path).await.status().as_u16()
}

#[tokio::test]
async fn a_calendar_reads_without_a_session_what_its_owner_sees_and_is_not_sent_it_twice() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let before = admin.page(&format!("/partners/{ALPINE}/membership")).await;
    assert!(before.links_to(&own(ALPINE)));
    assert!(admin.page(&own(ALPINE)).await.contains("You have no feed for this company yet"));
    let feed = make(&app, &admin, ALPINE).await;
    let again = admin.page(&own(ALPINE)).await;
    assert!(shown(&app, &again).is_none() && !again.contains(&feed), "it is shown once");
    assert!(again.contains("Not read yet"), "{again}");

    let calendar = app.visitor();
    let answer = calendar.get(&feed).await;
    assert_eq!(answer.status(), 200);
    let headers = answer.headers().clone();
    assert_eq!(headers["content-type"], "text/calendar; charset=utf-8");
    assert_eq!(headers["cache-control"], "private, no-cache");
    assert_eq!(headers["referrer-policy"], "strict-origin");
    assert!(!headers.contains_key("set-cookie"));
    let text = answer.text().await.unwrap();
    let file = admin.text(&format!("/partners/{ALPINE}/membership/timeline.ics")).await;
    assert_eq!(text, file, "the feed and the file tell the same");
    let read = parsed(&text);
    let (starts, ends) = (all_of(&read, "DTSTART"), all_of(&read, "DTEND"));
    assert!(read.events.len() > 5 && starts.len() == ends.len());
    assert!(starts.contains(&"20261215".to_owned()) && ends.contains(&"20270114".to_owned()), "{text}");
    let names: Vec<String> = sqlx::query_scalar("select display_name from members")
        .fetch_all(&mut app.owner().await)
        .await
        .unwrap();
    let unfolded = text.replace("\r\n ", "");
    assert!(names.len() > 40 && names.iter().all(|name| !unfolded.contains(name.as_str())), "{unfolded}");

    let tag = headers["etag"].to_str().unwrap().to_owned();
    let ask = async |tag: &str| {
        let url = app.base_url.join(&feed).unwrap();
        told(calendar.client.get(url).header("if-none-match", tag).send().await.unwrap()).await
    };
    let (code, kept, body) = ask(&tag).await;
    assert_eq!((code, body.as_str()), (304, ""));
    assert_eq!((&kept["etag"], &kept["cache-control"]), (&headers["etag"], &headers["cache-control"]));
    assert_eq!(ask("\"of another\"").await.0, 200);
    // What has changed is sent: a membership has lapsed.
    app.clock.advance(datetime!(2027-01-14 12:00 UTC) - app.clock.now());
    let (code, changed, body) = ask(&tag).await;
    assert_eq!(code, 200);
    assert!(changed["etag"] != headers["etag"] && body != text);
}

#[tokio::test]
async fn the_page_tells_on_which_day_it_was_read_last_and_once_an_hour_is_enough() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let feed = make(&app, &admin, ALPINE).await;
    let calendar = app.visitor();
    let read_at =
        "select (extract(epoch from read_at) - extract(epoch from made_at))::bigint from calendar_feeds";
    for (minutes, noted) in [(0, 0), (59, 0), (1, 3_600), (30, 3_600), (30, 7_200)] {
        app.clock.advance(Duration::minutes(minutes));
        assert_eq!(status(&calendar, &feed).await, 200);
        assert_eq!(app.count(read_at).await, noted, "after {minutes} minutes more");
    }
    app.clock.advance(Duration::days(2));
    let page = app.sign_in(ADMIN).await.page(&own(ALPINE)).await;
    assert!(page.contains("Made on 20 Nov 2026") && page.contains("Last read on 20 Nov 2026"), "{page}");
}

#[tokio::test]
async fn a_feed_is_in_the_language_of_whose_it_is_whoever_asks() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let feed = make(&app, &admin, ALPINE).await;
    let fields = [("language", "fr"), ("new_devices", "yes")];
    assert_eq!(admin.post("/profile", &fields).await.status(), 303);
    let url = app.base_url.join(&feed).unwrap();
    let answer = app.visitor().client.get(url).header("accept-language", "ru").send().await.unwrap();
    let text = answer.text().await.unwrap().replace("\r\n ", "");
    assert!(text.contains("Avantages partenaire de l’entreprise Alpine Consulting"), "{text}");
    assert!(text.contains("Période de renouvellement") && !text.contains("Renewal window"), "{text}");
}

#[tokio::test]
async fn what_is_revoked_or_made_anew_answers_as_what_never_was() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let calendar = app.visitor();
    let first = make(&app, &admin, ALPINE).await;
    assert_eq!(press(&admin, ALPINE, "renew").await.status(), 303);
    let page = admin.page(&own(ALPINE)).await;
    assert!(page.banner().unwrap().contains("has a new address"), "{page}");
    let second = shown(&app, &page).unwrap();
    assert_eq!((status(&calendar, &first).await, status(&calendar, &second).await), (404, 200));
    assert_eq!(press(&admin, ALPINE, "revoke").await.status(), 303);
    assert!(admin.page(&own(ALPINE)).await.banner().unwrap().contains("was revoked"));
    let partner = PartnerId(app.partner(ALPINE).await);
    let unknown = told(calendar.get(&paths::feed(&new_token(partner).unwrap())).await).await;
    assert_eq!(unknown.0, 404);
    for path in [
        &first,
        &second,
        "/calendar/x.ics",
        "/calendar/x",
        second.strip_suffix(".ics").unwrap(),
        "/calendar/%ff.ics",
        "/calendar/.ics",
        &paths::feed(&new_token(partner).unwrap()),
        &paths::feed(&new_token(PartnerId::new()).unwrap()),
    ] {
        let answer = told(calendar.get(path).await).await;
        // Its own address stands in the links to other languages.
        let bare = |it: &str| it.replace(path, "HERE").replace(&path.replace("%ff", "%FF"), "HERE").len();
        assert_eq!((answer.0, &answer.1), (unknown.0, &unknown.1), "{path}");
        assert!(bare(&answer.2) > 500 && answer.2.contains("404"), "{path}");
    }
    // Whose it was is told in the company's log, and nothing of the address.
    assert_eq!(acts_of_feeds(&app).await, "calendar_feed.made calendar_feed.renewed calendar_feed.revoked");
    let by_them = "select count(*) from company_audit a join members m on m.id = a.member_id join persons p on p.id = m.person_id
                   where action like 'calendar_feed.%' and outcome = 'done' and p.email = 'global.admin@alpine.example'";
    assert_eq!(app.count(by_them).await, 3);
}

#[tokio::test]
async fn whoever_may_not_see_the_dates_any_more_has_no_feed_of_them() {
    let app = TestApp::demo().await;
    let (partner_admin, admin) = (app.sign_in(PARTNER_ADMIN).await, app.sign_in(ADMIN).await);
    let (feed, of_admin) = (make(&app, &partner_admin, ALPINE).await, make(&app, &admin, ALPINE).await);
    let calendar = app.visitor();
    assert_eq!(status(&calendar, &feed).await, 200);
    members::take_roles(&app, ALPINE, PARTNER_ADMIN).await;
    assert_eq!(status(&calendar, &feed).await, 404, "without the role");
    assert_eq!(status(&partner_admin, &own(ALPINE)).await, 403);
    assert_eq!(partner_admin.post(&own(ALPINE), &[("act", "make")]).await.status(), 403);
    members::give_role(&app, ALPINE, PARTNER_ADMIN, "admin_agent").await;
    assert_eq!(status(&calendar, &feed).await, 200, "with another one that lets them see");
    app.run("update member_roles set ends_at = '2026-11-21 23:00+00' where role = 'admin_agent'").await;
    assert_eq!(status(&calendar, &feed).await, 200);
    app.clock.advance(datetime!(2026-11-21 23:00 UTC) - app.clock.now());
    assert_eq!(status(&calendar, &feed).await, 404, "after the role's end");
    members::give_role(&app, ALPINE, PARTNER_ADMIN, "user_admin").await;
    assert_eq!(status(&calendar, &feed).await, 200);
    Office::of_number(&app, ALPINE).await.deactivates(PARTNER_ADMIN).await;
    assert_eq!(status(&calendar, &feed).await, 404, "after the membership's end");
    assert_eq!(app.count("select count(*) from calendar_feeds").await, 1, "it is gone for good");
    members::reactivate(&app, ALPINE, PARTNER_ADMIN).await;
    assert_eq!(status(&calendar, &feed).await, 404);
    assert_eq!(status(&calendar, &of_admin).await, 200, "that of somebody else goes on");
    // Who is deactivated in the database alone has none either.
    members::deactivate(&app, ALPINE, ADMIN).await;
    assert_eq!(status(&calendar, &of_admin).await, 404);
}

#[tokio::test]
async fn who_is_just_being_deactivated_gets_no_feed() {
    let app = TestApp::demo().await;
    let partner_admin = app.sign_in(PARTNER_ADMIN).await;
    let office = Office::open(&app, ALPINE, ADMIN).await;
    let member = MemberId(app.member(ALPINE, PARTNER_ADMIN).await.parse().unwrap());
    let mut tx = office.begin().await;
    told_by(acts::deactivate(&mut tx, &office.partner, &office.actor, member).await).unwrap();
    let press =
        tokio::spawn(async move { partner_admin.post(&own(ALPINE), &[("act", "make")]).await.status() });
    app.until_somebody_waits_for_a_lock().await;
    tx.commit().await.unwrap();
    assert_eq!(press.await.unwrap(), 404);
    assert_eq!(app.count("select count(*) from calendar_feeds").await, 0);
}

#[tokio::test]
async fn a_suspended_company_reads_on() {
    let app = TestApp::demo().await;
    let feed = make(&app, &app.sign_in(ADMIN).await, ALPINE).await;
    set_suspended(&app, ALPINE, Some("Two invoices are unpaid")).await;
    assert_eq!(status(&app.visitor(), &feed).await, 200);
}

#[tokio::test]
async fn accounts_of_the_demo_have_no_feed_where_demo_mode_is_off() {
    for (demo, expected) in [(true, 200), (false, 404)] {
        let app = TestApp::new(Filled::Demo, demo).await;
        let token = new_token(PartnerId(app.partner(ALPINE).await)).unwrap();
        sqlx::query(
            "insert into calendar_feeds (partner_id, member_id, id, secret_hash, made_at)
             select m.partner_id, m.id, gen_random_uuid(), $1, '2026-11-20' from members m join persons p on p.id = m.person_id
             join partner_directory d on d.id = m.partner_id where p.email = $2 and d.mpn_id = $3",
        )
        .bind(token_hash(&token))
        .bind(ADMIN)
        .bind(ALPINE)
        .execute(&mut app.owner().await)
        .await
        .unwrap();
        assert_eq!(status(&app.visitor(), &paths::feed(&token)).await, expected);
    }
}

#[tokio::test]
async fn a_feed_tells_of_one_company_alone() {
    let app = TestApp::demo().await;
    let consultant = app.sign_in(CONSULTANT).await;
    let (alpine, bleu) = (make(&app, &consultant, ALPINE).await, make(&app, &consultant, BLEU_HORIZON).await);
    let calendar = app.visitor();
    let events = async |path: &str| all_of(&parsed(&calendar.text(path).await), "UID");
    let (of_alpine, of_bleu) = (events(&alpine).await, events(&bleu).await);
    assert!(of_alpine.len() > 3 && of_bleu.len() > 1, "{of_alpine:?} {of_bleu:?}");
    assert!(of_alpine.iter().all(|it| !of_bleu.contains(it)), "{of_alpine:?} {of_bleu:?}");
    let text = calendar.text(&bleu).await;
    assert!(!text.contains("4100001") && !text.contains("Alpine"), "{text}");
    // Nor does the secret of one open the other.
    let half = "/calendar/".len() + 21;
    let mixed = format!("{}{}", &bleu[..half], &alpine[half..]);
    assert_eq!(status(&calendar, &mixed).await, 404);
    // Somebody else's feed can't be changed: what is pressed is about one's own.
    let seen = consultant.page(&own(ALPINE)).await.hidden("seen");
    let admin = app.sign_in(ADMIN).await;
    for act in ["revoke", "renew"] {
        assert_eq!(admin.post(&own(ALPINE), &[("act", act), ("seen", &seen)]).await.status(), 303);
        assert_eq!(consultant.post(&own(BLEU_HORIZON), &[("act", act), ("seen", &seen)]).await.status(), 303);
    }
    assert_eq!((status(&calendar, &alpine).await, status(&calendar, &bleu).await), (200, 200));
    // Who takes away what the portal holds about them finds when each was made and read, and nothing to read by.
    let text = consultant.text("/profile/data.json").await;
    let data: serde_json::Value = serde_json::from_str(&text).unwrap();
    let told = &data["companies"][0]["calendar_feed"];
    assert!(
        told["made"].is_string() && told["last_read"].is_string() && told.as_object().unwrap().len() == 2
    );
    assert!(!text.contains("/calendar/") && !text.contains(&seen), "{text}");
}

#[tokio::test]
async fn odd_presses_do_nothing() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let nobodys = "01939a3c-0000-7000-8000-000000000000";
    for (fields, expected) in [
        (&[("act", "make"), ("seen", nobodys)][..], 422),
        (&[("act", "renew")], 422),
        (&[("act", "give")], 422),
        (&[("seen", nobodys)], 422),
        (&[("act", "make"), ("more", "x")], 422),
        (&[("act", "revoke"), ("seen", nobodys)], 303),
        (&[("act", "renew"), ("seen", nobodys)], 303),
    ] {
        assert_eq!(admin.post(&own(ALPINE), fields).await.status(), expected, "{fields:?}");
    }
    assert_eq!(app.count("select count(*) from calendar_feeds").await, 0);
    assert_eq!(app.count("select count(*) from company_audit where action like 'calendar_feed%'").await, 0);
}

#[tokio::test]
async fn twenty_presses_at_once_make_one_address_and_it_is_the_one_that_is_shown() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let calendar = app.visitor();
    let mut former: Vec<String> = Vec::new();
    for act in ["make", "renew", "revoke"] {
        let seen = admin.page(&own(ALPINE)).await.find_hidden("seen");
        let presses = (0..20).map(|_| {
            let (admin, seen) = (admin.clone(), seen.clone());
            tokio::spawn(async move {
                let seen = seen.as_deref().map(|seen| ("seen", seen));
                let fields: Vec<(&str, &str)> = [("act", act)].into_iter().chain(seen).collect();
                admin.post(&own(ALPINE), &fields).await.status().as_u16()
            })
        });
        for press in presses.collect::<Vec<_>>() {
            assert_eq!(press.await.unwrap(), 303, "{act}");
        }
        let page = admin.page(&own(ALPINE)).await;
        let new = shown(&app, &page);
        assert_eq!(new.is_some(), act != "revoke", "{act}: {page}");
        for path in &former {
            assert_eq!(status(&calendar, path).await, 404, "{act}");
        }
        if let Some(path) = new {
            assert_eq!(status(&calendar, &path).await, 200, "{act}");
            former.push(path);
        }
    }
    assert_eq!(acts_of_feeds(&app).await, "calendar_feed.made calendar_feed.renewed calendar_feed.revoked");
}

#[tokio::test]
async fn guesses_and_readings_are_limited_and_guesses_keep_no_calendar_out() {
    let _turn = crowd_turn().await;
    let app = TestApp::demo().await;
    let feed = make(&app, &app.sign_in(ADMIN).await, ALPINE).await;
    let calendar = app.visitor();
    let partner = PartnerId(app.partner(ALPINE).await);
    for _ in 0..60 {
        assert_eq!(status(&calendar, &paths::feed(&new_token(partner).unwrap())).await, 404);
    }
    for path in [&paths::feed(&new_token(partner).unwrap()), "/calendar/x.ics"] {
        let answer = calendar.get(path).await;
        assert_eq!(
            (answer.status().as_u16(), answer.headers()["retry-after"].to_str().unwrap()),
            (429, "60")
        );
    }
    for _ in 0..30 {
        assert_eq!(status(&calendar, &feed).await, 200);
    }
    assert_eq!(status(&calendar, &feed).await, 429);
    // It has nothing to do with signing in, and is over in a minute.
    app.sign_in(ADMIN).await;
    app.clock.advance(Duration::MINUTE);
    assert_eq!(status(&calendar, &feed).await, 200);
    assert_eq!(status(&calendar, "/calendar/x.ics").await, 404);
}

#[tokio::test]
async fn an_address_that_no_page_showed_in_time_is_shown_by_none() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    assert_eq!(press(&admin, ALPINE, "make").await.status(), 303);
    // That of another company, which they may look at before, takes nothing away.
    admin.page(&format!("/partners/{ALPINE}/membership")).await;
    app.clock.advance(Duration::minutes(11));
    assert!(shown(&app, &admin.page(&own(ALPINE)).await).is_none());
    // Made anew, it is.
    assert_eq!(press(&admin, ALPINE, "renew").await.status(), 303);
    assert!(shown(&app, &admin.page(&own(ALPINE)).await).is_some());
}

#[test]
fn the_address_is_in_no_log_no_table_and_no_page_but_the_one() {
    let mut feed = String::new();
    let log = logged(async || {
        let app = TestApp::demo().await;
        let admin = app.sign_in(ADMIN).await;
        assert_eq!(press(&admin, ALPINE, "make").await.status(), 303);
        let on_its_way = dump(&app).await;
        feed = shown(&app, &admin.page(&own(ALPINE)).await).unwrap();
        let token = feed.trim_start_matches("/calendar/").trim_end_matches(".ics").to_owned();
        assert_nowhere(&Needle::new(&token), "a table, on its way", &on_its_way);
        let calendar = app.visitor();
        assert_eq!(status(&calendar, &feed).await, 200);
        // Refused, failing and unknown, by a member too: what is kept of it must not let in who reads it.
        let url = app.base_url.join(&feed).unwrap();
        let elsewhere = admin.client.post(url).header("sec-fetch-site", "cross-site").send().await.unwrap();
        assert_eq!(elsewhere.status(), 403);
        app.run("alter table calendar_feeds rename to gone").await;
        assert_eq!(status(&admin, &feed).await, 500);
        app.run("alter table gone rename to calendar_feeds").await;
        assert_eq!(press(&admin, ALPINE, "revoke").await.status(), 303);
        assert_eq!(status(&admin, &feed).await, 404);
        assert_nowhere(&Needle::new(&token), "a table", &dump(&app).await);
    });
    assert!(log.contains("calendar_feeds") && log.contains("/calendar/…"), "the log was not caught");
    let lines: Vec<String> = log.lines().map(str::to_owned).collect();
    let token = feed.trim_start_matches("/calendar/").trim_end_matches(".ics");
    assert_nowhere(&Needle::new(token), "the log", &lines);
}
