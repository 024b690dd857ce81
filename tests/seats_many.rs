//! Many seats at once (R-SEAT-7): lists and files, what their preview says, all or nothing, and taking several back.

use std::fmt::Write as _;
use std::sync::Arc;

use reqwest::Response;
use serde_json::Value;
use sqlx::AssertSqlSafe;
use tokio::sync::Barrier;
use uuid::Uuid;

use crate::app::{ALPINE, BLEU_HORIZON, CELADON, DVINA, TestApp, Visitor, location};

const ENTERPRISE: &str = "Visual Studio Enterprise";
const BOUNDARY: &str = "----planned-seats";

/// A company's seats that somebody assigns.
struct Bench {
    app: TestApp,
    admin: Visitor,
    mpn_id: i64,
    benefit: String,
}

impl Bench {
    /// Alpine's fifty seats, of which three are held (1, 2 and 5), one waits, and one is free again.
    async fn new() -> Self {
        let app = TestApp::demo().await;
        let admin = app.sign_in("global.admin@alpine.example").await;
        let benefit = app.benefit(ALPINE, ENTERPRISE, "gold_core").await;
        Self { app, admin, mpn_id: ALPINE, benefit }
    }

    /// The same with so many seats, that nobody ever held.
    async fn unused(quantity: usize) -> Self {
        let it = Self::new().await;
        it.app
            .run(&format!(
                "update benefits set quantity = {quantity}, seats_assigned = 0 where id = '{0}';
                 delete from seat_assignments where benefit_id = '{0}'",
                it.benefit
            ))
            .await;
        it
    }

    fn path(&self) -> String {
        format!("/partners/{}/benefits/{}/assignments", self.mpn_id, self.benefit)
    }

    /// Asks what a list would do.
    async fn preview(&self, emails: &str) -> Preview {
        let fields = [("emails", emails), ("preview", "yes")];
        Preview::read(self.admin.post(&self.path(), &fields).await).await
    }

    /// The same of a file.
    async fn preview_file(&self, content: impl AsRef<[u8]>) -> Preview {
        let parts = [("preview", None, b"yes".as_slice()), ("emails", None, b"".as_slice())];
        let file = ("file", Some("people.csv"), content.as_ref());
        Preview::read(self.upload(&multipart(&[parts[0], parts[1], file])).await).await
    }

    async fn upload(&self, body: &[u8]) -> Response {
        post_multipart(&self.admin, &self.path(), body).await
    }

    /// Does what a preview said.
    async fn assign(&self, preview: &Preview) -> Response {
        let fields = [("emails", preview.carried.as_str()), ("preview", preview.digest.as_str())];
        self.admin.post(&self.path(), &fields).await
    }

    /// Takes seats back: asked, or done.
    async fn take_back(&self, assignments: &[String], preview: &str) -> Response {
        let mut fields: Vec<(&str, &str)> =
            assignments.iter().map(|id| ("assignment_id", id.as_str())).collect();
        fields.push(("preview", preview));
        self.admin.post(&format!("{}/removals", self.path()), &fields).await
    }

    async fn assignments_of(&self, numbers: impl IntoIterator<Item = usize>) -> Vec<String> {
        let mut ids = Vec::new();
        for number in numbers {
            ids.push(self.app.assignment(&self.benefit, &staff(number)).await);
        }
        ids
    }

    /// The addresses of those who hold a seat, each with it, by seat.
    async fn holders(&self) -> Vec<(i32, String)> {
        sqlx::query_as(AssertSqlSafe(format!(
            "select a.seat_number, p.email from seat_assignments a
             join members m on m.partner_id = a.partner_id and m.id = a.member_id
             join persons p on p.id = m.person_id
             where a.benefit_id = '{}' and a.released_at is null order by 1",
            self.benefit
        )))
        .fetch_all(&mut self.app.owner().await)
        .await
        .unwrap()
    }

    async fn entries(&self, action: &str, outcome: &str) -> i64 {
        let sql = format!(
            "select count(*) from company_audit where action = '{action}' and outcome = '{outcome}'
             and subject_id = '{}' and at >= '2026-11-20 10:00Z'",
            self.benefit
        );
        self.app.count(&sql).await
    }

    async fn assert_counter_is_count(&self) {
        let wrong = self
            .app
            .count(
                "select count(*) from benefits b where seats_assigned <>
                     (select count(*) from seat_assignments a where a.partner_id = b.partner_id
                        and a.benefit_id = b.id and a.released_at is null)",
            )
            .await;
        assert_eq!(wrong, 0, "counter and count differ");
    }

