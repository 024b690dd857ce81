//! With whom of the operators a waiting item is, as its page shows it: taking it, and handing it over.

use super::store::Operator;
use crate::base::ids::PersonId;
use crate::i18n::{Locale, Texts};
use crate::queue::paths;
use crate::web::person_picker::{OFFERED, Offered, PersonPicker, Question, Search};

/// Who has an item, and the forms that change it, each with the reason why it is off.
#[derive(Debug)]
pub struct Assignment {
    /// The address of who has it.
    pub with: Option<String>,
    /// What else there is to know of it: that nobody need take it.
    pub note: Option<String>,
    /// Why nothing is left to take or to hand over.
    pub closed: Option<String>,
    /// Where taking is sent.
    pub taking: String,
    /// What taking means; empty where that is plain.
    pub take_text: String,
    /// Why it can't be taken.
    pub take_off: Option<String>,
    /// Where handing over is sent.
    pub handover: String,
    /// What handing over sends along: as the page showed the item.
    pub seen: String,
    /// To whom it can be handed over; `None` means there is nobody else.
    pub operators: Option<PersonPicker>,
    /// Whether there are more of them than are offered at once, so that they are searched.
    pub searches: bool,
}

impl Assignment {
    /// Of an item at `path`, as operator `me` sees it. `with` is who has it: their id and address; `chosen` is what was
    /// chosen in the form.
    #[must_use]
    pub fn new(
        path: &str,
        seen: String,
        with: Option<(PersonId, String)>,
        operators: Vec<Operator>,
        (me, chosen): (PersonId, &str),
        locale: Locale,
    ) -> Self {
        let t = locale.texts();
        let take_off = with.as_ref().map(|(person, email)| match *person == me {
            true => t.case_taken_by_you(),
            false => t.case_taken_by(email),
        });
        // Whoever could take it themselves has the button for that.
        let mine = with.as_ref().map_or(me, |(has, _)| *has);
        let operators: Vec<Operator> = operators.into_iter().filter(|it| it.person != mine).collect();
        let searches = operators.len() > OFFERED;
        let picker = (!operators.is_empty()).then(|| picker(path, operators, (chosen, "", false), locale));
        Self {
            operators: picker,
            searches,
            note: None,
            closed: None,
            taking: paths::taking(path),
            take_text: String::new(),
            take_off,
            handover: paths::handover(path),
            seen,
            with: with.map(|(_, email)| email),
        }
    }
}

/// The operators to choose from: those whose address holds `find`, and whoever was `chosen`.
pub(super) fn picker(
    path: &str,
    operators: Vec<Operator>,
    (chosen, find, told): (&str, &str, bool),
    locale: Locale,
) -> PersonPicker {
    let t: &Texts = locale.texts();
    let offered = |it: Operator| Offered {
        id: it.person.0,
        name: it.email,
        email: String::new(),
        note: None,
        off: None,
    };
    let operators: Vec<Offered> = operators.into_iter().map(offered).collect();
    let chosen = operators.iter().find(|it| it.id.to_string() == chosen).cloned();
    let part = find.trim().to_lowercase();
    let found = operators.into_iter().filter(|it| it.name.to_lowercase().contains(&part)).collect();
    let question =
        Question { field: "operator", legend: t.queue_to_operator(), action: paths::handover(path) };
    let search = Search { find, told, nobody: t.queue_no_operator_found() };
    PersonPicker::new(question, search, found, chosen, |a, b| a.name.cmp(&b.name), t)
}
