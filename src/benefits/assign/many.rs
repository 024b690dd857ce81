//! Giving seats to many at once (R-SEAT-7): a list of addresses, typed or from a CSV file. First a preview that says line
//! by line what will happen; then, if nothing has changed since, all of it in one transaction, or nothing.

use std::collections::HashMap;

use askama::Template;
use axum::body::Bytes;
use axum::http::StatusCode;
use serde::Deserialize;
use serde_json::json;
use tower_sessions::Session;

use super::{
    ASSIGN, asks_about_outside_offers, in_the_way_words, list_holdings, mail_assigned, no_seat_words,
    seat_event, wanted,
};
use crate::audit::AuditEvent;
use crate::authz::Action;
use crate::base::ids::{BenefitId, MemberId};
use crate::benefits::row;
use crate::benefits::seats_panel::{closed_reason, terms};
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;
use crate::membership::{Benefit, Refund, store as membership};
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Place, Problem, Shell};
use crate::seats::address_list::{self, AddressList, ListProblem, MAX_BYTES, MAX_LINES};
use crate::seats::many::{Named, Outcome, Plan, PlannedLine};
use crate::seats::paths;
use crate::seats::{Choice, Seats, store};
use crate::state::AppState;
use crate::users::{EmailAddress, deceptive_letters, members};
use crate::web::extract::{Id, is_yes};
use crate::web::upload::{Limits, Upload};
use crate::web::{csv, page, see_other};

/// A list is sent as text, whose every byte may take three, or as a file; and a few short fields beside it.
pub const LIMITS: Limits = Limits { body: 3 * MAX_BYTES + 16 * 1024, long: "emails" };

/// So many bad lines are told at the top of the page; all are told in the table.
const TOLD_AT_TOP: usize = 10;

