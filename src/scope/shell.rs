//! What stands around every page: the top bar, the menu, the banner of the act before, the language.

use crate::activations;
use crate::authz::{Action, Role};
use crate::catalogue::Kind;
use crate::console;
use crate::i18n::{Locale, Texts};
use crate::membership;
use crate::partners::{Home, Partner, PartnerClosed};
use crate::people;
use crate::scope;
use crate::scope::{OperatorScope, PartnerScope, SignedIn};
use crate::service_requests;
use crate::state::App;
use crate::users::store::CompanyLink;

use crate::web::assets::{ASSETS, Assets};
use crate::web::context::RequestContext;

/// The frame of a page.
#[derive(Clone)]
pub struct Shell {
    /// The page's language.
    pub locale: Locale,
    /// The texts in it.
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
    /// What went wrong: each with the id of the field or control that it is about.
    pub problems: Vec<Problem>,
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
    /// His name in this company, or his address.
    pub name: String,
    /// His address.
    pub email: String,
    /// His roles in this company, in words.
    pub roles: String,
    /// Whether he is an operator.
    pub is_operator: bool,
}

/// The company that the page is about.
#[derive(Clone, Debug)]
pub struct ShellCompany {
    /// Its number.
    pub mpn_id: i64,
    /// Its name.
    pub name: String,
    /// Its time zone's name.
    pub zone_name: String,
    /// Why it is suspended (R-TEN-4).
    pub suspended: Option<String>,
}

/// Where a page is in the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The overview.
    Overview,
    /// The page of a kind.
    Kind(Kind),
    /// What the member has himself.
    MyAssignments,
    /// The service requests.
    ServiceRequests,
    /// The company's people.
    People,
    /// Nowhere: an error page, say.
    Elsewhere,
}

