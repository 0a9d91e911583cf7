//! What is seen of an agent at work: its text on standard output; calls, results and what it waits for on standard
//! error.

use std::io::IsTerminal;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use indicatif::ProgressBar;
use vsh_harness::agent::Event;
use vsh_harness::model::{Delta, ToolCall};
use vsh_harness::tools::ToolResult;

use super::super::streams::{say, say_line};

/// The longest line that is shown of a call or result, in characters.
const WIDTH: usize = 160;

/// The most lines of a result.
const LINES: usize = 8;

#[derive(Default)]
pub struct Screen(Mutex<State>);

#[derive(Default)]
struct State {
    /// Turns while the model or a tool is waited for; hidden where standard error is no terminal.
    spinner: Option<ProgressBar>,
    /// Is the cursor behind text without a line break?
    in_line: bool,
}

impl Screen {
    pub fn show(&self, event: &Event) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match event {
            Event::Step(_) => state.wait("thinking"),
            Event::Delta(Delta::Text(text)) => state.text(text),
            Event::Delta(Delta::Call(name)) => state.wait(&format!("preparing {name}")),
            Event::Answered { .. } => state.end_line(),
            Event::ToolStarted(call) => {
                state.line(&format!("> {}", one_line(call)));
                state.wait(&call.name);
            }
            Event::ToolEnded { call, result } => {
                state.line(&format!("< {}", call.name));
                for line in lines(result) {
                    state.line(&format!("  {line}"));
                }
                for change in &result.changes {
                    state.line(&format!("  {change}"));
                }
            }
            Event::Retry { error, after } => {
                state.line(&format!("! {error}; again in {:.1} s", after.as_secs_f64()));
                state.wait("waiting");
            }
            Event::Compacted { messages } => state.line(&format!("! {messages} messages were summed up")),
            Event::Task { description, event } => {
                if let Event::ToolStarted(call) = &**event {
                    state.line(&format!("> [{description}] {}", one_line(call)));
                }
            }
            _ => {}
        }
    }

    pub fn finish(&self) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.stop();
        state.end_line();
    }
}

impl State {
    fn wait(&mut self, what: &str) {
        self.stop();
        if std::io::stderr().is_terminal() {
            self.end_line();
            let spinner = ProgressBar::new_spinner().with_message(what.to_owned());
            spinner.enable_steady_tick(Duration::from_millis(100));
            self.spinner = Some(spinner);
        }
    }

    fn stop(&mut self) {
        if let Some(spinner) = self.spinner.take() {
            spinner.finish_and_clear();
        }
    }

    fn text(&mut self, text: &str) {
        self.stop();
        say(text);
        self.in_line = !text.ends_with('\n');
    }

    fn end_line(&mut self) {
        if std::mem::take(&mut self.in_line) {
            say_line("");
        }
    }

    fn line(&mut self, line: &str) {
        self.stop();
        self.end_line();
        eprintln!("{line}");
    }
}

/// Cut, and without what would steer the terminal.
fn plain(text: &str) -> String {
    let mut line: String = text.chars().take(WIDTH).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(WIDTH).is_some() {
        line.push_str(" ...");
    }
    line
}

fn one_line(call: &ToolCall) -> String {
    let shown = match call.arguments.get("command").and_then(|command| command.as_str()) {
        Some(command) => command.to_owned(),
        None => call.arguments.to_string(),
    };
    format!("{} {}", call.name, plain(&shown))
}

fn lines(result: &ToolResult) -> Vec<String> {
    let text = result.to_text();
    let mut shown: Vec<String> = text.lines().take(LINES).map(plain).collect();
    let more = text.lines().count().saturating_sub(LINES);
    if more > 0 {
        shown.push(format!("({more} more lines)"));
    }
    shown
}
