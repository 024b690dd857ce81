//! Which paragraph of help tells why something was refused, or can't be done now.

use crate::audit::Because::{self, *};

/// By the path of the page (its parts, `*` standing for any one; nothing stands for every path) and the reason; the first line
/// that fits counts.
const REFUSED: &[(&str, &[Because], &str)] = &[
    // Wherever it is.
    ("", &[Suspended], "suspended#not"),
    ("console", &[NoAccess], "operators-people#table"),
    ("", &[NoAccess], "give-roles#ask"),
    ("", &[WrongPassword], "sign-in-and-password#wrong"),
    ("", &[LastGlobalAdmin], "give-roles#last-admin"),
    ("", &[LastAdministrator], "operators-people#last"),
    ("", &[NotAnOperator], "operators-queues#hand-over"),
    // Keys.
    ("", &[PoolTooSmall], "get-a-product-key#pool-empty"),
    ("partners/*/benefits/*/keys/*/redemption", &[RedeemedAlready, Revoked], "redeem-add-or-extend#once"),
    ("", &[BadDay], "redeem-add-or-extend#day"),
    ("", &[TooLong], "redeem-add-or-extend#limit"),
    ("partners/*/benefits/*/keys/*/redemption", &[Closed, Cancelled], "redeem-add-or-extend#day"),
    (
        "partners/*/benefits/*/keys/*/redemption",
        &[ChangedMeanwhile, WrongEntries],
        "redeem-add-or-extend#record",
    ),
    ("partners/*/benefits/*/keys", &[WrongEntries], "get-a-product-key#ends-refund"),
    ("partners/*/benefits/*/keys", &[Closed, Cancelled], "get-a-product-key#in-time"),
    ("partners/*/benefits/keys", &[], "get-a-product-key#steps"),
    // Seats.
    ("", &[NoSeat], "give-a-visual-studio-seat#none-free"),
    ("", &[HasOne], "give-a-visual-studio-seat#one-seat"),
    ("", &[InTheWay], "bulk-credit#one-credit"),
    ("", &[Ended], "take-back-a-seat#steps"),
    ("partners/*/benefits/*/assignments/removals", &[], "take-back-a-seat#steps"),
    ("partners/*/benefits/*/assignments/*/removal", &[], "take-back-a-seat#steps"),
    ("partners/*/benefits/*/assignments/*/reassignment", &[], "take-back-a-seat#reassign"),
    ("partners/*/benefits/*/assignments", &[ChangedMeanwhile], "give-many-seats#changed"),
    ("partners/*/benefits/*/assignments", &[Closed, Cancelled], "what-the-date-means#after"),
    ("partners/*/benefits/*/assignments", &[], "give-a-visual-studio-seat#who-can"),
    // Activation, and the marketing contact.
    ("", &[NoContact], "set-the-marketing-contact#why"),
    (
        "partners/*/benefits/*/activation",
        &[AddressRefused, TooManyAddresses, WrongEntries],
        "activate-technical-support#alternative",
    ),
    ("partners/*/benefits/*/activation", &[Stands], "activate-technical-support#one-request"),
    ("partners/*/benefits/*/activation", &[TooLate], "activate-technical-support#status"),
    ("partners/*/benefits/*/activation", &[Closed, Cancelled], "activate-technical-support#in-time"),
    (
        "partners/*/benefits/go-to-market/contact",
        &[AddressRefused, TooManyAddresses, NotAMember],
        "set-the-marketing-contact#refused",
    ),
    ("partners/*/benefits/go-to-market/contact", &[WrongEntries], "set-the-marketing-contact#phone"),
    // What is told in an opened row.
    ("partners/*/benefits/software", &[Closed, Cancelled], "get-a-product-key#in-time"),
    ("partners/*/benefits/software", &[], "get-a-product-key#steps"),
    ("partners/*/benefits/cloud", &[Closed, Cancelled], "what-the-date-means#after"),
    ("partners/*/benefits/cloud", &[WrongEntries], "bulk-credit#one-credit"),
    ("partners/*/benefits/cloud", &[], "start-a-cloud-service#in-time"),
    ("partners/*/benefits/visual-studio", &[Closed, Cancelled], "what-the-date-means#after"),
    ("partners/*/benefits/visual-studio", &[], "give-a-visual-studio-seat#who-can"),
    ("partners/*/benefits/technical", &[Closed, Cancelled], "activate-technical-support#in-time"),
    ("partners/*/benefits/technical", &[Stands], "activate-technical-support#one-request"),
    ("partners/*/benefits/technical", &[], "activate-technical-support#status"),
    ("partners/*/benefits/go-to-market", &[], "activate-a-go-to-market-offer#in-time"),
    // Requests.
    ("", &[TooManyOpen, TooMuchThisHour], "service-requests#limits"),
    ("", &[UnknownIds], "on-premises-support#ids"),
    ("", &[NoRefund], "cancel-and-get-a-refund#who-can"),
    ("partners/*", &[NothingLeft, TooManyHours], "ask-for-advisory-hours#hours"),
    ("partners/*/service-requests/*/closing", &[], "service-requests#close"),
    ("partners/*/service-requests/*/reopening", &[], "service-requests#reopen"),
    ("partners/*/service-requests", &[RequestClosed], "service-requests#reopen"),
    ("partners/*/service-requests", &[Stands], "cancel-and-get-a-refund#one-request"),
    ("partners/*/service-requests", &[TooLate], "cancel-and-get-a-refund#time"),
    ("partners/*/service-requests", &[Cancelled], "cancel-and-get-a-refund#then"),
    ("partners/*/service-requests", &[Closed], "suspended#not"),
    ("partners/*/service-requests/*", &[WrongEntries, LongMessage, NoMessage], "service-requests#answer"),
    ("partners/*/service-requests", &[], "service-requests#ask"),
    // Orders.
    ("partners/*/orders/*/cancellation", &[], "orders-and-invoices#cancel"),
    ("partners/*/orders", &[Stands, HeldAlready, Closed, OfferOver, Cancelled], "buy-and-pay#off"),
    ("partners/*/orders", &[], "buy-and-pay#steps"),
    // People.
    ("partners/*", &[IsMember, InvitedAlready, IsOperator], "add-people#not"),
    ("partners/*/account/people/many", &[WrongEntries], "add-people#wrong-line"),
    ("partners/*/account/people/*/roles", &[ChangedMeanwhile], "give-roles#changed"),
    ("partners/*/account/people/*/roles", &[], "give-roles#limits"),
    ("partners/*/account/people/*/deactivation", &[], "deactivate-or-leave#limits"),
    ("partners/*/account/people/*/reactivation", &[], "deactivate-or-leave#limits"),
    ("partners/*/account/leave", &[], "deactivate-or-leave#limits"),
    ("partners/*/account/people", &[TooManyTries, TooManyChosen], "add-people#limits"),
    ("partners/*/account/people", &[], "add-people#not"),
    ("partners/*/account/access", &[], "give-roles#ask"),
    ("partners/*/account/role-requests", &[], "give-roles#decide"),
    ("partners/*/account/global-admin", &[NoRecord], "become-a-global-admin#not-found"),
    ("partners/*/account/global-admin", &[TooManyTries], "become-a-global-admin#limits"),
    ("partners/*/account/global-admin", &[], "become-a-global-admin#when"),
    ("partners/*/account/company", &[], "company-data#fields"),
    ("partners/*/account/invitation", &[], "move-in#not-moved-in"),
    // A person's own.
    ("profile/email", &[AddressRefused], "profile-and-language#address-refused"),
    ("profile/email", &[], "profile-and-language#address"),
    ("profile/password", &[], "sign-in-and-password#rules"),
    ("set-password", &[], "sign-in-and-password#rules"),
    ("link", &[], "sign-in-and-password#link"),
    ("sign-in", &[], "sign-in-and-password#wrong"),
    ("forgotten-password", &[], "sign-in-and-password#forgotten"),
    ("join", &[], "join-the-programme#form"),
    // Operators.
    ("console/keys/imports", &[], "operators-keys#file"),
    ("console/keys", &[Revoked, IsReplacement, RedeemedAlready, Closed], "operators-keys#replace"),
    ("console/keys", &[NotIssued], "operators-keys#look-up"),
    ("console/keys", &[], "operators-keys#left-out"),
    ("console/activations", &[WrongIds, NoIds], "operators-queues#ids"),
    ("console", &[NoMessage, LongMessage], "operators-queues#message"),
    ("console/activations", &[Technical, Closed, Cancelled], "operators-queues#unfulfillable"),
    ("console/activations", &[ChangedMeanwhile, Stands, TooLate], "operators-queues#changed"),
    ("console/activations", &[], "operators-queues#steps"),
    ("console/service-requests", &[ChangedMeanwhile, RequestClosed], "operators-queues#changed"),
    ("console/service-requests", &[], "operators-queues#requests"),
    ("console/applications", &[], "operators-queues#applications"),
    ("console/companies/many", &[], "operators-companies#many"),
    ("console/companies/*/memberships", &[HeldAlready, OfferOver], "operators-grant#in-the-way"),
    ("console/companies/*/memberships", &[ChangedMeanwhile], "operators-grant#changed"),
    ("console/companies/*/memberships/*/extension", &[], "operators-grant#extend"),
    ("console/companies/*/memberships", &[], "operators-grant#give"),
    ("console/companies/*/benefits", &[], "operators-grant#no-more"),
    ("console/companies/*/suspension", &[], "operators-companies#suspend"),
    ("console/companies/*/look", &[], "operators-companies#look"),
    ("console/companies/*/notes", &[], "operators-companies#notes"),
    ("console/companies/*/invitation", &[], "operators-companies#move-in"),
    ("console/companies/*/people/*/global-admin", &[], "operators-companies#by-hand"),
    ("console/companies/*/people", &[], "operators-people#steps"),
    ("console/companies", &[], "operators-companies#fields"),
    ("console/catalogue", &[ChangedMeanwhile], "operators-catalogue#changed"),
    ("console/catalogue", &[], "operators-catalogue#mistakes"),
    ("console/orders", &[ChangedMeanwhile], "operators-payments#changed"),
    ("console/orders/*/settlement", &[], "operators-payments#settle"),
    ("console/orders", &[], "operators-payments#book"),
    ("console/payments/lines", &[], "operators-payments#lines"),
    ("console/payments", &[ChangedMeanwhile], "operators-payments#changed"),
    ("console/payments", &[], "operators-payments#file"),
    ("console/mail", &[], "operators-mails#send-again"),
    ("console/operators", &[], "operators-people#change"),
    ("console/news", &[ChangedMeanwhile], "operators-news#changed"),
    ("console/news", &[], "operators-news#language"),
    ("console/help-pages", &[], "operators-news#own-pages"),
    ("console/announcements", &[], "operators-news#announcements"),
    ("console/settings", &[], "operators-settings#fields"),
    ("console/setup", &[], "operators-settings#steps"),
    // What is left.
    ("partners/*/benefits/*/keys/*/redemption", &[], "redeem-add-or-extend#record"),
    ("partners/*/benefits/*/keys", &[], "get-a-product-key#steps"),
    ("partners/*/benefits/*/activation", &[], "activate-technical-support#steps"),
    ("partners/*/membership/calendar", &[], "timeline-and-calendar#feed"),
    ("profile/sessions", &[], "profile-and-language#sessions"),
    ("profile", &[], "profile-and-language#steps"),
    ("mail", &[], "profile-and-language#address-refused"),
    ("", &[Closed], "no-benefits#closed"),
    ("", &[Cancelled], "what-happens-when-it-lapses#cancelled"),
    ("", &[], "find-in-help#refusals"),
];

