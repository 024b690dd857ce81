//! Giving a membership without an order: what it would grant is shown first.

use serde_json::json;
use sqlx::PgConnection;
use time::Date;
use uuid::Uuid;

use super::{Done, by, details, is_known, reason, tell};
use crate::audit::{Actor, Because, Entry, GrantAct, GrantDetails, Recorded};
use crate::base::ids::{BenefitId, EnrollmentId, PackageVersionId};
use crate::base::preview;
use crate::base::typed::TextProblem;
use crate::catalogue::{Name, Unit};
use crate::dates::{activate_by, anniversary_of};
use crate::error::{ActResult, AppResult, NotDone};
use crate::granting::mails::GrantMail;
use crate::granting::store::{self, Line, NewGrant, What};
use crate::granting::{InTheWay, Offer, WrongStart, check_start, in_the_way};
use crate::membership::packages::granted_quantities;
use crate::membership::store::{Bought, NewBenefit, PurchaseTerms, find_terms, insert_bought};
use crate::partners::Partner;
use crate::partners::store::lock_partner;

/// What is wanted, as it was typed.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    /// The code of the offer.
    pub offer: &'a str,
    /// None: what was typed is no date.
    pub starts_on: Option<Date>,
    pub reason: &'a str,
}

/// What giving it would do.
#[derive(Clone, Debug)]
pub struct Plan {
    pub offer: Offer,
    version: PackageVersionId,
    pub starts_on: Date,
    pub anniversary_on: Date,
    terms: PurchaseTerms,
    pub reason: String,
    /// By name.
    pub benefits: Vec<Planned>,
}

/// A benefit that would be granted.
#[derive(Clone, Debug)]
pub struct Planned {
    pub benefit: NewBenefit,
    pub name: Name,
    pub unit: Unit,
}

/// What is wrong with a wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WrongWish {
    NoOffer,
    /// What it grants was never published (R-CON-2).
    Unpublished(Name),
    InTheWay(InTheWay),
    NoDate,
    Start(WrongStart),
    Reason(TextProblem),
}

/// Why a membership is not given.
#[derive(Clone, Debug)]
pub enum NotGiven {
    /// All that is wrong, in the order of the form.
    Wrong(Vec<WrongWish>),
    /// What would be given is not what was shown.
    ChangedMeanwhile(Box<Plan>),
}

impl NotGiven {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(&self, partner: &Partner) -> Entry {
        let because = match self {
            Self::Wrong(all) if all.iter().any(|it| matches!(it, WrongWish::InTheWay(_))) => {
                Because::HeldAlready
            }
            Self::Wrong(_) => Because::WrongEntries,
            Self::ChangedMeanwhile(_) => Because::ChangedMeanwhile,
        };
        GrantAct::MembershipGiven(details(partner)).refused(because)
    }
}

impl Plan {
    /// How a preview shows it.
    ///
    /// # Errors
    /// A fault.
    pub fn digest(&self) -> AppResult<String> {
        let granted = |it: &Planned| (it.benefit.product, it.benefit.quantity, it.benefit.activate_by);
        let granted: Vec<_> = self.benefits.iter().map(granted).collect();
        let terms = self.terms;
        let days = (terms.refund_policy, terms.refund_days, terms.renewal_days, terms.extra_days);
        let facts = json!([self.version, self.starts_on, self.anniversary_on, days, granted, self.reason]);
        Ok(preview::digest(&facts)?)
    }
}

