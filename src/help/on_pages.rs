//! Which page of help tells of a page of the portal.

/// By the path's parts, `*` standing for any one; the first that begins a path counts.
const TABLE: [(&str, &str); 67] = [
    ("partners/*/benefits/software", "get-a-product-key"),
    ("partners/*/benefits/cloud", "start-a-cloud-service"),
    ("partners/*/benefits/visual-studio", "give-a-visual-studio-seat"),
    ("partners/*/benefits/technical", "activate-technical-support"),
    ("partners/*/benefits/go-to-market/contact", "set-the-marketing-contact"),
    ("partners/*/benefits/go-to-market", "activate-a-go-to-market-offer"),
    ("partners/*/benefits/keys", "get-a-product-key"),
    ("partners/*/benefits/*/keys/*/redemption", "redeem-add-or-extend"),
    ("partners/*/benefits/*/keys", "get-a-product-key"),
    ("partners/*/benefits/*/assignments/*/reassignment", "take-back-a-seat#reassign"),
    ("partners/*/benefits/*/assignments/*/removal", "take-back-a-seat"),
    ("partners/*/benefits/*/assignments/removals", "take-back-a-seat"),
    ("partners/*/benefits/*/assignments", "give-many-seats"),
    ("partners/*/benefits/*/activation", "activate-technical-support"),
    ("partners/*/benefits", "what-the-date-means"),
    ("partners/*/my-assignments", "my-assignments"),
    ("partners/*/seats", "take-back-a-seat"),
    ("partners/*/membership/calendar", "timeline-and-calendar"),
    ("partners/*/membership", "when-can-i-renew"),
    ("partners/*/orders/new", "buy-and-pay"),
    ("partners/*/orders", "orders-and-invoices"),
    ("partners/*/insights", "what-the-date-means"),
    ("partners/*/service-requests", "service-requests"),
    ("partners/*/account/people/*/roles", "give-roles"),
    ("partners/*/account/people/*/deactivation", "deactivate-or-leave"),
    ("partners/*/account/people/*/reactivation", "deactivate-or-leave"),
    ("partners/*/account/people", "add-people"),
    ("partners/*/account/access", "give-roles#ask"),
    ("partners/*/account/role-requests", "give-roles#decide"),
    ("partners/*/account/global-admin", "become-a-global-admin"),
    ("partners/*/account/company", "company-data"),
    ("partners/*/account/invitation", "move-in"),
    ("partners/*/account/leave", "deactivate-or-leave"),
    ("partners/*/help", "find-in-help"),
    ("partners", "find-in-help"),
    ("sign-in", "sign-in-and-password"),
    ("link", "sign-in-and-password"),
    ("forgotten-password", "sign-in-and-password"),
    ("profile/password", "sign-in-and-password"),
    ("profile/sessions", "sign-in-and-password"),
    ("profile", "profile-and-language"),
    ("join", "join-the-programme"),
    ("mail", "mails-and-reminders"),
    ("help", "find-in-help"),
    ("console/activations", "operators-queues"),
    ("console/service-requests", "operators-queues"),
    ("console/applications", "operators-companies"),
    ("console/companies/*/memberships", "operators-grant"),
    ("console/companies/*/benefits", "operators-grant"),
    ("console/companies/*/people", "operators-people"),
    ("console/companies/*/look", "operators-companies#look"),
    ("console/companies", "operators-companies"),
    ("console/catalogue", "operators-catalogue"),
    ("console/keys", "operators-keys"),
    ("console/orders", "operators-payments"),
    ("console/payments", "operators-payments"),
    ("console/mail", "operators-mails"),
    ("console/operators/mails", "operators-mails"),
    ("console/operators", "operators-people"),
    ("console/news", "operators-news"),
    ("console/help-pages", "operators-news#own-pages"),
    ("console/announcements", "operators-news#announcements"),
    ("console/settings", "operators-settings"),
    ("console/setup", "operators-settings"),
    ("console/insights", "operators-companies"),
    ("console", "operators-queues"),
    ("", "find-in-help"),
];

/// The page of help, with its anchor if any, that tells of the page at this path.
#[must_use]
pub fn of_path(path_and_query: &str) -> &'static str {
    TABLE.iter().find(|(pattern, _)| begins(pattern, path_and_query)).map_or("find-in-help", |(_, page)| page)
}

/// Whether a path begins with these parts, `*` standing for any one.
pub(super) fn begins(pattern: &str, path_and_query: &str) -> bool {
    let path = path_and_query.split(['?', '#']).next().unwrap_or_default();
    let mut parts = path.split('/').filter(|part| !part.is_empty());
    let mut wanted = pattern.split('/').filter(|part| !part.is_empty());
    wanted.all(|it| parts.next().is_some_and(|part| it == "*" || it == part))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::help;
    use crate::i18n::Locale;

    #[test]
    fn each_page_of_the_table_is_there_with_its_anchor() {
        for (pattern, page) in TABLE {
            let (slug, anchor) = page.split_once('#').map_or((page, None), |(slug, at)| (slug, Some(at)));
            let found = help::find(Locale::En, slug).unwrap();
            assert!(anchor.is_none_or(|at| found.section(at).is_some()), "{pattern}: {page}");
        }
    }

    #[test]
    fn no_line_stands_behind_one_that_takes_its_paths() {
        for (at, (pattern, _)) in TABLE.iter().enumerate() {
            let path = format!("/{}", pattern.replace('*', "x"));
            assert_eq!(of_path(&path), TABLE[at].1, "{pattern}");
        }
        assert_eq!(of_path("/partners/4100001/benefits/software?open=x"), "get-a-product-key");
        assert_eq!(of_path("/partners/4100001/benefits"), "what-the-date-means");
        assert_eq!(of_path("/nothing/here"), "find-in-help");
        assert_eq!(of_path("/console/companies/4100001/memberships/new"), "operators-grant");
    }
}
