//! Keys that companies got, and redeemed.

use time::{Date, OffsetDateTime};

use super::Desk;
use crate::base::ids::BenefitId;
use crate::error::NotDone;
use crate::keys::acts::{self, Reveal};
use crate::membership::store::lock_benefit;
use crate::seed::SeedError;
use crate::seed::demo::plan::{Company, KeysRevealed};
use crate::seed::demo::rows::{Days, benefit_id};
use crate::seed::demo::store;
use crate::seed::digest;
use crate::subscriptions::Mode;
use crate::subscriptions::acts::{self as subscriptions, Recording, Refused};

pub(super) enum Deed {
    Get(&'static KeysRevealed),
    /// On this day, the first of its product: a subscription begins.
    Redeem(&'static KeysRevealed, Date),
}

pub(super) fn deeds(company: &'static Company, days: Days) -> impl Iterator<Item = (OffsetDateTime, Deed)> {
    company.keys.iter().flat_map(move |keys| {
        let got = (days.morning(keys.days_ago, 95), Deed::Get(keys));
        let redeemed = keys.redeemed.map(|ago| (days.morning(ago, 120), Deed::Redeem(keys, days.ago(ago))));
        [Some(got), redeemed].into_iter().flatten()
    })
}

pub(super) async fn done(desk: &mut Desk<'_>, deed: Deed) -> Result<(), SeedError> {
    match deed {
        Deed::Get(keys) => get(desk, keys).await,
        Deed::Redeem(keys, day) => redeem(desk, keys, day).await,
    }
}

async fn get(desk: &mut Desk<'_>, keys: &KeysRevealed) -> Result<(), SeedError> {
    let actor = desk.member(keys.by);
    let benefit = BenefitId(benefit_id(desk.company, keys.benefit));
    let benefit = lock_benefit(desk.conn, desk.partner.id, &actor, benefit).await?;
    let benefit = benefit.ok_or(sqlx::Error::RowNotFound)?;
    // A session that ended long ago.
    let session_hash = digest("session", keys.by);
    let reveal = Reveal { session_hash: &session_hash, refund_given_up: true, tenant_checked: true };
    acts::issue_and_reveal(desk.conn, &desk.partner, &actor, desk.secrets, &benefit, reveal).await?;
    Ok(())
}

async fn redeem(desk: &mut Desk<'_>, keys: &KeysRevealed, day: Date) -> Result<(), SeedError> {
    let actor = desk.member(keys.by);
    let benefit = BenefitId(benefit_id(desk.company, keys.benefit));
    let key = store::find_issued_key(desk.conn, desk.partner.id, benefit).await?;
    let it = subscriptions::lock(desk.conn, &desk.partner, &actor, benefit, key).await?;
    let typed = Recording { day: Some(day), mode: None, preview: None };
    let shown = match subscriptions::record_redemption(desk.conn, &desk.partner, &actor, &it, typed).await {
        Err(NotDone::Refused(Refused::Choose(shown))) => shown,
        Err(not_done) => return Err(not_done.into()),
        Ok(_) => return Ok(()),
    };
    let chosen = Recording { mode: Some(Mode::Add), preview: Some(&shown.digest), ..typed };
    subscriptions::record_redemption(desk.conn, &desk.partner, &actor, &it, chosen).await?;
    Ok(())
}
