//! Steps that evaluate a node.

use super::*;

impl Machine {
    pub(super) fn eval(
        &mut self,
        program: &Program,
        id: NodeId,
        env: Env,
        item: Item,
        frames: Frames,
    ) -> Result<Step, LimitExceeded> {
        if matches!(item.path, Path::Off) && program.quick.get(id as usize).is_some_and(|depth| *depth > 0) {
            let result = self.quick(program, id, &env, &item.val);
            return self.result(result, &item.path, frames);
        }
        let Some(node) = program.nodes.get(id as usize) else { return Ok(Step::Go(State::Back)) };
        let go = |node, env, item, frames| Ok(Step::Go(State::Eval(node, env, item, frames)));
        match node {
            Node::Identity => Ok(Step::Go(State::Emit(item, frames))),
            Node::Const(val) => {
                // A literal that is what is there stays there.
                let same = matches!(val, Val::Null | Val::Bool(_)) && item.val.equals(val);
                let path = if same { item.path } else { lost(item.path.tracked()) };
                Ok(Step::Go(State::Emit(Item { val: val.clone(), path }, frames)))
            }
            Node::Var(up) => {
                let val = variable(&env, *up);
                Ok(Step::Go(State::Emit(Item { val, path: lost(item.path.tracked()) }, frames)))
            }
            Node::Pipe(a, b) => {
                let frames = self.frame(Op::Then(*b, env.clone()), frames);
                go(*a, env, item, frames)
            }
            Node::Comma(a, b) => {
                self.forks.push(Fork::Eval(*b, env.clone(), item.clone(), frames.clone()));
                go(*a, env, item, frames)
            }
            Node::Index(term, key) => {
                let input = item.untracked();
                let frames = self.frame(Op::Key(*term, env.clone(), item), frames);
                go(*key, env, input, frames)
            }
            Node::Slice(term, from, to) => {
                let input = item.untracked();
                let frames = self.frame(Op::SliceFrom(*term, *to, env.clone(), item), frames);
                match from {
                    Some(from) => go(*from, env, input, frames),
                    None => Ok(Step::Go(State::Emit(Item { val: Val::Null, path: Path::Off }, frames))),
                }
            }
            Node::Each(term) => {
                let frames = self.frame(Op::Each, frames);
                go(*term, env, item, frames)
            }
            Node::Negate(a) => {
                let frames = self.frame_lost(&item, frames);
                let frames = self.frame(Op::Negate, frames);
                go(*a, env, item.untracked(), frames)
            }
            Node::Math(op, a, b) => {
                let input = item.untracked();
                let frames = self.frame_lost(&item, frames);
                let frames = self.frame(Op::Right(*op, *a, env.clone(), input.clone()), frames);
                go(*b, env, input, frames)
            }
            Node::Logic(or, a, b) => {
                let input = item.untracked();
                let frames = self.frame_lost(&item, frames);
                let frames = self.frame(Op::Logic(*or, *b, env.clone(), input.clone()), frames);
                go(*a, env, input, frames)
            }
            Node::Alternative(a, b) => {
                let (id, found) = (self.id(), Arc::new(AtomicBool::new(false)));
                let fork = Fork::Alt(id, Arc::clone(&found), *b, env.clone(), item.clone(), frames.clone());
                self.forks.push(fork);
                let frames = self.frame_in(Op::AltEnd(found), frames, id);
                go(*a, env, item, frames)
            }
            Node::If(condition, then, otherwise) => {
                let input = item.untracked();
                let frames = self.frame(Op::Branch(*then, *otherwise, env.clone(), item), frames);
                go(*condition, env, input, frames)
            }
            Node::Try(body, catch) => self.attempt(*body, *catch, false, env, item, frames),
            Node::Else(body, other) => self.attempt(*body, Some(*other), true, env, item, frames),
            Node::Reduce(init, each) | Node::Foreach(init, each) => {
                let foreach = matches!(node, Node::Foreach(..));
                let frames = self.frame(Op::FoldInit(foreach, *each, env.clone(), item.clone()), frames);
                go(*init, env, item, frames)
            }
            Node::ReduceStep(up, update) => {
                let Some(Slot::Cell(cell)) = slot(&env, *up) else { return Ok(Step::Go(State::Back)) };
                let state = take(cell);
                let frames = self.frame(Op::Store(Arc::clone(cell)), frames);
                go(*update, env, state, frames)
            }
            Node::ForeachStep(up, update, extract) => {
                let Some(Slot::Cell(cell)) = slot(&env, *up) else { return Ok(Step::Go(State::Back)) };
                let state = take(cell);
                let frames = self.frame(Op::Extract(Arc::clone(cell), *extract, env.clone()), frames);
                go(*update, env, state, frames)
            }
            Node::Bind(source, body) => {
                let input = item.untracked();
                let frames = self.frame(Op::Bound(*body, env.clone(), item), frames);
                go(*source, env, input, frames)
            }
            Node::Label(body) => {
                let id = self.id();
                self.forks.push(Fork::Barrier(id));
                let env = self.bind(Slot::Label(id), env);
                go(*body, env, item, frames)
            }
            Node::Break(up) => {
                if let Some(Slot::Label(id)) = slot(&env, *up) {
                    let id = *id;
                    if !self.cut(id) {
                        return Ok(Step::Stand(State::Back, Event::Break));
                    }
                }
                Ok(Step::Go(State::Back))
            }
            Node::Collect(items) => {
                let charge = self.library.meter.no_memory();
                let pile = Arc::new(Mutex::new(Pile { items: Vec::new(), charge }));
                self.forks.push(Fork::Collected(
                    Arc::clone(&pile),
                    lost(item.path.tracked()),
                    frames.clone(),
                ));
                let handler = handler(&frames);
                let frames = self.frame_in(Op::Push(pile), frames, handler);
                go(*items, env, item.untracked(), frames)
            }
            Node::Object(pairs) => {
                let frames = self.frame_lost(&item, frames);
                let empty = self.library.heap.object(Map::default());
                self.object_at(id, pairs, 0, env, item.untracked(), empty, frames)
            }
            Node::Call(def, up, args) => {
                let mut inner = up.map_or(None, |up| above(&env, up).clone());
                for arg in args {
                    // A parameter that is only handed on is the closure it stands for.
                    let closure = match program.nodes.get(*arg as usize) {
                        Some(Node::Param(up)) => slot(&env, *up).cloned(),
                        _ => None,
                    };
                    let closure = closure.unwrap_or_else(|| Slot::Closure(*arg, env.clone()));
                    inner = self.bind(closure, inner);
                }
                let body = program.defs.get(*def as usize).copied().unwrap_or_default();
                go(body, inner, item, frames)
            }
            Node::Param(up) => match slot(&env, *up) {
                Some(Slot::Closure(node, env)) => go(*node, env.clone(), item, frames),
                _ => Ok(Step::Go(State::Back)),
            },
            Node::Native(_, args) => {
                let tracked = item.path.tracked();
                let frames = if tracked { self.frame_lost(&item, frames) } else { frames };
                self.args(program, id, args, env, item.untracked(), Vec::new(), frames)
            }
            Node::Special(special, args) => self.special(program, id, *special, args, env, item, frames),
            Node::Modify(target, update) => {
                let cell = new_cell(item.untracked());
                let gone = Arc::new(Mutex::new(Vec::new()));
                let path = lost(item.path.tracked());
                self.forks.push(Fork::Modified(Arc::clone(&cell), Arc::clone(&gone), path, frames.clone()));
                let frames = self.frame(Op::ModifyAt(cell, gone, *update, env.clone()), frames);
                go(*target, env, Item { val: item.val, path: Path::On(None) }, frames)
            }
        }
    }

