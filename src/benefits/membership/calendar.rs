//! All dates as a calendar: a file that a member downloads, and a feed that a calendar program reads by its secret address, without
//! a session (R-CAL-1).

use std::fmt::Write as _;
use std::net::{IpAddr, Ipv4Addr};

use axum::extract::rejection::PathRejection;
use axum::extract::{Path, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, ETAG, IF_NONE_MATCH, RETRY_AFTER,
};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use sha2::{Digest as _, Sha256};
use time::Date;

use super::read::Read;
use crate::audit::{AccessAct, Recorded as _};
use crate::authz::Action;
use crate::base::clock;
use crate::calendar_feeds::{self as feeds, paths, store};
use crate::error::{AppError, AppResult};
use crate::i18n::{Locale, Texts};
use crate::partners::{self, Partner};
use crate::scope::PartnerScope;
use crate::state::{App, AppState};
use crate::timeline;
use crate::users::limits::{self, Limit};
use crate::users::store::limits::count_try;
use crate::web::context::RequestContext;

const CALENDAR: &str = "text/calendar; charset=utf-8";

/// The file: what leaves the portal is on record.
///
/// # Errors
/// As every page: not allowed, the database.
pub async fn download(State(app): State<AppState>, mut scope: PartnerScope) -> AppResult {
    scope.require(Action::SeeBenefits)?;
    let (partner, me) = (scope.partner.clone(), scope.me.id);
    let days = (scope.programme.seat_waiting_days, scope.today());
    let read = Read::new(scope.tx(), &partner, me, days).await?;
    let file = file_name(&partner);
    let entry = AccessAct::ListDownloaded { file: Some(file.clone()) }.done();
    scope.record_reading(&entry).await?;
    let calendar = write(&app, &read, &partner, days.1, scope.locale().texts());
    scope.commit().await?;
    let headers = [
        (CONTENT_TYPE, CALENDAR.to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{file}\"")),
        (CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, calendar).into_response())
}

fn file_name(partner: &Partner) -> String {
    format!("timeline-{}.ics", partner.mpn_id)
}

fn write(app: &App, read: &Read, partner: &Partner, today: Date, t: &Texts) -> String {
    let origin = app.mail.sender.base_url.as_str().trim_end_matches('/');
    let host = app.mail.sender.base_url.host_str().unwrap_or_default();
    let timeline = read.timeline(partner, today, t);
    timeline::calendar::write(&timeline, (host, origin), &t.calendar_name(&partner.name), t)
}

/// A feed that may be read now.
struct Found {
    feed: store::Read,
    partner: Partner,
}

/// The feed. That it was read is kept, at most once an hour; what has not changed is not sent again.
///
/// # Errors
/// [`AppError::NotFound`] for an address that there isn't, isn't any more, or whose owner may no longer see the dates: all alike;
/// those of the database.
pub async fn feed(
    State(app): State<AppState>,
    context: RequestContext,
    headers: HeaderMap,
    token: Result<Path<String>, PathRejection>,
) -> AppResult {
    let Some(found) = find(&app, &context, token).await? else {
        let address = context.address.unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED));
        if !count(&app, &context, &limits::limits_of_wrong_calendar(address)).await? {
            return Ok(too_often());
        }
        return Err(AppError::NotFound);
    };
    if !count(&app, &context, &limits::limits_of_calendar(found.feed.id)).await? {
        return Ok(too_often());
    }
    let calendar = read(&app, &context, &found).await?;
    let tag = tag_of(&calendar);
    // Asked for again each time, since it can be revoked; and by nobody kept for others.
    let kept = [(CACHE_CONTROL, "private, no-cache".to_owned()), (ETAG, tag.clone())];
    if is_known(&headers, &tag) {
        return Ok((StatusCode::NOT_MODIFIED, kept).into_response());
    }
    let disposition = format!("attachment; filename=\"{}\"", file_name(&found.partner));
    let told = [(CONTENT_TYPE, CALENDAR.to_owned()), (CONTENT_DISPOSITION, disposition)];
    Ok((kept, told, calendar).into_response())
}

