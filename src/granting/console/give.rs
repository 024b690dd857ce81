//! Giving a membership: the form, what it would grant, and the act.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;
use uuid::Uuid;

use super::{company, day, problem, reason_problem};
use crate::authz::operators::Task;
use crate::base::ids::FormId;
use crate::dates::earliest_start;
use crate::error::{AppResult, NotDone};
use crate::granting::acts::{self, NotGiven, Plan, Planned, Wish, WrongWish};
use crate::granting::{InTheWay, Offer, WrongStart, paths, store};
use crate::i18n::{Locale, Texts};
use crate::partners::Partner;
use crate::scope::flash::Flash;
use crate::scope::paths::COMPANIES_PLACE as PLACE;
use crate::scope::paths::console_company as company_page;
use crate::scope::shell::{Problem, Shell};
use crate::scope::{MpnId, OperatorScope};
use crate::state::{App, AppState};
use crate::web::extract::{Form, read_once};
use crate::web::{page, see_other};

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct GiveForm {
    offer: String,
    starts_on: String,
    reason: String,
    once: String,
    /// `yes` asks for a preview; else the digest of the one that was seen.
    preview: String,
}

impl GiveForm {
    fn wish(&self) -> Wish<'_> {
        Wish { offer: &self.offer, starts_on: day(&self.starts_on), reason: &self.reason }
    }

    /// What a form carries from the preview to the act.
    fn pairs(&self) -> Vec<(String, String)> {
        let pairs = [
            ("offer", &self.offer),
            ("starts_on", &self.starts_on),
            ("reason", &self.reason),
            ("once", &self.once),
        ];
        pairs.map(|(name, value)| (name.to_owned(), value.clone())).into()
    }

    fn asks_only(&self) -> bool {
        self.preview.is_empty() || self.preview == "yes"
    }
}

/// An offer to choose.
struct Choice {
    code: String,
    text: String,
    chosen: bool,
    /// Whether it can't be chosen: nothing of it was ever published.
    off: bool,
}

/// The form, also under a preview.
struct FormView {
    path: String,
    back: String,
    offers: Vec<Choice>,
    starts_on: String,
    /// The first and the last day on which it can begin.
    first: String,
    last: String,
    start_hint: String,
    reason: String,
    once: String,
}

#[derive(Template)]
#[template(path = "console/granting/give.html")]
struct GivePage {
    shell: Shell,
    company: String,
    give: FormView,
}

#[derive(Template)]
#[template(path = "console/granting/preview.html")]
struct PreviewPage {
    shell: Shell,
    company: String,
    offer: String,
    package: String,
    starts_on: String,
    anniversary_on: String,
    reason: String,
    benefits: Vec<BenefitRow>,
    /// What the act carries.
    pairs: Vec<(String, String)>,
    give: FormView,
}

struct BenefitRow {
    name: String,
    quantity: String,
    unit: String,
    activate_by: String,
}

/// The form.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; [`crate::error::AppError::NotTheirTask`];
/// [`crate::error::AppError::UnknownId`]; those of the database.
pub(super) async fn show(State(app): State<AppState>, mut scope: OperatorScope, mpn: MpnId) -> AppResult {
    scope.require(Task::Memberships)?;
    let partner = company(&mut scope, mpn).await?;
    let form = GiveForm {
        starts_on: partner.date_at(scope.now()).to_string(),
        once: FormId::new().to_string(),
        ..GiveForm::default()
    };
    form_page(&app, &mut scope, &partner, &form, Vec::new()).await
}

