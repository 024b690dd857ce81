//! News to marketing contacts (R-GTM-5): who gets it, in which language, once each; and what keeps it from being sent.

use partner_portal::i18n::Locale;
use partner_portal::mail::delivery::Delivered;
use reqwest::Response;
use time::Duration;
use time::macros::{date, datetime};
use uuid::Uuid;

use crate::app::{ALPINE, TestApp, Visitor, location};
use crate::database::{activations, addresses, members, memberships, news as written};
use crate::factories::{Company, CompanyPlan, a_company};
use crate::fulfilment::{Desk, OPERATOR};
use crate::html::Page;
use crate::mail::postman;
use crate::mail::server::MailServer;
use crate::office::{Office, Programme};

const NEWS: &str = "/console/news";
const OFFER: &str = "Case study";
const OTHER: &str = "Social media posts";

/// What is typed, by the fields' names.
type Typed = Vec<(String, String)>;

/// A company whose contact reads a language, with these offers active: at work before the day of the tests.
async fn company(
    app: &TestApp,
    plan: CompanyPlan,
    offers: &[&'static str],
    (address, language): (&str, &str),
) -> Company {
    let plan = offers.iter().fold(plan.with_gold(), |plan, offer| plan.with_benefit(offer, 1));
    let company = plan.made_in(app).await;
    let office = Office::of(app, company).await.at(datetime!(2026-11-01 09:00 UTC));
    let member = app.member(company.mpn_id, &company.staff_email(1)).await;
    office.names_contact(&member, address, language).await;
    for offer in offers {
        let activation = office.asks_for(&company.benefit(app, offer).await).await;
        Programme::of(app).await.at(datetime!(2026-11-02 09:00 UTC)).fulfils_offer(activation).await;
    }
    company
}

/// News to these, in these languages: each with a subject, and a text.
fn news(to: (&str, &str), texts: &[(&str, &str, &str)]) -> Typed {
    let (to, which) = to;
    let mut typed = vec![("to".to_owned(), to.to_owned()), ("once".to_owned(), Uuid::now_v7().to_string())];
    if !which.is_empty() {
        typed.push((to.to_owned(), which.to_owned()));
    }
    for (language, subject, text) in texts {
        typed.push((format!("subject_{language}"), (*subject).to_owned()));
        typed.push((format!("text_{language}"), (*text).to_owned()));
    }
    typed
}

fn to_everybody() -> Typed {
    news(("everybody", ""), &[("en", "A fair", "It opens soon.")])
}

async fn post(operator: &Visitor, typed: &Typed, preview: &str) -> Response {
    let typed = typed.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    operator.post(NEWS, &typed.chain([("preview", preview)]).collect::<Vec<_>>()).await
}

async fn preview(operator: &Visitor, typed: &Typed) -> Page {
    let response = post(operator, typed, "yes").await;
    assert_eq!(response.status(), 200);
    Page::of(response).await
}

/// What the button of a preview sends, which says to how many.
fn carried(page: &Page, readers: usize) -> Typed {
    page.form(&Locale::En.texts().news_send(readers)).hidden_fields()
}

async fn press(operator: &Visitor, carried: &Typed) -> Response {
    let carried: Vec<(&str, &str)> = carried.iter().map(|(name, value)| (&**name, &**value)).collect();
    operator.post(NEWS, &carried).await
}

/// Sends what a preview shows, and gives the page of what was sent.
async fn send(operator: &Visitor, typed: &Typed, readers: usize) -> Page {
    let sent = press(operator, &carried(&preview(operator, typed).await, readers)).await;
    assert_eq!(sent.status(), 303);
    operator.page(&location(&sent)).await
}

/// The mails of news: to whom, in which language, with which subject.
async fn mails(app: &TestApp) -> Vec<(String, String, String)> {
    let sql = "select recipient, language, mail ->> 'subject' from outbox where mail ->> 'mail' = 'news'
               order by recipient, id";
    sqlx::query_as(sql).fetch_all(&mut app.owner().await).await.unwrap()
}

fn mail(recipient: &str, language: &str, subject: &str) -> (String, String, String) {
    (recipient.to_owned(), language.to_owned(), subject.to_owned())
}

async fn refusals(app: &TestApp, reason: &str) -> i64 {
    app.count(&format!(
        "select count(*) from programme_audit where action = 'news.sent' and outcome = 'refused'
         and details ->> 'reason' = '{reason}'"
    ))
    .await
}

/// An operator, where no company of the demo has a contact.
async fn desk() -> (TestApp, Visitor) {
    let app = TestApp::demo().await;
    members::forget_contacts(&app).await;
    let operator = app.sign_in(OPERATOR).await;
    (app, operator)
}

#[tokio::test]
async fn each_contact_gets_one_mail_in_their_language_or_the_programmes() {
    let (app, operator) = desk().await;
    let first = company(&app, a_company(), &[OFFER, OTHER], ("a@mail.example", "fr")).await;
    company(&app, a_company(), &[OFFER], ("b@mail.example", "ru")).await;
    company(&app, a_company(), &[OTHER], ("c@mail.example", "zh-CN")).await;
    assert!(operator.page(NEWS).await.contains("No news was sent yet"));
    let typed = news(
        ("everybody", ""),
        &[
            ("en", "A fair", "It opens soon.\r\n\r\nSee https://programme.example/fair or www.evil.example"),
            ("fr", "Un salon", "Il ouvre bientôt."),
            ("zh-CN", "展会", "即将开幕。"),
            ("ru", " ", ""),
        ],
    );
    let shown = preview(&operator, &typed).await;
    for part in [
        "3 contacts get it.",
        "Bonjour",
        "Il ouvre bientôt.",
        "即将开幕。",
        "See https://programme.example/fair or www. evil. example",
    ] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    assert_eq!(shown.count("1 contact gets it so:"), 3);
    for nobody in ["a@mail.example", "Staff 1"] {
        assert!(!shown.contains(nobody), "a preview names no reader: {nobody}");
    }
    assert_eq!(mails(&app).await, []);
    let page = send(&operator, &typed, 3).await;
    assert_eq!(page.banner().as_deref(), Some("The news is on its way to 3 contacts."));
    for part in
        ["News 1", OPERATOR, "20 Nov 2026, 10:00 UTC", "0 sent, 3 waiting", "展会", "Il ouvre bientôt."]
    {
        assert!(page.contains(part), "{part}: {page}");
    }
    let all = [mail("a@mail.example", "fr", "Un salon"), mail("b@mail.example", "en", "A fair")];
    assert_eq!(mails(&app).await, [&all[..], &[mail("c@mail.example", "zh-CN", "展会")]].concat());

    // Each is about the contact's own company, and names no other.
    let own = "select count(*) from outbox o
               join marketing_contacts c on c.partner_id = o.about_partner and c.alternative_email = o.recipient
               join partner_directory d on d.id = o.about_partner and d.mpn_id = (o.mail #>> '{company,mpn_id}')::bigint
               where o.mail ->> 'mail' = 'news'";
    assert_eq!(app.count(own).await, 3);

    // Each company's log says so once, the programme's that it was sent.
    let written = "select count(*) from company_audit where action = 'marketing_contact.written_to'";
    assert_eq!(app.count(written).await, 3);
    let of_first = format!("{written} and partner_id = '{}' and actor = 'the programme'", first.id);
    assert_eq!(app.count(&of_first).await, 1);
    let sent = "select count(*) from programme_audit where action = 'news.sent' and outcome = 'done'
                and details ->> 'readers' = '3'";
    assert_eq!(app.count(sent).await, 1);

    // One fails; one is delivered, with a link to refuse.
    written::forget_other_mails(&app).await;
    written::fail_mail_to(&app, "c@mail.example").await;
    let server = MailServer::start().await;
    assert_eq!(postman(&app, &server).deliver_next().await.unwrap(), Delivered::Sent);
    assert!(server.inbox()[0].raw.contains("/mail/refuse/"));
    let list = operator.page(NEWS).await;
    assert!(list.contains("1 sent, 1 waiting, 1 failed"), "{list}");
    let csv = operator.text(&format!("{NEWS}.csv")).await;
    assert!(
        csv.contains("1,A fair,Contacts of all companies with an active offer,3,2026-11-20T10:00:00Z"),
        "{csv}"
    );
}

#[tokio::test]
async fn who_has_no_active_offer_or_takes_no_mail_gets_none() {
    let (app, operator) = desk().await;
    let yesterday = date!(2026 - 11 - 19);
    let ends = async |company: Company| {
        activations::end_on(&app, &company.benefit(&app, OFFER).await, yesterday).await;
        company
    };
    // At the equator's far side it is still yesterday, and an offer's last day is whole.
    ends(company(&app, a_company().in_zone("Pacific/Niue"), &[OFFER], ("niue@mail.example", "en")).await)
        .await;
    ends(company(&app, a_company(), &[OFFER], ("over@mail.example", "en")).await).await;
    company(&app, a_company(), &[], ("none@mail.example", "en")).await;
    let left = company(&app, a_company(), &[OFFER], ("left@mail.example", "en")).await;
    Office::of(&app, left).await.deactivates(&left.staff_email(1)).await;
    let cancelled = company(&app, a_company(), &[OFFER], ("cancelled@mail.example", "en")).await;
    memberships::cancel_those_of(&app, cancelled.mpn_id).await;
    company(&app, a_company(), &[OFFER], ("refused@mail.example", "en")).await;
    addresses::refuse(&app, "refused@mail.example").await;
    let suspended = company(&app, a_company(), &[OFFER], ("suspended@mail.example", "en")).await;
    app.run(&format!(
        "update partners set suspended_at = now(), suspended_reason = 'Unpaid' where partner_id = '{}'",
        suspended.id
    ))
    .await;
    send(&operator, &to_everybody(), 2).await;
    let both = [mail("niue@mail.example", "en", "A fair"), mail("suspended@mail.example", "en", "A fair")];
    assert_eq!(mails(&app).await, both);
    // An hour later its last day is over there too.
    app.clock.advance(Duration::HOUR);
    assert!(preview(&operator, &to_everybody()).await.contains("1 contact gets it."));
}

#[tokio::test]
async fn news_goes_to_the_contacts_of_one_offer_or_of_one_company() {
    let (app, operator) = desk().await;
    let first = company(&app, a_company(), &[OFFER], ("a@mail.example", "en")).await;
    company(&app, a_company(), &[OFFER, OTHER], ("b@mail.example", "en")).await;
    company(&app, a_company(), &[OTHER], ("c@mail.example", "en")).await;
    let offer = app.id(&format!("select id from products where name = '{OFFER}'")).await;
    let text = [("en", "A fair", "It opens soon.")];
    let page = send(&operator, &news(("offer", &offer), &text), 2).await;
    assert!(page.contains(&format!("Contacts of companies with the active offer “{OFFER}”")), "{page}");
    let page = send(&operator, &news(("company", &first.mpn_id.to_string()), &text), 1).await;
    assert!(page.contains(&format!("MPN {}", first.mpn_id)), "{page}");
    let got: Vec<String> = mails(&app).await.into_iter().map(|(recipient, ..)| recipient).collect();
    assert_eq!(got, ["a@mail.example", "a@mail.example", "b@mail.example"]);
    // Nobody there to be written to.
    let none = news(("company", &ALPINE.to_string()), &text);
    let page = preview(&operator, &none).await;
    assert!(page.contains("Nobody would get it") && page.find_hidden("subject_en").is_none(), "{page}");
    assert_eq!(post(&operator, &none, "of nothing").await.status(), 422);
    assert_eq!((refusals(&app, "changed_meanwhile").await, mails(&app).await.len()), (1, 3));
}

#[tokio::test]
async fn pressed_by_many_at_once_it_is_sent_once() {
    let desk = Desk::new().await;
    let app = &desk.app;
    members::forget_contacts(app).await;
    company(app, a_company(), &[OFFER], ("a@mail.example", "en")).await;
    company(app, a_company(), &[OFFER], ("b@mail.example", "en")).await;
    let first = carried(&preview(&desk.operator, &to_everybody()).await, 2);
    let second = carried(&preview(&desk.second, &to_everybody()).await, 2);
    // Both operators press, each several times.
    let presses = (0..8).map(|at| {
        let (operator, carried) =
            if at % 2 == 0 { (&desk.operator, &first) } else { (&desk.second, &second) };
        async move { (at % 2, press(operator, carried).await.status().as_u16()) }
    });
    let answers = futures_util::future::join_all(presses).await;
    assert_eq!(app.count("select count(*) from news").await, 1);
    assert_eq!(mails(app).await.len(), 2);
    let winner = answers.iter().find(|(_, status)| *status == 303).unwrap().0;
    for (who, status) in answers {
        assert_eq!(status, if who == winner { 303 } else { 422 });
    }
    // Once more, much later: the same page, and nothing is sent.
    let (operator, carried) = if winner == 0 { (&desk.operator, &first) } else { (&desk.second, &second) };
    let again = press(operator, carried).await;
    assert_eq!(again.status(), 303);
    assert!(operator.page(&location(&again)).await.contains("News 1"));
    // The same form with another text is no second press.
    let other: Typed = carried
        .iter()
        .map(|(name, value)| (name.clone(), if name == "text_en" { "Another".into() } else { value.clone() }))
        .collect();
    let refused = press(operator, &other).await;
    assert_eq!(refused.status(), 422);
    assert!(Page::of(refused).await.problems().contains("this form has sent other news before"));
    assert_eq!(mails(app).await.len(), 2);
}

#[tokio::test]
async fn what_changed_since_the_preview_is_shown_and_nothing_is_sent() {
    let (app, operator) = desk().await;
    let first = company(&app, a_company(), &[OFFER], ("a@mail.example", "en")).await;
    let seen = carried(&preview(&operator, &to_everybody()).await, 1);
    company(&app, a_company(), &[OFFER], ("b@mail.example", "en")).await;
    let stale = press(&operator, &seen).await;
    assert_eq!(stale.status(), 422);
    let page = Page::of(stale).await;
    page.assert_problems_lead_somewhere();
    assert!(page.contains("2 contacts get it.") && page.problems().contains("Nothing was sent"), "{page}");
    assert_eq!((mails(&app).await, refusals(&app, "changed_meanwhile").await), (Vec::new(), 1));
    // The new preview sends; one who reads another language since then would be another preview again.
    let seen = carried(&page, 2);
    let member = app.member(first.mpn_id, &first.staff_email(1)).await;
    Office::of(&app, first).await.names_contact(&member, "a@mail.example", "fr").await;
    let stale = press(&operator, &seen).await;
    assert_eq!(stale.status(), 422);
    assert_eq!(press(&operator, &carried(&Page::of(stale).await, 2)).await.status(), 303);
    assert_eq!(mails(&app).await.len(), 2);
}

#[tokio::test]
async fn what_is_wrong_is_told_and_what_was_typed_is_kept() {
    let (app, operator) = desk().await;
    company(&app, a_company(), &[OFFER], ("a@mail.example", "en")).await;
    let wrong = async |to, texts: &[(&str, &str, &str)]| {
        let response = post(&operator, &news(to, texts), "yes").await;
        assert_eq!(response.status(), 422);
        let page = Page::of(response).await;
        page.assert_problems_lead_somewhere();
        page
    };
    let fine = ("en", "A fair", "It opens soon.");
    let page = wrong(("everybody", ""), &[("en", " ", ""), ("fr", "Un salon", "\r\n")]).await;
    let fields: Vec<String> = page.problem_list().into_iter().map(|(field, _)| field).collect();
    assert_eq!(fields, ["subject_en", "text_en", "text_fr"]);
    assert_eq!(page.value_of("subject_fr"), "Un salon");
    let (subject, text) = ("字".repeat(201), "字".repeat(4_001));
    let page = wrong(("everybody", ""), &[("en", &subject, &text)]).await;
    assert!(page.problem_at("subject_en").unwrap().contains("200"), "{page}");
    assert!(page.problem_at("text_en").unwrap().contains("4,000") && page.keeps(&text), "{page}");
    for (to, field) in [("offer", "offer"), ("company", "company")] {
        for which in ["", "7", "x", "018f0000-0000-7000-8000-000000000000"] {
            let page = wrong((to, which), &[fine]).await;
            assert!(page.problem_at(field).is_some() && page.keeps("It opens soon."), "{to} {which}");
        }
    }
    for (typed, status) in [
        (news(("nobody", ""), &[fine]), 422),
        ([to_everybody(), vec![("subject_en".into(), "B".into())]].concat(), 422),
        ([to_everybody(), vec![("subject_de".into(), "B".into())]].concat(), 422),
        (news(("everybody", ""), &[("en", "A", &"a".repeat(17_000))]), 413),
    ] {
        assert_eq!(post(&operator, &typed, "yes").await.status(), status);
    }
    assert_eq!((mails(&app).await, refusals(&app, "wrong_entries").await), (Vec::new(), 0));
    // The longest that fits, in every language.
    let (subject, text) = ("字".repeat(200), "字".repeat(4_000));
    let texts = ["en", "fr", "zh-CN", "ru"].map(|language| (language, subject.as_str(), text.as_str()));
    send(&operator, &news(("everybody", ""), &texts), 1).await;
    assert_eq!(mails(&app).await, [mail("a@mail.example", "en", &subject)]);
}

#[tokio::test]
async fn what_operators_type_makes_no_header_and_no_html() {
    let (app, operator) = desk().await;
    company(&app, a_company(), &[OFFER], ("a@mail.example", "en")).await;
    let subject = "A fair\r\nBcc: evil@evil.example\r\n\r\n<b>now</b>";
    let text = "<a href=\"https://evil.example\">x</a>\r\n.\r\nX-Evil: yes\u{1b}[31m";
    let page = send(&operator, &news(("everybody", ""), &[("en", subject, text)]), 1).await;
    assert!(!page.source().contains("<b>now") && !page.source().contains("<a href=\"https://evil"), "{page}");
    written::forget_other_mails(&app).await;
    let server = MailServer::start().await;
    assert_eq!(postman(&app, &server).deliver_next().await.unwrap(), Delivered::Sent);
    let raw = server.inbox()[0].raw.clone();
    let head = raw.split("\r\n\r\n").next().unwrap().to_lowercase();
    assert!(head.contains("subject: a fair bcc: evil@"), "{head}");
    for part in ["\nbcc:", "\nx-evil:"] {
        assert!(!head.contains(part), "{head}");
    }
    assert!(!raw.contains("evil.example") && !raw.contains('\u{1b}'), "{raw}");
    let html = raw.split("Content-Type: text/html").nth(1).unwrap().replace("=\r\n", "");
    assert!(!html.contains("<b>now") && !html.contains("https://") && html.contains("&#60;b"), "{html}");
}
