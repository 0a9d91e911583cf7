//! Runs a program: one step after the other, so that it can stop at any of them.
//!
//! A step evaluates a node on a value, or gives a value to what waits for it (a [`Frame`]), or goes back to the last
//! choice (a [`Fork`]). Frames and environments are shared lists: a fork keeps those it saw. Nothing recurses on
//! the native stack, and what a program holds is charged, so any recursion ends by a limit.
//!
//! Where paths are asked for, each value carries the path it was found at.

mod eval;
mod held;

use std::sync::Arc;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering::Relaxed};

use vsh_core::meter::{Charge, LimitExceeded, Meter};

use held::{
    Binding, Cell, Env, Fork, Frame, Frames, Item, Op, Part, Path, Pile, Slot, above, depth, handler, lock,
    lost, new_cell, open, slot, take, variable,
};

use super::compile::{Node, NodeId, Program, Special};
use super::native::Library;
use super::paths;
use super::value::{MAX_DEPTH, Map, Res, Stop, Val};
use super::{native::arith, write};

enum State {
    Eval(NodeId, Env, Item, Frames),
    Emit(Item, Frames),
    Back,
    Raise(Val, u64),
    /// `input` waits, or `modulemeta` for a module.
    Wait(Option<String>, bool, Frames),
}

/// Why the machine stands.
#[derive(Debug)]
pub(super) enum Event {
    Output(Val),
    Done,
    /// An error that nothing caught.
    Error(Val),
    Break,
    /// `input` wants the next one: see [`Machine::give`].
    Input,
    /// `modulemeta` wants to know of this module: see [`Machine::give`].
    Module(String),
    /// Text for standard error.
    Message(Vec<u8>),
    Halt(Val, Val),
    /// The fuel is used up.
    Pause,
    Limit(LimitExceeded),
}

pub(super) struct Machine {
    program: Arc<Program>,
    pub(super) library: Library,
    forks: Vec<Fork>,
    state: Option<State>,
    ids: u64,
    charge: Charge,
    deepest: u64,
    used: u32,
}

enum Step {
    Go(State),
    Stand(State, Event),
}

impl Machine {
    pub(super) fn new(program: Arc<Program>, library: Library, meter: &Meter) -> Self {
        let charge = meter.no_memory();
        Self { program, library, forks: Vec::new(), state: None, ids: 0, charge, deepest: 0, used: 0 }
    }

    /// Begins anew, on this input.
    pub(super) fn start(&mut self, input: Val) {
        self.forks.clear();
        let item = Item { val: input, path: Path::Off };
        self.state = Some(State::Eval(self.program.main, None, item, None));
    }

    /// What `input` gives; `None` if there is no more.
    pub(super) fn give(&mut self, input: Res) {
        let Some(State::Wait(_, tracked, frames)) = self.state.take() else { return };
        self.state = Some(match input {
            Ok(val) => State::Emit(Item { val, path: lost(tracked) }, frames),
            Err(Stop::Error(why)) => State::Raise(why, handler(&frames)),
            Err(Stop::Limit(_)) => State::Back,
        });
    }

    /// Runs on until there is something to say.
    pub(super) fn run(&mut self, fuel: u32) -> Event {
        let program = Arc::clone(&self.program);
        let Some(mut state) = self.state.take() else { return Event::Done };
        for _ in 0..fuel {
            self.used += 1;
            match self.step(&program, state) {
                Ok(Step::Go(next)) => state = next,
                Ok(Step::Stand(next, event)) => {
                    self.state = Some(next);
                    return event;
                }
                Err(limit) => return Event::Limit(limit),
            }
        }
        self.state = Some(state);
        let held = self.forks.len() as u64 * 200 + std::mem::take(&mut self.deepest) * 200;
        match self.charge.resize(usize::try_from(held).unwrap_or(usize::MAX)) {
            Ok(()) => Event::Pause,
            Err(limit) => Event::Limit(limit),
        }
    }

    /// The steps taken since this was last asked.
    pub(super) fn take_used(&mut self) -> u32 {
        std::mem::take(&mut self.used)
    }

