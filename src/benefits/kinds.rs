//! The pages of the five kinds: a list with what stands above it, an opened row with what there is to do, and the
//! same list as a download.

use std::slice;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;

use super::activation_panel::{ActivationAct, ActivationDetail};
use super::contact_panel::ContactPanel;
use super::keys_panel::{KeysDetail, KeysPanel};
use super::list::{self, BenefitList, ListQuery, Seen};
use super::list_row::Row;
use super::offers::Expiry;
use super::seats_panel::{self, AssignPanel, SeatsDetail, Standings};
use super::several_keys::Choosing;
use super::subscription_panel::KeyRedemption;
use super::support::{SupportWay, ways_to_support};
use super::together::Line;
use crate::authz::Action;
use crate::benefits::menu::place_of;
use crate::catalogue::Kind;
use crate::error::AppResult;
use crate::membership;
use crate::membership::{Benefit, Status, store};
use crate::moving_in;
use crate::partners::Home;
use crate::scope::PartnerScope;
use crate::scope::shell::{Problem, Shell};
use crate::state::AppState;
use crate::web::extract::Query;
use crate::web::guard::Uncompressed;
use crate::web::page;

/// The page of a kind.
#[derive(Template)]
#[template(path = "portal/benefits/kind.html")]
struct KindPage {
    shell: Shell,
    notice: Option<Notice>,
    /// Who gets go-to-market mail, on the page of the offers.
    contact: Option<ContactPanel>,
    list: BenefitList,
    /// Keys of several at once.
    choosing: Option<Choosing>,
    lead: String,
    /// How support is asked for, on the Technical page.
    support: Option<[SupportWay; 3]>,
    detail: Option<Detail>,
    /// What operators granted of the opened row's benefit by hand, with their reasons (R-CON-4).
    given: Vec<String>,
}

impl KindPage {
    /// Whether what was done is told at the top of the opened row, and not at the thing that it was done to.
    fn tells_on_top(&self) -> bool {
        !matches!(&self.detail, Some(Detail::Seats(seats)) if seats.tells_at_seat())
    }

    fn opened(&self) -> Option<Opened<'_>> {
        Some(Opened { shell: &self.shell, list: &self.list, detail: self.detail.as_ref()? })
    }

    /// What choosing this row for keys of several sends; empty: it can't be chosen.
    fn choice_of(&self, row: &Row) -> String {
        self.choosing.as_ref().map(|it| it.choice(slice::from_ref(row))).unwrap_or_default()
    }

    /// What choosing a product's closed line sends, for all of its packages: where they are shown each is chosen itself.
    fn choice_of_all(&self, line: &Line) -> String {
        let choosing = self.choosing.as_ref().filter(|_| line.shown().is_empty());
        choosing.map(|it| it.choice(&line.rows)).unwrap_or_default()
    }
}

/// The panels of the opened row: a template of its own, since the page's would have them once for each list.
#[derive(Template)]
#[template(path = "portal/benefits/opened.html")]
struct Opened<'a> {
    shell: &'a Shell,
    list: &'a BenefitList,
    detail: &'a Detail,
}

/// What stands above the list, if anything does: the most pressing thing.
pub enum Notice {
    /// The company still manages its benefits on the older site (R-TEN-2).
    NotMovedIn(MembershipCenter),
    /// Something unused ends soon.
    Ending {
        /// Days left to the first last day.
        days: i64,
        /// That day, in words.
        last_day: String,
        /// The first day of the renewal window, in words.
        renewal_opens: String,
    },
    /// Memberships that are in their renewal window: each with what of this kind still works, in words.
    RenewalOpen(Vec<(String, String)>),
}

/// Where a company goes that has not moved in.
pub struct MembershipCenter {
    /// The older site.
    pub url: String,
    /// Regional help for technical benefits.
    pub help_url: String,
    /// When the invitation was sent, in words.
    pub invited_on: Option<String>,
    /// Where the reader accepts it; none for whoever may not.
    pub acceptance: Option<String>,
    /// Where whoever may not finds those who may.
    pub admins: String,
}

