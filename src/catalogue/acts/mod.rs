//! What can be done with the catalogue: change it, by its file or on a page. First a plan, which is shown; then, if the catalogue is
//! still what the plan began with, all of it or nothing.

pub mod drafts;

use sqlx::PgConnection;

use super::content::Catalogue;
use super::difference::{Change, difference, regranted};
use super::file::{self, Located, Wrong};
use super::store::whole::{self, Version};
use crate::audit::{self, Actor, Because, CatalogueAct, Entry, Recorded};
use crate::base::preview;
use crate::error::{ActResult, AppError, AppResult, NotDone};

/// The most lines of what changed that the log keeps, and the most letters of each.
const LOGGED: (usize, usize) = (200, 200);

/// The catalogue that the portal comes with: products and offers of a real programme, in eight languages, without keys.
const STARTER: &str = include_str!("../starter.toml");

/// What a change would do.
#[derive(Clone, Debug)]
pub struct Plan {
    pub old: Catalogue,
    pub new: Catalogue,
    /// What differs, in the order of the file.
    pub changes: Vec<Change>,
    /// The versions that there are of each offer that gets one more (R-CON-2), the newest first.
    pub versions: Vec<Version>,
    currency: String,
}

impl Plan {
    /// What the form carries from the preview to the act.
    ///
    /// # Errors
    /// A fault.
    pub fn digest(&self) -> AppResult<String> {
        let whole = |it| file::write(it, &self.currency);
        preview::digest(&(&self.currency, whole(&self.old), whole(&self.new))).map_err(AppError::internal)
    }

    /// The offers that get a version, each with how many memberships keep the one they have.
    #[must_use]
    pub fn published(&self) -> Vec<(&str, i64)> {
        let held = |code: &str| self.versions.iter().filter(|it| it.offer == code).map(|it| it.held).sum();
        let known = |code: &&str| self.old.offers.contains_key(*code);
        regranted(&self.old, &self.new).into_iter().filter(known).map(|code| (code, held(code))).collect()
    }
}

/// Plans a change to another catalogue, whose own rules are kept already.
///
/// # Errors
/// What is missing in it and can't be deleted; those of the database.
pub async fn plan(conn: &mut PgConnection, new: Catalogue) -> AppResult<Result<Plan, Vec<Located>>> {
    let currency = whole::find_currency(conn).await?;
    let old = whole::load_whole(conn).await?;
    let products = whole::gone(&old.products, &new.products);
    let offers = whole::gone(&old.offers, &new.offers);
    let packages = whole::gone(&old.packages, &new.packages);
    if !(products.is_empty() && offers.is_empty() && packages.is_empty()) {
        let used = whole::list_used(conn, &products, &offers, &packages).await?;
        if !used.is_empty() {
            let located = |path| Located { line: 1, column: 1, path, wrong: Wrong::InUse };
            return Ok(Err(used.into_iter().map(located).collect()));
        }
    }
    let changes = difference(&old, &new, &currency);
    let regranted: Vec<String> = regranted(&old, &new).into_iter().map(str::to_owned).collect();
    let versions =
        if regranted.is_empty() { Vec::new() } else { whole::list_versions(conn, &regranted).await? };
    Ok(Ok(Plan { old, new, changes, versions, currency }))
}

/// Why nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotChanged {
    /// The catalogue is no longer what the plan began with: somebody has changed it meanwhile.
    ChangedMeanwhile,
    /// There is something in the catalogue already.
    NotEmpty,
}

impl NotChanged {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(self) -> Entry {
        CatalogueAct::Changed { changes: None, what: Vec::new() }.refused(match self {
            Self::ChangedMeanwhile => Because::ChangedMeanwhile,
            Self::NotEmpty => Because::Stands,
        })
    }
}

/// Changes the catalogue as it was planned, and says in the programme's log what changed. Where nothing differs nothing is done, and
/// nothing is logged. Answers how many lines changed.
///
/// # Errors
/// As [`NotChanged`] tells; those of the database.
pub async fn change(conn: &mut PgConnection, actor: &Actor, plan: &Plan) -> ActResult<usize, NotChanged> {
    if plan.changes.is_empty() {
        return Ok(0);
    }
    whole::lock_whole(conn).await?;
    actor.clock.lock_held(None);
    if whole::load_whole(conn).await? != plan.old {
        return Err(NotDone::Refused(NotChanged::ChangedMeanwhile));
    }
    whole::write_difference(conn, &plan.old, &plan.new, actor.at().date()).await?;
    let what = plan
        .changes
        .iter()
        .take(LOGGED.0)
        .map(|it| it.to_string().chars().take(LOGGED.1).collect())
        .collect();
    let act = CatalogueAct::Changed { changes: Some(plan.changes.len()), what };
    audit::record_programme(conn, actor, &act.done()).await?;
    Ok(plan.changes.len())
}

/// Loads the catalogue that the portal comes with, where there is none yet: products and offers of a real programme, without keys.
/// Answers how many products and offers.
///
/// # Errors
/// [`NotChanged::NotEmpty`]; those of the database.
pub async fn import_starter(conn: &mut PgConnection, actor: &Actor) -> ActResult<(usize, usize), NotChanged> {
    let currency = whole::find_currency(conn).await?;
    let starter = starter(&currency)?;
    let plan = plan(conn, starter).await?.map_err(|used| AppError::internal(format!("{used:?}")));
    let plan = match plan {
        Ok(plan) if plan.old.products.is_empty() && plan.old.offers.is_empty() => plan,
        // What is in use stands in the way as well.
        _ => return Err(NotDone::Refused(NotChanged::NotEmpty)),
    };
    change(conn, actor, &plan).await?;
    Ok((plan.new.products.len(), plan.new.offers.len()))
}

/// The starter catalogue. Its prices have two digits behind the point: in a currency without them they are whole.
///
/// # Errors
/// None, as long as a test reads it.
pub fn starter(currency: &str) -> AppResult<Catalogue> {
    let mut catalogue =
        file::read(STARTER, "USD").map_err(|found| AppError::internal(format!("{found:?}")))?;
    let digits = u32::try_from(crate::base::money::digits(currency)).unwrap_or(2);
    for offer in catalogue.offers.values_mut() {
        offer.price = offer.price / 100 * 10_i64.pow(digits);
    }
    Ok(catalogue)
}
