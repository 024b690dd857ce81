//! One act about several people of the list: a page that tells what will happen to each; then all of it, or nothing.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use time::{Date, OffsetDateTime};
use tower_sessions::Session;

use super::person::role_choice::{self, RoleChoice};
use super::person::{closed, not_edited};
use super::{Found, MENU};
use crate::audit::{Because, Entry, InvitationAct, InvitationDetails, Recorded};
use crate::authz::{Action, Roles};
use crate::base::ids::{MemberId, PersonId};
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::{Locale, Texts};
use crate::people::acts::selected::{self as acts, StoppedAt};
use crate::people::acts::{self as one, Refused, editing};
use crate::people::list::{self, PeopleQuery, Person};
use crate::people::selected::{Bulk, MOST};
use crate::people::{paths, rights};
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::users::members;
use crate::web::extract::{EmptyForm, Fields};
use crate::web::routes::Routes;
use crate::web::{page, see_other};

/// The question and the act.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/partners/{mpn}/account/people/selected", show)
        .post("/partners/{mpn}/account/people/selected", create)
}

#[derive(Template)]
#[template(path = "portal/people/selected.html")]
struct SelectedPage {
    shell: Shell,
    path: String,
    back: String,
    act: &'static str,
    verb: String,
    class: &'static str,
    /// Those whom it concerns: what the form carries.
    members: Vec<String>,
    rows: Vec<RowView>,
    /// The roles to give or take; empty where it is about none.
    roles: Vec<RoleChoice>,
    roles_hint: String,
    /// Today, and the last day as it was typed; none where no day is asked.
    until: Option<(String, String)>,
    /// When the page was made.
    seen: String,
    /// Why nothing can be done.
    off: Option<String>,
}

struct RowView {
    name: String,
    email: String,
    /// What becomes of them, and whether they are left as they are.
    happens: String,
    left: bool,
}

/// What was sent.
#[derive(Debug)]
struct Asked {
    act: Bulk,
    chosen: Vec<MemberId>,
    roles: Roles,
    until: String,
    /// When the page that was seen was made; none: it is asked first.
    seen: Option<OffsetDateTime>,
}

impl Asked {
    fn read(mut fields: Fields) -> AppResult<Self> {
        let ids = fields.take_list("member_id");
        let act = fields.take_one("act")?.parse().map_err(|_| AppError::WrongFields)?;
        let roles = role_choice::read(&fields.take_list("roles")).ok_or(AppError::WrongFields)?;
        let (until, seen) = (fields.take_one("until")?, fields.take_one("seen")?);
        let EmptyForm {} = fields.read()?;
        let mut chosen: Vec<MemberId> = Vec::with_capacity(ids.len());
        for id in ids {
            let id = MemberId(id.parse().map_err(|_| AppError::UnknownId)?);
            if !chosen.contains(&id) {
                chosen.push(id);
            }
        }
        let read = |seen: &str| -> AppResult<OffsetDateTime> {
            let micros: i64 = seen.parse().map_err(|_| AppError::WrongFields)?;
            let nanos = i128::from(micros) * 1000;
            OffsetDateTime::from_unix_timestamp_nanos(nanos).map_err(|_| AppError::WrongFields)
        };
        let seen = if seen.is_empty() { None } else { Some(read(&seen)?) };
        Ok(Self { act, chosen, roles, until, seen })
    }
}

/// Nothing is at this address but the answer to a form: on to the list.
///
/// # Errors
/// As every page: not allowed.
async fn show(scope: PartnerScope) -> AppResult {
    scope.require(Action::ManageMembers)?;
    Ok(see_other(&paths::people(scope.partner.mpn_id)))
}

/// Tells what will happen to each, or does it. Pressed twice, it is done once.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database; what stands against it is told on the page again.
async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    fields: Fields,
) -> AppResult {
    scope.require(Action::ManageMembers)?;
    let asked = Asked::read(fields)?;
    let people = find(&mut scope, &asked.chosen).await?;
    if people.is_empty() || people.len() > MOST {
        let most = i64::try_from(MOST).unwrap_or(i64::MAX);
        let words =
            |t: &Texts| if people.is_empty() { t.selected_nobody() } else { t.selected_too_many(most) };
        Flash::new(Some(scope.partner.mpn_id), words).leave(&session).await?;
        return Ok(see_other(&paths::people(scope.partner.mpn_id)));
    }
    let Some(seen) = asked.seen else { return question(&app, &scope, &asked, &people, Vec::new()) };
    let problems = problems(&scope, &asked);
    if !problems.is_empty() {
        return question(&app, &scope, &asked, &people, problems);
    }
    act(&app, &session, scope, (&asked, seen), &people).await
}

