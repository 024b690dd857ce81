//! Bodies, taken in before a handler begins. Who sends slowly holds a connection of theirs and some memory: no task, no
//! transaction, no permit. Each body has one deadline, by a least rate; what bodies hold in memory at one time is
//! bounded.
//!
//! What is longer than a form is taken only where a page takes it (`Routes::post_long`), and only from who may send it
//! there: with the first part of it in, the route's gate is asked, which looks the role up in a transaction of its own.
//! When all is in, the handler requires the role again: it may have been taken meanwhile (R-ROLE-4).

use axum::body::{Body, Bytes};
use axum::extract::{MatchedPath, Request, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_LENGTH;
use axum::http::request::Parts;
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use http_body_util::BodyExt as _;
use tokio::sync::OwnedSemaphorePermit;
use tokio::time::{Instant, timeout_at};

use super::context::RequestContext;
use super::extract::FORM_LIMIT;
use super::routes::LongForms;
use crate::base::clock::ActClock;
use crate::base::ids::PersonId;
use crate::error::{AppError, AppResult};
use crate::state::AppState;
use crate::state::intake::{FREE, Intake};

/// A body is read to its end up to so many bytes, also when it is longer than its page takes: a browser that still
/// sends takes no answer.
const READ_ON: usize = 16 * 1024 * 1024;

/// Asks a route's gate, without a body, whether the sender of a request may send a long one.
#[derive(Clone)]
pub(super) struct MayISend(pub(super) AppState);

/// A gate's answer: they may.
#[derive(Clone, Copy)]
pub(super) struct Admitted(pub(super) PersonId);

/// On a request with a body: what of it was taken in.
#[derive(Clone)]
pub(super) struct Taken(pub(super) Bytes);

/// On a request whose body was longer than its page takes; the body itself was forgotten.
#[derive(Clone, Copy)]
pub(super) struct TooLong;

/// The layer that takes a body in before what is within begins.
pub async fn take_in(
    State((app, long_forms)): State<(AppState, LongForms)>,
    request: Request,
    next: Next,
) -> Response {
    let (parts, body) = request.into_parts();
    let mut reading = Reading::new(&app.intake, body);
    match reading.read_form().await {
        Err(error) => error.into_response(),
        Ok(true) => {
            let (body, _room) = reading.into_kept();
            next.run(with_body(parts, body)).await
        }
        Ok(false) => match long_forms.find(&parts.method, parts.extensions.get::<MatchedPath>()) {
            Some(limit) => take_in_long(&app, parts, reading, limit, next).await,
            None => AppError::TooLarge.into_response(),
        },
    }
}

async fn take_in_long(
    app: &AppState,
    mut parts: Parts,
    mut reading: Reading<'_>,
    limit: usize,
    next: Next,
) -> Response {
    let mut question = Request::from_parts(parts.clone(), Body::empty());
    question.extensions_mut().insert(MayISend(app.clone()));
    if let Some(context) = question.extensions_mut().get_mut::<RequestContext>() {
        // What the gate does has a moment of its own; the act's comes when all is in.
        context.acts = ActClock::new(app.clock.clone());
    }
    let answer = next.clone().run(question).await;
    let Some(Admitted(person)) = answer.extensions().get() else { return answer };
    // Held until the answer is there: so long the body is in memory.
    let _sender = match app.intake.admit(*person) {
        Ok(sender) => sender,
        Err(error) => return error.into_response(),
    };
    if told_length(&parts).is_some_and(|length| length > READ_ON) {
        return AppError::TooLarge.into_response();
    }
    match reading.read_long(limit).await {
        Err(error) => return error.into_response(),
        Ok(true) => {}
        Ok(false) => {
            parts.extensions.insert(TooLong);
        }
    }
    let (body, _room) = reading.into_kept();
    next.run(with_body(parts, body)).await
}

fn with_body(mut parts: Parts, body: Vec<u8>) -> Request {
    let body = Bytes::from(body);
    if !body.is_empty() {
        parts.extensions.insert(Taken(body.clone()));
    }
    Request::from_parts(parts, Body::from(body))
}

fn told_length(parts: &Parts) -> Option<usize> {
    parts.headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok())
}

/// A body that is read.
struct Reading<'a> {
    intake: &'a Intake,
    body: Body,
    since: Instant,
    kept: Vec<u8>,
    length: usize,
    room: Vec<OwnedSemaphorePermit>,
    reserved: usize,
}

impl<'a> Reading<'a> {
    fn new(intake: &'a Intake, body: Body) -> Self {
        let (kept, room) = (Vec::new(), Vec::new());
        Self { intake, body, since: Instant::now(), kept, length: 0, room, reserved: FREE }
    }

