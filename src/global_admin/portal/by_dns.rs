//! Proving that one acts for the company, by a record in DNS.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use tower_sessions::Session;

use super::{PLACE, own_entry, refused_words};
use crate::audit::GlobalAdminAct;
use crate::authz::{Action, Role};
use crate::base::typed;
use crate::dns::{Answer, RECORDS};
use crate::error::{AppResult, NotDone};
use crate::global_admin::acts::proving::{self, Begun, Proved, Sought};
use crate::global_admin::acts::{Refused, claims};
use crate::global_admin::lookup::{DOMAINS, look_up};
use crate::global_admin::{
    Finding, RECORD_LASTS, Record, TRIES_A_DAY, TRIES_AN_HOUR, Way, name_of, paths, store, way,
};
use crate::i18n::Texts;
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::{EmptyForm, Form};
use crate::web::routes::Routes;
use crate::web::{page, see_other};

/// So many letters of what somebody else wrote into DNS are shown.
const SHOWN: usize = 100;

pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/partners/{mpn}/account/global-admin/dns", show)
        .post("/partners/{mpn}/account/global-admin/dns", check)
        .post("/partners/{mpn}/account/global-admin/dns/record", make_record)
        .post("/partners/{mpn}/account/global-admin/dns/withdrawal", withdraw)
}

#[derive(Template)]
#[template(path = "portal/global_admin/by_dns.html")]
struct DnsPage {
    shell: Shell,
    path: String,
    back: String,
    record: String,
    withdrawal: String,
    /// That they have the role, or when they get it.
    claimed: Option<String>,
    can_withdraw: bool,
    /// Whether there is anything to prove still.
    is_open: bool,
    /// Why nothing can be proved.
    off: Option<String>,
    /// What follows once it is proved.
    then: String,
    /// Where the record goes: the name at each of the company's domains.
    names: Vec<NameView>,
    /// What stands there; none is made, or it has run out.
    value: Option<String>,
    /// That it has, or until when it is good.
    lasts: String,
    limits: String,
}

/// A name in DNS, and the id of its place on the page.
struct NameView {
    id: String,
    name: String,
}

fn place(index: usize) -> String {
    format!("found-{}", index + 1)
}

/// Shows it.
///
/// # Errors
/// As every page: unknown ids, the database.
async fn show(State(app): State<AppState>, mut scope: PartnerScope) -> AppResult {
    scope.require(Action::SeeOwnAssignments)?;
    dns_page(&app, &mut scope, Vec::new()).await
}

