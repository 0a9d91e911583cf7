//! All variables, with dynamic scope.
//!
//! The binding in force is in one map; what a `local` or a temporary assignment hides is kept in the frame
//! of the call that hid it, and comes back when the call ends. So a look-up never walks through scopes.

use std::sync::Arc;

use bstr::BString;

use super::variable::{Attributes, Name, Variable};

type Map = imbl::GenericHashMap<
    Name,
    Arc<Variable>,
    foldhash::fast::RandomState,
    imbl::shared_ptr::DefaultSharedPtr,
>;

/// What stands before a name that means the global variable, whatever hides it: no script can write it.
const GLOBAL: u8 = 0;

/// The name of the global variable of this name, whatever hides it.
pub(crate) fn global_name(name: &[u8]) -> Name {
    Name::from([&[GLOBAL], name].concat().as_slice())
}

/// Is it such a name? The variable's own name.
pub(crate) fn without_global(name: &[u8]) -> Option<&[u8]> {
    name.strip_prefix(&[GLOBAL])
}

/// The variables of a shell.
#[derive(Clone, Debug, Default)]
pub struct Variables {
    current: Map,
    frames: Vec<Frame>,
    /// The innermost scope is that of the assignments before a function's call, which begins now.
    calling: bool,
    /// How many frames belong to functions.
    level: u32,
    /// How many are shared: hardly ever there is one, and then names are looked for in all.
    shared: u32,
    /// What the assignments before a command bound that was not run, because one of them failed.
    left: Vec<(Name, Arc<Variable>)>,
    /// That is in force already, in the innermost scope.
    left_bound: bool,
    /// Values that stay behind a scope, for variables that change values.
    handed: Vec<Handed>,
}

/// A value that stays behind its scope.
#[derive(Clone, Debug)]
pub struct Handed {
    /// The variable that takes it.
    pub name: Name,
    /// The value.
    pub value: BString,
    /// Is the variable readonly then?
    pub readonly: bool,
}

#[derive(Clone, Debug, Default)]
struct Frame {
    is_function: bool,
    /// The assignments before the call are in the scope below.
    has_assignments: bool,
    /// The assignments are being made: the command has not begun.
    is_assigning: bool,
    /// What it holds is left to the next command.
    is_left: bool,
    /// What the command assigns to its variables is assigned to those that they hide too.
    is_shared: bool,
    /// How many `eval`s and sourced files surrounded the command.
    depth: usize,
    hidden: Vec<(Name, Option<Arc<Variable>>)>,
}

impl Variables {
    /// The variable in force, itself even if it is a nameref.
    pub fn get(&self, name: &[u8]) -> Option<&Variable> {
        match self.current.get(name) {
            None => without_global(name).and_then(|name| self.global(name)),
            found => found.map(Arc::as_ref),
        }
    }

    /// The same, to be changed.
    pub fn get_mut(&mut self, name: &[u8]) -> Option<&mut Variable> {
        if let Some(name) = without_global(name) {
            return self.global_slot(name).map(Arc::make_mut);
        }
        self.current.get_mut(name).map(Arc::make_mut)
    }

    /// The place of the global variable, if there is one.
    fn global_slot(&mut self, name: &[u8]) -> Option<&mut Arc<Variable>> {
        let hidden = self.frames.iter_mut().find_map(|f| f.hidden.iter_mut().find(|(n, _)| &**n == name));
        match hidden {
            Some((_, slot)) => slot.as_mut(),
            None => self.current.get_mut(name),
        }
    }

    /// The same, made as an unset global variable if it is not there.
    pub fn entry(&mut self, name: &Name) -> &mut Variable {
        if let Some(name) = without_global(name) {
            return self.global_entry(&Name::from(name));
        }
        Arc::make_mut(self.current.entry(name.clone()).or_default())
    }

    /// Puts a variable in force.
    pub fn insert(&mut self, name: Name, variable: Variable) {
        self.current.insert(name, Arc::new(variable));
    }

