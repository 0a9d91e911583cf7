//! Variables and expansions of every kind: attributes, references, arrays, arithmetic, formats.

use std::fmt::Write;

use super::{Generator, PATTERNS, VALUES, quoted};

/// Keys of associative arrays.
const KEYS: &[&str] =
    &["k", "j", "'a b'", "\"$a\"", "$n", "'x]'", "''", "@", "'*'", "é", "\"'\"", "k$n", "'$b'"];

impl Generator {
    /// A command about values.
    pub(super) fn values(&mut self) {
        match self.below(16) {
            0 | 1 => self.declared(),
            2 => self.referred(),
            3..=5 => self.array_changed(),
            6 | 7 => self.calculated(),
            8 => self.formatted(),
            9 => self.line_read(),
            10 => self.lines_mapped(),
            11 => self.braced(),
            12 => self.several_assigned(),
            13 => self.options_got(),
            _ => {
                self.put("show ");
                for at in 0..=self.below(2) {
                    if at > 0 {
                        self.put(" ");
                    }
                    let quote = self.pick(&["", "\"", "\"p", ""]);
                    self.put(quote);
                    self.parameter();
                    self.put(if quote.is_empty() { "" } else { "\"" });
                }
            }
        }
    }

    fn declared(&mut self) {
        let command = self.pick(&["declare", "typeset", "export", "readonly", "declare -g", "local"]);
        let letters = match command {
            "export" => self.pick(&["", "-n ", "-p "]),
            "readonly" => self.pick(&["", "-a ", "-A "]),
            _ => self.pick(&[
                "", "-i ", "-u ", "-l ", "-c ", "-x ", "-a ", "-A ", "-ai ", "-Ai ", "-au ", "+i ", "+u ",
                "+x ", "-t ", "-n ", "+n ", "-iu ", "-ul ", "-rx ", "-I ", "+a ", "-p ", "-al ",
            ]),
        };
        // With `-g` Bash takes a `+` for a `-` where an array is assigned.
        let command = if letters.starts_with('+') && command == "declare -g" { "declare" } else { command };
        // What is readonly or a reference cannot be changed later.
        let safe = command != "readonly" && !letters.contains('r') && !letters.contains('n');
        let names: &[&str] =
            if safe { &["a", "b", "c", "n", "arr", "map", "fresh"] } else { &["fixed", "given"] };
        let name = self.pick(names);
        // With `-g` and `-a` it works on the local variable too.
        let letters = match command {
            "declare -g" if letters.contains(['a', 'A']) => "-i ",
            _ => letters,
        };
        // In a function, `declare -g` and `export` of Bash make an indexed array of an associative one, and quote its
        // words a second time.
        let command = match command {
            "declare -g" | "export" if name == "map" => "declare",
            command => command,
        };
        let _ = write!(self.out, "{command} {letters}{name}");
        if !letters.contains('p') {
            match self.below(6) {
                0 => {}
                1 => {
                    self.put("=(");
                    self.words();
                    self.put(")");
                }
                2 => {
                    let elements = self.pick(&[
                        "[0]=x [2]=y",
                        "[k]=v [j]=w",
                        "[1]+=z",
                        "1 2 [5]=3 4",
                        "",
                        "[n]=a [n+1]=b",
                    ]);
                    let _ = write!(self.out, "=({elements})");
                }
                3 => {
                    self.put("+=");
                    self.word();
                }
                4 => {
                    let number = self.pick(&["7", "1+2", "n", "n+n", "0x10", "'3 4'", "-1", "08", "a"]);
                    let _ = write!(self.out, "={number}");
                }
                _ => {
                    self.put("=");
                    self.word();
                }
            }
        }
        let _ = write!(
            self.out,
            " 2>/dev/null; echo $?; declare -p {name} 2>/dev/null; show \"${{{name}@a}}\" \"${{{name}[@]}}\""
        );
    }

