//! What can be done with the keys of a cloud product: record that one was redeemed (R-CL-3).

use sqlx::PgConnection;
use time::Date;

use super::store::{self, IssuedKey, Redemption};
use super::{BadDay, Mode, Outcomes, TooLong, check_day, outcomes};
use crate::audit::{self, Actor, Because, Entry, KeyAct, Recorded, RedemptionDetails};
use crate::base::ids::{BenefitId, ProductKeyId};
use crate::base::{clock, preview};
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::membership::store::{self as membership, LockedRow};
use crate::membership::{Benefit, Subscription};
use crate::partners::{Partner, PartnerClosed};

/// A key of a benefit with what its redemption is counted on.
#[derive(Debug)]
pub struct Redeemable {
    pub benefit: Benefit,
    pub id: ProductKeyId,
    pub key: IssuedKey,
    /// In the company's zone.
    pub issued_on: Date,
}

/// The same, with all benefits of the product locked to the end of the transaction: of two who redeem keys of one
/// subscription the second sees what the first made of it. Only [`lock`] makes one.
#[derive(Debug)]
pub struct LockedRedeemable {
    it: Redeemable,
    /// The benefits of the product.
    rows: Vec<LockedRow>,
}

impl std::ops::Deref for LockedRedeemable {
    type Target = Redeemable;

    fn deref(&self) -> &Redeemable {
        &self.it
    }
}

/// What was typed and chosen.
#[derive(Clone, Copy, Debug)]
pub struct Recording<'a> {
    /// `None` where what was typed is no day.
    pub day: Option<Date>,
    /// `None` where the outcomes are only to be shown.
    pub mode: Option<Mode>,
    /// The digest of the outcomes that were shown.
    pub preview: Option<&'a str>,
}

/// What a redemption on a day would make of the subscription.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    pub day: Date,
    pub outcomes: Outcomes,
    pub digest: String,
}

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Redeemed {
    /// The redemption is recorded; this is the subscription after it.
    Now(Subscription),
    /// It was recorded before, on this day and in this way.
    Before,
}

/// Why nothing was recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    Closed(PartnerClosed),
    RedeemedAlready(Date),
    /// It was revoked on this day, and another one is in its place (R-CON-3).
    Revoked(Date),
    /// No day was typed.
    NoDay,
    BadDay(BadDay),
    /// Nothing was chosen yet.
    Choose(Shown),
    /// What would come of it is not what was shown.
    ChangedMeanwhile(Shown),
    /// Extending would lead too far.
    TooLong(Shown, TooLong),
}

impl Refused {
    /// The entry of the refused attempt; `None` for what is only asked again.
    #[must_use]
    pub fn entry(&self, it: &Redeemable) -> Option<Entry> {
        let because = match self {
            Self::Closed(_) => Because::Closed,
            Self::RedeemedAlready(_) => Because::RedeemedAlready,
            Self::Revoked(_) => Because::Revoked,
            Self::BadDay(_) => Because::BadDay,
            Self::TooLong(..) => Because::TooLong,
            Self::NoDay | Self::Choose(_) | Self::ChangedMeanwhile(_) => return None,
        };
        Some(KeyAct::Redeemed(it.details()).refused(because))
    }
}

/// Finds a key of a benefit whose keys are redeemed in the cloud.
///
/// # Errors
/// [`AppError::UnknownId`]; those of the database.
pub async fn find(
    conn: &mut PgConnection,
    partner: &Partner,
    benefit: BenefitId,
    key: ProductKeyId,
) -> AppResult<Redeemable> {
    let benefit = membership::find_benefit(conn, partner.id, benefit).await?;
    let benefit = benefit.filter(Benefit::is_redeemed).ok_or(AppError::UnknownId)?;
    let issued = store::find_key(conn, partner.id, benefit.id, key).await?.ok_or(AppError::UnknownId)?;
    let issued_on = clock::date_in(issued.issued_at, &partner.zone);
    Ok(Redeemable { benefit, id: key, key: issued, issued_on })
}

/// Locks what a redemption of this key is counted on, and finds the key after it.
///
/// # Errors
/// As [`find`].
pub async fn lock(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    benefit: BenefitId,
    key: ProductKeyId,
) -> AppResult<LockedRedeemable> {
    let rows = membership::lock_product(conn, partner.id, actor, benefit).await?;
    Ok(LockedRedeemable { it: find(conn, partner, benefit, key).await?, rows })
}

