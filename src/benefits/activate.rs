//! Asking for a technical benefit or a go-to-market offer, and taking the request back (R-TEC-2, R-GTM-4).

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::json;
use time::{Duration, OffsetDateTime};
use tower_sessions::Session;

use super::activation_panel::{action, closed_reason, date_time, refund_words};
use super::assign::parse_member;
use super::person_picker::{self, PersonPicker};
use super::row::{self, Refused};
use crate::activations::paths;
use crate::activations::store::{self, Activation, By, Change, Designee};
use crate::audit::AuditEvent;
use crate::base::ids::BenefitId;
use crate::catalogue::store::find_fulfilment;
use crate::catalogue::{Fulfilment, Kind};
use crate::error::{AppError, AppResult};
use crate::marketing::{self, Contact};
use crate::membership::{ActivationState, Benefit, TransitionError, store as membership};
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Place, Problem, Shell};
use crate::state::AppState;
use crate::users::alternative_address;
use crate::users::members::FoundMember;
use crate::web::extract::{EmptyForm, Form, Id, Query, is_yes};
use crate::web::{page, see_other};

const ASK: Refused = Refused { panel: "activation", action: "activations.request", reason: "" };
const WITHDRAW: Refused = Refused { panel: "activation", action: "activations.withdraw", reason: "" };

/// Part of the name or address of whoever is looked for.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FindQuery {
    find: String,
}

/// For whom a technical benefit is asked for; of a go-to-market offer nothing is told.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ActivateForm {
    member_id: Option<String>,
    alternative_email: Option<String>,
    /// What stands in the search for people.
    find: String,
    /// `yes`: people are looked for; nothing is asked for yet.
    search: Option<String>,
    /// `yes`: knows that it ends the right to a refund.
    confirm: Option<String>,
}

#[derive(Template)]
#[template(path = "portal/benefits/activate.html")]
struct ActivatePage {
    shell: Shell,
    package: String,
    activate_by: String,
    /// For whom, where the programme asks for that.
    person: Option<PersonPicker>,
    alternative_email: String,
    /// Who gets the instructions of a go-to-market offer: name and other address.
    contact: Option<(String, String)>,
    /// What is said of the refund, while one is possible.
    refund: Option<String>,
    path: String,
    back: String,
}

/// What the programme wants to be told with the request.
enum Wanted {
    /// Nothing.
    Nothing,
    /// Who is to use it, and a second address of his.
    Designee,
    /// Nothing, since the marketing contact stands.
    Contact(Contact),
}

/// Reads what is wanted; none: there is no marketing contact yet (R-GTM-2).
async fn wanted(scope: &mut PartnerScope, kind: Kind) -> AppResult<Option<Wanted>> {
    if kind == Kind::GoToMarket {
        let partner = scope.partner.id;
        let contact = marketing::store::find_contact(scope.tx(), partner).await?;
        return Ok(contact.map(Wanted::Contact));
    }
    Ok(Some(if scope.programme.technical_activation_user { Wanted::Designee } else { Wanted::Nothing }))
}

fn check_is_activated(scope: &PartnerScope, benefit: &Benefit) -> AppResult<()> {
    if !benefit.is_activated() {
        return Err(AppError::UnknownId);
    }
    scope.require(action(benefit.kind))
}

/// The page on which it is asked for. Where that is not possible, on to the row, which says why.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database.
pub async fn show(
    State(app): State<AppState>,
    scope: PartnerScope,
    Id(benefit): Id<BenefitId>,
    Query(query): Query<FindQuery>,
) -> AppResult {
    let form = ActivateForm { find: query.find, ..ActivateForm::default() };
    show_form(&app, scope, benefit, &form).await
}

/// The page with what was typed. Where the benefit can't be asked for, on to the row, which says why.
async fn show_form(
    app: &AppState,
    mut scope: PartnerScope,
    benefit: BenefitId,
    form: &ActivateForm,
) -> AppResult {
    let partner = scope.partner.id;
    let benefit = membership::find_benefit(scope.tx(), partner, benefit).await?.ok_or(AppError::UnknownId)?;
    check_is_activated(&scope, &benefit)?;
    let stands = benefit.activation.is_some_and(|it| !it.state.may_be_asked_again());
    if stands || closed_reason(&scope, &benefit).is_some() {
        return Ok(see_other(&row::path(&scope, &benefit)));
    }
    match wanted(&mut scope, benefit.kind).await? {
        None => Ok(see_other(&row::path(&scope, &benefit))),
        Some(wanted) => ask(app, &mut scope, &benefit, wanted, form, Vec::new()).await,
    }
}

