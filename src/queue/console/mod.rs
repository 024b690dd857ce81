//! The list of what operators are asked for, of all companies: one page for activations and for service requests alike,
//! each of which says in a [`Listing`] what is its own.

pub mod taking;

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use crate::authz::operators::Task;
use crate::base::ids::PersonId;
use crate::dates::days_left;
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::queue::listing::{ListedKind, ListedState, Listing, Many};
use crate::queue::paths;
use crate::queue::store::{self, Asked, Of, Operator, Standing, Waiting, With};
use crate::scope::OperatorScope;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::keyset::{
    self, At, COUNTED_AT_MOST, Choice, FilterLink, Links, Page, READ_AT_MOST, Source, TimeMark, Turning,
};
use crate::web::list::link;
use crate::web::moment::Moment;
use crate::web::{page, see_other};

const _: () = assert!(store::LISTED == READ_AT_MOST && store::COUNTED == COUNTED_AT_MOST);

/// What the list's address may ask.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    /// A state; empty: those that are open; `all`.
    status: String,
    kind: String,
    /// A company's number or the beginning of its name, and the number of a request.
    company: String,
    /// `me`, `nobody`, or an operator's id.
    assignee: String,
    /// The page begins after this row.
    after: String,
    /// The page ends before this row.
    before: String,
}

#[derive(Template)]
#[template(path = "console/queue/list.html")]
struct QueuePage {
    shell: Shell,
    path: &'static str,
    lead: String,
    empty: (String, String),
    filters: Vec<FilterLink>,
    status: String,
    company: String,
    kinds: Vec<Choice>,
    assignees: Vec<Choice>,
    rows: Vec<Row>,
    many: Option<ManyView>,
    /// Why the operator takes none.
    take_off: Option<String>,
    /// Whether something is asked for; if not, no row means that nothing is open.
    asked: bool,
    count: String,
    /// What the list leaves out, where it shows what is closed.
    left_out: Option<String>,
    csv: String,
    turning: Turning,
}

struct ManyView {
    path: &'static str,
    field: &'static str,
    verb: String,
    /// Why some of the page can't be ticked, where there are such.
    why_not: Option<String>,
    /// Whether any can.
    can: bool,
}

struct Row {
    id: Uuid,
    href: String,
    title: String,
    kind: String,
    company: String,
    mpn_id: String,
    of_company: String,
    status: String,
    class: &'static str,
    due: Option<String>,
    since: Moment,
    ago: String,
    assignee: Option<String>,
    /// Where it is taken, while nobody has it.
    taking: Option<String>,
    tick: Tick,
}

/// Whether a row can be ticked.
enum Tick {
    Yes,
    /// It is of a kind that is decided one by one.
    Not,
    /// Nothing is left to be done.
    Nothing,
}

impl Source for Asked {
    type Row = Waiting;
    type Mark = TimeMark;

    fn mark(row: &Waiting) -> TimeMark {
        row.mark()
    }

    async fn read(&self, conn: &mut PgConnection, at: At<TimeMark>) -> sqlx::Result<Vec<Waiting>> {
        store::list_waiting(conn, self, at).await
    }

    async fn count(&self, conn: &mut PgConnection) -> sqlx::Result<i64> {
        store::count_waiting(conn, self).await
    }
}

/// The words of a listing in the reader's language.
struct Spoken {
    listing: &'static Listing,
    kinds: Vec<ListedKind>,
    states: Vec<ListedState>,
    locale: Locale,
}

impl Spoken {
    fn new(listing: &'static Listing, locale: Locale) -> Self {
        let t = locale.texts();
        Self { listing, kinds: (listing.kinds)(t), states: (listing.states)(t), locale }
    }

    /// A kind in words; another version of the portal may know more of them.
    fn kind(&self, name: String) -> String {
        self.kinds.iter().find(|kind| kind.name == name).map_or(name, |kind| kind.text.clone())
    }

    /// A state in words, and the class of its sign.
    fn state(&self, name: String) -> (String, &'static str) {
        let state = self.states.iter().find(|state| state.name == name);
        state.map_or((name, "st-none"), |state| (state.text.clone(), state.class))
    }

    fn due(&self, it: &Waiting) -> AppResult<Option<String>> {
        Ok(match it.due_at.filter(|_| it.open) {
            Some(due) => Some(self.locale.texts().queue_due(Moment::new(due, self.locale)?.text)),
            None => None,
        })
    }
}

