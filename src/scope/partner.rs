//! A member of the company in the address, with the request's one transaction on its data.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use futures_util::future::BoxFuture;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::looking::{Look, Looking, is_reading};
use super::mpn::mpn_id_of;
use super::shell::{CompanyFrame, Frame, FrameSlot, ShellCompany};
use super::signed_in::{SignedIn, sign_in_first};
use crate::audit::{self, AccessAct, Actor, Entry, Recorded};
use crate::authz::{Access, Action, Roles};
use crate::base::clock;
use crate::base::ids::{MemberId, PartnerId, PersonId};
use crate::catalogue::Kind;
use crate::db::{self, Tx};
use crate::error::{AppError, AppResult, Forbidden};
use crate::i18n::Locale;
use crate::membership;
use crate::partners::store::{KindCount, ScopeRow};
use crate::partners::{Home, Partner};
use crate::programme::Programme;
use crate::state::{App, AppState};
use crate::users::members;
use crate::web::csv;
use crate::web::extract::path_text;

/// A member of the company that the request is about.
#[derive(Clone, Debug)]
pub struct Member {
    pub id: MemberId,
    /// Their display name.
    pub name: String,
    /// Their roles in this company.
    pub roles: Roles,
}

/// Nobody: as whom an operator looks at a company. No row is of this member.
const NOBODY: MemberId = MemberId(Uuid::nil());

/// What a gate answers: who may send a long form.
pub type Gate = BoxFuture<'static, AppResult<PersonId>>;

/// An active member of the partner in the address, with the request's one transaction on its data; or an operator who looks at
/// the partner as such a member sees it, whose transaction only reads (R-CON-5).
#[derive(Debug)]
pub struct PartnerScope {
    pub partner: Partner,
    /// The member; of an operator who looks nobody, with the roles that they chose.
    pub me: Member,
    /// Of an operator who looks: why, and to when.
    pub looking: Option<Looking>,
    /// The person, the session, the request.
    pub user: SignedIn,
    /// What stands around the company's pages, its counts with it.
    pub frame: Box<CompanyFrame>,
    /// The programme's names and policies.
    pub programme: Arc<Programme>,
    tx: Tx,
}

impl FromRequestParts<AppState> for PartnerScope {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, app: &AppState) -> AppResult<Self> {
        let mpn_id = match path_text(parts, app, "mpn").await {
            Ok(text) => mpn_id_of(&text),
            // An address that isn't text is as unknown as any other: answered within the company that it names, recorded.
            Err(AppError::UnknownId) => parts.uri.path().split('/').nth(2).and_then(mpn_id_of),
            Err(error) => return Err(error),
        };
        Self::of_company(parts, app, mpn_id).await
    }
}

impl PartnerScope {
    /// The scope of whoever asks for a page of this company.
    pub(super) async fn of_company(
        parts: &mut Parts,
        app: &AppState,
        mpn_id: Option<i64>,
    ) -> AppResult<Self> {
        let found = SignedIn::read(parts, app, mpn_id).await?;
        let (mut user, mut tx) = found.ok_or_else(|| sign_in_first(parts))?;
        let mpn_id = mpn_id.ok_or(AppError::UnknownId)?;
        let look = user.look.take();
        let was_looking = look.is_some();
        if let Some(look) = look.filter(|it| it.is_open(user.context.now)) {
            return Self::of_operator(parts, app, (user, tx), mpn_id, look).await;
        }
        let Some((id, name)) = user.company.take() else {
            return Err(match was_looking && is_reading(&parts.method) {
                true => AppError::LookOver { mpn_id },
                false => AppError::UnknownId,
            });
        };
        db::start_over(&mut tx, id, db::Ending::Commit).await?;
        let asked = (user.context.now, user.context.locale().tag());
        let row = crate::partners::store::find_scope(&mut tx, id, (user.person, false), asked).await?;
        let row = row.ok_or(AppError::UnknownId)?;
        note_sign_in(&mut tx, id, &row, user.signed_in_at).await?;
        let scope = Self::new(app, tx, user, row, (id, mpn_id, name), None)?;
        FrameSlot::keep(&parts.extensions, || Frame::Company(scope.frame.clone()));
        Ok(scope)
    }

