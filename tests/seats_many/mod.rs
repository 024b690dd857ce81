//! Many seats at once (R-SEAT-7): lists and files, what their preview says, all or nothing, and taking several back.

mod lists;
mod removals;
mod uploads;

use reqwest::Response;
use sqlx::AssertSqlSafe;

use crate::app::{ALPINE, TestApp, Visitor};

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
