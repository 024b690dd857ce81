//! How support is asked for, on the Technical page: every way with its steps, off with its reason where nothing is granted
//! or active (R-TEC-5).

use crate::authz::{Action, role_names};
use crate::benefits::row;
use crate::i18n::Texts;
use crate::membership::Benefit;
use crate::scope::PartnerScope;
use crate::service_requests::{self, RequestType, most_to_take};

/// One of the three kinds of support: how it is asked for, and by whom.
pub struct SupportWay {
    pub heading: String,
    pub text: String,
    /// What to do, in this order.
    pub steps: [String; 3],
    /// What can be asked for.
    pub asks: Vec<Ask>,
}

/// A request that can be made.
pub struct Ask {
    pub words: String,
    /// Of the reason why not, in the page.
    pub why: String,
    /// Where it is made; or why it can't be, and whether that is for want of a role.
    pub way: Result<String, Off>,
}

/// Why a request can't be made.
pub struct Off {
    pub reason: String,
    pub needs_role: bool,
}

/// All of them, by the technical benefits that the member sees.
pub fn ways_to_support(scope: &PartnerScope, benefits: &[Benefit]) -> [SupportWay; 3] {
    let t = scope.locale().texts();
    let ask = |words: String, kind: RequestType| Ask {
        words,
        why: format!("why-support-{}", kind.slug()),
        way: way(scope, benefits, kind, t),
    };
    [
        SupportWay {
            heading: t.support_cloud(),
            text: t.support_cloud_text(),
            steps: [t.support_step_activate(), t.support_step_cloud(), t.support_step_answered()],
            asks: vec![ask(t.support_ask_cloud(), RequestType::Cloud)],
        },
        SupportWay {
            heading: t.support_on_premises(),
            text: t.support_on_premises_text(),
            steps: [t.support_step_activate(), t.support_step_ids(), t.support_step_on_premises()],
            asks: vec![ask(t.support_ask_on_premises(), RequestType::OnPremises)],
        },
        SupportWay {
            heading: t.support_advisory(),
            text: t.support_advisory_text(),
            steps: [t.support_step_activate(), t.support_step_hours(), t.support_step_consultant()],
            asks: vec![
                ask(t.support_ask_advisory(), RequestType::Advisory),
                ask(t.support_ask_presales(), RequestType::Presales),
            ],
        },
    ]
}

fn way(scope: &PartnerScope, benefits: &[Benefit], kind: RequestType, t: &Texts) -> Result<String, Off> {
    let off = |reason| Err(Off { reason, needs_role: false });
    if let Some(closed) = row::company_closed(scope) {
        return off(closed);
    }
    let action = kind.action();
    if !scope.may(action) {
        let own = scope.me.roles.names(scope.locale());
        let reason = t.support_needs_role(own, role_names(&action.roles(), scope.locale()));
        return Err(Off { reason, needs_role: true });
    }
    match kind.support().map(|support| most_to_take(benefits, support, scope.today())) {
        // Somebody without a role sees only what is active.
        Some(Err(nothing)) if scope.may(Action::SeeBenefits) => off(nothing.text(kind, t)),
        Some(Err(_)) => off(t.request_not_activated()),
        Some(Ok(_)) | None => {
            Ok(service_requests::paths::new_service_request(scope.partner.mpn_id, kind.slug()))
        }
    }
}
