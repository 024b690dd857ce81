//! The form of a request, by its type, and submitting it.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use jiff::tz::TimeZone;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use serde_json::json;
use subtle::{Choice, ConstantTimeEq as _};
use tower_sessions::Session;

use super::new::{Known, cancellation_off, off};
use super::reserve;
use crate::activations::store::list_support_ids;
use crate::activations::{WhichId, ids_context};
use crate::audit::AuditEvent;
use crate::base::ids::{BenefitId, FormId, ServiceRequestId};
use crate::base::phone::PhoneNumber;
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;
use crate::mail::{Mail, outbox};
use crate::membership::Benefit;
use crate::scope::PartnerScope;
use crate::scope::flash::{Flash, RequestDone};
use crate::scope::shell::{Place, Problem, Shell};
use crate::service_requests::forms::{LongFields, read_once, tidy_line, tidy_text};
use crate::service_requests::paths;
use crate::service_requests::store::{self, Consultation, Details, NewRequest};
use crate::service_requests::words::reference;
use crate::service_requests::{
    MESSAGE_LETTERS, MOST_HOURS, Phase, RequestType, TITLE_LETTERS, choose, is_usable,
};
use crate::state::AppState;
use crate::web::extract::Fields;
use crate::web::{page, see_other};

/// What stands in the fields. Access ID and contract ID are not among them: they are never shown again.
#[derive(Clone, Debug, Default)]
pub(super) struct Typed {
    once: String,
    title: String,
    text: String,
    product: String,
    phase: String,
    country: String,
    language: String,
    phone: String,
    time_zone: String,
    hours: String,
    customer: String,
    enrollment: String,
}

