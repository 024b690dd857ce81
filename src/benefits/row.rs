//! What every act on a benefit shares: the way back to its row, and the refusal that is told there.

use serde_json::json;

use super::kinds;
use super::list::ListQuery;
use crate::audit::AuditEvent;
use crate::error::AppResult;
use crate::i18n::Texts;
use crate::membership::paths;
use crate::membership::{Benefit, KeysClosed};
use crate::scope::PartnerScope;
use crate::scope::shell::Problem;
use crate::state::AppState;

/// The page with the benefit's row opened, or without, where the benefit is no longer listed.
#[must_use]
pub fn path(scope: &PartnerScope, benefit: &Benefit) -> String {
    if benefit.enrollment.is_listed(scope.today) {
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

/// Why something can't be done with a benefit at present, as far as the company and its dates tell, in words; none: it
/// can. `open` is what the dates say, `expired` the words for a last day that is past.
pub fn closed(
    scope: &PartnerScope,
    benefit: &Benefit,
    open: Result<(), KeysClosed>,
    expired: impl FnOnce(&Texts) -> String,
) -> Option<String> {
    let locale = scope.locale();
    let t = locale.texts();
    if let Some(words) = company_closed(scope) {
        return Some(words);
    }
    let enrollment = &benefit.enrollment;
    match open {
        Ok(()) => None,
        Err(KeysClosed::Cancelled) => Some(t.closed_cancelled()),
        Err(KeysClosed::Lapsed) => Some(t.closed_lapsed(locale.date(enrollment.renewal_closes_on()))),
        Err(KeysClosed::NotStarted) => Some(t.closed_not_started(locale.date(enrollment.starts_on))),
        Err(KeysClosed::Expired) => Some(expired(t)),
    }
}

/// What was wanted, and why it was refused: names for the log.
#[derive(Clone, Copy, Debug)]
pub struct Refused {
    /// The panel of the row in which the reason is to be read: `keys` or `seats`.
    pub panel: &'static str,
    /// The action, as the log names it.
    pub action: &'static str,
    /// The reason, as the log names it.
    pub reason: &'static str,
}

impl Refused {
    /// The same for another reason.
    #[must_use]
    pub fn because(self, reason: &'static str) -> Self {
        Self { reason, ..self }
    }
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
    record_refusal(&mut scope, benefit, refused).await?;
    show_refusal(app, scope, benefit, refused, words).await
}

/// Shows the page again, the row opened, with what happened.
///
/// # Errors
/// Those of the database.
pub async fn show_refusal(
    app: &AppState,
    scope: PartnerScope,
    benefit: &Benefit,
    refused: Refused,
    words: String,
) -> AppResult {
    let listed = benefit.enrollment.is_listed(scope.today);
    let open = if listed { benefit.id.to_string() } else { String::new() };
    let field = if listed { format!("{}-{}", refused.panel, benefit.id) } else { "list".to_owned() };
    let query = ListQuery { open, ..ListQuery::default() };
    kinds::render(app, scope, benefit.kind, query, vec![Problem { field, text: words }]).await
}

/// Undoes what was begun and records the refusal.
///
/// # Errors
/// Those of the database.
pub async fn record_refusal(scope: &mut PartnerScope, benefit: &Benefit, refused: Refused) -> AppResult<()> {
    let event = AuditEvent::refused(refused.action).about("benefit", benefit.id.0);
    scope.record_refusal(&event.with(json!({ "product": benefit.name, "reason": refused.reason }))).await?;
    Ok(())
}
