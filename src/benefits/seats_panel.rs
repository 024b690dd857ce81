//! What an opened row holds for a benefit whose seats are given to members: each seat with its holder, when it is
//! free for another, who held it before; and the form to give one (R-SEAT-2, 3, 5, R-CL-1, 5).

use std::collections::{HashMap, HashSet};

use jiff::tz::TimeZone;
use sqlx::PgConnection;
use time::{Date, OffsetDateTime};

use super::assign::many::ListForm;
use super::assign::words;
use super::list::{BenefitList, ListQuery};
use super::list_row::Row;
use super::{person_picker, row};
use crate::authz::{Action, role_names};
use crate::base::clock;
use crate::base::ids::{BenefitId, MemberId, PartnerId};
use crate::catalogue::Credit;
use crate::error::AppResult;
use crate::i18n::Locale;
use crate::membership::{AtStake, Benefit, FirstAct};
use crate::partners::{Help, PartnerClosed};
use crate::people;
use crate::scope::PartnerScope;
use crate::seats;
use crate::seats::store::{self, Candidate, History};
use crate::seats::{Item, Seat, SeatState, Seats, Standing, Terms, find_in_the_way, may_give};
use crate::users::members;
use crate::web::person_picker::{LOOKED_FOR, Offered, PersonPicker};

/// So many seats are shown at once: with their histories and what can be done with each, more make a page heavy.
const SEATS_ON_PAGE: usize = 50;

/// What the open row holds.
pub(super) struct SeatsDetail {
    /// The benefit's id, for the ids within the row.
    pub(super) id: String,
    /// The company's number.
    pub(super) mpn_id: i64,
    /// What the product is, and where it is managed.
    pub(super) guide: Option<Guide>,
    /// What is said of a credit: how often it may still move.
    pub(super) credit: Option<String>,
    /// The seats that somebody holds or held: those of this page of them.
    pub(super) seats: Vec<SeatView>,
    /// The pages of seats; empty when one is enough.
    pub(super) pages: Vec<SeatPage>,
    /// What is searched for among the seats; `None`: they are so few that there is no search.
    pub(super) holder: Option<String>,
    /// The seats that nobody ever held, in words.
    pub(super) never_used: Option<String>,
    pub(super) assign: AssignPanel,
}

/// What the product is, for those who give its seats (R-SW-3, R-SEAT-6).
pub(super) struct Guide {
    pub(super) description: String,
    pub(super) instructions: String,
    /// Where it is managed: the address, and the words of the link.
    pub(super) managed_at: Option<(String, String)>,
}

/// A page of seats.
pub(super) struct SeatPage {
    /// Its first seat.
    pub(super) first: String,
    /// Its first and last seat, in words.
    pub(super) text: String,
    /// Whether it is the one that is shown.
    pub(super) current: bool,
}

pub(super) struct SeatView {
    pub(super) number: String,
    /// The number as it stands in ids.
    pub(super) id: i32,
    /// Whether the act before this page was about it.
    pub(super) told: bool,
    /// Who holds it, and since when.
    pub(super) holder: Option<(String, String)>,
    /// Whether the holder is invited, and not in yet (R-PPL-2).
    pub(super) invited: bool,
    /// The holder's row among the company's people, for those who may see it.
    pub(super) person: Option<String>,
    /// Until when it is held, or from when it is free, in words.
    pub(super) until: String,
    /// Who held it before, with the time, in words.
    pub(super) history: Vec<(String, String)>,
    /// The assignment, for what can be done with it; none where nobody holds it or the member may not.
    pub(super) assignment: Option<String>,
    /// Whom it can be given back to, while nobody holds it.
    pub(super) give_back: Option<(String, String)>,
}

