//! The preview of news: the mail as it will be in each language, and how many get it.

use askama::Template;
use axum::http::StatusCode;
use serde_json::to_value;

use super::MENU;
use super::write::{FormView, NewsForm};
use crate::base::ids::NewsId;
use crate::error::{AppError, AppResult};
use crate::i18n::Locale;
use crate::mail::{Company, Recipient};
use crate::news::mails::NewsMail;
use crate::news::{Plan, Text, paths};
use crate::scope::OperatorScope;
use crate::scope::shell::{Problem, Shell};
use crate::state::App;
use crate::web::page;

/// Stands where each reader's name does.
const SOMEBODY: &str = "…";

#[derive(Template)]
#[template(path = "console/news/preview.html")]
struct PreviewPage {
    shell: Shell,
    /// How many get it, in words.
    summary: String,
    mails: Vec<MailView>,
    /// What the act carries, and its verb; none where nobody would get it.
    act: Option<(Vec<(String, String)>, String)>,
    news: FormView,
}

/// The mail in one language.
struct MailView {
    language: Locale,
    readers: String,
    subject: String,
    text: String,
}

/// Shows what sending it would mean. No reader's name or address is shown, so nothing of a company is read.
pub(super) async fn show(
    app: &App,
    scope: &mut OperatorScope,
    form: &NewsForm,
    plan: &Plan,
    problem: Option<String>,
) -> AppResult {
    let status = if problem.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let view = FormView::load(scope, form).await?;
    let locale = scope.locale();
    let t = locale.texts();
    let problems = problem.map(|text| Problem { field: "preview".to_owned(), text });
    let shell = Shell::console(app, scope, MENU.place, t.news_preview_title());
    // Nothing is at this address but the answer to a form: another language is chosen for the form.
    let shell = Shell { here: paths::NEW.to_owned(), ..shell.with_problems(problems.into_iter().collect()) };
    let readers = plan.readers.len();
    let act = if readers > 0 {
        let seen = [("preview".to_owned(), plan.digest()?)];
        Some((form.pairs().into_iter().chain(seen).collect(), t.news_send(readers)))
    } else {
        None
    };
    let mails = plan.draft.texts.iter().map(|(language, text)| mail(app, plan, *language, text, locale));
    let it = PreviewPage {
        summary: if readers > 0 { t.news_readers_all(readers) } else { t.news_nobody() },
        mails: mails.collect::<AppResult<_>>()?,
        act,
        news: view,
        shell,
    };
    page(status, &it)
}

fn mail(app: &App, plan: &Plan, language: Locale, text: &Text, locale: Locale) -> AppResult<MailView> {
    let company = plan.readers.iter().find(|it| plan.draft.language_of(it) == language);
    let company = company.or(plan.readers.first()).map(|it| it.company.clone());
    let mail = NewsMail::News {
        company: company.unwrap_or_else(|| Company { name: SOMEBODY.to_owned(), mpn_id: 0 }),
        news: NewsId::new(),
        subject: text.subject.clone(),
        text: text.body.clone(),
    };
    let to = Recipient { address: String::new(), name: SOMEBODY.to_owned(), locale: language };
    let rendered = app.mail.sender.render(&to_value(mail)?, &to).map_err(AppError::internal)?;
    Ok(MailView {
        language,
        readers: locale.texts().news_readers_in_language(plan.count(language)),
        subject: rendered.subject,
        text: rendered.text,
    })
}
