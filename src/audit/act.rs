//! What can be done, as the logs call it: a closed list of acts, each with its details.
//!
//! # A new act
//!
//! 1. Add its variant here, with the name under which it is stored: noun and past participle (`seat.assigned`). An
//!    attempt that is refused is the same act, so what an attempt doesn't know yet is an `Option`.
//! 2. Say in [`Act::subject`] which thing it is about. The id of that thing is stored in columns of its own.
//! 3. Write its sentences in `texts/`, and put them into `sentences.rs`. Add an example of it to the tests.
//!
//! A name that was stored once never changes its meaning. Details may be added later, as an `Option`; no detail is ever
//! a secret, and none is an address or a number by which somebody is reached.

use serde::{Deserialize, Serialize};
use time::Date;
use uuid::Uuid;

use super::{Because, Entry, Outcome, Setting};
use crate::authz;
use crate::authz::mails::{Topic, Wish};
use crate::authz::operators::{OperatorRole, Task};
use crate::base::ids::{
    ActivationId, ApplicationId, BenefitId, EnrollmentId, KeyImportId, MailId, MemberId, NewsId,
    PackageVersionId, PartnerId, PersonId, ProductId, ProductKeyId, ServiceRequestId,
};
use crate::base::names::named;

/// What was done, or tried.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum Act {
    /// A benefit's keys were drawn from the pool.
    #[serde(rename = "keys.issued")]
    KeysIssued {
        benefit_id: BenefitId,
        product: Option<String>,
        /// How many.
        keys: Option<i32>,
    },
    /// A session may see a benefit's keys for some minutes.
    #[serde(rename = "keys.revealed")]
    KeysRevealed {
        benefit_id: BenefitId,
        product: Option<String>,
        /// Whether they were issued by the same press.
        first: Option<bool>,
    },
    /// What a key did outside was written down.
    #[serde(rename = "keys.redeemed")]
    KeysRedeemed(RedemptionDetails),
    /// An operator took an issued key out of use, and another one was issued in its place.
    #[serde(rename = "key.replaced")]
    KeyReplaced(IssuedKeyDetails),
    /// An operator read how an issued key stands.
    #[serde(rename = "issued_key.read")]
    IssuedKeyRead(IssuedKeyDetails),
    /// An operator looked among the keys of a company, or for one; an attempt knows no company.
    #[serde(rename = "issued_keys.looked_up")]
    IssuedKeysLookedUp { partner_id: Option<PartnerId>, mpn_id: Option<i64> },
    /// An operator began to send a file of keys.
    #[serde(rename = "key_import.begun")]
    KeyImportBegun(KeyImportDetails),
    /// An operator has seen what is in it, and wants it in the pool.
    #[serde(rename = "key_import.confirmed")]
    KeyImportConfirmed(KeyImportDetails),
    #[serde(rename = "key_import.discarded")]
    KeyImportDiscarded(KeyImportDetails),
    /// Its keys are in the pool.
    #[serde(rename = "key_import.done")]
    KeyImportDone(KeyImportDetails),
    /// An administrator has said with how few keys a pool is low.
    #[serde(rename = "key_pool.threshold_set")]
    KeyPoolThresholdSet(KeyPoolDetails),
    /// Keys were taken out of their pool that nobody had got.
    #[serde(rename = "pool_keys.revoked")]
    PoolKeysRevoked(KeyPoolDetails),
    #[serde(rename = "key_pool.retired")]
    KeyPoolRetired(KeyPoolDetails),
    /// It was retired, and is issued from again.
    #[serde(rename = "key_pool.taken_up")]
    KeyPoolTakenUp(KeyPoolDetails),
    #[serde(rename = "seat.assigned")]
    SeatAssigned(SeatDetails),
    #[serde(rename = "seat.taken_back")]
    SeatTakenBack(SeatDetails),
    #[serde(rename = "activation.requested")]
    ActivationRequested {
        #[serde(flatten)]
        on: ActivationDetails,
        /// Who is to use it; never the other address, which not all readers may see.
        member_id: Option<MemberId>,
    },
    #[serde(rename = "activation.withdrawn")]
    ActivationWithdrawn(ActivationDetails),
    #[serde(rename = "activation.taken")]
    ActivationTaken(ActivationDetails),
    #[serde(rename = "activation.handed_over")]
    ActivationHandedOver {
        #[serde(flatten)]
        on: ActivationDetails,
        /// To whom.
        operator_id: Option<PersonId>,
    },
    #[serde(rename = "activation.fulfilled")]
    ActivationFulfilled {
        #[serde(flatten)]
        on: ActivationDetails,
        /// How many, of an attempt at several.
        count: Option<usize>,
    },
    #[serde(rename = "activation.declined")]
    ActivationDeclined(ActivationDetails),
    /// An operator read it.
    #[serde(rename = "activation.read")]
    ActivationRead(ActivationDetails),
    /// A member saw access ID and contract ID of a benefit: noted once a day.
    #[serde(rename = "support_ids.seen")]
    SupportIdsSeen { benefit_id: BenefitId, product: Option<String> },
    #[serde(rename = "marketing_contact.set")]
    MarketingContactSet(ContactDetails),
    /// Operators wrote news to the marketing contacts.
    #[serde(rename = "news.sent")]
    NewsSent(NewsDetails),
    /// The catalogue was changed: by how many lines, and which, as its file names them.
    #[serde(rename = "catalogue.changed")]
    CatalogueChanged {
        changes: Option<usize>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        what: Vec<String>,
    },
    /// The company's marketing contact got news.
    #[serde(rename = "marketing_contact.written_to")]
    MarketingContactWritten(NewsDetails),
    /// Whoever reads mail at an address that a member had entered wants no more of it.
    #[serde(rename = "address.refused")]
    AddressRefused {
        /// Who had entered it.
        member_id: MemberId,
        member: Option<String>,
    },
    #[serde(rename = "service_request.submitted")]
    ServiceRequestSubmitted {
        #[serde(flatten)]
        on: RequestDetails,
        /// The type's name.
        r#type: Option<String>,
        #[serde(flatten)]
        reserved: Reserved,
        /// Of which membership the cancellation is asked for.
        enrollment_id: Option<EnrollmentId>,
        /// Of which benefit of it alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cancels_benefit_id: Option<BenefitId>,
        /// Of which offer in it alone, by the version that was bought.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cancels_offer_id: Option<PackageVersionId>,
    },
    #[serde(rename = "service_request.answered")]
    ServiceRequestAnswered(RequestDetails),
    #[serde(rename = "service_request.closed")]
    ServiceRequestClosed {
        #[serde(flatten)]
        on: RequestDetails,
        /// The name of the outcome.
        closed_as: Option<String>,
        /// How many incidents or hours it used up.
        used: Option<i32>,
        /// Which membership ended by it, or a part of it.
        cancelled_enrollment_id: Option<EnrollmentId>,
        /// Which benefit alone.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cancelled_benefit_id: Option<BenefitId>,
        /// Which offer alone, by the version that was bought.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        cancelled_offer_id: Option<PackageVersionId>,
        /// What is refunded for the part, in the smallest unit of its currency.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        refunded: Option<i64>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        refunded_currency: Option<String>,
    },
    #[serde(rename = "service_request.reopened")]
    ServiceRequestReopened {
        #[serde(flatten)]
        on: RequestDetails,
        #[serde(flatten)]
        reserved: Reserved,
    },
    #[serde(rename = "service_request.taken")]
    ServiceRequestTaken(RequestDetails),
    #[serde(rename = "service_request.handed_over")]
    ServiceRequestHandedOver {
        #[serde(flatten)]
        on: RequestDetails,
        /// To whom.
        operator_id: Option<PersonId>,
    },
    /// An operator read it.
    #[serde(rename = "service_request.read")]
    ServiceRequestRead(RequestDetails),
    #[serde(rename = "member.deactivated")]
    MemberDeactivated(DeactivationDetails),
    /// One of the company's admins gave somebody other roles.
    #[serde(rename = "member.roles_changed")]
    MemberRolesChanged(RolesDetails),
    /// A member asked for a role (R-PPL-5).
    #[serde(rename = "role.asked")]
    RoleAsked(RolesDetails),
    /// They were given what they asked for, or another role in its place.
    #[serde(rename = "role_request.approved")]
    RoleRequestApproved(RolesDetails),
    #[serde(rename = "role_request.declined")]
    RoleRequestDeclined(RolesDetails),
    /// A member made a record that proves a mail domain (R-ROLE-3).
    #[serde(rename = "domain_record.made")]
    DomainRecordMade(GlobalAdminDetails),
    /// It was found in DNS.
    #[serde(rename = "domain.proved")]
    DomainProved(GlobalAdminDetails),
    /// By that they become Global admin, unless one of those objects.
    #[serde(rename = "global_admin.claimed")]
    GlobalAdminClaimed(GlobalAdminDetails),
    /// They are Global admin otherwise than by one of them.
    #[serde(rename = "global_admin.given")]
    GlobalAdminGiven(GlobalAdminDetails),
    /// A Global admin objected.
    #[serde(rename = "global_admin.objected")]
    GlobalAdminObjected(GlobalAdminDetails),
    /// They want it no longer.
    #[serde(rename = "global_admin.withdrawn")]
    GlobalAdminWithdrawn(GlobalAdminDetails),
    #[serde(rename = "member.renamed")]
    MemberRenamed {
        member_id: MemberId,
        /// Their name before.
        member: Option<String>,
        /// Their name from then on.
        name: Option<String>,
    },
    /// A company joined the programme.
    #[serde(rename = "company.added")]
    CompanyAdded(CompanyDetails),
    /// An operator read what the console shows of it.
    #[serde(rename = "company.read")]
    CompanyRead(CompanyDetails),
    /// Operators changed its name, country and the like.
    #[serde(rename = "company.corrected")]
    CompanyCorrected(CompanyDetails),
    /// The company proposed another name or other mail domains (R-PPL-4).
    #[serde(rename = "company_proposal.made")]
    CompanyProposalMade(CompanyDetails),
    #[serde(rename = "company_proposal.withdrawn")]
    CompanyProposalWithdrawn(CompanyDetails),
    #[serde(rename = "company_proposal.agreed")]
    CompanyProposalAgreed(CompanyDetails),
    #[serde(rename = "company_proposal.declined")]
    CompanyProposalDeclined(CompanyDetails),
    /// Its people see everything and change nothing (R-TEN-4).
    #[serde(rename = "company.suspended")]
    CompanySuspended(CompanyDetails),
    /// That ended.
    #[serde(rename = "company.suspension_lifted")]
    CompanySuspensionLifted(CompanyDetails),
    /// An operator noted something about it for the others; the programme's log alone has it.
    #[serde(rename = "company.noted")]
    CompanyNoted(CompanyDetails),
    /// Somebody is to join a company, and was mailed a link by which they do.
    #[serde(rename = "member.invited")]
    MemberInvited(InvitationDetails),
    #[serde(rename = "invitation.sent_again")]
    InvitationSentAgain(InvitationDetails),
    #[serde(rename = "invitation.withdrawn")]
    InvitationWithdrawn(InvitationDetails),
    /// Somebody has accepted their invitation.
    #[serde(rename = "member.joined")]
    MemberJoined(InvitationDetails),
    /// An operator read it.
    #[serde(rename = "mail.read")]
    MailRead {
        mail_id: MailId,
        partner_id: Option<PartnerId>,
        mpn_id: Option<i64>,
        /// Which of its two forms.
        part: Option<String>,
    },
    /// It was given to the worker once more.
    #[serde(rename = "mail.sent_again")]
    MailSentAgain {
        mail_id: MailId,
        partner_id: Option<PartnerId>,
        /// The name of the state in which it was.
        was: Option<String>,
        attempts: Option<i32>,
        error: Option<String>,
    },
    /// An operator invited a company to move in (R-JOIN-2).
    #[serde(rename = "company.invited")]
    CompanyInvited(CompanyDetails),
    #[serde(rename = "company.invitation_withdrawn")]
    CompanyInvitationWithdrawn(CompanyDetails),
    /// One of its Global admins accepted.
    #[serde(rename = "company.moved_in")]
    CompanyMovedIn(CompanyDetails),
    /// An operator gave a company a membership without an order (R-CON-4).
    #[serde(rename = "membership.given")]
    MembershipGiven(GrantDetails),
    /// An operator gave a membership another anniversary.
    #[serde(rename = "membership.extended")]
    MembershipExtended(GrantDetails),
    /// An operator granted more of a benefit than its package does.
    #[serde(rename = "quantity.granted")]
    QuantityGranted(GrantDetails),
    /// Somebody has applied for a company to join the programme (R-JOIN-1).
    #[serde(rename = "application.sent")]
    ApplicationSent(ApplicationDetails),
    /// Whoever reads mail at its address has confirmed it.
    #[serde(rename = "application.confirmed")]
    ApplicationConfirmed(ApplicationDetails),
    /// Whoever had applied has taken it back.
    #[serde(rename = "application.withdrawn")]
    ApplicationWithdrawn(ApplicationDetails),
    #[serde(rename = "application.accepted")]
    ApplicationAccepted(ApplicationDetails),
    #[serde(rename = "application.declined")]
    ApplicationDeclined(ApplicationDetails),
    /// An operator read it.
    #[serde(rename = "application.read")]
    ApplicationRead(ApplicationDetails),
    /// What a page lists was taken away as a file.
    #[serde(rename = "list.downloaded")]
    ListDownloaded {
        /// The file's name.
        file: Option<String>,
    },
    #[serde(rename = "operator.added")]
    OperatorAdded {
        person_id: PersonId,
        #[serde(default)]
        role: Option<OperatorRole>,
    },
    /// A setting of the programme has another value.
    #[serde(rename = "setting.changed")]
    SettingChanged { setting: Option<Setting>, from: Option<String>, to: Option<String> },
    #[serde(rename = "set_up.finished")]
    SetUpFinished {},
    /// An operator had a mail sent to themselves, to see whether mails arrive.
    #[serde(rename = "mail.tested")]
    MailTested {},
    /// An operator was sent a new link to set a password.
    #[serde(rename = "operator.link_sent")]
    OperatorLinkSent { person_id: PersonId },
    /// The one-time link of a mail was shown, since no mail server is set.
    #[serde(rename = "mail.link_shown")]
    MailLinkShown { mail_id: MailId },
    /// An operator has another role.
    #[serde(rename = "operator.role_given")]
    OperatorRoleGiven { person_id: PersonId, from: Option<OperatorRole>, to: Option<OperatorRole> },
    /// What an offer's next version would grant was saved.
    #[serde(rename = "package_draft.saved")]
    PackageDraftSaved { offer: Option<String> },
    #[serde(rename = "package_draft.discarded")]
    PackageDraftDiscarded { offer: Option<String> },
    /// An operator has chosen which mails they get of something.
    #[serde(rename = "operator.mails_chosen")]
    OperatorMailsChosen { person_id: PersonId, topic: Topic, wish: Option<Wish> },
    #[serde(rename = "operator.removed")]
    OperatorRemoved { person_id: PersonId },
    #[serde(rename = "person.language_chosen")]
    PersonLanguageChosen { person_id: PersonId, language: Option<String> },
    /// Somebody has chosen for themselves: which fields.
    #[serde(rename = "profile.changed")]
    ProfileChanged {
        person_id: PersonId,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        changed: Vec<String>,
    },
    /// Somebody ended sessions of their own: how many.
    #[serde(rename = "sessions.ended")]
    SessionsEnded { person_id: PersonId, count: Option<usize> },
    /// The key file holds a new key, and everything is sealed with it.
    #[serde(rename = "secrets.rotated")]
    SecretsRotated {
        /// How many secrets were sealed anew.
        sealed: Option<i64>,
    },
    #[serde(rename = "password.set")]
    PasswordSet { person_id: PersonId },
    /// Somebody asked for a link to set a new password of an address, whether or not it has an account (R-PPL-7).
    #[serde(rename = "password.forgotten")]
    PasswordForgotten {},
    /// Whoever has that address was mailed one.
    #[serde(rename = "password.link_sent")]
    PasswordLinkSent { person_id: PersonId },
    /// Somebody took away the file of what the portal holds about them.
    #[serde(rename = "own_data.downloaded")]
    OwnDataDownloaded { person_id: PersonId },
    /// Somebody asked to change their own mail address, to this one (R-PPL-6).
    #[serde(rename = "address_change.asked")]
    AddressChangeAsked { person_id: PersonId, to: Option<String> },
    /// It is this one now, and was that one.
    #[serde(rename = "address.changed")]
    AddressChanged { person_id: PersonId, from: Option<String>, to: Option<String> },
    #[serde(rename = "session.begun")]
    SessionBegun {
        /// Unknown while nobody has proved who they are.
        person_id: Option<PersonId>,
        by: Option<SignedInBy>,
    },
    #[serde(rename = "session.ended")]
    SessionEnded { person_id: PersonId },
    /// A member asked for what their roles don't allow.
    #[serde(rename = "access.denied")]
    AccessDenied { permission: Option<authz::Action>, path: Option<String> },
    /// Somebody asked for a thing that isn't there, or isn't theirs.
    #[serde(rename = "access.unknown_id")]
    AccessUnknownId { path: Option<String> },
    /// Somebody who is no operator asked for a page of the console.
    #[serde(rename = "access.not_operator")]
    AccessNotOperator { path: Option<String> },
    /// An operator asked for what their role doesn't allow (R-CON-1).
    #[serde(rename = "access.not_their_task")]
    AccessNotTheirTask { task: Option<Task>, path: Option<String> },
}