/// What can be done about giving a seat.
pub(super) enum AssignPanel {
    /// Off, with the reason in words, and the paragraph of help that tells its rule.
    Off { reason: String, help: Option<Help>, rule: &'static str },
    /// Somebody is picked.
    Form {
        picker: Box<PersonPicker>,
        /// The reader, where nothing keeps them from a seat (R-CL-1).
        me: Option<String>,
        refund: Option<String>,
        /// Several at once (R-SEAT-7).
        many: ListForm,
    },
}

/// What holds for the seats of a benefit today.
fn terms(scope: &PartnerScope, benefit: &Benefit) -> Terms {
    Terms::new(benefit, scope.programme.seat_waiting_days, scope.today())
}

/// How the seats of the benefits of a page stand.
pub(super) type Standings = HashMap<BenefitId, Standing>;

/// Says on every row with seats how many are in which state (R-SEAT-3a). Of seats that
/// somebody holds no more than the number is read, of the others the last tenure.
///
/// # Errors
/// Those of the database.
pub async fn describe(scope: &mut PartnerScope, list: &mut BenefitList) -> AppResult<Standings> {
    let rows = list.lines.iter().flat_map(|line| &line.rows);
    let with_seats = rows.map(|row| &row.benefit).filter(|it| it.has_seats());
    let standings = read_standings(scope, &with_seats.collect::<Vec<_>>()).await?;
    let t = scope.locale().texts();
    list.lines.iter_mut().for_each(|line| line.tell_seats(&standings, t));
    Ok(standings)
}

/// Reads how the seats of these benefits stand; where there are none, nothing is asked.
///
/// # Errors
/// Those of the database.
pub async fn read_standings(scope: &mut PartnerScope, benefits: &[&Benefit]) -> AppResult<Standings> {
    let (partner, zone, today) = (scope.partner.id, scope.partner.zone.clone(), scope.today());
    let waiting = Waiting { days: scope.programme.seat_waiting_days, today, zone: &zone };
    list_standings(scope.tx(), partner, waiting, benefits).await
}

/// What it hangs on how long seats wait for their next holder (R-SEAT-3).
#[derive(Clone, Copy)]
pub(super) struct Waiting<'a> {
    /// The programme's.
    pub(super) days: i32,
    pub(super) today: Date,
    /// The company's.
    pub(super) zone: &'a TimeZone,
}

/// The same where no page asks.
///
/// # Errors
/// Those of the database.
pub(super) async fn list_standings(
    conn: &mut PgConnection,
    partner: PartnerId,
    waiting: Waiting<'_>,
    benefits: &[&Benefit],
) -> AppResult<Standings> {
    if benefits.is_empty() {
        return Ok(Standings::new());
    }
    let (credits, others): (Vec<&Benefit>, Vec<&Benefit>) =
        benefits.iter().partition(|benefit| benefit.credit.is_some());
    let ids = |benefits: &[&Benefit]| benefits.iter().map(|it| it.id).collect::<Vec<BenefitId>>();
    let mut found = store::list_standing(conn, partner, &ids(&others), &ids(&credits), waiting.zone).await?;
    let standings = benefits.iter().map(|it| {
        let found = found.remove(&it.id).unwrap_or_default();
        (it.id, Standing::new(it.seats(), found, Terms::new(it, waiting.days, waiting.today)))
    });
    Ok(standings.collect())
}

