//! From the tree to nodes: names are resolved, sugar is taken away.
//!
//! At run time an environment is a list; a name is the number of entries to go up. Definitions take no entry:
//! a call goes up to where the definition stands and puts its arguments before that.

mod pattern;

use std::collections::HashMap;
use std::sync::OnceLock;

use super::ast::{Def, Expr, Id, Math, Module, Part, Pattern, Update};
use super::native::{self, Native};
use super::parse;
use super::value::{Heap, Val, deep};

/// A node, by its place in the program.
pub(super) type NodeId = u32;
pub(super) type DefId = u32;

#[derive(Debug)]
pub(super) enum Node {
    Identity,
    Const(Val),
    Var(u32),
    Index(NodeId, NodeId),
    Slice(NodeId, Option<NodeId>, Option<NodeId>),
    Each(NodeId),
    Pipe(NodeId, NodeId),
    Comma(NodeId, NodeId),
    Negate(NodeId),
    Math(Math, NodeId, NodeId),
    /// Is it `or`?
    Logic(bool, NodeId, NodeId),
    Alternative(NodeId, NodeId),
    If(NodeId, NodeId, Option<NodeId>),
    Try(NodeId, Option<NodeId>),
    /// What fails in the first is tried again with the second, on the same input.
    Else(NodeId, NodeId),
    /// The initial value, and what runs for each; the state is bound in between.
    Reduce(NodeId, NodeId),
    Foreach(NodeId, NodeId),
    ReduceStep(u32, NodeId),
    ForeachStep(u32, NodeId, Option<NodeId>),
    /// The outputs of the first are bound, one after the other, for the second.
    Bind(NodeId, NodeId),
    Label(NodeId),
    Break(u32),
    Collect(NodeId),
    Object(Box<[(NodeId, NodeId)]>),
    /// How far up the definition stands; `None` is the top.
    Call(DefId, Option<u32>, Box<[NodeId]>),
    Param(u32),
    Native(&'static Native, Box<[NodeId]>),
    Special(Special, Box<[NodeId]>),
    Modify(NodeId, NodeId),
}

/// Functions that are not one value of some values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Special {
    Empty,
    Error,
    Path,
    GetPath,
    Range,
    Limit,
    Input,
    Debug,
    Stderr,
    Halt,
    Builtins,
    ModuleMeta,
}

const SPECIALS: &[(&str, usize, Special)] = &[
    ("empty", 0, Special::Empty),
    ("error", 1, Special::Error),
    ("path", 1, Special::Path),
    ("getpath", 1, Special::GetPath),
    ("_range", 3, Special::Range),
    ("limit", 2, Special::Limit),
    ("input", 0, Special::Input),
    ("debug", 0, Special::Debug),
    ("stderr", 0, Special::Stderr),
    ("halt_error", 1, Special::Halt),
    ("builtins", 0, Special::Builtins),
    ("modulemeta", 0, Special::ModuleMeta),
];

/// A program that can run.
#[derive(Debug, Default)]
pub(super) struct Program {
    pub(super) nodes: Vec<Node>,
    /// How deep a node nests that has exactly one output and needs no machine; 0 for the others.
    pub(super) quick: Vec<u8>,
    /// The bodies of the definitions.
    pub(super) defs: Vec<NodeId>,
    pub(super) main: NodeId,
}

/// What a name may stand for.
#[derive(Clone, Debug)]
enum Entry {
    Var(String),
    Param(String),
    Label(String),
    Hidden,
    Def { name: String, arity: usize, id: DefId, slots: u32 },
    Const(String, Val),
}

/// A definition at the top level of a module.
#[derive(Clone, Debug)]
pub(super) struct Exported {
    name: String,
    arity: usize,
    id: DefId,
}

/// What a module sees of another.
pub(super) enum Imported {
    /// Its definitions, under this prefix.
    Defs(String, Vec<Exported>),
    /// A value.
    Data(String, Val),
}

const MAX_DEPTH: usize = 10_000;
const MAX_NODES: usize = 1 << 20;
const MAX_QUICK: u8 = 12;

type Compiled<T> = Result<T, String>;
type Inner<'a> = &'a mut dyn FnMut(&mut Compiler) -> Compiled<NodeId>;

pub(super) struct Compiler {
    heap: Heap,
    program: Program,
    scope: Vec<Entry>,
    slots: u32,
    builtins: HashMap<(String, usize), DefId>,
    globals: Vec<(String, Val)>,
    depth: usize,
}

struct Prelude {
    module: Module,
    names: HashMap<(String, usize), usize>,
}