    /// How many functions are being called.
    pub fn level(&self) -> u32 {
        self.level
    }

    /// Starts a function's scope.
    pub fn enter_function(&mut self) {
        self.level += 1;
        let has_assignments = std::mem::take(&mut self.calling);
        self.frames.push(Frame { is_function: true, has_assignments, ..Frame::default() });
    }

    /// The command behind the assignments runs now: they belong to it, if it is a function.
    pub fn begin_call(&mut self, calling: bool) {
        self.calling = calling;
        if let Some(frame) = self.frames.last_mut() {
            frame.is_assigning = false;
        }
    }

    /// Starts a scope for a command.
    pub fn enter_temporary(&mut self, depth: usize) {
        self.frames.push(Frame { depth, ..Frame::default() });
    }

    /// Starts a scope for the assignments before a command, which are made now.
    pub fn enter_assignments(&mut self, depth: usize) {
        self.frames.push(Frame { depth, is_assigning: true, ..Frame::default() });
    }

    /// The command in the innermost scope assigns to what its assignments hide too.
    pub fn share_assigned(&mut self) {
        if let Some(frame) = self.frames.last_mut()
            && !std::mem::replace(&mut frame.is_shared, true)
        {
            self.shared += 1;
        }
    }

    /// It does not any more.
    pub fn stop_sharing(&mut self) {
        if let Some(frame) = self.frames.last_mut()
            && std::mem::take(&mut frame.is_shared)
        {
            self.shared -= 1;
        }
    }

    /// Where the variable that is hidden by an assignment before a command is kept, if what the command assigns reaches it.
    fn shared_slot(&mut self, name: &[u8]) -> Option<&mut Option<Arc<Variable>>> {
        if self.shared == 0 {
            return None;
        }
        let of_name = |hidden: &(Name, _)| &*hidden.0 == name;
        let frame = self.frames.iter_mut().rev().find(|frame| frame.hidden.iter().any(of_name))?;
        let shared = frame.is_shared.then_some(&mut frame.hidden)?;
        shared.iter_mut().find(|hidden| of_name(hidden)).map(|(_, slot)| slot)
    }

    /// Puts that variable in force, and keeps the one that hides it; a second time, back again. False if there is none.
    pub fn exchange_shared(&mut self, name: &[u8]) -> bool {
        let Some(mut kept) = self.shared_slot(name).map(Option::take) else { return false };
        self.exchange(&Name::from(name), &mut kept);
        if let Some(slot) = self.shared_slot(name) {
            *slot = kept;
        }
        true
    }

    /// Unsets that variable.
    pub fn unset_shared(&mut self, name: &[u8]) -> bool {
        self.shared_slot(name).map(Option::take).is_some()
    }

    /// Ends the innermost scope: what it hid comes back.
    pub fn leave(&mut self) {
        let Some(frame) = self.frames.pop() else { return };
        self.level -= u32::from(frame.is_function);
        self.shared -= u32::from(frame.is_shared);
        for (name, hidden) in frame.hidden.into_iter().rev() {
            let stays = self.current.get(&name).is_some_and(|variable| variable.propagated);
            match hidden {
                hidden if !stays => self.restore(name, hidden),
                Some(hidden) if hidden.level == self.level && hidden.takes_values_its_own_way() => {
                    self.hand_over(name, &hidden);
                }
                hidden => self.propagate(name, hidden),
            }
        }
    }

    /// Leaves a variable in force whose scope ends, as one of the function around it, or as the global one.
    fn propagate(&mut self, name: Name, hidden: Option<Arc<Variable>>) {
        if let Some(outer) = self.frames.iter_mut().rev().find(|frame| frame.is_function)
            && !outer.hidden.iter().any(|(n, _)| *n == name)
        {
            outer.hidden.push((name.clone(), hidden));
        }
        if let Some(variable) = self.current.get_mut(&name).map(Arc::make_mut) {
            (variable.temporary, variable.propagated) = (false, self.level > 0);
            variable.level = self.level;
        }
    }

