//! Choosing one of the company's people in a form ([`crate::web::person_picker`]), and what the form then holds.

use uuid::Uuid;

use crate::authz::Action;
use crate::base::ids::MemberId;
use crate::error::{AppError, AppResult};
use crate::i18n::Texts;
use crate::scope::PartnerScope;
use crate::users::members::{self, FoundMember, NoMember};
use crate::web::person_picker::{LOOKED_FOR, Offered, PersonPicker, Question, Search};

/// The field that holds whom a form names.
const FIELD: &str = "member_id";

impl From<FoundMember> for Offered {
    fn from(FoundMember { id, name, email }: FoundMember) -> Self {
        Self { id: id.0, name, email, off: None }
    }
}

/// Looks for the company's active members whose name or address holds `find`: for all of them, where it is empty. Whoever
/// was `chosen` before is offered too; one who is no active member of the company isn't. With `searched` what came of it is
/// said.
///
/// # Errors
/// Those of the database.
pub(super) async fn load(
    scope: &mut PartnerScope,
    (legend, action): (String, String),
    (find, searched): (&str, bool),
    chosen: Option<MemberId>,
) -> sqlx::Result<PersonPicker> {
    let (partner, find) = (scope.partner.id, find.trim());
    let found = members::find_active(scope.tx(), partner, find, LOOKED_FOR).await?;
    let chosen = match chosen {
        Some(id) => members::find_member(scope.tx(), partner, id).await?.map(Offered::from),
        None => None,
    };
    let locale = scope.locale();
    let found = found.into_iter().map(Offered::from).collect();
    let question = Question { field: FIELD, legend, action };
    let by_name = |a: &Offered, b: &Offered| locale.compare(&a.name, &b.name);
    let search = search(find, searched, locale.texts());
    Ok(with_help(scope, PersonPicker::new(question, search, found, chosen, by_name, locale.texts())))
}

/// The people to whom a seat can go, in their order; one more than are offered tells that there are more. What keeps one
/// of them from it is said of them.
pub(super) fn of_candidates(
    scope: &PartnerScope,
    (legend, action): (String, String),
    find: &str,
    people: Vec<Offered>,
) -> PersonPicker {
    let t = scope.locale().texts();
    let question = Question { field: FIELD, legend, action };
    let search = search(find, false, t);
    // They are in their order already.
    let as_they_are = |_: &Offered, _: &Offered| std::cmp::Ordering::Equal;
    with_help(scope, PersonPicker::new(question, search, people, None, as_they_are, t))
}

fn search<'a>(find: &'a str, searched: bool, t: &Texts) -> Search<'a> {
    Search { find, told: searched || !find.is_empty(), nobody: t.nobody_found() }
}

/// To whom can't add people it is said who does.
fn with_help(scope: &PartnerScope, picker: PersonPicker) -> PersonPicker {
    let adds_people = scope.frame.roles.may(Action::ManageMembers);
    PersonPicker { missing: (!adds_people).then(|| scope.locale().texts().person_missing()), ..picker }
}

/// An id as the portal writes it in its forms; what isn't one is unknown here.
///
/// # Errors
/// [`AppError::UnknownId`].
pub(super) fn parse_id(text: &str) -> AppResult<Uuid> {
    let id: Uuid = text.parse().map_err(|_| AppError::UnknownId)?;
    if id.to_string() == text { Ok(id) } else { Err(AppError::UnknownId) }
}

/// A member's id likewise.
///
/// # Errors
/// [`AppError::UnknownId`].
pub(super) fn parse_member(text: &str) -> AppResult<MemberId> {
    parse_id(text).map(MemberId)
}

/// Who was chosen, as the form sent it; `None` where nobody was. What is no id is nobody's: it is looked for, and not
/// found.
pub(super) fn read_chosen(typed: &str) -> Option<MemberId> {
    (!typed.is_empty()).then(|| parse_member(typed).unwrap_or(MemberId(Uuid::nil())))
}

/// Why there is nobody who was chosen, in words.
pub(super) fn nobody_in_words(why: NoMember, t: &Texts) -> String {
    match why {
        NoMember::NotChosen => t.choose_person_first(),
        NoMember::Deactivated => t.member_deactivated(),
    }
}
