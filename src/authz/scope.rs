//! Who a request comes from, proven: somebody signed in, a member of the partner in the address, an operator.
//!
//! [`PartnerScope`] is at once the permission and the tenant filter, and the only source of a [`PartnerId`] in the
//! pages of partners: it opens the request's one tenant transaction.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use jiff::tz::TimeZone;
use serde_json::Value;
use time::{Date, Duration, OffsetDateTime};
use tower_sessions::Session;

use super::{Action, Roles};
use crate::app::{AppState, Programme};
use crate::audit::{self, Actor, AuditEvent};
use crate::catalogue::Kind;
use crate::clock;
use crate::db::{self, Db, Tx, sessions};
use crate::error::{AppError, AppResult, Forbidden};
use crate::i18n::Locale;
use crate::ids::{MemberId, PartnerId, PersonId};
use crate::mail::Company;
use crate::membership;
use crate::partners::store::{KindCount, ScopeRow};
use crate::partners::{Home, Partner};
use crate::users::store::{self as users, CompanyLink};
use crate::web::context::{RequestContext, VisitorHints};
use crate::web::extract::path_text;
use crate::web::flash::Flash;

/// Activity is written down at most this often.
const TOUCH_EVERY: Duration = Duration::MINUTE;

/// Somebody signed in.
#[derive(Debug)]
pub struct SignedIn {
    /// The person.
    pub person: PersonId,
    /// His address.
    pub email: String,
    /// Whether he is an operator.
    pub is_operator: bool,
    /// The companies in which he is an active member, by name.
    pub companies: Vec<CompanyLink>,
    /// Under what his session is stored.
    pub session_hash: Vec<u8>,
    /// What the act before this page left to tell.
    pub flash: Option<Flash>,
    /// The request.
    pub context: RequestContext,
    /// The company that the address names, if he is an active member of it.
    company: Option<(PartnerId, String)>,
}

/// A member of the company that the request is about.
#[derive(Clone, Debug)]
pub struct Member {
    /// His id.
    pub id: MemberId,
    /// His display name.
    pub name: String,
    /// His roles in this company.
    pub roles: Roles,
}

/// An active member of the partner in the address, with the request's one transaction on its data.
#[derive(Debug)]
pub struct PartnerScope {
    /// The partner.
    pub partner: Partner,
    /// The member.
    pub me: Member,
    /// The person, the session, the request.
    pub user: SignedIn,
    /// Today's date in the partner's zone.
    pub today: Date,
    /// How many benefits of each kind the company has, for the menu.
    pub counts: Vec<(Kind, i64)>,
    /// The programme's names and policies.
    pub programme: Arc<Programme>,
    tx: Tx,
}

/// An operator of the programme.
#[derive(Debug)]
pub struct OperatorScope {
    /// The person, the session, the request.
    pub user: SignedIn,
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
    async fn read(parts: &mut Parts, app: &AppState, mpn_id: Option<i64>) -> AppResult<Option<(Self, Tx)>> {
        let context = RequestContext::from_request_parts(parts, app).await?;
        let session = parts.extensions.get::<Session>().and_then(Session::id);
        let Some(session_hash) = session.map(sessions::hash) else { return Ok(None) };
        let mut tx = app.db.serve().await?;
        let Some(row) = users::find_session(&mut tx, &session_hash, mpn_id, context.now).await? else {
            return Ok(None);
        };
        let valid = valid_person(&row, app.demo);
        context.remember(hints(&row, valid.as_ref()));
        let Some((person, email)) = valid else { return Ok(None) };
        let flash = row.data.get(sessions::keys::FLASH).cloned();
        let flash: Option<Flash> = flash.and_then(|flash| serde_json::from_value(flash).ok());
        let flash = flash.filter(|flash| flash.is_for(mpn_id));
        let keep_up = upkeep(&row, context.now);
        // The start page only leads on: what is to be told is told on the page after it.
        let told = flash.is_some() && context.is_get && context.path() != "/";
        if keep_up.is_some() || told {
            users::keep_session(&mut tx, &session_hash, keep_up, told).await?;
            db::keep_serving(&mut tx).await?;
        }
        let company = row.partner_id.map(|id| (PartnerId(id), row.partner_name.unwrap_or_default()));
        let user = Self {
            person,
            email,
            is_operator: row.is_operator,
            companies: row.companies.0,
            session_hash,
            flash,
            context,
            company,
        };
        Ok(Some((user, tx)))
    }

