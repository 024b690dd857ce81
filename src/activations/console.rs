//! Activations, as operators decide them: the list of all companies', and the page of one with all that it takes.

use askama::Template;
use axum::extract::{FromRequestParts, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;
use serde_json::json;
use sqlx::PgConnection;
use tower_sessions::Session;

use super::acts::{self, Locked};
use super::store::{self, ChangeLine};
use super::support_ids::{self, SupportIds};
use super::{ActivationState, Case, Unfulfillable, automatic, fulfilments};
use crate::app::{App, AppState};
use crate::audit::{self, AuditEvent};
use crate::authz::OperatorScope;
use crate::db::Tx;
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::ids::{ActivationId, PersonId, ServiceRequestId};
use crate::membership::{EnrollmentState, Refund};
use crate::queue::Area;
use crate::queue::console::{self as queue_console, ListQuery, ListedState, Listing, Many};
use crate::queue::store::{self as queue, Operator, Other};
use crate::web::extract::{EmptyForm, Fields, Query, path_id};
use crate::web::flash::Flash;
use crate::web::list::link;
use crate::web::moment::Moment;
use crate::web::routes::Routes;
use crate::web::shell::{ConsolePlace, Problem, Shell};
use crate::web::{page, paths, see_other};

/// What an operator writes to those whose request is declined has at most so many letters.
const LONGEST_MESSAGE: usize = 2_000;

/// The list of activations.
pub static LISTING: Listing = Listing {
    area: Area::Activations,
    place: ConsolePlace::Activations,
    path: paths::ACTIVATIONS,
    title: Texts::activations,
    lead: Texts::lead_activations,
    empty: (Texts::no_activations, Texts::no_activations_text),
    kinds: &[("technical", Texts::technical_benefits), ("go_to_market", Texts::go_to_market)],
    states: &[
        ListedState { name: "requested", text: Texts::status_requested, class: "st-todo" },
        ListedState { name: "in_progress", text: Texts::status_in_progress, class: "st-half" },
        ListedState { name: "active", text: Texts::status_active, class: "st-done" },
        ListedState { name: "declined", text: Texts::status_declined, class: "st-off" },
        ListedState { name: "withdrawn", text: Texts::status_withdrawn, class: "st-none" },
    ],
    item: |id| paths::console_activation(ActivationId(id)),
    taking: |id| paths::taking(ActivationId(id)),
    many: Some(Many {
        path: paths::FULFILMENTS,
        field: "activation_id",
        kind: "go_to_market",
        verb: Texts::fulfil_chosen,
        why_not: Texts::technical_one_by_one,
    }),
};

/// The pages and acts.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get(paths::ACTIVATIONS, list)
        .post(paths::FULFILMENTS, fulfilments::create)
        .get("/console/activations/{activation}", show)
        .post("/console/activations/{activation}/taking", take)
        .post("/console/activations/{activation}/handover", hand_over)
        .post("/console/activations/{activation}/fulfilment", fulfil)
        .post("/console/activations/{activation}/declining", decline)
}

/// The activation named in the path.
#[derive(Clone, Copy, Debug)]
pub struct ActivationPath(pub ActivationId);

impl FromRequestParts<AppState> for ActivationPath {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> AppResult<Self> {
        path_id(parts, state, "activation").await.map(|id| Self(ActivationId(id)))
    }
}

/// The class of a state's sign.
fn class_of(state: ActivationState) -> &'static str {
    let listed = LISTING.states.iter().find(|listed| listed.name == state.as_str());
    listed.map_or("st-none", |listed| listed.class)
}

impl Unfulfillable {
    /// Why not, in words, and what to do.
    #[must_use]
    pub fn text(self, case: &Case, locale: Locale) -> String {
        let t = locale.texts();
        match self {
            Self::Suspended => t.unfulfillable_suspended(),
            Self::Cancelled => t.unfulfillable_cancelled(),
            Self::NoContact => t.unfulfillable_no_contact(),
            Self::OfferOver => t.unfulfillable_offer_over(locale.date(case.enrollment.anniversary_on)),
        }
    }
}

/// Lists the activations, what has waited longest first.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::BadRequest`] for a filter that there is not; those of the database.
pub async fn list(
    State(app): State<AppState>,
    scope: OperatorScope,
    Query(query): Query<ListQuery>,
) -> AppResult {
    queue_console::list(&app, &scope, &LISTING, &query, Vec::new()).await
}

