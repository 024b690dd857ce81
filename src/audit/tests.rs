use std::collections::BTreeSet;

use serde_json::{Value, json};
use time::macros::{date, datetime};
use uuid::Uuid;

use super::*;
use crate::authz::mails::{Topic, Wish};
use crate::authz::operators::{OperatorRole, Task};
use crate::authz::{Action, Role};
use crate::base::clock::Clock;
use crate::base::ids::{
    ActivationId, ApplicationId, BenefitId, EnrollmentId, KeyImportId, MailId, MemberId, NewsId,
    PackageVersionId, PartnerId, PersonId, ProductId, ProductKeyId, ServiceRequestId,
};
use crate::i18n::Locale;

/// An id that is always the same for the same number.
fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn asked(member_id: MemberId) -> RolesDetails {
    RolesDetails {
        member_id,
        member: some("Luca Ferrari"),
        roles: vec![Role::MpnPartnerAdmin],
        before: vec![],
        until: None,
    }
}

fn claims(member_id: MemberId) -> GlobalAdminDetails {
    GlobalAdminDetails {
        member_id: Some(member_id),
        member: some("Luca Ferrari"),
        domain: some("alpine.example"),
        why: None,
        partner_id: Some(PartnerId(id(4))),
        mpn_id: Some(4_100_001),
    }
}

fn invited(member_id: MemberId) -> InvitationDetails {
    InvitationDetails {
        member_id: Some(member_id),
        member: some("Claudia Brunner"),
        roles: vec![Role::GlobalAdmin, Role::UserAdmin],
        partner_id: Some(PartnerId(id(4))),
        mpn_id: Some(4_100_001),
    }
}

fn applied() -> ApplicationDetails {
    ApplicationDetails {
        application_id: Some(ApplicationId(id(9))),
        company: some("Heron Analytics"),
        mpn_id: None,
    }
}

