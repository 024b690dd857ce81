//! What nobody means to send: malformed, too much, to the wrong place, too late. It is told apart from a fault of the
//! portal's (never 500), and changes nothing. And what the lists do with odd but honest wishes.

use std::collections::BTreeSet;

use reqwest::{Method, Response};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::app::{ALPINE, BLEU_HORIZON, DVINA, TestApp, Visitor, location};

const FORM: &str = "application/x-www-form-urlencoded";

fn software() -> String {
    format!("/partners/{ALPINE}/benefits/software")
}

async fn office(app: &TestApp) -> String {
    app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await
}

async fn alpine_admin(app: &TestApp) -> Visitor {
    app.sign_in("global.admin@alpine.example").await
}

/// A POST with a body as it is.
async fn post_body(
    visitor: &Visitor,
    path: &str,
    content_type: &str,
    body: impl Into<reqwest::Body>,
) -> Response {
    let url = visitor.base_url.join(path).unwrap();
    visitor.client.post(url).header("content-type", content_type).body(body).send().await.unwrap()
}

async fn status(response: Response) -> u16 {
    response.status().as_u16()
}

/// Sends bytes as they are, and reads what comes back to the end of its head.
async fn raw(app: &TestApp, request: impl AsRef<[u8]>) -> String {
    let address = app.base_url.socket_addrs(|| None).unwrap()[0];
    let mut stream = TcpStream::connect(address).await.unwrap();
    // The server may answer, and stop reading, before all is sent.
    let _ = stream.write_all(request.as_ref()).await;
    let mut answer = Vec::new();
    let mut part = [0; 4096];
    while !answer.windows(4).any(|end| end == b"\r\n\r\n") {
        match stream.read(&mut part).await {
            Ok(0) | Err(_) => break,
            Ok(length) => answer.extend(&part[..length]),
        }
    }
    String::from_utf8_lossy(&answer).into_owned()
}

/// The names and ids of the rows of a page, in its order.
fn rows(page: &str) -> Vec<(String, String)> {
    let rows = page.split("<tr id=\"b-").skip(1);
    rows.map(|row| {
        let id = row.split('"').next().unwrap().to_owned();
        let name = row.split("<th scope=\"row\">").nth(1).unwrap().split("</th>").next().unwrap();
        (id, name.replace("&#38;", "&").replace("&amp;", "&").replace("&#39;", "'").replace("&#60;", "<"))
    })
    .collect()
}