named! {
    /// How somebody signed in.
    pub enum SignedInBy {
        Password = "password",
        /// A link that was sent, with a new password.
        Link = "link",
        /// The demo's page of accounts.
        Demo = "demo",
    }
}

/// A seat of a benefit and who holds it; an attempt may know neither.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatDetails {
    pub benefit_id: BenefitId,
    pub product: Option<String>,
    pub seat: Option<i32>,
    pub member_id: Option<MemberId>,
    /// The member's name.
    pub member: Option<String>,
    /// How many, of an attempt at several.
    pub count: Option<usize>,
    /// Whether it was taken back since its holder was deactivated.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deactivated: bool,
    /// Whether it ended since its benefit was cancelled.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub cancelled: bool,
}

impl SeatDetails {
    /// Of this benefit; nothing else is known.
    #[must_use]
    pub fn of(benefit_id: BenefitId, product: &str) -> Self {
        Self {
            benefit_id,
            product: Some(product.to_owned()),
            seat: None,
            member_id: None,
            member: None,
            count: None,
            deactivated: false,
            cancelled: false,
        }
    }

    /// The same of this seat and its holder.
    #[must_use]
    pub fn held(self, seat: i32, member_id: MemberId, member: &str) -> Self {
        Self { seat: Some(seat), member_id: Some(member_id), member: Some(member.to_owned()), ..self }
    }
}