    /// As many more active members as that, without a role: `extra1@alpine.example` and so on.
    async fn add_people(&self, count: usize) {
        let alpine = self.app.partner(ALPINE).await;
        self.app
            .run(&format!(
                "insert into persons (id, email, password_changed_at, created_at)
                 select gen_random_uuid(), 'extra' || n || '@alpine.example', now(), now()
                 from generate_series(1, {count}) n;
                 insert into members (partner_id, id, person_id, display_name, created_at)
                 select '{alpine}', gen_random_uuid(), id, 'Extra ' || email, now() from persons
                 where email like 'extra%';
                 insert into membership_index select id, '{alpine}' from persons where email like 'extra%'"
            ))
            .await;
    }
}

fn staff(number: usize) -> String {
    format!("staff{number}@alpine.example")
}

fn list(numbers: impl IntoIterator<Item = usize>) -> String {
    numbers.into_iter().map(|number| staff(number) + "\n").collect()
}

fn extras(count: usize) -> String {
    (1..=count).map(|number| format!("extra{number}@alpine.example\n")).collect()
}

/// A body as a browser sends it: each part with its name, perhaps a file's name, and what it holds.
fn multipart(parts: &[(&str, Option<&str>, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, file, content) in parts {
        body.extend(format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"").bytes());
        if let Some(file) = file {
            body.extend(format!("; filename=\"{file}\"\r\nContent-Type: text/csv").bytes());
        }
        body.extend(b"\r\n\r\n");
        body.extend(*content);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{BOUNDARY}--\r\n").bytes());
    body
}

async fn post_multipart(visitor: &Visitor, path: &str, body: &[u8]) -> Response {
    let url = visitor.base_url.join(path).unwrap();
    let content_type = format!("multipart/form-data; boundary={BOUNDARY}");
    visitor.client.post(url).header("content-type", content_type).body(body.to_vec()).send().await.unwrap()
}

/// The page of a preview, taken apart.
struct Preview {
    status: u16,
    page: String,
    /// Each line's number, address, name and outcome.
    lines: Vec<[String; 4]>,
    /// What the act carries; empty where there is none.
    carried: String,
    digest: String,
}

impl Preview {
    async fn read(response: Response) -> Self {
        let status = response.status().as_u16();
        let page = response.text().await.unwrap();
        let rows = page.split("<tr id=\"line-").skip(1).map(|row| {
            let cells: Vec<String> = row.split("</t").take(4).map(text_of).collect();
            cells.try_into().unwrap()
        });
        let lines = rows.collect();
        let hidden = |name: &str| {
            let field = page.split(&format!("<input type=\"hidden\" name=\"{name}\" value=\"")).nth(1);
            unescape(field.and_then(|rest| rest.split('"').next()).unwrap_or_default())
        };
        let (carried, digest) = (hidden("emails"), hidden("preview"));
        let digest = if digest == "yes" { String::new() } else { digest };
        Self { status, lines, carried, digest, page }
    }

    fn outcomes(&self) -> Vec<&str> {
        self.lines.iter().map(|line| line[3].as_str()).collect()
    }

    /// The problems at the top.
    fn problems(&self) -> String {
        let block = self.page.split("<div class=\"errors\"").nth(1).unwrap_or_default();
        unescape(block.split("</ul>").next().unwrap_or_default())
    }

    /// What stands in the field for the list.
    fn typed(&self) -> String {
        let field =
            self.page.split("<textarea").nth(1).unwrap_or_default().split_once('>').unwrap_or_default().1;
        // The first end of line is the template's own.
        let text = field.split("</textarea>").next().unwrap_or_default();
        unescape(text.strip_prefix('\n').unwrap_or(text))
    }

    fn assert_leads_somewhere(&self) {
        let problems = self.page.split("<div class=\"errors\"").nth(1).unwrap_or_default();
        let problems = problems.split("</ul>").next().unwrap_or_default();
        let targets: Vec<&str> =
            problems.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
        assert!(!targets.is_empty(), "{}", self.page);
        for target in targets {
            assert!(self.page.contains(&format!("id=\"{target}\"")), "nothing has the id {target}");
        }
        assert!(self.page.contains("<title>Error"));
    }
}

/// The text of a piece of HTML, tags left out.
fn text_of(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        text += part.split_once('>').map_or("", |(_, after)| after);
    }
    unescape(text.trim())
}

fn unescape(html: &str) -> String {
    html.replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#38;", "&")
}