    fn step(&mut self, program: &Program, state: State) -> Result<Step, LimitExceeded> {
        match state {
            State::Eval(node, env, item, frames) => self.eval(program, node, env, item, frames),
            State::Emit(item, frames) => self.emit(program, item, frames),
            State::Back => self.back(),
            State::Raise(error, handler) => Ok(self.raise(error, handler)),
            State::Wait(module, tracked, frames) => {
                let event = module.clone().map_or(Event::Input, Event::Module);
                Ok(Step::Stand(State::Wait(module, tracked, frames), event))
            }
        }
    }

    fn id(&mut self) -> u64 {
        self.ids += 1;
        self.ids
    }

    fn frame(&mut self, op: Op, next: Frames) -> Frames {
        let handler = handler(&next);
        self.frame_in(op, next, handler)
    }

    fn frame_in(&mut self, op: Op, next: Frames, handler: u64) -> Frames {
        let depth = next.as_ref().map_or(0, |frame| frame.depth) + 1;
        self.deepest = self.deepest.max(u64::from(depth));
        Some(Arc::new(Frame { op, next, handler, depth }))
    }

    fn bind(&mut self, slot: Slot, above: Env) -> Env {
        let inner = match &slot {
            Slot::Closure(_, env) => depth(env),
            _ => 0,
        };
        let depth = depth(&above).max(inner) + 1;
        self.deepest = self.deepest.max(u64::from(depth));
        Some(Arc::new(Binding { slot, above, depth }))
    }

    /// A value that came of a computation, or its error.
    fn result(&self, result: Res, path: &Path, frames: Frames) -> Result<Step, LimitExceeded> {
        match result {
            Ok(val) if val.depth() > MAX_DEPTH => {
                let error = self.library.heap.text("Exceeds depth limit");
                Ok(Step::Go(State::Raise(error, handler(&frames))))
            }
            Ok(val) => Ok(Step::Go(State::Emit(Item { val, path: lost(path.tracked()) }, frames))),
            Err(Stop::Error(error)) => Ok(Step::Go(State::Raise(error, handler(&frames)))),
            Err(Stop::Limit(limit)) => Err(limit),
        }
    }