/// What the redemption of a key did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RedemptionDetails {
    pub benefit_id: BenefitId,
    pub product: Option<String>,
    pub key_id: Option<ProductKeyId>,
    /// The key's number in the benefit.
    pub key: Option<i32>,
    pub redeemed_on: Option<Date>,
    /// `new`, `add` or `extend`.
    pub mode: Option<String>,
    /// The seats of the subscription afterwards, and its end.
    pub seats: Option<i32>,
    pub ends_on: Option<Date>,
}

impl RedemptionDetails {
    /// Of this key of this benefit; nothing else is known.
    #[must_use]
    pub fn of(benefit_id: BenefitId, product: &str, key_id: ProductKeyId, key: i32) -> Self {
        Self {
            benefit_id,
            product: Some(product.to_owned()),
            key_id: Some(key_id),
            key: Some(key),
            redeemed_on: None,
            mode: None,
            seats: None,
            ends_on: None,
        }
    }
}

/// A key that was issued to a benefit; never a letter of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct IssuedKeyDetails {
    pub benefit_id: Option<BenefitId>,
    pub product: Option<String>,
    pub key_id: Option<ProductKeyId>,
    /// The key's number in the benefit.
    pub key: Option<i32>,
    /// The one in its place, and its number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement_id: Option<ProductKeyId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub replacement: Option<i32>,
    /// Why it was replaced; not the reason of a refusal, which is called `reason`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// The company, for the programme's log.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partner_id: Option<PartnerId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mpn_id: Option<i64>,
}

