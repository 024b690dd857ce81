//! Setting up a programme: what is to be done before the first company comes, and what of it is done. It stays on the
//! operators' first page until all of it is, or an administrator says so.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::{Deserialize, Serialize};
use tower_sessions::Session;

use crate::audit::Act;
use crate::authz::operators::Task;
use crate::base::ids::MailId;
use crate::catalogue::acts as catalogue;
use crate::console::paths;
use crate::console::work::MENU;
use crate::error::{AppError, AppResult, NotDone};
use crate::i18n::Texts;
use crate::keys;
use crate::mail::outbox;
use crate::mail::{Mail, Recipient, Words};
use crate::programme::acts;
use crate::programme::store::{self, SetUp};
use crate::scope;
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::Shell;
use crate::state::{App, AppState};
use crate::web::extract::Fields;
use crate::web::{page, see_other};

/// The mail by which an operator sees whether mails arrive.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum SetUpMail {
    /// To the operator who asked for it.
    MailTest {
        /// Who.
        by: String,
    },
}

impl Mail for SetUpMail {
    const NAMES: &'static [&'static str] = &["mail_test"];

    fn title(&self, t: &Texts) -> String {
        t.mail_is_test()
    }

    fn words(&self, to: &Recipient) -> Words {
        let t = to.locale.texts();
        Words {
            subject: t.mail_test_subject(),
            paragraphs: vec![t.mail_test()],
            link: (t.set_up(), paths::SET_UP.to_owned()),
            outside: None,
            further: Vec::new(),
            reason: t.mail_test_reason(),
        }
    }
}

#[derive(Template)]
#[template(path = "console/set_up.html")]
struct SetUpPage {
    shell: Shell,
    steps: Vec<Step>,
    left: usize,
    finished: bool,
    why_not: Option<String>,
    /// Whether mails are delivered.
    delivers: bool,
    /// Where test mails go.
    address: String,
}

