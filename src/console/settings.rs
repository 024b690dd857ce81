//! The settings of the programme: one form for all of them, and who changed what.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;
use tower_sessions::Session;

use crate::audit::Setting;
use crate::authz::operators::Task;
use crate::console::paths;
use crate::error::{AppResult, NotDone};
use crate::i18n::{Locale, Texts};
use crate::programme::acts::{self, NotChanged};
use crate::programme::settings::{LINE, LINES, REFUND_POLICIES, Settings, Wrong};
use crate::programme::store::{self, Change};
use crate::scope::OperatorScope;
use crate::scope::flash::Flash;
use crate::scope::shell::{Problem, Shell};
use crate::state::menu::{ConsoleEntry, Place};
use crate::state::{App, AppState};
use crate::web::extract::Fields;
use crate::web::keyset::Choice;
use crate::web::moment::Moment;
use crate::web::{page, see_other};

/// The settings in the operators' menu.
pub const MENU: ConsoleEntry =
    ConsoleEntry { place: Place("settings"), icon: "settings", text: Texts::settings, path: paths::SETTINGS };

/// What belongs together on the page: the id, the heading, the settings.
type GroupOf = (&'static str, fn(&Texts) -> String, &'static [Setting]);

const GROUPS: [GroupOf; 4] = [
    (
        "programme",
        Texts::settings_programme,
        &[Setting::Name, Setting::LogoText, Setting::Currency, Setting::Languages, Setting::MailSenderName],
    ),
    (
        "policies",
        Texts::settings_policies,
        &[
            Setting::SeatWaitingDays,
            Setting::RefundEndedBy,
            Setting::RefundDays,
            Setting::RenewalDays,
            Setting::ExtraDays,
            Setting::TechnicalActivationUser,
        ],
    ),
    (
        "links",
        Texts::settings_links,
        &[
            Setting::CloudPortalUrl,
            Setting::MembershipCenterUrl,
            Setting::RegionalHelpUrl,
            Setting::SupportSiteUrl,
        ],
    ),
    (
        "seller",
        Texts::settings_seller,
        &[
            Setting::SellerName,
            Setting::SellerAddress,
            Setting::SellerTaxNumber,
            Setting::BankAccount,
            Setting::TaxRate,
            Setting::ActiveAtOnceUpTo,
        ],
    ),
];

#[derive(Template)]
#[template(path = "console/settings.html")]
struct SettingsPage {
    shell: Shell,
    groups: Vec<Group>,
    seen: String,
    /// Why the operator changes none.
    why_not: Option<String>,
    /// Who changed what, newest first; `None`: the operator doesn't read the log.
    changes: Option<Vec<ChangeView>>,
}

struct Group {
    id: &'static str,
    heading: String,
    fields: Vec<Field>,
}

struct Field {
    name: &'static str,
    label: String,
    hint: String,
    value: String,
    /// The value in words.
    words: String,
    control: Control,
}

enum Control {
    Line { most: usize, required: bool },
    Short { most: usize, required: bool },
    Lines { most: usize },
    OneOf(Vec<Choice>),
    SomeOf(Vec<Choice>),
}

struct ChangeView {
    at: Moment,
    by: String,
    setting: String,
    from: String,
    to: String,
}

/// Shows the settings.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; those of the database.
pub async fn show(State(app): State<AppState>, mut scope: OperatorScope) -> AppResult {
    let settings = store::find_settings(scope.tx().await?).await?;
    render(&app, &mut scope, &settings, Vec::new()).await
}

