//! The overview: for each kind what there is, used and left; what to do next; dates, roles, people.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use time::Date;

use super::first_steps::FirstSteps;
use super::glance::{self, Glance, Held, Run};
use super::kinds::MembershipCenter;
use super::seats_panel::{self, Standings};
use super::tally::Tally;
use super::to_do::{self, TaskView, ToDo};
use crate::authz::{Action, Role};
use crate::benefits::menu::OVERVIEW;
use crate::catalogue::Kind;
use crate::dates::{SUBSCRIPTION_ENDS_SOON_DAYS, days_left};
use crate::error::AppResult;
use crate::i18n::Locale;
use crate::membership::{Benefit, Enrollment, EnrollmentState, only_listed, paths, store as membership};
use crate::partners::{Contact, Partner};
use crate::people::rights::may_give;
use crate::scope::PartnerScope;
use crate::scope::shell::{Problem, Shell};
use crate::state::AppState;
use crate::timeline::Overview;
use crate::web::page;

/// The overview.
#[derive(Template)]
#[template(path = "portal/benefits/overview.html")]
struct OverviewPage {
    shell: Shell,
    elsewhere: Option<MembershipCenter>,
    term: Option<Term>,
    first: Option<FirstSteps>,
    tiles: Vec<Tile>,
    /// How much there is to do, in words.
    summary: String,
    tasks: Vec<TaskView>,
    /// Links to what there is to do beside what is shown.
    others: Vec<(String, String)>,
    /// What is said where there is nothing to do.
    nothing_to_do: Option<String>,
    memberships: Vec<MembershipRow>,
    /// Subscriptions that end soon, and where they are.
    endings: Vec<EndingView>,
    cloud: String,
    /// The next dates of them.
    timeline: Option<Overview>,
    roles: String,
    own_email: String,
    global_admins: Vec<Contact>,
    partner_admins: Vec<Contact>,
}

/// The membership year that ends first, drawn as a line.
struct Term {
    days: i64,
    started: String,
    anniversary: String,
    today: String,
    window: String,
    in_window: bool,
    /// Days of the year, and of those passed, for the drawing.
    length: i64,
    gone: i64,
    left: i64,
}

struct Tile {
    href: String,
    icon: &'static str,
    name: String,
    /// What can still be taken up, and what it counts; none of it is not said.
    left: Option<(String, String)>,
    rest: String,
}

struct MembershipRow {
    name: String,
    offers: String,
    anniversary: String,
    days: String,
    window: String,
    /// What operators gave of it by hand, with their reasons.
    given: Vec<String>,
}

/// A subscription that ends soon.
struct EndingView {
    /// Of which product, with how many seats.
    text: String,
    /// Its last day.
    day: Date,
    date: String,
    relative: String,
}

/// Shows the overview.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database.
pub async fn show(State(app): State<AppState>, scope: PartnerScope) -> AppResult {
    scope.require(Action::SeeBenefits)?;
    overview_page(&app, scope, Vec::new()).await
}

/// The overview, with what went wrong: 200 without problems, 422 with them.
pub(super) async fn overview_page(
    app: &AppState,
    mut scope: PartnerScope,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (partner, today) = (scope.partner.id, scope.today());
    let benefits = only_listed(membership::list_benefits(scope.tx(), partner, None).await?, today);
    let with_seats: Vec<&Benefit> = benefits.iter().filter(|it| it.has_seats()).collect();
    let standings = seats_panel::read_standings(&mut scope, &with_seats).await?;
    let (me, own) = (scope.me.id, scope.me.roles.clone());
    let gives: Vec<Role> = Role::ALL.into_iter().filter(|it| may_give(&own, *it).is_ok()).collect();
    let glance = glance::find_glance(scope.tx(), partner, (me, &gives)).await?;
    let it = OverviewPage::new(app, &scope, &benefits, &standings, &glance);
    page(status, &OverviewPage { shell: it.shell.with_problems(problems), ..it })
}

impl OverviewPage {
    fn new(
        app: &AppState,
        scope: &PartnerScope,
        benefits: &[Benefit],
        standings: &Standings,
        glance: &Glance,
    ) -> Self {
        let (locale, today, mpn_id) = (scope.locale(), scope.today(), scope.partner.mpn_id);
        let enrollments = listed(&glance.enrollments, today);
        let elsewhere = MembershipCenter::new(scope);
        // Who has not moved in can take nothing up here.
        let usable = if elsewhere.is_some() { &[][..] } else { benefits };
        let to_do = ToDo::new(usable, standings, (glance, scope.frame.replies), today);
        let with = |wanted: Role| {
            let holders = glance.holders.iter().filter(|(role, _)| *role == wanted);
            holders.map(|(_, contact)| contact.clone()).collect()
        };
        let tally = |kind| Tally::of(kind, benefits, standings, today);
        Self {
            shell: Shell::company(app, scope, OVERVIEW.place, scope.partner.name.clone()),
            first: FirstSteps::find(scope, benefits, glance),
            term: enrollments.first().map(|it| Term::new(&it.enrollment, today, locale)),
            tiles: Kind::ALL.map(|kind| Tile::new(kind, &tally(kind), mpn_id, locale)).into(),
            summary: to_do.summary(locale),
            others: to_do.others(mpn_id, locale.texts()),
            nothing_to_do: (to_do.is_empty() && elsewhere.is_none()).then(|| idle(glance, today, locale)),
            tasks: to_do.shown(scope),
            timeline: (!enrollments.is_empty()).then(|| {
                let of = (glance, benefits, standings);
                let dates = super::membership::timeline(of, &scope.partner, today, locale.texts());
                Overview::of(&dates, paths::memberships(mpn_id), locale.texts())
            }),
            memberships: enrollments
                .iter()
                .map(|it| MembershipRow::new(it, &scope.partner, today, locale))
                .collect(),
            endings: endings(&glance.runs, today, locale),
            cloud: paths::kind(mpn_id, Kind::Cloud),
            roles: scope.me.roles.names(locale),
            own_email: scope.user.email.clone(),
            global_admins: with(Role::GlobalAdmin),
            partner_admins: with(Role::MpnPartnerAdmin),
            elsewhere,
        }
    }
}

