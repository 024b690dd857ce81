//! What the logs tell, as sentences. Who did it, and when, stands beside each; so does the company in the programme's.

use super::act::{
    ActivationDetails, ApplicationDetails, CompanyDetails, ContactDetails, GlobalAdminDetails, GrantDetails,
    InvitationDetails, IssuedKeyDetails, KeyImportDetails, NewsDetails, RedemptionDetails, RequestDetails,
    RolesDetails, SeatDetails,
};
use super::{Act, Because, Entry, Outcome, SignedInBy};
use crate::authz::operators::OperatorRole;
use crate::authz::role_names;
use crate::i18n::{Locale, Texts};

/// What stands for a detail that isn't on record, where no word does.
const UNKNOWN: &str = "–";

impl Entry {
    /// What was done, or tried and refused for which reason, in a sentence without its end.
    #[must_use]
    pub fn sentence(&self, locale: Locale) -> String {
        let t = locale.texts();
        let Outcome::Refused(because) = self.outcome else {
            return words(&self.act, locale, false);
        };
        let attempt = words(&self.act, locale, true);
        match why(because, &self.act, t) {
            Some(why) => t.log_refused(&attempt, &why),
            None => t.log_refused_plain(&attempt),
        }
    }
}

fn words(act: &Act, locale: Locale, tried: bool) -> String {
    let t = locale.texts();
    match act {
        Act::KeysIssued { .. } | Act::KeysRevealed { .. } | Act::KeysRedeemed(_) => keys(act, locale, tried),
        Act::KeyReplaced(it) | Act::IssuedKeyRead(it) => issued_key(act, it, t, tried),
        Act::IssuedKeysLookedUp { mpn_id, .. } => {
            let mpn_id = mpn_id.map_or_else(|| UNKNOWN.to_owned(), |it| it.to_string());
            pick(tried, t.log_issued_keys_looked_up(mpn_id), t.log_issued_keys_looked_up_try())
        }
        Act::PoolKeysRevoked(it) => {
            let of = of(it.product.as_ref(), t);
            let done = t.log_keys_revoked(it.count.unwrap_or_default(), &of);
            pick(tried, done, t.log_keys_revoked_try(&of))
        }
        Act::KeyPoolRetired(it) => {
            let of = of(it.product.as_ref(), t);
            pick(tried, t.log_pool_retired(&of), t.log_pool_retired_try(&of))
        }
        Act::KeyPoolTakenUp(it) => {
            let of = of(it.product.as_ref(), t);
            pick(tried, t.log_pool_taken_up(&of), t.log_pool_taken_up_try(&of))
        }
        Act::KeyPoolThresholdSet(it) => {
            let (of, to) = (of(it.product.as_ref(), t), locale.number(it.to.unwrap_or_default()));
            pick(tried, t.log_threshold_set(&of, to), t.log_threshold_set_try(&of))
        }
        Act::KeyImportBegun(it)
        | Act::KeyImportConfirmed(it)
        | Act::KeyImportDiscarded(it)
        | Act::KeyImportDone(it) => key_import(act, it, t, tried),
        Act::SeatAssigned(seat) => assigned(seat, t, tried),
        Act::SeatTakenBack(seat) => taken_back(seat, t, tried),
        Act::ActivationRequested { on, .. }
        | Act::ActivationHandedOver { on, .. }
        | Act::ActivationFulfilled { on, .. }
        | Act::ActivationWithdrawn(on)
        | Act::ActivationTaken(on)
        | Act::ActivationDeclined(on)
        | Act::ActivationRead(on) => activation(act, on, t, tried),
        Act::SupportIdsSeen { product, .. } => {
            let of = of(product.as_ref(), t);
            pick(tried, t.log_support_ids_seen(&of), t.log_support_ids_seen_try(&of))
        }
        Act::MarketingContactSet(contact) => contact_set(contact, t, tried),
        Act::NewsSent(news) | Act::MarketingContactWritten(news) => news_sent(act, news, t, tried),
        Act::AddressRefused { member, .. } => {
            let name = member.clone().unwrap_or_else(|| t.log_some_member());
            pick(tried, t.log_address_refused(&name), t.log_address_refused_try(&name))
        }
        Act::MemberDeactivated(it) => {
            let name = it.member.clone().unwrap_or_else(|| t.log_some_member());
            let done = t.log_member_deactivated(it.seats.unwrap_or_default(), &name);
            pick(tried, done, t.log_member_deactivated_try(&name))
        }
        Act::MemberRolesChanged(it) => {
            let name = it.member.clone().unwrap_or_else(|| t.log_some_member());
            let (roles, before) = (role_names(&it.roles, locale), role_names(&it.before, locale));
            let done = match it.until {
                None => t.log_roles_changed(&name, before, roles.as_str()),
                Some(day) => t.log_roles_changed_until(&name, before, roles.as_str(), locale.date(day)),
            };
            pick(tried, done, t.log_roles_changed_try(&name, roles.as_str()))
        }
        Act::RoleAsked(it) | Act::RoleRequestApproved(it) | Act::RoleRequestDeclined(it) => {
            role_request(act, it, locale, tried)
        }
        Act::DomainRecordMade(it)
        | Act::DomainProved(it)
        | Act::GlobalAdminClaimed(it)
        | Act::GlobalAdminGiven(it)
        | Act::GlobalAdminObjected(it)
        | Act::GlobalAdminWithdrawn(it) => global_admin(act, it, t, tried),
        Act::MemberRenamed { member, name, .. } => {
            let before = member.clone().unwrap_or_else(|| t.log_some_member());
            let name = name.clone().unwrap_or_else(|| UNKNOWN.to_owned());
            pick(tried, t.log_member_renamed(&before, &name), t.log_member_renamed_try(&before, &name))
        }
        Act::MemberInvited(it)
        | Act::InvitationSentAgain(it)
        | Act::InvitationWithdrawn(it)
        | Act::MemberJoined(it) => invitation(act, it, locale, tried),
        Act::ServiceRequestSubmitted { on, .. }
        | Act::ServiceRequestClosed { on, .. }
        | Act::ServiceRequestReopened { on, .. }
        | Act::ServiceRequestHandedOver { on, .. }
        | Act::ServiceRequestAnswered(on)
        | Act::ServiceRequestTaken(on)
        | Act::ServiceRequestRead(on) => request(act, on, t, tried),
        Act::CompanyInvited(it) | Act::CompanyInvitationWithdrawn(it) | Act::CompanyMovedIn(it) => {
            moving_in(act, it, t, tried)
        }
        Act::CompanyAdded(it)
        | Act::CompanyRead(it)
        | Act::CompanyCorrected(it)
        | Act::CompanyProposalMade(it)
        | Act::CompanyProposalWithdrawn(it)
        | Act::CompanyProposalAgreed(it)
        | Act::CompanyProposalDeclined(it)
        | Act::CompanySuspended(it)
        | Act::CompanySuspensionLifted(it)
        | Act::CompanyNoted(it) => company(act, it, t, tried),
        Act::ApplicationSent(it)
        | Act::ApplicationConfirmed(it)
        | Act::ApplicationWithdrawn(it)
        | Act::ApplicationAccepted(it)
        | Act::ApplicationDeclined(it)
        | Act::ApplicationRead(it) => application(act, it, t, tried),
        Act::MailRead { .. } => pick(tried, t.log_mail_read(), t.log_mail_read_try()),
        Act::MailSentAgain { .. } => pick(tried, t.log_mail_sent_again(), t.log_mail_sent_again_try()),
        Act::CatalogueChanged { changes, .. } => {
            pick(tried, t.log_catalogue_changed(changes.unwrap_or_default()), t.log_catalogue_changed_try())
        }
        Act::PackageDraftSaved { offer } => {
            let offer = offer.as_deref().unwrap_or(UNKNOWN);
            pick(tried, t.log_draft_saved(offer), t.log_draft_saved_try(offer))
        }
        Act::PackageDraftDiscarded { offer } => {
            let offer = offer.as_deref().unwrap_or(UNKNOWN);
            pick(tried, t.log_draft_discarded(offer), t.log_draft_discarded_try(offer))
        }
        Act::MailLinkShown { .. } => pick(tried, t.log_mail_link_shown(), t.log_mail_link_shown_try()),
        Act::MembershipGiven(it) | Act::MembershipExtended(it) | Act::QuantityGranted(it) => {
            grant(act, it, locale, tried)
        }
        Act::ListDownloaded { file } => {
            let file = file.as_deref().unwrap_or(UNKNOWN);
            pick(tried, t.log_list_downloaded(file), t.log_list_downloaded_try(file))
        }
        Act::OperatorAdded { .. }
        | Act::OperatorRoleGiven { .. }
        | Act::OperatorMailsChosen { .. }
        | Act::OperatorLinkSent { .. }
        | Act::OperatorRemoved { .. }
        | Act::PersonLanguageChosen { .. }
        | Act::PasswordSet { .. }
        | Act::PasswordForgotten {}
        | Act::PasswordLinkSent { .. }
        | Act::ProfileChanged { .. }
        | Act::OwnDataDownloaded { .. }
        | Act::AddressChangeAsked { .. }
        | Act::AddressChanged { .. }
        | Act::SessionsEnded { .. }
        | Act::SessionBegun { .. }
        | Act::SessionEnded { .. } => signing_in(act, t, tried),
        Act::SettingChanged { .. } | Act::SetUpFinished {} | Act::MailTested {} => setting_up(act, t, tried),
        Act::SecretsRotated { .. } => pick(tried, t.log_secrets_rotated(), t.log_secrets_rotated_try()),
        Act::AccessDenied { .. }
        | Act::AccessUnknownId { .. }
        | Act::AccessNotOperator { .. }
        | Act::AccessNotTheirTask { .. } => access(act, t),
    }
}

