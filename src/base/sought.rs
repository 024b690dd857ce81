//! A company that is looked for among all: by its number, or by the beginning of its name.

use super::typed;

/// A company as it was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sought {
    /// Its number.
    pub mpn_id: Option<i64>,
    /// The beginning of its name, folded; of several companies the first is meant.
    name: Option<String>,
}

impl Sought {
    /// Reads what was typed: digits are a number, all else a name.
    #[must_use]
    pub fn parse(typed: &str) -> Self {
        let typed = typed.trim();
        match typed.parse() {
            Ok(mpn_id) => Self { mpn_id: Some(mpn_id), name: None },
            Err(_) => {
                let name = typed::search_words(typed).join(" ");
                Self { mpn_id: None, name: Some(name).filter(|name| !name.is_empty()) }
            }
        }
    }

    /// From where on names begin so, in the order of their bytes.
    #[must_use]
    pub fn from(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// To where: no name has the last letter that there is.
    #[must_use]
    pub fn until(&self) -> Option<String> {
        self.name.as_ref().map(|name| format!("{name}{}", char::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_a_number_and_all_else_begins_a_name() {
        assert_eq!(Sought::parse(" 4100001 ").mpn_id, Some(4_100_001));
        let named = Sought::parse("  ÉMILE  &  Co ");
        assert_eq!((named.mpn_id, named.from()), (None, Some("emile & co")));
        assert!(named.until().unwrap().as_str() > "emile & company");
        assert_eq!(Sought::parse("  "), Sought::default());
    }
}
