//! What there is to do next, for the overview: what can still be taken up, and requests that wait for a reply.

use std::cmp::Reverse;

use time::{Date, OffsetDateTime};

use super::glance::{Glance, REPLIES_READ, Reply};
use super::seats_panel::Standings;
use crate::authz::Action;
use crate::base::clock;
use crate::catalogue::Kind;
use crate::dates::days_left;
use crate::global_admin::paths as global_admin;
use crate::i18n::{Locale, Texts};
use crate::marketing::paths::marketing_contact;
use crate::membership::{Benefit, Unused, paths};
use crate::roles::paths as roles;
use crate::scope::PartnerScope;
use crate::service_requests::reference;
use crate::service_requests::{RequestState, paths as requests};
use crate::web::list::link;

/// So many are shown; the rest is behind links.
const SHOWN: usize = 6;

/// Something to do.
#[derive(Clone, Copy, Debug)]
pub enum Task<'a> {
    /// People ask for roles: so many, the first of them since this moment.
    DecideRoles(i64, OffsetDateTime),
    /// So many become Global admin unless the reader objects, the first of them at this moment.
    Object(i64, OffsetDateTime),
    /// A request waits for a reply.
    Answer(&'a Reply),
    /// Keys can be got: so many.
    GetKeys(&'a Benefit),
    /// Seats are free: so many.
    Assign(&'a Benefit, i64),
    /// It can be activated.
    Activate(&'a Benefit),
    /// So many offers wait for a marketing contact (R-GTM-2), the first of them to this day.
    NameContact(usize, Date),
}

/// What is to be done, in its order.
#[derive(Debug)]
pub struct ToDo<'a> {
    tasks: Vec<Task<'a>>,
    /// Requests that wait for a reply: all of them.
    replies: i64,
    /// Requests for roles.
    asked: i64,
    /// Who becomes Global admin.
    claims: i64,
}

impl<'a> ToDo<'a> {
    /// Finds it: what waits for somebody first, then what ends first; of what ends on one day first what can be taken up
    /// at once, and the most of it.
    #[must_use]
    pub fn new(
        benefits: &'a [Benefit],
        standings: &Standings,
        (glance, replies): (&'a Glance, i64),
        today: Date,
    ) -> Self {
        let mut tasks: Vec<Task<'a>> = benefits.iter().filter_map(|it| of(it, standings, today)).collect();
        let is_offer = |it: &Task<'_>| it.benefit().is_some_and(|it| it.kind == Kind::GoToMarket);
        if !glance.has_contact {
            let offers = tasks.iter().filter(|it| is_offer(it)).filter_map(|it| it.last_day());
            let named = offers.clone().min().map(|first| Task::NameContact(offers.count(), first));
            tasks.retain(|it| !is_offer(it));
            tasks.extend(named);
        }
        tasks.sort_by_key(|it| {
            let benefit = it.benefit().map(|it| (it.name.own(), it.enrollment.package.rank(), it.id));
            (it.last_day(), it.rank(), Reverse(it.worth()), benefit)
        });
        let asked = glance.asked.since.map(|since| Task::DecideRoles(glance.asked.count, since));
        let claims = glance.claims.due.map(|due| Task::Object(glance.claims.count, due));
        let answers = glance.replies.iter().map(Task::Answer);
        let tasks = claims.into_iter().chain(asked).chain(answers).chain(tasks).collect();
        Self { tasks, replies, asked: glance.asked.count, claims: glance.claims.count }
    }

    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.tasks.is_empty()
    }

    /// How much there is, in words: what there is none of is not said.
    #[must_use]
    pub fn summary(&self, locale: Locale) -> String {
        let t = locale.texts();
        let waiting = [
            (self.claims, t.to_do_claims(self.claims)),
            (self.asked, t.to_do_roles(self.asked)),
            (self.replies, t.to_do_replies(self.replies)),
        ];
        listed(waiting.into_iter().chain(to_take_up(&self.tasks, t)), locale)
    }

    /// Those that are shown.
    #[must_use]
    pub fn shown(&self, scope: &PartnerScope) -> Vec<TaskView> {
        self.tasks.iter().take(SHOWN).map(|it| TaskView::new(*it, scope)).collect()
    }

    /// Links to the others, each to a list of them: with how many they are.
    #[must_use]
    pub fn others(&self, mpn_id: i64, t: &Texts) -> Vec<(String, String)> {
        let rest = || self.tasks.iter().skip(SHOWN);
        let read = self.tasks.iter().filter(|it| matches!(it, Task::Answer(_))).count();
        let unread = if read == REPLIES_READ { self.replies - i64::try_from(read).unwrap_or(0) } else { 0 };
        let replies = rest().filter(|it| matches!(it, Task::Answer(_))).count();
        let replies = i64::try_from(replies).unwrap_or(0) + unread.max(0);
        let waiting = [("status", RequestState::WaitingPartner.slug())];
        let of_requests = (replies > 0).then(|| {
            (link(&requests::service_requests(mpn_id), &waiting), t.to_do_more(t.service_requests(), replies))
        });
        let of_kinds = Kind::ALL.into_iter().filter_map(|kind| {
            let count = rest().filter(|it| it.kind() == Some(kind)).count();
            let words = || t.to_do_more(kind.menu_name(t), count);
            (count > 0).then(|| (unused(mpn_id, kind), words()))
        });
        of_requests.into_iter().chain(of_kinds).collect()
    }
}

/// How much can still be taken up, each with its words.
fn to_take_up(tasks: &[Task<'_>], t: &Texts) -> [(i64, String); 4] {
    let (mut keys, mut seats, mut technical, mut offers) = (0, 0, 0, 0);
    for task in tasks {
        match task {
            Task::GetKeys(it) => keys += i64::from(it.keys_per_benefit),
            Task::Assign(_, free) => seats += free,
            Task::Activate(it) if it.kind == Kind::GoToMarket => offers += 1,
            Task::Activate(_) => technical += 1,
            Task::NameContact(waiting, _) => offers += i64::try_from(*waiting).unwrap_or(i64::MAX),
            Task::Answer(_) | Task::DecideRoles(..) | Task::Object(..) => {}
        }
    }
    [
        (keys, t.to_do_keys(keys)),
        (seats, t.to_do_seats(seats)),
        (technical, t.to_do_technical(technical)),
        (offers, t.to_do_offers(offers)),
    ]
}

/// What there is some of, as a list.
fn listed(parts: impl Iterator<Item = (i64, String)>, locale: Locale) -> String {
    let parts: Vec<String> = parts.filter(|(count, _)| *count > 0).map(|(_, text)| text).collect();
    locale.list(&parts)
}

/// What can still be taken up of these benefits, in no order.
pub fn still_open<'a>(
    benefits: impl IntoIterator<Item = &'a Benefit>,
    standings: &Standings,
    today: Date,
) -> Vec<Task<'a>> {
    benefits.into_iter().filter_map(|it| of(it, standings, today)).collect()
}

/// How much of it there is, in words; empty where there is nothing.
#[must_use]
pub fn in_words(tasks: &[Task<'_>], locale: Locale) -> String {
    listed(to_take_up(tasks, locale.texts()).into_iter(), locale)
}

/// How much of a benefit can still be taken up; empty for what is no benefit.
#[must_use]
pub fn amount_of(task: Task<'_>, t: &Texts) -> String {
    match task {
        Task::Assign(_, free) => t.to_do_seats_free(free),
        _ => task.benefit().map(|it| amount(it, t.locale())).unwrap_or_default(),
    }
}

/// The list of what is not used of a kind. Seats are told by their rows, partly used as well.
#[must_use]
pub fn unused(mpn_id: i64, kind: Kind) -> String {
    let filter = if kind == Kind::VisualStudio { "" } else { "unused" };
    link(&paths::kind(mpn_id, kind), &[("status", filter)])
}

/// What is to be done with a benefit, if something is.
fn of<'a>(it: &'a Benefit, standings: &Standings, today: Date) -> Option<Task<'a>> {
    let free = standings.get(&it.id).map_or(0, |seats| seats.counts().free);
    Some(match it.unused(free, today)? {
        Unused::Keys => Task::GetKeys(it),
        Unused::Seats(free) => Task::Assign(it, free),
        Unused::Activation => Task::Activate(it),
    })
}

