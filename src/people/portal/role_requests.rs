//! The requests of the company's people for roles: to those who manage people as work, to everybody else on “My access”.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use tower_sessions::Session;

use super::MENU;
use super::person::{closed, not_edited, role_choice};
use crate::authz::{Action, Roles, role_names};
use crate::base::ids::{MemberId, RoleRequestId};
use crate::base::typed;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::people::acts::editing::NotEdited;
use crate::people::acts::role_requests::{self as acts, NotDecided};
use crate::people::store::editing::{CompanyPerson, find_person};
use crate::people::{paths as people, rights};
use crate::roles::paths;
use crate::roles::requests::words::standing;
use crate::roles::requests::{Outcome, RoleRequest, store};
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::service_requests::message_problem;
use crate::state::{App, AppState};
use crate::web::extract::{EmptyForm, Fields, Id};
use crate::web::routes::Routes;
use crate::web::{page, see_other};

/// The list, and deciding about one.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/partners/{mpn}/account/role-requests", show)
        .get("/partners/{mpn}/account/role-requests/{role_request}/approval", show_approval)
        .post("/partners/{mpn}/account/role-requests/{role_request}/approval", approve)
        .get("/partners/{mpn}/account/role-requests/{role_request}/refusal", show_refusal)
        .post("/partners/{mpn}/account/role-requests/{role_request}/refusal", decline)
}

#[derive(Template)]
#[template(path = "portal/people/role_requests.html")]
struct RequestsPage {
    shell: Shell,
    company: String,
    back: String,
    open: Vec<RequestView>,
    decided: Vec<RequestView>,
}

/// A request as its list shows it.
struct RequestView {
    name: String,
    email: String,
    person: String,
    role: String,
    reason: String,
    standing: String,
    message: Option<String>,
    approval: String,
    refusal: String,
    /// Why the reader can't decide it.
    off: Option<String>,
}

/// Lists them, to those who manage people. Everybody else reads on “My access” what became of their own.
///
/// # Errors
/// As every page: unknown ids, the database.
async fn show(State(app): State<AppState>, mut scope: PartnerScope) -> AppResult {
    scope.require(Action::SeeOwnAssignments)?;
    let (partner, mpn_id) = (scope.partner.id, scope.partner.mpn_id);
    if !scope.may(Action::ManageMembers) {
        return Ok(see_other(&paths::ask(mpn_id)));
    }
    let requests = store::list(scope.tx(), partner, None).await?;
    let (open, decided): (Vec<&RoleRequest>, Vec<_>) = requests.iter().partition(|it| it.outcome.is_none());
    let views = |of: &[&RoleRequest]| of.iter().map(|it| RequestView::new(it, &scope)).collect();
    let requests_page = RequestsPage {
        shell: Shell::company(&app, &scope, MENU.place, scope.locale().texts().role_requests()),
        company: scope.partner.name.clone(),
        back: people::people(mpn_id),
        open: views(&open),
        decided: views(&decided),
    };
    page(StatusCode::OK, &requests_page)
}

impl RequestView {
    fn new(it: &RoleRequest, scope: &PartnerScope) -> Self {
        let (locale, mpn_id) = (scope.locale(), scope.partner.mpn_id);
        Self {
            name: it.name.clone(),
            email: it.email.clone(),
            person: people::of_person(mpn_id, it.member),
            role: it.role.name(locale.texts()),
            reason: it.reason.clone(),
            standing: standing(it, &scope.partner, locale),
            message: it.message.clone(),
            approval: paths::approval(mpn_id, it.id),
            refusal: paths::refusal(mpn_id, it.id),
            off: off(scope, it),
        }
    }
}

/// Why the reader can't decide it, as far as it is known without whoever asks.
fn off(scope: &PartnerScope, it: &RoleRequest) -> Option<String> {
    let t = scope.locale().texts();
    let by = &scope.me.roles;
    let own = it.member == scope.me.id;
    closed(scope).or_else(|| {
        let limit = rights::may_change_roles(by, own, &Roles::default());
        limit.and_then(|()| rights::may_give(by, it.role)).err().map(|why| why.text(t))
    })
}

#[derive(Template)]
#[template(path = "portal/people/role_approval.html")]
struct ApprovalPage {
    shell: Shell,
    path: String,
    back: String,
    name: String,
    person: String,
    role: String,
    reason: String,
    standing: String,
    /// The roles that they have.
    has: String,
    roles: Vec<role_choice::RoleChoice>,
    /// Today: a role ends no earlier.
    first: String,
    /// The last day, as it was typed.
    until: String,
    /// Why it can't be approved.
    off: Option<String>,
}