/// A list of addresses, and what shall be done with it.
#[derive(Debug)]
pub struct ManyInput {
    form: ManyFields,
    file: Option<Bytes>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct ManyFields {
    emails: String,
    /// `yes` asks for a preview; else the digest of the one that was seen.
    preview: String,
    /// `yes`: knows that it ends the right to a refund.
    confirm: Option<String>,
    /// `yes`: has checked what can't be known here (R-CL-4).
    outside_checked: Option<String>,
}

impl ManyInput {
    /// Reads the fields.
    ///
    /// # Errors
    /// [`AppError::WrongFields`].
    pub fn new(upload: Upload) -> AppResult<Self> {
        Ok(Self { form: upload.fields.read()?, file: upload.file })
    }
}

/// The form for a list: in the row, and on the page of its preview.
pub struct ListForm {
    /// Where it is sent.
    pub path: String,
    /// Where the template for a spreadsheet is.
    pub template: String,
    /// What was typed.
    pub text: String,
    /// How many addresses a list may have.
    pub most: usize,
}

impl ListForm {
    /// The form for a benefit's seats.
    #[must_use]
    pub fn new(mpn_id: i64, benefit: BenefitId, text: &str) -> Self {
        Self {
            path: paths::assignments(mpn_id, benefit),
            template: paths::template(mpn_id, benefit),
            text: text.to_owned(),
            most: MAX_LINES,
        }
    }
}

#[derive(Template)]
#[template(path = "portal/benefits/assign_many.html")]
struct ManyPage {
    shell: Shell,
    preview: Option<Preview>,
    many: ListForm,
    back: String,
}

/// What the list will do, in words.
struct Preview {
    summary: String,
    free: String,
    lines: Vec<LineView>,
    act: Act,
}

struct LineView {
    number: String,
    typed: String,
    name: String,
    class: &'static str,
    outcome: String,
}

/// What there is to press.
enum Act {
    /// The act, by its verb; with what it costs, where it ends the right to a refund, and whether offers outside the
    /// programme are asked about.
    Assign { verb: String, digest: String, refund: Option<String>, outside: bool },
    /// Off, with the reason in words.
    Off { verb: String, reason: String },
}

/// The template of a list: a header line, in the words of the page's language.
///
/// # Errors
/// As every page: not allowed, unknown ids, the database.
pub async fn template(mut scope: PartnerScope, Id(benefit): Id<BenefitId>) -> AppResult {
    scope.require(Action::AssignSeat)?;
    let partner = scope.partner.id;
    let benefit = membership::find_benefit(scope.tx(), partner, benefit).await?;
    benefit.filter(Benefit::has_seats).ok_or(AppError::UnknownId)?;
    csv::download("assign-seats.csv", &[scope.locale().texts().list_heading()], &[])
}

/// Shows what a list would do, or does it, on a benefit that is locked. Sent twice, it is done once, with the same
/// answer.
///
/// # Errors
/// Those of the database; what is wrong with the list is told on the page again.
pub(super) async fn create(
    app: &AppState,
    session: &Session,
    mut scope: PartnerScope,
    benefit: Benefit,
    input: Option<ManyInput>,
) -> AppResult {
    if let Some(reason) = closed_reason(&scope, &benefit) {
        return row::refuse(app, scope, &benefit, ASSIGN.because("closed"), reason).await;
    }
    let Some(ManyInput { form, file }) = input else {
        return list_again(app, &scope, &benefit, ("", false), &ListProblem::TooLarge);
    };
    let headings = Locale::all().map(|locale| locale.texts().list_heading());
    let list = match address_list::read(&form.emails, file.as_deref(), &headings) {
        Ok(list) => list,
        Err(problem) => {
            return list_again(app, &scope, &benefit, (&form.emails, file.is_some()), &problem);
        }
    };
    let plan = make_plan(&mut scope, &benefit, &list).await?;
    let shown = Shown { app, benefit: &benefit, list: &list, plan: &plan };
    if form.preview == "yes" {
        return shown.page(&scope, Vec::new());
    }
    let t = scope.locale().texts();
    let nothing_to_do = plan.gifts().next().is_none() && plan.bad().next().is_none();
    if nothing_to_do && !form.preview.is_empty() {
        // Pressed twice: they have their seats, which is what was asked for.
        let (path, flash) = outcome(&scope, &benefit, plan.holders());
        scope.commit().await?;
        flash.leave(session).await?;
        return Ok(see_other(&path));
    }
    if form.preview != plan.digest(scope.partner.id, benefit.id)? {
        let event = AuditEvent::refused("seats.assign").about("benefit", benefit.id.0);
        let details = json!({ "product": benefit.name, "reason": "stale", "lines": plan.lines.len() });
        scope.record_refusal(&event.with(details)).await?;
        let stale = Problem { field: "preview".to_owned(), text: t.many_stale() };
        return shown.page(&scope, vec![stale]);
    }
    let mut missing = Vec::new();
    if refund_words(&scope, &benefit).is_some() && !is_yes(form.confirm.as_ref()) {
        missing.push(Problem { field: "confirm".to_owned(), text: t.confirm_refund_first() });
    }
    if asks_about_outside_offers(&benefit) && !is_yes(form.outside_checked.as_ref()) {
        missing.push(Problem { field: "outside_checked".to_owned(), text: t.confirm_outside_first() });
    }
    if !missing.is_empty() {
        return shown.page(&scope, missing);
    }
    let count = give_all(&mut scope, &benefit, &plan).await?;
    let (path, flash) = outcome(&scope, &benefit, count);
    scope.commit().await?;
    flash.leave(session).await?;
    Ok(see_other(&path))
}

/// What the list would do now.
async fn make_plan(scope: &mut PartnerScope, benefit: &Benefit, list: &AddressList) -> AppResult<Plan> {
    let (partner, zone) = (scope.partner.id, scope.partner.zone.clone());
    let emails: Vec<&EmailAddress> = list.lines.iter().filter_map(|line| line.address.as_ref()).collect();
    let members = members::list_all_by_email(scope.tx(), partner, &emails).await?;
    let ids: Vec<MemberId> = members.iter().map(|member| member.id).collect();
    let history = store::find_history(scope.tx(), partner, benefit.id, &zone).await?;
    let holdings = list_holdings(scope, benefit, &ids).await?;
    let named: HashMap<String, Named> = members
        .into_iter()
        .map(|it| (it.email, Named { id: it.id, name: it.name, active: it.active }))
        .collect();
    let seats = Seats::new(benefit.seats(), history.assignments, terms(scope, benefit));
    Ok(Plan::new(list, &named, seats, wanted(benefit), &holdings))
}

/// Gives what was planned, with an entry for each seat and a mail to each member; how many there were.
async fn give_all(scope: &mut PartnerScope, benefit: &Benefit, plan: &Plan) -> AppResult<usize> {
    let (partner, me, now) = (scope.partner.id, scope.me.id, scope.now());
    let chosen: Vec<(MemberId, Choice)> = plan.gifts().map(|gift| (gift.member, gift.choice)).collect();
    store::assign_seats(scope.tx(), partner, benefit.id, &chosen, (me, now)).await?;
    membership::end_refund(scope.tx(), partner, benefit, "assigned", now).await?;
    let events = plan
        .gifts()
        .map(|gift| seat_event("seats.assigned", benefit, gift.choice.seat, (gift.member, gift.name)));
    scope.record_all(&events.collect::<Vec<_>>()).await?;
    let members: Vec<MemberId> = chosen.iter().map(|(member, _)| *member).collect();
    mail_assigned(scope, benefit, &members).await?;
    Ok(chosen.len())
}

/// The way to the benefit's row, and the banner that tells there how many people have what was asked for.
fn outcome(scope: &PartnerScope, benefit: &Benefit, count: usize) -> (String, Flash) {
    let (mpn_id, product) = (scope.partner.mpn_id, benefit.name.clone());
    (row::path(scope, benefit), Flash::SeatsAssigned { mpn_id, product, count })
}

/// The page with the form alone, and what keeps the list from being one.
fn list_again(
    app: &AppState,
    scope: &PartnerScope,
    benefit: &Benefit,
    (typed, with_file): (&str, bool),
    problem: &ListProblem,
) -> AppResult {
    let locale = scope.locale();
    let t = locale.texts();
    let text = match problem {
        ListProblem::Empty => t.list_empty(),
        ListProblem::TooLarge => t.list_too_large(MAX_LINES),
        ListProblem::TooMany(count) => t.list_too_many(*count, MAX_LINES),
        ListProblem::FileEmpty => t.file_empty(),
        ListProblem::FileNotUtf8 => t.file_not_utf8(),
        ListProblem::FileColumns(columns) => {
            // Few and short enough to be read: a file that is no table has a first line of any length.
            let short = |name: &String| name.chars().take(40).collect::<String>();
            let columns: Vec<String> = columns.iter().take(12).map(short).collect();
            t.file_columns(t.list_heading(), locale.list(&columns))
        }
    };
    let field = if with_file { "file" } else { "emails" };
    let problems = vec![Problem { field: field.to_owned(), text }];
    many_page(app, scope, benefit, typed, None, problems)
}

fn many_page(
    app: &AppState,
    scope: &PartnerScope,
    benefit: &Benefit,
    text: &str,
    preview: Option<Preview>,
    problems: Vec<Problem>,
) -> AppResult {
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let title = scope.locale().texts().many_title(&benefit.name);
    let back = row::path(scope, benefit);
    let shell = Shell::company(app, scope, Place::Kind(benefit.kind), title).with_problems(problems);
    // Nothing is at this address but the answer to a form: another language is chosen for the row.
    let shell = Shell { here: back.clone(), ..shell };
    let many = ListForm::new(scope.partner.mpn_id, benefit.id, text);
    page(status, &ManyPage { shell, preview, many, back })
}

/// A list with what it would do, to be shown.
struct Shown<'a> {
    app: &'a AppState,
    benefit: &'a Benefit,
    list: &'a AddressList,
    plan: &'a Plan,
}

