//! Many seats at once (R-SEAT-7): lists and files, what their preview says, all or nothing, and taking several back.

mod lists;
mod removals;
mod uploads;

use reqwest::Response;

use crate::app::Visitor;
use crate::bench::Bench;
use crate::html::Page;

const BOUNDARY: &str = "----planned-seats";

impl Bench {
    /// Asks what a list would do.
    async fn preview(&self, emails: &str) -> Preview {
        let fields = [("emails", emails), ("preview", "yes")];
        Preview::read(self.admin.post(&self.assignments(), &fields).await).await
    }

    /// The same of a file.
    async fn preview_file(&self, content: impl AsRef<[u8]>) -> Preview {
        let parts = [("preview", None, b"yes".as_slice()), ("emails", None, b"".as_slice())];
        let file = ("file", Some("people.csv"), content.as_ref());
        Preview::read(self.upload(&multipart(&[parts[0], parts[1], file])).await).await
    }

    async fn upload(&self, body: &[u8]) -> Response {
        post_multipart(&self.admin, &self.assignments(), body).await
    }

    /// Does what a preview said.
    async fn assign(&self, preview: &Preview) -> Response {
        self.send(&preview.act()).await
    }

    async fn send(&self, act: &Act) -> Response {
        let fields = [("emails", act.emails.as_str()), ("preview", act.digest.as_str())];
        self.admin.post(&self.assignments(), &fields).await
    }

    /// Takes seats back: asked, or done.
    async fn take_back(&self, assignments: &[String], preview: &str) -> Response {
        let mut fields: Vec<(&str, &str)> =
            assignments.iter().map(|id| ("assignment_id", id.as_str())).collect();
        fields.push(("preview", preview));
        self.admin.post(&format!("{}/removals", self.assignments()), &fields).await
    }

    async fn assignments_of(&self, numbers: impl IntoIterator<Item = usize>) -> Vec<String> {
        let mut ids = Vec::new();
        for number in numbers {
            ids.push(self.assignment(&self.staff(number)).await);
        }
        ids
    }
}

/// A body as a browser sends it: each part with its name, perhaps a file's name, and what it holds.
pub fn multipart(parts: &[(&str, Option<&str>, &[u8])]) -> Vec<u8> {
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

pub async fn post_multipart(visitor: &Visitor, path: &str, body: &[u8]) -> Response {
    let url = visitor.base_url.join(path).unwrap();
    let content_type = format!("multipart/form-data; boundary={BOUNDARY}");
    visitor.client.post(url).header("content-type", content_type).body(body.to_vec()).send().await.unwrap()
}

/// The page of a preview, taken apart.
struct Preview {
    status: u16,
    page: Page,
    /// Each line's number, address, name and outcome.
    lines: Vec<[String; 4]>,
    /// What the act carries; empty where there is none.
    carried: String,
    digest: String,
}

/// What the button of a preview sends.
#[derive(Clone)]
struct Act {
    emails: String,
    digest: String,
}

impl Preview {
    fn act(&self) -> Act {
        Act { emails: self.carried.clone(), digest: self.digest.clone() }
    }

    async fn read(response: Response) -> Self {
        let page = Page::of(response).await;
        let lines = page.rows().into_iter().filter(|row| row.id().starts_with("line-"));
        let lines = lines.map(|row| row.cells().try_into().unwrap()).collect();
        let carried = page.find_hidden("emails").unwrap_or_default();
        let digest = page.find_hidden("preview").filter(|digest| digest != "yes").unwrap_or_default();
        Self { status: page.status, lines, carried, digest, page }
    }

    fn outcomes(&self) -> Vec<&str> {
        self.lines.iter().map(|line| line[3].as_str()).collect()
    }

    /// The problems at the top.
    fn problems(&self) -> String {
        self.page.problems()
    }

    /// What stands in the field for the list.
    fn typed(&self) -> String {
        self.page.value_of("emails")
    }

    fn assert_leads_somewhere(&self) {
        self.page.assert_problems_lead_somewhere();
    }
}