/// The name under which an act is stored: a variant that is missing here doesn't compile, and one without an example
/// fails below.
fn name(act: &Act) -> &'static str {
    match act {
        Act::KeysIssued { .. } => "keys.issued",
        Act::KeysRevealed { .. } => "keys.revealed",
        Act::KeysRedeemed(_) => "keys.redeemed",
        Act::KeyReplaced(_) => "key.replaced",
        Act::IssuedKeyRead(_) => "issued_key.read",
        Act::IssuedKeysLookedUp { .. } => "issued_keys.looked_up",
        Act::PoolKeysRevoked(_) => "pool_keys.revoked",
        Act::KeyPoolRetired(_) => "key_pool.retired",
        Act::KeyPoolTakenUp(_) => "key_pool.taken_up",
        Act::KeyPoolThresholdSet(_) => "key_pool.threshold_set",
        Act::KeyImportBegun(_) => "key_import.begun",
        Act::KeyImportConfirmed(_) => "key_import.confirmed",
        Act::KeyImportDiscarded(_) => "key_import.discarded",
        Act::KeyImportDone(_) => "key_import.done",
        Act::SeatAssigned(_) => "seat.assigned",
        Act::SeatTakenBack(_) => "seat.taken_back",
        Act::ActivationRequested { .. } => "activation.requested",
        Act::ActivationWithdrawn(_) => "activation.withdrawn",
        Act::ActivationTaken(_) => "activation.taken",
        Act::ActivationHandedOver { .. } => "activation.handed_over",
        Act::ActivationFulfilled { .. } => "activation.fulfilled",
        Act::ActivationDeclined(_) => "activation.declined",
        Act::ActivationRead(_) => "activation.read",
        Act::SupportIdsSeen { .. } => "support_ids.seen",
        Act::MarketingContactSet(_) => "marketing_contact.set",
        Act::NewsSent(_) => "news.sent",
        Act::CatalogueChanged { .. } => "catalogue.changed",
        Act::PackageDraftSaved { .. } => "package_draft.saved",
        Act::PackageDraftDiscarded { .. } => "package_draft.discarded",
        Act::MarketingContactWritten(_) => "marketing_contact.written_to",
        Act::AddressRefused { .. } => "address.refused",
        Act::ServiceRequestSubmitted { .. } => "service_request.submitted",
        Act::ServiceRequestAnswered(_) => "service_request.answered",
        Act::ServiceRequestClosed { .. } => "service_request.closed",
        Act::ServiceRequestReopened { .. } => "service_request.reopened",
        Act::ServiceRequestTaken(_) => "service_request.taken",
        Act::ServiceRequestHandedOver { .. } => "service_request.handed_over",
        Act::ServiceRequestRead(_) => "service_request.read",
        Act::MemberDeactivated(_) => "member.deactivated",
        Act::MemberRolesChanged(_) => "member.roles_changed",
        Act::RoleAsked(_) => "role.asked",
        Act::RoleRequestApproved(_) => "role_request.approved",
        Act::RoleRequestDeclined(_) => "role_request.declined",
        Act::DomainRecordMade(_) => "domain_record.made",
        Act::DomainProved(_) => "domain.proved",
        Act::GlobalAdminClaimed(_) => "global_admin.claimed",
        Act::GlobalAdminGiven(_) => "global_admin.given",
        Act::GlobalAdminObjected(_) => "global_admin.objected",
        Act::GlobalAdminWithdrawn(_) => "global_admin.withdrawn",
        Act::MemberRenamed { .. } => "member.renamed",
        Act::CompanyAdded(_) => "company.added",
        Act::CompanyInvited(_) => "company.invited",
        Act::CompanyInvitationWithdrawn(_) => "company.invitation_withdrawn",
        Act::CompanyMovedIn(_) => "company.moved_in",
        Act::CompanyRead(_) => "company.read",
        Act::CompanyCorrected(_) => "company.corrected",
        Act::CompanyProposalMade(_) => "company_proposal.made",
        Act::CompanyProposalWithdrawn(_) => "company_proposal.withdrawn",
        Act::CompanyProposalAgreed(_) => "company_proposal.agreed",
        Act::CompanyProposalDeclined(_) => "company_proposal.declined",
        Act::CompanySuspended(_) => "company.suspended",
        Act::CompanySuspensionLifted(_) => "company.suspension_lifted",
        Act::CompanyNoted(_) => "company.noted",
        Act::MemberInvited(_) => "member.invited",
        Act::InvitationSentAgain(_) => "invitation.sent_again",
        Act::InvitationWithdrawn(_) => "invitation.withdrawn",
        Act::MemberJoined(_) => "member.joined",
        Act::MailRead { .. } => "mail.read",
        Act::MailSentAgain { .. } => "mail.sent_again",
        Act::MembershipGiven(_) => "membership.given",
        Act::MembershipExtended(_) => "membership.extended",
        Act::QuantityGranted(_) => "quantity.granted",
        Act::ApplicationSent(_) => "application.sent",
        Act::ApplicationConfirmed(_) => "application.confirmed",
        Act::ApplicationWithdrawn(_) => "application.withdrawn",
        Act::ApplicationAccepted(_) => "application.accepted",
        Act::ApplicationDeclined(_) => "application.declined",
        Act::ApplicationRead(_) => "application.read",
        Act::ListDownloaded { .. } => "list.downloaded",
        Act::OperatorAdded { .. } => "operator.added",
        Act::OperatorRemoved { .. } => "operator.removed",
        Act::OperatorRoleGiven { .. } => "operator.role_given",
        Act::OperatorLinkSent { .. } => "operator.link_sent",
        Act::OperatorMailsChosen { .. } => "operator.mails_chosen",
        Act::MailLinkShown { .. } => "mail.link_shown",
        Act::SettingChanged { .. } => "setting.changed",
        Act::SetUpFinished {} => "set_up.finished",
        Act::MailTested {} => "mail.tested",
        Act::PersonLanguageChosen { .. } => "person.language_chosen",
        Act::SecretsRotated { .. } => "secrets.rotated",
        Act::PasswordSet { .. } => "password.set",
        Act::PasswordForgotten {} => "password.forgotten",
        Act::ProfileChanged { .. } => "profile.changed",
        Act::OwnDataDownloaded { .. } => "own_data.downloaded",
        Act::AddressChangeAsked { .. } => "address_change.asked",
        Act::AddressChanged { .. } => "address.changed",
        Act::SessionsEnded { .. } => "sessions.ended",
        Act::PasswordLinkSent { .. } => "password.link_sent",
        Act::SessionBegun { .. } => "session.begun",
        Act::SessionEnded { .. } => "session.ended",
        Act::AccessDenied { .. } => "access.denied",
        Act::AccessUnknownId { .. } => "access.unknown_id",
        Act::AccessNotOperator { .. } => "access.not_operator",
        Act::AccessNotTheirTask { .. } => "access.not_their_task",
    }
}

fn seat() -> SeatDetails {
    SeatDetails::of(BenefitId(id(1)), "Visual Studio Enterprise")
}

fn activation() -> ActivationDetails {
    ActivationDetails {
        activation_id: Some(ActivationId(id(3))),
        benefit_id: Some(BenefitId(id(1))),
        product: some("Technical presales"),
        partner_id: Some(PartnerId(id(4))),
        mpn_id: Some(4_100_001),
    }
}

fn request() -> RequestDetails {
    RequestDetails {
        service_request_id: Some(ServiceRequestId(id(5))),
        number: Some(12),
        partner_id: Some(PartnerId(id(4))),
        mpn_id: Some(4_100_001),
    }
}

