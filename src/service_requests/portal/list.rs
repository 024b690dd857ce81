//! The list of a company's requests, and the same as CSV.

use std::cmp::Ordering;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use jiff::tz::TimeZone;
use serde::Deserialize;
use time::Date;

use super::{MENU, seen_by};
use crate::authz::Action;
use crate::base::clock;
use crate::dates::days_left;
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::scope::PartnerScope;
use crate::scope::shell::Shell;
use crate::service_requests::paths;
use crate::service_requests::store::{self, Listed};
use crate::service_requests::words::reference;
use crate::service_requests::{RequestState, RequestType, Side};
use crate::state::AppState;
use crate::web::extract::Query;
use crate::web::list::{self, Asked, Chosen, ListFrame, Words, link};
use crate::web::page;

/// What the address asks of the list.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct ListQuery {
    q: String,
    status: String,
    #[serde(rename = "type")]
    kind: String,
    sort: String,
    page: String,
    /// A language for this page alone.
    lang: String,
}

/// Which requests, by where they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Filter {
    All,
    State(RequestState),
}

impl Filter {
    fn offered() -> Vec<Self> {
        [Self::All].into_iter().chain(RequestState::ALL.map(Self::State)).collect()
    }

    fn takes(self, request: &Listed) -> bool {
        match self {
            Self::All => true,
            Self::State(state) => request.state == state,
        }
    }
}

impl list::Filter for Filter {
    const ALL_ROWS: Self = Self::All;

    fn slug(self) -> &'static str {
        match self {
            Self::All => "",
            Self::State(state) => state.slug(),
        }
    }

    fn text(self, t: &Texts) -> String {
        match self {
            Self::All => t.filter_all(),
            Self::State(state) => state.text(Side::Partner, t),
        }
    }
}

/// A column that can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Number,
    Title,
    Kind,
    AskedBy,
    Changed,
    Status,
}

impl list::Column for Column {
    const ALL: &'static [Self] =
        &[Self::Number, Self::Title, Self::Kind, Self::AskedBy, Self::Changed, Self::Status];
    const FIRST: Self = Self::Number;
    // The newest first.
    const DOWNWARDS: bool = true;

    fn slug(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Title => "title",
            Self::Kind => "type",
            Self::AskedBy => "asked-by",
            Self::Changed => "changed",
            Self::Status => "status",
        }
    }

    fn text(self, t: &Texts) -> String {
        match self {
            Self::Number => t.column_number(),
            Self::Title => t.column_title(),
            Self::Kind => t.column_type(),
            Self::AskedBy => t.column_asked_by(),
            Self::Changed => t.column_last_entry(),
            Self::Status => t.status(),
        }
    }
}

type Sort = list::Sort<Column>;

fn compare(sort: Sort, a: &Listed, b: &Listed, locale: Locale) -> Ordering {
    let by_column = match sort.column {
        Column::Number => a.number.cmp(&b.number),
        Column::Title => locale.compare(&a.title, &b.title),
        Column::Kind => a.kind.cmp(&b.kind),
        Column::AskedBy => locale.compare(&a.asked_by, &b.asked_by),
        Column::Changed => a.changed_at.cmp(&b.changed_at),
        Column::Status => a.state.cmp(&b.state),
    };
    // What is equal keeps one order, so that paging shows each row once.
    sort.turn(by_column).then_with(|| b.number.cmp(&a.number))
}

/// The requests that the address asks for, in its order, on all pages.
struct Selected {
    kind: Option<RequestType>,
    filter: Filter,
    filters: Vec<(Filter, usize)>,
    /// The types that there are, with how many of each.
    kinds: Vec<(RequestType, usize)>,
    sort: Sort,
    total: usize,
    rows: Vec<Listed>,
}

fn select(requests: Vec<Listed>, query: &ListQuery, locale: Locale) -> Selected {
    let kind = RequestType::of_slug(&query.kind);
    let offered = Filter::offered();
    let filter = list::find_filter(&offered, &query.status);
    let sort = Sort::parse(&query.sort);
    let total = requests.len();
    let of_kind = |it: &Listed| kind.is_none_or(|kind| it.kind == kind);
    let search = list::Search::new(&query.q);
    let mut requests = requests;
    requests.retain(|it| search.finds(&[&it.title, &it.asked_by, &reference(it.number)]));
    // Each filter tells how many it would show together with the other one and the search.
    let kinds = RequestType::ALL
        .map(|kind| (kind, requests.iter().filter(|it| it.kind == kind && filter.takes(it)).count()));
    let kinds = kinds.into_iter().filter(|(it, count)| *count > 0 || kind == Some(*it)).collect();
    let count = |filter: Filter| requests.iter().filter(|it| of_kind(it) && filter.takes(it)).count();
    let filters = offered.into_iter().map(|filter| (filter, count(filter))).collect();
    let mut rows = requests;
    rows.retain(|it| of_kind(it) && filter.takes(it));
    rows.sort_by(|a, b| compare(sort, a, b, locale));
    Selected { kind, filter, filters, kinds, sort, total, rows }
}

/// The page.
#[derive(Template)]
#[template(path = "portal/service_requests/list.html")]
struct ListPage {
    shell: Shell,
    lead: String,
    list: RequestList,
    new: String,
    /// Why nothing can be asked at present.
    off: Option<String>,
}

/// The list as the page shows it.
struct RequestList {
    frame: ListFrame,
    kinds: Vec<KindLink>,
    rows: Vec<Row>,
}

