//! Setting the marketing contact: the first one, other details of the same person, or another person (R-GTM-2, 3).

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::json;
use tower_sessions::Session;

use super::assign::parse_member;
use super::person_picker::{self, PersonPicker};
use super::row;
use crate::audit::AuditEvent;
use crate::authz::Action;
use crate::base::phone::{PhoneError, PhoneNumber};
use crate::catalogue::Kind;
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::mail::{Mail, Recipient, outbox};
use crate::marketing;
use crate::marketing::{Changes, Contact, Details, store};
use crate::membership;
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Place, Problem, Shell};
use crate::state::AppState;
use crate::users::alternative_address;
use crate::users::members::FoundMember;
use crate::web::extract::{Form, Query, is_yes};
use crate::web::{page, see_other};

/// What the address asks of the form.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ContactQuery {
    /// Part of the name or address of whom it shall be.
    find: String,
    /// `yes`: another person than the present contact.
    change: Option<String>,
}

/// The contact as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ContactForm {
    member_id: String,
    alternative_email: String,
    phone: String,
    language: String,
    /// What stands in the search for people; none: the form is about the present contact, and has no search.
    find: Option<String>,
    /// `yes`: people are looked for; nothing is set yet.
    search: Option<String>,
}

#[derive(Template)]
#[template(path = "portal/benefits/marketing_contact.html")]
struct ContactPage {
    shell: Shell,
    who: Who,
    /// The name of the contact who would be replaced.
    former: Option<String>,
    form: ContactForm,
    path: String,
    back: String,
}

/// Whom the form is about.
enum Who {
    /// One of those who are offered.
    Chosen(PersonPicker),
    /// The present contact; another is chosen elsewhere.
    Present { member: FoundMember, elsewhere: String },
}

/// Shows the form: empty for a new contact, filled in for the present one.
///
/// # Errors
/// As every page: not allowed, the database.
pub async fn show(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    Query(query): Query<ContactQuery>,
) -> AppResult {
    scope.require(Action::ManageGoToMarket)?;
    if row::company_closed(&scope).is_some() {
        return Ok(see_other(&back(&scope)));
    }
    let partner = scope.partner.id;
    let present = store::find_contact(scope.tx(), partner).await?;
    let another = is_yes(query.change.as_ref()) || !query.find.trim().is_empty();
    let form = match &present {
        Some(contact) if !another => ContactForm {
            member_id: contact.member.to_string(),
            alternative_email: contact.alternative_email.clone(),
            phone: contact.phone.shown_in(&scope.partner.country),
            language: contact.language.tag().to_owned(),
            ..ContactForm::default()
        },
        _ => {
            let language = scope.locale().tag().to_owned();
            ContactForm { language, find: Some(query.find), ..ContactForm::default() }
        }
    };
    contact_page(&app, scope, present.as_ref(), form, Vec::new()).await
}

/// The form as typed, with what is wrong with it; about the present contact where it names that one and no other is
/// looked for.
async fn contact_page(
    app: &AppState,
    mut scope: PartnerScope,
    present: Option<&Contact>,
    form: ContactForm,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let t = scope.locale().texts();
    let path = marketing::paths::marketing_contact(scope.partner.mpn_id);
    let elsewhere = format!("{path}?change=yes");
    let typed = parse_member(&form.member_id).ok();
    let (who, title) = match present {
        Some(contact) if Some(contact.member) == typed && form.find.is_none() => {
            let (id, name, email) = (contact.member, contact.name.clone(), contact.email.clone());
            let title = t.update_contact(&name);
            (Who::Present { member: FoundMember { id, name, email }, elsewhere }, title)
        }
        _ => {
            let asked = (t.contact_person(), path.clone());
            let search = (form.find.as_deref().unwrap_or_default(), is_yes(form.search.as_ref()));
            let picker = PersonPicker::load(&mut scope, asked, search, typed).await?;
            let title = if present.is_some() { t.change_contact() } else { t.add_contact() };
            (Who::Chosen(picker), title)
        }
    };
    let shell = Shell::company(app, &scope, Place::Kind(Kind::GoToMarket), title).with_problems(problems);
    let former = match &who {
        Who::Chosen(_) => present.map(|contact| contact.name.clone()),
        Who::Present { .. } => None,
    };
    page(status, &ContactPage { shell, who, former, form, path, back: back(&scope) })
}

/// Sets the contact. Pressed twice, it is set once, and each who is told gets one mail. A search for people changes
/// nothing: the form again, as typed.
///
/// # Errors
/// As [`show`]; what is wrong is told on the form again.
pub async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Form(form): Form<ContactForm>,
) -> AppResult {
    scope.require(Action::ManageGoToMarket)?;
    if is_yes(form.search.as_ref()) {
        return search(&app, scope, form).await;
    }
    if let Some(text) = row::company_closed(&scope) {
        let problem = Problem { field: "save".to_owned(), text };
        return refuse(&app, scope, form, "closed", vec![problem]).await;
    }
    let (name, details) = match read(&mut scope, &form).await? {
        Ok(read) => read,
        Err(problems) => return refuse(&app, scope, form, "invalid", problems).await,
    };
    set(&mut scope, &name, &details).await?;
    let (mpn_id, path) = (scope.partner.mpn_id, back(&scope));
    scope.commit().await?;
    Flash::ContactSet { mpn_id, name }.leave(&session).await?;
    Ok(see_other(&path))
}

