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
use crate::dates::days_left;
use crate::error::AppResult;
use crate::marketing::store::find_contact;
use crate::membership;
use crate::partners::Contact;
use crate::scope::PartnerScope;
use crate::scope::shell::Shell;
use crate::seats::store::list_given;
use crate::seats::{Given, Share};
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
    given: Vec<Row>,
    /// Whether the member is the company's marketing contact.
    is_contact: bool,
    /// Whom to ask for more.
    ask: Option<Contact>,
}

struct Row {
    product: String,
    package: String,
    /// The number of the seat, where it is one.
    seat: String,
    /// How the activation stands: its class and its words.
    state: Option<(&'static str, String)>,
    since: String,
    /// To when it can be used, in words and as days left, where it can be.
    until: Option<(String, String)>,
    /// Where it is managed: the address, and the words of the link.
    managed_at: Option<(String, String)>,
    /// Where access ID and contract ID stand, once they do.
    ids_at: Option<String>,
    instructions: String,
}

/// Shows what the member has.
///
/// # Errors
/// As every page: unknown ids, the database.
pub async fn show(State(app): State<AppState>, mut scope: PartnerScope) -> AppResult {
    scope.require(Action::SeeOwnAssignments)?;
    let (partner, member, locale, today) = (scope.partner.id, scope.me.id, scope.locale(), scope.today());
    let mut given = list_given(scope.tx(), partner, member, today).await?;
    given.retain(|it| it.until >= today);
    Given::sort(&mut given, locale);
    let products: Vec<ProductId> = given.iter().map(|it| it.product).collect();
    let instructions = list_instructions(scope.tx(), &products, locale.tag()).await?;
    let admins = crate::partners::store::list_holders(scope.tx(), partner, &[Role::GlobalAdmin]).await?;
    let contact = find_contact(scope.tx(), partner).await?;
    let given = given.iter().map(|it| {
        let own = instructions.get(&it.product).filter(|_| it.is_usable());
        Row::new(&scope, it, own.cloned().unwrap_or_default())
    });
    let my_assignments = MyAssignmentsPage {
        company: scope.partner.name.clone(),
        email: scope.user.email.clone(),
        given: given.collect(),
        is_contact: contact.is_some_and(|contact| contact.member == member),
        // Nobody is sent to themselves.
        ask: admins.into_iter().map(|(_, it)| it).find(|it| it.email != scope.user.email),
        shell: Shell::company(&app, &scope, MY_ASSIGNMENTS.place, locale.texts().my_assignments()),
    };
    page(StatusCode::OK, &my_assignments)
}

impl Row {
    fn new(scope: &PartnerScope, it: &Given, instructions: String) -> Self {
        let locale = scope.locale();
        let t = locale.texts();
        let (seat, state) = match it.share {
            Share::Seat(number) => (locale.number(number), None),
            Share::Support(state) => (String::new(), Some((state.class(), state.text(t)))),
        };
        let left = || locale.relative_days(days_left(it.until, scope.today()));
        let ids_at = || membership::paths::benefit(scope.partner.mpn_id, it.kind, it.benefit);
        Self {
            product: it.product_name.of(t).to_owned(),
            package: it.package.name(t),
            seat,
            since: locale.date(clock::date_in(it.since, &scope.partner.zone)),
            until: it.is_usable().then(|| (locale.date(it.until), left())),
            managed_at: managed_at(scope, it),
            ids_at: (state.is_some() && it.is_usable()).then(ids_at),
            state,
            instructions,
        }
    }
}

/// Where a seat is managed, with the words of the link.
fn managed_at(scope: &PartnerScope, seat: &Given) -> Option<(String, String)> {
    let url = seat.managed_at(&scope.programme.cloud_portal_url)?;
    Some((url.to_owned(), words::manage_at(scope, seat.credit, url)))
}