fn pick(tried: bool, done: String, attempt: String) -> String {
    if tried { attempt } else { done }
}

/// Whose: what follows a seat or keys, or stands before them.
fn of(product: Option<&String>, t: &Texts) -> String {
    product.map_or_else(|| t.log_of_some(), |product| t.log_of_product(product))
}

/// How a company came to be here.
fn moving_in(act: &Act, it: &CompanyDetails, t: &Texts, tried: bool) -> String {
    let mpn_id = it.mpn_id.map_or_else(|| UNKNOWN.to_owned(), |it| it.to_string());
    match act {
        Act::CompanyInvited(_) => {
            pick(tried, t.log_company_invited(&mpn_id), t.log_company_invited_try(&mpn_id))
        }
        Act::CompanyMovedIn(_) => {
            pick(tried, t.log_company_moved_in(&mpn_id), t.log_company_moved_in_try(&mpn_id))
        }
        _ => pick(tried, t.log_company_uninvited(&mpn_id), t.log_company_uninvited_try(&mpn_id)),
    }
}

fn company(act: &Act, it: &CompanyDetails, t: &Texts, tried: bool) -> String {
    let mpn_id = it.mpn_id.map_or_else(|| UNKNOWN.to_owned(), |it| it.to_string());
    match act {
        Act::CompanyAdded(_) => pick(tried, t.log_company_added(&mpn_id), t.log_company_added_try()),
        Act::CompanyCorrected(_) => {
            pick(tried, t.log_company_corrected(&mpn_id), t.log_company_corrected_try(&mpn_id))
        }
        Act::CompanyProposalMade(_) => {
            pick(tried, t.log_proposal_made(&mpn_id), t.log_proposal_made_try(&mpn_id))
        }
        Act::CompanyProposalWithdrawn(_) => {
            pick(tried, t.log_proposal_withdrawn(&mpn_id), t.log_proposal_withdrawn_try(&mpn_id))
        }
        Act::CompanyProposalAgreed(_) => {
            pick(tried, t.log_proposal_agreed(&mpn_id), t.log_proposal_agreed_try(&mpn_id))
        }
        Act::CompanyProposalDeclined(_) => {
            pick(tried, t.log_proposal_declined(&mpn_id), t.log_proposal_declined_try(&mpn_id))
        }
        Act::CompanySuspended(_) => {
            pick(tried, t.log_company_suspended(&mpn_id), t.log_company_suspended_try(&mpn_id))
        }
        Act::CompanySuspensionLifted(_) => {
            pick(tried, t.log_company_lifted(&mpn_id), t.log_company_lifted_try(&mpn_id))
        }
        Act::CompanyNoted(_) => pick(tried, t.log_company_noted(&mpn_id), t.log_company_noted_try(&mpn_id)),
        _ => pick(tried, t.log_company_read(&mpn_id), t.log_company_read_try(&mpn_id)),
    }
}

