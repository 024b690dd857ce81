//! What stands around every page: the top bar, the menu, the banner of the act before, the language.

use std::sync::{Arc, OnceLock};

use axum::http::Extensions;
use time::UtcOffset;

use crate::audit::Because;
use crate::authz::{Action, Roles};
use crate::base::ids::AnnouncementId;
use crate::catalogue::Kind;
use crate::help;
use crate::i18n::{Locale, Texts};
use crate::partners::store::Announced;
use crate::partners::{Home, Partner};
use crate::scope::{Looking, OperatorScope, PartnerScope, SignedIn, paths};
use crate::state::App;
use crate::state::menu::{Count, Place};
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
    /// What stands at the head of the page.
    pub logo: String,
    /// The languages that are offered.
    pub languages: Vec<Locale>,
    /// The page's name, in its title.
    pub title: String,
    /// This page's path, to come back to it in another language.
    pub here: String,
    /// Who is signed in.
    pub user: Option<ShellUser>,
    /// The company that the page is about.
    pub company: Option<ShellCompany>,
    /// That an operator looks at the company as a member sees it.
    pub looking: Option<ShellLooking>,
    /// The companies that the person may switch to.
    pub companies: Vec<CompanyLink>,
    /// Where in the menu this page is: switching keeps it.
    pub place: Option<Place>,
    /// Whether whoever reads may add people to the company: they are sent to nobody for it.
    pub adds_people: bool,
    /// The menu at the left.
    pub menu: Vec<MenuGroup>,
    /// What the programme announces to the company.
    pub announcements: Vec<ShellAnnouncement>,
    /// What the act before this page did.
    pub flash: Option<String>,
    /// Whether what was typed is shown again without the control characters in it.
    pub cleaned: bool,
    /// Why what was tried was refused, where it is on record.
    pub refused: Option<Because>,
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

/// A link into the help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpLink {
    pub href: String,
    /// The name of the page.
    pub page: String,
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

/// That an operator looks at the company as a member sees it, in words.
#[derive(Clone, Debug)]
pub struct ShellLooking {
    /// At what, and as whom.
    pub heading: String,
    /// To when, and why.
    pub text: String,
    /// Where it is ended.
    pub end: String,
}

/// A line at the top of a company's pages.
#[derive(Clone, Debug)]
pub struct ShellAnnouncement {
    pub id: AnnouncementId,
    pub text: String,
    /// In which language it is, where that isn't the page's.
    pub elsewhere: Option<Locale>,
    /// Where it is closed, if it can be.
    pub dismissal: Option<String>,
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
    /// What is counted, for those who don't see it.
    pub count_of: Option<String>,
    /// Whether this is the page that is shown.
    pub current: bool,
}

/// What the frame of a page is made of, kept beside its request: the page of what went wrong stands in it as well.
#[derive(Clone, Debug)]
pub enum Frame {
    /// A page of a company, as a member of it sees it.
    Company(Box<CompanyFrame>),
    /// A page of the console.
    Console(Vec<CompanyLink>),
}

/// A company's pages, as one of its members sees them.
#[derive(Clone, Debug)]
pub struct CompanyFrame {
    /// The member's name.
    pub name: String,
    pub roles: Roles,
    pub is_operator: bool,
    pub company: ShellCompany,
    /// The companies that the person may switch to.
    pub companies: Vec<CompanyLink>,
    /// How many benefits of each kind the company has.
    pub counts: Vec<(Kind, i64)>,
    /// How many requests that the member sees wait for a reply of the company.
    pub replies: i64,
    /// What the programme announces to it.
    pub announcements: Vec<Announced>,
    /// Why an operator looks at it, and to when, if it is one.
    pub looking: Option<Looking>,
}

/// The frame of a request's page, once it is known.
#[derive(Clone, Debug, Default)]
pub struct FrameSlot(Arc<OnceLock<Frame>>);

impl FrameSlot {
    /// Keeps it for the page of what goes wrong.
    pub(super) fn keep(extensions: &Extensions, frame: impl FnOnce() -> Frame) {
        if let Some(slot) = extensions.get::<Self>() {
            slot.0.get_or_init(frame);
        }
    }

    pub(super) fn get(&self) -> Option<&Frame> {
        self.0.get()
    }
}

impl Shell {
    /// The frame of a page on which something went wrong: that of the page that was asked for, as far as it is known.
    #[must_use]
    pub fn of_error(
        app: &App,
        context: &RequestContext,
        frame: Option<&Frame>,
        title: impl Into<String>,
    ) -> Self {
        let plain = Self::plain(app, context, title);
        let user = |is_operator| plain.user.clone().map(|user| ShellUser { is_operator, ..user });
        match frame {
            Some(Frame::Company(frame)) => frame.around(app, None, plain),
            Some(Frame::Console(companies)) => Self {
                user: user(true),
                companies: companies.clone(),
                console: true,
                menu: console_menu(app, None, plain.t),
                ..plain
            },
            None => plain,
        }
    }

