//! The form of a request, by its type, and submitting it.

mod problems;
mod typed;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use secrecy::ExposeSecret as _;
use tower_sessions::Session;

use self::problems::problems;
pub(super) use self::typed::Typed;
use super::MENU;
use super::new::{Known, cancellation_text};
use crate::activations;
use crate::authz::Action;
use crate::error::{AppError, AppResult, NotDone};
use crate::help::beside::Beside;
use crate::membership::Benefit;
use crate::orders::loss::{Ending, Loss, losses};
use crate::scope::PartnerScope;
use crate::scope::shell::{Problem, Shell};
use crate::service_requests::acts::{self, NotSubmitted, Submitted};
use crate::service_requests::cancellation::{Cancellable, CancellablePart, Cancels};
use crate::service_requests::paths;
use crate::service_requests::told::RequestDone;
use crate::service_requests::words::reference;
use crate::service_requests::{Phase, RequestType};
use crate::state::AppState;
use crate::web::long::LongFields;
use crate::web::{page, see_other};

#[derive(Template)]
#[template(path = "portal/service_requests/form.html")]
struct FormPage {
    shell: Shell,
    kind: RequestType,
    lead: String,
    /// What is left of what the request takes.
    left: Option<String>,
    typed: Typed,
    /// Access ID and contract ID, filled in.
    ids: (String, String),
    phases: Vec<(&'static str, String)>,
    countries: &'static [(String, String)],
    cancellable: Vec<CancellableView>,
    path: String,
    back: String,
}

/// A membership that may be cancelled, or why it can't; and, so long as it is not too late, its parts.
struct CancellableView {
    whole: CancellationChoice,
    offers: Vec<CancellationChoice>,
    benefits: Vec<CancellationChoice>,
    /// Whether one of the benefits is chosen.
    open: bool,
    /// What the company loses with all of it, where all of it can be cancelled.
    losses: Vec<Loss>,
    /// To when, while it isn't too late.
    rule: Option<Beside>,
}

/// What may be cancelled, or why it can't.
struct CancellationChoice {
    value: String,
    name: String,
    text: String,
    off: bool,
    chosen: bool,
}

impl CancellableView {
    /// `None`: it is over anyway.
    fn new(scope: &PartnerScope, it: &Cancellable, (chosen, granted): (&str, &[Benefit])) -> Option<Self> {
        let t = scope.locale().texts();
        let choice = |part: Option<&CancellablePart>| {
            let possible = cancellation_text(scope, it, part)?;
            let off = possible.is_err();
            let (Ok(text) | Err(text)) = possible;
            let value = Cancels { enrollment: it.id, part: part.map(|it| it.part) }.to_string();
            let package = || it.enrollment.package.name(t);
            let name = part.map_or_else(package, |part| part.name.of(t).to_owned());
            Some(CancellationChoice { chosen: value == chosen, value, name, text, off })
        };
        let (offers, benefits): (Vec<_>, Vec<_>) = it.parts.iter().partition(|it| it.part.offer().is_some());
        let choices = |parts: Vec<&CancellablePart>| -> Vec<CancellationChoice> {
            parts.into_iter().filter_map(|it| choice(Some(it))).collect()
        };
        let benefits = choices(benefits);
        let whole = choice(None)?;
        let losses = if whole.off {
            Vec::new()
        } else {
            let about = (scope.partner.mpn_id, scope.today());
            losses(granted, (it.id, Ending::Cancelled), about, scope.locale())
        };
        Some(Self {
            rule: scope.rule_of_refund(&it.enrollment),
            whole,
            losses,
            offers: choices(offers),
            open: benefits.iter().any(|it| it.chosen),
            benefits,
        })
    }