/// What was typed into the forms, to be shown again; access ID and contract ID never are.
#[derive(Debug, Default)]
struct Typed {
    message: String,
    operator: String,
}

#[derive(Template)]
#[template(path = "console/activations/activation.html")]
struct ActivationPage {
    shell: Shell,
    product: String,
    kind: String,
    description: String,
    quantity: String,
    package: String,
    enrollment_state: String,
    enrollment_dates: String,
    activate_by: String,
    active_until: Option<String>,
    refund: Option<String>,
    company: String,
    mpn_id: String,
    of_company: String,
    country: String,
    zone_name: String,
    suspended: Option<String>,
    status: String,
    class: &'static str,
    since: Moment,
    requested_at: Moment,
    requester: PersonView,
    designee: Option<(PersonView, String)>,
    is_technical: bool,
    contact: Option<ContactView>,
    assignee: Option<String>,
    due: Option<String>,
    message: Option<String>,
    acts: Acts,
    history: Vec<HistoryView>,
    others: Vec<OtherView>,
}

struct PersonView {
    name: String,
    email: String,
    language: Locale,
    active: bool,
}

struct ContactView {
    name: String,
    email: String,
    alternative_email: String,
    phone: String,
    language: Locale,
}

/// What can be done, each with the reason why it can't.
struct Acts {
    seen: String,
    /// Why nothing can be done any more, and what could.
    closed: Option<String>,
    verbs: [String; 4],
    taking: String,
    take_off: Option<String>,
    handover: String,
    operators: Vec<(String, String, bool)>,
    hand_over_off: Option<String>,
    fulfilment: String,
    fulfil_text: String,
    fulfil_off: Option<String>,
    /// The fields of the two IDs.
    ids: [(&'static str, String); 2],
    /// Whether the product has a source of them.
    can_make_ids: bool,
    declining: String,
    message: String,
    longest_message: usize,
    longest_id: usize,
}

struct HistoryView {
    status: String,
    class: &'static str,
    at: Moment,
    by: String,
    message: Option<String>,
}

struct OtherView {
    /// None for what has no page here.
    href: Option<String>,
    title: String,
    since: Moment,
}

/// Shows an activation with all that it takes to decide it. That an operator read what is a company's is recorded
/// (R-LOG-1).
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub async fn show(
    State(app): State<AppState>,
    scope: OperatorScope,
    ActivationPath(id): ActivationPath,
) -> AppResult {
    render(&app, &scope, id, &Typed::default(), Vec::new()).await
}

async fn render(
    app: &App,
    scope: &OperatorScope,
    id: ActivationId,
    typed: &Typed,
    problems: Vec<Problem>,
) -> AppResult {
    let mut tx = app.db.console().await?;
    let locale = scope.locale();
    let case = find(&mut tx, id, locale).await?;
    let history = store::list_changes(&mut tx, case.partner, case.benefit).await?;
    let others = queue::list_others(&mut tx, case.partner, id.0).await?;
    let operators = queue::list_operators(&mut tx).await?;
    let details = json!({ "partner_id": case.partner, "mpn_id": case.company.mpn_id });
    let event = AuditEvent::done("activations.read", "activation", id.0).with(details);
    audit::record_programme(&mut tx, &scope.actor(), &event).await?;
    tx.commit().await?;
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let title = locale.texts().case_title(&case.product_name, &case.company.name);
    let shell = Shell::console(app, scope, ConsolePlace::Activations, title).with_problems(problems);
    // Nothing is at a form's address but its answer: another language is chosen for the page.
    let shell = Shell { here: paths::console_activation(id), ..shell };
    page(status, &ActivationPage::new(shell, scope, case, (history, others, operators), typed)?)
}

async fn find(conn: &mut PgConnection, id: ActivationId, locale: Locale) -> AppResult<Case> {
    store::list_cases(conn, &[id], locale.tag()).await?.pop().ok_or(AppError::UnknownId)
}

impl ActivationPage {
    fn new(
        shell: Shell,
        scope: &OperatorScope,
        case: Case,
        (history, others, operators): (Vec<ChangeLine>, Vec<Other>, Vec<Operator>),
        typed: &Typed,
    ) -> AppResult<Self> {
        let (locale, now) = (scope.locale(), scope.now());
        let t = locale.texts();
        let today = case.today(now);
        let enrollment = case.enrollment;
        let person = |it: &super::Person| PersonView {
            name: it.name.clone(),
            email: it.email.clone(),
            language: it.locale,
            active: it.active,
        };
        let mpn_id = case.company.mpn_id.to_string();
        let unit = case.unit.text(case.quantity, t);
        let refund = match enrollment.refund(today) {
            Refund::PossibleUntil(day) if case.state.is_open() => Some(t.case_ends_refund(locale.date(day))),
            _ => None,
        };
        let history = history.into_iter().map(|it| HistoryView::new(it, locale));
        Ok(Self {
            shell,
            acts: Acts::new(&case, scope, &operators, typed),
            kind: case.kind.page_name(t),
            quantity: format!("{} {unit}", locale.quantity(case.quantity)).trim_end().to_owned(),
            package: enrollment.package.name(t),
            enrollment_state: enrollment_state(enrollment.state(today), t),
            enrollment_dates: t
                .from_to(locale.date(enrollment.starts_on), locale.date(enrollment.anniversary_on)),
            activate_by: locale.date(case.activate_by),
            active_until: case.active_until.map(|until| locale.date(until)),
            refund,
            of_company: link(paths::ACTIVATIONS, &[("company", &mpn_id)]),
            mpn_id,
            status: case.state.text(t),
            class: class_of(case.state),
            since: Moment::new(case.since, locale)?,
            requested_at: Moment::new(case.requested_at, locale)?,
            requester: person(&case.requested_by),
            designee: case
                .designee
                .as_ref()
                .map(|(member, alternative)| (person(member), alternative.clone())),
            is_technical: case.is_technical(),
            due: match case.due_at.filter(|_| case.state.is_open()) {
                Some(due) => Some(t.queue_due(Moment::new(due, locale)?.text)),
                None => None,
            },
            history: history.collect::<AppResult<_>>()?,
            others: others.into_iter().map(|it| OtherView::new(it, locale)).collect::<AppResult<_>>()?,
            product: case.product_name,
            description: case.description,
            company: case.company.name,
            country: locale.country(&case.country).unwrap_or(&case.country).to_owned(),
            zone_name: case.zone_name,
            suspended: case.suspended,
            contact: case.contact.map(|it| ContactView {
                name: it.name,
                email: it.email,
                alternative_email: it.alternative_email,
                phone: it.phone,
                language: it.locale,
            }),
            assignee: case.assignee.map(|it| it.email),
            message: case.message,
        })
    }
}

fn enrollment_state(state: EnrollmentState, t: &Texts) -> String {
    match state {
        EnrollmentState::NotStarted => t.enrollment_not_started(),
        EnrollmentState::Active => t.enrollment_active(),
        EnrollmentState::InRenewalWindow => t.enrollment_in_window(),
        EnrollmentState::Lapsed => t.enrollment_lapsed(),
        EnrollmentState::Cancelled => t.enrollment_cancelled(),
    }
}

impl Acts {
    fn new(case: &Case, scope: &OperatorScope, operators: &[Operator], typed: &Typed) -> Self {
        let locale = scope.locale();
        let t = locale.texts();
        let assignee = case.assignee.as_ref();
        let is_mine = assignee.is_some_and(|it| it.person == scope.user.person);
        let others =
            operators.iter().filter(|it| assignee.is_none_or(|assignee| assignee.person != it.person));
        let operators: Vec<_> = others
            .map(|it| (it.person.to_string(), it.email.clone(), it.person.to_string() == typed.operator))
            .collect();
        let able = case.fulfillable(scope.now());
        Self {
            seen: case.seen(),
            closed: (!case.state.is_open()).then(|| t.case_closed()),
            verbs: [t.case_fulfil(), t.case_decline(), t.queue_take(), t.queue_hand_over()],
            taking: paths::taking(case.id),
            take_off: match assignee {
                Some(_) if is_mine => Some(t.case_taken_by_you()),
                Some(it) => Some(t.case_taken_by(&it.email)),
                None => None,
            },
            handover: paths::handover(case.id),
            hand_over_off: operators.is_empty().then(|| t.queue_no_other_operator()),
            operators,
            fulfilment: paths::fulfilment(case.id),
            fulfil_text: match (able, &case.contact) {
                (Ok(Some(until)), Some(contact)) => {
                    t.case_fulfil_offer(locale.date(until), &contact.alternative_email)
                }
                _ => t.case_fulfil_technical(),
            },
            fulfil_off: able.err().map(|why| why.text(case, locale)),
            ids: [("access_id", t.access_id()), ("contract_id", t.contract_id())],
            can_make_ids: case.ids_source.is_some(),
            declining: paths::declining(case.id),
            message: typed.message.clone(),
            longest_message: LONGEST_MESSAGE,
            longest_id: support_ids::LONGEST,
        }
    }
}

impl HistoryView {
    fn new(it: ChangeLine, locale: Locale) -> AppResult<Self> {
        let t = locale.texts();
        Ok(Self {
            status: it.state.text(t),
            class: class_of(it.state),
            at: Moment::new(it.at, locale)?,
            by: it.by.unwrap_or_else(|| t.case_by_programme()),
            message: it.message,
        })
    }
}

impl OtherView {
    fn new(it: Other, locale: Locale) -> AppResult<Self> {
        let is_of = |area: Area| it.area == area.as_str();
        Ok(Self {
            href: if is_of(Area::Activations) {
                Some(paths::console_activation(ActivationId(it.id)))
            } else {
                is_of(Area::ServiceRequests).then(|| paths::console_request(ServiceRequestId(it.id)))
            },
            title: it.title,
            since: Moment::new(it.since, locale)?,
        })
    }
}

/// Opens a transaction with the activation's benefit locked.
async fn open(app: &App, scope: &OperatorScope, id: ActivationId) -> AppResult<(Tx, Locked)> {
    let mut tx = app.db.console().await?;
    let locked = acts::lock(&mut tx, id, scope.locale()).await?.ok_or(AppError::UnknownId)?;
    Ok((tx, locked))
}

/// Somebody was quicker: nothing is done, and the page tells who.
async fn tell_changed(
    app: &App,
    session: &Session,
    scope: &OperatorScope,
    case: &Case,
    action: &'static str,
) -> AppResult {
    scope.record_refusal(&app.db, &acts::refused(case, action, "stale")).await?;
    let by = match case.state {
        ActivationState::InProgress => case.assignee.as_ref(),
        _ => case.last_operator.as_ref(),
    };
    let by = by.map(|operator| operator.email.clone());
    done(session, case.id, Flash::ActivationChanged { state: case.state, by }).await
}

async fn done(session: &Session, id: ActivationId, flash: Flash) -> AppResult {
    flash.leave(session).await?;
    Ok(see_other(&paths::console_activation(id)))
}

/// Something is wrong with what was sent: it is recorded, and the page told again.
async fn refuse(
    app: &App,
    scope: &OperatorScope,
    case: &Case,
    (action, reason): (&'static str, &str),
    typed: &Typed,
    problems: Vec<Problem>,
) -> AppResult {
    scope.record_refusal(&app.db, &acts::refused(case, action, reason)).await?;
    render(app, scope, case.id, typed, problems).await
}

fn problem(field: &str, text: String) -> Problem {
    Problem { field: field.to_owned(), text }
}

/// Takes an activation that nobody has taken. Of two operators at once one has it, and the other is told by whom.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; [`AppError::WrongFields`]; those of the database.
pub async fn take(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    ActivationPath(id): ActivationPath,
    fields: Fields,
) -> AppResult {
    let (mut tx, Locked { case, .. }) = open(&app, &scope, id).await?;
    let EmptyForm {} = fields.read()?;
    let me = scope.user.person;
    let flash = Flash::ActivationTaken { product: case.product_name.clone() };
    let is_mine = case.assignee.as_ref().is_some_and(|it| it.person == me);
    if case.state.is_open() && is_mine {
        // Pressed twice: it is his, which is what he asked for.
        drop(tx);
        return done(&session, id, flash).await;
    }
    if !case.state.is_open()
        || case.assignee.is_some()
        || !acts::give_to(&mut tx, &case, me, &scope.actor()).await?
    {
        drop(tx);
        return tell_changed(&app, &session, &scope, &case, "activations.taken").await;
    }
    tx.commit().await?;
    done(&session, id, flash).await
}

/// To whom an activation shall be handed over.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct HandOverForm {
    operator: String,
    seen: String,
}

/// Hands an activation over to another active operator.
///
/// # Errors
/// As [`take`].
pub async fn hand_over(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    ActivationPath(id): ActivationPath,
    fields: Fields,
) -> AppResult {
    const ACTION: &str = "activations.handed_over";
    let (mut tx, Locked { case, .. }) = open(&app, &scope, id).await?;
    let form: HandOverForm = fields.read()?;
    let operators = queue::list_operators(&mut tx).await?;
    let wanted = operators.into_iter().find(|it| it.person.to_string() == form.operator);
    let has_it = |person: PersonId| case.assignee.as_ref().is_some_and(|it| it.person == person);
    let product = case.product_name.clone();
    let pressed_twice = case.state.is_open() && wanted.as_ref().is_some_and(|it| has_it(it.person));
    if let Some(to) = wanted.as_ref().filter(|_| pressed_twice) {
        drop(tx);
        return done(&session, id, Flash::ActivationHandedOver { product, to: to.email.clone() }).await;
    }
    if form.seen != case.seen() || !case.state.is_open() {
        drop(tx);
        return tell_changed(&app, &session, &scope, &case, ACTION).await;
    }
    let Some(to) = wanted else {
        drop(tx);
        let problems = vec![problem("operator", scope.locale().texts().queue_choose_operator())];
        let typed = Typed { operator: form.operator, ..Typed::default() };
        return refuse(&app, &scope, &case, (ACTION, "not_an_operator"), &typed, problems).await;
    };
    if !acts::give_to(&mut tx, &case, to.person, &scope.actor()).await? {
        drop(tx);
        return tell_changed(&app, &session, &scope, &case, ACTION).await;
    }
    tx.commit().await?;
    done(&session, id, Flash::ActivationHandedOver { product, to: to.email }).await
}

/// With what an activation is fulfilled: a technical one with both IDs, or `generate=yes` where the product has a
/// source of them; a go-to-market offer with nothing.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FulfilForm {
    seen: String,
    access_id: Option<SecretString>,
    contract_id: Option<SecretString>,
    generate: Option<String>,
}

const FULFIL: &str = "activations.fulfilled";

/// Which IDs a form asks for.
enum WantedIds {
    /// Those that were typed.
    Typed(SupportIds),
    /// New ones, of this source.
    Made(String),
    /// None: a go-to-market offer has none.
    None,
}

impl WantedIds {
    fn typed(&self) -> Option<&SupportIds> {
        match self {
            Self::Typed(ids) => Some(ids),
            Self::Made(_) | Self::None => None,
        }
    }
}

impl FulfilForm {
    /// What the form asks for, or what is wrong with it.
    fn ids(self, case: &Case, t: &Texts) -> AppResult<Result<WantedIds, Vec<Problem>>> {
        let typed = (self.access_id, self.contract_id);
        if !case.is_technical() {
            let nothing = typed.0.is_none() && typed.1.is_none() && self.generate.is_none();
            return if nothing { Ok(Ok(WantedIds::None)) } else { Err(AppError::WrongFields) };
        }
        match (self.generate.as_deref(), typed, &case.ids_source) {
            (Some("yes"), (None, None), Some(source)) => Ok(Ok(WantedIds::Made(source.clone()))),
            (Some(_), ..) => Err(AppError::WrongFields),
            (None, (access, contract), _) => {
                let read = |typed: Option<SecretString>| support_ids::parse(typed?.expose_secret());
                let problems = || {
                    let wrong =
                        |field, name: String| problem(field, t.case_id_wrong(name, support_ids::LONGEST));
                    (wrong("access_id", t.access_id()), wrong("contract_id", t.contract_id()))
                };
                Ok(match (read(access), read(contract)) {
                    (Some(access), Some(contract)) => Ok(WantedIds::Typed(SupportIds { access, contract })),
                    (Some(_), None) => Err(vec![problems().1]),
                    (None, Some(_)) => Err(vec![problems().0]),
                    (None, None) => Err([problems().0, problems().1].into()),
                })
            }
        }
    }
}

/// Fulfils an activation. Of two operators at once one does, and the other is told; pressed twice, it is done once.
///
/// # Errors
/// As [`take`].
pub async fn fulfil(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    ActivationPath(id): ActivationPath,
    fields: Fields,
) -> AppResult {
    let locale = scope.locale();
    let mut tx = app.db.console().await?;
    let case = find(&mut tx, id, locale).await?;
    drop(tx);
    let form: FulfilForm = fields.read()?;
    let seen = form.seen.clone();
    let wanted = form.ids(&case, locale.texts())?;
    if seen != case.seen() || !case.state.is_open() {
        let typed = wanted.as_ref().ok().and_then(WantedIds::typed);
        return fulfilled_before(&app, &session, &scope, &case, typed).await;
    }
    let (ids, made) = match wanted {
        Err(problems) => {
            let refused = (FULFIL, "wrong_ids");
            return refuse(&app, &scope, &case, refused, &Typed::default(), problems).await;
        }
        Ok(WantedIds::None) => (None, false),
        Ok(WantedIds::Typed(ids)) => (Some(ids), false),
        // Outside of any transaction: a source may take its time.
        Ok(WantedIds::Made(source)) => match make_ids(&source, &case).await {
            Ok(ids) => (Some(ids), true),
            Err(error) => {
                tracing::warn!(activation = %id, %error, "no support IDs were made");
                let problems = vec![problem("fulfil", locale.texts().case_no_ids_made())];
                return refuse(&app, &scope, &case, (FULFIL, "no_ids"), &Typed::default(), problems).await;
            }
        },
    };
    let (mut tx, locked) = open(&app, &scope, id).await?;
    if seen != locked.case.seen() {
        drop(tx);
        let typed = ids.as_ref().filter(|_| !made);
        return fulfilled_before(&app, &session, &scope, &locked.case, typed).await;
    }
    let until = match locked.case.fulfillable(scope.now()) {
        Ok(until) => until,
        Err(why) => {
            drop(tx);
            let problems = vec![problem("fulfil", why.text(&locked.case, locale))];
            let refused = (FULFIL, why.as_str());
            return refuse(&app, &scope, &locked.case, refused, &Typed::default(), problems).await;
        }
    };
    let sealed = match &ids {
        Some(ids) => Some(acts::seal(&app.secrets, &locked.case, ids)?),
        None => None,
    };
    acts::fulfil(&mut tx, &locked, sealed.as_ref(), until, &scope.actor()).await?;
    tx.commit().await?;
    done(&session, id, fulfilled(&locked.case)).await
}

async fn make_ids(source: &str, case: &Case) -> Result<SupportIds, support_ids::SupportIdError> {
    support_ids::ask(support_ids::find(source)?, &automatic::order(case)).await
}

fn fulfilled(case: &Case) -> Flash {
    Flash::ActivationFulfilled { product: case.product_name.clone(), company: case.company.name.clone() }
}

/// It is not as the page showed. Where the same operator has fulfilled it, with the same IDs if he typed any, he has
/// pressed twice: what he asked for is done.
async fn fulfilled_before(
    app: &App,
    session: &Session,
    scope: &OperatorScope,
    case: &Case,
    typed: Option<&SupportIds>,
) -> AppResult {
    let is_his = case.state == ActivationState::Active && case.was_changed_by(scope.user.person);
    let is_same = match typed {
        Some(ids) if is_his => acts::has_ids(&app.secrets, case, ids)?,
        _ => is_his,
    };
    if is_same {
        return done(session, case.id, fulfilled(case)).await;
    }
    tell_changed(app, session, scope, case, FULFIL).await
}

/// Why an activation is declined.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DeclineForm {
    message: String,
    seen: String,
}

