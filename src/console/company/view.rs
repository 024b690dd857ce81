//! What the page of one company shows, in words.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use time::{Date, OffsetDateTime};

use super::read::{Asked, Facts, Given, Mailed, PersonRow, Told};
use crate::authz::operators::Task;
use crate::base::clock::{self, date_in};
use crate::base::ids::EnrollmentId;
use crate::companies::State;
use crate::console::paths;
use crate::error::{AppError, AppResult};
use crate::granting::{check_more, extendable, paths as granting};
use crate::i18n::{Locale, Texts};
use crate::mail::{MailKinds, Recipient};
use crate::membership::{Benefit, Enrollment, EnrollmentState};
use crate::people::invitation::{Standing, seen};
use crate::queue::listing::Listing;
use crate::queue::{Area, paths as queue};
use crate::scope::OperatorScope;
use crate::web::list::link;
use crate::web::moment::Moment;
use crate::{activations, people, service_requests};

/// What operators keep about it.
pub(super) struct FactsView {
    pub(super) name: String,
    pub(super) country: String,
    pub(super) zone: String,
    pub(super) language: &'static str,
    pub(super) domains: Vec<String>,
    pub(super) registration_number: Option<String>,
    /// Whom the company names for questions about it.
    pub(super) support: Vec<String>,
    /// Whether another name or other domains wait to be agreed to.
    pub(super) proposes: bool,
    pub(super) added: Moment,
    /// Whether it manages its benefits on the older site (R-TEN-2).
    pub(super) elsewhere: bool,
    /// Its states: classes and words.
    pub(super) states: Vec<(&'static str, String)>,
    /// Since when it is suspended, and why.
    pub(super) suspended: Option<(Moment, String)>,
    pub(super) notes: Vec<NoteView>,
}

pub(super) struct NoteView {
    pub(super) text: String,
    pub(super) by: String,
    pub(super) at: Moment,
}

impl FactsView {
    pub(super) fn new(facts: Facts, locale: Locale) -> AppResult<Self> {
        let t = locale.texts();
        let home = match (facts.home.as_str(), facts.invited_at) {
            ("partner_center", _) => None,
            (_, None) => Some(State::Elsewhere),
            (_, Some(_)) => Some(State::Moving),
        };
        let suspension = facts.suspended_at.map(|_| State::Suspended);
        let states = [suspension, facts.nobody_in.then_some(State::Invited), home].into_iter().flatten();
        let suspended = facts.suspended_at.zip(facts.suspended_reason);
        let note = |it: super::read::Note| {
            Ok::<_, AppError>(NoteView { text: it.text, by: it.by, at: Moment::new(it.at, locale)? })
        };
        Ok(Self {
            elsewhere: home.is_some(),
            country: locale.country(&facts.country).unwrap_or(&facts.country).to_owned(),
            zone: facts.time_zone,
            language: Locale::from_tag(&facts.language).unwrap_or_default().native_name(),
            domains: facts.domains,
            registration_number: facts.registration_number,
            support: facts.support_email.into_iter().chain(facts.support_phone).collect(),
            proposes: facts.proposes,
            added: Moment::new(facts.added_at, locale)?,
            states: states.map(|it| (it.class(), it.name(t))).collect(),
            suspended: suspended
                .map(|(at, why)| Ok::<_, AppError>((Moment::new(at, locale)?, why)))
                .transpose()?,
            notes: facts.notes.0.into_iter().map(note).collect::<AppResult<_>>()?,
            name: facts.name,
        })
    }
}

/// A membership with what it grants.
pub(super) struct MembershipView {
    pub(super) id: EnrollmentId,
    pub(super) package: String,
    pub(super) state: String,
    pub(super) class: &'static str,
    pub(super) starts: String,
    pub(super) anniversary: String,
    pub(super) benefits: Vec<BenefitView>,
    /// What operators gave of it by hand, with their reasons.
    pub(super) given: Vec<String>,
    /// Where it is given more time; none where it is over.
    pub(super) extension: Option<String>,
}

pub(super) struct BenefitView {
    pub(super) name: String,
    pub(super) kind: String,
    pub(super) quantity: String,
    pub(super) status: String,
    pub(super) class: &'static str,
    pub(super) until: String,
    /// What operators granted of it by hand, with their reasons.
    pub(super) given: Vec<String>,
    /// Where more of it is granted; none where there can't be more.
    pub(super) more: Option<String>,
}

/// What all of a company's memberships are told by.
pub(super) struct Of<'a> {
    pub(super) mpn_id: i64,
    pub(super) given: &'a [Given],
    pub(super) zone: TimeZone,
    pub(super) today: Date,
    /// Whether the reader may give anything.
    pub(super) may: bool,
    pub(super) locale: Locale,
}

