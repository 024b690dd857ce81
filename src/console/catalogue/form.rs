//! Forms of the catalogue: their fields as a page shows them, what was typed, and what is wrong with it. The rules stand in the
//! reader of the file alone: what was typed is written as a file would have it, and read.

use std::collections::BTreeMap;

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;

use crate::catalogue::content::Catalogue;
use crate::catalogue::file::{TEXT_LETTERS, read, write};
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::scope::shell::Problem;
use crate::state::AppState;
use crate::web::extract::path_text;
use crate::web::keyset::Choice;
use crate::web::upload::{Limits, Upload};

/// The texts of a product in every language, each letter of four bytes written as twelve; and what is beside them.
pub(super) const LIMITS: Limits =
    Limits { body: Locale::all().len() * 3 * 12 * TEXT_LETTERS + 64 * 1024, long: "" };

/// Stands in for a code that may be wrong itself while all else is looked at.
pub(super) const CHECKED: &str = "what-is-looked-at";

/// The code in the address.
#[derive(Debug)]
pub(super) struct Code(pub(super) String);

impl FromRequestParts<AppState> for Code {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> AppResult<Self> {
        Ok(Self(path_text(parts, state, "code").await?))
    }
}

/// What was typed, by the fields' names.
#[derive(Debug, Default)]
pub(super) struct Typed(BTreeMap<String, String>);

impl FromRequest<AppState> for Typed {
    type Rejection = AppError;

    async fn from_request(request: Request, _: &AppState) -> AppResult<Self> {
        let upload = Upload::read(request, LIMITS).await?.ok_or(AppError::TooLarge)?;
        let mut typed = BTreeMap::new();
        for (name, value) in upload.fields.into_pairs() {
            if typed.insert(name, value).is_some() {
                return Err(AppError::WrongFields);
            }
        }
        if upload.file.is_some() { Err(AppError::WrongFields) } else { Ok(Self(typed)) }
    }
}

impl Typed {
    pub(super) fn of(pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(pairs.into_iter().collect())
    }

    /// What stands in a field; nothing where it isn't there.
    pub(super) fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", |value| value.trim_matches([' ', '\t', '\r', '\n']))
    }

    /// The same, with the ends of lines as the portal has them.
    pub(super) fn lines(&self, name: &str) -> String {
        self.get(name).replace("\r\n", "\n")
    }

    pub(super) fn optional(&self, name: &str) -> Option<String> {
        Some(self.get(name).to_owned()).filter(|it| !it.is_empty())
    }

    /// The names that are typed, by language.
    pub(super) fn names(&self) -> BTreeMap<String, String> {
        others().filter_map(|it| Some((it.to_string(), self.optional(&format!("name_{it}"))?))).collect()
    }

    pub(super) fn is_ticked(&self, name: &str) -> bool {
        self.get(name) == "yes"
    }

    /// The value of a field with this name, which it has no longer.
    pub(super) fn take(&mut self, name: &str) -> String {
        self.0.remove(name).unwrap_or_default()
    }

    /// What the fields are called that begin so, without that beginning.
    pub(super) fn after<'t>(&'t self, beginning: &'t str) -> impl Iterator<Item = &'t str> {
        self.0.keys().filter_map(move |name| name.strip_prefix(beginning))
    }

    pub(super) fn pairs(&self) -> Vec<(String, String)> {
        self.0.iter().map(|(name, value)| (name.clone(), value.clone())).collect()
    }

    /// Goes on if there is no field but these.
    pub(super) fn require_known(&self, sections: &[Section]) -> AppResult<()> {
        let names: Vec<&str> = sections.iter().flat_map(|it| &it.fields).map(|it| it.name.as_str()).collect();
        if self.0.keys().all(|name| names.contains(&name.as_str())) {
            Ok(())
        } else {
            Err(AppError::WrongFields)
        }
    }
}

/// Fields that belong together.
#[derive(Debug)]
pub(super) struct Section {
    pub(super) legend: String,
    pub(super) fields: Vec<Field>,
}

/// A field as a page shows it.
#[derive(Debug)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) label: String,
    /// Empty: none.
    pub(super) hint: String,
    /// The language of what is typed; empty: the page's.
    pub(super) lang: &'static str,
    /// How partners see what stands in it, as HTML; `None`: it is shown as it stands. Empty: nothing stands in it.
    pub(super) shown: Option<String>,
    pub(super) control: Control,
}

/// What is typed or chosen.
#[derive(Debug)]
pub(super) enum Control {
    Line(String),
    Lines(String),
    Select(Vec<Choice>),
    Tick(bool),
}

