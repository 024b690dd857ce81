//! Adding somebody to the company (R-PPL-1): by an invitation, as operators invite. Nothing here tells whether an address has an
//! account elsewhere: the page is the same, and the same is written.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use tower_sessions::Session;

use super::MENU;
use super::person::{closed, role_choice};
use crate::audit::{Because, Entry, InvitationAct, InvitationDetails, Recorded};
use crate::authz::{Action, Roles};
use crate::base::ids::MemberId;
use crate::base::typed::{self, LINE_LETTERS, TextProblem};
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::people::acts::invitations::{self as acts, NotInvited, Refused};
use crate::people::invitation::{Invited, Invitee};
use crate::people::{paths, rights};
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::users::EmailAddress;
use crate::web::extract::{EmptyForm, Fields, Query};
use crate::web::routes::Routes;
use crate::web::{page, see_other};

/// The page that adds one person.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/partners/{mpn}/account/people/new", show)
        .post("/partners/{mpn}/account/people/new", invite)
}

#[derive(Template)]
#[template(path = "portal/people/new.html")]
struct NewPage {
    shell: Shell,
    company: String,
    path: String,
    /// Where many are added at once.
    many: String,
    back: String,
    back_text: String,
    /// The page of this company that sent here; empty: none.
    return_to: String,
    typed_name: String,
    typed_email: String,
    roles: Vec<role_choice::RoleChoice>,
    /// Why nobody can be added.
    off: Option<String>,
    /// What to do about whoever is here already.
    instead: Option<(String, String)>,
}

/// What the address says.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct NewQuery {
    r#return: String,
}

/// Who is to be added, as it was typed.
#[derive(Debug, Default)]
struct Typed {
    name: String,
    email: String,
    roles: Roles,
    return_to: String,
}

impl Typed {
    fn read(mut fields: Fields, mpn_id: i64) -> AppResult<Self> {
        let roles = role_choice::read(&fields.take_list("roles")).ok_or(AppError::WrongFields)?;
        let (name, email) = (fields.take_one("name")?, fields.take_one("email")?);
        let return_to = own_path(&fields.take_one("return")?, mpn_id);
        let EmptyForm {} = fields.read()?;
        Ok(Self { name, email, roles, return_to })
    }

    /// Who that is, or all that is wrong, in the order of the fields.
    fn check(&self, scope: &PartnerScope) -> Result<Invitee, Vec<Problem>> {
        let t = scope.locale().texts();
        let problem = |field: &str, text: String| Problem { field: field.to_owned(), text };
        let name = typed::line(&self.name).map_err(|why| {
            let text = match why {
                TextProblem::Missing => t.invitee_name_missing(),
                TextProblem::TooLong => t.invitee_name_long(t.locale().number(LINE_LETTERS)),
            };
            problem("name", text)
        });
        let email = EmailAddress::parse(&self.email);
        let email = email.map_err(|_| problem("email", t.operator_address_wrong()));
        match (name, email) {
            (Ok(name), Ok(email)) => {
                Ok(Invitee { partner: scope.partner.id, name, email, roles: self.roles.clone() })
            }
            (name, email) => Err([name.err(), email.err()].into_iter().flatten().collect()),
        }
    }
}

/// A page of this company, or nothing: whoever made the address leads nobody elsewhere.
fn own_path(path: &str, mpn_id: i64) -> String {
    let own = format!("/partners/{mpn_id}/");
    let plain = |it: char| it.is_ascii_alphanumeric() || "/-_.~?&=%+@#".contains(it);
    let good =
        path.starts_with(&own) && path.chars().all(plain) && !path.contains("//") && !path.contains("/.");
    if good { path.to_owned() } else { String::new() }
}

/// The page that sent here, with somebody chosen on it.
fn choosing(path: &str, member: MemberId) -> String {
    let (page, place) =
        path.split_once('#').map_or((path, String::new()), |(page, it)| (page, format!("#{it}")));
    let and = if page.contains('?') { '&' } else { '?' };
    format!("{page}{and}member_id={member}{place}")
}