/// A file of keys on its way into a pool.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyImportDetails {
    pub key_import_id: Option<KeyImportId>,
    pub product: Option<String>,
    /// How many keys come into the pool.
    pub keys: Option<i32>,
}

/// A pool of keys: that of a product.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyPoolDetails {
    pub product_id: Option<ProductId>,
    pub product: Option<String>,
    /// What changed: from this to that.
    pub from: Option<i32>,
    pub to: Option<i32>,
    /// Of which import keys were revoked, how many, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_import_id: Option<KeyImportId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Not the reason of a refusal, which is called `reason`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

/// A benefit that the programme activates. Before it is asked for there is no activation; an attempt at several has
/// neither.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivationDetails {
    pub activation_id: Option<ActivationId>,
    pub benefit_id: Option<BenefitId>,
    pub product: Option<String>,
    /// The company, for the programme's log.
    pub partner_id: Option<PartnerId>,
    pub mpn_id: Option<i64>,
}

/// A service request; while it is refused to be submitted there is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RequestDetails {
    pub service_request_id: Option<ServiceRequestId>,
    pub number: Option<i32>,
    /// The company, for the programme's log.
    pub partner_id: Option<PartnerId>,
    pub mpn_id: Option<i64>,
}

/// What a service request reserves, and of which benefit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reserved {
    pub benefit_id: Option<BenefitId>,
    pub reserved: Option<i32>,
}

