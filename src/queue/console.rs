//! The list of what operators are asked for, of all companies: one page for activations and for service requests alike,
//! each of which says in a [`Listing`] what is its own.

use askama::Template;
use axum::http::StatusCode;
use serde::Deserialize;
use time::OffsetDateTime;
use uuid::Uuid;

use super::Area;
use super::store::{self, Asked, Operator, Waiting};
use crate::base::ids::PersonId;
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::queue::paths;
use crate::scope::OperatorScope;
use crate::scope::shell::{ConsolePlace, Problem, Shell};
use crate::state::App;
use crate::web::list::{PAGE_SIZE, link};
use crate::web::moment::Moment;
use crate::web::page;

// One more than is shown tells whether there are more.
const _: () = assert!(store::LISTED == PAGE_SIZE + 1);

/// A text of the page's language.
pub type Words = fn(&Texts) -> String;

/// What the list of an area has of its own.
#[derive(Debug)]
pub struct Listing {
    /// The area.
    pub area: Area,
    /// Where it is in the menu.
    pub place: ConsolePlace,
    /// Its address.
    pub path: &'static str,
    /// Its heading.
    pub title: Words,
    /// What it is for.
    pub lead: Words,
    /// What is shown where nothing has ever been asked for.
    pub empty: (Words, Words),
    /// The kinds, by their names in the database.
    pub kinds: &'static [(&'static str, Words)],
    /// The states, in the order of the filters.
    pub states: &'static [ListedState],
    /// The page of one.
    pub item: fn(Uuid) -> String,
    /// What can be done with several at once, if something can.
    pub many: Option<Many>,
}

/// A state as the list shows it.
#[derive(Debug)]
pub struct ListedState {
    /// Its name in the database and in addresses.
    pub name: &'static str,
    /// In words.
    pub text: Words,
    /// The class of its sign.
    pub class: &'static str,
}

/// An act on several of a page that are open.
#[derive(Debug)]
pub struct Many {
    /// Where the form goes.
    pub path: &'static str,
    /// The form's field, once for each that is ticked.
    pub field: &'static str,
    /// Which kind can be ticked.
    pub kind: &'static str,
    /// What the button says.
    pub verb: Words,
    /// Why others can't be ticked.
    pub why_not: Words,
}

/// What the list's address may ask.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ListQuery {
    /// A state; empty: those that are open; `all`.
    status: String,
    /// A kind.
    kind: String,
    /// A company's number.
    company: String,
    /// `me`, `nobody`, or an operator's id.
    assignee: String,
    /// Where the page begins.
    after: String,
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
    /// Whether something is asked for; if not, no row means that nothing is open.
    asked: bool,
    first: Option<String>,
    next: Option<String>,
}

struct FilterLink {
    id: &'static str,
    text: String,
    href: String,
    current: bool,
}

