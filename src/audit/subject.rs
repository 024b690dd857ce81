//! The kinds of things that acts are about.

use crate::base::names::named;

named! {
    /// The kind of thing that an act is about.
    pub enum Subject {
        Benefit = "benefit",
        Enrollment = "enrollment",
        Activation = "activation",
        ServiceRequest = "service_request",
        Member = "member",
        Mail = "mail",
        News = "news",
        Announcement = "announcement",
        KeyImport = "key_import",
        KeyPool = "key_pool",
        Person = "person",
        Company = "company",
        Application = "application",
        Order = "order",
        BankStatement = "bank_statement",
    }
}

impl Subject {
    /// The detail in which an act has its id.
    pub(super) fn detail(self) -> &'static str {
        match self {
            Self::Benefit => "benefit_id",
            Self::Enrollment => "enrollment_id",
            Self::Activation => "activation_id",
            Self::ServiceRequest => "service_request_id",
            Self::Member => "member_id",
            Self::Mail => "mail_id",
            Self::News => "news_id",
            Self::Announcement => "announcement_id",
            Self::KeyImport => "key_import_id",
            Self::KeyPool => "product_id",
            Self::Person => "person_id",
            Self::Company => "partner_id",
            Self::Application => "application_id",
            Self::Order => "order_id",
            Self::BankStatement => "statement_id",
        }
    }
}
