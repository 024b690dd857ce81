//! What every act on a benefit shares: the way back to its row, and the refusal that is told there.

use super::kinds;
use super::list::ListQuery;
use crate::audit::Entry;
use crate::error::AppResult;
use crate::i18n::Texts;
use crate::membership::paths;
use crate::membership::{Benefit, Closed, KeysClosed};
use crate::scope::PartnerScope;
use crate::scope::shell::Problem;
use crate::state::AppState;

/// The page with the benefit's row opened, or without, where the benefit is no longer listed.
#[must_use]
pub fn path(scope: &PartnerScope, benefit: &Benefit) -> String {
    if benefit.is_listed(scope.today()) {
        paths::benefit(scope.partner.mpn_id, benefit.kind, benefit.id)
    } else {
        paths::kind(scope.partner.mpn_id, benefit.kind)
    }
}

/// Why the company changes nothing here at present, in words: it is suspended (R-TEN-4), or still elsewhere
/// (R-TEN-2).
#[must_use]
pub fn company_closed(scope: &PartnerScope) -> Option<String> {
    scope.partner.open().err().map(|closed| closed.text(scope.locale().texts()))
}

/// The words for what stands against doing something with a benefit.
pub fn closed_words(
    scope: &PartnerScope,
    benefit: &Benefit,
    closed: Closed,
    expired: impl FnOnce(&Texts) -> String,
) -> String {
    let locale = scope.locale();
    let (t, enrollment) = (locale.texts(), &benefit.enrollment);
    match closed {
        Closed::Company(closed) => closed.text(t),
        Closed::Dates(KeysClosed::Cancelled) => t.closed_cancelled_benefit(),
        Closed::Dates(KeysClosed::Lapsed) => t.closed_lapsed(locale.date(enrollment.renewal_closes_on())),
        Closed::Dates(KeysClosed::NotStarted) => t.closed_not_started(locale.date(enrollment.starts_on)),
        Closed::Dates(KeysClosed::Expired) => expired(t),
    }
}

/// What was refused.
#[derive(Clone, Debug)]
pub struct Refused {
    /// The panel of the row in which the reason is to be read: `keys` or `seats`.
    pub panel: &'static str,
    /// The entry of the log.
    pub entry: Entry,
}

/// Undoes what was begun, records the refusal, and shows the page again, the row opened, with what happened.
///
/// # Errors
/// Those of the database.
pub async fn refuse(
    app: &AppState,
    mut scope: PartnerScope,
    benefit: &Benefit,
    refused: Refused,
    words: String,
) -> AppResult {
    scope.record_refusal(&refused.entry).await?;
    show_refusal(app, scope, benefit, refused.panel, words).await
}

/// Shows the page again, the row opened, with what happened.
///
/// # Errors
/// Those of the database.
pub async fn show_refusal(
    app: &AppState,
    scope: PartnerScope,
    benefit: &Benefit,
    panel: &'static str,
    words: String,
) -> AppResult {
    let listed = benefit.is_listed(scope.today());
    let open = if listed { benefit.id.to_string() } else { String::new() };
    let field = if listed { format!("{panel}-{}", benefit.id) } else { "list".to_owned() };
    let query = ListQuery { open, ..ListQuery::default() };
    kinds::render(app, scope, benefit.kind, query, vec![Problem { field, text: words }]).await
}
