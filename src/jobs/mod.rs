//! Background work: delivering mails, fulfilling activations that are due, tidying up what has run out, and what is done
//! once a day ([`daily`]).

pub mod applications;
pub mod copies;
pub mod daily;
mod digests;
mod figures;
pub mod forgotten_passwords;
pub mod global_admins;
pub mod key_imports;
mod lapses;
mod reminders;
pub mod rotation;
pub mod statements;
mod terms;
pub mod told;

use std::future::Future;
use std::time::Duration;

use time::OffsetDateTime;

use self::applications::Receptionist;
use self::forgotten_passwords::LinkWriter;
use crate::activations::automatic::Clerk;
use crate::audit::Actor;
use crate::base::clock::Clock;
use crate::db::{Db, deadline};
use crate::error::AppResult;
use crate::keys::acts::levels;
use crate::looking;
use crate::mail::delivery::Postman;
use crate::orders::acts::expire_next;
use crate::orders::store::Due;
use crate::people::acts::ending;

/// How often what has run out is tidied up, and whether something is to be done today is looked at.
const EVERY: Duration = Duration::from_secs(60);

/// How often it is looked whether a file of keys waits: whoever sent it looks on.
const EACH_IMPORT: Duration = Duration::from_secs(1);

/// How often it is looked whether payments of a bank's file are to be booked: whoever confirmed it looks on.
const EACH_STATEMENT: Duration = Duration::from_secs(1);

/// How often it is looked whether somebody has forgotten their password, or has applied: they wait for the mail.
const EACH_LINK: Duration = Duration::from_secs(1);
/// How long it rests after a fault.
const AFTER_A_FAULT: Duration = Duration::from_secs(10);

/// Works until `stop` is done: tidies up, fulfils what is due, and delivers mails where there is a postman.
pub async fn run<Stop: Future<Output = ()>>(
    db: Db,
    clock: Clock,
    clerk: Clerk,
    (links, applications): (LinkWriter, Receptionist),
    postman: Option<Postman>,
    stop: impl Fn() -> Stop,
) {
    let deliver = async {
        if let Some(postman) = postman {
            postman.run(stop()).await;
        }
    };
    let each_day = each_day(db.clone(), clock.clone(), stop());
    let import = import_keys(db.clone(), clock.clone(), stop());
    let book = book_statements(db.clone(), clock.clone(), stop());
    let send_links = send_links(links, stop());
    let receive = receive(applications, stop());
    tokio::join!(
        keep_tidy(db, clock, stop()),
        each_day,
        import,
        book,
        send_links,
        receive,
        clerk.run(stop()),
        deliver
    );
}

/// An error is logged; what was to be done is tried again, by whichever worker, when the claim on it has run out.
async fn each_day(db: Db, clock: Clock, stop: impl Future<Output = ()>) {
    let work = async {
        loop {
            if let Err(error) = daily::do_what_is_due(&db, &clock).await {
                tracing::warn!(%error, "what is done once a day failed; it is tried again");
            }
            tokio::time::sleep(EVERY).await;
        }
    };
    // It may be in the midst of many batches, of which each is whole.
    tokio::select! {
        () = stop => {}
        () = work => {}
    }
}

/// An error is logged, and the step is done again. The step on its way is given up: it is whole or nothing.
async fn import_keys(db: Db, clock: Clock, stop: impl Future<Output = ()>) {
    let work = async {
        loop {
            match key_imports::step(&db, &clock).await {
                Ok(true) => {}
                Ok(false) => tokio::time::sleep(EACH_IMPORT).await,
                Err(error) => {
                    tracing::warn!(%error, "going on with a file of keys failed; it is tried again");
                    tokio::time::sleep(EVERY).await;
                }
            }
        }
    };
    tokio::select! {
        () = stop => {}
        () = work => {}
    }
}

/// An error is logged, and what failed is done again: each line is whole or nothing.
async fn book_statements(db: Db, clock: Clock, stop: impl Future<Output = ()>) {
    let work = async {
        loop {
            match statements::book_all(&db, &clock).await {
                Ok(()) => tokio::time::sleep(EACH_STATEMENT).await,
                Err(error) => {
                    tracing::warn!(%error, "booking payments of a bank's file failed; it is tried again");
                    tokio::time::sleep(AFTER_A_FAULT).await;
                }
            }
        }
    };
    tokio::select! {
        () = stop => {}
        () = work => {}
    }
}

