//! What stands in place of placeholders for one reader: what the programme has set, and what the reader's company has. It is read
//! as the overview and the page that it speaks of read it, so that no two dates disagree.

use std::collections::BTreeSet;

use sqlx::PgConnection;
use time::{Date, Duration};

use super::super::glance::Glance;
use super::super::seats_panel;
use crate::authz::Role;
use crate::dates::{self, days_left};
use crate::error::AppResult;
use crate::help::facts::{Facts, Value};
use crate::help::source::Placeholder as P;
use crate::i18n::Locale;
use crate::membership::store::{PurchaseTerms, find_terms};
use crate::membership::{Benefit, Enrollment, Refund, RefundPolicy, only_listed, store as membership};
use crate::orders::acts::reference;
use crate::orders::{State, store as orders};
use crate::programme::Programme;
use crate::scope::PartnerScope;
use crate::{global_admin, keys, marketing, people, seats, service_requests, users};

/// What the programme has set, and what is the same in each.
///
/// # Errors
/// Those of the database.
pub async fn of_programme(
    conn: &mut PgConnection,
    programme: &Programme,
    locale: Locale,
) -> AppResult<Facts> {
    let terms = find_terms(conn).await?;
    let mut facts = Facts::default();
    for (placeholder, text) in texts(programme, &terms, locale) {
        facts.set_text(placeholder, Some(text));
    }
    let t = locale.texts();
    let support = programme.support_site_url.as_ref();
    for (placeholder, words, url) in [
        (P::MembershipCenter, t.help_membership_center(), Some(&programme.membership_center_url)),
        (P::RegionalHelp, t.help_regional_help(), Some(&programme.regional_help_url)),
        (P::CloudPortal, t.help_cloud_portal(), Some(&programme.cloud_portal_url)),
        (P::SupportSite, t.help_support_site(), support),
    ] {
        match url.filter(|url| url.starts_with("https://")) {
            Some(url) => facts.set(placeholder, Value::Link { words, url: url.clone() }),
            None => facts.set(placeholder, Value::Text(words)),
        }
    }
    Ok(facts)
}

fn texts(programme: &Programme, terms: &PurchaseTerms, locale: Locale) -> Vec<(P, String)> {
    let t = locale.texts();
    let days = |days: i64| t.help_days(days);
    let lasting = |it: Duration| t.help_days(it.whole_hours() / 24);
    vec![
        (P::Programme, programme.name.clone()),
        (P::WaitingDays, days(programme.seat_waiting_days.into())),
        (P::WindowDays, days(terms.renewal_days.into())),
        (P::RefundDays, days(terms.refund_days.into())),
        (P::OrderDays, days(dates::ORDER_DAYS.into())),
        (P::ExtraDays, days(terms.extra_days.into())),
        (P::ShownMinutes, t.help_minutes(keys::REVEAL_LASTS.whole_minutes())),
        (P::Moves, locale.number(i64::try_from(seats::CREDIT_MOVES).unwrap_or(i64::MAX))),
        (P::MostHours, locale.number(service_requests::MOST_HOURS)),
        (P::MostMonths, t.help_months(dates::LONGEST_MONTHS)),
        (P::InvitationDays, lasting(people::invitation::LASTS)),
        (P::ResetHours, t.help_hours(users::links::Purpose::ForgottenPassword.lasts().whole_hours())),
        (P::ClaimDays, lasting(global_admin::OBJECTING)),
        (P::AbsentDays, lasting(global_admin::AWAY)),
        (P::MostLines, locale.number(i64::try_from(seats::address_list::MAX_LINES).unwrap_or(i64::MAX))),
        (
            P::RefundEndedBy,
            match terms.refund_policy {
                RefundPolicy::Software => t.help_refund_ended_by_software(),
                RefundPolicy::AnyUse => t.help_refund_ended_by_any_use(),
            },
        ),
    ]
}

/// What the overview's glance tells.
const OF_GLANCE: [P; 9] = [
    P::GlobalAdmins,
    P::Membership,
    P::Anniversary,
    P::RenewalOpens,
    P::RenewalCloses,
    P::DaysLeft,
    P::RefundUntil,
    P::Subscription,
    P::SubscriptionEnds,
];

/// Whether a page asks for what the overview's glance tells.
#[must_use]
pub fn need_glance(asked: &BTreeSet<P>) -> bool {
    OF_GLANCE.iter().any(|it| asked.contains(it))
}