impl<'a> Of<'a> {
    pub(super) fn new(facts: &'a Facts, mpn_id: i64, scope: &OperatorScope) -> AppResult<Self> {
        let zone = clock::zone(&facts.time_zone).map_err(AppError::internal)?;
        let today = date_in(scope.now(), &zone);
        let may = scope.why_not(Task::Memberships).is_none();
        Ok(Self { mpn_id, given: &facts.given.0, zone, today, may, locale: scope.locale() })
    }
}

/// The memberships, those that go on longest first.
pub(super) fn memberships(benefits: &[Benefit], of: &Of<'_>) -> Vec<MembershipView> {
    let mut by_enrollment: BTreeMap<EnrollmentId, (&Enrollment, Vec<&Benefit>)> = BTreeMap::new();
    for it in benefits {
        by_enrollment.entry(it.enrollment_id).or_insert((&it.enrollment, Vec::new())).1.push(it);
    }
    let mut all: Vec<_> = by_enrollment.into_iter().collect();
    all.sort_by_key(|(id, (it, _))| (std::cmp::Reverse(it.anniversary_on), it.package, *id));
    all.into_iter().map(|(id, (it, granted))| MembershipView::new(id, it, granted, of)).collect()
}

impl MembershipView {
    fn new(id: EnrollmentId, it: &Enrollment, mut granted: Vec<&Benefit>, of: &Of<'_>) -> Self {
        let locale = of.locale;
        let t = locale.texts();
        let state = it.state(of.today);
        granted.sort_by_key(|it| (it.kind, it.name.of(t).to_owned(), it.id));
        let (words, class) = state_words(state, t);
        Self {
            id,
            package: it.package.name(t),
            state: words,
            class,
            starts: locale.date(it.starts_on),
            anniversary: locale.date(it.anniversary_on),
            benefits: granted.into_iter().map(|it| BenefitView::new(it, of)).collect(),
            given: of
                .given
                .iter()
                .filter(|it| it.enrollment == id)
                .map(|it| it.grant.text(&of.zone, locale))
                .collect(),
            extension: (of.may && extendable(it, of.today).is_ok())
                .then(|| granting::extension(of.mpn_id, id)),
        }
    }
}

fn state_words(state: EnrollmentState, t: &Texts) -> (String, &'static str) {
    match state {
        EnrollmentState::NotStarted => (t.membership_not_started(), "st-wait"),
        EnrollmentState::Active => (t.membership_active(), "st-done"),
        EnrollmentState::InRenewalWindow => (t.membership_in_window(), "st-half"),
        EnrollmentState::Lapsed => (t.membership_lapsed(), "st-off"),
        EnrollmentState::Cancelled => (t.membership_cancelled(), "st-off"),
    }
}

impl BenefitView {
    fn new(it: &Benefit, of: &Of<'_>) -> Self {
        let (locale, t) = (of.locale, of.locale.texts());
        let status = it.status(of.today);
        Self {
            name: it.name.of(t).to_owned(),
            kind: it.kind.menu_name(t),
            quantity: it.quantity.map_or_else(|| t.unlimited(), |it| locale.number(it)),
            status: status.text(t),
            class: status.class(),
            until: locale.date(it.activate_by),
            given: it.given.iter().map(|it| it.text(&of.zone, locale)).collect(),
            more: (of.may && check_more(it, of.today).is_ok()).then(|| granting::quantity(of.mpn_id, it.id)),
        }
    }
}