fn prelude() -> &'static Prelude {
    static PRELUDE: OnceLock<Prelude> = OnceLock::new();
    PRELUDE.get_or_init(|| {
        let module = parse::parse(include_str!("prelude.jq")).unwrap_or_default();
        let key = |def: &Def| (def.name.clone(), def.params.len());
        let names = module.defs.iter().enumerate().map(|(i, def)| (key(def), i)).collect();
        Prelude { module, names }
    })
}

/// All functions by `name/arity`, for `builtins`.
pub(super) fn builtin_names() -> Vec<String> {
    let own = prelude().module.defs.iter().map(|def| (def.name.as_str(), def.params.len()));
    let special = SPECIALS.iter().map(|(name, arity, _)| (*name, *arity));
    let native = native::names();
    let all = own.chain(special).chain(native).filter(|(name, _)| !name.starts_with('_'));
    all.map(|(name, arity)| format!("{name}/{arity}")).collect()
}

impl Compiler {
    /// `globals` are the variables that exist everywhere.
    pub(super) fn new(heap: &Heap, globals: Vec<(String, Val)>) -> Self {
        Self {
            heap: heap.clone(),
            program: Program::default(),
            scope: Vec::new(),
            slots: 0,
            builtins: HashMap::new(),
            globals,
            depth: 0,
        }
    }

    /// The definitions of a module.
    pub(super) fn module(&mut self, module: &Module, imports: Vec<Imported>) -> Compiled<Vec<Exported>> {
        self.enter(imports);
        let mut exported = Vec::new();
        for def in &module.defs {
            let id = self.def(module, def)?;
            exported.push(Exported { name: def.name.clone(), arity: def.params.len(), id });
        }
        self.scope.clear();
        Ok(exported)
    }

    /// The program whose main module this is; `variables` are those of the command line.
    pub(super) fn main(
        mut self,
        module: &Module,
        imports: Vec<Imported>,
        variables: Vec<(String, Val)>,
    ) -> Compiled<Program> {
        self.enter(imports);
        self.scope.extend(variables.into_iter().map(|(name, value)| Entry::Const(name, value)));
        for def in &module.defs {
            self.def(module, def)?;
        }
        self.program.main = match module.body {
            Some(body) => self.expr(module, body)?,
            None => self.add(Node::Identity)?,
        };
        Ok(self.program)
    }

    fn enter(&mut self, imports: Vec<Imported>) {
        self.scope.clear();
        self.slots = 0;
        self.scope.extend(self.globals.iter().cloned().map(|(name, value)| Entry::Const(name, value)));
        for import in imports {
            match import {
                Imported::Data(name, value) => self.scope.push(Entry::Const(name, value)),
                Imported::Defs(prefix, defs) => {
                    self.scope.extend(defs.into_iter().map(|def| Entry::Def {
                        name: format!("{prefix}{}", def.name),
                        arity: def.arity,
                        id: def.id,
                        slots: 0,
                    }));
                }
            }
        }
    }

    fn add(&mut self, node: Node) -> Compiled<NodeId> {
        if self.program.nodes.len() >= MAX_NODES {
            return Err("jq: error: program is too large".to_owned());
        }
        let quick = self.quickness(&node);
        let id = NodeId::try_from(self.program.nodes.len()).unwrap_or(NodeId::MAX);
        self.program.nodes.push(node);
        self.program.quick.push(quick);
        Ok(id)
    }

    fn quickness(&self, node: &Node) -> u8 {
        let of = |id: &NodeId| self.program.quick.get(*id as usize).copied().unwrap_or(0);
        let all = |ids: &[NodeId]| {
            let depths = ids.iter().map(of);
            if depths.clone().any(|depth| depth == 0) { 0 } else { depths.max().unwrap_or(0) + 1 }
        };
        let depth = match node {
            Node::Identity | Node::Const(_) | Node::Var(_) => 1,
            Node::Index(a, b) | Node::Pipe(a, b) | Node::Math(_, a, b) | Node::Logic(_, a, b) => {
                all(&[*a, *b])
            }
            Node::Negate(a) => all(&[*a]),
            Node::If(a, b, Some(c)) => all(&[*a, *b, *c]),
            Node::If(a, b, None) => all(&[*a, *b]),
            Node::Native(_, args) => all(args),
            _ => 0,
        };
        if depth > MAX_QUICK { 0 } else { depth }
    }

    fn push(&mut self, entry: Entry) {
        self.slots += u32::from(entry.takes_slot());
        self.scope.push(entry);
    }

    fn pop(&mut self) {
        if let Some(entry) = self.scope.pop() {
            self.slots -= u32::from(entry.takes_slot());
        }
    }

