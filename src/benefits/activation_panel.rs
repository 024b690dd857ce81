//! What an opened row holds for a benefit that the programme fulfils: how its activation stands and since when, what
//! can be done about it, access ID and contract ID once it is active (R-TEC-2, R-TEC-3, R-GTM-4).

use secrecy::ExposeSecret as _;

use super::list_row::Row;
use super::row;
use crate::activations;
use crate::activations::store::{self, Details, HistoryLine, LatestDetails};
use crate::activations::{WhichId, ids_context};
use crate::authz::{Action, role_names};
use crate::base::clock;
use crate::catalogue::Kind;
use crate::dates;
use crate::error::{AppError, AppResult};
use crate::marketing;
use crate::membership::{ActivationState, AtStake, Benefit, Closed, FirstAct};
use crate::partners::Help;
use crate::scope::PartnerScope;
use crate::state::AppState;

/// What the open row holds.
pub(super) struct ActivationDetail {
    /// The benefit's id, for the ids within the row.
    pub(super) id: String,
    pub(super) description: String,
    pub(super) instructions: String,
    /// Where its IDs are used, once they are there.
    pub(super) support_url: Option<String>,
    /// How the latest activation stands.
    pub(super) latest: Option<LatestView>,
    /// Access ID and contract ID, once it is active.
    pub(super) ids: Option<SupportIds>,
    /// Whether they are there and not shown, since an operator looks.
    pub(super) hides_ids: bool,
    /// What is used of hours or incidents, and what is left.
    pub(super) usage: Option<String>,
    pub(super) act: ActivationAct,
    /// What happened, newest first, in words: for those who see more than the IDs.
    pub(super) history: Vec<(String, Option<String>)>,
}

/// How the latest activation stands.
pub(super) struct LatestView {
    /// The state and since when.
    pub(super) text: String,
    pub(super) class: &'static str,
    /// What comes next, or how long it lasts.
    pub(super) note: Option<String>,
    /// Who asked, and when.
    pub(super) asked_by: Option<String>,
    /// For whom: name and address, and the other address where the reader may see it.
    pub(super) designee: Option<(String, String, Option<String>)>,
    /// Why it was declined.
    pub(super) reason: Option<String>,
}

/// What is given to product support. Never in an address, a log or a mail.
pub(super) struct SupportIds {
    pub(super) access: String,
    pub(super) contract: String,
}

/// What can be done about it.
pub(super) enum ActivationAct {
    /// Nothing: it is active, or the reader only sees the IDs.
    None,
    /// Asking for it, on a page of its own.
    Activate { path: String, label: String, note: String, refund: Option<String> },
    /// Off until somebody is named who gets the instructions (R-GTM-2).
    NeedsContact { path: String, label: String },
    /// Taking the request back.
    /// Taking the request back, with what that means; final where it can't be asked for again.
    Withdraw { path: String, note: String, is_final: bool },
    /// Off, with the reason in words, and the paragraph of help that tells its rule.
    Off { label: String, reason: String, help: Option<Help>, rule: &'static str },
}

/// What it takes to activate benefits of this kind.
#[must_use]
pub fn action(kind: Kind) -> Action {
    if kind == Kind::GoToMarket { Action::ManageGoToMarket } else { Action::ActivateTechnical }
}

impl ActivationDetail {
    /// Reads it. Of a go-to-market offer the caller says whether there is somebody who gets the instructions.
    ///
    /// # Errors
    /// Those of the database; an ID that doesn't open.
    pub async fn load(
        app: &AppState,
        scope: &mut PartnerScope,
        row: &Row,
        has_contact: bool,
    ) -> AppResult<Self> {
        let (benefit, partner, locale) = (&row.benefit, scope.partner.id, scope.locale());
        let Details { description, instructions, support_url, latest } =
            store::find_details(scope.tx(), partner, benefit, locale.tag()).await?;
        let sees_all = scope.may(Action::SeeBenefits);
        let history = match &latest {
            Some(_) if sees_all => store::list_history(scope.tx(), partner, benefit.id).await?,
            _ => Vec::new(),
        };
        let ids = latest.as_ref().map_or(Ok(None), |it| SupportIds::open(app, scope, it))?;
        let hides_ids = latest.as_ref().is_some_and(|it| it.support_ids.is_some())
            && scope.is_looking()
            && scope.may(Action::SeeSupportIds);
        if ids.is_some() {
            note_seen(scope, benefit).await?;
        }
        Ok(Self {
            id: benefit.id.to_string(),
            description,
            // They say what to do with what is activated here.
            instructions: if scope.partner.has_moved_in() { instructions } else { String::new() },
            support_url: support_url
                .or_else(|| scope.programme.support_site_url.clone())
                .filter(|_| ids.is_some()),
            ids,
            hides_ids,
            usage: row.cells.usage.clone(),
            act: ActivationAct::new(scope, benefit, has_contact).await?,
            history: history.into_iter().map(|line| line_in_words(scope, line)).collect(),
            latest: latest.map(|it| LatestView::new(scope, row, it)),
        })
    }

