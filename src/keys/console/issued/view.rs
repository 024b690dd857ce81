//! What operators are told of an issued key, on each page of it.

use crate::base::ids::ProductKeyId;
use crate::base::secrets::Secrets;
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::keys::issued::{Issued, Unreplaceable};
use crate::keys::paths;
use crate::web::moment::Moment;

/// What every page of a key tells of it.
pub(super) struct KeyView {
    pub(super) product: String,
    pub(super) company: String,
    pub(super) mpn_id: i64,
    pub(super) package: String,
    pub(super) number: String,
    pub(super) ending: String,
    pub(super) issued: Moment,
    pub(super) issued_to: String,
    pub(super) state: String,
    pub(super) class: &'static str,
    pub(super) redeemed_on: Option<String>,
    pub(super) revoked: Option<RevokedView>,
    /// The one in whose place it is: its words and address.
    pub(super) replaces: Option<(String, String)>,
}

pub(super) struct RevokedView {
    pub(super) at: Moment,
    pub(super) by: String,
    pub(super) reason: String,
    /// The one in its place: its words and address.
    pub(super) replacement: (String, String),
}

/// Why a key can't be replaced, in words.
pub(super) fn unreplaceable(why: &Unreplaceable, locale: Locale) -> AppResult<String> {
    let t = locale.texts();
    Ok(match why {
        Unreplaceable::Replaced(it) => t.replace_off_replaced(&it.by.1, Moment::new(it.at, locale)?.text),
        Unreplaceable::Replacement => t.replace_off_replacement(),
        Unreplaceable::Redeemed(day) => t.replace_off_redeemed(locale.date(*day)),
    })
}

impl KeyView {
    pub(super) fn new(key: &Issued, secrets: &Secrets, locale: Locale) -> AppResult<Self> {
        let t = locale.texts();
        let (state, class) = key.standing().words(t);
        let other = |(id, number): (ProductKeyId, i32)| (key_number(number, locale, t), paths::issued(id));
        let revoked = key.revoked.as_ref().map(|it| {
            Ok::<_, AppError>(RevokedView {
                at: Moment::new(it.at, locale)?,
                by: it.by.1.clone(),
                reason: it.reason.clone(),
                replacement: other(it.replacement),
            })
        });
        Ok(Self {
            product: key.name.of(t).to_owned(),
            company: key.company.clone(),
            mpn_id: key.mpn_id,
            package: key.package.name(t),
            number: key_number(key.number, locale, t),
            ending: key.ending(secrets)?,
            issued: Moment::new(key.issued_at, locale)?,
            issued_to: key.issued_to.clone(),
            state,
            class,
            redeemed_on: key.redeemed_on.map(|day| locale.date(day)),
            revoked: revoked.transpose()?,
            replaces: key.replaces.map(other),
        })
    }
}

fn key_number(number: i32, locale: Locale, t: &Texts) -> String {
    t.key_number(locale.number(number))
}
