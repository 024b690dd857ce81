//! Giving a seat to a member, taking it back, and giving it to somebody else (R-SEAT-1 to 3, R-CL-4, 5); the first two
//! also for many at once (R-SEAT-7). Taking back and reassigning are confirmed, with names, consequence and date; so
//! is the first gift while it costs the refund.

pub mod many;
pub mod reassignment;
pub mod removal;
pub mod removals;

use askama::Template;
use axum::extract::{FromRequest, FromRequestParts, Request, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use serde::Deserialize;
use serde_json::json;
use tower_sessions::Session;
use uuid::Uuid;

use crate::app::AppState;
use crate::audit::AuditEvent;
use crate::authz::{Action, PartnerScope};
use crate::benefits::kinds;
use crate::benefits::list::ListQuery;
use crate::benefits::seats_panel::{closed_reason, terms};
use crate::catalogue::Credit;
use crate::error::{AppError, AppResult};
use crate::ids::{AssignmentId, BenefitId, MemberId};
use crate::membership::{Benefit, Package, Refund, store as membership};
use crate::seats::many::{Holding, find_in_the_way};
use crate::seats::store;
use crate::seats::{InTheWay, Item, NoSeat, SeatState, Seats};
use crate::users::EmailAddress;
use crate::users::members::{self, FoundMember};
use crate::web::extract::{BenefitPath, path_id};
use crate::web::flash::Flash;
use crate::web::shell::{Place, Problem, Shell};
use crate::web::upload::Upload;
use crate::web::{page, paths, see_other};

/// To whom a seat shall go: a member of the list, or an address.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AssignForm {
    member_id: Option<String>,
    email: Option<String>,
    /// `yes`: knows that it ends the right to a refund.
    confirm: Option<String>,
}

/// The assignment named in the path.
#[derive(Clone, Copy, Debug)]
pub struct AssignmentPath(pub AssignmentId);

impl FromRequestParts<AppState> for AssignmentPath {
    type Rejection = AppError;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> AppResult<Self> {
        path_id(parts, state, "assignment").await.map(|id| Self(AssignmentId(id)))
    }
}

#[derive(Template)]
#[template(path = "portal/benefits/assign.html")]
struct ConfirmAssignPage {
    shell: Shell,
    member: FoundMember,
    refund: (String, String),
    package: String,
    path: String,
    back: String,
}

/// What the address takes: one member, or many.
#[derive(Debug)]
pub enum AssignInput {
    /// One member.
    One(AssignForm),
    /// A list of addresses; none where it is far too large to be read.
    Many(Option<many::ManyInput>),
}

impl FromRequest<AppState> for AssignInput {
    type Rejection = AppError;

    async fn from_request(request: Request, _: &AppState) -> AppResult<Self> {
        let Some(upload) = Upload::read(request, many::LIMITS).await? else { return Ok(Self::Many(None)) };
        if upload.file.is_some() || upload.fields.has("emails") {
            many::ManyInput::new(upload).map(|input| Self::Many(Some(input)))
        } else {
            upload.fields.read().map(Self::One)
        }
    }
}

/// Gives a seat to one member, or to many.
///
/// # Errors
/// As every page; what stands in the way is told on the page of the benefit, or of the list, again.
pub async fn create(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    BenefitPath(benefit): BenefitPath,
    input: AssignInput,
) -> AppResult {
    scope.require(Action::AssignSeat)?;
    let benefit = lock(&mut scope, benefit).await?;
    match input {
        AssignInput::One(form) => create_one(&app, &session, scope, benefit, form).await,
        AssignInput::Many(input) => many::create(&app, &session, scope, benefit, input).await,
    }
}

