//! Ending somebody's membership (R-SEAT-4, R-PPL-3), and leaving the company oneself (R-PPL-6): first what will happen.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use tower_sessions::Session;

use super::{closed, find, off, refuse};
use crate::audit::Because;
use crate::authz::Action;
use crate::base::ids::MemberId;
use crate::dates;
use crate::error::{AppResult, NotDone};
use crate::i18n::Texts;
use crate::people::acts::{self, Refused};
use crate::people::portal::MENU;
use crate::people::store::editing::{CompanyPerson, SeatHeld, list_seats};
use crate::people::{paths, rights};
use crate::roles;
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::seats::{MovePolicy, policy_of};
use crate::state::{App, AppState};
use crate::web::extract::{EmptyForm, Form, Id};
use crate::web::{page, see_other};

#[derive(Template)]
#[template(path = "portal/people/deactivation.html")]
struct DeactivationPage {
    shell: Shell,
    path: String,
    back: String,
    name: String,
    verb: String,
    /// What will happen, a sentence each.
    happens: Vec<String>,
    /// The seats that are taken back, and when each can go to somebody else.
    seats: Vec<(String, String)>,
    /// Why they can't be deactivated.
    off: Option<String>,
}

/// Asks, and tells what will happen. Of who is no active member their page tells how they stand.
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
    if !person.active {
        return Ok(see_other(&paths::of_person(scope.partner.mpn_id, member)));
    }
    deactivation_page(&app, &mut scope, (&person, Asked::OfAdmin), None).await
}

/// Where the question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asked {
    /// On the page of an admin about anybody.
    OfAdmin,
    /// On everybody's own page, to leave.
    ToLeave,
}

/// Asks whoever reads whether they leave the company, and tells what will happen.
///
/// # Errors
/// As every page: unknown ids, the database.
pub(super) async fn show_leave(State(app): State<AppState>, mut scope: PartnerScope) -> AppResult {
    scope.require(Action::SeeOwnAssignments)?;
    if scope.is_looking() {
        // Nobody, who looks, has no membership to end.
        return Ok(see_other(&roles::paths::access(scope.partner.mpn_id)));
    }
    let me = scope.me.id;
    let person = find(&mut scope, me).await?;
    deactivation_page(&app, &mut scope, (&person, Asked::ToLeave), None).await
}

/// Ends their own membership.
///
/// # Errors
/// As [`show_leave`]. What stands against it is told on the page again.
pub(super) async fn leave(
    State(app): State<AppState>,
    session: Session,
    scope: PartnerScope,
    Form(EmptyForm {}): Form<EmptyForm>,
) -> AppResult {
    scope.require(Action::SeeOwnAssignments)?;
    let me = scope.me.id;
    end(&app, &session, scope, (me, Asked::ToLeave)).await
}

async fn deactivation_page(
    app: &App,
    scope: &mut PartnerScope,
    (person, asked): (&CompanyPerson, Asked),
    problem: Option<String>,
) -> AppResult {
    let partner = scope.partner.id;
    let seats = list_seats(scope.tx(), partner, person.id).await?;
    let status = if problem.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (t, mpn_id) = (scope.locale().texts(), scope.partner.mpn_id);
    let is_own = person.id == scope.me.id;
    let limit = if is_own { Ok(()) } else { rights::may_edit(&scope.me.roles, &person.all_roles()) };
    let last = person.is_last_global_admin().then(|| t.limit_last_global_admin());
    let (verb, path, back, name, place) = match asked {
        Asked::OfAdmin => (
            t.deactivate_person(&person.name),
            paths::deactivation(mpn_id, person.id),
            paths::of_person(mpn_id, person.id),
            person.name.clone(),
            MENU.place,
        ),
        Asked::ToLeave => (
            t.leave_company(&scope.partner.name),
            roles::paths::leave(mpn_id),
            roles::paths::access(mpn_id),
            t.my_access(),
            roles::portal::MENU.place,
        ),
    };
    let problem = problem.map(|text| Problem { field: "deactivation".to_owned(), text });
    let shell = Shell::company(app, scope, place, verb.clone());
    let deactivation = DeactivationPage {
        shell: shell.with_problems(problem.into_iter().collect()),
        path,
        back,
        name,
        verb,
        happens: what_happens(scope, person, is_own),
        seats: seats.iter().map(|it| seat_in_words(scope, it)).collect(),
        off: off(scope, limit).or(last),
    };
    page(status, &deactivation)
}

