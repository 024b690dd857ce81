//! A person's page, and another name for them.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use time::OffsetDateTime;
use tower_sessions::Session;

use super::{find, not_edited, off, refuse, standing};
use crate::authz::{Action, Roles};
use crate::base::clock;
use crate::base::ids::MemberId;
use crate::base::typed::{self, LINE_LETTERS, TextProblem};
use crate::error::{AppResult, NotDone};
use crate::i18n::Texts;
use crate::partners::{Help, store::find_help};
use crate::people::acts::editing as acts;
use crate::people::portal::{GivenView, MENU, given_views};
use crate::people::store::editing::{CompanyPerson, Happened, list_happened};
use crate::people::{list, paths, rights};
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::seats::store as seats;
use crate::state::{App, AppState};
use crate::web::extract::{Fields, Id};
use crate::web::{page, see_other};
use crate::{catalogue, membership, service_requests};

#[derive(Template)]
#[template(path = "portal/people/person.html")]
struct PersonPage {
    shell: Shell,
    company: String,
    path: String,
    back: String,
    email: String,
    /// Whether that is outside of the company's mail domains.
    outside: bool,
    is_own: bool,
    /// The class of the mark of how they stand, its words, and until when that is.
    status: (&'static str, String, Option<String>),
    /// What happened on which day.
    dates: Vec<(String, String)>,
    roles: Vec<RoleView>,
    change_roles: Option<Control>,
    seats: Vec<GivenView>,
    technical: Vec<GivenView>,
    /// What they have to do with, and where it is.
    open: Vec<(String, String)>,
    typed_name: String,
    rename_off: Option<String>,
    deactivate: Option<Control>,
    /// What can be done about their invitation.
    invitation: Vec<Control>,
    /// Inviting back who was deactivated.
    reactivate: Option<Control>,
    /// Who manages people, to whoever doesn't.
    help: Option<Help>,
    history: Vec<HappenedView>,
}

struct RoleView {
    name: String,
    since: String,
    allows: String,
}

/// What can be done about them, or why it can't.
struct Control {
    href: String,
    verb: String,
    off: Option<String>,
}

struct HappenedView {
    at: String,
    by: String,
    text: String,
}

/// Shows somebody.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    Id(member): Id<MemberId>,
) -> AppResult {
    scope.require(Action::SeePeople)?;
    let person = find(&mut scope, member).await?;
    let name = person.name.clone();
    person_page(&app, &mut scope, person, name, None).await
}

async fn person_page(
    app: &App,
    scope: &mut PartnerScope,
    person: CompanyPerson,
    typed_name: String,
    problem: Option<String>,
) -> AppResult {
    let (partner, today) = (scope.partner.id, scope.today());
    let (_, given) = seats::list_holders(scope.tx(), partner, Some(person.id), today).await?;
    let happened = list_happened(scope.tx(), partner, person.id).await?;
    let help = find_managers(scope).await?;
    let status = if problem.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let problem = problem.map(|text| Problem { field: "name".to_owned(), text });
    let (seats, technical) = given_views(scope, given);
    let (mpn_id, roles) = (scope.partner.mpn_id, person.all_roles());
    let shell = Shell::company(app, scope, MENU.place, person.name.as_str());
    let person_page = PersonPage {
        shell: shell.with_problems(problem.into_iter().collect()),
        company: scope.partner.name.clone(),
        path: paths::of_person(mpn_id, person.id),
        back: paths::people(mpn_id),
        is_own: person.id == scope.me.id,
        outside: person.outside,
        status: list::status(standing(scope, &person), &scope.partner.zone, scope.locale()),
        dates: dates(scope, &person),
        roles: role_views(scope, &person),
        change_roles: change_roles(scope, &person, &roles),
        seats,
        technical,
        open: open_matters(scope, &person),
        typed_name,
        rename_off: off(scope, rights::may_edit(&scope.me.roles, &roles)),
        deactivate: deactivate(scope, &person, &roles),
        invitation: invitation(scope, &person, &roles),
        reactivate: reactivate(scope, &person),
        help,
        history: happened.iter().map(|it| happened_view(scope, it)).collect(),
        email: person.email,
    };
    page(status, &person_page)
}

/// Who manages people, where whoever reads doesn't.
async fn find_managers(scope: &mut PartnerScope) -> AppResult<Option<Help>> {
    if scope.may(Action::ManageMembers) {
        return Ok(None);
    }
    let (partner, email) = (scope.partner.id, scope.user.email.clone());
    Ok(Some(find_help(scope.tx(), partner, Action::ManageMembers, &email).await?))
}

fn on(scope: &PartnerScope, at: OffsetDateTime) -> String {
    scope.locale().date(clock::date_in(at, &scope.partner.zone))
}

fn dates(scope: &PartnerScope, person: &CompanyPerson) -> Vec<(String, String)> {
    let t = scope.locale().texts();
    let signed_in = person.signed_in_at.map(|at| (t.column_signed_in(), on(scope, at)));
    let sent = person.sent_at.map(|at| (t.invitation_sent_on(), on(scope, at)));
    let ended = person.deactivated_at.map(|at| (t.deactivated_on(), on(scope, at)));
    signed_in.into_iter().chain(sent).chain(ended).collect()
}