/// Shows what giving it would do, or does it. Sent twice, it is given once.
///
/// # Errors
/// As [`show`]; [`crate::error::AppError::WrongFields`]. What is wrong is told on the form again; what has changed meanwhile, on a
/// new preview.
pub(super) async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    mpn: MpnId,
    Form(form): Form<GiveForm>,
) -> AppResult {
    scope.require(Task::Memberships)?;
    let partner = company(&mut scope, mpn).await?;
    let once = read_once(&form.once)?;
    if !form.asks_only() {
        return give(&app, &session, scope, &partner, (&form, once)).await;
    }
    let actor = scope.actor();
    match acts::plan(scope.tx().await?, &actor, &partner, form.wish()).await {
        Ok(plan) => preview_page(&app, &mut scope, &partner, &form, (&plan, None)).await,
        Err(NotDone::Refused(why)) => tell_refused(&app, &mut scope, &partner, &form, why).await,
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

async fn give(
    app: &App,
    session: &Session,
    mut scope: OperatorScope,
    partner: &Partner,
    (form, once): (&GiveForm, Uuid),
) -> AppResult {
    let actor = scope.actor();
    match acts::give(scope.tx().await?, &actor, partner, form.wish(), (&form.preview, once)).await {
        Ok(_) => {
            scope.commit().await?;
            Flash::new(None, Texts::flash_membership_given).leave(session).await?;
            Ok(see_other(&company_page(partner.mpn_id)))
        }
        Err(NotDone::Refused(why)) => {
            scope.refuse(&why.entry(partner)).await?;
            tell_refused(app, &mut scope, partner, form, why).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

async fn tell_refused(
    app: &App,
    scope: &mut OperatorScope,
    partner: &Partner,
    form: &GiveForm,
    why: NotGiven,
) -> AppResult {
    let locale = scope.locale();
    match why {
        NotGiven::Wrong(all) => {
            let problems = all.into_iter().map(|it| wrong_words(it, locale)).collect();
            form_page(app, scope, partner, form, problems).await
        }
        NotGiven::ChangedMeanwhile(plan) => {
            let problem = problem("preview", locale.texts().give_stale());
            preview_page(app, scope, partner, form, (&plan, Some(problem))).await
        }
    }
}

fn wrong_words(wrong: WrongWish, locale: Locale) -> Problem {
    let t = locale.texts();
    match wrong {
        WrongWish::NoOffer => problem("offer", t.give_no_offer()),
        WrongWish::Unpublished(name) => problem("offer", t.give_unpublished(name.of(t))),
        WrongWish::InTheWay(it) => problem("offer", in_the_way_words(it, locale)),
        WrongWish::NoDate => problem("starts_on", t.grant_no_date()),
        WrongWish::Start(WrongStart::InFuture) => problem("starts_on", t.give_in_future()),
        WrongWish::Start(WrongStart::Over(day)) => problem("starts_on", t.give_over(locale.date(day))),
        WrongWish::Reason(why) => reason_problem(why, locale),
    }
}

fn in_the_way_words(it: InTheWay, locale: Locale) -> String {
    let t = locale.texts();
    match it {
        InTheWay::SameLevel(package, until) => t.give_same_level(package.name(t), locale.date(until)),
        InTheWay::ActionPack(package, until) => t.give_action_pack(package.name(t), locale.date(until)),
        InTheWay::Apart(offer) => t.give_apart(offer.of(t)),
    }
}

async fn form_page(
    app: &App,
    scope: &mut OperatorScope,
    partner: &Partner,
    form: &GiveForm,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let give = FormView::load(scope, partner, form).await?;
    let title = scope.locale().texts().give_membership();
    let shell = Shell::console(app, scope, PLACE, title).with_problems(problems);
    let shell = Shell { here: give.path.clone(), ..shell };
    page(status, &GivePage { shell, company: partner.name.clone(), give })
}

async fn preview_page(
    app: &App,
    scope: &mut OperatorScope,
    partner: &Partner,
    form: &GiveForm,
    (plan, problem): (&Plan, Option<Problem>),
) -> AppResult {
    let status = if problem.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let give = FormView::load(scope, partner, form).await?;
    let locale = scope.locale();
    let t = locale.texts();
    let shell = Shell::console(app, scope, PLACE, t.give_membership_preview());
    let shell = shell.with_problems(problem.into_iter().collect());
    let seen = ("preview".to_owned(), plan.digest()?);
    let it = PreviewPage {
        // Nothing is at this address but the answer to a form: another language is chosen for the form.
        shell: Shell { here: give.path.clone(), ..shell },
        company: partner.name.clone(),
        offer: plan.offer.name.of(t).to_owned(),
        package: plan.offer.package.name(t),
        starts_on: locale.date(plan.starts_on),
        anniversary_on: locale.date(plan.anniversary_on),
        reason: plan.reason.clone(),
        benefits: plan.benefits.iter().map(|it| BenefitRow::new(it, locale)).collect(),
        pairs: form.pairs().into_iter().chain([seen]).collect(),
        give,
    };
    page(status, &it)
}

impl BenefitRow {
    fn new(it: &Planned, locale: Locale) -> Self {
        let t = locale.texts();
        Self {
            name: it.name.of(t).to_owned(),
            quantity: locale.quantity(it.benefit.quantity),
            unit: it.unit.text(it.benefit.quantity, t),
            activate_by: locale.date(it.benefit.activate_by),
        }
    }
}

impl FormView {
    async fn load(scope: &mut OperatorScope, partner: &Partner, form: &GiveForm) -> AppResult<Self> {
        let mut offers = store::list_offers(scope.tx().await?).await?;
        let (locale, today) = (scope.locale(), partner.date_at(scope.now()));
        let t = locale.texts();
        offers.sort_by(|a, b| locale.compare(a.name.of(t), b.name.of(t)));
        Ok(Self {
            path: paths::memberships(partner.mpn_id),
            back: company_page(partner.mpn_id),
            offers: offers.iter().map(|it| Choice::new(it, &form.offer, t)).collect(),
            starts_on: form.starts_on.clone(),
            first: earliest_start(today).to_string(),
            last: today.to_string(),
            start_hint: t.give_start_hint(locale.date(today)),
            reason: form.reason.clone(),
            once: form.once.clone(),
        })
    }
}

impl Choice {
    fn new(offer: &Offer, chosen: &str, t: &Texts) -> Self {
        let off = offer.version.is_none();
        let name = offer.name.of(t);
        let text = match (off, offer.on_sale) {
            (true, _) => t.give_offer_unpublished(name),
            (false, false) => t.give_offer_not_sold(name),
            (false, true) => name.to_owned(),
        };
        Self { code: offer.code.clone(), text, chosen: offer.code == chosen, off }
    }
}