impl From<Option<(BenefitId, i32)>> for Reserved {
    fn from(taken: Option<(BenefitId, i32)>) -> Self {
        let (benefit_id, reserved) = taken.unzip();
        Self { benefit_id, reserved }
    }
}

/// A company, of what is done to it as a whole; an attempt to add one knows no id.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompanyDetails {
    pub partner_id: Option<PartnerId>,
    pub mpn_id: Option<i64>,
    /// The names of the fields that changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changed: Vec<String>,
}

impl CompanyDetails {
    /// Those of a company that there is.
    #[must_use]
    pub fn of(partner: PartnerId, mpn_id: i64) -> Self {
        Self { partner_id: Some(partner), mpn_id: Some(mpn_id), changed: Vec::new() }
    }
}

/// A company's application to join the programme; never the address of who applies.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApplicationDetails {
    pub application_id: Option<ApplicationId>,
    /// The company's name, as it was typed.
    pub company: Option<String>,
    /// The number of the company that it became.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mpn_id: Option<i64>,
}

/// The marketing contact: neither addresses nor numbers, since the log is read by people who don't see them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactDetails {
    pub member_id: Option<MemberId>,
    /// The member's name.
    pub member: Option<String>,
    pub language: Option<String>,
    /// The names of the fields that changed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changed: Vec<String>,
    pub former_member_id: Option<MemberId>,
    /// The names of the fields for which the form was refused.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<String>,
}

