//! The installation: its settings, its first days, and its key file.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::words::pick;
use super::{Act, Recorded};
use crate::audit::{Setting, Subject};
use crate::i18n::Locale;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "action", content = "details")]
pub enum ProgrammeAct {
    /// A setting of the programme has another value.
    #[serde(rename = "setting.changed")]
    SettingChanged { setting: Option<Setting>, from: Option<String>, to: Option<String> },
    #[serde(rename = "set_up.finished")]
    SetUpFinished {},
    /// The key file holds a new key, and everything is sealed with it.
    #[serde(rename = "secrets.rotated")]
    SecretsRotated {
        /// How many secrets were sealed anew.
        sealed: Option<i64>,
    },
}

impl Recorded for ProgrammeAct {
    fn act(self) -> Act {
        Act::Programme(self)
    }

    /// There is one programme.
    fn subject(&self) -> Option<(Subject, Uuid)> {
        None
    }

    fn sentence(&self, locale: Locale, tried: bool) -> String {
        let t = locale.texts();
        match self {
            Self::SettingChanged { setting: Some(it), from, to } if !tried => {
                let value = |it: &Option<String>| it.clone().unwrap_or_else(|| t.setting_nothing());
                t.log_setting_changed(it.label(t), value(from), value(to))
            }
            Self::SettingChanged { .. } => t.log_settings_try(),
            Self::SetUpFinished {} => pick(tried, t.log_set_up_finished(), t.log_set_up_finished_try()),
            Self::SecretsRotated { .. } => pick(tried, t.log_secrets_rotated(), t.log_secrets_rotated_try()),
        }
    }
}

#[cfg(test)]
impl super::examples::Examples for ProgrammeAct {
    fn examples() -> Vec<Self> {
        use super::examples::some;
        vec![
            Self::SettingChanged { setting: Some(Setting::SeatWaitingDays), from: some("90"), to: some("0") },
            Self::SettingChanged { setting: Some(Setting::LogoText), from: None, to: some("Ours") },
            Self::SettingChanged { setting: None, from: None, to: None },
            Self::SetUpFinished {},
            Self::SecretsRotated { sealed: Some(120) },
        ]
    }
}