/// An error is logged, and the step is done again: it is whole or nothing.
async fn send_links(links: LinkWriter, stop: impl Future<Output = ()>) {
    let work = async {
        loop {
            match links.step().await {
                Ok(true) => {}
                Ok(false) => tokio::time::sleep(EACH_LINK).await,
                Err(error) => {
                    tracing::warn!(%error, "mailing a link for a forgotten password failed; it is tried again");
                    tokio::time::sleep(AFTER_A_FAULT).await;
                }
            }
        }
    };
    tokio::select! {
        () = stop => {}
        () = work => {}
    }
}

/// An error is logged, and the step is done again: it is whole or nothing.
async fn receive(applications: Receptionist, stop: impl Future<Output = ()>) {
    let work = async {
        loop {
            match applications.step().await {
                Ok(true) => {}
                Ok(false) => tokio::time::sleep(EACH_LINK).await,
                Err(error) => {
                    tracing::warn!(%error, "going on with an application to join failed; it is tried again");
                    tokio::time::sleep(AFTER_A_FAULT).await;
                }
            }
        }
    };
    tokio::select! {
        () = stop => {}
        () = work => {}
    }
}

/// An error is logged and tried again: the database may be away for a while.
async fn keep_tidy(db: Db, clock: Clock, stop: impl Future<Output = ()>) {
    tokio::pin!(stop);
    loop {
        if let Err(error) = deadline::in_time(tell_low_pools(&db, &clock)).await {
            tracing::warn!(%error, "telling of key pools that are low failed; it is tried again");
        }
        if let Err(error) = deadline::in_time(looking::acts::end_over(&db, &clock)).await {
            tracing::warn!(%error, "ending what operators look at failed; it is tried again");
        }
        if let Err(error) = end_roles(&db, &clock).await {
            tracing::warn!(%error, "ending roles by their date failed; it is tried again");
        }
        if let Err(error) = expire_orders(&db, &clock).await {
            tracing::warn!(%error, "letting unpaid orders expire failed; it is tried again");
        }
        if let Err(error) = global_admins::give_due(&db, &clock).await {
            tracing::warn!(%error, "looking who becomes Global admin failed; it is tried again");
        }
        if let Err(error) = deadline::in_time(tidy_up(&db, clock.now())).await {
            tracing::warn!(%error, "tidying up failed; it is tried again");
        }
        tokio::select! {
            () = &mut stop => return,
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// Tells operators of key pools that have become low. Several workers may do so at once.
///
/// # Errors
/// Those of the database.
pub async fn tell_low_pools(db: &Db, clock: &Clock) -> sqlx::Result<()> {
    let mut tx = db.console().await?;
    levels::tell_low(&mut tx, &Actor::programme(clock.clone())).await?;
    tx.commit().await
}

/// Ends the roles that are over by their date, a company at a time. Several workers may do so at once.
///
/// # Errors
/// Those of the database. Each company's is whole or not done.
pub async fn end_roles(db: &Db, clock: &Clock) -> AppResult<()> {
    while deadline::in_time(end_roles_of_next(db, clock)).await? {}
    Ok(())
}

async fn end_roles_of_next(db: &Db, clock: &Clock) -> AppResult<bool> {
    let mut tx = db.console().await?;
    let did = ending::end_next(&mut tx, &Actor::programme(clock.clone())).await?;
    tx.commit().await?;
    Ok(did)
}

/// Lets orders expire that were not paid in time, each in a transaction of its own. Several workers may do so at once.
///
/// # Errors
/// Those of the database. Each order's is whole or not done.
pub async fn expire_orders(db: &Db, clock: &Clock) -> AppResult<()> {
    let mut after = None;
    while let Some(mark) = deadline::in_time(expire_next_order(db, clock, after.as_ref())).await? {
        after = Some(mark);
    }
    Ok(())
}

async fn expire_next_order(db: &Db, clock: &Clock, after: Option<&Due>) -> AppResult<Option<Due>> {
    let mut tx = db.console().await?;
    let mark = expire_next(&mut tx, &Actor::programme(clock.clone()), after).await?;
    tx.commit().await?;
    Ok(mark)
}

/// Deletes reveals and limits that have run out: what holds for minutes. Several workers may do so at once.
///
/// # Errors
/// Those of the database.
pub async fn tidy_up(db: &Db, now: OffsetDateTime) -> sqlx::Result<()> {
    let mut tx = db.console().await?;
    sqlx::query!("delete from key_reveals where until <= $1", now).execute(&mut *tx).await?;
    sqlx::query!(
        "delete from sign_in_limits
         where not exists (select from unnest(attempts) as tried where tried > $1)",
        now - time::Duration::minutes(2)
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!(
        "delete from address_limits where not exists (select from unnest(at) as entered where entered > $1)",
        now - time::Duration::hours(2)
    )
    .execute(&mut *tx)
    .await?;
    tx.commit().await
}