fn acts_of_keys_and_seats() -> Vec<Act> {
    let (benefit_id, product) = (BenefitId(id(1)), some("Windows Server"));
    let redemption = RedemptionDetails::of(benefit_id, "Office 365 E3", ProductKeyId(id(6)), 2);
    let held = seat().held(3, MemberId(id(2)), "Anna Zürcher");
    vec![
        Act::KeysIssued { benefit_id, product: product.clone(), keys: Some(3) },
        Act::KeysRevealed { benefit_id, product, first: Some(true) },
        Act::KeysRedeemed(redemption.clone()),
        Act::KeysRedeemed(RedemptionDetails {
            redeemed_on: Some(date!(2026 - 11 - 20)),
            mode: some("add"),
            seats: Some(10),
            ends_on: Some(date!(2027 - 11 - 20)),
            ..redemption
        }),
        Act::SeatAssigned(held.clone()),
        Act::SeatAssigned(seat()),
        Act::SeatAssigned(SeatDetails { seat: None, ..held.clone() }),
        Act::SeatAssigned(SeatDetails { count: Some(40), ..seat() }),
        Act::SeatTakenBack(held.clone()),
        Act::SeatTakenBack(seat()),
        Act::SeatTakenBack(SeatDetails { count: Some(1), ..seat() }),
        Act::SeatTakenBack(SeatDetails { deactivated: true, ..held.clone() }),
        Act::SeatTakenBack(SeatDetails { cancelled: true, ..held }),
    ]
}

fn acts_of_imports() -> Vec<Act> {
    let key_import_id = Some(KeyImportId(id(8)));
    let pool = KeyPoolDetails {
        product_id: Some(ProductId(id(9))),
        product: some("Windows Server"),
        from: Some(10),
        to: Some(25),
        ..KeyPoolDetails::default()
    };
    let revoked = KeyPoolDetails {
        key_import_id: Some(KeyImportId(id(8))),
        count: Some(20),
        why: some("Ordered by mistake"),
        from: None,
        to: None,
        ..pool.clone()
    };
    let details = |keys| KeyImportDetails { key_import_id, product: some("Windows Server"), keys };
    vec![
        Act::KeyPoolThresholdSet(pool.clone()),
        Act::PoolKeysRevoked(revoked),
        Act::KeyPoolRetired(KeyPoolDetails { from: None, to: None, ..pool.clone() }),
        Act::KeyPoolTakenUp(KeyPoolDetails { from: None, to: None, ..pool }),
        Act::KeyImportBegun(details(None)),
        Act::KeyImportBegun(KeyImportDetails::default()),
        Act::KeyImportConfirmed(details(Some(18))),
        Act::KeyImportDiscarded(details(None)),
        Act::KeyImportDone(details(Some(1))),
    ]
}

fn acts_of_issued_keys() -> Vec<Act> {
    let read = IssuedKeyDetails {
        benefit_id: Some(BenefitId(id(1))),
        product: some("Windows Server"),
        key_id: Some(ProductKeyId(id(6))),
        key: Some(1),
        partner_id: Some(PartnerId(id(4))),
        mpn_id: Some(4_100_001),
        ..IssuedKeyDetails::default()
    };
    let replaced = IssuedKeyDetails {
        replacement_id: Some(ProductKeyId(id(10))),
        replacement: Some(4),
        why: some("Blocked by mistake"),
        ..read.clone()
    };
    vec![
        Act::IssuedKeysLookedUp { partner_id: Some(PartnerId(id(4))), mpn_id: Some(4_100_001) },
        Act::IssuedKeysLookedUp { partner_id: None, mpn_id: None },
        Act::IssuedKeyRead(read),
        Act::KeyReplaced(replaced),
    ]
}

fn acts_of_activations() -> Vec<Act> {
    let none = ActivationDetails { activation_id: None, ..activation() };
    let operator_id = Some(PersonId(id(7)));
    vec![
        Act::ActivationRequested { on: activation(), member_id: Some(MemberId(id(2))) },
        Act::ActivationRequested { on: none.clone(), member_id: None },
        Act::ActivationWithdrawn(activation()),
        Act::ActivationWithdrawn(none),
        Act::ActivationTaken(activation()),
        Act::ActivationHandedOver { on: activation(), operator_id },
        Act::ActivationFulfilled { on: activation(), count: None },
        Act::ActivationFulfilled { on: ActivationDetails::default(), count: Some(5) },
        Act::ActivationDeclined(activation()),
        Act::ActivationRead(activation()),
    ]
}