impl MembershipCenter {
    /// What such a company is told; none for one that has moved in.
    #[must_use]
    pub fn new(scope: &PartnerScope) -> Option<Self> {
        let Home::MembershipCenter { invited_at } = scope.partner.home else { return None };
        let invited_on = invited_at.map(|at| crate::base::clock::date_in(at, &scope.partner.zone));
        Some(Self {
            url: scope.programme.membership_center_url.clone(),
            help_url: scope.programme.regional_help_url.clone(),
            invited_on: invited_on.map(|date| scope.locale().date(date)),
            acceptance: scope
                .may(Action::AcceptInvitation)
                .then(|| moving_in::paths::acceptance(scope.partner.mpn_id)),
            admins: format!("{}#h-ga", membership::paths::overview(scope.partner.mpn_id)),
        })
    }
}

impl Notice {
    /// The most pressing thing about these benefits.
    #[must_use]
    pub fn new(scope: &PartnerScope, benefits: &[Benefit]) -> Option<Self> {
        if let Some(elsewhere) = MembershipCenter::new(scope) {
            return Some(Self::NotMovedIn(elsewhere));
        }
        let (locale, today) = (scope.locale(), scope.today());
        let in_window = membership::window::memberships(benefits, today);
        if !in_window.is_empty() {
            let told =
                in_window.iter().map(|(package, facts)| (package.name(locale.texts()), facts.text(locale)));
            return Some(Self::RenewalOpen(told.collect()));
        }
        let ending = benefits.iter().filter(|it| it.enrollment.is_listed(today) && it.is_ending_soon(today));
        let first = ending.min_by_key(|it| it.activate_by)?;
        Some(Self::Ending {
            days: first.days_left(today),
            last_day: locale.date(first.activate_by),
            renewal_opens: locale.date(first.enrollment.renewal_opens_on()),
        })
    }
}

