//! What the list of an area has of its own.

use uuid::Uuid;

use super::Area;
use crate::i18n::Texts;
use crate::state::menu::Place;

/// A text of the page's language.
pub type Words = fn(&Texts) -> String;

/// What the list of an area has of its own.
#[derive(Debug)]
pub struct Listing {
    pub area: Area,
    /// Where it is in the menu.
    pub place: Place,
    /// Its address.
    pub path: &'static str,
    /// The name of its download, without `.csv`.
    pub file: &'static str,
    /// Its heading.
    pub title: Words,
    /// What it is for.
    pub lead: Words,
    /// What is shown where nothing has ever been asked for.
    pub empty: (Words, Words),
    /// The kinds, made from the enum of the slice.
    pub kinds: fn(&Texts) -> Vec<ListedKind>,
    /// The states in the order of the filters, made from the enum of the slice.
    pub states: fn(&Texts) -> Vec<ListedState>,
    /// The page of one.
    pub item: fn(Uuid) -> String,
    /// What can be done with several at once, if something can.
    pub many: Option<Many>,
}

/// A kind as the list shows it.
#[derive(Debug)]
pub struct ListedKind {
    /// Its name in the database and in addresses.
    pub name: &'static str,
    /// In words.
    pub text: String,
}

/// A state as the list shows it.
#[derive(Debug)]
pub struct ListedState {
    /// Its name in the database and in addresses.
    pub name: &'static str,
    /// In words.
    pub text: String,
    /// The class of its sign.
    pub class: &'static str,
}

/// An act on several of a page that are open.
#[derive(Debug)]
pub struct Many {
    /// Where the form goes.
    pub path: &'static str,
    /// The form's field, once for each that is ticked.
    pub field: &'static str,
    /// Whether those of a kind can be ticked, by its name in the database.
    pub takes: fn(&str) -> bool,
    /// What the button says.
    pub verb: Words,
    /// Why others can't be ticked.
    pub why_not: Words,
}