fn acts_of_requests() -> Vec<Act> {
    let reserved = Reserved::from(Some((BenefitId(id(1)), 5)));
    let operator_id = Some(PersonId(id(7)));
    let closed = Act::ServiceRequestClosed {
        on: request(),
        closed_as: some("granted"),
        used: Some(2),
        cancelled_enrollment_id: Some(EnrollmentId(id(8))),
        cancelled_benefit_id: None,
        cancelled_offer_id: None,
        refunded: None,
        refunded_currency: None,
    };
    vec![
        Act::ServiceRequestSubmitted {
            on: request(),
            r#type: some("presales"),
            reserved: reserved.clone(),
            enrollment_id: Some(EnrollmentId(id(8))),
            cancels_benefit_id: None,
            cancels_offer_id: None,
        },
        Act::ServiceRequestSubmitted {
            on: RequestDetails::default(),
            r#type: some("presales"),
            reserved: Reserved::default(),
            enrollment_id: None,
            cancels_benefit_id: None,
            cancels_offer_id: None,
        },
        Act::ServiceRequestSubmitted {
            on: request(),
            r#type: some("cancellation"),
            reserved: Reserved::default(),
            enrollment_id: Some(EnrollmentId(id(8))),
            cancels_benefit_id: Some(BenefitId(id(1))),
            cancels_offer_id: Some(PackageVersionId(id(11))),
        },
        Act::ServiceRequestAnswered(request()),
        closed,
        Act::ServiceRequestClosed {
            on: request(),
            closed_as: some("granted"),
            used: Some(0),
            cancelled_enrollment_id: Some(EnrollmentId(id(8))),
            cancelled_benefit_id: Some(BenefitId(id(1))),
            cancelled_offer_id: None,
            refunded: Some(120_050),
            refunded_currency: some("EUR"),
        },
        Act::ServiceRequestClosed {
            on: request(),
            closed_as: some("granted"),
            used: Some(0),
            cancelled_enrollment_id: Some(EnrollmentId(id(8))),
            cancelled_benefit_id: None,
            cancelled_offer_id: Some(PackageVersionId(id(11))),
            refunded: Some(0),
            refunded_currency: some("EUR"),
        },
        Act::ServiceRequestReopened { on: request(), reserved },
        Act::ServiceRequestTaken(request()),
        Act::ServiceRequestHandedOver { on: request(), operator_id },
        Act::ServiceRequestRead(request()),
    ]
}

fn acts_on_people_and_mails() -> Vec<Act> {
    let (member_id, member, mail_id) = (MemberId(id(2)), some("Anna Zürcher"), MailId(id(9)));
    let contact = ContactDetails {
        member_id: Some(member_id),
        member: member.clone(),
        language: some("fr"),
        changed: vec!["phone".to_owned()],
        former_member_id: Some(MemberId(id(10))),
        fields: Vec::new(),
    };
    let news = NewsDetails { news_id: Some(NewsId(id(11))), number: Some(7), ..NewsDetails::default() };
    vec![
        Act::MarketingContactSet(contact),
        Act::AddressRefused { member_id, member: member.clone() },
        Act::CatalogueChanged {
            changes: Some(2),
            what: vec!["~ offers.gold-security.price: 1.00 -> 2.00".to_owned()],
        },
        Act::NewsSent(NewsDetails { about: some("A fair"), readers: Some(120), ..news.clone() }),
        Act::NewsSent(NewsDetails { partner_id: Some(PartnerId(id(4))), readers: Some(1), ..news.clone() }),
        Act::NewsSent(NewsDetails::default()),
        Act::MarketingContactWritten(NewsDetails {
            member_id: Some(member_id),
            member: member.clone(),
            ..news
        }),
        Act::MarketingContactSet(ContactDetails { fields: vec!["phone".to_owned()], ..Default::default() }),
        Act::MemberDeactivated(DeactivationDetails {
            member_id,
            member,
            seats: Some(2),
            marketing_contact: Some(true),
            activations: vec![ActivationId(id(3))],
            requests: vec![12],
        }),
        Act::MemberRolesChanged(RolesDetails {
            member_id,
            member: some("Claudia Brunner"),
            roles: vec![Role::MpnPartnerAdmin, Role::UserAdmin],
            before: vec![Role::GlobalAdmin],
            until: Some(date!(2026 - 12 - 31)),
        }),
        Act::MemberRolesChanged(RolesDetails {
            member_id,
            member: None,
            roles: vec![],
            before: vec![],
            until: None,
        }),
        Act::RoleAsked(asked(member_id)),
        Act::RoleRequestApproved(asked(member_id)),
        Act::RoleRequestDeclined(asked(member_id)),
        Act::DomainRecordMade(claims(member_id)),
        Act::DomainProved(claims(member_id)),
        Act::GlobalAdminClaimed(claims(member_id)),
        Act::GlobalAdminGiven(claims(member_id)),
        Act::GlobalAdminGiven(GlobalAdminDetails {
            domain: None,
            why: some("Their only Global admin has left"),
            ..claims(member_id)
        }),
        Act::GlobalAdminGiven(GlobalAdminDetails { domain: None, ..claims(member_id) }),
        Act::GlobalAdminObjected(claims(member_id)),
        Act::GlobalAdminWithdrawn(claims(member_id)),
        Act::MemberRenamed { member_id, member: some("Claudia Brunner"), name: some("Claudia Frey") },
        Act::MemberRenamed { member_id, member: None, name: None },
        Act::MemberInvited(invited(member_id)),
        Act::InvitationSentAgain(invited(member_id)),
        Act::InvitationWithdrawn(invited(member_id)),
        Act::MemberJoined(invited(member_id)),
        Act::MailRead {
            mail_id,
            partner_id: Some(PartnerId(id(4))),
            mpn_id: Some(4_100_001),
            part: some("text"),
        },
        Act::MailSentAgain {
            mail_id,
            partner_id: None,
            was: some("failed"),
            attempts: Some(8),
            error: some("550 unknown"),
        },
    ]
}