    /// The frame of a page outside any company.
    #[must_use]
    pub fn plain(app: &App, context: &RequestContext, title: impl Into<String>) -> Self {
        let programme = app.programme.now();
        let bare = Self::bare(programme.name.clone(), context, title);
        Self { logo: programme.logo().to_owned(), languages: programme.locales(), ..bare }
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
            logo: programme.clone(),
            languages: Locale::all().into(),
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
            looking: None,
            companies: Vec::new(),
            place: None,
            adds_people: false,
            menu: Vec::new(),
            announcements: Vec::new(),
            flash: None,
            cleaned: context.is_cleaned(),
            refused: context.refused(),
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
                is_operator: user.operator.is_some(),
            }),
            ..plain
        }
    }

    /// The frame of a company's page.
    #[must_use]
    pub fn company(app: &App, scope: &PartnerScope, place: Place, title: impl Into<String>) -> Self {
        scope.frame.around(app, Some(place), Self::signed_in(app, &scope.user, title))
    }

    /// The frame of an operators' page.
    #[must_use]
    pub fn console(app: &App, scope: &OperatorScope, place: Place, title: impl Into<String>) -> Self {
        let outside = Self::signed_in(app, &scope.user, title);
        Self { console: true, menu: console_menu(app, Some(place), outside.t), ..outside }
    }

    /// The help on this page.
    #[must_use]
    pub fn help(&self) -> String {
        self.help_at(help::of_path(&self.here)).href
    }

    /// A page of help, or one of its paragraphs: `page#anchor`.
    #[must_use]
    pub fn help_at(&self, paragraph: &str) -> HelpLink {
        let slug = paragraph.split('#').next().unwrap_or_default();
        HelpLink {
            href: self.company.as_ref().map_or_else(
                || format!("/help/{paragraph}"),
                |company| format!("/partners/{}/help/{paragraph}", company.mpn_id),
            ),
            page: help::find(self.locale, slug).map(|it| it.title(self.locale)).unwrap_or_default(),
        }
    }

    /// Where help tells why what was tried was refused.
    #[must_use]
    pub fn help_on_refusal(&self) -> HelpLink {
        self.help_at(help::of_refusal(&self.here, self.refused.unwrap_or(Because::WrongEntries)))
    }

    /// Where help tells why an act of this page can't be done now.
    #[must_use]
    pub fn help_on_off(&self) -> HelpLink {
        let is_suspended = self.company.as_ref().is_some_and(|it| it.suspended.is_some());
        self.help_at(match is_suspended {
            true => help::of_refusal(&self.here, Because::Suspended),
            false => help::of_off(&self.here),
        })
    }

    /// Where help tells who may do what the reader's roles don't allow.
    #[must_use]
    pub fn help_on_lock(&self) -> HelpLink {
        self.help_at(help::of_refusal(&self.here, Because::NoAccess))
    }

    /// Into another company: to the page that is shown now, or its first.
    #[must_use]
    pub fn page_of(&self, other: &CompanyLink) -> String {
        paths::company(other.mpn_id, self.place)
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

impl CompanyFrame {
    /// Puts it around a page outside any company.
    fn around(&self, app: &App, place: Option<Place>, outside: Shell) -> Shell {
        let email = outside.user.as_ref().map(|user| user.email.clone()).unwrap_or_default();
        Shell {
            user: Some(ShellUser {
                name: self.name.clone(),
                email,
                roles: self.roles.names(outside.locale),
                is_operator: self.is_operator,
            }),
            company: Some(self.company.clone()),
            looking: self.looking.as_ref().map(|it| self.looking(it, outside.locale)),
            companies: self.companies.clone(),
            announcements: self.announcements.iter().map(|it| self.announcement(it)).collect(),
            menu: menu(app, self, place, outside.t),
            place,
            adds_people: self.roles.may(Action::ManageMembers),
            ..outside
        }
    }
}

impl CompanyFrame {
    fn looking(&self, it: &Looking, locale: Locale) -> ShellLooking {
        let t = locale.texts();
        // As all times of the console.
        let until = locale.date_time(it.until.to_offset(UtcOffset::UTC), "UTC");
        ShellLooking {
            heading: t.looking_heading(self.company.name.as_str(), self.roles.names(locale)),
            text: t.looking_text(until, it.reason.as_str()),
            end: paths::look_end(self.company.mpn_id),
        }
    }

    fn announcement(&self, it: &Announced) -> ShellAnnouncement {
        let dismissal = || paths::announcement_dismissal(self.company.mpn_id, it.id);
        ShellAnnouncement {
            id: it.id,
            text: it.text.clone(),
            elsewhere: (!it.translated).then_some(Locale::En),
            dismissal: it.dismissible.then(dismissal),
        }
    }
}

/// The menu of a company's pages, as this member sees it.
fn menu(app: &App, frame: &CompanyFrame, place: Option<Place>, t: &Texts) -> Vec<MenuGroup> {
    let seen = app.menus.company.iter().filter(|entry| (entry.seen)(&frame.roles));
    let items = seen.map(|entry| {
        let (count, count_of) = count(frame, entry.count, t);
        let item = MenuItem {
            href: (entry.path)(frame.company.mpn_id),
            icon: entry.icon,
            text: (entry.text)(t),
            count,
            count_of,
            current: place == Some(entry.place),
        };
        (entry.heading.map(|heading| heading(t)), item)
    });
    grouped(items)
}

/// What is counted beside an entry, with the words where the number alone doesn't tell; no reply that waits is no number.
fn count(frame: &CompanyFrame, counted: Option<Count>, t: &Texts) -> (Option<i64>, Option<String>) {
    match counted {
        Some(Count::Benefits(kind)) => {
            (frame.counts.iter().find(|(counted, _)| *counted == kind).map(|(_, count)| *count), None)
        }
        Some(Count::Replies) if frame.replies > 0 => {
            (Some(frame.replies), Some(t.menu_replies(frame.replies)))
        }
        Some(Count::Replies) | None => (None, None),
    }
}

/// The operators' menu.
fn console_menu(app: &App, place: Option<Place>, t: &Texts) -> Vec<MenuGroup> {
    let items = app.menus.console.iter().map(|entry| {
        let item = MenuItem {
            href: entry.path.to_owned(),
            icon: entry.icon,
            text: (entry.text)(t),
            count: None,
            count_of: None,
            current: place == Some(entry.place),
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