impl Shown<'_> {
    /// The preview: 200 while nothing is wrong, with the list or else.
    fn page(&self, scope: &PartnerScope, mut problems: Vec<Problem>) -> AppResult {
        problems.extend(self.bad_lines(scope));
        let preview = self.preview(scope)?;
        many_page(self.app, scope, self.benefit, &self.list.text, Some(preview), problems)
    }

    fn bad_lines(&self, scope: &PartnerScope) -> Vec<Problem> {
        let locale = scope.locale();
        let t = locale.texts();
        let told = self.plan.bad().take(TOLD_AT_TOP).map(|(at, it)| Problem {
            field: format!("line-{}", at + 1),
            text: t.many_line(locale.number(it.line.number), outcome_words(scope, it)),
        });
        let mut problems: Vec<Problem> = told.collect();
        if let Some((at, _)) = self.plan.bad().nth(TOLD_AT_TOP) {
            let more = self.plan.bad().count() - TOLD_AT_TOP;
            problems.push(Problem { field: format!("line-{}", at + 1), text: t.many_more_lines(more) });
        }
        problems
    }

    fn preview(&self, scope: &PartnerScope) -> AppResult<Preview> {
        let (locale, plan) = (scope.locale(), self.plan);
        let t = locale.texts();
        let (gets, bad) = (plan.gifts().count(), plan.bad().count());
        let lines = plan.lines.iter().map(|it| LineView {
            number: locale.number(it.line.number),
            typed: it.line.typed.clone(),
            name: it.member.as_ref().map(|member| member.name.clone()).unwrap_or_default(),
            class: match it.outcome {
                Outcome::Gets(_) => "st-done",
                Outcome::Has(_) | Outcome::Repeats(_) => "st-none",
                _ => "st-bad",
            },
            outcome: outcome_words(scope, it),
        });
        let refund = refund_words(scope, self.benefit);
        let verb = match gets {
            0 => t.assign_user(),
            _ if refund.is_some() => t.assign_many_give_up_refund(gets),
            _ => t.assign_many(gets),
        };
        let act = if bad > 0 {
            Act::Off { verb, reason: t.many_blocked(bad) }
        } else if gets == 0 {
            Act::Off { verb, reason: t.many_nothing_to_do() }
        } else {
            Act::Assign {
                verb,
                digest: plan.digest(scope.partner.id, self.benefit.id)?,
                refund,
                outside: asks_about_outside_offers(self.benefit),
            }
        };
        Ok(Preview {
            summary: t.many_summary(gets, plan.skipped(), bad),
            free: t.many_free(plan.free_before, plan.free_after),
            lines: lines.collect(),
            act,
        })
    }
}

