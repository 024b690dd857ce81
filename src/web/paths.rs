//! Every address of the portal, as links: written in one place, so that none is mistyped.

use crate::base::ids::{
    ActivationId, AssignmentId, BenefitId, MailId, MemberId, ProductKeyId, ServiceRequestId,
};
use crate::catalogue::Kind;

/// The sign-in page.
pub const SIGN_IN: &str = "/sign-in";
/// The choice of companies.
pub const PARTNERS: &str = "/partners";
/// The operators' first page.
pub const CONSOLE: &str = "/console";
/// The mails, for operators.
pub const MAILS: &str = "/console/mail";
/// The service requests, for operators.
pub const CONSOLE_REQUESTS: &str = "/console/service-requests";

/// The activations, for operators.
pub const ACTIVATIONS: &str = "/console/activations";
/// Fulfilling several activations at once.
pub const FULFILMENTS: &str = "/console/activations/fulfilments";

/// The overview of a company's benefits.
#[must_use]
pub fn overview(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/benefits")
}

/// The page of one kind.
#[must_use]
pub fn kind(mpn_id: i64, kind: Kind) -> String {
    format!("/partners/{mpn_id}/benefits/{}", kind.slug())
}

/// The page of one kind with one benefit opened, scrolled to it.
#[must_use]
pub fn benefit(mpn_id: i64, kind: Kind, benefit: BenefitId) -> String {
    format!("/partners/{mpn_id}/benefits/{}?open={benefit}#b-{benefit}", kind.slug())
}

/// The page of one kind with one benefit opened, scrolled to one of its seats.
#[must_use]
pub fn seat(mpn_id: i64, kind: Kind, benefit: BenefitId, seat: i32) -> String {
    format!("/partners/{mpn_id}/benefits/{}?open={benefit}&seats={seat}#seat-{seat}", kind.slug())
}

/// Get keys: its confirmation (GET) and the act (POST).
#[must_use]
pub fn keys(mpn_id: i64, benefit: BenefitId) -> String {
    format!("/partners/{mpn_id}/benefits/{benefit}/keys")
}

/// The redemption of a key: its page (GET), its outcomes and the act (POST).
#[must_use]
pub fn redemption(mpn_id: i64, benefit: BenefitId, key: ProductKeyId) -> String {
    format!("{}/{key}/redemption", keys(mpn_id, benefit))
}

/// The seats of a benefit: giving one.
#[must_use]
pub fn assignments(mpn_id: i64, benefit: BenefitId) -> String {
    format!("/partners/{mpn_id}/benefits/{benefit}/assignments")
}

/// The template of a list of addresses for [`assignments`].
#[must_use]
pub fn assignments_template(mpn_id: i64, benefit: BenefitId) -> String {
    format!("{}/template.csv", assignments(mpn_id, benefit))
}

/// Taking several seats back.
#[must_use]
pub fn removals(mpn_id: i64, benefit: BenefitId) -> String {
    format!("{}/removals", assignments(mpn_id, benefit))
}

/// Taking a seat back: its confirmation (GET) and the act (POST).
#[must_use]
pub fn removal(mpn_id: i64, benefit: BenefitId, assignment: AssignmentId) -> String {
    format!("{}/{assignment}/removal", assignments(mpn_id, benefit))
}

/// Giving a seat to somebody else: its page (GET) and the act (POST).
#[must_use]
pub fn reassignment(mpn_id: i64, benefit: BenefitId, assignment: AssignmentId) -> String {
    format!("{}/{assignment}/reassignment", assignments(mpn_id, benefit))
}

/// Asking for a benefit that the programme fulfils: the page (GET) and the act (POST).
#[must_use]
pub fn activation(mpn_id: i64, benefit: BenefitId) -> String {
    format!("/partners/{mpn_id}/benefits/{benefit}/activation")
}

/// Taking such a request back.
#[must_use]
pub fn withdrawal(mpn_id: i64, benefit: BenefitId) -> String {
    format!("{}/withdrawal", activation(mpn_id, benefit))
}

