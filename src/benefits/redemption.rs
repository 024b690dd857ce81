//! Recording the redemption of a cloud key (R-CL-3): the day is asked, both outcomes are shown, one is chosen.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::json;
use time::Date;
use time::format_description::well_known::Iso8601;
use tower_sessions::Session;

use super::row::{self, Refused};
use crate::audit::AuditEvent;
use crate::authz::Action;
use crate::base::ids::{BenefitId, ProductKeyId};
use crate::base::{clock, preview};
use crate::error::{AppError, AppResult};
use crate::membership::{Benefit, Subscription, store as membership};
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Place, Problem, Shell};
use crate::state::AppState;
use crate::subscriptions::paths;
use crate::subscriptions::store::{self, IssuedKey, Redemption};
use crate::subscriptions::{BadDay, Mode, Outcomes, check_day, outcomes};
use crate::web::extract::{Form, Id};
use crate::web::{page, see_other};

/// The day, and then the choice.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RedemptionForm {
    redeemed_on: Option<String>,
    /// `add` or `extend`; none: the outcomes are shown. Where a new subscription begins there is nothing to choose,
    /// and either means it.
    mode: Option<String>,
    /// The digest of the outcomes that were shown.
    preview: Option<String>,
}

#[derive(Template)]
#[template(path = "portal/benefits/redemption.html")]
struct RedemptionPage {
    shell: Shell,
    package: String,
    key: String,
    issued_on: String,
    present: Option<String>,
    /// The first and the last day that can be the day of the redemption.
    first: Date,
    last: Date,
    hint: String,
    redeemed_on: String,
    shown: Option<ShownOutcomes>,
    path: String,
    back: String,
}

/// The outcomes for a day, in words.
struct ShownOutcomes {
    heading: String,
    on: String,
    preview: String,
    cards: Vec<Card>,
}

struct Card {
    title: String,
    outcome: String,
    text: String,
    mode: &'static str,
    verb: String,
    /// Why it can't be chosen.
    off: Option<String>,
}

/// A key of the benefit with what its redemption is counted on.
struct Redeemable {
    benefit: Benefit,
    id: ProductKeyId,
    key: IssuedKey,
    issued_on: Date,
}

/// Asks for the day of a redemption.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database.
pub async fn show(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    Id(benefit): Id<BenefitId>,
    Id(key): Id<ProductKeyId>,
) -> AppResult {
    scope.require(Action::GetKeys)?;
    let it = find(&mut scope, benefit, key).await?;
    if it.key.redeemed_on.is_some() || row::company_closed(&scope).is_some() {
        return Ok(see_other(&row::path(&scope, &it.benefit)));
    }
    redemption_page(&app, &scope, &it, "", None, Vec::new())
}

/// Shows the outcomes for a day; with the choice, and the digest of what was shown, records the redemption. Pressed
/// twice, it is recorded once.
///
/// # Errors
/// As [`show`]; what can't be is told on the page again.
pub async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Id(benefit): Id<BenefitId>,
    Id(key): Id<ProductKeyId>,
    Form(form): Form<RedemptionForm>,
) -> AppResult {
    scope.require(Action::GetKeys)?;
    let partner = scope.partner.id;
    store::lock_product(scope.tx(), partner, benefit).await?;
    let it = find(&mut scope, benefit, key).await?;
    let typed = form.redeemed_on.as_deref().unwrap_or_default().trim();
    let day = Date::parse(typed, &Iso8601::DATE).ok().filter(|day| day.to_string() == typed);
    let mode = match form.mode.as_deref() {
        None => None,
        Some(name) => Some(Mode::parse(name).ok_or(AppError::WrongFields)?),
    };
    let refused = |reason| Refused { panel: "keys", action: "keys.redeem", reason };
    if let Some(words) = row::company_closed(&scope) {
        return row::refuse(&app, scope, &it.benefit, refused("closed"), words).await;
    }
    let locale = scope.locale();
    let t = locale.texts();
    if let Some(redeemed_on) = it.key.redeemed_on {
        if mode.is_some() && day == Some(redeemed_on) && it.key.is_of(mode) {
            // Pressed twice: it is recorded, which is what was asked for.
            return Ok(see_other(&row::path(&scope, &it.benefit)));
        }
        let words = t.redeemed_already(locale.date(redeemed_on));
        return row::refuse(&app, scope, &it.benefit, refused("redeemed_already"), words).await;
    }
    let problem = |text| vec![Problem { field: "redeemed_on".to_owned(), text }];
    let Some(day) = day else {
        return redemption_page(&app, &scope, &it, typed, None, problem(t.day_missing()));
    };
    if let Err(bad) =
        check_day(day, it.issued_on, it.benefit.activate_by, it.key.last_redeemed_on, scope.today)
    {
        row::record_refusal(&mut scope, &it.benefit, refused("bad_day")).await?;
        return redemption_page(&app, &scope, &it, typed, None, problem(bad_day_words(&scope, bad)));
    }
    let outcomes = outcomes(it.benefit.subscription, it.benefit.seats_per_key(), day, scope.today);
    let digest = preview::digest(&(it.id, day, it.benefit.subscription, outcomes))?;
    let shown = ShownOutcomes::new(&scope, day, outcomes, digest.clone());
    let Some(mode) = mode else {
        return redemption_page(&app, &scope, &it, typed, Some(shown), Vec::new());
    };
    let at_choice = |text| vec![Problem { field: "outcomes".to_owned(), text }];
    if form.preview.as_deref() != Some(digest.as_str()) {
        return redemption_page(&app, &scope, &it, typed, Some(shown), at_choice(t.outcome_changed()));
    }
    let (mode, after) = match (outcomes, mode) {
        (Outcomes::New(after), _) => ("new", after),
        (Outcomes::Choice { add, .. }, Mode::Add) => ("add", add),
        (Outcomes::Choice { extend: Ok(extend), .. }, Mode::Extend) => ("extend", extend),
        (Outcomes::Choice { extend: Err(long), .. }, Mode::Extend) => {
            row::record_refusal(&mut scope, &it.benefit, refused("too_long")).await?;
            let words = t.extend_too_long(locale.date(long.ends_on), locale.date(long.limit));
            return redemption_page(&app, &scope, &it, typed, Some(shown), at_choice(words));
        }
    };
    record(&mut scope, &it, day, mode, after).await?;
    let (path, mpn_id) = (row::path(&scope, &it.benefit), scope.partner.mpn_id);
    scope.commit().await?;
    Flash::Redeemed { mpn_id, product: it.benefit.name, seats: after.seats }.leave(&session).await?;
    Ok(see_other(&path))
}