    fn referred(&mut self) {
        let target = self.pick(&[
            "a",
            "arr",
            "'arr[1]'",
            "'arr[n%2]'",
            "map",
            "'map[k]'",
            "fresh",
            "'arr[@]'",
            "other",
        ]);
        let _ = write!(self.out, "declare -n other=b ref={target} 2>/dev/null; ");
        for _ in 0..=self.below(3) {
            let text = self.pick(&[
                "ref=new; ",
                "ref+=more; ",
                "ref=(p q); ",
                "ref[1]=el; ",
                "ref+=(z); ",
                "show \"$ref\" \"${ref[0]}\" \"${#ref}\" \"${#ref[@]}\"; ",
                "show \"${!ref}\" \"${!ref[@]}\"; ",
                "show \"${ref[@]}\" \"${ref[@]:1}\" \"${ref/a/b}\"; ",
                // With `:=` Bash can crash here.
                "show \"${ref:-default}\" \"${ref-given}\"; ",
                "unset ref; ",
                "((ref++)); ",
                "((ref=5)); ",
                "read -r ref <<< 'from read'; ",
                "printf -v ref %s printed; ",
                "for ref in a b n; do show \"$ref\"; done; ",
                "fr() { local -n l=ref; l=through; show \"$l\"; }; fr; ",
                "fr() { local a=inner; ref=set; show \"$a\"; }; fr; ",
                "mapfile -t ref <<< mapped; ",
                "[[ -v ref ]]; echo $?; ",
                "[[ -R ref ]]; echo $?; ",
                "declare -p ref; ",
                "export ref; ",
                "declare -u ref; ",
                "ref=x eval 'show \"$ref\"'; ",
            ]);
            let quiet = text.replace("; ", " 2>/dev/null; ");
            // Redirections do not fit everywhere.
            let plain = ["()", "for ", "((", "[[", "=("].iter().any(|part| text.contains(part));
            self.put(if plain || text.starts_with("ref") { text } else { &quiet });
        }
        self.put("declare -p ref other a b 2>/dev/null; unset -n ref other");
    }

    fn array_changed(&mut self) {
        let key = self.pick(KEYS);
        match self.below(10) {
            0 => {
                let _ = write!(self.out, "map[{key}]=");
                self.word();
            }
            1 => {
                let _ = write!(self.out, "map[{key}]+=");
                self.word();
                let _ = write!(self.out, "; show \"${{map[{key}]}}\" \"${{#map[{key}]}}\" \"${{!map[@]}}\"");
            }
            2 => {
                let _ = write!(self.out, "map=([{key}]=");
                self.word();
                let other = self.pick(KEYS);
                let _ = write!(self.out, " [{other}]=");
                self.word();
                self.put("); declare -p map");
            }
            3 => {
                self.put("map=(");
                self.words();
                self.put("); declare -p map");
            }
            4 => {
                let text = self.pick(&[
                    "unset \"map[$n]\"",
                    "unset 'map[k]' 'map[j]'",
                    "unset 'arr[n]' 2>/dev/null",
                    "unset 'arr[@]'",
                    "unset 'map[*]'",
                    "arr=()",
                    "map=()",
                    "arr=(\"${arr[@]:1}\")",
                    "arr=(\"${map[@]}\")",
                    "arr=(\"${!map[@]}\")",
                    "arr+=(\"$#\" \"$@\")",
                    "arr=([3]=t [1]=o two)",
                    "arr[9]=far",
                    "arr[n*2]=calc",
                    "arr[${#arr[@]}]=end",
                    "arr[-1]+=last 2>/dev/null",
                    "arr[arr[0]]=x 2>/dev/null",
                    "arr=(${arr[@]/a/b c})",
                    "arr=(\"${arr[@]}\" \"${arr[@]}\")",
                    "arr=\"$a\"",
                    "arr+=\"$b\"",
                    "unset arr; arr[2]=x",
                    "unset map; declare -A map",
                    "set -- \"${arr[@]}\"",
                    "set -- ${map[@]}",
                    "local_arr=(\"${arr[@]@Q}\")",
                    "eval \"copy=(${arr[@]@Q})\"; show \"${copy[@]}\"",
                    "eval \"declare -A m2=(${map[@]@K})\"; declare -p m2",
                    "eval \"${arr[@]@A}\"; declare -p arr",
                    "printf -v 'arr[1]' %s \"$a\"",
                    "printf -v \"map[$b]\" %s v 2>/dev/null",
                    "read -ra arr <<< \"$c\"",
                ]);
                let _ = write!(self.out, "{text}; declare -p arr map 2>/dev/null");
            }
            5 => {
                let text = self.pick(&[
                    "arr[0]", "arr[1]", "arr[-1]", "arr[n%4]", "arr[n>3]", "arr[$#]", "arr[(n)]", "arr[1+1]",
                ]);
                let operator = self.pick(&["=", "+=", "="]);
                let _ = write!(self.out, "{text}{operator}");
                self.word();
                self.put(" 2>/dev/null; declare -p arr");
            }
            6 => {
                self.put("for i in \"${!arr[@]}\"; do show $i \"${arr[i]}\" \"${arr[$i]}\"; done");
            }
            7 => self.put("for k in \"${!map[@]}\"; do show \"$k\" \"${map[$k]}\" \"${#map[$k]}\"; done"),
            8 => {
                self.put("arr=(");
                for _ in 0..=self.below(3) {
                    let subscript = self.pick(&["", "", "[2]=", "[n]=", "[0]+=", "[-1]="]);
                    self.put(subscript);
                    self.word();
                    self.put(" ");
                }
                self.put(") 2>/dev/null; declare -p arr");
            }
            _ => {
                self.put("arr+=(");
                self.words();
                self.put(" [1]=one); show \"${!arr[@]}\" \"${arr[@]}\"");
            }
        }
    }

