//! The router put together, the order of the middleware.

use std::sync::Arc;

use axum::Router;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::request::Parts;
use axum::http::{StatusCode, Version};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, Predicate as _};
use tower_sessions::cookie::SameSite;
use tower_sessions::{Expiry, SessionManagerLayer};

use crate::account::mails::AccountMail;
use crate::activations::mails::ActivationMail;
use crate::addresses::mails::AddressMail;
use crate::companies::mails::CompanyMail;
use crate::error::AppError;
use crate::global_admin::mails::GlobalAdminMail;
use crate::granting::mails::GrantMail;
use crate::joining::mails::JoinMail;
use crate::keys::mails::KeyMail;
use crate::mail::MailKinds;
use crate::marketing::mails::ContactMail;
use crate::moving_in::mails::MovingInMail;
use crate::news::mails::NewsMail;
use crate::operators::mails::OperatorMail;
use crate::orders::mails::OrderMail;
use crate::people::mails::PeopleMail;
use crate::queue::mails::QueueMail;
use crate::reminders::mails::ReminderMail;
use crate::roles::requests::mails::RoleMail;
use crate::scope::{PartnerScope, cookies, errors};
use crate::seats::mails::SeatMail;
use crate::service_requests::mails::RequestMail;
use crate::set_up::mails::SetUpMail;
use crate::state::AppState;
use crate::state::menu::Menus;
use crate::users::sessions::PgSessionStore;
use crate::web::guard::{self, Uncompressed};
use crate::web::routes::Routes;
use crate::web::{assets, context, extract, health, intake, metrics, settle};
use crate::{
    account, activations, addresses, announcements, benefits, companies, console, global_admin, granting,
    insights, joining, keys, looking, moving_in, news, operators, orders, people, roles, service_requests,
};

/// The menus, in the order in which they are shown.
pub const MENUS: Menus = Menus {
    company: &[
        benefits::menu::OVERVIEW,
        benefits::menu::MEMBERSHIP,
        orders::portal::MENU,
        insights::portal::MENU,
        benefits::menu::SOFTWARE,
        benefits::menu::CLOUD,
        benefits::menu::VISUAL_STUDIO,
        benefits::menu::TECHNICAL,
        benefits::menu::GO_TO_MARKET,
        benefits::menu::TECHNICAL_OF_STAFF,
        service_requests::portal::MENU,
        people::portal::MENU,
        companies::portal::MENU,
        benefits::menu::REGISTER,
        benefits::menu::MY_ASSIGNMENTS,
        roles::portal::MENU,
        benefits::help::MENU,
    ],
    console: &[
        console::work::MENU,
        activations::console::MENU,
        service_requests::console::MENU,
        joining::console::MENU,
        orders::console::MENU,
        companies::console::MENU,
        insights::console::MENU,
        console::catalogue::MENU,
        keys::console::MENU,
        news::console::MENU,
        announcements::console::MENU,
        console::mails::MENU,
        operators::console::MENU,
        console::settings::MENU,
        console::help_pages::MENU,
        console::first_hour::MENU,
    ],
};

/// Every route behind the guards: what the access matrix goes through.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .merge(account::routes())
        .merge(joining::portal::routes())
        .merge(benefits::routes())
        .merge(benefits::help::routes())
        .merge(people::routes())
        .merge(people::console::routes())
        .merge(roles::portal::routes())
        .merge(global_admin::portal::routes())
        .merge(global_admin::console::routes())
        .merge(addresses::portal::routes())
        .merge(service_requests::portal::routes())
        .merge(orders::portal::routes())
        .merge(orders::console::routes())
        .merge(keys::console::routes())
        .merge(granting::console::routes())
        .merge(moving_in::console::routes())
        .merge(moving_in::portal::routes())
        .merge(activations::console::routes())
        .merge(service_requests::console::routes())
        .merge(news::console::routes())
        .merge(announcements::console::routes())
        .merge(announcements::portal::routes())
        .merge(companies::console::routes())
        .merge(companies::portal::routes())
        .merge(looking::console::routes())
        .merge(joining::console::routes())
        .merge(operators::console::routes())
        .merge(insights::console::routes())
        .merge(insights::portal::routes())
        .merge(console::routes())
}

/// The mails of all slices.
#[must_use]
pub fn mail_kinds() -> MailKinds {
    MailKinds::default()
        .with::<KeyMail>()
        .with::<SeatMail>()
        .with::<ContactMail>()
        .with::<AddressMail>()
        .with::<ActivationMail>()
        .with::<RequestMail>()
        .with::<NewsMail>()
        .with::<ReminderMail>()
        .with::<SetUpMail>()
        .with::<OperatorMail>()
        .with::<PeopleMail>()
        .with::<RoleMail>()
        .with::<GlobalAdminMail>()
        .with::<QueueMail>()
        .with::<CompanyMail>()
        .with::<GrantMail>()
        .with::<MovingInMail>()
        .with::<JoinMail>()
        .with::<OrderMail>()
        .with::<AccountMail>()
}