impl SeatsDetail {
    /// Reads it; of the seats' histories, those that are shown.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn load(
        scope: &mut PartnerScope,
        row: &Row,
        query: &ListQuery,
        standing: &Standing,
    ) -> AppResult<Self> {
        let (benefit, locale) = (&row.benefit, scope.locale());
        let terms = terms(scope, benefit);
        let may_act = scope.may(Action::AssignSeat) && scope.partner.open().is_ok();
        let told_of = scope.user.flash.as_ref().and_then(|_| query.seats.parse().ok());
        let Shown { pages, holder, history: History { assignments, names, invited } } =
            Shown::read(scope, benefit.id, standing, query).await?;
        let shown = Seats::new(0, assignments, terms);
        let moves_left = standing.moves_left();
        let t = locale.texts();
        let seats = shown
            .list()
            .iter()
            .map(|seat| SeatView::new(seat, (&names, &invited), scope, (benefit, may_act)));
        let seats: Vec<SeatView> =
            seats.map(|seat| SeatView { told: told_of == Some(seat.id), ..seat }).collect();
        let (assign, guide) = AssignPanel::load(scope, benefit, query, standing).await?;
        Ok(Self {
            id: benefit.id.to_string(),
            mpn_id: scope.partner.mpn_id,
            guide,
            credit: benefit.credit.filter(|_| scope.partner.open().is_ok()).map(|credit| match credit {
                Credit::Monthly => t.credit_moves_left(i64::try_from(moves_left.unwrap_or(0)).unwrap_or(0)),
                Credit::Bulk => t.credit_bulk(),
            }),
            seats,
            pages,
            holder,
            never_used: never_used(standing.never_used(), scope),
            assign,
        })
    }
}

impl SeatsDetail {
    /// Whether what was done is told at a seat.
    #[must_use]
    pub fn tells_at_seat(&self) -> bool {
        self.seats.iter().any(|seat| seat.told)
    }

    /// Whether there is a seat that the member can take back.
    #[must_use]
    pub fn takes_back(&self) -> bool {
        self.seats.iter().any(|seat| seat.assignment.is_some())
    }
}

/// Which of many seats are shown.
struct Shown {
    pages: Vec<SeatPage>,
    holder: Option<String>,
    history: History,
}

impl Shown {
    /// Those that fit the search, and of them the page that holds the seat asked for; what is no seat's number is as none.
    async fn read(
        scope: &mut PartnerScope,
        benefit: BenefitId,
        standing: &Standing,
        query: &ListQuery,
    ) -> AppResult<Self> {
        let (partner, zone, locale) = (scope.partner.id, scope.partner.zone.clone(), scope.locale());
        let typed = query.holder.trim();
        let wanted: i32 = query.seats.parse().ok().filter(|it| *it > 0).unwrap_or(1);
        let many_used = standing.used().len() > SEATS_ON_PAGE;
        let (numbers, found) = if typed.is_empty() {
            (standing.used().to_vec(), None)
        } else {
            let sought = store::Sought {
                names: &members::patterns(typed),
                number: typed.parse().ok().filter(|number: &i32| number.to_string() == typed),
                wanted,
                on_page: i64::try_from(SEATS_ON_PAGE).unwrap_or(i64::MAX),
            };
            let (numbers, history) =
                store::search_history(scope.tx(), partner, benefit, &sought, &zone).await?;
            (numbers, Some(history))
        };
        let pages: Vec<&[i32]> = numbers.chunks(SEATS_ON_PAGE).collect();
        let holds_wanted = |page: &&[i32]| page.last().is_some_and(|last| *last >= wanted);
        let at = pages.iter().position(holds_wanted).unwrap_or(pages.len().saturating_sub(1));
        let history = match found {
            Some(history) => history,
            None => {
                let seats = pages.get(at).copied().unwrap_or_default();
                store::find_history_of(scope.tx(), partner, benefit, seats, &zone).await?
            }
        };
        Ok(Self {
            pages: seat_pages(&pages, at, locale),
            holder: (many_used || !typed.is_empty()).then(|| typed.to_owned()),
            history,
        })
    }
}

/// The pages of seats; none where one is enough.
fn seat_pages(pages: &[&[i32]], at: usize, locale: Locale) -> Vec<SeatPage> {
    let many = pages.len() > 1;
    let page = |(number, page): (usize, &&[i32])| {
        let (first, last) = (*page.first()?, *page.last()?);
        let text = locale.texts().seat_range(locale.number(first), locale.number(last));
        Some(SeatPage { first: first.to_string(), text, current: number == at })
    };
    pages.iter().enumerate().filter(|_| many).filter_map(page).collect()
}