fn acts_of_grants() -> Vec<Act> {
    let company = GrantDetails {
        partner_id: Some(PartnerId(id(4))),
        mpn_id: Some(4_100_001),
        ..GrantDetails::default()
    };
    let given = GrantDetails {
        enrollment_id: Some(EnrollmentId(id(10))),
        membership: some("Gold DevOps"),
        from: Some(date!(2026 - 11 - 20)),
        to: Some(date!(2027 - 11 - 20)),
        why: some("Bought by letter"),
        ..company.clone()
    };
    let more = GrantDetails {
        benefit_id: Some(BenefitId(id(1))),
        product: some("Windows Server"),
        more: Some(1_000),
        why: some("For the fair"),
        ..company.clone()
    };
    let moving = CompanyDetails::of(PartnerId(id(4)), 4_100_001);
    vec![
        Act::CompanyInvited(moving.clone()),
        Act::CompanyInvitationWithdrawn(moving.clone()),
        Act::CompanyMovedIn(moving),
        Act::MembershipGiven(given.clone()),
        Act::MembershipGiven(company),
        Act::MembershipExtended(given.clone()),
        Act::MembershipExtended(GrantDetails { from: None, to: None, why: None, ..given }),
        Act::QuantityGranted(more.clone()),
        Act::QuantityGranted(GrantDetails { more: None, why: None, ..more }),
    ]
}

fn acts_of_access() -> Vec<Act> {
    let person_id = PersonId(id(7));
    let path = some("/partners/4100001/benefits");
    vec![
        Act::ApplicationSent(applied()),
        Act::ApplicationConfirmed(applied()),
        Act::ApplicationWithdrawn(applied()),
        Act::ApplicationAccepted(ApplicationDetails { mpn_id: Some(4_100_008), ..applied() }),
        Act::ApplicationAccepted(applied()),
        Act::ApplicationDeclined(applied()),
        Act::ApplicationRead(applied()),
        Act::ListDownloaded { file: some("people-4100001.csv") },
        Act::SupportIdsSeen { benefit_id: BenefitId(id(1)), product: some("Product support incidents") },
        Act::OperatorAdded { person_id, role: Some(OperatorRole::Fulfilment) },
        Act::OperatorRoleGiven {
            person_id,
            from: Some(OperatorRole::Fulfilment),
            to: Some(OperatorRole::Reader),
        },
        Act::OperatorRoleGiven { person_id, from: None, to: None },
        Act::PackageDraftSaved { offer: some("gold-security") },
        Act::PackageDraftDiscarded { offer: some("gold-security") },
        Act::OperatorMailsChosen { person_id, topic: Topic::Work, wish: Some(Wish::Each) },
        Act::OperatorMailsChosen { person_id, topic: Topic::Keys, wish: None },
        Act::SettingChanged { setting: Some(Setting::SeatWaitingDays), from: some("90"), to: some("0") },
        Act::SettingChanged { setting: Some(Setting::LogoText), from: None, to: some("Ours") },
        Act::SettingChanged { setting: None, from: None, to: None },
        Act::SetUpFinished {},
        Act::OperatorLinkSent { person_id },
        Act::MailLinkShown { mail_id: MailId(id(8)) },
        Act::MailTested {},
        Act::OperatorRemoved { person_id },
        Act::PersonLanguageChosen { person_id, language: some("fr") },
        Act::SecretsRotated { sealed: Some(120) },
        Act::PasswordSet { person_id },
        Act::PasswordForgotten {},
        Act::ProfileChanged { person_id, changed: vec!["language".to_owned()] },
        Act::SessionsEnded { person_id, count: Some(2) },
        Act::OwnDataDownloaded { person_id },
        Act::AddressChangeAsked { person_id, to: some("new@alpine.example") },
        Act::AddressChanged {
            person_id,
            from: some("staff1@alpine.example"),
            to: some("new@alpine.example"),
        },
        Act::PasswordLinkSent { person_id },
        Act::SessionBegun { person_id: Some(person_id), by: Some(SignedInBy::Password) },
        Act::SessionBegun { person_id: Some(person_id), by: Some(SignedInBy::Link) },
        Act::SessionBegun { person_id: Some(person_id), by: Some(SignedInBy::Demo) },
        Act::SessionBegun { person_id: None, by: None },
        Act::SessionEnded { person_id },
        Act::AccessDenied { permission: Some(Action::GetKeys), path: path.clone() },
        Act::AccessUnknownId { path: path.clone() },
        Act::AccessNotOperator { path: path.clone() },
        Act::AccessNotTheirTask { task: Some(Task::Keys), path },
    ]
}

