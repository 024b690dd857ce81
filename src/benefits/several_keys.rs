//! Keys of several benefits at once: chosen on a list, one confirmation, one page that shows them (R-SW-2, 5, 5a). Each
//! benefit stands for itself: what stands against one holds up no other, and is said line by line.

use std::collections::{BTreeMap, HashMap};

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use secrecy::ExposeSecret as _;
use tower_sessions::Session;

use super::get_keys::{GetKeysForm, missing_confirmations};
use super::keys_panel::{closed_reason, tell_of_short_pools};
use super::list_row::Row;
use super::person_picker::parse_id;
use crate::authz::Action;
use crate::base::ids::BenefitId;
use crate::benefits::menu::place_of;
use crate::catalogue::Kind;
use crate::error::{AppError, AppResult, NotDone};
use crate::keys::acts::{self, Confirmations, MOST_AT_ONCE, Refused};
use crate::keys::paths;
use crate::keys::store::{ShownKeys, list_shown};
use crate::membership::{Benefit, only_listed, store};
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::AppState;
use crate::web::extract::{Fields, QueryFields};
use crate::web::guard::Uncompressed;
use crate::web::{page, see_other};

/// What a list offers: its benefits of which keys can be got, to be chosen.
pub(super) struct Choosing {
    /// Where the choice goes.
    pub(super) path: String,
    /// All that end on one day, at once: the words and the link.
    pub(super) days: Vec<(String, String)>,
    benefits: Vec<BenefitId>,
}

impl Choosing {
    /// `None` where there aren't two of them, or the reader gets no keys.
    pub(super) fn new(scope: &PartnerScope, kind: Kind, benefits: &[Benefit]) -> Option<Self> {
        if !matches!(kind, Kind::Software | Kind::Cloud) || !scope.may(Action::GetKeys) {
            return None;
        }
        let listed = benefits.iter().filter(|it| it.is_listed(scope.today()));
        let open: Vec<&Benefit> = listed.filter(|it| can_be_got(scope, it)).collect();
        let (locale, mpn_id) = (scope.locale(), scope.partner.mpn_id);
        let mut by_day: BTreeMap<_, usize> = BTreeMap::new();
        for it in &open {
            *by_day.entry(it.activate_by).or_default() += 1;
        }
        let days = by_day.into_iter().filter(|(_, count)| *count > 1).map(|(day, count)| {
            let words = locale.texts().all_that_end_on(locale.date(day), locale.number(count));
            (words, paths::several_ending(mpn_id, kind, day))
        });
        (open.len() > 1).then(|| Self {
            path: paths::several(mpn_id),
            days: days.collect(),
            benefits: open.into_iter().map(|it| it.id).collect(),
        })
    }

    /// Those of these benefits that can be chosen, as one choice; empty: none.
    pub(super) fn choice(&self, rows: &[Row]) -> String {
        let ids = rows.iter().map(|it| it.benefit.id).filter(|it| self.benefits.contains(it));
        ids.map(|it| it.to_string()).collect::<Vec<_>>().join(",")
    }
}

/// Whether keys can be got of it that it has not yet.
fn can_be_got(scope: &PartnerScope, benefit: &Benefit) -> bool {
    benefit.keys_per_benefit > 0 && benefit.keys_issued == 0 && closed_reason(scope, benefit).is_none()
}

#[derive(Template)]
#[template(path = "portal/benefits/several_keys.html")]
struct SeveralPage {
    shell: Shell,
    company: String,
    mpn_id: i64,
    /// Whether more were chosen than can be at once: the most.
    most: Option<usize>,
    lines: Vec<Line>,
    /// What a press would do; none where nothing is left to press.
    ask: Option<Ask>,
    path: String,
    back: String,
}

/// One of the chosen benefits.
struct Line {
    id: String,
    product: String,
    package: String,
    state: LineState,
    instructions: String,
}

enum LineState {
    /// Shown to this session, until this moment.
    Shown { keys: Vec<String>, until: String },
    /// So many are issued, when pressed.
    Get(i64),
    /// They were issued, and are shown again.
    Again,
    /// Nothing can be got; the reason.
    Off(String),
}

/// The confirmation.
struct Ask {
    benefits: Vec<String>,
    /// How many keys are issued.
    count: i64,
    /// The memberships whose right to a refund ends: the last day for it, the package, the day of purchase.
    refunds: Vec<(String, String, String)>,
    /// Whether the cloud tenant is to be checked first.
    tenant: bool,
    tenant_checked: bool,
}