    /// Hands a value that stays behind its scope to the variable that it hid, which has an array or changes values.
    fn hand_over(&mut self, name: Name, hidden: &Variable) {
        let Some(variable) = self.current.get_mut(&name).map(Arc::make_mut) else { return };
        let text = variable.value.scalar().cloned();
        variable.give_to(hidden);
        (variable.temporary, variable.propagated, variable.level) = (false, false, hidden.level);
        if let Some(value) = text.filter(|_| hidden.attributes.changes_values()) {
            let readonly = std::mem::take(&mut variable.attributes.readonly);
            self.handed.push(Handed { name, value, readonly });
        }
    }

    /// The values that stay behind scopes that have ended, to be assigned again: their variables change them.
    pub fn take_handed(&mut self) -> Vec<Handed> {
        std::mem::take(&mut self.handed)
    }

    /// The innermost assignment of this name before a command of a function stays behind that command.
    pub fn propagate_temporary(&mut self, name: &[u8]) {
        if self.level > 0
            && let Some(variable) = self.current.get_mut(name).filter(|variable| variable.temporary)
        {
            Arc::make_mut(variable).propagated = true;
        }
    }

    /// Ends all scopes: the variables that are global are in force.
    pub fn leave_all(&mut self) {
        while !self.frames.is_empty() {
            self.leave();
        }
    }

    /// Ends the innermost scope, that of assignments of which one failed: what the others bound is left to the next command.
    pub fn leave_failed(&mut self) {
        let names = self.frames.last().map(|frame| frame.hidden.as_slice()).unwrap_or_default();
        let bound = |name: &Name| self.current.get(name).filter(|variable| variable.temporary).cloned();
        self.left = names.iter().filter_map(|(name, _)| Some((name.clone(), bound(name)?))).collect();
        self.leave();
    }

    /// The innermost scope is that of assignments whose command is not run: they are left to the next one.
    pub fn leave_to_next(&mut self) {
        if let Some(frame) = self.frames.last_mut() {
            frame.is_left = true;
        }
    }

    /// Ends the scope of a command's assignments.
    pub fn leave_assigned(&mut self) {
        match self.frames.last().is_some_and(|frame| frame.is_left) {
            true => {
                self.leave_failed();
                // Fields are split as before.
                self.left.retain(|(name, _)| name.as_bytes() != b"IFS");
            }
            false => self.leave(),
        }
    }

    /// Has a command that was not run left something?
    pub fn has_left(&self) -> bool {
        !self.left.is_empty() || self.left_bound
    }

    /// In a subshell what was left is in force at once, until its first simple command ends; so are the assignments within
    /// which it is run, those before the one whose value it is. What is assigned until then reaches what it hides.
    pub fn bind_left_in_subshell(&mut self, depth: usize) {
        if !self.left.is_empty() {
            self.enter_assignments(depth);
            self.bind_left();
        }
        if self.frames.last().is_some_and(|frame| frame.is_assigning) {
            self.share_assigned();
            self.left_bound = true;
        }
    }

    /// Is the innermost scope that of what was left? Then it is that of a command now, around which so many texts are.
    pub fn take_left_bound(&mut self, depth: usize) -> bool {
        if self.left_bound
            && let Some(frame) = self.frames.last_mut()
        {
            frame.depth = depth;
        }
        std::mem::take(&mut self.left_bound)
    }

    /// Binds that in the innermost scope of a command's assignments.
    pub fn bind_left(&mut self) {
        for (name, variable) in std::mem::take(&mut self.left) {
            self.hide_temporary(&name);
            self.current.insert(name, variable);
        }
    }

    /// A simple command that was started beside this shell ends what was left here.
    pub fn end_left(&mut self) {
        self.forget_left();
        if std::mem::take(&mut self.left_bound) {
            self.leave();
        }
    }