    fn emit(&mut self, program: &Program, item: Item, frames: Frames) -> Result<Step, LimitExceeded> {
        let Some(frame) = frames else {
            return Ok(Step::Stand(State::Back, Event::Output(item.val)));
        };
        let (op, next) = open(frame);
        let go = |node, env, item, frames| Ok(Step::Go(State::Eval(node, env, item, frames)));
        match op {
            Op::Nothing => Ok(Step::Go(State::Back)),
            Op::Then(node, env) => go(node, env, item, next),
            Op::Key(term, env, input) => {
                let frames = self.frame(Op::IndexBy(item.val), next);
                go(term, env, input, frames)
            }
            Op::IndexBy(key) => self.index(item, key, next),
            Op::SliceFrom(term, to, env, input) => {
                let plain = input.untracked();
                let frames = self.frame(Op::SliceTo(term, item.val, env.clone(), input), next);
                match to {
                    Some(to) => go(to, env, plain, frames),
                    None => Ok(Step::Go(State::Emit(Item { val: Val::Null, path: Path::Off }, frames))),
                }
            }
            Op::SliceTo(term, from, env, input) => {
                let key = self.library.heap.pairs([("start", from), ("end", item.val)]);
                let frames = self.frame(Op::IndexBy(key), next);
                go(term, env, input, frames)
            }
            Op::Each => {
                if matches!(item.path, Path::Lost) {
                    let shown = short(&item.val, 30);
                    let text = format!("Invalid path expression near attempt to iterate through {shown}");
                    return self.fail(text, next);
                }
                match &item.val {
                    Val::Arr(_) | Val::Obj(_) => {
                        self.forks.push(Fork::Each(item.val, 0, item.path, next));
                        Ok(Step::Go(State::Back))
                    }
                    other => {
                        let text = format!("Cannot iterate over {}", described(other));
                        self.fail(text, next)
                    }
                }
            }
            Op::Right(math, left, env, input) => {
                let frames = self.frame(Op::Left(math, item.val), next);
                go(left, env, input, frames)
            }
            Op::Left(math, right) => {
                let result = arith::math(&self.library.heap, math, item.val, &right);
                self.result(result, &Path::Off, next)
            }
            Op::Negate => {
                let result = arith::negate(&self.library.heap, &item.val);
                self.result(result, &Path::Off, next)
            }
            Op::Logic(or, right, env, input) => {
                if item.val.truthy() == or {
                    let val = Val::Bool(or);
                    return Ok(Step::Go(State::Emit(Item { val, path: Path::Off }, next)));
                }
                let frames = self.frame(Op::Truth, next);
                go(right, env, input, frames)
            }
            Op::Truth => {
                let val = Val::Bool(item.val.truthy());
                Ok(Step::Go(State::Emit(Item { val, path: Path::Off }, next)))
            }
            Op::Branch(then, otherwise, env, input) => match (item.val.truthy(), otherwise) {
                (true, _) => go(then, env, input, next),
                (false, Some(otherwise)) => go(otherwise, env, input, next),
                (false, None) => Ok(Step::Go(State::Emit(input, next))),
            },
            Op::AltEnd(found) => {
                if !item.val.truthy() {
                    return Ok(Step::Go(State::Back));
                }
                found.store(true, Relaxed);
                Ok(Step::Go(State::Emit(item, next)))
            }
            Op::TryEnd => Ok(Step::Go(State::Emit(item, next))),
            Op::Bound(body, env, input) => {
                let env = self.bind(Slot::Val(item.val), env);
                go(body, env, input, next)
            }
            Op::FoldInit(foreach, each, env, input) => {
                let cell = new_cell(item);
                if !foreach {
                    self.forks.push(Fork::Reduced(Arc::clone(&cell), next.clone()));
                }
                let env = self.bind(Slot::Cell(cell), env);
                go(each, env, input.untracked(), next)
            }
            Op::Store(cell) => {
                *lock(&cell) = Some(item);
                Ok(Step::Go(State::Back))
            }
            Op::Extract(cell, extract, env) => {
                *lock(&cell) = Some(item.clone());
                match extract {
                    Some(extract) => go(extract, env, item, next),
                    None => Ok(Step::Go(State::Emit(item, next))),
                }
            }
            Op::Push(pile) => {
                let mut pile = lock(&pile);
                if pile.items.len() == pile.items.capacity() {
                    let more = pile.items.capacity().max(4) * size_of::<Val>();
                    pile.charge.add(more)?;
                    let count = pile.items.capacity().max(4);
                    pile.items.reserve_exact(count);
                }
                pile.items.push(item.val);
                Ok(Step::Go(State::Back))
            }
            Op::ObjectKey(id, at, env, input, partial) => {
                if item.val.str().is_none() {
                    let text = format!("Cannot use {} as object key", described(&item.val));
                    return self.fail(text, next);
                }
                let Some(Node::Object(pairs)) = program.nodes.get(id as usize) else {
                    return Ok(Step::Go(State::Back));
                };
                let Some((_, value)) = pairs.get(at) else { return Ok(Step::Go(State::Back)) };
                let frames =
                    self.frame(Op::ObjectValue(id, at, env.clone(), input.clone(), partial, item.val), next);
                go(*value, env, input, frames)
            }
            Op::ObjectValue(id, at, env, input, mut partial, key) => {
                if let (Val::Obj(map), Some(key)) = (&mut partial, key.str())
                    && let Err(Stop::Limit(limit)) = Arc::make_mut(map).put(Arc::from(key), item.val)
                {
                    return Err(limit);
                }
                match program.nodes.get(id as usize) {
                    Some(Node::Object(pairs)) => self.object_at(id, pairs, at + 1, env, input, partial, next),
                    _ => Ok(Step::Go(State::Back)),
                }
            }
            Op::Args(id, env, input, mut done) => {
                done.push(item.val);
                match program.nodes.get(id as usize) {
                    Some(Node::Native(_, args) | Node::Special(_, args)) => {
                        self.args(program, id, args, env, input, done, next)
                    }
                    _ => Ok(Step::Go(State::Back)),
                }
            }
            Op::PathEnd(true) => Ok(Step::Go(State::Emit(Item { val: item.val, path: Path::Lost }, next))),
            Op::PathEnd(false) => match self.path_of(&item) {
                Ok(path) => Ok(Step::Go(State::Emit(Item { val: path, path: Path::Off }, next))),
                Err(text) => self.fail(text, next),
            },
            Op::GetPath(input) => self.get_path(input, &item.val, next),
            Op::Raise => Ok(Step::Go(State::Raise(item.val, handler(&next)))),
            Op::Halt(input) => {
                if item.val.number().is_none() {
                    return self.fail("halt_error/1: number required".to_owned(), next);
                }
                Ok(Step::Stand(State::Back, Event::Halt(input.val, item.val)))
            }
            Op::ModifyAt(cell, gone, update, env) => self.modify_at(item, cell, gone, update, env, next),
            Op::ModifyStore(id, cell, path) => {
                self.cut(id);
                let old = take(&cell).val;
                match paths::set_path(&self.library.heap, old, &path, item.val) {
                    Ok(val) => {
                        *lock(&cell) = Some(Item { val, path: Path::Off });
                        Ok(Step::Go(State::Back))
                    }
                    Err(Stop::Error(error)) => Ok(Step::Go(State::Raise(error, handler(&next)))),
                    Err(Stop::Limit(limit)) => Err(limit),
                }
            }
            Op::Limit(body, env, input) => match item.val.number() {
                Some(count) if count > 0.0 => {
                    let id = self.id();
                    self.forks.push(Fork::Barrier(id));
                    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates")]
                    let left = Arc::new(AtomicU64::new(count.ceil() as u64));
                    let frames = self.frame(Op::Limited(id, left), next);
                    go(body, env, input, frames)
                }
                Some(0.0) => Ok(Step::Go(State::Back)),
                _ => go(body, env, input, next),
            },
            Op::Limited(id, left) => {
                if left.fetch_sub(1, Relaxed) <= 1 {
                    self.cut(id);
                }
                Ok(Step::Go(State::Emit(item, next)))
            }
        }
    }

