//! What it means that a mail was not taken: for this mail, and for all others.

/// The steps of handing a mail over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Finding the server, the connection, TLS from its first byte, the greeting and EHLO.
    Connect,
    /// TLS after the greeting.
    StartTls,
    /// AUTH.
    SignIn,
    /// MAIL FROM: our own address.
    Sender,
    /// MAIL FROM with SMTPUTF8, for a recipient's address that has letters beyond ASCII.
    SenderOfOddMail,
    /// RCPT TO.
    Recipient,
    /// DATA.
    Data,
    /// The text, to its final dot.
    Text,
}

impl Step {
    /// What the protocol calls it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Connect => "connection",
            Self::StartTls => "STARTTLS",
            Self::SignIn => "AUTH",
            Self::Sender | Self::SenderOfOddMail => "MAIL FROM",
            Self::Recipient => "RCPT TO",
            Self::Data => "DATA",
            Self::Text => "text",
        }
    }
}

/// What came instead of the reply that a step needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Silence, the end of the connection, or what no server should say here.
    None,
    /// The server can't take what this mail needs, and says so in EHLO.
    Unfit,
    /// A reply of 400 or more. `policy`: its enhanced status is 4.7 or 5.7, security or policy.
    Refused {
        /// Its three digits.
        code: u16,
        policy: bool,
    },
}

/// What is done about a mail that was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// This one will never be taken: it has failed.
    Permanent,
    /// This one is tried again later; others may fare better.
    Transient,
    /// No other would fare better now: it is tried again, and the worker pauses.
    Away,
}

/// Told by what failed and by the reply. A refusal for good ends a mail only where it can't be about us: not about our
/// address, our sign-in, or what the server thinks of us in general (5.7, lists of senders, relaying denied).
#[must_use]
pub const fn verdict(step: Step, answer: Answer) -> Verdict {
    match (step, answer) {
        (Step::Connect | Step::StartTls | Step::SignIn, _) => Verdict::Away,
        // The server closes; our order of commands is lost; it wants us to sign in, or to use TLS.
        (_, Answer::Refused { code: 421 | 503 | 530 | 534 | 535 | 538, .. }) => Verdict::Away,
        (Step::Sender, _) => Verdict::Away,
        (_, Answer::Unfit) => Verdict::Permanent,
        // In doubt whether it was taken: slowly, since each try may be one more copy.
        (Step::Text, Answer::None) => Verdict::Away,
        // Whether the server is away the next connection tells.
        (_, Answer::None) => Verdict::Transient,
        (Step::Recipient | Step::Text, Answer::Refused { code: 500..=599, policy: false }) => {
            Verdict::Permanent
        }
        (_, Answer::Refused { .. }) => Verdict::Transient,
    }
}

#[cfg(test)]
mod tests {
    use super::Verdict::{Away, Permanent, Transient};
    use super::*;

    /// Nothing, 421, 450, 530, 550, and 550 with 5.7.1.
    const ANSWERS: [Answer; 6] = [
        Answer::None,
        refused(421),
        refused(450),
        refused(530),
        refused(550),
        Answer::Refused { code: 550, policy: true },
    ];

    const fn refused(code: u16) -> Answer {
        Answer::Refused { code, policy: false }
    }

    fn row(step: Step) -> [Verdict; 6] {
        ANSWERS.map(|answer| verdict(step, answer))
    }

    #[test]
    fn a_server_that_is_not_reached_is_away_whatever_it_says() {
        assert_eq!(row(Step::Connect), [Away; 6]);
    }

    #[test]
    fn tls_that_fails_is_about_the_server() {
        assert_eq!(row(Step::StartTls), [Away; 6]);
    }

    #[test]
    fn a_refused_sign_in_is_about_us() {
        assert_eq!(row(Step::SignIn), [Away; 6]);
    }

    #[test]
    fn a_refused_sender_is_about_us() {
        assert_eq!(row(Step::Sender), [Away; 6]);
    }

    #[test]
    fn a_sender_refused_with_the_recipients_odd_letters_may_be_about_those() {
        let expected = [Transient, Away, Transient, Away, Transient, Transient];
        assert_eq!(row(Step::SenderOfOddMail), expected);
    }

    #[test]
    fn a_recipient_refused_for_good_is_refused_for_good_unless_by_policy() {
        assert_eq!(row(Step::Recipient), [Transient, Away, Transient, Away, Permanent, Transient]);
    }

    #[test]
    fn data_that_is_not_wanted_is_for_now() {
        assert_eq!(row(Step::Data), [Transient, Away, Transient, Away, Transient, Transient]);
    }

    #[test]
    fn a_text_refused_for_good_is_refused_for_good_and_silence_after_it_is_a_doubt() {
        assert_eq!(row(Step::Text), [Away, Away, Transient, Away, Permanent, Transient]);
    }

    #[test]
    fn what_the_server_has_no_extension_for_it_never_takes() {
        assert_eq!(verdict(Step::Recipient, Answer::Unfit), Permanent);
    }

    #[test]
    fn who_wants_a_sign_in_or_lost_the_order_says_nothing_of_a_mail() {
        for code in [503, 534, 535, 538] {
            assert_eq!(verdict(Step::Recipient, refused(code)), Away, "{code}");
        }
        for code in [500, 501, 551, 552, 553, 554, 599] {
            assert_eq!(verdict(Step::Recipient, refused(code)), Permanent, "{code}");
        }
    }
}
