//! Somebody's invitation: sending it again, withdrawing it, and inviting back who was deactivated (R-PPL-1, R-PPL-3).

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use tower_sessions::Session;

use super::super::adding;
use super::role_choice::{self, RoleChoice};
use super::{closed, find, off, refuse};
use crate::audit::{Because, InvitationAct, InvitationDetails, Recorded};
use crate::authz::{Action, Roles};
use crate::base::ids::MemberId;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::people::acts::invitations::{self as acts, NoneOpen, NotWithdrawn};
use crate::people::invitation::{Invitee, seen};
use crate::people::portal::MENU;
use crate::people::store::editing::{CompanyPerson, list_seats};
use crate::people::{paths, rights};
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::users::EmailAddress;
use crate::web::extract::{EmptyForm, Fields, Form, Id};
use crate::web::{page, see_other};

#[derive(Template)]
#[template(path = "portal/people/question.html")]
struct QuestionPage {
    shell: Shell,
    path: String,
    back: String,
    name: String,
    email: String,
    verb: String,
    class: &'static str,
    happens: Vec<String>,
    /// As of when the page shows the invitation.
    seen: Option<String>,
    /// The roles with which somebody comes back.
    roles: Vec<RoleChoice>,
    off: Option<String>,
}

/// What is asked.
struct Question {
    path: String,
    verb: String,
    class: &'static str,
    happens: Vec<String>,
    seen: Option<String>,
    roles: Vec<RoleChoice>,
}

fn ask(
    app: &App,
    scope: &PartnerScope,
    person: &CompanyPerson,
    question: Question,
    problem: Option<(&str, String)>,
) -> AppResult {
    let status = if problem.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let problem = problem.map(|(field, text)| Problem { field: field.to_owned(), text });
    let shell = Shell::company(app, scope, MENU.place, question.verb.clone());
    // The roles that somebody had before they were deactivated hold nobody back from inviting them.
    let limit = if person.invited_until.is_some() {
        rights::may_edit(&scope.me.roles, &person.all_roles())
    } else {
        Ok(())
    };
    let asked = QuestionPage {
        shell: shell.with_problems(problem.into_iter().collect()),
        path: question.path,
        back: paths::of_person(scope.partner.mpn_id, person.id),
        name: person.name.clone(),
        email: person.email.clone(),
        verb: question.verb,
        class: question.class,
        happens: question.happens,
        seen: question.seen,
        roles: question.roles,
        off: off(scope, limit),
    };
    page(status, &asked)
}

/// Of whom no invitation is open, their page tells how they stand.
fn to_person(scope: &PartnerScope, member: MemberId) -> axum::response::Response {
    see_other(&paths::of_person(scope.partner.mpn_id, member))
}

fn again(scope: &PartnerScope, person: &CompanyPerson) -> Question {
    let t = scope.locale().texts();
    Question {
        path: paths::own_invitation(scope.partner.mpn_id, person.id),
        verb: t.invite_again_person(&person.name),
        class: "btn-primary",
        happens: vec![t.again_happens_link(), t.again_happens_old()],
        seen: person.sent_at.map(seen),
        roles: Vec::new(),
    }
}

/// Asks whether an invitation shall be sent again.
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
    if person.invited_until.is_none() {
        return Ok(to_person(&scope, member));
    }
    ask(&app, &scope, &person, again(&scope, &person), None)
}

/// What keeps whoever acts from doing anything about somebody's invitation.
fn held_back(scope: &PartnerScope, person: &CompanyPerson) -> Option<(Because, String)> {
    if let Some(text) = closed(scope) {
        return Some((Because::Suspended, text));
    }
    let limit = rights::may_edit(&scope.me.roles, &person.all_roles()).err()?;
    Some((Because::NoAccess, limit.text(scope.locale().texts())))
}

fn details(scope: &PartnerScope, person: &CompanyPerson) -> InvitationDetails {
    InvitationDetails {
        member_id: Some(person.id),
        member: Some(person.name.clone()),
        roles: person.roles.clone(),
        partner_id: Some(scope.partner.id),
        mpn_id: Some(scope.partner.mpn_id),
    }
}

