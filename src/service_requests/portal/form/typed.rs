//! What is typed into the form of a request, and what it means.

use secrecy::SecretString;
use serde::Deserialize;

use crate::base::clock;
use crate::base::ids::FormId;
use crate::base::phone::PhoneNumber;
use crate::error::AppResult;
use crate::i18n::Locale;
use crate::scope::PartnerScope;
use crate::service_requests::RequestType;
use crate::service_requests::wish::{TypedIds, Wish, WishedConsultation};
use crate::web::extract::Fields;
use crate::web::extract::read_once;

/// What stands in the fields. Access ID and contract ID are not among them: they are never shown again.
#[derive(Clone, Debug, Default)]
pub(in crate::service_requests::portal) struct Typed {
    pub(super) once: String,
    pub(super) title: String,
    pub(super) text: String,
    pub(super) product: String,
    pub(super) phase: String,
    pub(super) country: String,
    pub(super) language: String,
    pub(super) phone: String,
    pub(super) time_zone: String,
    pub(super) hours: String,
    pub(super) customer: String,
    pub(super) enrollment: String,
}

/// The fields of presales and advisory requests.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HoursFields {
    title: String,
    text: String,
    product: String,
    phase: String,
    country: String,
    language: String,
    phone: String,
    time_zone: String,
    hours: String,
}

impl From<HoursFields> for Typed {
    fn from(it: HoursFields) -> Self {
        Self {
            title: it.title,
            text: it.text,
            product: it.product,
            phase: it.phase,
            country: it.country,
            language: it.language,
            phone: it.phone,
            time_zone: it.time_zone,
            hours: it.hours,
            ..Self::default()
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CloudFields {
    title: String,
    text: String,
    product: String,
    customer: String,
}

impl From<CloudFields> for Typed {
    fn from(it: CloudFields) -> Self {
        let CloudFields { title, text, product, customer } = it;
        Self { title, text, product, customer, ..Self::default() }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OnPremisesFields {
    title: String,
    text: String,
    product: String,
    access_id: SecretString,
    contract_id: SecretString,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CancellationFields {
    #[serde(default)]
    enrollment: String,
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OtherFields {
    title: String,
    text: String,
}

impl Typed {
    /// An empty form, but for what the company's own place and language tell, and these hours.
    pub(in crate::service_requests::portal) fn fresh(scope: &PartnerScope, hours: String) -> Self {
        Self {
            hours,
            once: FormId::new().to_string(),
            country: scope.partner.country.clone(),
            language: scope.locale().tag().to_owned(),
            time_zone: scope.partner.zone_name.clone(),
            ..Self::default()
        }
    }

    /// The same as another form.
    pub(super) fn anew(self) -> Self {
        Self { once: FormId::new().to_string(), ..self }
    }

    /// Reads the fields that the form of this type has, and no others.
    pub(super) fn read(kind: RequestType, mut fields: Fields) -> AppResult<(Self, TypedIds)> {
        let once = fields.take_one("once")?;
        let mut ids = TypedIds::default();
        let typed: Self = match kind {
            RequestType::Presales | RequestType::Advisory => fields.read::<HoursFields>()?.into(),
            RequestType::Cloud => fields.read::<CloudFields>()?.into(),
            RequestType::OnPremises => {
                let OnPremisesFields { title, text, product, access_id, contract_id } = fields.read()?;
                ids = TypedIds { access: access_id, contract: contract_id };
                Self { title, text, product, ..Self::default() }
            }
            RequestType::Cancellation => {
                let CancellationFields { enrollment, text } = fields.read()?;
                Self { enrollment, text, ..Self::default() }
            }
            RequestType::Other => {
                let OtherFields { title, text } = fields.read()?;
                Self { title, text, ..Self::default() }
            }
        };
        Ok((Self { once, ..typed }, ids))
    }

    /// What it means.
    ///
    /// # Errors
    /// [`AppError::WrongFields`](crate::error::AppError::WrongFields) for a one-time value that the portal never wrote.
    pub(super) fn wish(&self, kind: RequestType, ids: TypedIds, locale: Locale) -> AppResult<Wish> {
        let title = match kind {
            // Its form asks for none.
            RequestType::Cancellation => kind.name(locale.texts()),
            _ => self.title.clone(),
        };
        Ok(Wish {
            kind,
            once: read_once(&self.once)?,
            title,
            text: self.text.clone(),
            product: self.product.clone(),
            customer: self.customer.clone(),
            consultation: self.consultation(locale),
            ids,
            cancels: self.enrollment.parse().ok(),
        })
    }

    fn consultation(&self, locale: Locale) -> WishedConsultation {
        WishedConsultation {
            phase: self.phase.parse().ok(),
            country: locale.country(&self.country).map(|_| self.country.clone()),
            language: Locale::from_tag(&self.language),
            phone: PhoneNumber::parse(&self.phone, Some(&self.country)).ok(),
            time_zone: clock::named_zone(&self.time_zone),
            hours: self.hours.trim().parse().ok(),
        }
    }
}
