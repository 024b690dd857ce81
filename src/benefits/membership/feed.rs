//! One's own calendar feed of a company: made, made anew, revoked (R-CAL-1). The address is shown once, on the page after it was made.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use secrecy::{ExposeSecret as _, SecretString};
use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};
use tower_sessions::Session;

use crate::authz::Action;
use crate::base::clock;
use crate::base::ids::CalendarFeedId;
use crate::base::secrets::Secrets;
use crate::benefits::menu::MEMBERSHIP;
use crate::calendar_feeds::acts::{self, Address, Asked, Done};
use crate::calendar_feeds::{Feed, paths, store};
use crate::error::{AppError, AppResult};
use crate::i18n::Texts;
use crate::membership::paths::memberships;
use crate::scope::PartnerScope;
use crate::scope::flash::Flash;
use crate::scope::shell::Shell;
use crate::state::{App, AppState};
use crate::users::sessions::keys;
use crate::web::extract::Form;
use crate::web::guard::Uncompressed;
use crate::web::{page, see_other};

/// An address that no page has shown by then is shown by none.
const SHOWN_WITHIN: Duration = Duration::minutes(10);

#[derive(Template)]
#[template(path = "portal/membership/feed.html")]
struct FeedPage {
    shell: Shell,
    company: String,
    path: String,
    back: String,
    feed: Option<FeedView>,
    /// The address, this once.
    address: Option<String>,
}

/// One's feed as it stands.
struct FeedView {
    id: CalendarFeedId,
    made: String,
    read: String,
}

/// Which button was pressed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeedForm {
    act: String,
    /// The feed that the page showed.
    #[serde(default)]
    seen: Option<CalendarFeedId>,
}

impl FeedForm {
    fn asked(&self) -> AppResult<Asked> {
        match (self.act.as_str(), self.seen) {
            ("make", None) => Ok(Asked::Make),
            ("renew", Some(seen)) => Ok(Asked::Renew(seen)),
            ("revoke", Some(seen)) => Ok(Asked::Revoke(seen)),
            _ => Err(AppError::WrongFields),
        }
    }
}

/// A new address on its way to the page that shows it: in the session of whoever made it, sealed, since the database keeps none.
#[derive(Debug, Serialize, Deserialize)]
struct OnItsWay {
    feed: CalendarFeedId,
    /// In base64.
    sealed: String,
    /// Seconds since 1970.
    at: i64,
}

impl OnItsWay {
    fn new(secrets: &Secrets, address: &Address, now: OffsetDateTime) -> AppResult<Self> {
        let sealed = secrets.seal(&context(address.id), address.path.expose_secret())?;
        Ok(Self { feed: address.id, sealed: BASE64.encode(sealed), at: now.unix_timestamp() })
    }

    /// Its path; none where it comes too late, or the key was changed meanwhile.
    fn path(&self, secrets: &Secrets, now: OffsetDateTime) -> Option<SecretString> {
        let age = now.unix_timestamp() - self.at;
        (0..=SHOWN_WITHIN.whole_seconds()).contains(&age).then_some(())?;
        secrets.open(&context(self.feed), &BASE64.decode(&self.sealed).ok()?).ok()
    }
}

fn context(feed: CalendarFeedId) -> Vec<u8> {
    format!("calendar feed {feed}").into_bytes()
}

/// The page.
///
/// # Errors
/// As every page: not allowed, the database.
pub async fn show(State(app): State<AppState>, session: Session, mut scope: PartnerScope) -> AppResult {
    scope.require(Action::SeeBenefits)?;
    let (partner, me, now) = (scope.partner.id, scope.me.id, scope.now());
    let feed = store::find(scope.tx(), partner, me).await?;
    let mut shown = FeedPage::new(&app, &scope, feed.as_ref());
    scope.commit().await?;
    if let Some(feed) = feed {
        shown.address = take_address(&app, &session, feed.id, now).await?;
    }
    let is_secret = shown.address.is_some();
    let mut response = page(StatusCode::OK, &shown)?;
    if is_secret {
        response.extensions_mut().insert(Uncompressed);
    }
    Ok(response)
}

/// The address that was made a moment ago, out of the session: whoever looks again sees it no more.
async fn take_address(
    app: &App,
    session: &Session,
    feed: CalendarFeedId,
    now: OffsetDateTime,
) -> AppResult<Option<String>> {
    let kept: Option<OnItsWay> = session.get(keys::CALENDAR_FEED).await?;
    let Some(kept) = kept.filter(|it| it.feed == feed) else { return Ok(None) };
    session.remove_value(keys::CALENDAR_FEED).await?;
    let origin = app.mail.sender.base_url.as_str().trim_end_matches('/');
    Ok(kept.path(&app.secrets, now).map(|path| format!("{origin}{}", path.expose_secret())))
}

