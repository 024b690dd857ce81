//! What is done with a bank's file: it is taken in, confirmed or discarded as it was shown, and each of its lines is booked,
//! given to an order, or set aside (R-ORD-2). The file is locked before its lines, and a line before the company of its order.

use sha2::{Digest as _, Sha256};
use sqlx::PgConnection;
use time::OffsetDateTime;
use uuid::Uuid;

use super::pay::{Came, Money, NotBooked, WrongPayment, confirm};
use super::{operator, reference};
use crate::audit::{self, Actor, Because, Entry, Recorded, StatementAct, StatementDetails};
use crate::base::ids::{BankImportId, BankLineId, OrderId, PersonId};
use crate::base::typed::{self, TextProblem};
use crate::error::{ActResult, AppError, AppResult, NotDone};
use crate::orders::bank::{self, DayOrder, Decimal, FileProblem, LineProblem, Statement, Told};
use crate::orders::matching;
use crate::orders::reference::Reference;
use crate::orders::statements::{Becomes, Import, Kept, LineState, Preview, SHOWN_KEPT, State, Why};
use crate::orders::store::find_order;
use crate::orders::store::statements::{self as store, Candidate, NewImport};
use crate::partners::Partner;
use crate::partners::store::find_partner;

/// A file as it came.
#[derive(Clone, Debug)]
pub struct File {
    /// The form's one-time value.
    pub once: Uuid,
    /// None: no file was chosen.
    pub bytes: Option<Vec<u8>>,
    /// How its days and amounts are read where no line of it decides it.
    pub days: Option<DayOrder>,
    pub decimal: Option<Decimal>,
}

/// Why a file isn't taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotTakenIn {
    NoFile,
    Unreadable(FileProblem),
    /// Days, or amounts, of it can be read in two ways, and nobody has told which holds: the first of each, with its line.
    TwoWays {
        day: Option<(usize, String)>,
        amount: Option<(usize, String)>,
    },
}

impl NotTakenIn {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry() -> Entry {
        StatementAct::TakenIn(StatementDetails::default()).refused(Because::WrongEntries)
    }
}

/// A file as the log names it.
fn of_import(import: BankImportId) -> StatementDetails {
    StatementDetails { statement_id: Some(import), ..StatementDetails::default() }
}

/// A line as the log names it.
fn of_line(kept: &Kept) -> StatementDetails {
    StatementDetails {
        line: Some(kept.line.number),
        amount: Some(kept.line.amount.amount),
        currency: Some(kept.line.amount.currency.clone()),
        ..of_import(kept.import)
    }
}

/// Reads a file and keeps its lines, to be looked over. Sent twice by one form, it is one.
///
/// # Errors
/// As [`NotTakenIn`] tells; those of the database.
pub async fn take_in(
    conn: &mut PgConnection,
    actor: &Actor,
    file: File,
) -> ActResult<BankImportId, NotTakenIn> {
    let by = operator(actor)?;
    let refused = |why| Err(NotDone::Refused(why));
    let File { once, bytes, days, decimal } = file;
    let Some(bytes) = bytes else { return refused(NotTakenIn::NoFile) };
    let sent = Sha256::digest(&bytes);
    let currency = store::find_currency(conn).await?;
    #[expect(
        clippy::disallowed_methods,
        reason = "bounded by the bodies that may be on their way at one time"
    )]
    let read =
        tokio::task::spawn_blocking(move || read(&bytes, &Told { currency: &currency, days, decimal }));
    let Read { statement, day, amount } = match read.await.map_err(AppError::internal)? {
        Ok(read) => read,
        Err(problem) => return refused(NotTakenIn::Unreadable(problem)),
    };
    if day.is_some() || amount.is_some() {
        return refused(NotTakenIn::TwoWays { day, amount });
    }
    let new = NewImport {
        id: BankImportId::new(),
        once,
        sent: &sent,
        by,
        left_out: statement.left_out.len(),
        problems: &statement.problems,
        lines: &statement.lines,
    };
    if let Some(before) = store::insert_import(conn, &new, actor.at()).await? {
        return Ok(before);
    }
    let told = StatementDetails { lines: Some(statement.lines.len()), ..of_import(new.id) };
    audit::record_programme(conn, actor, &StatementAct::TakenIn(told).done()).await?;
    Ok(new.id)
}

