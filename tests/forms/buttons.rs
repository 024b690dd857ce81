//! What stands around the buttons of forms: one is primary, what can't be undone is said before it, and what alone is
//! possible is filled in.

use time::macros::date;

use super::{OPERATOR, all};
use crate::app::{ALPINE, BLEU_HORIZON, CELADON, TestApp};
use crate::factories::{Role, a_company};
use crate::html::{Page, Part};
use crate::office::{Office, activate};
use crate::service_requests;

/// Pages and opened rows with acts that take no typing.
async fn with_acts(app: &TestApp) -> Vec<Page> {
    let benefits = format!("/partners/{ALPINE}/benefits");
    let rows = [
        ("software", "Office Professional Plus 2019", "gold_core"),
        ("software", "Windows 10 Enterprise", "gold_core"),
        ("cloud", "Microsoft 365 E3", "gold_core"),
        ("visual-studio", "Visual Studio Enterprise", "gold_core"),
        ("technical", "Presales and deployment services", "gold_core"),
        ("technical", "Partner advisory hours", "gold_core"),
        ("go-to-market", "Case study", "gold_core"),
    ];
    let mut paths = ["", "/software", "/cloud", "/technical", "/go-to-market"]
        .map(|kind| benefits.clone() + kind)
        .to_vec();
    for (kind, product, package) in rows {
        paths.push(format!("{benefits}/{kind}?open={}", app.benefit(ALPINE, product, package).await));
    }
    for page in ["membership/calendar", "service-requests", "service-requests/new", "account/people", "seats"]
    {
        paths.push(format!("/partners/{ALPINE}/{page}"));
    }
    let studio = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    let assignment = app.assignment(&studio, "staff5@alpine.example").await;
    for act in ["removal", "reassignment?find=staff"] {
        paths.push(format!("{benefits}/{studio}/assignments/{assignment}/{act}"));
    }
    let admin = app.sign_in("global.admin@alpine.example").await;
    let mut pages = Vec::new();
    for path in paths {
        pages.push(admin.page(&path).await);
    }
    let operator = app.sign_in(OPERATOR).await;
    for path in [
        "/console",
        "/console/keys",
        "/console/keys/imports",
        "/console/payments",
        "/console/orders",
        "/console/insights",
        "/console/companies",
        "/console/companies/4100001",
        "/console/mail",
        "/console/news",
        "/console/announcements",
        "/console/help-pages",
        "/console/help-pages/give-roles",
        "/console/service-requests",
    ] {
        pages.push(operator.page(path).await);
    }
    pages
}

