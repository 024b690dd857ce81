//! The page behind the link in mails to addresses that somebody typed: whoever reads there refuses more, without signing in. The
//! link's mark is what proves it; the GET changes nothing (mail programs and scanners follow links).

use askama::Template;
use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;

use super::{NamedAddress, acts, store};
use crate::audit::Actor;
use crate::db::Tx;
use crate::error::{AppError, AppResult};
use crate::mail::refusal;
use crate::partners::{self, Partner};
use crate::scope::SignedIn;
use crate::scope::shell::Shell;
use crate::state::{App, AppState};
use crate::web::context::RequestContext;
use crate::web::extract::{EmptyForm, Form};
use crate::web::routes::Routes;
use crate::web::{page, see_other};

/// The link's page and its act.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get(refusal::ROUTE, show).post(refusal::ROUTE, create)
}

#[derive(Template)]
#[template(path = "addresses/refuse.html")]
struct RefusePage {
    shell: Shell,
    company: String,
    named: NamedAddress,
    path: String,
}

type Token = Result<Path<String>, PathRejection>;

/// Says what is refused, or that it is.
///
/// # Errors
/// [`AppError::NotFound`] for a link that the portal didn't make; those of the database.
pub async fn show(
    State(app): State<AppState>,
    context: RequestContext,
    mut parts: Parts,
    token: Token,
) -> AppResult {
    SignedIn::remember(&mut parts, &app).await?;
    let (_, partner, named) = find(&app, token).await?;
    let t = context.locale().texts();
    let title = if named.is_refused { t.mail_is_refused() } else { t.refuse_mail_heading() };
    let shell = Shell::plain(&app, &context, title);
    let path = context.path().to_owned();
    page(StatusCode::OK, &RefusePage { shell, company: partner.name, named, path })
}

/// Refuses. Pressed twice, it is refused once.
///
/// # Errors
/// As [`show`].
pub async fn create(
    State(app): State<AppState>,
    context: RequestContext,
    mut parts: Parts,
    token: Token,
    Form(EmptyForm {}): Form<EmptyForm>,
) -> AppResult {
    SignedIn::remember(&mut parts, &app).await?;
    let (mut tx, partner, named) = find(&app, token).await?;
    let actor = Actor {
        member: None,
        person: None,
        name: String::new(),
        address: context.address,
        request: context.id,
        clock: context.acts.clone(),
    };
    acts::refuse(&mut tx, &partner, &actor, &named).await?;
    tx.commit().await?;
    Ok(see_other(context.path()))
}

/// The address of the link and its company, in a transaction on that company's data.
async fn find(app: &App, token: Token) -> AppResult<(Tx, Partner, NamedAddress)> {
    let Path(token) = token.map_err(|_| AppError::NotFound)?;
    let (partner, id) = refusal::read(&app.secrets, &token).ok_or(AppError::NotFound)?;
    let mut tx = app.db.tenant(partner).await?;
    let named = store::find(&mut tx, partner, id).await?.ok_or(AppError::NotFound)?;
    let partner = partners::store::find_partner(&mut tx, partner).await?.ok_or(AppError::NotFound)?;
    Ok((tx, partner, named))
}