impl<'a> Task<'a> {
    fn benefit(self) -> Option<&'a Benefit> {
        match self {
            Self::GetKeys(it) | Self::Assign(it, _) | Self::Activate(it) => Some(it),
            Self::Answer(_) | Self::NameContact(..) | Self::DecideRoles(..) | Self::Object(..) => None,
        }
    }

    fn kind(self) -> Option<Kind> {
        match self {
            Self::NameContact(..) => Some(Kind::GoToMarket),
            _ => self.benefit().map(|it| it.kind),
        }
    }

    fn last_day(self) -> Option<Date> {
        match self {
            Self::NameContact(_, day) => Some(day),
            _ => self.benefit().map(|it| it.activate_by),
        }
    }

    fn rank(self) -> u8 {
        match self {
            Self::Answer(_) | Self::DecideRoles(..) | Self::Object(..) => 0,
            Self::GetKeys(_) => 1,
            Self::Assign(..) => 2,
            Self::Activate(it) if it.kind == Kind::Technical => 3,
            Self::NameContact(..) => 4,
            Self::Activate(_) => 5,
        }
    }

    fn worth(self) -> i64 {
        match self {
            Self::Assign(_, free) => free,
            _ => self.benefit().map_or(0, |it| it.quantity.map_or(i64::MAX, i64::from)),
        }
    }

    fn action(self) -> Action {
        match self {
            Self::DecideRoles(..) | Self::Object(..) => Action::ManageMembers,
            Self::Answer(_) => Action::AnswerServiceRequests,
            Self::GetKeys(_) => Action::GetKeys,
            Self::Assign(..) => Action::AssignSeat,
            Self::Activate(it) if it.kind == Kind::Technical => Action::ActivateTechnical,
            Self::Activate(_) | Self::NameContact(..) => Action::ManageGoToMarket,
        }
    }

    fn verb(self, t: &Texts) -> String {
        match self {
            Self::DecideRoles(..) | Self::Object(..) => t.to_do_decide(),
            Self::Answer(_) => t.to_do_answer(),
            Self::GetKeys(_) => t.get_keys(),
            Self::Assign(..) => t.assign_user(),
            Self::Activate(_) => t.activate(),
            Self::NameContact(..) => t.add(),
        }
    }
}

