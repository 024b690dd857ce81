//! The People page: who belongs to the company, with which roles, and who holds which seats.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use super::list::{self, PeopleList, PeopleQuery, Person};
use crate::authz::Action;
use crate::base::clock;
use crate::error::AppResult;
use crate::i18n::Texts;
use crate::partners::Help;
use crate::partners::store::find_help;
use crate::people::paths;
use crate::scope::PartnerScope;
use crate::scope::shell::Shell;
use crate::seats::paths as seats_paths;
use crate::seats::{HeldSeat, store as seats};
use crate::state::AppState;
use crate::state::menu::{MenuEntry, Place};
use crate::users::members;
use crate::web::extract::Query;
use crate::web::page;

/// The company's people in the menu.
pub const MENU: MenuEntry = MenuEntry {
    place: Place("people"),
    heading: Some(Texts::menu_account),
    icon: "people",
    text: Texts::people,
    path: paths::people,
    seen: |roles| roles.may(Action::SeePeople),
    count: None,
};

/// The page.
#[derive(Template)]
#[template(path = "portal/people/people.html")]
struct PeoplePage {
    shell: Shell,
    company: String,
    list: PeopleList,
    seats: Vec<SeatView>,
    /// Who adds people.
    help: Help,
}

/// A seat of whom the open row is about.
struct SeatView {
    icon: &'static str,
    product: String,
    package: String,
    seat: String,
    since: String,
    until: String,
    /// The benefit's row, at this seat.
    href: String,
}

/// Shows the company's people.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database.
pub async fn show(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    Query(query): Query<PeopleQuery>,
) -> AppResult {
    scope.require(Action::SeePeople)?;
    let (partner, locale, email) = (scope.partner.id, scope.locale(), scope.user.email.clone());
    let people = find_people(&mut scope).await?;
    let help = find_help(scope.tx(), partner, Action::ManageMembers, &email).await?;
    let path = paths::people(scope.partner.mpn_id);
    let list = PeopleList::new(path, people, &query, scope.me.id, locale)?;
    let people_page = PeoplePage {
        company: scope.partner.name.clone(),
        seats: list.opened.as_ref().map(|person| seat_views(&scope, person)).unwrap_or_default(),
        list,
        help,
        shell: Shell::company(&app, &scope, MENU.place, locale.texts().people()),
    };
    page(StatusCode::OK, &people_page)
}

/// What the page lists, as CSV: filters and order kept, all pages.
///
/// # Errors
/// As every page: not allowed, the database.
pub async fn download(mut scope: PartnerScope, Query(query): Query<PeopleQuery>) -> AppResult {
    scope.require(Action::SeePeople)?;
    let people = find_people(&mut scope).await?;
    let (header, rows) = list::csv_rows(people, &query, scope.locale())?;
    let file = format!("people-{}.csv", scope.partner.mpn_id);
    scope.download(&file, &header, &rows).await
}

async fn find_people(scope: &mut PartnerScope) -> AppResult<Vec<Person>> {
    let (partner, today) = (scope.partner.id, scope.today());
    let members = members::list_members(scope.tx(), partner).await?;
    let seats = seats::list_held_seats(scope.tx(), partner, None, today).await?;
    Ok(list::with_seats(members, seats))
}

/// The seats of a person, by product.
fn seat_views(scope: &PartnerScope, person: &Person) -> Vec<SeatView> {
    let locale = scope.locale();
    let mut seats: Vec<_> = person.seats.iter().collect();
    seats.sort_by(|a, b| {
        locale
            .compare(&a.product_name, &b.product_name)
            .then(a.until.cmp(&b.until))
            .then(a.benefit.cmp(&b.benefit))
    });
    let view = |it: &&HeldSeat| SeatView {
        icon: it.kind.slug(),
        product: it.product_name.clone(),
        package: it.package.name(locale.texts()),
        seat: locale.number(it.seat),
        since: locale.date(clock::date_in(it.assigned_at, &scope.partner.zone)),
        until: locale.date(it.until),
        href: seats_paths::seat(scope.partner.mpn_id, it.kind, it.benefit, it.seat),
    };
    seats.iter().map(view).collect()
}
