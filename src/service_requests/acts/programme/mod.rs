//! What the programme does with a company's request, by one of its operators.

mod answer;
mod close;
mod grant;

pub use self::answer::{NotAnswered, answer};
pub use self::close::{NotClosed, close};
use super::super::store::By;
use crate::audit::Actor;
use crate::error::{AppError, AppResult};

fn acting_operator(actor: &Actor) -> AppResult<By> {
    let person = actor.person.filter(|_| actor.member.is_none());
    person.map(By::Operator).ok_or_else(|| AppError::internal("the programme answers by an operator"))
}
