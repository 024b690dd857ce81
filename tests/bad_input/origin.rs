//! Names, methods and sites that are not ours, and heads of requests.

use partner_portal::scope::waiting;
use reqwest::Method;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::{FORM, alpine_admin, office, post_body, software, status};
use crate::app::{ALPINE, TestApp, location};
use crate::html::Page;

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
            let page = Page::of(response).await;
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
        for path in [
            keys.as_str(),
            "/sign-out",
            "/sign-in",
            "/sign-in/demo",
            "/language",
            "/forgotten-password",
            "/join",
            "/profile",
            "/profile/password",
            "/profile/email",
            "/link/x/address",
            "/profile/sessions",
        ] {
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
        let page = Page::of(app.visitor().get(&format!("/sign-in?{query}")).await).await;
        let values = page.whole().all("[value]").into_iter().filter_map(|field| field.attr("value"));
        for value in values {
            assert!(!value.starts_with("https://evil") && !value.starts_with("//evil"), "{next:?}: {value}");
        }
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
async fn the_page_of_a_portal_that_is_away_leads_to_a_path_of_its_own() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, waiting::router(false)).await });
    for (asked, leads_to) in [("/partners/1?q=x", "/partners/1?q=x"), ("//evil.example/", "/")] {
        let answer = reqwest::get(format!("http://{address}{asked}")).await.unwrap();
        assert_eq!(answer.status(), 503, "{asked}");
        let page = Page::of(answer).await;
        assert_eq!(page.link("Try again").attr("href"), Some(leads_to), "{asked}");
    }
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
    let last_year = app.id("select benefit_id from redemptions").await;
    let key = app.id("select key_id from redemptions").await;
    // About no company: reading those that are is on record.
    crate::database::mails::write(&app, 1).await;
    let mail = app.id("select id from outbox").await;
    let news = crate::database::news::leave_some(&app).await;
    let announcement = crate::database::announcements::leave_some(&app).await;
    crate::database::help_pages::leave_some(&app).await;
    let invited = ("Ruth Keller", crate::invitations::NEW);
    let member = crate::invitations::invite(&app, ALPINE, invited, &[]).await.0.to_string();
    let operator_id = app.id("select person_id from operators").await;
    let pool = app.id("select product_id from key_pools limit 1").await;
    let import = crate::database::key_imports::leave_ready(&app).await;
    let alpine = app.partner(ALPINE).await;
    let request =
        app.id(&format!("select id from service_requests where partner_id = '{alpine}' limit 1")).await;
    let enrollment =
        app.id(&format!("select id from enrollments where partner_id = '{alpine}' limit 1")).await;
    let role_request = crate::roles::ask(&app, "staff1@alpine.example", "admin_agent").await;
    let application = app.id("select id from applications where state = 'open'").await;
    let (order, note) = crate::orders::credited(&app, ALPINE).await;
    let statement = crate::database::statements::leave_shown(&app).await;
    let line = crate::database::statements::leave_waiting(&app).await;
    let before = app.tables().await;
    let mut asked = 0;
    for (method, route) in partner_portal::app::routes().list() {
        // That an operator reads an activation, a request, or how a key stands, is on record.
        let is_recorded = route.contains("{activation}")
            || *route == "/console/applications/{application}"
            || *route == "/console/orders/{order}"
            || ["/console/service-requests/{request}", "/console/keys/issued/{key}", "/profile/data.json"]
                .contains(route);
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
        let path = path.replace("{member}", &member).replace("{role_request}", &role_request);
        let path = path.replace("{assignment}", &assignment).replace("{key}", &key).replace("{mail}", &mail);
        let code = match path.as_str() {
            it if it.contains("/products/") => "visio-professional-2019",
            it if it.contains("/levels/") => "gold_core",
            _ => "action-pack",
        };
        let path = path.replace("{enrollment}", &enrollment).replace("{application}", &application);
        let path = path.replace("{order}", &order).replace("{note}", &note);
        let path =
            path.replace("{statement}", &statement).replace("{line}", &line).replace("{page}", "give-roles");
        let path = path.replace("{request}", &request).replace("{news}", &news).replace("{code}", code);
        let path = path.replace("{announcement}", &announcement).replace("{version}", "1");
        let path =
            path.replace("{operator}", &operator_id).replace("{product}", &pool).replace("{import}", &import);
        let visitor = if route.starts_with("/console") { &operator } else { &admin };
        let get = visitor.get(&path).await;
        let head = visitor.client.head(app.base_url.join(&path).unwrap()).send().await.unwrap();
        assert_eq!(head.status(), get.status(), "{path}");
        assert!(get.status().as_u16() < 400, "{path}");
        for (name, value) in get.headers() {
            // How long a page is that goes out as it is made, a HEAD can't know (RFC 9110, 9.3.2).
            if !["date", "x-request-id", "transfer-encoding"].contains(&name.as_str()) {
                assert_eq!(head.headers().get(name), Some(value), "{path} {name}");
            }
        }
        assert_eq!(head.bytes().await.unwrap().len(), 0, "{path}");
        asked += 1;
    }
    assert!(asked > 15);
    admin.page(&format!("{}?open={benefit}", software())).await;
    // But for the downloads, and what operators read of a company, each asked for twice.
    let told = [("company_audit".to_owned(), 22), ("programme_audit".to_owned(), 32)];
    assert_eq!(app.tables().await.changes_since(&before), told);
}
