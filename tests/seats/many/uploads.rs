//! Files as they are sent: too large, malformed, in another encoding, and the template.

use super::{BOUNDARY, Preview, multipart};
use crate::app::ALPINE;
use crate::bench::Bench;

#[tokio::test]
async fn a_thousand_lines_go_at_once_and_one_more_does_not() {
    let it = Bench::unused_with_staff(1_000, 1_001).await;
    let preview = it.preview(&it.list(1..=1_000)).await;
    assert_eq!(preview.status, 200);
    assert!(preview.page.contains("1,000 will get a seat"));
    let body = multipart(&[
        ("emails", None, preview.carried.replace('\n', "\r\n").as_bytes()),
        ("preview", None, preview.digest.as_bytes()),
    ]);
    assert_eq!(it.upload(&body).await.status(), 303);
    assert_eq!(it.holders().await.len(), 1_000);
    assert_eq!(it.entries("seat.assigned", "done").await, 1_000);
    it.assert_counter_is_count().await;

    let text = it.list(1..=1_001);
    let preview = it.preview(&text).await;
    assert_eq!(preview.status, 422);
    assert!(preview.problems().contains("The list has 1,001 addresses; at most 1,000 go at once."));
    preview.assert_leads_somewhere();
    assert_eq!(preview.typed(), text);
    // All of a thousand bad lines are in the table, the first ten at the top.
    let nobody: String = (0..1_000).map(|number| format!("nobody{number}@alpine.example\n")).collect();
    let preview = it.preview(&nobody).await;
    assert_eq!((preview.status, preview.lines.len()), (422, 1_000));
    assert_eq!(preview.problems().lines().count(), 11);
    assert!(preview.problems().contains("990 more lines can’t be assigned."));
}

