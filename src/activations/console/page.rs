//! The page of one activation, with all that it takes to decide it.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use sqlx::PgConnection;
use time::Date;

use super::{MENU, class_of};
use crate::activations::paths;
use crate::activations::store::{self, ChangeLine};
use crate::activations::{Case, LONGEST_MESSAGE, MarketingContact, Person, Unfulfillable};
use crate::audit::{ActivationAct, Recorded};
use crate::authz::operators::Task;
use crate::base::ids::ActivationId;
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::membership::{EnrollmentState, FirstAct};
use crate::queue::Area;
use crate::queue::assignment::Assignment;
use crate::queue::company::CompanyView;
use crate::queue::paths as queue_paths;
use crate::queue::store::{self as queue, Operator, Other};
use crate::scope::OperatorScope;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::Id;
use crate::web::moment::Moment;
use crate::web::page;

impl Unfulfillable {
    /// Why not, in words, and what to do.
    #[must_use]
    pub fn text(self, case: &Case, locale: Locale) -> String {
        let t = locale.texts();
        match self {
            Self::Suspended => t.unfulfillable_suspended(),
            Self::Cancelled => t.unfulfillable_cancelled(),
            Self::NoContact => t.unfulfillable_no_contact(),
            Self::TooLate => t.unfulfillable_too_late(locale.date(case.fulfil_by())),
        }
    }
}

/// What was typed into the forms, to be shown again; access ID and contract ID never are.
#[derive(Debug, Default)]
pub(super) struct Typed {
    pub(super) message: String,
    pub(super) operator: String,
}

#[derive(Template)]
#[template(path = "console/activations/activation.html")]
struct ActivationPage {
    shell: Shell,
    status: String,
    class: &'static str,
    since: Moment,
    is_technical: bool,
    request: RequestView,
    company: CompanyView,
    membership: MembershipView,
    assignment: Assignment,
    acts: Acts,
    history: Vec<HistoryView>,
    others: Vec<OtherView>,
}

/// What is asked for, by whom and for whom.
struct RequestView {
    product: String,
    kind: String,
    description: String,
    quantity: String,
    requested_at: Moment,
    requester: PersonView,
    /// Who is to use it, and their second address.
    designee: Option<(PersonView, String)>,
    contact: Option<ContactView>,
    active_until: Option<String>,
    message: Option<String>,
}

