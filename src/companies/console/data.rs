//! Correcting the data of a company.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::MENU;
use crate::audit::{CompanyAct, CompanyDetails, Recorded};
use crate::authz::operators::Task;
use crate::companies::acts::{self, Refused};
use crate::companies::data::{Data, TypedData};
use crate::companies::mails::field_words;
use crate::companies::{paths, store, words};
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::{Locale, Texts};
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::scope::{MpnId, OperatorScope};
use crate::state::{App, AppState};
use crate::web::extract::Fields;
use crate::web::{page, see_other};

/// What is typed, and what the form had read before.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct DataForm {
    name: String,
    country: String,
    time_zone: String,
    language: String,
    domains: String,
    seen: String,
}

#[derive(Template)]
#[template(path = "console/companies/correct.html")]
struct DataPage {
    shell: Shell,
    company: String,
    mpn_id: i64,
    data: TypedData,
    seen: String,
    why_not: Option<String>,
    /// What stands there now where somebody else has corrected it meanwhile: fields and values in words.
    now: Vec<(String, String)>,
}

/// What is wrong, and what stands there now where somebody else has corrected it meanwhile.
type Told = (Vec<Problem>, Vec<(String, String)>);

impl DataForm {
    fn data(&self) -> TypedData {
        TypedData {
            name: self.name.clone(),
            country: self.country.clone(),
            time_zone: self.time_zone.clone(),
            language: self.language.clone(),
            domains: self.domains.clone(),
        }
    }
}

/// The form.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::UnknownId`]; those of the database.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    MpnId(mpn_id): MpnId,
) -> AppResult {
    let kept = store::find_kept(scope.tx().await?, mpn_id).await?.ok_or(AppError::UnknownId)?;
    scope.record(&CompanyAct::Read(CompanyDetails::of(kept.id, mpn_id)).done()).await?;
    scope.keep().await?;
    form(&app, &scope, (mpn_id, &kept.data), kept.data.typed(), Default::default())
}

fn form(
    app: &App,
    scope: &OperatorScope,
    (mpn_id, kept): (i64, &Data),
    typed: TypedData,
    (problems, now): Told,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let shell = Shell::console(app, scope, MENU.place, scope.locale().texts().company_correct(&kept.name));
    let it = DataPage {
        shell: shell.with_problems(problems),
        company: kept.name.clone(),
        mpn_id,
        data: typed,
        seen: acts::seen(kept)?,
        why_not: scope.why_not(Task::Companies),
        now,
    };
    page(status, &it)
}

/// Corrects it.
///
/// # Errors
/// [`AppError::NotTheirTask`]; [`AppError::UnknownId`]; those of the database. What is wrong is told on the form again, with all
/// that was typed.
pub(super) async fn correct(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    MpnId(mpn_id): MpnId,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Companies)?;
    // What isn't there is told before what is sent is looked at.
    let kept = store::find_kept(scope.tx().await?, mpn_id).await?.ok_or(AppError::UnknownId)?;
    let typed: DataForm = fields.read()?;
    let (locale, actor) = (scope.locale(), scope.actor());
    let details = CompanyDetails::of(kept.id, mpn_id);
    let refused = |because| CompanyAct::Corrected(details.clone()).refused(because);
    let data = match typed.data().read() {
        Ok(data) => data,
        Err(wrong) => {
            scope.refuse(&refused(crate::audit::Because::WrongEntries)).await?;
            let problems = wrong.iter().map(|it| words::wrong(it, locale.texts())).collect();
            return form(&app, &scope, (mpn_id, &kept.data), typed.data(), (problems, Vec::new()));
        }
    };
    match acts::correct(scope.tx().await?, &actor, mpn_id, &typed.seen, &data).await {
        Ok(()) => {
            scope.commit().await?;
            Flash::new(None, Texts::flash_company_corrected).leave(&session).await?;
            Ok(see_other(&format!("{}#data", paths::company(mpn_id))))
        }
        Err(NotDone::Refused(why)) => {
            scope.refuse(&refused(why.because())).await?;
            let (kept, told) = told(kept.data, &data, why, locale);
            form(&app, &scope, (mpn_id, &kept), typed.data(), told)
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// What is wrong, and what the company's data is now.
fn told(kept: Data, typed: &Data, why: Refused, locale: Locale) -> (Data, Told) {
    let t = locale.texts();
    match why {
        Refused::ChangedMeanwhile(now) => {
            let differing = now.changed(typed);
            let values = differing.iter().map(|field| (field_words(field, t), value(&now, field, locale)));
            let field = differing.first().copied().unwrap_or("name").to_owned();
            let problem = Problem { field, text: t.company_changed_meanwhile() };
            let values = values.collect();
            (now, (vec![problem], values))
        }
        Refused::Clashes(clashes) => {
            let problems = clashes.iter().map(|it| words::clash(it, |_| String::new(), t)).collect();
            (kept, (problems, Vec::new()))
        }
        Refused::IsSuspended | Refused::IsNotSuspended | Refused::Text(_) => (kept, Default::default()),
    }
}

fn value(data: &Data, field: &str, locale: Locale) -> String {
    match field {
        "name" => data.name.clone(),
        "country" => locale.country(&data.country).unwrap_or(&data.country).to_owned(),
        "time_zone" => data.time_zone.clone(),
        "language" => Locale::from_tag(&data.language).unwrap_or_default().native_name().to_owned(),
        _ if data.domains.is_empty() => locale.texts().company_no_domains(),
        _ => data.domains.join(", "),
    }
}