#[tokio::test]
async fn forty_people_get_their_seats_by_one_file() {
    let it = Bench::unused(50).await;
    let mut file = "\u{feff}Name;E-Mail\r\n".to_owned();
    for number in 1..=40 {
        write!(file, "\"Doe; {number}\";{}\r\n", staff(number)).unwrap();
    }
    let before = it.app.tables().await;
    let preview = it.preview_file(&file).await;
    assert_eq!(preview.status, 200, "{}", preview.page);
    assert!(preview.page.contains("40 will get a seat, 0 skipped, 0 can’t"));
    assert!(preview.page.contains("Free seats: 50 now, 10 afterwards"));
    assert_eq!(preview.lines[0], ["2", "staff1@alpine.example", "Anna Zürcher", "Gets seat 1"]);
    assert_eq!(preview.lines[39][0], "41", "the line of the file");
    assert_eq!(preview.lines[39][3], "Gets seat 40");
    assert_eq!(it.app.tables().await.changes_since(&before), [], "a preview changes nothing");

    let response = it.assign(&preview).await;
    assert_eq!(response.status(), 303);
    let row = location(&response);
    let holders = it.holders().await;
    assert_eq!(holders.len(), 40);
    for (number, holder) in (1..).zip(&holders) {
        assert_eq!(*holder, (number, staff(usize::try_from(number).unwrap())));
    }
    it.assert_counter_is_count().await;
    assert!(it.admin.page(&row).await.contains("40 people got a seat of Visual Studio Enterprise."));
    // One entry for each seat, as when it is given by itself.
    assert_eq!(it.entries("seat.assigned", "done").await, 40);
    let entry: (Value, String, Option<Uuid>) = sqlx::query_as(
        "select details, actor, member_id from company_audit where details->>'seat' = '7' and action = 'seat.assigned'",
    )
    .fetch_one(&mut it.app.owner().await)
    .await
    .unwrap();
    let member = it.app.member(ALPINE, "staff7@alpine.example").await;
    assert_eq!(entry.0["member_id"], member.as_str());
    assert_eq!(entry.0["product"], ENTERPRISE);
    assert_eq!((entry.1.as_str(), entry.2.is_some()), ("Claudia Brunner", true));

    // Pressed again: the same answer, and nothing more.
    let before = it.app.tables().await;
    let again = it.assign(&preview).await;
    assert_eq!((again.status().as_u16(), location(&again)), (303, row));
    let changes = it.app.tables().await.changes_since(&before);
    assert_eq!(changes, [("sessions".to_owned(), 0)]);
}

#[tokio::test]
async fn pressed_many_times_at_once_a_list_is_assigned_once_and_every_press_is_answered() {
    let it = Bench::new().await;
    let preview = it.preview(&staff(20)).await;
    // More than there are connections: whoever finds it done holds none while his session is written.
    let presses = futures_util::future::join_all((0..16).map(|_| it.assign(&preview))).await;
    let statuses: Vec<u16> = presses.iter().map(|press| press.status().as_u16()).collect();
    assert_eq!(statuses, [303; 16]);
    assert_eq!(it.entries("seat.assigned", "done").await, 1);
}

#[tokio::test]
async fn who_has_a_seat_or_is_named_twice_is_skipped() {
    let it = Bench::new().await;
    let text =
        format!("Anna Zürcher <staff1@alpine.example>; {}\r\n\r\nSTAFF20@Alpine.example\r\n", staff(20));
    let preview = it.preview(&text).await;
    assert_eq!(preview.status, 200);
    assert_eq!(preview.outcomes(), ["Has seat 1 already: skipped", "Gets seat 6", "Repeats line 1: skipped"]);
    assert_eq!(preview.lines[2][0], "3");
    assert!(preview.page.contains("1 will get a seat, 2 skipped, 0 can’t"));
    assert_eq!(it.assign(&preview).await.status(), 303);
    assert_eq!(it.holders().await.last().unwrap(), &(6, staff(20)));
    assert_eq!(it.entries("seat.assigned", "done").await, 1);

    // Nothing is left: it says so, and there is nothing to press.
    let preview = it.preview(&text).await;
    assert_eq!(preview.status, 200);
    assert!(preview.page.contains("everybody on the list has a seat already"));
    assert_eq!(preview.digest, "");
    assert!(preview.page.contains("type=\"button\" disabled aria-describedby=\"why\""));
}