/// The form as typed, with those whom its search finds; where nothing can be set, on to the page that says why.
async fn search(app: &AppState, mut scope: PartnerScope, form: ContactForm) -> AppResult {
    if row::company_closed(&scope).is_some() {
        return Ok(see_other(&back(&scope)));
    }
    let partner = scope.partner.id;
    let present = store::find_contact(scope.tx(), partner).await?;
    let form = ContactForm { find: Some(form.find.unwrap_or_default()), ..form };
    contact_page(app, scope, present.as_ref(), form, Vec::new()).await
}

/// Where the contact is shown.
fn back(scope: &PartnerScope) -> String {
    membership::paths::kind(scope.partner.mpn_id, Kind::GoToMarket)
}

/// Records the refusal, and shows the form again.
async fn refuse(
    app: &AppState,
    mut scope: PartnerScope,
    form: ContactForm,
    reason: &'static str,
    problems: Vec<Problem>,
) -> AppResult {
    let fields: Vec<&str> = problems.iter().map(|problem| problem.field.as_str()).collect();
    let event = AuditEvent::refused("marketing_contact.set");
    scope.record_refusal(&event.with(json!({ "reason": reason, "fields": fields }))).await?;
    let partner = scope.partner.id;
    let present = store::find_contact(scope.tx(), partner).await?;
    contact_page(app, scope, present.as_ref(), form, problems).await
}

/// The contact that was typed, with its member's name; or what is wrong with it, field by field. The member is locked:
/// of somebody who sets him and somebody who deactivates him the second sees what the first has done.
async fn read(
    scope: &mut PartnerScope,
    form: &ContactForm,
) -> AppResult<Result<(String, Details), Vec<Problem>>> {
    let t = scope.locale().texts();
    let mut problems = Vec::new();
    let mut wrong = |field: &str, text| problems.push(Problem { field: field.to_owned(), text });
    let member = match person_picker::lock_chosen(scope, &form.member_id).await? {
        Ok(member) => Some(member),
        Err(text) => {
            wrong("member_id", text);
            None
        }
    };
    let own = member.as_ref().map_or("", |it| it.email.as_str());
    let email = alternative_address(&form.alternative_email, own);
    let email = email.map_err(|error| wrong("alternative_email", error.text(t))).ok();
    let phone = PhoneNumber::parse(&form.phone, Some(&scope.partner.country));
    let phone = phone.map_err(|error| wrong("phone", phone_words(error, t))).ok();
    let language = form.language.parse::<Locale>();
    let language = language.map_err(|_| wrong("language", t.choose_language_first())).ok();
    let (Some(member), Some(email), Some(phone), Some(language)) = (member, email, phone, language) else {
        return Ok(Err(problems));
    };
    let alternative_email = email.as_str().to_owned();
    Ok(Ok((member.name, Details { member: member.id, alternative_email, phone, language })))
}

fn phone_words(error: PhoneError, t: &Texts) -> String {
    match error {
        PhoneError::NotANumber => t.enter_phone(),
        PhoneError::NoCountry => t.phone_needs_country(),
        PhoneError::Extension => t.phone_with_extension(),
        PhoneError::Unassigned => t.phone_unassigned(),
    }
}

/// Sets the contact with its entry in the log and the mails; nothing, where it is so already.
async fn set(scope: &mut PartnerScope, name: &str, details: &Details) -> AppResult<()> {
    let (partner, me, now) = (scope.partner.id, scope.me.id, scope.now());
    let mut locked = store::lock_contact(scope.tx(), partner).await?;
    let (present, changes) = loop {
        let present = store::find_contact(scope.tx(), partner).await?;
        let changes = details.changes(present.as_ref());
        if changes.fields.is_empty() {
            return Ok(());
        }
        if store::set_contact(scope.tx(), partner, details, locked, (me, now)).await? {
            break (present, changes);
        }
        // Somebody else has set the first contact at this moment.
        locked = store::lock_contact(scope.tx(), partner).await?;
    };
    // Neither addresses nor numbers: the log is read by people who don't see them.
    let event = AuditEvent::done("marketing_contact.set", "member", details.member.0).with(json!({
        "member": name, "member_id": details.member, "language": details.language, "changed": changes.fields,
        "former_member_id": present.as_ref().map(|former| former.member),
    }));
    scope.record(&event).await?;
    mail_changes(scope, (name, details), present.as_ref(), &changes).await
}

async fn mail_changes(
    scope: &mut PartnerScope,
    (name, details): (&str, &Details),
    former: Option<&Contact>,
    changes: &Changes,
) -> AppResult<()> {
    let (partner, now) = (scope.partner.id, scope.now());
    let (company, by) = (scope.company(), scope.me.name.clone());
    if let Some(former) = former.filter(|_| changes.tells_former) {
        let address = former.alternative_email.clone();
        let to = Recipient { address, name: former.name.clone(), locale: former.language };
        let mail = Mail::ContactReplaced { company: company.clone(), by: by.clone() };
        outbox::enqueue_to_address(scope.tx(), partner, &to, &mail, now).await?;
    }
    if changes.tells_contact {
        let address = details.alternative_email.clone();
        let to = Recipient { address, name: name.to_owned(), locale: details.language };
        let mail = Mail::ContactAssigned { company, by };
        outbox::enqueue_to_address(scope.tx(), partner, &to, &mail, now).await?;
    }
    Ok(())
}
