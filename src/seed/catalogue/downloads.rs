//! What can be downloaded of the products.

/// The installation packages of a product: each of its languages on each of its systems.
#[derive(Debug)]
pub(in crate::seed) struct Downloads {
    pub languages: &'static [&'static str],
    /// Each system with the ending of its files.
    pub systems: &'static [(&'static str, &'static str)],
    /// What the smallest of them takes, in MiB.
    pub mebibytes: u32,
}

const ALL_LANGUAGES: &[&str] = &["en", "fr", "de", "es", "zh-CN", "ru", "ja", "pt-BR"];
const MAIN_LANGUAGES: &[&str] = &["en", "fr", "de", "es", "zh-CN", "ru"];
const EUROPEAN_LANGUAGES: &[&str] = &["en", "fr", "de", "es"];
const ENGLISH: &[&str] = &["en"];

const WINDOWS: &[(&str, &str)] = &[("windows", "iso")];
const WINDOWS_DISK: &[(&str, &str)] = &[("windows", "vhdx")];
const WINDOWS_AND_MAC: &[(&str, &str)] = &[("windows", "iso"), ("macos", "dmg")];
const SERVER: &[(&str, &str)] = &[("windows_server", "iso")];

pub(super) const WINDOWS_SERVER_ISO: Downloads =
    Downloads { languages: ALL_LANGUAGES, systems: SERVER, mebibytes: 4_980 };
pub(super) const SQL_SERVER_ISO: Downloads =
    Downloads { languages: ALL_LANGUAGES, systems: SERVER, mebibytes: 1_360 };
pub(super) const EXCHANGE_ISO: Downloads =
    Downloads { languages: MAIN_LANGUAGES, systems: SERVER, mebibytes: 5_780 };
pub(super) const SHAREPOINT_ISO: Downloads =
    Downloads { languages: ALL_LANGUAGES, systems: SERVER, mebibytes: 3_150 };
pub(super) const SKYPE_ISO: Downloads =
    Downloads { languages: MAIN_LANGUAGES, systems: SERVER, mebibytes: 1_540 };
pub(super) const SYSTEM_CENTER_ISO: Downloads =
    Downloads { languages: EUROPEAN_LANGUAGES, systems: SERVER, mebibytes: 4_210 };
pub(super) const CONFIGURATION_MANAGER_ISO: Downloads =
    Downloads { languages: EUROPEAN_LANGUAGES, systems: SERVER, mebibytes: 1_120 };
pub(super) const THREAT_ANALYTICS_ISO: Downloads =
    Downloads { languages: ENGLISH, systems: SERVER, mebibytes: 690 };
pub(super) const OFFICE_ISO: Downloads =
    Downloads { languages: ALL_LANGUAGES, systems: WINDOWS_AND_MAC, mebibytes: 3_480 };
pub(super) const PROJECT_ISO: Downloads =
    Downloads { languages: ALL_LANGUAGES, systems: WINDOWS, mebibytes: 3_460 };
pub(super) const VISIO_ISO: Downloads =
    Downloads { languages: ALL_LANGUAGES, systems: WINDOWS, mebibytes: 3_470 };
pub(super) const WINDOWS_10_ISO: Downloads =
    Downloads { languages: ALL_LANGUAGES, systems: WINDOWS, mebibytes: 5_240 };
pub(super) const OPTIMIZATION_PACK_ISO: Downloads =
    Downloads { languages: EUROPEAN_LANGUAGES, systems: WINDOWS, mebibytes: 2_160 };
pub(super) const LEARNING_DISK: Downloads =
    Downloads { languages: ENGLISH, systems: WINDOWS_DISK, mebibytes: 11_300 };