    /// Forgets it: assignments without a command do, and a shell that reads a file goes on without it.
    pub fn forget_left(&mut self) {
        self.left.clear();
    }

    /// Ends the innermost scope, but what it assigned stays in force: POSIX's rule for special builtins. What it hid.
    pub fn leave_keeping(&mut self) -> Vec<(Name, Option<Arc<Variable>>)> {
        let frame = self.frames.pop().unwrap_or_default();
        self.shared -= u32::from(frame.is_shared);
        frame.hidden
    }

    /// Takes what the assignments of the innermost scope bound out of force, and gives what is in force instead.
    pub fn set_aside(&mut self) -> Vec<Option<Arc<Variable>>> {
        let mut frame = self.frames.pop().unwrap_or_default();
        frame.hidden.iter_mut().rev().for_each(|(name, slot)| self.exchange(name, slot));
        let seen = frame.hidden.iter().map(|(name, _)| self.current.get(name).cloned()).collect();
        self.frames.push(frame);
        seen
    }

    /// Puts it in force again. What has been assigned meanwhile is the value of both.
    pub fn take_up(&mut self, seen: Vec<Option<Arc<Variable>>>) {
        let mut frame = self.frames.pop().unwrap_or_default();
        let changed = |seen: &Option<Arc<Variable>>, now: Option<&Arc<Variable>>| match (seen, now) {
            (Some(seen), Some(now)) => (!Arc::ptr_eq(seen, now)).then(|| now.value.clone()),
            (None, Some(now)) => Some(now.value.clone()),
            _ => None,
        };
        let values: Vec<_> = frame
            .hidden
            .iter()
            .zip(&seen)
            .map(|((name, _), seen)| changed(seen, self.current.get(name)))
            .collect();
        frame.hidden.iter_mut().for_each(|(name, slot)| self.exchange(name, slot));
        for ((name, _), value) in frame.hidden.iter().zip(values) {
            if let (Some(value), Some(variable)) = (value, self.current.get_mut(name)) {
                Arc::make_mut(variable).value = value;
            }
        }
        self.frames.push(frame);
    }

    /// Exchanges what is in force for what is kept elsewhere.
    fn exchange(&mut self, name: &Name, slot: &mut Option<Arc<Variable>>) {
        let kept = std::mem::replace(slot, self.current.get(name).cloned());
        self.restore(name.clone(), kept);
    }

    fn restore(&mut self, name: Name, variable: Option<Arc<Variable>>) {
        match variable {
            Some(variable) => self.current.insert(name, variable),
            None => self.current.remove(&name),
        };
    }

    /// Hides `name` in the innermost scope of a command's assignments. The new binding is given by the caller.
    pub fn hide_temporary(&mut self, name: &Name) {
        let hidden = self.current.get(name).cloned();
        if let Some(frame) = self.frames.last_mut() {
            frame.hidden.push((name.clone(), hidden));
        }
    }

    /// Makes `name` local to the innermost function, unless it is already; true if it was made now. What was assigned before
    /// the command itself, around which so many texts are, takes the place of one that is.
    pub fn make_local(&mut self, name: &Name, depth: usize) -> bool {
        let Some(at) = self.frames.iter().rposition(|f| f.is_function) else { return false };
        let own = self.frames.last().is_some_and(|frame| !frame.is_function && frame.depth == depth);
        if self.current.get(name).is_some_and(|v| v.level == self.level && !(own && v.temporary)) {
            return false;
        }
        let current = self.current.get(name).cloned();
        let assigned = current.as_ref().is_some_and(|v| v.temporary);
        let local = match &current {
            // What was assigned before a call is the value a local variable begins with.
            Some(variable) if assigned => {
                Variable { level: self.level, temporary: false, ..Variable::clone(variable) }
            }
            // It is exported where what it hides is.
            hidden => {
                let exported = hidden.as_ref().is_some_and(|v| v.attributes.exported);
                let attributes = Attributes { exported, ..Attributes::default() };
                Variable { level: self.level, attributes, ..Variable::default() }
            }
        };
        let hidden = match self.take_assigned(at, name) {
            Some(below) => below,
            // An assignment in front of the builtin itself (`x=1 local x`) is one with the variable too.
            None if assigned => self.take_above(at, name).unwrap_or(current),
            None => current,
        };
        let Some(frame) = self.frames.get_mut(at) else { return false };
        frame.hidden.push((name.clone(), hidden));
        self.current.insert(name.clone(), Arc::new(local));
        true
    }

