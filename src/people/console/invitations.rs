//! What operators do about a company's people: inviting its first admins, or others, sending an invitation again, and
//! withdrawing it (R-PPL-1).

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use tower_sessions::Session;

use super::{PLACE, find_company};
use crate::audit::{Because, InvitationAct, Recorded};
use crate::authz::operators::Task;
use crate::authz::{Role, Roles};
use crate::base::ids::MemberId;
use crate::base::typed::{self, LINE_LETTERS, TextProblem};
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::partners::Partner;
use crate::people::acts::invitations::{self as acts, NoneOpen, Refused};
use crate::people::invitation::Invitee;
use crate::people::{paths, store};
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::scope::{MpnId, OperatorScope};
use crate::state::{App, AppState};
use crate::users::EmailAddress;
use crate::web::extract::{EmptyForm, Fields, Form, Id};
use crate::web::{page, see_other};

#[derive(Template)]
#[template(path = "console/people/new.html")]
struct NewPage {
    shell: Shell,
    path: String,
    back: String,
    company: String,
    typed: TypedInvitee,
    roles: Vec<RoleChoice>,
    /// Sending again what was sent before to who is invited already: where, and as of when.
    again: Option<Again>,
}

struct Again {
    path: String,
    seen: String,
}

struct RoleChoice {
    name: &'static str,
    text: String,
    allows: String,
    chosen: bool,
}

/// Who is to be invited, as it was typed.
#[derive(Debug, Default)]
struct TypedInvitee {
    name: String,
    email: String,
    roles: Vec<Role>,
}

impl TypedInvitee {
    fn read(mut fields: Fields) -> AppResult<Self> {
        let roles = fields.take_list("roles").iter().map(|it| it.parse()).collect::<Result<_, _>>();
        let roles = roles.map_err(|_| AppError::WrongFields)?;
        let (name, email) = (fields.take_one("name")?, fields.take_one("email")?);
        let EmptyForm {} = fields.read()?;
        Ok(Self { name, email, roles })
    }

    /// Who that is, or all that is wrong, in the order of the fields.
    fn check(&self, partner: &Partner, t: &Texts) -> Result<Invitee, Vec<Problem>> {
        let problem = |field: &str, text: String| Problem { field: field.to_owned(), text };
        let name = typed::line(&self.name).map_err(|why| {
            let text = match why {
                TextProblem::Missing => t.invitee_name_missing(),
                TextProblem::TooLong => t.invitee_name_long(t.locale().number(LINE_LETTERS)),
            };
            problem("name", text)
        });
        let email =
            EmailAddress::parse(&self.email).map_err(|_| problem("email", t.operator_address_wrong()));
        match (name, email) {
            (Ok(name), Ok(email)) => {
                let roles: Roles = self.roles.iter().copied().collect();
                Ok(Invitee { partner: partner.id, name, email, roles })
            }
            (name, email) => Err([name.err(), email.err()].into_iter().flatten().collect()),
        }
    }
}

/// The form. A company without a Global admin most likely gets one.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show_new(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    MpnId(mpn_id): MpnId,
) -> AppResult {
    scope.require(Task::Companies)?;
    let partner = find_company(&mut scope, mpn_id).await?;
    let has_one = store::has_global_admin(scope.tx().await?, partner.id).await?;
    let roles = if has_one { Vec::new() } else { vec![Role::GlobalAdmin] };
    let typed = TypedInvitee { roles, ..TypedInvitee::default() };
    new_page(&app, &scope, &partner, typed, (None, Vec::new()))
}

fn new_page(
    app: &App,
    scope: &OperatorScope,
    partner: &Partner,
    typed: TypedInvitee,
    (again, problems): (Option<Again>, Vec<Problem>),
) -> AppResult {
    let t = scope.locale().texts();
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let choice = |it: Role| RoleChoice {
        name: it.as_str(),
        text: it.name(t),
        allows: it.allows(t),
        chosen: typed.roles.contains(&it),
    };
    let new = NewPage {
        shell: Shell::console(app, scope, PLACE, t.invite_person()).with_problems(problems),
        path: paths::invite(partner.mpn_id),
        back: paths::of_company(partner.mpn_id),
        company: partner.name.clone(),
        roles: Role::ALL.map(choice).into(),
        typed,
        again,
    };
    page(status, &new)
}