/// By the path of the page: why its acts are off.
const OFF: &[(&str, &str)] = &[
    ("partners/*/benefits/software", "get-a-product-key#in-time"),
    ("partners/*/benefits/keys", "get-a-product-key#in-time"),
    ("partners/*/benefits/cloud", "what-the-date-means#after"),
    ("partners/*/benefits/visual-studio", "give-a-visual-studio-seat#none-free"),
    ("partners/*/benefits/technical", "activate-technical-support#in-time"),
    ("partners/*/benefits/go-to-market", "set-the-marketing-contact#why"),
    ("partners/*/benefits/*/keys/*/redemption", "redeem-add-or-extend#limit"),
    ("partners/*/benefits/*/keys", "get-a-product-key#in-time"),
    ("partners/*/benefits/*/assignments", "give-many-seats#wrong-line"),
    ("partners/*/benefits/*/activation", "activate-technical-support#in-time"),
    ("partners/*/benefits", "what-the-date-means#after"),
    ("partners/*/seats", "what-the-date-means#after"),
    ("partners/*/membership", "buy-and-pay#off"),
    ("partners/*/orders/new", "buy-and-pay#off"),
    ("partners/*/orders", "orders-and-invoices#cancel"),
    ("partners/*/service-requests/*", "service-requests#reopen"),
    ("partners/*/service-requests", "service-requests#limits"),
    ("partners/*/account/people/*/roles", "give-roles#limits"),
    ("partners/*/account/people/many", "add-people#wrong-line"),
    ("partners/*/account/people/new", "add-people#not"),
    ("partners/*/account/people/*", "deactivate-or-leave#limits"),
    ("partners/*/account/people", "add-people#not"),
    ("partners/*/account/access", "give-roles#ask"),
    ("partners/*/account/role-requests", "give-roles#decide"),
    ("partners/*/account/global-admin", "become-a-global-admin#when"),
    ("partners/*/account/company", "company-data#fields"),
    ("partners/*/account/invitation", "move-in#not-moved-in"),
    ("console/activations", "operators-queues#unfulfillable"),
    ("console/service-requests", "operators-queues#requests"),
    ("console/applications", "operators-queues#applications"),
    ("console/companies/many", "operators-companies#many"),
    ("console/companies/*/memberships", "operators-grant#extend"),
    ("console/companies/*/benefits", "operators-grant#no-more"),
    ("console/companies/*/suspension", "operators-companies#suspend"),
    ("console/companies/*/invitation", "operators-companies#move-in"),
    ("console/companies/*/people/*/global-admin", "operators-companies#by-hand"),
    ("console/companies", "operators-companies#correct"),
    ("console/keys", "operators-keys#replace"),
    ("console/orders", "operators-payments#book"),
    ("console/payments", "operators-payments#steps"),
    ("console/mail", "operators-mails#send-again"),
    ("console/operators/mails", "operators-mails#steps"),
    ("console/operators", "operators-people#last"),
    ("console/help-pages", "operators-news#own-pages"),
    ("console/announcements", "operators-news#announcements"),
    ("console", "operators-people#table"),
    ("partners/*/account/leave", "deactivate-or-leave#limits"),
    ("join", "join-the-programme#ran-out"),
    ("profile", "profile-and-language#steps"),
    ("", "find-in-help#refusals"),
];