    /// Whether secrets stand on the page.
    #[must_use]
    pub fn shows_ids(&self) -> bool {
        self.ids.is_some()
    }
}

/// Before the page shows them, it is on record.
async fn note_seen(scope: &mut PartnerScope, benefit: &Benefit) -> AppResult<()> {
    let (partner, actor, reader) = (scope.partner.id, scope.actor(), (scope.me.id, scope.today()));
    let seen = (benefit.id, benefit.name.own());
    if activations::acts::note_ids_seen(scope.tx(), partner, &actor, reader, seen).await? {
        scope.keep().await?;
    }
    Ok(())
}

fn line_in_words(scope: &PartnerScope, line: HistoryLine) -> (String, Option<String>) {
    let t = scope.locale().texts();
    let by = line.member.unwrap_or_else(|| t.activation_by_programme());
    (t.activation_line(line.state.text(t), by, scope.date_time(line.at)), line.message)
}

impl LatestView {
    fn new(scope: &PartnerScope, row: &Row, latest: LatestDetails) -> Self {
        let locale = scope.locale();
        let t = locale.texts();
        let benefit = &row.benefit;
        let sees_all = scope.may(Action::SeeBenefits);
        let since = locale.date(clock::date_in(latest.since, &scope.partner.zone));
        let until = benefit.activation.and_then(|it| it.active_until);
        let over = until.filter(|day| scope.today() > *day);
        let declined = benefit.is_declined_by_portal(scope.today());
        let by = locale.date(dates::fulfil_by(benefit.activate_by));
        let note = match (latest.state, benefit.kind) {
            (ActivationState::Active, _) if over.is_some() => None,
            (ActivationState::Active, _) => until.map(|day| t.activation_offer_until(locale.date(day))),
            _ if declined => Some(t.activation_not_fulfilled(by)),
            (state, Kind::GoToMarket) if state.is_open() => Some(t.activation_fulfilled_by_offer(by)),
            (state, _) if state.is_open() && latest.designee.is_some() => Some(t.activation_fulfilled_by(by)),
            (state, _) if state.is_open() => Some(t.activation_fulfilled_by_plain(by)),
            _ => None,
        };
        Self {
            text: match over {
                Some(day) => t.activation_offer_over(locale.date(day)),
                None if declined => t.activation_declined_by_portal(),
                None => t.status_since(row.cells.status.text(t), since),
            },
            class: row.cells.status_class(),
            note,
            asked_by: sees_all
                .then(|| t.activation_asked_by(latest.requested_by, scope.date_time(latest.requested_at))),
            designee: latest
                .designee
                .filter(|_| sees_all)
                .map(|it| (it.name, it.email, scope.alternative_address(it.alternative_email))),
            reason: latest.message,
        }
    }
}

impl SupportIds {
    /// Opens them for a reader who may see them (R-TEC-3).
    fn open(app: &AppState, scope: &PartnerScope, latest: &LatestDetails) -> AppResult<Option<Self>> {
        let Some((access, contract)) = &latest.support_ids else { return Ok(None) };
        if !scope.sees_support_ids() {
            return Ok(None);
        }
        let open = |sealed: &[u8], which| {
            let context = ids_context(scope.partner.id, latest.id, which);
            let opened = app.secrets.open(&context, sealed).map_err(AppError::internal)?;
            Ok::<_, AppError>(opened.expose_secret().to_owned())
        };
        Ok(Some(Self {
            access: open(access, WhichId::Access)?,
            contract: open(contract, WhichId::Contract)?,
        }))
    }
}

impl ActivationAct {
    async fn new(scope: &mut PartnerScope, benefit: &Benefit, has_contact: bool) -> AppResult<Self> {
        let locale = scope.locale();
        let t = locale.texts();
        let state = benefit.activation.map(|it| it.state);
        let label = match state {
            Some(_) if benefit.is_declined_by_portal(scope.today()) => t.activate_again(),
            Some(ActivationState::Requested) => t.activation_withdraw(),
            Some(_) => t.activate_again(),
            None => t.activate(),
        };
        // What is active needs nothing; whoever only sees the IDs is offered nothing.
        if state == Some(ActivationState::Active) || !scope.may(Action::SeeBenefits) {
            return Ok(Self::None);
        }
        if !scope.may(action(benefit.kind)) {
            return Self::without_role(scope, benefit, label).await;
        }
        if let Err(closed) = scope.partner.open() {
            return Ok(Self::Off { label, reason: closed.text(t), help: None, rule: closed.rule() });
        }
        Ok(match state {
            _ if benefit.is_declined_by_portal(scope.today()) => {
                Self::ask(scope, benefit, label, has_contact)
            }
            Some(ActivationState::Requested) => Self::withdraw(scope, benefit),
            Some(ActivationState::InProgress) => {
                let label = t.activation_withdraw();
                let rule = "activate-technical-support#status";
                Self::Off { label, reason: t.activation_in_work(), help: None, rule }
            }
            _ => Self::ask(scope, benefit, label, has_contact),
        })
    }