/// The page with these values in its fields.
async fn render(
    app: &App,
    scope: &mut OperatorScope,
    settings: &Settings,
    problems: Vec<Problem>,
) -> AppResult {
    let (locale, t) = (scope.locale(), scope.locale().texts());
    let seen = store::find_settings(scope.tx().await?).await?.digest()?;
    let changes = match scope.role.may(Task::ReadLog) {
        true => Some(store::list_changes(scope.tx().await?).await?),
        false => None,
    };
    let changes = changes.map(|all| all.into_iter().map(|it| ChangeView::new(it, locale)).collect());
    let group = |(id, heading, settings_of): &GroupOf| Group {
        id,
        heading: heading(t),
        fields: settings_of.iter().map(|it| Field::new(*it, settings.get(*it), app, t)).collect(),
    };
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let shell = Shell::console(app, scope, MENU.place, t.settings()).with_problems(problems);
    let settings = SettingsPage {
        shell,
        groups: GROUPS.iter().map(group).collect(),
        seen,
        why_not: scope.why_not(Task::Settings),
        changes: changes.transpose()?,
    };
    page(status, &settings)
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Others {
    seen: String,
}

/// Changes the settings. What was typed stays where something is wrong with it, or somebody was quicker.
///
/// # Errors
/// [`crate::error::AppError::NotOperator`]; [`crate::error::AppError::NotTheirTask`];
/// [`crate::error::AppError::WrongFields`]; those of the database.
pub async fn save(
    State(app): State<AppState>,
    session: Session,
    mut scope: OperatorScope,
    mut fields: Fields,
) -> AppResult {
    scope.require(Task::Settings)?;
    let mut typed = Vec::new();
    for setting in Setting::ALL {
        let value = match setting {
            Setting::Languages => fields.take_list(setting.as_str()).join(","),
            _ => fields.take_one(setting.as_str())?,
        };
        typed.push((setting, value));
    }
    let (typed, others): (Settings, Others) = (typed.into_iter().collect(), fields.read()?);
    let actor = scope.actor();
    match acts::change(scope.tx().await?, &actor, &typed, &others.seen).await {
        Ok(_) => {
            scope.keep().await?;
            // In this process at once, so that the next page shows it.
            app.programme.refresh(&app.db).await?;
            Flash::new(None, Texts::flash_settings_saved).leave(&session).await?;
            Ok(see_other(paths::SETTINGS))
        }
        Err(NotDone::Refused(why)) => {
            scope.refuse(&why.entry()).await?;
            let problems = problems(why, scope.locale());
            render(&app, &mut scope, &typed, problems).await
        }
        Err(NotDone::Fault(fault)) => Err(fault),
    }
}

fn problems(why: NotChanged, locale: Locale) -> Vec<Problem> {
    let t = locale.texts();
    match why {
        NotChanged::ChangedMeanwhile => {
            vec![Problem { field: "settings".to_owned(), text: t.settings_changed_meanwhile() }]
        }
        NotChanged::Wrong(wrong) => {
            let problem = |(setting, wrong): (Setting, Wrong)| Problem {
                field: setting.as_str().to_owned(),
                text: [setting.label(t), t.label_colon(), wrong_words(wrong, locale)].concat(),
            };
            wrong.into_iter().map(problem).collect()
        }
    }
}

fn wrong_words(wrong: Wrong, locale: Locale) -> String {
    let t = locale.texts();
    match wrong {
        Wrong::Missing => t.setting_missing(),
        Wrong::Long(most) => t.setting_long(locale.number(most)),
        Wrong::NotInRange(least, most) => t.setting_not_in_range(least, most),
        Wrong::NotAnAddress => t.setting_not_an_address(),
        Wrong::NotACurrency => t.setting_not_a_currency(),
        Wrong::CurrencyFixed => t.setting_currency_fixed(),
        Wrong::NoLanguage => t.setting_no_language(),
        Wrong::NotARate => t.setting_not_a_rate(),
        Wrong::NotAnAmount => t.setting_not_an_amount(),
        Wrong::NotAChoice => t.setting_not_a_choice(),
    }
}

/// What is to be known before something is typed; empty: nothing.
fn hint(setting: Setting, app: &App, t: &Texts) -> String {
    match setting {
        Setting::LogoText => t.setting_logo_text_hint(),
        Setting::Currency => t.setting_currency_hint(),
        Setting::Languages => t.setting_languages_hint(),
        Setting::MailSenderName => t.setting_mail_sender_name_hint(&app.mail.sender.address),
        Setting::SeatWaitingDays => t.setting_seat_waiting_days_hint(),
        Setting::RefundEndedBy => t.setting_refund_ended_by_hint(),
        Setting::RefundDays => t.setting_refund_days_hint(),
        Setting::RenewalDays => t.setting_renewal_days_hint(),
        Setting::ExtraDays => t.setting_extra_days_hint(),
        Setting::CloudPortalUrl => t.setting_cloud_portal_url_hint(),
        Setting::MembershipCenterUrl => t.setting_membership_center_url_hint(),
        Setting::RegionalHelpUrl => t.setting_regional_help_url_hint(),
        Setting::SupportSiteUrl => t.setting_support_site_url_hint(),
        Setting::TaxRate => t.setting_tax_rate_hint(),
        Setting::ActiveAtOnceUpTo => t.setting_active_at_once_hint(),
        _ => String::new(),
    }
}

/// A value in words: chosen ones have some.
fn words(setting: Setting, value: &str, t: &Texts) -> String {
    match (setting, value) {
        (_, "") => t.setting_nothing(),
        (Setting::RefundEndedBy, "software") => t.refund_ended_by_software(),
        (Setting::RefundEndedBy, "any_use") => t.refund_ended_by_any_use(),
        (Setting::TechnicalActivationUser, "yes") => t.setting_yes(),
        (Setting::TechnicalActivationUser, "no") => t.setting_no(),
        (Setting::Languages, tags) => {
            let name = |tag: &str| {
                Locale::from_tag(tag).map_or_else(|| tag.to_owned(), |it| it.native_name().to_owned())
            };
            let names: Vec<String> = tags.split(',').map(name).collect();
            t.locale().list(&names)
        }
        _ => value.to_owned(),
    }
}

impl Field {
    fn new(setting: Setting, value: &str, app: &App, t: &Texts) -> Self {
        let choice =
            |it: &str, chosen: bool| Choice { value: it.to_owned(), text: words(setting, it, t), chosen };
        let required = matches!(
            setting,
            Setting::Name | Setting::CloudPortalUrl | Setting::MembershipCenterUrl | Setting::RegionalHelpUrl
        );
        let control = match setting {
            Setting::Languages => {
                let offered: Vec<&str> = value.split(',').collect();
                let all = Locale::all().map(|it| choice(it.tag(), offered.contains(&it.tag())));
                Control::SomeOf(all.into())
            }
            Setting::RefundEndedBy => {
                Control::OneOf(REFUND_POLICIES.map(|it| choice(it, it == value)).into())
            }
            Setting::TechnicalActivationUser => {
                Control::OneOf(["yes", "no"].map(|it| choice(it, it == value)).into())
            }
            Setting::SellerAddress => Control::Lines { most: LINES },
            Setting::Currency => Control::Short { most: 3, required: true },
            Setting::SeatWaitingDays | Setting::RefundDays | Setting::RenewalDays | Setting::ExtraDays => {
                Control::Short { most: 3, required: true }
            }
            Setting::TaxRate => Control::Short { most: 5, required: false },
            Setting::ActiveAtOnceUpTo => Control::Short { most: 20, required: false },
            _ => Control::Line { most: LINE, required },
        };
        Self {
            name: setting.as_str(),
            label: setting.label(t),
            hint: hint(setting, app, t),
            words: words(setting, value, t),
            value: value.to_owned(),
            control,
        }
    }
}

impl ChangeView {
    fn new(change: Change, locale: Locale) -> AppResult<Self> {
        let t = locale.texts();
        let detail =
            |name: &str| change.details.get(name).and_then(|it| it.as_str()).unwrap_or_default().to_owned();
        let setting = detail("setting").parse::<Setting>().ok();
        let value = |name: &str| match setting {
            Some(setting) => words(setting, &detail(name), t),
            None => detail(name),
        };
        Ok(Self {
            at: Moment::new(change.at, locale)?,
            setting: setting.map_or_else(|| detail("setting"), |it| it.label(t)),
            from: value("from"),
            to: value("to"),
            by: change.by,
        })
    }
}