/// Shows an area's list, what has waited longest first; with what went wrong with an act on it.
///
/// # Errors
/// Those of the database.
pub async fn list(
    app: &App,
    scope: &mut OperatorScope,
    listing: &'static Listing,
    query: &ListQuery,
    problems: Vec<Problem>,
) -> AppResult {
    let (locale, now, me) = (scope.locale(), scope.now(), scope.user.person);
    let t = locale.texts();
    let spoken = Spoken::new(listing, locale);
    let query = query.known(&spoken);
    let (asked, at) = query.read(&spoken, me);
    let waiting = Page::read(scope.tx().await?, &asked, at).await?;
    let links = query.links(listing);
    let turning = waiting.turning(&links);
    let may = scope.role.may(Task::Fulfil);
    let count = waiting.count.text(locale, Texts::queue_count, Texts::queue_count_more);
    let rows = waiting
        .rows
        .into_iter()
        .map(|it| Row::new(&spoken, it, (now, may)))
        .collect::<AppResult<Vec<_>>>()?;
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    // After an act of a form, nothing is at this address but its answer: another language is chosen for the list.
    let shell = Shell { here: links.at(at), ..Shell::console(app, scope, listing.place, (listing.title)(t)) };
    let queue = QueuePage {
        shell: shell.with_problems(problems),
        path: listing.path,
        lead: (listing.lead)(t),
        empty: ((listing.empty.0)(t), (listing.empty.1)(t)),
        filters: status_filters(&links, &spoken.states, t),
        kinds: kinds(&links, spoken.kinds, t),
        assignees: assignees(&links, me, store::list_operators(scope.tx().await?).await?, t),
        many: listing.many.as_ref().map(|many| ManyView::new(many, &rows, scope, t)),
        take_off: scope.why_not(Task::Fulfil),
        rows,
        asked: !links.is_plain() || at != At::Start,
        status: links.value("status").to_owned(),
        company: links.value("company").to_owned(),
        count,
        left_out: (asked.standing != Standing::Open)
            .then(|| t.queue_closed_kept(app.programme.now().closed_items_kept_days)),
        csv: links.csv(),
        turning,
    };
    page(status, &queue)
}

/// Leads on to what an operator takes up next in an area; where nothing waits, to its list, which tells it.
///
/// # Errors
/// Those of the database.
pub async fn next(mut scope: OperatorScope, listing: &'static Listing) -> AppResult {
    let me = scope.user.person;
    let next = store::find_next(scope.tx().await?, listing.area, me).await?;
    Ok(see_other(&next.map_or_else(|| listing.path.to_owned(), listing.item)))
}

/// What the list shows, as CSV: filters and order kept, all pages.
///
/// # Errors
/// As [`list`].
pub async fn download(
    app: &AppState,
    scope: OperatorScope,
    listing: &'static Listing,
    query: &ListQuery,
) -> AppResult {
    let locale = scope.locale();
    let spoken = Spoken::new(listing, locale);
    let (asked, _) = query.known(&spoken).read(&spoken, scope.user.person);
    let t = locale.texts();
    let header = [
        t.queue_what(),
        t.queue_kind(),
        t.company(),
        "MPN ID".to_owned(),
        t.status(),
        t.queue_since(),
        t.queue_assignee(),
        t.column_due(),
    ];
    let cells = move |it: Waiting| {
        // Moments in the one form that every program reads.
        let due = it.due_at.filter(|_| it.open).map(|due| Moment::new(due, spoken.locale)).transpose()?;
        let mpn_id = it.mpn_id.map(|mpn_id| mpn_id.to_string()).unwrap_or_default();
        Ok(vec![
            it.title,
            spoken.kind(it.kind),
            it.company.unwrap_or_default(),
            mpn_id,
            spoken.state(it.state).0,
            Moment::new(it.since, spoken.locale)?.machine,
            it.assignee.unwrap_or_default(),
            due.map(|due| due.machine).unwrap_or_default(),
        ])
    };
    let file = format!("{}.csv", listing.file);
    scope.record_download(&file).await?;
    keyset::download(app, asked, &file, locale, &header, cells).await
}

impl ListQuery {
    /// The same with filters that there are; others are as none.
    fn known(&self, spoken: &Spoken) -> Self {
        let mut known = self.clone();
        if self.status != "all" && !spoken.states.iter().any(|state| state.name == self.status) {
            known.status.clear();
        }
        if !spoken.kinds.iter().any(|kind| kind.name == self.kind) {
            known.kind.clear();
        }
        if !["me", "nobody"].contains(&self.assignee.as_str()) && self.operator().is_none() {
            known.assignee.clear();
        }
        known
    }