/// The marketing contact: its form (GET) and setting it (POST).
#[must_use]
pub fn marketing_contact(mpn_id: i64) -> String {
    format!("{}/contact", kind(mpn_id, Kind::GoToMarket))
}

/// What the member has himself.
#[must_use]
pub fn my_assignments(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/my-assignments")
}

/// The company's service requests: the list, and submitting one.
#[must_use]
pub fn service_requests(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/service-requests")
}

/// The form of a new service request; of no type: the choice of types.
#[must_use]
pub fn new_service_request(mpn_id: i64, kind: &str) -> String {
    let path = format!("{}/new", service_requests(mpn_id));
    if kind.is_empty() { path } else { format!("{path}?type={kind}") }
}

/// One service request.
#[must_use]
pub fn service_request(mpn_id: i64, request: ServiceRequestId) -> String {
    format!("{}/{request}", service_requests(mpn_id))
}

/// One service request, for operators.
#[must_use]
pub fn console_request(request: ServiceRequestId) -> String {
    format!("{CONSOLE_REQUESTS}/{request}")
}

/// The company's people.
#[must_use]
pub fn people(mpn_id: i64) -> String {
    format!("/partners/{mpn_id}/account/people")
}

/// The company's people with one of them opened, scrolled to him.
#[must_use]
pub fn person(mpn_id: i64, member: MemberId) -> String {
    format!("{}?open={member}#m-{member}", people(mpn_id))
}

/// One mail, for operators.
#[must_use]
pub fn mail(mail: MailId) -> String {
    format!("{MAILS}/{mail}")
}

/// The HTML part of a mail, as it is sent.
#[must_use]
pub fn mail_html(mail: MailId) -> String {
    format!("{MAILS}/{mail}/html")
}

/// Sending a mail again.
#[must_use]
pub fn mail_sending(mail: MailId) -> String {
    format!("{MAILS}/{mail}/sending")
}

/// One activation, for operators.
#[must_use]
pub fn console_activation(activation: ActivationId) -> String {
    format!("{ACTIVATIONS}/{activation}")
}

/// Taking what waits for operators, whose page this is.
#[must_use]
pub fn taking(item: &str) -> String {
    format!("{item}/taking")
}

/// Handing it over to another operator.
#[must_use]
pub fn handover(item: &str) -> String {
    format!("{item}/handover")
}

/// Fulfilling an activation.
#[must_use]
pub fn fulfilment(activation: ActivationId) -> String {
    format!("{ACTIVATIONS}/{activation}/fulfilment")
}

/// Declining an activation.
#[must_use]
pub fn declining(activation: ActivationId) -> String {
    format!("{ACTIVATIONS}/{activation}/declining")
}

/// The sign-in page, with the way back.
#[must_use]
pub fn sign_in(next: Option<&str>) -> String {
    match next {
        Some(next) if next != "/" => {
            let query: String =
                url::form_urlencoded::Serializer::new(String::new()).append_pair("next", next).finish();
            format!("{SIGN_IN}?{query}")
        }
        _ => SIGN_IN.to_owned(),
    }
}

/// `next` if it is a path of our own, so that no link leads a visitor to another site: one slash and then no
/// other, no backslash, nothing that a browser drops while it reads an address.
#[must_use]
pub fn own_path(next: &str) -> Option<&str> {
    let one_slash = next.starts_with('/') && !next.starts_with("//");
    let odd = |c: char| c == '\\' || c.is_control() || c.is_whitespace();
    (one_slash && next.len() <= 2000 && !next.contains(odd)).then_some(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_path_of_our_own_is_a_way_back() {
        assert_eq!(own_path("/partners/1/benefits?open=x"), Some("/partners/1/benefits?open=x"));
        for elsewhere in [
            "https://evil.example",
            "//evil.example",
            "/\\evil.example",
            "\\\\evil.example",
            "evil",
            "",
            "/\t/evil.example",
            "/\n/evil.example",
            "javascript:alert(1)",
            " /x",
        ] {
            assert_eq!(own_path(elsewhere), None, "{elsewhere:?}");
        }
    }
}
