//! Taking a request, and handing it over.

use axum::extract::State;
use sqlx::PgConnection;
use tower_sessions::Session;
use uuid::Uuid;

use super::MENU;
use super::page::{Typed, render};
use crate::audit::Actor;
use crate::base::ids::ServiceRequestId;
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;
use crate::queue::console::taking::{self, Page, Told};
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::Problem;
use crate::service_requests::acts::{self, LockedCase};
use crate::service_requests::paths;
use crate::service_requests::told::RequestDone;
use crate::service_requests::words::reference;
use crate::state::menu::Place;
use crate::state::{App, AppState};
use crate::web::extract::{Fields, Id};

impl Page for LockedCase {
    async fn lock(conn: &mut PgConnection, actor: &Actor, id: Uuid, _: Locale) -> AppResult<Self> {
        acts::lock_case(conn, actor, ServiceRequestId(id)).await?.ok_or(AppError::UnknownId)
    }

    fn place(&self) -> Place {
        MENU.place
    }

    fn path(&self) -> String {
        paths::console_request(self.request().id)
    }

    fn flash(&self, told: Told<'_>) -> Flash {
        let done = match told {
            Told::Taken => RequestDone::Taken,
            Told::HandedOver(_) => RequestDone::HandedOver,
            Told::Changed => RequestDone::Changed,
        };
        done.flash(None, &reference(self.request().number))
    }

    async fn show(
        app: &App,
        scope: &mut OperatorScope,
        id: Uuid,
        operator: String,
        problems: Vec<Problem>,
    ) -> AppResult {
        let typed = Typed { operator, ..Typed::default() };
        render(app, scope, (ServiceRequestId(id), None), typed, problems).await
    }
}

/// Takes a request that nobody has taken.
///
/// # Errors
/// As [`taking::take`].
pub async fn take(
    session: Session,
    scope: OperatorScope,
    Id(id): Id<ServiceRequestId>,
    fields: Fields,
) -> AppResult {
    taking::take::<LockedCase>(&session, scope, id.0, &fields).await
}

/// Hands a request over to another active operator.
///
/// # Errors
/// As [`taking::hand_over`].
pub async fn hand_over(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    Id(id): Id<ServiceRequestId>,
    fields: Fields,
) -> AppResult {
    taking::hand_over::<LockedCase>(&app, &session, scope, id.0, &fields).await
}
