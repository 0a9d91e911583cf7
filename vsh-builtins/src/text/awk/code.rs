//! What programs are compiled to: operations on a stack of values.

use super::ast::{Binary, Redirect, Source};
use super::notes::Origins;
use super::pattern::Pattern;
use super::value::Value;

/// Where a scalar lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Global(u32),
    /// Counted from the frame's start.
    Local(u32),
}

/// An operation. What it takes from the stack is given in the order it was put there.
#[derive(Clone, Debug)]
pub(super) enum Op {
    /// `-- constant`
    Constant(u32),
    /// `-- value`
    Get(Place),
    /// `value -- value`
    Set(Place),
    /// `-- value`, of a variable that the machine keeps elsewhere.
    GetSpecial(u32),
    /// `value -- value`
    SetSpecial(u32),
    /// As an operand of a function: a variable of which nothing is known is handed on as itself.
    Argument(Place),
    /// `array subscript -- value`, the same for an element.
    ArgumentElement,
    /// `number -- field`
    Field,
    /// `-- field`
    FieldAt(u32),
    /// `-- text`, of the record.
    RecordText,
    /// `value number -- value`
    SetField,
    /// `-- array`
    Array(Place),
    /// The same for an operand of a built-in function: its name, and which operand that is.
    ArrayOperand(Place, &'static str, u8),
    /// `array subscript -- array`
    SubArrayOperand(&'static str, u8),
    /// What cannot be done, for the reason that a constant tells.
    Refuse(u32),
    /// A fourth operand of `split`, which only GNU's has.
    RefuseSeparators,
    /// `subscripts -- subscript`
    Join(u32),
    /// `array subscript -- array`
    SubArray,
    /// `array subscript -- value`
    Element,
    /// The same of one that is used as a text: without a value it becomes an empty one.
    ElementText,
    /// `value array subscript -- value`
    SetElement,
    /// `subscript array -- truth`
    HasElement,
    /// `array subscript --`
    DeleteElement,
    /// `array --`
    DeleteAll,
    Pop,
    Binary(Binary),
    /// `values -- joined`
    Concatenate(u32),
    Not,
    Negate,
    /// `value -- number`
    Number,
    /// `value -- truth`
    Truth,
    Jump(u32),
    /// A jump that makes a loop.
    Back(u32),
    /// `value --`
    JumpFalse(u32),
    JumpTrue(u32),
    /// `number -- number`: jumps unless it is above 0.
    JumpNotPositive(u32),
    /// `-- truth`
    MatchRecord(u32),
    /// `value -- truth`
    Match(u32, bool),
    /// `value pattern -- truth`
    MatchDynamic(bool),
    /// `-- number`
    Increment(Place, f64, bool),
    IncrementSpecial(u32, f64, bool),
    /// `number -- number`
    IncrementField(f64, bool),
    /// `array subscript -- number`
    IncrementElement(f64, bool),
    /// `value -- number`
    Compound(Place, Binary),
    CompoundSpecial(u32, Binary),
    /// `value number -- number`
    CompoundField(Binary),
    /// `value array subscript -- number`
    CompoundElement(Binary),
    /// `arguments -- value`
    Call(u32, u32),
    /// `name arguments -- value`
    CallNamed(u32),
    /// `value --`
    Return,
    /// `arguments -- value`
    Builtin(Builtin, u32),
    /// `value pattern replacement -- count`
    SubstitutePlace(Place, bool),
    SubstituteSpecial(u32, bool),
    /// `number pattern replacement -- count`
    SubstituteField(bool),
    /// `array subscript pattern replacement -- count`
    SubstituteElement(bool),
    /// `value pattern replacement -- count`, the result goes nowhere.
    SubstituteNothing(bool),
    /// `[name] -- status`; with a target, the line is kept for [`Op::Line`].
    Getline(Source, bool),
    /// `-- line`
    Line,
    /// `number status -- status`: the line goes to a field if there is one.
    LineField,
    /// `array subscript status -- status`
    LineElement,
    /// `values [target] --`
    Print(u32, Option<Redirect>),
    Printf(u32, Option<Redirect>),
    /// `command -- status`
    System,
    /// `name [how] -- status`
    Close(u32),
    /// `[name] -- status`
    Flush(u32),
    /// `array --`
    Iterate,
    /// `-- subscript`, or to the place behind the loop.
    IterateNext(u32),
    IterateEnd,
    Next,
    NextFile,
    /// `[status] --`
    Exit(bool),
    /// Jumps if the range is open.
    RangeOpen(u32, u32),
    RangeSet(u32, bool),
    /// The end of a section.
    Stop,
}

/// The functions that are built in and need nothing but their arguments and the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Builtin {
    And,
    Asort,
    Asorti,
    Atan2,
    Compl,
    Cos,
    Exp,
    Gensub,
    Index,
    Int,
    IsArray,
    Length,
    Log,
    Lshift,
    Match,
    MkBool,
    Mktime,
    Or,
    Patsplit,
    Rand,
    Rshift,
    Sin,
    Split,
    Sprintf,
    Sqrt,
    Srand,
    Strftime,
    Strtonum,
    Substr,
    Systime,
    Tolower,
    Toupper,
    Typeof,
    Xor,
}

/// A compiled function.
#[derive(Debug)]
pub(super) struct Function {
    pub(super) name: String,
    pub(super) start: u32,
    pub(super) parameters: u32,
    /// What the parameters are called.
    pub(super) names: Vec<String>,
}

/// A compiled program.
#[derive(Debug)]
pub(super) struct Code {
    pub(super) ops: Vec<Op>,
    /// The line of the program that each operation is from.
    pub(super) lines: Vec<u32>,
    pub(super) origins: Origins,
    pub(super) constants: Vec<Value>,
    /// Patterns written in the program: the text, and how it is matched when `IGNORECASE` is not set.
    pub(super) patterns: Vec<(Vec<u8>, Pattern)>,
    pub(super) functions: Vec<Function>,
    /// The names of the global variables, by place.
    pub(super) globals: Vec<String>,
    pub(super) ranges: usize,
    pub(super) begin: Option<u32>,
    pub(super) main: Option<u32>,
    pub(super) end: Option<u32>,
    pub(super) begin_file: Option<u32>,
    pub(super) end_file: Option<u32>,
}

/// Variables that mean something, by place.
pub(super) mod special {
    pub(crate) const NF: u32 = 0;
    pub(crate) const NR: u32 = 1;
    pub(crate) const FNR: u32 = 2;
    pub(crate) const FS: u32 = 3;
    pub(crate) const OFS: u32 = 4;
    pub(crate) const ORS: u32 = 5;
    pub(crate) const RS: u32 = 6;
    pub(crate) const SUBSEP: u32 = 7;
    pub(crate) const CONVFMT: u32 = 8;
    pub(crate) const OFMT: u32 = 9;
    pub(crate) const IGNORECASE: u32 = 10;
    pub(crate) const FIELDWIDTHS: u32 = 11;
    pub(crate) const FPAT: u32 = 12;
    /// From here on they are variables like others, but that the machine sets some.
    pub(crate) const PLAIN: u32 = 13;
    pub(crate) const FILENAME: u32 = 13;
    pub(crate) const RSTART: u32 = 14;
    pub(crate) const RLENGTH: u32 = 15;
    pub(crate) const RT: u32 = 16;
    pub(crate) const ERRNO: u32 = 17;
    pub(crate) const ARGC: u32 = 18;
    pub(crate) const ARGV: u32 = 19;
    pub(crate) const ENVIRON: u32 = 20;
    pub(crate) const PROCINFO: u32 = 21;
    pub(crate) const FUNCTAB: u32 = 22;
    pub(crate) const ARGIND: u32 = 23;
    pub(crate) const SYMTAB: u32 = 24;
    pub(crate) const PREC: u32 = 25;
    pub(crate) const ROUNDMODE: u32 = 26;
    pub(crate) const LINT: u32 = 27;
    pub(crate) const BINMODE: u32 = 28;
    pub(crate) const TEXTDOMAIN: u32 = 29;

    pub(crate) const NAMES: &[&str] = &[
        "NF",
        "NR",
        "FNR",
        "FS",
        "OFS",
        "ORS",
        "RS",
        "SUBSEP",
        "CONVFMT",
        "OFMT",
        "IGNORECASE",
        "FIELDWIDTHS",
        "FPAT",
        "FILENAME",
        "RSTART",
        "RLENGTH",
        "RT",
        "ERRNO",
        "ARGC",
        "ARGV",
        "ENVIRON",
        "PROCINFO",
        "FUNCTAB",
        "ARGIND",
        "SYMTAB",
        "PREC",
        "ROUNDMODE",
        "LINT",
        "BINMODE",
        "TEXTDOMAIN",
    ];
}
