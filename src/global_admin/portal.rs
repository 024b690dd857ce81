//! Who is Global admin of a company, and becoming one: asking them, by the requests for roles; objecting to who has proved a mail
//! domain.

mod by_dns;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use tower_sessions::Session;

use super::acts::{self, Refused, claims, details};
use super::{Admin, Claim, paths, store, way};
use crate::audit::GlobalAdminAct;
use crate::authz::{Action, Role};
use crate::base::ids::MemberId;
use crate::base::typed;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::partners::Contact;
use crate::roles;
use crate::roles::requests::words::standing;
use crate::roles::requests::{acts as asking, given_by, store as requests};
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::service_requests::message_problem;
use crate::state::menu::Place;
use crate::state::{App, AppState};
use crate::web::extract::{EmptyForm, Fields, Form, Id};
use crate::web::routes::Routes;
use crate::web::{page, see_other};

/// It is reached from pages on which something is another role's.
const PLACE: Place = Place("access");

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/partners/{mpn}/account/global-admin", show)
        .post("/partners/{mpn}/account/global-admin", ask)
        .post("/partners/{mpn}/account/global-admin/{member}/objection", object)
        .merge(by_dns::routes())
}

#[derive(Template)]
#[template(path = "portal/global_admin/become.html")]
struct BecomePage {
    shell: Shell,
    path: String,
    access: String,
    company: String,
    own_email: String,
    /// What the role allows.
    allows: String,
    is_admin: bool,
    admins: Vec<Contact>,
    /// Who becomes one unless somebody objects.
    claims: Vec<ClaimView>,
    /// Where the reader proves a domain, if that way is open; and what is told of it.
    by_dns: Option<String>,
    about_dns: String,
    /// How the reader's own request for the role stands that waits.
    asked: Option<String>,
    reason: String,
    /// Why nothing can be done.
    off: Option<String>,
}

struct ClaimView {
    contact: Contact,
    is_own: bool,
    /// What is so, in words.
    text: String,
    /// Where the reader objects, if they may.
    objection: Option<String>,
    /// The id of the place on the page.
    id: String,
}

/// Shows it.
///
/// # Errors
/// As every page: unknown ids, the database.
async fn show(State(app): State<AppState>, mut scope: PartnerScope) -> AppResult {
    scope.require(Action::SeeOwnAssignments)?;
    become_page(&app, &mut scope, String::new(), Vec::new()).await
}

