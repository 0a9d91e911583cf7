//! What a program holds while it runs: values with their paths, environments, frames and choices, as lists that are shared.

use std::sync::atomic::{AtomicBool, AtomicU64};
use std::sync::{Arc, Mutex, PoisonError};

use vsh_core::meter::Charge;

use crate::data::jq::ast::Math;
use crate::data::jq::compile::NodeId;
use crate::data::jq::value::Val;

/// A value, and where it is.
#[derive(Clone, Debug)]
pub(super) struct Item {
    pub(super) val: Val,
    pub(super) path: Path,
}

#[derive(Clone, Debug)]
pub(super) enum Path {
    /// Nobody asks.
    Off,
    On(Option<Arc<Part>>),
    /// The value is not part of the input.
    Lost,
}

#[derive(Debug)]
pub(super) struct Part {
    pub(super) key: Val,
    pub(super) above: Option<Arc<Part>>,
}

pub(super) type Env = Option<Arc<Binding>>;

#[derive(Debug)]
pub(super) struct Binding {
    pub(super) slot: Slot,
    pub(super) above: Env,
    pub(super) depth: u32,
}

#[derive(Clone, Debug)]
pub(super) enum Slot {
    Val(Val),
    Closure(NodeId, Env),
    Label(u64),
    Cell(Cell),
}

pub(super) type Cell = Arc<Mutex<Option<Item>>>;

pub(super) type Frames = Option<Arc<Frame>>;

#[derive(Debug)]
pub(super) struct Frame {
    pub(super) op: Op,
    pub(super) next: Frames,
    /// The innermost `try` whose body this is in.
    pub(super) handler: u64,
    pub(super) depth: u32,
}

/// What happens to a value.
#[derive(Clone, Debug)]
pub(super) enum Op {
    Nothing,
    Then(NodeId, Env),
    Key(NodeId, Env, Item),
    IndexBy(Val),
    SliceFrom(NodeId, Option<NodeId>, Env, Item),
    SliceTo(NodeId, Val, Env, Item),
    Each,
    Right(Math, NodeId, Env, Item),
    Left(Math, Val),
    Negate,
    Logic(bool, NodeId, Env, Item),
    Truth,
    Branch(NodeId, Option<NodeId>, Env, Item),
    AltEnd(Arc<AtomicBool>),
    TryEnd,
    Bound(NodeId, Env, Item),
    FoldInit(bool, NodeId, Env, Item),
    Store(Cell),
    Extract(Cell, Option<NodeId>, Env),
    Push(Arc<Mutex<Pile>>),
    ObjectKey(NodeId, usize, Env, Item, Val),
    ObjectValue(NodeId, usize, Env, Item, Val, Val),
    Args(NodeId, Env, Item, Vec<Val>),
    PathEnd(bool),
    GetPath(Item),
    Raise,
    Halt(Item),
    ModifyAt(Cell, Arc<Mutex<Vec<Val>>>, NodeId, Env),
    ModifyStore(u64, Cell, Val),
    Limit(NodeId, Env, Item),
    Limited(u64, Arc<AtomicU64>),
}

/// What `[...]` has collected.
#[derive(Debug)]
pub(super) struct Pile {
    pub(super) items: Vec<Val>,
    pub(super) charge: Charge,
}

/// A choice that was put off.
#[derive(Debug)]
pub(super) enum Fork {
    Eval(NodeId, Env, Item, Frames),
    Each(Val, usize, Path, Frames),
    Range(f64, f64, f64, Path, Frames),
    /// `try`: its number, the handler, and whether the handler gets the input again instead of the error.
    Try(u64, Option<NodeId>, Env, Item, bool, Frames),
    Alt(u64, Arc<AtomicBool>, NodeId, Env, Item, Frames),
    Barrier(u64),
    Reduced(Cell, Frames),
    Collected(Arc<Mutex<Pile>>, Path, Frames),
    ModifyNone(u64, Arc<Mutex<Vec<Val>>>, Val),
    Modified(Cell, Arc<Mutex<Vec<Val>>>, Path, Frames),
}

impl Path {
    pub(super) fn tracked(&self) -> bool {
        !matches!(self, Self::Off)
    }
}

impl Item {
    pub(super) fn untracked(&self) -> Self {
        Self { val: self.val.clone(), path: Path::Off }
    }
}

pub(super) fn lost(tracked: bool) -> Path {
    if tracked { Path::Lost } else { Path::Off }
}

pub(super) fn handler(frames: &Frames) -> u64 {
    frames.as_ref().map_or(0, |frame| frame.handler)
}

pub(super) fn depth(env: &Env) -> u32 {
    env.as_ref().map_or(0, |binding| binding.depth)
}

pub(super) fn above(env: &Env, up: u32) -> &Env {
    let mut env = env;
    for _ in 0..up {
        match env {
            Some(binding) => env = &binding.above,
            None => break,
        }
    }
    env
}

pub(super) fn slot(env: &Env, up: u32) -> Option<&Slot> {
    above(env, up).as_ref().map(|binding| &binding.slot)
}

pub(super) fn variable(env: &Env, up: u32) -> Val {
    match slot(env, up) {
        Some(Slot::Val(val)) => val.clone(),
        _ => Val::Null,
    }
}

pub(super) fn new_cell(item: Item) -> Cell {
    Arc::new(Mutex::new(Some(item)))
}

/// The state; what is taken twice is null.
pub(super) fn take(cell: &Cell) -> Item {
    let taken = lock(cell).take();
    taken.unwrap_or(Item { val: Val::Null, path: Path::Off })
}

/// One machine runs on one thread at a time: nobody waits.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A frame's parts, moved out if nobody else holds it.
pub(super) fn open(mut frame: Arc<Frame>) -> (Op, Frames) {
    match Arc::get_mut(&mut frame) {
        Some(frame) => (std::mem::replace(&mut frame.op, Op::Nothing), frame.next.take()),
        None => (frame.op.clone(), frame.next.clone()),
    }
}

// Long lists are dropped link by link: the native stack is not theirs.

impl Drop for Frame {
    fn drop(&mut self) {
        let mut next = self.next.take();
        while let Some(mut frame) = next.and_then(Arc::into_inner) {
            next = frame.next.take();
        }
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        let mut above = self.above.take();
        while let Some(mut part) = above.and_then(Arc::into_inner) {
            above = part.above.take();
        }
    }
}

impl Drop for Binding {
    fn drop(&mut self) {
        let mut left = Vec::new();
        self.release(&mut left);
        while let Some(binding) = left.pop() {
            if let Some(mut binding) = Arc::into_inner(binding) {
                binding.release(&mut left);
            }
        }
    }
}

impl Binding {
    fn release(&mut self, left: &mut Vec<Arc<Self>>) {
        left.extend(self.above.take());
        if let Slot::Closure(_, env) = &mut self.slot {
            left.extend(env.take());
        }
    }
}
