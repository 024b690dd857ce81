//! An operator who looks at a company as its members see it (R-CON-5, decision 85): reading only, for a time. Nothing they do
//! there is in a member's name. Beginning and ending it is in the room `looking`; what holds while it lasts is in this room.

use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Method};
use axum::response::Response;
use time::OffsetDateTime;

use super::PartnerScope;
use super::mpn::mpn_id_of_path;
use super::signed_in::SignedIn;
use crate::authz::Roles;
use crate::authz::operators::Task;
use crate::base::ids::PartnerId;
use crate::error::{AppError, AppResult};
use crate::state::AppState;
use crate::users::store::SessionRow;

/// What a session looks at, or looked at last.
#[derive(Debug)]
pub(super) struct Look {
    pub(super) company: PartnerId,
    pub(super) name: String,
    pub(super) roles: Roles,
    pub(super) looking: Looking,
    ended: bool,
}

/// Why an operator looks, and how long they may.
#[derive(Clone, Debug)]
pub struct Looking {
    pub reason: String,
    /// From this moment on no more.
    pub until: OffsetDateTime,
}

impl Look {
    /// What the session of a request looks at, of the company that the address names; none where its person may not, or not
    /// any more (R-ROLE-4).
    pub(super) fn of(row: &SessionRow) -> Option<Self> {
        row.operator.filter(|role| role.may(Task::Look))?;
        Some(Self {
            company: PartnerId(row.looked_at?),
            name: row.partner_name.clone().unwrap_or_default(),
            roles: row.look_roles.clone()?,
            looking: Looking { reason: row.look_reason.clone()?, until: row.look_ends_at? },
            ended: row.look_ended_at.is_some(),
        })
    }

    pub(super) fn is_open(&self, now: OffsetDateTime) -> bool {
        !self.ended && now < self.looking.until
    }
}

/// Whether a request can only read, as far as its method tells.
pub(super) fn is_reading(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD)
}

impl PartnerScope {
    /// What goes wrong at an address, or for a method, that no route takes: told within the company for whoever looks at it, and
    /// what they tried to do there is refused as on any other page.
    ///
    /// # Errors
    /// Those of the database; [`AppError::OnlyLooking`].
    pub async fn remember_stray(parts: &mut Parts, app: &AppState) -> AppResult<()> {
        if SignedIn::remember(parts, app).await? {
            let mpn_id = mpn_id_of_path(parts.uri.path());
            Self::of_company(parts, app, mpn_id).await?;
        }
        Ok(())
    }
}

/// A page for somebody who looks: each form that acts on the company stands there, off, with the reason in words.
pub(super) async fn hold_still(response: Response, why: &str) -> AppResult {
    if !is_html(response.headers()) || response.extensions().get::<HeldStill>().is_some() {
        return Ok(response);
    }
    let (mut parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.map_err(AppError::internal)?;
    let html = String::from_utf8(body.into()).map_err(AppError::internal)?;
    parts.headers.remove(CONTENT_LENGTH);
    parts.extensions.insert(HeldStill);
    Ok(Response::from_parts(parts, Body::from(with_forms_off(&html, why))))
}

/// On a page whose forms are off already.
#[derive(Clone, Copy, Debug)]
struct HeldStill;

fn is_html(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|it| it.to_str().ok());
    kind.is_some_and(|it| it.starts_with("text/html"))
}

/// The page with what is within such forms in a group that is off. The language, signing out and the end of looking are
/// elsewhere than below the company's address, and stay; so do searches and filters.
fn with_forms_off(html: &str, why: &str) -> String {
    const END: &str = "</form>";
    let why = why.replace('&', "&#38;").replace('<', "&#60;");
    let mut page = String::with_capacity(html.len() + 1024);
    let (mut rest, mut count) = (html, 0);
    while let Some((before, form)) = rest.split_once("<form") {
        let (tag, inside) = form.split_once('>').unwrap_or((form, ""));
        let (inside, after) = inside.split_once(END).unwrap_or((inside, ""));
        page.extend([before, "<form", tag, ">"]);
        if tag.contains("method=\"post\"") && tag.contains("action=\"/partners/") {
            count += 1;
            let id = format!("still-{count}");
            // What lies in the form lies in the group as it did.
            let class =
                tag.split_once("class=\"").and_then(|(_, it)| it.split_once('"')).map_or("", |(it, _)| it);
            page.extend(["<fieldset class=\"", class, "\" disabled aria-describedby=\"", &id, "\">", inside]);
            page.extend(["<p class=\"hint\" id=\"", &id, "\">", &why, "</p></fieldset>"]);
        } else {
            page.push_str(inside);
        }
        page.push_str(END);
        rest = after;
    }
    page.push_str(rest);
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_acts_on_the_company_is_off_and_all_else_as_it_was() {
        let search = "<form action=\"/partners/1/people\"><input></form>";
        let sign_out = "<form method=\"post\" action=\"/sign-out\" novalidate><button>Out</button></form>";
        let page = format!(
            "<p>a</p>{search}<form class=\"acts\" method=\"post\"\n action=\"/partners/1/orders\" novalidate>
<button>Buy</button></form>{sign_out}<form method=\"post\" action=\"/partners/1/people\">x</form><p>z</p>"
        );
        let off = with_forms_off(&page, "Look & see");
        let group = |at: usize, class: &str, inside: &str| {
            format!(
                "<fieldset class=\"{class}\" disabled aria-describedby=\"still-{at}\">{inside}<p class=\"hint\" \
                 id=\"still-{at}\">Look &#38; see</p></fieldset>"
            )
        };
        let expected = page
            .replace("\n<button>Buy</button>", &group(1, "acts", "\n<button>Buy</button>"))
            .replace(">x<", &format!(">{}<", group(2, "", "x")));
        assert_eq!(off, expected);
        for untouched in ["", "no form", search, sign_out] {
            assert_eq!(with_forms_off(untouched, "why"), untouched);
        }
    }
}
