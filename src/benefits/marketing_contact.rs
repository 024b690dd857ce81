//! Setting the marketing contact: the first one, other details of the same person, or another person (R-GTM-2, 3).

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::person_picker::{self, nobody_in_words, parse_member, read_chosen};
use super::row;
use super::words::not_named_in_words;
use crate::authz::Action;
use crate::base::phone::PhoneError;
use crate::benefits::menu::place_of;
use crate::catalogue::Kind;
use crate::error::{AppResult, NotDone};
use crate::i18n::Texts;
use crate::marketing::acts::{self, Refused, SetContact};
use crate::marketing::{self, Contact, store};
use crate::membership;
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::AppState;
use crate::users::members::FoundMember;
use crate::web::extract::{Form, Query, is_yes};
use crate::web::person_picker::PersonPicker;
use crate::web::{page, see_other};

/// What the address asks of the form.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct ContactQuery {
    /// Part of the name or address of whom it shall be.
    find: String,
    /// `yes`: another person than the present contact.
    change: Option<String>,
    /// Who was just added.
    member_id: String,
}

/// The contact as typed.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ContactForm {
    member_id: String,
    alternative_email: String,
    phone: String,
    language: String,
    /// What stands in the search for people; `None` means the form is about the present contact, and has no search.
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
            alternative_email: scope
                .alternative_address(contact.alternative_email.clone())
                .unwrap_or_default(),
            phone: contact.phone.shown_in(&scope.partner.country),
            language: contact.language.tag().to_owned(),
            ..ContactForm::default()
        },
        _ => {
            let language = scope.locale().tag().to_owned();
            ContactForm {
                member_id: query.member_id,
                language,
                find: Some(query.find),
                ..ContactForm::default()
            }
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
            let asked = (t.contact_person(), path.clone(), elsewhere.as_str());
            let search = (form.find.as_deref().unwrap_or_default(), is_yes(form.search.as_ref()));
            let picker = person_picker::load(&mut scope, asked, search, typed).await?;
            let title = if present.is_some() { t.change_contact() } else { t.add_contact() };
            (Who::Chosen(picker), title)
        }
    };
    let shell = Shell::company(app, &scope, place_of(Kind::GoToMarket), title).with_problems(problems);
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
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    let set = match acts::set_contact(scope.tx(), &partner, &actor, form.asked()).await {
        Ok(set) => set,
        Err(NotDone::Refused(why)) => return tell_refused(&app, scope, form, why).await,
        Err(NotDone::Fault(fault)) => return Err(fault),
    };
    let path = back(&scope);
    scope.commit().await?;
    Flash::new(Some(partner.mpn_id), |t| t.flash_contact_set(&set.member.name)).leave(&session).await?;
    Ok(see_other(&path))
}

impl ContactForm {
    fn asked(&self) -> SetContact<'_> {
        SetContact {
            member: read_chosen(&self.member_id),
            alternative_email: &self.alternative_email,
            phone: &self.phone,
            language: &self.language,
        }
    }
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
async fn tell_refused(app: &AppState, mut scope: PartnerScope, form: ContactForm, why: Refused) -> AppResult {
    scope.record_refusal(&why.entry()).await?;
    let problems = problems(&scope, why)?;
    let partner = scope.partner.id;
    let present = store::find_contact(scope.tx(), partner).await?;
    contact_page(app, scope, present.as_ref(), form, problems).await
}

fn problems(scope: &PartnerScope, why: Refused) -> AppResult<Vec<Problem>> {
    let t = scope.locale().texts();
    let problem = |field: &str, text| Problem { field: field.to_owned(), text };
    let wrong = match why {
        Refused::Closed(closed) => return Ok(vec![problem("save", closed.text(t))]),
        Refused::NotNamed(why) => {
            return Ok(vec![problem("alternative_email", not_named_in_words(scope, why)?)]);
        }
        Refused::Wrong(wrong) => wrong,
    };
    let member = wrong.member.map(|why| problem("member_id", nobody_in_words(why, t)));
    let address = wrong.alternative_email.map(|why| problem("alternative_email", why.text(t)));
    let phone = wrong.phone.map(|why| problem("phone", phone_words(why, t)));
    let language = wrong.language.then(|| problem("language", t.choose_language_first()));
    Ok([member, address, phone, language].into_iter().flatten().collect())
}

fn phone_words(error: PhoneError, t: &Texts) -> String {
    match error {
        PhoneError::NotANumber => t.enter_phone(),
        PhoneError::NoCountry => t.phone_needs_country(),
        PhoneError::Extension => t.phone_with_extension(),
        PhoneError::Unassigned => t.phone_unassigned(),
    }
}