impl FeedPage {
    fn new(app: &App, scope: &PartnerScope, feed: Option<&Feed>) -> Self {
        let (locale, mpn_id) = (scope.locale(), scope.partner.mpn_id);
        let t = locale.texts();
        let day = |at| locale.date(clock::date_in(at, &scope.partner.zone));
        Self {
            shell: Shell::company(app, scope, MEMBERSHIP.place, t.calendar_feed()),
            company: scope.partner.name.clone(),
            path: paths::own(mpn_id),
            back: memberships(mpn_id),
            feed: feed.map(|it| FeedView {
                id: it.id,
                made: day(it.made_at),
                read: it.read_at.map_or_else(|| t.calendar_feed_unread(), day),
            }),
            address: None,
        }
    }
}

/// Makes a feed, gives it another address, or ends it. Pressed twice, or in two tabs, it is done once.
///
/// # Errors
/// As [`show`]; [`AppError::WrongFields`].
pub async fn change(
    State(app): State<AppState>,
    session: Session,
    mut scope: PartnerScope,
    Form(form): Form<FeedForm>,
) -> AppResult {
    scope.require(Action::SeeBenefits)?;
    let asked = form.asked()?;
    let (of, actor, mpn_id) = ((scope.partner.id, scope.me.id), scope.actor(), scope.partner.mpn_id);
    let done = acts::change(scope.tx(), of, &actor, asked).await?;
    let on_its_way = match &done {
        Done::Made(address) => Some(OnItsWay::new(&app.secrets, address, actor.at())?),
        Done::Revoked | Done::AlreadySo => None,
    };
    scope.commit().await?;
    if let Some(it) = on_its_way {
        session.insert(keys::CALENDAR_FEED, it).await?;
    }
    let told: Option<fn(&Texts) -> String> = match done {
        Done::Made(address) if address.again => Some(Texts::flash_calendar_feed_renewed),
        Done::Made(_) => Some(Texts::flash_calendar_feed_made),
        Done::Revoked => Some(Texts::flash_calendar_feed_revoked),
        // The session is left alone: in it may lie what whoever was first has made.
        Done::AlreadySo => None,
    };
    if let Some(words) = told {
        Flash::new(Some(mpn_id), words).leave(&session).await?;
    }
    Ok(see_other(&paths::own(mpn_id)))
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    fn form(act: &str, seen: Option<CalendarFeedId>) -> Option<Asked> {
        FeedForm { act: act.to_owned(), seen }.asked().ok()
    }

    #[test]
    fn what_the_page_showed_is_named_where_there_was_something() {
        let id = CalendarFeedId::new();
        assert_eq!(form("make", None), Some(Asked::Make));
        assert_eq!(form("renew", Some(id)), Some(Asked::Renew(id)));
        assert_eq!(form("revoke", Some(id)), Some(Asked::Revoke(id)));
        for (act, seen) in
            [("make", Some(id)), ("renew", None), ("revoke", None), ("", None), ("other", Some(id))]
        {
            assert_eq!(form(act, seen), None, "{act}");
        }
    }

    #[test]
    fn an_address_is_shown_within_ten_minutes_and_to_the_feed_that_it_is_of() {
        let folder = std::env::temp_dir().join(format!("portal-feeds-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        let secrets = Secrets::load_or_create(&folder.join("secret.key")).unwrap();
        let path = SecretString::from("/calendar/of-somebody.ics");
        let address = Address { id: CalendarFeedId::new(), path, again: false };
        let made = datetime!(2026-11-20 10:00 UTC);
        let kept = OnItsWay::new(&secrets, &address, made).unwrap();
        assert!(!serde_json::to_string(&kept).unwrap().contains("somebody"));
        let shown = |kept: &OnItsWay, now| kept.path(&secrets, now).map(|it| it.expose_secret().to_owned());
        let whole = Some("/calendar/of-somebody.ics".to_owned());
        assert_eq!(shown(&kept, made), whole);
        assert_eq!(shown(&kept, datetime!(2026-11-20 10:10 UTC)), whole);
        assert_eq!(shown(&kept, datetime!(2026-11-20 10:10:01 UTC)), None);
        assert_eq!(shown(&kept, datetime!(2026-11-20 09:59 UTC)), None);
        assert_eq!(shown(&OnItsWay { feed: CalendarFeedId::new(), ..kept }, made), None);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
