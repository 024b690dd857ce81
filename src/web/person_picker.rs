//! Choosing a person in a form: a search, and those whom it finds as radio buttons. The search is a button of the same form
//! (`search=yes`), which asks the form's own address for the page again: so all that was typed stays, and no address holds
//! it. The macro of `components/person_picker.html` shows it; what is wrong with the choice is the problem of its field.

use std::cmp::Ordering;

use uuid::Uuid;

use crate::i18n::Texts;

/// So many of those who were found are offered at most.
pub const OFFERED: usize = 10;
/// So many are looked for: one more, which tells that there are more.
pub const LOOKED_FOR: i64 = 11;

/// Somebody who is offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    pub id: Uuid,
    /// Their display name, or else their address.
    pub name: String,
    /// Their address; empty where it is their name.
    pub email: String,
    /// What else is to know of them, in words.
    pub note: Option<String>,
    /// Why they can't be picked.
    pub off: Option<String>,
}

/// What a form asks for when somebody is to be chosen.
#[derive(Clone, Debug)]
pub struct Question {
    /// The field's name: it holds the id of who is chosen.
    pub field: &'static str,
    /// The words above the people.
    pub legend: String,
    /// Where the form leads, and its search with it.
    pub action: String,
}

/// What is searched for.
#[derive(Clone, Debug)]
pub struct Search<'a> {
    /// Part of a name or an address.
    pub find: &'a str,
    /// Whether what came of it is said.
    pub told: bool,
    /// What is said when nobody fits.
    pub nobody: String,
}

/// The people who are offered, and the search for others.
#[derive(Debug)]
pub struct PersonPicker {
    pub question: Question,
    /// What is searched for.
    pub find: String,
    /// What a search has brought, in words, if there was one.
    pub outcome: Option<String>,
    /// Whom it found, by name, the chosen one first, whether it found them or not.
    pub people: Vec<Offered>,
    /// Who is chosen; whoever can't be isn't.
    pub chosen: Option<Uuid>,
    /// Whether there are more than are offered.
    pub more: bool,
    /// What is said to a reader who misses somebody.
    pub missing: Option<String>,
    /// Where they add somebody, and come back.
    pub add: Option<String>,
}

impl PersonPicker {
    /// Offers those who were `found`, in the order `by_name`, after whoever was `chosen` before. One more than [`OFFERED`]
    /// tells that there are more.
    pub fn new(
        question: Question,
        search: Search<'_>,
        found: Vec<Offered>,
        chosen: Option<Offered>,
        by_name: impl Fn(&Offered, &Offered) -> Ordering,
        t: &Texts,
    ) -> Self {
        let Search { find, told, nobody } = search;
        let outcome = told.then(|| {
            let found = match found.len() {
                0 => nobody,
                count @ 1..=OFFERED => t.people_found(i64::try_from(count).unwrap_or(i64::MAX)),
                _ => t.many_people_found(i64::try_from(OFFERED).unwrap_or(i64::MAX)),
            };
            match &chosen {
                Some(chosen) => found + &t.between_sentences() + &t.still_chosen(chosen.name.as_str()),
                None => found,
            }
        });
        let (people, chosen, more) = offer(found, chosen, by_name);
        let chosen = chosen.or_else(|| the_only(&people, find));
        Self { question, find: find.to_owned(), outcome, people, chosen, more, missing: None, add: None }
    }

    /// Whether this one is chosen.
    #[must_use]
    pub fn is_chosen(&self, person: &Offered) -> bool {
        self.chosen == Some(person.id)
    }
}

/// Who alone can be chosen: chosen beforehand. Whom a search leaves is not alone.
fn the_only(people: &[Offered], find: &str) -> Option<Uuid> {
    match people {
        [person] if find.is_empty() && person.off.is_none() => Some(person.id),
        _ => None,
    }
}

/// The chosen one first, then as many as are offered of those who were found; and whether there are more. The chosen one
/// may be among those found.
fn offer(
    found: Vec<Offered>,
    chosen: Option<Offered>,
    by_name: impl Fn(&Offered, &Offered) -> Ordering,
) -> (Vec<Offered>, Option<Uuid>, bool) {
    let id = chosen.as_ref().map(|chosen| chosen.id);
    let more = found.len() > OFFERED;
    let is_chosen = |person: &Offered| Some(person.id) == id;
    let room = OFFERED - usize::from(found.iter().any(is_chosen));
    let others = found.into_iter().filter(|person| !is_chosen(person)).take(room);
    let mut people: Vec<Offered> = chosen.into_iter().chain(others).collect();
    // The database orders letters by their codes, the reader's language by its alphabet.
    people[usize::from(id.is_some())..].sort_by(by_name);
    (people, id, more)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(count: usize) -> Vec<Offered> {
        let person = |number| Offered {
            id: crate::base::ids::MemberId::new().0,
            name: format!("Person {number:02}"),
            email: format!("staff{number}@alpine.example"),
            note: None,
            off: None,
        };
        (0..count).map(person).collect()
    }

    fn by_name(a: &Offered, b: &Offered) -> Ordering {
        a.name.cmp(&b.name)
    }

    #[test]
    fn who_alone_can_be_chosen_is() {
        let mut one = people(1);
        assert_eq!(the_only(&one, ""), Some(one[0].id));
        assert_eq!(the_only(&one, "person"), None, "there may be others whom it did not find");
        one[0].off = Some("has a seat already".to_owned());
        assert_eq!(the_only(&one, ""), None);
        assert_eq!((the_only(&people(0), ""), the_only(&people(2), "")), (None, None));
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
