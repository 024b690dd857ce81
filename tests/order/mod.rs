//! Acts in order: each happens when it is done, under its lock, whatever the clock does meanwhile; and of those that cross
//! one wins, and the others are told.

mod crossing;
mod moments;
mod random;
mod several;

use reqwest::Response;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::app::TestApp;

/// A form whose body is held back: the portal has its head and waits for the rest.
struct HeldBack {
    stream: TcpStream,
    body: String,
}

impl HeldBack {
    /// Sends the head, and returns when the portal asks for the body.
    async fn send(app: &TestApp, email: &str, path: &str, fields: &[(&str, &str)]) -> Self {
        let body = serde_urlencoded::to_string(fields).unwrap();
        let cookie = cookies(&app.visitor().post("/sign-in/demo", &[("email", email)]).await);
        let (host, length) = (app.base_url.authority(), body.len());
        let head = format!(
            "POST {path} HTTP/1.1\r\nhost: {host}\r\ncookie: {cookie}\r\nsec-fetch-site: same-origin\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\
             expect: 100-continue\r\nconnection: close\r\n\r\n"
        );
        let address = app.base_url.socket_addrs(|| None).unwrap()[0];
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        let mut asked = [0; 25];
        stream.read_exact(&mut asked).await.unwrap();
        assert_eq!(&asked, b"HTTP/1.1 100 Continue\r\n\r\n", "{}", String::from_utf8_lossy(&asked));
        Self { stream, body }
    }

    /// Sends the body: the status of the answer, and all of it as text.
    async fn go_on(mut self) -> (u16, String) {
        self.stream.write_all(self.body.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        self.stream.read_to_end(&mut answer).await.unwrap();
        let answer = String::from_utf8_lossy(&answer).into_owned();
        (answer.split(' ').nth(1).unwrap().parse().unwrap(), answer)
    }
}

/// The cookies that an answer sets, as a browser sends them back.
fn cookies(response: &Response) -> String {
    let set = response.headers().get_all("set-cookie").into_iter();
    let pairs: Vec<&str> = set.filter_map(|it| it.to_str().unwrap().split(';').next()).collect();
    pairs.join("; ")
}

/// What must hold of a company's log, whatever happened at once: the entries about one thing stand in one order, by their
/// ids as by their moments, and no two acts on it have one moment. Reading is no act: who reads after the last act, while the
/// clock stands behind it, reads at the moment right after it, and so may others, and so may the next act be.
async fn assert_log_in_order(app: &TestApp) {
    let wrong: Vec<String> = sqlx::query_scalar(
        "select format('%s at %s after %s at %s', action, at, action_before, before) from (
             select action, at, request_id, lag(at) over w as before, lag(request_id) over w as request_before,
                    lag(action) over w as action_before
             from company_audit where outcome = 'done' and subject_id is not null
             window w as (partition by partner_id, subject_id order by id)) it
         where at < before
            or at = before and request_id <> request_before and 'support_ids.seen' not in (action, action_before)",
    )
    .fetch_all(&mut app.owner().await)
    .await
    .unwrap();
    assert_eq!(wrong, [""; 0], "entries out of their order");
}

/// Nobody has a seat while another has it, and the counter counts.
async fn assert_tenures_apart(app: &TestApp) {
    let overlapping = app
        .count(
            "select count(*) from (
                 select assigned_at, released_at, lead(assigned_at) over w as next,
                        lead(id) over w is not null as has_next
                 from seat_assignments window w as (partition by partner_id, benefit_id, seat_number
                                                    order by assigned_at, released_at nulls last)) it
             where released_at < assigned_at or has_next and (released_at is null or released_at > next)",
        )
        .await;
    assert_eq!(overlapping, 0, "tenures that overlap");
}

/// What stands twice agrees, but for rows of the queue that the tests have emptied, and no two requests for a benefit
/// overlap.
async fn assert_copies_agree(app: &TestApp) {
    crate::jobs::copies::assert_none_differ_but(app, &["queue_items."]).await;
    let of_queue = "select count(*) from activations a left join queue_items q on q.id = a.id
        where a.requested_at > '2026-11-20'
          and (q.state is distinct from a.state or q.open <> (a.state in ('requested', 'in_progress')))";
    assert_eq!(app.count(of_queue).await, 0, "activations of which the queue tells another state");
    let one_after_the_other = "select count(*) from (
            select requested_at, lag(changed_at) over w as before, lag(state) over w as state_before
            from activations window w as (partition by partner_id, benefit_id order by ordinal)) it
        where requested_at <= before or state_before in ('requested', 'in_progress', 'active')";
    assert_eq!(app.count(one_after_the_other).await, 0, "requests that overlap");
}
