//! What the members themselves have, and where they use it: the page of everybody, staff too.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;

use crate::authz::{Action, Role};
use crate::base::clock;
use crate::base::ids::ProductId;
use crate::benefits::assign::words;
use crate::benefits::menu::MY_ASSIGNMENTS;
use crate::catalogue::store::list_instructions;
use crate::error::AppResult;
use crate::marketing::store::find_contact;
use crate::partners::Contact;
use crate::scope::PartnerScope;
use crate::scope::shell::Shell;
use crate::seats::HeldSeat;
use crate::seats::store::list_held_seats;
use crate::state::AppState;
use crate::web::page;

/// The page.
#[derive(Template)]
#[template(path = "portal/benefits/my_assignments.html")]
struct MyAssignmentsPage {
    shell: Shell,
    company: String,
    /// With which address they sign in where their seats are used.
    email: String,
    seats: Vec<SeatRow>,
    /// Whether the member is the company's marketing contact.
    is_contact: bool,
    /// Whom to ask for more.
    ask: Option<Contact>,
}

struct SeatRow {
    product: String,
    package: String,
    seat: String,
    since: String,
    until: String,
    left: String,
    /// Where it is managed: the address, and the words of the link.
    managed_at: Option<(String, String)>,
    instructions: String,
}

/// Shows what the member has.
///
/// # Errors
/// As every page: unknown ids, the database.
pub async fn show(State(app): State<AppState>, mut scope: PartnerScope) -> AppResult {
    scope.require(Action::SeeOwnAssignments)?;
    let (partner, member, locale, today) = (scope.partner.id, scope.me.id, scope.locale(), scope.today());
    let mut held = list_held_seats(scope.tx(), partner, member, today).await?;
    held.retain(|seat| seat.until >= today);
    held.sort_by(|a, b| {
        locale
            .compare(&a.product_name, &b.product_name)
            .then(a.until.cmp(&b.until))
            .then(a.benefit.cmp(&b.benefit))
    });
    let products: Vec<ProductId> = held.iter().map(|seat| seat.product).collect();
    let instructions = list_instructions(scope.tx(), &products, locale.tag()).await?;
    let admins = crate::partners::store::list_holders(scope.tx(), partner, &[Role::GlobalAdmin]).await?;
    let contact = find_contact(scope.tx(), partner).await?;
    let seats = held.iter().map(|seat| SeatRow {
        product: seat.product_name.clone(),
        package: seat.package.name(locale.texts()),
        seat: locale.number(seat.seat),
        since: locale.date(clock::date_in(seat.assigned_at, &scope.partner.zone)),
        until: locale.date(seat.until),
        left: locale.relative_days((seat.until - today).whole_days()),
        managed_at: managed_at(&scope, seat),
        instructions: instructions.get(&seat.product).cloned().unwrap_or_default(),
    });
    let my_assignments = MyAssignmentsPage {
        company: scope.partner.name.clone(),
        email: scope.user.email.clone(),
        seats: seats.collect(),
        is_contact: contact.is_some_and(|contact| contact.member == member),
        // Nobody is sent to themselves.
        ask: admins.into_iter().map(|(_, it)| it).find(|it| it.email != scope.user.email),
        shell: Shell::company(&app, &scope, MY_ASSIGNMENTS.place, locale.texts().my_assignments()),
    };
    page(StatusCode::OK, &my_assignments)
}

/// Where a seat is managed, with the words of the link.
fn managed_at(scope: &PartnerScope, seat: &HeldSeat) -> Option<(String, String)> {
    let url = seat.managed_at(&scope.programme.cloud_portal_url)?;
    Some((url.to_owned(), words::manage_at(scope, seat.credit, url)))
}
