//! Service requests that companies submitted, and what was said since.

use secrecy::SecretString;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::Desk;
use super::activations::demo_ids;
use crate::base::ids::PartnerId;
use crate::base::phone::PhoneNumber;
use crate::queue::acts::take;
use crate::seed::SeedError;
use crate::seed::demo::plan::{Asked, Company, Requested, Turn};
use crate::seed::demo::rows::{Days, benefit_id};
use crate::service_requests::Closing;
use crate::service_requests::acts::{self, LockedCase, Message, programme};
use crate::service_requests::store::find_by_once;
use crate::service_requests::wish::{TypedIds, Wish, WishedConsultation};

/// A step of the request that a company submitted as its first, second, …
pub(super) struct Deed {
    number: usize,
    made: &'static Requested,
    step: Step,
}

enum Step {
    Submit,
    Take,
    Turn(&'static Turn),
}

pub(super) fn deeds(company: &'static Company, days: Days) -> impl Iterator<Item = (OffsetDateTime, Deed)> {
    (1..).zip(company.requests).flat_map(move |(number, made)| {
        let mut steps = vec![(days.morning(made.days_ago, 100), Step::Submit)];
        // Whoever answers first has taken it before.
        if let Some(first) = made.turns.iter().find(|turn| !matches!(turn, Turn::Partner(..))) {
            steps.push((first.moment(days) - Duration::minutes(5), Step::Take));
        }
        steps.extend(made.turns.iter().map(|turn| (turn.moment(days), Step::Turn(turn))));
        steps.into_iter().map(move |(at, step)| (at, Deed { number, made, step }))
    })
}

impl Turn {
    fn moment(&self, days: Days) -> OffsetDateTime {
        match self {
            Self::Partner(ago, _) => days.morning(*ago, 110),
            Self::Programme(ago, _) => days.morning(*ago, 120),
            Self::Closed(ago, ..) => days.morning(*ago, 130),
        }
    }
}

pub(super) async fn done(desk: &mut Desk<'_>, deed: Deed) -> Result<(), SeedError> {
    let once = desk.once(&format!("request {}", deed.number));
    if matches!(deed.step, Step::Submit) {
        let (actor, wish) = (desk.member(deed.made.by), wish(desk, deed.made, once));
        acts::submit(desk.conn, &desk.partner, &actor, desk.secrets, &wish).await?;
        return Ok(());
    }
    let case = lock(desk, once).await?;
    match deed.step {
        Step::Submit => {}
        Step::Take => take(desk.conn, &case, &desk.operator()).await?,
        Step::Turn(turn) => take_turn(desk, &case, &deed, turn).await?,
    }
    Ok(())
}

async fn take_turn(
    desk: &mut Desk<'_>,
    case: &LockedCase,
    deed: &Deed,
    turn: &Turn,
) -> Result<(), SeedError> {
    let once = desk.once(&format!("message {} {}", deed.number, desk.at));
    match turn {
        Turn::Partner(_, text) => {
            let actor = desk.member(deed.made.by);
            let request = acts::lock(desk.conn, desk.partner.id, &actor, case.request().id).await?;
            let request = request.ok_or(sqlx::Error::RowNotFound)?;
            acts::answer(desk.conn, &desk.partner, &actor, &request, Message { once, text }).await?;
        }
        Turn::Programme(_, text) => {
            let actor = desk.operator();
            programme::answer(desk.conn, &actor, case, Message { once, text }, None).await?;
        }
        Turn::Closed(_, reason, hours) => {
            let actor = desk.operator();
            let closing = Closing { reason: Some(*reason), hours: *hours, ..Closing::default() };
            programme::close(desk.conn, &actor, case, closing, None).await?;
        }
    }
    Ok(())
}

pub(super) async fn lock(desk: &mut Desk<'_>, once: Uuid) -> Result<LockedCase, SeedError> {
    let partner: PartnerId = desk.partner.id;
    let id = find_by_once(desk.conn, partner, once).await?.ok_or(sqlx::Error::RowNotFound)?;
    Ok(acts::lock_case(desk.conn, &desk.operator(), id).await?.ok_or(sqlx::Error::RowNotFound)?)
}

fn wish(desk: &Desk<'_>, made: &Requested, once: Uuid) -> Wish {
    let wish =
        Wish { title: made.title.to_owned(), text: made.text.to_owned(), ..Wish::new(made.kind, once) };
    match made.asked {
        Asked::Hours { product, phase, phone, hours } => Wish {
            product: product.to_owned(),
            consultation: WishedConsultation {
                phase: Some(phase),
                country: Some(desk.company.country.to_owned()),
                language: desk.company.language.parse().ok(),
                phone: PhoneNumber::parse(phone, None).ok(),
                time_zone: Some(desk.company.time_zone.to_owned()),
                hours: Some(hours),
            },
            ..wish
        },
        Asked::Incident { product, of } => {
            let (access, contract): (SecretString, SecretString) = demo_ids(benefit_id(desk.company, of));
            Wish { product: product.to_owned(), ids: TypedIds { access, contract }, ..wish }
        }
        Asked::Nothing => wish,
    }
}