    /// What the assignment before the call of the function at `at` hides: it is one with the local variable.
    fn take_assigned(&mut self, at: usize, name: &Name) -> Option<Option<Arc<Variable>>> {
        if !self.frames.get(at)?.has_assignments || !self.current.get(name)?.temporary {
            return None;
        }
        let below = self.frames.get_mut(at.checked_sub(1)?)?;
        let found = below.hidden.iter().rposition(|(n, _)| n == name)?;
        Some(below.hidden.remove(found).1)
    }

    /// What an assignment in a scope above the function's at `at` hides.
    fn take_above(&mut self, at: usize, name: &Name) -> Option<Option<Arc<Variable>>> {
        let above = self.frames.get_mut(at + 1..)?;
        above.iter_mut().find_map(|frame| {
            let found = frame.hidden.iter().rposition(|(n, _)| n == name)?;
            Some(frame.hidden.remove(found).1)
        })
    }

    /// An assignment in front of `export` or `readonly` stays, if that names the variable. Where the variable that it hides
    /// changes values, that one is in force again, and the value is handed over.
    pub fn keep_temporary(&mut self, name: &Name, depth: usize) -> Option<BString> {
        let variable = self.current.get_mut(name).filter(|v| v.temporary)?;
        // In an `eval` behind assignments they are no more than its own.
        let own = |frame: &&mut Frame| !frame.is_function && frame.depth == depth;
        let frame = self.frames.last_mut().filter(own)?;
        // Of several assignments the first hides what there was.
        let found = frame.hidden.iter().position(|(n, _)| n == name)?;
        let (_, hidden) = frame.hidden.remove(found);
        frame.hidden.retain(|(n, _)| n != name);
        let variable = Arc::make_mut(variable);
        if let Some(hidden) = &hidden
            && hidden.attributes.changes_values()
        {
            let text = variable.value.scalar().cloned();
            *variable = Variable::clone(hidden);
            variable.attributes.exported = true;
            return text;
        }
        variable.temporary = false;
        variable.level = hidden.as_ref().map_or(0, |hidden| hidden.level);
        if let Some(array) = hidden.filter(|hidden| hidden.value.is_array()) {
            variable.give_to(&array);
        }
        None
    }

    /// The variable that `name` hides in the innermost function, for `local -I`.
    pub fn hidden(&self, name: &[u8]) -> Option<&Variable> {
        let frame = self.frames.iter().rev().find(|f| f.is_function)?;
        let (_, hidden) = frame.hidden.iter().find(|(n, _)| &**n == name)?;
        hidden.as_deref()
    }

    /// Unsets `name`. A local variable of the innermost function stays as a name without a value; one of a
    /// caller gives way to what it hid.
    pub fn unset(&mut self, name: &[u8]) {
        let Some(variable) = self.current.get(name) else { return };
        let level = variable.level;
        if level == 0 {
            // A temporary binding gives way to what it hides.
            if let Some(hidden) = self.take_hidden(name) {
                self.restore(Name::from(name), hidden);
            } else {
                self.current.remove(name);
            }
            return;
        }
        if level == self.level {
            let local = Variable { level, ..Variable::default() };
            self.current.insert(Name::from(name), Arc::new(local));
            return;
        }
        let hidden = self.take_hidden(name).flatten();
        self.restore(Name::from(name), hidden);
    }

