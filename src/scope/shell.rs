//! What stands around every page: the top bar, the menu, the banner of the act before, the language.

use crate::i18n::{Locale, Texts};
use crate::partners::{Home, Partner};
use crate::scope::{OperatorScope, PartnerScope, SignedIn};
use crate::state::App;
use crate::state::menu::Place;
use crate::users::store::CompanyLink;

use crate::web::assets::{ASSETS, Assets};
use crate::web::context::RequestContext;

/// The frame of a page.
#[derive(Clone)]
pub struct Shell {
    /// The page's language.
    pub locale: Locale,
    pub t: &'static Texts,
    /// Style, script, icons.
    pub assets: &'static Assets,
    /// The programme's name.
    pub programme: String,
    /// The page's name, in its title.
    pub title: String,
    /// This page's path, to come back to it in another language.
    pub here: String,
    /// Who is signed in.
    pub user: Option<ShellUser>,
    /// The company that the page is about.
    pub company: Option<ShellCompany>,
    /// The companies that the person may switch to.
    pub companies: Vec<CompanyLink>,
    /// The menu at the left.
    pub menu: Vec<MenuGroup>,
    /// What the act before this page did.
    pub flash: Option<String>,
    /// Whether what was typed is shown again without the control characters in it.
    pub cleaned: bool,
    /// What went wrong: each with the id of the field or control that it is about.
    pub problems: Vec<Problem>,
    /// Whether what was done and what went wrong is told further down, where the act was.
    pub told_below: bool,
    /// Whether this is an operators' page, which looks different so that nobody mistakes it.
    pub console: bool,
}

/// Something that went wrong, in words, at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The id of the field or control.
    pub field: String,
    /// What to do about it.
    pub text: String,
}

/// Who is signed in.
#[derive(Clone, Debug)]
pub struct ShellUser {
    /// Their name in this company, or their address.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Their roles in this company, in words.
    pub roles: String,
    /// Whether they are an operator.
    pub is_operator: bool,
}

/// The company that the page is about.
#[derive(Clone, Debug)]
pub struct ShellCompany {
    /// Its number.
    pub mpn_id: i64,
    pub name: String,
    /// Its time zone's name.
    pub zone_name: String,
    /// Why it is suspended (R-TEN-4).
    pub suspended: Option<String>,
}

/// Entries of the menu that belong together.
#[derive(Clone, Debug)]
pub struct MenuGroup {
    /// The words above them.
    pub heading: Option<String>,
    /// The entries.
    pub items: Vec<MenuItem>,
}

/// An entry of the menu.
#[derive(Clone, Debug)]
pub struct MenuItem {
    /// Where it leads.
    pub href: String,
    /// Its icon's name.
    pub icon: &'static str,
    /// Its words.
    pub text: String,
    /// How many there are.
    pub count: Option<i64>,
    /// Whether this is the page that is shown.
    pub current: bool,
}

impl Shell {
    /// The frame of a page outside any company.
    #[must_use]
    pub fn plain(app: &App, context: &RequestContext, title: impl Into<String>) -> Self {
        Self::bare(app.programme.name.clone(), context, title)
    }

    /// The same where the programme isn't known yet, under another name.
    #[must_use]
    pub fn bare(programme: String, context: &RequestContext, title: impl Into<String>) -> Self {
        let locale = context.locale();
        let email = context.visitor().email;
        Self {
            locale,
            t: locale.texts(),
            assets: &ASSETS,
            programme,
            title: title.into(),
            here: context.path_and_query.clone(),
            user: email.map(|email| ShellUser {
                name: email.clone(),
                email,
                roles: String::new(),
                is_operator: false,
            }),
            company: None,
            companies: Vec::new(),
            menu: Vec::new(),
            flash: None,
            cleaned: context.is_cleaned(),
            problems: Vec::new(),
            told_below: false,
            console: false,
        }
    }

