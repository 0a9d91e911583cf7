//! `sed`: scripts of its commands. They end: no branch leads back but in a few known idioms, and `D` stands only where no
//! newline can be added.

use super::expression::Grammar;
use super::maker::Maker;

/// Makes one trial.
pub fn make(maker: &mut Maker) {
    let content = maker.simple_lines(7);
    maker.file("f", &content);
    let two = maker.chance(5);
    if two {
        let content = maker.simple_lines(4);
        maker.file("g", &content);
    }
    let extended = maker.chance(3);
    let grammar = if extended { Grammar::Extended } else { Grammar::Basic };
    let mut makes = Script { grammar, text: String::new(), labels: 0, depth: 0, adds: true, writes: false };
    makes.list(maker);
    let Script { text, writes, .. } = makes;
    if writes {
        maker.put(">w\n");
    }
    let from_file = maker.chance(15);
    if from_file {
        maker.file("s", text.as_bytes());
    }
    if maker.chance(20) {
        maker.put("LC_ALL=C ");
    }
    maker.put("sed");
    let in_place = maker.chance(25);
    for _ in 0..maker.below(3) {
        let option = maker.pick(&[
            "-n",
            "-n",
            "-s",
            "-u",
            "-z",
            "--quiet",
            "--silent",
            "--separate",
            "-b",
            "--null-data",
            "-l 5",
            "-l1",
            "-l0",
            "-l 2",
            "-nE",
            "-sn",
            "--sandbox",
            "--unbuffered",
            "--posix",
            "--line-length=3",
        ]);
        maker.put(" ");
        maker.put(option);
    }
    if extended {
        let option = maker.pick(&[" -E", " -r", " --regexp-extended"]);
        maker.put(option);
    }
    if in_place {
        let option = maker.pick(&[" -i", " -i.bak", " --in-place", " -ib_*", " --in-place=.x", " -s -i"]);
        maker.put(option);
    }
    if from_file {
        maker.put(" -f s");
    } else if maker.chance(8) && !text.contains("\\\n") {
        for line in text.split('\n') {
            maker.put(" -e");
            maker.word(line.as_bytes());
        }
    } else if text.starts_with('-') {
        maker.put(" -e");
        maker.word(text.as_bytes());
    } else {
        maker.word(text.as_bytes());
    }
    let operands = if two {
        " f g"
    } else if in_place {
        " f"
    } else {
        maker.pick(&[" f", " f", " <f", " f none", " - <f"])
    };
    maker.put(operands);
    if in_place {
        maker.show("f");
    } else if writes {
        maker.show("w");
    }
}

struct Script {
    grammar: Grammar,
    text: String,
    labels: u32,
    depth: u32,
    /// May commands add newlines to the pattern space?
    adds: bool,
    writes: bool,
}

impl Script {
    fn list(&mut self, maker: &mut Maker) {
        if maker.chance(12) {
            self.adds = false;
            let idiom = maker.pick(&[
                "$!N;P;D",
                "N;P;D",
                "$!N;/^\\(.*\\)\\n\\1$/!P;D",
                "N;D",
                "$!{N;D}",
                "/a/{$!N;D}",
            ]);
            self.text.push_str(idiom);
            self.separate(maker);
        } else if maker.chance(12) {
            let idiom = maker.pick(&[
                ":a;N;$!ba;s/\\n/,/g",
                ":a;s/aa/a/;ta",
                "1!G;h;$!d",
                "$!{h;d};x;G",
                ":a;$!{N;ba};s/a\\n/X/",
                "n;d",
                "$!N;s/\\n/ /",
                "x;p;x",
                "/a/,/b/{/b/!d}",
                ":x;/b$/{N;s/b\\n//;bx}",
                "H;$!d;x;s/\\n/,/g",
                "G;h",
                "1h;1!H;$!d;g",
                ":a;s/^\\(.*\\)\\(.\\)$/\\2\\n\\1/;tb;:b",
                "/^$/d",
                "$!N;$!D",
                "n;n;s/^/x/",
                "0,/a/d",
                "y/ab/ba/;l",
                "/a/{x;p;x}",
                "$=",
                "x;G;1!h;s/\\n//g;$!d",
            ]);
            self.text.push_str(idiom);
            self.separate(maker);
        }
        let count = 1 + maker.below(3);
        for at in 0..count {
            if at > 0 {
                self.separate(maker);
            }
            self.command(maker);
        }
        if maker.chance(60) {
            let wrong = maker.pick(&[
                "k",
                "{",
                "}",
                "s/a",
                "s/a/b",
                "y/a/bc/",
                "b none",
                "3,",
                "s/a/b/gg",
                "p x",
                ":",
                "a",
                "s/a/b/0",
                "s/\\(a/b/",
                "s/a/\\1/",
                "!!p",
                "=x",
                "0p",
                "0,1p",
                "r",
                "y/a/",
                "1,2q",
                ":a;:a",
                "1~0p",
                "s/a/b/w",
                "}p",
                "+1p",
                "s/x/y/pp",
                "dp",
                "s/*/x/",
                "l x",
                "q x",
                "\\xaxp",
                "s,a\\,b,c,",
                "y/a\\b/c/",
                "s/a/b/3g2",
                "s/a/b/w ",
                "R",
                "W",
                "w",
                "/a",
                "\\",
                "s",
                "y",
                "y/a/b/g",
                "3",
                "$!",
                "3 ,4 p",
                "/\\(/Ip",
                "1,p",
                ",2p",
                "p;}",
                "{p",
                "{}p",
                "#x",
                "3#",
                "3}",
                "3:a",
                "a;p",
                "ba;p",
                "t a b",
                "v 5.0",
                "q5x",
                "l3x",
                "F x",
                "zx",
                "s/a/b/ g",
                "s/a/b/ x",
                "/a/Mx,p",
                "é",
                "s/[/x/",
                "s/a/\\",
                "s/a/b\n/",
                "i\\",
                "$a\\",
                "c",
                "i",
            ]);
            self.separate(maker);
            self.text.push_str(wrong);
        }
    }

