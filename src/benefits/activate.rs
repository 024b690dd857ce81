//! Asking for a technical benefit or a go-to-market offer, and taking the request back (R-TEC-2, R-GTM-4).

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::activation_panel::{action, closed_reason, closed_words, refund_words};
use super::person_picker::{self, nobody_in_words, parse_member, read_chosen};
use super::row::{self, Refused};
use super::words::not_named_in_words;
use crate::activations::acts::{self, Ask, NotAsked, NotWithdrawn};
use crate::activations::paths;
use crate::activations::store::Activation;
use crate::base::ids::BenefitId;
use crate::benefits::menu::place_of;
use crate::catalogue::Kind;
use crate::error::{AppError, AppResult, NotDone};
use crate::help::beside::Beside;
use crate::i18n::Texts;
use crate::marketing::{self, Contact};
use crate::membership::store::{self as membership, LockedBenefit};
use crate::membership::{ActivationState, Benefit};
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::AppState;
use crate::users::AlternativeError;
use crate::users::members::NoMember;
use crate::web::extract::{EmptyForm, Form, Id, Query, is_yes};
use crate::web::person_picker::PersonPicker;
use crate::web::{page, see_other};

/// Part of the name or address of whoever is looked for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct FindQuery {
    find: String,
    /// Who was chosen before, or was just added.
    member_id: Option<String>,
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
    rule: Beside,
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
    /// Who is to use it, and a second address of theirs.
    Designee,
    /// Nothing, since the marketing contact stands.
    Contact(Contact),
}

/// Reads what is wanted; `None` means there is no marketing contact yet (R-GTM-2).
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
    let form = ActivateForm { find: query.find, member_id: query.member_id, ..ActivateForm::default() };
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
            let asked = (t.activate_person(), path.clone(), path.as_str());
            let search = (form.find.as_str(), is_yes(form.search.as_ref()));
            Some(person_picker::load(scope, asked, search, chosen).await?)
        }
        Wanted::Nothing | Wanted::Contact(_) => None,
    };
    let contact = match wanted {
        Wanted::Contact(contact) => {
            let address = scope.alternative_address(contact.alternative_email);
            Some((contact.name, address.unwrap_or_default()))
        }
        Wanted::Nothing | Wanted::Designee => None,
    };
    let title = t.activate_heading(benefit.name.of(t));
    let asked = ActivatePage {
        shell: Shell::company(app, scope, place_of(benefit.kind), title).with_problems(problems),
        package: benefit.enrollment.package.name(t),
        activate_by: locale.date(benefit.activate_by),
        rule: scope.rule_of_activation(benefit.activate_by),
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
    let (partner, actor, asked) = (scope.partner.clone(), scope.actor(), form.asked(&scope));
    match acts::ask(scope.tx(), &partner, &actor, &benefit, asked).await {
        Ok(_) => {}
        Err(NotDone::Refused(why)) => return tell_not_asked(&app, scope, &benefit, &form, why).await,
        Err(NotDone::Fault(fault)) => return Err(fault),
    }
    let path = row::path(&scope, &benefit);
    scope.commit().await?;
    Flash::new(Some(partner.mpn_id), |t| t.flash_activation_requested(benefit.name.of(t)))
        .leave(&session)
        .await?;
    Ok(see_other(&path))
}

/// Reads the benefit for a change: its row is locked, so that one request at a time is made.
async fn lock(scope: &mut PartnerScope, benefit: BenefitId) -> AppResult<LockedBenefit> {
    let (partner, actor) = (scope.partner.id, scope.actor());
    let benefit = membership::lock_benefit(scope.tx(), partner, &actor, benefit).await?;
    let benefit = benefit.ok_or(AppError::UnknownId)?;
    check_is_activated(scope, &benefit)?;
    Ok(benefit)
}