/// Makes a record, or another one.
///
/// # Errors
/// As [`show`]. What stands against it is told on the page again.
async fn make_record(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    Form(EmptyForm {}): Form<EmptyForm>,
) -> AppResult {
    scope.require(Action::SeeOwnAssignments)?;
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    match proving::make_record(scope.tx(), (&partner, &actor)).await {
        Ok(_) => {
            scope.commit().await?;
            Ok(see_other(&paths::by_dns(partner.mpn_id)))
        }
        Err(NotDone::Refused(why)) => refuse(&app, scope, GlobalAdminAct::RecordMade, why).await,
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Has DNS asked, and gives the role if the record is there. Pressed twice, it is given once.
///
/// # Errors
/// As [`show`]. What was found instead is told on the page again.
async fn check(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Form(EmptyForm {}): Form<EmptyForm>,
) -> AppResult {
    scope.require(Action::SeeOwnAssignments)?;
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    let sought = match proving::begin(scope.tx(), (&partner, &actor)).await {
        Ok(Begun::Now(sought)) => sought,
        Ok(Begun::Before) => return Ok(see_other(&paths::by_dns(partner.mpn_id))),
        Err(NotDone::Refused(why)) => return refuse(&app, scope, GlobalAdminAct::DomainProved, why).await,
        Err(NotDone::Fault(fault)) => return Err(fault),
    };
    // The try counts, whatever comes of it; and nothing is open while DNS is asked.
    scope.keep().await?;
    let paused = scope.pause().await?;
    let Sought { record, domains } = sought;
    let found = look_up(&app.dns, &record, &domains).await;
    let mut scope = paused.resume(&app).await?;
    let Some((domain, _)) = found.iter().find(|(_, finding)| *finding == Finding::Right) else {
        scope.record_refusal(&own_entry(Refused::NotFound, GlobalAdminAct::DomainProved, &scope)).await?;
        let t = scope.locale().texts();
        let each = found.iter().enumerate();
        let each = each.map(|(index, (domain, finding))| Problem {
            field: place(index),
            text: told(domain, finding, t),
        });
        let problems: Vec<Problem> = each.collect();
        let none = problems.is_empty().then(|| problem(t.dns_no_domains()));
        return dns_page(&app, &mut scope, problems.into_iter().chain(none).collect()).await;
    };
    match proving::prove(scope.tx(), (&partner, &actor), (&record, domain)).await {
        Ok(proved) => {
            scope.commit().await?;
            if let Begun::Now(proved) = proved {
                let words = |t: &Texts| match proved {
                    Proved::Given => t.flash_admin_given(),
                    Proved::Claimed => t.flash_admin_claimed(),
                };
                Flash::new(Some(partner.mpn_id), words).leave(&session).await?;
            }
            Ok(see_other(&paths::by_dns(partner.mpn_id)))
        }
        Err(NotDone::Refused(why)) => refuse(&app, scope, GlobalAdminAct::DomainProved, why).await,
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Withdraws a claim. Pressed twice, it is done once.
///
/// # Errors
/// As [`show`].
async fn withdraw(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Form(EmptyForm {}): Form<EmptyForm>,
) -> AppResult {
    scope.require(Action::SeeOwnAssignments)?;
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    match claims::withdraw(scope.tx(), (&partner, &actor)).await {
        Ok(()) => {
            scope.commit().await?;
            Flash::new(Some(partner.mpn_id), Texts::flash_admin_withdrawn).leave(&session).await?;
            Ok(see_other(&paths::by_dns(partner.mpn_id)))
        }
        Err(NotDone::Refused(why)) => refuse(&app, scope, GlobalAdminAct::Withdrawn, why).await,
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

fn problem(text: String) -> Problem {
    Problem { field: "dns".to_owned(), text }
}

/// What stands against it: on record, and on the page.
async fn refuse(
    app: &App,
    mut scope: PartnerScope,
    act: fn(crate::audit::GlobalAdminDetails) -> GlobalAdminAct,
    why: Refused,
) -> AppResult {
    scope.record_refusal(&own_entry(why, act, &scope)).await?;
    let text = refused_words(why, scope.locale().texts());
    dns_page(app, &mut scope, vec![problem(text)]).await
}

async fn dns_page(app: &App, scope: &mut PartnerScope, problems: Vec<Problem>) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (partner, me, now) = (scope.partner.clone(), scope.me.id, scope.now());
    let admins = store::list_admins(scope.tx(), partner.id).await?;
    let claim = store::find_claim(scope.tx(), partner.id, me).await?;
    let standing = store::find_standing(scope.tx(), partner.id, me, now).await?;
    let scope = &*scope;
    let locale = scope.locale();
    let t = locale.texts();
    let date = |at| locale.date(partner.date_at(at));
    let way = way(&admins, now);
    let is_admin = scope.me.roles.has(Role::GlobalAdmin);
    let is_claimed = claim.is_some();
    let claimed = match claim {
        _ if is_admin => Some(t.admin_already()),
        Some((domain, _, due_at)) => Some(t.admin_claim_own(&domain, date(due_at))),
        None => None,
    };
    let off = match way {
        _ if partner.suspended.is_some() => Some(t.closed_suspended()),
        None => Some(t.by_dns_not_open()),
        Some(_) if standing.domains.is_empty() => Some(t.dns_no_domains()),
        Some(_) => None,
    };
    let good = standing.expires_at.filter(|until| now < *until);
    let lasts = match (good, standing.expires_at) {
        (Some(until), _) => t.dns_record_until(date(until)),
        (None, Some(at)) => t.dns_record_ran_out(date(at)),
        (None, None) => t.dns_record_lasts(RECORD_LASTS.whole_days()),
    };
    let value = standing.token.filter(|_| good.is_some());
    let dns = DnsPage {
        shell: Shell::company(app, scope, PLACE, t.by_dns()).with_problems(problems),
        path: paths::by_dns(partner.mpn_id),
        back: paths::become_one(partner.mpn_id),
        record: paths::record(partner.mpn_id),
        withdrawal: paths::withdrawal(partner.mpn_id),
        claimed,
        can_withdraw: is_claimed && !is_admin,
        // Where there is no Global admin any more, who waits needs to wait no longer.
        is_open: !is_admin && (!is_claimed || way == Some(Way::AtOnce)),
        off,
        then: match way {
            Some(Way::UnlessObjected) => t.by_dns_unless_objected(),
            Some(Way::AtOnce) | None => t.by_dns_at_once(),
        },
        names: names(&standing.domains),
        value: value.map(|token| Record { mpn_id: partner.mpn_id, token }.value()),
        lasts,
        limits: t.dns_limits(locale.number(TRIES_AN_HOUR), locale.number(TRIES_A_DAY)),
    };
    page(status, &dns)
}

fn names(domains: &[String]) -> Vec<NameView> {
    let view = |(index, domain): (usize, &String)| NameView { id: place(index), name: name_of(domain) };
    domains.iter().take(DOMAINS).enumerate().map(view).collect()
}

/// What was found at a domain instead of the record, in a sentence.
fn told(domain: &str, finding: &Finding, t: &Texts) -> String {
    let name = name_of(domain);
    match finding {
        // Told otherwise.
        Finding::Right => String::new(),
        Finding::Stale => t.dns_found_stale(name),
        Finding::OfAnotherCompany(mpn_id) => t.dns_found_other_company(name, mpn_id.to_string()),
        Finding::Another(text) => t.dns_found_another(name, shown(text)),
        Finding::Others(count) => t.dns_found_others(*count, name),
        Finding::Nothing(answer) => match answer {
            Answer::NoName => t.dns_found_no_name(name),
            Answer::NoTexts | Answer::Texts(_) => t.dns_found_no_texts(name),
            Answer::TooMany => t.dns_found_too_many(name, RECORDS.to_string()),
            Answer::Failed => t.dns_found_failed(name),
            Answer::Refused => t.dns_found_refused(name),
            Answer::Silence => t.dns_found_silence(name),
            Answer::Unreachable => t.dns_found_unreachable(name),
            Answer::NotAName => t.dns_found_not_a_name(name),
        },
    }
}

/// What somebody else wrote, as far as a page shows it.
fn shown(text: &str) -> String {
    let line = typed::tidy_line(text);
    let mut letters = line.chars();
    let shown: String = letters.by_ref().take(SHOWN).collect();
    if letters.next().is_some() { format!("{shown}…") } else { shown }
}
