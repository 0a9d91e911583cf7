//! Modules: where they are found, and what they give. <https://jqlang.github.io/jq/manual/v1.7/#modules>

use bstr::BString;
use vsh_core::utility::{Cx, Error};

use super::ast::{Import, ImportKind, Module};
use super::compile::{Compiler, Exported, Imported};
use super::parse;
use super::read::{Read, Reader};
use super::value::{Heap, Val};
use crate::support::slurp::slurp;

/// How deep modules may import each other.
const MAX_NESTING: usize = 64;

/// Loads modules; what was loaded once is not loaded again.
pub(super) struct Loader {
    pub(super) heap: Heap,
    /// `-L`, or the usual places.
    pub(super) search: Vec<String>,
    loaded: Vec<(String, Vec<Exported>)>,
}

/// What went wrong: a message of the compiler, or an end of the command.
pub(super) enum Failure {
    Compile(String),
    End(Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::End(error)
    }
}

impl From<String> for Failure {
    fn from(message: String) -> Self {
        Self::Compile(message)
    }
}

impl Loader {
    pub(super) fn new(heap: &Heap, search: Vec<String>) -> Self {
        Self { heap: heap.clone(), search, loaded: Vec::new() }
    }

    /// What the imports of a module in directory `home` give.
    pub(super) async fn imports(
        &mut self,
        cx: &Cx<'_>,
        compiler: &mut Compiler,
        module: &Module,
        home: &str,
        depth: usize,
    ) -> Result<Vec<Imported>, Failure> {
        let mut found = Vec::new();
        for import in &module.imports {
            cx.meter().step(16).await.map_err(Error::from)?;
            if depth > MAX_NESTING {
                return Err(Failure::Compile("jq: error: modules import each other without end".to_owned()));
            }
            let places = self.places(module, import, home);
            let extension = if matches!(import.kind, ImportKind::Data(_)) { "json" } else { "jq" };
            let (path, text) = find(cx, &import.path, extension, &places).await?;
            if let ImportKind::Data(name) = &import.kind {
                let value = self.values(cx, &path, &text)?;
                found.push(Imported::Data(name.clone(), value.clone()));
                found.push(Imported::Data(format!("{name}::{name}"), value));
                continue;
            }
            let defs = match self.loaded.iter().find(|(loaded, _)| *loaded == path) {
                Some((_, defs)) => defs.clone(),
                None => self.load(cx, compiler, &path, &text, depth).await?,
            };
            let prefix = match &import.kind {
                ImportKind::Module(name) => format!("{name}::"),
                _ => String::new(),
            };
            found.push(Imported::Defs(prefix, defs));
        }
        Ok(found)
    }

    async fn load(
        &mut self,
        cx: &Cx<'_>,
        compiler: &mut Compiler,
        path: &str,
        text: &str,
        depth: usize,
    ) -> Result<Vec<Exported>, Failure> {
        let module = parse::parse(text).map_err(|why| Failure::Compile(format!("jq: error: {why}\n")))?;
        if module.body.is_some() {
            return Err(Failure::Compile(
                "jq: error: library should only have function definitions, not a main expression".to_owned(),
            ));
        }
        let home = path.rsplit_once('/').map_or(".", |(home, _)| home).to_owned();
        let imports = Box::pin(self.imports(cx, compiler, &module, &home, depth + 1)).await?;
        let defs = compiler.module(&module, imports)?;
        self.loaded.push((path.to_owned(), defs.clone()));
        Ok(defs)
    }

    fn values(&self, cx: &Cx<'_>, path: &str, text: &str) -> Result<Val, Failure> {
        read_all(&self.heap, cx, text).map_err(|why| Failure::Compile(format!("jq: error: {path}: {why}\n")))
    }

    /// Directories to look in: those of the import's own `search` first.
    fn places(&self, module: &Module, import: &Import, home: &str) -> Vec<String> {
        let own = import.metadata.and_then(|id| super::constant(&self.heap, module, id));
        let search = own.as_ref().and_then(Val::map).and_then(|map| map.get("search"));
        let mut places = Vec::new();
        let mut add = |place: &Val| {
            if let Some(place) = place.str() {
                places.push(if place.starts_with('/') {
                    place.to_owned()
                } else {
                    format!("{home}/{place}")
                });
            }
        };
        match search {
            Some(Val::Arr(all)) => all.data.iter().for_each(&mut add),
            Some(one) => add(one),
            None => {}
        }
        places.extend(self.search.iter().cloned());
        places
    }

