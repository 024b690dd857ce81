//! Makes a page, in the visitor's language, of what went wrong; logs causes once, and records refusals.

use std::sync::Arc;

use askama::Template;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse as _, Response};
use sqlx::PgConnection;

use crate::audit::{self, AccessAct, Actor, Because, Recorded, counted};
use crate::authz::{operators, role_names};
use crate::error::{AppError, Forbidden};
use crate::i18n::Locale;
use crate::partners::Help;
use crate::scope::paths;
use crate::state::AppState;
use crate::users::limits;

use super::looking::hold_still;
use super::shell::{Frame, FrameSlot, HelpLink, Shell};
use crate::web::context::RequestContext;
use crate::web::paths::own_path;
use crate::web::see_other;

/// A page that says what went wrong and what to do.
#[derive(Template)]
#[template(path = "error.html")]
pub(super) struct ErrorPage {
    shell: Shell,
    status: u16,
    icon: &'static str,
    heading: String,
    text: String,
    /// The request's id, for faults of ours.
    incident: Option<String>,
    /// Where help tells more.
    rule: Option<HelpLink>,
    /// The action that is left: where it leads and its words.
    way_out: (String, String),
}

/// Not allowed: which role it takes, and who can help (R-ROLE-3).
#[derive(Template)]
#[template(path = "forbidden.html")]
struct ForbiddenPage {
    shell: Shell,
    text: String,
    help: Help,
    my_assignments: String,
}

/// The layer that does it, within the request's context.
pub async fn render(State(app): State<AppState>, mut request: Request, next: Next) -> Response {
    let Some(context) = request.extensions().get::<RequestContext>().cloned() else {
        return next.run(request).await;
    };
    let method = request.method().clone();
    let frame = request.extensions_mut().get_or_insert_default::<FrameSlot>().clone();
    let mut response = next.run(request).await;
    let error = match response.extensions_mut().remove::<Arc<AppError>>() {
        Some(error) => error,
        None if is_bare_fault(&response) => {
            Arc::new(AppError::Unavailable("the session could not be stored".to_owned()))
        }
        None => return held_still(&app, response, &context, frame.get()).await,
    };
    log(&error, &context, &method);
    if let Err(failed) = record(&app, &error, &context).await {
        // Without the entry the answer must not tell more than that something failed (R-LOG-1).
        let failed = AppError::from(failed);
        match failed {
            AppError::Unavailable(_) | AppError::GaveWay(_) => {
                tracing::warn!(request = %context.id, cause = %failed, "a refusal could not be recorded");
            }
            _ => tracing::error!(request = %context.id, cause = %failed, "a refusal could not be recorded"),
        }
        return page(&app, &failed, &context, frame.get()).await;
    }
    let mut page = page(&app, &error, &context, frame.get()).await;
    // What the session layer and others had put on the answer stays.
    for (name, value) in response.headers() {
        if !page.headers().contains_key(name) && name != "content-length" {
            page.headers_mut().append(name, value.clone());
        }
    }
    page
}

/// A page as it is; for somebody who looks at a company, with its forms off.
async fn held_still(
    app: &AppState,
    response: Response,
    context: &RequestContext,
    frame: Option<&Frame>,
) -> Response {
    if !matches!(frame, Some(Frame::Company(it)) if it.looking.is_some()) {
        return response;
    }
    match hold_still(response, &context.locale().texts().operators_look()).await {
        Ok(response) => response,
        Err(error) => {
            log(&error, context, &Method::GET);
            page(app, &error, context, frame).await
        }
    }
}

/// The session layer answers so, without a page, when a session can't be stored; everything else that fails is an
/// [`AppError`].
fn is_bare_fault(response: &Response) -> bool {
    response.status() == StatusCode::INTERNAL_SERVER_ERROR && !response.headers().contains_key("content-type")
}

fn log(error: &AppError, context: &RequestContext, method: &Method) {
    let (path, request) = (context.path_for_logs(), context.id);
    match error {
        AppError::Internal(cause) => tracing::error!(%request, %method, path, cause, "internal error"),
        AppError::Unavailable(cause) | AppError::GaveWay(cause) => {
            tracing::warn!(%request, %method, path, cause, "unavailable");
        }
        AppError::Forbidden(_)
        | AppError::NotOperator
        | AppError::NotTheirTask(_)
        | AppError::OnlyLooking { .. }
        | AppError::UnknownId
        | AppError::CrossSite => {
            tracing::info!(%request, %method, path, refused = %error, "refused");
        }
        _ => {}
    }
}