/// What is known of the reader's company, of that which a page asks for; `glance` is there where it needs it.
///
/// # Errors
/// Those of the database.
pub async fn of_member(
    scope: &mut PartnerScope,
    asked: &BTreeSet<P>,
    glance: Option<&Glance>,
    facts: &mut Facts,
) -> AppResult<()> {
    let locale = scope.locale();
    facts.set_text(P::Company, Some(scope.partner.name.clone()));
    facts.set_text(P::YourRoles, Some(scope.me.roles.names(locale)));
    // What a member without a role doesn't see on the pages, help doesn't tell either.
    if !scope.may(crate::authz::Action::SeeBenefits) {
        return Ok(());
    }
    let (partner, today) = (scope.partner.id, scope.today());
    let any = |of: &[P]| of.iter().any(|it| asked.contains(it));
    if let Some(glance) = glance {
        of_glance(glance, today, locale, facts);
    }
    if any(&[P::ActivateBy, P::Unused, P::NextFreeSeat]) {
        let benefits = only_listed(membership::list_benefits(scope.tx(), partner, None).await?, today);
        of_benefits(&benefits, today, locale, facts);
        let with_seats: Vec<&Benefit> = benefits.iter().filter(|it| it.has_seats()).collect();
        let standings = seats_panel::read_standings(scope, &with_seats).await?;
        let waiting = standings.values().flat_map(|it| it.waiting().iter().map(|seat| seat.free_on));
        facts.set_text(P::NextFreeSeat, waiting.min().map(|day| locale.date(day)));
    }
    if any(&[P::Contact]) {
        let contact = marketing::store::find_contact(scope.tx(), partner).await?;
        facts.set_text(P::Contact, contact.map(|it| it.name));
    }
    if any(&[P::OpenOrder, P::PayBy]) {
        let open = orders::list_orders(scope.tx(), partner).await?;
        let open =
            open.into_iter().filter(|it| it.state == State::AwaitingPayment).min_by_key(|it| it.pay_by);
        facts.set_text(P::OpenOrder, open.as_ref().map(|it| reference(it.number)));
        facts.set_text(P::PayBy, open.map(|it| locale.date(it.pay_by)));
    }
    Ok(())
}

fn of_glance(glance: &Glance, today: Date, locale: Locale, facts: &mut Facts) {
    let t = locale.texts();
    let admins = glance.holders.iter().filter(|(role, _)| *role == Role::GlobalAdmin);
    let admins: Vec<String> = admins.map(|(_, contact)| contact.name.clone()).collect();
    facts.set_text(P::GlobalAdmins, Some(locale.list(&admins)));
    let listed = glance.enrollments.iter().map(|it| &it.enrollment).filter(|it| it.is_listed(today));
    let first: Option<&Enrollment> = listed.clone().min_by_key(|it| (it.anniversary_on, it.package.rank()));
    facts.set_text(P::Membership, first.map(|it| it.package.name(t)));
    let day = |of: fn(&Enrollment) -> Date| first.map(|it| locale.date(of(it)));
    facts.set_text(P::Anniversary, day(|it| it.anniversary_on));
    facts.set_text(P::RenewalOpens, day(Enrollment::renewal_opens_on));
    facts.set_text(P::RenewalCloses, day(Enrollment::renewal_closes_on));
    let left = first.map(|it| days_left(it.anniversary_on, today)).filter(|days| *days >= 0);
    facts.set_text(P::DaysLeft, left.map(|days| t.help_days(days)));
    let refunds = listed.filter_map(|it| match it.refund(today) {
        Refund::PossibleUntil(day) => Some(day),
        _ => None,
    });
    facts.set_text(P::RefundUntil, refunds.max().map(|day| locale.date(day)));
    let next = glance.runs.iter().filter(|it| it.ends_on >= today).min_by_key(|it| it.ends_on);
    facts.set_text(P::Subscription, next.map(|it| it.name.of(t).to_owned()));
    facts.set_text(P::SubscriptionEnds, next.map(|it| locale.date(it.ends_on)));
}

fn of_benefits(benefits: &[Benefit], today: Date, locale: Locale, facts: &mut Facts) {
    let unused: Vec<&Benefit> = benefits.iter().filter(|it| it.status(today).is_unused()).collect();
    let next = unused.iter().map(|it| it.activate_by).filter(|day| *day >= today).min();
    facts.set_text(P::ActivateBy, next.map(|day| locale.date(day)));
    let count = (!unused.is_empty()).then(|| locale.number(i64::try_from(unused.len()).unwrap_or(i64::MAX)));
    facts.set_text(P::Unused, count);
}