    fn calculated(&mut self) {
        let (open, close) = self.pick_pair(&[
            ("((", ")); echo $?"),
            ("show $((", "))"),
            ("show \"$((", "))\""),
            ("let '", "'; echo $?"),
            ("x=$((", ")); show \"$x\""),
            ("arr[$((", "))&7]=x"),
            ("show $[", "]"),
            ("declare -i x; x='", "'; show \"$x\""),
            ("show \"${a:", "}\""),
            ("show \"${arr[", "]}\" 2>/dev/null"),
        ]);
        self.put(open);
        let quoted = open.contains('\'');
        let wrong = !open.contains("declare") && !open.contains('{');
        self.calculation(3, quoted);
        if wrong && self.chance(8) {
            let text = self.pick(&[" 2", " +", " / 0", ")", " @", " = 3", " ? 1", "++", " 08"]);
            self.put(text);
        }
        self.put(close);
        self.put("; show \"$n\" \"${i-}\" \"${arr[*]}\"");
    }

    fn calculation(&mut self, depth: u32, in_quotes: bool) {
        match self.below(if depth > 0 { 14 } else { 5 }) {
            0 => {
                let number = self.pick(&[
                    "0",
                    "1",
                    "7",
                    "42",
                    "-3",
                    "0x1F",
                    "017",
                    "2#1011",
                    "36#zZ",
                    "64#@_",
                    "16#fF",
                    "9223372036854775807",
                    "10#09",
                    "1000000007",
                ]);
                self.put(number);
            }
            1 | 2 => {
                let name = self.pick(&[
                    "n",
                    "i",
                    "q",
                    "arr[0]",
                    "arr[n&1]",
                    "map[k]",
                    "unset_one",
                    "nosuch[3]",
                    "arr",
                ]);
                self.put(name);
            }
            3 => {
                let text =
                    self.pick(&["$n", "${n}", "$#", "${#a}", "${#arr[@]}", "$((n+1))", "${n:-4}", "\"$n\""]);
                self.put(if in_quotes { "n" } else { text });
            }
            4 => {
                let step =
                    self.pick(&["n++", "n--", "++n", "--n", "i++", "++arr[0]", "arr[1]--", "- -n", "+ +n"]);
                self.put(step);
            }
            5 | 6 => {
                let operator = self.pick(&["=", "+=", "-=", "*=", "<<=", ">>=", "&=", "|=", "^="]);
                let name = self.pick(&["n", "i", "q", "arr[0]", "arr[n&3]", "map[k]"]);
                let _ = write!(self.out, "({name} {operator} ");
                self.calculation(depth - 1, in_quotes);
                self.put(")");
            }
            7 => {
                let operator = self.pick(&["-", "+", "!", "~", "- ", "!!"]);
                let _ = write!(self.out, "{operator}(");
                self.calculation(depth - 1, in_quotes);
                self.put(")");
            }
            8 => {
                self.put("(");
                self.calculation(depth - 1, in_quotes);
                self.put(" ? ");
                self.calculation(depth - 1, in_quotes);
                self.put(" : ");
                self.calculation(depth - 1, in_quotes);
                self.put(")");
            }
            9 => {
                self.put("(");
                self.calculation(depth - 1, in_quotes);
                let power = self.below(5);
                let _ = write!(self.out, ") ** {power}");
            }
            10 => {
                self.put("(");
                self.calculation(depth - 1, in_quotes);
                let operator = self.pick(&["/", "%"]);
                let divisor = self.pick(&["3", "-2", "(n|1)", "7"]);
                let _ = write!(self.out, ") {operator} {divisor}");
            }
            _ => {
                self.calculation(depth - 1, in_quotes);
                let operator = self.pick(&[
                    " + ", " - ", " * ", " < ", " <= ", " > ", " >= ", " == ", " != ", " & ", " | ", " ^ ",
                    " << ", " >> ", " && ", " || ", ", ", "+", "-",
                ]);
                self.put(operator);
                self.calculation(depth - 1, in_quotes);
            }
        }
    }