/// The fields of presales and advisory requests.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HoursFields {
    title: String,
    text: String,
    product: String,
    phase: String,
    country: String,
    language: String,
    phone: String,
    time_zone: String,
    hours: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CloudFields {
    title: String,
    text: String,
    product: String,
    customer: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OnPremisesFields {
    title: String,
    text: String,
    product: String,
    access_id: SecretString,
    contract_id: SecretString,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CancellationFields {
    #[serde(default)]
    enrollment: String,
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OtherFields {
    title: String,
    text: String,
}

/// The two IDs as they were typed.
struct TypedIds {
    access: SecretString,
    contract: SecretString,
}

impl Typed {
    /// An empty form, but for what the company's own place and language tell.
    pub(super) fn fresh(scope: &PartnerScope) -> Self {
        Self {
            once: FormId::new().to_string(),
            country: scope.partner.country.clone(),
            language: scope.locale().tag().to_owned(),
            time_zone: scope.partner.zone_name.clone(),
            ..Self::default()
        }
    }

    /// Reads the fields that the form of this type has, and no others.
    fn read(kind: RequestType, mut fields: Fields) -> AppResult<(Self, Option<TypedIds>)> {
        let once = take_one(&mut fields, "once")?;
        Ok(match kind {
            RequestType::Presales | RequestType::Advisory => {
                let HoursFields { title, text, product, phase, country, language, phone, time_zone, hours } =
                    fields.read()?;
                let typed = Self {
                    once,
                    title,
                    text,
                    product,
                    phase,
                    country,
                    language,
                    phone,
                    time_zone,
                    hours,
                    ..Self::default()
                };
                (typed, None)
            }
            RequestType::Cloud => {
                let CloudFields { title, text, product, customer } = fields.read()?;
                (Self { once, title, text, product, customer, ..Self::default() }, None)
            }
            RequestType::OnPremises => {
                let it: OnPremisesFields = fields.read()?;
                let ids = TypedIds { access: it.access_id, contract: it.contract_id };
                let typed =
                    Self { once, title: it.title, text: it.text, product: it.product, ..Self::default() };
                (typed, Some(ids))
            }
            RequestType::Cancellation => {
                let CancellationFields { enrollment, text } = fields.read()?;
                (Self { once, enrollment, text, ..Self::default() }, None)
            }
            RequestType::Other => {
                let OtherFields { title, text } = fields.read()?;
                (Self { once, title, text, ..Self::default() }, None)
            }
        })
    }
}

/// Takes a field that each of the forms has once.
fn take_one(fields: &mut Fields, name: &str) -> AppResult<String> {
    let [value] = <[String; 1]>::try_from(fields.take_list(name)).map_err(|_| AppError::WrongFields)?;
    Ok(value)
}

#[derive(Template)]
#[template(path = "portal/service_requests/form.html")]
struct FormPage {
    shell: Shell,
    kind: RequestType,
    lead: String,
    /// What is left of what the request takes.
    left: Option<String>,
    typed: Typed,
    phases: Vec<(&'static str, String)>,
    countries: &'static [(String, String)],
    enrollments: Vec<EnrollmentChoice>,
    path: String,
    back: String,
}

/// A membership that may be cancelled, or why it can't.
struct EnrollmentChoice {
    id: String,
    package: String,
    text: String,
    off: bool,
}

/// The form, with what went wrong: 200 without problems, 422 with them.
///
/// # Errors
/// When the template fails, which is a fault of ours.
pub(super) fn form_page(
    app: &AppState,
    scope: &PartnerScope,
    kind: RequestType,
    known: &Known,
    typed: Typed,
    problems: Vec<Problem>,
) -> AppResult<Response> {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let locale = scope.locale();
    let t = locale.texts();
    let enrollments = known.cancellable.iter().filter_map(|it| {
        let possible = cancellation_off(scope, it)?;
        let off = possible.is_err();
        let (Ok(text) | Err(text)) = possible;
        Some(EnrollmentChoice { id: it.id.to_string(), package: it.enrollment.package.name(t), text, off })
    });
    let shell = Shell::company(app, scope, Place::ServiceRequests, kind.name(t));
    let form = FormPage {
        shell: shell.with_problems(problems),
        kind,
        lead: kind.text(t),
        left: known.left(scope, kind).ok().flatten(),
        phases: Phase::ALL.into_iter().map(|phase| (phase.as_str(), phase.text(t))).collect(),
        countries: if kind.takes_hours() { locale.countries() } else { &[] },
        enrollments: enrollments.collect(),
        typed,
        path: paths::service_requests(scope.partner.mpn_id),
        back: paths::new_service_request(scope.partner.mpn_id, ""),
    };
    page(status, &form)
}

/// What was read of a form without fault.
struct Valid {
    title: String,
    text: String,
    details: Details,
}

/// Submits a request. Pressed twice there is one, and the same answer.
///
/// # Errors
/// As every page: not allowed, the database; what stands in the way is told on the form again.
pub async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    LongFields(mut fields): LongFields,
) -> AppResult {
    let kind = RequestType::of_slug(&take_one(&mut fields, "type")?).ok_or(AppError::WrongFields)?;
    scope.require(kind.action())?;
    let (typed, ids) = Typed::read(kind, fields)?;
    let once = read_once(&typed.once)?;
    let t = scope.locale().texts();
    if let Some(closed) = scope.partner.open().err() {
        let problem = Problem { field: "request".to_owned(), text: closed.text(t) };
        return refuse(&app, scope, kind, typed, "closed", problem).await;
    }
    let partner = scope.partner.id;
    let number = store::take_number(scope.tx(), partner).await?;
    if let Some(made) = store::find_by_once(scope.tx(), partner, once).await? {
        return Ok(see_other(&paths::service_request(scope.partner.mpn_id, made)));
    }
    let known = Known::load(&mut scope, kind).await?;
    let valid = match validate(&scope, kind, &typed, ids.as_ref()) {
        Ok(valid) => valid,
        Err(problems) => return form_page(&app, &scope, kind, &known, typed, problems),
    };
    if let Some(problem) = enrollment_problem(&scope, &typed, &known, kind) {
        return refuse(&app, scope, kind, typed, "no_refund", problem).await;
    }
    let benefits = match &ids {
        Some(ids) => match find_by_ids(&app, &mut scope, ids, &known.benefits).await? {
            Some(benefit) => known.benefits.iter().filter(|it| it.id == benefit).cloned().collect(),
            None => {
                let problem = Problem { field: "access_id".to_owned(), text: t.ids_do_not_match() };
                return refuse(&app, scope, kind, typed, "ids", problem).await;
            }
        },
        None => known.benefits,
    };
    let taken = match take(&mut scope, kind, &benefits, valid.details.consultation.as_ref()).await? {
        Ok(taken) => taken,
        Err(problem) => return refuse(&app, scope, kind, typed, "nothing_left", problem).await,
    };
    let (me, now) = (scope.me.id, scope.now());
    let id = ServiceRequestId::new();
    let Valid { title, text, details } = valid;
    let new = NewRequest {
        id,
        number,
        once,
        kind,
        title: &title,
        text: &text,
        details: &details,
        asked_by: me,
        at: now,
    };
    store::submit(scope.tx(), partner, &new).await?;
    if let Some(taken) = taken {
        store::note_reservation(scope.tx(), partner, id, taken).await?;
    }
    let mail = Mail::ServiceRequestReceived {
        company: scope.company(),
        request: id,
        reference: reference(number),
        title: title.clone(),
    };
    outbox::enqueue_to_members(scope.tx(), partner, &[me], &mail, now).await?;
    let event = AuditEvent::done("service_requests.submitted", "service_request", id.0).with(json!({
        "number": number, "type": kind.as_str(), "benefit_id": taken.map(|(benefit, _)| benefit),
        "reserved": taken.map(|(_, reserved)| reserved), "enrollment_id": details.enrollment,
    }));
    scope.record(&event).await?;
    let mpn_id = scope.partner.mpn_id;
    scope.commit().await?;
    let done = RequestDone::Submitted;
    Flash::ServiceRequest { mpn_id: Some(mpn_id), reference: reference(number), done }
        .leave(&session)
        .await?;
    Ok(see_other(&paths::service_request(mpn_id, id)))
}

/// Undoes what was begun, records the refusal, and shows the form again with what stands in the way.
async fn refuse(
    app: &AppState,
    mut scope: PartnerScope,
    kind: RequestType,
    typed: Typed,
    reason: &'static str,
    problem: Problem,
) -> AppResult {
    let event = AuditEvent::refused("service_requests.submit");
    scope.record_refusal(&event.with(json!({ "type": kind.as_str(), "reason": reason }))).await?;
    let known = Known::load(&mut scope, kind).await?;
    form_page(app, &scope, kind, &known, typed, vec![problem])
}

/// Reserves what the request takes.
async fn take(
    scope: &mut PartnerScope,
    kind: RequestType,
    benefits: &[Benefit],
    consultation: Option<&Consultation>,
) -> AppResult<Result<Option<(BenefitId, i32)>, Problem>> {
    let Some(support) = kind.support() else { return Ok(Ok(None)) };
    let (wanted, field) = consultation.map_or((1, "request"), |it| (it.hours, "hours"));
    let problem = |scope: &PartnerScope, nothing| Problem {
        field: field.to_owned(),
        text: off(nothing, kind, scope).reason,
    };
    let chosen = match choose(benefits, support, wanted, scope.today) {
        Ok(chosen) => chosen,
        Err(nothing) => return Ok(Err(problem(scope, nothing))),
    };
    if let Some(taken) = reserve(scope, &chosen, wanted).await? {
        return Ok(Ok(Some(taken)));
    }
    // Somebody else was faster: what is left now is told.
    let known = Known::load(scope, kind).await?;
    let left: Vec<Benefit> =
        known.benefits.into_iter().filter(|it| benefits.iter().any(|asked| asked.id == it.id)).collect();
    let nothing = choose(&left, support, wanted, scope.today).err();
    let nothing = nothing.unwrap_or(crate::service_requests::NothingToTake::TooLittle(0));
    Ok(Err(problem(scope, nothing)))
}

/// What stands in the way of cancelling the chosen membership.
fn enrollment_problem(
    scope: &PartnerScope,
    typed: &Typed,
    known: &Known,
    kind: RequestType,
) -> Option<Problem> {
    if kind != RequestType::Cancellation {
        return None;
    }
    let chosen = known.cancellable.iter().find(|it| it.id.to_string() == typed.enrollment);
    let text = match chosen.and_then(|it| cancellation_off(scope, it)) {
        Some(Ok(_)) => return None,
        Some(Err(reason)) => reason,
        None => scope.locale().texts().choose_membership(),
    };
    Some(Problem { field: "enrollment".to_owned(), text })
}

/// The benefit to which both IDs belong. All are compared, each in the same time, so that how long it takes tells
/// nothing.
async fn find_by_ids(
    app: &AppState,
    scope: &mut PartnerScope,
    typed: &TypedIds,
    benefits: &[Benefit],
) -> AppResult<Option<BenefitId>> {
    let (partner, today) = (scope.partner.id, scope.today);
    let mut found = None;
    for sealed in list_support_ids(scope.tx(), partner).await? {
        let fits = benefits.iter().any(|it| {
            it.id == sealed.benefit && it.support == RequestType::OnPremises.support() && is_usable(it, today)
        });
        let is = |which, sealed_id: &[u8], typed: &SecretString| -> AppResult<Choice> {
            let opened = app.secrets.open(&ids_context(partner, sealed.activation, which), sealed_id)?;
            Ok(opened.expose_secret().as_bytes().ct_eq(typed.expose_secret().trim().as_bytes()))
        };
        let both = is(WhichId::Access, &sealed.access_id, &typed.access)?
            & is(WhichId::Contract, &sealed.contract_id, &typed.contract)?;
        if bool::from(both) && fits {
            found = Some(sealed.benefit);
        }
    }
    Ok(found)
}

/// What is wrong with what was typed, field by field, or what it means.
fn validate(
    scope: &PartnerScope,
    kind: RequestType,
    typed: &Typed,
    ids: Option<&TypedIds>,
) -> Result<Valid, Vec<Problem>> {
    let locale = scope.locale();
    let t = locale.texts();
    let mut problems = Vec::new();
    let mut wrong = |field: &str, text: String| problems.push(Problem { field: field.to_owned(), text });
    let line = |typed: &str, missing: String| -> Result<String, String> {
        let line = tidy_line(typed);
        match line.chars().count() {
            0 => Err(missing),
            TOO_LONG.. => Err(t.line_too_long(TITLE_LETTERS)),
            _ => Ok(line),
        }
    };
    let mut details = Details::default();
    let title = match kind {
        RequestType::Cancellation => kind.name(t),
        _ => line(&typed.title, t.title_missing()).unwrap_or_else(|text| {
            wrong("title", text);
            String::new()
        }),
    };
    if kind == RequestType::Cancellation {
        match typed.enrollment.parse() {
            Ok(id) => details.enrollment = Some(crate::base::ids::EnrollmentId(id)),
            Err(_) => wrong("enrollment", t.choose_membership()),
        }
    }
    if kind.support().is_some() {
        match line(&typed.product, t.product_missing()) {
            Ok(product) => details.product = Some(product),
            Err(text) => wrong("product", text),
        }
    }
    if kind == RequestType::Cloud {
        match line(&typed.customer, t.customer_missing()) {
            Ok(customer) => details.customer = Some(customer),
            Err(text) => wrong("customer", text),
        }
    }
    if kind.takes_hours() {
        match consultation(typed, locale) {
            Ok(consultation) => details.consultation = Some(consultation),
            Err(found) => found.into_iter().for_each(|(field, text)| wrong(field, text)),
        }
    }
    if let Some(ids) = ids {
        let missing = |id: &SecretString| id.expose_secret().trim().is_empty();
        if missing(&ids.access) {
            wrong("access_id", t.access_id_missing());
        }
        if missing(&ids.contract) {
            wrong("contract_id", t.contract_id_missing());
        }
    }
    let text = tidy_text(&typed.text);
    match text.chars().count() {
        0 => wrong("text", t.description_missing()),
        letters if letters > MESSAGE_LETTERS => wrong("text", t.text_too_long(MESSAGE_LETTERS)),
        _ => {}
    }
    if problems.is_empty() { Ok(Valid { title, text, details }) } else { Err(problems) }
}

/// The first length that a line may not have.
const TOO_LONG: usize = TITLE_LETTERS + 1;

/// What is asked of presales and advisory requests, or what is wrong with it.
fn consultation(typed: &Typed, locale: Locale) -> Result<Consultation, Vec<(&'static str, String)>> {
    let t = locale.texts();
    let mut wrong = Vec::new();
    let phase = typed.phase.parse::<Phase>().ok();
    if phase.is_none() {
        wrong.push(("phase", t.phase_missing()));
    }
    let country = locale.country(&typed.country).map(|_| typed.country.clone());
    if country.is_none() {
        wrong.push(("country", t.country_missing()));
    }
    let language = Locale::from_tag(&typed.language);
    if language.is_none() {
        wrong.push(("language", t.language_missing()));
    }
    let phone = PhoneNumber::parse(&typed.phone, Some(&typed.country)).ok();
    // Without a country a number can't be read; that it is missing is told already.
    if phone.is_none() && country.is_some() {
        wrong.push(("phone", t.phone_wrong()));
    }
    let zone = TimeZone::get(typed.time_zone.trim()).ok();
    let time_zone = zone.and_then(|zone| zone.iana_name().map(str::to_owned));
    if time_zone.is_none() {
        wrong.push(("time_zone", t.time_zone_wrong()));
    }
    let hours = typed.hours.trim().parse::<i32>().ok().filter(|hours| (1..=MOST_HOURS).contains(hours));
    if hours.is_none() {
        wrong.push(("hours", t.hours_wrong(MOST_HOURS)));
    }
    let all = || {
        Some(Consultation {
            phase: phase?,
            country: country?,
            language: language?,
            phone: phone?.as_e164().to_owned(),
            time_zone: time_zone?,
            hours: hours?,
        })
    };
    all().ok_or(wrong)
}