/// An entry of a select.
struct Choice {
    value: String,
    text: String,
    chosen: bool,
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

/// Shows an area's list, what has waited longest first; with what went wrong with an act on it.
///
/// # Errors
/// [`AppError::BadRequest`] for a filter or a mark that there is not; those of the database.
pub async fn list(
    app: &App,
    scope: &OperatorScope,
    listing: &Listing,
    query: &ListQuery,
    problems: Vec<Problem>,
) -> AppResult {
    let asked = read(listing, scope.user.person, query)?;
    let mut tx = app.db.console().await?;
    let mut waiting = store::list_waiting(&mut tx, listing.area, &asked).await?;
    let operators = store::list_operators(&mut tx).await?;
    drop(tx);
    let has_more = waiting.len() > PAGE_SIZE;
    waiting.truncate(PAGE_SIZE);
    let (locale, now) = (scope.locale(), scope.now());
    let t = locale.texts();
    let last = waiting.last().filter(|_| has_more).map(mark);
    let rows =
        waiting.into_iter().map(|it| Row::new(listing, it, locale, now)).collect::<AppResult<Vec<_>>>()?;
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let shell = Shell::console(app, scope, listing.place, (listing.title)(t));
    let queue = QueuePage {
        // After an act of a form, nothing is at this address but its answer: another language is chosen for the list.
        shell: Shell { here: query.here(listing), ..shell.with_problems(problems) },
        path: listing.path,
        lead: (listing.lead)(t),
        empty: ((listing.empty.0)(t), (listing.empty.1)(t)),
        filters: query.filters(listing, t),
        kinds: query.kinds(listing, t),
        assignees: query.assignees(scope.user.person, &operators, t),
        many: listing.many.as_ref().map(|many| ManyView::new(many, &rows, t)),
        rows,
        asked: !query.is_plain(),
        first: asked.after.map(|_| query.link(listing, &[("after", "")])),
        next: last.map(|last| query.link(listing, &[("after", &last)])),
        status: query.status.clone(),
        company: query.company.trim().to_owned(),
    };
    page(status, &queue)
}

fn read<'a>(listing: &Listing, me: PersonId, query: &'a ListQuery) -> AppResult<Asked<'a>> {
    let unknown = AppError::BadRequest("unknown filter");
    let is_state = listing.states.iter().any(|state| state.name == query.status);
    if !is_state && !["", "all"].contains(&query.status.as_str()) {
        return Err(unknown);
    }
    let is_kind = listing.kinds.iter().any(|(kind, _)| *kind == query.kind);
    if !is_kind && !query.kind.is_empty() {
        return Err(unknown);
    }
    let assignee = match query.assignee.as_str() {
        "" | "nobody" => None,
        "me" => Some(me),
        id => {
            let parsed = id.parse().ok().filter(|it: &Uuid| it.to_string() == id);
            Some(PersonId(parsed.ok_or(unknown)?))
        }
    };
    let company = query.company.trim();
    Ok(Asked {
        open: query.status.is_empty(),
        state: is_state.then_some(query.status.as_str()),
        kind: is_kind.then_some(query.kind.as_str()),
        // What is no number is no company's.
        mpn_id: (!company.is_empty()).then(|| company.parse().unwrap_or(0)),
        assignee,
        unassigned: query.assignee == "nobody",
        after: match query.after.as_str() {
            "" => None,
            mark => Some(parse_mark(mark).ok_or(AppError::BadRequest("not a mark"))?),
        },
    })
}

/// The mark after which the next page begins; it need not be in the list any more.
fn mark(waiting: &Waiting) -> String {
    format!("{}-{}", waiting.since.unix_timestamp_nanos() / 1_000, waiting.id)
}

fn parse_mark(text: &str) -> Option<(OffsetDateTime, Uuid)> {
    let (micros, id) = text.split_once('-')?;
    let micros: u64 = micros.parse().ok()?;
    let since = OffsetDateTime::from_unix_timestamp_nanos(i128::from(micros) * 1_000).ok()?;
    let id: Uuid = id.parse().ok()?;
    // Only the one form that the portal itself writes.
    (format!("{micros}-{id}") == text).then_some((since, id))
}

impl ListQuery {
    /// A link to the list with what is asked, but for what is given anew. The first page, unless that is.
    fn link(&self, listing: &Listing, anew: &[(&str, &str)]) -> String {
        let asked = [
            ("status", self.status.as_str()),
            ("kind", &self.kind),
            ("company", self.company.trim()),
            ("assignee", &self.assignee),
            ("after", ""),
        ];
        let pairs = asked.map(|(name, value)| {
            let given = anew.iter().find(|(other, _)| *other == name);
            (name, given.map_or(value, |(_, value)| *value))
        });
        link(listing.path, &pairs)
    }

    fn here(&self, listing: &Listing) -> String {
        self.link(listing, &[("after", &self.after)])
    }

    fn is_plain(&self) -> bool {
        let asked = [&self.status, &self.kind, &self.company, &self.assignee, &self.after];
        asked.iter().all(|it| it.trim().is_empty())
    }

    fn filters(&self, listing: &Listing, t: &Texts) -> Vec<FilterLink> {
        let states = listing.states.iter().map(|state| (state.name, state.name, (state.text)(t)));
        let first = [("", "undone", t.queue_filter_open()), ("all", "all", t.filter_all())];
        let filters = first.into_iter().chain(states).map(|(status, id, text)| FilterLink {
            id,
            text,
            href: self.link(listing, &[("status", status)]),
            current: status == self.status,
        });
        filters.collect()
    }

