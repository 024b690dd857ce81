//! What the member has himself: the page of everybody, staff too.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use crate::app::AppState;
use crate::authz::{Action, PartnerScope, Role};
use crate::clock;
use crate::error::AppResult;
use crate::membership::store;
use crate::partners::Contact;
use crate::web::page;
use crate::web::shell::{Place, Shell};

/// The page.
#[derive(Template)]
#[template(path = "portal/benefits/my_assignments.html")]
struct MyAssignmentsPage {
    shell: Shell,
    company: String,
    seats: Vec<SeatRow>,
    /// Whom to ask for more.
    ask: Option<Contact>,
}

struct SeatRow {
    product: String,
    seat: String,
    since: String,
    until: String,
    left: String,
}

/// Shows what the member has.
///
/// # Errors
/// As every page: unknown ids, the database.
pub async fn show(State(app): State<AppState>, mut scope: PartnerScope) -> AppResult {
    scope.require(Action::SeeOwnAssignments)?;
    let (partner, member, locale, today) = (scope.partner.id, scope.me.id, scope.locale(), scope.today);
    let held = store::list_held_seats(scope.tx(), partner, member).await?;
    let admins = crate::partners::store::list_holders(scope.tx(), partner, &[Role::GlobalAdmin]).await?;
    let seats = held.into_iter().filter(|seat| seat.until >= today).map(|seat| SeatRow {
        product: seat.product,
        seat: locale.number(seat.seat_number),
        since: locale.date(clock::date_in(seat.assigned_at, &scope.partner.zone)),
        until: locale.date(seat.until),
        left: locale.relative_days((seat.until - today).whole_days()),
    });
    let my_assignments = MyAssignmentsPage {
        company: scope.partner.name.clone(),
        seats: seats.collect(),
        ask: admins.into_iter().map(|(_, contact)| contact).next(),
        shell: Shell::company(&app, &scope, Place::MyAssignments, locale.texts().my_assignments()),
    };
    page(StatusCode::OK, &my_assignments)
}