/// A file as it was read, and the first day and amount of it that can be read in two ways while nobody has told which holds.
struct Read {
    statement: Statement,
    day: Option<(usize, String)>,
    amount: Option<(usize, String)>,
}

fn read(bytes: &[u8], told: &Told<'_>) -> Result<Read, FileProblem> {
    fn first(of: &Statement, is: fn(&LineProblem) -> Option<&String>) -> Option<(usize, String)> {
        of.problems.iter().find_map(|(line, it)| Some((*line, is(it)?.clone())))
    }
    let day = |of: &Statement| {
        first(of, |it| match it {
            LineProblem::DateReadTwoWays(text) => Some(text),
            _ => None,
        })
        .filter(|_| told.days.is_none())
    };
    let statement = bank::read(bytes, told)?;
    let amount = first(&statement, |it| match it {
        LineProblem::AmountReadTwoWays(text) => Some(text),
        _ => None,
    })
    .filter(|_| told.decimal.is_none());
    // A line is looked at until something is wrong with it: both are asked for at once.
    let day = match amount {
        None => day(&statement),
        Some(_) => day(&bank::read(bytes, &Told { decimal: Some(Decimal::Point), ..told.clone() })?),
    };
    Ok(Read { statement, day, amount })
}

/// What the lines of a file that is shown are at present.
///
/// # Errors
/// Those of the database.
pub async fn preview(conn: &mut PgConnection, import: BankImportId) -> sqlx::Result<Preview> {
    let (lines, known) = store::list_shown(conn, import).await?;
    let only: Vec<bank::Line> = lines.iter().map(|it| it.line.clone()).collect();
    let named: Vec<_> = matching::named(&only).into_iter().collect();
    let orders = store::list_payable(conn, &named).await?;
    Ok(Preview::new(lines, &orders, &known))
}

/// Why a file isn't confirmed, or discarded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotConfirmed {
    /// The page has shown something else, or the file has come to its end.
    ChangedMeanwhile,
    /// Each line of it is in another file that was confirmed, or there is none.
    NothingNew,
}

impl NotConfirmed {
    /// The entry of the refused attempt to confirm it.
    #[must_use]
    pub fn entry(self, import: BankImportId) -> Entry {
        StatementAct::Confirmed(of_import(import)).refused(match self {
            Self::ChangedMeanwhile => Because::ChangedMeanwhile,
            Self::NothingNew => Because::NothingChosen,
        })
    }
}

/// Locks a file, for what follows.
///
/// # Errors
/// [`AppError::UnknownId`]; those of the database.
pub async fn lock(conn: &mut PgConnection, import: BankImportId) -> AppResult<Import> {
    store::lock_import(conn, import).await?.ok_or(AppError::UnknownId)
}

/// Confirms a file, locked, as it was shown: what clearly pays an order is booked by a worker, and all else waits. Pressed
/// twice, it is one.
///
/// # Errors
/// As [`NotConfirmed`] tells; those of the database.
pub async fn confirm_import(
    conn: &mut PgConnection,
    actor: &Actor,
    import: &Import,
    seen: &str,
) -> ActResult<(), NotConfirmed> {
    let by = operator(actor)?;
    match import.state {
        State::Shown => {}
        State::Confirmed => return Ok(()),
        State::Discarded => return Err(NotDone::Refused(NotConfirmed::ChangedMeanwhile)),
    }
    actor.clock.lock_held(Some(import.changed_at));
    let preview = preview(conn, import.id).await?;
    if preview.digest().map_err(AppError::internal)? != seen {
        return Err(NotDone::Refused(NotConfirmed::ChangedMeanwhile));
    }
    let become_of = preview.becomes();
    if become_of.is_empty() {
        return Err(NotDone::Refused(NotConfirmed::NothingNew));
    }
    store::confirm_import(conn, import.id, &become_of, (by, actor.at())).await?;
    let to_book = become_of.iter().filter(|(_, it)| matches!(it, Becomes::ToBook(_))).count();
    let told = StatementDetails { lines: Some(to_book), ..of_import(import.id) };
    Ok(audit::record_programme(conn, actor, &StatementAct::Confirmed(told).done()).await?)
}

