//! A company's memberships: what it has and to when, what is unused of it, and all dates as one timeline.

pub mod calendar;
mod entries;
pub mod feed;
mod read;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use time::Date;

use self::read::Read;
pub(in crate::benefits) use self::read::timeline;
use super::glance::Held;
use super::kinds::MembershipCenter;
use super::menu::MEMBERSHIP;
use super::to_do;
use crate::authz::Action;
use crate::base::clock;
use crate::calendar_feeds::paths as feeds;
use crate::dates::days_left;
use crate::error::AppResult;
use crate::granting::Membership;
use crate::help::beside::Beside;
use crate::i18n::{Locale, Texts};
use crate::membership::{EnrollmentState, Refund, paths};
use crate::orders::paths::new_order;
use crate::orders::store::find_market;
use crate::orders::{Level, levels};
use crate::scope::PartnerScope;
use crate::scope::shell::Shell;
use crate::state::{App, AppState};
use crate::timeline::View;
use crate::web::page;

#[derive(Template)]
#[template(path = "portal/membership/membership.html")]
struct MembershipPage {
    shell: Shell,
    company: String,
    elsewhere: Option<MembershipCenter>,
    years: Vec<YearView>,
    timeline: View,
    calendar: String,
    feed: String,
    /// What can be bought, for those who may.
    levels: Option<Vec<Level>>,
    compare: String,
}