    /// The operator whom the filter names by their id.
    fn operator(&self) -> Option<PersonId> {
        self.assignee.parse().ok().filter(|id: &Uuid| id.to_string() == self.assignee).map(PersonId)
    }

    /// What is asked for, and where the page lies.
    fn read(&self, spoken: &Spoken, me: PersonId) -> (Asked, At<TimeMark>) {
        let state = spoken.states.iter().find(|state| state.name == self.status);
        let standing = match (self.status.as_str(), state) {
            ("all", _) => Standing::Any,
            (_, Some(state)) => Standing::In(state.name),
            (_, None) => Standing::Open,
        };
        let kind = spoken.kinds.iter().find(|kind| kind.name == self.kind).map(|kind| kind.name);
        let with = match (self.assignee.as_str(), self.operator()) {
            ("nobody", _) => With::Nobody,
            ("me", _) => With::Operator(me),
            (_, Some(operator)) => With::Operator(operator),
            (_, None) => With::Anybody,
        };
        let asked = Asked { area: spoken.listing.area, standing, kind, of: Of::parse(&self.company), with };
        (asked, keyset::read_at(&self.after, &self.before))
    }

    fn links(&self, listing: &Listing) -> Links {
        let asked = [
            ("status", self.status.as_str()),
            ("kind", &self.kind),
            ("company", &self.company),
            ("assignee", &self.assignee),
        ];
        Links::new(listing.path, &asked)
    }
}

fn status_filters(links: &Links, states: &[ListedState], t: &Texts) -> Vec<FilterLink> {
    let states = states.iter().map(|state| (state.name, state.name, state.text.clone()));
    let first = [("", "undone", t.queue_filter_open()), ("all", "all", t.filter_all())];
    links.filters("status", first.into_iter().chain(states))
}

fn kinds(links: &Links, kinds: Vec<ListedKind>, t: &Texts) -> Vec<Choice> {
    let any = [(String::new(), t.queue_any_kind())];
    let kinds = kinds.into_iter().map(|kind| (kind.name.to_owned(), kind.text));
    links.choices("kind", any.into_iter().chain(kinds))
}

fn assignees(links: &Links, me: PersonId, operators: Vec<Operator>, t: &Texts) -> Vec<Choice> {
    let special = [("", t.queue_anybody()), ("me", t.queue_me()), ("nobody", t.queue_nobody())];
    let special = special.map(|(value, text)| (value.to_owned(), text));
    let others = operators.into_iter().filter(|it| it.person != me);
    let others = others.map(|it| (it.person.to_string(), it.email));
    links.choices("assignee", special.into_iter().chain(others))
}

impl ManyView {
    fn new(many: &Many, rows: &[Row], scope: &OperatorScope, t: &Texts) -> Self {
        let off = scope.why_not(Task::Fulfil);
        let some_not = rows.iter().any(|row| matches!(row.tick, Tick::Not));
        Self {
            path: many.path,
            field: many.field,
            verb: (many.verb)(t),
            can: off.is_none() && rows.iter().any(|row| matches!(row.tick, Tick::Yes)),
            why_not: off.or_else(|| some_not.then(|| (many.why_not)(t))),
        }
    }
}

impl Row {
    fn new(spoken: &Spoken, it: Waiting, (now, may): (OffsetDateTime, bool)) -> AppResult<Self> {
        let (listing, locale) = (spoken.listing, spoken.locale);
        let mpn_id = it.mpn_id.map(|mpn_id| mpn_id.to_string()).unwrap_or_default();
        let tick = match &listing.many {
            Some(many) if it.open && may && (many.takes)(&it.kind) => Tick::Yes,
            _ if it.open => Tick::Not,
            _ => Tick::Nothing,
        };
        let due = spoken.due(&it)?;
        let (status, class) = spoken.state(it.state);
        Ok(Self {
            id: it.id,
            href: (listing.item)(it.id),
            title: it.title,
            kind: spoken.kind(it.kind),
            status,
            class,
            company: it.company.unwrap_or_default(),
            of_company: link(listing.path, &[("company", &mpn_id)]),
            mpn_id,
            due,
            since: Moment::new(it.since, locale)?,
            ago: ago(it.since, now, locale),
            taking: (it.open && it.assignee.is_none()).then(|| paths::taking(&(listing.item)(it.id))),
            assignee: it.assignee,
            tick,
        })
    }
}

/// How long ago that was, in days of UTC.
#[must_use]
pub fn ago(at: OffsetDateTime, now: OffsetDateTime, locale: Locale) -> String {
    let day = |at: OffsetDateTime| at.to_offset(time::UtcOffset::UTC).date();
    locale.relative_days(days_left(day(at), day(now)))
}
