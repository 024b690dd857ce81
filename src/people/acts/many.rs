//! What adding many people would do (R-PPL-1). The act is that of one: [`super::invitations::invite`] takes them all.

use std::collections::HashMap;

use sqlx::PgConnection;

use crate::authz::Roles;
use crate::base::ids::PartnerId;
use crate::people::file::Line;
use crate::people::many::{Known, Plan, addresses};
use crate::people::store;

/// What becomes of each line, as the company stands now, for somebody with the roles `by`. Only the company's own people are looked
/// at.
///
/// # Errors
/// Those of the database.
pub async fn plan(
    conn: &mut PgConnection,
    partner: PartnerId,
    by: &Roles,
    lines: Vec<Line>,
) -> sqlx::Result<Plan> {
    let found = store::list_known(conn, partner, &addresses(&lines)).await?;
    let known: HashMap<String, Known> = found
        .into_iter()
        .filter_map(|it| {
            let known = match (it.active, it.is_invited, it.was_member) {
                (true, ..) => Known::Active,
                (_, true, _) => Known::Invited,
                (.., true) => Known::Deactivated,
                (.., false) => return None,
            };
            Some((it.email, known))
        })
        .collect();
    Ok(Plan::new(partner, lines, by, &known))
}