/// News, and who got it; an attempt knows neither.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewsDetails {
    pub news_id: Option<NewsId>,
    /// Its number.
    pub number: Option<i32>,
    /// What it is about, in the programme's own language.
    pub about: Option<String>,
    /// How many got it.
    pub readers: Option<usize>,
    /// The one company to whose contact it went.
    pub partner_id: Option<PartnerId>,
    /// In a company's log, its contact.
    pub member_id: Option<MemberId>,
    /// Their name.
    pub member: Option<String>,
}

/// What an operator gave a company by hand; an attempt knows less.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GrantDetails {
    pub enrollment_id: Option<EnrollmentId>,
    pub benefit_id: Option<BenefitId>,
    /// The offers that the membership holds.
    pub membership: Option<String>,
    pub product: Option<String>,
    /// The first day of what was given and its anniversary; of more time the anniversary before, and now.
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// How much more.
    pub more: Option<i32>,
    /// As the operator wrote it for the company; not the reason of a refusal, which is called `reason`.
    pub why: Option<String>,
    /// The company, for the programme's log.
    pub partner_id: Option<PartnerId>,
    pub mpn_id: Option<i64>,
}

/// A member who was deactivated, and what they left behind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeactivationDetails {
    pub member_id: MemberId,
    /// The member's name.
    pub member: Option<String>,
    /// How many seats were taken back.
    pub seats: Option<usize>,
    /// Whether they were the marketing contact.
    pub marketing_contact: Option<bool>,
    /// What was asked for with them as its user.
    #[serde(default)]
    pub activations: Vec<ActivationId>,
    /// The numbers of their service requests that are open.
    #[serde(default)]
    pub requests: Vec<i32>,
}

/// A member whose roles were changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RolesDetails {
    pub member_id: MemberId,
    /// The member's name.
    pub member: Option<String>,
    /// Their roles from then on; none is staff.
    #[serde(default)]
    pub roles: Vec<authz::Role>,
    /// Those that they had.
    #[serde(default)]
    pub before: Vec<authz::Role>,
    /// The last day of those that are new, if they have one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
}

