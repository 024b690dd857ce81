//! Which mails an operator gets: each chooses for themselves, of what is their role's task.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use super::MENU;
use crate::authz::mails::{Topic, Wish};
use crate::error::AppResult;
use crate::i18n::{Locale, Texts};
use crate::operators::{DIGESTS_FROM, acts, paths, store};
use crate::queue::AT_ONCE;
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::{App, AppState};
use crate::web::extract::Fields;
use crate::web::{page, see_other};

#[derive(Template)]
#[template(path = "console/operators/own_mails.html")]
struct OwnMailsPage {
    shell: Shell,
    /// Where the mails go.
    email: String,
    topics: Vec<TopicChoice>,
    /// Whether there is something that they can choose.
    chooses: bool,
    /// What can't be chosen in this role: each with the reason.
    off: Vec<(String, String)>,
}

struct TopicChoice {
    name: &'static str,
    text: String,
    choices: Vec<Choice>,
}

struct Choice {
    name: &'static str,
    text: String,
    means: String,
    chosen: bool,
}

/// What a choice means.
fn means(topic: Topic, wish: Wish, locale: Locale) -> String {
    let t = locale.texts();
    let from = format!("{:02}:{:02} UTC", DIGESTS_FROM.hour(), DIGESTS_FROM.minute());
    match (topic, wish) {
        (Topic::Work, Wish::Each) => t.mails_of_work_each(locale.number(AT_ONCE)),
        (Topic::Work, Wish::Digest) => t.mails_of_work_digest(from),
        (Topic::Work, Wish::None) => t.mails_of_work_none(),
        (Topic::Keys, Wish::Each) => t.mails_of_keys_each(),
        (Topic::Keys, Wish::Digest) => t.mails_of_keys_digest(from),
        (Topic::Keys, Wish::None) => t.mails_of_keys_none(),
    }
}

impl TopicChoice {
    fn new(topic: Topic, chosen: Option<Wish>, locale: Locale) -> Self {
        let t = locale.texts();
        let choice = |wish: Wish| Choice {
            name: wish.as_str(),
            text: wish.name(t),
            means: means(topic, wish, locale),
            chosen: chosen == Some(wish),
        };
        Self { name: topic.as_str(), text: topic.name(t), choices: Wish::ALL.map(choice).into() }
    }
}

/// Shows what an operator gets, and lets them choose.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; those of the database.
pub async fn show(State(app): State<AppState>, mut scope: OperatorScope) -> AppResult {
    let person = scope.user.person;
    let wishes = store::find_wishes(scope.tx().await?, person).await?;
    let chosen = |topic| Some(wishes.of(topic));
    render(&app, &scope, chosen, Vec::new())
}

fn render(
    app: &App,
    scope: &OperatorScope,
    chosen: impl Fn(Topic) -> Option<Wish>,
    problems: Vec<Problem>,
) -> AppResult {
    let (locale, t) = (scope.locale(), scope.locale().texts());
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let shell = Shell::console(app, scope, MENU.place, t.own_mails()).with_problems(problems);
    let (theirs, others): (Vec<Topic>, Vec<Topic>) =
        Topic::ALL.into_iter().partition(|topic| scope.role.may(topic.task()));
    let own = OwnMailsPage {
        shell: Shell { here: paths::OWN_MAILS.to_owned(), ..shell },
        email: scope.user.email.clone(),
        chooses: !theirs.is_empty(),
        topics: theirs.into_iter().map(|topic| TopicChoice::new(topic, chosen(topic), locale)).collect(),
        off: others.into_iter().map(|topic| (topic.name(t), topic.task().why_not(locale))).collect(),
    };
    page(status, &own)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ChoiceForm {
    work: Option<String>,
    keys: Option<String>,
}

impl ChoiceForm {
    fn of(&self, topic: Topic) -> Option<&str> {
        match topic {
            Topic::Work => self.work.as_deref(),
            Topic::Keys => self.keys.as_deref(),
        }
    }

    fn wish(&self, topic: Topic) -> Option<Wish> {
        self.of(topic)?.parse().ok()
    }

    /// Of which topics nothing was chosen that there is; one that isn't sent stays as it is, beside another.
    fn wrong(&self, theirs: &[Topic]) -> Vec<Topic> {
        let empty = Topic::ALL.into_iter().all(|it| self.of(it).is_none());
        let is_wrong = |it: &Topic| empty || self.of(*it).is_some() && self.wish(*it).is_none();
        theirs.iter().copied().filter(is_wrong).collect()
    }
}

/// Chooses, of what is the operator's task.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; [`crate::error::AppError::NotTheirTask`] for a topic that isn't their role's, and where none is;
/// [`crate::error::AppError::WrongFields`]; those of the database. What is wrong is told on the page.
pub async fn choose(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    fields: Fields,
) -> AppResult {
    let theirs: Vec<Topic> = Topic::ALL.into_iter().filter(|it| scope.role.may(it.task())).collect();
    if theirs.is_empty() {
        scope.require(Topic::Work.task())?;
    }
    let form: ChoiceForm = fields.read()?;
    for topic in Topic::ALL {
        if form.of(topic).is_some() {
            scope.require(topic.task())?;
        }
    }
    let wrong = form.wrong(&theirs);
    if !wrong.is_empty() {
        let text = scope.locale().texts().mails_choose();
        let problem = |it: Topic| Problem { field: it.as_str().to_owned(), text: text.clone() };
        return render(&app, &scope, |topic| form.wish(topic), wrong.into_iter().map(problem).collect());
    }
    let chosen: Vec<(Topic, Wish)> = theirs.iter().filter_map(|it| Some((*it, form.wish(*it)?))).collect();
    let (actor, person) = (scope.actor(), scope.user.person);
    acts::choose_mails(scope.tx().await?, &actor, person, &chosen).await?;
    scope.commit().await?;
    Flash::new(None, Texts::flash_mails_chosen).leave(&session).await?;
    Ok(see_other(paths::OWN_MAILS))
}