    fn separate(&mut self, maker: &mut Maker) {
        let separator = maker.pick(&[";", "\n", "\n", " ; "]);
        self.text.push_str(separator);
    }

    fn address(&self, maker: &mut Maker) -> String {
        match maker.below(8) {
            0 | 1 => (1 + maker.below(4)).to_string(),
            2 => "$".to_owned(),
            3 => format!("{}~{}", maker.below(4), maker.below(4)),
            4 => {
                let flags = maker.pick(&["I", "M", ""]);
                format!("/{}/{flags}", self.expression(maker, '/'))
            }
            5 => {
                let flags = maker.pick(&["", "I", "IM", " ", "I "]);
                format!("\\%{}%{flags}", self.expression(maker, '%'))
            }
            6 => maker.pick(&["/a/", "/b/", "/^$/", "/1/", "//"]).to_owned(),
            _ => "2".to_owned(),
        }
    }

    fn expression(&self, maker: &mut Maker, delimiter: char) -> String {
        let text = maker.expression(self.grammar).replace(delimiter, ".");
        if maker.chance(10) { format!("{text}\\n") } else { text }
    }

    fn addresses(&mut self, maker: &mut Maker) {
        if maker.chance(2) {
            return;
        }
        let first = if maker.chance(20) { "0".to_owned() } else { self.address(maker) };
        self.text.push_str(&first);
        if maker.chance(3) || first == "0" {
            let second = match maker.below(6) {
                0 => format!("+{}", maker.below(3)),
                1 => format!("~{}", maker.below(4)),
                2 if maker.chance(3) => maker.pick(&["+", "~", "0", "1~2", " 3", "/x/,", "\\,a,"]).to_owned(),
                _ => self.address(maker),
            };
            self.text.push(',');
            self.text.push_str(&second);
        }
        if maker.chance(6) {
            let not = maker.pick(&["!", " !", "! "]);
            self.text.push_str(not);
        }
    }