/// The form.
///
/// # Errors
/// As every page: not allowed, the database.
pub(super) async fn show(
    State(app): State<AppState>,
    scope: PartnerScope,
    Query(query): Query<NewQuery>,
) -> AppResult {
    scope.require(Action::ManageMembers)?;
    let return_to = own_path(&query.r#return, scope.partner.mpn_id);
    new_page(&app, &scope, &Typed { return_to, ..Typed::default() }, (None, Vec::new()))
}

fn new_page(
    app: &App,
    scope: &PartnerScope,
    typed: &Typed,
    (instead, problems): (Option<(String, String)>, Vec<Problem>),
) -> AppResult {
    let (t, mpn_id) = (scope.locale().texts(), scope.partner.mpn_id);
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let by = &scope.me.roles;
    let can_be_given: Roles = typed.roles.iter().filter(|it| rights::may_give(by, *it).is_ok()).collect();
    let (back, back_text) = match typed.return_to.as_str() {
        "" => (paths::people(mpn_id), t.people()),
        path => (path.to_owned(), t.back_where_you_were()),
    };
    let new = NewPage {
        shell: Shell::company(app, scope, MENU.place, t.add_person()).with_problems(problems),
        company: scope.partner.name.clone(),
        path: paths::add(mpn_id),
        many: paths::many(mpn_id),
        back,
        back_text,
        return_to: typed.return_to.clone(),
        typed_name: typed.name.clone(),
        typed_email: typed.email.clone(),
        roles: role_choice::choices(by, &can_be_given, false, t),
        off: closed(scope),
        instead,
    };
    page(status, &new)
}

/// Invites somebody. Pressed twice, the second finds them invited.
///
/// # Errors
/// As [`show`]; [`AppError::WrongFields`]. What stands against it is told on the form again.
pub(super) async fn invite(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    fields: Fields,
) -> AppResult {
    scope.require(Action::ManageMembers)?;
    let mpn_id = scope.partner.mpn_id;
    let typed = Typed::read(fields, mpn_id)?;
    if let Some((because, field, text)) = held_back(&scope, &typed.roles) {
        scope.record_refusal(&tried(&scope, &typed.name, &typed.roles, because)).await?;
        let problem = Problem { field: field.to_owned(), text };
        return new_page(&app, &scope, &typed, (None, vec![problem]));
    }
    let invitee = match typed.check(&scope) {
        Ok(invitee) => invitee,
        Err(problems) => return new_page(&app, &scope, &typed, (None, problems)),
    };
    match run(&app, scope, &invitee).await? {
        (_, Ok(invited)) => {
            tell(&app, &session, mpn_id, &invitee.name).await?;
            let to = match typed.return_to.as_str() {
                "" => paths::of_person(mpn_id, invited.member),
                path => choosing(path, invited.member),
            };
            Ok(see_other(&to))
        }
        (scope, Err(why)) => {
            let told = not_invited(&scope, why);
            new_page(&app, &scope, &typed, told)
        }
    }
}

/// Invites one person; a refusal is on record afterwards.
pub(super) async fn run(
    app: &App,
    scope: PartnerScope,
    invitee: &Invitee,
) -> AppResult<(PartnerScope, Result<Invited, Refused>)> {
    match invite_all(app, scope, std::slice::from_ref(invitee)).await? {
        (scope, Ok(invited)) => {
            let first = invited.into_iter().next();
            let first = first
                .ok_or_else(|| AppError::internal("nobody was invited, and nothing stood against it"))?;
            Ok((scope, Ok(first)))
        }
        (mut scope, Err(why)) => {
            let why = first_of(&why);
            let entry = why.entry(&scope.partner, &invitee.name);
            scope.record_refusal(&entry).await?;
            Ok((scope, Err(why)))
        }
    }
}

/// Invites all of them or nobody, as the role that signs people in. A refusal is the caller's to record.
pub(super) async fn invite_all(
    app: &App,
    scope: PartnerScope,
    invitees: &[Invitee],
) -> AppResult<(PartnerScope, Result<Vec<Invited>, NotInvited>)> {
    let (partner, actor) = (scope.partner.id, scope.actor());
    let paused = scope.pause().await?;
    let mut tx = app.db.sign_in_of(partner).await?;
    match acts::invite(&mut tx, &actor, &app.secrets, invitees).await {
        Ok(invited) => {
            tx.commit().await?;
            Ok((paused.resume(app).await?, Ok(invited)))
        }
        Err(NotDone::Refused(why)) => {
            tx.rollback().await?;
            Ok((paused.resume(app).await?, Err(why)))
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

fn first_of(why: &NotInvited) -> Refused {
    why.first().map_or(Refused::Repeated, |(_, why)| *why)
}

/// What keeps whoever acts from inviting anybody, or anybody with these roles: the reason for the log, the field, the words.
pub(super) fn held_back(scope: &PartnerScope, roles: &Roles) -> Option<(Because, &'static str, String)> {
    if let Some(text) = closed(scope) {
        return Some((Because::Suspended, "new", text));
    }
    let limit = rights::may_give_all(&scope.me.roles, roles).err()?;
    Some((Because::NoAccess, "roles", limit.text(scope.locale().texts())))
}

/// The entry of an attempt that was refused before anybody was looked for.
pub(super) fn tried(scope: &PartnerScope, name: &str, roles: &Roles, because: Because) -> Entry {
    let details = InvitationDetails {
        member_id: None,
        member: Some(name.trim().to_owned()).filter(|it| !it.is_empty()),
        roles: roles.iter().collect(),
        partner_id: Some(scope.partner.id),
        mpn_id: Some(scope.partner.mpn_id),
    };
    InvitationAct::Sent(details).refused(because)
}

/// That somebody is invited, and whether a mail goes to them.
pub(super) async fn tell(app: &App, session: &Session, mpn_id: i64, name: &str) -> AppResult<()> {
    let delivers = app.mail.delivers;
    let words = |t: &Texts| match delivers {
        true => t.flash_invited(name),
        false => t.flash_invited_no_mail(name),
    };
    Flash::new(Some(mpn_id), words).leave(session).await
}

/// Why they were not invited, at its field; and what can be done instead.
fn not_invited(scope: &PartnerScope, why: Refused) -> (Option<(String, String)>, Vec<Problem>) {
    let (t, mpn_id) = (scope.locale().texts(), scope.partner.mpn_id);
    let (text, member): (String, Option<MemberId>) = match why {
        Refused::IsMember(member) => (t.invitee_is_member(), Some(member)),
        Refused::IsInvited(member) => (t.invitee_is_invited(), Some(member)),
        Refused::IsOperator | Refused::Repeated => (t.invitee_is_invited(), None),
    };
    let instead = member.map(|it| (paths::of_person(mpn_id, it), t.to_their_page()));
    (instead, vec![Problem { field: "email".to_owned(), text }])
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::{choosing, own_path};
    use crate::base::ids::MemberId;

    #[test]
    fn whoever_was_added_is_chosen_where_the_way_back_leads() {
        let member = MemberId(Uuid::nil());
        let chosen = "member_id=00000000-0000-0000-0000-000000000000";
        for (path, way) in [
            ("/partners/1/a", format!("/partners/1/a?{chosen}")),
            ("/partners/1/a?open=b", format!("/partners/1/a?open=b&{chosen}")),
            ("/partners/1/a?open=b#c", format!("/partners/1/a?open=b&{chosen}#c")),
        ] {
            assert_eq!(choosing(path, member), way);
        }
    }

    #[test]
    fn the_way_back_leads_to_a_page_of_the_same_company_or_nowhere() {
        let seat = "/partners/4100001/benefits/visual-studio?open=0193&find=a%40b.example";
        assert_eq!(own_path(seat, 4_100_001), seat);
        for other in [
            "",
            "/partners/4100002/benefits",
            "/partners/4100001",
            "/console",
            "//evil.example/partners/4100001/",
            "https://evil.example/partners/4100001/",
            "/partners/4100001/../4100002/benefits",
            "/partners/4100001//evil.example",
            "/partners/4100001/\\evil.example",
            "/partners/4100001/benefits\r\nset-cookie: a=b",
        ] {
            assert_eq!(own_path(other, 4_100_001), "", "{other}");
        }
    }
}
