//! Giving a seat to one member.

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::words::ends_refund;
use super::{missing_words, parse_member, refuse, tell_assigned};
use crate::benefits::menu::place_of;
use crate::benefits::row;
use crate::error::{AppError, AppResult, NotDone};
use crate::membership::Benefit;
use crate::scope::PartnerScope;
use crate::scope::shell::{Problem, Shell};
use crate::seats::acts::{self, Assign, LockedSeats, Refused, To, Tried};
use crate::seats::{Confirmations, paths};
use crate::state::AppState;
use crate::users::members::FoundMember;
use crate::web::extract::is_yes;
use crate::web::page;

/// To whom a seat is to go: a member of the list, or an address.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AssignForm {
    member_id: Option<String>,
    email: Option<String>,
    /// `yes`: they know that it ends the right to a refund.
    confirm: Option<String>,
    /// `yes`: they have checked what can't be known here (R-CL-4).
    outside_checked: Option<String>,
}

impl AssignForm {
    fn confirmed(&self) -> Confirmations {
        Confirmations {
            refund: is_yes(self.confirm.as_ref()),
            outside: is_yes(self.outside_checked.as_ref()),
        }
    }

    fn to(self) -> AppResult<To> {
        match (self.member_id, self.email) {
            (Some(id), None) => parse_member(&id).map(To::Member),
            (None, Some(typed)) => Ok(To::Address(typed)),
            _ => Err(AppError::WrongFields),
        }
    }
}

#[derive(Template)]
#[template(path = "portal/benefits/assign.html")]
struct ConfirmAssignPage {
    shell: Shell,
    member: FoundMember,
    /// The last day for a refund and the day of purchase, while a refund is possible.
    refund: Option<String>,
    /// Whether offers outside the programme are asked about.
    outside: bool,
    outside_checked: bool,
    path: String,
    back: String,
}

pub(super) async fn create(
    app: &AppState,
    session: &Session,
    mut scope: PartnerScope,
    seats: LockedSeats,
    form: AssignForm,
) -> AppResult {
    let (partner, actor, benefit) = (scope.partner.clone(), scope.actor(), seats.benefit().clone());
    let confirmed = form.confirmed();
    let input = Assign { to: form.to()?, confirmed };
    match acts::assign(scope.tx(), &partner, &actor, seats, input).await {
        Ok(assigned) => tell_assigned(session, scope, &benefit, assigned).await,
        Err(NotDone::Refused(Refused::Unconfirmed { member: Some(member), missing })) => {
            let problems = missing_words(&scope, missing);
            confirm(app, &scope, &benefit, member, confirmed, problems)
        }
        Err(NotDone::Refused(refused)) => refuse(app, scope, &benefit, Tried::Assign, &refused).await,
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Asks before a seat is given: nothing stands in the way, but something must be known first.
fn confirm(
    app: &AppState,
    scope: &PartnerScope,
    benefit: &Benefit,
    member: FoundMember,
    confirmed: Confirmations,
    problems: Vec<Problem>,
) -> AppResult {
    let locale = scope.locale();
    let t = locale.texts();
    let title = t.confirm_assign_heading(benefit.name.of(t), &member.name);
    let back = row::path(scope, benefit);
    let shell = Shell::company(app, scope, place_of(benefit.kind), title).with_problems(problems);
    let refund = ends_refund(scope, benefit);
    let confirm = ConfirmAssignPage {
        // Nothing is at this address but the answer to a form: another language is chosen for the row.
        shell: Shell { here: back.clone(), ..shell },
        member,
        refund,
        outside: Confirmations::needed(benefit, scope.today()).outside,
        outside_checked: confirmed.outside,
        path: paths::assignments(scope.partner.mpn_id, benefit.id),
        back,
    };
    page(StatusCode::UNPROCESSABLE_ENTITY, &confirm)
}