/// Declines an activation, with the reason. Of two operators at once one does, and the other is told.
///
/// # Errors
/// As [`take`].
pub async fn decline(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    ActivationPath(id): ActivationPath,
    fields: Fields,
) -> AppResult {
    const ACTION: &str = "activations.declined";
    let t = scope.locale().texts();
    let (mut tx, Locked { case, .. }) = open(&app, &scope, id).await?;
    let form: DeclineForm = fields.read()?;
    // Browsers send the end of a line as two letters, and count it as one.
    let message = form.message.replace("\r\n", "\n");
    let message = message.trim();
    let flash =
        Flash::ActivationDeclined { product: case.product_name.clone(), company: case.company.name.clone() };
    if form.seen != case.seen() || !case.state.is_open() {
        drop(tx);
        let is_his = case.state == ActivationState::Declined && case.was_changed_by(scope.user.person);
        if is_his && case.message.as_deref() == Some(message) {
            return done(&session, id, flash).await;
        }
        return tell_changed(&app, &session, &scope, &case, ACTION).await;
    }
    let letters = message.chars().count();
    if letters == 0 || letters > LONGEST_MESSAGE {
        drop(tx);
        let (reason, text) = match letters {
            0 => ("no_message", t.case_message_missing()),
            _ => ("long_message", t.case_message_long(letters, LONGEST_MESSAGE)),
        };
        let typed = Typed { message: form.message, ..Typed::default() };
        let problems = vec![problem("message", text)];
        return refuse(&app, &scope, &case, (ACTION, reason), &typed, problems).await;
    }
    acts::decline(&mut tx, &case, message, &scope.actor()).await?;
    tx.commit().await?;
    done(&session, id, flash).await
}