    /// `localvar_unset`: the variable of a caller that is local stays, without a value.
    pub fn unset_keeping(&mut self, name: &[u8]) {
        match self.current.get(name).map(|v| v.level) {
            Some(level) if level > 0 => {
                let local = Variable { level, ..Variable::default() };
                self.current.insert(Name::from(name), Arc::new(local));
            }
            _ => self.unset(name),
        }
    }

    /// The variable that is global, whatever hides it.
    pub fn global(&self, name: &[u8]) -> Option<&Variable> {
        let hidden = self.frames.iter().find_map(|f| f.hidden.iter().find(|(n, _)| &**n == name));
        match hidden {
            Some((_, variable)) => variable.as_deref(),
            None => self.get(name),
        }
    }

    fn take_hidden(&mut self, name: &[u8]) -> Option<Option<Arc<Variable>>> {
        for frame in self.frames.iter_mut().rev() {
            if let Some(at) = frame.hidden.iter().rposition(|(n, _)| &**n == name) {
                return Some(frame.hidden.remove(at).1);
            }
        }
        None
    }

    /// Works on the global binding of `name`, whatever hides it.
    pub fn with_global<R>(&mut self, name: &Name, work: impl FnOnce(&mut Variable) -> R) -> R {
        work(self.global_entry(name))
    }

    /// The global variable, made as an unset one if it is not there.
    fn global_entry(&mut self, name: &Name) -> &mut Variable {
        let hidden = self.frames.iter_mut().find_map(|f| f.hidden.iter_mut().find(|(n, _)| n == name));
        match hidden {
            Some((_, slot)) => Arc::make_mut(slot.get_or_insert_default()),
            None => Arc::make_mut(self.current.entry(name.clone()).or_default()),
        }
    }

    /// Puts the global binding of `name` in force, and what was in force where it was hidden; a second time, back again.
    pub(crate) fn exchange_global(&mut self, name: &Name) {
        self.exchange_from(name, 0);
    }

    /// The same for the binding that assignments before commands of functions at this level hide, and functions called there.
    pub(crate) fn exchange_from(&mut self, name: &Name, level: u32) {
        let Some((frame, hidden)) = self.hidden_above(name, level) else { return };
        let mut kept = self.slot(frame, hidden).and_then(Option::take);
        self.exchange(name, &mut kept);
        if let Some(slot) = self.slot(frame, hidden) {
            *slot = kept;
        }
    }

    /// Does such a scope hide `name`?
    pub(crate) fn hides_above(&self, name: &[u8], level: u32) -> bool {
        self.hidden_above(name, level).is_some()
    }

    /// Where the first of the scopes above that of the function at `level` hides `name`; the first of all for 0.
    fn hidden_above(&self, name: &[u8], level: u32) -> Option<(usize, usize)> {
        let mut functions = 0;
        self.frames.iter().enumerate().find_map(|(frame, f)| {
            functions += u32::from(f.is_function);
            let hidden = f.hidden.iter().position(|(n, _)| &**n == name);
            let is_above = functions > level || functions == level && !f.is_function;
            hidden.filter(|_| level == 0 || is_above).map(|hidden| (frame, hidden))
        })
    }

    /// What a frame hides.
    fn slot(&mut self, frame: usize, hidden: usize) -> Option<&mut Option<Arc<Variable>>> {
        self.frames.get_mut(frame)?.hidden.get_mut(hidden).map(|(_, slot)| slot)
    }

    /// All variables in force, sorted by name.
    pub fn sorted(&self) -> Vec<(&Name, &Variable)> {
        let mut all: Vec<_> = self.current.iter().map(|(name, v)| (name, v.as_ref())).collect();
        all.sort_by(|a, b| a.0.cmp(b.0));
        all
    }

    /// The variables local to the innermost function, sorted by name.
    pub fn locals(&self) -> Vec<(&Name, &Variable)> {
        let level = self.level;
        self.sorted().into_iter().filter(|(_, v)| level > 0 && v.level == level).collect()
    }
}