/// The problems that a page tells at its top.
fn problems(page: &str) -> String {
    let block = page.split("<div class=\"errors\"").nth(1).unwrap_or_default();
    block.split("</ul>").next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn fields_that_a_query_does_not_have_are_refused() {
    let app = TestApp::demo().await;
    let admin = alpine_admin(&app).await;
    let before = app.tables().await;
    let long = "a".repeat(17_000);
    for (query, expected) in [
        ("unknown=1", 400),
        ("q=a&q=b", 400),
        ("open=&open=", 400),
        ("status=nonsense", 400),
        ("status=assigned", 400),
        ("sort=nonsense", 400),
        ("sort=--product", 400),
        ("page=0", 400),
        ("page=-1", 400),
        ("page=one", 400),
        ("page=99999999999999999999999", 400),
        ("q=%ff", 400),
        ("%ff=q", 400),
        ("q=%00", 400),
        ("q=%1b[31m", 400),
        (&format!("q={long}"), 413),
        // Odd, but understood.
        ("", 200),
        ("&&", 200),
        ("q=%E2%80%8B%F0%9F%92%A9", 200),
        ("q=%25_%27%22%3Cscript%3E", 200),
        ("q=no-such-product", 200),
        ("lang=xx", 200),
        ("lang=fr&lang=ru", 200),
        ("language=klingon&system=beos", 200),
        ("page=99", 200),
        ("q=%zz", 200),
    ] {
        for path in [software(), format!("{}.csv", software())] {
            let response = admin.get(&format!("{path}?{query}")).await;
            // The download has no pages: it is the whole list.
            let paged = query.starts_with("page=") && path.ends_with(".csv");
            if !paged {
                assert_eq!(status(response).await, expected, "{path}?{:.60}", query);
            }
        }
    }
    let page = admin.page(&format!("{}?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", software())).await;
    assert!(!page.contains("<script>alert"));
    assert_eq!(app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn fields_that_a_form_does_not_have_are_refused_and_change_nothing() {
    let app = TestApp::demo().await;
    let admin = alpine_admin(&app).await;
    let keys = format!("/partners/{ALPINE}/benefits/{}/keys", office(&app).await);
    let before = app.tables().await;
    let long = format!("confirm={}", "y".repeat(17_000));
    for (body, expected) in [
        ("unknown=1", 422),
        ("confirm=yes&confirm=yes", 422),
        ("confirm=yes&benefit_id=1", 422),
        ("confirm[]=yes", 422),
        ("confirm=%ff", 400),
        ("%ff=yes", 400),
        ("confirm=%00", 400),
        (long.as_str(), 413),
    ] {
        let response = post_body(&admin, &keys, FORM, body.to_owned()).await;
        assert_eq!(status(response).await, expected, "{body:.40}");
    }
    let contact = format!("/partners/{ALPINE}/benefits/go-to-market/contact");
    for query in ["find=a&find=b", "change=yes&change=yes", "member_id=x"] {
        assert_eq!(status(admin.get(&format!("{contact}?{query}")).await).await, 400, "{query}");
    }
    for (path, body, expected) in [
        ("/language", "", 422),
        ("/language", "lang=xx", 422),
        ("/language", "lang=fr&lang=ru", 422),
        ("/language", "next=/", 422),
        (&contact, "member_id=&member_id=", 422),
        (&contact, "member_id=&set_by=x", 422),
        (&contact, "phone=%00", 400),
        (&contact, "search=yes&search=yes", 422),
        (&contact, "search=yes&find=a&find=b", 422),
        (&contact, "search=yes&find=%00", 400),
        (&contact, "alternative_email=%ff", 400),
        ("/sign-out", "all=yes", 422),
        ("/sign-in", "email=a&password=b&remember=1", 422),
        ("/sign-in", "email=a%00&password=b", 400),
        ("/sign-in/demo", "", 422),
        ("/sign-in/demo", "email=nobody@alpine.example", 404),
        ("/sign-in/demo", "email=no%20address", 404),
    ] {
        let response = post_body(&admin, path, FORM, body).await;
        assert_eq!(status(response).await, expected, "{path} {body}");
    }
    assert_eq!(app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn a_body_that_is_no_form_or_too_large_is_refused() {
    let app = TestApp::demo().await;
    let admin = alpine_admin(&app).await;
    let keys = format!("/partners/{ALPINE}/benefits/{}/keys", office(&app).await);
    let before = app.tables().await;
    for content_type in ["application/json", "text/plain", "multipart/form-data; boundary=x", "nonsense", ""]
    {
        let response = post_body(&admin, &keys, content_type, "confirm=yes").await;
        assert_eq!(status(response).await, 415, "{content_type}");
    }
    let bare = admin.client.post(app.base_url.join(&keys).unwrap()).send().await.unwrap();
    assert_eq!(bare.status(), 415);
    let large = format!("confirm={}", "y".repeat(70_000));
    assert_eq!(status(post_body(&admin, &keys, FORM, large.clone()).await).await, 413);
    // Without a length told beforehand too.
    let host = format!("{}:{}", app.base_url.host_str().unwrap(), app.base_url.port().unwrap());
    let chunked = format!(
        "POST /sign-in HTTP/1.1\r\nhost: {host}\r\nsec-fetch-site: same-origin\r\ncontent-type: {FORM}\r\n\
         transfer-encoding: chunked\r\n\r\n{:x}\r\n{large}\r\n0\r\n\r\n",
        large.len()
    );
    assert!(raw(&app, chunked).await.starts_with("HTTP/1.1 413 "));
    assert_eq!(app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn a_head_that_is_too_large_or_malformed_is_refused_at_once() {
    let app = TestApp::demo().await;
    let host = format!("host: 127.0.0.1:{}\r\n", app.base_url.port().unwrap());
    // The limit is the buffer's: what comes in one piece with its end may be nearly twice as long.
    let long = "a".repeat(100_000);
    let many: String = (0..200).map(|number| format!("x-{number}: 1\r\n")).collect();
    for (request, expected) in [
        (format!("GET / HTTP/1.1\r\n{host}cookie: {long}\r\n\r\n"), "431"),
        (format!("GET / HTTP/1.1\r\n{host}{many}\r\n"), "431"),
        (format!("GET /?q={long} HTTP/1.1\r\n{host}\r\n"), "431"),
        (format!("GET /{long} HTTP/1.1\r\n{host}\r\n"), "431"),
        ("GET / HTTP/1.1\r\n\r\n".to_owned(), "421"),
        ("GET / HTTP/1.1\r\nhost: evil.example\r\n\r\n".to_owned(), "421"),
        (format!("GET / HTTP/1.1\r\n{host}x y: 1\r\n\r\n"), "400"),
        (format!("GET relative HTTP/1.1\r\n{host}\r\n"), "421"),
        (format!("GET http://evil.example/ HTTP/1.1\r\n{host}\r\n"), "421"),
        (format!("GET / HTTP/1.1\r\n{host}\r\n"), "303"),
    ] {
        let answer = raw(&app, &request).await;
        let found = answer.split(' ').nth(1).unwrap_or_default();
        assert_eq!(found, expected, "{request:.60}");
    }
    // Bytes that are no text, in an address that is not escaped.
    let odd = [b"GET /partners/\xff\xfe/benefits HTTP/1.1\r\n".as_slice(), host.as_bytes(), b"\r\n"].concat();
    let answer = raw(&app, odd).await;
    assert!(["400", "303"].contains(&answer.split(' ').nth(1).unwrap_or_default()), "{answer}");
}

#[tokio::test]
async fn a_name_that_is_not_this_servers_is_refused() {
    let app = TestApp::demo().await;
    let admin = alpine_admin(&app).await;
    let port = app.base_url.port().unwrap();
    for host in [
        "evil.example",
        "127.0.0.1",
        "127.0.0.1:1",
        "localhost.evil.example",
        &format!("127.0.0.1:{port}.evil"),
    ] {
        for path in ["/sign-in", &software(), "/no-such-page"] {
            let url = app.base_url.join(path).unwrap();
            let response = admin.client.get(url).header("host", host).send().await.unwrap();
            assert_eq!(response.status(), 421, "{path} at {host}");
            let page = response.text().await.unwrap();
            assert!(!page.contains("evil") && !page.contains("Alpine"), "{host}");
        }
    }
    for host in [format!("localhost:{port}"), format!("[::1]:{port}")] {
        let url = app.base_url.join("/sign-in").unwrap();
        let response = app.visitor().client.get(url).header("host", host).send().await.unwrap();
        assert_eq!(response.status(), 200);
    }
}

#[tokio::test]
async fn a_form_that_another_site_sends_is_refused_and_changes_nothing() {
    let app = TestApp::demo().await;
    let cookie = admin_cookie(&app).await;
    let keys = format!("/partners/{ALPINE}/benefits/{}/keys", office(&app).await);
    let here = app.base_url.as_str().trim_end_matches('/').to_owned();
    // The visitor with the same cookies, but with no header of a browser's own.
    let send = async |path: &str, headers: &[(&'static str, &str)]| {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let url = app.base_url.join(path).unwrap();
        let mut request = client.post(url).header("cookie", &cookie).form(&[("confirm", "yes")]);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.send().await.unwrap().status().as_u16()
    };
    let refused: [&[(&'static str, &str)]; 8] = [
        &[],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("sec-fetch-site", "nonsense")],
        &[("sec-fetch-site", "cross-site"), ("origin", &here)],
        &[("origin", "null")],
        &[("origin", "https://evil.example")],
        &[("origin", "http://127.0.0.1")],
    ];
    let before = app.tables().await;
    for headers in refused {
        for path in [keys.as_str(), "/sign-out", "/sign-in", "/sign-in/demo", "/language"] {
            assert_eq!(send(path, headers).await, 403, "{path} {headers:?}");
        }
    }
    assert_eq!(app.tables().await.changes_since(&before), []);
    let accepted: [&[(&'static str, &str)]; 3] =
        [&[("sec-fetch-site", "same-origin")], &[("sec-fetch-site", "none")], &[("origin", &here)]];
    for headers in accepted {
        assert_eq!(send(&keys, headers).await, 303, "{headers:?}");
    }
}

/// The cookie of somebody just signed in, as a browser sends it.
async fn admin_cookie(app: &TestApp) -> String {
    let response = app.visitor().post("/sign-in/demo", &[("email", "global.admin@alpine.example")]).await;
    let cookie = response.headers()["set-cookie"].to_str().unwrap();
    cookie.split(';').next().unwrap().to_owned()
}

#[tokio::test]
async fn no_way_back_leads_to_another_site() {
    let app = TestApp::demo().await;
    for next in [
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "javascript:alert(1)",
        "/\t/evil.example",
        "/\r\nset-cookie: a=b",
        "%2f%2fevil.example",
        "evil.example",
        "@evil.example",
    ] {
        let visitor = app.visitor();
        let fields = [("email", "staff1@alpine.example"), ("next", next)];
        let response = visitor.post("/sign-in/demo", &fields).await;
        assert_eq!((response.status().as_u16(), location(&response)), (303, "/".to_owned()), "{next:?}");
        let response = visitor.post("/language", &[("lang", "en"), ("next", next)]).await;
        assert_eq!((response.status().as_u16(), location(&response)), (303, "/".to_owned()), "{next:?}");
        let query = url::form_urlencoded::Serializer::new(String::new()).append_pair("next", next).finish();
        let response = visitor.get(&format!("/sign-in?{query}")).await;
        // Control characters in a query are refused outright.
        let refused = response.status() == 400 && next.contains(['\t', '\r']);
        assert!(refused || location(&response) == "/", "{next:?}");
        let page = app.visitor().get(&format!("/sign-in?{query}")).await.text().await.unwrap();
        assert!(!page.contains("value=\"https://evil") && !page.contains("value=\"//evil"), "{next:?}");
    }
    // One's own is kept, with its query.
    let visitor = app.visitor();
    let wanted = format!("{}?status=unused", software());
    let to_sign_in = location(&visitor.get(&wanted).await);
    assert!(to_sign_in.starts_with("/sign-in?next="), "{to_sign_in}");
    let fields = [("email", "global.admin@alpine.example"), ("next", wanted.as_str())];
    assert_eq!(location(&visitor.post("/sign-in/demo", &fields).await), wanted);
}

#[tokio::test]
async fn every_method_that_an_address_does_not_know_is_refused() {
    let app = TestApp::demo().await;
    let admin = alpine_admin(&app).await;
    let keys = format!("/partners/{ALPINE}/benefits/{}/keys", office(&app).await);
    let before = app.tables().await;
    for path in ["/sign-out", "/language", "/sign-in/demo"] {
        let response = admin.get(path).await;
        assert_eq!(response.status(), 405, "GET {path}");
        assert_eq!(response.headers()["allow"], "POST", "GET {path}");
    }
    for path in [software(), "/".to_owned(), "/console".to_owned()] {
        let response = admin.post(&path, &[]).await;
        assert_eq!(response.status(), 405, "POST {path}");
        assert_eq!(response.headers()["allow"], "GET,HEAD", "POST {path}");
    }
    for method in ["PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "get"] {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        for path in [software(), keys.clone(), "/sign-in".to_owned(), "/static/app.css".to_owned()] {
            let url = app.base_url.join(&path).unwrap();
            let response = admin.client.request(method.clone(), url).send().await.unwrap();
            assert_eq!(response.status(), 405, "{method} {path}");
        }
    }
    assert_eq!(app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn looking_changes_nothing_and_head_answers_like_get_without_the_page() {
    let app = TestApp::demo().await;
    let admin = alpine_admin(&app).await;
    let operator = app.sign_in("operator@programme.example").await;
    let benefit = office(&app).await;
    let seats = app.benefit(ALPINE, "Visual Studio Enterprise", "gold_core").await;
    let assignment = app.assignment(&seats, "staff1@alpine.example").await;
    let technical = app.benefit(ALPINE, "Cloud incidents", "gold_core").await;
    let last_year =
        app.id("select benefit_id from redemptions r join issued_keys k on k.id = r.key_id").await;
    let key = app.id("select key_id from redemptions").await;
    // About no company: reading those that are is on record.
    crate::mail::write(&app, 1).await;
    let mail = app.id("select id from outbox").await;
    let alpine = app.partner(ALPINE).await;
    let request =
        app.id(&format!("select id from service_requests where partner_id = '{alpine}' limit 1")).await;
    let before = app.tables().await;
    let mut asked = 0;
    for (method, route) in partner_portal::app::routes().list() {
        // That an operator reads an activation, or a request, is on record.
        let is_recorded = route.contains("{activation}") || *route == "/console/service-requests/{request}";
        if *method != Method::GET || route.contains("{token}") || is_recorded {
            continue;
        }
        let benefit = match route {
            it if it.contains("/assignments") => &seats,
            it if it.contains("/activation") => &technical,
            it if it.contains("{key}") => &last_year,
            _ => &benefit,
        };
        let path = route.replace("{mpn}", &ALPINE.to_string()).replace("{benefit}", benefit);
        let path = path.replace("{assignment}", &assignment).replace("{key}", &key).replace("{mail}", &mail);
        let path = path.replace("{request}", &request);
        let visitor = if route.starts_with("/console") { &operator } else { &admin };
        let get = visitor.get(&path).await;
        let head = visitor.client.head(app.base_url.join(&path).unwrap()).send().await.unwrap();
        assert_eq!(head.status(), get.status(), "{path}");
        assert!(get.status().as_u16() < 400, "{path}");
        for (name, value) in get.headers() {
            if !["date", "x-request-id"].contains(&name.as_str()) {
                assert_eq!(head.headers().get(name), Some(value), "{path} {name}");
            }
        }
        assert_eq!(head.bytes().await.unwrap().len(), 0, "{path}");
        asked += 1;
    }
    assert!(asked > 15);
    admin.page(&format!("{}?open={benefit}", software())).await;
    assert_eq!(app.tables().await.changes_since(&before), []);
}

/// A page was open; meanwhile something happened; then its button is pressed.
async fn press_late(meanwhile: &str, hours: i64, words: &str) -> String {
    let app = TestApp::demo().await;
    let admin = alpine_admin(&app).await;
    let benefit = office(&app).await;
    let row = format!("{}?open={benefit}", software());
    let keys = format!("/partners/{ALPINE}/benefits/{benefit}/keys");
    assert!(has_button(&admin.page(&row).await), "the button isn't there");
    let alpine = app.partner(ALPINE).await;
    app.run(&meanwhile.replace("ALPINE", &alpine.to_string())).await;
    app.clock.advance(time::Duration::hours(hours));
    // The session is kept up by looking around; only the row was left open.
    app.run("update sessions set expires_at = '2099-01-01'").await;
    app.run(
        "update sessions set data = jsonb_set(data, '{signed_in_at}',
             to_jsonb(extract(epoch from timestamptz '2027-12-31')::bigint))",
    )
    .await;
    let before = app.tables().await;
    let response = admin.post(&keys, &[("confirm", "yes")]).await;
    let (status, page) = (response.status(), response.text().await.unwrap());
    assert_eq!(status, 422, "{meanwhile} {hours}: {page}");
    let told = problems(&page);
    assert!(told.contains(words), "{meanwhile} {hours}: {told}");
    // Each link of the summary leads to something on the page.
    for target in told.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()) {
        assert!(page.contains(&format!("id=\"{target}\"")), "nothing has the id {target}");
    }
    assert!(page.contains("<title>Error"), "{:.300}", page);
    assert!(!page.contains("DMXXX-"));
    let changes = app.tables().await.changes_since(&before);
    // Of a pool that ran empty the operators are told besides.
    let changes: Vec<_> =
        changes.into_iter().filter(|(table, _)| table != "sessions" && table != "outbox").collect();
    assert_eq!(changes, [("company_audit".to_owned(), 1)], "{meanwhile} {hours}");
    let refused = format!(
        "select count(*) from company_audit
         where outcome = 'refused' and action in ('keys.issued', 'keys.revealed') and subject_id = '{benefit}' and partner_id = '{alpine}'"
    );
    assert_eq!(app.count(&refused).await, 1);
    page
}

/// Whether a form or link on a page gets keys.
fn has_button(page: &str) -> bool {
    let targets = page.split("action=\"").chain(page.split("href=\"")).map(|rest| rest.split('"').next());
    targets.flatten().any(|target| target.ends_with("/keys"))
}

fn assert_no_button(page: &str) {
    assert!(!has_button(page), "the button is still there");
}

#[tokio::test]
async fn pressed_after_the_benefits_last_day_the_page_says_so() {
    // The anniversary is in 24 days: in the renewal window, and one hour into the day after the last.
    assert_no_button(&press_late("select 1", 24 * 24 + 14, "14 Dec").await);
    let earlier = "update benefits set activate_by = '2026-11-19' where partner_id = 'ALPINE'";
    assert_no_button(&press_late(earlier, 0, "19 Nov").await);
}

#[tokio::test]
async fn pressed_after_the_enrollment_lapsed_the_page_says_so() {
    assert_no_button(&press_late("select 1", 24 * 60, "13 Jan").await);
}

#[tokio::test]
async fn pressed_after_the_pool_ran_empty_the_page_says_so() {
    let emptied = "update pool_keys set ciphertext = null, drawn_at = now() where drawn_at is null";
    let page = press_late(emptied, 0, "Office Professional Plus 2019").await;
    // An operator may have filled it by the next try.
    assert!(has_button(&page));
}

#[tokio::test]
async fn pressed_after_the_company_was_suspended_the_page_says_so() {
    let suspended = "update partners set suspended_at = now(), suspended_reason = 'Unpaid since May'
                     where partner_id = 'ALPINE'";
    let page = press_late(suspended, 0, "suspended").await;
    assert_no_button(&page);
    assert!(page.contains("Unpaid since May"));
}

#[tokio::test]
async fn pressed_after_the_enrollment_was_cancelled_the_page_says_so() {
    let cancelled = "update enrollments set cancelled_at = now() where partner_id = 'ALPINE'";
    assert_no_button(&press_late(cancelled, 0, "cancelled").await);
}

#[tokio::test]
async fn a_company_that_has_not_moved_in_gets_no_keys() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@dvina.example").await;
    let partner = app.partner(DVINA).await;
    let sql = "select b.id from benefits b join products p on p.id = b.product_id
               where b.partner_id = $1 and p.kind = 'software' and p.keys_per_benefit > 0 limit 1";
    let benefit: Option<uuid::Uuid> =
        sqlx::query_scalar(sql).bind(partner).fetch_optional(&mut app.owner().await).await.unwrap();
    let benefit = benefit.expect("Dvina has software");
    let before = app.tables().await;
    let response =
        admin.post(&format!("/partners/{DVINA}/benefits/{benefit}/keys"), &[("confirm", "yes")]).await;
    assert_eq!(response.status(), 422);
    assert_eq!(app.tables().await.changes_since(&before), [("company_audit".to_owned(), 1)]);
}

#[tokio::test]
async fn keys_that_cost_the_refund_are_not_issued_unconfirmed() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@bleu-horizon.example").await;
    let benefit = app.benefit(BLEU_HORIZON, "Office Professional Plus 2019", "action_pack").await;
    let keys = format!("/partners/{BLEU_HORIZON}/benefits/{benefit}/keys");
    let before = app.tables().await;
    for fields in [&[][..], &[("confirm", "")], &[("confirm", "no")], &[("confirm", "YES")]] {
        let response = admin.post(&keys, fields).await;
        assert_eq!(response.status(), 422, "{fields:?}");
        assert!(!problems(&response.text().await.unwrap()).is_empty());
    }
    assert_eq!(app.tables().await.changes_since(&before), []);
    assert_eq!(admin.post(&keys, &[("confirm", "yes")]).await.status(), 303);
}

#[tokio::test]
async fn odd_wishes_at_the_mails_are_refused_and_send_nothing() {
    let app = TestApp::demo().await;
    let operator = app.sign_in("operator@programme.example").await;
    crate::mail::write(&app, 1).await;
    let mail = format!("/console/mail/{}", app.id("select id from outbox").await);
    let before = app.tables().await;
    for (query, expected) in [
        ("unknown=1", 400),
        ("q=a&q=b", 400),
        ("status=nonsense", 400),
        ("status=Queued", 400),
        ("after=1", 400),
        ("after=01939A3C-0000-7000-8000-000000000000", 400),
        ("after=%7B01939a3c-0000-7000-8000-000000000000%7D", 400),
        ("page=2", 400),
        ("q=%ff", 400),
        ("q=%00", 400),
        (&format!("q={}", "a".repeat(17_000)), 413),
        // Odd, but understood.
        ("", 200),
        ("status=&q=&after=", 200),
        ("q=%25_%27%22%3Cscript%3E", 200),
        ("q=a@b@c.example", 200),
        ("q=+Reader1%40ALPINE.example+&lang=fr", 200),
        ("after=01939a3c-0000-7000-8000-000000000000", 200),
    ] {
        let response = operator.get(&format!("/console/mail?{query}")).await;
        assert_eq!(status(response).await, expected, "?{query:.60}");
    }
    for (body, expected) in [
        ("", 422),
        ("seen=queued-1&seen=queued-1", 422),
        ("seen=queued-1&state=sent", 422),
        ("sent=queued-1", 422),
        ("seen=%ff", 400),
        ("seen=%00", 400),
    ] {
        let response = post_body(&operator, &format!("{mail}/sending"), FORM, body).await;
        assert_eq!(status(response).await, expected, "{body}");
    }
    let response = post_body(&operator, &format!("{mail}/sending"), "text/plain", "seen=queued-1").await;
    assert_eq!(status(response).await, 415);
    assert_eq!(status(operator.get(&format!("{mail}/sending")).await).await, 405);
    let page = operator.page("/console/mail?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E").await;
    assert!(!page.contains("<script>alert"));
    assert_eq!(app.tables().await.changes_since(&before), []);
}

/// The records of a CSV, its mark taken off.
fn records(text: &str) -> Vec<Vec<String>> {
    let text = text.strip_prefix('\u{feff}').expect("the mark by which spreadsheets know UTF-8");
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[tokio::test]
async fn no_cell_of_a_download_is_a_formula() {
    let app = TestApp::demo().await;
    let admin = alpine_admin(&app).await;
    let names = [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\\t=1",
        "\\r=1",
        "=\"a\",\"b\"",
        "two\\nlines",
        "a;b",
        "\"quoted\"",
        "青瓷 é",
    ];
    app.grant_benefits((ALPINE, "gold_core"), "software", 1..=i32::try_from(names.len()).unwrap()).await;
    for (at, name) in names.iter().enumerate() {
        app.run(&format!("update products set name = E'{name}' where code = 'test-software-{}'", at + 1))
            .await;
    }
    let response = admin.get(&format!("{}.csv", software())).await;
    assert_eq!(response.headers()["content-type"], "text/csv; charset=utf-8");
    let disposition = response.headers()["content-disposition"].to_str().unwrap().to_owned();
    assert_eq!(disposition, format!("attachment; filename=\"software-{ALPINE}.csv\""));
    assert_eq!(response.headers()["cache-control"], "no-store");
    let text = response.text().await.unwrap();
    assert!(text.contains("\r\n"));
    let records = records(&text);
    let width = records[0].len();
    for record in &records {
        assert_eq!(record.len(), width, "{record:?}");
        for cell in record {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell:?}");
        }
    }
    for expected in
        ["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", "'\r=1", "'=\"a\",\"b\"", "two\nlines", "青瓷 é"]
    {
        assert!(records.iter().any(|record| record[0] == expected), "{expected:?}");
    }
}

#[tokio::test]
async fn a_download_has_the_rows_of_its_list_in_its_order() {
    let app = TestApp::demo().await;
    let admin = alpine_admin(&app).await;
    app.grant_benefits((ALPINE, "gold_core"), "software", 1..=60).await;
    for query in [
        "",
        "status=unused",
        "status=keys-shown",
        "status=ending-soon&sort=-quantity",
        "sort=activate-by",
        "sort=-product",
        "q=office",
        "q=test+00&sort=-status",
        "q=no-such-product",
    ] {
        let mut listed = Vec::new();
        for page in 1..=3 {
            let path = format!("{}?{query}&page={page}", software());
            let page_rows = rows(&admin.page(&path).await);
            if page > 1 && listed.ends_with(&page_rows) {
                break;
            }
            listed.extend(page_rows);
        }
        let csv = admin.page(&format!("{}.csv?{query}", software())).await;
        let downloaded: Vec<String> =
            records(&csv).into_iter().skip(1).map(|record| record[0].clone()).collect();
        let listed: Vec<String> = listed.into_iter().map(|(_, name)| name).collect();
        assert_eq!(downloaded, listed, "{query}");
        assert_eq!(downloaded.is_empty(), query.contains("no-such"), "{query}");
    }
    // The link on the page is to exactly that.
    let page = admin.page(&format!("{}?q=office&status=unused&sort=-quantity", software())).await;
    assert!(page.contains("software.csv?q=office&#38;status=unused&#38;sort=-quantity"), "{page}");
    // In another language, the words are its own; numbers and dates stay as spreadsheets read them.
    let french = admin.page(&format!("{}.csv?lang=fr", software())).await;
    assert_ne!(records(&french)[0], records(&admin.page(&format!("{}.csv", software())).await)[0]);
    assert!(records(&french).iter().any(|record| record[3] == "2026-12-14"));
}

/// The ids of a list's rows, over all its pages.
async fn all_ids(visitor: &Visitor, path: &str) -> Vec<String> {
    let last = visitor.page(path).await.matches("id=\"p-").count();
    assert!(last >= 3, "{path} has {last} pages");
    let mut listed = Vec::new();
    for page in 1..=last {
        let of_page = rows(&visitor.page(&format!("{path}&page={page}")).await);
        assert!(page == last || of_page.len() == 50, "{path} page {page}: {}", of_page.len());
        listed.extend(of_page.into_iter().map(|(id, _)| id));
    }
    listed
}

#[tokio::test]
async fn sorted_by_any_column_the_pages_show_each_row_once() {
    let app = TestApp::demo().await;
    let admin = alpine_admin(&app).await;
    // More than two pages, with many rows that are equal in every column but one, and some in each.
    app.grant_benefits((ALPINE, "gold_core"), "software", 1..=120).await;
    app.run("update products set name = 'Test same name' where code ~ '^test-software-11[0-9]$'").await;
    app.run(
        "update benefits b set quantity = 5 from products p
         where p.id = b.product_id and p.name = 'Test same name'",
    )
    .await;
    let mut orders = BTreeSet::new();
    let mut all: Option<BTreeSet<String>> = None;
    for column in ["product", "package", "quantity", "activate-by", "status"] {
        for sort in [column.to_owned(), format!("-{column}")] {
            let path = format!("{}?sort={sort}", software());
            let listed = all_ids(&admin, &path).await;
            let once: BTreeSet<String> = listed.iter().cloned().collect();
            assert_eq!(once.len(), listed.len(), "{sort}: a row twice");
            assert_eq!(*all.get_or_insert(once.clone()), once, "{sort}: a row missing");
            // Rows that were touched come from the database in another order: the list stays as it is.
            app.run(&format!("update benefits set keys_issued = keys_issued where id < '{}'", listed[30]))
                .await;
            assert!(all_ids(&admin, &path).await == listed, "{sort}: not the same again");
            // Beyond the end: the last page, not an empty one.
            let beyond = rows(&admin.page(&format!("{path}&page=99")).await);
            assert!(listed.ends_with(&beyond.into_iter().map(|(id, _)| id).collect::<Vec<_>>()), "{sort}");
            // An opened row is on the page that is shown.
            let opened = admin.page(&format!("{path}&open={}", listed[60])).await;
            assert!(rows(&opened).iter().any(|(id, _)| *id == listed[60]), "{sort}");
            orders.insert(listed);
        }
    }
    assert!(orders.len() >= 8, "{} different orders", orders.len());
}
