//! What the catalogue says about its products, in the portal's four languages: one sentence on what a product is,
//! and what helps in using it. Products of one family share their texts. In French the space before a colon or a
//! semicolon is one that doesn't break, the narrow one before the latter.

mod names;
mod services;
mod software;

pub(super) use self::names::names;
pub(super) use self::services::*;
pub(super) use self::software::*;

/// One text in every language of the portal.
#[derive(Debug)]
pub(in crate::seed) struct Text {
    pub en: &'static str,
    pub fr: &'static str,
    pub zh_cn: &'static str,
    pub ru: &'static str,
}

impl Text {
    /// The text with the tag of each language.
    pub const fn all(&self) -> [(&'static str, &'static str); 4] {
        [("en", self.en), ("fr", self.fr), ("zh-CN", self.zh_cn), ("ru", self.ru)]
    }
}