    /// What `modulemeta` tells of a module; `None` if it is not there.
    pub(super) async fn metadata(&self, cx: &Cx<'_>, name: &str) -> Result<Val, Failure> {
        let (_, text) = find(cx, name, "jq", &self.search).await?;
        let module = parse::parse(&text).map_err(Failure::Compile)?;
        let heap = &self.heap;
        let mut meta = match module.metadata.and_then(|id| super::constant(heap, &module, id)) {
            Some(Val::Obj(map)) => map.data.clone(),
            _ => super::value::Map::default(),
        };
        let mut deps = Vec::new();
        for import in &module.imports {
            let mut dep = match import.metadata.and_then(|id| super::constant(heap, &module, id)) {
                Some(Val::Obj(map)) => map.data.clone(),
                _ => super::value::Map::default(),
            };
            if let ImportKind::Module(name) | ImportKind::Data(name) = &import.kind {
                dep.insert("as".into(), heap.text(name.clone()));
            }
            dep.insert("is_data".into(), Val::Bool(matches!(import.kind, ImportKind::Data(_))));
            dep.insert("relpath".into(), heap.text(import.path.clone()));
            deps.push(heap.object(dep));
        }
        let defs = module.defs.iter().map(|def| heap.text(format!("{}/{}", def.name, def.params.len())));
        meta.insert("deps".into(), heap.array(deps));
        meta.insert("defs".into(), heap.array(defs.collect()));
        Ok(heap.object(meta))
    }
}

/// All values of a text, as an array.
pub(super) fn read_all(heap: &Heap, cx: &Cx<'_>, text: &str) -> Result<Val, String> {
    let mut reader = Reader::new(heap, cx.meter(), false);
    reader.feed(text.as_bytes()).map_err(|limit| limit.to_string())?;
    reader.end();
    let mut all = Vec::new();
    loop {
        match reader.read() {
            Read::Value(value) => all.push(value),
            Read::Error(why) => return Err(why),
            Read::More | Read::End => return Ok(heap.array(all)),
        }
    }
}

/// The first file of this module in `places`: `NAME.jq`, or `NAME/LAST.jq`.
async fn find(
    cx: &Cx<'_>,
    name: &str,
    extension: &str,
    places: &[String],
) -> Result<(String, String), Failure> {
    let last = name.rsplit('/').next().unwrap_or(name);
    for place in places {
        for path in [format!("{place}/{name}.{extension}"), format!("{place}/{name}/{last}.{extension}")] {
            if let Some(text) = read(cx, path.as_bytes()).await? {
                return Ok((path, text));
            }
        }
    }
    let list = places.join("\n\t");
    Err(Failure::Compile(format!("jq: error: module not found: {name}\n\n\t{list}\n")))
}

/// A file's text; `None` if it cannot be read.
pub(super) async fn read(cx: &Cx<'_>, path: &[u8]) -> Result<Option<String>, Error> {
    match cx.metadata(path).await {
        Ok(metadata) if !metadata.is_dir() => {}
        _ => return Ok(None),
    }
    let Ok(mut input) = cx.input(path).await else { return Ok(None) };
    let (text, _charge) = slurp(cx, &mut input).await?;
    Ok(Some(String::from_utf8_lossy(&text).into_owned()))
}

/// `~` and `$ORIGIN` in a search path.
pub(super) fn expand(cx: &Cx<'_>, place: &BString) -> String {
    let text = String::from_utf8_lossy(place).into_owned();
    let home = || String::from_utf8_lossy(&cx.variable("HOME").unwrap_or_default()).into_owned();
    match text.strip_prefix('~') {
        Some(rest) if rest.is_empty() || rest.starts_with('/') => format!("{}{rest}", home()),
        _ => text.replace("$ORIGIN", "/usr/bin"),
    }
}
