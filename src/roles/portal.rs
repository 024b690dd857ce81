//! "My access": the reader's companies, their roles in this one, what these allow, and who can give more (R-PPL-5).

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use super::{Rights, paths};
use crate::authz::{Access, Action, Role, role_names};
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::partners::Help;
use crate::partners::store::find_help;
use crate::scope::PartnerScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::state::menu::{MenuEntry, Place};
use crate::web::page;
use crate::web::routes::Routes;

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

/// The page.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get("/partners/{mpn}/account/access", show)
}

#[derive(Template)]
#[template(path = "portal/roles/access.html")]
struct AccessPage {
    shell: Shell,
    company: String,
    /// The reader's roles, and what each allows; of staff, that.
    roles: Vec<(String, String)>,
    allowed: Vec<Allowed>,
    not_allowed: Vec<(String, String)>,
    /// Who gives roles.
    help: Help,
    /// Other companies: their name, their number, and the same page there.
    others: Vec<(String, i64, String)>,
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
async fn show(State(app): State<AppState>, mut scope: PartnerScope) -> AppResult {
    scope.require(Action::SeeOwnAssignments)?;
    let (partner, own_email) = (scope.partner.id, scope.user.email.clone());
    let help = find_help(scope.tx(), partner, Action::ManageMembers, &own_email).await?;
    let locale = scope.locale();
    let rights = Rights::of(&scope.me.roles);
    let own: Vec<Role> = scope.me.roles.iter().collect();
    let others = scope.user.companies.iter().filter(|it| it.id != partner);
    let access = AccessPage {
        shell: Shell::company(&app, &scope, MENU.place, locale.texts().my_access()),
        company: scope.partner.name.clone(),
        roles: roles(&own, locale),
        allowed: rights.allowed.iter().map(|it| Allowed::new(*it, locale.texts())).collect(),
        not_allowed: rights
            .not_allowed
            .iter()
            .map(|(act, roles)| (sentence(*act, locale.texts()), role_names(roles, locale)))
            .collect(),
        others: others.map(|it| (it.name.clone(), it.mpn_id, paths::access(it.mpn_id))).collect(),
        help,
    };
    page(StatusCode::OK, &access)
}

fn roles(own: &[Role], locale: Locale) -> Vec<(String, String)> {
    let t = locale.texts();
    if own.is_empty() {
        return vec![(t.role_staff(), t.role_staff_allows())];
    }
    own.iter().map(|it| (it.name(t), it.allows(t))).collect()
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