async fn create_one(
    app: &AppState,
    session: &Session,
    mut scope: PartnerScope,
    benefit: Benefit,
    form: AssignForm,
) -> AppResult {
    let member = match find_member(&mut scope, &form).await? {
        Ok(member) => member,
        Err(words) => return refuse(app, scope, &benefit, "not_a_member", words).await,
    };
    if let Some(reason) = closed_reason(&scope, &benefit) {
        return refuse(app, scope, &benefit, "closed", reason).await;
    }
    let locale = scope.locale();
    if let Refund::PossibleUntil(day) = benefit.enrollment.refund(scope.today)
        && form.confirm.as_deref() != Some("yes")
    {
        let refund = (locale.date(day), locale.date(benefit.enrollment.purchased_on));
        return confirm(app, &scope, &benefit, member, refund);
    }
    let seat = match give(&mut scope, &benefit, &member).await? {
        // Pressed twice: he has it, which is what was asked for.
        Given::Now(seat) | Given::HasIt(seat) => seat,
        Given::Refused(code, words) => return refuse(app, scope, &benefit, code, words).await,
    };
    let (path, mpn_id) = (seat_path(&scope, &benefit, seat), scope.partner.mpn_id);
    scope.commit().await?;
    let flash = Flash::SeatAssigned { mpn_id, product: benefit.name, member: member.name, seat };
    flash.leave(session).await?;
    Ok(see_other(&path))
}