/// What is said where there is nothing to do: the reason.
fn idle(glance: &Glance, today: Date, locale: Locale) -> String {
    let t = locale.texts();
    let is_any =
        |state: EnrollmentState| glance.enrollments.iter().any(|it| it.enrollment.state(today) == state);
    if glance.enrollments.iter().any(|it| it.enrollment.is_listed(today)) {
        t.nothing_to_do()
    } else if is_any(EnrollmentState::Lapsed) {
        t.nothing_to_do_lapsed()
    } else {
        t.no_memberships()
    }
}

/// What a reminder says of subscriptions (R-DATE-8): those that end soon, what ends first at the head.
fn endings(runs: &[Run], today: Date, locale: Locale) -> Vec<EndingView> {
    let ends_soon = |it: &&Run| (0..=SUBSCRIPTION_ENDS_SOON_DAYS).contains(&days_left(it.ends_on, today));
    let mut ending: Vec<&Run> = runs.iter().filter(ends_soon).collect();
    ending.sort_by_key(|it| it.ends_on);
    let t = locale.texts();
    let view = |it: &Run| EndingView {
        text: t.reminder_subscription(i64::from(it.seats), it.name.of(t)),
        day: it.ends_on,
        date: locale.date(it.ends_on),
        relative: locale.relative_days(days_left(it.ends_on, today)),
    };
    ending.into_iter().map(view).collect()
}

/// The enrollments that are listed today.
fn listed(rows: &[Held], today: Date) -> Vec<&Held> {
    let mut listed: Vec<_> = rows.iter().filter(|it| it.enrollment.is_listed(today)).collect();
    // What ends first at the head; of what ends together, the levels before what stands beside them.
    listed.sort_by_key(|it| (it.enrollment.anniversary_on, it.enrollment.package.rank()));
    listed
}

impl Term {
    fn new(enrollment: &Enrollment, today: Date, locale: Locale) -> Self {
        let (start, end, close) =
            (enrollment.starts_on, enrollment.anniversary_on, enrollment.renewal_closes_on());
        let length = days_left(close, start);
        let gone = days_left(today, start).clamp(0, length);
        let in_window = enrollment.state(today) == EnrollmentState::InRenewalWindow;
        let to = if in_window { close } else { end };
        Self {
            days: days_left(to, today),
            started: locale.date(start),
            anniversary: locale.date(end),
            today: locale.date(today),
            window: window(enrollment, locale),
            in_window,
            length,
            gone,
            left: days_left(end, today).max(0),
        }
    }
}

fn window(enrollment: &Enrollment, locale: Locale) -> String {
    let (opens, closes) = (enrollment.renewal_opens_on(), enrollment.renewal_closes_on());
    locale.texts().from_to(locale.date(opens), locale.date(closes))
}

impl Tile {
    fn new(kind: Kind, tally: &Tally, mpn_id: i64, locale: Locale) -> Self {
        let t = locale.texts();
        let Tally { total, used, unused, no_key, expired, seats } = *tally;
        let (left, left_of, parts) = if kind == Kind::VisualStudio {
            let all = seats.assigned + seats.cooling + seats.free;
            let parts = [
                (all, t.tile_seats(all)),
                (seats.assigned, t.tile_seats_assigned(seats.assigned)),
                (seats.cooling, t.tile_seats_waiting(seats.cooling)),
            ];
            (seats.free, t.tile_seats_free(seats.free), parts.to_vec())
        } else {
            let parts = [
                (total, t.tile_total(total)),
                (used, t.tile_used(used)),
                (no_key, t.tile_no_key(no_key)),
                (expired, t.tile_expired(expired)),
            ];
            (unused, t.tile_not_used(unused), parts.to_vec())
        };
        // What there is none of is not said.
        let parts = parts.into_iter().filter(|(count, _)| *count > 0).map(|(_, text)| text);
        Self {
            href: if unused > 0 { to_do::unused(mpn_id, kind) } else { paths::kind(mpn_id, kind) },
            icon: kind.slug(),
            name: kind.menu_name(t),
            left: (left > 0).then(|| (locale.number(left), left_of)),
            rest: if total > 0 { parts.collect::<Vec<_>>().join(" · ") } else { t.tile_nothing() },
        }
    }
}

impl MembershipRow {
    fn new(it: &Held, partner: &Partner, today: Date, locale: Locale) -> Self {
        let enrollment = &it.enrollment;
        Self {
            name: enrollment.package.name(locale.texts()),
            offers: it.offers_beside_level(locale),
            anniversary: locale.date(enrollment.anniversary_on),
            days: locale.relative_days(days_left(enrollment.anniversary_on, today)),
            window: window(enrollment, locale),
            given: it.given.iter().map(|it| it.text(&partner.zone, locale)).collect(),
        }
    }
}
