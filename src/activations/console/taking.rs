//! Taking an activation, and handing it over.

use axum::extract::State;
use sqlx::PgConnection;
use tower_sessions::Session;
use uuid::Uuid;

use super::page::{Typed, render};
use super::{MENU, told};
use crate::activations::acts::{self, Locked};
use crate::activations::paths;
use crate::audit::Actor;
use crate::base::ids::ActivationId;
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;
use crate::queue::console::taking::{self, Page, Told};
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::Problem;
use crate::state::menu::Place;
use crate::state::{App, AppState};
use crate::web::extract::{Fields, Id};

impl Page for Locked {
    async fn lock(conn: &mut PgConnection, actor: &Actor, id: Uuid, locale: Locale) -> AppResult<Self> {
        acts::lock(conn, actor, ActivationId(id), locale).await?.ok_or(AppError::UnknownId)
    }

    fn place(&self) -> Place {
        MENU.place
    }

    fn path(&self) -> String {
        paths::console_activation(self.case.id)
    }

    fn flash(&self, told: Told<'_>) -> Flash {
        match told {
            Told::Taken => told::taken(&self.case),
            Told::HandedOver(to) => told::handed_over(&self.case, &to.email),
            Told::Changed => told::changed(&self.case),
        }
    }

    async fn show(
        app: &App,
        scope: &mut OperatorScope,
        id: Uuid,
        operator: String,
        problems: Vec<Problem>,
    ) -> AppResult {
        let typed = Typed { operator, ..Typed::default() };
        render(app, scope, ActivationId(id), &typed, problems).await
    }
}

/// Takes an activation that nobody has taken.
///
/// # Errors
/// As [`taking::take`].
pub async fn take(
    session: Session,
    scope: OperatorScope,
    Id(id): Id<ActivationId>,
    fields: Fields,
) -> AppResult {
    taking::take::<Locked>(&session, scope, id.0, &fields).await
}

/// Hands an activation over to another active operator.
///
/// # Errors
/// As [`taking::hand_over`].
pub async fn hand_over(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    Id(id): Id<ActivationId>,
    fields: Fields,
) -> AppResult {
    taking::hand_over::<Locked>(&app, &session, scope, id.0, &fields).await
}
