//! Somebody signed in: who, in which companies, in which language.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use time::{Duration, OffsetDateTime};
use tower_sessions::Session;

use super::flash::Flash;
use super::looking::Look;
use super::mpn::mpn_id_of_path;
use super::zone::OwnZone;
use crate::audit::Actor;
use crate::authz::operators::OperatorRole;
use crate::base::ids::{PartnerId, PersonId};
use crate::db::{self, Tx};
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;
use crate::state::AppState;
use crate::users::sessions;
use crate::users::store::{self as users, CompanyLink};
use crate::web::context::{RequestContext, VisitorHints};

/// Activity is written down at most this often.
const TOUCH_EVERY: Duration = Duration::MINUTE;

/// Somebody signed in.
#[derive(Debug)]
pub struct SignedIn {
    pub person: PersonId,
    /// Their address.
    pub email: String,
    /// Their role as an operator; `None`: they are none.
    pub operator: Option<OperatorRole>,
    /// The companies in which they are an active member, by name.
    pub companies: Vec<CompanyLink>,
    /// Under what their session is stored.
    pub session_hash: Vec<u8>,
    /// When they signed in.
    pub(super) signed_in_at: Option<OffsetDateTime>,
    /// The zone that they chose for times of day.
    pub(super) zone: Option<OwnZone>,
    /// What the act before this page left to tell.
    pub flash: Option<Flash>,
    pub context: RequestContext,
    /// The company that the address names, if they are an active member of it.
    pub(super) company: Option<(PartnerId, String)>,
    /// The same company, if they look at it as its members see it, or did so last.
    pub(super) look: Option<Look>,
}

/// Whether a page only leads on, as the start page and a company's own address: what is to be told is told on the page after it.
fn only_leads_on(path: &str) -> bool {
    path == "/" || path.strip_prefix("/partners/").is_some_and(|company| !company.contains('/'))
}

impl SignedIn {
    /// Reads who a request comes from; none when nobody is signed in. Remembers language and name for the pages.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn find(parts: &mut Parts, app: &AppState) -> AppResult<Option<Self>> {
        Ok(Self::read(parts, app, None).await?.map(|(user, _)| user))
    }

    /// The same, for the company in the address, with the transaction in which it was read: who goes on with it needs
    /// no other connection. What was to be written is written.
    pub(super) async fn read(
        parts: &mut Parts,
        app: &AppState,
        mpn_id: Option<i64>,
    ) -> AppResult<Option<(Self, Tx)>> {
        let context = RequestContext::from_request_parts(parts, app).await?;
        let session = parts.extensions.get::<Session>().and_then(Session::id);
        let Some(session_hash) = session.map(sessions::hash) else { return Ok(None) };
        let mut tx = app.db.serve().await?;
        let Some(row) = users::find_session(&mut tx, &session_hash, mpn_id, context.now).await? else {
            return Ok(None);
        };
        let valid = valid_person(&row, app.is_demo());
        context.remember(hints(&row, valid.as_ref()));
        let Some((person, email)) = valid else { return Ok(None) };
        let flash = row.data.get(sessions::keys::FLASH).cloned();
        let flash: Option<Flash> = flash.and_then(|flash| serde_json::from_value(flash).ok());
        let flash = flash.filter(|flash| flash.is_for(mpn_id));
        let keep_up = upkeep(&row, context.now);
        let told = flash.is_some() && context.is_get && !only_leads_on(context.path());
        if keep_up.is_some() || told {
            users::keep_session(&mut tx, &session_hash, keep_up, told, context.now).await?;
            db::keep_serving(&mut tx).await?;
        }
        let look = Look::of(&row);
        let company = row.partner_id.map(|id| (PartnerId(id), row.partner_name.unwrap_or_default()));
        let user = Self {
            person,
            email,
            operator: row.operator,
            companies: row.companies.0,
            session_hash,
            signed_in_at: sessions::begun_at(&row.data),
            zone: row.time_zone.and_then(OwnZone::find),
            flash,
            context,
            company,
            look,
        };
        Ok(Some((user, tx)))
    }

    /// Remembers language and name for a page on which nobody need be signed in; leaves all else as it is, the
    /// banner for the next page too. Says whether they look at the company that the address names.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn remember(parts: &mut Parts, app: &AppState) -> AppResult<bool> {
        let context = RequestContext::from_request_parts(parts, app).await?;
        let session = parts.extensions.get::<Session>().and_then(Session::id);
        let Some(session_hash) = session.map(sessions::hash) else { return Ok(false) };
        let mut tx = app.db.serve().await?;
        let mpn_id = mpn_id_of_path(parts.uri.path());
        let row = users::find_session(&mut tx, &session_hash, mpn_id, context.now).await?;
        let Some(row) = row else { return Ok(false) };
        context.remember(hints(&row, valid_person(&row, app.is_demo()).as_ref()));
        Ok(Look::of(&row).is_some_and(|it| it.is_open(context.now)))
    }

    /// Who acts, for the audit log: a person, as a member of no company.
    #[must_use]
    pub fn actor(&self, name: &str) -> Actor {
        Actor {
            member: None,
            person: Some(self.person),
            name: name.to_owned(),
            address: self.context.address,
            request: self.context.id,
            clock: self.context.acts.clone(),
        }
    }
}

/// What the pages need to know; who is no longer signed in is not named.
fn hints(row: &users::SessionRow, valid: Option<&(PersonId, String)>) -> VisitorHints {
    VisitorHints {
        language: row.language.as_deref().and_then(Locale::from_tag),
        email: valid.map(|(_, email)| email.clone()),
        person: valid.map(|(person, _)| *person),
    }
}

/// The person of a session, unless theirs is a demo account and demo mode is off.
fn valid_person(row: &users::SessionRow, demo: bool) -> Option<(PersonId, String)> {
    let may_enter = demo || !row.demo?;
    may_enter.then_some(())?;
    Some((PersonId(row.person_id?), row.email.clone()?))
}

/// The end of a session whose activity was last written more than a minute ago. It may stay: on its last day it isn't put off.
fn upkeep(row: &users::SessionRow, now: OffsetDateTime) -> Option<OffsetDateTime> {
    let data = row.data.as_object()?.clone().into_iter().collect();
    (now - row.used_at >= TOUCH_EVERY).then(|| sessions::expires_at(&data, now))
}

impl FromRequestParts<AppState> for SignedIn {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> AppResult<Self> {
        let found = Self::find(parts, app).await?;
        found.ok_or_else(|| sign_in_first(parts))
    }
}

/// On to the sign-in page, and back here afterwards: for pages, not for acts.
pub(super) fn sign_in_first(parts: &Parts) -> AppError {
    let path = parts.uri.path_and_query().map(|path| path.as_str().to_owned());
    AppError::SignInFirst { next: path.filter(|_| parts.method == axum::http::Method::GET) }
}