    /// That of an operator who looks: what is more than reading is refused here, before any handler runs.
    async fn of_operator(
        parts: &Parts,
        app: &AppState,
        (user, mut tx): (SignedIn, Tx),
        mpn_id: i64,
        look: Look,
    ) -> AppResult<Self> {
        let Look { company: id, name, roles, looking, .. } = look;
        db::start_over_reading(&mut tx, id, db::Ending::Commit).await?;
        let asked = (user.context.now, user.context.locale().tag());
        let row = crate::partners::store::find_scope(&mut tx, id, (user.person, true), asked).await?;
        let row = row.ok_or(AppError::UnknownId)?;
        let row = ScopeRow { display_name: user.email.clone(), roles, ..row };
        let scope = Self::new(app, tx, user, row, (id, mpn_id, name), Some(looking))?;
        FrameSlot::keep(&parts.extensions, || Frame::Company(scope.frame.clone()));
        match is_reading(&parts.method) {
            true => Ok(scope),
            false => Err(AppError::OnlyLooking { partner: id, mpn_id }),
        }
    }

    fn new(
        app: &AppState,
        tx: Tx,
        user: SignedIn,
        row: ScopeRow,
        (id, mpn_id, name): (PartnerId, i64, String),
        looking: Option<Looking>,
    ) -> AppResult<Self> {
        let zone = clock::zone(&row.time_zone).map_err(AppError::internal)?;
        let today = clock::date_in(user.context.now, &zone);
        let home = Home::new(&row.home, row.invited_at);
        let me = Member { id: row.member_id.unwrap_or(NOBODY), name: row.display_name, roles: row.roles };
        let counts = listed_counts(&row.counts.0, today);
        let sees_all = me.roles.access(Action::AnswerServiceRequests) != Access::Partly;
        let replies = if sees_all { row.replies } else { row.own_replies };
        let company = ShellCompany {
            mpn_id,
            name: name.clone(),
            zone_name: row.time_zone.clone(),
            suspended: row.suspended_reason.clone(),
        };
        let frame = Box::new(CompanyFrame {
            name: me.name.clone(),
            roles: me.roles.clone(),
            is_operator: user.operator.is_some(),
            company,
            companies: user.companies.clone(),
            counts,
            replies,
            announcements: row.announcements.0,
            looking: looking.clone(),
        });
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
        Ok(Self { partner, me, looking, user, frame, programme: app.programme.now(), tx })
    }

    /// The gate of an act that takes a long form (`web::intake`): lets in whose role allows the action, and has ended its
    /// transaction when it does. The act itself requires the role again, since it may be taken meanwhile (R-ROLE-4).
    pub fn admits(action: Action) -> impl Fn(Parts, AppState) -> Gate + Clone {
        move |mut parts, app| {
            Box::pin(async move {
                let scope = Self::from_request_parts(&mut parts, &app).await?;
                scope.require(action)?;
                Ok(scope.user.person)
            })
        }
    }

    /// The request's transaction on this partner's data.
    pub fn tx(&mut self) -> &mut sqlx::PgConnection {
        &mut self.tx
    }

    /// Who acts, for the company's log: the member, or the operator who looks.
    #[must_use]
    pub fn actor(&self) -> Actor {
        Actor { member: self.member(), ..self.user.actor(&self.me.name) }
    }

    fn member(&self) -> Option<MemberId> {
        self.looking.is_none().then_some(self.me.id)
    }

    /// Whether an operator looks at the company as a member sees it, and does nothing in anybody's name.
    #[must_use]
    pub fn is_looking(&self) -> bool {
        self.looking.is_some()
    }

    /// To whose session keys that were revealed are shown: nobody's, where an operator looks, whatever theirs has seen.
    #[must_use]
    pub fn sees_reveals_of(&self) -> Vec<u8> {
        if self.is_looking() { Vec::new() } else { self.user.session_hash.clone() }
    }

    /// Whether access ID and contract ID are shown.
    #[must_use]
    pub fn sees_support_ids(&self) -> bool {
        !self.is_looking() && self.may(Action::SeeSupportIds)
    }

    /// An alternative address as it is shown: to those who may do more than look at the Benefits pages. Who looks as one of them is
    /// told that it isn't.
    #[must_use]
    pub fn alternative_address(&self, address: String) -> Option<String> {
        let sees = self.me.roles.access(Action::SeeBenefits) == Access::Yes;
        sees.then(
            || if self.is_looking() { self.locale().texts().not_shown_while_looking() } else { address },
        )
    }

    /// The moment of the request: when it arrived, and once something was tried, when that was.
    #[must_use]
    pub fn now(&self) -> OffsetDateTime {
        self.user.context.acts.told().unwrap_or(self.user.context.now)
    }

