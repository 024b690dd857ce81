//! Many people are added by a list or a CSV file (R-PPL-1): what the preview says, all or nothing, and what it tells nobody.

use std::time::Instant;

use reqwest::Response;
use tracing::Dispatch;
use tracing_subscriber::layer::SubscriberExt as _;

use crate::app::{ALPINE, BLEU_HORIZON, TestApp, Visitor, listen, location};
use crate::factories::a_company;
use crate::html::Page;
use crate::invitations::NEW;
use crate::office::Office;
use crate::seats::many::{multipart, post_multipart};
use crate::statements::Statements;

const ADMIN: &str = "global.admin@alpine.example";
const USER_ADMIN: &str = "user.admin@alpine.example";

fn people() -> String {
    format!("/partners/{ALPINE}/account/people")
}

fn many() -> String {
    format!("{}/many", people())
}

async fn preview(visitor: &Visitor, list: &str) -> Page {
    Page::of(visitor.post(&many(), &[("people", list), ("preview", "yes")]).await).await
}

/// The same of a file, beside what is typed.
async fn preview_file(visitor: &Visitor, typed: &str, file: &[u8]) -> Page {
    let body = multipart(&[
        ("preview", None, b"yes"),
        ("people", None, typed.as_bytes()),
        ("file", Some("people.csv"), file),
    ]);
    Page::of(post_multipart(visitor, &many(), &body).await).await
}

/// What a preview's button sends: the list, and the digest of what was shown.
fn act(page: &Page) -> Vec<(String, String)> {
    let forms = page.whole().all("#preview form").into_iter();
    let hidden = forms.flat_map(|form| form.all("input[type=hidden]"));
    hidden.map(|it| (it.attr("name").unwrap().to_owned(), it.attr("value").unwrap().to_owned())).collect()
}

async fn send(visitor: &Visitor, act: &[(String, String)]) -> Response {
    let fields: Vec<(&str, &str)> = act.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    visitor.post(&many(), &fields).await
}

/// The lines of a preview, with what becomes of each.
fn outcomes(page: &Page) -> Vec<(String, String)> {
    let rows = page.rows().into_iter().filter(|row| row.id().starts_with("line-"));
    rows.map(|row| (row.cells()[0].clone(), row.cells()[4].clone())).collect()
}

fn line(number: &str, words: &str) -> (String, String) {
    (number.to_owned(), words.to_owned())
}

async fn entries(app: &TestApp, outcome: &str, reason: &str) -> i64 {
    app.count(&format!(
        "select count(*) from company_audit where action = 'member.invited' and outcome = '{outcome}'
           and coalesce(details->>'reason', '') = '{reason}'"
    ))
    .await
}

async fn mails(app: &TestApp) -> i64 {
    app.count("select count(*) from outbox where mail->>'mail' = 'member_invited' and with_link").await
}

#[tokio::test]
async fn a_preview_says_line_by_line_what_will_happen_and_then_it_does() {
    let app = TestApp::demo().await;
    Office::of_number(&app, ALPINE).await.deactivates("staff5@alpine.example").await;
    let admin = app.sign_in(ADMIN).await;
    for path in [people(), format!("{}/new", people())] {
        assert!(admin.page(&path).await.links_to(&many()), "{path}");
    }
    assert!(admin.page(&many()).await.links_to(&people()));
    crate::invitations::invite(&app, ALPINE, ("Invited Before", "before@alpine.example"), &[]).await;
    let (mails_before, done_before) = (mails(&app).await, entries(&app, "done", "").await);
    let before = app.tables().await;
    let list = format!(
        "Ruth Keller, {NEW}, user_admin admin_agent\nStaff Five, staff5@alpine.example, Admin agent\n\
         Staff Seven; STAFF7@alpine.example\nInvited Before\tbefore@alpine.example\n\n\
         Ruth again, {}\nOlga Weber, olga@alpine.example",
        NEW.to_uppercase()
    );
    let page = preview(&admin, &list).await;
    assert_eq!(page.status, 200, "{page}");
    assert_eq!(
        outcomes(&page),
        [
            line("1", "Is invited"),
            line("2", "Was here before: is invited back"),
            line("3", "Belongs to the company already: skipped"),
            line("4", "Is invited already: skipped"),
            line("6", "Repeats line 1: skipped"),
            line("7", "Is invited"),
        ]
    );
    assert!(page.contains("3 will be invited, 3 skipped"), "{page}");
    assert_eq!(page.row("Ruth Keller").cells()[3], "User admin and Admin agent");
    assert_eq!(app.tables().await.changes_since(&before), [], "a preview does nothing");

    let act = act(&page);
    let done = send(&admin, &act).await;
    assert_eq!((done.status().as_u16(), location(&done)), (303, format!("{}?status=invited", people())));
    let list = admin.page(&location(&done)).await;
    assert!(list.banner().unwrap().contains("3 people are invited."), "{list}");
    for name in ["Ruth Keller", "Staff Five", "Olga Weber"] {
        assert_eq!(list.row(name).cell("Status").split(' ').next(), Some("Invited"), "{name}");
    }
    assert_eq!(mails(&app).await - mails_before, 3);
    assert_eq!(entries(&app, "done", "").await - done_before, 3);
    let ruth = admin.page(&format!("{}/{}", people(), app.member(ALPINE, NEW).await)).await;
    for words in ["User admin", "Admin agent"] {
        assert!(ruth.contains(words), "{ruth}");
    }
    // Pressed twice, nobody gets a second mail: the page tells how they stand now.
    let again = Page::of(send(&admin, &act).await).await;
    assert_eq!(again.status, 422);
    assert_eq!(outcomes(&again)[0], line("1", "Is invited already: skipped"));
    assert!(again.contains("There is nothing to do"), "{again}");
    assert_eq!(mails(&app).await - mails_before, 3);
}

