//! A company that has applied to join (R-JOIN-1), and waits for the operators.

use std::net::{IpAddr, Ipv4Addr};

use sqlx::PgConnection;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use crate::audit::Actor;
use crate::base::clock::{ActClock, Clock};
use crate::base::ids::{FormId, RequestId};
use crate::base::secrets::Secrets;
use crate::i18n::Locale;
use crate::joining::application::Typed;
use crate::joining::{acts, store};
use crate::seed::SeedError;
use crate::seed::demo::plan::APPLICANT_EMAIL;

/// The applicant's address on the network.
const APPLICANTS_DESK: Ipv4Addr = Ipv4Addr::new(203, 0, 113, 20);

/// Two days ago they applied, and a quarter of an hour later they confirmed it.
pub(in crate::seed::demo) async fn apply(
    conn: &mut PgConnection,
    secrets: &Secrets,
    now: OffsetDateTime,
) -> Result<(), SeedError> {
    let sent_at = now - Duration::days(2);
    let new = typed().read(Locale::En).map_err(|wrong| SeedError::Refused(format!("{wrong:?}")))?;
    let form: Uuid = FormId::new().0;
    acts::apply(conn, &applicant(sent_at), &new, form).await?;
    acts::go_on_with_next(conn, &Actor::programme(Clock::stopped_at(sent_at)), secrets).await?;
    let sent = store::find_by_form(conn, form).await?.ok_or(sqlx::Error::RowNotFound)?;
    Ok(acts::confirm(conn, &applicant(sent_at + Duration::minutes(15)), secrets, &sent).await?)
}

fn typed() -> Typed {
    let text = str::to_owned;
    Typed {
        company: text("Heron Analytics"),
        country: text("GB"),
        time_zone: text("Europe/London"),
        domain: text("heron.example"),
        registration_number: text("07654321"),
        name: text("Ada Hale"),
        email: text(APPLICANT_EMAIL),
        // It is shown in every language, so it is names.
        wishes: text("Microsoft Action Pack, Visual Studio Enterprise, Azure"),
    }
}

fn applicant(at: OffsetDateTime) -> Actor {
    Actor {
        member: None,
        person: None,
        name: APPLICANT_EMAIL.to_owned(),
        address: Some(IpAddr::V4(APPLICANTS_DESK)),
        request: RequestId::new(),
        clock: ActClock::new(Clock::stopped_at(at)),
    }
}