/// The seats that nobody ever held, in words.
fn never_used(seats: usize, scope: &PartnerScope) -> Option<String> {
    let locale = scope.locale();
    let count = i64::try_from(seats).ok().filter(|count| *count > 0)?;
    Some(locale.texts().seats_never_used(count))
}

impl SeatView {
    fn new(
        seat: &Seat,
        (names, invited): (&HashMap<MemberId, String>, &HashSet<MemberId>),
        scope: &PartnerScope,
        (benefit, may_act): (&Benefit, bool),
    ) -> Self {
        let locale = scope.locale();
        let t = locale.texts();
        let name = |member: &MemberId| names.get(member).cloned().unwrap_or_default();
        let day = |at: OffsetDateTime| locale.date(clock::date_in(at, &scope.partner.zone));
        let held = matches!(seat.state, SeatState::Assigned(_));
        let history = seat.history.iter().skip(usize::from(held)).map(|it| {
            let until = it.released_at.map(day).unwrap_or_default();
            (name(&it.member), t.from_to(day(it.assigned_at), until))
        });
        let current = seat.history.first().filter(|_| held);
        let free_on = |date: Option<Date>| date.map(|date| locale.date(date));
        let may_see_people = scope.may(Action::SeePeople);
        Self {
            number: locale.number(seat.number),
            id: seat.number,
            told: false,
            person: current
                .filter(|_| may_see_people)
                .map(|it| people::paths::person(scope.partner.mpn_id, it.member)),
            holder: current.map(|it| (name(&it.member), day(it.assigned_at))),
            invited: current.is_some_and(|it| invited.contains(&it.member)),
            until: match seat.state {
                SeatState::Cooling { free_on: date, .. } => match free_on(date) {
                    Some(date) => t.seat_free_on(date),
                    None => t.seat_stays(),
                },
                SeatState::Free { .. } | SeatState::NeverUsed => t.seat_free(),
                SeatState::Assigned(_) => t.seat_until(locale.date(benefit.activate_by)),
            },
            history: history.collect(),
            assignment: current.filter(|_| may_act).map(|it| it.id.to_string()),
            give_back: match seat.state {
                SeatState::Cooling { last, .. } | SeatState::Free { last, .. } if may_act => {
                    Some((last.to_string(), name(&last)))
                }
                _ => None,
            },
        }
    }
}

impl AssignPanel {
    /// Reads it, and for those who give seats what the product is.
    async fn load(
        scope: &mut PartnerScope,
        benefit: &Benefit,
        query: &ListQuery,
        standing: &Standing,
    ) -> AppResult<(Self, Option<Guide>)> {
        let partner = scope.partner.id;
        if !scope.may(Action::AssignSeat) {
            let email = scope.user.email.clone();
            let help =
                crate::partners::store::find_help(scope.tx(), partner, Action::AssignSeat, &email).await?;
            let locale = scope.locale();
            let own = scope.me.roles.names(locale);
            let reason = locale.texts().seats_need_role(own, role_names(&Action::AssignSeat.roles(), locale));
            return Ok((Self::Off { reason, help: Some(help), rule: "give-roles#ask" }, None));
        }
        let (find, language, today) = (query.find.trim(), scope.locale().tag(), scope.today());
        // What is no id of a member chooses nobody.
        let chosen = person_picker::parse_member(&query.member_id).ok();
        let asked = (find, LOOKED_FOR + 1, scope.me.id, chosen);
        let opened = store::find_opened(scope.tx(), partner, benefit.id, language, asked, today).await?;
        let url = opened.manage_url.as_deref();
        let url = url.or_else(|| benefit.credit.map(|_| scope.programme.cloud_portal_url.as_str()));
        // Who manages benefits elsewhere is not sent to use them from here (R-TEN-2).
        let url = url.filter(|_| scope.partner.has_moved_in());
        let managed_at = url.map(|url| (url.to_owned(), words::manage_at(scope, benefit.credit, url)));
        let guide = Guide { description: opened.description, instructions: opened.instructions, managed_at };
        let rule = scope.partner.open().err().map_or("what-the-date-means#after", PartnerClosed::rule);
        let over = closed_reason(scope, benefit).map(|reason| (reason, rule));
        let taken = || Some((none_free(scope, standing)?, "give-a-visual-studio-seat#none-free"));
        let panel = match over.or_else(taken) {
            Some((reason, rule)) => Self::Off { reason, help: None, rule },
            None => Self::form(scope, benefit, (find, chosen), opened.people.0),
        };
        Ok((panel, Some(guide)))
    }