struct YearView {
    id: String,
    name: String,
    offers: String,
    /// The class of the mark of where it stands, and its words.
    state: (&'static str, String),
    /// What there is to know, each with its term.
    facts: Vec<(String, String)>,
    /// What operators gave of it by hand, with their reasons.
    given: Vec<String>,
    /// To when a refund is asked for, and when it is renewed.
    rules: Vec<Beside>,
}

/// Shows them.
///
/// # Errors
/// As every page: not allowed, the database.
pub async fn show(State(app): State<AppState>, mut scope: PartnerScope) -> AppResult {
    scope.require(Action::SeeBenefits)?;
    let (partner, me) = (scope.partner.clone(), scope.me.id);
    let days = (scope.programme.seat_waiting_days, scope.today());
    let read = Read::new(scope.tx(), &partner, me, days).await?;
    let levels = if scope.may(Action::Buy) { Some(find_levels(&mut scope, &read).await?) } else { None };
    page(StatusCode::OK, &MembershipPage::new(&app, &scope, &read, levels))
}

/// What can be bought, and why something is off (R-MEM-1).
async fn find_levels(scope: &mut PartnerScope, read: &Read) -> AppResult<Vec<Level>> {
    let (partner, today, locale) = (scope.partner.id, scope.today(), scope.locale());
    let market = find_market(scope.tx(), partner).await?;
    let held = read.glance.enrollments.iter().filter(|it| it.cancelled_at.is_none()).map(|it| Membership {
        id: it.id,
        enrollment: it.enrollment,
        offers: it.offer_ids.iter().copied().zip(it.offers.iter().cloned()).collect(),
        versions: Vec::new(),
    });
    let held: Vec<Membership> = held.collect();
    Ok(levels(&scope.partner, &market, &held, today, locale))
}

impl MembershipPage {
    fn new(app: &App, scope: &PartnerScope, read: &Read, levels: Option<Vec<Level>>) -> Self {
        let (t, mpn_id) = (scope.locale().texts(), scope.partner.mpn_id);
        // What goes on longest stands first; what is over, last.
        let mut years: Vec<&Held> = read.glance.enrollments.iter().collect();
        years.sort_by_key(|it| {
            let is_over = !it.enrollment.is_listed(scope.today());
            (is_over, std::cmp::Reverse(it.enrollment.anniversary_on), it.enrollment.package.rank(), it.id)
        });
        Self {
            shell: Shell::company(app, scope, MEMBERSHIP.place, t.membership()),
            company: scope.partner.name.clone(),
            elsewhere: MembershipCenter::new(scope),
            years: years.into_iter().map(|it| YearView::new(it, read, scope)).collect(),
            timeline: View::of(&read.timeline(&scope.partner, scope.today(), t), t),
            calendar: paths::calendar(mpn_id),
            feed: feeds::own(mpn_id),
            levels,
            compare: new_order(mpn_id, ""),
        }
    }
}

impl YearView {
    fn new(it: &Held, read: &Read, scope: &PartnerScope) -> Self {
        let (locale, today, zone) = (scope.locale(), scope.today(), &scope.partner.zone);
        let t = locale.texts();
        let name = it.enrollment.package.name(t);
        let cancelled = it.cancelled_at.map(|at| clock::date_in(at, zone));
        Self {
            id: it.id.to_string(),
            name,
            offers: it.offers_beside_level(locale),
            state: match it.enrollment.state(today) {
                EnrollmentState::Lapsed if it.followed => ("st-done", t.enrollment_followed()),
                it => state(it, t),
            },
            facts: facts_of(it, cancelled, read, scope),
            rules: [scope.rule_of_refund(&it.enrollment), scope.rule_of_renewal(&it.enrollment)]
                .into_iter()
                .flatten()
                .collect(),
            given: it.given.iter().map(|it| it.text(zone, locale)).collect(),
        }
    }
}

/// Where it stands: the class of its mark, and its words.
fn state(state: EnrollmentState, t: &Texts) -> (&'static str, String) {
    match state {
        EnrollmentState::NotStarted => ("st-wait", t.enrollment_not_started()),
        EnrollmentState::Active => ("st-done", t.enrollment_active()),
        EnrollmentState::InRenewalWindow => ("st-soon", t.enrollment_in_window()),
        EnrollmentState::Lapsed => ("st-off", t.enrollment_lapsed()),
        EnrollmentState::Cancelled => ("st-off", t.enrollment_cancelled()),
    }
}

/// What there is to know of a year, each with its term.
fn facts_of(it: &Held, cancelled: Option<Date>, read: &Read, scope: &PartnerScope) -> Vec<(String, String)> {
    let (locale, today) = (scope.locale(), scope.today());
    let (t, year) = (locale.texts(), &it.enrollment);
    let date = |day: Date| locale.date(day);
    let days = t.from_to(date(year.starts_on), date(year.anniversary_on));
    let mut facts = vec![(t.timeline_membership(), days)];
    match year.state(today) {
        EnrollmentState::Cancelled => {
            facts.extend(cancelled.map(|day| (t.status(), t.membership_cancelled_on(date(day)))));
            return facts;
        }
        EnrollmentState::Lapsed => {
            let day = date(crate::dates::day_after(year.renewal_closes_on()));
            let told = if it.followed { t.membership_followed_on(day) } else { t.membership_lapsed_on(day) };
            facts.push((t.status(), told));
            return facts;
        }
        EnrollmentState::Active => {
            facts.push((t.membership_days_left(), locale.number(days_left(year.anniversary_on, today))));
        }
        EnrollmentState::NotStarted | EnrollmentState::InRenewalWindow => {}
    }
    let window = (year.renewal_opens_on(), year.renewal_closes_on());
    if window.0 <= window.1 {
        facts.push((t.renewal_window_column(), t.from_to(date(window.0), date(window.1))));
    }
    let refund = match year.refund(today) {
        Refund::PossibleUntil(day) => t.membership_refund_until(date(day)),
        Refund::EndedByAct => t.membership_refund_ended(),
        Refund::TooLate => t.membership_refund_over(),
    };
    facts.push((t.membership_refund(), refund));
    if scope.partner.has_moved_in() {
        facts.push((t.membership_unused(), unused(it, read, locale, today)));
    }
    facts
}

/// How much of a year is not used and still can be.
fn unused(it: &Held, read: &Read, locale: Locale, today: Date) -> String {
    let of_year = read.benefits.iter().filter(|benefit| benefit.enrollment_id == it.id);
    let open = to_do::still_open(of_year, &read.standings, today);
    let words = to_do::in_words(&open, locale);
    if words.is_empty() { locale.texts().membership_all_used() } else { words }
}