impl Field {
    pub(super) fn line(name: &str, label: String, typed: &Typed) -> Self {
        Self::new(name, label, Control::Line(typed.get(name).to_owned()))
    }

    /// The name in each language but English; a language in which none is typed has the one in English.
    pub(super) fn names(typed: &Typed, t: &Texts) -> impl Iterator<Item = Self> {
        others().map(|it| {
            let field = Self::line(&format!("name_{it}"), t.catalogue_name_in(it.native_name()), typed);
            let hint = Some(typed.get("name")).filter(|own| !own.is_empty());
            field.of_language(it.tag()).hinted(hint.map(|own| t.catalogue_fallback(own)).unwrap_or_default())
        })
    }

    pub(super) fn lines_of(name: &str, label: String, typed: &Typed) -> Self {
        Self::new(name, label, Control::Lines(typed.lines(name)))
    }

    pub(super) fn tick(name: &str, label: String, typed: &Typed) -> Self {
        Self::new(name, label, Control::Tick(typed.is_ticked(name)))
    }

    /// A choice of one of these, each with its words.
    pub(super) fn select(
        name: &str,
        label: String,
        typed: &Typed,
        choices: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        let chosen = typed.get(name);
        let choice = |(value, text): (String, String)| Choice { chosen: value == chosen, value, text };
        Self::new(name, label, Control::Select(choices.into_iter().map(choice).collect()))
    }

    /// Whether it takes the whole width.
    pub(super) fn is_wide(&self) -> bool {
        matches!(self.control, Control::Lines(_))
    }

    fn new(name: &str, label: String, control: Control) -> Self {
        Self { name: name.to_owned(), label, hint: String::new(), lang: "", shown: None, control }
    }

    pub(super) fn hinted(self, hint: String) -> Self {
        Self { hint, ..self }
    }

    pub(super) fn shown_as(self, html: String) -> Self {
        Self { shown: Some(html), ..self }
    }

    pub(super) fn of_language(self, lang: &'static str) -> Self {
        Self { lang, ..self }
    }
}

/// The languages beside English, in which all is said.
fn others() -> impl Iterator<Item = Locale> {
    Locale::all().into_iter().filter(|it| *it != Locale::En)
}

/// Reads what was typed: collects what is wrong with it by the fields' names.
pub(super) struct Wrongs<'t> {
    pub(super) typed: &'t Typed,
    pub(super) t: &'static Texts,
    pub(super) found: Vec<Problem>,
}

impl<'t> Wrongs<'t> {
    pub(super) fn new(typed: &'t Typed, t: &'static Texts) -> Self {
        Self { typed, t, found: Vec::new() }
    }

    /// A whole number; nothing where nothing was typed.
    pub(super) fn number<N: std::str::FromStr>(&mut self, name: &str) -> Option<N> {
        let typed = self.typed.get(name);
        if typed.is_empty() {
            return None;
        }
        let number = typed.parse().ok();
        if number.is_none() {
            self.say(name, self.t.catalogue_form_number());
        }
        number
    }

    /// One of a list; what a page doesn't offer is no form of it.
    pub(super) fn chosen<T: std::str::FromStr>(&self, name: &str) -> AppResult<Option<T>> {
        match self.typed.get(name) {
            "" => Ok(None),
            typed => typed.parse().map(Some).map_err(|_| AppError::WrongFields),
        }
    }

    pub(super) fn say(&mut self, name: &str, text: String) {
        self.found.push(Problem { field: name.to_owned(), text });
    }

    /// What the file's reader finds in the part of the catalogue with this path, told at the fields.
    pub(super) fn read_back(
        &mut self,
        catalogue: &Catalogue,
        currency: &str,
        path: &str,
        field: impl Fn(&str) -> String,
    ) {
        let wrong = read(&write(catalogue, currency), currency).err().unwrap_or_default();
        for it in wrong {
            let within = it.path.strip_prefix(path).map(|rest| rest.trim_start_matches('.'));
            let name = match (&it.wrong, within) {
                (crate::catalogue::file::Wrong::Missing(key), Some("")) => field(key),
                (_, Some(within)) => field(within),
                (_, None) => field(""),
            };
            if !self.found.iter().any(|known| known.field == name) {
                self.say(&name, it.wrong.text(self.t));
            }
        }
    }

    /// What is wrong, in the order of the form.
    pub(super) fn in_order(self, sections: &[Section]) -> Vec<Problem> {
        let names: Vec<&str> = sections.iter().flat_map(|it| &it.fields).map(|it| it.name.as_str()).collect();
        let mut found = self.found;
        found.sort_by_key(|it| names.iter().position(|name| *name == it.field));
        found
    }
}