    fn fail(&self, text: String, frames: Frames) -> Result<Step, LimitExceeded> {
        let error = self.library.heap.text(text);
        Ok(Step::Go(State::Raise(error, handler(&frames))))
    }

    fn index(&mut self, item: Item, key: Val, frames: Frames) -> Result<Step, LimitExceeded> {
        let path = match item.path {
            Path::Lost => {
                let (key, shown) = (short(&key, 30), short(&item.val, 30));
                let text = format!("Invalid path expression near attempt to access element {key} of {shown}");
                return self.fail(text, frames);
            }
            Path::Off => Path::Off,
            Path::On(above) => Path::On(Some(Arc::new(Part { key: key.clone(), above }))),
        };
        match paths::get(&self.library.heap, &item.val, &key) {
            Ok(val) => Ok(Step::Go(State::Emit(Item { val, path }, frames))),
            Err(Stop::Error(error)) => Ok(Step::Go(State::Raise(error, handler(&frames)))),
            Err(Stop::Limit(limit)) => Err(limit),
        }
    }

    fn get_path(&mut self, input: Item, keys: &Val, frames: Frames) -> Result<Step, LimitExceeded> {
        if matches!(input.path, Path::Lost) {
            let text = format!("Invalid path expression with result {}", short(&input.val, 30));
            return self.fail(text, frames);
        }
        match paths::get_path(&self.library.heap, &input.val, keys) {
            Ok(val) => {
                let path = match input.path {
                    Path::On(mut above) => {
                        for key in keys.items().unwrap_or_default() {
                            above = Some(Arc::new(Part { key: key.clone(), above }));
                        }
                        Path::On(above)
                    }
                    other => other,
                };
                Ok(Step::Go(State::Emit(Item { val, path }, frames)))
            }
            Err(Stop::Error(error)) => Ok(Step::Go(State::Raise(error, handler(&frames)))),
            Err(Stop::Limit(limit)) => Err(limit),
        }
    }

