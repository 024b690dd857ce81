//! The menus, as the slices declare their entries and `app.rs` lists them.

use crate::authz::Roles;
use crate::catalogue::Kind;
use crate::i18n::Texts;

/// Where a page is in the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place(pub &'static str);

/// An entry of the menu of a company's pages.
#[derive(Clone, Copy, Debug)]
pub struct MenuEntry {
    /// The place of the pages that it leads to.
    pub place: Place,
    /// The words above it and its neighbours.
    pub heading: Option<fn(&Texts) -> String>,
    /// Its icon's name.
    pub icon: &'static str,
    /// Its words.
    pub text: fn(&Texts) -> String,
    /// Where it leads, by the company's number.
    pub path: fn(i64) -> String,
    /// Whether somebody with these roles sees it.
    pub seen: fn(&Roles) -> bool,
    /// What is counted beside it.
    pub count: Option<Count>,
}

/// What the menu counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// The benefits of a kind.
    Benefits(Kind),
    /// The requests that wait for the reader's reply.
    Replies,
}

/// An entry of the operators' menu.
#[derive(Clone, Copy, Debug)]
pub struct ConsoleEntry {
    /// The place of the pages that it leads to.
    pub place: Place,
    /// Its icon's name.
    pub icon: &'static str,
    /// Its words.
    pub text: fn(&Texts) -> String,
    /// Where it leads.
    pub path: &'static str,
}

/// Both menus, in the order in which they are shown.
#[derive(Clone, Copy, Debug)]
pub struct Menus {
    /// That of a company's pages.
    pub company: &'static [MenuEntry],
    /// That of the operators' pages.
    pub console: &'static [ConsoleEntry],
}