/// Records a redemption as it was chosen from the outcomes that were shown. Done twice, it is recorded once.
///
/// # Errors
/// As [`Refused`] tells; those of the database.
pub async fn record_redemption(
    conn: &mut PgConnection,
    partner: &Partner,
    actor: &Actor,
    it: &LockedRedeemable,
    recording: Recording<'_>,
) -> ActResult<Redeemed, Refused> {
    let shown = match it.show(partner, actor, recording) {
        Ok(Some(shown)) => shown,
        Ok(None) => return Ok(Redeemed::Before),
        Err(not_done) => return Err(not_done),
    };
    let refuse = |refused| Err(NotDone::Refused(refused));
    let Some(mode) = recording.mode else { return refuse(Refused::Choose(shown)) };
    if recording.preview != Some(shown.digest.as_str()) {
        return refuse(Refused::ChangedMeanwhile(shown));
    }
    let (name, after) = match (shown.outcomes, mode) {
        (Outcomes::New(after), _) => ("new", after),
        (Outcomes::Choice { add, .. }, Mode::Add) => ("add", add),
        (Outcomes::Choice { extend: Ok(extend), .. }, Mode::Extend) => ("extend", extend),
        (Outcomes::Choice { extend: Err(long), .. }, Mode::Extend) => {
            return refuse(Refused::TooLong(shown, long));
        }
    };
    let product = it.benefit.product;
    let redemption = Redemption { key: it.id, product, redeemed_on: shown.day, mode: name, after };
    let by = actor.member.ok_or_else(|| AppError::internal("redemptions are recorded by a member"))?;
    store::record_redemption(conn, partner.id, &redemption, &it.rows, (by, actor.at())).await?;
    let act = KeyAct::Redeemed(RedemptionDetails {
        redeemed_on: Some(shown.day),
        mode: Some(name.to_owned()),
        seats: Some(after.seats),
        ends_on: Some(after.ends_on),
        ..it.details()
    });
    audit::record(conn, partner.id, actor, &act.done()).await?;
    Ok(Redeemed::Now(after))
}

impl Redeemable {
    /// What the redemption would make of the subscription; `None` where this very redemption is recorded already.
    fn show(
        &self,
        partner: &Partner,
        actor: &Actor,
        recording: Recording<'_>,
    ) -> Result<Option<Shown>, NotDone<Refused>> {
        let refuse = |refused| Err(NotDone::Refused(refused));
        if let Err(closed) = partner.open() {
            return refuse(Refused::Closed(closed));
        }
        if let Some(redeemed_on) = self.key.redeemed_on {
            let same_day = recording.day == Some(redeemed_on);
            let same = recording.mode.is_some_and(|mode| same_day && self.key.was_redeemed_by(mode));
            return if same { Ok(None) } else { refuse(Refused::RedeemedAlready(redeemed_on)) };
        }
        if let Some(at) = self.key.revoked_at {
            return refuse(Refused::Revoked(partner.date_at(at)));
        }
        let Some(day) = recording.day else { return refuse(Refused::NoDay) };
        let today = partner.date_at(actor.at());
        let (activate_by, last) = (self.benefit.activate_by, self.key.last_redeemed_on);
        if let Err(bad) = check_day(day, self.issued_on, activate_by, last, today) {
            return refuse(Refused::BadDay(bad));
        }
        let present = self.benefit.subscription;
        let outcomes = outcomes(present, self.benefit.seats_per_key(), day, today);
        let digest = preview::digest(&(self.id, day, present, outcomes)).map_err(AppError::from)?;
        Ok(Some(Shown { day, outcomes, digest }))
    }

    fn details(&self) -> RedemptionDetails {
        RedemptionDetails::of(self.benefit.id, self.benefit.name.own(), self.id, self.key.ordinal)
    }
}

impl IssuedKey {
    /// Whether it was redeemed in this way; where a new subscription began, either way is the same.
    fn was_redeemed_by(&self, mode: Mode) -> bool {
        self.mode.as_deref().is_some_and(|name| name == "new" || name == mode.as_str())
    }
}