    /// Asking for it, as far as the company, the dates and the contact allow it.
    fn ask(scope: &PartnerScope, benefit: &Benefit, label: String, has_contact: bool) -> Self {
        if let Some(reason) = closed_reason(scope, benefit) {
            return Self::Off { label, reason, help: None, rule: "activate-technical-support#in-time" };
        }
        let (locale, mpn_id) = (scope.locale(), scope.partner.mpn_id);
        if benefit.kind == Kind::GoToMarket && !has_contact {
            return Self::NeedsContact { path: marketing::paths::marketing_contact(mpn_id), label };
        }
        let refund = refund_words(scope, benefit);
        let note = locale.texts().activation_ready(locale.date(benefit.activate_by));
        Self::Activate { path: activations::paths::activation(mpn_id, benefit.id), label, note, refund }
    }

    fn withdraw(scope: &PartnerScope, benefit: &Benefit) -> Self {
        let (locale, mpn_id) = (scope.locale(), scope.partner.mpn_id);
        let t = locale.texts();
        let closed = closed_reason(scope, benefit);
        let is_final = closed.is_some();
        let note = match closed {
            Some(reason) => t.and_next_sentence(t.activation_withdrawn_final(), reason),
            None => t.activation_withdrawn_again(locale.date(benefit.activate_by)),
        };
        Self::Withdraw { path: activations::paths::withdrawal(mpn_id, benefit.id), note, is_final }
    }

    async fn without_role(scope: &mut PartnerScope, benefit: &Benefit, label: String) -> AppResult<Self> {
        let (partner, locale, action) = (scope.partner.id, scope.locale(), action(benefit.kind));
        let email = scope.user.email.clone();
        let help = crate::partners::store::find_help(scope.tx(), partner, action, &email).await?;
        let own = scope.me.roles.names(locale);
        let reason = locale.texts().activation_needs_role(own, role_names(&action.roles(), locale));
        Ok(Self::Off { label, reason, help: Some(help), rule: "give-roles#ask" })
    }
}

/// Why the benefit can't be asked for at present, as far as the company and dates tell, in words; `None` means it can.
#[must_use]
pub fn closed_reason(scope: &PartnerScope, benefit: &Benefit) -> Option<String> {
    let closed = Closed::check(&scope.partner, benefit.activation_open(scope.today())).err()?;
    Some(closed_words(scope, benefit, closed))
}

/// The words for what stands against asking for it.
pub(super) fn closed_words(scope: &PartnerScope, benefit: &Benefit, closed: Closed) -> String {
    let last_day = scope.locale().date(benefit.activate_by);
    row::closed_words(scope, benefit, closed, |t| t.activation_closed(last_day))
}

/// What is said of the right to a refund while there is one: the programme's fulfilment ends it (R-MEM-5).
#[must_use]
pub fn refund_words(scope: &PartnerScope, benefit: &Benefit) -> Option<String> {
    let locale = scope.locale();
    let t = locale.texts();
    let enrollment = &benefit.enrollment;
    let AtStake { until, alone } = benefit.refund_ended_by(FirstAct::Activated, scope.today())?;
    if alone {
        return Some(t.activate_ends_refund_alone(locale.date(until)));
    }
    let (package, purchased_on) = (enrollment.package.name(t), locale.date(enrollment.purchased_on));
    Some(t.activate_ends_refund_text(locale.date(until), package, purchased_on))
}