/// One of every act, and of every way in which its details can be incomplete.
fn acts_of_companies() -> Vec<Act> {
    let company = CompanyDetails::of(PartnerId(id(4)), 4_100_001);
    let changed = vec!["name".to_owned(), "domains".to_owned()];
    vec![
        Act::CompanyAdded(company.clone()),
        Act::CompanyRead(company.clone()),
        Act::CompanyCorrected(CompanyDetails { changed: changed.clone(), ..company.clone() }),
        Act::CompanyProposalMade(CompanyDetails { changed: changed.clone(), ..company.clone() }),
        Act::CompanyProposalWithdrawn(company.clone()),
        Act::CompanyProposalAgreed(CompanyDetails { changed: changed.clone(), ..company.clone() }),
        Act::CompanyProposalDeclined(CompanyDetails { changed, ..company.clone() }),
        Act::CompanySuspended(company.clone()),
        Act::CompanySuspensionLifted(company.clone()),
        Act::CompanyNoted(company),
    ]
}

fn examples() -> Vec<Act> {
    let families = [
        acts_of_companies(),
        acts_of_keys_and_seats(),
        acts_of_imports(),
        acts_of_issued_keys(),
        acts_of_activations(),
        acts_of_requests(),
        acts_on_people_and_mails(),
        acts_of_grants(),
        acts_of_access(),
    ];
    families.into_iter().flatten().collect()
}

/// The names that a closed list of names allows, as it tells them to whoever comes with another.
fn known_names<T: serde::de::DeserializeOwned>(with_another: Value) -> BTreeSet<String> {
    let Err(error) = serde_json::from_value::<T>(with_another) else { panic!("that is a name") };
    error.to_string().split('`').skip(3).step_by(2).map(str::to_owned).collect()
}

#[test]
fn every_act_has_an_example_and_is_stored_under_its_name() {
    let stored: BTreeSet<String> = examples()
        .into_iter()
        .map(|act| {
            let stored = act.clone().done().store().unwrap();
            assert_eq!(stored.action, name(&act));
            stored.action
        })
        .collect();
    assert_eq!(stored, known_names::<Act>(json!({ "action": "", "details": {} })));
}

#[test]
fn what_is_stored_is_read_again() {
    for act in examples() {
        for entry in [act.clone().done(), act.clone().refused(Because::ChangedMeanwhile)] {
            let stored = entry.store().unwrap();
            assert_eq!(stored.subject_id, act.subject().map(|(_, id)| id));
            assert_eq!(stored.read().unwrap(), entry);
        }
    }
}

#[test]
fn the_subject_is_no_detail_and_what_is_not_known_is_left_out() {
    let stored = Act::SeatAssigned(seat()).refused(Because::NoSeat).store().unwrap();
    assert_eq!((stored.action.as_str(), stored.outcome.as_str()), ("seat.assigned", "refused"));
    assert_eq!((stored.subject.as_deref(), stored.subject_id), (Some("benefit"), Some(id(1))));
    let product = "Visual Studio Enterprise";
    assert_eq!(stored.details, json!({ "product": product, "reason": "no_seat" }));
}

/// A row as the older version wrote it, with the new names.
fn read(action: &str, outcome: &str, subject: Option<&str>, details: Value) -> Entry {
    let subject_id = subject.map(|_| id(1));
    let (action, outcome) = (action.to_owned(), outcome.to_owned());
    Stored { action, outcome, subject: subject.map(str::to_owned), subject_id, details }.read().unwrap()
}

#[test]
fn rows_that_tell_less_are_read_too() {
    let entry = read("keys.issued", "done", Some("benefit"), json!({ "keys": 1 }));
    let benefit_id = BenefitId(id(1));
    assert_eq!(entry, Act::KeysIssued { benefit_id, product: None, keys: Some(1) }.done());

    let entry = read("seat.taken_back", "refused", Some("benefit"), json!({ "seat": 4 }));
    let seat = SeatDetails { product: None, seat: Some(4), ..seat() };
    assert_eq!(entry, Act::SeatTakenBack(seat).refused(Because::NotRecorded));

    let entry = read("session.begun", "refused", None, json!({ "reason": "a reason of tomorrow" }));
    assert_eq!(entry, Act::SessionBegun { person_id: None, by: None }.refused(Because::NotRecorded));
    for (action, subject) in [
        ("activation.fulfilled", None),
        ("marketing_contact.set", None),
        ("service_request.submitted", None),
        ("service_request.closed", Some("service_request")),
        ("member.deactivated", Some("member")),
        ("mail.read", Some("mail")),
        ("access.denied", None),
    ] {
        let _: Entry = read(action, "refused", subject, json!({}));
    }
}

