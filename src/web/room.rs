//! Who is in: how many connections there may be, in all and from one network. Where one more is too many, one that only
//! waits for its next request, or for the rest of a head, makes room for it: so those who sit idle keep nobody out.

use std::collections::{BTreeMap, HashMap};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use ipnet::{IpNet, Ipv4Net};
use tokio_util::sync::CancellationToken;

const LOOPBACK: Ipv4Net = Ipv4Net::new_assert(Ipv4Addr::new(127, 0, 0, 0), 8);

/// How many connections there may be.
#[derive(Clone, Debug)]
pub struct Bounds {
    /// In all.
    pub total: usize,
    /// From one IPv4 address, or from one IPv6 network of 64 bits.
    pub per_network: usize,
    /// From whose addresses there may be as many as in all: proxies, behind which everybody comes.
    pub exempt: Vec<IpNet>,
}

impl Bounds {
    /// Connections at once; fewer where the system has fewer.
    pub const TOTAL: usize = 10_000;
    /// A hundred people behind one address, with several connections each when they press at once.
    pub const PER_NETWORK: usize = 250;

    /// Those of a portal behind these proxies. Whoever is on this machine has other ways to keep it busy, and is
    /// most likely a proxy that was not named, or a test.
    #[must_use]
    pub fn serving(total: usize, proxies: &[IpNet]) -> Self {
        let loopback = [IpNet::from(LOOPBACK), IpNet::from(IpAddr::V6(Ipv6Addr::LOCALHOST))];
        let exempt = proxies.iter().copied().chain(loopback).collect();
        Self { total, per_network: Self::PER_NETWORK, exempt }
    }

    fn network(&self, peer: SocketAddr) -> Option<IpAddr> {
        let address = peer.ip().to_canonical();
        if self.exempt.iter().any(|network| network.contains(&address)) {
            return None;
        }
        Some(match address {
            IpAddr::V4(_) => address,
            IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() >> 64 << 64)),
        })
    }
}

/// The connections that there are.
#[derive(Debug)]
pub struct Room {
    bounds: Bounds,
    guests: Mutex<Guests>,
}

#[derive(Debug, Default)]
struct Guests {
    next: u64,
    /// In the order in which they came.
    in_room: BTreeMap<u64, Guest>,
    by_network: HashMap<IpAddr, usize>,
}

#[derive(Clone, Debug)]
struct Guest {
    network: Option<IpAddr>,
    activity: Arc<Activity>,
}

/// What a connection is at.
#[derive(Debug, Default)]
pub struct Activity {
    /// Requests whose answer is being made.
    asked: AtomicUsize,
    /// Whether an answer waits to be read by the client.
    pub answering: Arc<AtomicBool>,
    /// Ends it.
    pub end: CancellationToken,
}

impl Activity {
    /// A request is answered, for as long as the value lives.
    #[must_use]
    pub fn ask(self: &Arc<Self>) -> Asked {
        self.asked.fetch_add(1, Ordering::Relaxed);
        Asked(Arc::clone(self))
    }

    fn is_waiting(&self) -> bool {
        self.asked.load(Ordering::Relaxed) == 0 && !self.answering.load(Ordering::Relaxed)
    }
}

/// A request whose answer is being made.
pub struct Asked(Arc<Activity>);

impl Drop for Asked {
    fn drop(&mut self) {
        self.0.asked.fetch_sub(1, Ordering::Relaxed);
    }
}

/// A connection's place.
pub struct Place {
    room: Arc<Room>,
    number: u64,
    pub activity: Arc<Activity>,
}

impl Drop for Place {
    fn drop(&mut self) {
        self.room.guests().leave(self.number);
    }
}

impl Room {
    /// Nobody is in.
    #[must_use]
    pub fn new(bounds: Bounds) -> Arc<Self> {
        Arc::new(Self { bounds, guests: Mutex::default() })
    }