    /// The date of that moment in the partner's zone: a page shows what held when the act was refused.
    #[must_use]
    pub fn today(&self) -> Date {
        clock::date_in(self.now(), &self.partner.zone)
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
            member: self.member(),
            member_name: self.me.name.clone(),
        })))
    }

    /// Undoes what was begun and records the refusal in a transaction of its own (R-LOG-1); then the scope stands
    /// in a new transaction, to show the page again.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn record_refusal(&mut self, entry: &Entry) -> sqlx::Result<()> {
        db::start_over(&mut self.tx, self.partner.id, db::Ending::Rollback).await?;
        let actor = self.actor();
        audit::record(&mut self.tx, self.partner.id, &actor, entry).await?;
        self.user.context.note_refused(entry);
        self.keep().await
    }

    /// Adds what is taken away, or seen, to the company's log before it is shown: in this transaction. What an operator takes
    /// away who looks stands in the programme's log, too, at once.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn record_reading(&mut self, entry: &Entry) -> sqlx::Result<()> {
        let actor = self.actor();
        if !self.is_looking() {
            return audit::record(&mut self.tx, self.partner.id, &actor, entry).await;
        }
        db::start_over(&mut self.tx, self.partner.id, db::Ending::Rollback).await?;
        audit::record_both(&mut self.tx, self.partner.id, &actor, entry).await?;
        self.keep().await
    }

    /// What a page lists, as a file: what leaves the portal is on record.
    ///
    /// # Errors
    /// Those of the database; then there is no file.
    pub async fn download(mut self, file: &str, header: &[String], rows: &[Vec<String>]) -> AppResult {
        let locale = self.locale();
        self.record_reading(&AccessAct::ListDownloaded { file: Some(file.to_owned()) }.done()).await?;
        self.commit().await?;
        csv::download(file, locale, header, rows)
    }

    /// Lets go of the transaction, for an act that takes another role ([`crate::db::Db::sign_in_of`]): a request never holds two connections.
    /// What was begun is undone.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn pause(self) -> sqlx::Result<PausedScope> {
        let Self { partner, me, looking, user, frame, programme, tx } = self;
        tx.rollback().await?;
        Ok(PausedScope { partner, me, looking, user, frame, programme })
    }

    /// Makes what was done in the transaction last, and goes on in a new one: to show a page.
    ///
    /// # Errors
    /// Those of the database; then nothing was done.
    pub async fn keep(&mut self) -> sqlx::Result<()> {
        match self.is_looking() {
            true => db::start_over_reading(&mut self.tx, self.partner.id, db::Ending::Commit).await,
            false => db::start_over(&mut self.tx, self.partner.id, db::Ending::Commit).await,
        }
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

/// A member of a company while an act runs in another role.
#[derive(Debug)]
pub struct PausedScope {
    partner: Partner,
    me: Member,
    looking: Option<Looking>,
    user: SignedIn,
    frame: Box<CompanyFrame>,
    programme: Arc<Programme>,
}

impl PausedScope {
    /// Goes on in a new transaction on the company's data.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn resume(self, app: &App) -> sqlx::Result<PartnerScope> {
        let Self { partner, me, looking, user, frame, programme } = self;
        let mut tx = app.db.tenant(partner.id).await?;
        if looking.is_some() {
            db::start_over_reading(&mut tx, partner.id, db::Ending::Rollback).await?;
        }
        Ok(PartnerScope { partner, me, looking, user, frame, programme, tx })
    }
}

/// Keeps when a member signed in, at the first page of their company after it.
async fn note_sign_in(
    tx: &mut Tx,
    partner: PartnerId,
    member: &ScopeRow,
    at: Option<OffsetDateTime>,
) -> sqlx::Result<()> {
    match at.zip(member.member_id) {
        Some((at, id)) if member.signed_in_at.is_none_or(|before| before < at) => {
            members::set_signed_in(tx, partner, id, at).await?;
            db::start_over(tx, partner, db::Ending::Commit).await
        }
        _ => Ok(()),
    }
}

/// How many benefits of each kind are listed today.
fn listed_counts(counts: &[KindCount], today: Date) -> Vec<(Kind, i64)> {
    let listed: Vec<&KindCount> = counts
        .iter()
        .filter(|it| {
            let days = (it.starts_on, it.anniversary_on, it.renewal_closes_on);
            let state = membership::state(days, it.cancelled, today);
            state.lists(it.runs_until, today)
        })
        .collect();
    let total = |kind: Kind| listed.iter().filter(|it| it.kind == kind).map(|it| it.benefits).sum();
    Kind::ALL.into_iter().map(|kind| (kind, total(kind))).collect()
}