#[tokio::test]
async fn each_bad_line_gets_its_words_at_its_place_and_nothing_is_done() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let before = app.tables().await;
    let long = "x".repeat(201);
    let list = format!(
        "Olga Weber, olga@alpine.example\nKarl, karl.alpine.example\n, eva@alpine.example\n{long}, long@alpine.example\n\
         =HYPERLINK(1), formula@alpine.example\nDora, dora@alpine.example, Boss\n-2, , owner"
    );
    let page = preview(&admin, &list).await;
    assert_eq!(page.status, 422);
    let told = |n: usize, words: &str| (format!("line-{n}"), format!("Line {n}: {words}"));
    let address = "Enter a mail address, such as name@example.com.";
    let formula =
        "Enter a name that doesn’t begin with =, +, - or @, which a spreadsheet takes for a formula.";
    assert_eq!(
        page.problem_list(),
        [
            told(2, address),
            told(3, "Enter the person’s name."),
            told(4, "Enter a name of at most 200 characters."),
            told(5, formula),
            told(6, "“Boss” is no role."),
            told(7, &format!("{formula} {address} “owner” is no role.")),
        ]
    );
    page.assert_problems_lead_somewhere();
    assert_eq!(outcomes(&page)[0], line("1", "Is invited"));
    assert!(page.contains("1 will be invited, 6 can’t"), "{page}");
    assert!(page.whole().first("#preview .acts button").unwrap().is_off());
    assert_eq!(act(&page), []);
    let kept = page.value_of("people");
    assert_eq!(kept.lines().count(), 7);
    assert!(kept.lines().nth(1).unwrap().starts_with("Karl,karl.alpine.example"), "{kept}");
    // Nor is it done by whoever sends it without a preview, or with that of another list.
    let good = act(&preview(&admin, "Olga Weber, olga@alpine.example").await);
    let digest = &good.iter().find(|(name, _)| name == "preview").unwrap().1;
    for seen in ["", digest] {
        let page = Page::of(admin.post(&many(), &[("people", &list), ("preview", seen)]).await).await;
        assert_eq!(page.status, 422);
        assert_eq!(page.problem_list()[0].0, "preview");
    }
    assert_eq!(app.tables().await.changes_since(&before), [("company_audit".to_owned(), 2)]);
    assert_eq!(entries(&app, "refused", "changed_meanwhile").await, 2);
    // All of many bad lines are in the table, the first ten at the top.
    let page = preview(&admin, &"Nobody, nowhere\n".repeat(30)).await;
    assert_eq!((outcomes(&page).len(), page.problem_list().len()), (30, 11));
    assert!(page.problems().contains("20 more lines are wrong."));
}

