//! Changing somebody's roles (R-PPL-3).

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use tower_sessions::Session;

use super::role_choice::{self, RoleChoice};
use super::{find, not_edited, off, refuse};
use crate::authz::{Action, Roles, role_names};
use crate::base::ids::MemberId;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::people::acts::editing::{self as acts, NewRoles, NotEdited};
use crate::people::portal::MENU;
use crate::people::store::editing::CompanyPerson;
use crate::people::{paths, rights};
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::{EmptyForm, Fields, Id};
use crate::web::{page, see_other};

#[derive(Template)]
#[template(path = "portal/people/roles.html")]
struct RolesPage {
    shell: Shell,
    path: String,
    back: String,
    name: String,
    /// Why nothing can be changed.
    off: Option<String>,
    roles: Vec<RoleChoice>,
    seen: String,
    /// Today: roles end no earlier.
    first: String,
    /// The last day of what is new, as it was typed.
    until: String,
}

/// The form.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    Id(member): Id<MemberId>,
) -> AppResult {
    scope.require(Action::ManageMembers)?;
    let person = find(&mut scope, member).await?;
    let chosen = person.all_roles();
    roles_page(&app, &scope, &person, (&chosen, ""), None)
}

fn roles_page(
    app: &App,
    scope: &PartnerScope,
    person: &CompanyPerson,
    (chosen, until): (&Roles, &str),
    problem: Option<(&str, String)>,
) -> AppResult {
    let (t, mpn_id) = (scope.locale().texts(), scope.partner.mpn_id);
    let (by, is_own) = (&scope.me.roles, person.id == scope.me.id);
    let status = if problem.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let limit = off(scope, rights::may_change_roles(by, is_own, &person.all_roles()));
    let gone = !person.active && person.invited_until.is_none();
    let problem = problem.map(|(field, text)| Problem { field: field.to_owned(), text });
    let title = t.change_roles_of(&person.name);
    let roles_page = RolesPage {
        shell: Shell::company(app, scope, MENU.place, title).with_problems(problem.into_iter().collect()),
        path: paths::roles(mpn_id, person.id),
        back: paths::of_person(mpn_id, person.id),
        name: person.name.clone(),
        off: limit.or_else(|| gone.then(|| t.person_no_member(&person.name))),
        roles: role_choice::choices(by, chosen, person.is_last_global_admin(), t),
        seen: role_choice::seen(&person.all_roles()),
        first: scope.today().to_string(),
        until: until.to_owned(),
    };
    page(status, &roles_page)
}

/// Gives them the roles that are ticked, and no others. Pressed twice, it is done once.
///
/// # Errors
/// As [`show`]; [`AppError::WrongFields`]. What stands against it is told on the form again.
pub(super) async fn change(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Id(member): Id<MemberId>,
    mut fields: Fields,
) -> AppResult {
    scope.require(Action::ManageMembers)?;
    let person = find(&mut scope, member).await?;
    let roles = role_choice::read(&fields.take_list("roles")).ok_or(AppError::WrongFields)?;
    let seen = role_choice::read_seen(&fields.take_one("seen")?).ok_or(AppError::WrongFields)?;
    let typed = fields.take_one("until")?;
    let EmptyForm {} = fields.read()?;
    let Ok(until) = role_choice::read_until(&typed) else {
        let text = scope.locale().texts().roles_until_wrong();
        return roles_page(&app, &scope, &person, (&roles, &typed), Some(("until", text)));
    };
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    let new = NewRoles { roles: roles.clone(), seen, until };
    match acts::change_roles(scope.tx(), (&partner, &actor), member, new).await {
        Ok(done) => {
            let now: Vec<_> = done.roles.iter().collect();
            let sees_people = member != scope.me.id || done.roles.may(Action::SeePeople);
            scope.commit().await?;
            let words = |t: &Texts| t.flash_roles(&done.name, role_names(&now, t.locale()));
            Flash::new(Some(partner.mpn_id), words).leave(&session).await?;
            Ok(see_other(&match sees_people {
                true => paths::of_person(partner.mpn_id, member),
                false => paths::company(partner.mpn_id),
            }))
        }
        Err(NotDone::Refused(why)) => {
            let entry = acts::roles_refused(member, &person.name, &roles, &why);
            let person = refuse(&mut scope, member, &entry).await?;
            let text = not_edited(&why, &person.name, scope.locale());
            let field = if why == NotEdited::PastDay { "until" } else { "roles" };
            roles_page(&app, &scope, &person, (&roles, &typed), Some((field, text)))
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}