/// What would happen to the chosen benefits, the keys of those that are shown to this session, and why nothing is got of
/// the others.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database.
pub async fn show(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    QueryFields(mut fields): QueryFields,
) -> AppResult {
    scope.require(Action::GetKeys)?;
    let partner = scope.partner.id;
    let (day, kind) = (fields.take_list("ends").pop(), fields.take_list("kind").pop());
    let benefits = match (day, kind.and_then(|slug| Kind::ALL.into_iter().find(|it| it.slug() == slug))) {
        (Some(day), Some(kind)) => {
            let mut all = store::list_benefits(scope.tx(), partner, Some(kind)).await?;
            all = only_listed(all, scope.today());
            all.retain(|it| it.activate_by.to_string() == day && can_be_got(&scope, it));
            all
        }
        _ => find_chosen(&mut scope, &parse_ids(&fields.take_list("benefit_id"))?).await?,
    };
    render(&app, scope, benefits, &GetKeysForm::default(), Vec::new()).await
}

/// Issues and shows the keys of those of which it is possible. Pressed twice, or by two admins at once, there is one issue
/// of each.
///
/// # Errors
/// As [`show`]; what has to be confirmed first is told on the page again.
pub async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    mut fields: Fields,
) -> AppResult {
    scope.require(Action::GetKeys)?;
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    let session_hash = scope.user.session_hash.clone();
    let ids = parse_ids(&fields.take_list("benefit_id"))?;
    let form: GetKeysForm = fields.read()?;
    if ids.len() > MOST_AT_ONCE {
        return Err(AppError::BadRequest("more benefits than can be at once"));
    }
    let benefits = store::lock_benefits(scope.tx(), partner.id, &actor, &ids).await?;
    if benefits.len() != ids.len() {
        return Err(AppError::UnknownId);
    }
    let reveal = form.reveal(&session_hash);
    let done =
        acts::issue_and_reveal_all(scope.tx(), &partner, &actor, &app.secrets, &benefits, reveal).await;
    let done = match done {
        Ok(done) => done,
        Err(NotDone::Refused(Refused::Unconfirmed(missing))) => {
            let problems = missing_confirmations(&scope, missing);
            let benefits = benefits.into_iter().map(store::LockedBenefit::into_inner).collect();
            return render(&app, scope, benefits, &form, problems).await;
        }
        Err(NotDone::Refused(_)) => return Err(AppError::internal("several are refused one by one")),
        Err(NotDone::Fault(fault)) => return Err(fault),
    };
    let shown = done.iter().filter(|it| it.is_ok()).count();
    let refused: Vec<(&Benefit, Refused)> =
        benefits.iter().zip(done).filter_map(|(it, done)| Some((&**it, done.err()?))).collect();
    acts::note_refused(scope.tx(), &partner, &actor, &refused).await?;
    scope.commit().await?;
    if shown > 0 {
        Flash::new(Some(partner.mpn_id), |t| t.flash_several_keys_shown(shown)).leave(&session).await?;
    }
    Ok(see_other(&paths::several_of(partner.mpn_id, &ids)))
}

/// The ids that were chosen, each once; a product that several packages grant is one choice of several.
fn parse_ids(chosen: &[String]) -> AppResult<Vec<BenefitId>> {
    let mut ids: Vec<BenefitId> = chosen
        .iter()
        .flat_map(|it| it.split(','))
        .map(|id| parse_id(id).map(BenefitId))
        .collect::<AppResult<_>>()?;
    ids.sort_unstable();
    ids.dedup();
    Ok(ids)
}

/// The benefits that were chosen: all of them the company's, and with keys.
async fn find_chosen(scope: &mut PartnerScope, ids: &[BenefitId]) -> AppResult<Vec<Benefit>> {
    let partner = scope.partner.id;
    let found = store::find_benefits(scope.tx(), partner, ids).await?;
    if found.len() != ids.len() || found.iter().any(|it| it.keys_per_benefit == 0) {
        return Err(AppError::UnknownId);
    }
    Ok(found)
}

