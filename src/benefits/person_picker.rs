//! Choosing one of the company's people in a form ([`crate::web::person_picker`]), and what the form then holds.

use uuid::Uuid;

use crate::authz::Action;
use crate::base::ids::MemberId;
use crate::error::{AppError, AppResult};
use crate::i18n::Texts;
use crate::people;
use crate::scope::PartnerScope;
use crate::users::members::{self, FoundMember, NoMember};
use crate::web::person_picker::{LOOKED_FOR, Offered, PersonPicker, Question, Search};

/// The field that holds whom a form names.
const FIELD: &str = "member_id";

impl From<FoundMember> for Offered {
    fn from(FoundMember { id, name, email }: FoundMember) -> Self {
        Self { id: id.0, name, email, note: None, off: None }
    }
}

/// Looks for the company's active members whose name or address holds `find`: for all of them, where it is empty. Whoever
/// was `chosen` before is offered too; one who is no active member of the company isn't, and of one who is invited it is said that they
/// can be chosen later. With `searched` what came of it is said. Who adds somebody comes back to `return_to`.
///
/// # Errors
/// Those of the database.
pub(super) async fn load(
    scope: &mut PartnerScope,
    (legend, action, return_to): (String, String, &str),
    (find, searched): (&str, bool),
    chosen: Option<MemberId>,
) -> sqlx::Result<PersonPicker> {
    let (partner, find) = (scope.partner.id, find.trim());
    let found = members::find_active(scope.tx(), partner, find, LOOKED_FOR).await?;
    let (chosen, waits) = match chosen {
        Some(id) => match members::find_member(scope.tx(), partner, id).await? {
            Some(chosen) => (Some(Offered::from(chosen)), None),
            None => (None, members::find_assignable(scope.tx(), partner, id).await?),
        },
        None => (None, None),
    };
    let locale = scope.locale();
    let found = found.into_iter().map(Offered::from).collect();
    let question = Question { field: FIELD, legend, action };
    let by_name = |a: &Offered, b: &Offered| locale.compare(&a.name, &b.name);
    let search = search(find, searched, locale.texts());
    let picker = PersonPicker::new(question, search, found, chosen, by_name, locale.texts());
    let waits = waits.map(|it| locale.texts().person_invited(&it.name));
    Ok(PersonPicker { outcome: waits.or(picker.outcome.clone()), ..with_help(scope, picker, return_to) })
}

/// The people to whom a seat can go, in their order; one more than are offered tells that there are more. What keeps one
/// of them from it is said of them.
pub(super) fn of_candidates(
    scope: &PartnerScope,
    (legend, action, return_to): (String, String, &str),
    find: &str,
    (people, chosen): (Vec<Offered>, Option<Offered>),
) -> PersonPicker {
    let t = scope.locale().texts();
    let question = Question { field: FIELD, legend, action };
    let search = search(find, false, t);
    // They are in their order already.
    let as_they_are = |_: &Offered, _: &Offered| std::cmp::Ordering::Equal;
    with_help(scope, PersonPicker::new(question, search, people, chosen, as_they_are, t), return_to)
}

fn search<'a>(find: &'a str, searched: bool, t: &Texts) -> Search<'a> {
    Search { find, told: searched || !find.is_empty(), nobody: t.nobody_found() }
}

/// Who misses somebody is told where they are added, with the way back (R-SEAT-2), or who adds people.
fn with_help(scope: &PartnerScope, picker: PersonPicker, return_to: &str) -> PersonPicker {
    let t = scope.locale().texts();
    let adds_people = scope.frame.roles.may(Action::ManageMembers);
    let missing = if adds_people { t.person_missing_add() } else { t.person_missing() };
    let add = adds_people.then(|| people::paths::add_and_return(scope.partner.mpn_id, return_to));
    PersonPicker { missing: Some(missing), add, ..picker }
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