/// A company that applies to join, and what became of that.
fn application(act: &Act, it: &ApplicationDetails, t: &Texts, tried: bool) -> String {
    let name = it.company.as_deref().unwrap_or(UNKNOWN);
    match act {
        Act::ApplicationSent(_) => {
            pick(tried, t.log_application_sent(name), t.log_application_sent_try(name))
        }
        Act::ApplicationConfirmed(_) => {
            pick(tried, t.log_application_confirmed(name), t.log_application_confirmed_try(name))
        }
        Act::ApplicationWithdrawn(_) => {
            pick(tried, t.log_application_withdrawn(name), t.log_application_withdrawn_try(name))
        }
        Act::ApplicationAccepted(_) => {
            let number = it.mpn_id.map_or_else(|| UNKNOWN.to_owned(), |it| it.to_string());
            pick(tried, t.log_application_accepted(name, number), t.log_application_accepted_try(name))
        }
        Act::ApplicationDeclined(_) => {
            pick(tried, t.log_application_declined(name), t.log_application_declined_try(name))
        }
        _ => pick(tried, t.log_application_read(name), t.log_application_read_try(name)),
    }
}

/// What an operator gave by hand.
fn grant(act: &Act, it: &GrantDetails, locale: Locale, tried: bool) -> String {
    let t = locale.texts();
    let day = |day: Option<time::Date>| day.map_or_else(|| UNKNOWN.to_owned(), |day| locale.date(day));
    let name = it.membership.as_deref().unwrap_or(UNKNOWN);
    match act {
        Act::MembershipGiven(_) => {
            let done = t.log_membership_given(name, day(it.from), day(it.to));
            pick(tried, done, t.log_membership_given_try())
        }
        Act::MembershipExtended(_) => {
            let done = t.log_membership_extended(name, day(it.from), day(it.to));
            pick(tried, done, t.log_membership_extended_try(name))
        }
        _ => {
            let product = it.product.as_deref().unwrap_or(UNKNOWN);
            let more = locale.number(it.more.unwrap_or_default());
            pick(tried, t.log_quantity_granted(more, product), t.log_quantity_granted_try(product))
        }
    }
}

