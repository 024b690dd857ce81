//! What the page after an operator's act on an activation tells of it.

use crate::activations::Case;
use crate::membership::ActivationState;
use crate::scope::flash::Flash;

/// The operator has taken it.
pub(super) fn taken(case: &Case) -> Flash {
    Flash::new(None, |t| t.flash_case_taken(case.product_name.own()))
}

/// The operator has handed it over to the one with this address.
pub(super) fn handed_over(case: &Case, to: &str) -> Flash {
    Flash::new(None, |t| t.flash_case_handed_over(case.product_name.own(), to))
}

/// The operator has fulfilled it.
pub(super) fn fulfilled(case: &Case) -> Flash {
    Flash::new(None, |t| t.flash_case_fulfilled(case.product_name.own(), &case.company.name))
}

/// The operator has fulfilled so many.
pub(super) fn all_fulfilled(count: usize) -> Flash {
    Flash::new(None, |t| t.flash_cases_fulfilled(count))
}

/// The operator has declined it.
pub(super) fn declined(case: &Case) -> Flash {
    Flash::new(None, |t| t.flash_case_declined(case.product_name.own(), &case.company.name))
}

/// Nothing was done, since it had changed: who was quicker, by address; nobody where the programme did it by itself, or
/// the company.
pub(super) fn changed(case: &Case) -> Flash {
    let by = match case.state {
        ActivationState::InProgress => case.assignee.as_ref(),
        _ => case.last_operator.as_ref(),
    };
    let by = by.map(|operator| operator.email.as_str());
    Flash::new(None, |t| match (case.state, by) {
        (ActivationState::InProgress, Some(by)) => t.flash_case_taken_by(by),
        (ActivationState::Active, Some(by)) => t.flash_case_fulfilled_by(by),
        (ActivationState::Active, None) => t.flash_case_fulfilled_itself(),
        (ActivationState::Declined, Some(by)) => t.flash_case_declined_by(by),
        (ActivationState::Withdrawn, _) => t.flash_case_withdrawn(),
        _ => t.flash_case_changed(),
    })
}
