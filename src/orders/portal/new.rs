//! A new order: what there is to choose from, what it would be, and placing it.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use tower_sessions::Session;
use uuid::Uuid;

use super::{MENU, compare, competencies};
use crate::authz::Action;
use crate::base::ids::{AssignmentId, FormId, ProductId};
use crate::catalogue::Unit;
use crate::error::{AppError, AppResult, NotDone};
use crate::granting::Offer;
use crate::granting::store::list_memberships;
use crate::i18n::{Locale, Texts};
use crate::membership::RefundPolicy;
use crate::orders::acts::{self, Changed, NotOrdered, Plan, SeatsOver, Seen, Wish, reference};
use crate::orders::buying::{Market, Off};
use crate::orders::loss::{Loss, unused};
use crate::orders::store::{self, Billing};
use crate::orders::{Purpose, paths, words};
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::AppState;
use crate::web::extract::{Fields, QueryFields, is_yes, read_once};
use crate::web::{page, see_other};

/// What an order would be.
#[derive(Template)]
#[template(path = "portal/orders/new.html")]
struct NewPage {
    shell: Shell,
    purpose: String,
    lines: Vec<(String, String)>,
    net: String,
    tax: Option<(String, String)>,
    total: String,
    benefits: Vec<(String, String)>,
    /// Whether it takes the place of a membership.
    follows: bool,
    /// What is granted otherwise than today: today, and then.
    changes: Vec<(String, String, String)>,
    /// What is lost if it is not used before.
    lost: Vec<Loss>,
    /// What becomes of seats that are held, a sentence each.
    seats: Vec<String>,
    asks: Vec<AskView>,
    /// What is agreed to, a sentence each.
    terms: Vec<String>,
    typed: Typed,
    countries: &'static [(String, String)],
    /// What the form carries.
    pairs: Vec<(&'static str, String)>,
    path: String,
    back: String,
    verb: String,
}

/// Who of those who hold a seat loses it.
struct AskView {
    field: String,
    legend: String,
    text: String,
    /// With their name, and whether they are chosen.
    holders: Vec<(AssignmentId, String, bool)>,
}

/// What is in the way of an order, and where to go.
#[derive(Template)]
#[template(path = "portal/orders/off.html")]
struct OffPage {
    shell: Shell,
    reason: String,
    order: Option<String>,
    back: String,
}

/// What was typed.
#[derive(Clone, Debug, Default)]
struct Typed {
    name: String,
    address: String,
    country: String,
    tax_number: String,
    own_reference: String,
    drops: Vec<AssignmentId>,
    agreed: bool,
}

impl Typed {
    /// As it was typed for the order before; for the first one what is known of the company.
    fn fresh(scope: &PartnerScope, billing: Option<&Billing>) -> Self {
        let known = billing.cloned().unwrap_or_else(|| Billing {
            name: scope.partner.name.clone(),
            country: scope.partner.country.clone(),
            ..Billing::default()
        });
        Self {
            name: known.name,
            address: known.address,
            country: known.country,
            tax_number: known.tax_number.unwrap_or_default(),
            ..Self::default()
        }
    }
}

/// What is chosen: a level or an offer, and of a level its competencies.
#[derive(Clone, Debug, Default)]
struct Chosen {
    offer: String,
    competencies: Vec<String>,
}

impl Chosen {
    fn read(fields: &mut Fields) -> AppResult<Self> {
        let offer = if fields.has("offer") { fields.take_one("offer")? } else { String::new() };
        Ok(Self { offer, competencies: fields.take_list("competency") })
    }

    /// The codes of the offers, if nothing is left to choose.
    fn codes(&self, market: &Market) -> Option<Vec<String>> {
        if !self.competencies.is_empty() {
            return Some(self.competencies.clone());
        }
        let of_level: Vec<&Offer> = market.of_level(&self.offer).collect();
        match of_level.as_slice() {
            [] => market.offers.iter().any(|it| it.code == self.offer).then(|| vec![self.offer.clone()]),
            [one] => Some(vec![one.code.clone()]),
            _ => None,
        }
    }

