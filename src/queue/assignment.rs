//! With whom of the operators a waiting item is, as its page shows it: taking it, and handing it over.

use serde::Deserialize;

use super::store::Operator;
use crate::base::ids::PersonId;
use crate::i18n::Locale;
use crate::queue::paths;

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
    /// To whom it can be handed over: ids and addresses, and whether it was chosen. None: there is nobody else.
    pub operators: Vec<(String, String, bool)>,
}

impl Assignment {
    /// Of an item at `path`, as operator `me` sees it. `with` is who has it: his id and address; `chosen` is what was
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
        let others =
            operators.into_iter().filter(|it| with.as_ref().is_none_or(|(has, _)| *has != it.person));
        let operators = others.map(|it| {
            let id = it.person.to_string();
            let is_chosen = id == chosen;
            (id, it.email, is_chosen)
        });
        Self {
            operators: operators.collect(),
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

/// To whom an item shall be handed over.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandOverForm {
    /// As the page showed the item.
    pub seen: String,
    /// The operator's id.
    #[serde(default)]
    pub operator: String,
}

impl HandOverForm {
    /// The operator who was chosen, if he is one of these.
    #[must_use]
    pub fn find(&self, operators: Vec<Operator>) -> Option<Operator> {
        operators.into_iter().find(|it| it.person.to_string() == self.operator)
    }
}