/// What a sentence must name.
fn named(act: &Act) -> Vec<&str> {
    let (product, name) = match act {
        Act::KeysIssued { product, .. }
        | Act::KeysRevealed { product, .. }
        | Act::SupportIdsSeen { product, .. } => (product, &None),
        Act::ListDownloaded { file } => (file, &None),
        Act::MembershipExtended(it) => (&it.membership, &None),
        Act::QuantityGranted(it) => (&it.product, &None),
        Act::KeysRedeemed(it) => (&it.product, &None),
        Act::SeatAssigned(it) | Act::SeatTakenBack(it) => (&it.product, &it.member),
        Act::ActivationRequested { on, .. }
        | Act::ActivationHandedOver { on, .. }
        | Act::ActivationFulfilled { on, .. }
        | Act::ActivationWithdrawn(on)
        | Act::ActivationTaken(on)
        | Act::ActivationDeclined(on)
        | Act::ActivationRead(on) => (&on.product, &None),
        Act::MarketingContactSet(it) => (&it.member, &None),
        Act::MarketingContactWritten(it) => (&it.member, &None),
        Act::MemberDeactivated(it) => (&it.member, &None),
        // It is whoever acts who asked.
        Act::RoleAsked(_) => (&None, &None),
        Act::MemberRolesChanged(it) | Act::RoleRequestApproved(it) | Act::RoleRequestDeclined(it) => {
            (&it.member, &None)
        }
        // It is whoever acts who proves it.
        Act::DomainRecordMade(_) | Act::DomainProved(_) => (&None, &None),
        Act::GlobalAdminClaimed(it)
        | Act::GlobalAdminGiven(it)
        | Act::GlobalAdminObjected(it)
        | Act::GlobalAdminWithdrawn(it) => (&it.member, &None),
        Act::MemberRenamed { member, name, .. } => (member, name),
        Act::MemberInvited(it)
        | Act::InvitationSentAgain(it)
        | Act::InvitationWithdrawn(it)
        | Act::MemberJoined(it) => (&it.member, &None),
        Act::ApplicationSent(it)
        | Act::ApplicationConfirmed(it)
        | Act::ApplicationWithdrawn(it)
        | Act::ApplicationAccepted(it)
        | Act::ApplicationDeclined(it)
        | Act::ApplicationRead(it) => (&it.company, &None),
        Act::AddressRefused { member, .. } => (member, &None),
        Act::AccessDenied { path, .. }
        | Act::AccessUnknownId { path }
        | Act::AccessNotOperator { path }
        | Act::AccessNotTheirTask { path, .. } => (path, &None),
        _ => (&None, &None),
    };
    product.iter().chain(name).map(String::as_str).collect()
}

fn sentences(entry: &Entry) -> BTreeSet<String> {
    Locale::all().map(|locale| entry.sentence(locale)).into()
}

#[test]
fn every_act_has_its_sentence_in_every_language_done_and_refused() {
    for act in examples() {
        let (done, refused) = (act.clone().done(), act.clone().refused(Because::Closed));
        for entry in [&done, &refused, &act.clone().refused(Because::NotRecorded)] {
            let sentences = sentences(entry);
            assert_eq!(sentences.len(), 4, "{sentences:?}");
            for sentence in &sentences {
                assert!(!sentence.is_empty() && !sentence.contains('{'), "{sentence}");
                assert!(named(&act).iter().all(|name| sentence.contains(name)), "{act:?}: {sentence}");
            }
        }
        assert!(sentences(&done).is_disjoint(&sentences(&refused)), "{act:?}");
    }
}

#[test]
fn every_reason_and_every_permission_is_told_in_its_own_words() {
    for locale in Locale::all() {
        let act = Act::PasswordSet { person_id: PersonId(id(7)) };
        let reasons = Because::ALL.map(|because| act.clone().refused(because).sentence(locale));
        assert_eq!(BTreeSet::from(reasons.clone()).len(), Because::ALL.len(), "{reasons:#?}");
        let told = |permission| Act::AccessDenied { permission: Some(permission), path: None }.done();
        let permissions: BTreeSet<_> = Action::all().map(|it| told(it).sentence(locale)).collect();
        assert_eq!(permissions.len(), Action::all().count(), "{permissions:#?}");
    }
}

#[test]
fn rows_that_tell_less_have_a_sentence_too() {
    for (action, subject) in [
        ("keys.issued", Some("benefit")),
        ("keys.redeemed", Some("benefit")),
        ("seat.assigned", Some("benefit")),
        ("activation.fulfilled", None),
        ("member.deactivated", Some("member")),
        ("service_request.closed", None),
        ("person.language_chosen", Some("person")),
        ("access.denied", None),
    ] {
        for outcome in ["done", "refused"] {
            let sentences = sentences(&read(action, outcome, subject, json!({})));
            assert!(sentences.len() == 4 && !sentences.contains(""), "{sentences:?}");
        }
    }
}

/// What every act says, for review.
#[test]
fn the_sentences() {
    let mut told = String::new();
    for locale in Locale::all() {
        told += &format!("# {}\n", locale.native_name());
        for act in examples() {
            let refused = act.clone().refused(match act {
                Act::AccessDenied { .. }
                | Act::AccessUnknownId { .. }
                | Act::AccessNotOperator { .. }
                | Act::AccessNotTheirTask { .. } => Because::NoAccess,
                _ => Because::ChangedMeanwhile,
            });
            told += &format!("{}\n    {}\n", act.done().sentence(locale), refused.sentence(locale));
        }
        told += "## Reasons\n";
        for because in Because::ALL {
            told += &format!("{}\n", Act::SeatAssigned(seat()).refused(because).sentence(locale));
        }
    }
    insta::assert_snapshot!(told);
}

