//! "My access": the reader's companies, their roles in this one, what these allow, and who can give more (R-PPL-5).

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use time::OffsetDateTime;
use tower_sessions::Session;

use super::requests::words::standing;
use super::requests::{RoleRequest, acts, given_by, store};
use super::{Rights, paths};
use crate::authz::{Access, Action, Role, role_names};
use crate::base::typed;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::partners::Help;
use crate::partners::store::find_help;
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::service_requests::message_problem;
use crate::state::menu::{MenuEntry, Place};
use crate::state::{App, AppState};
use crate::web::extract::{EmptyForm, Fields, Query};
use crate::web::routes::Routes;
use crate::web::{page, see_other};

/// The reader's access in the menu.
pub const MENU: MenuEntry = MenuEntry {
    place: Place("access"),
    heading: Some(Texts::menu_you),
    icon: "key",
    text: Texts::my_access,
    path: paths::access,
    seen: |_| true,
    count: None,
};

/// The page, and asking for a role on it.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/partners/{mpn}/account/access", show)
        .post("/partners/{mpn}/account/role-requests", ask)
}

#[derive(Template)]
#[template(path = "portal/roles/access.html")]
struct AccessPage {
    shell: Shell,
    company: String,
    /// The reader's roles, what each allows, and its last day, if it has one; of staff, that.
    roles: Vec<(String, String, Option<String>)>,
    allowed: Vec<Allowed>,
    not_allowed: Vec<(String, String)>,
    /// Who gives roles.
    help: Help,
    /// Other companies: their name, their number, and the same page there.
    others: Vec<(String, i64, String)>,
    /// Becoming a Global admin; of who is one, all of them.
    become_one: String,
    become_text: String,
    /// Where a role is asked for, and where the company is left.
    ask: String,
    leave: String,
    /// The roles that can be asked for.
    wanted: Vec<Wanted>,
    /// Why none can be asked for.
    ask_off: Option<String>,
    reason: String,
    /// What the reader has asked for, and what became of it.
    asked: Vec<AskedView>,
}

/// A role to ask for.
struct Wanted {
    role: &'static str,
    name: String,
    /// What it allows, or why it can't be asked for.
    about: String,
    chosen: bool,
    off: bool,
}

struct AskedView {
    role: String,
    reason: String,
    /// How it stands, in words.
    standing: String,
    /// What whoever declined it said.
    message: Option<String>,
}

/// What the address says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct AccessQuery {
    role: String,
}

/// What was typed to ask for a role.
#[derive(Debug, Default)]
struct Typed {
    role: Option<Role>,
    reason: String,
}

struct Allowed {
    act: String,
    /// What bounds it, if anything does.
    bound: Option<String>,
}

/// Shows it.
///
/// # Errors
/// As every page: unknown ids, the database.
async fn show(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    Query(query): Query<AccessQuery>,
) -> AppResult {
    scope.require(Action::SeeOwnAssignments)?;
    let typed = Typed { role: query.role.parse().ok(), reason: String::new() };
    access_page(&app, &mut scope, typed, Vec::new()).await
}

