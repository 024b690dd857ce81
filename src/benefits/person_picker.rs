//! Choosing one of the company's people in a form: a search, and those whom it finds as radio buttons. The search is a
//! button of the same form (`search=yes`), which asks the form's own address for the page again: so all that was typed
//! stays, and no address holds it. The macro of `components/person_picker.html` shows it; what is wrong with the choice is
//! the problem of `member_id`.

use std::cmp::Ordering;

use uuid::Uuid;

use crate::base::ids::MemberId;
use crate::error::{AppError, AppResult};
use crate::i18n::Texts;
use crate::scope::PartnerScope;
use crate::users::members::{self, FoundMember, NoMember};

/// So many of those who were found are offered at most.
const OFFERED: usize = 10;
/// So many are looked for: one more, which tells that there are more.
pub(super) const LOOKED_FOR: i64 = 11;

/// Somebody who is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    pub id: MemberId,
    /// Their display name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Why they can't be picked.
    pub off: Option<String>,
}

impl From<FoundMember> for Offered {
    fn from(FoundMember { id, name, email }: FoundMember) -> Self {
        Self { id, name, email, off: None }
    }
}

/// The people who are offered, and the search for others.
#[derive(Debug)]
pub struct PersonPicker {
    /// What is asked: the words above the people.
    pub legend: String,
    /// Where the form leads, and its search with it.
    pub action: String,
    /// What is searched for.
    pub find: String,
    /// What a search has brought, in words, if there was one.
    pub outcome: Option<String>,
    /// Whom it found, by name, the chosen one first, whether it found them or not.
    pub people: Vec<Offered>,
    /// Who is chosen; one who is no active member of the company isn't.
    pub chosen: Option<MemberId>,
    /// Whether there are more than are offered.
    pub more: bool,
}

impl PersonPicker {
    /// Looks for the company's active members whose name or address holds `find`: for all of them, where it is empty.
    /// Whoever was `chosen` before is offered too. With `searched` what came of it is said.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn load(
        scope: &mut PartnerScope,
        (legend, action): (String, String),
        (find, searched): (&str, bool),
        chosen: Option<MemberId>,
    ) -> sqlx::Result<Self> {
        let (partner, find) = (scope.partner.id, find.trim());
        let found = members::find_active(scope.tx(), partner, find, LOOKED_FOR).await?;
        let chosen = match chosen {
            Some(id) => members::find_member(scope.tx(), partner, id).await?,
            None => None,
        };
        let locale = scope.locale();
        let outcome = (searched || !find.is_empty()).then(|| {
            outcome_in_words(found.len(), chosen.as_ref().map(|it| it.name.as_str()), locale.texts())
        });
        let (people, chosen, more) = offer(found, chosen, |a, b| locale.compare(&a.name, &b.name));
        let people: Vec<Offered> = people.into_iter().map(Offered::from).collect();
        let chosen = chosen.or_else(|| the_only(&people, find.trim()));
        Ok(Self { legend, action, find: find.to_owned(), outcome, people, chosen, more })
    }

    /// The people to whom a seat can go, in their order; one more than are offered tells that there are more. What keeps one
    /// of them from it is said of them.
    #[must_use]
    pub fn of_candidates(
        scope: &PartnerScope,
        (legend, action): (String, String),
        find: &str,
        mut people: Vec<Offered>,
    ) -> Self {
        let found = people.len();
        let outcome = (!find.is_empty()).then(|| outcome_in_words(found, None, scope.locale().texts()));
        people.truncate(OFFERED);
        let chosen = the_only(&people, find);
        let find = find.to_owned();
        Self { legend, action, find, outcome, people, chosen, more: found > OFFERED }
    }

    /// Whether this one is chosen.
    #[must_use]
    pub fn is_chosen(&self, person: &Offered) -> bool {
        self.chosen == Some(person.id)
    }
}

