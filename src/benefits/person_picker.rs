//! Choosing one of the company's people in a form: a search of its own, and those whom it finds as radio buttons. The
//! macros of `components/person_picker.html` show it; what is wrong with the choice is the problem of `member_id`.

use crate::authz::PartnerScope;
use crate::ids::MemberId;
use crate::users::members::{self, FoundMember};

/// So many people are offered at most.
const OFFERED: usize = 20;

/// The people who are offered, and the search for others.
#[derive(Debug)]
pub struct PersonPicker {
    /// What is asked: the words above the people.
    pub legend: String,
    /// Where the search leads: to the page that it stands on.
    pub action: String,
    /// What the search keeps of the page's address.
    pub kept: Vec<(&'static str, String)>,
    /// What is searched for.
    pub find: String,
    /// Whom it found, by name, the chosen one first.
    pub people: Vec<FoundMember>,
    /// Who is chosen; one who is no active member of the company isn't.
    pub chosen: Option<MemberId>,
    /// Whether there are more than are offered.
    pub more: bool,
}

impl PersonPicker {
    /// Looks for the company's active members whose name or address holds `find`: for all of them, where it is empty.
    /// Whoever was `chosen` before is offered too.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn load(
        scope: &mut PartnerScope,
        (legend, action, kept): (String, String, Vec<(&'static str, String)>),
        find: &str,
        chosen: Option<MemberId>,
    ) -> sqlx::Result<Self> {
        let (partner, find) = (scope.partner.id, find.trim());
        let most = i64::try_from(OFFERED).unwrap_or(i64::MAX).saturating_add(1);
        let found = members::find_active(scope.tx(), partner, find, most).await?;
        let chosen = match chosen {
            Some(id) => members::find_member(scope.tx(), partner, id).await?,
            None => None,
        };
        let (people, chosen, more) = offer(found, chosen);
        Ok(Self { legend, action, kept, find: find.to_owned(), people, chosen, more })
    }

    /// Whether this one is chosen.
    #[must_use]
    pub fn is_chosen(&self, person: &FoundMember) -> bool {
        self.chosen == Some(person.id)
    }
}

/// The chosen one first, then the others, as many as are offered; and whether there are more.
fn offer(found: Vec<FoundMember>, chosen: Option<FoundMember>) -> (Vec<FoundMember>, Option<MemberId>, bool) {
    let id = chosen.as_ref().map(|chosen| chosen.id);
    let others = found.into_iter().filter(|person| Some(person.id) != id);
    let mut people: Vec<FoundMember> = chosen.into_iter().chain(others).collect();
    let more = people.len() > OFFERED;
    people.truncate(OFFERED);
    (people, id, more)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn people(count: usize) -> Vec<FoundMember> {
        let person = |number| FoundMember {
            id: MemberId::new(),
            name: format!("Person {number}"),
            email: format!("staff{number}@alpine.example"),
        };
        (0..count).map(person).collect()
    }

    #[test]
    fn at_most_twenty_are_offered_and_the_chosen_one_is_the_first_of_them() {
        for (found, more) in [(0, false), (20, false), (21, true)] {
            let (offered, chosen, there_are_more) = offer(people(found), None);
            assert_eq!((offered.len(), chosen, there_are_more), (found.min(20), None, more));
        }
        let found = people(20);
        let (offered, chosen, more) = offer(found.clone(), Some(found[19].clone()));
        assert_eq!((offered.len(), more), (20, false));
        assert_eq!((offered[0].id, chosen), (found[19].id, Some(found[19].id)));
        // Not among those who were found: one of them gives way.
        let elsewhere = people(1).remove(0);
        let (offered, _, more) = offer(found.clone(), Some(elsewhere.clone()));
        assert_eq!((offered.len(), more, offered[0].id), (20, true, elsewhere.id));
        assert_eq!(offered[19].id, found[18].id);
    }
}