#[tokio::test]
async fn what_is_larger_than_a_list_may_be_is_refused_fast_and_clearly() {
    let it = Bench::seats().await;
    let limit = 256 * 1024;
    let before = it.app.tables().await;
    let padded = |length: usize| format!("{:<40}{}", it.staff(20), " ".repeat(length - 40));
    for (length, status) in [(limit, 200), (limit + 1, 422)] {
        for preview in [
            it.preview(&padded(length)).await,
            it.preview_file(format!("email\n{}\n", padded(length - 7))).await,
        ] {
            assert_eq!(preview.status, status, "{length}");
            assert_eq!(
                preview.problems().contains("The list is larger than 256 KiB."),
                status == 422,
                "{length}"
            );
        }
    }
    let hundred_thousand = it.list(0..100_000);
    assert!(hundred_thousand.len() > 2_000_000);
    let started = std::time::Instant::now();
    for preview in [
        it.preview(&hundred_thousand).await,
        it.preview_file(format!("email\n{hundred_thousand}")).await,
        it.preview(&"a\n".repeat(100_000)).await,
    ] {
        assert_eq!(preview.status, 422);
        let told = preview.problems();
        let clear = told.contains("larger than 256 KiB") || told.contains("The list has 100,000 addresses");
        assert!(clear && told.contains("1,000"), "{told}");
        preview.assert_leads_somewhere();
    }
    // Far from the time after which a visitor is told to come back; each takes some milliseconds.
    assert!(started.elapsed().as_secs() < 10, "{:?}", started.elapsed());
    // Beyond all measure: at once, before it is read.
    let huge = it.upload(&multipart(&[("file", Some("x.csv"), &vec![b'a'; 17 * 1024 * 1024])])).await;
    assert_eq!(huge.status(), 413);
    assert_eq!(it.app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn a_file_that_is_no_list_of_addresses_says_what_is_wanted() {
    let it = Bench::seats().await;
    let before = it.app.tables().await;
    for (content, words) in [
        (b"".to_vec(), "The file is empty."),
        (b"email\r\n".to_vec(), "Enter at least one mail address, or choose a file that has one."),
        (b"PK\x03\x04\x14\x00".to_vec(), "The file is not text."),
        (b"Name;Team\nAnna;West\n".to_vec(), "exactly one column “email”. It has: Name and Team."),
        (b"staff20@alpine.example\nstaff21@alpine.example".to_vec(), "It has: staff20@alpine.example."),
        (b"<b>x</b>\n1".to_vec(), "It has: <b>x</b>."),
    ] {
        let preview = it.preview_file(&content).await;
        assert_eq!(preview.status, 422, "{words}");
        assert!(preview.problems().contains(words), "{words}: {}", preview.problems());
        preview.assert_leads_somewhere();
        assert!(!preview.page.source().contains("<b>x</b>"));
    }
    assert_eq!(it.preview(" \r\n ").await.status, 422);
    assert_eq!(it.app.tables().await.changes_since(&before), []);
    // Where no file was chosen, browsers send one without a name: then what was typed counts.
    let body = multipart(&[
        ("preview", None, b"yes"),
        ("emails", None, b"staff20@alpine.example\r\nstaff21@alpine.example"),
        ("file", Some(""), b""),
    ]);
    let preview = Preview::read(it.upload(&body).await).await;
    assert_eq!(preview.outcomes(), ["Gets seat 6", "Gets seat 7"]);
}

#[tokio::test]
async fn a_file_is_read_as_excel_saves_it_in_any_language() {
    let it = Bench::seats().await;
    let utf16 = |text: &str| {
        let marked = format!("\u{feff}{text}");
        marked.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>()
    };
    for file in [
        b"sep=;\r\nName;Email Address\r\nAnna;staff20@alpine.example\r\n".to_vec(),
        b"User principal name,Licenses\nstaff20@alpine.example,none\n".to_vec(),
        b"Pr\xe9nom;Courriel\r\nRen\xe9e;staff20@alpine.example\r\n".to_vec(),
        utf16("Имя\tАдрес электронной почты\r\nАнна\tstaff20@alpine.example\r\n"),
    ] {
        let preview = it.preview_file(&file).await;
        assert_eq!(preview.outcomes(), ["Gets seat 6"], "{}", String::from_utf8_lossy(&file));
    }
}

#[tokio::test]
async fn the_template_is_a_file_that_the_portal_reads_in_every_language() {
    let it = Bench::seats().await;
    for tag in ["en", "fr", "zh-CN", "ru"] {
        let response = it.admin.get(&format!("{}/template.csv?lang={tag}", it.assignments())).await;
        assert_eq!(response.headers()["content-type"], "text/csv; charset=utf-8");
        let template = response.text().await.unwrap();
        assert_eq!(template.lines().count(), 1, "{tag}: a header and nothing else");
        assert!(tag != "en" || template == "\u{feff}email\r\n");
        let preview = it.preview_file(format!("{template}staff20@alpine.example\r\n")).await;
        assert_eq!(preview.outcomes(), ["Gets seat 6"], "{tag}");
    }
    let software = it.app.benefit(ALPINE, "Office Professional Plus 2019", "gold_core").await;
    let none = format!("/partners/{ALPINE}/benefits/{software}/assignments/template.csv");
    assert_eq!(it.admin.get(&none).await.status(), 404, "software has no seats");
}

#[tokio::test]
async fn a_malformed_upload_is_refused_and_changes_nothing() {
    let it = Bench::seats().await;
    let good = multipart(&[("preview", None, b"yes"), ("emails", None, b"staff20@alpine.example")]);
    assert_eq!(it.upload(&good).await.status(), 200);
    let before = it.app.tables().await;
    let emails = ("emails", None, b"staff20@alpine.example".as_slice());
    let preview = ("preview", None, b"yes".as_slice());
    let file = ("file", Some("a.csv"), b"email\nstaff20@alpine.example".as_slice());
    let many: Vec<(&str, Option<&str>, &[u8])> = vec![("file", Some("a.csv"), b""); 2_000];
    for (what, body, status) in [
        ("cut off", good[..good.len() - 30].to_vec(), 400),
        ("cut off in a head", good[..70].to_vec(), 400),
        ("empty", Vec::new(), 400),
        ("no parts", b"nonsense".to_vec(), 400),
        ("unknown", multipart(&[preview, emails, ("role", None, b"x")]), 422),
        ("repeated", multipart(&[preview, emails, emails]), 422),
        ("two files", multipart(&[preview, file, file]), 422),
        ("very many", multipart(&many), 422),
        ("a member too", multipart(&[preview, emails, ("member_id", None, b"x")]), 422),
        ("not UTF-8", multipart(&[preview, ("emails", None, b"\xff")]), 400),
        ("NUL", multipart(&[preview, ("emails", None, b"a\0")]), 400),
        ("a long field", multipart(&[emails, ("preview", None, &[b'a'; 17_000])]), 413),
    ] {
        assert_eq!(it.upload(&body).await.status(), status, "{what}");
    }
    let no_name = format!("--{BOUNDARY}\r\nContent-Disposition: form-data\r\n\r\nx\r\n--{BOUNDARY}--\r\n");
    assert_eq!(it.upload(no_name.as_bytes()).await.status(), 422);
    for (content_type, expected) in [
        ("multipart/form-data", 400),
        ("multipart/form-data; boundary=other", 400),
        ("text/csv", 415),
        ("application/json", 415),
    ] {
        let url = it.app.base_url.join(&it.assignments()).unwrap();
        let request = it.admin.client.post(url).header("content-type", content_type).body(good.clone());
        let status = request.send().await.unwrap().status().as_u16();
        assert_eq!(status, expected, "{content_type}");
    }
    for (body, status) in [
        ("emails=a%40b.example&emails=c%40d.example", 422),
        ("emails=a%40b.example&email=c%40d.example", 422),
        ("emails=%ff", 400),
        ("emails=%00", 400),
        ("preview=yes", 422),
        ("", 422),
    ] {
        let url = it.app.base_url.join(&it.assignments()).unwrap();
        let form = "application/x-www-form-urlencoded";
        let request = it.admin.client.post(url).header("content-type", form).body(body);
        assert_eq!(request.send().await.unwrap().status(), status, "{body}");
    }
    assert_eq!(it.app.tables().await.changes_since(&before), []);
}