/// A refused attempt leaves an entry, in a transaction of its own (R-LOG-1).
async fn record(app: &AppState, error: &AppError, context: &RequestContext) -> sqlx::Result<()> {
    let visitor = context.visitor();
    let actor = |member, name: String| Actor {
        member,
        person: visitor.person,
        name,
        address: context.address,
        request: context.id,
        clock: context.acts.clone(),
    };
    let path = Some(context.path_for_logs().to_owned());
    match error {
        AppError::Forbidden(it) => {
            let mut tx = app.db.tenant(it.partner).await?;
            let act = AccessAct::Denied { permission: Some(it.action), path };
            let actor = actor(it.member, it.member_name.clone());
            if has_entry(&mut tx, &actor).await? {
                let entry = act.refused(Because::NoAccess);
                match it.member {
                    Some(_) => audit::record(&mut tx, it.partner, &actor, &entry).await?,
                    // An operator who looks.
                    None => audit::record_both(&mut tx, it.partner, &actor, &entry).await?,
                }
            }
            tx.commit().await
        }
        AppError::OnlyLooking { partner, .. } => {
            let mut tx = app.db.tenant(*partner).await?;
            let actor = actor(None, visitor.email.clone().unwrap_or_default());
            if has_entry(&mut tx, &actor).await? {
                let entry = AccessAct::WhileLooking { path }.refused(Because::OnlyLooking);
                audit::record_both(&mut tx, *partner, &actor, &entry).await?;
            }
            tx.commit().await
        }
        AppError::UnknownId | AppError::NotOperator | AppError::NotTheirTask(_)
            if visitor.person.is_some() =>
        {
            let mut tx = app.db.serve().await?;
            let act = match error {
                AppError::NotOperator => AccessAct::NotOperator { path },
                AppError::NotTheirTask(task) => AccessAct::NotTheirTask { task: Some(*task), path },
                _ => AccessAct::UnknownId { path },
            };
            let actor = actor(None, visitor.email.clone().unwrap_or_default());
            if has_entry(&mut tx, &actor).await? {
                audit::record_programme(&mut tx, &actor, &act.refused(Because::NoAccess)).await?;
            }
            tx.commit().await
        }
        AppError::CrossSite => {
            let mut tx = app.db.serve().await?;
            let network = context.address.map(limits::network).unwrap_or_default();
            counted::count_cross_site(&mut tx, &network, context.now).await?;
            tx.commit().await
        }
        _ => Ok(()),
    }
}

/// Whether a refused attempt has an entry of its own: beyond so many a minute they are only counted, so that nobody
/// fills the disk.
async fn has_entry(conn: &mut PgConnection, actor: &Actor) -> sqlx::Result<bool> {
    match actor.person {
        Some(person) => counted::count_access(conn, person, actor.at()).await,
        None => Ok(true),
    }
}

async fn page(app: &AppState, error: &AppError, context: &RequestContext, frame: Option<&Frame>) -> Response {
    let rendered = match error {
        AppError::SignInFirst { next } => return see_other(&paths::sign_in(next.as_deref())),
        AppError::LookOver { mpn_id } => return see_other(&paths::look(*mpn_id)),
        AppError::Forbidden(it) => match forbidden_page(app, it, context, frame).await {
            Ok(page) => page.render(),
            Err(failed) => error_page(app, &AppError::from(failed), context, frame).render(),
        },
        _ => error_page(app, error, context, frame).render(),
    };
    let mut response = match rendered {
        Ok(html) => (error.status(), Html(html)).into_response(),
        Err(failed) => {
            tracing::error!(request = %context.id, cause = %failed, "the error page failed");
            (StatusCode::INTERNAL_SERVER_ERROR, "Internal error\n").into_response()
        }
    };
    if matches!(error, AppError::Unavailable(_) | AppError::GaveWay(_) | AppError::TooManyAtOnce) {
        response.headers_mut().insert("retry-after", HeaderValue::from_static("2"));
    }
    response
}

async fn forbidden_page(
    app: &AppState,
    it: &Forbidden,
    context: &RequestContext,
    frame: Option<&Frame>,
) -> sqlx::Result<ForbiddenPage> {
    let own_email = context.visitor().email.unwrap_or_default();
    let mut tx = app.db.tenant(it.partner).await?;
    let help = crate::partners::store::find_help(&mut tx, it.partner, it.action, &own_email).await?;
    let locale = context.locale();
    let t = locale.texts();
    Ok(ForbiddenPage {
        shell: Shell::of_error(app, context, frame, t.forbidden_heading()),
        text: t.forbidden_text(it.action.words(t), role_names(&it.action.roles(), locale)),
        help,
        my_assignments: paths::my_assignments(it.mpn_id),
    })
}

