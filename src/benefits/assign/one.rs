//! Giving a seat to one member.

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::words::ends_refund;
use super::{missing_words, parse_member, record, tell_assigned, words};
use crate::benefits::list::ListQuery;
use crate::benefits::menu::place_of;
use crate::benefits::person_picker::nobody_in_words;
use crate::benefits::row;
use crate::error::{AppError, AppResult, NotDone};
use crate::membership::Benefit;
use crate::scope::PartnerScope;
use crate::scope::shell::{Problem, Shell};
use crate::seats::acts::{self, Assign, LockedSeats, Refused, To, Tried};
use crate::seats::{Confirmations, paths};
use crate::state::AppState;
use crate::users::members::{FoundMember, NoMember};
use crate::web::extract::is_yes;
use crate::web::page;

/// To whom a seat is to go: a member of the list, or an address.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AssignForm {
    member_id: Option<String>,
    email: Option<String>,
    /// What was searched for when somebody was picked.
    find: String,
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

    /// To whom; `None` where nobody was picked.
    fn to(self) -> AppResult<Option<To>> {
        match (self.member_id, self.email) {
            (Some(id), None) => Ok(Some(To::Member(parse_member(&id)?))),
            (None, Some(typed)) => Ok(Some(To::Address(typed))),
            (None, None) => Ok(None),
            (Some(_), Some(_)) => Err(AppError::WrongFields),
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
    // What was searched for stays, whatever comes of it.
    let asked = ListQuery { find: form.find.clone(), ..ListQuery::default() };
    let Some(to) = form.to()? else {
        let problem = nobody_picked(&scope);
        return row::show_problem(app, scope, &benefit, asked, problem).await;
    };
    let input = Assign { to, confirmed };
    match acts::assign(scope.tx(), &partner, &actor, seats, input).await {
        Ok(assigned) => tell_assigned(session, scope, &benefit, assigned).await,
        Err(NotDone::Refused(Refused::Unconfirmed { member: Some(member), missing })) => {
            let problems = missing_words(&scope, missing);
            confirm(app, &scope, &benefit, member, confirmed, problems)
        }
        Err(NotDone::Refused(refused)) => {
            record(&mut scope, &benefit, Tried::Assign, &refused).await?;
            let text = words::refused(&scope, &benefit, Tried::Assign, &refused);
            let problem = Problem { field: format!("seats-{}", benefit.id), text };
            row::show_problem(app, scope, &benefit, asked, problem).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

fn nobody_picked(scope: &PartnerScope) -> Problem {
    let text = nobody_in_words(NoMember::NotChosen, scope.locale().texts());
    Problem { field: "member_id".to_owned(), text }
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