/// Discards a file, locked, that is not confirmed. Pressed twice, it is discarded once.
///
/// # Errors
/// [`NotConfirmed::ChangedMeanwhile`]; those of the database.
pub async fn discard_import(
    conn: &mut PgConnection,
    actor: &Actor,
    import: &Import,
) -> ActResult<(), NotConfirmed> {
    match import.state {
        State::Shown => {}
        State::Confirmed => return Err(NotDone::Refused(NotConfirmed::ChangedMeanwhile)),
        State::Discarded => return Ok(()),
    }
    actor.clock.lock_held(Some(import.changed_at));
    store::discard_import(conn, import.id, actor.at()).await?;
    let entry = StatementAct::Discarded(of_import(import.id)).done();
    Ok(audit::record_programme(conn, actor, &entry).await?)
}

/// The entry of a refused attempt to discard a file.
#[must_use]
pub fn not_discarded(import: BankImportId) -> Entry {
    StatementAct::Discarded(of_import(import)).refused(Because::ChangedMeanwhile)
}

/// Discards one file that nobody has confirmed in its time. False: there is none.
///
/// # Errors
/// Those of the database.
pub async fn discard_forgotten(
    conn: &mut PgConnection,
    actor: &Actor,
    now: OffsetDateTime,
) -> AppResult<bool> {
    let Some(import) = store::find_forgotten(conn, now - SHOWN_KEPT).await? else {
        return Ok(false);
    };
    let import = lock(conn, import).await?;
    match discard_import(conn, actor, &import).await {
        Ok(()) | Err(NotDone::Refused(_)) => Ok(true),
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// Books a line that is to be booked, as the operator who has confirmed its file. What the order doesn't take waits. Where another
/// worker has the line, nothing is done.
///
/// # Errors
/// Those of the database.
pub async fn book_line(conn: &mut PgConnection, worker: &Actor, line: BankLineId) -> AppResult<()> {
    let Some(kept) = store::claim_line(conn, line).await? else { return Ok(()) };
    let import = store::find_import(conn, kept.import).await?.ok_or(sqlx::Error::RowNotFound)?;
    let (_, person, name) = import.confirmed.ok_or_else(|| AppError::internal("nobody has confirmed it"))?;
    let confirmer = Actor { person: Some(person), name, ..worker.clone() };
    let number = kept.order.ok_or_else(|| AppError::internal("a line without its order"))?;
    let order = store::list_candidates(conn, &[number]).await?.pop().ok_or(sqlx::Error::RowNotFound)?;
    let partner = find_partner(conn, order.partner).await?.ok_or(sqlx::Error::RowNotFound)?;
    match confirm(conn, &partner, &confirmer, order.id, money(&kept)).await {
        Ok(_) => {
            store::note_line_booked(conn, line, number, (person, confirmer.at())).await?;
            let told = StatementDetails { reference: Some(reference(number)), ..of_line(&kept) };
            Ok(audit::record_programme(conn, worker, &StatementAct::LineBooked(told).done()).await?)
        }
        Err(NotDone::Refused(NotBooked(because))) => {
            let placed = find_order(conn, partner.id, order.id).await?.ok_or(sqlx::Error::RowNotFound)?;
            let entry = NotBooked(because.clone()).entry(&partner, &placed);
            audit::record_programme(conn, &confirmer, &entry).await?;
            Ok(store::note_line_waits(conn, line, &Why::Refused { order: number, because }).await?)
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

/// A line as a payment: known by its id, it is booked once.
fn money(kept: &Kept) -> Money {
    Money { amount: Some(kept.line.amount.amount), paid_on: Some(kept.line.paid_on()), once: kept.id.0 }
}

/// What came of giving a line to an order.
#[derive(Clone, Debug)]
pub struct Assigned {
    pub order: OrderId,
    pub currency: String,
    pub came: Came,
}

/// Why a line isn't given to an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotAssigned {
    /// Another operator has decided meanwhile, or a worker has it.
    ChangedMeanwhile,
    /// What was typed is no order's reference.
    UnknownReference,
    /// The order is in this currency, and the line in another (R-ORD-4).
    OtherCurrency(String),
    NotBooked(Vec<WrongPayment>),
}

impl NotAssigned {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(&self, kept: &Kept) -> Entry {
        StatementAct::LineAssigned(of_line(kept)).refused(match self {
            Self::ChangedMeanwhile => Because::ChangedMeanwhile,
            Self::UnknownReference | Self::OtherCurrency(_) | Self::NotBooked(_) => Because::WrongEntries,
        })
    }
}

/// Books a line that waits to the order whose reference was typed. Pressed twice, it is booked once.
///
/// # Errors
/// As [`NotAssigned`] tells; [`AppError::UnknownId`]; those of the database.
pub async fn assign_line(
    conn: &mut PgConnection,
    actor: &Actor,
    line: BankLineId,
    typed: &str,
) -> ActResult<Assigned, NotAssigned> {
    let by = operator(actor)?;
    let refused = |why| Err(NotDone::Refused(why));
    let kept = store::lock_line(conn, line).await?.ok_or(AppError::UnknownId)?;
    let Some((order, partner)) = find_typed(conn, typed).await? else {
        return refused(NotAssigned::UnknownReference);
    };
    let assigned = |came| Assigned { order: order.id, currency: order.total.currency.clone(), came };
    match kept.state {
        LineState::Waits => {}
        LineState::Booked if kept.order == Some(order.number) => return Ok(assigned(Came::Before)),
        _ => return refused(NotAssigned::ChangedMeanwhile),
    }
    if kept.line.amount.currency != order.total.currency {
        return refused(NotAssigned::OtherCurrency(order.total.currency));
    }
    let came = match confirm(conn, &partner, actor, order.id, money(&kept)).await {
        Ok(came) => came,
        Err(NotDone::Refused(NotBooked(why))) => return refused(NotAssigned::NotBooked(why)),
        Err(NotDone::Fault(fault)) => return Err(fault.into()),
    };
    store::note_line_booked(conn, line, order.number, (by, actor.at())).await?;
    let told = StatementDetails { reference: Some(reference(order.number)), ..of_line(&kept) };
    audit::record_programme(conn, actor, &StatementAct::LineAssigned(told).done()).await?;
    Ok(assigned(came))
}

/// The order whose reference was typed, and its company.
async fn find_typed(conn: &mut PgConnection, typed: &str) -> AppResult<Option<(Candidate, Partner)>> {
    let Some(reference) = Reference::parse(typed) else { return Ok(None) };
    let Some(order) = store::list_candidates(conn, &[reference.number()]).await?.pop() else {
        return Ok(None);
    };
    let partner = find_partner(conn, order.partner).await?.ok_or(sqlx::Error::RowNotFound)?;
    Ok(Some((order, partner)))
}

/// Why a line isn't set aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotSetAside {
    /// Another operator has decided meanwhile, or a worker has it.
    ChangedMeanwhile,
    Note(TextProblem),
}

impl NotSetAside {
    /// The entry of the refused attempt.
    #[must_use]
    pub fn entry(self, kept: &Kept) -> Entry {
        StatementAct::LineSetAside(of_line(kept)).refused(match self {
            Self::ChangedMeanwhile => Because::ChangedMeanwhile,
            Self::Note(_) => Because::WrongEntries,
        })
    }
}

/// Sets a line aside that waits, with a note why. Pressed twice, it is set aside once.
///
/// # Errors
/// As [`NotSetAside`] tells; [`AppError::UnknownId`]; those of the database.
pub async fn set_line_aside(
    conn: &mut PgConnection,
    actor: &Actor,
    line: BankLineId,
    note: &str,
) -> ActResult<(), NotSetAside> {
    let by: PersonId = operator(actor)?;
    let refused = |why| Err(NotDone::Refused(why));
    let kept = store::lock_line(conn, line).await?.ok_or(AppError::UnknownId)?;
    actor.clock.lock_held(None);
    let note = match typed::line(note) {
        Ok(note) => note,
        Err(problem) => return refused(NotSetAside::Note(problem)),
    };
    match kept.state {
        LineState::Waits => {}
        LineState::SetAside if kept.note.as_ref() == Some(&note) => return Ok(()),
        _ => return refused(NotSetAside::ChangedMeanwhile),
    }
    store::set_line_aside(conn, line, &note, (by, actor.at())).await?;
    Ok(audit::record_programme(conn, actor, &StatementAct::LineSetAside(of_line(&kept)).done()).await?)
}
