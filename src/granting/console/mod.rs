//! Operators' pages of what they give by hand: a membership, more time, more of a benefit.

mod extension;
mod give;
mod quantity;

use time::Date;
use time::format_description::well_known::Iso8601;

use crate::base::typed::{LINE_LETTERS, TextProblem};
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::partners::Partner;
use crate::partners::store::find_by_mpn;
use crate::scope::shell::Problem;
use crate::scope::{MpnId, OperatorScope};
use crate::web::routes::Routes;

/// The pages.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/console/companies/{mpn}/memberships", give::show)
        .post("/console/companies/{mpn}/memberships", give::create)
        .get("/console/companies/{mpn}/memberships/{enrollment}/extension", extension::show)
        .post("/console/companies/{mpn}/memberships/{enrollment}/extension", extension::create)
        .get("/console/companies/{mpn}/benefits/{benefit}/quantity", quantity::show)
        .post("/console/companies/{mpn}/benefits/{benefit}/quantity", quantity::create)
}

/// The company in the address.
async fn company(scope: &mut OperatorScope, MpnId(mpn_id): MpnId) -> AppResult<Partner> {
    find_by_mpn(scope.tx().await?, mpn_id).await?.ok_or(AppError::UnknownId)
}

/// A day as browsers send it.
fn day(typed: &str) -> Option<Date> {
    let typed = typed.trim();
    Date::parse(typed, &Iso8601::DATE).ok().filter(|day| day.to_string() == typed)
}

fn problem(field: &str, text: String) -> Problem {
    Problem { field: field.to_owned(), text }
}

fn reason_problem(why: TextProblem, locale: Locale) -> Problem {
    let t: &Texts = locale.texts();
    let text = match why {
        TextProblem::Missing => t.grant_no_reason(),
        TextProblem::TooLong => t.grant_long_reason(locale.number(LINE_LETTERS)),
    };
    problem("reason", text)
}