/// Invites somebody. Pressed twice, the second finds them invited.
///
/// # Errors
/// As [`show_new`]; [`AppError::WrongFields`]. What stands against it is told on the form again.
pub(super) async fn invite(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    MpnId(mpn_id): MpnId,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Companies)?;
    let partner = find_company(&mut scope, mpn_id).await?;
    let typed = TypedInvitee::read(fields)?;
    let invitee = match typed.check(&partner, scope.locale().texts()) {
        Ok(invitee) => invitee,
        Err(problems) => return new_page(&app, &scope, &partner, typed, (None, problems)),
    };
    let actor = scope.actor();
    let tx = scope.tx().await?;
    match acts::invite(tx, &actor, &app.secrets, std::slice::from_ref(&invitee)).await {
        Ok(_) => {
            scope.commit().await?;
            let (name, delivers) = (invitee.name, app.mail.delivers);
            let words = |t: &Texts| match delivers {
                true => t.flash_invited(&name),
                false => t.flash_invited_rests(&name),
            };
            Flash::new(None, words).leave(&session).await?;
            Ok(see_other(&paths::of_company(mpn_id)))
        }
        Err(NotDone::Refused(why)) => {
            let why = why.first().map_or(Refused::Repeated, |(_, why)| *why);
            scope.refuse(&why.entry(&partner, &invitee.name)).await?;
            let told = not_invited(&mut scope, &partner, why).await?;
            new_page(&app, &scope, &partner, typed, told)
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Why they were not invited, at its field; and what can be done instead.
async fn not_invited(
    scope: &mut OperatorScope,
    partner: &Partner,
    why: Refused,
) -> AppResult<(Option<Again>, Vec<Problem>)> {
    let t = scope.locale().texts();
    let text = match why {
        Refused::IsMember(_) => t.invitee_is_member(),
        Refused::IsInvited(_) | Refused::Repeated => t.invitee_is_invited(),
        Refused::IsOperator => t.invitee_is_operator(),
    };
    let again = match why {
        Refused::IsInvited(member) => {
            let found = store::find_invitation(scope.tx().await?, partner.id, member).await?;
            let path = paths::invitation(partner.mpn_id, member);
            found.filter(|it| it.sent_at.is_some()).map(|it| Again { path, seen: it.seen() })
        }
        Refused::IsMember(_) | Refused::IsOperator | Refused::Repeated => None,
    };
    Ok((again, vec![Problem { field: "email".to_owned(), text }]))
}

/// As of when an invitation is sent again.
#[derive(Debug, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct AgainForm {
    seen: String,
}

/// Sends an invitation again, with a new link; pressed twice, once.
///
/// # Errors
/// As [`show_new`]; [`AppError::WrongFields`].
pub(super) async fn send_again(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    MpnId(mpn_id): MpnId,
    Id(member): Id<MemberId>,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Companies)?;
    let partner = find_company(&mut scope, mpn_id).await?;
    let actor = scope.actor();
    // What isn't there is told before what is sent is looked at.
    store::find_invitation(scope.tx().await?, partner.id, member).await?.ok_or(AppError::UnknownId)?;
    let form: AgainForm = fields.read()?;
    let who = (&partner, &actor);
    match acts::send_again(scope.tx().await?, who, &app.secrets, member, Some(&form.seen)).await {
        Ok(it) => {
            scope.commit().await?;
            let delivers = app.mail.delivers;
            let words = |t: &Texts| match delivers {
                true => t.flash_invited_again(&it.name),
                false => t.flash_invited_again_rests(&it.name),
            };
            Flash::new(None, words).leave(&session).await?;
        }
        Err(NotDone::Refused(NoneOpen)) => {
            refuse(&mut scope, &session, &partner, member, InvitationAct::SentAgain).await?;
        }
        Err(NotDone::Fault(fault)) => return Err(fault),
    }
    Ok(see_other(&paths::of_company(mpn_id)))
}

/// No invitation was open: on record, and told on the company's page.
async fn refuse(
    scope: &mut OperatorScope,
    session: &Session,
    partner: &Partner,
    member: MemberId,
    act: fn(crate::audit::InvitationDetails) -> InvitationAct,
) -> AppResult<()> {
    let found = store::find_invitation(scope.tx().await?, partner.id, member).await?;
    let details = found.map(|it| acts::details(partner, &it)).unwrap_or_default();
    scope.refuse(&act(details).refused(Because::NotInvited)).await?;
    Flash::new(None, Texts::flash_none_open).leave(session).await
}

#[derive(Template)]
#[template(path = "console/people/withdrawal.html")]
struct WithdrawalPage {
    shell: Shell,
    path: String,
    back: String,
    name: String,
    email: String,
    company: String,
}

/// Asks whether an invitation shall be withdrawn. Where none is open, the company's page says so.
///
/// # Errors
/// As [`show_new`]; [`AppError::UnknownId`] also for whoever is no member.
pub(super) async fn show_withdrawal(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    MpnId(mpn_id): MpnId,
    Id(member): Id<MemberId>,
) -> AppResult {
    scope.require(Task::Companies)?;
    let partner = find_company(&mut scope, mpn_id).await?;
    let found = store::find_invitation(scope.tx().await?, partner.id, member).await?;
    let it = found.ok_or(AppError::UnknownId)?;
    if it.sent_at.is_none() {
        scope.undo().await?;
        Flash::new(None, Texts::flash_none_open).leave(&session).await?;
        return Ok(see_other(&paths::of_company(mpn_id)));
    }
    let t = scope.locale().texts();
    let withdrawal = WithdrawalPage {
        shell: Shell::console(&app, &scope, PLACE, t.withdraw_invitation()),
        path: paths::withdrawal(mpn_id, member),
        back: paths::of_company(mpn_id),
        name: it.name,
        email: it.email,
        company: partner.name,
    };
    page(StatusCode::OK, &withdrawal)
}

/// Withdraws an invitation. Pressed twice, or accepted meanwhile, the company's page says that none is open.
///
/// # Errors
/// As [`show_withdrawal`].
pub(super) async fn withdraw(
    session: Session,
    mut scope: OperatorScope,
    MpnId(mpn_id): MpnId,
    Id(member): Id<MemberId>,
    Form(EmptyForm {}): Form<EmptyForm>,
) -> AppResult {
    scope.require(Task::Companies)?;
    let partner = find_company(&mut scope, mpn_id).await?;
    let actor = scope.actor();
    let who = (&partner, &actor);
    acts::take_seats_back(scope.tx().await?, who, member).await?;
    match acts::withdraw(scope.tx().await?, who, member).await {
        Ok(it) => {
            scope.commit().await?;
            Flash::new(None, |t| t.flash_withdrawn(&it.name)).leave(&session).await?;
        }
        // All seats are locked: nobody can give them one in between.
        Err(NotDone::Refused(_)) => {
            refuse(&mut scope, &session, &partner, member, InvitationAct::Withdrawn).await?;
        }
        Err(NotDone::Fault(fault)) => return Err(fault),
    }
    Ok(see_other(&paths::of_company(mpn_id)))
}