impl IssuedKey {
    /// Whether it was redeemed in this way; where a new subscription began, either is it.
    fn is_of(&self, mode: Option<Mode>) -> bool {
        self.mode.as_deref() == Some("new") || self.mode.as_deref() == mode.map(Mode::as_str)
    }
}

async fn find(scope: &mut PartnerScope, benefit: BenefitId, key: ProductKeyId) -> AppResult<Redeemable> {
    let partner = scope.partner.id;
    let benefit = membership::find_benefit(scope.tx(), partner, benefit).await?;
    let benefit = benefit.filter(Benefit::is_redeemed).ok_or(AppError::UnknownId)?;
    let issued = store::find_key(scope.tx(), partner, benefit.id, key).await?.ok_or(AppError::UnknownId)?;
    let issued_on = clock::date_in(issued.issued_at, &scope.partner.zone);
    Ok(Redeemable { benefit, id: key, key: issued, issued_on })
}

async fn record(
    scope: &mut PartnerScope,
    it: &Redeemable,
    redeemed_on: Date,
    mode: &'static str,
    after: Subscription,
) -> AppResult<()> {
    let (partner, me, now) = (scope.partner.id, scope.me.id, scope.now());
    let redemption = Redemption { key: it.id, product: it.benefit.product, redeemed_on, mode, after };
    store::record_redemption(scope.tx(), partner, &redemption, (me, now)).await?;
    let event = AuditEvent::done("keys.redeemed", "benefit", it.benefit.id.0).with(json!({
        "product": it.benefit.name, "key_id": it.id, "key": it.key.ordinal, "redeemed_on": redeemed_on,
        "mode": mode, "seats": after.seats, "ends_on": after.ends_on,
    }));
    scope.record(&event).await?;
    Ok(())
}

fn bad_day_words(scope: &PartnerScope, bad: BadDay) -> String {
    let locale = scope.locale();
    let t = locale.texts();
    match bad {
        BadDay::InFuture => t.day_in_future(),
        BadDay::BeforeIssue(day) => t.day_before_issue(locale.date(day)),
        BadDay::AfterActivateBy(day) => t.day_after_activate_by(locale.date(day)),
        BadDay::BeforeLast(day) => t.day_before_last(locale.date(day)),
    }
}

impl ShownOutcomes {
    fn new(scope: &PartnerScope, day: Date, outcomes: Outcomes, preview: String) -> Self {
        let locale = scope.locale();
        let t = locale.texts();
        let on = t.outcome_on(locale.date(day));
        let words = |it: Subscription| t.subscription_runs(it.seats, locale.date(it.ends_on));
        let (heading, cards) = match outcomes {
            Outcomes::New(new) => {
                let card = Card {
                    title: t.new_subscription(),
                    outcome: words(new),
                    text: String::new(),
                    mode: Mode::Add.as_str(),
                    verb: t.record_new(),
                    off: None,
                };
                (t.one_outcome(), vec![card])
            }
            Outcomes::Choice { add, extend } => {
                let added = Card {
                    title: t.add_licenses(),
                    outcome: words(add),
                    text: t.add_licenses_text(),
                    mode: Mode::Add.as_str(),
                    verb: t.record_add(),
                    off: None,
                };
                let extended = Card {
                    title: t.extend_end_date(),
                    outcome: extend.map(words).unwrap_or_default(),
                    text: t.extend_text(),
                    mode: Mode::Extend.as_str(),
                    verb: t.record_extend(),
                    off: extend
                        .err()
                        .map(|long| t.extend_too_long(locale.date(long.ends_on), locale.date(long.limit))),
                };
                (t.choose_outcome(), vec![added, extended])
            }
        };
        Self { heading, on, preview, cards }
    }
}

fn redemption_page(
    app: &AppState,
    scope: &PartnerScope,
    it: &Redeemable,
    typed: &str,
    shown: Option<ShownOutcomes>,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let locale = scope.locale();
    let t = locale.texts();
    let benefit = &it.benefit;
    let first = it.key.last_redeemed_on.map_or(it.issued_on, |last| last.max(it.issued_on));
    let last = benefit.activate_by.min(scope.today);
    let shell = Shell::company(app, scope, Place::Kind(benefit.kind), t.redemption_heading(&benefit.name));
    let redemption = RedemptionPage {
        shell: shell.with_problems(problems),
        package: benefit.enrollment.package.name(t),
        key: t.key_number(locale.number(it.key.ordinal)),
        issued_on: locale.date(it.issued_on),
        present: benefit.subscription.map(|present| present.text(scope.today, locale)),
        hint: t.redemption_day_hint(locale.date(first), locale.date(last)),
        first,
        last,
        redeemed_on: typed.to_owned(),
        shown,
        path: paths::redemption(scope.partner.mpn_id, benefit.id, it.id),
        back: row::path(scope, benefit),
    };
    page(status, &redemption)
}
