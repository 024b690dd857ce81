//! Recording the redemption of a cloud key (R-CL-3): the day is asked, both outcomes are shown, one is chosen.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use time::Date;
use time::format_description::well_known::Iso8601;
use tower_sessions::Session;

use super::row;
use crate::authz::Action;
use crate::base::ids::{BenefitId, ProductKeyId};
use crate::benefits::menu::place_of;
use crate::error::{AppError, AppResult, NotDone};
use crate::help::beside::Beside;
use crate::membership::Subscription;
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::AppState;
use crate::subscriptions::acts::{self, Recording, Redeemable, Redeemed, Refused, Shown};
use crate::subscriptions::paths;
use crate::subscriptions::{BadDay, Mode, Outcomes};
use crate::web::extract::{Form, Id};
use crate::web::{page, see_other};

/// The day, and then the choice.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RedemptionForm {
    redeemed_on: Option<String>,
    /// `add` or `extend`; without it the outcomes are shown. Where a new subscription begins there is nothing to choose,
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
    rule: Beside,
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
    let partner = scope.partner.clone();
    let it = acts::find(scope.tx(), &partner, benefit, key).await?;
    let over = it.key.redeemed_on.is_some() || it.key.revoked_at.is_some();
    if over || row::company_closed(&scope).is_some() {
        return Ok(see_other(&row::path(&scope, &it.benefit)));
    }
    // Where one day is possible, it stands there.
    let (first, last) = possible_days(&scope, &it);
    let only = if first == last { first.to_string() } else { String::new() };
    redemption_page(&app, &scope, &it, &only, None, Vec::new())
}

/// The first and the last day on which the key can have been redeemed.
fn possible_days(scope: &PartnerScope, it: &Redeemable) -> (Date, Date) {
    let first = it.key.last_redeemed_on.map_or(it.issued_on, |last| last.max(it.issued_on));
    (first, it.benefit.activate_by.min(scope.today()))
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
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    let it = acts::lock(scope.tx(), &partner, &actor, benefit, key).await?;
    let typed = form.redeemed_on.as_deref().unwrap_or_default().trim();
    match acts::record_redemption(scope.tx(), &partner, &actor, &it, form.recording(typed)?).await {
        Ok(Redeemed::Before) => Ok(see_other(&row::path(&scope, &it.benefit))),
        Ok(Redeemed::Now(after)) => {
            let path = row::path(&scope, &it.benefit);
            scope.commit().await?;
            let flash =
                Flash::new(Some(partner.mpn_id), |t| t.flash_redeemed(after.seats, it.benefit.name.of(t)));
            flash.leave(&session).await?;
            Ok(see_other(&path))
        }
        Err(NotDone::Refused(refused)) => tell_refused(&app, scope, &it, typed, refused).await,
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

impl RedemptionForm {
    /// What is wanted; `typed` is the day, as it was typed.
    fn recording(&self, typed: &str) -> AppResult<Recording<'_>> {
        let mode = match self.mode.as_deref() {
            None => None,
            Some(name) => Some(Mode::parse(name).ok_or(AppError::WrongFields)?),
        };
        let day = Date::parse(typed, &Iso8601::DATE).ok().filter(|day| day.to_string() == typed);
        Ok(Recording { day, mode, preview: self.preview.as_deref() })
    }
}

/// Records the refusal where it is one, and tells it on the row or on the page again.
async fn tell_refused(
    app: &AppState,
    mut scope: PartnerScope,
    it: &Redeemable,
    typed: &str,
    refused: Refused,
) -> AppResult {
    if let Some(entry) = refused.entry(it) {
        scope.record_refusal(&entry).await?;
    }
    let locale = scope.locale();
    let t = locale.texts();
    let at_day = |text| vec![Problem { field: "redeemed_on".to_owned(), text }];
    let at_choice = |text| vec![Problem { field: "outcomes".to_owned(), text }];
    let (shown, problems) = match refused {
        Refused::Closed(closed) => {
            return row::show_refusal(app, scope, &it.benefit, "keys", closed.text(t)).await;
        }
        Refused::RedeemedAlready(on) => {
            let words = t.redeemed_already(locale.date(on));
            return row::show_refusal(app, scope, &it.benefit, "keys", words).await;
        }
        Refused::Revoked(on) => {
            let words = t.key_revoked(locale.date(on));
            return row::show_refusal(app, scope, &it.benefit, "keys", words).await;
        }
        Refused::NoDay => (None, at_day(t.day_missing())),
        Refused::BadDay(bad) => (None, at_day(bad_day_words(&scope, bad))),
        Refused::Choose(shown) => (Some(shown), Vec::new()),
        Refused::ChangedMeanwhile(shown) => (Some(shown), at_choice(t.outcome_changed())),
        Refused::TooLong(shown, long) => {
            let words = t.extend_too_long(locale.date(long.ends_on), locale.date(long.limit));
            (Some(shown), at_choice(words))
        }
    };
    let shown = shown.map(|shown| ShownOutcomes::new(&scope, shown));
    redemption_page(app, &scope, it, typed, shown, problems)
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
    fn new(scope: &PartnerScope, Shown { day, outcomes, digest }: Shown) -> Self {
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
        Self { heading, on, preview: digest, cards }
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
    let (first, last) = possible_days(scope, it);
    let shell = Shell::company(app, scope, place_of(benefit.kind), t.redemption_heading(benefit.name.of(t)));
    let redemption = RedemptionPage {
        shell: shell.with_problems(problems),
        package: benefit.enrollment.package.name(t),
        key: t.key_number(locale.number(it.key.ordinal)),
        issued_on: locale.date(it.issued_on),
        rule: scope.rule_of_extension(),
        present: benefit.subscription.map(|present| present.text(scope.today(), locale)),
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
