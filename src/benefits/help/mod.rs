//! The pages of help, for whoever reads them: with the company's own facts for its members, with the programme's for everybody.

pub mod facts;

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::request::Parts;
use serde::Deserialize;

use super::glance::{self, Glance};
use crate::authz::{Action, Role};
use crate::error::{AppError, AppResult};
use crate::help::facts::Facts;
use crate::help::links::ReaderLinks;
use crate::help::markdown;
use crate::help::own::{self, Own};
use crate::help::source::Placeholder;
use crate::help::{self, GROUPS, Page, Who, store};
use crate::i18n::{Locale, Texts};
use crate::scope::shell::Shell;
use crate::scope::{PartnerScope, SignedIn};
use crate::state::menu::{MenuEntry, Place};
use crate::state::{App, AppState};
use crate::web::context::RequestContext;
use crate::web::extract::Query;
use crate::web::page;
use crate::web::routes::Routes;

/// The entry of the menu.
pub const MENU: MenuEntry = MenuEntry {
    place: Place("help"),
    heading: None,
    icon: "info",
    text: Texts::help,
    path: index_of,
    seen: |_| true,
    count: None,
};

fn index_of(mpn_id: i64) -> String {
    ReaderLinks { company: Some(mpn_id), ..ReaderLinks::default() }.index()
}

/// The pages of help.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/help", index)
        .get("/help/{page}", show)
        .get("/partners/{mpn}/help", index_for_member)
        .get("/partners/{mpn}/help/{page}", show_for_member)
}

/// What is searched for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
}

/// All pages, and those that were searched for.
#[derive(Template)]
#[template(path = "portal/help/index.html")]
struct IndexPage {
    shell: Shell,
    action: String,
    asked: String,
    found: Option<Vec<Found>>,
    groups: Vec<(String, Vec<Found>)>,
}

/// A page in a list.
struct Found {
    href: String,
    title: String,
    lead: String,
    /// In which language it is, where that isn't the reader's.
    elsewhere: Option<Locale>,
}

/// One page.
#[derive(Template)]
#[template(path = "portal/help/page.html")]
struct HelpPage {
    shell: Shell,
    index: String,
    /// Who may do what it tells, and whether the reader may.
    who: Vec<String>,
    /// In which language it is, where that isn't the reader's.
    elsewhere: Option<Locale>,
    /// As HTML.
    body: String,
}

/// Who reads outside a company's pages.
struct Visitor {
    context: RequestContext,
    user: Option<SignedIn>,
}

impl Visitor {
    async fn read(parts: &mut Parts, app: &AppState) -> AppResult<Self> {
        let user = SignedIn::find(parts, app).await?;
        let context = parts.extensions.get::<RequestContext>().cloned();
        let context = context.ok_or_else(|| AppError::internal("a request without its context"))?;
        Ok(Self { context, user })
    }

    fn links(&self) -> ReaderLinks {
        let is_operator = self.user.as_ref().is_some_and(|user| user.operator.is_some());
        ReaderLinks { company: None, is_signed_in: self.user.is_some(), is_operator }
    }

    fn shell(&self, app: &App, title: String) -> Shell {
        match &self.user {
            Some(user) => Shell::signed_in(app, user, title),
            None => Shell::plain(app, &self.context, title),
        }
    }
}

/// All pages of help, for everybody.
///
/// # Errors
/// Those of the database.
pub async fn index(State(app): State<AppState>, mut parts: Parts, Query(asked): Query<Asked>) -> AppResult {
    let visitor = Visitor::read(&mut parts, &app).await?;
    let locale = visitor.context.locale();
    let own = store::list_shown(&mut *app.db.serve().await?, locale).await?;
    let shell = visitor.shell(&app, locale.texts().help());
    page(StatusCode::OK, &IndexPage::new(shell, &asked, &own, visitor.links()))
}

/// The same within a company.
///
/// # Errors
/// As every page: unknown ids, the database.
pub async fn index_for_member(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    Query(asked): Query<Asked>,
) -> AppResult {
    let locale = scope.locale();
    let own = store::list_shown(scope.tx(), locale).await?;
    let shell = Shell::company(&app, &scope, MENU.place, locale.texts().help());
    page(StatusCode::OK, &IndexPage::new(shell, &asked, &own, scope.help_links()))
}

impl IndexPage {
    fn new(shell: Shell, asked: &Asked, own: &Own, links: ReaderLinks) -> Self {
        let locale = shell.locale;
        let found = |it: Page<'_>| Found::new(&it, locale, links);
        let typed = asked.q.trim();
        let results = || help::search(own, locale, typed, links.is_operator).into_iter().map(found).collect();
        let find = |slug: &&str| own.find(slug).or_else(|| help::find(locale, slug));
        let pages = |slugs: &[&str]| slugs.iter().filter_map(find).map(found).collect::<Vec<_>>();
        let added = own.added().filter(|it| links.is_operator || it.who() != Who::Operators);
        let added: Vec<Found> = added.map(found).collect();
        let first = (!added.is_empty()).then(|| (shell.t.help_from(&shell.programme), added));
        let groups = GROUPS.iter().filter(|it| !it.for_operators || links.is_operator);
        let groups = groups.map(|it| ((it.heading)(shell.t), pages(it.pages)));
        Self {
            action: links.index(),
            asked: asked.q.clone(),
            found: (!typed.is_empty()).then(results),
            groups: first.into_iter().chain(groups).collect(),
            shell,
        }
    }
}