    fn formatted(&mut self) {
        let target = self.pick(&["", "", "-v a ", "-v 'arr[1]' ", "-- "]);
        let _ = write!(self.out, "printf {target}'");
        for _ in 0..=self.below(2) {
            let flags = self.pick(&["", "", "-", "0", "+", " ", "#", "-0", "'\\''"]);
            let width = self.pick(&["", "", "5", "12", "*"]);
            let precision = self.pick(&["", "", ".2", ".0", ".*", "."]);
            let letter =
                self.pick(&["s", "s", "d", "i", "u", "x", "X", "o", "c", "b", "q", "e", "f", "g", "G", "Q"]);
            let _ = write!(
                self.out,
                "{}%{flags}{width}{precision}{letter}|",
                self.random.pick(&["", "a", "\\t", "\\x41", "%%"])
            );
        }
        self.put("\\n' ");
        // Widths are small: they are not cut down anywhere.
        let wide = self.out.rsplit("printf").next().is_some_and(|command| command.contains('*'));
        for at in 0..=self.below(4) {
            let text = self.pick(&[
                "1",
                "42",
                "-7",
                "'a b'",
                "''",
                "\"'a\"",
                "0x1F",
                "\"$a\"",
                "\"$n\"",
                "3.75",
                "1e3",
                "-0",
                "077",
                "x",
                "'\\x41\\n'",
                "inf",
                "'a\\0b'",
                "\"${arr[@]}\"",
                "\"$@\"",
                "2.5",
                "é",
            ]);
            let text = if wide && text.contains('$') { "3" } else { text };
            let _ = write!(self.out, "{}{text}", if at > 0 { " " } else { "" });
        }
        self.put(" 2>/dev/null; echo $?");
    }

    fn line_read(&mut self) {
        let ifs = self.pick(&["", "", "IFS=: ", "IFS= ", "IFS=', ' ", "IFS=x "]);
        let options = self.pick(&[
            "", "-r ", "-a arr ", "-ra arr ", "-n 3 ", "-rn 5 ", "-N 4 ", "-d : ", "-d '' ", "-rd x ", "-s ",
            "-t 5 ", "-n 0 ", "-p p ",
        ]);
        let names = if options.contains("arr") {
            ""
        } else {
            self.pick(&["a", "a b", "a b c", "", "'arr[2]' a", "n", "'map[k]'"])
        };
        let text = self.pick(&[
            "one two  three four",
            " lead and trail ",
            "a:b::c:",
            "::",
            "back\\slash\\ blank",
            "cont\\\\nnext",
            "x,y , z",
            "",
            "a\\tb",
            "long line without end",
            "é日本x",
            "\\\\:\\x",
            "1 2",
        ]);
        let end = self.pick(&["\\n", "", "\\nmore\\n"]);
        let _ = write!(
            self.out,
            "{ifs}read {options}{names} < <(printf '{text}{end}'); show $? \"$REPLY\" \"$a\" \"$b\" \"$c\""
        );
    }

