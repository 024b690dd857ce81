//! Pages, read as a browser reads them: parsed, and looked into by what a user perceives.

use std::fmt;

use partner_portal::help;
use partner_portal::i18n::Locale;
use reqwest::Response;
use scraper::{ElementRef, Html, Node, Selector};

/// An answer that is a page.
pub struct Page {
    pub status: u16,
    pub path: String,
    source: String,
    text: String,
    document: Html,
}

/// A piece of a page.
#[derive(Clone, Copy)]
pub struct Part<'a>(ElementRef<'a>);

/// A form of a page.
#[derive(Clone, Copy)]
pub struct Form<'a>(Part<'a>);

impl std::fmt::Debug for Page {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.whole().text())
    }
}

impl Page {
    pub async fn of(response: Response) -> Self {
        let (status, path) = (response.status().as_u16(), response.url().path().to_owned());
        Self::parse(status, path, response.text().await.unwrap())
    }

    fn parse(status: u16, path: String, source: String) -> Self {
        let document = Html::parse_document(&source);
        let text = Part(document.root_element()).text();
        let page = Self { status, path, source, text, document };
        page.assert_rules_are_told();
        page
    }

    /// What was refused, and what is off, has a link to the paragraph of its rule, and each link into the help leads to one that
    /// is there.
    fn assert_rules_are_told(&self) {
        let into_help =
            |it: &Part<'_>| it.attr("href").and_then(|href| Some(href.split_once("/help/")?.1.to_owned()));
        let leads = |part: Part<'_>| part.links().iter().filter_map(into_help).any(|it| it.contains('#'));
        for link in self.whole().links().iter().filter_map(into_help) {
            let (slug, anchor) = link.split_once('#').unwrap_or((&link, ""));
            // Operators write pages of their own.
            let Some(page) = help::find(Locale::En, slug) else { continue };
            assert!(anchor.is_empty() || page.section(anchor).is_some(), "{}: {link}", self.path);
        }
        for errors in self.whole().all(".errors") {
            assert!(leads(errors), "{}: no rule is told of {}", self.path, errors.text());
        }
        let off = self.whole().all("main button[disabled][aria-describedby]");
        let main = self.whole().first("main");
        assert!(off.is_empty() || main.is_some_and(leads), "{}: no rule is told of what is off", self.path);
    }