    /// Remembers language and name for a page on which nobody need be signed in; leaves all else as it is, the
    /// banner for the next page too.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn remember(parts: &mut Parts, app: &AppState) -> AppResult<()> {
        let context = RequestContext::from_request_parts(parts, app).await?;
        let session = parts.extensions.get::<Session>().and_then(Session::id);
        let Some(session_hash) = session.map(sessions::hash) else { return Ok(()) };
        let mut tx = app.db.serve().await?;
        if let Some(row) = users::find_session(&mut tx, &session_hash, None, context.now).await? {
            context.remember(hints(&row, valid_person(&row, app.demo).as_ref()));
        }
        Ok(())
    }

    /// Who acts, for the audit log.
    #[must_use]
    pub fn actor(&self, name: &str) -> Actor {
        Actor {
            person: Some(self.person),
            name: name.to_owned(),
            address: self.context.address,
            request: self.context.id,
            at: self.context.now,
        }
    }
}

/// What the pages need to know; who is no longer signed in is not named.
fn hints(row: &users::SessionRow, valid: Option<&(PersonId, String)>) -> VisitorHints {
    let in_session = row.data.get(sessions::keys::LANGUAGE).and_then(Value::as_str).map(str::to_owned);
    let chosen = row.language.clone().or(in_session);
    VisitorHints {
        language: chosen.and_then(|tag| Locale::from_tag(&tag)),
        email: valid.map(|(_, email)| email.clone()),
        person: valid.map(|(person, _)| *person),
    }
}

/// The person of a session, if it is still good: begun after his last change of password, and not a demo
/// account's where demo mode is off.
fn valid_person(row: &users::SessionRow, demo: bool) -> Option<(PersonId, String)> {
    let signed_in_at = row.data.get(sessions::keys::SIGNED_IN_AT).and_then(Value::as_i64)?;
    let changed_at = row.password_changed_at?.unix_timestamp();
    let may_enter = demo || !row.demo?;
    (signed_in_at >= changed_at && may_enter).then_some(())?;
    Some((PersonId(row.person_id?), row.email.clone()?))
}

/// The new end of a session whose activity was last written more than a minute ago.
fn upkeep(row: &users::SessionRow, now: OffsetDateTime) -> Option<OffsetDateTime> {
    let data = row.data.as_object()?.clone().into_iter().collect();
    let expires_at = sessions::expires_at(&data, now);
    (expires_at - row.expires_at >= TOUCH_EVERY).then_some(expires_at)
}

impl FromRequestParts<AppState> for SignedIn {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> AppResult<Self> {
        let found = Self::find(parts, app).await?;
        found.ok_or_else(|| sign_in_first(parts))
    }
}

/// On to the sign-in page, and back here afterwards: for pages, not for acts.
fn sign_in_first(parts: &Parts) -> AppError {
    let path = parts.uri.path_and_query().map(|path| path.as_str().to_owned());
    AppError::SignInFirst { next: path.filter(|_| parts.method == axum::http::Method::GET) }
}

impl FromRequestParts<AppState> for PartnerScope {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> AppResult<Self> {
        let mpn_id = match path_text(parts, app, "mpn").await {
            // Only the one way in which the portal writes the number: no sign, no leading zero.
            Ok(text) => text.parse::<i64>().ok().filter(|number| number.to_string() == text),
            // An address that isn't text is as unknown as any other: answered in the visitor's language, recorded.
            Err(AppError::UnknownId) => None,
            Err(error) => return Err(error),
        };
        let found = SignedIn::read(parts, app, mpn_id).await?;
        let (mut user, mut tx) = found.ok_or_else(|| sign_in_first(parts))?;
        let (mpn_id, (id, name)) = mpn_id.zip(user.company.take()).ok_or(AppError::UnknownId)?;
        db::start_over(&mut tx, id, db::Ending::Commit).await?;
        let row = crate::partners::store::find_scope(&mut tx, id, user.person).await?;
        let row = row.ok_or(AppError::UnknownId)?;
        Self::new(app, tx, user, row, (id, mpn_id, name))
    }
}

impl PartnerScope {
    fn new(
        app: &AppState,
        tx: Tx,
        user: SignedIn,
        row: ScopeRow,
        (id, mpn_id, name): (PartnerId, i64, String),
    ) -> AppResult<Self> {
        let zone = TimeZone::get(&row.time_zone).map_err(AppError::internal)?;
        let today = clock::date_in(user.context.now, &zone);
        let home = match row.home.as_str() {
            "partner_center" => Home::PartnerCenter,
            _ => Home::MembershipCenter { invited_at: row.invited_at },
        };
        let me = Member { id: row.member_id, name: row.display_name, roles: Roles::from_names(&row.roles) };
        let counts = listed_counts(&row.counts.0, today);
        let partner = Partner {
            id,
            mpn_id,
            name,
            country: row.country,
            zone,
            zone_name: row.time_zone,
            home,
            suspended: row.suspended_reason,
        };
        Ok(Self { partner, me, user, today, counts, programme: Arc::clone(&app.programme), tx })
    }