fn keys(act: &Act, locale: Locale, tried: bool) -> String {
    let t = locale.texts();
    match act {
        Act::KeysIssued { product, keys, .. } => {
            let of = of(product.as_ref(), t);
            let done = t.log_keys_issued(keys.unwrap_or_default(), &of);
            pick(tried, done, t.log_keys_issued_try(&of))
        }
        Act::KeysRevealed { product, first, .. } => {
            let of = of(product.as_ref(), t);
            let done = t.log_keys_revealed(first.unwrap_or_default(), &of);
            pick(tried, done, t.log_keys_revealed_try(&of))
        }
        Act::KeysRedeemed(it) if tried => {
            t.log_keys_redeemed_try(it.key.unwrap_or_default(), of(it.product.as_ref(), t))
        }
        Act::KeysRedeemed(it) => redeemed(it, locale),
        _ => String::new(),
    }
}

fn issued_key(act: &Act, it: &IssuedKeyDetails, t: &Texts, tried: bool) -> String {
    let (key, of) = (it.key.unwrap_or_default(), of(it.product.as_ref(), t));
    match act {
        Act::IssuedKeyRead(_) => {
            pick(tried, t.log_issued_key_read(key, &of), t.log_issued_key_read_try(key, &of))
        }
        _ => pick(
            tried,
            t.log_key_replaced(key, &of, it.replacement.unwrap_or_default()),
            t.log_key_replaced_try(key, &of),
        ),
    }
}

fn key_import(act: &Act, it: &KeyImportDetails, t: &Texts, tried: bool) -> String {
    let of = it.product.as_ref().map_or_else(|| t.log_of_some_product(), |product| t.log_of_product(product));
    let keys = it.keys.unwrap_or_default();
    match act {
        Act::KeyImportBegun(_) => pick(tried, t.log_key_import_begun(&of), t.log_key_import_begun_try(&of)),
        Act::KeyImportConfirmed(_) if tried => t.log_key_import_confirmed_try(&of),
        Act::KeyImportConfirmed(_) => t.log_key_import_confirmed(keys, &of),
        Act::KeyImportDone(_) => {
            pick(tried, t.log_key_import_done(keys, &of), t.log_key_import_done_try(&of))
        }
        _ => pick(tried, t.log_key_import_discarded(&of), t.log_key_import_discarded_try(&of)),
    }
}