/// How every act is stored, for review: what was written once must be read as long as the portal stands.
#[test]
fn the_rows() {
    let row = |act: Act| {
        let row = act.done().store().unwrap();
        let subject = row.subject.zip(row.subject_id).map(|(subject, id)| format!(" {subject} {id}"));
        format!("{}{} {}\n", row.action, subject.unwrap_or_default(), row.details)
    };
    let mut rows: Vec<_> = examples().into_iter().map(row).collect();
    rows.sort();
    insta::assert_snapshot!(rows.concat());
}

#[test]
fn what_is_no_entry_is_told() {
    for (action, outcome) in [("keys.get", "refused"), ("password.set", "half done")] {
        let (action, outcome) = (action.to_owned(), outcome.to_owned());
        let subject = Some("person".to_owned());
        let stored = Stored { action, outcome, subject, subject_id: Some(id(1)), details: json!({}) };
        let told = stored.read().unwrap_err().to_string();
        assert!(told.contains("of the log can't be read"), "{told}");
    }
}

#[test]
fn in_a_companys_log_its_members_have_names_and_operators_are_the_programme() {
    let clock = Clock::stopped_at(datetime!(2026-11-20 10:00 UTC));
    let (member, person) = (MemberId::new(), PersonId::new());
    let named = |name: &str, member| Actor {
        member,
        person: Some(person),
        name: name.to_owned(),
        ..Actor::programme(clock.clone())
    };
    let anna = named("Anna Zürcher", Some(member));
    assert_eq!(doer(&anna), (Some(member.0), None, "Anna Zürcher"));
    let operator = named("operator@programme.example", None);
    assert_eq!(doer(&operator), (None, Some(person.0), "the programme"));
    assert_eq!(doer(&Actor::programme(clock)), (None, None, "the programme"));
}

/// The names that the older version wrote and the migration changes. All others mean what they meant.
const OLD_NAMES: [&str; 44] = [
    "activations.declined",
    "activations.fulfilled",
    "activations.handed_over",
    "activations.read",
    "activations.request",
    "activations.requested",
    "activations.taken",
    "activations.withdraw",
    "activations.withdrawn",
    "assignments.see_own",
    "audit.read",
    "benefits.see",
    "console.see",
    "go_to_market.manage",
    "id.unknown",
    "keys.get",
    "keys.redeem",
    "mails.read",
    "mails.requeued",
    "members.deactivated",
    "members.manage",
    "membership.ask_cancellation",
    "membership.buy",
    "partner.accept_invitation",
    "people.see",
    "seats.assign",
    "seats.assigned",
    "seats.released",
    "service_requests.answer",
    "service_requests.answered",
    "service_requests.ask_advisory",
    "service_requests.ask_cloud_support",
    "service_requests.ask_on_premises_support",
    "service_requests.close",
    "service_requests.closed",
    "service_requests.handed_over",
    "service_requests.read",
    "service_requests.reopen",
    "service_requests.reopened",
    "service_requests.submit",
    "service_requests.submitted",
    "service_requests.taken",
    "technical.activate",
    "technical.see_ids",
];

/// The rights that there were at that migration, by the names it gave them.
const RENAMED_PERMISSIONS: [&str; 17] = [
    "see_benefits",
    "see_own_assignments",
    "see_people",
    "get_keys",
    "assign_seat",
    "activate_technical",
    "see_support_ids",
    "ask_advisory",
    "ask_cloud_support",
    "ask_on_premises_support",
    "manage_go_to_market",
    "buy",
    "ask_cancellation",
    "answer_service_requests",
    "accept_invitation",
    "manage_members",
    "read_audit",
];

#[test]
fn the_migration_renames_every_name_that_was_ever_stored_to_one_that_is_known() {
    let migration = include_str!("../../migrations/0020_acts_of_the_log.sql");
    let statements = migration.lines().filter(|line| !line.starts_with("--"));
    let migration = statements.collect::<Vec<_>>().join("\n");
    let known = known_names::<Act>(json!({ "action": "", "details": {} }));
    for old in OLD_NAMES {
        assert!(migration.contains(&format!("'{old}'")), "{old}");
        assert!(!known.contains(old), "{old}");
    }
    // What it calls `noun.verb` is an old name or a new one.
    let names = migration.split('\'').skip(1).step_by(2);
    for name in names.filter(|name| name.contains('.') && !name.ends_with('%')) {
        assert!(known.contains(name) || OLD_NAMES.contains(&name), "{name}");
    }
    // What was stored of refused rights is still a right; those that came after the migration it doesn't know.
    for permission in RENAMED_PERMISSIONS {
        assert!(migration.contains(&format!("'{permission}')")), "{permission} is not in the migration");
        assert!(
            Action::all().any(|it| it.as_str() == permission),
            "{permission} is stored, and no right any more"
        );
    }
}