    fn form(
        scope: &PartnerScope,
        benefit: &Benefit,
        (find, chosen): (&str, Option<MemberId>),
        people: Vec<Candidate>,
    ) -> Self {
        let t = scope.locale().texts();
        let mpn_id = scope.partner.mpn_id;
        let people = people.into_iter().map(|it| (it.fits, offered(scope, benefit, it)));
        let people: Vec<(bool, Offered)> = people.collect();
        // Of those who can have a seat the reader comes first: who is not among them can't.
        let me = people.iter().find(|(_, it)| it.id == scope.me.id.0 && it.off.is_none());
        let me = me.map(|(_, it)| it.id.to_string());
        let is_chosen = |it: &Offered| Some(MemberId(it.id)) == chosen && it.off.is_none();
        let chosen = people.iter().map(|(_, it)| it).find(|it| is_chosen(it)).cloned();
        let people = people.into_iter().filter_map(|(fits, it)| fits.then_some(it)).collect();
        let row = row::path(scope, benefit);
        let asked = (t.column_person(), seats::paths::assignments(mpn_id, benefit.id), row.as_str());
        Self::Form {
            picker: Box::new(person_picker::of_candidates(scope, asked, find, (people, chosen))),
            me,
            refund: refund_words(scope, benefit),
            many: ListForm::new(mpn_id, benefit.id, ""),
        }
    }
}

/// What is said of the right to a refund while there is one.
fn refund_words(scope: &PartnerScope, benefit: &Benefit) -> Option<String> {
    let (locale, t) = (scope.locale(), scope.locale().texts());
    let AtStake { until, alone } = benefit.refund_ended_by(FirstAct::Assigned, scope.today())?;
    Some(match alone {
        true => t.assigning_ends_refund_alone(locale.date(until)),
        false => t.refund_ends_by_assigning(benefit.enrollment.package.name(t), locale.date(until)),
    })
}

/// Somebody who may be picked, with what keeps them from a seat.
fn offered(scope: &PartnerScope, benefit: &Benefit, person: Candidate) -> Offered {
    let locale = scope.locale();
    let holdings = person.holdings();
    let way = find_in_the_way(Item::of(benefit), person.id, &holdings);
    let off = match (person.seat, way) {
        (Some(seat), _) => Some(locale.texts().has_seat(locale.number(seat))),
        (None, Some((it, way))) => {
            Some(words::in_the_way(scope, &person.name, (&it.product_name, it.item.package), way))
        }
        (None, None) => None,
    };
    let note = person.invited.then(|| locale.texts().member_invited());
    Offered { id: person.id.0, name: person.name, email: person.email, note, off }
}

/// Why nobody but who held one last can have a seat, in words; `None`: somebody can.
fn none_free(scope: &PartnerScope, standing: &Standing) -> Option<String> {
    standing.none_free().map(|why| words::no_seat(scope, why))
}

/// Why no seat of a benefit can be given at present, in words; `None`: one can.
fn closed_reason(scope: &PartnerScope, benefit: &Benefit) -> Option<String> {
    let closed = may_give(&scope.partner, benefit, scope.today()).err()?;
    Some(words::closed(scope, benefit, closed))
}
