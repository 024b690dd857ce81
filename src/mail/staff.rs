//! Mails to the programme's own people.

use crate::authz::mails::Topic;
use crate::base::ids::{PartnerId, PersonId};

/// To which operators a mail goes: to those whose task its topic is and who want each at once.
#[derive(Clone, Copy, Debug)]
pub struct ToOperators<'a> {
    pub topic: Topic,
    /// Who has taken what it is about: then they alone are told, unless it is no longer their task.
    pub with: Option<PersonId>,
    /// The company that it is about.
    pub about: Option<PartnerId>,
    /// Of several mails with the same one, the first is written.
    pub once: &'a str,
}