/// One of its people.
pub(super) struct PersonView {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) email: String,
    pub(super) roles: String,
    /// The class of the mark of how they stand, its words, and of an invitation when it ends or ended.
    pub(super) status: (&'static str, String, Option<String>),
    pub(super) signed_in: Option<Moment>,
    /// What can be done about their invitation, where one is open.
    pub(super) invitation: Option<InvitationActs>,
}

/// Sending an invitation again, as it stands on the page, and withdrawing it.
pub(super) struct InvitationActs {
    pub(super) again: String,
    pub(super) seen: String,
    pub(super) withdrawal: String,
}

impl PersonView {
    pub(super) fn new(it: &PersonRow, mpn_id: i64, now: OffsetDateTime, locale: Locale) -> AppResult<Self> {
        let standing = Standing::new(it.active, it.expires_at, now);
        Ok(Self {
            status: people::list::status(standing, &TimeZone::UTC, locale),
            invitation: it.sent_at.map(|sent_at| InvitationActs {
                again: people::paths::invitation(mpn_id, it.id),
                seen: seen(sent_at),
                withdrawal: people::paths::withdrawal(mpn_id, it.id),
            }),
            id: it.id.to_string(),
            name: it.name.clone(),
            email: it.email.clone(),
            roles: it.roles.names(locale),
            signed_in: it.signed_in_at.map(|at| Moment::new(at, locale)).transpose()?,
        })
    }
}

/// What it asked for in one area.
pub(super) struct WorkList {
    pub(super) id: &'static str,
    pub(super) heading: String,
    pub(super) rows: Vec<WorkRow>,
    /// All of it.
    pub(super) all: String,
}

pub(super) struct WorkRow {
    pub(super) href: String,
    pub(super) title: String,
    pub(super) state: String,
    pub(super) class: &'static str,
    pub(super) since: Moment,
}

impl WorkList {
    pub(super) fn new(area: Area, asked: &[Asked], mpn_id: i64, locale: Locale) -> AppResult<Self> {
        let listing: &Listing = match area {
            Area::Activations => &activations::console::LISTING,
            Area::ServiceRequests => &service_requests::console::LISTING,
        };
        let states = (listing.states)(locale.texts());
        let row = |it: &Asked| {
            let state = states.iter().find(|state| state.name == it.state);
            Ok::<_, AppError>(WorkRow {
                href: queue::item(area, it.id),
                title: it.title.clone(),
                state: state.map_or_else(|| it.state.clone(), |state| state.text.clone()),
                class: state.map_or("st-off", |state| state.class),
                since: Moment::new(it.since, locale)?,
            })
        };
        let company = mpn_id.to_string();
        Ok(Self {
            id: area.as_str(),
            heading: area.name(locale.texts()),
            rows: asked.iter().filter(|it| it.area == area).map(row).collect::<AppResult<_>>()?,
            all: link(queue::list(area), &[("company", &company), ("status", "all")]),
        })
    }
}

/// A mail about it.
pub(super) struct MailRow {
    pub(super) href: String,
    pub(super) title: String,
    pub(super) recipient: String,
    pub(super) state: String,
    pub(super) class: &'static str,
    pub(super) at: Moment,
}

impl MailRow {
    pub(super) fn new(it: Mailed, kinds: &MailKinds, locale: Locale) -> AppResult<Self> {
        let t = locale.texts();
        let to = Recipient::new(&it.recipient, &it.name, &it.language);
        // In the recipient's language; which mail it is, where this version can't write it.
        let title =
            kinds.words(&it.mail, &to).map_or_else(|_| kinds.title(&it.mail, t), |words| words.subject);
        Ok(Self {
            href: paths::mail(it.id),
            title,
            recipient: it.recipient,
            state: it.state.text(t),
            class: it.state.class(),
            at: Moment::new(it.at, locale)?,
        })
    }
}

/// An entry of its log.
pub(super) struct LogLine {
    pub(super) words: String,
    pub(super) by: String,
    pub(super) at: Moment,
}

impl LogLine {
    pub(super) fn new(it: &Told, locale: Locale) -> AppResult<Self> {
        Ok(Self { words: it.entry.sentence(locale), by: it.by.clone(), at: Moment::new(it.at, locale)? })
    }
}