/// The enrollment that grants it.
struct MembershipView {
    package: String,
    dates: String,
    state: String,
    activate_by: String,
    /// What fulfilling ends, while there is a right to a refund.
    refund: Option<String>,
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
    /// Whether it is still to be decided.
    is_open: bool,
    verbs: [String; 2],
    fulfilment: String,
    fulfil_text: String,
    fulfil_off: Option<String>,
    /// The fields of the two IDs.
    ids: [(&'static str, String); 2],
    /// Whether the product has a source of them.
    can_make_ids: bool,
    declining: String,
    decline_text: String,
    message: String,
    longest_message: usize,
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
    mut scope: OperatorScope,
    Id(id): Id<ActivationId>,
) -> AppResult {
    render(&app, &mut scope, id, &Typed::default(), Vec::new()).await
}

pub(super) async fn render(
    app: &App,
    scope: &mut OperatorScope,
    id: ActivationId,
    typed: &Typed,
    problems: Vec<Problem>,
) -> AppResult {
    let locale = scope.locale();
    let case = find(scope.tx().await?, id, locale).await?;
    let history = store::list_changes(scope.tx().await?, case.partner, case.benefit).await?;
    let others = queue::list_others(scope.tx().await?, case.partner, id.0).await?;
    let operators = queue::list_operators(scope.tx().await?).await?;
    scope.record(&ActivationAct::Read(case.details()).done()).await?;
    scope.keep().await?;
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let title = locale.texts().case_title(case.product_name.own(), &case.company.name);
    let shell = Shell::console(app, scope, MENU.place, title).with_problems(problems);
    // Nothing is at a form's address but its answer: another language is chosen for the page.
    let shell = Shell { here: paths::console_activation(id), ..shell };
    page(status, &ActivationPage::new(shell, scope, &case, (history, others, operators), typed)?)
}

pub(super) async fn find(conn: &mut PgConnection, id: ActivationId, locale: Locale) -> AppResult<Case> {
    store::list_cases(conn, &[id], locale.tag()).await?.pop().ok_or(AppError::UnknownId)
}

impl ActivationPage {
    fn new(
        shell: Shell,
        scope: &OperatorScope,
        case: &Case,
        (history, others, operators): (Vec<ChangeLine>, Vec<Other>, Vec<Operator>),
        typed: &Typed,
    ) -> AppResult<Self> {
        let locale = scope.locale();
        let history = history.into_iter().map(|it| HistoryView::new(it, locale));
        let others = others.into_iter().map(|it| OtherView::new(it, locale));
        Ok(Self {
            shell,
            status: case.state.text(locale.texts()),
            class: class_of(case.state),
            since: Moment::new(case.since, locale)?,
            is_technical: case.is_technical(),
            request: RequestView::new(case, locale)?,
            company: company(case, locale),
            membership: MembershipView::new(case, case.today(scope.now()), locale),
            assignment: assignment(case, scope, operators, typed)?,
            acts: Acts::new(case, scope, typed),
            history: history.collect::<AppResult<_>>()?,
            others: others.collect::<AppResult<_>>()?,
        })
    }
}

impl RequestView {
    fn new(case: &Case, locale: Locale) -> AppResult<Self> {
        let t = locale.texts();
        let unit = case.unit.text(case.quantity, t);
        let designee = case.designee.as_ref();
        Ok(Self {
            product: case.product_name.own().to_owned(),
            kind: case.kind.page_name(t),
            description: case.description.clone(),
            quantity: format!("{} {unit}", locale.quantity(case.quantity)).trim_end().to_owned(),
            requested_at: Moment::new(case.requested_at, locale)?,
            requester: PersonView::new(&case.requested_by),
            designee: designee.map(|(member, other)| (PersonView::new(member), other.clone())),
            contact: case.contact.as_ref().map(ContactView::new),
            active_until: case.active_until.map(|until| locale.date(until)),
            message: case.message.clone(),
        })
    }
}

impl PersonView {
    fn new(it: &Person) -> Self {
        Self { name: it.name.clone(), email: it.email.clone(), language: it.locale, active: it.active }
    }
}

impl ContactView {
    fn new(it: &MarketingContact) -> Self {
        Self {
            name: it.name.clone(),
            email: it.email.clone(),
            alternative_email: it.alternative_email.clone(),
            phone: it.phone.clone(),
            language: it.locale,
        }
    }
}

impl MembershipView {
    fn new(case: &Case, today: Date, locale: Locale) -> Self {
        let t = locale.texts();
        let enrollment = &case.enrollment;
        let ends = enrollment.refund_ended_by(FirstAct::Activated, today).filter(|_| case.state.is_open());
        Self {
            package: enrollment.package.name(t),
            dates: t.from_to(locale.date(enrollment.starts_on), locale.date(enrollment.anniversary_on)),
            state: enrollment_state(enrollment.state(today), t),
            activate_by: locale.date(case.activate_by),
            refund: ends.map(|day| t.case_ends_refund(locale.date(day))),
        }
    }
}

fn company(case: &Case, locale: Locale) -> CompanyView {
    let named = (case.company.name.clone(), case.company.mpn_id);
    let place = (case.country.as_str(), case.zone_name.clone());
    CompanyView::new(paths::ACTIVATIONS, named, place, case.suspended.clone(), locale)
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

/// With whom the activation is, and what taking it means.
fn assignment(
    case: &Case,
    scope: &OperatorScope,
    operators: Vec<Operator>,
    typed: &Typed,
) -> AppResult<Assignment> {
    let locale = scope.locale();
    let t = locale.texts();
    let is_open = case.state.is_open();
    let due = case.due_at.filter(|_| is_open).map(|due| Moment::new(due, locale)).transpose()?;
    let with = case.assignee.as_ref().map(|it| (it.person, it.email.clone()));
    let path = paths::console_activation(case.id);
    let chosen = (scope.user.person, typed.operator.as_str());
    Ok(Assignment {
        note: due.map(|due| t.queue_due(due.text)),
        closed: (!is_open).then(|| t.case_closed()).or_else(|| scope.why_not(Task::Fulfil)),
        take_text: t.case_take_text(),
        ..Assignment::new(&path, case.seen(), with, operators, chosen, locale)
    })
}

impl Acts {
    fn new(case: &Case, scope: &OperatorScope, typed: &Typed) -> Self {
        let locale = scope.locale();
        let t = locale.texts();
        let is_open = case.state.is_open();
        let (able, today) = (case.fulfillable(scope.now()), case.today(scope.now()));
        let fulfil_text = match (able, &case.contact) {
            (Ok(Some(until)), Some(contact)) => {
                t.case_fulfil_offer(locale.date(until), &contact.alternative_email)
            }
            _ => t.case_fulfil_technical(),
        };
        let asked_again = match case.could_be_asked_again(today) {
            true => t.case_asked_again(locale.date(case.activate_by)),
            false => t.case_not_asked_again(),
        };
        Self {
            seen: case.seen(),
            closed: (!is_open).then(|| t.case_closed()).or_else(|| scope.why_not(Task::Fulfil)),
            is_open,
            verbs: [t.case_fulfil(), t.case_decline()],
            fulfilment: paths::fulfilment(case.id),
            fulfil_text: t.and_next_sentence(fulfil_text, t.case_fulfil_final()),
            fulfil_off: able.err().map(|why| why.text(case, locale)),
            ids: [("access_id", t.access_id()), ("contract_id", t.contract_id())],
            can_make_ids: case.ids_source.is_some(),
            declining: paths::declining(case.id),
            decline_text: t.and_next_sentence(t.case_decline_final(), asked_again),
            message: typed.message.clone(),
            longest_message: LONGEST_MESSAGE,
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
        let mut areas = [Area::Activations, Area::ServiceRequests].into_iter();
        let area = areas.find(|area| it.area == area.as_str());
        Ok(Self {
            href: area.map(|area| queue_paths::item(area, it.id)),
            title: it.title,
            since: Moment::new(it.since, locale)?,
        })
    }
}