/// Who alone can be chosen: chosen beforehand. Whom a search leaves is not alone.
fn the_only(people: &[Offered], find: &str) -> Option<MemberId> {
    match people {
        [person] if find.is_empty() && person.off.is_none() => Some(person.id),
        _ => None,
    }
}

/// How many fit what was searched for, and who stays chosen, whether they fit or not.
fn outcome_in_words(found: usize, chosen: Option<&str>, t: &Texts) -> String {
    let found = match found {
        0 => t.nobody_found(),
        1..=OFFERED => t.people_found(i64::try_from(found).unwrap_or(i64::MAX)),
        _ => t.many_people_found(i64::try_from(OFFERED).unwrap_or(i64::MAX)),
    };
    match chosen {
        Some(name) => format!("{found} {}", t.still_chosen(name)),
        None => found,
    }
}

/// The chosen one first, then as many as are offered of those who were found; and whether there are more. The chosen one
/// may be among those found.
fn offer(
    found: Vec<FoundMember>,
    chosen: Option<FoundMember>,
    by_name: impl Fn(&FoundMember, &FoundMember) -> Ordering,
) -> (Vec<FoundMember>, Option<MemberId>, bool) {
    let id = chosen.as_ref().map(|chosen| chosen.id);
    let more = found.len() > OFFERED;
    let is_chosen = |person: &FoundMember| Some(person.id) == id;
    let room = OFFERED - usize::from(found.iter().any(is_chosen));
    let others = found.into_iter().filter(|person| !is_chosen(person)).take(room);
    let mut people: Vec<FoundMember> = chosen.into_iter().chain(others).collect();
    // The database orders letters by their codes, the reader's language by its alphabet.
    people[usize::from(id.is_some())..].sort_by(by_name);
    (people, id, more)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn people(count: usize) -> Vec<FoundMember> {
        let person = |number| FoundMember {
            id: MemberId::new(),
            name: format!("Person {number:02}"),
            email: format!("staff{number}@alpine.example"),
        };
        (0..count).map(person).collect()
    }

    fn by_name(a: &FoundMember, b: &FoundMember) -> Ordering {
        a.name.cmp(&b.name)
    }

    #[test]
    fn who_alone_can_be_chosen_is() {
        let offered = |count| people(count).into_iter().map(Offered::from).collect::<Vec<_>>();
        let mut one = offered(1);
        assert_eq!(the_only(&one, ""), Some(one[0].id));
        assert_eq!(the_only(&one, "person"), None, "there may be others whom it did not find");
        one[0].off = Some("has a seat already".to_owned());
        assert_eq!(the_only(&one, ""), None);
        assert_eq!((the_only(&offered(0), ""), the_only(&offered(2), "")), (None, None));
    }

    #[test]
    fn at_most_ten_of_those_found_are_offered_and_the_chosen_one_first() {
        for (found, more) in [(0, false), (10, false), (11, true)] {
            let (offered, chosen, there_are_more) = offer(people(found), None, by_name);
            assert_eq!((offered.len(), chosen, there_are_more), (found.min(10), None, more));
        }
        let found = people(10);
        let (offered, chosen, more) = offer(found.clone(), Some(found[9].clone()), by_name);
        assert_eq!((offered.len(), more), (10, false));
        assert_eq!((offered[0].id, chosen), (found[9].id, Some(found[9].id)));
        let many = people(11);
        let (offered, _, more) = offer(many.clone(), Some(many[10].clone()), by_name);
        assert_eq!((offered.len(), more, offered[0].id, offered[9].id), (10, true, many[10].id, many[8].id));
        // Not among those who were found: none of them gives way.
        let elsewhere = people(1).remove(0);
        let (offered, _, more) = offer(found.clone(), Some(elsewhere.clone()), by_name);
        assert_eq!((offered.len(), more, offered[0].id), (11, false, elsewhere.id));
        assert_eq!(offered[10].id, found[9].id);
    }
}
