//! What the sentences of several families share.

use crate::i18n::Texts;

/// What stands for a detail that isn't on record, where no word does.
pub(super) const UNKNOWN: &str = "–";

/// What is said of an act that was done, and of an attempt.
pub(super) type Said = [fn(&Texts, String) -> String; 2];

pub(super) fn pick(tried: bool, done: String, attempt: String) -> String {
    if tried { attempt } else { done }
}

/// Whose: what follows a seat or keys, or stands before them.
pub(super) fn of(product: Option<&String>, t: &Texts) -> String {
    product.map_or_else(|| t.log_of_some(), |product| t.log_of_product(product))
}

/// A member's name.
pub(super) fn member(name: Option<&String>, t: &Texts) -> String {
    name.cloned().unwrap_or_else(|| t.log_some_member())
}

/// A detail that is a number for people to read, such as that of a company.
pub(super) fn number(number: Option<impl ToString>) -> String {
    number.map_or_else(|| UNKNOWN.to_owned(), |it| it.to_string())
}
