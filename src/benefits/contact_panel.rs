//! The marketing contact at the top of the Go-to-market page: who it is, and what can be done about it (R-GTM-2).

use super::row;
use crate::authz::{Action, role_names};
use crate::base::clock;
use crate::error::AppResult;
use crate::i18n::Texts;
use crate::marketing;
use crate::marketing::{Contact, store};
use crate::partners::Help;
use crate::people;
use crate::scope::PartnerScope;

/// What the panel shows.
pub(super) struct ContactPanel {
    pub(super) contact: Option<ContactView>,
    /// The form's address.
    pub(super) path: String,
    /// Why nothing can be done about it, if nothing can.
    pub(super) off: Option<Off>,
}

/// A contact in words.
pub(super) struct ContactView {
    pub(super) name: String,
    /// The contact's row among the company's people, for those who may see it.
    pub(super) person: Option<String>,
    /// The number as the company's country writes it.
    pub(super) phone: String,
    /// The same as E.164, to call it.
    pub(super) e164: String,
    /// The language in its own words, and its tag.
    pub(super) language: (&'static str, &'static str),
    /// Where the mail goes; none for those who may not see it.
    pub(super) alternative_email: Option<String>,
    pub(super) set_on: String,
}

/// Why nothing can be done, in words, and who can help.
pub(super) struct Off {
    pub(super) reason: String,
    pub(super) help: Option<Help>,
}

impl ContactPanel {
    /// Reads it.
    ///
    /// # Errors
    /// Those of the database.
    pub(super) async fn load(scope: &mut PartnerScope) -> AppResult<Self> {
        let partner = scope.partner.id;
        let contact = store::find_contact(scope.tx(), partner).await?;
        Ok(Self {
            contact: contact.map(|contact| ContactView::new(contact, scope)),
            path: marketing::paths::marketing_contact(scope.partner.mpn_id),
            off: Off::find(scope).await?,
        })
    }
}

impl ContactPanel {
    /// What is said where there is none: to name somebody, to those who can. A company that manages its benefits elsewhere
    /// may have one there (R-TEN-2).
    pub(super) fn none(&self, t: &Texts) -> String {
        match &self.off {
            None => t.contact_none_text(),
            Some(Off { help: Some(_), .. }) => t.contact_none_yet(),
            Some(Off { help: None, .. }) => t.contact_none_here(),
        }
    }
}

impl ContactView {
    fn new(contact: Contact, scope: &PartnerScope) -> Self {
        let locale = scope.locale();
        let may_see_people = scope.may(Action::SeePeople);
        Self {
            person: may_see_people.then(|| people::paths::person(scope.partner.mpn_id, contact.member)),
            phone: contact.phone.shown_in(&scope.partner.country),
            e164: contact.phone.as_e164().to_owned(),
            language: (contact.language.native_name(), contact.language.tag()),
            alternative_email: scope.alternative_address(contact.alternative_email),
            set_on: locale.date(clock::date_in(contact.set_at, &scope.partner.zone)),
            name: contact.name,
        }
    }
}

impl Off {
    async fn find(scope: &mut PartnerScope) -> AppResult<Option<Self>> {
        let (partner, locale) = (scope.partner.id, scope.locale());
        let action = Action::ManageGoToMarket;
        if !scope.may(action) {
            let email = scope.user.email.clone();
            let help = crate::partners::store::find_help(scope.tx(), partner, action, &email).await?;
            let own = scope.me.roles.names(locale);
            let reason = locale.texts().contact_needs_role(own, role_names(&action.roles(), locale));
            return Ok(Some(Self { reason, help: Some(help) }));
        }
        Ok(row::company_closed(scope).map(|reason| Self { reason, help: None }))
    }
}