    fn command(&mut self, maker: &mut Maker) {
        self.addresses(maker);
        match maker.below(26) {
            0..=7 => self.substitute(maker),
            8 => {
                let text = maker.pick(&["y/abc/xyz/", "y/a\\/b/b\\nc/", "y,ab,ba,", "y/é1/1é/", "y/a/\\\\/"]);
                if !self.adds && text.contains("\\n") {
                    return self.text.push('p');
                }
                self.text.push_str(text);
            }
            9 | 10 => {
                let command =
                    maker.pick(&["p", "d", "p", "=", "l", "l 4", "l 1", "P", "z", "F", "l0", "l 2", "D"]);
                // With nothing that adds newlines, `D` starts again at once and ends.
                let command = if self.adds && command == "D" { "d" } else { command };
                self.text.push_str(command);
            }
            11 | 12 => {
                let command = maker.pick(&["n", "N", "h", "x", "g", "H", "G"]);
                self.text.push_str(if self.adds { command } else { "n" });
            }
            13..=15 => {
                let command = maker.pick(&["a", "i", "c"]);
                let text = maker.pick(&[
                    "\\\nx",
                    "\\\na\\\nb",
                    " one",
                    "one",
                    "\\\n  lead",
                    "\\  lead",
                    "\\x\\ty",
                    "a\\\nb",
                    "\\\n",
                    " é;p",
                    "\\\nx\\",
                ]);
                self.text.push_str(command);
                self.text.push_str(text);
                self.text.push('\n');
                self.text.push('p');
            }
            16 => {
                let text = maker.pick(&["q", "Q", "q3", "Q 5", "q 0", "q256", "q;p"]);
                self.text.push_str(text);
            }
            17 => {
                let text = maker.pick(&[
                    "r g",
                    "r f",
                    "R f",
                    "r none",
                    "R none",
                    "w w",
                    "W w",
                    "w /dev/stdout",
                    "W /dev/stdout",
                    "r /dev/stdin",
                    "R /dev/stdin",
                    "R g",
                    "r",
                    "w w;p",
                ]);
                self.writes |= text.ends_with(" w");
                self.text.push_str(text);
                self.text.push('\n');
                self.text.push('=');
            }
            18 | 19 if self.depth < 2 => {
                self.depth += 1;
                self.text.push('{');
                for _ in 0..=maker.below(2) {
                    self.command(maker);
                    self.separate(maker);
                }
                self.text.push('}');
                self.depth -= 1;
            }
            20 | 21 => {
                let command = maker.pick(&["b", "t", "T"]);
                if maker.chance(2) || self.depth > 0 {
                    return self.text.push_str(command);
                }
                self.labels += 1;
                let label = format!("l{}", self.labels);
                self.text.push_str(&format!("{command} {label}\n"));
                self.command(maker);
                self.text.push_str(&format!("\n:{label}\n"));
                self.text.push('p');
            }
            22 => {
                let text = maker.pick(&[
                    "# comment\n",
                    "#n\n",
                    "",
                    " p ",
                    "p;;p",
                    "p # x",
                    "v",
                    "v 4.2",
                    "e echo x\n",
                    "e printf a\n",
                    "e\\\necho a\\\necho b\n",
                    "s/a/b/;s//c/",
                    // What is left of the pattern space is no command.
                    "s/.*/echo x; exit #/e",
                    "s/.*/printf 'a\\nb'; exit #/e",
                    "y/a/\\n/",
                    "y;a\\;b;bac;",
                    "/a/,/b/{//!d}",
                    "/b/I,+1{=;l}",
                    "1!{$!d}",
                    "}",
                ]);
                if !self.adds && (text.contains("\\n") || text.contains("ed")) {
                    return self.text.push('p');
                }
                self.text.push_str(text);
            }
            _ => self.text.push('p'),
        }
    }

    fn substitute(&mut self, maker: &mut Maker) {
        let delimiter = if maker.chance(8) { maker.pick(&[",", "|", "#", "x", "%"]) } else { "/" };
        let mark = delimiter.chars().next().unwrap_or('/');
        let expression = self.expression(maker, mark);
        let mut replacement = String::new();
        for _ in 0..maker.below(4) {
            let piece = maker.pick(&[
                "&",
                "x",
                "[&]",
                "\\1",
                "\\2",
                "\\n",
                "\\t",
                "\\&",
                "\\\\",
                "é",
                "\\U&",
                "\\L&\\E",
                "\\u&",
                "\\l&",
                "\\U\\1\\E",
                "\\\n",
                "",
                " ",
                "\\x41",
                "\\0",
                "\\o101",
                "\\d065",
                "\\cA",
                "\\c[",
                "\\o7",
                "\\d300",
                "\\xg",
                "\\q",
                "\\l\\U&",
                "\\E",
                "\\u\\1\\2",
                "\\f",
                "\\3",
                "\\x26",
                "\\u\\L&",
            ]);
            if !self.adds && (piece == "\\n" || piece == "\\\n") {
                continue;
            }
            replacement.push_str(piece);
        }
        let replacement = replacement.replace(mark, "");
        let mut flags = String::new();
        for _ in 0..maker.below(3) {
            let flag = maker.pick(&["g", "p", "2", "I", "i", "g", "M", "m", "3g", "e", "10", " "]);
            // `e` runs what the line says.
            flags.push_str(if flag == "e" { "g" } else { flag });
        }
        if maker.chance(30) {
            flags.push_str("w w\n");
            self.writes = true;
        }
        self.text.push_str(&format!("s{mark}{expression}{mark}{replacement}{mark}{flags}"));
    }
}
