//! Addresses that people type for mail: nobody fills a stranger's mailbox by them, and whoever reads there can refuse.

use partner_portal::addresses::bounds::{MOST_OF_ADDRESS, MOST_OF_COMPANY};
use partner_portal::mail::delivery::Delivered;
use reqwest::Response;
use time::Duration;

use crate::app::{ALPINE, BLEU_HORIZON, TestApp, Visitor};
use crate::html::Page;
use crate::mail::postman;
use crate::mail::server::{MailServer, Received};
use crate::office::Office;

const ADDRESS: &str = "press@mail.example";

/// An admin names a company's marketing contact.
async fn name_contact(app: &TestApp, admin: &Visitor, mpn_id: i64, person: &str, address: &str) -> Response {
    let member = app.member(mpn_id, person).await;
    let fields = [
        ("member_id", member.as_str()),
        ("alternative_email", address),
        ("phone", "+41 44 668 18 00"),
        ("language", "en"),
    ];
    admin.post(&format!("/partners/{mpn_id}/benefits/go-to-market/contact"), &fields).await
}

async fn refused(response: Response) -> Page {
    assert_eq!(response.status(), 422);
    Page::of(response).await
}

/// All that is due, delivered.
async fn delivered(app: &TestApp) -> Vec<Received> {
    // Acts at one moment of the standing clock are a little apart.
    app.clock.advance(Duration::SECOND);
    let server = MailServer::start().await;
    let postman = postman(app, &server);
    while postman.deliver_next().await.unwrap() == Delivered::Sent {}
    server.inbox()
}

/// The text of a mail as its reader sees it.
fn text(mail: &Received) -> String {
    mail.raw.replace("=\r\n", "").replace("=3D", "=")
}

/// The path of the link by which a mail can be refused.
fn link_to_refuse(mail: &Received) -> Option<String> {
    let text = text(mail);
    let (_, rest) = text.split_once("/mail/refuse/")?;
    let token: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
    Some(format!("/mail/refuse/{token}"))
}

#[tokio::test]
async fn a_company_enters_addresses_forty_times_an_hour_at_most_and_is_told_when_again() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    for n in 0..MOST_OF_COMPANY {
        let address = format!("press{n}@mail.example");
        let named = name_contact(&app, &admin, ALPINE, "staff1@alpine.example", &address).await;
        assert_eq!(named.status(), 303, "{n}");
        app.clock.advance(Duration::minutes(1));
    }
    let before = app.count("select count(*) from outbox").await;
    let one_more = name_contact(&app, &admin, ALPINE, "staff1@alpine.example", ADDRESS).await;
    let page = refused(one_more).await;
    let problem = page.problem_at("alternative_email").unwrap();
    // The first was at 10:00 UTC; Alpine is an hour ahead.
    assert!(problem.contains("again from 20 Nov 2026, 12:00"), "{problem}");
    assert_eq!(app.count("select count(*) from outbox").await, before);
    let entries = "select count(*) from company_audit where details->>'reason' = 'too_many_addresses'";
    assert_eq!(app.count(entries).await, 1);
    // Twenty minutes later, an hour after the first, it goes.
    app.clock.advance(Duration::minutes(20));
    let again = name_contact(&app, &admin, ALPINE, "staff1@alpine.example", ADDRESS).await;
    assert_eq!(again.status(), 303);
}

#[tokio::test]
async fn an_address_is_entered_twenty_times_an_hour_at_most_by_all_companies_together() {
    let app = TestApp::demo().await;
    let admins = [
        (ALPINE, app.sign_in("global.admin@alpine.example").await, "alpine.example"),
        (BLEU_HORIZON, app.sign_in("global.admin@bleu-horizon.example").await, "bleu-horizon.example"),
    ];
    let mut entered = 0;
    let refusal = 'full: loop {
        for (mpn_id, admin, domain) in &admins {
            // Another person with the same address each time: mail goes there each time.
            let person = format!("staff{}@{domain}", 1 + entered % 4);
            let response = name_contact(&app, admin, *mpn_id, &person, ADDRESS).await;
            if response.status() != 303 {
                break 'full response;
            }
            entered += 1;
        }
    };
    assert_eq!(entered, MOST_OF_ADDRESS);
    let page = refused(refusal).await;
    assert!(page.problem_at("alternative_email").unwrap().contains("again from"), "{page}");
    // Another address goes on.
    let other = name_contact(&app, &admins[0].1, ALPINE, "staff9@alpine.example", "other@mail.example").await;
    assert_eq!(other.status(), 303);
}

