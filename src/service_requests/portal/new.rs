//! A new request: the choice of its type, each with who may ask and why one is off.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::Deserialize;

use super::words::no_cancellation;
use super::{MENU, form};
use crate::authz::{Action, Role, role_names};
use crate::catalogue::Kind;
use crate::error::AppResult;
use crate::i18n::Texts;
use crate::membership::paths as membership_paths;
use crate::membership::{Benefit, RefundPolicy, store as membership};
use crate::partners::{Contact, Help, PartnerClosed, store as partners};
use crate::scope::PartnerScope;
use crate::scope::shell::Shell;
use crate::service_requests::acts;
use crate::service_requests::cancellation::{Cancellable, CancellablePart};
use crate::service_requests::paths;
use crate::service_requests::store;
use crate::service_requests::{NothingToTake, RequestType, most_to_take};
use crate::state::AppState;
use crate::web::extract::Query;
use crate::web::{page, see_other};

/// What the address may ask.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct NewQuery {
    #[serde(rename = "type")]
    kind: String,
}

#[derive(Template)]
#[template(path = "portal/service_requests/new.html")]
struct ChoicePage {
    shell: Shell,
    open: Vec<OpenType>,
    closed: Vec<ClosedType>,
    back: String,
}

/// A type that can be chosen.
struct OpenType {
    slug: &'static str,
    title: String,
    text: String,
    /// What is left of it.
    left: Option<String>,
    /// The form.
    href: String,
}

/// A type that can't be chosen at present.
struct ClosedType {
    slug: &'static str,
    title: String,
    reason: String,
    /// The paragraph of help that tells why.
    rule: &'static str,
    /// Where to go about it.
    link: Option<(String, String)>,
    /// Who can help.
    help: Option<Help>,
}

/// Why a type can't be asked for, for reasons that are not the member's role.
pub(super) struct Off {
    /// The reason in words.
    reason: String,
    /// Whether activating a benefit would help.
    activate: bool,
}

/// Shows the choice of types, or, of one that can be asked for, its form.
///
/// # Errors
/// As every page: not allowed, the database.
pub async fn show(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    Query(query): Query<NewQuery>,
) -> AppResult {
    scope.require(Action::AnswerServiceRequests)?;
    // A type that there is not is as none.
    let Some(kind) = RequestType::of_slug(&query.kind) else {
        return choice_page(&app, &mut scope).await;
    };
    scope.require(kind.action())?;
    let known = Known::load(&mut scope, kind).await?;
    if known.left(&scope, kind).is_err() {
        // The choice says why.
        return Ok(see_other(&paths::new_service_request(scope.partner.mpn_id, "")));
    }
    let ids = form::ids_to_fill_in(&app, &mut scope, kind, &known).await?;
    let typed = form::Typed::fresh(&scope, known.only_hours(&scope, kind));
    form::form_page(&app, &scope, kind, &known, (typed, ids), Vec::new())
}

async fn choice_page(app: &AppState, scope: &mut PartnerScope) -> AppResult<Response> {
    let (partner, today) = (scope.partner.id, scope.today());
    let known = Known {
        benefits: membership::list_benefits(scope.tx(), partner, Some(Kind::Technical)).await?,
        cancellable: store::list_cancellable(scope.tx(), partner, today).await?,
    };
    let people = partners::list_holders(scope.tx(), partner, &Role::ALL).await?;
    let t = scope.locale().texts();
    let mut choice = ChoicePage {
        open: Vec::new(),
        closed: Vec::new(),
        back: paths::service_requests(scope.partner.mpn_id),
        shell: Shell::company(app, scope, MENU.place, t.new_request()),
    };
    for kind in RequestType::ALL {
        match choose(scope, kind, &known, &people) {
            Ok(open) => choice.open.push(open),
            Err(closed) => choice.closed.push(*closed),
        }
    }
    page(StatusCode::OK, &choice)
}

/// A type as it stands in the list of those that can be asked for, or in that of the others.
fn choose(
    scope: &PartnerScope,
    kind: RequestType,
    known: &Known,
    people: &[(Role, Contact)],
) -> Result<OpenType, Box<ClosedType>> {
    let locale = scope.locale();
    let (t, mpn_id) = (locale.texts(), scope.partner.mpn_id);
    let (slug, title) = (kind.slug(), kind.name(t));
    if scope.partner.open().is_ok() && !scope.may(kind.action()) {
        let needed = role_names(&kind.action().roles(), locale);
        let reason = t.request_needs_role(scope.me.roles.names(locale), needed);
        let help = Some(Help::new(kind.action(), people, &scope.user.email));
        return Err(Box::new(ClosedType { slug, title, reason, rule: "give-roles#ask", link: None, help }));
    }
    match known.left(scope, kind) {
        Ok(left) => {
            let href = paths::new_service_request(mpn_id, slug);
            Ok(OpenType { slug, title, text: kind.text(t), left, href })
        }
        Err(off) => {
            let technical = || (membership_paths::kind(mpn_id, Kind::Technical), t.technical_benefits());
            let link = (off.activate && scope.may(Action::SeeBenefits)).then(technical);
            let rule = scope.partner.open().err().map_or_else(|| rule_of(kind), PartnerClosed::rule);
            Err(Box::new(ClosedType { slug, title, reason: off.reason, rule, link, help: None }))
        }
    }
}

