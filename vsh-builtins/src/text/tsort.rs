//! `tsort`: a total order from a partial one. <https://pubs.opengroup.org/onlinepubs/9799919799/utilities/tsort.html>

use std::collections::{HashMap, VecDeque};

use vsh_core::args::{Arg, Order};
use vsh_core::utility::{Cx, Error, ExitStatus, Utility};

use crate::support::context::{Context, extra_operand};
use crate::support::slurp::slurp;

/// `tsort`
pub static UTILITY: Utility = Utility {
    name: "tsort",
    summary: "Write a totally ordered list consistent with the partial ordering in FILE",
    usage: &["[OPTION] [FILE]"],
    options: &[],
    usage_status: 1,
    run: |cx| Box::pin(run(cx)),
};

struct Node {
    name: Vec<u8>,
    /// How many come before it that are not printed yet.
    before: usize,
    /// What comes behind it, the last one named first.
    behind: VecDeque<usize>,
    done: bool,
}

async fn run(cx: &mut Cx<'_>) -> Result<ExitStatus, Error> {
    let mut files = Vec::new();
    for arg in cx.parse(Order::Permute)? {
        if let Arg::Operand(file) = arg {
            files.push(file);
        }
    }
    if let Some(extra) = files.get(1) {
        return Err(extra_operand(cx, extra));
    }
    let name = files.pop().unwrap_or_else(|| "-".into());
    let Some(mut input) = cx.try_input(&name).await? else { return Ok(ExitStatus::FAILURE) };
    let (text, mut charge) = match slurp(cx, &mut input).await {
        Err(Error::Errno(why)) => {
            let name = if name == "-" { "standard input".to_owned() } else { cx.file_name(&name) };
            return Err(Error::fatal(format!("{name}: {why}")));
        }
        read => read?,
    };
    charge.add(text.len() * 8)?;
    let words: Vec<&[u8]> = text.split(u8::is_ascii_whitespace).filter(|word| !word.is_empty()).collect();
    if words.len() % 2 == 1 {
        return Err(Error::fatal(format!("{}: input contains an odd number of tokens", cx.file_name(&name))));
    }
    let mut nodes = graph(&words);
    // The order in which names without a predecessor are printed: as their nodes are sorted by name.
    let mut order: Vec<usize> = (0..nodes.len()).collect();
    order.sort_by(|a, b| nodes.get(*a).map(|n| &n.name).cmp(&nodes.get(*b).map(|n| &n.name)));
    let mut status = ExitStatus::SUCCESS;
    let mut left = nodes.len();
    while left > 0 {
        let ready =
            order.iter().copied().filter(|at| nodes.get(*at).is_some_and(|n| !n.done && n.before == 0));
        let mut queue: VecDeque<usize> = ready.collect();
        while let Some(at) = queue.pop_front() {
            cx.meter().step(1).await?;
            let Some(node) = nodes.get_mut(at) else { continue };
            node.done = true;
            left -= 1;
            let (text, behind) = ([node.name.as_slice(), b"\n"].concat(), node.behind.clone());
            cx.out.write(&text).await?;
            for next in behind {
                if let Some(next_node) = nodes.get_mut(next) {
                    next_node.before -= 1;
                    if next_node.before == 0 {
                        queue.push_back(next);
                    }
                }
            }
        }
        if left > 0 {
            status = ExitStatus::FAILURE;
            let shown = cx.file_name(&name);
            cx.diagnose(format!("{shown}: input contains a loop:")).await?;
            break_loop(cx, &mut nodes, &order).await?;
        }
    }
    Ok(status)
}

fn graph(words: &[&[u8]]) -> Vec<Node> {
    let mut nodes: Vec<Node> = Vec::new();
    let mut places: HashMap<Vec<u8>, usize> = HashMap::new();
    let mut place = |nodes: &mut Vec<Node>, name: &[u8]| -> usize {
        *places.entry(name.to_vec()).or_insert_with(|| {
            nodes.push(Node { name: name.to_vec(), before: 0, behind: VecDeque::new(), done: false });
            nodes.len() - 1
        })
    };
    for pair in words.chunks(2) {
        let [from, to] = pair else { continue };
        let (from, to) = (place(&mut nodes, from), place(&mut nodes, to));
        if from == to {
            continue;
        }
        if let Some(node) = nodes.get_mut(from) {
            node.behind.push_front(to);
        }
        if let Some(node) = nodes.get_mut(to) {
            node.before += 1;
        }
    }
    nodes
}

/// Finds a loop among what is left, names it and takes one of its relations away.
async fn break_loop(cx: &mut Cx<'_>, nodes: &mut [Node], order: &[usize]) -> Result<(), Error> {
    // From any that is left, predecessors lead into a loop.
    let open = |nodes: &[Node], at: usize| nodes.get(at).is_some_and(|n| !n.done);
    let Some(start) = order.iter().copied().find(|at| open(nodes, *at)) else { return Ok(()) };
    let mut way = vec![start];
    let mut seen: HashMap<usize, usize> = HashMap::from([(start, 0)]);
    let to = loop {
        cx.meter().step(1).await?;
        let Some(last) = way.last().copied() else { return Ok(()) };
        let before = order
            .iter()
            .copied()
            .find(|at| open(nodes, *at) && nodes.get(*at).is_some_and(|n| n.behind.contains(&last)));
        let Some(before) = before else { return Ok(()) };
        if let Some(at) = seen.get(&before) {
            way.drain(..at);
            break before;
        }
        seen.insert(before, way.len());
        way.push(before);
    };
    for at in way.iter().rev() {
        let name = nodes.get(*at).map(|n| bstr::BString::from(n.name.clone())).unwrap_or_default();
        cx.diagnose(name).await?;
    }
    // The relation that leads back to where the loop was entered.
    let (first, second) = (way.first().copied().unwrap_or(to), way.get(1).copied().unwrap_or(to));
    if let Some(node) = nodes.get_mut(second)
        && let Some(at) = node.behind.iter().position(|n| *n == first)
    {
        node.behind.remove(at);
    }
    if let Some(node) = nodes.get_mut(first) {
        node.before = node.before.saturating_sub(1);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::support::testing::Bench;

    #[test]
    fn orders() {
        assert_eq!(Bench::new().stdin("a b\nb c\na c\n").run("tsort").out(), "a\nb\nc\n");
        assert_eq!(Bench::new().stdin("a a\n").run("tsort").out(), "a\n");
        assert_eq!(Bench::new().stdin("a\n").run("tsort").status, 1);
        assert_eq!(Bench::new().stdin("a b\nb a\n").run("tsort").status, 1);
    }
}