fn redeemed(it: &RedemptionDetails, locale: Locale) -> String {
    let t = locale.texts();
    let (key, of) = (it.key.unwrap_or_default(), of(it.product.as_ref(), t));
    match (it.redeemed_on, it.seats, it.ends_on) {
        (Some(day), Some(seats), Some(end)) => {
            t.log_keys_redeemed(key, &of, locale.date(day), seats, locale.date(end))
        }
        _ => t.log_keys_redeemed_some(key, &of),
    }
}

fn assigned(it: &SeatDetails, t: &Texts, tried: bool) -> String {
    let (seat, of) = (it.seat.unwrap_or_default(), of(it.product.as_ref(), t));
    match (&it.member, it.count) {
        (Some(member), _) if tried => t.log_seat_assigned_try(seat, &of, member),
        (Some(member), _) => t.log_seat_assigned(seat, &of, member),
        (None, Some(count)) if tried => t.log_seat_assigned_try_many(count, &of),
        (None, _) if tried => t.log_seat_assigned_try_some(seat, &of),
        (None, _) => t.log_seat_assigned_some(seat, &of),
    }
}

fn taken_back(it: &SeatDetails, t: &Texts, tried: bool) -> String {
    let (seat, of) = (it.seat.unwrap_or_default(), of(it.product.as_ref(), t));
    match (&it.member, it.count) {
        (Some(member), _) if tried => t.log_seat_taken_back_try(seat, &of, member),
        (Some(member), _) if it.cancelled => t.log_seat_ended_cancelled(seat, &of, member),
        (Some(member), _) if it.deactivated => t.log_seat_taken_back_deactivated(seat, &of, member),
        (Some(member), _) => t.log_seat_taken_back(seat, &of, member),
        (None, Some(count)) if tried => t.log_seat_taken_back_try_many(count, &of),
        (None, _) if tried => t.log_seat_taken_back_try_some(seat, &of),
        (None, _) => t.log_seat_taken_back_some(seat, &of),
    }
}

/// What is said of an act that was done, and of an attempt.
type Said = [fn(&Texts, String) -> String; 2];

fn activation(act: &Act, on: &ActivationDetails, t: &Texts, tried: bool) -> String {
    let said: Said = match act {
        Act::ActivationFulfilled { count: Some(count), .. } => return fulfilled_many(*count, t, tried),
        Act::ActivationRequested { .. } => {
            [Texts::log_activation_requested, Texts::log_activation_requested_try]
        }
        Act::ActivationWithdrawn(_) => [Texts::log_activation_withdrawn, Texts::log_activation_withdrawn_try],
        Act::ActivationTaken(_) => [Texts::log_activation_taken, Texts::log_activation_taken_try],
        Act::ActivationHandedOver { .. } => {
            [Texts::log_activation_handed_over, Texts::log_activation_handed_over_try]
        }
        Act::ActivationFulfilled { .. } => {
            [Texts::log_activation_fulfilled, Texts::log_activation_fulfilled_try]
        }
        Act::ActivationDeclined(_) => [Texts::log_activation_declined, Texts::log_activation_declined_try],
        Act::ActivationRead(_) => [Texts::log_activation_read, Texts::log_activation_read_try],
        _ => return String::new(),
    };
    said[usize::from(tried)](t, of(on.product.as_ref(), t))
}

fn fulfilled_many(count: usize, t: &Texts, tried: bool) -> String {
    if tried { t.log_activation_fulfilled_try_many(count) } else { t.log_activation_fulfilled_many(count) }
}

fn invitation(act: &Act, it: &InvitationDetails, locale: Locale, tried: bool) -> String {
    let t = locale.texts();
    let name = it.member.clone().unwrap_or_else(|| t.log_some_member());
    let roles = role_names(&it.roles, locale);
    match act {
        Act::MemberInvited(_) => {
            pick(tried, t.log_member_invited(&name, roles), t.log_member_invited_try(&name))
        }
        Act::InvitationSentAgain(_) => {
            pick(tried, t.log_invitation_sent_again(&name), t.log_invitation_sent_again_try(&name))
        }
        Act::InvitationWithdrawn(_) => {
            pick(tried, t.log_invitation_withdrawn(&name), t.log_invitation_withdrawn_try(&name))
        }
        _ => pick(tried, t.log_member_joined(&name, roles), t.log_member_joined_try(&name)),
    }
}