/// What giving a seat ends, while a refund is possible (R-MEM-5).
fn refund_words(scope: &PartnerScope, benefit: &Benefit) -> Option<String> {
    let locale = scope.locale();
    let t = locale.texts();
    let Refund::PossibleUntil(day) = benefit.enrollment.refund(scope.today) else { return None };
    let (package, bought) = (benefit.enrollment.package.name(t), benefit.enrollment.purchased_on);
    Some(t.assigning_ends_refund_text(locale.date(day), package, locale.date(bought)))
}

/// What becomes of a line, in words.
fn outcome_words(scope: &PartnerScope, it: &PlannedLine) -> String {
    let locale = scope.locale();
    let t = locale.texts();
    match &it.outcome {
        Outcome::Gets(choice) => t.line_gets(locale.number(choice.seat)),
        Outcome::Has(seat) => t.line_has(locale.number(*seat)),
        Outcome::Repeats(number) => t.line_repeats(locale.number(*number)),
        Outcome::NotAnAddress if it.line.typed.is_empty() => t.line_without_address(),
        Outcome::NotAnAddress => t.not_an_address(&it.line.typed),
        Outcome::NotAMember => {
            let letters: Vec<String> =
                deceptive_letters(&it.line.typed).into_iter().map(letter_words).collect();
            if letters.is_empty() {
                t.not_a_member(&it.line.typed)
            } else {
                t.line_deceives(&it.line.typed, locale.list(&letters))
            }
        }
        Outcome::Deactivated => t.member_deactivated(),
        Outcome::InTheWay { way, product_name, package } => {
            let member = it.member.as_ref().map(|member| member.name.as_str()).unwrap_or_default();
            in_the_way_words(scope, member, (product_name, *package), *way)
        }
        Outcome::NoSeat(no_seat) => no_seat_words(scope, *no_seat),
    }
}

/// A letter with its number in Unicode, since it looks like another, or like nothing.
fn letter_words(letter: char) -> String {
    let number = format!("U+{:04X}", u32::from(letter));
    if letter.is_alphanumeric() { format!("{letter} ({number})") } else { number }
}