    /// The frame of a page for somebody signed in, outside any company.
    #[must_use]
    pub fn signed_in(app: &App, user: &SignedIn, title: impl Into<String>) -> Self {
        let plain = Self::plain(app, &user.context, title);
        Self {
            cleaned: plain.cleaned || user.flash.as_ref().is_some_and(|flash| flash.cleaned),
            flash: user.flash.as_ref().and_then(|flash| flash.text(plain.locale)).map(str::to_owned),
            companies: user.companies.clone(),
            user: Some(ShellUser {
                name: user.email.clone(),
                email: user.email.clone(),
                roles: String::new(),
                is_operator: user.is_operator,
            }),
            ..plain
        }
    }

    /// The frame of a company's page.
    #[must_use]
    pub fn company(app: &App, scope: &PartnerScope, place: Place, title: impl Into<String>) -> Self {
        let outside = Self::signed_in(app, &scope.user, title);
        let t = outside.t;
        Self {
            user: Some(ShellUser {
                name: scope.me.name.clone(),
                email: scope.user.email.clone(),
                roles: scope.me.roles.names(outside.locale),
                is_operator: scope.user.is_operator,
            }),
            company: Some(ShellCompany {
                mpn_id: scope.partner.mpn_id,
                name: scope.partner.name.clone(),
                zone_name: scope.partner.zone_name.clone(),
                suspended: scope.partner.suspended.clone(),
            }),
            menu: menu(app, scope, place, t),
            ..outside
        }
    }

    /// The frame of an operators' page.
    #[must_use]
    pub fn console(app: &App, scope: &OperatorScope, place: Place, title: impl Into<String>) -> Self {
        let outside = Self::signed_in(app, &scope.user, title);
        Self { console: true, menu: console_menu(app, place, outside.t), ..outside }
    }

    /// The same with what went wrong.
    #[must_use]
    pub fn with_problems(self, problems: Vec<Problem>) -> Self {
        Self { problems, ..self }
    }

    /// Whether the page is told as one on which something went wrong, in its title too.
    #[must_use]
    pub fn has_problems(&self) -> bool {
        !self.problems.is_empty()
    }

    /// What went wrong with one field.
    #[must_use]
    pub fn problem_of(&self, field: &str) -> Option<&str> {
        self.problems.iter().find(|problem| problem.field == field).map(|problem| problem.text.as_str())
    }

    /// The date when a company was invited to move in, in words.
    #[must_use]
    pub fn invited_on(&self, partner: &Partner) -> Option<String> {
        let Home::MembershipCenter { invited_at: Some(at) } = partner.home else { return None };
        Some(self.locale.date(crate::base::clock::date_in(at, &partner.zone)))
    }
}

/// The menu of a company's pages, as this member sees it.
fn menu(app: &App, scope: &PartnerScope, place: Place, t: &Texts) -> Vec<MenuGroup> {
    let seen = app.menus.company.iter().filter(|entry| (entry.seen)(&scope.me.roles));
    let items = seen.map(|entry| {
        let count = entry.count.and_then(|kind| scope.counts.iter().find(|(counted, _)| *counted == kind));
        let item = MenuItem {
            href: (entry.path)(scope.partner.mpn_id),
            icon: entry.icon,
            text: (entry.text)(t),
            count: count.map(|(_, count)| *count),
            current: place == entry.place,
        };
        (entry.heading.map(|heading| heading(t)), item)
    });
    grouped(items)
}

/// The operators' menu.
fn console_menu(app: &App, place: Place, t: &Texts) -> Vec<MenuGroup> {
    let items = app.menus.console.iter().map(|entry| {
        let item = MenuItem {
            href: entry.path.to_owned(),
            icon: entry.icon,
            text: (entry.text)(t),
            count: None,
            current: place == entry.place,
        };
        (None, item)
    });
    grouped(items)
}

/// Entries that follow each other under the same heading are a group.
fn grouped(items: impl Iterator<Item = (Option<String>, MenuItem)>) -> Vec<MenuGroup> {
    let mut groups: Vec<MenuGroup> = Vec::new();
    for (heading, item) in items {
        match groups.last_mut() {
            Some(group) if group.heading == heading => group.items.push(item),
            _ => groups.push(MenuGroup { heading, items: vec![item] }),
        }
    }
    groups
}