    pub fn whole(&self) -> Part<'_> {
        Part(self.document.root_element())
    }

    /// What was sent, for what no browser may ever get.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Whether these words stand anywhere on the page, or in what was sent for it. So `!contains` is true only if they
    /// stand in no attribute either. For markup there are the other look-ups.
    pub fn contains(&self, words: &str) -> bool {
        assert_words(words);
        self.text.contains(&collapsed(words)) || self.source.contains(words)
    }

    /// How often these words stand on the page.
    pub fn count(&self, words: &str) -> usize {
        assert_words(words);
        self.text.matches(words).count()
    }

    pub fn title(&self) -> String {
        self.whole().first("title").map(Part::text).unwrap_or_default()
    }

    /// Of the whole page.
    pub fn language(&self) -> &str {
        self.whole().attr("lang").unwrap_or_default()
    }

    /// What is told once, after an act.
    pub fn banner(&self) -> Option<String> {
        self.whole().first(".flash[role=status] p").map(Part::text)
    }

    /// The summary of problems at the top: each with the id of the field to which it leads.
    pub fn problem_list(&self) -> Vec<(String, String)> {
        let links = self.whole().all(".errors[role=alert] li a");
        let problem = |link: Part<'_>| {
            let field = link.attr("href").unwrap_or_default().strip_prefix('#').unwrap_or_default();
            (field.to_owned(), link.text())
        };
        links.into_iter().map(problem).collect()
    }

    /// The problems as text, one a line; empty where there is none.
    pub fn problems(&self) -> String {
        let texts: Vec<String> = self.problem_list().into_iter().map(|(_, text)| text).collect();
        texts.join("\n")
    }

    /// The problem that leads to a field, if the field is really there.
    pub fn problem_at(&self, field: &str) -> Option<String> {
        let problem = self.problem_list().into_iter().find(|(at, _)| at == field)?;
        self.by_id(field).map(|_| problem.1)
    }

    /// What is wrong with how the problems are told: there are some, each leads to something on the page, in its order,
    /// and the title says so.
    pub fn wrong_in_problems(&self) -> Vec<String> {
        let (mut wrong, problems) = (Vec::new(), self.problem_list());
        if problems.is_empty() {
            wrong.push("no problem is told".to_owned());
        }
        if !self.title().starts_with("Error") {
            wrong.push(format!("the title is {:?}", self.title()));
        }
        let ids: Vec<&str> = self.whole().all("[id]").into_iter().map(Part::id).collect();
        let mut before = 0;
        for (field, text) in problems {
            match ids.iter().position(|id| *id == field) {
                None => wrong.push(format!("nothing has the id {field:?}, to which leads: {text}")),
                Some(at) if at < before => {
                    wrong.push(format!("{field:?} is told after what stands below it: {}", self.problems()));
                }
                Some(at) => before = at,
            }
        }
        wrong
    }

    pub fn assert_problems_lead_somewhere(&self) {
        assert_eq!(self.wrong_in_problems(), [""; 0], "{self}");
    }

    pub fn by_id(&self, id: &str) -> Option<Part<'_>> {
        self.whole().by_id(id)
    }

    pub fn rows(&self) -> Vec<Part<'_>> {
        self.whole().rows()
    }

    pub fn row(&self, name: &str) -> Part<'_> {
        self.whole().row(name)
    }

    /// The ids of what is listed, each without this beginning.
    pub fn ids(&self, beginning: &str) -> Vec<String> {
        let ids = self.rows().into_iter().filter_map(|row| row.id().strip_prefix(beginning));
        ids.map(str::to_owned).collect()
    }

    pub fn link(&self, words: &str) -> Part<'_> {
        self.whole().link(words)
    }

    pub fn links_to(&self, address: &str) -> bool {
        self.whole().links_to(address)
    }

    /// Whether a link leads to an address with this in it.
    pub fn links_into(&self, part: &str) -> bool {
        self.whole().hrefs().iter().any(|href| href.contains(part))
    }

    pub fn posts_to(&self, address: &str) -> bool {
        self.whole().posts_to(address)
    }

    /// Whether a field for text of several lines holds exactly this.
    pub fn keeps(&self, text: &str) -> bool {
        self.whole().all("textarea").into_iter().any(|field| field.typed() == text)
    }

    pub fn buttons(&self) -> Vec<Part<'_>> {
        self.whole().buttons()
    }

    pub fn form(&self, button: &str) -> Form<'_> {
        self.whole().form(button)
    }

    pub fn hidden(&self, name: &str) -> String {
        self.whole().hidden(name)
    }

    pub fn find_hidden(&self, name: &str) -> Option<String> {
        self.whole().find_hidden(name)
    }

    pub fn value_of(&self, name: &str) -> String {
        self.whole().value_of(name)
    }

    pub fn choices(&self, name: &str) -> Vec<String> {
        self.whole().choices(name)
    }

    pub fn chosen(&self, name: &str) -> Vec<String> {
        self.whole().chosen(name)
    }

    /// The keys that the page shows.
    pub fn keys(&self) -> Vec<String> {
        self.whole().all("code").into_iter().map(Part::text).collect()
    }
}

impl fmt::Display for Page {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}\n{}", self.status, self.path, self.source)
    }
}

impl<'a> Part<'a> {
    /// Its words as they are read: without markup, ends of lines and blanks as one blank.
    pub fn text(self) -> String {
        let mut text = String::new();
        write_text(self.0, &mut text);
        collapsed(&text).trim_matches(' ').to_owned()
    }

    /// Its words with the ends of lines that were typed.
    pub fn typed(self) -> String {
        self.0.text().collect()
    }

    /// Whether these words stand in its text.
    pub fn contains(self, words: &str) -> bool {
        self.text().contains(words)
    }