/// The paragraph that tells why what was tried on this page was refused.
#[must_use]
pub fn of_refusal(path_and_query: &str, because: Because) -> &'static str {
    let fits = |(pattern, reasons, _): &&(&str, &[Because], &str)| {
        (reasons.is_empty() || reasons.contains(&because)) && super::on_pages::begins(pattern, path_and_query)
    };
    REFUSED.iter().find(fits).map_or("find-in-help#refusals", |(_, _, paragraph)| paragraph)
}

/// The paragraph that tells why an act of this page can't be done now.
#[must_use]
pub fn of_off(path_and_query: &str) -> &'static str {
    let fits = |(pattern, _): &&(&str, &str)| super::on_pages::begins(pattern, path_and_query);
    OFF.iter().find(fits).map_or("find-in-help#refusals", |(_, paragraph)| paragraph)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::help;
    use crate::i18n::Locale;

    fn check(paragraph: &str) {
        let (slug, anchor) = paragraph.split_once('#').unwrap();
        for locale in Locale::all() {
            let page = help::find(locale, slug);
            assert!(page.is_some_and(|it| it.section(anchor).is_some()), "{locale}: {paragraph}");
        }
    }

    #[test]
    fn each_refusal_leads_to_a_paragraph_in_each_language() {
        for (_, _, paragraph) in REFUSED {
            check(paragraph);
        }
        for (_, paragraph) in OFF {
            check(paragraph);
        }
    }

    /// A line that no page and reason reaches would never be seen.
    #[test]
    fn no_line_stands_behind_others_that_take_all_of_it() {
        for (at, (pattern, reasons, paragraph)) in REFUSED.iter().enumerate() {
            let path = format!("/{}", pattern.replace('*', "x"));
            let reached = |it: &Because| {
                let fits = |(pattern, reasons, _): &&(&str, &[Because], &str)| {
                    (reasons.is_empty() || reasons.contains(it)) && help::on_pages::begins(pattern, &path)
                };
                REFUSED.iter().position(|row| fits(&row)) == Some(at)
            };
            let of = if reasons.is_empty() { Because::ALL.as_slice() } else { reasons };
            assert!(of.iter().any(reached), "{pattern} {reasons:?} {paragraph}");
        }
        for (pattern, paragraph) in OFF {
            assert_eq!(of_off(&format!("/{}", pattern.replace('*', "x"))), *paragraph, "{pattern}");
        }
    }

    #[test]
    fn the_reason_and_the_page_decide() {
        let seats = "/partners/4100001/benefits/b/assignments";
        assert_eq!(of_refusal(seats, NoSeat), "give-a-visual-studio-seat#none-free");
        assert_eq!(of_refusal(seats, Suspended), "suspended#not");
        assert_eq!(of_refusal("/partners/4100001/benefits/b/keys", Closed), "get-a-product-key#in-time");
        assert_eq!(of_refusal("/console/companies/4100001/notes", NoAccess), "operators-people#table");
        assert_eq!(of_refusal("/partners/4100001/seats?q=x", NoAccess), "give-roles#ask");
        assert_eq!(of_off("/partners/4100001/orders/new?offer=x"), "buy-and-pay#off");
    }
}