/// The page with what was typed, and what is wrong with it.
async fn ask(
    app: &AppState,
    scope: &mut PartnerScope,
    benefit: &Benefit,
    wanted: Wanted,
    form: &ActivateForm,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (locale, mpn_id) = (scope.locale(), scope.partner.mpn_id);
    let t = locale.texts();
    let path = paths::activation(mpn_id, benefit.id);
    let person = match wanted {
        Wanted::Designee => {
            let chosen = form.member_id.as_deref().and_then(|id| parse_member(id).ok());
            let asked = (t.activate_person(), path.clone());
            let search = (form.find.as_str(), is_yes(form.search.as_ref()));
            Some(PersonPicker::load(scope, asked, search, chosen).await?)
        }
        Wanted::Nothing | Wanted::Contact(_) => None,
    };
    let contact = match wanted {
        Wanted::Contact(contact) => Some((contact.name, contact.alternative_email)),
        Wanted::Nothing | Wanted::Designee => None,
    };
    let title = t.activate_heading(&benefit.name);
    let asked = ActivatePage {
        shell: Shell::company(app, scope, Place::Kind(benefit.kind), title).with_problems(problems),
        package: benefit.enrollment.package.name(t),
        activate_by: locale.date(benefit.activate_by),
        person,
        alternative_email: form.alternative_email.clone().unwrap_or_default(),
        contact,
        refund: refund_words(scope, benefit),
        path,
        back: row::path(scope, benefit),
    };
    page(status, &asked)
}

/// Asks for the benefit. Pressed twice, there is one request, and the same answer. A search for people asks for nothing
/// and changes nothing: the page again, as typed.
///
/// # Errors
/// As [`show`]; what has changed since the page was made is told on the row.
pub async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Id(benefit): Id<BenefitId>,
    Form(form): Form<ActivateForm>,
) -> AppResult {
    if is_yes(form.search.as_ref()) {
        return show_form(&app, scope, benefit, &form).await;
    }
    let benefit = lock(&mut scope, benefit).await?;
    let partner = scope.partner.id;
    let latest = store::find_latest(scope.tx(), partner, benefit.id).await?;
    let standing = latest.as_ref().filter(|it| !it.state.may_be_asked_again());
    if let Some(standing) = standing {
        return tell_standing(&app, &session, scope, &benefit, standing, &form).await;
    }
    if let Some(words) = closed_reason(&scope, &benefit) {
        return row::refuse(&app, scope, &benefit, ASK.because("closed"), words).await;
    }
    let Some(wanted) = wanted(&mut scope, benefit.kind).await? else {
        let words = scope.locale().texts().activation_needs_contact();
        return row::refuse(&app, scope, &benefit, ASK.because("no_contact"), words).await;
    };
    let (designee, mut problems) = match &wanted {
        Wanted::Designee => read_designee(&mut scope, &form).await?,
        Wanted::Nothing | Wanted::Contact(_) => (None, Vec::new()),
    };
    if problems.is_empty() && refund_words(&scope, &benefit).is_some() && !is_yes(form.confirm.as_ref()) {
        let text = scope.locale().texts().activate_ends_refund();
        problems.push(Problem { field: "confirm".to_owned(), text });
    }
    if !problems.is_empty() {
        row::record_refusal(&mut scope, &benefit, ASK.because("fields")).await?;
        return ask(&app, &mut scope, &benefit, wanted, &form, problems).await;
    }
    request(&mut scope, &benefit, designee.as_ref()).await?;
    let (path, mpn_id) = (row::path(&scope, &benefit), scope.partner.mpn_id);
    scope.commit().await?;
    Flash::ActivationRequested { mpn_id, product: benefit.name }.leave(&session).await?;
    Ok(see_other(&path))
}

/// Reads the benefit for a change: its row is locked, so that one request at a time is made.
async fn lock(scope: &mut PartnerScope, benefit: BenefitId) -> AppResult<Benefit> {
    let partner = scope.partner.id;
    let benefit = membership::lock_benefit(scope.tx(), partner, benefit)
        .await?
        .ok_or(AppError::UnknownId)?
        .into_inner();
    check_is_activated(scope, &benefit)?;
    Ok(benefit)
}