fn error_page(
    app: &AppState,
    error: &AppError,
    context: &RequestContext,
    frame: Option<&Frame>,
) -> ErrorPage {
    ErrorPage::new(Shell::of_error(app, context, frame, String::new()), error, context)
}

impl ErrorPage {
    /// What went wrong, within a frame that has no title yet.
    pub(super) fn new(shell: Shell, error: &AppError, context: &RequestContext) -> Self {
        let (heading, text) = words(error, context.locale());
        let t = context.locale().texts();
        let icon = match error {
            AppError::NotFound | AppError::DeadLink | AppError::UnknownId => "search",
            AppError::NotOperator
            | AppError::NotTheirTask(_)
            | AppError::OnlyLooking { .. }
            | AppError::CrossSite => "lock",
            AppError::Unavailable(_) | AppError::GaveWay(_) => "warning",
            _ => "error",
        };
        let way_out = match error {
            AppError::Unavailable(_) | AppError::Internal(_) if context.is_get => {
                (own_path(&context.path_and_query).unwrap_or("/").to_owned(), t.try_again())
            }
            AppError::DeadLink => (paths::SIGN_IN.to_owned(), t.sign_in()),
            AppError::OnlyLooking { mpn_id, .. } => (paths::company(*mpn_id, None), t.only_looking_back()),
            _ => ("/".to_owned(), t.to_start()),
        };
        Self {
            rule: paragraph(error).map(|it| shell.help_at(it)),
            shell: Shell { title: heading.clone(), ..shell },
            status: error.status().as_u16(),
            icon,
            heading,
            text,
            incident: matches!(error, AppError::Internal(_)).then(|| context.id.to_string()),
            way_out,
        }
    }
}

/// The paragraph of help that tells what went wrong, where it tells more than the page of the error.
fn paragraph(error: &AppError) -> Option<&'static str> {
    match error {
        AppError::NotFound | AppError::UnknownId => Some("find-in-help#not-found"),
        AppError::DeadLink => Some("sign-in-and-password#link"),
        AppError::NotTheirTask(_) => Some("operators-people#table"),
        AppError::OnlyLooking { .. } => Some("operators-companies#look"),
        AppError::BadRequest(_)
        | AppError::WrongFields
        | AppError::NotAForm
        | AppError::MethodNotAllowed
        | AppError::TooLarge
        | AppError::TooSlow
        | AppError::TooManyAtOnce
        | AppError::CrossSite
        | AppError::Internal(_) => Some("find-in-help#error"),
        AppError::Forbidden(_)
        | AppError::NotOperator
        | AppError::SignInFirst { .. }
        | AppError::LookOver { .. }
        | AppError::UnknownHost
        | AppError::Unavailable(_)
        | AppError::GaveWay(_) => None,
    }
}

fn words(error: &AppError, locale: Locale) -> (String, String) {
    let t = locale.texts();
    match error {
        AppError::NotTheirTask(task) => {
            let roles = operators::role_names(&task.roles(), locale);
            (t.forbidden_heading(), t.not_their_task_text(task.words(t), roles))
        }
        AppError::NotFound | AppError::UnknownId => (t.not_found_heading(), t.not_found_text()),
        AppError::DeadLink => (t.dead_link_heading(), t.dead_link_text()),
        AppError::MethodNotAllowed => (t.method_heading(), t.method_text()),
        AppError::NotOperator | AppError::Forbidden(_) => (t.forbidden_heading(), t.not_operator_text()),
        AppError::OnlyLooking { .. } => (t.forbidden_heading(), t.only_looking_text()),
        AppError::CrossSite => (t.cross_site_heading(), t.cross_site_text()),
        AppError::UnknownHost => (t.unknown_host_heading(), t.unknown_host_text()),
        AppError::TooLarge => (t.too_large_heading(), t.too_large_text()),
        AppError::TooSlow => (t.too_slow_heading(), t.too_slow_text()),
        AppError::TooManyAtOnce => (t.too_many_at_once_heading(), t.too_many_at_once_text()),
        AppError::Unavailable(_) | AppError::GaveWay(_) => (t.unavailable_heading(), t.unavailable_text()),
        AppError::Internal(_) | AppError::SignInFirst { .. } | AppError::LookOver { .. } => {
            (t.internal_heading(), t.internal_text())
        }
        AppError::BadRequest(_) | AppError::WrongFields | AppError::NotAForm => {
            (t.bad_request_heading(), t.bad_request_text())
        }
    }
}