macro_rules! kind_pages {
    ($($(#[$doc:meta])* $name:ident, $csv:ident, $kind:expr;)*) => {$(
        $(#[$doc])*
        ///
        /// # Errors
        /// As every page: not allowed, unknown ids, the database.
        pub async fn $name(app: State<AppState>, scope: PartnerScope, query: Query<ListQuery>) -> AppResult {
            show(app, scope, query, $kind).await
        }

        /// The same list as CSV.
        ///
        /// # Errors
        /// As every page: not allowed, unknown ids, the database.
        pub async fn $csv(scope: PartnerScope, query: Query<ListQuery>) -> AppResult {
            download(scope, query, $kind).await
        }
    )*};
}

kind_pages! {
    /// The Software page (R-SW-1).
    software, software_csv, Kind::Software;
    /// The Cloud page.
    cloud, cloud_csv, Kind::Cloud;
    /// The Visual Studio page.
    visual_studio, visual_studio_csv, Kind::VisualStudio;
    /// The Technical benefits page.
    technical, technical_csv, Kind::Technical;
    /// The Go-to-market page.
    go_to_market, go_to_market_csv, Kind::GoToMarket;
}

async fn show(
    State(app): State<AppState>,
    scope: PartnerScope,
    Query(query): Query<ListQuery>,
    kind: Kind,
) -> AppResult {
    require(&scope, kind)?;
    render(&app, scope, kind, query, Vec::new()).await
}

/// Goes on only if the member may see the page: staff see the technical benefits that are active, for their IDs
/// (R-TEC-3), and no other page.
fn require(scope: &PartnerScope, kind: Kind) -> AppResult<()> {
    if kind == Kind::Technical && scope.may(Action::SeeSupportIds) {
        return Ok(());
    }
    scope.require(Action::SeeBenefits)
}

/// The benefits of a kind that the member may see.
async fn list_seen(scope: &mut PartnerScope, kind: Kind) -> AppResult<Seen> {
    let (partner, today) = (scope.partner.id, scope.today());
    let granted = store::list_benefits(scope.tx(), partner, Some(kind)).await?;
    let sees_all = scope.may(Action::SeeBenefits);
    let (benefits, hidden): (Vec<_>, Vec<_>) =
        granted.into_iter().partition(|it| sees_all || it.status(today) == Status::Active);
    Ok(Seen { benefits, hides: hidden.iter().any(|it| it.is_listed(today)) })
}

/// The page of a kind, with what went wrong on it: 200 without problems, 422 with them.
///
/// # Errors
/// As every page: unknown ids, the database.
pub async fn render(
    app: &AppState,
    mut scope: PartnerScope,
    kind: Kind,
    query: ListQuery,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let locale = scope.locale();
    let t = locale.texts();
    let seen = list_seen(&mut scope, kind).await?;
    let notice = Notice::new(&scope, &seen.benefits);
    let choosing = Choosing::new(&scope, kind, &seen.benefits);
    let support = (kind == Kind::Technical).then(|| ways_to_support(&scope, &seen.benefits));
    let path = membership::paths::kind(scope.partner.mpn_id, kind);
    let mut list = BenefitList::new(path, kind, seen, query, scope.today(), locale)?;
    let seats = seats_panel::describe(&mut scope, &mut list).await?;
    let contact = match kind {
        Kind::GoToMarket => Some(ContactPanel::load(&mut scope).await?),
        _ => None,
    };
    let detail = match list.open_row() {
        Some(row) => {
            let has_contact = contact.as_ref().is_some_and(|panel| panel.contact.is_some());
            Detail::load(app, &mut scope, row, &list.query, (has_contact, &seats)).await?
        }
        None => None,
    };
    let given = list.open_row().filter(|_| scope.may(Action::SeeBenefits)).map_or_else(Vec::new, |row| {
        row.benefit.given.iter().map(|it| it.text(&scope.partner.zone, locale)).collect()
    });
    let shell = Shell::company(app, &scope, place_of(kind), kind.page_name(t)).with_problems(problems);
    let shell = Shell { told_below: detail.is_some(), ..shell };
    let shows_secrets = match &detail {
        Some(Detail::Keys(keys)) => keys.shows_keys(),
        Some(Detail::Activation(activation)) => activation.shows_ids(),
        Some(Detail::Seats(_)) | None => false,
    };
    let lead = if scope.may(Action::SeeBenefits) { kind.lead(t) } else { t.technical_staff_lead() };
    let mut response: Response =
        page(status, &KindPage { shell, notice, contact, list, choosing, lead, support, detail, given })?;
    if shows_secrets {
        // What is typed into the search stands beside the secrets: compressed together, the length would tell of
        // them.
        response.extensions_mut().insert(Uncompressed);
    }
    Ok(response)
}

/// What an opened row holds: by what there is to do with the benefit.
enum Detail {
    /// Keys, instructions, downloads, and what redeeming has built up.
    Keys(KeysDetail),
    /// Seats and who holds them.
    Seats(SeatsDetail),
    /// How an activation stands.
    Activation(ActivationDetail),
}

impl Detail {
    async fn load(
        app: &AppState,
        scope: &mut PartnerScope,
        row: &Row,
        query: &ListQuery,
        (has_contact, seats): (bool, &Standings),
    ) -> AppResult<Option<Self>> {
        let benefit = &row.benefit;
        Ok(if let Some(seats) = seats.get(&benefit.id) {
            Some(Self::Seats(SeatsDetail::load(scope, row, query, seats).await?))
        } else if benefit.kind == Kind::Software || benefit.is_redeemed() {
            Some(Self::Keys(KeysDetail::load(app, scope, row, query).await?))
        } else if benefit.is_activated() {
            Some(Self::Activation(ActivationDetail::load(app, scope, row, has_contact).await?))
        } else {
            None
        })
    }
}

/// What a page lists, as CSV: filters and order kept, all pages.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database.
pub async fn download(mut scope: PartnerScope, Query(query): Query<ListQuery>, kind: Kind) -> AppResult {
    require(&scope, kind)?;
    let benefits = list_seen(&mut scope, kind).await?.benefits;
    let (header, rows) = list::csv_rows(kind, benefits, &query, scope.today(), scope.locale())?;
    let file = format!("{}-{}.csv", kind.slug(), scope.partner.mpn_id);
    scope.download(&file, &header, &rows).await
}
