//! Giving a seat to a member, taking it back, and giving it to somebody else (R-SEAT-1 to 3, R-CL-4, 5); the first two
//! also for many at once (R-SEAT-7). Taking back and reassigning are confirmed, with names, consequence and date; so
//! is the first gift while it costs the refund.

pub mod many;
pub mod reassignment;
pub mod removal;
pub mod removals;

use askama::Template;
use axum::extract::{FromRequest, Request, State};
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::json;
use tower_sessions::Session;
use uuid::Uuid;

use crate::audit::AuditEvent;
use crate::authz::Action;
use crate::base::ids::{AssignmentId, BenefitId, MemberId};
use crate::benefits::row::{self, Refused};
use crate::benefits::seats_panel::{closed_reason, terms};
use crate::catalogue::Credit;
use crate::error::{AppError, AppResult};
use crate::mail::{Mail, outbox};
use crate::membership::store::LockedBenefit;
use crate::membership::{Benefit, Package, Refund, store as membership};
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Place, Problem, Shell};
use crate::seats::many::{Holding, find_in_the_way};
use crate::seats::paths;
use crate::seats::{InTheWay, Item, NoSeat, SeatState, Seats, store};
use crate::state::AppState;
use crate::users::EmailAddress;
use crate::users::members::{self, FoundMember};
use crate::web::extract::{Id, is_yes};
use crate::web::upload::Upload;
use crate::web::{page, see_other};

/// To whom a seat shall go: a member of the list, or an address.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct AssignForm {
    member_id: Option<String>,
    email: Option<String>,
    /// `yes`: knows that it ends the right to a refund.
    confirm: Option<String>,
    /// `yes`: has checked what can't be known here (R-CL-4).
    outside_checked: Option<String>,
}

#[derive(Template)]
#[template(path = "portal/benefits/assign.html")]
struct ConfirmAssignPage {
    shell: Shell,
    member: FoundMember,
    /// The last day for a refund and the day of purchase, while a refund is possible.
    refund: Option<(String, String)>,
    /// Whether offers outside the programme are asked about.
    outside: bool,
    outside_checked: bool,
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
    Id(benefit): Id<BenefitId>,
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
        Err(words) => {
            return row::refuse(app, scope, &benefit, ASSIGN.because("not_a_member"), words).await;
        }
    };
    if let Some(reason) = closed_reason(&scope, &benefit) {
        return row::refuse(app, scope, &benefit, ASSIGN.because("closed"), reason).await;
    }
    let (seat, is_new) = match give(&mut scope, &benefit, &member).await? {
        Given::Now(seat) => (seat, true),
        // Pressed twice: he has it, which is what was asked for.
        Given::HasIt(seat) => (seat, false),
        Given::Refused(code, words) => {
            return row::refuse(app, scope, &benefit, ASSIGN.because(code), words).await;
        }
    };
    let missing = missing_confirmations(&scope, &benefit, &form);
    if is_new && !missing.is_empty() {
        // Nothing stands in the way, so it is worth asking; what was done is not committed.
        return confirm(app, &scope, &benefit, member, &form, missing);
    }
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

/// What acts on seats are called where they are refused.
const ASSIGN: Refused = Refused { panel: "seats", action: "seats.assign", reason: "" };

/// Whether the page must ask about offers outside the programme, which can't be known here (R-CL-4).
fn asks_about_outside_offers(benefit: &Benefit) -> bool {
    benefit.credit == Some(Credit::Bulk)
}

/// What the form should confirm and doesn't.
fn missing_confirmations(scope: &PartnerScope, benefit: &Benefit, form: &AssignForm) -> Vec<Problem> {
    let t = scope.locale().texts();
    let costs_refund = matches!(benefit.enrollment.refund(scope.today), Refund::PossibleUntil(_));
    let mut missing = Vec::new();
    if asks_about_outside_offers(benefit) && !is_yes(form.outside_checked.as_ref()) {
        missing.push(Problem { field: "outside_checked".to_owned(), text: t.confirm_outside_first() });
    }
    if costs_refund && !is_yes(form.confirm.as_ref()) {
        missing.push(Problem { field: "confirm".to_owned(), text: t.confirm_refund_first() });
    }
    missing
}