/// Sends it again, with a new link; pressed twice, once.
///
/// # Errors
/// As [`show`]; [`AppError::WrongFields`].
pub(super) async fn send_again(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Id(member): Id<MemberId>,
    mut fields: Fields,
) -> AppResult {
    scope.require(Action::ManageMembers)?;
    let person = find(&mut scope, member).await?;
    let seen = Some(fields.take_one("seen")?).filter(|it| !it.is_empty());
    let EmptyForm {} = fields.read()?;
    if let Some((because, text)) = held_back(&scope, &person) {
        let entry = InvitationAct::SentAgain(details(&scope, &person)).refused(because);
        let person = refuse(&mut scope, member, &entry).await?;
        return ask(&app, &scope, &person, again(&scope, &person), Some(("question", text)));
    }
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    let paused = scope.pause().await?;
    let mut tx = app.db.sign_in_of(partner.id).await?;
    let who = (&partner, &actor);
    match acts::send_again(&mut tx, who, &app.secrets, member, seen.as_deref()).await {
        Ok(it) => {
            tx.commit().await?;
            let delivers = app.mail.delivers;
            let words = |t: &Texts| match delivers {
                true => t.flash_invited_again(&it.name),
                false => t.flash_invited_no_mail(&it.name),
            };
            Flash::new(Some(partner.mpn_id), words).leave(&session).await?;
        }
        Err(NotDone::Refused(NoneOpen)) => {
            tx.rollback().await?;
            let mut scope = paused.resume(&app).await?;
            let entry = InvitationAct::SentAgain(details(&scope, &person)).refused(Because::NotInvited);
            scope.record_refusal(&entry).await?;
            Flash::new(Some(partner.mpn_id), Texts::flash_none_open).leave(&session).await?;
        }
        Err(NotDone::Fault(fault)) => return Err(fault),
    }
    Ok(see_other(&paths::of_person(partner.mpn_id, member)))
}

/// The question, for somebody who holds so many seats.
fn withdrawal(scope: &PartnerScope, person: &CompanyPerson, seats: usize) -> Question {
    let t = scope.locale().texts();
    let seats = i64::try_from(seats).ok().filter(|it| *it > 0);
    let happens = [
        Some(t.withdraw_happens_link()),
        seats.map(|it| t.withdraw_happens_seats(it)),
        seats.is_none().then(|| t.withdraw_happens_list(&scope.partner.name)),
        Some(t.withdraw_happens_mail()),
    ];
    Question {
        path: paths::own_withdrawal(scope.partner.mpn_id, person.id),
        verb: t.withdraw_invitation_of(&person.name),
        class: "btn-danger",
        happens: happens.into_iter().flatten().collect(),
        seen: None,
        roles: Vec::new(),
    }
}

/// Asks whether an invitation shall be withdrawn.
///
/// # Errors
/// As [`show`].
pub(super) async fn show_withdrawal(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    Id(member): Id<MemberId>,
) -> AppResult {
    scope.require(Action::ManageMembers)?;
    let person = find(&mut scope, member).await?;
    if person.invited_until.is_none() {
        return Ok(to_person(&scope, member));
    }
    let partner = scope.partner.id;
    let seats = list_seats(scope.tx(), partner, member).await?;
    ask(&app, &scope, &person, withdrawal(&scope, &person, seats.len()), None)
}

