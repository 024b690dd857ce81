//! Benefits that companies asked for, and what the operator decided; and the marketing contact, whom offers need.

use secrecy::SecretString;
use time::OffsetDateTime;
use uuid::Uuid;

use super::Desk;
use crate::activations::acts::{self, Ask, Ids, Locked};
use crate::activations::store::find_latest;
use crate::base::ids::{BenefitId, MemberId};
use crate::i18n::Locale;
use crate::marketing::acts::{SetContact, set_contact};
use crate::membership::store::{LockedBenefit, lock_benefit};
use crate::queue::acts::take;
use crate::seed::SeedError;
use crate::seed::demo::plan::{Activated, Company, ContactSet, Outcome};
use crate::seed::demo::rows::{Days, benefit_id, member_id};

pub(super) enum Deed {
    SetContact(&'static ContactSet),
    Ask(&'static Activated),
    Take(&'static Activated),
    Fulfil(&'static Activated),
    Decline(&'static Activated, &'static str),
    Withdraw(&'static Activated),
}

pub(super) fn deeds(company: &'static Company, days: Days) -> impl Iterator<Item = (OffsetDateTime, Deed)> {
    let contact =
        company.contact.as_ref().map(|set| (days.morning(set.days_ago, 200), Deed::SetContact(set)));
    let activations = company.activations.iter().flat_map(move |made| {
        let mut deeds = vec![(days.morning(made.days_ago, 30), Deed::Ask(made))];
        match made.outcome {
            Outcome::Waits => {}
            Outcome::Taken(ago) => deeds.push((days.morning(ago, 60), Deed::Take(made))),
            Outcome::Fulfilled(ago) => {
                deeds.push((days.morning(ago + 1, 60), Deed::Take(made)));
                deeds.push((days.morning(ago, 90), Deed::Fulfil(made)));
            }
            Outcome::Declined(ago, why) => deeds.push((days.morning(ago, 90), Deed::Decline(made, why))),
            Outcome::Withdrawn(ago) => deeds.push((days.morning(ago, 45), Deed::Withdraw(made))),
        }
        deeds
    });
    contact.into_iter().chain(activations)
}

pub(super) async fn done(desk: &mut Desk<'_>, deed: Deed) -> Result<(), SeedError> {
    match deed {
        Deed::SetContact(set) => name_contact(desk, set).await,
        Deed::Ask(made) => ask(desk, made).await,
        Deed::Take(made) => {
            let locked = lock(desk, made).await?;
            Ok(take(desk.conn, &locked, &desk.operator()).await?)
        }
        Deed::Fulfil(made) => fulfil(desk, made).await,
        Deed::Decline(made, why) => {
            let (actor, locked) = (desk.operator(), lock(desk, made).await?);
            acts::decline(desk.conn, &actor, &locked, why, None).await?;
            Ok(())
        }
        Deed::Withdraw(made) => {
            let (actor, benefit) = (desk.member(made.by), lock_asked(desk, made).await?);
            acts::withdraw(desk.conn, &desk.partner, &actor, &benefit).await?;
            Ok(())
        }
    }
}

async fn name_contact(desk: &mut Desk<'_>, set: &ContactSet) -> Result<(), SeedError> {
    let actor = desk.member(set.by);
    let input = SetContact {
        member: Some(MemberId(member_id(desk.company, set.member))),
        alternative_email: set.alternative_email,
        phone: set.phone,
        language: desk.company.language,
    };
    set_contact(desk.conn, &desk.partner, &actor, input).await?;
    Ok(())
}

async fn ask(desk: &mut Desk<'_>, made: &Activated) -> Result<(), SeedError> {
    let (actor, benefit) = (desk.member(made.by), lock_asked(desk, made).await?);
    let input = Ask {
        wants_user: desk.programme.technical_activation_user,
        member: made.designee.map(|(email, _)| MemberId(member_id(desk.company, email))),
        alternative_email: made.designee.map(|(_, other)| other).unwrap_or_default(),
        refund_given_up: true,
    };
    acts::ask(desk.conn, &desk.partner, &actor, &benefit, input).await?;
    Ok(())
}

/// Technical benefits get IDs that nobody takes for real ones.
async fn fulfil(desk: &mut Desk<'_>, made: &Activated) -> Result<(), SeedError> {
    let (actor, locked) = (desk.operator(), lock(desk, made).await?);
    let ids = if locked.case.is_technical() {
        let (access, contract) = demo_ids(locked.case.benefit.0);
        Ids::Typed { access, contract }
    } else {
        Ids::None
    };
    acts::fulfil(desk.conn, &actor, desk.secrets, &locked, ids, None).await?;
    Ok(())
}

/// Access ID and contract ID of a benefit, the same each time the demo is seeded.
pub(super) fn demo_ids(benefit: Uuid) -> (SecretString, SecretString) {
    let id = |prefix: &str| SecretString::from(format!("{prefix}-{:08}", benefit.as_u128() % 100_000_000));
    (id("DMA"), id("DMC"))
}

async fn lock_asked(desk: &mut Desk<'_>, made: &Activated) -> Result<LockedBenefit, SeedError> {
    let (actor, benefit) = (desk.member(made.by), BenefitId(benefit_id(desk.company, made.benefit)));
    Ok(lock_benefit(desk.conn, desk.partner.id, &actor, benefit).await?.ok_or(sqlx::Error::RowNotFound)?)
}

async fn lock(desk: &mut Desk<'_>, made: &Activated) -> Result<Locked, SeedError> {
    let benefit = BenefitId(benefit_id(desk.company, made.benefit));
    let latest = find_latest(desk.conn, desk.partner.id, benefit).await?.ok_or(sqlx::Error::RowNotFound)?;
    let locked = acts::lock(desk.conn, &desk.operator(), latest.id, Locale::default()).await?;
    Ok(locked.ok_or(sqlx::Error::RowNotFound)?)
}