    pub fn attr(self, name: &str) -> Option<&'a str> {
        self.0.value().attr(name)
    }

    /// The name of its element.
    pub fn tag(self) -> &'a str {
        self.0.value().name()
    }

    pub fn id(self) -> &'a str {
        self.attr("id").unwrap_or_default()
    }

    pub fn all(self, css: &str) -> Vec<Part<'a>> {
        let selector = Selector::parse(css).unwrap_or_else(|error| panic!("{css}: {error:?}"));
        self.0.select(&selector).map(Part).collect()
    }

    pub fn first(self, css: &str) -> Option<Part<'a>> {
        self.all(css).into_iter().next()
    }

    pub fn by_id(self, id: &str) -> Option<Part<'a>> {
        self.all("[id]").into_iter().find(|part| part.id() == id)
    }

    pub fn headings(self) -> Vec<String> {
        self.all("h1, h2, h3").into_iter().map(Part::text).collect()
    }

    /// The rows of its tables, those that have a name.
    pub fn rows(self) -> Vec<Part<'a>> {
        self.all("tr").into_iter().filter(|row| row.head().is_some()).collect()
    }

    /// The row of this name, or with these words in its name.
    pub fn row(self, name: &str) -> Part<'a> {
        let rows = self.rows();
        let named = |row: &Part<'_>| row.head().unwrap_or_default();
        let exact = rows.iter().find(|row| named(row) == name);
        let found = exact.or_else(|| rows.iter().find(|row| named(row).contains(name)));
        let names = || rows.iter().map(named).collect::<Vec<_>>();
        *found.unwrap_or_else(|| panic!("no row {name:?} among {:?}", names()))
    }

    /// The name of a row.
    pub fn head(self) -> Option<String> {
        self.first("th[scope^=row]").map(Part::text)
    }

    /// The cells of a row, its name included.
    pub fn cells(self) -> Vec<String> {
        self.all("th, td").into_iter().map(Part::text).collect()
    }

    /// The cell of a row under this heading.
    pub fn cell(self, heading: &str) -> String {
        let cell = self.all("td").into_iter().find(|cell| cell.attr("data-label") == Some(heading));
        cell.unwrap_or_else(|| panic!("no cell {heading:?}: {self}")).text()
    }

    pub fn links(self) -> Vec<Part<'a>> {
        self.all("a[href]")
    }

    /// The addresses to which its links lead.
    pub fn hrefs(self) -> Vec<String> {
        self.links().into_iter().filter_map(|link| link.attr("href")).map(str::to_owned).collect()
    }

    pub fn links_to(self, address: &str) -> bool {
        self.hrefs().iter().any(|href| href == address)
    }

    pub fn link(self, words: &str) -> Part<'a> {
        let link = self.links().into_iter().find(|link| link.contains(words));
        link.unwrap_or_else(|| panic!("no link {words:?}: {self}"))
    }

    /// Whether a form or a button of it sends to this address.
    pub fn posts_to(self, address: &str) -> bool {
        let forms = self.all("form[action]").into_iter().map(|form| form.attr("action"));
        let buttons = self.all("[formaction]").into_iter().map(|button| button.attr("formaction"));
        // Where the answer is looked at is no matter of where it is sent.
        let place = |action: Option<&'a str>| action.and_then(|it| it.split('#').next());
        forms.chain(buttons).any(|action| place(action) == Some(address))
    }

    pub fn buttons(self) -> Vec<Part<'a>> {
        self.all("button")
    }

    pub fn button(self, words: &str) -> Part<'a> {
        let button = self.buttons().into_iter().find(|button| button.contains(words));
        button.unwrap_or_else(|| panic!("no button {words:?}: {self}"))
    }

    /// A control that can't be used.
    pub fn is_off(self) -> bool {
        self.attr("disabled").is_some()
    }

    /// The form that the button with these words sends.
    pub fn form(self, button: &str) -> Form<'a> {
        let button = self.button(button);
        let form = button.0.ancestors().filter_map(ElementRef::wrap).find(|it| it.value().name() == "form");
        Form(Part(form.unwrap_or_else(|| panic!("the button stands in no form: {self}"))))
    }

    pub fn find_hidden(self, name: &str) -> Option<String> {
        let fields = self.all("input[type=hidden]");
        let field = fields.into_iter().find(|field| field.attr("name") == Some(name))?;
        Some(field.attr("value").unwrap_or_default().to_owned())
    }

    /// The value of a hidden field.
    pub fn hidden(self, name: &str) -> String {
        self.find_hidden(name).unwrap_or_else(|| panic!("no hidden field {name:?}: {self}"))
    }

    /// What stands in a field, or is chosen in it.
    pub fn value_of(self, name: &str) -> String {
        let named = |field: &Part<'_>| field.attr("name") == Some(name);
        let field = self.all("input:not([type=hidden]), textarea, select").into_iter().find(named);
        let field = field.unwrap_or_else(|| panic!("no field {name:?}: {self}"));
        match field.0.value().name() {
            "textarea" => field.typed(),
            "select" => field.selected(),
            _ => field.value(),
        }
    }

    /// What stands in a field of one line.
    pub fn value(self) -> String {
        self.attr("value").unwrap_or_default().to_owned()
    }

    /// What is chosen in a select.
    pub fn selected(self) -> String {
        let chosen = self.first("option[selected]").or_else(|| self.first("option"));
        chosen.map(Part::value).unwrap_or_default()
    }

    /// The values that can be chosen by radio buttons or checkboxes of this name.
    pub fn choices(self, name: &str) -> Vec<String> {
        self.checks(name).into_iter().map(|(value, _)| value).collect()
    }

    /// Those of them that are chosen.
    pub fn chosen(self, name: &str) -> Vec<String> {
        self.checks(name).into_iter().filter(|(_, chosen)| *chosen).map(|(value, _)| value).collect()
    }

    fn checks(self, name: &str) -> Vec<(String, bool)> {
        let boxes = self.all("input[type=radio], input[type=checkbox]").into_iter();
        let named = boxes.filter(|field| field.attr("name") == Some(name));
        let value = |field: Part<'_>| field.attr("value").unwrap_or_default().to_owned();
        named.map(|field| (value(field), field.attr("checked").is_some())).collect()
    }
}

