//! Input and output: open file descriptions, the descriptor table, and buffered ends of them.

mod capture;
mod input;
mod open_file;
mod output;
mod table;

pub use capture::Capture;
pub use input::Input;
pub use open_file::{OpenFile, Whence};
pub use output::Output;
pub use table::FdTable;