/// The page: 200 without problems, 422 with them.
async fn render(
    app: &AppState,
    mut scope: PartnerScope,
    mut benefits: Vec<Benefit>,
    form: &GetKeysForm,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (partner, mpn_id, locale) = (scope.partner.id, scope.partner.mpn_id, scope.locale());
    let t = locale.texts();
    benefits.sort_by(|a, b| locale.compare(a.name.of(t), b.name.of(t)).then(a.id.cmp(&b.id)));
    let most = (benefits.len() > MOST_AT_ONCE).then_some(MOST_AT_ONCE);
    benefits.truncate(MOST_AT_ONCE);
    let ids: Vec<BenefitId> = benefits.iter().map(|it| it.id).collect();
    let (session, now) = (scope.sees_reveals_of(), scope.now());
    let shown = list_shown(scope.tx(), partner, &ids, locale.tag(), &session, now).await?;
    let mut shown: HashMap<BenefitId, ShownKeys> = shown.into_iter().map(|it| (it.benefit, it)).collect();
    tell_of_short_pools(&mut scope, &benefits.iter().collect::<Vec<_>>()).await?;
    let mut lines = Vec::new();
    for it in &benefits {
        lines.push(Line::new(app, &scope, it, shown.remove(&it.id))?);
    }
    let ask = Ask::new(&scope, benefits.iter().zip(&lines), form);
    let shows_keys = lines.iter().any(|it| matches!(it.state, LineState::Shown { .. }));
    let kind = benefits.first().map_or(Kind::Software, |it| it.kind);
    let title =
        if ask.is_some() { t.get_keys_of_several(lines.len()) } else { t.keys_of_several(lines.len()) };
    let several = SeveralPage {
        shell: Shell::company(app, &scope, place_of(kind), title).with_problems(problems),
        company: scope.partner.name.clone(),
        mpn_id,
        most,
        lines,
        ask,
        path: paths::several(mpn_id),
        back: crate::membership::paths::kind(mpn_id, kind),
    };
    let mut response: Response = page(status, &several)?;
    if shows_keys {
        response.extensions_mut().insert(Uncompressed);
    }
    Ok(response)
}

impl Line {
    fn new(
        app: &AppState,
        scope: &PartnerScope,
        benefit: &Benefit,
        shown: Option<ShownKeys>,
    ) -> AppResult<Self> {
        let locale = scope.locale();
        let t = locale.texts();
        let mut state = match closed_reason(scope, benefit) {
            Some(reason) => LineState::Off(reason),
            None if benefit.keys_issued > 0 => LineState::Again,
            None => LineState::Get(benefit.keys_per_benefit.into()),
        };
        if let Some((shown, until)) = shown.as_ref().and_then(|it| Some((it, it.shown_until?))) {
            let keys = shown.open(scope.partner.id, &app.secrets)?;
            let keys = keys.into_iter().map(|key| key.expose_secret().to_owned()).collect();
            let until = scope.date_time(until);
            state = LineState::Shown { keys, until };
        }
        Ok(Self {
            id: benefit.id.to_string(),
            product: benefit.name.of(t).to_owned(),
            package: benefit.enrollment.package.name(t),
            state,
            instructions: shown.map(|it| it.instructions).unwrap_or_default(),
        })
    }

    fn is_pressed(&self) -> bool {
        matches!(self.state, LineState::Get(_) | LineState::Again)
    }
}

impl Ask {
    fn new<'a>(
        scope: &PartnerScope,
        lines: impl Iterator<Item = (&'a Benefit, &'a Line)>,
        form: &GetKeysForm,
    ) -> Option<Self> {
        let locale = scope.locale();
        let pressed: Vec<(&Benefit, &Line)> = lines.filter(|(_, line)| line.is_pressed()).collect();
        let mut refunds = Vec::new();
        let (mut tenant, mut count) = (false, 0);
        for (benefit, line) in &pressed {
            let wanted = Confirmations::wanted(benefit, scope.today());
            tenant |= wanted.tenant;
            if let LineState::Get(keys) = line.state {
                count += keys;
            }
            let bought = locale.date(benefit.enrollment.purchased_on);
            let refund = wanted.refund_until.map(|day| (locale.date(day), line.package.clone(), bought));
            refunds.extend(refund.filter(|it| !refunds.contains(it)));
        }
        let benefits: Vec<String> = pressed.iter().map(|(benefit, _)| benefit.id.to_string()).collect();
        let tenant_checked = form.has_checked_tenant();
        (!benefits.is_empty()).then_some(Self { benefits, count, refunds, tenant, tenant_checked })
    }
}