fn role_request(act: &Act, it: &RolesDetails, locale: Locale, tried: bool) -> String {
    let t = locale.texts();
    let name = it.member.clone().unwrap_or_else(|| t.log_some_member());
    let roles = role_names(&it.roles, locale);
    match act {
        Act::RoleAsked(_) => pick(tried, t.log_role_asked(&roles), t.log_role_asked_try(&roles)),
        Act::RoleRequestApproved(_) => {
            pick(tried, t.log_role_request_approved(&name, &roles), t.log_role_request_approved_try(&name))
        }
        _ => pick(tried, t.log_role_request_declined(&name, &roles), t.log_role_request_declined_try(&name)),
    }
}

fn global_admin(act: &Act, it: &GlobalAdminDetails, t: &Texts, tried: bool) -> String {
    let name = it.member.clone().unwrap_or_else(|| t.log_some_member());
    let domain = it.domain.clone().unwrap_or_else(|| UNKNOWN.to_owned());
    match act {
        Act::DomainRecordMade(_) => pick(tried, t.log_domain_record_made(), t.log_domain_record_made_try()),
        Act::DomainProved(_) => pick(tried, t.log_domain_proved(&domain), t.log_domain_proved_try()),
        Act::GlobalAdminClaimed(_) => {
            pick(tried, t.log_admin_claimed(&name, &domain), t.log_admin_claimed_try(&name))
        }
        Act::GlobalAdminObjected(_) => {
            pick(tried, t.log_admin_objected(&name), t.log_admin_objected_try(&name))
        }
        Act::GlobalAdminWithdrawn(_) => {
            pick(tried, t.log_admin_withdrawn(&name), t.log_admin_withdrawn_try(&name))
        }
        _ => {
            let done = match (&it.why, &it.domain) {
                (Some(why), _) => t.log_admin_given_why(&name, why),
                (None, Some(domain)) => t.log_admin_given_proved(&name, domain),
                (None, None) => t.log_admin_given(&name),
            };
            pick(tried, done, t.log_admin_given_try(&name))
        }
    }
}

fn contact_set(it: &ContactDetails, t: &Texts, tried: bool) -> String {
    match &it.member {
        Some(member) if tried => t.log_contact_set_try(member),
        Some(member) => t.log_contact_set(member),
        None if tried => t.log_contact_set_try_some(),
        None => t.log_contact_set_some(),
    }
}

fn request(act: &Act, on: &RequestDetails, t: &Texts, tried: bool) -> String {
    let said: Said = match act {
        Act::ServiceRequestSubmitted { .. } => {
            [Texts::log_request_submitted, Texts::log_request_submitted_try]
        }
        Act::ServiceRequestAnswered(_) => [Texts::log_request_answered, Texts::log_request_answered_try],
        Act::ServiceRequestClosed { cancelled_benefit_id: Some(_), .. } => {
            [Texts::log_request_closed_benefit_cancelled, Texts::log_request_closed_try]
        }
        Act::ServiceRequestClosed { cancelled_offer_id: Some(_), .. } => {
            [Texts::log_request_closed_offer_cancelled, Texts::log_request_closed_try]
        }
        Act::ServiceRequestClosed { cancelled_enrollment_id: Some(_), .. } => {
            [Texts::log_request_closed_cancelled, Texts::log_request_closed_try]
        }
        Act::ServiceRequestClosed { .. } => [Texts::log_request_closed, Texts::log_request_closed_try],
        Act::ServiceRequestReopened { .. } => [Texts::log_request_reopened, Texts::log_request_reopened_try],
        Act::ServiceRequestTaken(_) => [Texts::log_request_taken, Texts::log_request_taken_try],
        Act::ServiceRequestHandedOver { .. } => {
            [Texts::log_request_handed_over, Texts::log_request_handed_over_try]
        }
        Act::ServiceRequestRead(_) => [Texts::log_request_read, Texts::log_request_read_try],
        _ => return String::new(),
    };
    // As the pages write a request's number.
    let which = on.number.map(|number| t.log_request(format!("SR-{number}")));
    said[usize::from(tried)](t, which.unwrap_or_else(|| t.log_some_request()))
}