#[tokio::test]
async fn any_other_line_stops_the_whole_and_says_what_is_wrong_with_it() {
    let it = Bench::new().await;
    it.app
        .run(
            "update members set active = false, deactivated_at = now() where person_id =
                 (select id from persons where email = 'staff22@alpine.example')",
        )
        .await;
    let text = "staff20@alpine.example\nstaff1@celadon.example\nst\u{430}ff23@alpine.example\nstaff22@alpine.example\n\
                nonsense\nstaff24\u{200b}@alpine.example\nstaff20@alpine.example";
    let before = it.app.tables().await;
    let preview = it.preview(text).await;
    assert_eq!(preview.status, 422);
    assert_eq!(
        preview.outcomes(),
        [
            "Gets seat 6",
            "Nobody active in your company has the address staff1@celadon.example.",
            "Nobody active in your company has the address st\u{430}ff23@alpine.example. It holds characters that look \
             like others or can’t be seen: \u{430} (U+0430).",
            "This person is no longer active in your company.",
            "“nonsense” is not a mail address.",
            "Nobody active in your company has the address staff24\u{200b}@alpine.example. It holds characters that \
             look like others or can’t be seen: U+200B.",
            "Repeats line 1: skipped",
        ]
    );
    // Of another company's member no more is said than of nobody.
    assert_eq!(preview.lines[1][2], "–");
    assert!(preview.problems().contains("Line 5: “nonsense” is not a mail address."));
    preview.assert_leads_somewhere();
    assert_eq!(preview.typed(), text, "what was typed is kept");
    assert_eq!(preview.digest, "", "there is nothing to press");
    assert!(preview.page.contains("5 lines can’t be assigned, so nothing is."));
    assert_eq!(it.app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn a_line_for_which_no_seat_is_left_stops_the_whole_and_says_when_one_is_free() {
    let it = Bench::new().await;
    it.app.run(&format!("update benefits set quantity = 7 where id = '{}'", it.benefit)).await;
    // Free: 6 and 7, never used, then 3, vacated long ago. Seat 4 waits for staff4 until 9 January.
    let preview = it.preview(&list([20, 21, 4, 22, 23])).await;
    assert_eq!(preview.status, 422);
    let none = "No seat is free. The next one is free for another user on 9 Jan 2027.";
    // Seat 4 is his whose it was: nobody else waits for it any more, and no day is known on which one is free.
    let none_known = "No seat is free.";
    let outcomes = preview.outcomes();
    assert_eq!(outcomes[..4], ["Gets seat 6", "Gets seat 7", "Gets seat 4", "Gets seat 3"]);
    assert_eq!(outcomes[4], none_known);
    let preview = it.preview(&list([20, 21, 22, 23])).await;
    assert_eq!(preview.outcomes()[3], none);
    let preview = it.preview(&list([20, 21, 4, 22])).await;
    assert_eq!(preview.status, 200);
    assert_eq!(it.assign(&preview).await.status(), 303);
    it.assert_counter_is_count().await;
    // Given back, his tenure goes on.
    let tenure = "select count(*) from seat_assignments where seat_number = 4 and released_at is null
                  and tenure_started_on = '2026-10-11'";
    assert_eq!(it.app.count(tenure).await, 1);
}

#[tokio::test]
async fn a_credit_names_what_is_in_the_way() {
    let mut it = Bench::new().await;
    it.benefit = it.app.benefit(ALPINE, "Azure monthly credit", "action_pack").await;
    let preview = it.preview(&list([7, 10])).await;
    assert_eq!(preview.status, 422);
    assert!(
        preview.outcomes()[0].contains("holds another Azure credit: Azure monthly credit, from Gold Core.")
    );
    assert_eq!(preview.outcomes()[1], "Gets seat 1");
    // A credit is one seat, however many lines ask for it.
    let preview = it.preview(&list([10, 11])).await;
    assert_eq!(preview.outcomes(), ["Gets seat 1", "No seat is free."]);
    let preview = it.preview(&list([10])).await;
    assert_eq!(it.assign(&preview).await.status(), 303);
    assert_eq!(it.holders().await, [(1, staff(10))]);
}

#[tokio::test]
async fn what_changed_since_the_preview_is_shown_anew_and_nothing_is_done() {
    let it = Bench::new().await;
    let member = it.app.member(ALPINE, &staff(30)).await;
    let deactivated = "update members set active = false, deactivated_at = now() where person_id =
                           (select id from persons where email = 'staff21@alpine.example')";
    for (what, status_then) in [("a seat was taken", 422), ("a member was deactivated", 422)] {
        let preview = it.preview(&list([20, 21])).await;
        assert_eq!(preview.status, 200);
        if what == "a seat was taken" {
            assert_eq!(it.admin.post(&it.path(), &[("member_id", &member)]).await.status(), 303);
        } else {
            it.app.run(deactivated).await;
        }
        let holders = it.holders().await;
        let refused = it.entries("seat.assigned", "refused").await;
        let again = Preview::read(it.assign(&preview).await).await;
        assert_eq!(again.status, status_then, "{what}");
        assert!(again.problems().contains("Something has changed since the preview"), "{what}");
        again.assert_leads_somewhere();
        assert_eq!(it.holders().await, holders, "{what}: nothing was done");
        assert_eq!(it.entries("seat.assigned", "refused").await, refused + 1, "{what}");
        if what == "a seat was taken" {
            assert_eq!(again.outcomes(), ["Gets seat 7", "Gets seat 8"]);
            assert_ne!(again.digest, preview.digest);
        } else {
            assert_eq!(again.outcomes()[1], "This person is no longer active in your company.");
            assert_eq!(again.digest, "");
        }
    }
    // The new preview holds.
    let preview = it.preview(&list([20])).await;
    assert_eq!(it.assign(&preview).await.status(), 303);
    it.assert_counter_is_count().await;
}

#[tokio::test]
async fn without_the_digest_of_this_very_preview_nothing_is_done() {
    let it = Bench::new().await;
    let preview = it.preview(&list([20, 21])).await;
    let professional = it.app.benefit(ALPINE, "Visual Studio Professional", "action_pack").await;
    let other =
        Bench { benefit: professional, app: TestApp::demo().await, admin: it.admin.clone(), mpn_id: ALPINE };
    let of_other_benefit = other.preview(&list([20, 21])).await.digest;
    let of_other_list = it.preview(&list([20])).await.digest;
    let of_other_company = {
        let app = &it.app;
        let admin = app.sign_in("global.admin@celadon.example").await;
        let benefit = app.benefit(CELADON, ENTERPRISE, "silver_core").await;
        let path = format!("/partners/{CELADON}/benefits/{benefit}/assignments?lang=en");
        let fields = [("emails", "staff7@celadon.example"), ("preview", "yes")];
        Preview::read(admin.post(&path, &fields).await).await.digest
    };
    let upper = preview.digest.to_uppercase();
    for digest in ["", "no", "YES", &upper, &of_other_benefit, &of_other_list, &of_other_company] {
        let fields = [("emails", preview.carried.as_str()), ("preview", digest)];
        let again = Preview::read(it.admin.post(&it.path(), &fields).await).await;
        assert_eq!(again.status, 422, "{digest}");
        assert_eq!(again.digest, preview.digest, "{digest}: the new preview");
    }
    assert!([&of_other_benefit, &of_other_list, &of_other_company].iter().all(|digest| digest.len() == 43));
    let bare = it.admin.post(&it.path(), &[("emails", preview.carried.as_str())]).await;
    assert_eq!(bare.status(), 422);
    assert_eq!(it.holders().await.len(), 3);
    assert_eq!(it.assign(&preview).await.status(), 303);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_two_lists_that_race_for_too_few_seats_one_is_done_whole_and_the_other_not_at_all() {
    let it = Arc::new(Bench::unused(30).await);
    for round in 0..5 {
        let (first, second) = (it.preview(&list(1..=25)).await, it.preview(&list(16..=40)).await);
        assert_eq!((first.status, second.status), (200, 200));
        let barrier = Arc::new(Barrier::new(2));
        let race = |preview: Preview| {
            let (it, barrier) = (Arc::clone(&it), Arc::clone(&barrier));
            tokio::spawn(async move {
                barrier.wait().await;
                it.assign(&preview).await.status().as_u16()
            })
        };
        let (one, other) = (race(first), race(second));
        let mut answers = [one.await.unwrap(), other.await.unwrap()];
        answers.sort_unstable();
        assert_eq!(answers, [303, 422], "round {round}");
        let holders = it.holders().await;
        assert_eq!(holders.len(), 25, "round {round}");
        assert!(holders.iter().map(|(seat, _)| *seat).eq(1..=25));
        let whole = [list(1..=25), list(16..=40)];
        let held: String = holders.iter().map(|(_, email)| email.clone() + "\n").collect();
        assert!(whole.contains(&held), "round {round}: {held}");
        it.assert_counter_is_count().await;
        it.app
            .run(&format!(
                "delete from seat_assignments where benefit_id = '{0}';
                 update benefits set seats_assigned = 0 where id = '{0}'",
                it.benefit
            ))
            .await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn one_list_sent_many_times_at_once_is_done_once() {
    let it = Arc::new(Bench::unused(50).await);
    let preview = Arc::new(it.preview(&list(1..=40)).await);
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..8 {
        let (it, preview) = (Arc::clone(&it), Arc::clone(&preview));
        tasks.spawn(async move { it.assign(&preview).await.status().as_u16() });
    }
    assert!(tasks.join_all().await.iter().all(|status| *status == 303), "the same answer");
    assert_eq!(it.holders().await.len(), 40);
    assert_eq!(it.entries("seat.assigned", "done").await, 40);
    it.assert_counter_is_count().await;
}

#[tokio::test]
async fn a_thousand_lines_go_at_once_and_one_more_does_not() {
    let it = Bench::unused(1_000).await;
    it.add_people(1_001).await;
    let preview = it.preview(&extras(1_000)).await;
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

    let text = extras(1_001);
    let preview = it.preview(&text).await;
    assert_eq!(preview.status, 422);
    assert!(preview.problems().contains("The list has 1,001 addresses; at most 1,000 go at once."));
    preview.assert_leads_somewhere();
    assert_eq!(preview.typed(), text);
    // All of a thousand bad lines are in the table, the first ten at the top.
    let nobody: String = (0..1_000).map(|number| format!("nobody{number}@alpine.example\n")).collect();
    let preview = it.preview(&nobody).await;
    assert_eq!((preview.status, preview.lines.len()), (422, 1_000));
    assert_eq!(preview.problems().matches("<li>").count(), 11);
    assert!(preview.problems().contains("990 more lines can’t be assigned."));
}

#[tokio::test]
async fn what_is_larger_than_a_list_may_be_is_refused_fast_and_clearly() {
    let it = Bench::new().await;
    let limit = 256 * 1024;
    let before = it.app.tables().await;
    let padded = |length: usize| format!("{:<40}{}", staff(20), " ".repeat(length - 40));
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
    let hundred_thousand = list(0..100_000);
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
    let it = Bench::new().await;
    let utf16: Vec<u8> =
        "\u{feff}email\nstaff20@alpine.example".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let before = it.app.tables().await;
    for (content, words) in [
        (b"".to_vec(), "The file is empty."),
        (b"email\r\n".to_vec(), "Enter at least one mail address, or choose a file that has one."),
        (utf16, "is not text in UTF-8"),
        (b"email,name\nstaff20@alpine.example,Z\xfcrcher\n".to_vec(), "is not text in UTF-8"),
        (b"Name;Team\nAnna;West\n".to_vec(), "exactly one column “email”. It has: Name and Team."),
        (b"staff20@alpine.example\nstaff21@alpine.example".to_vec(), "It has: staff20@alpine.example."),
        (b"<b>x</b>\n1".to_vec(), "It has: <b>x</b>."),
    ] {
        let preview = it.preview_file(&content).await;
        assert_eq!(preview.status, 422, "{words}");
        assert!(preview.problems().contains(words), "{words}: {}", preview.problems());
        preview.assert_leads_somewhere();
        assert!(!preview.page.contains("<b>x</b>"));
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
async fn the_template_is_a_file_that_the_portal_reads_in_every_language() {
    let it = Bench::new().await;
    for tag in ["en", "fr", "zh-CN", "ru"] {
        let response = it.admin.get(&format!("{}/template.csv?lang={tag}", it.path())).await;
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
    let it = Bench::new().await;
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
        let url = it.app.base_url.join(&it.path()).unwrap();
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
        let url = it.app.base_url.join(&it.path()).unwrap();
        let form = "application/x-www-form-urlencoded";
        let request = it.admin.client.post(url).header("content-type", form).body(body);
        assert_eq!(request.send().await.unwrap().status(), status, "{body}");
    }
    assert_eq!(it.app.tables().await.changes_since(&before), []);
}

#[tokio::test]
async fn the_first_seats_that_cost_the_refund_are_asked_for_with_what_they_cost() {
    let app = TestApp::demo().await;
    let admin = app.sign_in("global.admin@bleu-horizon.example").await;
    let benefit = app.benefit(BLEU_HORIZON, "Visual Studio Professional", "action_pack").await;
    let it = Bench { app, admin, mpn_id: BLEU_HORIZON, benefit };
    let path = format!("{}?lang=en", it.path());
    let emails = "staff1@bleu-horizon.example staff2@bleu-horizon.example";
    let preview = Preview::read(it.admin.post(&path, &[("emails", emails), ("preview", "yes")]).await).await;
    assert_eq!(preview.status, 200);
    assert!(preview.page.contains("Assigning a seat ends the right to a refund."));
    assert!(preview.page.contains("Assign 2 seats and give up the refund"));
    assert!(preview.page.contains("name=\"confirm\" value=\"yes\""));
    let mut fields = vec![("emails", preview.carried.as_str()), ("preview", preview.digest.as_str())];
    let before = it.app.tables().await;
    let asked = Preview::read(it.admin.post(&path, &fields).await).await;
    assert_eq!(asked.status, 422);
    assert!(asked.problems().contains("Confirm that you give up the right to a refund"));
    asked.assert_leads_somewhere();
    assert_eq!(it.app.tables().await.changes_since(&before), []);
    fields.push(("confirm", "yes"));
    assert_eq!(it.admin.post(&path, &fields).await.status(), 303);
    assert_eq!(it.holders().await.len(), 2);
    let ended = "select count(*) from enrollments e join partner_directory d on d.id = e.partner_id
                 where d.mpn_id = 4100002 and refund_ended_by = 'assigned'";
    assert_eq!(it.app.count(ended).await, 1);
    // There is none left to give up.
    let fields = [("emails", "staff3@bleu-horizon.example"), ("preview", "yes")];
    let preview = Preview::read(it.admin.post(&path, &fields).await).await;
    assert!(!preview.page.contains("refund"));
}

#[tokio::test]
async fn a_company_that_is_closed_gives_and_takes_back_nothing() {
    let it = Bench::new().await;
    let preview = it.preview(&list([20])).await;
    let held = it.assignments_of([1]).await;
    it.app
        .run(&format!(
            "update partners set suspended_at = now(), suspended_reason = 'Unpaid' where partner_id = '{}'",
            it.app.partner(ALPINE).await
        ))
        .await;
    let fields = [("emails", preview.carried.as_str()), ("preview", preview.digest.as_str())];
    assert_eq!(it.admin.post(&it.path(), &fields).await.status(), 422);
    assert_eq!(it.take_back(&held, "yes").await.status(), 422);
    assert_eq!(it.holders().await.len(), 3);
    assert_eq!(it.entries("seat.assigned", "refused").await, 1);
    assert_eq!(it.entries("seat.taken_back", "refused").await, 1);

    // Past the last day none is given, but one can still be taken back.
    it.app
        .run(&format!(
            "update partners set suspended_at = null, suspended_reason = null;
             update benefits set activate_by = '2026-11-19' where id = '{}'",
            it.benefit
        ))
        .await;
    let refused = it.preview(&list([20])).await;
    assert_eq!(refused.status, 422);
    assert!(refused.problems().contains("The last day to assign seats was 19 Nov 2026."));
    assert_eq!(it.take_back(&held, "yes").await.status(), 200);

    let admin = it.app.sign_in("global.admin@dvina.example").await;
    let benefit = it.app.benefit(DVINA, ENTERPRISE, "silver_core").await;
    let path = format!("/partners/{DVINA}/benefits/{benefit}/assignments");
    let fields = [("emails", "staff1@dvina.example"), ("preview", "yes")];
    assert_eq!(admin.post(&path, &fields).await.status(), 422);
}

#[tokio::test]
async fn forty_seats_are_taken_back_by_one_act_that_says_first_when_each_is_free() {
    let it = Bench::unused(50).await;
    let preview = it.preview(&list(1..=40)).await;
    assert_eq!(it.assign(&preview).await.status(), 303);
    let chosen = it.assignments_of(1..=40).await;
    let row = it.admin.page(&format!("/partners/{ALPINE}/benefits/visual-studio?open={}", it.benefit)).await;
    for id in &chosen {
        assert!(row.contains(&format!("name=\"assignment_id\" value=\"{id}\" type=\"checkbox\"")));
    }
    let before = it.app.tables().await;
    let preview = Preview::read(it.take_back(&chosen, "yes").await).await;
    assert_eq!(preview.status, 200);
    assert!(preview.page.contains("Take back 40 seats of Visual Studio Enterprise?"));
    assert_eq!(preview.page.matches("Free for another user on 18 Feb 2027").count(), 40);
    assert_eq!(it.app.tables().await.changes_since(&before), []);

    let response = it.take_back(&chosen, &preview.digest).await;
    assert_eq!(response.status(), 303);
    assert!(
        it.admin
            .page(&location(&response))
            .await
            .contains("40 seats of Visual Studio Enterprise were taken back.")
    );
    assert_eq!(it.holders().await, []);
    assert_eq!(it.entries("seat.taken_back", "done").await, 40);
    it.assert_counter_is_count().await;
    // Pressed again: the same page, and nothing more.
    let again = it.take_back(&chosen, &preview.digest).await;
    assert_eq!(again.status(), 303);
    assert_eq!(it.entries("seat.taken_back", "done").await, 40);
    it.assert_counter_is_count().await;
}

#[tokio::test]
async fn seats_of_which_one_was_taken_back_meanwhile_are_shown_anew() {
    let it = Bench::new().await;
    let chosen = it.assignments_of([1, 2, 5]).await;
    let preview = Preview::read(it.take_back(&chosen, "yes").await).await;
    assert_eq!(preview.status, 200);
    let one = format!("{}/{}/removal", it.path(), chosen[1]);
    assert_eq!(it.admin.post(&one, &[]).await.status(), 303);
    let again = Preview::read(it.take_back(&chosen, &preview.digest).await).await;
    assert_eq!(again.status, 422);
    assert!(again.problems().contains("Something has changed since the preview"));
    again.assert_leads_somewhere();
    assert!(again.page.contains("Taken back already"));
    assert!(again.page.contains("Take back 2 seats of Visual Studio Enterprise?"));
    assert_eq!(it.holders().await.len(), 2);
    assert_eq!(it.entries("seat.taken_back", "refused").await, 1);
    for digest in ["", "no", &preview.digest] {
        assert_eq!(it.take_back(&[chosen[0].clone(), chosen[2].clone()], digest).await.status(), 422);
    }
    let rest = [chosen[0].clone(), chosen[2].clone()];
    assert_eq!(it.take_back(&rest, &again.digest).await.status(), 303);
    assert_eq!(it.holders().await, []);
    it.assert_counter_is_count().await;
}

#[tokio::test]
async fn seats_that_are_not_of_this_benefit_are_unknown_and_none_chosen_is_said() {
    let it = Bench::new().await;
    let own = it.assignments_of([1]).await.remove(0);
    let professional = it.app.benefit(ALPINE, "Visual Studio Professional", "action_pack").await;
    let of_other_benefit: Uuid =
        sqlx::query_scalar("select id from seat_assignments where benefit_id = $1::uuid")
            .bind(professional.parse::<Uuid>().unwrap())
            .fetch_one(&mut it.app.owner().await)
            .await
            .unwrap();
    let celadon = it.app.partner(CELADON).await;
    let of_other_company: Uuid =
        sqlx::query_scalar("select id from seat_assignments where partner_id = $1 limit 1")
            .bind(celadon)
            .fetch_one(&mut it.app.owner().await)
            .await
            .unwrap();
    for odd in [
        of_other_benefit.to_string(),
        of_other_company.to_string(),
        Uuid::nil().to_string(),
        own.to_uppercase(),
        "x".to_owned(),
        String::new(),
    ] {
        for digest in ["yes", "no"] {
            assert_eq!(it.take_back(&[own.clone(), odd.clone()], digest).await.status(), 404, "{odd}");
        }
    }
    let none = it.take_back(&[], "yes").await;
    assert_eq!(none.status(), 422);
    let page = Preview::read(none).await;
    assert!(page.problems().contains("Choose at least one seat to take back."));
    page.assert_leads_somewhere();
    let path = format!("{}/removals", it.path());
    for fields in
        [[("assignment_id", own.as_str()), ("all", "yes")], [("preview", "yes"), ("preview", "yes")]]
    {
        assert_eq!(it.admin.post(&path, &fields).await.status(), 422, "{fields:?}");
    }
    // The same one twice is one.
    let twice = Preview::read(it.take_back(&[own.clone(), own.clone()], "yes").await).await;
    assert!(twice.page.contains("Take back one seat of Visual Studio Enterprise?"));
    assert_eq!(it.holders().await.len(), 3);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn lists_and_removals_may_cross_and_the_counter_stays_the_count() {
    let it = Arc::new(Bench::unused(40).await);
    let preview = it.preview(&list(1..=20)).await;
    assert_eq!(it.assign(&preview).await.status(), 303);
    for round in 0..4 {
        let more = it.preview(&list(21..=40)).await;
        let chosen = it.assignments_of(1..=20).await;
        let fewer = Preview::read(it.take_back(&chosen, "yes").await).await;
        let (one, other) = (Arc::clone(&it), Arc::clone(&it));
        let gave = tokio::spawn(async move { one.assign(&more).await.status().as_u16() });
        let took =
            tokio::spawn(async move { other.take_back(&chosen, &fewer.digest).await.status().as_u16() });
        // Seats that wait for their last holders are in nobody's way: whichever came first, both hold.
        assert_eq!((gave.await.unwrap(), took.await.unwrap()), (303, 303), "round {round}");
        assert_eq!(it.holders().await.len(), 20);
        it.assert_counter_is_count().await;
        let chosen = it.assignments_of(21..=40).await;
        let fewer = Preview::read(it.take_back(&chosen, "yes").await).await;
        assert_eq!(it.take_back(&chosen, &fewer.digest).await.status(), 303);
        let back = it.preview(&list(1..=20)).await;
        assert_eq!(it.assign(&back).await.status(), 303, "round {round}");
    }
}