    fn kinds(&self, listing: &Listing, t: &Texts) -> Vec<Choice> {
        let kinds = listing.kinds.iter().map(|(kind, text)| (*kind, text(t)));
        std::iter::once(("", t.queue_any_kind())).chain(kinds).map(|it| choice(it, &self.kind)).collect()
    }

    fn assignees(&self, me: PersonId, operators: &[Operator], t: &Texts) -> Vec<Choice> {
        let special = [("", t.queue_anybody()), ("me", t.queue_me()), ("nobody", t.queue_nobody())];
        let mut choices: Vec<Choice> = special.into_iter().map(|it| choice(it, &self.assignee)).collect();
        for operator in operators.iter().filter(|it| it.person != me) {
            choices.push(choice((&operator.person.to_string(), operator.email.clone()), &self.assignee));
        }
        choices
    }
}

fn choice((value, text): (&str, String), chosen: &str) -> Choice {
    Choice { value: value.to_owned(), text, chosen: value == chosen }
}

impl ManyView {
    fn new(many: &Many, rows: &[Row], t: &Texts) -> Self {
        let some_not = rows.iter().any(|row| matches!(row.tick, Tick::Not));
        Self {
            path: many.path,
            field: many.field,
            verb: (many.verb)(t),
            why_not: some_not.then(|| (many.why_not)(t)),
            can: rows.iter().any(|row| matches!(row.tick, Tick::Yes)),
        }
    }
}

impl Row {
    fn new(listing: &Listing, it: Waiting, locale: Locale, now: OffsetDateTime) -> AppResult<Self> {
        let t = locale.texts();
        let state = listing.states.iter().find(|state| state.name == it.state);
        let kind = listing.kinds.iter().find(|(kind, _)| *kind == it.kind);
        let of_kind = listing.many.as_ref().is_some_and(|many| many.kind == it.kind);
        let mpn_id = it.mpn_id.map(|mpn_id| mpn_id.to_string()).unwrap_or_default();
        Ok(Self {
            id: it.id,
            href: (listing.item)(it.id),
            title: it.title,
            // Another version of the portal may know more of both.
            kind: kind.map_or(it.kind, |(_, text)| text(t)),
            status: state.map_or(it.state, |state| (state.text)(t)),
            class: state.map_or("st-none", |state| state.class),
            company: it.company.unwrap_or_default(),
            of_company: link(listing.path, &[("company", &mpn_id)]),
            mpn_id,
            due: match it.due_at.filter(|_| it.open) {
                Some(due) => Some(t.queue_due(Moment::new(due, locale)?.text)),
                None => None,
            },
            since: Moment::new(it.since, locale)?,
            ago: ago(it.since, now, locale),
            taking: (it.open && it.assignee.is_none()).then(|| paths::taking(&(listing.item)(it.id))),
            assignee: it.assignee,
            tick: match (it.open, of_kind) {
                (true, true) => Tick::Yes,
                (true, false) => Tick::Not,
                (false, _) => Tick::Nothing,
            },
        })
    }
}

/// How long ago that was, in days of UTC.
#[must_use]
pub fn ago(at: OffsetDateTime, now: OffsetDateTime, locale: Locale) -> String {
    let day = |at: OffsetDateTime| at.to_offset(time::UtcOffset::UTC).date();
    locale.relative_days((day(at) - day(now)).whole_days())
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn a_mark_is_read_as_it_is_written_and_in_no_other_form() {
        let id: Uuid = "01939a3c-0000-7000-8000-000000000000".parse().unwrap();
        let waiting = Waiting {
            id,
            kind: String::new(),
            state: String::new(),
            open: true,
            since: datetime!(2026-11-20 10:00:00.123456 UTC),
            title: String::new(),
            assignee: None,
            due_at: None,
            company: None,
            mpn_id: None,
        };
        let text = mark(&waiting);
        assert_eq!(parse_mark(&text), Some((waiting.since, id)));
        let long = format!("99999999999999999999-{id}");
        let far = format!("{}-{id}", u64::MAX);
        let plus = format!("+1-{id}");
        let zero = format!("01-{id}");
        for odd in
            ["", "1", "-", "1-", "1-x", &id.to_string(), &long, &far, &plus, &zero, &text.to_uppercase()]
        {
            assert_eq!(parse_mark(odd), None, "{odd}");
        }
        assert!(parse_mark(&format!("0-{id}")).is_some());
    }
}
