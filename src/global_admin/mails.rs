//! What people are told of somebody who becomes Global admin otherwise than by one of them (R-ROLE-3).

use serde::{Deserialize, Serialize};
use time::Date;

use super::paths;
use crate::base::names::named;
use crate::i18n::{Locale, Texts};
use crate::mail::plain::{lines, plain, plain_up_to};
use crate::mail::{Company, Mail, Recipient, Words};

named! {
    /// Who reads.
    pub enum Reader {
        /// The company's people.
        Company = "company",
        Operators = "operators",
    }
}

named! {
    /// By which way the role was given.
    pub enum How {
        /// A mail domain of the company was proved, and it had no Global admin.
        Proved = "proved",
        /// It was proved, and none of the Global admins objected.
        NotObjected = "not_objected",
        /// By an operator, for a reason.
        ByOperator = "by_operator",
    }
}

/// Of whom, where, and to whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct News {
    pub company: Company,
    /// Who becomes Global admin.
    pub member: String,
    pub reader: Reader,
}

/// The mails about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "mail", rename_all = "snake_case")]
pub enum GlobalAdminMail {
    /// To the Global admins, who may object.
    #[serde(rename = "global_admin_claimed")]
    Claimed { news: News, domain: String, due_on: Date },
    /// To every member.
    #[serde(rename = "global_admin_given")]
    Given {
        news: News,
        how: How,
        /// The domain that was proved.
        domain: Option<String>,
        /// The operator's reason.
        why: Option<String>,
    },
    /// To whoever claimed it, and to the Global admins.
    #[serde(rename = "global_admin_objected")]
    Objected { news: News, by: String },
    /// To the Global admins.
    #[serde(rename = "global_admin_withdrawn")]
    Withdrawn { news: News },
}

impl GlobalAdminMail {
    fn news(&self) -> &News {
        match self {
            Self::Claimed { news, .. }
            | Self::Given { news, .. }
            | Self::Objected { news, .. }
            | Self::Withdrawn { news } => news,
        }
    }

    /// The subject, and what is told.
    fn told(&self, locale: Locale) -> (String, Vec<String>) {
        let t = locale.texts();
        let News { company, member, .. } = self.news();
        let (member, name, mpn) = (plain(member), plain(&company.name), company.mpn_id.to_string());
        match self {
            Self::Claimed { domain, due_on, .. } => {
                let domain = plain(domain);
                let told = t.mail_admin_claimed(&member, &domain, &name, mpn);
                let then = t.mail_admin_claimed_object(&member, locale.date(*due_on));
                (t.mail_admin_claimed_subject(&member, &name), vec![told, then])
            }
            Self::Given { how, domain, why, .. } => {
                let told = t.mail_admin_given(&member, &name, mpn);
                let domain = plain(domain.as_deref().unwrap_or_default());
                let how = match how {
                    How::Proved => t.mail_admin_given_proved(&member, &domain),
                    How::NotObjected => t.mail_admin_given_not_objected(&member, &domain),
                    How::ByOperator => t.mail_admin_given_by_operator(),
                };
                let theirs = lines(why.as_deref().unwrap_or_default());
                let theirs = theirs.into_iter().map(|line| plain_up_to(&line, usize::MAX));
                let paragraphs = [told, how].into_iter().chain(theirs.filter(|line| !line.is_empty()));
                (t.mail_admin_given_subject(&member, &name), paragraphs.collect())
            }
            Self::Objected { by, .. } => (
                t.mail_admin_objected_subject(&member, &name),
                vec![t.mail_admin_objected(plain(by), &member, &name, mpn)],
            ),
            Self::Withdrawn { .. } => (
                t.mail_admin_withdrawn_subject(&member, &name),
                vec![t.mail_admin_withdrawn(&member, &name, mpn)],
            ),
        }
    }
}

impl Mail for GlobalAdminMail {
    const NAMES: &'static [&'static str] =
        &["global_admin_claimed", "global_admin_given", "global_admin_objected", "global_admin_withdrawn"];

    fn title(&self, t: &Texts) -> String {
        match self {
            Self::Claimed { .. } => t.mail_is_admin_claimed(),
            Self::Given { .. } => t.mail_is_admin_given(),
            Self::Objected { .. } => t.mail_is_admin_objected(),
            Self::Withdrawn { .. } => t.mail_is_admin_withdrawn(),
        }
    }

    fn words(&self, to: &Recipient) -> Words {
        let t = to.locale.texts();
        let (subject, paragraphs) = self.told(to.locale);
        let News { company, reader, .. } = self.news();
        let name = plain(&company.name);
        let (link, reason) = match (reader, self) {
            (Reader::Operators, _) => {
                ((t.company_people(), paths::people_of(company.mpn_id)), t.mail_admin_reason_operator())
            }
            (Reader::Company, Self::Claimed { .. }) => (
                (t.mail_admin_claimed_link(), paths::become_one(company.mpn_id)),
                t.mail_reason_global_admin(&name),
            ),
            (Reader::Company, _) => (
                (t.see_global_admins(), paths::become_one(company.mpn_id)),
                t.mail_admin_reason_member(&name),
            ),
        };
        Words { subject, paragraphs, link, outside: None, further: Vec::new(), reason }
    }
}

#[cfg(test)]
mod tests {
    use time::macros::date;

    use super::*;
    use crate::mail::testing;

    #[test]
    fn the_mails_are_as_reviewed() {
        let news = |reader| News { company: testing::company(), member: "Luca Ferrari".to_owned(), reader };
        let company = || news(Reader::Company);
        let given = |how, why: Option<&str>| GlobalAdminMail::Given {
            news: company(),
            how,
            domain: why.is_none().then(|| "alpine.example".to_owned()),
            why: why.map(str::to_owned),
        };
        let mails = [
            GlobalAdminMail::Claimed {
                news: company(),
                domain: "alpine.example".to_owned(),
                due_on: date!(2026 - 11 - 27),
            },
            given(How::Proved, None),
            given(How::NotObjected, None),
            given(How::ByOperator, Some("Their only Global admin has left.\r\nSee www.evil.example first.")),
            GlobalAdminMail::Objected { news: company(), by: "Claudia Brunner".to_owned() },
            GlobalAdminMail::Withdrawn { news: news(Reader::Operators) },
        ];
        insta::assert_snapshot!("mails", testing::book(&mails));
        insta::assert_snapshot!("stored_mails", testing::stored(&mails));
        testing::nothing_typed_is_more_than_words(&mails, &["reader", "how", "due_on"]);
    }
}