struct Step {
    id: &'static str,
    heading: String,
    text: String,
    done: bool,
    /// Where it is done, and the words of the link.
    link: Option<(&'static str, String)>,
}

/// Shows what is to be done.
///
/// # Errors
/// [`AppError::NotOperator`]; those of the database.
pub async fn show(State(app): State<AppState>, mut scope: OperatorScope) -> AppResult {
    let set_up = store::find_set_up(scope.tx().await?).await?;
    let t = scope.locale().texts();
    let steps = steps(set_up, t);
    let set_up = SetUpPage {
        shell: Shell::console(&app, &scope, MENU.place, t.set_up()),
        left: steps.iter().filter(|it| !it.done).count(),
        steps,
        finished: set_up.finished,
        why_not: scope.why_not(Task::Settings),
        delivers: app.mail.delivers,
        address: scope.user.email.clone(),
    };
    page(StatusCode::OK, &set_up)
}

fn steps(it: SetUp, t: &Texts) -> Vec<Step> {
    let step = |id, heading, text, done, link| Step { id, heading, text, done, link };
    vec![
        step(
            "settings",
            t.set_up_settings(),
            t.set_up_settings_text(),
            it.settings,
            Some((paths::SETTINGS, t.settings())),
        ),
        step("mail", t.set_up_mail(), t.set_up_mail_text(), it.mail, None),
        step(
            "catalogue",
            t.set_up_catalogue(),
            t.set_up_catalogue_text(),
            it.catalogue,
            Some((paths::CATALOGUE_FILE, t.catalogue_file())),
        ),
        step(
            "keys",
            t.set_up_keys(),
            t.set_up_keys_text(),
            it.keys,
            Some((keys::paths::POOLS, t.key_pools())),
        ),
        step("companies", t.set_up_companies(), t.set_up_companies_text(), it.companies, None),
    ]
}

/// What is still to be set up, for the operators' first page.
///
/// # Errors
/// Those of the database.
pub(super) async fn leads_on(scope: &mut OperatorScope) -> sqlx::Result<bool> {
    Ok(scope.role.may(Task::Settings) && !store::find_set_up(scope.tx().await?).await?.is_done())
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SetUpForm {
    act: String,
}

/// Does a step: sends a test mail, loads the starter catalogue, or says that the rest is done.
///
/// # Errors
/// [`AppError::NotOperator`]; [`AppError::NotTheirTask`]; [`AppError::WrongFields`]; those of the database.
pub async fn create(
    State(app): State<AppState>,
    session: Session,
    scope: OperatorScope,
    fields: Fields,
) -> AppResult {
    scope.require(Task::Settings)?;
    let SetUpForm { act } = fields.read()?;
    match act.as_str() {
        "test_mail" => send_test(&app, &session, scope).await,
        "starter_catalogue" => load_starter(&session, scope).await,
        "finish" => finish(&session, scope).await,
        _ => Err(AppError::WrongFields),
    }
}

async fn send_test(app: &App, session: &Session, mut scope: OperatorScope) -> AppResult {
    let (actor, person) = (scope.actor(), scope.user.person);
    let mail = SetUpMail::MailTest { by: scope.user.email.clone() };
    let conn = scope.tx().await?;
    store::lock_settings(conn).await?;
    actor.clock.lock_held(None);
    outbox::enqueue_to_person(conn, (MailId::new(), person), &mail, None, actor.at()).await?;
    store::note_mail_tested(conn, actor.at()).await?;
    scope.record(&Act::MailTested {}.done()).await?;
    scope.commit().await?;
    let words = if app.mail.delivers { Texts::flash_test_mail_sent } else { Texts::flash_test_mail_rests };
    Flash::new(None, words).leave(session).await?;
    Ok(see_other(&format!("{}#mail", paths::SET_UP)))
}

/// Loads the catalogue that the portal comes with, where there is none yet.
async fn load_starter(session: &Session, mut scope: OperatorScope) -> AppResult {
    let actor = scope.actor();
    let words: Box<dyn Fn(&Texts) -> String + Send> =
        match catalogue::import_starter(scope.tx().await?, &actor).await {
            Ok((products, offers)) => {
                scope.commit().await?;
                Box::new(move |t| t.flash_starter_loaded(products, offers))
            }
            Err(NotDone::Refused(why)) => {
                scope.refuse(&why.entry()).await?;
                Box::new(Texts::flash_starter_not_loaded)
            }
            Err(NotDone::Fault(fault)) => return Err(fault),
        };
    Flash::new(None, words).leave(session).await?;
    Ok(see_other(&format!("{}#catalogue", paths::SET_UP)))
}

async fn finish(session: &Session, mut scope: OperatorScope) -> AppResult {
    let actor = scope.actor();
    acts::finish_set_up(scope.tx().await?, &actor).await?;
    scope.commit().await?;
    Flash::new(None, Texts::flash_set_up_finished).leave(session).await?;
    Ok(see_other(scope::paths::CONSOLE))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::testing;

    #[test]
    fn the_mails_are_as_reviewed() {
        let mails = [SetUpMail::MailTest { by: "operator@programme.example".to_owned() }];
        insta::assert_snapshot!("mails", testing::book(&mails));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails));
        testing::nothing_typed_is_more_than_words(&mails, &[]);
    }

    #[test]
    fn it_is_done_when_nothing_is_left_or_somebody_says_so() {
        let all = SetUp {
            settings: true,
            mail: true,
            catalogue: true,
            keys: true,
            companies: true,
            finished: false,
        };
        assert!(all.is_done());
        for left in [
            SetUp { settings: false, ..all },
            SetUp { mail: false, ..all },
            SetUp { catalogue: false, ..all },
            SetUp { keys: false, ..all },
            SetUp { companies: false, ..all },
        ] {
            assert!(!left.is_done());
            assert!(SetUp { finished: true, ..left }.is_done());
        }
    }
}
