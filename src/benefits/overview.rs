//! The overview: for each kind what there is, used and left; what to do next; dates, roles, people.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use time::Date;

use super::kinds::{MembershipCenter, Tally};
use crate::authz::{Action, Role};
use crate::benefits::menu::OVERVIEW;
use crate::catalogue::Kind;
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::membership::paths;
use crate::membership::store::{self, EnrollmentRow};
use crate::membership::{Benefit, Enrollment, EnrollmentState, Package, only_listed};
use crate::partners::Contact;
use crate::partners::store::list_holders;
use crate::scope::PartnerScope;
use crate::scope::shell::Shell;
use crate::state::AppState;
use crate::web::page;

/// So many things to do next are shown; the rest is behind a link.
const TO_DO: usize = 6;

/// The overview.
#[derive(Template)]
#[template(path = "portal/benefits/overview.html")]
struct OverviewPage {
    shell: Shell,
    elsewhere: Option<MembershipCenter>,
    term: Option<Term>,
    tiles: Vec<Tile>,
    to_do: Vec<ToDo>,
    /// How many more unused benefits there are than are shown.
    more_to_do: usize,
    memberships: Vec<MembershipRow>,
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
    /// The figure that counts most, and what it counts.
    left: String,
    left_of: String,
    rest: String,
}

/// Something unused that can still be used.
struct ToDo {
    icon: &'static str,
    product: String,
    what: String,
    date: String,
    iso_date: Date,
    relative: String,
    href: String,
    verb: String,
}

struct MembershipRow {
    name: String,
    offers: String,
    anniversary: String,
    days: String,
    window: String,
}

/// Shows the overview.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database.
pub async fn show(State(app): State<AppState>, mut scope: PartnerScope) -> AppResult {
    scope.require(Action::SeeBenefits)?;
    let (partner, today, locale) = (scope.partner.id, scope.today(), scope.locale());
    let benefits = only_listed(store::list_benefits(scope.tx(), partner, None).await?, today);
    let enrollments = store::list_enrollments(scope.tx(), partner).await?;
    let people = list_holders(scope.tx(), partner, &[Role::GlobalAdmin, Role::MpnPartnerAdmin]).await?;
    let enrollments = listed(enrollments, today);
    let mpn_id = scope.partner.mpn_id;
    let elsewhere = MembershipCenter::new(&scope);
    let unused = if elsewhere.is_some() { Vec::new() } else { unused(&benefits, today) };
    let with = |wanted: Role| {
        people.iter().filter(|(role, _)| *role == wanted).map(|(_, contact)| contact.clone()).collect()
    };
    let title = scope.partner.name.clone();
    let overview = OverviewPage {
        shell: Shell::company(&app, &scope, OVERVIEW.place, title),
        term: enrollments.first().map(|(enrollment, _)| Term::new(enrollment, today, locale)),
        tiles: Kind::ALL
            .into_iter()
            .map(|kind| Tile::new(kind, Tally::of(kind, &benefits, today), mpn_id, locale))
            .collect(),
        more_to_do: unused.len().saturating_sub(TO_DO),
        to_do: unused.iter().take(TO_DO).map(|it| ToDo::new(it, &scope)).collect(),
        memberships: enrollments
            .iter()
            .map(|(it, offers)| MembershipRow::new(it, offers, today, locale))
            .collect(),
        roles: scope.me.roles.names(locale),
        own_email: scope.user.email.clone(),
        global_admins: with(Role::GlobalAdmin),
        partner_admins: with(Role::MpnPartnerAdmin),
        elsewhere,
    };
    page(StatusCode::OK, &overview)
}

/// The enrollments that are listed today, with their offers.
fn listed(rows: Vec<EnrollmentRow>, today: Date) -> Vec<(Enrollment, Vec<String>)> {
    let rows = rows.into_iter().map(|row| (row.enrollment, row.offers));
    let mut listed: Vec<_> = rows.filter(|(enrollment, _)| enrollment.is_listed(today)).collect();
    // What ends first at the head; of what ends together, the levels before what stands beside them.
    listed.sort_by_key(|(it, _)| (it.anniversary_on, rank(it.package)));
    listed
}

fn rank(package: Package) -> u8 {
    match package {
        Package::GoldCore => 0,
        Package::SilverCore => 1,
        Package::ActionPack => 2,
        Package::LearningActionPack => 3,
        Package::IsvCosellReady => 4,
    }
}