/// Where an operators' page is in their menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsolePlace {
    /// The key pools.
    Pools,
    /// The activations.
    Activations,
    /// The service requests.
    ServiceRequests,
    /// The mails.
    Mails,
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
        let locale = context.locale();
        let email = context.visitor().email;
        Self {
            locale,
            t: locale.texts(),
            assets: &ASSETS,
            programme: app.programme.name.clone(),
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
            problems: Vec::new(),
            console: false,
        }
    }

    /// The frame of a page for somebody signed in, outside any company.
    #[must_use]
    pub fn signed_in(app: &App, user: &SignedIn, title: impl Into<String>) -> Self {
        let plain = Self::plain(app, &user.context, title);
        Self {
            flash: user.flash.as_ref().map(|flash| flash.text(plain.t)),
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
                roles: role_names(&scope.me.roles.iter().collect::<Vec<_>>(), outside.locale),
                is_operator: scope.user.is_operator,
            }),
            company: Some(ShellCompany {
                mpn_id: scope.partner.mpn_id,
                name: scope.partner.name.clone(),
                zone_name: scope.partner.zone_name.clone(),
                suspended: scope.partner.suspended.clone(),
            }),
            menu: menu(scope, place, t),
            ..outside
        }
    }

    /// The frame of an operators' page.
    #[must_use]
    pub fn console(app: &App, scope: &OperatorScope, place: ConsolePlace, title: impl Into<String>) -> Self {
        let outside = Self::signed_in(app, &scope.user, title);
        Self { console: true, menu: console_menu(place, outside.t), ..outside }
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

fn menu(scope: &PartnerScope, place: Place, t: &Texts) -> Vec<MenuGroup> {
    let mpn_id = scope.partner.mpn_id;
    let mut groups = Vec::new();
    if scope.may(Action::SeeBenefits) {
        let kinds = Kind::ALL.into_iter().map(|kind| MenuItem {
            href: membership::paths::kind(mpn_id, kind),
            icon: kind.slug(),
            text: kind.menu_name(t),
            count: scope.counts.iter().find(|(counted, _)| *counted == kind).map(|(_, count)| *count),
            current: place == Place::Kind(kind),
        });
        let overview = MenuItem {
            href: membership::paths::overview(mpn_id),
            icon: "overview",
            text: t.overview(),
            count: None,
            current: place == Place::Overview,
        };
        groups.push(MenuGroup { heading: None, items: vec![overview] });
        groups.push(MenuGroup { heading: Some(t.benefits()), items: kinds.collect() });
    }
    if !scope.may(Action::SeeBenefits) && scope.may(Action::SeeSupportIds) {
        // Staff see what is active there, and how many that are is no question of the menu.
        let technical = MenuItem {
            href: membership::paths::kind(mpn_id, Kind::Technical),
            icon: Kind::Technical.slug(),
            text: Kind::Technical.menu_name(t),
            count: None,
            current: place == Place::Kind(Kind::Technical),
        };
        groups.push(MenuGroup { heading: Some(t.benefits()), items: vec![technical] });
    }
    if scope.may(Action::AnswerServiceRequests) {
        let requests = MenuItem {
            href: service_requests::paths::service_requests(mpn_id),
            icon: "service-requests",
            text: t.service_requests(),
            count: None,
            current: place == Place::ServiceRequests,
        };
        groups.push(MenuGroup { heading: Some(t.menu_support()), items: vec![requests] });
    }
    if scope.may(Action::SeePeople) {
        let people = MenuItem {
            href: people::paths::people(mpn_id),
            icon: "people",
            text: t.people(),
            count: None,
            current: place == Place::People,
        };
        groups.push(MenuGroup { heading: Some(t.menu_account()), items: vec![people] });
    }
    let own = MenuItem {
        href: scope::paths::my_assignments(mpn_id),
        icon: "person",
        text: t.my_assignments(),
        count: None,
        current: place == Place::MyAssignments,
    };
    groups.push(MenuGroup { heading: Some(t.menu_you()), items: vec![own] });
    groups
}

/// The operators' menu.
fn console_menu(place: ConsolePlace, t: &Texts) -> Vec<MenuGroup> {
    let pools = MenuItem {
        href: scope::paths::CONSOLE.to_owned(),
        icon: "key",
        text: t.key_pools(),
        count: None,
        current: place == ConsolePlace::Pools,
    };
    let requests = MenuItem {
        href: service_requests::paths::CONSOLE_REQUESTS.to_owned(),
        icon: "service-requests",
        text: t.service_requests(),
        count: None,
        current: place == ConsolePlace::ServiceRequests,
    };
    let mails = MenuItem {
        href: console::paths::MAILS.to_owned(),
        icon: "mail",
        text: t.mails(),
        count: None,
        current: place == ConsolePlace::Mails,
    };
    let activations = MenuItem {
        href: activations::paths::ACTIVATIONS.to_owned(),
        icon: "check",
        text: t.activations(),
        count: None,
        current: place == ConsolePlace::Activations,
    };
    vec![MenuGroup { heading: None, items: vec![pools, activations, requests, mails] }]
}

/// The names of roles as a list in words; of none: staff.
#[must_use]
pub fn role_names(roles: &[Role], locale: Locale) -> String {
    let t = locale.texts();
    if roles.is_empty() {
        return t.role_staff();
    }
    let names: Vec<String> = roles.iter().map(|role| role.name(t)).collect();
    locale.list(&names)
}

impl Kind {
    /// The kind's name in the menu: short.
    #[must_use]
    pub fn menu_name(self, t: &Texts) -> String {
        match self {
            Self::Software => t.software(),
            Self::Cloud => t.cloud(),
            Self::VisualStudio => "Visual Studio".to_owned(),
            Self::Technical => t.menu_technical(),
            Self::GoToMarket => t.go_to_market(),
        }
    }

    /// The kind's name at the head of its page.
    #[must_use]
    pub fn page_name(self, t: &Texts) -> String {
        match self {
            Self::VisualStudio => t.visual_studio_subscriptions(),
            Self::Technical => t.technical_benefits(),
            _ => self.menu_name(t),
        }
    }
}

impl PartnerClosed {
    /// Why nothing can be changed, in words.
    #[must_use]
    pub fn text(self, t: &Texts) -> String {
        match self {
            Self::Suspended => t.closed_suspended(),
            Self::NotMovedIn => t.closed_not_moved_in(),
        }
    }
}

impl Role {
    /// The role's name.
    #[must_use]
    pub fn name(self, t: &Texts) -> String {
        match self {
            Self::GlobalAdmin => t.global_admin(),
            Self::MpnPartnerAdmin => t.mpn_partner_admin(),
            Self::UserAdmin => t.user_admin(),
            Self::AdminAgent => t.admin_agent(),
        }
    }
}