fn news_sent(act: &Act, news: &NewsDetails, t: &Texts, tried: bool) -> String {
    let number = news.number.map_or_else(|| UNKNOWN.to_owned(), |number| number.to_string());
    match (act, news.readers) {
        (Act::MarketingContactWritten(_), _) => {
            let name = news.member.clone().unwrap_or_else(|| t.log_some_member());
            pick(tried, t.log_contact_written(&name, number), t.log_contact_written_try(&name))
        }
        (_, Some(readers)) if !tried => t.log_news_sent(readers, number),
        _ => pick(tried, t.log_news_sent_some(), t.log_news_sent_try()),
    }
}

fn signing_in(act: &Act, t: &Texts, tried: bool) -> String {
    match act {
        Act::OperatorAdded { .. } => pick(tried, t.log_operator_added(), t.log_operator_added_try()),
        Act::OperatorLinkSent { .. } => {
            pick(tried, t.log_operator_link_sent(), t.log_operator_link_sent_try())
        }
        Act::OperatorRoleGiven { from, to, .. } => {
            let name = |role: &Option<OperatorRole>| role.map_or_else(|| UNKNOWN.to_owned(), |it| it.name(t));
            let (from, to) = (name(from), name(to));
            pick(tried, t.log_operator_role_given(&from, &to), t.log_operator_role_given_try(&to))
        }
        Act::OperatorMailsChosen { topic, wish, .. } => {
            let wish = wish.map_or_else(|| UNKNOWN.to_owned(), |it| it.name(t));
            let topic = topic.name(t);
            pick(tried, t.log_operator_mails(&topic, wish), t.log_operator_mails_try(topic))
        }
        Act::OperatorRemoved { .. } => pick(tried, t.log_operator_removed(), t.log_operator_removed_try()),
        Act::PersonLanguageChosen { language, .. } => {
            let tag = language.as_deref().unwrap_or(UNKNOWN);
            let name = Locale::from_tag(tag).map_or(tag, |locale| locale.native_name());
            pick(tried, t.log_language_chosen(name), t.log_language_chosen_try(name))
        }
        Act::PasswordSet { .. } => pick(tried, t.log_password_set(), t.log_password_set_try()),
        Act::PasswordForgotten {} => pick(tried, t.log_password_forgotten(), t.log_password_forgotten_try()),
        Act::ProfileChanged { .. } => pick(tried, t.log_profile_changed(), t.log_profile_changed_try()),
        Act::OwnDataDownloaded { .. } => pick(tried, t.log_own_data(), t.log_own_data_try()),
        Act::AddressChangeAsked { to, .. } => {
            let to = to.as_deref().unwrap_or(UNKNOWN);
            pick(tried, t.log_address_asked(to), t.log_address_asked_try(to))
        }
        Act::AddressChanged { from, to, .. } => {
            let (from, to) = (from.as_deref().unwrap_or(UNKNOWN), to.as_deref().unwrap_or(UNKNOWN));
            pick(tried, t.log_address_changed(from, to), t.log_address_changed_try(to))
        }
        Act::SessionsEnded { count, .. } => {
            pick(tried, t.log_sessions_ended(count.unwrap_or_default()), t.log_sessions_ended_try())
        }
        Act::PasswordLinkSent { .. } => {
            pick(tried, t.log_password_link_sent(), t.log_password_link_sent_try())
        }
        Act::SessionBegun { by, .. } => {
            let done = match by {
                Some(SignedInBy::Link) => t.log_signed_in_by_link(),
                Some(SignedInBy::Demo) => t.log_signed_in_demo(),
                Some(SignedInBy::Password) | None => t.log_signed_in(),
            };
            pick(tried, done, t.log_signed_in_try())
        }
        Act::SessionEnded { .. } => pick(tried, t.log_signed_out(), t.log_signed_out_try()),
        _ => String::new(),
    }
}

fn setting_up(act: &Act, t: &Texts, tried: bool) -> String {
    match act {
        Act::SettingChanged { setting, from, to } => {
            let value = |it: &Option<String>| it.clone().unwrap_or_else(|| t.setting_nothing());
            match setting {
                Some(it) if !tried => t.log_setting_changed(it.label(t), value(from), value(to)),
                _ => t.log_settings_try(),
            }
        }
        Act::SetUpFinished {} => pick(tried, t.log_set_up_finished(), t.log_set_up_finished_try()),
        Act::MailTested {} => pick(tried, t.log_mail_tested(), t.log_mail_tested_try()),
        _ => String::new(),
    }
}

