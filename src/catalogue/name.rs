//! What a product, a level or an offer is called.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::i18n::{Locale, Texts};

/// A name in the catalogue: the programme's own, and those of the languages that call it otherwise. Most are proper names, the
/// same in every language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Written", into = "Written")]
pub struct Name {
    own: String,
    others: Names,
}

/// Names by language. What the portal doesn't know of stands in nobody's way.
pub type Names = BTreeMap<String, String>;

/// How it is written into a mail's facts: one that is the same everywhere as a plain text, as all were once.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Written {
    Same(String),
    Translated { own: String, others: Names },
}

impl From<Written> for Name {
    fn from(written: Written) -> Self {
        match written {
            Written::Same(own) => Self { own, others: Names::new() },
            Written::Translated { own, others } => Self { own, others },
        }
    }
}

impl From<Name> for Written {
    fn from(Name { own, others }: Name) -> Self {
        if others.is_empty() { Self::Same(own) } else { Self::Translated { own, others } }
    }
}

impl From<&str> for Name {
    fn from(own: &str) -> Self {
        Self::new(own.to_owned(), Names::new())
    }
}

impl Name {
    /// One as the catalogue has it.
    #[must_use]
    pub fn new(own: String, others: Names) -> Self {
        Self { own, others }
    }

    /// The programme's own, which logs and queues keep.
    #[must_use]
    pub fn own(&self) -> &str {
        &self.own
    }

    /// Those of the languages that call it otherwise.
    #[must_use]
    pub fn others(&self) -> &Names {
        &self.others
    }

    /// The programme's own of each of these.
    #[must_use]
    pub fn all_own(names: &[Self]) -> Vec<String> {
        names.iter().map(|it| it.own.clone()).collect()
    }

    /// Each of these as readers of these texts know it.
    #[must_use]
    pub fn all_of(names: &[Self], t: &Texts) -> Vec<String> {
        names.iter().map(|it| it.of(t).to_owned()).collect()
    }

    /// As readers of these texts know it.
    #[must_use]
    pub fn of(&self, t: &Texts) -> &str {
        self.in_language(t.locale())
    }

    /// As it is in a language.
    #[must_use]
    pub fn in_language(&self, locale: Locale) -> &str {
        self.others.get(locale.tag()).unwrap_or(&self.own)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hours() -> Name {
        let french = ("fr".to_owned(), "Heures de conseil partenaire".to_owned());
        Name::new("Partner advisory hours".to_owned(), Names::from([french]))
    }

    #[test]
    fn a_reader_sees_the_name_of_their_language_or_the_programmes_own() {
        assert_eq!(hours().of(Locale::Fr.texts()), "Heures de conseil partenaire");
        for other in [Locale::En, Locale::ZhCn, Locale::Ru] {
            assert_eq!(hours().of(other.texts()), "Partner advisory hours");
        }
    }

    #[test]
    fn a_mail_keeps_all_of_them_and_one_that_was_written_before_is_read() {
        let kept = serde_json::to_value(hours()).unwrap();
        assert_eq!(serde_json::from_value::<Name>(kept).unwrap(), hours());
        assert_eq!(serde_json::to_value(Name::from("Case study")).unwrap(), "Case study");
        assert_eq!(serde_json::from_value::<Name>("Case study".into()).unwrap(), Name::from("Case study"));
    }
}