    /// What a computation gives is not part of the input any more: where paths are asked for, this frame says so.
    fn frame_lost(&mut self, item: &Item, frames: Frames) -> Frames {
        if item.path.tracked() { self.frame(Op::PathEnd(true), frames) } else { frames }
    }

    fn attempt(
        &mut self,
        body: NodeId,
        catch: Option<NodeId>,
        again: bool,
        env: Env,
        item: Item,
        frames: Frames,
    ) -> Result<Step, LimitExceeded> {
        let id = self.id();
        self.forks.push(Fork::Try(id, catch, env.clone(), item.clone(), again, frames.clone()));
        let frames = self.frame_in(Op::TryEnd, frames, id);
        Ok(Step::Go(State::Eval(body, env, item, frames)))
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one frame")]
    pub(super) fn object_at(
        &mut self,
        id: NodeId,
        pairs: &[(NodeId, NodeId)],
        at: usize,
        env: Env,
        item: Item,
        partial: Val,
        frames: Frames,
    ) -> Result<Step, LimitExceeded> {
        let Some((key, _)) = pairs.get(at) else {
            return Ok(Step::Go(State::Emit(Item { val: partial, path: Path::Off }, frames)));
        };
        let frames = self.frame(Op::ObjectKey(id, at, env.clone(), item.clone(), partial), frames);
        Ok(Step::Go(State::Eval(*key, env, item, frames)))
    }

    /// Evaluates arguments from the last to the first, then applies the function.
    #[expect(clippy::too_many_arguments, reason = "the parts of one frame")]
    pub(super) fn args(
        &mut self,
        program: &Program,
        id: NodeId,
        args: &[NodeId],
        env: Env,
        item: Item,
        mut done: Vec<Val>,
        frames: Frames,
    ) -> Result<Step, LimitExceeded> {
        if let Some(next) = (args.len() - done.len().min(args.len())).checked_sub(1)
            && let Some(arg) = args.get(next)
        {
            let frames = self.frame(Op::Args(id, env.clone(), item.clone(), done), frames);
            return Ok(Step::Go(State::Eval(*arg, env, item, frames)));
        }
        done.reverse();
        match program.nodes.get(id as usize) {
            Some(Node::Native(native, _)) => {
                let result = (native.run)(&mut self.library, &item.val, &done);
                self.result(result, &item.path, frames)
            }
            _ => {
                let mut numbers = done.iter().map(Val::number);
                let (Some(Some(from)), Some(Some(to)), Some(Some(by))) =
                    (numbers.next(), numbers.next(), numbers.next())
                else {
                    let error = self.library.heap.text("Range bounds must be numeric");
                    return Ok(Step::Go(State::Raise(error, handler(&frames))));
                };
                self.forks.push(Fork::Range(from, to, by, item.path, frames));
                Ok(Step::Go(State::Back))
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one frame")]
    fn special(
        &mut self,
        program: &Program,
        id: NodeId,
        special: Special,
        args: &[NodeId],
        env: Env,
        item: Item,
        frames: Frames,
    ) -> Result<Step, LimitExceeded> {
        let first = args.first().copied().unwrap_or_default();
        match special {
            Special::Empty => Ok(Step::Go(State::Back)),
            Special::Error => {
                let frames = self.frame(Op::Raise, frames);
                Ok(Step::Go(State::Eval(first, env, item.untracked(), frames)))
            }
            Special::Path => {
                let frames = self.frame_lost(&item, frames);
                let frames = self.frame(Op::PathEnd(false), frames);
                Ok(Step::Go(State::Eval(first, env, Item { val: item.val, path: Path::On(None) }, frames)))
            }
            Special::GetPath => {
                let input = item.untracked();
                let frames = self.frame(Op::GetPath(item), frames);
                Ok(Step::Go(State::Eval(first, env, input, frames)))
            }
            Special::Range => {
                let frames = self.frame_lost(&item, frames);
                self.args(program, id, args, env, item.untracked(), Vec::new(), frames)
            }
            Special::Limit => {
                let input = item.untracked();
                let second = args.get(1).copied().unwrap_or_default();
                let frames = self.frame(Op::Limit(second, env.clone(), item), frames);
                Ok(Step::Go(State::Eval(first, env, input, frames)))
            }
            Special::Input => Ok(Step::Go(State::Wait(None, item.path.tracked(), frames))),
            Special::ModuleMeta => match item.val.str() {
                Some(name) => Ok(Step::Go(State::Wait(Some(name.to_owned()), item.path.tracked(), frames))),
                None => self.fail("modulemeta input module name must be a string".to_owned(), frames),
            },
            Special::Debug => {
                let text = format!("[\"DEBUG:\",{}]\n", write::json(&item.val));
                Ok(Step::Stand(State::Emit(item, frames), Event::Message(text.into_bytes())))
            }
            Special::Stderr => {
                let text = match item.val.str() {
                    Some(text) => text.to_owned(),
                    None => write::json(&item.val),
                };
                Ok(Step::Stand(State::Emit(item, frames), Event::Message(text.into_bytes())))
            }
            Special::Halt => {
                let input = item.untracked();
                let frames = self.frame(Op::Halt(item), frames);
                Ok(Step::Go(State::Eval(first, env, input, frames)))
            }
            Special::Builtins => {
                let names = super::super::compile::builtin_names();
                let names = names.into_iter().map(|name| self.library.heap.text(name)).collect();
                let val = self.library.heap.array(names);
                Ok(Step::Go(State::Emit(Item { val, path: lost(item.path.tracked()) }, frames)))
            }
        }
    }
}
