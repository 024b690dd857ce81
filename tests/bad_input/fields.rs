//! Fields that queries and forms do not have.

use super::{FORM, alpine_admin, office, post_body, software, status};
use crate::app::{ALPINE, TestApp};

#[tokio::test]
async fn what_a_query_asks_that_the_page_does_not_have_is_passed_over() {
    let app = TestApp::demo().await;
    let admin = alpine_admin(&app).await;
    let before = app.tables().await;
    let long = "a".repeat(17_000);
    for (query, expected) in [
        ("unknown=1", 200),
        ("q=a&q=b", 200),
        ("open=&open=", 200),
        ("status=nonsense", 200),
        ("status=assigned", 200),
        ("sort=nonsense", 200),
        ("sort=--product", 200),
        ("page=0", 200),
        ("page=-1", 200),
        ("page=one", 200),
        ("page=99999999999999999999999", 200),
        ("q=%ff", 200),
        ("%ff=q", 200),
        ("q=%00", 200),
        ("q=%1b[31m", 200),
        (&format!("q={long}"), 413),
        ("", 200),
        ("&&", 200),
        ("q=%E2%80%8B%F0%9F%92%A9", 200),
        ("q=%25_%27%22%3Cscript%3E", 200),
        ("q=no-such-product", 200),
        ("lang=xx", 200),
        ("lang=fr&lang=ru", 200),
        ("language=klingon&system=beos", 200),
        ("page=99", 200),
        ("q=%zz", 200),
    ] {
        for path in [software(), format!("{}.csv", software())] {
            let response = admin.get(&format!("{path}?{query}")).await;
            assert_eq!(status(response).await, expected, "{path}?{:.60}", query);
        }
    }
    // As if it had not been asked; of a field that is repeated the last counts.
    let whole = admin.text(&format!("{}.csv", software())).await;
    for odd in
        ["utm_source=mail&fbclid=x", "status=nonsense", "sort=nonsense", "q=%ff", "q=no-such-product&q="]
    {
        assert_eq!(admin.text(&format!("{}.csv?{odd}", software())).await, whole, "{odd}");
    }
    assert_ne!(admin.text(&format!("{}.csv?q=&q=office", software())).await, whole);
    let page = admin.page(&format!("{}?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", software())).await;
    assert!(!page.source().contains("<script>alert"));
    // But for the log, which has the downloads.
    assert_eq!(app.tables().await.changes_since(&before), [("company_audit".to_owned(), 32)]);
}

#[tokio::test]
async fn fields_that_a_form_does_not_have_are_refused_and_change_nothing() {
    let app = TestApp::demo().await;
    let admin = alpine_admin(&app).await;
    let keys = format!("/partners/{ALPINE}/benefits/{}/keys", office(&app).await);
    let before = app.tables().await;
    let long = format!("confirm={}", "y".repeat(17_000));
    for (body, expected) in [
        ("unknown=1", 422),
        ("confirm=yes&confirm=yes", 422),
        ("confirm=yes&benefit_id=1", 422),
        ("confirm[]=yes", 422),
        ("confirm=%ff", 400),
        ("%ff=yes", 400),
        ("confirm=%00", 400),
        (long.as_str(), 413),
    ] {
        let response = post_body(&admin, &keys, FORM, body.to_owned()).await;
        assert_eq!(status(response).await, expected, "{body:.40}");
    }
    let contact = format!("/partners/{ALPINE}/benefits/go-to-market/contact");
    for query in ["find=a&find=b", "change=yes&change=yes", "member_id=x"] {
        assert_eq!(status(admin.get(&format!("{contact}?{query}")).await).await, 200, "{query}");
    }
    for (path, body, expected) in [
        ("/language", "", 422),
        ("/language", "lang=xx", 422),
        ("/language", "lang=fr&lang=ru", 422),
        ("/language", "next=/", 422),
        (&contact, "member_id=&member_id=", 422),
        (&contact, "member_id=&set_by=x", 422),
        (&contact, "phone=%00", 400),
        (&contact, "search=yes&search=yes", 422),
        (&contact, "search=yes&find=a&find=b", 422),
        (&contact, "search=yes&find=%00", 400),
        (&contact, "alternative_email=%ff", 400),
        ("/sign-out", "all=yes", 422),
        ("/sign-in", "email=a&password=b&remember=1", 422),
        ("/sign-in", "email=a%00&password=b", 400),
        ("/sign-in/demo", "", 422),
        ("/sign-in/demo", "email=nobody@alpine.example", 404),
        ("/sign-in/demo", "email=no%20address", 404),
    ] {
        let response = post_body(&admin, path, FORM, body).await;
        assert_eq!(status(response).await, expected, "{path} {body}");
    }
    assert_eq!(app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn odd_wishes_at_the_mails_are_passed_over_or_refused_and_send_nothing() {
    let app = TestApp::demo().await;
    let operator = app.sign_in("operator@programme.example").await;
    crate::database::mails::write(&app, 1).await;
    let mail = format!("/console/mail/{}", app.id("select id from outbox").await);
    let before = app.tables().await;
    for (query, expected) in [
        ("unknown=1", 200),
        ("q=a&q=b", 200),
        ("status=nonsense", 200),
        ("status=Queued", 200),
        ("after=1", 200),
        ("after=01939A3C-0000-7000-8000-000000000000", 200),
        ("after=%7B01939a3c-0000-7000-8000-000000000000%7D", 200),
        ("page=2", 200),
        ("q=%ff", 200),
        ("q=%00", 200),
        (&format!("q={}", "a".repeat(17_000)), 413),
        ("", 200),
        ("status=&q=&after=", 200),
        ("q=%25_%27%22%3Cscript%3E", 200),
        ("q=a@b@c.example", 200),
        ("q=+Reader1%40ALPINE.example+&lang=fr", 200),
        ("after=01939a3c-0000-7000-8000-000000000000", 200),
    ] {
        let response = operator.get(&format!("/console/mail?{query}")).await;
        assert_eq!(status(response).await, expected, "?{query:.60}");
    }
    for (body, expected) in [
        ("", 422),
        ("seen=queued-1&seen=queued-1", 422),
        ("seen=queued-1&state=sent", 422),
        ("sent=queued-1", 422),
        ("seen=%ff", 400),
        ("seen=%00", 400),
    ] {
        let response = post_body(&operator, &format!("{mail}/sending"), FORM, body).await;
        assert_eq!(status(response).await, expected, "{body}");
    }
    let response = post_body(&operator, &format!("{mail}/sending"), "text/plain", "seen=queued-1").await;
    assert_eq!(status(response).await, 415);
    assert_eq!(status(operator.get(&format!("{mail}/sending")).await).await, 405);
    let page = operator.page("/console/mail?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").await;
    assert!(!page.source().contains("<script>alert"));
    assert_eq!(app.tables().await.changes_since(&before), []);
}