impl ActivateForm {
    fn asked(&self, scope: &PartnerScope) -> Ask<'_> {
        Ask {
            wants_user: scope.programme.technical_activation_user,
            member: self.member_id.as_deref().and_then(read_chosen),
            alternative_email: self.alternative_email.as_deref().unwrap_or_default(),
            refund_given_up: is_yes(self.confirm.as_ref()),
        }
    }
}

/// The row again with the reason, or the page with what is wrong.
async fn tell_not_asked(
    app: &AppState,
    mut scope: PartnerScope,
    benefit: &Benefit,
    form: &ActivateForm,
    why: NotAsked,
) -> AppResult {
    scope.record_refusal(&why.entry(benefit)).await?;
    let t = scope.locale().texts();
    let words = match why {
        NotAsked::Stands(standing) => standing_words(&scope, &standing),
        NotAsked::Closed(closed) => closed_words(&scope, benefit, closed),
        NotAsked::NoContact => t.activation_needs_contact(),
        NotAsked::NoUser { member, alternative_email } => {
            let problems = user_problems(member, alternative_email, t);
            return ask_again(app, &mut scope, benefit, form, problems).await;
        }
        NotAsked::NotNamed(why) => {
            let text = not_named_in_words(&scope, why)?;
            let problem = Problem { field: "alternative_email".to_owned(), text };
            return ask_again(app, &mut scope, benefit, form, vec![problem]).await;
        }
        NotAsked::Unconfirmed { .. } => {
            let problem = Problem { field: "confirm".to_owned(), text: t.activate_ends_refund() };
            return ask_again(app, &mut scope, benefit, form, vec![problem]).await;
        }
    };
    row::show_refusal(app, scope, benefit, "activation", words).await
}

/// What is told of a request that stands.
fn standing_words(scope: &PartnerScope, standing: &Activation) -> String {
    let t = scope.locale().texts();
    if standing.state == ActivationState::Active {
        t.activate_is_active()
    } else {
        t.activate_already(&standing.requested_by_name, scope.date_time(standing.requested_at))
    }
}

fn user_problems(
    member: Option<NoMember>,
    alternative_email: Option<AlternativeError>,
    t: &Texts,
) -> Vec<Problem> {
    let problem = |field: &str, text| Problem { field: field.to_owned(), text };
    let member = member.map(|why| problem("member_id", nobody_in_words(why, t)));
    let address = alternative_email.map(|why| problem("alternative_email", why.text(t)));
    member.into_iter().chain(address).collect()
}

async fn ask_again(
    app: &AppState,
    scope: &mut PartnerScope,
    benefit: &Benefit,
    form: &ActivateForm,
    problems: Vec<Problem>,
) -> AppResult {
    match wanted(scope, benefit.kind).await? {
        None => Ok(see_other(&row::path(scope, benefit))),
        Some(wanted) => ask(app, scope, benefit, wanted, form, problems).await,
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
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    match acts::withdraw(scope.tx(), &partner, &actor, &benefit).await {
        Ok(_) => {}
        Err(NotDone::Refused(why)) => return tell_not_withdrawn(&app, scope, &benefit, why).await,
        Err(NotDone::Fault(fault)) => return Err(fault),
    }
    let path = row::path(&scope, &benefit);
    scope.commit().await?;
    Flash::new(Some(partner.mpn_id), |t| t.flash_activation_withdrawn(benefit.name.of(t)))
        .leave(&session)
        .await?;
    Ok(see_other(&path))
}

async fn tell_not_withdrawn(
    app: &AppState,
    scope: PartnerScope,
    benefit: &Benefit,
    why: NotWithdrawn,
) -> AppResult {
    let t = scope.locale().texts();
    let words = match why {
        NotWithdrawn::Closed(closed) => closed.text(t),
        NotWithdrawn::TooLate(_) => t.activate_withdraw_late(),
    };
    let refused = Refused { panel: "activation", entry: why.entry(benefit) };
    row::refuse(app, scope, benefit, refused, words).await
}