#[tokio::test]
async fn what_changed_since_the_preview_is_a_new_preview_and_nothing_is_done() {
    let app = TestApp::demo().await;
    let (admin, other) = (app.sign_in(ADMIN).await, app.sign_in(USER_ADMIN).await);
    let list = format!("Ruth Keller, {NEW}\nOlga Weber, olga@alpine.example");
    let seen = act(&preview(&admin, &list).await);
    let done = other.post(&format!("{}/new", people()), &[("name", "R. Keller"), ("email", NEW)]).await;
    assert_eq!(done.status(), 303);
    let sent = mails(&app).await;
    let page = Page::of(send(&admin, &seen).await).await;
    assert_eq!(page.status, 422);
    assert!(page.problem_at("preview").unwrap().starts_with("Something has changed since the preview"));
    assert_eq!(outcomes(&page), [line("1", "Is invited already: skipped"), line("2", "Is invited")]);
    assert_eq!(mails(&app).await, sent);
    assert_eq!(app.count("select count(*) from persons where email = 'olga@alpine.example'").await, 0);
    assert_eq!(entries(&app, "refused", "changed_meanwhile").await, 1);
    // With what is shown now it is done.
    assert_eq!(send(&admin, &act(&page)).await.status(), 303);
    assert_eq!(mails(&app).await, sent + 1);
    // Two who send the same list at once: one is done, the other told.
    let list = "Eva, eva@alpine.example\nDora, dora@alpine.example, admin_agent";
    let (one, two) = (act(&preview(&admin, list).await), act(&preview(&other, list).await));
    let (first, second) = tokio::join!(send(&admin, &one), send(&other, &two));
    let mut both = [first.status().as_u16(), second.status().as_u16()];
    both.sort_unstable();
    assert_eq!(both, [303, 422]);
    assert_eq!(mails(&app).await, sent + 3);
}

#[tokio::test]
async fn somebody_who_is_faster_by_a_moment_makes_a_new_preview() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let list = format!("Ruth Keller, {NEW}\nOlga Weber, olga@alpine.example");
    let seen = act(&preview(&admin, &list).await);
    // Another transaction has Ruth's person and place, and lets go once this one waits.
    let partner = app.partner(ALPINE).await;
    let mut conn = app.owner().await;
    let insert = format!(
        "begin;
         insert into persons (id, email, password_changed_at, created_at)
         values ('01890000-0000-7000-8000-000000000001', '{NEW}', now(), now());
         insert into members (partner_id, id, person_id, display_name, active, created_at)
         values ('{partner}', '01890000-0000-7000-8000-000000000002', '01890000-0000-7000-8000-000000000001', 'R', true, now())"
    );
    sqlx::raw_sql(sqlx::AssertSqlSafe(insert)).execute(&mut conn).await.unwrap();
    let sent = mails(&app).await;
    let faster = async {
        app.until_somebody_waits_for_a_lock().await;
        sqlx::raw_sql("commit").execute(&mut conn).await.unwrap();
    };
    let (done, ()) = tokio::join!(send(&admin, &seen), faster);
    let page = Page::of(done).await;
    assert_eq!(page.status, 422, "{page}");
    assert!(page.problem_at("preview").unwrap().starts_with("Something has changed since the preview"));
    assert_eq!(
        outcomes(&page),
        [line("1", "Belongs to the company already: skipped"), line("2", "Is invited")]
    );
    assert_eq!(mails(&app).await, sent);
    assert_eq!(app.count("select count(*) from persons where email = 'olga@alpine.example'").await, 0);
    assert_eq!(entries(&app, "refused", "changed_meanwhile").await, 1);
}

#[tokio::test]
async fn who_invites_keeps_within_their_limits() {
    let app = TestApp::demo().await;
    let user_admin = app.sign_in(USER_ADMIN).await;
    let list = format!("Olga Weber, olga@alpine.example, user_admin\nRuth Keller, {NEW}, global_admin");
    let page = preview(&user_admin, &list).await;
    let words = "Only Global admins give or take this role.";
    assert_eq!(page.status, 422);
    assert_eq!(page.problem_list(), [("line-2".to_owned(), format!("Line 2: {words}"))]);
    assert_eq!(outcomes(&page), [line("1", "Is invited"), line("2", words)]);
    let admin = app.sign_in(ADMIN).await;
    // With the preview of somebody who may.
    let seen = act(&preview(&admin, &list).await);
    let before = app.tables().await;
    assert_eq!(send(&user_admin, &seen).await.status(), 422);
    assert_eq!(app.tables().await.changes_since(&before), [("company_audit".to_owned(), 1)]);
    assert_eq!(entries(&app, "refused", "no_access").await, 1);
    assert_eq!(send(&admin, &seen).await.status(), 303);
    for by in ["admin.agent@alpine.example", "partner.admin@alpine.example", "staff1@alpine.example"] {
        let visitor = app.sign_in(by).await;
        for path in [many(), format!("{}/template.csv", people())] {
            assert_eq!(visitor.get(&path).await.status(), 403, "{by}");
        }
        assert_eq!(visitor.post(&many(), &[("people", &list), ("preview", "yes")]).await.status(), 403);
    }
    let suspended = a_company().suspended_for("Unpaid since May").made_in(&app).await;
    let its = suspended.admin(&app).await;
    let path = format!("/partners/{}/account/people/many", suspended.mpn_id);
    assert!(its.page(&path).await.buttons().iter().any(|it| it.is_off()));
    for preview in ["yes", "no"] {
        let page = Page::of(its.post(&path, &[("people", &list), ("preview", preview)]).await).await;
        assert_eq!(page.status, 422);
        assert!(page.problem_at("many").is_some(), "{page}");
        page.assert_problems_lead_somewhere();
    }
    assert_eq!(entries(&app, "refused", "suspended").await, 2);
}