    fn path_of(&self, item: &Item) -> Result<Val, String> {
        let Path::On(last) = &item.path else {
            return Err(format!("Invalid path expression with result {}", short(&item.val, 30)));
        };
        let mut keys = Vec::new();
        let mut part = last;
        while let Some(found) = part {
            keys.push(found.key.clone());
            part = &found.above;
        }
        keys.reverse();
        Ok(self.library.heap.array(keys))
    }

    fn modify_at(
        &mut self,
        item: Item,
        cell: Cell,
        gone: Arc<Mutex<Vec<Val>>>,
        update: NodeId,
        env: Env,
        frames: Frames,
    ) -> Result<Step, LimitExceeded> {
        let path = match self.path_of(&item) {
            Ok(path) => path,
            Err(text) => return self.fail(text, frames),
        };
        drop(item);
        let old = lock(&cell).as_ref().map(|item| paths::get_path(&self.library.heap, &item.val, &path));
        match old {
            Some(Ok(val)) => {
                let id = self.id();
                self.forks.push(Fork::ModifyNone(id, gone, path.clone()));
                let frames = self.frame(Op::ModifyStore(id, cell, path), frames);
                Ok(Step::Go(State::Eval(update, env, Item { val, path: Path::Off }, frames)))
            }
            Some(Err(Stop::Error(error))) => Ok(Step::Go(State::Raise(error, handler(&frames)))),
            Some(Err(Stop::Limit(limit))) => Err(limit),
            None => Ok(Step::Go(State::Back)),
        }
    }

    fn back(&mut self) -> Result<Step, LimitExceeded> {
        let Some(fork) = self.forks.pop() else {
            return Ok(Step::Stand(State::Back, Event::Done));
        };
        let emit = |val, path, frames| Ok(Step::Go(State::Emit(Item { val, path }, frames)));
        match fork {
            Fork::Eval(node, env, item, frames) => Ok(Step::Go(State::Eval(node, env, item, frames))),
            Fork::Each(container, at, path, frames) => {
                let (key, val, last) = match &container {
                    Val::Arr(items) => {
                        let Some(val) = items.data.get(at) else { return Ok(Step::Go(State::Back)) };
                        #[expect(clippy::cast_precision_loss, reason = "far fewer items fit into memory")]
                        let key = if path.tracked() { Val::Num(at as f64) } else { Val::Null };
                        (key, val.clone(), at + 1 == items.data.len())
                    }
                    Val::Obj(map) => {
                        let Some((key, val)) = map.data.get_index(at) else {
                            return Ok(Step::Go(State::Back));
                        };
                        let key = if path.tracked() { self.library.heap.text(&**key) } else { Val::Null };
                        (key, val.clone(), at + 1 == map.data.len())
                    }
                    _ => return Ok(Step::Go(State::Back)),
                };
                if !last {
                    self.forks.push(Fork::Each(container, at + 1, path.clone(), frames.clone()));
                }
                let path = match path {
                    Path::On(above) => Path::On(Some(Arc::new(Part { key, above }))),
                    other => other,
                };
                emit(val, path, frames)
            }
            Fork::Range(at, to, by, path, frames) => {
                let more = if by > 0.0 {
                    at < to
                } else if by < 0.0 {
                    at > to
                } else {
                    false
                };
                if !more {
                    return Ok(Step::Go(State::Back));
                }
                self.forks.push(Fork::Range(at + by, to, by, path.clone(), frames.clone()));
                emit(Val::Num(at), path, frames)
            }
            Fork::Alt(_, found, right, env, item, frames) => {
                if found.load(Relaxed) {
                    return Ok(Step::Go(State::Back));
                }
                Ok(Step::Go(State::Eval(right, env, item, frames)))
            }
            Fork::Try(..) | Fork::Barrier(_) => Ok(Step::Go(State::Back)),
            Fork::Reduced(cell, frames) => Ok(Step::Go(State::Emit(take(&cell), frames))),
            Fork::Collected(pile, path, frames) => {
                let items = std::mem::take(&mut lock(&pile).items);
                drop(pile);
                let val = self.library.heap.array(items);
                let result = Ok(val);
                self.result(result, &path, frames)
            }
            Fork::ModifyNone(_, gone, path) => {
                lock(&gone).push(path);
                Ok(Step::Go(State::Back))
            }
            Fork::Modified(cell, gone, path, frames) => {
                let gone = self.library.heap.array(std::mem::take(&mut *lock(&gone)));
                let val = take(&cell).val;
                let result = paths::delete_paths(&self.library.heap, val, &gone);
                self.result(result, &path, frames)
            }
        }
    }