#[tokio::test]
async fn whoever_reads_at_an_address_refuses_by_the_link_in_its_mail_and_the_company_is_told() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    name_contact(&app, &admin, ALPINE, "staff1@alpine.example", ADDRESS).await;
    let first = delivered(&app).await.remove(0);
    assert_eq!(first.to, ADDRESS);
    for part in
        ["Claudia Brunner of Alpine Consulting has entered this address", "Refuse mail to this address"]
    {
        assert!(text(&first).contains(part), "{part}: {}", text(&first));
    }
    assert_eq!(text(&first).matches("/mail/refuse/").count(), 2, "in the text and in the HTML");
    let link = link_to_refuse(&first).unwrap();

    // Looking changes nothing; who is not signed in may.
    let stranger = app.visitor();
    let before = app.tables().await;
    let page = stranger.page(&link).await;
    for part in ["Alpine Consulting", ADDRESS, "Refuse mail"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert_eq!(app.tables().await.changes_since(&before), []);
    for _ in 0..2 {
        assert_eq!(stranger.post(&link, &[]).await.status(), 303);
    }
    assert!(
        stranger
            .page(&link)
            .await
            .contains("No more mail about Alpine Consulting is sent to press@mail.example")
    );
    let told = delivered(&app).await;
    assert_eq!(told.iter().map(|it| it.to.as_str()).collect::<Vec<_>>(), ["global.admin@alpine.example"]);
    assert!(link_to_refuse(&told[0]).is_none(), "it is a member's own address");
    let entries = "select count(*) from company_audit where action = 'address.refused' and outcome = 'done'";
    assert_eq!(app.count(entries).await, 1);

    // The company can't enter it again, for anything; another one can.
    let again = name_contact(&app, &admin, ALPINE, "staff2@alpine.example", ADDRESS).await;
    let page = refused(again).await;
    assert!(
        page.problem_at("alternative_email").unwrap().contains("refuses mail about your company"),
        "{page}"
    );
    let benefit = app.benefit(ALPINE, "On-premises incidents", "gold_core").await;
    let member = app.member(ALPINE, "staff2@alpine.example").await;
    let asked = admin
        .post(
            &format!("/partners/{ALPINE}/benefits/{benefit}/activation"),
            &[("member_id", &member), ("alternative_email", ADDRESS), ("confirm", "yes")],
        )
        .await;
    let page = refused(asked).await;
    assert!(
        page.problem_at("alternative_email").unwrap().contains("refuses mail about your company"),
        "{page}"
    );
    let bleu = app.sign_in("global.admin@bleu-horizon.example").await;
    assert_eq!(
        name_contact(&app, &bleu, BLEU_HORIZON, "staff1@bleu-horizon.example", ADDRESS).await.status(),
        303
    );
    // Mail that comes by itself isn't written either: somebody else becomes the contact, and the former is not told.
    delivered(&app).await;
    let other = name_contact(&app, &admin, ALPINE, "staff2@alpine.example", "other@mail.example").await;
    assert_eq!(other.status(), 303);
    let to: Vec<String> = delivered(&app).await.into_iter().map(|it| it.to).collect();
    assert_eq!(to, ["other@mail.example"]);
}

#[tokio::test]
async fn where_the_contacts_address_refuses_mail_what_becomes_of_an_offer_reaches_the_global_admins() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    name_contact(&app, &admin, ALPINE, "staff1@alpine.example", ADDRESS).await;
    let link = link_to_refuse(&delivered(&app).await[0]).unwrap();
    assert_eq!(app.visitor().post(&link, &[]).await.status(), 303);
    let offer = app.benefit(ALPINE, "Case study", "gold_core").await;
    let asked_for = Office::of_number(&app, ALPINE).await.asks_for(&offer).await;
    delivered(&app).await;
    let operator = app.sign_in("operator@programme.example").await;
    let page = format!("/console/activations/{asked_for}");
    let seen = operator.page(&page).await.hidden("seen");
    let fulfilled = operator.post(&format!("{page}/fulfilment"), &[("seen", &seen)]).await;
    assert_eq!(fulfilled.status(), 303);
    let to: Vec<String> = delivered(&app).await.into_iter().map(|it| it.to).collect();
    assert_eq!(to, ["global.admin@alpine.example"]);
}

#[tokio::test]
async fn a_link_that_the_portal_did_not_make_refuses_nothing() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    name_contact(&app, &admin, ALPINE, "staff1@alpine.example", ADDRESS).await;
    let link = link_to_refuse(&delivered(&app).await[0]).unwrap();
    let token = link.trim_start_matches("/mail/refuse/");
    let changed = |at: usize| {
        let mut token = token.as_bytes().to_vec();
        token[at] = if token[at] == b'A' { b'B' } else { b'A' };
        String::from_utf8(token).unwrap()
    };
    // Of the company, of the address, of the mark; cut off; of nothing.
    let odd =
        [changed(3), changed(30), changed(60), token[..40].to_owned(), "A".repeat(86), "%FF".to_owned()];
    for token in odd {
        let path = format!("/mail/refuse/{token}");
        assert_eq!(app.visitor().get(&path).await.status(), 404, "{token}");
        assert_eq!(app.visitor().post(&path, &[]).await.status(), 404, "{token}");
    }
    assert_eq!(app.count("select count(*) from named_addresses where refused_at is not null").await, 0);
}

#[tokio::test]
async fn mail_to_a_members_own_address_is_never_held_back() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@alpine.example").await;
    // A colleague's own address is entered for somebody else, and the colleague refuses.
    let own = "staff7@alpine.example";
    name_contact(&app, &admin, ALPINE, "staff1@alpine.example", own).await;
    assert_eq!(delivered(&app).await.len(), 1);
    app.run(&format!("update named_addresses set refused_at = now() where address = '{own}'")).await;
    let member = app.member(ALPINE, own).await;
    let benefit = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    let assignments = format!("/partners/{ALPINE}/benefits/{benefit}/assignments");
    assert_eq!(admin.post(&assignments, &[("member_id", &member)]).await.status(), 303);
    let to: Vec<String> = delivered(&app).await.into_iter().map(|it| it.to).collect();
    assert_eq!(to, [own]);
}