impl fmt::Display for Part<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0.html())
    }
}

impl Form<'_> {
    /// Where it is sent.
    pub fn action(self) -> String {
        self.0.attr("action").unwrap_or_default().to_owned()
    }

    /// The fields that it sends without a user's doing.
    pub fn hidden_fields(self) -> Vec<(String, String)> {
        let fields = self.0.all("input[type=hidden]");
        let text = |field: &Part<'_>, name: &str| field.attr(name).unwrap_or_default().to_owned();
        fields.iter().map(|field| (text(field, "name"), text(field, "value"))).collect()
    }
}

/// Ends of lines, tabs and blanks in a row as one blank, as a browser shows them.
fn collapsed(text: &str) -> String {
    let mut collapsed = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            ' ' | '\n' | '\r' | '\t' if collapsed.ends_with(' ') => {}
            ' ' | '\n' | '\r' | '\t' => collapsed.push(' '),
            other => collapsed.push(other),
        }
    }
    collapsed
}

fn assert_words(words: &str) {
    let markup = words.contains("=\"") || words.contains("</") || words.contains("&#");
    assert!(!markup, "{words:?} is markup: look it up by what it is");
}

/// Elements that begin and end a line.
const BLOCKS: [&str; 31] = [
    "address", "article", "aside", "body", "br", "dd", "details", "div", "dl", "dt", "fieldset", "figure",
    "footer", "form", "h1", "h2", "h3", "header", "legend", "li", "main", "nav", "ol", "option", "p",
    "section", "table", "td", "th", "tr", "ul",
];

fn write_text(element: ElementRef<'_>, text: &mut String) {
    let name = element.value().name();
    if ["script", "style", "template"].contains(&name) {
        return;
    }
    let block = BLOCKS.contains(&name) || ["head", "title", "summary"].contains(&name);
    if block {
        text.push('\n');
    }
    for child in element.children() {
        match child.value() {
            Node::Text(words) => text.push_str(words),
            Node::Element(_) => ElementRef::wrap(child).into_iter().for_each(|child| write_text(child, text)),
            _ => {}
        }
    }
    if block {
        text.push('\n');
    }
}