#[tokio::test]
async fn nothing_tells_whether_an_address_has_an_account_elsewhere() {
    let app = TestApp::demo().await;
    let mut told = Vec::new();
    for email in [NEW, "staff1@bleu-horizon.example", "operator@programme.example"] {
        let admin = app.sign_in(ADMIN).await;
        let list = format!("Ruth Keller, {email}, admin_agent");
        let before = app.tables().await;
        let shown = preview(&admin, &list).await;
        assert_eq!(app.tables().await.changes_since(&before), []);
        let done = send(&admin, &act(&shown)).await;
        assert_eq!(done.status(), 303);
        let page = admin.page(&location(&done)).await;
        let plain =
            |page: &Page| page.whole().text().replace(email, "-").replace(&email.replace('@', "@ "), "-");
        // Whether there is a person already is the only thing that differs, and no page tells it.
        let changes = app.tables().await.changes_since(&before);
        let changes: Vec<_> = changes.into_iter().filter(|(table, _)| table != "persons").collect();
        told.push((outcomes(&shown), plain(&shown), page.banner(), changes));
        let member = app.member(ALPINE, email).await;
        let own = format!("{}/{member}/invitation/withdrawal", people());
        assert_eq!(admin.post(&own, &[]).await.status(), 303);
    }
    assert_eq!(told[0], told[1]);
    assert_eq!(told[0], told[2]);
    // Another company's people are new here, whatever they are there.
    let bleu = app.sign_in("global.admin@bleu-horizon.example").await;
    let path = format!("/partners/{BLEU_HORIZON}/account/people/many");
    let list = "Anna, staff1@alpine.example\nCarl, staff12@alpine.example";
    let page = Page::of(bleu.post(&path, &[("people", list), ("preview", "yes")]).await).await;
    let invited = "Reçoit une invitation";
    assert_eq!(outcomes(&page), [line("1", invited), line("2", invited)]);
}