async fn not_found(State(app): State<AppState>, mut parts: Parts) -> AppError {
    PartnerScope::remember_stray(&mut parts, &app).await.err().unwrap_or(AppError::NotFound)
}

async fn method_not_allowed(State(app): State<AppState>, mut parts: Parts) -> AppError {
    PartnerScope::remember_stray(&mut parts, &app).await.err().unwrap_or(AppError::MethodNotAllowed)
}

/// The layer of sessions and their cookie.
fn sessions(app: &AppState) -> SessionManagerLayer<PgSessionStore> {
    SessionManagerLayer::new(PgSessionStore::new(app.db.clone(), app.clock.clone()))
        .with_name(cookies::session_name(&app.origins))
        .with_secure(app.origins.https)
        .with_http_only(true)
        .with_same_site(SameSite::Lax)
        .with_path("/")
        // The browser forgets it when it closes; how long it is good at most is the store's to say.
        .with_expiry(Expiry::OnSessionEnd)
}

/// The router with its middleware, the outermost last.
pub fn router(app: AppState) -> Router {
    let compression = CompressionLayer::new().gzip(true).compress_when(DefaultPredicate::new().and(
        |_: StatusCode, _: Version, _: &axum::http::HeaderMap, extensions: &axum::http::Extensions| {
            extensions.get::<Uncompressed>().is_none()
        },
    ));
    let routes = routes();
    let intake = (Arc::clone(&app), routes.long_forms());
    let pages = routes
        .into_router()
        .route("/static/{file}", get(assets::show))
        .fallback(not_found)
        .method_not_allowed_fallback(method_not_allowed)
        .layer(DefaultBodyLimit::max(extract::FORM_LIMIT))
        .layer(from_fn_with_state(Arc::clone(&app), account::kept::tell_session_over))
        .layer(sessions(&app))
        .layer(from_fn_with_state(Arc::clone(&app), cookies::pick_session))
        .layer(from_fn_with_state(Arc::clone(&app), guard::meant_for_us))
        .layer(from_fn_with_state(Arc::clone(&app), settle::settle))
        .layer(from_fn_with_state(Arc::clone(&app), errors::render))
        .layer(from_fn_with_state(Arc::clone(&app), guard::run_to_end))
        .layer(from_fn_with_state(intake, intake::take_in))
        // Once more, for a handler that gave no answer: no page of its own reaches this far unmade.
        .layer(from_fn_with_state(Arc::clone(&app), errors::render))
        .layer(compression)
        .layer(from_fn_with_state(Arc::clone(&app), guard::headers))
        .layer(from_fn_with_state(Arc::clone(&app), context::provide));
    Router::new()
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .fallback_service(pages.with_state(Arc::clone(&app)))
        .layer(from_fn(metrics::count))
        .with_state(app)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;
    use crate::authz::{Role, Roles};

    /// Every type in the source that implements [`crate::mail::Mail`], with its module.
    fn list_mail_types(folder: &Path, module: &str, found: &mut BTreeSet<String>) {
        for entry in folder.read_dir().unwrap().map(Result::unwrap) {
            let (path, name) = (entry.path(), entry.file_name().into_string().unwrap());
            if path.is_dir() {
                list_mail_types(&path, &format!("{module}::{name}"), found);
            } else if let Some(file) = name.strip_suffix(".rs") {
                let module = if file == "mod" { module.to_owned() } else { format!("{module}::{file}") };
                let source = std::fs::read_to_string(&path).unwrap();
                let impls = source.lines().filter_map(|line| line.strip_prefix("impl Mail for "));
                found.extend(impls.map(|it| format!("{module}::{}", it.trim_end_matches(" {"))));
            }
        }
    }

    #[test]
    fn the_mails_of_every_slice_are_known_under_names_of_their_own() {
        let mut in_source = BTreeSet::new();
        let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        list_mail_types(&src, "partner_portal", &mut in_source);
        let kinds = mail_kinds();
        assert_eq!(kinds.type_names().map(str::to_owned).collect::<BTreeSet<_>>(), in_source);
        let mut names = BTreeSet::new();
        for name in kinds.names() {
            assert!(names.insert(name), "two mails are called {name}");
        }
        assert!(names.len() >= 13);
    }

    #[test]
    fn the_menu_shows_each_what_they_may_see() {
        let seen = |roles: &[Role]| -> Vec<&str> {
            let roles: Roles = roles.iter().copied().collect();
            let entries = MENUS.company.iter().filter(|entry| (entry.seen)(&roles));
            entries.map(|entry| entry.place.0).collect()
        };
        let benefits = [
            "overview",
            "membership",
            "orders",
            "insights",
            "software",
            "cloud",
            "visual-studio",
            "technical",
            "go-to-market",
        ];
        let others = ["service-requests", "people", "company", "seats", "my-assignments", "access", "help"];
        for role in Role::ALL {
            assert_eq!(seen(&[role]), [&benefits[..], &others].concat());
        }
        assert_eq!(
            seen(&[]),
            ["technical", "service-requests", "company", "my-assignments", "access", "help"]
        );
    }
}
