//! A company's memberships: what it has and to when, what is unused of it, and all dates as one timeline.

mod entries;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::IntoResponse as _;
use time::Date;

use self::entries::{Cooling, Facts};
use super::glance::{self, Glance, Held};
use super::kinds::MembershipCenter;
use super::menu::MEMBERSHIP;
use super::seats_panel::{self, Standings};
use super::to_do;
use crate::audit::{self, AccessAct, Recorded as _};
use crate::authz::Action;
use crate::base::clock;
use crate::dates::days_left;
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::membership::{Benefit, EnrollmentState, Refund, only_listed, paths, store as membership};
use crate::scope::PartnerScope;
use crate::scope::shell::Shell;
use crate::seats::Standing;
use crate::state::{App, AppState};
use crate::timeline::{self, Timeline, View};
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
}

/// What was read.
struct Read {
    glance: Glance,
    benefits: Vec<Benefit>,
    standings: Standings,
}

/// Shows them.
///
/// # Errors
/// As every page: not allowed, the database.
pub async fn show(State(app): State<AppState>, mut scope: PartnerScope) -> AppResult {
    scope.require(Action::SeeBenefits)?;
    let read = Read::new(&mut scope).await?;
    page(StatusCode::OK, &MembershipPage::new(&app, &scope, &read))
}

/// All dates as a calendar file: what leaves the portal is on record.
///
/// # Errors
/// As [`show`].
pub async fn calendar(State(app): State<AppState>, mut scope: PartnerScope) -> AppResult {
    scope.require(Action::SeeBenefits)?;
    let read = Read::new(&mut scope).await?;
    let (t, mpn_id) = (scope.locale().texts(), scope.partner.mpn_id);
    let file = format!("timeline-{mpn_id}.ics");
    let entry = AccessAct::ListDownloaded { file: Some(file.clone()) }.done();
    let (partner, actor) = (scope.partner.id, scope.actor());
    audit::record(scope.tx(), partner, &actor, &entry).await?;
    let name = t.calendar_name(&scope.partner.name);
    let origin = app.mail.sender.base_url.as_str().trim_end_matches('/');
    let host = app.mail.sender.base_url.host_str().unwrap_or_default();
    let calendar = timeline::calendar::write(&read.timeline(&scope), (host, origin), &name, t);
    scope.commit().await?;
    let headers = [
        (CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{file}\"")),
        (CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, calendar).into_response())
}

impl Read {
    async fn new(scope: &mut PartnerScope) -> AppResult<Self> {
        let (partner, today) = (scope.partner.id, scope.today());
        let me = scope.me.id;
        let glance = glance::find_glance(scope.tx(), partner, (me, &[])).await?;
        let benefits = only_listed(membership::list_benefits(scope.tx(), partner, None).await?, today);
        let with_seats: Vec<&Benefit> = benefits.iter().filter(|it| it.has_seats()).collect();
        let standings = seats_panel::read_standings(scope, &with_seats).await?;
        Ok(Self { glance, benefits, standings })
    }

    fn timeline(&self, scope: &PartnerScope) -> Timeline {
        let today = scope.today();
        let zone = &scope.partner.zone;
        let cooling = self.benefits.iter().flat_map(|benefit| {
            let waiting = self.standings.get(&benefit.id).map(Standing::waiting).unwrap_or_default();
            waiting.iter().map(move |it| Cooling {
                benefit,
                seat: it.seat,
                since: clock::date_in(it.since, zone),
                at: it.since,
                free_on: it.free_on,
            })
        });
        // Who has not moved in can take nothing up here.
        let usable = if scope.partner.has_moved_in() { &self.benefits[..] } else { &[] };
        let facts = Facts {
            mpn_id: scope.partner.mpn_id,
            today,
            years: &self.glance.enrollments,
            open: to_do::still_open(usable, &self.standings, today),
            cooling: cooling.collect(),
            runs: &self.glance.runs,
        };
        let entries = entries::entries(&facts, |at| clock::date_in(at, zone), scope.locale().texts());
        Timeline::new(entries, today)
    }
}

impl MembershipPage {
    fn new(app: &App, scope: &PartnerScope, read: &Read) -> Self {
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
            timeline: View::of(&read.timeline(scope), t),
            calendar: paths::calendar(mpn_id),
        }
    }
}

impl YearView {
    fn new(it: &Held, read: &Read, scope: &PartnerScope) -> Self {
        let (locale, today, zone) = (scope.locale(), scope.today(), &scope.partner.zone);
        let t = locale.texts();
        let name = it.enrollment.package.name(t);
        // Where the offer is the package, its name is not said twice.
        let offers = if it.offers == [name.clone()] { String::new() } else { locale.list(&it.offers) };
        let cancelled = it.cancelled_at.map(|at| clock::date_in(at, zone));
        Self {
            id: it.id.to_string(),
            name,
            offers,
            state: state(it.enrollment.state(today), t),
            facts: facts_of(it, cancelled, read, scope),
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
            let day = crate::dates::day_after(year.renewal_closes_on());
            facts.push((t.status(), t.membership_lapsed_on(date(day))));
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
