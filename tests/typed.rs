//! What people type, whatever keyboard, program or clipboard it came through.

use partner_portal::base::typed;
use partner_portal::users::store::addresses::bring_to_one_form;

use crate::app::{ALPINE, TestApp};
use crate::database::members;
use crate::html::Page;
use crate::service_requests::{list, once, other};

const CLEANED: &str = "can’t be shown were taken out";

#[tokio::test]
async fn control_characters_in_a_text_are_taken_out_and_told_and_nothing_else_is_lost() {
    let app = TestApp::demo().await;
    let staff = app.sign_in("staff1@alpine.example").await;
    let form = once();
    let mut fields = other(&form);
    fields[3].1 = "First\u{b}second\u{8} third";
    let sent = staff.post(&list(ALPINE), &fields).await;
    assert_eq!(sent.status(), 303);
    let page = staff.page(&crate::app::location(&sent)).await;
    assert!(page.contains("First\nsecond third"), "{page}");
    let banner = page.banner().unwrap();
    assert!(banner.contains("was submitted") && page.contains(CLEANED), "{page}");
    assert!(!staff.page(&list(ALPINE)).await.contains(CLEANED), "once");
    // A form that is shown again tells it too, also one that may bring a file.
    let form = once();
    let mut fields = other(&form);
    (fields[2].1, fields[3].1) = ("", "One\u{c}two");
    let page = Page::of(staff.post(&list(ALPINE), &fields).await).await;
    assert_eq!(page.status, 422);
    assert_eq!((page.value_of("text").as_str(), page.contains(CLEANED)), ("One\ntwo", true));
    fields[3].1 = "One\0two";
    assert_eq!(staff.post(&list(ALPINE), &fields).await.status(), 400, "a NUL nobody types");
}

#[tokio::test]
async fn people_are_found_whatever_accents_case_and_form_on_every_page_that_searches_them() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    members::rename(&app, &["staff7@alpine.example".to_owned()], "Anna Z\u{fc}rcher").await;
    members::rename(&app, &["staff8@alpine.example".to_owned()], "Алёна Иванова 50%").await;
    let seats = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    for (typed, email) in [
        ("Zu%CC%88rcher", "staff7@alpine.example"),
        ("zurcher%20anna", "staff7@alpine.example"),
        ("ZÜRCHER", "staff7@alpine.example"),
        ("алена", "staff8@alpine.example"),
        ("50%25", "staff8@alpine.example"),
        ("ＳＴＡＦＦ７", "staff7@alpine.example"),
    ] {
        for page in [
            format!("account/people?q={typed}"),
            format!("benefits/visual-studio?open={seats}&assign={seats}&find={typed}"),
            format!("benefits/go-to-market/contact?find={typed}"),
        ] {
            let page = admin.page(&format!("/partners/{ALPINE}/{page}")).await;
            assert!(page.contains(email), "{typed}: {page}");
            assert!(!page.contains("staff9@alpine.example"), "{typed}");
        }
    }
}

/// Also by a database whose locale knows no letters beyond ASCII, as that of the tests.
#[tokio::test]
async fn the_database_folds_letter_by_letter_as_the_portal_does() {
    let app = TestApp::demo().await;
    let sql = "select array_agg(fold_for_search(chr(n)) order by n) from generate_series(1, 65533) n
               where n < 55296 or n > 57343";
    let folded: Vec<String> = sqlx::query_scalar(sql).fetch_one(&mut app.owner().await).await.unwrap();
    // Letters that Unicode has got since Postgres 14.
    let young = ['\u{558}', '\u{58b}', '\u{58c}', '\u{209d}', '\u{209e}', '\u{209f}', '\u{a7f1}'];
    let differ: Vec<String> = ('\u{1}'..='\u{fffd}')
        .zip(&folded)
        .filter(|(c, _)| !young.contains(c))
        .filter(|(c, folded)| typed::fold(&c.to_string()) != **folded)
        .map(|(c, folded)| format!("{c} U+{:04X}: {folded}, {}", u32::from(c), typed::fold(&c.to_string())))
        .collect();
    assert_eq!(differ, [""; 0]);
}

#[tokio::test]
async fn addresses_of_before_are_brought_to_their_one_form_and_who_would_be_one_stay_two() {
    let app = TestApp::demo().await;
    let mut owner = app.owner().await;
    let (free, taken) = ("νικος@alpine.example", "άννας@alpine.example");
    for (email, from) in [(free, "staff1"), (taken, "staff2"), ("άννασ@alpine.example", "staff3")] {
        members::set_address(&app, &format!("{from}@alpine.example"), email).await;
    }
    let collisions = bring_to_one_form(&mut owner).await.unwrap();
    assert_eq!(collisions.len(), 1);
    assert_eq!(
        (collisions[0].stored.as_str(), collisions[0].one_form.as_str()),
        (taken, "άννασ@alpine.example")
    );
    let told = collisions[0].to_string();
    assert!(told.contains("of two persons") && told.contains(&collisions[0].person.0.to_string()), "{told}");
    assert_eq!(bring_to_one_form(&mut owner).await.unwrap(), collisions, "nothing more, and told again");
    // One person, however their address is typed.
    let people = "select count(*) from persons where email like 'νικο%'";
    assert_eq!(app.count(people).await, 1);
    for typed in [free, "ΝΙΚΟΣ@ALPINE.example", "νικοσ@alpine.example"] {
        app.sign_in(typed).await.page(&format!("/partners/{ALPINE}/my-assignments")).await;
    }
}
