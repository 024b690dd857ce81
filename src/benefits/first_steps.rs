//! The first steps of a new company, on its overview for its Global admins: gone when all are taken, or put away.

use axum::extract::State;
use tower_sessions::Session;

use super::glance::Glance;
use super::{overview, row};
use crate::audit::CompanyAct;
use crate::authz::{Action, Role};
use crate::catalogue::Kind;
use crate::companies::acts::own;
use crate::error::{AppResult, NotDone};
use crate::i18n::Texts;
use crate::marketing;
use crate::membership::{Benefit, paths};
use crate::people;
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::Problem;
use crate::state::AppState;
use crate::web::extract::{EmptyForm, Form};
use crate::web::see_other;

/// Where they are put away.
pub(super) const ROUTE: &str = "/partners/{mpn}/benefits/first-steps/dismissal";

/// The list on the overview.
pub(super) struct FirstSteps {
    pub(super) steps: Vec<Step>,
    pub(super) dismissal: String,
}

/// One of them.
pub(super) struct Step {
    pub(super) icon: &'static str,
    pub(super) name: String,
    pub(super) text: String,
    pub(super) done: bool,
    pub(super) href: String,
    pub(super) verb: String,
}

impl FirstSteps {
    /// Those that the company's benefits make possible; nothing for others than Global admins, where all are taken, and where
    /// nothing can be done.
    #[must_use]
    pub(super) fn find(scope: &PartnerScope, benefits: &[Benefit], glance: &Glance) -> Option<Self> {
        let is_theirs = scope.may(Action::ChangeCompany) && scope.partner.open().is_ok();
        if !is_theirs || glance.begun.dismissed {
            return None;
        }
        let (t, mpn_id) = (scope.locale().texts(), scope.partner.mpn_id);
        let has = |fits: fn(&Benefit) -> bool| benefits.iter().any(fits);
        let of_kind = |kind| paths::kind(mpn_id, kind);
        let with_keys = benefits.iter().find(|it| it.keys_per_benefit > 0).map(|it| it.kind);
        let admins = glance.holders.iter().filter(|(role, _)| *role == Role::GlobalAdmin).count();
        let key = with_keys.map(|kind| Step {
            icon: "key",
            name: t.first_step_key(),
            text: t.first_step_key_text(),
            done: glance.begun.has_keys,
            href: of_kind(kind),
            verb: t.get_keys(),
        });
        let seat = has(Benefit::has_seats).then(|| Step {
            icon: "visual-studio",
            name: t.first_step_seat(),
            text: t.first_step_seat_text(),
            done: glance.begun.has_seats,
            href: of_kind(if has(|it| it.kind == Kind::VisualStudio) {
                Kind::VisualStudio
            } else {
                Kind::Cloud
            }),
            verb: t.assign_user(),
        });
        let contact = has(|it| it.kind == Kind::GoToMarket).then(|| Step {
            icon: "go-to-market",
            name: t.first_step_contact(),
            text: t.first_step_contact_text(),
            done: glance.has_contact,
            href: marketing::paths::marketing_contact(mpn_id),
            verb: t.add(),
        });
        let admin = Step {
            icon: "person",
            name: t.first_step_admin(),
            text: t.first_step_admin_text(),
            done: admins > 1,
            href: people::paths::people(mpn_id),
            verb: t.people(),
        };
        let steps: Vec<Step> = [key, seat, contact, Some(admin)].into_iter().flatten().collect();
        let open = steps.iter().any(|it| !it.done);
        open.then(|| Self { steps, dismissal: ROUTE.replace("{mpn}", &mpn_id.to_string()) })
    }
}

/// Puts them away, for everybody in the company. Pressed twice, it is done once.
///
/// # Errors
/// As every page: not allowed, the database.
pub(super) async fn dismiss(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Form(EmptyForm {}): Form<EmptyForm>,
) -> AppResult {
    scope.require(Action::ChangeCompany)?;
    let (partner, actor) = (scope.partner.clone(), scope.actor());
    match own::dismiss_first_steps(scope.tx(), &actor, &partner).await {
        Ok(_) => {
            scope.commit().await?;
            Flash::new(Some(partner.mpn_id), Texts::flash_first_steps_dismissed).leave(&session).await?;
            Ok(see_other(&paths::overview(partner.mpn_id)))
        }
        Err(NotDone::Refused(why)) => {
            scope.record_refusal(&why.entry(CompanyAct::FirstStepsDismissed, &partner)).await?;
            let text = row::company_closed(&scope).unwrap_or_default();
            let problem = Problem { field: "main".to_owned(), text };
            overview::overview_page(&app, scope, vec![problem]).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}
