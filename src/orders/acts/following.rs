//! What becomes of a membership that is renewed, or whose place a higher level takes (R-DATE-7, R-MEM-4, R-SEAT-3b).

use std::collections::BTreeMap;

use sqlx::PgConnection;
use time::Date;

use super::place::Planned;
use crate::base::ids::{AssignmentId, EnrollmentId, ProductId};
use crate::catalogue::{Name, Unit};
use crate::membership::store::list_benefits;
use crate::membership::{Benefit, Unused};
use crate::partners::Partner;
use crate::seats::store::list_used_seats;

/// What a membership that follows another changes for the company.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    /// Products of which it grants another quantity, by name.
    pub granted: Vec<Changed>,
    /// Products of which somebody holds a seat, by name.
    pub seats: Vec<SeatsOver>,
    /// What of the old year can still be taken up, and is lost when the new one starts (R-DATE-7); not seats, which go over.
    pub lost: Vec<(Benefit, Unused)>,
}

impl Changes {
    /// Those of the chosen who hold a seat of what the company was asked about: nothing else that was sent is kept.
    #[must_use]
    pub fn dropped(&self, chosen: &[AssignmentId]) -> Vec<AssignmentId> {
        let asked = self.seats.iter().filter(|it| it.asks()).flat_map(|it| &it.holders);
        asked.map(|(id, _)| *id).filter(|id| chosen.contains(id)).collect()
    }
}

/// How much is granted of a product; outer `None`: nothing, inner `None`: without limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Changed {
    pub name: Name,
    pub unit: Unit,
    pub from: Option<Option<i32>>,
    pub to: Option<Option<i32>>,
}

/// What becomes of those who hold seats of a product.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeatsOver {
    pub product: ProductId,
    pub name: Name,
    /// By name.
    pub holders: Vec<(AssignmentId, String)>,
    /// How many of them lose theirs.
    pub lose: usize,
}

impl SeatsOver {
    /// Whether the company chooses who loses theirs: some do, and not all.
    #[must_use]
    pub fn asks(&self) -> bool {
        (1..self.holders.len()).contains(&self.lose)
    }

    /// How many of those who were chosen hold one.
    #[must_use]
    pub fn chosen(&self, drops: &[AssignmentId]) -> usize {
        self.holders.iter().filter(|(id, _)| drops.contains(id)).count()
    }
}

/// What would become of a membership if one followed it that grants this.
///
/// # Errors
/// Those of the database.
pub(super) async fn changes(
    conn: &mut PgConnection,
    partner: &Partner,
    of: EnrollmentId,
    planned: &[Planned],
    (waiting_days, today): (i32, Date),
) -> sqlx::Result<Changes> {
    let mut now = list_benefits(conn, partner.id, None).await?;
    now.retain(|it| it.enrollment_id == of && !it.enrollment.cancelled);
    let quantities: BTreeMap<ProductId, Option<i32>> =
        planned.iter().map(|it| (it.benefit.product, it.benefit.quantity)).collect();
    let mut seats = Vec::new();
    for used in list_used_seats(conn, partner.id, of, &partner.zone).await? {
        if used.holders.is_empty() {
            continue;
        }
        let lose = match quantities.get(&used.product) {
            None => used.holders.len(),
            Some(quantity) => {
                let places = if used.credit.is_some() { 1 } else { quantity.unwrap_or(i32::MAX) };
                used.crossing(places, &[], (waiting_days, today)).lost.len()
            }
        };
        let mut holders: Vec<(AssignmentId, String)> = used.holders.into_iter().collect();
        holders.sort_by(|a, b| a.1.cmp(&b.1));
        seats.push(SeatsOver { product: used.product, name: used.name, holders, lose });
    }
    let lost =
        now.iter().filter(|it| !it.has_seats()).filter_map(|it| Some((it.clone(), it.unused(0, today)?)));
    let mut lost: Vec<(Benefit, Unused)> = lost.collect();
    lost.sort_by(|(a, _), (b, _)| (a.activate_by, a.name.own()).cmp(&(b.activate_by, b.name.own())));
    Ok(Changes { granted: differing(&now, planned), seats, lost })
}

/// What of this differs, by name.
fn differing(now: &[Benefit], planned: &[Planned]) -> Vec<Changed> {
    let mut all: BTreeMap<ProductId, Changed> = BTreeMap::new();
    for it in now {
        let changed = Changed { name: it.name.clone(), unit: it.unit, from: Some(it.quantity), to: None };
        all.insert(it.product, changed);
    }
    for it in planned {
        let new = || Changed { name: it.name.clone(), unit: it.unit, from: None, to: None };
        all.entry(it.benefit.product).or_insert_with(new).to = Some(it.benefit.quantity);
    }
    let mut differing: Vec<Changed> = all.into_values().filter(|it| it.from != it.to).collect();
    differing.sort_by(|a, b| a.name.own().cmp(b.name.own()));
    differing
}