/// The feed of an address, while its member is active and their roles let them see the dates.
async fn find(
    app: &App,
    context: &RequestContext,
    token: Result<Path<String>, PathRejection>,
) -> AppResult<Option<Found>> {
    let token = token.ok().and_then(|Path(token)| token.strip_suffix(paths::ENDING).map(str::to_owned));
    let Some((partner, hash)) = token.as_deref().and_then(feeds::read_token) else { return Ok(None) };
    let mut tx = app.db.tenant(partner).await?;
    let Some(feed) = store::find_by_hash(&mut tx, partner, &hash).await? else { return Ok(None) };
    let roles = partners::store::find_roles(&mut tx, partner, feed.person, context.now).await?;
    let company = partners::store::find_partner(&mut tx, partner).await?;
    tx.rollback().await?;
    let may = roles.is_some_and(|it| it.may(Action::SeeBenefits)) && (app.is_demo() || !feed.demo);
    Ok(company.filter(|_| may).map(|partner| Found { feed, partner }))
}

/// Counts a request; false where there were too many.
async fn count(app: &App, context: &RequestContext, limits: &[Limit]) -> AppResult<bool> {
    context.acts.lock_held(None);
    let mut tx = app.db.sign_in().await?;
    let counted = count_try(&mut tx, limits, context.acts.at()).await?;
    if counted {
        tx.commit().await?
    } else {
        tx.rollback().await?
    }
    Ok(counted)
}

fn too_often() -> Response {
    (StatusCode::TOO_MANY_REQUESTS, [(RETRY_AFTER, "60")]).into_response()
}

async fn read(app: &App, context: &RequestContext, found: &Found) -> AppResult<String> {
    let Found { feed, partner } = found;
    let programme = app.programme.now();
    let today = clock::date_in(context.now, &partner.zone);
    let mut tx = app.db.tenant(partner.id).await?;
    let read = Read::new(&mut tx, partner, feed.member, (programme.seat_waiting_days, today)).await?;
    if feeds::is_to_be_noted(feed.read_at, context.now) {
        store::note_reading(&mut tx, (partner.id, feed.member), feed.id, context.now).await?;
    }
    tx.commit().await?;
    let offered = programme.locales();
    let locale = Locale::from_tag(&feed.language).filter(|it| offered.contains(it)).unwrap_or_default();
    Ok(write(app, &read, partner, today, locale.texts()))
}

/// Weak: what is compressed on the way is the same calendar.
fn tag_of(calendar: &str) -> String {
    let mut tag = String::from("W/\"");
    for byte in Sha256::digest(calendar).iter().take(16) {
        // Writing into a text doesn't fail.
        let _ = write!(tag, "{byte:02x}");
    }
    tag.push('"');
    tag
}

/// Whether whoever asks has it already (RFC 9110, 13.1.2).
fn is_known(headers: &HeaderMap, tag: &str) -> bool {
    let asked = headers.get_all(IF_NONE_MATCH).iter().filter_map(|it| it.to_str().ok());
    let bare = |tag: &str| tag.trim().trim_start_matches("W/").to_owned();
    asked.flat_map(|it| it.split(',')).any(|it| it.trim() == "*" || bare(it) == bare(tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_known_again_in_each_of_its_writings() {
        let tag = tag_of("BEGIN:VCALENDAR");
        let known = |asked: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(IF_NONE_MATCH, asked.parse().unwrap());
            is_known(&headers, &tag)
        };
        let strong = tag.trim_start_matches("W/").to_owned();
        for asked in [&tag, &strong, "*", &format!("\"other\", {tag}"), &format!("W/\"a\",{strong}")] {
            assert!(known(asked), "{asked}");
        }
        for asked in ["", "\"other\"", &tag_of("BEGIN:VCALENDAR\r\n"), tag.trim_matches('"')] {
            assert!(!known(asked), "{asked}");
        }
        assert!(!is_known(&HeaderMap::new(), &tag));
    }
}
