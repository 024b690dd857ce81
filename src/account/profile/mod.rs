//! What belongs to the person and to no company: their language, their mails about new devices and last days, and from here their password
//! and sessions. How they are called is each company's (R-ROLE-5).

mod data;
mod data_store;
mod email;
mod password;
mod sessions;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use serde::Deserialize;
use tower_sessions::Session;

use super::{acts, language};
use crate::base::clock;
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::scope::flash::Flash;
use crate::scope::paths::{PROFILE, PROFILE_DATA, PROFILE_EMAIL, PROFILE_PASSWORD, PROFILE_SESSIONS};
use crate::scope::shell::{Problem, Shell};
use crate::scope::{SignedIn, paths};
use crate::state::{App, AppState};
use crate::users::store::{self, Profile};
use crate::web::extract::Form;
use crate::web::routes::Routes;
use crate::web::{page, see_other};

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(PROFILE, show)
        .post(PROFILE, change)
        .get(PROFILE_PASSWORD, password::show)
        .post(PROFILE_PASSWORD, password::change)
        .get(PROFILE_EMAIL, email::show)
        .post(PROFILE_EMAIL, email::ask)
        .get(PROFILE_DATA, data::download)
        .get(PROFILE_SESSIONS, sessions::show)
        .post(PROFILE_SESSIONS, sessions::end_others)
        .post("/profile/sessions/{session}/end", sessions::end)
}

#[derive(Template)]
#[template(path = "profile/profile.html")]
struct ProfilePage {
    shell: Shell,
    email: String,
    /// The tag of the language chosen; empty: that of the browser.
    language: String,
    /// As typed; empty: that of the company whose page it is.
    time_zone: String,
    new_devices: bool,
    last_days: bool,
    /// Address, name and words of the pages that follow.
    links: Vec<(&'static str, String, String)>,
}

/// What somebody chooses.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileForm {
    #[serde(default)]
    language: String,
    #[serde(default)]
    time_zone: String,
    #[serde(default)]
    new_devices: String,
    #[serde(default)]
    last_days: String,
}

/// The page.
///
/// # Errors
/// Those of the database.
pub async fn show(State(app): State<AppState>, user: SignedIn) -> AppResult {
    let mut tx = app.db.serve().await?;
    let profile = store::find_profile(&mut tx, user.person).await?;
    tx.rollback().await?;
    render(&app, &user, profile, Vec::new())
}

fn render(app: &App, user: &SignedIn, profile: Profile, problems: Vec<Problem>) -> AppResult {
    let t = user.context.locale().texts();
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let links = vec![
        (PROFILE_EMAIL, t.change_address(), t.change_address_hint()),
        (PROFILE_PASSWORD, t.change_password(), t.change_password_hint()),
        (PROFILE_SESSIONS, t.profile_sessions(), t.profile_sessions_hint()),
        (PROFILE_DATA, t.own_data(), t.own_data_hint()),
    ];
    let profile = ProfilePage {
        shell: Shell::signed_in(app, user, t.profile()).with_problems(problems),
        email: user.email.clone(),
        language: profile.language.unwrap_or_default(),
        time_zone: profile.time_zone.unwrap_or_default(),
        new_devices: profile.told_of_devices,
        last_days: profile.told_of_last_days,
        links,
    };
    page(status, &profile)
}

/// Keeps what was chosen; pressed twice, nothing more happens. What is no zone is told on the page again.
///
/// # Errors
/// [`AppError::WrongFields`] for a language that isn't offered; those of the database.
pub async fn change(
    State(app): State<AppState>,
    user: SignedIn,
    session: Session,
    Form(form): Form<ProfileForm>,
) -> AppResult {
    let locale = match form.language.as_str() {
        "" => None,
        tag => {
            let offered = app.programme.now().locales();
            Some(Locale::from_tag(tag).filter(|it| offered.contains(it)).ok_or(AppError::WrongFields)?)
        }
    };
    let time_zone = clock::named_zone(&form.time_zone);
    let is_wrong = !form.time_zone.trim().is_empty() && time_zone.is_none();
    let profile = Profile {
        language: locale.map(|it| it.tag().to_owned()),
        told_of_devices: form.new_devices == "yes",
        told_of_last_days: form.last_days == "yes",
        time_zone: if is_wrong { Some(form.time_zone) } else { time_zone },
    };
    if is_wrong {
        let text = user.context.locale().texts().company_zone_wrong();
        return render(&app, &user, profile, vec![Problem { field: "time_zone".to_owned(), text }]);
    }
    let mut tx = app.db.serve().await?;
    acts::change_profile(&mut tx, &user.actor(&user.email), user.person, &profile).await?;
    tx.commit().await?;
    Flash::anywhere(Texts::flash_profile_saved).leave(&session).await?;
    let mut response = see_other(paths::PROFILE);
    response.headers_mut().append(SET_COOKIE, language::language_cookie(&app, locale)?);
    Ok(response)
}