/// Those who were chosen, by name.
async fn find(scope: &mut PartnerScope, chosen: &[MemberId]) -> AppResult<Vec<Person>> {
    let Found { members, holders, .. } = Found::read(scope, &PeopleQuery::default()).await?;
    let (partner, locale) = (scope.partner.id, scope.locale());
    let members: Vec<_> = members.into_iter().filter(|it| chosen.contains(&it.id)).collect();
    if members.len() < chosen.len() {
        return Err(AppError::UnknownId);
    }
    let named: Vec<PersonId> = members.iter().map(|it| it.person).collect();
    let addresses = members::list_addresses(scope.tx(), partner, &named).await?;
    let mut people = list::people(members, &holders, &addresses, scope.now());
    people.sort_by(|a, b| locale.compare(&a.member.name, &b.member.name));
    Ok(people)
}

/// What is wrong with what was typed.
fn problems(scope: &PartnerScope, asked: &Asked) -> Vec<Problem> {
    let t = scope.locale().texts();
    let problem = |field: &str, text: String| Problem { field: field.to_owned(), text };
    let mut problems = Vec::new();
    if let Some(text) = closed(scope) {
        problems.push(problem("question", text));
    }
    if matches!(asked.act, Bulk::Give | Bulk::Take) {
        if asked.roles.is_staff() {
            problems.push(problem("roles", t.selected_roles_missing()));
        }
        if let Err(limit) = rights::may_give_all(&scope.me.roles, &asked.roles) {
            problems.push(problem("roles", limit.text(t)));
        }
    }
    if role_choice::read_until(&asked.until).is_err() {
        problems.push(problem("until", t.roles_until_wrong()));
    }
    problems
}

/// Why it was not done: the entry, and the words at their field.
struct Stopped {
    entry: Entry,
    problem: Problem,
}

impl Stopped {
    fn new(entry: Entry, name: &str, text: String) -> Self {
        Self { entry, problem: Problem { field: "question".to_owned(), text: format!("{name}: {text}") } }
    }
}

async fn act(
    app: &App,
    session: &Session,
    scope: PartnerScope,
    (asked, seen): (&Asked, OffsetDateTime),
    people: &[Person],
) -> AppResult {
    let (me, by) = (scope.me.id, scope.me.roles.clone());
    let concerned = people.iter().filter(|it| asked.act.concerns(it, (me, &by)).is_ok());
    let concerned: Vec<MemberId> = concerned.map(|it| it.member.id).collect();
    let until = role_choice::read_until(&asked.until).unwrap_or_default();
    let (scope, done) = match asked.act {
        Bulk::Give | Bulk::Take => change_roles(scope, asked, until, (&concerned, people)).await?,
        Bulk::Deactivate => deactivate(scope, (&concerned, people)).await?,
        Bulk::Invite => invite_again(app, scope, seen, (&concerned, people)).await?,
    };
    match done {
        Ok(count) => told(session, scope, asked.act, count).await,
        Err(stopped) => {
            let mut scope = scope;
            scope.record_refusal(&stopped.entry).await?;
            question(app, &scope, asked, people, vec![stopped.problem])
        }
    }
}

type Done = AppResult<(PartnerScope, Result<usize, Stopped>)>;

fn name_of(people: &[Person], member: MemberId) -> String {
    people.iter().find(|it| it.member.id == member).map(|it| it.member.name.clone()).unwrap_or_default()
}