#[derive(Template)]
#[template(path = "portal/people/role_refusal.html")]
struct RefusalPage {
    shell: Shell,
    path: String,
    back: String,
    member: String,
    role: String,
    reason: String,
    standing: String,
    message: String,
    /// Why it can't be declined.
    off: Option<String>,
}

/// A request, and who asks.
struct Asked {
    request: RoleRequest,
    person: CompanyPerson,
}

impl Asked {
    /// The one that the address names.
    async fn find(scope: &mut PartnerScope, request: RoleRequestId) -> AppResult<Self> {
        let partner = scope.partner.id;
        let request = store::find(scope.tx(), partner, request).await?.ok_or(AppError::UnknownId)?;
        let person = find_person(scope.tx(), partner, request.member).await?.ok_or(AppError::UnknownId)?;
        Ok(Self { request, person })
    }

    /// Why the reader can't decide it.
    fn off(&self, scope: &PartnerScope) -> Option<String> {
        let decided = self.request.outcome.is_some();
        let t = scope.locale().texts();
        let of = self.person.all_roles();
        let limit = || rights::may_change_roles(&scope.me.roles, self.is_own(scope.me.id), &of).err();
        let decided = decided.then(|| standing(&self.request, &scope.partner, scope.locale()));
        decided.or_else(|| closed(scope)).or_else(|| limit().map(|why| why.text(t)))
    }

    fn is_own(&self, me: MemberId) -> bool {
        self.request.member == me
    }

    /// The roles that they don't have, to be given.
    fn choices(&self, by: &Roles, chosen: &Roles, t: &Texts) -> Vec<role_choice::RoleChoice> {
        let has = self.person.all_roles();
        let can = chosen.iter().filter(|it| rights::may_give(by, *it).is_ok()).collect();
        let others = role_choice::choices(by, &can, false, t).into_iter();
        others.filter(|it| !has.iter().any(|role| role.as_str() == it.name)).collect()
    }
}

/// Asks which role to give.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database.
async fn show_approval(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    Id(request): Id<RoleRequestId>,
) -> AppResult {
    scope.require(Action::ManageMembers)?;
    let asked = Asked::find(&mut scope, request).await?;
    let chosen = Roles::from_iter([asked.request.role]);
    approval_page(&app, &scope, &asked, (&chosen, "", None))
}

fn approval_page(
    app: &App,
    scope: &PartnerScope,
    asked: &Asked,
    (chosen, until, problem): (&Roles, &str, Option<(&str, String)>),
) -> AppResult {
    let status = if problem.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (locale, mpn_id) = (scope.locale(), scope.partner.mpn_id);
    let t = locale.texts();
    let it = &asked.request;
    let problem = problem.map(|(field, text)| Problem { field: field.to_owned(), text });
    let shell = Shell::company(app, scope, MENU.place, t.approve_role_of(&it.name));
    let approval = ApprovalPage {
        shell: shell.with_problems(problem.into_iter().collect()),
        path: paths::approval(mpn_id, it.id),
        back: paths::requests(mpn_id),
        name: it.name.clone(),
        person: people::of_person(mpn_id, it.member),
        role: it.role.name(t),
        reason: it.reason.clone(),
        standing: standing(it, &scope.partner, locale),
        has: role_names(&asked.person.roles, locale),
        roles: asked.choices(&scope.me.roles, chosen, t),
        first: scope.today().to_string(),
        until: until.to_owned(),
        off: asked.off(scope),
    };
    page(status, &approval)
}