/// Asks for a role. Pressed twice, it is asked once.
///
/// # Errors
/// As [`show`]; [`AppError::WrongFields`]. What stands against it is told on the page again.
async fn ask(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    mut fields: Fields,
) -> AppResult {
    scope.require(Action::SeeOwnAssignments)?;
    let (role, reason) = (fields.take_one("role")?, fields.take_one("reason")?);
    let EmptyForm {} = fields.read()?;
    let role: Option<Role> = match role.as_str() {
        "" => None,
        role => Some(role.parse().map_err(|_| AppError::WrongFields)?),
    };
    let t = scope.locale().texts();
    let tidy = typed::message(&reason).map_err(|why| message_problem(why, t));
    let typed = Typed { role, reason };
    let problem = |field: &str, text: String| Problem { field: field.to_owned(), text };
    let (role, reason) = match (role, tidy) {
        (Some(role), Ok(reason)) => (role, reason),
        (role, reason) => {
            let missing = role.is_none().then(|| problem("role", t.ask_role_missing()));
            let problems = missing.into_iter().chain(reason.err().map(|text| problem("reason", text)));
            return access_page(&app, &mut scope, typed, problems.collect()).await;
        }
    };
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    match acts::ask(scope.tx(), (&partner, &actor), role, &reason).await {
        Ok(_) => {
            scope.commit().await?;
            let words = |t: &Texts| t.flash_role_asked(role.name(t));
            Flash::new(Some(partner.mpn_id), words).leave(&session).await?;
            Ok(see_other(&paths::ask(partner.mpn_id)))
        }
        Err(NotDone::Refused(why)) => {
            scope.record_refusal(&why.entry(scope.me.id, &scope.me.name.clone(), role)).await?;
            access_page(&app, &mut scope, typed, vec![problem("role", why.text(t))]).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

async fn access_page(app: &App, scope: &mut PartnerScope, typed: Typed, problems: Vec<Problem>) -> AppResult {
    let (partner, own_email, me) = (scope.partner.id, scope.user.email.clone(), scope.me.id);
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let help = find_help(scope.tx(), partner, Action::ManageMembers, &own_email).await?;
    let requests = store::list(scope.tx(), partner, Some(me)).await?;
    let ending = store::list_ending(scope.tx(), partner, me).await?;
    let scope = &*scope;
    let locale = scope.locale();
    let rights = Rights::of(&scope.me.roles);
    let own: Vec<Role> = scope.me.roles.iter().collect();
    let others = scope.user.companies.iter().filter(|it| it.id != partner);
    let access = AccessPage {
        shell: Shell::company(app, scope, MENU.place, locale.texts().my_access()).with_problems(problems),
        company: scope.partner.name.clone(),
        roles: roles(&own, &ending, scope),
        allowed: rights.allowed.iter().map(|it| Allowed::new(*it, locale.texts())).collect(),
        not_allowed: rights
            .not_allowed
            .iter()
            .map(|(act, roles)| (sentence(*act, locale.texts()), role_names(roles, locale)))
            .collect(),
        others: others.map(|it| (it.name.clone(), it.mpn_id, paths::access(it.mpn_id))).collect(),
        become_one: paths::global_admin(scope.partner.mpn_id),
        become_text: match scope.me.roles.has(Role::GlobalAdmin) {
            true => locale.texts().see_global_admins(),
            false => locale.texts().become_global_admin(),
        },
        ask: paths::requests(scope.partner.mpn_id),
        leave: paths::leave(scope.partner.mpn_id),
        wanted: wanted(scope, &help, &requests, typed.role),
        ask_off: scope.partner.suspended.is_some().then(|| locale.texts().closed_suspended()),
        reason: typed.reason,
        asked: requests.iter().map(|it| AskedView::new(it, scope)).collect(),
        help,
    };
    page(status, &access)
}

/// The roles that the reader has not: each with what it allows, or why it can't be asked for.
fn wanted(scope: &PartnerScope, help: &Help, requests: &[RoleRequest], chosen: Option<Role>) -> Vec<Wanted> {
    let t = scope.locale().texts();
    let is_open = |role| requests.iter().any(|it| it.role == role && it.outcome.is_none());
    let others: Vec<Role> = Role::ALL.into_iter().filter(|it| !scope.me.roles.has(*it)).collect();
    let view = |role: Role| {
        let given = help.granters.iter().any(|(by, _)| given_by(role).contains(by));
        let off = if is_open(role) { Some(t.ask_role_open()) } else { (!given).then(|| t.ask_role_nobody()) };
        Wanted {
            role: role.as_str(),
            name: role.name(t),
            off: off.is_some(),
            about: off.unwrap_or_else(|| role.allows(t)),
            chosen: chosen == Some(role),
        }
    };
    others.into_iter().map(view).collect()
}

impl AskedView {
    fn new(it: &RoleRequest, scope: &PartnerScope) -> Self {
        let locale = scope.locale();
        Self {
            role: it.role.name(locale.texts()),
            reason: it.reason.clone(),
            standing: standing(it, &scope.partner, locale),
            message: it.message.clone(),
        }
    }
}

fn roles(
    own: &[Role],
    ending: &[(Role, OffsetDateTime)],
    scope: &PartnerScope,
) -> Vec<(String, String, Option<String>)> {
    let (t, locale) = (scope.locale().texts(), scope.locale());
    if own.is_empty() {
        return vec![(t.role_staff(), t.role_staff_allows(), None)];
    }
    // What ends at midnight is told by the day that it holds last.
    let last_day = |at: OffsetDateTime| locale.date(scope.partner.date_at(at - time::Duration::SECOND));
    let until = |role| ending.iter().find(|(it, _)| *it == role).map(|(_, at)| t.access_until(last_day(*at)));
    own.iter().map(|it| (it.name(t), it.allows(t), until(*it))).collect()
}

impl Allowed {
    fn new((act, access): (Action, Access), t: &Texts) -> Self {
        let bound = match (act, access) {
            (_, Access::View) => Some(t.access_sees_only()),
            (Action::SeeSupportIds, Access::Partly) => Some(t.access_active_only()),
            (Action::AnswerServiceRequests, Access::Partly) => Some(t.access_own_only()),
            (Action::ManageMembers, Access::Partly) => Some(t.access_no_global_admins()),
            (_, Access::Partly | Access::Yes | Access::No) => None,
        };
        Self { act: sentence(act, t), bound }
    }
}

/// What an action is, as an entry of a list.
fn sentence(act: Action, t: &Texts) -> String {
    let words = act.words(t);
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