/// Withdraws it, and takes their seats back before. Accepted or withdrawn meanwhile, the next page says that none is open; where
/// somebody has given them a seat meanwhile, it is asked again.
///
/// # Errors
/// As [`show`].
pub(super) async fn withdraw(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Id(member): Id<MemberId>,
    Form(EmptyForm {}): Form<EmptyForm>,
) -> AppResult {
    scope.require(Action::ManageMembers)?;
    let person = find(&mut scope, member).await?;
    if let Some((because, text)) = held_back(&scope, &person) {
        let entry = InvitationAct::Withdrawn(details(&scope, &person)).refused(because);
        let person = refuse(&mut scope, member, &entry).await?;
        return ask(&app, &scope, &person, withdrawal(&scope, &person, 0), Some(("question", text)));
    }
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    acts::take_seats_back(scope.tx(), (&partner, &actor), member).await?;
    scope.keep().await?;
    let paused = scope.pause().await?;
    let mut tx = app.db.sign_in_of(partner.id).await?;
    let mpn_id = partner.mpn_id;
    match acts::withdraw(&mut tx, (&partner, &actor), member).await {
        Ok(it) => {
            tx.commit().await?;
            Flash::new(Some(mpn_id), |t| t.flash_withdrawn(&it.name)).leave(&session).await?;
            // Of whom nothing is left there is no page any more.
            let to = if it.stays { paths::of_person(mpn_id, member) } else { paths::people(mpn_id) };
            Ok(see_other(&to))
        }
        Err(NotDone::Refused(why)) => {
            tx.rollback().await?;
            let mut scope = paused.resume(&app).await?;
            let entry = InvitationAct::Withdrawn(details(&scope, &person)).refused(why.because());
            scope.record_refusal(&entry).await?;
            let (words, to): (fn(&Texts) -> String, String) = match why {
                NotWithdrawn::NoneOpen => (Texts::flash_none_open, paths::of_person(mpn_id, member)),
                NotWithdrawn::HoldsSeats => {
                    (Texts::flash_seat_meanwhile, paths::own_withdrawal(mpn_id, member))
                }
            };
            Flash::new(Some(mpn_id), words).leave(&session).await?;
            Ok(see_other(&to))
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

fn reactivation(scope: &PartnerScope, person: &CompanyPerson, chosen: &Roles) -> Question {
    let t = scope.locale().texts();
    Question {
        path: paths::reactivation(scope.partner.mpn_id, person.id),
        verb: t.reactivate_person(&person.name),
        class: "btn-primary",
        happens: vec![t.reactivation_mail(&person.name), t.reactivation_accepts(), t.reactivation_seats()],
        seen: None,
        roles: role_choice::choices(&scope.me.roles, chosen, false, t),
    }
}

/// Asks with which roles somebody comes back who was deactivated. They accept, as everybody does: they may have left by
/// themselves.
///
/// # Errors
/// As [`show`].
pub(super) async fn show_reactivation(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    Id(member): Id<MemberId>,
) -> AppResult {
    scope.require(Action::ManageMembers)?;
    let person = find(&mut scope, member).await?;
    if person.active || person.invited_until.is_some() {
        return Ok(to_person(&scope, member));
    }
    ask(&app, &scope, &person, reactivation(&scope, &person, &Roles::default()), None)
}

/// Invites them back, with these roles and no others. Pressed twice, their page tells that they are invited.
///
/// # Errors
/// As [`show`]; [`AppError::WrongFields`].
pub(super) async fn reactivate(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Id(member): Id<MemberId>,
    mut fields: Fields,
) -> AppResult {
    scope.require(Action::ManageMembers)?;
    let person = find(&mut scope, member).await?;
    let roles = role_choice::read(&fields.take_list("roles")).ok_or(AppError::WrongFields)?;
    let EmptyForm {} = fields.read()?;
    if person.active || person.invited_until.is_some() {
        return Ok(to_person(&scope, member));
    }
    if let Some((because, _, text)) = adding::held_back(&scope, &roles) {
        let entry = adding::tried(&scope, &person.name, &roles, because);
        let person = refuse(&mut scope, member, &entry).await?;
        let field = if because == Because::NoAccess { "roles" } else { "question" };
        return ask(&app, &scope, &person, reactivation(&scope, &person, &roles), Some((field, text)));
    }
    let email = EmailAddress::parse(&person.email)
        .map_err(|_| AppError::internal("the address of a person is none"))?;
    let invitee = Invitee { partner: scope.partner.id, name: person.name.clone(), email, roles };
    let (scope, invited) = adding::run(&app, scope, &invitee).await?;
    if invited.is_ok() {
        adding::tell(&app, &session, scope.partner.mpn_id, &person.name).await?;
    }
    Ok(to_person(&scope, member))
}
