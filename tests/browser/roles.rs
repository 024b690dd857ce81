//! What each role, and each state of a company, sees and may do.

use partner_portal::i18n::Locale;

use super::window::{Script, Window};
use super::with_script_and_without;
use crate::app::{ALPINE, BLEU_HORIZON, CELADON, DVINA, TestApp};

with_script_and_without!(
    an_mpn_partner_admin_gets_keys,
    who_may_only_look_sees_why_and_who_can_help,
    staff_see_their_own_and_are_told_who_can_help_with_the_rest,
    a_consultant_chooses_between_companies,
    a_company_in_the_membership_center_is_sent_there_and_can_start_nothing,
    in_the_renewal_window_no_key_is_issued_and_old_ones_are_shown_again,
    an_operator_sees_the_pools_and_which_is_empty,
    a_suspended_company_sees_everything_and_why_it_changes_nothing,
);

const OFFICE: &str = "Office Professional Plus 2019";
const KINDS: [&str; 5] = ["software", "cloud", "visual-studio", "technical", "go-to-market"];

fn row(mpn_id: i64, benefit: &str) -> String {
    format!("/partners/{mpn_id}/benefits/software?open={benefit}")
}

/// Buttons and forms by which a company's page changes something: all but search, language and sign-out.
const ACTS: &str = "main form[method=post], main button:not([disabled], .js-hide, [data-copy])";

async fn an_mpn_partner_admin_gets_keys(script: Script) {
    let app = TestApp::demo().await;
    let office = app.benefit(ALPINE, OFFICE, "gold_core").await;
    let window = Window::open(&app, script).await;
    window.sign_in("partner.admin@alpine.example").await;
    window.go(&row(ALPINE, &office)).await;
    window.press("Get keys").await;
    window.sees(".keys code", "DMXXX-").await;
    window.sees(".panel", "Luca Bernasconi").await;
    window.assert_no_complaints(&[]).await;
}

async fn who_may_only_look_sees_why_and_who_can_help(script: Script) {
    let app = TestApp::demo().await;
    let office = app.benefit(ALPINE, OFFICE, "gold_core").await;
    let shown = app.benefit(ALPINE, "Windows 10 Enterprise", "gold_core").await;
    let window = Window::open(&app, script).await;
    for (account, role) in [("user.admin", "User admin"), ("admin.agent", "Admin agent")] {
        window.sign_in_by_click(&format!("{account}@alpine.example")).await;
        for kind in KINDS {
            window.go(&format!("/partners/{ALPINE}/benefits/{kind}")).await;
            window.has(".list tbody tr").await;
        }
        for (benefit, control) in [(&office, "Get keys"), (&shown, "Show again")] {
            window.go(&row(ALPINE, benefit)).await;
            window.sees("main .panel button[disabled]", control).await;
            window.sees_count(ACTS, 0).await;
            let needed =
                format!("Your role here: {role}. It takes one of these: Global admin and MPN partner admin");
            let described = "return document.getElementById(document.querySelector('main .panel button[disabled]')\
                             .getAttribute('aria-describedby')).innerText";
            let reason: String = window.eval(described, Vec::new()).await;
            assert!(reason.contains(&needed), "{reason}");
            let people = window.texts(".panel .people").await;
            assert!(
                people[0].contains("Claudia Brunner") && people[0].contains("partner.admin@alpine.example")
            );
            // Who could give the role to others is not sent to herself (R-ROLE-5).
            assert!(people[1].contains("Claudia Brunner"));
            assert_eq!(people[1].contains("user.admin@alpine.example"), account != "user.admin");
            let page = window.driver.source().await.unwrap();
            assert!(!page.contains("DMXXX-"), "{account} sees a key");
        }
        window.sign_out().await;
    }
    window.assert_no_complaints(&[]).await;
}

async fn staff_see_their_own_and_are_told_who_can_help_with_the_rest(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("staff1@alpine.example").await;
    window.sees("h1", "My assignments").await;
    window.sees(".list tbody th", "Visual Studio Enterprise").await;
    assert_eq!(
        window.texts(".side a").await,
        ["Technical", "Service requests", "Company data", "My assignments", "My access", "Help"]
    );
    window.go(&format!("/partners/{ALPINE}/benefits")).await;
    window.sees("h1", "You may not do this here").await;
    window.sees("main", "Claudia Brunner").await;
    window.sees("main", "global.admin@alpine.example").await;
    window.point_at(".side a[href$='/my-assignments']").await;
    window.sees("h1", "My assignments").await;
    window.assert_no_complaints(&[403]).await;
}

async fn a_consultant_chooses_between_companies(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in("consultant@freelance.example").await;
    window.sees("h1", "Choose a company").await;
    assert_eq!(window.texts(".choices b").await, ["Alpine Consulting", "Bleu Horizon"]);
    window.click(&format!(".choices a[href='/partners/{BLEU_HORIZON}']")).await;
    window.sees("h1", "Bleu Horizon").await;
    window.click(".menu.company > summary").await;
    window.click(&format!(".menu.company a[href^='/partners/{ALPINE}?']")).await;
    window.sees("h1", "Alpine Consulting").await;
    window.sees(".bar .company summary", &format!("MPN {ALPINE}")).await;
    // A company that is not theirs is one that does not exist.
    window.go(&format!("/partners/{CELADON}/benefits")).await;
    window.sees("h1", "There is nothing at this address").await;
    window.assert_no_complaints(&[404]).await;
}