/// These are attempts, whatever became of them.
fn access(act: &Act, t: &Texts) -> String {
    match act {
        Act::AccessDenied { permission, path } => {
            let what = permission.map_or_else(|| t.log_may_something(), |action| action.words(t));
            t.log_access_denied(&what, path.as_deref().unwrap_or(UNKNOWN))
        }
        Act::AccessUnknownId { path } => t.log_access_unknown_id(path.as_deref().unwrap_or(UNKNOWN)),
        Act::AccessNotOperator { path } => t.log_access_not_operator(path.as_deref().unwrap_or(UNKNOWN)),
        Act::AccessNotTheirTask { task, path } => {
            let what = task.map_or_else(|| t.log_may_something(), |task| task.words(t));
            t.log_access_denied(&what, path.as_deref().unwrap_or(UNKNOWN))
        }
        _ => String::new(),
    }
}

/// The reason, to follow “because”; null where none is on record.
fn why(because: Because, act: &Act, t: &Texts) -> Option<String> {
    Some(match because {
        Because::NoAccess => match act {
            Act::AccessUnknownId { .. } => t.because_not_theirs(),
            Act::AccessNotOperator { .. } => t.because_not_operator(),
            _ => t.because_no_role(),
        },
        Because::Closed => t.because_closed(),
        Because::ChangedMeanwhile => t.because_changed_meanwhile(),
        Because::WrongEntries => t.because_wrong_entries(),
        Because::LastAdministrator => t.because_last_administrator(),
        Because::PoolTooSmall => t.because_pool_too_small(),
        Because::RedeemedAlready => t.because_redeemed_already(),
        Because::Revoked => t.because_revoked(),
        Because::IsReplacement => t.because_is_replacement(),
        Because::NotIssued => t.because_not_issued(),
        Because::BadDay => t.because_bad_day(),
        Because::TooLong => t.because_too_long(),
        Because::NotAMember => t.because_not_a_member(),
        Because::InTheWay => t.because_in_the_way(),
        Because::NoSeat => t.because_no_seat(),
        Because::HasOne => t.because_has_one(),
        Because::HeldAlready => t.because_held_already(),
        Because::NoGlobalAdmin => t.because_no_global_admin(),
        Because::GlobalAdminIsHere => t.because_global_admin_is_here(),
        Because::NoRecord => t.because_no_record(),
        Because::TooManyTries => t.because_too_many_tries(),
        Because::Ended => t.because_ended(),
        Because::NoContact => t.because_no_contact(),
        Because::Stands => t.because_stands(),
        Because::TooLate => t.because_too_late(),
        Because::NoRefund => t.because_no_refund(),
        Because::UnknownIds => t.because_unknown_ids(),
        Because::NothingLeft => t.because_nothing_left(),
        Because::RequestClosed => t.because_request_closed(),
        Because::TooManyHours => t.because_too_many_hours(),
        Because::TooManyOpen => t.because_too_many_open(),
        Because::TooMuchThisHour => t.because_too_much_this_hour(),
        Because::AddressTaken => t.because_address_taken(),
        Because::AddressRefused => t.because_address_refused(),
        Because::TooManyAddresses => t.because_too_many_addresses(),
        Because::NotAnOperator => t.because_no_operator_chosen(),
        Because::WrongIds => t.because_wrong_ids(),
        Because::NoIds => t.because_no_ids(),
        Because::NoMessage => t.because_no_message(),
        Because::LongMessage => t.because_long_message(),
        Because::NothingChosen => t.because_nothing_chosen(),
        Because::TooManyChosen => t.because_too_many_chosen(),
        Because::Technical => t.because_technical(),
        Because::Suspended => t.because_suspended(),
        Because::Cancelled => t.because_cancelled(),
        Because::OfferOver => t.because_offer_over(),
        Because::LastGlobalAdmin => t.because_last_global_admin(),
        Because::WrongPassword => t.because_wrong_password(),
        Because::IsMember => t.because_is_member(),
        Because::InvitedAlready => t.because_invited_already(),
        Because::IsOperator => t.because_is_operator(),
        Because::NotInvited => t.because_not_invited(),
        Because::NotRecorded => return None,
    })
}