/// What giving it would do at this moment.
///
/// # Errors
/// [`NotGiven::Wrong`]; those of the database.
pub async fn plan(
    conn: &mut PgConnection,
    actor: &Actor,
    partner: &Partner,
    wish: Wish<'_>,
) -> ActResult<Plan, NotGiven> {
    let today = partner.date_at(actor.at());
    let held = store::list_memberships(conn, partner.id).await?;
    let mut offers = store::list_offers(conn).await?.into_iter();
    let mut wrong = Vec::new();
    let offer = offers.find(|it| it.code == wish.offer);
    match &offer {
        None => wrong.push(WrongWish::NoOffer),
        Some(it) if it.version.is_none() => wrong.push(WrongWish::Unpublished(it.name.clone())),
        Some(it) => wrong.extend(in_the_way(it, &held, today).map(WrongWish::InTheWay)),
    }
    match wish.starts_on {
        None => wrong.push(WrongWish::NoDate),
        Some(day) => wrong.extend(check_start(day, today).err().map(WrongWish::Start)),
    }
    let reason = reason(wish.reason);
    wrong.extend(reason.as_ref().err().copied().map(WrongWish::Reason));
    let version = offer.as_ref().and_then(|it| it.version);
    match (wrong.as_slice(), offer, version, wish.starts_on, reason) {
        ([], Some(offer), Some(version), Some(starts_on), Ok(reason)) => {
            let terms = find_terms(conn).await?;
            let anniversary_on = anniversary_of(starts_on);
            let lines = store::list_lines(conn, &[version]).await?;
            let benefits = planned(lines, anniversary_on, terms);
            Ok(Plan { offer, version, starts_on, anniversary_on, terms, reason, benefits })
        }
        _ => Err(NotDone::Refused(NotGiven::Wrong(wrong))),
    }
}

/// What the lines of offers come to, a benefit a product (R-MEM-4).
#[must_use]
pub fn planned(lines: Vec<Line>, anniversary_on: Date, terms: PurchaseTerms) -> Vec<Planned> {
    let mut quantities = granted_quantities(lines.iter().map(|it| it.line));
    let granted = |it: Line| {
        // Of a product that several lines grant, the first one names it.
        let quantity = quantities.remove(&it.line.product)?;
        let benefit = NewBenefit {
            id: BenefitId::new(),
            product: it.line.product,
            quantity,
            activate_by: activate_by(anniversary_on, it.needs_user, terms.extra_days),
        };
        Some(Planned { benefit, name: it.name, unit: it.unit })
    };
    lines.into_iter().filter_map(granted).collect()
}

/// Gives it, as the preview of this digest has shown it. The company's row is locked: of two operators at once the second finds
/// what the first has given.
///
/// # Errors
/// As [`NotGiven`] tells; those of the database.
pub async fn give(
    conn: &mut PgConnection,
    actor: &Actor,
    partner: &Partner,
    wish: Wish<'_>,
    (seen, once): (&str, Uuid),
) -> ActResult<Done, NotGiven> {
    lock_partner(conn, partner.id).await?;
    actor.clock.lock_held(None);
    if is_known(conn, partner, once).await? {
        return Ok(Done::Before);
    }
    let plan = plan(conn, actor, partner, wish).await?;
    if plan.digest()? != seen {
        return Err(NotDone::Refused(NotGiven::ChangedMeanwhile(Box::new(plan))));
    }
    let enrollment = EnrollmentId::new();
    let bought = Bought {
        partner: partner.id,
        id: enrollment,
        package: plan.offer.package.as_str().to_owned(),
        starts_on: plan.starts_on,
        anniversary_on: plan.anniversary_on,
        terms: plan.terms,
        created_at: actor.at(),
        offers: vec![plan.version],
        benefits: plan.benefits.into_iter().map(|it| it.benefit).collect(),
    };
    insert_bought(conn, &[bought]).await?;
    let told = GrantDetails {
        enrollment_id: Some(enrollment),
        membership: Some(plan.offer.name.own().to_owned()),
        from: Some(plan.starts_on),
        to: Some(plan.anniversary_on),
        why: Some(plan.reason.clone()),
        ..details(partner)
    };
    let mail = GrantMail::MembershipGiven {
        company: partner.named(),
        offer: plan.offer.name,
        starts_on: plan.starts_on,
        anniversary_on: plan.anniversary_on,
        why: plan.reason.clone(),
    };
    let grant = NewGrant {
        enrollment,
        what: What::Membership,
        reason: &plan.reason,
        form: once,
        by: by(actor)?,
        at: actor.at(),
    };
    tell(conn, actor, partner, &grant, (GrantAct::MembershipGiven, &mail), told).await?;
    Ok(Done::Now)
}
