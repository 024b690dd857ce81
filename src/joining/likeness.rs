//! What speaks for and against an application: who in the programme has the same domain, name or number. It is for operators alone.

use super::names::are_alike;
use super::{Application, State};
use crate::base::ids::ApplicationId;

/// A company that is in the programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    pub mpn_id: i64,
    pub name: String,
}

/// Another application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    pub id: ApplicationId,
    pub company: String,
    pub state: State,
}

/// What there is already that an application is like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Likenesses {
    /// Who has its mail domain.
    pub domain: Vec<Known>,
    /// Whose name is the same, or nearly so.
    pub name: Vec<Known>,
    /// Who is registered under the same number.
    pub number: Vec<Known>,
    /// Other applications with its domain, number or address.
    pub others: Vec<Other>,
    /// Whether its address is an operator's, who belongs to no company.
    pub is_operator: bool,
}

impl Likenesses {
    /// Keeps of the companies that were found by a word of the name those whose whole name is alike.
    #[must_use]
    pub fn with_names_of(self, application: &Application) -> Self {
        let name = self.name.into_iter().filter(|it| are_alike(&it.name, &application.company)).collect();
        Self { name, ..self }
    }
}