    /// How far up the entry is that was pushed when there were `slots`.
    fn up(&self, slots: u32) -> u32 {
        self.slots - slots - 1
    }

    fn def(&mut self, ast: &Module, def: &Def) -> Compiled<DefId> {
        let id = DefId::try_from(self.program.defs.len()).unwrap_or(DefId::MAX);
        self.program.defs.push(0);
        self.push(Entry::Def { name: def.name.clone(), arity: def.params.len(), id, slots: self.slots });
        let body = self.def_body(ast, def)?;
        if let Some(slot) = self.program.defs.get_mut(id as usize) {
            *slot = body;
        }
        Ok(id)
    }

    fn def_body(&mut self, ast: &Module, def: &Def) -> Compiled<NodeId> {
        let base = self.slots;
        let mut values = Vec::new();
        for (param, slot) in def.params.iter().zip(base..) {
            let name = param.trim_start_matches('$');
            self.push(Entry::Param(name.to_owned()));
            if param.starts_with('$') {
                values.push((name.to_owned(), slot));
            }
        }
        for (name, _) in &values {
            self.push(Entry::Var(name.clone()));
        }
        let mut body = self.expr(ast, def.body)?;
        for (_, slot) in values.iter().rev() {
            self.pop();
            let value = self.add(Node::Param(self.up(*slot)))?;
            body = self.add(Node::Bind(value, body))?;
        }
        for _ in &def.params {
            self.pop();
        }
        Ok(body)
    }