/// Asks the Global admins for the role. Pressed twice, they are asked once.
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
    let typed = fields.take_one("reason")?;
    let EmptyForm {} = fields.read()?;
    let t = scope.locale().texts();
    let problem = |text| vec![Problem { field: "reason".to_owned(), text }];
    let reason = match typed::message(&typed) {
        Ok(reason) => reason,
        Err(why) => return become_page(&app, &mut scope, typed, problem(message_problem(why, t))).await,
    };
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    match asking::ask(scope.tx(), (&partner, &actor), Role::GlobalAdmin, &reason).await {
        Ok(_) => {
            scope.commit().await?;
            let words = |t: &Texts| t.flash_role_asked(Role::GlobalAdmin.name(t));
            Flash::new(Some(partner.mpn_id), words).leave(&session).await?;
            Ok(see_other(&paths::become_one(partner.mpn_id)))
        }
        Err(NotDone::Refused(why)) => {
            let entry = why.entry(scope.me.id, &scope.me.name.clone(), Role::GlobalAdmin);
            scope.record_refusal(&entry).await?;
            become_page(&app, &mut scope, typed, problem(why.text(t))).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Objects to somebody. Pressed twice, or too late, the page says so.
///
/// # Errors
/// As [`show`]; [`AppError::Forbidden`]; [`AppError::UnknownId`].
async fn object(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Id(member): Id<MemberId>,
    Form(EmptyForm {}): Form<EmptyForm>,
) -> AppResult {
    scope.require(Action::ManageMembers)?;
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    let person = store::find_person(scope.tx(), partner.id, member).await?.ok_or(AppError::UnknownId)?;
    match claims::object(scope.tx(), (&partner, &actor), member).await {
        Ok(name) => {
            scope.commit().await?;
            Flash::new(Some(partner.mpn_id), |t| t.flash_admin_objected(&name)).leave(&session).await?;
            Ok(see_other(&paths::become_one(partner.mpn_id)))
        }
        Err(NotDone::Refused(why)) => {
            let entry = why.entry(GlobalAdminAct::Objected, details(&partner, member, &person.name));
            scope.record_refusal(&entry).await?;
            let text = refused_words(why, scope.locale().texts());
            let problem = Problem { field: "claims".to_owned(), text };
            become_page(&app, &mut scope, String::new(), vec![problem]).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

async fn become_page(
    app: &App,
    scope: &mut PartnerScope,
    reason: String,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (partner, me, now) = (scope.partner.clone(), scope.me.id, scope.now());
    let admins = store::list_admins(scope.tx(), partner.id).await?;
    let claims = store::list_claims(scope.tx(), partner.id).await?;
    let requests = requests::list(scope.tx(), partner.id, Some(me)).await?;
    let asked = requests.iter().find(|it| it.role == Role::GlobalAdmin && it.outcome.is_none());
    let scope = &*scope;
    let locale = scope.locale();
    let t = locale.texts();
    let become_one = BecomePage {
        shell: Shell::company(app, scope, PLACE, t.become_global_admin()).with_problems(problems),
        path: paths::become_one(partner.mpn_id),
        access: roles::paths::access(partner.mpn_id),
        company: partner.name.clone(),
        own_email: scope.user.email.clone(),
        allows: Role::GlobalAdmin.allows(t),
        is_admin: scope.me.roles.has(Role::GlobalAdmin),
        claims: claims.iter().map(|it| ClaimView::new(it, scope)).collect(),
        by_dns: way(&admins, now).map(|_| paths::by_dns(partner.mpn_id)),
        about_dns: about_dns(&admins, scope),
        asked: asked.map(|it| standing(it, &partner, locale)),
        off: partner.suspended.is_some().then(|| t.closed_suspended()),
        admins: admins.into_iter().map(|it| it.contact).collect(),
        reason,
    };
    page(status, &become_one)
}

/// What is told of proving a domain: how it goes, or why it can't.
fn about_dns(admins: &[Admin], scope: &PartnerScope) -> String {
    let t = scope.locale().texts();
    match way(admins, scope.now()) {
        Some(super::Way::AtOnce) => t.by_dns_at_once(),
        Some(super::Way::UnlessObjected) => t.by_dns_unless_objected(),
        None => t.by_dns_not_open(),
    }
}

impl ClaimView {
    fn new(it: &Claim, scope: &PartnerScope) -> Self {
        let (locale, partner) = (scope.locale(), &scope.partner);
        let t = locale.texts();
        let due_on = locale.date(partner.date_at(it.due_at));
        let is_own = it.member == scope.me.id;
        let text = match is_own {
            true => t.admin_claim_own(&it.domain, due_on),
            false => t.admin_claim(&it.contact.name, &it.domain, due_on),
        };
        let may = given_by(Role::GlobalAdmin).iter().any(|role| scope.me.roles.has(*role));
        Self {
            contact: it.contact.clone(),
            is_own,
            text,
            objection: may.then(|| paths::objection(partner.mpn_id, it.member)),
            id: format!("claim-{}", it.member),
        }
    }
}

/// Why nothing was done, in words.
fn refused_words(why: Refused, t: &Texts) -> String {
    match why {
        Refused::Suspended => t.closed_suspended(),
        Refused::AdminIsHere => t.by_dns_not_open(),
        Refused::NoRecord => t.dns_no_record(),
        Refused::NotFound => t.dns_not_found(),
        Refused::TooOften => t.dns_too_often(),
        Refused::TooOftenTogether => t.dns_too_often_together(),
        Refused::NoClaim => t.admin_claim_over(),
        Refused::NotTheirs => t.limit_of_global_admin(),
        Refused::NotAMember => t.admin_not_a_member(),
    }
}

/// The entry of an attempt of the reader's own.
fn own_entry(
    why: Refused,
    act: fn(crate::audit::GlobalAdminDetails) -> GlobalAdminAct,
    scope: &PartnerScope,
) -> crate::audit::Entry {
    acts::Refused::entry(why, act, details(&scope.partner, scope.me.id, &scope.me.name))
}