    fn lines_mapped(&mut self) {
        let options = self.pick(&[
            "-t ",
            "",
            "-n 1 ",
            "-s 1 ",
            "-O 2 ",
            "-d : ",
            "-td x ",
            "-t -n 2 -s 1 ",
            "-C 'show cb' -c 1 ",
            "-tC 'show cb' -c 2 ",
            "-u 0 ",
            "-tn 0 ",
        ]);
        let name = self.pick(&["list", "arr", "", "list"]);
        let text = self.pick(&["a\\nb c\\n\\nd\\n", "no end", "x:y:z\\n", "\\n\\n", "", "a\\\\b\\n*\\n"]);
        let command = self.pick(&["mapfile", "readarray"]);
        let _ = write!(
            self.out,
            "{command} {options}{name} < <(printf '{text}'); echo $?; declare -p {} 2>/dev/null",
            if name.is_empty() { "MAPFILE" } else { name }
        );
    }

    fn braced(&mut self) {
        self.put("show ");
        for at in 0..=self.below(2) {
            if at > 0 {
                self.put(" ");
            }
            let text = self.pick(&[
                "{a,b}{1,2}",
                "{1..5..2}",
                "{5..1}",
                "{a..e..2}",
                "{01..3}",
                "{-2..2}",
                "x{,y}z",
                "{a,{b,c}d}",
                "{a}",
                "{}",
                "{a,b",
                "a,b}",
                "{\"x y\",$a}",
                "$a{1,2}",
                "{$a,$b}",
                "\"{a,b}\"",
                "\\{a,b}",
                "{a,b\\,c}",
                "{1..a}",
                "{1..3..0}",
                "{z..x}",
                "{A..C}",
                "pre{1..2}{x,y}post",
                "{a,b}{}",
                "${a}{x,y}",
                "{a..}",
                "{..}",
                "{,}",
                "{a,b}=c",
                "{1..2..x}",
                "{*,?}",
                "{~,a}",
                "${arr[@]}{1,2}",
                "{\"$@\",x}",
                "{$((1+1)),$(echo s)}",
                "{0010..8..-3}",
            ]);
            self.put(text);
        }
    }

    fn several_assigned(&mut self) {
        for _ in 0..=self.below(2) {
            let name = self.pick(&["a", "b", "c", "n", "arr[1]", "map[j]"]);
            let operator = self.pick(&["=", "=", "+="]);
            let _ = write!(self.out, "{name}{operator}");
            match self.below(4) {
                0 => self.parameter(),
                1 => {
                    let text =
                        self.pick(&["~", "x:~:~/y", "$b:~", "'~'", "\"$a\":~", "$a$b", "${a}~", "a=~"]);
                    self.put(text);
                }
                _ => self.word(),
            }
            self.put(" ");
        }
        if self.chance(3) {
            let command = self.pick(&[
                "show \"$a\" \"$b\"",
                "eval 'show \"$a\" \"$b\"'",
                "declare -p a",
                ":",
                "command eval 'show \"$c\"'",
                "export b",
            ]);
            self.put(command);
        }
        self.put("; show \"$a\" \"$b\" \"$c\" \"$n\"");
    }

    fn options_got(&mut self) {
        let letters = self.pick(&["ab:c", ":ab:c", "", ":", "a:", "ab", "-:a"]);
        let reset = self.pick(&["OPTIND=1; ", "OPTIND=1 OPTERR=0; ", "local OPTIND 2>/dev/null; OPTIND=1; "]);
        let _ = write!(
            self.out,
            "{reset}go() {{ while getopts '{letters}' o \"$@\"; do show \"$o\" \"${{OPTARG-none}}\" $OPTIND; done 2>/dev/null; show $? \"$o\" $OPTIND; }}; go "
        );
        let text = self.pick(&[
            "-a -b v rest",
            "-bv -c",
            "-x -a",
            "-ac x",
            "-b",
            "-- -a",
            "-a - -b",
            "--long -a",
            "-abv",
            "",
            "x -a",
            "-a: -:",
            "-ab -c",
        ]);
        self.put(text);
    }

