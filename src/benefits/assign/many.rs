//! Giving seats to many at once (R-SEAT-7): a list of addresses, typed or from a CSV file. First a preview that says line
//! by line what will happen; then, if nothing has changed since, all of it in one transaction, or nothing.

use askama::Template;
use axum::body::Bytes;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::preview::{self, Act, Preview};
use super::{missing_words, record, refuse, words};
use crate::authz::Action;
use crate::base::ids::BenefitId;
use crate::benefits::menu::place_of;
use crate::benefits::row;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::membership::{Benefit, store as membership};
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::seats::acts::{self, AssignMany, LockedSeats, PlannedGifts, Refused, Tried};
use crate::seats::address_list::{self, ListProblem, MAX_BYTES, MAX_LINES};
use crate::seats::{Confirmations, paths};
use crate::state::AppState;
use crate::web::extract::{Id, is_yes};
use crate::web::upload::{Limits, Upload};
use crate::web::{csv, page, see_other};

/// A list is sent as text, whose every byte may take three, or as a file; and a few short fields beside it.
pub const LIMITS: Limits = Limits { body: 3 * MAX_BYTES + 16 * 1024, long: "emails" };

/// A list of addresses, and what is to be done with it.
#[derive(Debug)]
pub struct ManyInput {
    form: ManyFields,
    file: Option<Bytes>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ManyFields {
    emails: String,
    /// `yes` asks for a preview; else the digest of the one that was seen.
    preview: String,
    /// `yes`: they know that it ends the right to a refund.
    confirm: Option<String>,
    /// `yes`: they have checked what can't be known here (R-CL-4).
    outside_checked: Option<String>,
}

impl ManyFields {
    fn confirmed(&self) -> Confirmations {
        Confirmations {
            refund: is_yes(self.confirm.as_ref()),
            outside: is_yes(self.outside_checked.as_ref()),
        }
    }
}

impl ManyInput {
    /// Reads the fields.
    ///
    /// # Errors
    /// [`AppError::WrongFields`].
    pub fn new(upload: Upload) -> AppResult<Self> {
        Ok(Self { form: upload.fields.read()?, file: upload.file })
    }
}

/// The form for a list: in the row, and on the page of its preview.
pub struct ListForm {
    /// Where it is sent.
    pub path: String,
    /// Where the template for a spreadsheet is.
    pub template: String,
    /// What was typed.
    pub text: String,
    /// How many addresses a list may have.
    pub most: usize,
}

impl ListForm {
    /// The form for a benefit's seats.
    #[must_use]
    pub fn new(mpn_id: i64, benefit: BenefitId, text: &str) -> Self {
        Self {
            path: paths::assignments(mpn_id, benefit),
            template: paths::template(mpn_id, benefit),
            text: text.to_owned(),
            most: MAX_LINES,
        }
    }
}

#[derive(Template)]
#[template(path = "portal/benefits/assign_many.html")]
struct ManyPage {
    shell: Shell,
    preview: Option<Preview>,
    many: ListForm,
    back: String,
}

/// The template of a list: a header line, in the words of the page's language.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database.
pub async fn template(mut scope: PartnerScope, Id(benefit): Id<BenefitId>) -> AppResult {
    scope.require(Action::AssignSeat)?;
    let partner = scope.partner.id;
    let benefit = membership::find_benefit(scope.tx(), partner, benefit).await?;
    benefit.filter(Benefit::has_seats).ok_or(AppError::UnknownId)?;
    csv::download("assign-seats.csv", scope.locale(), &[scope.locale().texts().list_heading()], &[])
}

/// Shows what a list would do, or does it, to seats that are locked. Sent twice, it is done once, with the same answer.
///
/// # Errors
/// Those of the database; what is wrong with the list is told on the page again.
pub(super) async fn create(
    app: &AppState,
    session: &Session,
    mut scope: PartnerScope,
    seats: LockedSeats,
    input: Option<ManyInput>,
) -> AppResult {
    let (form, file, list) = match input {
        Some(ManyInput { form, file }) => {
            let list = address_list::read(&form.emails, file.as_deref());
            (form, file, list)
        }
        None => (ManyFields::default(), None, Err(ListProblem::TooLarge)),
    };
    let (partner, benefit) = (scope.partner.clone(), seats.benefit().clone());
    let planned = match acts::plan_gifts(scope.tx(), &partner, seats, list).await {
        Ok(planned) => planned,
        Err(NotDone::Refused(Refused::NotAList(problem))) => {
            return list_again(app, &scope, &benefit, (&form.emails, file.is_some()), &problem);
        }
        Err(NotDone::Refused(refused)) => return refuse(app, scope, &benefit, Tried::Assign, &refused).await,
        Err(NotDone::Fault(fault)) => return Err(fault),
    };
    if form.preview == "yes" {
        return preview::show(app, &scope, &planned, Vec::new());
    }
    assign(app, session, scope, &planned, &form).await
}

/// Does what was planned, if it is what was shown.
async fn assign(
    app: &AppState,
    session: &Session,
    mut scope: PartnerScope,
    planned: &PlannedGifts,
    form: &ManyFields,
) -> AppResult {
    let (partner, actor, benefit) = (scope.partner.clone(), scope.actor(), planned.benefit());
    let asked = AssignMany { seen: &form.preview, confirmed: form.confirmed() };
    match acts::assign_many(scope.tx(), &partner, &actor, planned, asked).await {
        Ok(people) => {
            let path = row::path(&scope, benefit);
            scope.commit().await?;
            let words = |t: &Texts| t.flash_seats_assigned(people, benefit.name.of(t));
            Flash::new(Some(partner.mpn_id), words).leave(session).await?;
            Ok(see_other(&path))
        }
        Err(NotDone::Refused(refused)) => {
            record(&mut scope, benefit, Tried::Assign, &refused).await?;
            let problems = problems(&scope, benefit, refused);
            preview::show(app, &scope, planned, problems)
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// What is wrong, above the preview.
fn problems(scope: &PartnerScope, benefit: &Benefit, refused: Refused) -> Vec<Problem> {
    if let Refused::Unconfirmed { missing, .. } = refused {
        let mut missing = missing_words(scope, missing);
        // As the boxes stand on the page.
        missing.reverse();
        return missing;
    }
    vec![Problem {
        field: "preview".to_owned(),
        text: words::refused(scope, benefit, Tried::Assign, &refused),
    }]
}

/// The page with the form alone, and what keeps the list from being one.
fn list_again(
    app: &AppState,
    scope: &PartnerScope,
    benefit: &Benefit,
    (typed, with_file): (&str, bool),
    problem: &ListProblem,
) -> AppResult {
    let field = if with_file { "file" } else { "emails" };
    let problems = vec![Problem { field: field.to_owned(), text: words::list_problem(scope, problem) }];
    many_page(app, scope, benefit, typed, None, problems)
}

/// The page with the form, and above it what the list would do.
pub(super) fn many_page(
    app: &AppState,
    scope: &PartnerScope,
    benefit: &Benefit,
    text: &str,
    preview: Option<Preview>,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let title = scope.locale().texts().many_title(benefit.name.in_language(scope.locale()));
    let back = row::path(scope, benefit);
    let shell = Shell::company(app, scope, place_of(benefit.kind), title).with_problems(problems);
    // Nothing is at this address but the answer to a form: another language is chosen for the row.
    let shell = Shell { here: back.clone(), ..shell };
    let many = ListForm::new(scope.partner.mpn_id, benefit.id, text);
    page(status, &ManyPage { shell, preview, many, back })
}