async fn change_roles(
    mut scope: PartnerScope,
    asked: &Asked,
    until: Option<Date>,
    (concerned, people): (&[MemberId], &[Person]),
) -> Done {
    let (partner, actor, locale) = (scope.partner.clone(), scope.actor(), scope.locale());
    let new = (asked.act, &asked.roles, until);
    match acts::change_roles_of_all(scope.tx(), (&partner, &actor), concerned, new).await {
        Ok(count) => {
            scope.keep().await?;
            Ok((scope, Ok(count)))
        }
        Err(NotDone::Refused(StoppedAt { member, why })) => {
            let name = name_of(people, member);
            let entry = editing::roles_refused(member, &name, &asked.roles, &why);
            let text = not_edited(&why, &name, locale);
            Ok((scope, Err(Stopped::new(entry, &name, text))))
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

async fn deactivate(mut scope: PartnerScope, (concerned, people): (&[MemberId], &[Person])) -> Done {
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    let t = scope.locale().texts();
    match acts::deactivate_all(scope.tx(), (&partner, &actor), concerned).await {
        Ok(count) => {
            scope.keep().await?;
            Ok((scope, Ok(count)))
        }
        Err(NotDone::Refused(StoppedAt { member, why })) => {
            let name = name_of(people, member);
            let text = match why {
                Refused::Limited(limit) => limit.text(t),
                Refused::LastGlobalAdmin => t.limit_last_global_admin(),
                Refused::WasInactive | Refused::Unknown => t.person_no_member(&name),
            };
            Ok((scope, Err(Stopped::new(one::Refused::entry(why, member, &name), &name, text))))
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

async fn invite_again(
    app: &App,
    scope: PartnerScope,
    seen: OffsetDateTime,
    (concerned, people): (&[MemberId], &[Person]),
) -> Done {
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    let paused = scope.pause().await?;
    let mut tx = app.db.sign_in_of(partner.id).await?;
    match acts::invite_all_again(&mut tx, (&partner, &actor), &app.secrets, concerned, seen).await {
        Ok(count) => {
            tx.commit().await?;
            Ok((paused.resume(app).await?, Ok(count)))
        }
        Err(NotDone::Refused(StoppedAt { member, .. })) => {
            tx.rollback().await?;
            let scope = paused.resume(app).await?;
            let name = name_of(people, member);
            let details = InvitationDetails {
                member_id: Some(member),
                member: Some(name.clone()),
                roles: Vec::new(),
                partner_id: Some(partner.id),
                mpn_id: Some(partner.mpn_id),
            };
            let entry = InvitationAct::SentAgain(details).refused(Because::NotInvited);
            let text = scope.locale().texts().selected_not_invited();
            Ok((scope, Err(Stopped::new(entry, &name, text))))
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

async fn told(session: &Session, scope: PartnerScope, act: Bulk, count: usize) -> AppResult {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let words = |t: &Texts| match act {
        Bulk::Give | Bulk::Take => t.flash_selected_roles(count),
        Bulk::Deactivate => t.flash_selected_deactivated(count),
        Bulk::Invite => t.flash_selected_invited(count),
    };
    Flash::new(Some(scope.partner.mpn_id), words).leave(session).await?;
    Ok(see_other(&paths::people(scope.partner.mpn_id)))
}

/// What will happen to somebody, in words.
fn happens(act: Bulk, it: &Person, locale: Locale) -> String {
    let t = locale.texts();
    let seats = i64::try_from(it.seats).unwrap_or(i64::MAX);
    match act {
        Bulk::Give | Bulk::Take => t.selected_has(it.member.roles.names(locale)),
        Bulk::Deactivate => t.selected_deactivated(seats),
        Bulk::Invite => t.selected_invited(),
    }
}

fn question(
    app: &App,
    scope: &PartnerScope,
    asked: &Asked,
    people: &[Person],
    problems: Vec<Problem>,
) -> AppResult<Response> {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (locale, mpn_id, by) = (scope.locale(), scope.partner.mpn_id, &scope.me.roles);
    let t = locale.texts();
    let concerns = |it: &Person| asked.act.concerns(it, (scope.me.id, by));
    let members: Vec<String> =
        people.iter().filter(|it| concerns(it).is_ok()).map(|it| it.member.id.to_string()).collect();
    let count = i64::try_from(members.len()).unwrap_or(i64::MAX);
    let rows = people.iter().map(|it| RowView {
        name: it.member.name.clone(),
        email: it.email.clone(),
        happens: match concerns(it) {
            Ok(()) => happens(asked.act, it, locale),
            Err(why) => why.text(&it.member.name, t),
        },
        left: concerns(it).is_err(),
    });
    let is_about_roles = matches!(asked.act, Bulk::Give | Bulk::Take);
    let (verb, class) = match asked.act {
        Bulk::Give => (t.selected_give(count), "btn-primary"),
        Bulk::Take => (t.selected_take(count), "btn-danger"),
        Bulk::Deactivate => (t.selected_deactivate(count), "btn-danger"),
        Bulk::Invite => (t.selected_invite(count), "btn-primary"),
    };
    let back = paths::people(mpn_id);
    let shell = Shell::company(app, scope, MENU.place, verb.clone()).with_problems(problems);
    let selected = SelectedPage {
        // Nothing is at this address but the answer to a form: another language is chosen for the list.
        shell: Shell { here: back.clone(), ..shell },
        path: paths::selected(mpn_id),
        act: asked.act.as_str(),
        verb,
        class,
        rows: rows.collect(),
        roles: if is_about_roles { role_choice::choices(by, &asked.roles, false, t) } else { Vec::new() },
        roles_hint: if asked.act == Bulk::Give { t.selected_give_hint() } else { t.selected_take_hint() },
        until: (asked.act == Bulk::Give).then(|| (scope.today().to_string(), asked.until.clone())),
        seen: (scope.now().unix_timestamp_nanos() / 1000).to_string(),
        off: closed(scope).or_else(|| members.is_empty().then(|| t.selected_none())),
        members,
        back,
    };
    page(status, &selected)
}