#[tokio::test]
async fn a_file_that_is_no_list_says_what_is_wrong_at_its_field_and_keeps_what_was_typed() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let before = app.tables().await;
    let typed = "Ruth Keller, ruth@alpine.example\r\nhalf a li";
    let row = "Anna,anna@mail.example,\n";
    let columns = "The first line of the file must have the columns name and email, each exactly once; roles may be missing.";
    let corpus: Vec<(Vec<u8>, String)> = vec![
        (b"name,email\n\"=cmd|' /C calc'!A0\"\n\x00".to_vec(), "The file is not text.".to_owned()),
        (b"PK\x03\x04\x14\x00".to_vec(), "The file is not text.".to_owned()),
        (b"\xef\xbb\xbf\r\n".to_vec(), "The file is empty.".to_owned()),
        (b"Name;Team\nAnna;West\n".to_vec(), format!("{columns} It has: Name and Team.")),
        (b"name\nAnna\n".to_vec(), format!("{columns} It has: name.")),
        (b"email,roles\na@x.example,\n".to_vec(), format!("{columns} It has: email and roles.")),
        (row.into(), format!("{columns} It has: Anna, anna@mail.example and .")),
        (
            format!("name,email,roles\n{}", row.repeat(999)).into(),
            "The list has 1,001 people; at most 1,000 go at once.".to_owned(),
        ),
        (vec![b'a'; 256 * 1024], "The list is larger than 256 KiB. Nothing was read.".to_owned()),
    ];
    for (file, words) in corpus {
        let page = preview_file(&admin, typed, &file).await;
        assert_eq!(page.status, 422, "{words}");
        let told = page.problem_at("file").unwrap_or_default();
        assert!(told.starts_with(words.trim_end_matches(" .")), "{words}: {told}");
        page.assert_problems_lead_somewhere();
        assert_eq!(page.value_of("people"), typed.replace("\r\n", "\n"), "{words}");
    }
    for (list, words) in [
        (String::new(), "Enter at least one person, or choose a file that has one."),
        (row.repeat(1_001), "The list has 1,001 people; at most 1,000 go at once."),
        ("x".repeat(256 * 1024 + 1), "The list is larger than 256 KiB."),
    ] {
        let page = preview(&admin, &list).await;
        assert_eq!(page.status, 422, "{words}");
        assert!(page.problem_at("people").unwrap().starts_with(words), "{page}");
        assert!(page.value_of("people").trim_end() == list.trim_end(), "{words}");
    }
    // More than any list: told too, before it is read.
    assert_eq!(preview_file(&admin, typed, &vec![b'a'; 2 * 1024 * 1024]).await.status, 422);
    assert_eq!(app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn a_file_is_read_as_spreadsheets_save_it_and_the_template_is_one() {
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let utf16 = |text: &str| {
        let marked = format!("\u{feff}{text}");
        marked.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>()
    };
    for (file, roles) in [
        (b"sep=;\r\nName;Email Address;Roles\r\nRen\xc3\xa9e;renee@alpine.example;\r\n".to_vec(), "Staff"),
        (b"Nom;Courriel\r\nRen\xe9e;renee@alpine.example\r\n".to_vec(), "Staff"),
        (
            utf16(
                "Роли\tАдрес электронной почты\tИмя\r\nАдминистратор пользователей\trenee@alpine.example\tRenée\r\n",
            ),
            "User admin",
        ),
        (
            "name,email,roles\n\"Renée\",renee@alpine.example,\"user_admin;admin_agent\"".into(),
            "User admin and Admin agent",
        ),
    ] {
        let page = preview_file(&admin, "", &file).await;
        assert_eq!(page.status, 200, "{page}");
        assert_eq!(page.row("Renée").cells()[1..4], ["Renée", "renee@alpine.example", roles]);
    }
    // Text and file are one list, and go on as one.
    let page =
        preview_file(&admin, "Olga, olga@alpine.example", b"name,email\nEva,eva@alpine.example\n").await;
    assert_eq!(outcomes(&page), [line("1", "Is invited"), line("3", "Is invited")]);
    assert_eq!(send(&admin, &act(&page)).await.status(), 303);
    for tag in ["en", "fr", "zh-CN", "ru"] {
        let template = admin.text(&format!("{}/template.csv?lang={tag}", people())).await;
        assert_eq!(template.trim_start_matches('\u{feff}').trim_end().replace(';', ","), "name,email,roles");
        let separator = if template.contains(';') { ";" } else { "," };
        let row = ["Renée", "renee@alpine.example", "admin_agent user_admin\r\n"].join(separator);
        let page = preview_file(&admin, "", format!("{template}{row}").as_bytes()).await;
        assert_eq!((page.status, outcomes(&page).len()), (200, 1), "{tag}");
    }
}

#[tokio::test]
async fn many_take_as_many_statements_as_one_and_a_thousand_are_done_in_time() {
    let statements = Statements::default();
    let dispatch = Dispatch::new(tracing_subscriber::registry().with(statements.clone()));
    let _listening = listen(&dispatch);
    let app = TestApp::demo().await;
    let admin = app.sign_in(ADMIN).await;
    let mut counts = Vec::new();
    // None is longer than a form: of who sends more it is asked first whether they may. Once before counting: a connection's first use of a type asks the database about it.
    for (of, count) in [("before", 2), ("one", 1), ("few", 12), ("many", 1_000)] {
        let list: String =
            (0..count).map(|n| format!("Person {n},{of}{n}@alpine.example,user_admin\n")).collect();
        let began = Instant::now();
        statements.take();
        let shown = admin.post(&many(), &[("people", &list), ("preview", "yes")]).await;
        let (of_preview, took) = (statements.take().len(), began.elapsed());
        let shown = Page::of(shown).await;
        assert_eq!(shown.status, 200);
        let act = act(&shown);
        let began = Instant::now();
        statements.take();
        assert_eq!(send(&admin, &act).await.status(), 303);
        let took = took + began.elapsed();
        let of_act = statements.take().len();
        println!("{count} people: {of_preview} and {of_act} statements, {took:?}");
        // Under two seconds where nothing else runs; here other tests do.
        assert!(took.as_secs() < 5, "{count}: {took:?}");
        counts.push((of_preview, of_act));
    }
    assert!(counts[1].0 > 0 && counts[1].1 > counts[1].0 && counts[1].1 <= 16, "{counts:?}");
    assert_eq!(counts[1], counts[2]);
    assert_eq!(counts[1], counts[3]);
    assert_eq!(mails(&app).await, 1_015);
    assert_eq!(entries(&app, "done", "").await, 1_015);
}