fn role_views(scope: &PartnerScope, person: &CompanyPerson) -> Vec<RoleView> {
    let t = scope.locale().texts();
    // What ends at midnight is told by the day that it holds last.
    let last_day = |at: OffsetDateTime| on(scope, at - time::Duration::SECOND);
    let view =
        |((role, since), ends): ((&crate::authz::Role, &OffsetDateTime), &Option<OffsetDateTime>)| RoleView {
            name: role.name(t),
            since: match ends {
                None => t.role_since(on(scope, *since)),
                Some(at) => t.role_since_until(on(scope, *since), last_day(*at)),
            },
            allows: role.allows(t),
        };
    person.roles.iter().zip(&person.since).zip(&person.ends).map(view).collect()
}

/// Of who was deactivated no role has force, and none is given.
fn change_roles(scope: &PartnerScope, person: &CompanyPerson, roles: &Roles) -> Option<Control> {
    let is_own = person.id == scope.me.id;
    (person.active || person.invited_until.is_some()).then(|| Control {
        href: paths::roles(scope.partner.mpn_id, person.id),
        verb: scope.locale().texts().change_roles(),
        off: off(scope, rights::may_change_roles(&scope.me.roles, is_own, roles)),
    })
}

fn deactivate(scope: &PartnerScope, person: &CompanyPerson, roles: &Roles) -> Option<Control> {
    let t = scope.locale().texts();
    let last = person.is_last_global_admin().then(|| t.limit_last_global_admin());
    person.active.then(|| Control {
        href: paths::deactivation(scope.partner.mpn_id, person.id),
        verb: t.deactivate_person(&person.name),
        off: off(scope, rights::may_edit(&scope.me.roles, roles)).or(last),
    })
}

fn invitation(scope: &PartnerScope, person: &CompanyPerson, roles: &Roles) -> Vec<Control> {
    if person.invited_until.is_none() {
        return Vec::new();
    }
    let (t, mpn_id) = (scope.locale().texts(), scope.partner.mpn_id);
    let off = off(scope, rights::may_edit(&scope.me.roles, roles));
    let again = Control {
        href: paths::own_invitation(mpn_id, person.id),
        verb: t.send_invitation_again(),
        off: off.clone(),
    };
    let withdrawal =
        Control { href: paths::own_withdrawal(mpn_id, person.id), verb: t.withdraw_invitation(), off };
    vec![again, withdrawal]
}

fn reactivate(scope: &PartnerScope, person: &CompanyPerson) -> Option<Control> {
    let gone = !person.active && person.invited_until.is_none();
    gone.then(|| Control {
        href: paths::reactivation(scope.partner.mpn_id, person.id),
        verb: scope.locale().texts().reactivate_person(&person.name),
        off: off(scope, rights::may_edit(&scope.me.roles, &Roles::default())),
    })
}

/// What they have to do with besides what they were given, each with the page that lists it.
fn open_matters(scope: &PartnerScope, person: &CompanyPerson) -> Vec<(String, String)> {
    let (t, mpn_id) = (scope.locale().texts(), scope.partner.mpn_id);
    let contact = person
        .is_contact
        .then(|| (t.person_is_contact(), membership::paths::kind(mpn_id, catalogue::Kind::GoToMarket)));
    let activations = (person.activations > 0).then(|| {
        let href = membership::paths::kind(mpn_id, catalogue::Kind::Technical);
        (t.person_activations(person.activations), href)
    });
    let requests = (person.requests > 0)
        .then(|| (t.person_requests(person.requests), service_requests::paths::service_requests(mpn_id)));
    [contact, activations, requests].into_iter().flatten().collect()
}

fn happened_view(scope: &PartnerScope, it: &Happened) -> HappenedView {
    let locale = scope.locale();
    HappenedView {
        at: scope.date_time(it.at),
        by: if it.by == crate::audit::PROGRAMME { scope.programme.name.clone() } else { it.by.clone() },
        text: it.entry.sentence(locale),
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct NameForm {
    name: String,
}

/// Gives them another name in this company.
///
/// # Errors
/// As [`show`]; [`crate::error::AppError::WrongFields`]. What stands against it is told on the page again.
pub(super) async fn rename(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Id(member): Id<MemberId>,
    fields: Fields,
) -> AppResult {
    scope.require(Action::ManageMembers)?;
    let person = find(&mut scope, member).await?;
    let form: NameForm = fields.read()?;
    let name = match typed::line(&form.name) {
        Ok(name) => name,
        Err(why) => {
            let text = name_problem(why, scope.locale().texts());
            return person_page(&app, &mut scope, person, form.name, Some(text)).await;
        }
    };
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    match acts::rename(scope.tx(), (&partner, &actor), member, &name).await {
        Ok(()) => {
            scope.commit().await?;
            Flash::new(Some(partner.mpn_id), |t| t.flash_renamed(&name)).leave(&session).await?;
            Ok(see_other(&paths::of_person(partner.mpn_id, member)))
        }
        Err(NotDone::Refused(why)) => {
            let entry = acts::rename_refused(member, &person.name, &name, &why);
            let person = refuse(&mut scope, member, &entry).await?;
            let text = not_edited(&why, &person.name, scope.locale());
            person_page(&app, &mut scope, person, form.name, Some(text)).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// What is wrong with a name.
fn name_problem(why: TextProblem, t: &Texts) -> String {
    match why {
        TextProblem::Missing => t.invitee_name_missing(),
        TextProblem::TooLong => t.invitee_name_long(t.locale().number(LINE_LETTERS)),
    }
}
