//! Where links of the help lead for its reader, who may have signed in or not, for a company or for the programme.

use super::markdown::Links;

/// What somebody must be to open a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum For {
    Everybody,
    Person,
    Member,
    Operator,
}

/// The pages to which help links, by the names that `help::source` lists; `{mpn}` is the company's number.
pub const PAGES: [(&str, For, &str); 40] = [
    ("overview", For::Member, "/partners/{mpn}/benefits"),
    ("software", For::Member, "/partners/{mpn}/benefits/software"),
    ("cloud", For::Member, "/partners/{mpn}/benefits/cloud"),
    ("visual-studio", For::Member, "/partners/{mpn}/benefits/visual-studio"),
    ("technical", For::Member, "/partners/{mpn}/benefits/technical"),
    ("go-to-market", For::Member, "/partners/{mpn}/benefits/go-to-market"),
    ("contact", For::Member, "/partners/{mpn}/benefits/go-to-market/contact"),
    ("my-assignments", For::Member, "/partners/{mpn}/my-assignments"),
    ("service-requests", For::Member, "/partners/{mpn}/service-requests"),
    ("new-request", For::Member, "/partners/{mpn}/service-requests/new"),
    ("seats", For::Member, "/partners/{mpn}/seats"),
    ("membership", For::Member, "/partners/{mpn}/membership"),
    ("orders", For::Member, "/partners/{mpn}/orders"),
    ("people", For::Member, "/partners/{mpn}/account/people"),
    ("add-person", For::Member, "/partners/{mpn}/account/people/new"),
    ("add-many", For::Member, "/partners/{mpn}/account/people/many"),
    ("access", For::Member, "/partners/{mpn}/account/access"),
    ("global-admin", For::Member, "/partners/{mpn}/account/global-admin"),
    ("company", For::Member, "/partners/{mpn}/account/company"),
    ("calendar", For::Member, "/partners/{mpn}/membership/calendar"),
    ("profile", For::Person, "/profile"),
    ("password", For::Person, "/profile/password"),
    ("join", For::Everybody, "/join"),
    ("forgotten-password", For::Everybody, "/forgotten-password"),
    ("sign-in", For::Everybody, "/sign-in"),
    ("console", For::Operator, "/console"),
    ("queue-activations", For::Operator, "/console/activations"),
    ("queue-requests", For::Operator, "/console/service-requests"),
    ("applications", For::Operator, "/console/applications"),
    ("companies", For::Operator, "/console/companies"),
    ("catalogue", For::Operator, "/console/catalogue/products"),
    ("keys", For::Operator, "/console/keys"),
    ("orders-console", For::Operator, "/console/orders"),
    ("payments", For::Operator, "/console/payments"),
    ("mails", For::Operator, "/console/mail"),
    ("news", For::Operator, "/console/news"),
    ("settings", For::Operator, "/console/settings"),
    ("operators", For::Operator, "/console/operators"),
    ("help-pages", For::Operator, "/console/help-pages"),
    ("announcements", For::Operator, "/console/announcements"),
];

/// The links of one reader.
#[derive(Clone, Copy, Debug, Default)]
pub struct ReaderLinks {
    /// The company whose pages they read.
    pub company: Option<i64>,
    pub is_signed_in: bool,
    pub is_operator: bool,
}

impl ReaderLinks {
    /// The list of all pages, as this reader reads it.
    #[must_use]
    pub fn index(&self) -> String {
        self.company.map_or_else(|| "/help".to_owned(), |mpn_id| format!("/partners/{mpn_id}/help"))
    }

    fn may_open(&self, needs: For) -> bool {
        match needs {
            For::Everybody => true,
            For::Person => self.is_signed_in,
            For::Member => self.company.is_some(),
            For::Operator => self.is_operator,
        }
    }
}

impl Links for ReaderLinks {
    fn page(&self, name: &str) -> Option<String> {
        let (_, _, path) = PAGES.iter().find(|(it, needs, _)| *it == name && self.may_open(*needs))?;
        Some(path.replace("{mpn}", &self.company.unwrap_or_default().to_string()))
    }

    fn help(&self, slug: &str, anchor: Option<&str>) -> String {
        let anchor = anchor.map(|it| format!("#{it}")).unwrap_or_default();
        format!("{}/{slug}{anchor}", self.index())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::help::source::TARGETS;

    #[test]
    fn every_page_that_help_may_link_to_has_its_address() {
        assert_eq!(PAGES.map(|(name, ..)| name).as_slice(), TARGETS);
    }

    #[test]
    fn a_link_leads_where_its_reader_may_go() {
        let visitor = ReaderLinks::default();
        assert_eq!(visitor.page("software"), None);
        assert_eq!(visitor.page("join").as_deref(), Some("/join"));
        assert_eq!(visitor.help("give-roles", Some("ask")), "/help/give-roles#ask");
        let member = ReaderLinks { company: Some(4_100_001), is_signed_in: true, is_operator: false };
        assert_eq!(member.page("software").as_deref(), Some("/partners/4100001/benefits/software"));
        assert_eq!(member.page("console"), None);
        assert_eq!(member.help("give-roles", None), "/partners/4100001/help/give-roles");
    }
}
