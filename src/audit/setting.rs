//! The settings of the programme, as the log and the page of the settings name them.

use crate::base::names::named;
use crate::i18n::Texts;

named! {
    /// A setting of the programme, in the order of the page.
    pub enum Setting {
        Name = "name",
        /// What stands at the head of every page; empty: the name.
        LogoText = "logo_text",
        /// Three letters (ISO 4217); fixed once something was bought (R-ORD-5).
        Currency = "currency",
        /// Tags, by commas.
        Languages = "languages",
        /// The name of the sender of mails; empty: the programme's.
        MailSenderName = "mail_sender_name",
        /// Days until a vacated seat is free for another member (R-SEAT-3).
        SeatWaitingDays = "seat_waiting_days",
        /// Which acts end the right to a refund (R-MEM-5).
        RefundEndedBy = "refund_ended_by",
        /// Days after the purchase in which a refund can be asked for (R-MEM-5).
        RefundDays = "refund_days",
        /// Days of the renewal window (R-DATE-4).
        RenewalDays = "renewal_days",
        /// Days of the window in which what needs a user can still be activated (R-DATE-5).
        ExtraDays = "extra_days",
        /// Whether a technical activation names a member (R-TEC-2).
        TechnicalActivationUser = "technical_activation_user",
        /// The cloud's own portal (R-CL-1).
        CloudPortalUrl = "cloud_portal_url",
        /// Where partners that have not moved in manage their benefits (R-TEN-2).
        MembershipCenterUrl = "membership_center_url",
        /// Where they turn for help with technical benefits (R-TEN-2).
        RegionalHelpUrl = "regional_help_url",
        /// Where support is asked for, of products that name no site of their own (R-TEC-3).
        SupportSiteUrl = "support_site_url",
        /// Who sells (R-ORD-5).
        SellerName = "seller_name",
        SellerAddress = "seller_address",
        SellerTaxNumber = "seller_tax_number",
        BankAccount = "bank_account",
        /// In percent; empty: no tax.
        TaxRate = "tax_rate",
        /// Orders up to this amount are active before they are paid (R-MEM-2); empty: those of nothing alone.
        ActiveAtOnceUpTo = "active_at_once_up_to",
    }
}

impl Setting {
    /// Whether it is typed; others are chosen.
    #[must_use]
    pub fn is_typed(self) -> bool {
        !matches!(self, Self::Languages | Self::RefundEndedBy | Self::TechnicalActivationUser)
    }

    /// Whether it binds what companies do: pages say since when it is so.
    #[must_use]
    pub fn is_rule(self) -> bool {
        matches!(
            self,
            Self::SeatWaitingDays
                | Self::RefundEndedBy
                | Self::RefundDays
                | Self::RenewalDays
                | Self::ExtraDays
        )
    }

    /// Its name in words.
    #[must_use]
    pub fn label(self, t: &Texts) -> String {
        match self {
            Self::Name => t.setting_name(),
            Self::LogoText => t.setting_logo_text(),
            Self::Currency => t.setting_currency(),
            Self::Languages => t.setting_languages(),
            Self::MailSenderName => t.setting_mail_sender_name(),
            Self::SeatWaitingDays => t.setting_seat_waiting_days(),
            Self::RefundEndedBy => t.setting_refund_ended_by(),
            Self::RefundDays => t.setting_refund_days(),
            Self::RenewalDays => t.setting_renewal_days(),
            Self::ExtraDays => t.setting_extra_days(),
            Self::TechnicalActivationUser => t.setting_technical_activation_user(),
            Self::CloudPortalUrl => t.setting_cloud_portal_url(),
            Self::MembershipCenterUrl => t.setting_membership_center_url(),
            Self::RegionalHelpUrl => t.setting_regional_help_url(),
            Self::SupportSiteUrl => t.setting_support_site_url(),
            Self::SellerName => t.setting_seller_name(),
            Self::SellerAddress => t.setting_seller_address(),
            Self::SellerTaxNumber => t.setting_seller_tax_number(),
            Self::BankAccount => t.setting_bank_account(),
            Self::TaxRate => t.setting_tax_rate(),
            Self::ActiveAtOnceUpTo => t.setting_active_at_once(),
        }
    }
}
