//! What a list of addresses would do, line by line.

use super::many::many_page;
use super::words;
use crate::error::AppResult;
use crate::scope::PartnerScope;
use crate::scope::shell::Problem;
use crate::seats::Confirmations;
use crate::seats::acts::PlannedGifts;
use crate::seats::many::Outcome;
use crate::state::AppState;

/// So many bad lines are told at the top of the page; all are told in the table.
const TOLD_AT_TOP: usize = 10;

/// What the list will do, in words.
pub(super) struct Preview {
    pub(super) summary: String,
    pub(super) free: String,
    pub(super) lines: Vec<LineView>,
    pub(super) act: Act,
}

pub(super) struct LineView {
    pub(super) number: String,
    pub(super) typed: String,
    pub(super) name: String,
    pub(super) class: &'static str,
    pub(super) outcome: String,
}

/// What there is to press.
pub(super) enum Act {
    /// The act, by its verb; with what it costs, where it ends the right to a refund, and whether offers outside the
    /// programme are asked about.
    Assign { verb: String, digest: String, refund: Option<String>, outside: bool },
    /// Off, with the reason in words.
    Off { verb: String, reason: String },
}

/// Shows the preview: 200 while nothing is wrong, with the list or else.
pub(super) fn show(
    app: &AppState,
    scope: &PartnerScope,
    planned: &PlannedGifts,
    mut problems: Vec<Problem>,
) -> AppResult {
    problems.extend(bad_lines(scope, planned));
    let preview = Preview::new(scope, planned)?;
    many_page(app, scope, planned.benefit(), &planned.plan.text, Some(preview), problems)
}

fn bad_lines(scope: &PartnerScope, PlannedGifts { plan, .. }: &PlannedGifts) -> Vec<Problem> {
    let locale = scope.locale();
    let t = locale.texts();
    let told = plan.bad().take(TOLD_AT_TOP).map(|(at, it)| Problem {
        field: format!("line-{}", at + 1),
        text: t.many_line(locale.number(it.line.number), words::outcome(scope, it)),
    });
    let mut problems: Vec<Problem> = told.collect();
    if let Some((at, _)) = plan.bad().nth(TOLD_AT_TOP) {
        let more = plan.bad().count() - TOLD_AT_TOP;
        problems.push(Problem { field: format!("line-{}", at + 1), text: t.many_more_lines(more) });
    }
    problems
}

impl Preview {
    fn new(scope: &PartnerScope, planned: &PlannedGifts) -> AppResult<Self> {
        let (locale, plan) = (scope.locale(), &planned.plan);
        let t = locale.texts();
        let lines = plan.lines.iter().map(|it| LineView {
            number: locale.number(it.line.number),
            typed: it.line.typed.clone(),
            name: it.member.as_ref().map(|member| member.name.clone()).unwrap_or_default(),
            class: match it.outcome {
                Outcome::Gets(_) => "st-done",
                Outcome::Has(_) | Outcome::Repeats(_) => "st-none",
                _ => "st-bad",
            },
            outcome: words::outcome(scope, it),
        });
        Ok(Self {
            summary: t.many_summary(plan.gifts().count(), plan.skipped(), plan.bad().count()),
            free: t.many_free(plan.free_before, plan.free_after),
            lines: lines.collect(),
            act: Act::new(scope, planned)?,
        })
    }
}

impl Act {
    fn new(scope: &PartnerScope, planned: &PlannedGifts) -> AppResult<Self> {
        let (t, plan, benefit) = (scope.locale().texts(), &planned.plan, planned.benefit());
        let (gets, bad) = (plan.gifts().count(), plan.bad().count());
        let refund = words::ends_refund(scope, benefit);
        let verb = match gets {
            0 => t.assign_user(),
            _ if refund.is_some() => t.assign_many_give_up_refund(gets),
            _ => t.assign_many(gets),
        };
        if bad > 0 {
            return Ok(Self::Off { verb, reason: t.many_blocked(bad) });
        }
        if gets == 0 {
            return Ok(Self::Off { verb, reason: t.many_nothing_to_do() });
        }
        let digest = plan.digest(scope.partner.id, benefit.id)?;
        let outside = Confirmations::needed(benefit, scope.today()).outside;
        Ok(Self::Assign { verb, digest, refund, outside })
    }
}
