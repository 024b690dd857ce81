//! Looking an issued key up, and the keys of a company. What is typed as a key goes with a POST, so that it stands in no address,
//! and comes back on no page.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use secrecy::SecretString;
use serde::Deserialize;
use sqlx::PgConnection;
use tower_sessions::Session;

use super::super::MENU;
use crate::audit::{KeyAct, Recorded};
use crate::base::ids::PartnerId;
use crate::base::secrets::Secrets;
use crate::base::sought::Sought;
use crate::error::{AppResult, NotDone};
use crate::i18n::{Locale, Texts};
use crate::keys::acts::issued::{self as acts, LookedUp, NotFound};
use crate::keys::issued::Issued;
use crate::keys::paths;
use crate::keys::store::issued as store;
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::{Form, Query};
use crate::web::keyset::{
    self, At, COUNTED_AT_MOST, Count, Links, Page, READ_AT_MOST, Source, TimeMark, Turning,
};
use crate::web::moment::Moment;
use crate::web::{page, see_other};

const _: () = assert!(store::LISTED == READ_AT_MOST && store::COUNTED == COUNTED_AT_MOST);

/// What the list's address may ask.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct ListQuery {
    company: String,
    after: String,
    before: String,
}

/// What is looked for, as it was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct LookUpForm {
    company: String,
    product_key: Option<SecretString>,
}

#[derive(Template)]
#[template(path = "console/keys/issued.html")]
struct ListPage {
    shell: Shell,
    company: String,
    /// What is found; none where no company is asked for.
    found: Option<Found>,
}

struct Found {
    heading: String,
    rows: Vec<KeyRow>,
    count: String,
    turning: Option<Turning>,
}

struct KeyRow {
    href: String,
    product: String,
    package: String,
    number: String,
    ending: String,
    issued: Moment,
    state: String,
    class: &'static str,
}

#[derive(Clone, Debug)]
struct OfCompany(PartnerId);

impl Source for OfCompany {
    type Row = Issued;
    type Mark = TimeMark;

    fn mark(row: &Issued) -> TimeMark {
        TimeMark { at: row.issued_at, id: row.id.0 }
    }

    async fn read(&self, conn: &mut PgConnection, at: At<TimeMark>) -> sqlx::Result<Vec<Issued>> {
        store::list(conn, self.0, at).await
    }

    async fn count(&self, conn: &mut PgConnection) -> sqlx::Result<i64> {
        store::count(conn, self.0).await
    }
}

/// Asks for a key or a company; with a company, shows its keys, the newest first.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; those of the database; a key that doesn't open.
pub(super) async fn show(
    State(app): State<AppState>,
    mut scope: OperatorScope,
    Query(query): Query<ListQuery>,
) -> AppResult {
    if query.company.trim().is_empty() {
        return list_page(&app, &scope, String::new(), None, Vec::new());
    }
    let company = store::find_company(scope.tx().await?, &Sought::parse(&query.company)).await?;
    let Some((partner, mpn_id, name)) = company else {
        let found = Found::nothing(scope.locale().texts().issued_keys_no_company());
        return list_page(&app, &scope, query.company, Some(found), Vec::new());
    };
    let at = keyset::read_at(&query.after, &query.before);
    let keys = Page::read(scope.tx().await?, &OfCompany(partner), at).await?;
    let looked = KeyAct::LookedUp { partner_id: Some(partner), mpn_id: Some(mpn_id) };
    scope.record(&looked.done()).await?;
    scope.keep().await?;
    let found = Found::new(keys, (&name, &mpn_id.to_string()), &app.secrets, scope.locale())?;
    list_page(&app, &scope, mpn_id.to_string(), Some(found), Vec::new())
}

fn problem(field: &str, text: String) -> Problem {
    Problem { field: field.to_owned(), text }
}

fn list_page(
    app: &App,
    scope: &OperatorScope,
    company: String,
    found: Option<Found>,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let shell = Shell::console(app, scope, MENU.place, scope.locale().texts().issued_keys());
    page(status, &ListPage { shell: shell.with_problems(problems), company, found })
}

/// Leads to the key that is looked for, or to the keys of a company.
///
/// # Errors
/// As [`show`]. What isn't found is told on the form again; what was typed as a key is not on it.
pub(super) async fn look_up(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    Form(form): Form<LookUpForm>,
) -> AppResult {
    let quoted = form.product_key.unwrap_or_default();
    match acts::look_up(scope.tx().await?, &app.secrets, &form.company, &quoted).await {
        Ok(LookedUp::Key(key)) => Ok(see_other(&paths::issued(key))),
        Ok(LookedUp::Company(mpn_id)) => Ok(see_other(&paths::issued_to(mpn_id))),
        Ok(LookedUp::Several(mpn_id)) => {
            scope.undo().await?;
            Flash::new(None, Texts::issued_keys_several).leave(&session).await?;
            Ok(see_other(&paths::issued_to(mpn_id)))
        }
        Err(NotDone::Refused(why)) => {
            scope.refuse(&why.entry()).await?;
            let problems = vec![not_found(why, scope.locale().texts())];
            list_page(&app, &scope, form.company, None, problems)
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

fn not_found(why: NotFound, t: &Texts) -> Problem {
    match why {
        NotFound::NothingTyped => problem("company", t.issued_keys_nothing_typed()),
        NotFound::NoCompany => problem("company", t.issued_keys_no_company()),
        NotFound::EndingAlone => problem("company", t.issued_keys_ending_alone()),
        NotFound::NoKey => problem("product_key", t.issued_keys_no_key()),
        NotFound::Unknown => problem("product_key", t.issued_keys_unknown()),
    }
}

impl Found {
    fn nothing(heading: String) -> Self {
        Self { heading, rows: Vec::new(), count: String::new(), turning: None }
    }

    fn new(
        keys: Page<OfCompany>,
        (company, mpn_id): (&str, &str),
        secrets: &Secrets,
        locale: Locale,
    ) -> AppResult<Self> {
        let t = locale.texts();
        let links = Links::new(paths::ISSUED, &[("company", mpn_id)]);
        let heading = match keys.count {
            Count::Exactly(0) => t.issued_keys_none(company),
            _ => t.issued_keys_of(company),
        };
        Ok(Self {
            heading,
            turning: Some(keys.turning(&links)),
            count: keys.count.text(locale, Texts::issued_keys_count, Texts::issued_keys_count_more),
            rows: keys.rows.iter().map(|it| KeyRow::new(it, secrets, locale)).collect::<AppResult<_>>()?,
        })
    }
}

impl KeyRow {
    fn new(key: &Issued, secrets: &Secrets, locale: Locale) -> AppResult<Self> {
        let t = locale.texts();
        let (state, class) = key.standing().words(t);
        Ok(Self {
            href: paths::issued(key.id),
            product: key.name.of(t).to_owned(),
            package: key.package.name(t),
            number: t.key_number(locale.number(key.number)),
            ending: key.ending(secrets)?,
            issued: Moment::new(key.issued_at, locale)?,
            state,
            class,
        })
    }
}
