//! `seed demo`: the companies that the portal shows itself with. Dates are relative to the day of seeding;
//! `--reset` starts over.

mod companies;
mod deeds;
mod keys;
mod plan;
mod rows;
mod store;

use std::sync::LazyLock;

use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use self::companies::COMPANIES;
use self::plan::{OPERATOR_EMAIL, PROGRAMME_NAME};
use super::{SeedError, SeedOutcome, catalogue, lock_seeding};
use crate::base::secrets::Secrets;
use crate::state::{DemoAccount, DemoRole};

/// Seeds the catalogue and the demo companies, dated to `now`, of which `today` is the date that the programme keeps.
/// Once seeded it changes nothing, on any day; with `reset` what belongs to the demo companies is deleted and
/// made anew, and nobody else's rows are touched. Two processes may do it at once: the second waits, and finds it done.
///
/// # Errors
/// Those of the database and of sealing keys; [`SeedError::Taken`] where somebody else has an MPN ID or an address
/// of the demo. Then the caller's transaction is to be rolled back.
pub async fn demo(
    conn: &mut PgConnection,
    secrets: &Secrets,
    password_hash: &str,
    now: OffsetDateTime,
    today: Date,
    reset: bool,
) -> Result<SeedOutcome, SeedError> {
    lock_seeding(conn).await?;
    if let Some(day) = store::find_seeded_on(conn).await?
        && !reset
    {
        return Ok(SeedOutcome::AlreadySeeded(day));
    }
    let rows = rows::rows(now, today);
    store::refuse_taken_names(conn, &rows).await?;
    if reset {
        store::delete_demo(conn, &rows).await?;
    }
    catalogue::upsert(conn).await?;
    store::set_policies(conn).await?;
    store::insert_people(conn, &rows, password_hash, now).await?;
    store::insert_membership(conn, &rows).await?;
    let deeds = deeds::deeds(now, today);
    store::insert_keys(conn, &rows, secrets, deeds::pools_filled_at(&deeds, now)).await?;
    deeds::do_all(conn, secrets, deeds).await?;
    deeds::joining::apply(conn, secrets, now).await?;
    store::mark_mails_sent(conn, &rows).await?;
    store::mark_seeded(conn, PROGRAMME_NAME, today).await?;
    Ok(SeedOutcome::Seeded(today))
}

/// Every account of the demo: company by company as in the design, then the consultant, then the operator.
#[must_use]
pub fn demo_accounts() -> &'static [DemoAccount] {
    static ACCOUNTS: LazyLock<Vec<DemoAccount>> = LazyLock::new(list_accounts);
    &ACCOUNTS
}

fn list_accounts() -> Vec<DemoAccount> {
    let mut accounts: Vec<DemoAccount> = vec![];
    for company in COMPANIES {
        let of = (company.name, company.mpn_id);
        for person in company.people {
            match accounts.iter_mut().find(|account| account.email == person.0) {
                Some(account) => account.companies.push(of),
                None => accounts.push(DemoAccount {
                    email: person.0,
                    name: person.1,
                    role: person.2,
                    companies: vec![of],
                }),
            }
        }
    }
    accounts.push(DemoAccount {
        email: OPERATOR_EMAIL,
        name: "",
        role: DemoRole::Operator,
        companies: vec![],
    });
    accounts.sort_by_key(|account| match account.role {
        DemoRole::Operator => 2,
        DemoRole::Consultant => 1,
        _ => 0,
    });
    accounts
}

#[cfg(test)]
mod tests;
