//! The processes that the benchmark starts: none outlives it, however it ends.
//!
//! A signal ends them, and from then on none can be started. Whoever waited for one of them then fails, unwinds, and
//! stops the private Postgres, as after any other failure.

use std::process::{Child, Command, Output};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::signal::unix::{SignalKind, signal};

/// The code with which a program ends that a signal ended.
pub const INTERRUPTED: u8 = 130;

struct All {
    interrupted: bool,
    running: Vec<u32>,
}

static ALL: Mutex<All> = Mutex::new(All { interrupted: false, running: Vec::new() });

fn all() -> MutexGuard<'static, All> {
    ALL.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether somebody wanted it to end.
pub fn interrupted() -> bool {
    all().interrupted
}

/// Ends all processes when somebody wants the benchmark to end.
pub fn end_all_on_signals() {
    std::thread::spawn(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let mut terminate = signal(SignalKind::terminate()).unwrap();
            let mut interrupt = signal(SignalKind::interrupt()).unwrap();
            let mut hang_up = signal(SignalKind::hangup()).unwrap();
            loop {
                tokio::select! {
                    _ = terminate.recv() => {}
                    _ = interrupt.recv() => {}
                    _ = hang_up.recv() => {}
                }
                let mut all = all();
                all.interrupted = true;
                all.running.iter().for_each(|id| end(*id));
            }
        });
    });
}

/// Asks a process to end, as an operator would.
fn end(id: u32) {
    let _ = Command::new("kill").arg(id.to_string()).status();
}

/// A process; it ends with this.
pub struct Running(Option<Child>);

impl Running {
    pub fn start(command: &mut Command) -> Self {
        let mut all = all();
        assert!(!all.interrupted, "interrupted");
        let child =
            command.spawn().unwrap_or_else(|error| panic!("{}: {error}", command.get_program().display()));
        all.running.push(child.id());
        Self(Some(child))
    }

    pub fn child(&mut self) -> &mut Child {
        self.0.as_mut().unwrap()
    }

    /// Waits for its end.
    pub fn output(mut self) -> Output {
        let child = self.0.take().unwrap();
        let id = child.id();
        let output = child.wait_with_output().unwrap();
        forget(id);
        output
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if let Some(mut child) = self.0.take() {
            end(child.id());
            let _ = child.wait();
            forget(child.id());
        }
    }
}

fn forget(id: u32) {
    all().running.retain(|running| *running != id);
}