    fn address(&self, mpn_id: i64) -> String {
        let one = |address: String, it: &String| format!("{address}&competency={it}");
        self.competencies.iter().fold(paths::new_order(mpn_id, &self.offer), one)
    }
}

/// What can be bought side by side; of a level its competencies; of what is chosen what ordering it would be.
///
/// # Errors
/// As every page: not allowed, the database. [`AppError::WrongFields`].
pub async fn show(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    QueryFields(mut fields): QueryFields,
) -> AppResult {
    scope.require(Action::Buy)?;
    let chosen = Chosen::read(&mut fields)?;
    let partner = scope.partner.clone();
    let market = store::find_market(scope.tx(), partner.id).await?;
    if let Some(codes) = chosen.codes(&market) {
        let today = scope.today();
        return match acts::plan(scope.tx(), &partner, &market, &codes, today).await {
            Ok(plan) => {
                let typed = Typed::fresh(&scope, plan.selling.billing.as_ref());
                let once = FormId::new().to_string();
                new_page(&app, &scope, (&plan, &chosen), (typed, once), Vec::new())
            }
            Err(NotDone::Refused(why)) => off_page(&app, &scope, &why),
            Err(NotDone::Fault(fault)) => Err(fault),
        };
    }
    let held = list_memberships(scope.tx(), partner.id).await?;
    if market.of_level(&chosen.offer).next().is_some() {
        return competencies::show(&app, &scope, &market, &held, &chosen.offer);
    }
    compare::show(&app, &mut scope, &market, &held).await
}

/// Orders what was shown. Pressed twice it is ordered once.
///
/// # Errors
/// As [`show`]; what stands in the way is told on the page again.
pub async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    mut fields: Fields,
) -> AppResult {
    scope.require(Action::Buy)?;
    let chosen = Chosen::read(&mut fields)?;
    let (typed, digest, once) = read_form(fields)?;
    let partner = scope.partner.clone();
    let market = store::find_market(scope.tx(), partner.id).await?;
    let Some(codes) = chosen.codes(&market) else {
        return Ok(see_other(&chosen.address(partner.mpn_id)));
    };
    let wish = Wish {
        offers: &codes,
        name: &typed.name,
        address: &typed.address,
        country: &typed.country,
        tax_number: &typed.tax_number,
        own_reference: &typed.own_reference,
        agreed: typed.agreed,
        drops: &typed.drops,
    };
    let (actor, seen) = (scope.actor(), Seen { digest: &digest, once: read_once(&once)? });
    match acts::order(scope.tx(), &partner, &actor, &wish, seen).await {
        Ok((order, number)) => {
            scope.commit().await?;
            let told = reference(number);
            Flash::new(Some(partner.mpn_id), |t| t.flash_ordered(&told)).leave(&session).await?;
            Ok(see_other(&paths::order(partner.mpn_id, order)))
        }
        Err(NotDone::Refused(why)) => {
            scope.record_refusal(&why.entry()).await?;
            refused(&app, &mut scope, (&codes, &chosen), (typed, once), why).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// What was typed, the digest of what was seen, and what the form is known by.
fn read_form(mut fields: Fields) -> AppResult<(Typed, String, String)> {
    let agreed = match fields.has("agree") {
        true => is_yes(Some(&fields.take_one("agree")?)),
        false => false,
    };
    let drops = fields.take_list("drop");
    let drops: Result<Vec<_>, _> = drops.iter().map(|it| Uuid::parse_str(it).map(AssignmentId)).collect();
    let typed = Typed {
        drops: drops.map_err(|_| AppError::WrongFields)?,
        name: fields.take_one("name")?,
        address: fields.take_one("address")?,
        country: fields.take_one("country")?,
        tax_number: fields.take_one("tax_number")?,
        own_reference: fields.take_one("own_reference")?,
        agreed,
    };
    let rest = (typed, fields.take_one("seen")?, fields.take_one("once")?);
    if fields.into_pairs().is_empty() { Ok(rest) } else { Err(AppError::WrongFields) }
}

/// The page again, with what stands in the way; or, where it can't be ordered any more, why.
async fn refused(
    app: &AppState,
    scope: &mut PartnerScope,
    (codes, chosen): (&[String], &Chosen),
    typed: (Typed, String),
    why: NotOrdered,
) -> AppResult<Response> {
    let (locale, t) = (scope.locale(), scope.locale().texts());
    let problem = |field: &str, text: String| Problem { field: field.to_owned(), text };
    let problems = match &why {
        NotOrdered::Wrong { billing, drops, not_agreed } => {
            let drops = drops
                .iter()
                .map(|(product, lose)| problem(&drop_field(*product), t.who_loses_seat_wrong(*lose)));
            let wrong = billing.iter().map(|it| words::wrong_billing(*it, locale));
            let agree = not_agreed.then(|| ("agree", t.order_not_agreed()));
            drops.chain(wrong.chain(agree).map(|(field, text)| problem(field, text))).collect()
        }
        NotOrdered::ChangedMeanwhile(_) => vec![problem("order", t.order_changed_meanwhile())],
        _ => return off_page(app, scope, &why),
    };
    let (partner, today) = (scope.partner.clone(), scope.today());
    let market = store::find_market(scope.tx(), partner.id).await?;
    match acts::plan(scope.tx(), &partner, &market, codes, today).await {
        Ok(plan) => new_page(app, scope, (&plan, chosen), typed, problems),
        Err(NotDone::Refused(why)) => off_page(app, scope, &why),
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

fn new_page(
    app: &AppState,
    scope: &PartnerScope,
    (plan, chosen): (&Plan, &Chosen),
    (typed, once): (Typed, String),
    problems: Vec<Problem>,
) -> AppResult<Response> {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (locale, mpn_id) = (scope.locale(), scope.partner.mpn_id);
    let t = locale.texts();
    let money = |amount: i64| locale.money(&plan.money(amount));
    let shell = Shell::company(app, scope, MENU.place, t.new_order()).with_problems(problems);
    let competencies = chosen.competencies.iter().map(|it| ("competency", it.clone()));
    let carried = [("offer", chosen.offer.clone()), ("seen", plan.digest()?), ("once", once)];
    let new = NewPage {
        // Nothing is at the address of the answer: another language is chosen for what is ordered.
        shell: Shell { here: chosen.address(mpn_id), ..shell },
        purpose: plan.purchase.purpose.text(t),
        lines: plan
            .lines
            .iter()
            .map(|it| (it.name.of(t).to_owned(), money(it.price - it.discount)))
            .collect(),
        net: money(plan.price.net),
        tax: plan.price.tax_rate.map(|rate| (words::rate(rate, locale), money(plan.price.tax))),
        total: money(plan.price.total()),
        benefits: plan.benefits.iter().map(|it| (it.name.of(t).to_owned(), quantity(it, locale))).collect(),
        follows: matches!(plan.purchase.purpose, Purpose::Renewal | Purpose::Upgrade),
        changes: plan.changes.granted.iter().map(|it| changed(it, locale)).collect(),
        lost: plan.changes.lost.iter().map(|it| unused(it, mpn_id, locale)).collect(),
        seats: plan.changes.seats.iter().filter(|it| !it.asks()).map(|it| seats_over(it, t)).collect(),
        asks: plan
            .changes
            .seats
            .iter()
            .filter(|it| it.asks())
            .map(|it| AskView::new(it, &typed, t))
            .collect(),
        terms: terms(plan, scope, locale),
        countries: locale.countries(),
        pairs: carried.into_iter().chain(competencies).collect(),
        path: paths::orders(mpn_id),
        back: paths::new_order(mpn_id, ""),
        verb: if plan.price.total() > 0 { t.order_with_payment() } else { t.order_free() },
        typed,
    };
    page(status, &new)
}

fn quantity(it: &acts::Planned, locale: Locale) -> String {
    so_much(it.benefit.quantity, it.unit, locale)
}

fn so_much(quantity: Option<i32>, unit: Unit, locale: Locale) -> String {
    let number = locale.quantity(quantity);
    let unit = unit.text(quantity, locale.texts());
    if unit.is_empty() { number } else { format!("{number} {unit}") }
}

/// A product, how much of it is granted today, and how much then.
fn changed(it: &Changed, locale: Locale) -> (String, String, String) {
    let t = locale.texts();
    let granted = |quantity: Option<Option<i32>>| {
        quantity.map_or_else(|| t.granted_not(), |quantity| so_much(quantity, it.unit, locale))
    };
    (it.name.of(t).to_owned(), granted(it.from), granted(it.to))
}

/// What becomes of the seats of a product of which all keep their holders, or none.
fn seats_over(it: &SeatsOver, t: &Texts) -> String {
    let (product, count) = (it.name.of(t), it.holders.len());
    if it.lose == 0 { t.seats_keep_holders(product, count) } else { t.seats_lose_holders(product, count) }
}

/// Where the page asks who loses a seat of a product.
fn drop_field(product: ProductId) -> String {
    format!("drop-of-{product}")
}

impl AskView {
    fn new(it: &SeatsOver, typed: &Typed, t: &Texts) -> Self {
        let holder = |(id, name): &(AssignmentId, String)| (*id, name.clone(), typed.drops.contains(id));
        Self {
            field: drop_field(it.product),
            legend: t.who_loses_seat(it.name.of(t)),
            text: t.who_loses_seat_text(it.lose, t.locale().number(it.holders.len())),
            holders: it.holders.iter().map(holder).collect(),
        }
    }
}

/// What is agreed to (R-DATE-3, R-DATE-7, R-MEM-2, R-MEM-4, R-MEM-5, R-SW-6).
fn terms(plan: &Plan, scope: &PartnerScope, locale: Locale) -> Vec<String> {
    let t = locale.texts();
    let pay_by = locale.date(crate::dates::pay_by(scope.today()));
    let begins = match (plan.purchase.purpose, plan.at_once) {
        (Purpose::Competency, true) => t.terms_competency_at_once(locale.date(plan.anniversary_on)),
        (Purpose::Competency, false) => t.terms_competency(locale.date(plan.anniversary_on)),
        (Purpose::Renewal, _) => t.terms_renewal(),
        (Purpose::Upgrade, _) => t.terms_upgrade(plan.replaces.map(|it| it.name(t)).unwrap_or_default()),
        (_, true) => t.terms_year_at_once(locale.date(plan.anniversary_on)),
        (_, false) => t.terms_year(),
    };
    let payment = match (plan.price.total(), plan.at_once) {
        (0, _) => None,
        (_, true) => Some(t.terms_pay_active(&pay_by)),
        (_, false) => Some(t.terms_pay(&pay_by)),
    };
    let waits = plan.purchase.purpose == Purpose::Renewal && !plan.at_once;
    let kept = waits.then(|| t.terms_renewal_pay(&pay_by));
    let refund = match (plan.terms.refund_days, plan.terms.refund_policy) {
        (0, _) => t.terms_no_refund(),
        (days, RefundPolicy::Software) => t.terms_refund_software(days),
        (days, RefundPolicy::AnyUse) => t.terms_refund_any_use(days),
    };
    std::iter::once(begins).chain(payment).chain(kept).chain([refund, t.terms_own_use()]).collect()
}

fn off_page(app: &AppState, scope: &PartnerScope, why: &NotOrdered) -> AppResult<Response> {
    let (locale, mpn_id) = (scope.locale(), scope.partner.mpn_id);
    let t: &Texts = locale.texts();
    let (reason, order) = match why {
        NotOrdered::Company(closed) => (closed.text(t), None),
        NotOrdered::NotSelling => (t.order_not_selling(), None),
        NotOrdered::Off(name, off @ Off::OrderOpen(id, _)) => {
            (t.offer_off(name.of(t), words::off(off, locale)), Some(paths::order(mpn_id, *id)))
        }
        NotOrdered::Off(name, off) => (t.offer_off(name.of(t), words::off(off, locale)), None),
        _ => (t.order_no_offer(), None),
    };
    let off = OffPage {
        shell: Shell::company(app, scope, MENU.place, t.new_order()),
        reason,
        order,
        back: paths::new_order(mpn_id, ""),
    };
    page(StatusCode::UNPROCESSABLE_ENTITY, &off)
}