impl Found {
    fn new(it: &Page<'_>, locale: Locale, links: ReaderLinks) -> Self {
        use crate::help::markdown::Links as _;
        Self {
            href: links.help(it.slug, None),
            title: it.title(locale),
            lead: locale.as_in_tests(markdown::words(it.lead()).trim()),
            elsewhere: it.elsewhere,
        }
    }
}

/// A page of help, for everybody.
///
/// # Errors
/// [`AppError::NotFound`]; those of the database.
pub async fn show(State(app): State<AppState>, Path(slug): Path<String>, mut parts: Parts) -> AppResult {
    let visitor = Visitor::read(&mut parts, &app).await?;
    let locale = visitor.context.locale();
    if !own::is_slug(&slug) {
        return Err(AppError::NotFound);
    }
    let mut tx = app.db.serve().await?;
    let own = store::find_shown(&mut tx, locale, &slug).await?;
    let own = own.as_ref().map(own::OwnPage::page);
    let it = own.or_else(|| help::find(locale, &slug)).ok_or(AppError::NotFound)?;
    let facts = facts::of_programme(&mut tx, &app.programme.now(), locale).await?;
    drop(tx);
    let shell = visitor.shell(&app, it.title(locale));
    let who = vec![who_may(&it, locale)];
    page(StatusCode::OK, &HelpPage::new(shell, &it, (who, &facts), visitor.links()))
}

/// The same within a company, with its facts.
///
/// # Errors
/// [`AppError::UnknownId`]; those of the database.
pub async fn show_for_member(
    State(app): State<AppState>,
    mut scope: PartnerScope,
    Path((_, slug)): Path<(String, String)>,
) -> AppResult {
    let locale = scope.locale();
    if !own::is_slug(&slug) {
        return Err(AppError::UnknownId);
    }
    let own = store::find_shown(scope.tx(), locale, &slug).await?;
    let own = own.as_ref().map(own::OwnPage::page);
    let it = own.or_else(|| help::find(locale, &slug)).ok_or(AppError::UnknownId)?;
    let asked: BTreeSet<Placeholder> =
        it.written.placeholders().into_iter().filter_map(Placeholder::named).collect();
    let programme = scope.programme.clone();
    let mut facts = facts::of_programme(scope.tx(), &programme, locale).await?;
    let may = !matches!(it.who(), Who::Roles(action) if !scope.may(action));
    let glance = if !may || facts::need_glance(&asked) {
        let (partner, me) = (scope.partner.id, scope.me.id);
        Some(glance::find_glance(scope.tx(), partner, (me, &[])).await?)
    } else {
        None
    };
    facts::of_member(&mut scope, &asked, glance.as_ref(), &mut facts).await?;
    let who = who_may_of_member(&scope, &it, glance.as_ref());
    let shell = Shell::company(&app, &scope, MENU.place, it.title(locale));
    page(StatusCode::OK, &HelpPage::new(shell, &it, (who, &facts), scope.help_links()))
}

impl HelpPage {
    fn new(shell: Shell, it: &Page<'_>, (who, facts): (Vec<String>, &Facts), links: ReaderLinks) -> Self {
        let body = markdown::html(it.written.body, (shell.locale, facts), &links);
        Self { shell, index: links.index(), who, elsewhere: it.elsewhere, body }
    }
}

/// Who may do what a page tells.
#[must_use]
pub fn who_may(it: &Page<'_>, locale: Locale) -> String {
    let t = locale.texts();
    match it.who() {
        Who::Everybody => t.help_who_everybody(),
        Who::Members => t.help_who_members(),
        Who::Operators => t.help_who_operators(),
        Who::Roles(action) => roles_that_may(action, locale),
    }
}

/// Which roles allow an action, in a sentence.
#[must_use]
pub fn roles_that_may(action: Action, locale: Locale) -> String {
    let t = locale.texts();
    let roles: Vec<String> = action.roles().into_iter().map(|role| role.name(t)).collect();
    // What every role allows, staff does too.
    if Action::access_of(action, None) != crate::authz::Access::No && roles.len() == Role::ALL.len() {
        return t.help_who_members();
    }
    t.help_who_roles(locale.list(&roles))
}

/// The same, with whether the reader may, and whom they ask if not: of those whom the overview names.
fn who_may_of_member(scope: &PartnerScope, it: &Page<'_>, glance: Option<&Glance>) -> Vec<String> {
    let locale = scope.locale();
    let t = locale.texts();
    let mut lines = vec![who_may(it, locale)];
    let Who::Roles(action) = it.who() else { return lines };
    let own = scope.me.roles.names(locale);
    if scope.may(action) {
        lines.push(t.help_you_may(own));
        return lines;
    }
    let holders = glance.map(|it| it.holders.as_slice()).unwrap_or_default();
    let with = |wanted: &dyn Fn(Role) -> bool| -> Vec<String> {
        let held = holders.iter().filter(|(role, _)| wanted(*role));
        let names: BTreeSet<String> = held.map(|(_, contact)| contact.name.clone()).collect();
        names.into_iter().collect()
    };
    let may = action.roles();
    let first = with(&|role| may.contains(&role));
    // Where nobody who is named may, a Global admin gives the role.
    let names = if first.is_empty() { with(&|role| role == Role::GlobalAdmin) } else { first };
    lines.push(if names.is_empty() {
        t.help_you_hold(own)
    } else {
        t.help_you_hold_ask(own, locale.list(&names))
    });
    lines
}