async fn request(scope: &mut PartnerScope, benefit: &Benefit, designee: Option<&Designee>) -> AppResult<()> {
    let (partner, me, now) = (scope.partner.id, scope.me.id, scope.now());
    let fulfilment = find_fulfilment(scope.tx(), benefit.product).await?;
    let due_at = due_at(&fulfilment, now);
    let id = store::request_activation(scope.tx(), partner, benefit, designee, (me, now), due_at).await?;
    // Addresses are no part of the log: whoever may read it need not be allowed to see them.
    let event = AuditEvent::done("activations.requested", "activation", id.0).with(json!({
        "benefit": benefit.id.0,
        "product": benefit.name,
        "member": designee.map(|it| it.member.0),
    }));
    scope.record(&event).await?;
    Ok(())
}

/// When the worker fulfils it in the name of the programme.
fn due_at(fulfilment: &Fulfilment, now: OffsetDateTime) -> Option<OffsetDateTime> {
    fulfilment.automatic_after_minutes.map(|minutes| now + Duration::minutes(minutes.into()))
}

/// A request stands already: the second press of the same button is answered as the first; anything else is told.
async fn tell_standing(
    app: &AppState,
    session: &Session,
    scope: PartnerScope,
    benefit: &Benefit,
    standing: &Activation,
    form: &ActivateForm,
) -> AppResult {
    let asked_for = standing.designee.as_ref().map(|it| it.member.to_string());
    let is_mine = standing.requested_by == scope.me.id && asked_for == form.member_id;
    if is_mine && standing.state == ActivationState::Requested {
        let (path, mpn_id) = (row::path(&scope, benefit), scope.partner.mpn_id);
        scope.commit().await?;
        Flash::ActivationRequested { mpn_id, product: benefit.name.clone() }.leave(session).await?;
        return Ok(see_other(&path));
    }
    let t = scope.locale().texts();
    let words = if standing.state == ActivationState::Active {
        t.activate_is_active()
    } else {
        t.activate_already(&standing.requested_by_name, date_time(&scope, standing.requested_at))
    };
    row::refuse(app, scope, benefit, ASK.because("stands"), words).await
}

/// Who is to use it, and where else the instructions go (R-TEC-2).
async fn read_designee(
    scope: &mut PartnerScope,
    form: &ActivateForm,
) -> AppResult<(Option<Designee>, Vec<Problem>)> {
    let t = scope.locale().texts();
    let mut problems = Vec::new();
    let mut problem = |field: &str, text: String| problems.push(Problem { field: field.to_owned(), text });
    let member =
        match person_picker::lock_chosen(scope, form.member_id.as_deref().unwrap_or_default()).await? {
            Ok(member) => Some(member),
            Err(words) => {
                problem("member_id", words);
                None
            }
        };
    let own = member.as_ref().map_or("", |it: &FoundMember| it.email.as_str());
    let typed = form.alternative_email.as_deref().unwrap_or_default();
    match alternative_address(typed, own) {
        Ok(address) => {
            let alternative_email = address.as_str().to_owned();
            let designee = member.map(|it| Designee { member: it.id, alternative_email });
            Ok((designee, problems))
        }
        Err(error) => {
            problem("alternative_email", error.text(t));
            Ok((None, problems))
        }
    }
}

/// Takes a request back (R-TEC-2). Pressed twice, it is taken back once.
///
/// # Errors
/// As every page; that it can't be taken back any more is told on the row.
pub async fn withdraw(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Id(benefit): Id<BenefitId>,
    Form(EmptyForm {}): Form<EmptyForm>,
) -> AppResult {
    let benefit = lock(&mut scope, benefit).await?;
    if let Some(words) = row::company_closed(&scope) {
        return row::refuse(&app, scope, &benefit, WITHDRAW.because("closed"), words).await;
    }
    let partner = scope.partner.id;
    let latest = store::find_latest(scope.tx(), partner, benefit.id).await?.ok_or(AppError::UnknownId)?;
    match latest.state.withdraw() {
        Ok(state) => {
            let by = By::Member(scope.me.id);
            let change = Change { state, by, at: scope.now(), active_until: None };
            store::change_state(scope.tx(), partner, (latest.id, benefit.id), change).await?;
            let event = AuditEvent::done("activations.withdrawn", "activation", latest.id.0);
            let details = json!({ "benefit": benefit.id.0, "product": benefit.name });
            scope.record(&event.with(details)).await?;
        }
        Err(TransitionError(ActivationState::Withdrawn)) => {}
        Err(TransitionError(_)) => {
            let words = scope.locale().texts().activate_withdraw_late();
            return row::refuse(&app, scope, &benefit, WITHDRAW.because("too_late"), words).await;
        }
    }
    let (path, mpn_id) = (row::path(&scope, &benefit), scope.partner.mpn_id);
    scope.commit().await?;
    Flash::ActivationWithdrawn { mpn_id, product: benefit.name }.leave(&session).await?;
    Ok(see_other(&path))
}
