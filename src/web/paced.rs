//! A connection to a client who must read: what is written waits for them only so long.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::time::{Instant, Sleep, sleep_until};

/// How fast a client must read.
#[derive(Clone, Copy, Debug)]
pub struct Reading {
    /// A client who takes nothing is cut off after so long.
    pub patience: Duration,
    /// Bytes that earn a second more; so who takes a little now and then is cut off too.
    pub least_rate: u32,
}

/// A connection that fails when what is written isn't read in time.
pub struct Paced<T> {
    inner: T,
    reading: Reading,
    /// When the client is cut off, while something waits to be read by them.
    until: Option<Pin<Box<Sleep>>>,
    /// Whether something waits to be read by them.
    pending: Arc<AtomicBool>,
}

impl<T> Paced<T> {
    /// `pending` tells others whether something waits to be read by the client.
    pub fn new(inner: T, reading: Reading, pending: Arc<AtomicBool>) -> Self {
        Self { inner, reading, until: None, pending }
    }

    fn written(&mut self, bytes: usize) {
        if let Some(until) = &mut self.until {
            let earned = Duration::from_secs(bytes as u64) / self.reading.least_rate;
            // Never more than for one who just began.
            let later = (until.deadline() + earned).min(Instant::now() + self.reading.patience);
            until.as_mut().reset(later);
        }
    }

    /// Waits, until the client is cut off.
    fn wait(&mut self, context: &mut Context<'_>) -> Poll<io::Result<usize>> {
        self.pending.store(true, Ordering::Relaxed);
        let patience = self.reading.patience;
        let until = self.until.get_or_insert_with(|| Box::pin(sleep_until(Instant::now() + patience)));
        ready!(until.as_mut().poll(context));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl<T: AsyncWrite + Unpin> Paced<T> {
    fn paced(
        &mut self,
        context: &mut Context<'_>,
        wrote: Poll<io::Result<usize>>,
    ) -> Poll<io::Result<usize>> {
        match wrote {
            Poll::Pending => self.wait(context),
            Poll::Ready(Ok(bytes)) => {
                self.written(bytes);
                Poll::Ready(Ok(bytes))
            }
            failed => failed,
        }
    }
}

impl<T: AsyncRead + Unpin> AsyncRead for Paced<T> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_read(context, buffer)
    }
}

impl<T: AsyncWrite + Unpin> AsyncWrite for Paced<T> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let wrote = Pin::new(&mut self.inner).poll_write(context, bytes);
        self.paced(context, wrote)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let wrote = Pin::new(&mut self.inner).poll_write_vectored(context, bytes);
        self.paced(context, wrote)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }

    /// Called when all is written that is there to be.
    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        ready!(Pin::new(&mut self.inner).poll_flush(context))?;
        self.until = None;
        self.pending.store(false, Ordering::Relaxed);
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, duplex};
    use tokio::time::sleep;

    use super::*;

    const HURRIED: Reading = Reading { patience: Duration::from_millis(300), least_rate: 1_000_000 };

    fn paced(buffer: usize) -> (Paced<tokio::io::DuplexStream>, tokio::io::DuplexStream) {
        let (ours, theirs) = duplex(buffer);
        (Paced::new(ours, HURRIED, Arc::default()), theirs)
    }

    #[tokio::test]
    async fn who_reads_nothing_is_cut_off() {
        let (mut ours, _theirs) = paced(64);
        let error = ours.write_all(&[0; 1_000]).await.unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::TimedOut);
        assert!(ours.pending.load(Ordering::Relaxed));
    }

    #[tokio::test]
    async fn who_reads_a_byte_now_and_then_is_cut_off_too() {
        let (mut ours, mut theirs) = paced(64);
        let reader = tokio::spawn(async move {
            while theirs.read_u8().await.is_ok() {
                sleep(Duration::from_millis(20)).await;
            }
        });
        assert_eq!(ours.write_all(&[0; 100_000]).await.unwrap_err().kind(), io::ErrorKind::TimedOut);
        drop(ours);
        reader.await.unwrap();
    }

    #[tokio::test]
    async fn who_reads_slowly_but_steadily_gets_all_of_it() {
        let (mut ours, mut theirs) = paced(64 * 1024);
        let reader = tokio::spawn(async move {
            let (mut all, mut part) = (0, vec![0; 100_000]);
            loop {
                match theirs.read(&mut part).await.unwrap() {
                    0 => return all,
                    read => all += read,
                }
                sleep(Duration::from_millis(10)).await;
            }
        });
        // Longer than the patience in all.
        ours.write_all(&vec![0; 4_000_000]).await.unwrap();
        ours.flush().await.unwrap();
        assert!(!ours.pending.load(Ordering::Relaxed));
        drop(ours);
        assert_eq!(reader.await.unwrap(), 4_000_000);
    }
}