    /// The next part, if it comes in time.
    async fn next(&mut self) -> AppResult<Option<Bytes>> {
        loop {
            let until = self.since + self.intake.pace.allowed(self.length);
            let frame = timeout_at(until, self.body.frame()).await.map_err(|_| AppError::TooSlow)?;
            let Some(frame) = frame else { return Ok(None) };
            let frame = frame.map_err(|_| AppError::BadRequest("the body broke off"))?;
            if let Ok(data) = frame.into_data() {
                self.length += data.len();
                return Ok(Some(data));
            }
        }
    }

    /// Reads what may be a form, and says whether that was all.
    async fn read_form(&mut self) -> AppResult<bool> {
        while self.length <= FORM_LIMIT {
            let Some(data) = self.next().await? else { return Ok(true) };
            self.keep(&data)?;
        }
        Ok(false)
    }

    /// Reads on to the end, and says whether all is kept: nothing is of what is longer than `limit`.
    async fn read_long(&mut self, limit: usize) -> AppResult<bool> {
        while let Some(data) = self.next().await? {
            if self.length > READ_ON {
                return Err(AppError::TooLarge);
            }
            if self.length <= limit {
                self.keep(&data)?;
            } else {
                (self.kept, self.room) = (Vec::new(), Vec::new());
            }
        }
        Ok(self.length <= limit)
    }

    fn keep(&mut self, data: &[u8]) -> AppResult<()> {
        let length = self.kept.len() + data.len();
        if length > self.reserved {
            // Twice as much each time, as the memory itself grows.
            let more = self.reserved.max(length - self.reserved);
            self.room.push(self.intake.reserve(more)?);
            self.reserved += more;
        }
        self.kept.extend_from_slice(data);
        Ok(())
    }

    fn into_kept(self) -> (Vec<u8>, Vec<OwnedSemaphorePermit>) {
        (self.kept, self.room)
    }
}

/// What a route for long bodies does before its handler: asked whether somebody may send one, it answers that alone.
pub(super) async fn answer_at_gate<G, F>(gate: G, request: Request, next: Next) -> Response
where
    G: Fn(Parts, AppState) -> F,
    F: Future<Output = AppResult<PersonId>>,
{
    let Some(MayISend(app)) = request.extensions().get::<MayISend>().cloned() else {
        return next.run(request).await;
    };
    match gate(request.into_parts().0, app).await {
        Ok(person) => {
            let mut response = StatusCode::NO_CONTENT.into_response();
            response.extensions_mut().insert(Admitted(person));
            response
        }
        Err(error) => error.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use futures_util::stream;

    use super::*;
    use crate::state::intake::Pace;

    const HURRIED: Pace = Pace {
        patience: Duration::from_millis(300),
        least_rate: 1_000_000,
        longest: Duration::from_secs(60),
    };

    /// A body of so many parts, each after a pause.
    fn trickle(parts: usize, part: usize, pause: Duration) -> Body {
        Body::from_stream(stream::unfold(parts, move |left| async move {
            tokio::time::sleep(pause).await;
            let more = left.checked_sub(1)?;
            Some((Ok::<_, std::io::Error>(Bytes::from(vec![b'x'; part])), more))
        }))
    }

    #[tokio::test]
    async fn a_trickle_ends_at_its_deadline_though_each_part_comes_in_time() {
        let intake = Intake::new(HURRIED);
        let mut reading = Reading::new(&intake, trickle(usize::MAX, 1, Duration::from_millis(20)));
        let begun = Instant::now();
        assert!(matches!(reading.read_form().await, Err(AppError::TooSlow)));
        assert!(begun.elapsed() >= HURRIED.patience);
    }

    #[tokio::test]
    async fn who_sends_fast_enough_has_longer() {
        let intake = Intake::new(HURRIED);
        // Longer than the patience in all, and faster than the least rate.
        let mut reading = Reading::new(&intake, trickle(12, 1_000_000, Duration::from_millis(50)));
        assert!(reading.read_long(FORM_LIMIT).await.is_ok_and(|whole| !whole));
        assert!(reading.since.elapsed() > HURRIED.patience);
    }

    #[tokio::test]
    async fn what_is_kept_is_bounded_for_each_and_for_all() {
        let intake = Intake::new(Pace::USUAL);
        let limit = 800 * 1024;
        let read = async |bytes: usize| {
            let mut reading = Reading::new(&intake, Body::from(vec![b'x'; bytes]));
            let whole = reading.read_long(limit).await.map_err(|error| error.status().as_u16());
            (whole, reading.kept.len())
        };
        assert_eq!(read(limit).await, (Ok(true), limit));
        assert_eq!(read(limit + 1).await, (Ok(false), 0));
        assert_eq!(read(READ_ON + 1).await.0, Err(413));
        let _all = intake.reserve_all();
        assert_eq!(read(limit).await.0, Err(503));
        assert_eq!(read(FREE).await, (Ok(true), FREE), "a usual form always finds room");
    }
}
