//! What is done once a day, by whichever worker comes first. Each job has a row: a worker claims it for a while, and says
//! between its batches that it goes on. So any number of workers may run, and one that died is followed by another.

use time::{Date, Duration, OffsetDateTime, Time};
use uuid::Uuid;

use super::{copies, digests, figures, lapses, reminders, terms};
use crate::audit::Actor;
use crate::base::clock::Clock;
use crate::db::{Db, deadline};
use crate::error::AppResult;
use crate::operators::DIGESTS_FROM;

/// How long a worker has a job for itself, from each of its batches on: longer than any batch lasts.
const CLAIM: Duration = Duration::minutes(10);

/// A job of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Job {
    /// Reminds companies of last days.
    Reminders,
    /// Deletes what has been kept for its term.
    Terms,
    /// Compares what stands twice.
    Copies,
    /// Tells operators who want one mail a day what came and what waits.
    Digests,
    /// Ends what nobody renewed or fulfilled in time.
    Lapses,
    /// Counts what the pages of figures tell.
    Figures,
}

impl Job {
    /// All of them, in the order in which a worker looks at them.
    pub const ALL: [Self; 6] =
        [Self::Reminders, Self::Terms, Self::Copies, Self::Digests, Self::Lapses, Self::Figures];

    /// Its name in the database and in the metrics.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reminders => "reminders",
            Self::Terms => "terms",
            Self::Copies => "copies",
            Self::Digests => "digests",
            Self::Lapses => "lapses",
            Self::Figures => "figures",
        }
    }

    /// From when on it is done each day, in UTC.
    const fn from(self) -> Time {
        match self {
            // The earlier, the more of the day is left on which they are not late.
            Self::Lapses | Self::Reminders | Self::Terms | Self::Copies | Self::Figures => Time::MIDNIGHT,
            Self::Digests => DIGESTS_FROM,
        }
    }
}

/// Does those jobs that nobody has done today, in UTC, or is doing: which.
///
/// # Errors
/// Those of the database. What fails is done again when its claim has run out.
pub async fn do_what_is_due(db: &Db, clock: &Clock) -> AppResult<Vec<Job>> {
    let mut done = Vec::new();
    for job in Job::ALL {
        let Some(turn) = Turn::take(db, clock, job).await? else { continue };
        let whole = match job {
            Job::Reminders => reminders::send_all(&turn).await?,
            Job::Terms => terms::delete_what_is_over(&turn).await?,
            Job::Copies => copies::compare_all(&turn).await?,
            Job::Digests => digests::write_all(&turn).await?,
            Job::Lapses => lapses::end_all(&turn).await?,
            // After them: what has lapsed is granted no more.
            Job::Figures => figures::count_all(&turn).await?,
        };
        if whole && turn.end().await? {
            done.push(job);
        }
    }
    Ok(done)
}

/// A job that this worker has for itself.
#[derive(Debug)]
pub struct Turn<'a> {
    pub db: &'a Db,
    /// When it was begun: the same for all of it, however long it takes.
    pub now: OffsetDateTime,
    /// When all of it was done last, if it ever was.
    pub last: Option<OffsetDateTime>,
    clock: &'a Clock,
    job: Job,
    claim: Uuid,
}

impl<'a> Turn<'a> {
    async fn take(db: &'a Db, clock: &'a Clock, job: Job) -> sqlx::Result<Option<Self>> {
        let now = clock.now();
        if now.time() < job.from() {
            return Ok(None);
        }
        let claim = deadline::in_time(claim(db, job, now)).await?;
        Ok(claim.map(|(claim, last)| Self { db, now, last, clock, job, claim }))
    }

    /// The programme by itself, as whoever does a batch of it.
    #[must_use]
    pub fn actor(&self) -> Actor {
        Actor::programme(self.clock.clone())
    }

    /// Says that this worker goes on with the job. False: another has it meanwhile.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn goes_on(&self) -> sqlx::Result<bool> {
        deadline::in_time(keep(self.db, self.job, self.claim, self.clock.now() + CLAIM)).await
    }

    /// Notes that the job is done for the day on which it was begun.
    async fn end(self) -> sqlx::Result<bool> {
        deadline::in_time(end(self.db, self.job, self.claim, (self.now.date(), self.clock.now()))).await
    }
}

/// Claims a job that is not done today, unless another worker is at it. Of several at once one gets it. Clocks of workers
/// differ by a little, so what another has done tomorrow is done; a later day was told by a clock that was wrong.
async fn claim(
    db: &Db,
    job: Job,
    now: OffsetDateTime,
) -> sqlx::Result<Option<(Uuid, Option<OffsetDateTime>)>> {
    let mut tx = db.console().await?;
    let claim = sqlx::query!(
        r#"insert into daily_jobs as j (job, claim, claimed_until) values ($1, gen_random_uuid(), $3)
           on conflict (job) do update set claim = excluded.claim, claimed_until = excluded.claimed_until
               where (j.done_on is null or j.done_on not between $4 and $4 + 1)
                 and (j.claimed_until is null or j.claimed_until <= $2)
           returning claim as "claim!", done_at"#,
        job.as_str(),
        now,
        now + CLAIM,
        now.date()
    )
    .fetch_optional(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(claim.map(|it| (it.claim, it.done_at)))
}

async fn keep(db: &Db, job: Job, claim: Uuid, until: OffsetDateTime) -> sqlx::Result<bool> {
    let mut tx = db.console().await?;
    let kept = sqlx::query!(
        "update daily_jobs set claimed_until = $3 where job = $1 and claim = $2",
        job.as_str(),
        claim,
        until
    )
    .execute(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(kept.rows_affected() == 1)
}

async fn end(db: &Db, job: Job, claim: Uuid, (day, at): (Date, OffsetDateTime)) -> sqlx::Result<bool> {
    let mut tx = db.console().await?;
    let ended = sqlx::query!(
        "update daily_jobs set done_on = $3, done_at = $4, claim = null, claimed_until = null
         where job = $1 and claim = $2",
        job.as_str(),
        claim,
        day,
        at
    )
    .execute(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(ended.rows_affected() == 1)
}