/// Tells members in a mail what they got (R-SEAT-6).
async fn mail_assigned(scope: &mut PartnerScope, benefit: &Benefit, members: &[MemberId]) -> AppResult<()> {
    let (partner, now) = (scope.partner.id, scope.now());
    let mail = Mail::SeatAssigned {
        company: scope.company(),
        product: benefit.name.clone(),
        by: scope.me.name.clone(),
        until: benefit.activate_by,
    };
    Ok(outbox::enqueue_to_members(scope.tx(), partner, members, &mail, now).await?)
}

/// Tells members in a mail what was taken back from them.
async fn mail_released(scope: &mut PartnerScope, benefit: &Benefit, members: &[MemberId]) -> AppResult<()> {
    let (partner, now) = (scope.partner.id, scope.now());
    let mail = Mail::SeatReleased {
        company: scope.company(),
        product: benefit.name.clone(),
        by: scope.me.name.clone(),
    };
    Ok(outbox::enqueue_to_members(scope.tx(), partner, members, &mail, now).await?)
}

/// Gives a seat of a locked benefit to a member, with its entry in the log and the mail to him, if nothing stands in
/// the way.
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
    mail_assigned(scope, benefit, &[member.id]).await?;
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

/// What these members hold of other benefits; a seat of this very benefit is told elsewhere. Their rows are locked
/// first: of two who give somebody seats of two benefits, the second sees what the first gave (R-CL-4).
async fn list_holdings(
    scope: &mut PartnerScope,
    benefit: &Benefit,
    members: &[MemberId],
) -> AppResult<Vec<Holding>> {
    let partner = scope.partner.id;
    members::lock_members(scope.tx(), partner, members).await?;
    let held = store::list_held(scope.tx(), partner, members).await?;
    let others = held.into_iter().filter(|it| it.benefit != benefit.id);
    let holdings = others.map(|it| {
        // The schema's check constraint allows no other names.
        let package = it.package.parse().map_err(|_| AppError::internal("an unknown package"))?;
        let credit = it.credit_period.and_then(|period| period.parse().ok());
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
    let benefit =
        membership::lock_benefit(scope.tx(), partner, benefit).await?.map(LockedBenefit::into_inner);
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

/// A member's id as the portal writes it; what isn't one is unknown here.
///
/// # Errors
/// [`AppError::UnknownId`].
pub(in crate::benefits) fn parse_member(text: &str) -> AppResult<MemberId> {
    let id: Uuid = text.parse().map_err(|_| AppError::UnknownId)?;
    if id.to_string() == text { Ok(MemberId(id)) } else { Err(AppError::UnknownId) }
}

/// The benefit's row, with the page of seats that holds this one.
fn seat_path(scope: &PartnerScope, benefit: &Benefit, seat: i32) -> String {
    if benefit.enrollment.is_listed(scope.today) {
        paths::seat(scope.partner.mpn_id, benefit.kind, benefit.id, seat)
    } else {
        row::path(scope, benefit)
    }
}

fn confirm(
    app: &AppState,
    scope: &PartnerScope,
    benefit: &Benefit,
    member: FoundMember,
    form: &AssignForm,
    problems: Vec<Problem>,
) -> AppResult {
    let locale = scope.locale();
    let t = locale.texts();
    let title = t.confirm_assign_heading(&benefit.name, &member.name);
    let back = row::path(scope, benefit);
    let shell = Shell::company(app, scope, Place::Kind(benefit.kind), title).with_problems(problems);
    let refund = match benefit.enrollment.refund(scope.today) {
        Refund::PossibleUntil(day) => Some((locale.date(day), locale.date(benefit.enrollment.purchased_on))),
        Refund::EndedByAct | Refund::TooLate => None,
    };
    let confirm = ConfirmAssignPage {
        // Nothing is at this address but the answer to a form: another language is chosen for the row.
        shell: Shell { here: back.clone(), ..shell },
        member,
        refund,
        outside: asks_about_outside_offers(benefit),
        outside_checked: is_yes(form.outside_checked.as_ref()),
        package: benefit.enrollment.package.name(t),
        path: paths::assignments(scope.partner.mpn_id, benefit.id),
        back,
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
    mail_released(scope, &held.benefit, &[held.holder]).await
}