/// What is unused and can still be used, what ends first at the head.
fn unused(benefits: &[Benefit], today: Date) -> Vec<&Benefit> {
    let mut unused: Vec<&Benefit> = benefits.iter().filter(|it| it.status(today).is_unused()).collect();
    // Of what ends on one day: what an admin can take up here at once comes first.
    let order = |it: &&Benefit| {
        (it.activate_by, it.kind, it.name.own().to_owned(), rank(it.enrollment.package), it.id)
    };
    unused.sort_by_key(order);
    unused
}

impl Term {
    fn new(enrollment: &Enrollment, today: Date, locale: Locale) -> Self {
        let (start, end, close) =
            (enrollment.starts_on, enrollment.anniversary_on, enrollment.renewal_closes_on());
        let length = (close - start).whole_days();
        let gone = (today - start).whole_days().clamp(0, length);
        let in_window = enrollment.state(today) == EnrollmentState::InRenewalWindow;
        let to = if in_window { close } else { end };
        Self {
            days: (to - today).whole_days(),
            started: locale.date(start),
            anniversary: locale.date(end),
            today: locale.date(today),
            window: window(enrollment, locale),
            in_window,
            length,
            gone,
            left: (end - today).whole_days().max(0),
        }
    }
}

fn window(enrollment: &Enrollment, locale: Locale) -> String {
    let (opens, closes) = (enrollment.renewal_opens_on(), enrollment.renewal_closes_on());
    locale.texts().from_to(locale.date(opens), locale.date(closes))
}

impl Tile {
    fn new(kind: Kind, tally: Tally, mpn_id: i64, locale: Locale) -> Self {
        let t = locale.texts();
        let (left, left_of, rest) = match kind {
            Kind::VisualStudio => {
                let free = tally.seats - tally.seats_assigned;
                (free, t.tile_seats_free(free), t.tile_seats(tally.seats, tally.seats_assigned))
            }
            Kind::Software => {
                let rest = t.tile_software(tally.total, tally.used, tally.no_key);
                (tally.unused, t.tile_not_used(tally.unused), rest)
            }
            _ => (tally.unused, t.tile_not_used(tally.unused), t.tile_used(tally.total, tally.used)),
        };
        Self {
            href: paths::kind(mpn_id, kind),
            icon: kind.slug(),
            name: kind.menu_name(t),
            left: locale.number(left),
            left_of,
            rest,
        }
    }
}

impl ToDo {
    fn new(benefit: &Benefit, scope: &PartnerScope) -> Self {
        let (locale, mpn_id) = (scope.locale(), scope.partner.mpn_id);
        let t = locale.texts();
        let here = benefit.kind == Kind::Software;
        Self {
            icon: benefit.kind.slug(),
            product: benefit.name.of(t).to_owned(),
            what: what(benefit, locale, t),
            date: locale.date(benefit.activate_by),
            iso_date: benefit.activate_by,
            relative: locale.relative_days(benefit.days_left(scope.today())),
            href: if here {
                paths::benefit(mpn_id, benefit.kind, benefit.id)
            } else {
                format!("{}#b-{}", paths::kind(mpn_id, benefit.kind), benefit.id)
            },
            verb: if here && scope.may(Action::GetKeys) && scope.partner.open().is_ok() {
                t.get_keys()
            } else {
                t.see_it()
            },
        }
    }
}

/// Which kind, of which package, how much.
fn what(benefit: &Benefit, locale: Locale, t: &Texts) -> String {
    let unit = benefit.unit.text(benefit.quantity, t);
    let quantity = locale.quantity(benefit.quantity);
    let amount = if unit.is_empty() { quantity } else { format!("{quantity} {unit}") };
    let package = benefit.enrollment.package.name(t);
    t.to_do_what(benefit.kind.menu_name(t), package, amount)
}

impl MembershipRow {
    fn new(enrollment: &Enrollment, offers: &[String], today: Date, locale: Locale) -> Self {
        let name = enrollment.package.name(locale.texts());
        // Where the offer is the package, its name is not said twice.
        let offers = if offers == [name.clone()] { String::new() } else { locale.list(offers) };
        Self {
            name,
            offers,
            anniversary: locale.date(enrollment.anniversary_on),
            days: locale.relative_days((enrollment.anniversary_on - today).whole_days()),
            window: window(enrollment, locale),
        }
    }
}
