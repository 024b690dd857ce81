//! All of a company's people, for operators; and the same as CSV.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use jiff::tz::TimeZone;
use time::UtcOffset;

use super::{PLACE, find_company};
use crate::audit::{CompanyAct, CompanyDetails, Recorded};
use crate::authz::operators::Task;
use crate::error::AppResult;
use crate::global_admin::store::list_admins;
use crate::global_admin::way;
use crate::partners::Partner;
use crate::people::list::{self, PeopleList, PeopleQuery, Person};
use crate::people::paths;
use crate::scope::shell::Shell;
use crate::scope::{MpnId, OperatorScope};
use crate::seats::store as seats;
use crate::state::AppState;
use crate::users::members;
use crate::web::extract::Query;
use crate::web::{csv, page};

#[derive(Template)]
#[template(path = "console/people/list.html")]
struct ListPage {
    shell: Shell,
    company: String,
    back: String,
    list: PeopleList,
    invite: String,
    /// Whether they make somebody Global admin by hand: the company has none who signs in.
    by_hand: bool,
    mpn_id: i64,
    /// Why whoever reads invites nobody.
    why_not: Option<String>,
}

/// Shows them; that an operator has looked is on record.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; [`crate::error::AppError::UnknownId`]; those of the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    MpnId(mpn_id): MpnId,
    Query(query): Query<PeopleQuery>,
) -> AppResult {
    let partner = find_company(&mut scope, mpn_id).await?;
    let people = read(&mut scope, &partner).await?;
    let admins = list_admins(scope.tx().await?, partner.id).await?;
    scope.record(&CompanyAct::Read(CompanyDetails::of(partner.id, mpn_id)).done()).await?;
    scope.keep().await?;
    let locale = scope.locale();
    // Times of the console are in UTC. Of the rows none opens: what somebody has, their company's page shows.
    let path = paths::all_of_company(mpn_id);
    let list = PeopleList::new(path, people, (&query, None), None, (&TimeZone::UTC, locale));
    let people_page = ListPage {
        shell: Shell::console(&app, &scope, PLACE, locale.texts().company_people()),
        company: partner.name,
        back: paths::of_company(mpn_id),
        list,
        invite: paths::invite(mpn_id),
        by_hand: way(&admins, scope.now()).is_some() && scope.role.may(Task::Companies),
        mpn_id,
        why_not: scope.why_not(Task::Companies),
    };
    page(StatusCode::OK, &people_page)
}

/// What the page lists, as CSV: filters and order kept, all pages.
///
/// # Errors
/// As [`show`].
pub(super) async fn download(
    mut scope: OperatorScope,
    MpnId(mpn_id): MpnId,
    Query(query): Query<PeopleQuery>,
) -> AppResult {
    let partner = find_company(&mut scope, mpn_id).await?;
    let people = read(&mut scope, &partner).await?;
    let (header, rows) = list::csv_rows(people, &query, (&TimeZone::UTC, scope.locale()));
    let file = format!("people-{mpn_id}.csv");
    let locale = scope.locale();
    scope.record_download(&file).await?;
    csv::download(&file, locale, &header, &rows)
}

async fn read(scope: &mut OperatorScope, partner: &Partner) -> AppResult<Vec<Person>> {
    let now = scope.now();
    let today = now.to_offset(UtcOffset::UTC).date();
    let conn = scope.tx().await?;
    let members = members::list_members(conn, partner.id).await?;
    let (holders, _) = seats::list_holders(conn, partner.id, None, today).await?;
    let addresses = members::list_all_addresses(conn, partner.id).await?;
    Ok(list::people(members, &holders, &addresses, now))
}