    /// The request's transaction on this partner's data.
    pub fn tx(&mut self) -> &mut sqlx::PgConnection {
        &mut self.tx
    }

    /// The moment of the request.
    #[must_use]
    pub fn now(&self) -> OffsetDateTime {
        self.user.context.now
    }

    /// The language of the page.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.user.context.locale()
    }

    /// Whether the member's roles allow the action, wholly or in part.
    #[must_use]
    pub fn may(&self, action: Action) -> bool {
        self.me.roles.may(action)
    }

    /// Goes on only if the member's roles allow the action.
    ///
    /// # Errors
    /// [`AppError::Forbidden`], which is recorded and answered with a page that says who can help.
    pub fn require(&self, action: Action) -> AppResult<()> {
        if self.may(action) {
            return Ok(());
        }
        Err(AppError::Forbidden(Box::new(Forbidden {
            action,
            partner: self.partner.id,
            mpn_id: self.partner.mpn_id,
            member: self.me.id,
            member_name: self.me.name.clone(),
        })))
    }

    /// Adds an entry to the company's log, in this transaction.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn record(&mut self, event: &AuditEvent) -> sqlx::Result<()> {
        let actor = self.user.actor(&self.me.name);
        audit::record(&mut self.tx, self.partner.id, Some(self.me.id), &actor, event).await
    }

    /// Adds many entries to the company's log, in this transaction and one statement.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn record_all(&mut self, events: &[AuditEvent]) -> sqlx::Result<()> {
        let actor = self.user.actor(&self.me.name);
        audit::record_all(&mut self.tx, self.partner.id, Some(self.me.id), &actor, events).await
    }

    /// Undoes what was begun and records the refusal in a transaction of its own (R-LOG-1); then the scope stands
    /// in a new transaction, to show the page again.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn record_refusal(&mut self, event: &AuditEvent) -> sqlx::Result<()> {
        db::start_over(&mut self.tx, self.partner.id, db::Ending::Rollback).await?;
        self.record(event).await?;
        db::start_over(&mut self.tx, self.partner.id, db::Ending::Commit).await
    }

    /// Makes what was done in the transaction last, and goes on in a new one: to show a page.
    ///
    /// # Errors
    /// Those of the database; then nothing was done.
    pub async fn keep(&mut self) -> sqlx::Result<()> {
        db::start_over(&mut self.tx, self.partner.id, db::Ending::Commit).await
    }

    /// The company, as mails name it.
    #[must_use]
    pub fn company(&self) -> Company {
        Company { name: self.partner.name.clone(), mpn_id: self.partner.mpn_id }
    }

    /// Makes what was done in the transaction last.
    ///
    /// # Errors
    /// Those of the database; then nothing was done.
    pub async fn commit(self) -> AppResult<()> {
        self.tx.commit().await?;
        Ok(())
    }
}

/// How many benefits of each kind are listed today.
fn listed_counts(counts: &[KindCount], today: Date) -> Vec<(Kind, i64)> {
    let listed: Vec<&KindCount> = counts
        .iter()
        .filter(|it| membership::state(it.starts_on, it.anniversary_on, it.cancelled, today).is_listed())
        .collect();
    let total = |kind: Kind| listed.iter().filter(|it| it.kind == kind.as_str()).map(|it| it.benefits).sum();
    Kind::ALL.into_iter().map(|kind| (kind, total(kind))).collect()
}

impl OperatorScope {
    /// The operator, for the programme's log.
    #[must_use]
    pub fn actor(&self) -> Actor {
        self.user.actor(&self.user.email)
    }

    /// The moment of the request.
    #[must_use]
    pub fn now(&self) -> OffsetDateTime {
        self.user.context.now
    }

    /// The language of the page.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.user.context.locale()
    }

    /// Records an attempt that was refused in the programme's log, in a transaction of its own (R-LOG-1).
    ///
    /// # Errors
    /// Those of the database.
    pub async fn record_refusal(&self, db: &Db, event: &AuditEvent) -> sqlx::Result<()> {
        let mut tx = db.console().await?;
        audit::record_programme(&mut tx, &self.actor(), event).await?;
        tx.commit().await
    }
}

impl FromRequestParts<AppState> for OperatorScope {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> AppResult<Self> {
        let user = SignedIn::from_request_parts(parts, app).await?;
        if user.is_operator { Ok(Self { user }) } else { Err(AppError::NotOperator) }
    }
}