/// What became of a gift.
pub enum Given {
    /// He has this seat now.
    Now(i32),
    /// He had it already.
    HasIt(i32),
    /// He gets none: a code for the log, and the reason in words.
    Refused(&'static str, String),
}

/// Gives a seat of a locked benefit to a member, with its entry in the log, if nothing stands in the way.
///
/// # Errors
/// Those of the database.
pub async fn give(scope: &mut PartnerScope, benefit: &Benefit, member: &FoundMember) -> AppResult<Given> {
    let (partner, zone, me, now) = (scope.partner.id, scope.partner.zone.clone(), scope.me.id, scope.now());
    let history = store::find_history(scope.tx(), partner, benefit.id, &zone).await?;
    let terms = terms(scope, benefit);
    let seats = Seats::new(benefit.seats(), history.assignments, terms);
    let holdings = list_holdings(scope, benefit, &[member.id]).await?;
    if let Some((it, way)) = find_in_the_way(wanted(benefit), member.id, &holdings) {
        let words = in_the_way_words(scope, &member.name, (&it.product_name, it.item.package), way);
        return Ok(Given::Refused("in_the_way", words));
    }
    let choice = match seats.choose(member.id) {
        Ok(choice) => choice,
        Err(NoSeat::HasOne(seat)) => return Ok(Given::HasIt(seat)),
        Err(no_seat) => return Ok(Given::Refused("no_seat", no_seat_words(scope, no_seat))),
    };
    match store::assign_seat(scope.tx(), partner, benefit.id, choice, member.id, (me, now)).await {
        Err(sqlx::Error::RowNotFound) => {
            let words = scope.locale().texts().member_deactivated();
            return Ok(Given::Refused("not_a_member", words));
        }
        assigned => assigned?,
    };
    membership::end_refund(scope.tx(), partner, benefit, "assigned", now).await?;
    scope.record(&seat_event("seats.assigned", benefit, choice.seat, (member.id, &member.name))).await?;
    Ok(Given::Now(choice.seat))
}

/// The entry of a seat that was given to a member or taken back from him.
fn seat_event(
    action: &'static str,
    benefit: &Benefit,
    seat: i32,
    (member, name): (MemberId, &str),
) -> AuditEvent {
    AuditEvent::done(action, "benefit", benefit.id.0).with(json!({
        "product": benefit.name, "seat": seat, "member": name, "member_id": member,
    }))
}

/// What a seat of this benefit is to a member who gets it.
fn wanted(benefit: &Benefit) -> Item {
    Item { product: benefit.product, package: benefit.enrollment.package, credit: benefit.credit }
}

/// What these members hold of other benefits; a seat of this very benefit is told elsewhere.
async fn list_holdings(
    scope: &mut PartnerScope,
    benefit: &Benefit,
    members: &[MemberId],
) -> AppResult<Vec<Holding>> {
    let partner = scope.partner.id;
    let held = store::list_held(scope.tx(), partner, members).await?;
    let others = held.into_iter().filter(|it| it.benefit != benefit.id);
    let holdings = others.map(|it| {
        // The schema's check constraint allows no other names.
        let package = it.package.parse().map_err(|_| AppError::internal("an unknown package"))?;
        let credit = Credit::of_period(it.credit_period.as_deref());
        let item = Item { product: it.product, package, credit };
        Ok(Holding { member: it.member, item, product_name: it.product_name })
    });
    holdings.collect()
}

fn in_the_way_words(
    scope: &PartnerScope,
    member: &str,
    (product, package): (&str, Package),
    way: InTheWay,
) -> String {
    let t = scope.locale().texts();
    let package = package.name(t);
    match way {
        InTheWay::SameProduct => t.way_same_product(member, product, package),
        InTheWay::OtherCredit => t.way_other_credit(member, product, package),
        InTheWay::BulkWithActionPack => t.way_bulk(member, product, package),
    }
}

fn no_seat_words(scope: &PartnerScope, no_seat: NoSeat) -> String {
    let locale = scope.locale();
    let t = locale.texts();
    match no_seat {
        NoSeat::NoneFree { next_free_on: Some(date) } => t.no_seat_next_free(locale.date(date)),
        NoSeat::NoneFree { next_free_on: None } | NoSeat::HasOne(_) => t.no_seat_free(),
        NoSeat::NoMovesLeft => t.no_moves_left(),
        NoSeat::StaysWithHolder => t.credit_bulk(),
    }
}

/// Locks the benefit; those without seats have nothing here.
async fn lock(scope: &mut PartnerScope, benefit: BenefitId) -> AppResult<Benefit> {
    let partner = scope.partner.id;
    let benefit = membership::lock_benefit(scope.tx(), partner, benefit).await?;
    benefit.filter(Benefit::has_seats).ok_or(AppError::UnknownId)
}

async fn find_member(scope: &mut PartnerScope, form: &AssignForm) -> AppResult<Result<FoundMember, String>> {
    let partner = scope.partner.id;
    let t = scope.locale().texts();
    match (&form.member_id, &form.email) {
        (Some(id), None) => {
            let id = parse_member(id)?;
            // Of another company, or unknown: alike. A member who was deactivated meanwhile is told.
            let found = members::find_member(scope.tx(), partner, id).await?;
            match found {
                Some(member) => Ok(Ok(member)),
                None if members::was_member(scope.tx(), partner, id).await? => {
                    Ok(Err(t.member_deactivated()))
                }
                None => Err(AppError::UnknownId),
            }
        }
        (None, Some(email)) => {
            let Ok(address) = EmailAddress::parse(email) else { return Ok(Err(t.not_an_address(email))) };
            let found = members::list_by_email(scope.tx(), partner, std::slice::from_ref(&address)).await?;
            Ok(found.into_iter().next().ok_or_else(|| t.not_a_member(address.as_str())))
        }
        _ => Err(AppError::WrongFields),
    }
}

fn parse_member(text: &str) -> AppResult<MemberId> {
    let id: Uuid = text.parse().map_err(|_| AppError::UnknownId)?;
    if id.to_string() == text { Ok(MemberId(id)) } else { Err(AppError::UnknownId) }
}

/// The page with the benefit's row opened, or without, where the benefit is no longer listed.
fn row_path(scope: &PartnerScope, benefit: &Benefit) -> String {
    if benefit.enrollment.is_listed(scope.today) {
        paths::benefit(scope.partner.mpn_id, benefit.kind, benefit.id)
    } else {
        paths::kind(scope.partner.mpn_id, benefit.kind)
    }
}

/// The same with the page of seats that holds this one.
fn seat_path(scope: &PartnerScope, benefit: &Benefit, seat: i32) -> String {
    if benefit.enrollment.is_listed(scope.today) {
        paths::seat(scope.partner.mpn_id, benefit.kind, benefit.id, seat)
    } else {
        row_path(scope, benefit)
    }
}

/// Undoes what was begun, records the refusal, and shows the page again with what happened.
pub(super) async fn refuse(
    app: &AppState,
    mut scope: PartnerScope,
    benefit: &Benefit,
    reason: &'static str,
    words: String,
) -> AppResult {
    let event = AuditEvent::refused("seats.assign").about("benefit", benefit.id.0);
    scope.record_refusal(&event.with(json!({ "product": benefit.name, "reason": reason }))).await?;
    show_row(app, scope, benefit, words).await
}

/// The page with the benefit's row, and what went wrong, in words.
async fn show_row(app: &AppState, scope: PartnerScope, benefit: &Benefit, words: String) -> AppResult {
    let listed = benefit.enrollment.is_listed(scope.today);
    let open = if listed { benefit.id.to_string() } else { String::new() };
    let field = if listed { format!("seats-{}", benefit.id) } else { "list".to_owned() };
    let query = ListQuery { open, ..ListQuery::default() };
    let problem = Problem { field, text: words };
    kinds::render(app, scope, benefit.kind, query, vec![problem]).await
}

fn confirm(
    app: &AppState,
    scope: &PartnerScope,
    benefit: &Benefit,
    member: FoundMember,
    refund: (String, String),
) -> AppResult {
    let t = scope.locale().texts();
    let title = t.confirm_assign_heading(&benefit.name, &member.name);
    let asked = Problem { field: "confirm".to_owned(), text: t.confirm_refund_first() };
    let shell = Shell::company(app, scope, Place::Kind(benefit.kind), title).with_problems(vec![asked]);
    let confirm = ConfirmAssignPage {
        shell,
        member,
        refund,
        package: benefit.enrollment.package.name(t),
        path: paths::assignments(scope.partner.mpn_id, benefit.id),
        back: row_path(scope, benefit),
    };
    page(StatusCode::UNPROCESSABLE_ENTITY, &confirm)
}

/// A benefit with one of its seats that is held.
struct HeldSeat {
    benefit: Benefit,
    seat: i32,
    holder: MemberId,
    holder_name: String,
    /// The first day on which another member may have the seat, once it is taken back.
    free: SeatState,
}

/// The seat of an assignment that is in force; none when it has ended meanwhile.
async fn find_held(
    scope: &mut PartnerScope,
    benefit: BenefitId,
    assignment: AssignmentId,
) -> AppResult<(Benefit, Option<HeldSeat>)> {
    let benefit = lock(scope, benefit).await?;
    let (partner, zone, now) = (scope.partner.id, scope.partner.zone.clone(), scope.now());
    let history = store::find_history(scope.tx(), partner, benefit.id, &zone).await?;
    let position =
        history.assignments.iter().position(|it| it.id == assignment).ok_or(AppError::UnknownId)?;
    let mut after = history.assignments;
    let it = after[position].clone();
    if it.released_at.is_some() {
        return Ok((benefit, None));
    }
    after[position].released_at = Some(now);
    let seats = Seats::new(benefit.seats(), after, terms(scope, &benefit));
    let free = seats.list().iter().find(|seat| seat.number == it.seat).map(|seat| seat.state);
    let held = HeldSeat {
        benefit: benefit.clone(),
        seat: it.seat,
        holder: it.member,
        holder_name: history.names.get(&it.member).cloned().unwrap_or_default(),
        free: free.unwrap_or(SeatState::NeverUsed),
    };
    Ok((benefit, Some(held)))
}

/// What taking the seat back means for another member, in words.
fn consequence(scope: &PartnerScope, held: &HeldSeat) -> String {
    let locale = scope.locale();
    let t = locale.texts();
    match held.free {
        SeatState::Cooling { free_on: Some(date), .. } => {
            t.removal_free_on(&held.holder_name, locale.date(date))
        }
        SeatState::Cooling { free_on: None, .. } => t.removal_stays(&held.holder_name),
        _ => t.removal_free_at_once(),
    }
}

async fn release(scope: &mut PartnerScope, held: &HeldSeat, assignment: AssignmentId) -> AppResult<()> {
    let (partner, me, now) = (scope.partner.id, scope.me.id, scope.now());
    store::release_seat(scope.tx(), partner, held.benefit.id, assignment, (me, now)).await?;
    let holder = (held.holder, held.holder_name.as_str());
    scope.record(&seat_event("seats.released", &held.benefit, held.seat, holder)).await?;
    Ok(())
}