async fn a_company_in_the_membership_center_is_sent_there_and_can_start_nothing(script: Script) {
    let app = TestApp::demo().await;
    let office = app.benefit(DVINA, OFFICE, "silver_core").await;
    let t = Locale::Ru.texts();
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@dvina.example").await;
    let pages = KINDS.map(|kind| format!("/partners/{DVINA}/benefits/{kind}"));
    for page in pages.iter().chain([&format!("/partners/{DVINA}/benefits"), &row(DVINA, &office)]) {
        window.go(page).await;
        window.sees("main .note-warn", &t.moved_out_heading()).await;
        window.sees("main .note-warn a", &t.moved_out_link()).await;
        window.sees("main .note-warn a", &t.regional_help()).await;
        window.sees_count(ACTS, 0).await;
    }
    window.sees_count(".panel button[disabled]", 0).await;
    window.sees(".panel", &t.closed_not_moved_in()).await;
    window.assert_no_complaints(&[]).await;
}

async fn in_the_renewal_window_no_key_is_issued_and_old_ones_are_shown_again(script: Script) {
    let app = TestApp::demo().await;
    let unused = app.benefit(CELADON, "Windows 10 Enterprise", "silver_core").await;
    let issued = app.benefit(CELADON, OFFICE, "silver_core").await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@celadon.example").await;
    window.speak("en").await;
    window.go(&row(CELADON, &unused)).await;
    window.sees("main > .note-warn", "No new keys are issued").await;
    window.sees_count(".panel button[disabled]", 0).await;
    window.sees(".panel", "The last day to get keys was 14 Nov 2026. A renewal brings new benefits; it is possible until 14 Dec 2026.").await;
    let in_row = ".panels form[method=post], .panels button:not([disabled], .js-hide, [data-copy])";
    window.sees_count(in_row, 0).await;
    window.go(&row(CELADON, &issued)).await;
    window.press("Show again").await;
    window.sees(".keys code", "DMXXX-").await;
    window.assert_no_complaints(&[]).await;
}

async fn an_operator_sees_the_pools_and_which_is_empty(script: Script) {
    let app = TestApp::demo().await;
    let window = Window::open(&app, script).await;
    window.sign_in("operator@programme.example").await;
    window.has("body.console").await;
    window.point_at(".side a[href='/console/keys']").await;
    window.sees("h1", "Key pools").await;
    window.sees(".note-warn", "One pool is empty.").await;
    let first = window.text(".list tbody tr").await;
    assert!(first.contains("Project Professional 2019") && first.contains("Empty"), "{first}");
    // A company's pages are not theirs.
    window.go(&format!("/partners/{ALPINE}/benefits")).await;
    window.sees("h1", "There is nothing at this address").await;
    window.sign_out().await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    window.go("/console").await;
    window.sees("h1", "You may not do this here").await;
    window.assert_no_complaints(&[403, 404]).await;
}

async fn a_suspended_company_sees_everything_and_why_it_changes_nothing(script: Script) {
    let app = TestApp::demo().await;
    let office = app.benefit(ALPINE, OFFICE, "gold_core").await;
    let shown = app.benefit(ALPINE, "Windows 10 Enterprise", "gold_core").await;
    let window = Window::open(&app, script).await;
    window.sign_in_by_click("global.admin@alpine.example").await;
    window.go(&row(ALPINE, &office)).await;
    window.has(".panel button:not([disabled])").await;
    suspend(&app).await;
    // What the page still offers is refused, with the reason.
    window.press("Get keys").await;
    window.sees(".errors", "Your company is suspended").await;
    let pages = KINDS.map(|kind| format!("/partners/{ALPINE}/benefits/{kind}"));
    for page in pages.iter().chain([
        &format!("/partners/{ALPINE}/benefits"),
        &row(ALPINE, &shown),
        &row(ALPINE, &office),
    ]) {
        window.go(page).await;
        window.sees(".banner", "Alpine Consulting is suspended.").await;
        window.sees(".banner", "Two invoices are unpaid").await;
        window.sees_count(ACTS, 0).await;
    }
    window.sees_count(".panel button[disabled]", 0).await;
    window.sees(".panel", "Your company is suspended").await;
    let issued = format!("select count(*) from issued_keys where benefit_id = '{office}'");
    assert_eq!(app.count(&issued).await, 0);
    window.assert_no_complaints(&[422]).await;
}

/// As an operator will.
pub async fn suspend(app: &TestApp) {
    app.run(&format!(
        "update partners set suspended_at = '2026-11-19 12:00 UTC', suspended_reason = 'Two invoices are unpaid'
         where partner_id = (select id from partner_directory where mpn_id = {ALPINE})"
    ))
    .await;
}