/// Something to do as the overview shows it.
pub struct TaskView {
    pub icon: &'static str,
    pub name: String,
    /// Which kind, of which package, how much.
    pub what: String,
    /// The last day; of a request the day since which it waits.
    pub day: Date,
    /// The same in words.
    pub date: String,
    pub relative: String,
    /// Where it is done.
    pub href: String,
    /// The act; none for who may not: to them the link shows who may.
    pub verb: Option<String>,
}

impl TaskView {
    fn new(task: Task<'_>, scope: &PartnerScope) -> Self {
        let (locale, mpn_id) = (scope.locale(), scope.partner.mpn_id);
        let t = locale.texts();
        // Who belongs to a company, and with which roles, is managed before it has moved in, too.
        let is_open = match task {
            // One may object in a suspended company, too.
            Task::Object(..) => true,
            Task::DecideRoles(..) => scope.partner.suspended.is_none(),
            _ => scope.partner.open().is_ok(),
        };
        let may = scope.may(task.action()) && is_open;
        let (icon, name, what, href) = match task {
            Task::DecideRoles(count, _) => {
                ("person", t.role_requests(), t.to_do_roles(count), roles::requests(mpn_id))
            }
            Task::Object(count, _) => {
                ("person", t.admin_claims(), t.to_do_claims(count), global_admin::become_one(mpn_id))
            }
            Task::Answer(it) => (
                "service-requests",
                it.title.clone(),
                t.to_do_reply_what(reference(it.number)),
                requests::service_request(mpn_id, it.id),
            ),
            Task::NameContact(offers, _) => (
                "go-to-market",
                t.marketing_contact(),
                t.to_do_contact_what(offers),
                marketing_contact(mpn_id),
            ),
            Task::GetKeys(it) | Task::Activate(it) => {
                (it.kind.slug(), it.name.of(t).to_owned(), what(it, amount(it, locale), t), row(mpn_id, it))
            }
            Task::Assign(it, free) => (
                it.kind.slug(),
                it.name.of(t).to_owned(),
                what(it, t.to_do_seats_free(free), t),
                row(mpn_id, it),
            ),
        };
        let since = |at| clock::date_in(at, &scope.partner.zone);
        let day = match task {
            Task::Answer(it) => since(it.since),
            Task::DecideRoles(_, at) | Task::Object(_, at) => since(at),
            _ => task.last_day().unwrap_or(scope.today()),
        };
        let date = locale.date(day);
        Self {
            icon,
            name,
            what,
            day,
            date: if let Task::Answer(_) | Task::DecideRoles(..) = task { t.to_do_since(date) } else { date },
            relative: locale.relative_days(days_left(day, scope.today())),
            href,
            verb: may.then(|| task.verb(t)),
        }
    }
}

fn row(mpn_id: i64, it: &Benefit) -> String {
    paths::benefit(mpn_id, it.kind, it.id)
}

fn amount(it: &Benefit, locale: Locale) -> String {
    Unused::Keys.amount((it.quantity, it.unit), locale)
}

fn what(it: &Benefit, amount: String, t: &Texts) -> String {
    t.to_do_what(it.kind.menu_name(t), it.enrollment.package.name(t), amount)
}