    /// A parameter expansion with any operator on any parameter.
    pub(super) fn parameter(&mut self) {
        let subject = self.pick(&[
            "a",
            "b",
            "c",
            "n",
            "arr",
            "arr[@]",
            "arr[*]",
            "arr[1]",
            "arr[-1]",
            "arr[n%3]",
            "map",
            "map[@]",
            "map[*]",
            "map[k]",
            "@",
            "*",
            "1",
            "2",
            "#",
            "?",
            "unset_one",
            "unset_one[@]",
            "!a",
            "!n",
            "!arr[0]",
            "!unset_one",
            "10",
            "0",
            "-",
        ]);
        match self.below(14) {
            0 => {
                let length = self.pick(&[
                    "a",
                    "b",
                    "arr[@]",
                    "arr[*]",
                    "arr[1]",
                    "map[@]",
                    "map[k]",
                    "@",
                    "*",
                    "1",
                    "n",
                    "unset_one",
                    "unset_one[@]",
                    "#",
                ]);
                let _ = write!(self.out, "${{#{length}}}");
            }
            1 => {
                let keys =
                    self.pick(&["!arr[@]", "!arr[*]", "!map[@]", "!a*", "!a@", "!unset_o*", "!zz*", "!a[@]"]);
                let _ = write!(self.out, "${{{keys}}}");
            }
            2 | 3 => {
                let operator = self.pick(&[":-", "-", ":+", "+"]);
                let _ = write!(self.out, "${{{subject}{operator}");
                match self.below(5) {
                    0 => self.parameter(),
                    1 => {
                        let text = self.pick(&[
                            "\"$@\"",
                            "$@",
                            "\"$*\"",
                            "${arr[@]}",
                            "\"${arr[@]}\"",
                            "a 'b c' d",
                            "~",
                            "\\}",
                            "\"a b\" c",
                            "*",
                            "$*",
                        ]);
                        self.put(text);
                    }
                    2 => self.double_quoted(),
                    _ => self.default_word(),
                }
                self.put("}");
            }
            4 | 5 => {
                let operator = self.pick(&["#", "##", "%", "%%"]);
                let _ = write!(self.out, "${{{subject}{operator}");
                self.pattern_word();
                self.put("}");
            }
            6 | 7 => {
                let operator = self.pick(&["/", "//", "/#", "/%"]);
                let pattern = self.pick(PATTERNS).replace('/', "_");
                let _ = write!(self.out, "${{{subject}{operator}{pattern}");
                let replacement = self.pick(&[
                    "", "/", "/X", "/&&", "/\\&", "/\"&\"", "/$b", "/\"$b\"", "/[&]", "/'&'", "/a b",
                    "/\\\\&", "/$a&", "/~", "/\\n", "/${b}x",
                ]);
                let _ = write!(self.out, "{replacement}}}");
            }
            8 | 9 => {
                let offset = self.pick(&[
                    "0", "1", "2", " -1", " -2", "n", "1+1", "(1)", " -9", "99", "n?1:2", "${#a}", "", "a",
                ]);
                let length = self.pick(&["", ":1", ":2", ":0", ":n", ": -1", ":99", ":", ":n-1"]);
                let _ = write!(self.out, "${{{subject}:{offset}{length}}}");
            }
            10 => {
                let operator = self.pick(&[
                    "^", "^^", ",", ",,", "~", "~~", "^^[a-f]", ",,[!A]", "^?", "^\"$a\"", "^^$b", "^^@(a|b)",
                ]);
                let _ = write!(self.out, "${{{subject}{operator}}}");
            }
            11 | 12 => {
                let operator = self.pick(&["@Q", "@U", "@u", "@L", "@a", "@A", "@E", "@P", "@K", "@k"]);
                let _ = write!(self.out, "${{{subject}{operator}}}");
            }
            _ => {
                let name = self.pick(&["unset_one", "a", "arr[5]", "map[new]", "b", "fresh"]);
                let operator = self.pick(&[":=", "="]);
                let _ = write!(self.out, "${{{name}{operator}");
                if self.chance(3) {
                    let text = quoted(self.pick(VALUES)).replace('\'', "");
                    let plain = text.bytes().all(|b| b.is_ascii_alphanumeric());
                    self.put(if plain { &text } else { "val" });
                } else {
                    self.default_word();
                }
                self.put("}");
            }
        }
    }
}