/// A member who becomes a Global admin, or is to, otherwise than by one of them (R-ROLE-3).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GlobalAdminDetails {
    pub member_id: Option<MemberId>,
    /// The member's name.
    pub member: Option<String>,
    /// The mail domain that was proved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
    /// As the operator wrote it for the company; not the reason of a refusal, which is called `reason`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// The company, for the programme's log.
    pub partner_id: Option<PartnerId>,
    pub mpn_id: Option<i64>,
}

/// Somebody who is invited to a company, or was; an attempt may know nobody.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitationDetails {
    pub member_id: Option<MemberId>,
    /// The member's name.
    pub member: Option<String>,
    /// Their roles; none is staff.
    #[serde(default)]
    pub roles: Vec<authz::Role>,
    /// The company, for the programme's log.
    pub partner_id: Option<PartnerId>,
    pub mpn_id: Option<i64>,
}

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
        KeyImport = "key_import",
        KeyPool = "key_pool",
        Person = "person",
        Company = "company",
        Application = "application",
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
            Self::KeyImport => "key_import_id",
            Self::KeyPool => "product_id",
            Self::Person => "person_id",
            Self::Company => "partner_id",
            Self::Application => "application_id",
        }
    }
}

impl Act {
    /// It happened.
    #[must_use]
    pub fn done(self) -> Entry {
        Entry { act: self, outcome: Outcome::Done }
    }

    /// It was tried, and refused.
    #[must_use]
    pub fn refused(self, because: Because) -> Entry {
        Entry { act: self, outcome: Outcome::Refused(because) }
    }

