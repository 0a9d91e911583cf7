//! Who pays for what a filesystem holds: quotas of sessions and of a host.
//!
//! Whoever writes to a chunk of a file pays for the chunk, and whoever makes an inode or gives it a name pays for
//! its names; both are paid for until the last filesystem, snapshot or fork that holds them is gone. So what forks
//! share is paid for once, and a fork pays for the chunks and inodes that it changed.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::errno::{Errno, Result};
use crate::quota::Limits;

/// A quota that is charged for what is written through a handle, see
/// [`MemFs::charged_to`](crate::MemFs::charged_to). A clone is the same account.
///
/// Over it, operations fail with `EDQUOT` (for the size of a file `EFBIG`), and what was written before stays.
/// Checks cost the same whatever is held.
#[derive(Clone, Debug)]
pub struct Account(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    limits: Limits,
    bytes: AtomicU64,
    inodes: AtomicU64,
    parent: Option<Account>,
}

impl Account {
    /// An account that may be charged as much as `limits` says.
    pub fn new(limits: Limits) -> Self {
        Self::with_parent(limits, None)
    }

    /// An account that is charged together with this one, and bounded by both.
    pub fn child(&self, limits: Limits) -> Self {
        Self::with_parent(limits, Some(self.clone()))
    }

    fn with_parent(limits: Limits, parent: Option<Self>) -> Self {
        Self(Arc::new(Inner { limits, bytes: AtomicU64::new(0), inodes: AtomicU64::new(0), parent }))
    }

    /// What it may be charged.
    pub fn limits(&self) -> Limits {
        self.0.limits
    }

    /// The bytes it is charged: for each chunk of at most 64 KiB its length.
    pub fn used_bytes(&self) -> u64 {
        self.0.bytes.load(Ordering::Relaxed)
    }

    /// The inodes, or names of them, that it is charged.
    pub fn used_inodes(&self) -> u64 {
        self.0.inodes.load(Ordering::Relaxed)
    }

    fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// The largest file it may make.
    pub(crate) fn file_size(&self) -> u64 {
        let above = self.0.parent.as_ref().map_or(u64::MAX, Self::file_size);
        self.0.limits.file_size.min(above)
    }

    /// This account and those above it.
    fn chain(&self) -> impl Iterator<Item = &Inner> {
        std::iter::successors(Some(&*self.0), |account| account.parent.as_ref().map(|parent| &*parent.0))
    }

    /// Takes up to `wanted` bytes, here and above; how many there were.
    fn take_some(&self, wanted: u64) -> u64 {
        let taken = take(&self.0.bytes, self.0.limits.bytes, wanted);
        let Some(parent) = &self.0.parent else { return taken };
        let granted = parent.take_some(taken);
        give(&self.0.bytes, taken - granted);
        granted
    }

    fn give_bytes(&self, bytes: u64) {
        self.chain().for_each(|account| give(&account.bytes, bytes));
    }

    fn take_inode(&self) -> Result<()> {
        for (level, account) in self.chain().enumerate() {
            if take(&account.inodes, account.limits.inodes, 1) == 0 {
                self.chain().take(level).for_each(|account| give(&account.inodes, 1));
                return Err(Errno::EDQUOT);
            }
        }
        Ok(())
    }
}

/// Takes up to `wanted` of what is left below `limit`; how much.
fn take(used: &AtomicU64, limit: u64, wanted: u64) -> u64 {
    if wanted == 0 {
        return 0;
    }
    let mut granted = 0;
    // The closure always answers, so this cannot fail.
    let _ = used.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |used| {
        granted = wanted.min(limit.saturating_sub(used));
        Some(used + granted)
    });
    granted
}

fn give(used: &AtomicU64, amount: u64) {
    if amount > 0 {
        used.fetch_sub(amount, Ordering::Relaxed);
    }
}

/// What an account pays for one thing; given back when it goes.
#[derive(Debug)]
pub(crate) struct Charge {
    account: Account,
    bytes: u64,
    inodes: u64,
}

impl Charge {
    /// Nothing yet.
    pub(crate) fn new(account: &Account) -> Self {
        Self { account: account.clone(), bytes: 0, inodes: 0 }
    }

    pub(crate) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Does this account pay?
    pub(crate) fn is_of(&self, account: &Account) -> bool {
        self.account.is(account)
    }

    /// Pays for more bytes, as many as there are.
    pub(crate) fn grow(&mut self, wanted: u64) {
        self.bytes += self.account.take_some(wanted);
    }

    /// Pays for no more than `bytes`.
    pub(crate) fn shrink_to(&mut self, bytes: u64) {
        let over = self.bytes.saturating_sub(bytes);
        self.account.give_bytes(over);
        self.bytes -= over;
    }

    /// Pays for all of `bytes` more, or `EDQUOT`.
    pub(crate) fn grow_all(&mut self, bytes: u64) -> Result<()> {
        let target = self.bytes + bytes;
        self.grow(bytes);
        if self.bytes == target {
            return Ok(());
        }
        self.shrink_to(target - bytes);
        Err(Errno::EDQUOT)
    }

    /// Pays for one more inode or name.
    fn add_inode(&mut self) -> Result<()> {
        self.account.take_inode()?;
        self.inodes += 1;
        Ok(())
    }

    /// Pays for one name less.
    pub(crate) fn drop_inode(&mut self) {
        if self.inodes > 0 {
            self.inodes -= 1;
            self.account.chain().for_each(|account| give(&account.inodes, 1));
        }
    }

    fn pay_names(&mut self, names: u64) -> Result<()> {
        while self.inodes < names {
            self.add_inode()?;
        }
        Ok(())
    }
}

/// What is copied is paid for again, over the limits if need be.
impl Clone for Charge {
    fn clone(&self) -> Self {
        for account in self.account.chain() {
            account.bytes.fetch_add(self.bytes, Ordering::Relaxed);
            account.inodes.fetch_add(self.inodes, Ordering::Relaxed);
        }
        Self { account: self.account.clone(), ..*self }
    }
}

impl Drop for Charge {
    fn drop(&mut self) {
        for account in self.account.chain() {
            give(&account.bytes, self.bytes);
            give(&account.inodes, self.inodes);
        }
    }
}

/// Lets `account` pay for all `nlink` names of an inode that it gives one more, and for `bytes` of it. Nothing
/// changes on `EDQUOT`.
pub(crate) fn charge_name(
    place: &mut Option<Arc<Charge>>,
    account: Option<&Account>,
    nlink: u64,
    bytes: u64,
) -> Result<()> {
    let Some(account) = account else { return Ok(()) };
    // What is shared with a fork is paid for anew.
    let own = place.take_if(|charge| charge.is_of(account) && Arc::strong_count(charge) == 1);
    let mut charge = own.and_then(Arc::into_inner).unwrap_or_else(|| Charge::new(account));
    let (old_inodes, old_bytes) = (charge.inodes, charge.bytes);
    let paid = charge.pay_names(nlink).and_then(|()| charge.grow_all(bytes.saturating_sub(old_bytes)));
    if paid.is_err() {
        while charge.inodes > old_inodes {
            charge.drop_inode();
        }
        if old_inodes == 0 {
            return paid;
        }
    }
    *place = Some(Arc::new(charge));
    paid
}
