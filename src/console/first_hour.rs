//! A new operator's first hour: the way from an empty installation to a company's admin who gets a key, in ten steps.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use super::paths;
use crate::companies;
use crate::error::AppResult;
use crate::i18n::Texts;
use crate::keys;
use crate::operators;
use crate::scope::OperatorScope;
use crate::scope::shell::Shell;
use crate::set_up::paths::SET_UP;
use crate::state::AppState;
use crate::state::menu::{ConsoleEntry, Place};
use crate::web::page;

/// The help in the operators' menu.
pub const MENU: ConsoleEntry =
    ConsoleEntry { place: Place("help"), icon: "info", text: Texts::console_help, path: paths::HELP };

#[derive(Template)]
#[template(path = "console/first_hour.html")]
struct HelpPage {
    shell: Shell,
    steps: Vec<Step>,
}

struct Step {
    heading: String,
    text: String,
    /// Where it is done: the address, and the words of the link.
    link: (&'static str, String),
}

/// Shows it.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`].
pub(super) async fn show(State(app): State<AppState>, scope: OperatorScope) -> AppResult {
    let t = scope.locale().texts();
    let it = HelpPage { shell: Shell::console(&app, &scope, MENU.place, t.first_hour()), steps: steps(t) };
    page(StatusCode::OK, &it)
}

fn steps(t: &Texts) -> Vec<Step> {
    let step = |heading, text, href, words| Step { heading, text, link: (href, words) };
    vec![
        step(t.first_hour_set_up(), t.first_hour_set_up_text(), SET_UP, t.set_up()),
        step(t.first_hour_settings(), t.first_hour_settings_text(), paths::SETTINGS, t.settings()),
        step(t.first_hour_mail(), t.first_hour_mail_text(), paths::MAILS, t.mails()),
        step(t.first_hour_catalogue(), t.first_hour_catalogue_text(), paths::PRODUCTS, t.catalogue()),
        step(t.first_hour_package(), t.first_hour_package_text(), paths::PACKAGES, t.catalogue_packages()),
        step(t.first_hour_keys(), t.first_hour_keys_text(), keys::paths::POOLS, t.key_pools()),
        step(t.first_hour_company(), t.first_hour_company_text(), companies::paths::NEW, t.company_new()),
        step(
            t.first_hour_invitation(),
            t.first_hour_invitation_text(),
            companies::paths::COMPANIES,
            t.companies(),
        ),
        step(
            t.first_hour_membership(),
            t.first_hour_membership_text(),
            companies::paths::COMPANIES,
            t.companies(),
        ),
        step(
            t.first_hour_colleagues(),
            t.first_hour_colleagues_text(),
            operators::paths::OPERATORS,
            t.operators(),
        ),
    ]
}