/// What becomes of them and of what they have to do with, seats aside.
fn what_happens(scope: &PartnerScope, person: &CompanyPerson, is_own: bool) -> Vec<String> {
    let (t, company) = (scope.locale().texts(), scope.partner.name.as_str());
    let name = person.name.as_str();
    let mut happens =
        vec![if is_own { t.deactivation_own_access(company) } else { t.deactivation_access(name, company) }];
    happens.extend(person.is_contact.then(|| t.deactivation_contact(name)));
    happens.extend((person.activations > 0).then(|| t.deactivation_activations(person.activations)));
    happens.extend((person.requests > 0).then(|| t.deactivation_requests(person.requests)));
    happens.push(if is_own { t.deactivation_own_mail() } else { t.deactivation_mail(name) });
    happens.push(t.deactivation_back(name));
    happens
}

/// A seat, and when it can go to somebody else (R-SEAT-3, R-CL-5).
fn seat_in_words(scope: &PartnerScope, it: &SeatHeld) -> (String, String) {
    let locale = scope.locale();
    let t = locale.texts();
    let seat = t.seat_of_product(it.product.0.of(t), locale.number(it.number));
    let after = match policy_of(it.credit, scope.programme.seat_waiting_days) {
        MovePolicy::AfterDays(days) => {
            let date = dates::free_on(it.tenure_started_on, days);
            if date > scope.today() { t.seat_others_on(locale.date(date)) } else { t.removal_free_at_once() }
        }
        MovePolicy::AtMost(_) => t.removal_free_at_once(),
        MovePolicy::Never => t.seat_stays_this_year(),
    };
    (seat, after)
}

/// Ends their membership. Pressed twice, their page tells that they are deactivated.
///
/// # Errors
/// As [`show`]. What stands against it is told on the page again.
pub(super) async fn deactivate(
    State(app): State<AppState>,
    session: Session,
    scope: PartnerScope,
    Id(member): Id<MemberId>,
    Form(EmptyForm {}): Form<EmptyForm>,
) -> AppResult {
    scope.require(Action::ManageMembers)?;
    end(&app, &session, scope, (member, Asked::OfAdmin)).await
}

async fn end(
    app: &App,
    session: &Session,
    mut scope: PartnerScope,
    (member, asked): (MemberId, Asked),
) -> AppResult {
    let person = find(&mut scope, member).await?;
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    if let Some(text) = closed(&scope) {
        let entry = acts::deactivation_refused(member, &person.name, Because::Suspended);
        let person = refuse(&mut scope, member, &entry).await?;
        return deactivation_page(app, &mut scope, (&person, asked), Some(text)).await;
    }
    match acts::deactivate(scope.tx(), &partner, &actor, member).await {
        Ok(done) => {
            let is_own = member == scope.me.id;
            scope.commit().await?;
            if is_own {
                // Their session may have ended with it.
                return Ok(see_other("/"));
            }
            let words = |t: &Texts| t.flash_deactivated(done.released, &person.name);
            Flash::new(Some(partner.mpn_id), words).leave(session).await?;
            Ok(see_other(&paths::of_person(partner.mpn_id, member)))
        }
        Err(NotDone::Refused(Refused::WasInactive)) => {
            Ok(see_other(&paths::of_person(partner.mpn_id, member)))
        }
        Err(NotDone::Refused(why)) => {
            let person = refuse(&mut scope, member, &why.entry(member, &person.name)).await?;
            let t = scope.locale().texts();
            let text = match why {
                Refused::Limited(limit) => limit.text(t),
                Refused::LastGlobalAdmin => t.limit_last_global_admin(),
                Refused::WasInactive | Refused::Unknown => t.person_no_member(&person.name),
            };
            deactivation_page(app, &mut scope, (&person, asked), Some(text)).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}