    /// Forgets the choices behind the barrier `id`, and the barrier. False if it is not there.
    fn cut(&mut self, id: u64) -> bool {
        let at = self.forks.iter().rposition(
            |fork| matches!(fork, Fork::Barrier(found) | Fork::ModifyNone(found, ..) if *found == id),
        );
        if let Some(at) = at {
            self.forks.truncate(at);
        }
        at.is_some()
    }

    fn raise(&mut self, error: Val, handler: u64) -> Step {
        while let Some(fork) = self.forks.pop() {
            match fork {
                Fork::Try(id, catch, env, item, again, frames) if id == handler => {
                    let Some(catch) = catch else { return Step::Go(State::Back) };
                    let item =
                        if again { item } else { Item { val: error, path: lost(item.path.tracked()) } };
                    return Step::Go(State::Eval(catch, env, item, frames));
                }
                Fork::Alt(id, found, right, env, item, frames) if id == handler => {
                    if found.load(Relaxed) {
                        return Step::Go(State::Back);
                    }
                    return Step::Go(State::Eval(right, env, item, frames));
                }
                _ => {}
            }
        }
        Step::Stand(State::Back, Event::Error(error))
    }

    /// A node with exactly one output, of bounded depth.
    fn quick(&mut self, program: &Program, id: NodeId, env: &Env, input: &Val) -> Res {
        match program.nodes.get(id as usize) {
            Some(Node::Const(val)) => Ok(val.clone()),
            Some(Node::Var(up)) => Ok(variable(env, *up)),
            Some(Node::Index(term, key)) => {
                let key = self.quick(program, *key, env, input)?;
                let val = self.quick(program, *term, env, input)?;
                paths::get(&self.library.heap, &val, &key)
            }
            Some(Node::Pipe(a, b)) => {
                let val = self.quick(program, *a, env, input)?;
                self.quick(program, *b, env, &val)
            }
            Some(Node::Math(math, a, b)) => {
                let right = self.quick(program, *b, env, input)?;
                let left = self.quick(program, *a, env, input)?;
                arith::math(&self.library.heap, *math, left, &right)
            }
            Some(Node::Logic(or, a, b)) => {
                if self.quick(program, *a, env, input)?.truthy() == *or {
                    return Ok(Val::Bool(*or));
                }
                Ok(Val::Bool(self.quick(program, *b, env, input)?.truthy()))
            }
            Some(Node::Negate(a)) => {
                let val = self.quick(program, *a, env, input)?;
                arith::negate(&self.library.heap, &val)
            }
            Some(Node::If(condition, then, otherwise)) => {
                if self.quick(program, *condition, env, input)?.truthy() {
                    return self.quick(program, *then, env, input);
                }
                match otherwise {
                    Some(otherwise) => self.quick(program, *otherwise, env, input),
                    None => Ok(input.clone()),
                }
            }
            Some(Node::Native(native, args)) => {
                let mut values = vec![Val::Null; args.len()];
                for (value, arg) in values.iter_mut().zip(args.iter()).rev() {
                    *value = self.quick(program, *arg, env, input)?;
                }
                (native.run)(&mut self.library, input, &values)
            }
            _ => Ok(input.clone()),
        }
    }
}

/// A value in a message, cut to fewer than `size` bytes.
pub(super) fn short(val: &Val, size: usize) -> String {
    let text = write::json(val);
    if text.len() < size {
        return text;
    }
    let mut end = size - 4;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}...", text.get(..end).unwrap_or_default())
}

/// `KIND (VALUE)`
pub(super) fn described(val: &Val) -> String {
    format!("{} ({})", val.kind(), short(val, 15))
}
