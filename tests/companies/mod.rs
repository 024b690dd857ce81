//! Companies, as operators keep them: found in the list, added one by one and by a file, corrected, suspended, noted about.

mod changes;
mod list;
mod many;
mod new;
mod people;

use uuid::Uuid;

use crate::app::{TestApp, Visitor};
use crate::html::Page;

pub const COMPANIES: &str = "/console/companies";
pub const OPERATOR: &str = "operator@programme.example";

/// A list of one company.
pub const LINES: &str = "Name,Country,Time zone,Language\nHeron Ltd,GB,Europe/London,en\n";

pub fn path(mpn_id: i64) -> String {
    format!("{COMPANIES}/{mpn_id}")
}

/// What the form of a new company sends.
pub fn new_company(name: &str) -> Vec<(&'static str, String)> {
    vec![
        ("name", name.to_owned()),
        ("mpn_id", String::new()),
        ("country", "GB".to_owned()),
        ("time_zone", "Europe/London".to_owned()),
        ("language", "en".to_owned()),
        ("domains", String::new()),
        ("admin_name", String::new()),
        ("admin_email", String::new()),
    ]
}

/// What the form of Alpine's data sends when nothing was changed in it.
pub async fn data_of_alpine(app: &TestApp) -> Vec<(&'static str, String)> {
    let operator = app.sign_in(OPERATOR).await;
    data(&operator, crate::app::ALPINE).await
}

/// The same of any company.
pub async fn data(operator: &Visitor, mpn_id: i64) -> Vec<(&'static str, String)> {
    let page = operator.page(&format!("{}/data", path(mpn_id))).await;
    let value = |name: &str| page.value_of(name);
    vec![
        ("name", value("name")),
        ("country", value("country")),
        ("time_zone", value("time_zone")),
        ("language", value("language")),
        ("domains", value("domains")),
        ("seen", page.hidden("seen")),
    ]
}

/// Sends a form; the page that is shown then.
pub async fn send(visitor: &Visitor, path: &str, fields: &[(&'static str, String)]) -> (u16, Page) {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let response = visitor.post(path, &fields).await;
    let status = response.status().as_u16();
    if status == 303 {
        let to = crate::app::location(&response).to_owned();
        return (status, visitor.page(to.split('#').next().unwrap()).await);
    }
    (status, Page::of(response).await)
}

/// With another value of one field.
pub fn with(mut fields: Vec<(&'static str, String)>, name: &str, value: &str) -> Vec<(&'static str, String)> {
    let field = fields.iter_mut().find(|(known, _)| *known == name).expect("a field of the form");
    field.1 = value.to_owned();
    fields
}

pub async fn note(app: &TestApp, mpn_id: i64, text: &str) {
    let operator = app.sign_in(OPERATOR).await;
    let once = Uuid::now_v7().to_string();
    let noted = operator.post(&format!("{}/notes", path(mpn_id)), &[("text", text), ("once", &once)]).await;
    assert_eq!(noted.status(), 303);
}

/// Suspended for a reason, or not, without an act.
pub async fn set_suspended(app: &TestApp, mpn_id: i64, reason: Option<&str>) {
    let (at, reason) = match reason {
        Some(reason) => ("now()", format!("'{reason}'")),
        None => ("null", "null".to_owned()),
    };
    app.run(&format!(
        "update partners set suspended_at = {at}, suspended_reason = {reason}
         where partner_id = (select id from partner_directory where mpn_id = {mpn_id})"
    ))
    .await;
}

/// The actions of a log about a company, by outcome, the newest last.
async fn logged(app: &TestApp, log: &str, mpn_id: i64) -> Vec<String> {
    let mut conn = app.owner().await;
    let sql = format!(
        "select action || ' ' || outcome from {log} where subject = 'company' and action <> 'company.read'
             and subject_id = (select id from partner_directory where mpn_id = {mpn_id}) order by id"
    );
    sqlx::query_scalar(sqlx::AssertSqlSafe(sql)).fetch_all(&mut conn).await.unwrap()
}