/// Gives them the roles that are ticked, besides those that they have. Pressed twice, the list tells that it is decided.
///
/// # Errors
/// As [`show_approval`]; [`AppError::WrongFields`]. What stands against it is told on the page again.
async fn approve(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Id(request): Id<RoleRequestId>,
    mut fields: Fields,
) -> AppResult {
    scope.require(Action::ManageMembers)?;
    let roles = role_choice::read(&fields.take_list("roles")).ok_or(AppError::WrongFields)?;
    let typed = fields.take_one("until")?;
    let EmptyForm {} = fields.read()?;
    let Ok(until) = role_choice::read_until(&typed) else {
        let asked = Asked::find(&mut scope, request).await?;
        let text = scope.locale().texts().roles_until_wrong();
        return approval_page(&app, &scope, &asked, (&roles, &typed, Some(("until", text))));
    };
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    match acts::approve(scope.tx(), (&partner, &actor), request, (&roles, until)).await {
        Ok(done) => {
            scope.commit().await?;
            let words = |t: &Texts| t.flash_role_approved(&done.name);
            Flash::new(Some(partner.mpn_id), words).leave(&session).await?;
            Ok(see_other(&paths::requests(partner.mpn_id)))
        }
        Err(NotDone::Refused(why)) => {
            match refused(&mut scope, &session, request, (Outcome::Approved, &why)).await? {
                Told::There(elsewhere) => Ok(elsewhere),
                Told::Here(asked, text) => {
                    let past = why == NotDecided::NotEdited(NotEdited::PastDay);
                    let field = if past { "until" } else { "roles" };
                    approval_page(&app, &scope, &asked, (&roles, &typed, Some((field, text))))
                }
            }
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Where it is told that nothing was decided.
enum Told {
    /// On another page, for it is decided as it was to be.
    There(axum::response::Response),
    /// On the form again.
    Here(Box<Asked>, String),
}

async fn refused(
    scope: &mut PartnerScope,
    session: &Session,
    request: RoleRequestId,
    (wanted, why): (Outcome, &NotDecided),
) -> AppResult<Told> {
    let mpn_id = scope.partner.mpn_id;
    if matches!(why, NotDecided::Before(it) if it.outcome == Some(wanted)) {
        let words = |t: &Texts| t.flash_role_decided();
        Flash::new(Some(mpn_id), words).leave(session).await?;
        return Ok(Told::There(see_other(&paths::requests(mpn_id))));
    }
    let asked = Asked::find(scope, request).await?;
    scope.record_refusal(&why.entry(wanted, &asked.request)).await?;
    let asked = Asked::find(scope, request).await?;
    let locale = scope.locale();
    let text = match why {
        NotDecided::Before(it) => standing(it, &scope.partner, locale),
        NotDecided::NoRole => locale.texts().approve_role_missing(),
        NotDecided::NotEdited(why) => not_edited(why, &asked.request.name, locale),
    };
    Ok(Told::Here(Box::new(asked), text))
}

/// Asks for the reason why it is declined.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database.
async fn show_refusal(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    Id(request): Id<RoleRequestId>,
) -> AppResult {
    scope.require(Action::ManageMembers)?;
    let asked = Asked::find(&mut scope, request).await?;
    refusal_page(&app, &scope, &asked, (String::new(), None))
}

fn refusal_page(
    app: &App,
    scope: &PartnerScope,
    asked: &Asked,
    (message, problem): (String, Option<String>),
) -> AppResult {
    let status = if problem.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (locale, mpn_id) = (scope.locale(), scope.partner.mpn_id);
    let t = locale.texts();
    let it = &asked.request;
    let off = asked.off(scope).or_else(|| off(scope, it));
    let field = if off.is_some() { "refusal" } else { "message" };
    let problem = problem.map(|text| Problem { field: field.to_owned(), text });
    let shell = Shell::company(app, scope, MENU.place, t.decline_role_of(&it.name));
    let refusal = RefusalPage {
        shell: shell.with_problems(problem.into_iter().collect()),
        path: paths::refusal(mpn_id, it.id),
        back: paths::requests(mpn_id),
        member: it.name.clone(),
        role: it.role.name(t),
        reason: it.reason.clone(),
        standing: standing(it, &scope.partner, locale),
        message,
        off,
    };
    page(status, &refusal)
}

/// Declines it, with the reason. Pressed twice, the list tells that it is decided.
///
/// # Errors
/// As [`show_refusal`]; [`AppError::WrongFields`]. What stands against it is told on the page again.
async fn decline(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Id(request): Id<RoleRequestId>,
    mut fields: Fields,
) -> AppResult {
    scope.require(Action::ManageMembers)?;
    let message = fields.take_one("message")?;
    let EmptyForm {} = fields.read()?;
    let tidy = match typed::message(&message) {
        Ok(tidy) => tidy,
        Err(why) => {
            let asked = Asked::find(&mut scope, request).await?;
            let text = message_problem(why, scope.locale().texts());
            return refusal_page(&app, &scope, &asked, (message, Some(text)));
        }
    };
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    match acts::decline(scope.tx(), (&partner, &actor), request, &tidy).await {
        Ok(done) => {
            scope.commit().await?;
            let words = |t: &Texts| t.flash_role_declined(&done.name);
            Flash::new(Some(partner.mpn_id), words).leave(&session).await?;
            Ok(see_other(&paths::requests(partner.mpn_id)))
        }
        Err(NotDone::Refused(why)) => {
            match refused(&mut scope, &session, request, (Outcome::Declined, &why)).await? {
                Told::There(elsewhere) => Ok(elsewhere),
                Told::Here(asked, text) => refusal_page(&app, &scope, &asked, (message, Some(text))),
            }
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}