    fn guests(&self) -> MutexGuard<'_, Guests> {
        self.guests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A place for a connection from there; none while there are too many that are all at work.
    #[must_use]
    pub fn enter(self: &Arc<Self>, peer: SocketAddr) -> Option<Place> {
        let network = self.bounds.network(peer);
        let mut guests = self.guests();
        let of_network =
            network.and_then(|network| guests.by_network.get(&network)).copied().unwrap_or_default();
        if of_network >= self.bounds.per_network {
            guests.make_room(|guest| guest.network == network)?;
        }
        if guests.in_room.len() >= self.bounds.total {
            guests.make_room(|_| true)?;
        }
        let guest = Guest { network, activity: Arc::default() };
        let activity = Arc::clone(&guest.activity);
        let number = guests.enter(guest);
        drop(guests);
        Some(Place { room: Arc::clone(self), number, activity })
    }
}

impl Guests {
    fn enter(&mut self, guest: Guest) -> u64 {
        if let Some(network) = guest.network {
            *self.by_network.entry(network).or_default() += 1;
        }
        self.next += 1;
        self.in_room.insert(self.next, guest);
        self.next
    }

    fn leave(&mut self, number: u64) -> Option<Guest> {
        let guest = self.in_room.remove(&number)?;
        if let Some(network) = guest.network
            && let Some(count) = self.by_network.get_mut(&network)
        {
            *count -= 1;
            if *count == 0 {
                self.by_network.remove(&network);
            }
        }
        Some(guest)
    }

    /// Ends the connection that has been in longest, of those that only wait.
    fn make_room(&mut self, among: impl Fn(&Guest) -> bool) -> Option<()> {
        let mut waiting =
            self.in_room.iter().filter(|(_, guest)| among(guest) && guest.activity.is_waiting());
        let number = *waiting.next()?.0;
        self.leave(number)?.activity.end.cancel();
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn room(total: usize, per_network: usize) -> Arc<Room> {
        let exempt = vec!["10.0.0.0/8".parse().unwrap()];
        Room::new(Bounds { total, per_network, exempt })
    }

    fn from(address: &str) -> SocketAddr {
        SocketAddr::new(address.parse().unwrap(), 1)
    }

    #[test]
    fn where_one_is_too_many_the_one_that_has_waited_longest_goes() {
        let room = room(3, 3);
        let places: Vec<_> = (0..3).map(|_| room.enter(from("192.0.2.1")).unwrap()).collect();
        let _asked = places[0].activity.ask();
        let fourth = room.enter(from("192.0.2.9")).unwrap();
        let ended: Vec<bool> = places.iter().map(|place| place.activity.end.is_cancelled()).collect();
        assert_eq!(ended, [false, true, false]);
        drop(places);
        assert_eq!(room.guests().in_room.len(), 1, "who was ended leaves once");
        drop(fourth);
        assert!(room.guests().by_network.is_empty());
    }

    #[test]
    fn while_all_are_at_work_nobody_more_comes_in() {
        let room = room(2, 2);
        let (one, two) = (room.enter(from("192.0.2.1")).unwrap(), room.enter(from("192.0.2.2")).unwrap());
        let asked = one.activity.ask();
        two.activity.answering.store(true, Ordering::Relaxed);
        assert!(room.enter(from("192.0.2.3")).is_none());
        drop(asked);
        assert!(room.enter(from("192.0.2.3")).is_some());
    }

    #[test]
    fn one_network_has_its_share_and_a_proxy_all() {
        let room = room(100, 2);
        let busy = |address| {
            let place = room.enter(from(address))?;
            let asked = place.activity.ask();
            Some((place, asked))
        };
        let all: Vec<_> = ["2001:db8::1", "2001:db8::2:3", "2001:db8:0:1::1", "192.0.2.1", "192.0.2.2"]
            .map(|address| busy(address).unwrap())
            .into();
        assert!(busy("2001:db8::4").is_none(), "one network of 64 bits is one");
        assert!(busy("2001:db8:0:1::2").is_some());
        let second = busy("::ffff:192.0.2.1").unwrap();
        assert!(busy("192.0.2.1").is_none(), "IPv4 in IPv6 is IPv4");
        let proxied: Vec<_> = (0..50).map(|_| busy("10.1.2.3").unwrap()).collect();
        drop((all, second, proxied));
        assert!(room.guests().by_network.is_empty());
    }
}