/// A filter by type, as a link.
struct KindLink {
    slug: &'static str,
    text: String,
    href: String,
    current: bool,
}

struct Row {
    href: String,
    reference: String,
    title: String,
    kind: String,
    asked_by: String,
    day: Date,
    date: String,
    relative: String,
    status: String,
    class: &'static str,
    /// Why it was closed.
    reason: String,
}

impl RequestList {
    fn new(scope: &PartnerScope, requests: Vec<Listed>, query: &ListQuery) -> Self {
        let locale = scope.locale();
        let t = locale.texts();
        let mpn_id = scope.partner.mpn_id;
        let it = select(requests, query, locale);
        let more = [("type", it.kind.map_or("", RequestType::slug))];
        let chosen = Chosen {
            filters: &it.filters,
            always: &[Filter::All],
            filter: it.filter,
            sort: it.sort,
            matching: it.rows.len(),
            total: it.total,
            opened_at: None,
            more: &more,
        };
        let words = Words {
            search_label: t.search_requests_label(),
            count: t.requests_count(it.rows.len()),
            empty: (t.no_requests(), t.no_requests_text()),
            no_match: t.no_match_requests(),
        };
        let asked = Asked {
            q: &query.q,
            status: &query.status,
            sort: &query.sort,
            page: &query.page,
            lang: &query.lang,
        };
        let path = paths::service_requests(mpn_id);
        let frame = ListFrame::new(path.clone(), asked, &chosen, words, t);
        let shown = &it.rows[frame.range()];
        let rows = shown.iter().map(|row| Row::new(row, mpn_id, &scope.partner.zone, scope.today(), locale));
        Self { kinds: kind_links(&it, query, &path, t), rows: rows.collect(), frame }
    }
}

/// The types as links, each with all else that is asked.
fn kind_links(it: &Selected, query: &ListQuery, path: &str, t: &Texts) -> Vec<KindLink> {
    let with_kind = |slug: &str| {
        let kept = [("q", query.q.as_str()), ("status", query.status.as_str()), ("type", slug)];
        link(path, &[&kept[..], &[("sort", &query.sort)]].concat())
    };
    let all =
        KindLink { slug: "all", text: t.filter_all_types(), href: with_kind(""), current: it.kind.is_none() };
    let kinds = it.kinds.iter().map(|(kind, _)| KindLink {
        slug: kind.slug(),
        text: kind.name(t),
        href: with_kind(kind.slug()),
        current: it.kind == Some(*kind),
    });
    std::iter::once(all).chain(kinds).collect()
}

impl Row {
    fn new(it: &Listed, mpn_id: i64, zone: &TimeZone, today: Date, locale: Locale) -> Self {
        let t = locale.texts();
        let day = clock::date_in(it.changed_at, zone);
        Self {
            href: paths::service_request(mpn_id, it.id),
            reference: reference(it.number),
            title: it.title.clone(),
            kind: it.kind.name(t),
            asked_by: it.asked_by.clone(),
            day,
            date: locale.date(day),
            relative: locale.relative_days(days_left(day, today)),
            status: it.state.text(Side::Partner, t),
            class: it.state.class(Side::Partner),
            reason: it.reason.map(|reason| reason.text(t)).unwrap_or_default(),
        }
    }
}

async fn find_listed(scope: &mut PartnerScope) -> AppResult<Vec<Listed>> {
    scope.require(Action::AnswerServiceRequests)?;
    let (partner, asked_by) = (scope.partner.id, seen_by(scope));
    Ok(store::list_requests(scope.tx(), partner, asked_by).await?)
}

/// Shows the requests of the company; to staff their own.
///
/// # Errors
/// As every page: the database.
pub async fn show(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    Query(query): Query<ListQuery>,
) -> AppResult {
    let requests = find_listed(&mut scope).await?;
    let t = scope.locale().texts();
    let lead = match seen_by(&scope) {
        None => t.lead_service_requests(&scope.partner.name),
        Some(_) => t.lead_own_requests(),
    };
    let list = ListPage {
        list: RequestList::new(&scope, requests, &query),
        new: paths::new_service_request(scope.partner.mpn_id, ""),
        off: scope.partner.open().err().map(|closed| closed.text(t)),
        lead,
        shell: Shell::company(&app, &scope, MENU.place, t.service_requests()),
    };
    page(StatusCode::OK, &list)
}

/// What the page lists, as CSV: filters and order kept, all pages.
///
/// # Errors
/// As every page: the database.
pub async fn download(mut scope: PartnerScope, Query(query): Query<ListQuery>) -> AppResult {
    let requests = find_listed(&mut scope).await?;
    let locale = scope.locale();
    let t = locale.texts();
    let selected = select(requests, &query, locale);
    let header: Vec<String> = list::header::<Column>(t).into_iter().chain([t.column_reason()]).collect();
    let rows = selected.rows.into_iter().map(|it| {
        // Dates in the one form that every spreadsheet reads.
        let day = clock::date_in(it.changed_at, &scope.partner.zone).to_string();
        let reason = it.reason.map(|reason| reason.text(t)).unwrap_or_default();
        let status = it.state.text(Side::Partner, t);
        vec![reference(it.number), it.title, it.kind.name(t), it.asked_by, day, status, reason]
    });
    let rows: Vec<Vec<String>> = rows.collect();
    let file = format!("service-requests-{}.csv", scope.partner.mpn_id);
    scope.download(&file, &header, &rows).await
}