/// The paragraph of help that tells when a type can't be asked for.
fn rule_of(kind: RequestType) -> &'static str {
    match kind {
        RequestType::Presales | RequestType::Advisory => "ask-for-advisory-hours#off",
        RequestType::Cloud => "cloud-support-for-a-customer#incident",
        RequestType::OnPremises => "on-premises-support#off",
        RequestType::Cancellation => "cancel-and-get-a-refund#time",
        RequestType::Other => "service-requests#ask",
    }
}

/// What tells whether something can be asked for.
pub(super) struct Known {
    pub(super) benefits: Vec<Benefit>,
    pub(super) cancellable: Vec<Cancellable>,
}

impl Known {
    /// Reads what matters for a type.
    ///
    /// # Errors
    /// Those of the database.
    pub(super) async fn load(scope: &mut PartnerScope, kind: RequestType) -> AppResult<Self> {
        let (partner, today) = (scope.partner.id, scope.today());
        let benefits = acts::list_benefits(scope.tx(), partner, kind).await?;
        let cancellable = match kind {
            RequestType::Cancellation => store::list_cancellable(scope.tx(), partner, today).await?,
            _ => Vec::new(),
        };
        Ok(Self { benefits, cancellable })
    }

    /// How much is left of what a type takes, in words.
    ///
    /// # Errors
    /// Why it can't be asked for.
    pub(super) fn left(&self, scope: &PartnerScope, kind: RequestType) -> Result<Option<String>, Off> {
        let t = scope.locale().texts();
        if let Some(closed) = scope.partner.open().err() {
            return Err(Off { reason: closed.text(t), activate: false });
        }
        if let Some(support) = kind.support() {
            return match most_to_take(&self.benefits, support, scope.today()) {
                Ok(None) => Ok(Some(t.request_left_unlimited())),
                Ok(Some(most)) => Ok(Some(t.request_left(kind.units(most, t)))),
                Err(nothing) => Err(off(nothing, kind, t)),
            };
        }
        let possible = self.cancellable.iter().any(|it| {
            let parts = it.parts.iter().map(|part| it.possible_alone(part, scope.today()));
            std::iter::once(it.possible(scope.today())).chain(parts).any(|it| matches!(it, Some(Ok(_))))
        });
        if kind == RequestType::Cancellation && !possible {
            return Err(Off { reason: self.no_cancellation(scope), activate: false });
        }
        Ok(None)
    }

    /// The hours that can be asked for, where there is one number; else nothing.
    fn only_hours(&self, scope: &PartnerScope, kind: RequestType) -> String {
        let support = kind.support().filter(|_| kind.takes_hours());
        let most = support.map(|support| most_to_take(&self.benefits, support, scope.today()));
        if most == Some(Ok(Some(1))) { "1".to_owned() } else { String::new() }
    }

    /// Why no membership can be cancelled, each with its reason.
    fn no_cancellation(&self, scope: &PartnerScope) -> String {
        let t = scope.locale().texts();
        let reasons = self.cancellable.iter().filter_map(|it| {
            let reason = cancellation_text(scope, it, None)?.err()?;
            Some(t.cancellation_off(it.enrollment.package.name(t), reason))
        });
        let reasons: Vec<String> = reasons.collect();
        if reasons.is_empty() { t.no_memberships() } else { reasons.join("\n") }
    }
}

/// Why nothing can be taken, in words.
fn off(nothing: NothingToTake, kind: RequestType, t: &Texts) -> Off {
    let activate = nothing == NothingToTake::NotActivated;
    Off { reason: nothing.text(kind, t), activate }
}

/// To when the cancellation of a membership, or of a part of it, can be asked for, in words; or, what stands in the way.
/// `None` means it is over anyway.
pub(super) fn cancellation_text(
    scope: &PartnerScope,
    it: &Cancellable,
    part: Option<&CancellablePart>,
) -> Option<Result<String, String>> {
    let today = scope.today();
    let possible = part.map_or_else(|| it.possible(today), |part| it.possible_alone(part, today))?;
    let (t, locale) = (scope.locale().texts(), scope.locale());
    let only_keys = it.enrollment.refund_policy == RefundPolicy::Software;
    let of_benefit = part.is_some_and(|it| it.part.benefit().is_some());
    Some(match possible {
        Ok(day) if of_benefit => Ok(t.refund_possible_until_day(locale.date(day))),
        Ok(day) if only_keys => Ok(t.refund_possible_until_keys(locale.date(day))),
        Ok(day) => Ok(t.refund_possible_until(locale.date(day))),
        Err(no) => Err(no_cancellation(scope, &no)),
    })
}