    /// Which thing it is about: the kind and the id.
    #[must_use]
    pub fn subject(&self) -> Option<(Subject, Uuid)> {
        match self {
            Self::KeysIssued { benefit_id, .. }
            | Self::KeysRevealed { benefit_id, .. }
            | Self::SupportIdsSeen { benefit_id, .. }
            | Self::KeysRedeemed(RedemptionDetails { benefit_id, .. })
            | Self::SeatAssigned(SeatDetails { benefit_id, .. })
            | Self::SeatTakenBack(SeatDetails { benefit_id, .. }) => Some((Subject::Benefit, benefit_id.0)),
            Self::KeyReplaced(it) | Self::IssuedKeyRead(it) => {
                it.benefit_id.map(|id| (Subject::Benefit, id.0))
            }
            Self::MembershipGiven(it) | Self::MembershipExtended(it) => {
                it.enrollment_id.map(|id| (Subject::Enrollment, id.0))
            }
            Self::QuantityGranted(it) => it.benefit_id.map(|id| (Subject::Benefit, id.0)),
            Self::ActivationRequested { on, .. }
            | Self::ActivationHandedOver { on, .. }
            | Self::ActivationFulfilled { on, .. }
            | Self::ActivationWithdrawn(on)
            | Self::ActivationTaken(on)
            | Self::ActivationDeclined(on)
            | Self::ActivationRead(on) => on.subject(),
            Self::ServiceRequestSubmitted { on, .. }
            | Self::ServiceRequestClosed { on, .. }
            | Self::ServiceRequestReopened { on, .. }
            | Self::ServiceRequestHandedOver { on, .. }
            | Self::ServiceRequestAnswered(on)
            | Self::ServiceRequestTaken(on)
            | Self::ServiceRequestRead(on) => on.service_request_id.map(|id| (Subject::ServiceRequest, id.0)),
            Self::MarketingContactSet(ContactDetails { member_id, .. })
            | Self::MemberInvited(InvitationDetails { member_id, .. })
            | Self::InvitationSentAgain(InvitationDetails { member_id, .. })
            | Self::InvitationWithdrawn(InvitationDetails { member_id, .. })
            | Self::MemberJoined(InvitationDetails { member_id, .. })
            | Self::DomainRecordMade(GlobalAdminDetails { member_id, .. })
            | Self::DomainProved(GlobalAdminDetails { member_id, .. })
            | Self::GlobalAdminClaimed(GlobalAdminDetails { member_id, .. })
            | Self::GlobalAdminGiven(GlobalAdminDetails { member_id, .. })
            | Self::GlobalAdminObjected(GlobalAdminDetails { member_id, .. })
            | Self::GlobalAdminWithdrawn(GlobalAdminDetails { member_id, .. }) => {
                member_id.map(|id| (Subject::Member, id.0))
            }
            Self::AddressRefused { member_id, .. }
            | Self::MemberRolesChanged(RolesDetails { member_id, .. })
            | Self::RoleAsked(RolesDetails { member_id, .. })
            | Self::RoleRequestApproved(RolesDetails { member_id, .. })
            | Self::RoleRequestDeclined(RolesDetails { member_id, .. })
            | Self::MemberRenamed { member_id, .. }
            | Self::MemberDeactivated(DeactivationDetails { member_id, .. }) => {
                Some((Subject::Member, member_id.0))
            }
            Self::NewsSent(NewsDetails { news_id, .. })
            | Self::MarketingContactWritten(NewsDetails { news_id, .. }) => {
                news_id.map(|id| (Subject::News, id.0))
            }
            Self::KeyPoolThresholdSet(it)
            | Self::PoolKeysRevoked(it)
            | Self::KeyPoolRetired(it)
            | Self::KeyPoolTakenUp(it) => it.product_id.map(|id| (Subject::KeyPool, id.0)),
            Self::KeyImportBegun(it)
            | Self::KeyImportConfirmed(it)
            | Self::KeyImportDiscarded(it)
            | Self::KeyImportDone(it) => it.key_import_id.map(|id| (Subject::KeyImport, id.0)),
            Self::CompanyAdded(it)
            | Self::CompanyInvited(it)
            | Self::CompanyInvitationWithdrawn(it)
            | Self::CompanyMovedIn(it)
            | Self::CompanyRead(it)
            | Self::CompanyCorrected(it)
            | Self::CompanyProposalMade(it)
            | Self::CompanyProposalWithdrawn(it)
            | Self::CompanyProposalAgreed(it)
            | Self::CompanyProposalDeclined(it)
            | Self::CompanySuspended(it)
            | Self::CompanySuspensionLifted(it)
            | Self::CompanyNoted(it) => it.partner_id.map(|id| (Subject::Company, id.0)),
            Self::ApplicationSent(it)
            | Self::ApplicationConfirmed(it)
            | Self::ApplicationWithdrawn(it)
            | Self::ApplicationAccepted(it)
            | Self::ApplicationDeclined(it)
            | Self::ApplicationRead(it) => it.application_id.map(|id| (Subject::Application, id.0)),
            Self::MailRead { mail_id, .. }
            | Self::MailSentAgain { mail_id, .. }
            | Self::MailLinkShown { mail_id } => Some((Subject::Mail, mail_id.0)),
            Self::OperatorAdded { person_id, .. }
            | Self::OperatorRoleGiven { person_id, .. }
            | Self::OperatorMailsChosen { person_id, .. }
            | Self::OperatorLinkSent { person_id }
            | Self::OperatorRemoved { person_id }
            | Self::PersonLanguageChosen { person_id, .. }
            | Self::PasswordSet { person_id }
            | Self::PasswordLinkSent { person_id }
            | Self::ProfileChanged { person_id, .. }
            | Self::OwnDataDownloaded { person_id }
            | Self::AddressChangeAsked { person_id, .. }
            | Self::AddressChanged { person_id, .. }
            | Self::SessionsEnded { person_id, .. }
            | Self::SessionEnded { person_id } => Some((Subject::Person, person_id.0)),
            Self::SessionBegun { person_id, .. } => person_id.map(|id| (Subject::Person, id.0)),
            Self::SettingChanged { .. }
            | Self::SetUpFinished {}
            | Self::MailTested {}
            | Self::PasswordForgotten {}
            | Self::SecretsRotated { .. }
            | Self::ListDownloaded { .. }
            | Self::IssuedKeysLookedUp { .. }
            | Self::CatalogueChanged { .. }
            | Self::PackageDraftSaved { .. }
            | Self::PackageDraftDiscarded { .. }
            | Self::AccessDenied { .. }
            | Self::AccessUnknownId { .. }
            | Self::AccessNotOperator { .. }
            | Self::AccessNotTheirTask { .. } => None,
        }
    }
}

impl ActivationDetails {
    /// The activation; before it is asked for, the benefit.
    fn subject(&self) -> Option<(Subject, Uuid)> {
        let activation = self.activation_id.map(|id| (Subject::Activation, id.0));
        activation.or_else(|| self.benefit_id.map(|id| (Subject::Benefit, id.0)))
    }
}