    fn choices(&self) -> impl Iterator<Item = &CancellationChoice> {
        std::iter::once(&self.whole).chain(&self.offers).chain(&self.benefits)
    }
}

/// Where one thing alone can be cancelled, it is chosen.
fn choose_the_only(cancellable: &mut [CancellableView]) {
    let possible = |it: &CancellableView| it.choices().filter(|choice| !choice.off).count();
    if cancellable.iter().map(possible).sum::<usize>() != 1 {
        return;
    }
    for it in cancellable {
        let choices = std::iter::once(&mut it.whole).chain(&mut it.offers).chain(&mut it.benefits);
        choices.for_each(|choice| choice.chosen = !choice.off);
        it.open = it.benefits.iter().any(|choice| choice.chosen);
    }
}

/// The IDs that an empty form begins with, for whoever may see them (R-TEC-5). That they are seen is on record before
/// they are shown (R-TEC-3).
///
/// # Errors
/// Those of the database and of opening.
pub(super) async fn ids_to_fill_in(
    app: &AppState,
    scope: &mut PartnerScope,
    kind: RequestType,
    known: &Known,
) -> AppResult<(String, String)> {
    if kind != RequestType::OnPremises || !scope.may(Action::SeeSupportIds) {
        return Ok(Default::default());
    }
    if !scope.sees_support_ids() {
        let hidden = scope.locale().texts().not_shown_while_looking();
        return Ok((hidden.clone(), hidden));
    }
    let (partner, actor, today) = (scope.partner.id, scope.actor(), scope.today());
    let found = acts::find_ids(scope.tx(), (partner, &app.secrets), &known.benefits, today).await?;
    let Some((benefit, ids)) = found else { return Ok(Default::default()) };
    let reader = (scope.me.id, today);
    let seen = (benefit.id, benefit.name.own());
    if activations::acts::note_ids_seen(scope.tx(), partner, &actor, reader, seen).await? {
        scope.keep().await?;
    }
    Ok((ids.access.expose_secret().to_owned(), ids.contract.expose_secret().to_owned()))
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
    (typed, ids): (Typed, (String, String)),
    problems: Vec<Problem>,
) -> AppResult<Response> {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let locale = scope.locale();
    let t = locale.texts();
    let asked = (typed.enrollment.as_str(), known.benefits.as_slice());
    let cancellable = known.cancellable.iter().filter_map(|it| CancellableView::new(scope, it, asked));
    let mut cancellable: Vec<CancellableView> = cancellable.collect();
    choose_the_only(&mut cancellable);
    let shell = Shell::company(app, scope, MENU.place, kind.name(t));
    let form = FormPage {
        shell: shell.with_problems(problems),
        kind,
        lead: kind.text(t),
        left: known.left(scope, kind).ok().flatten(),
        phases: Phase::ALL.into_iter().map(|phase| (phase.as_str(), phase.text(t))).collect(),
        countries: if kind.takes_hours() { locale.countries() } else { &[] },
        cancellable,
        typed,
        ids,
        path: paths::service_requests(scope.partner.mpn_id),
        back: paths::new_service_request(scope.partner.mpn_id, ""),
    };
    page(status, &form)
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
    let kind = RequestType::of_slug(&fields.take_one("type")?).ok_or(AppError::WrongFields)?;
    scope.require(kind.action())?;
    let (typed, ids) = Typed::read(kind, fields)?;
    let wish = typed.wish(kind, ids, scope.locale())?;
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    match acts::submit(scope.tx(), &partner, &actor, &app.secrets, &wish).await {
        Ok(Submitted::Now { id, number }) => {
            scope.commit().await?;
            let flash = RequestDone::Submitted.flash(Some(partner.mpn_id), &reference(number));
            flash.leave(&session).await?;
            Ok(see_other(&paths::service_request(partner.mpn_id, id)))
        }
        Ok(Submitted::Already(id)) => Ok(see_other(&paths::service_request(partner.mpn_id, id))),
        Err(NotDone::Refused(why)) => tell_refused(&app, scope, kind, typed, &why).await,
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// The form again with what stands in the way.
async fn tell_refused(
    app: &AppState,
    mut scope: PartnerScope,
    kind: RequestType,
    typed: Typed,
    why: &NotSubmitted,
) -> AppResult {
    if let Some(entry) = why.entry(kind) {
        scope.record_refusal(&entry).await?;
    }
    let known = Known::load(&mut scope, kind).await?;
    let problems = problems(&scope, kind, why)?;
    let typed = if matches!(why, NotSubmitted::SentBefore(_)) { typed.anew() } else { typed };
    // Secrets that were typed aren't shown again.
    form_page(app, &scope, kind, &known, (typed, Default::default()), problems)
}