    fn expr(&mut self, ast: &Module, id: Id) -> Compiled<NodeId> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err("jq: error: program nests too deeply".to_owned());
        }
        let done = deep(|| self.node(ast, id));
        self.depth -= 1;
        done
    }

    fn option(&mut self, ast: &Module, id: Option<Id>) -> Compiled<Option<NodeId>> {
        id.map(|id| self.expr(ast, id)).transpose()
    }

    fn node(&mut self, ast: &Module, id: Id) -> Compiled<NodeId> {
        let node = match ast.arena.get(id as usize) {
            None | Some(Expr::Identity) => Node::Identity,
            Some(Expr::Recurse) => return self.call(ast, "recurse", &[], 1),
            Some(Expr::Number(text)) => Node::Const(super::number::parse(text).unwrap_or(Val::Null)),
            Some(Expr::String(format, parts)) => return self.string(ast, format.as_deref(), parts),
            Some(Expr::Format(name)) => return self.format(name),
            Some(Expr::Index(term, key)) => Node::Index(self.expr(ast, *term)?, self.expr(ast, *key)?),
            Some(Expr::Slice(term, from, to)) => {
                Node::Slice(self.expr(ast, *term)?, self.option(ast, *from)?, self.option(ast, *to)?)
            }
            Some(Expr::Each(term)) => Node::Each(self.expr(ast, *term)?),
            Some(Expr::Pipe(a, b)) => Node::Pipe(self.expr(ast, *a)?, self.expr(ast, *b)?),
            Some(Expr::Comma(a, b)) => Node::Comma(self.expr(ast, *a)?, self.expr(ast, *b)?),
            Some(Expr::Negate(a)) => Node::Negate(self.expr(ast, *a)?),
            Some(Expr::Math(op, a, b)) => Node::Math(*op, self.expr(ast, *a)?, self.expr(ast, *b)?),
            Some(Expr::And(a, b)) => Node::Logic(false, self.expr(ast, *a)?, self.expr(ast, *b)?),
            Some(Expr::Or(a, b)) => Node::Logic(true, self.expr(ast, *a)?, self.expr(ast, *b)?),
            Some(Expr::Alternative(a, b)) => Node::Alternative(self.expr(ast, *a)?, self.expr(ast, *b)?),
            Some(Expr::If(condition, then, otherwise)) => {
                let condition = self.expr(ast, *condition)?;
                Node::If(condition, self.expr(ast, *then)?, self.option(ast, *otherwise)?)
            }
            Some(Expr::Try(body, handler)) => Node::Try(self.expr(ast, *body)?, self.option(ast, *handler)?),
            Some(Expr::Array(None)) => Node::Const(self.heap.empty_array()),
            Some(Expr::Array(Some(items))) => Node::Collect(self.expr(ast, *items)?),
            Some(Expr::Object(pairs)) => return self.object(ast, pairs),
            Some(Expr::Variable(name, line)) => return self.variable(name, *line),
            Some(Expr::Call(name, args, line)) => return self.call(ast, name, args, *line),
            Some(Expr::Break(label)) => {
                let found = self.find(|entry| matches!(entry, Entry::Label(name) if name == label));
                let (_, up) = found.ok_or_else(|| undefined(&format!("$*label-{label}"), 1))?;
                Node::Break(up)
            }
            Some(Expr::Label(name, body)) => {
                self.push(Entry::Label(name.clone()));
                let body = self.expr(ast, *body)?;
                self.pop();
                Node::Label(body)
            }
            Some(Expr::Def(def, rest)) => {
                self.def(ast, def)?;
                let rest = self.expr(ast, *rest)?;
                self.pop();
                return Ok(rest);
            }
            Some(Expr::Update(op, target, value)) => return self.update(ast, *op, *target, *value),
            Some(Expr::Bind(source, patterns, body)) => {
                let source = self.expr(ast, *source)?;
                return self.destructure(ast, source, patterns, &mut |c| c.expr(ast, *body));
            }
            Some(Expr::Reduce(source, patterns, init, update)) => {
                let init = self.expr(ast, *init)?;
                let each = self.fold(ast, *source, patterns, &mut |c, cell| {
                    let update = c.expr(ast, *update)?;
                    c.add(Node::ReduceStep(c.up(cell), update))
                })?;
                Node::Reduce(init, each)
            }
            Some(Expr::Foreach(source, patterns, init, update, extract)) => {
                let init = self.expr(ast, *init)?;
                let each = self.fold(ast, *source, patterns, &mut |c, cell| {
                    let (update, extract) = (c.expr(ast, *update)?, c.option(ast, *extract)?);
                    c.add(Node::ForeachStep(c.up(cell), update, extract))
                })?;
                Node::Foreach(init, each)
            }
        };
        self.add(node)
    }

    fn fold(
        &mut self,
        ast: &Module,
        source: Id,
        patterns: &[Pattern],
        step: &mut dyn FnMut(&mut Self, u32) -> Compiled<NodeId>,
    ) -> Compiled<NodeId> {
        let cell = self.slots;
        self.push(Entry::Hidden);
        let source = self.expr(ast, source)?;
        let each = self.destructure(ast, source, patterns, &mut |c| step(c, cell));
        self.pop();
        each
    }

    fn string(&mut self, ast: &Module, format: Option<&str>, parts: &[Part]) -> Compiled<NodeId> {
        let mut whole = None;
        for part in parts {
            let piece = match part {
                Part::Text(text) => Node::Const(self.heap.text(text.clone())),
                Part::Expr(id) => {
                    let value = self.expr(ast, *id)?;
                    let format = self.format(format.unwrap_or("@text"))?;
                    Node::Pipe(value, format)
                }
            };
            let piece = self.add(piece)?;
            whole = Some(match whole {
                None => piece,
                Some(before) => self.add(Node::Math(Math::Add, before, piece))?,
            });
        }
        match whole {
            Some(whole) => Ok(whole),
            None => {
                let empty = self.heap.text("");
                self.add(Node::Const(empty))
            }
        }
    }

    fn format(&mut self, name: &str) -> Compiled<NodeId> {
        let name = self.heap.text(name.trim_start_matches('@'));
        let name = self.add(Node::Const(name))?;
        let native = native::find("format", 1).ok_or("format is missing")?;
        self.add(Node::Native(native, Box::new([name])))
    }

    fn object(&mut self, ast: &Module, pairs: &[(Id, Id)]) -> Compiled<NodeId> {
        if pairs.is_empty() {
            let empty = self.heap.empty_object();
            return self.add(Node::Const(empty));
        }
        let mut compiled = Vec::with_capacity(pairs.len());
        for (key, value) in pairs {
            let (key, value) = (self.expr(ast, *key)?, self.expr(ast, *value)?);
            if let Some(Node::Const(constant)) = self.program.nodes.get(key as usize)
                && constant.str().is_none()
            {
                let shown = super::machine::described(constant);
                return Err(format!("jq: error: Cannot use {shown} as object key at <top-level>, line 1:"));
            }
            compiled.push((key, value));
        }
        self.add(Node::Object(compiled.into_boxed_slice()))
    }

    fn find(&self, wanted: impl Fn(&Entry) -> bool) -> Option<(&Entry, u32)> {
        let mut up = 0;
        for entry in self.scope.iter().rev() {
            if wanted(entry) {
                return Some((entry, up));
            }
            up += u32::from(entry.takes_slot());
        }
        None
    }

    fn variable(&mut self, name: &str, line: usize) -> Compiled<NodeId> {
        let found = self.find(|entry| matches!(entry, Entry::Var(n) | Entry::Const(n, _) if n == name));
        let node = match found {
            Some((Entry::Const(_, value), _)) => Node::Const(value.clone()),
            Some((_, up)) => Node::Var(up),
            None if name == "__loc__" => {
                let line = Val::Num(f64::from(u32::try_from(line).unwrap_or(u32::MAX)));
                Node::Const(self.heap.pairs([("file", self.heap.text("<top-level>")), ("line", line)]))
            }
            None => return Err(undefined(&format!("${name}"), line)),
        };
        self.add(node)
    }

    fn call(&mut self, ast: &Module, name: &str, args: &[Id], line: usize) -> Compiled<NodeId> {
        let found = self.find(|entry| match entry {
            Entry::Param(n) => n == name && args.is_empty(),
            Entry::Def { name: n, arity, .. } => n == name && *arity == args.len(),
            _ => false,
        });
        let target = match found {
            Some((Entry::Def { id, slots, .. }, _)) => Some((*id, *slots)),
            Some((_, up)) => return self.add(Node::Param(up)),
            None => None,
        };
        let mut compiled = Vec::with_capacity(args.len());
        for arg in args {
            compiled.push(self.expr(ast, *arg)?);
        }
        let args = compiled.into_boxed_slice();
        if let Some((id, slots)) = target {
            let up = (slots > 0).then(|| self.slots - slots);
            return self.add(Node::Call(id, up, args));
        }
        self.builtin(name, args, line)
    }

    fn builtin(&mut self, name: &str, args: Box<[NodeId]>, line: usize) -> Compiled<NodeId> {
        match (name, args.len()) {
            ("null", 0) => return self.add(Node::Const(Val::Null)),
            ("true", 0) => return self.add(Node::Const(Val::Bool(true))),
            ("false", 0) => return self.add(Node::Const(Val::Bool(false))),
            _ => {}
        }
        if let Some((_, _, special)) =
            SPECIALS.iter().find(|(n, arity, _)| *n == name && *arity == args.len())
        {
            return self.add(Node::Special(*special, args));
        }
        if let Some(native) = native::find(name, args.len()) {
            return self.add(Node::Native(native, args));
        }
        let key = (name.to_owned(), args.len());
        let id = match self.builtins.get(&key) {
            Some(id) => *id,
            None => {
                let at = prelude().names.get(&key);
                let def = at.and_then(|at| prelude().module.defs.get(*at));
                let def = def.ok_or_else(|| undefined(&format!("{name}/{}", args.len()), line))?;
                self.builtin_def(key, def)?
            }
        };
        self.add(Node::Call(id, None, args))
    }

    /// Compiles a definition of the prelude, in a scope of its own.
    fn builtin_def(&mut self, key: (String, usize), def: &Def) -> Compiled<DefId> {
        let id = DefId::try_from(self.program.defs.len()).unwrap_or(DefId::MAX);
        self.program.defs.push(0);
        self.builtins.insert(key, id);
        let scope = std::mem::take(&mut self.scope);
        let slots = std::mem::take(&mut self.slots);
        self.scope.extend(self.globals.iter().cloned().map(|(name, value)| Entry::Const(name, value)));
        let body = self.def_body(&prelude().module, def);
        self.scope = scope;
        self.slots = slots;
        if let Some(slot) = self.program.defs.get_mut(id as usize) {
            *slot = body?;
        }
        Ok(id)
    }

    fn update(&mut self, ast: &Module, op: Update, target: Id, value: Id) -> Compiled<NodeId> {
        if op == Update::Modify {
            let (target, value) = (self.expr(ast, target)?, self.expr(ast, value)?);
            return self.add(Node::Modify(target, value));
        }
        // The right side is evaluated first, on the whole input.
        let value = self.expr(ast, value)?;
        self.push(Entry::Hidden);
        let target = self.expr(ast, target)?;
        let bound = self.add(Node::Var(0))?;
        let change = match op {
            Update::Assign | Update::Modify => bound,
            Update::Math(math) => {
                let here = self.add(Node::Identity)?;
                self.add(Node::Math(math, here, bound))?
            }
            Update::Alternative => {
                let here = self.add(Node::Identity)?;
                self.add(Node::Alternative(here, bound))?
            }
        };
        let body = self.add(Node::Modify(target, change))?;
        self.pop();
        self.add(Node::Bind(value, body))
    }
}

impl Entry {
    fn takes_slot(&self) -> bool {
        !matches!(self, Self::Def { .. } | Self::Const(..))
    }
}

fn undefined(name: &str, line: usize) -> String {
    format!("jq: error: {name} is not defined at <top-level>, line {line}:")
}