#[tokio::test]
async fn one_button_at_most_is_primary_in_a_form_in_a_panel_and_on_a_page() {
    let app = TestApp::demo().await;
    let mut pages: Vec<Page> = all(&app).await.into_iter().map(|shown| shown.page).collect();
    pages.extend(with_acts(&app).await);
    let mut found = Vec::new();
    for page in &pages {
        let mut look = |whole: Part<'_>, primary: &str| {
            let buttons: Vec<String> = whole.all(primary).into_iter().map(Part::text).collect();
            if buttons.len() > 1 {
                found.push(format!("{}: {buttons:?}", page.path));
            }
        };
        look(page.whole(), "main .btn-primary");
        for part in page.whole().all("main form, main .panel") {
            look(part, ".btn-primary, .btn-danger");
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Whether a part says these words in a paragraph as large as any, before the button.
fn says_before(page: &Page, words: &str, button: &str) -> bool {
    let whole = page.whole();
    let said = |it: &Part<'_>| it.contains(words) && it.attr("class").is_none();
    let (text, button) = (whole.text(), whole.button(button).text());
    let before = text.find(words).is_some_and(|at| text[at..].contains(&button));
    before && whole.all("main p").iter().any(said)
}

#[tokio::test]
async fn what_cannot_be_undone_is_said_before_the_button() {
    let app = TestApp::demo().await;
    app.run("update persons set language = 'en'").await;
    let presales = app.benefit(ALPINE, "Presales and deployment services", "gold_core").await;
    let offer = app.benefit(ALPINE, "Case study", "gold_core").await;
    let office = Office::of_number(&app, ALPINE).await;
    let contact = app.member(ALPINE, "staff2@alpine.example").await;
    office.names_contact(&contact, "marketing@mail.example", "en").await;
    let admin = app.sign_in("partner.admin@alpine.example").await;
    let operator = app.sign_in(OPERATOR).await;
    let asking = |benefit: &str| format!("/partners/{ALPINE}/benefits/{benefit}/activation");
    let page = admin.page(&asking(&presales)).await;
    let with_person = "After that it can’t be undone, and the person can’t be changed.";
    assert!(says_before(&page, with_person, "Submit the request"), "{page}");
    let page = admin.page(&asking(&offer)).await;
    assert!(says_before(&page, "After that it can’t be undone.", "Submit the request"), "{page}");

    // Asked for: withdrawing and declining leave it to be asked for again, to its last day (R-DATE-5, R-GTM-4).
    for (kind, benefit, last_day) in
        [("technical", &presales, "13 Jan 2027"), ("go-to-market", &offer, "14 Dec 2026")]
    {
        let activation = office.asks_for(benefit).await;
        let page = admin.page(&format!("/partners/{ALPINE}/benefits/{kind}?open={benefit}")).await;
        let words = format!("Once withdrawn, it can be asked for again until {last_day}.");
        assert!(says_before(&page, &words, "Withdraw the request"), "{page}");
        assert_eq!(page.whole().button("Withdraw the request").attr("class"), Some("btn"));
        let page = operator.page(&crate::fulfilment::path(&activation.to_string())).await;
        let words = format!("Declining can’t be undone. The company can ask again until {last_day}.");
        assert!(says_before(&page, &words, "Decline"), "{page}");
        assert!(says_before(&page, "Fulfilling can’t be undone.", "Fulfil"), "{page}");
    }

    let requests = format!("{}/new?type=other", service_requests::list(ALPINE));
    let once = admin.page(&requests).await.hidden("once");
    let sent = admin.post(&service_requests::list(ALPINE), &service_requests::other(&once)).await;
    let page = operator.page(&service_requests::console(&service_requests::id_of(&sent))).await;
    assert!(says_before(&page, "Once it is closed, only the partner can reopen it.", "Close SR-"), "{page}");

    // Past its last day it is lost.
    let celadon = app.sign_in("partner.admin@celadon.example").await;
    let referrals = app.benefit(CELADON, "Referral management", "silver_core").await;
    let page = celadon.page(&format!("/partners/{CELADON}/benefits/go-to-market?open={referrals}")).await;
    let words = "Once withdrawn, it can’t be asked for again. The last day to activate it was 14 Nov 2026.";
    assert!(says_before(&page, words, "Withdraw the request"), "{page}");
    assert_eq!(page.whole().button("Withdraw the request").attr("class"), Some("btn btn-danger"));
    let activation = crate::office::latest_activation(&app, &referrals).await;
    let page = operator.page(&crate::fulfilment::path(&activation.to_string())).await;
    let words = "Declining can’t be undone. The company can’t ask again.";
    assert!(says_before(&page, words, "Decline"), "{page}");
}

#[tokio::test]
async fn a_refund_that_ends_and_a_cancellation_are_told_after_the_fields_before_the_button() {
    let app = TestApp::demo().await;
    app.run("update persons set language = 'en'").await;
    let benefit = app.benefit(BLEU_HORIZON, "On-premises incidents", "action_pack").await;
    crate::database::memberships::let_any_use_end_refunds(&app, BLEU_HORIZON).await;
    let admin = app.sign_in("global.admin@bleu-horizon.example").await;
    let page = admin.page(&format!("/partners/{BLEU_HORIZON}/benefits/{benefit}/activation")).await;
    let cancellation = format!("{}/new?type=cancellation", service_requests::list(BLEU_HORIZON));
    let cancellation = admin.page(&cancellation).await;
    for (page, note, button) in [(&page, ".note-warn", "#submit"), (&cancellation, ".note-warn", "#submit")] {
        let order = page.whole().all(&format!("main form :is(input[type=text], textarea, {note}, {button})"));
        let last: Vec<bool> =
            order.iter().map(|it| it.attr("class").unwrap_or_default().contains("note-warn")).collect();
        assert_eq!(last[last.len() - 2..], [true, false], "{page}");
    }
}

#[tokio::test]
async fn where_one_value_alone_is_possible_it_stands_there() {
    let app = TestApp::demo().await;
    for (hours, filled) in [(1, "1"), (2, "")] {
        let company = a_company().with_gold().with_benefit("Partner advisory hours", hours);
        let company = company.made_in(&app).await;
        let advice = company.benefit(&app, "Partner advisory hours").await;
        activate(&app, company.mpn_id, &advice, ("ACC-18", "CON-43")).await;
        let admin = company.admin(&app).await;
        let form = format!("{}/new?type=advisory", service_requests::list(company.mpn_id));
        assert_eq!(admin.page(&form).await.value_of("hours"), filled, "{hours} hours are left");
    }
    // One person, and one benefit that is all there is to a membership that can be cancelled.
    let company = a_company().with_staff(0).with_action_pack();
    let company = company.from(date!(2026 - 11 - 10), date!(2027 - 11 - 10));
    let company = company.with_benefit("On-premises incidents", 2).made_in(&app).await;
    let incidents = company.benefit(&app, "On-premises incidents").await;
    let admin = company.admin(&app).await;
    let asking = format!("/partners/{}/benefits/{incidents}/activation", company.mpn_id);
    assert_eq!(admin.page(&asking).await.whole().all("[name=member_id][checked]").len(), 0);
    for role in [Role::Partner, Role::User, Role::Agent] {
        crate::database::members::deactivate(&app, company.mpn_id, &company.email_of(role)).await;
    }
    assert_eq!(admin.page(&asking).await.whole().all("[name=member_id][checked]").len(), 1);
}

/// A browser cuts off what is pasted beyond a field's length, and says nothing.
#[tokio::test]
async fn an_id_that_is_pasted_with_its_spaces_fits_into_its_field() {
    let app = TestApp::demo().await;
    let benefit = app.benefit(BLEU_HORIZON, "On-premises incidents", "action_pack").await;
    let activation = Office::of_number(&app, BLEU_HORIZON).await.asks_for(&benefit).await;
    let path = crate::fulfilment::path(&activation.to_string());
    let operator = app.sign_in(OPERATOR).await;
    let page = operator.page(&path).await;
    let spaced = vec!["A"; 64].join(" ");
    let most: usize = page.by_id("access_id").unwrap().attr("maxlength").unwrap().parse().unwrap();
    assert!(spaced.len() <= most, "{most}");
    let fields = [("seen", page.hidden("seen")), ("access_id", spaced), ("contract_id", "C-1".to_owned())];
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    assert_eq!(operator.post(&format!("{path}/fulfilment"), &fields).await.status(), 303);
}
