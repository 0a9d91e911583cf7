# Functions that are defined by others.

def error: error(.);
def halt: "" | halt_error(0);
def halt_error: halt_error(5);
def env: $ENV;

def select(f): if f then . else empty end;
def values: select(. != null);
def nulls: select(. == null);
def booleans: select(type == "boolean");
def numbers: select(type == "number");
def strings: select(type == "string");
def arrays: select(type == "array");
def objects: select(type == "object");
def iterables: select(type == "array" or type == "object");
def scalars: select(type != "array" and type != "object");
def finites: select(isinfinite or isnan | not);
def normals: select(isnormal);

def map(f): [.[] | f];
def map_values(f): .[] |= f;
def recurse(f): def r: ., (f | r); r;
def recurse(f; cond): def r: ., (f | select(cond) | r); r;
def recurse: recurse(.[]?);

def range($from; $to; $by): _range($from; $to; $by);
def range($from; $to): _range($from; $to; 1);
def range($to): _range(0; $to; 1);
def while(cond; update): def w: if cond then ., (update | w) else empty end; w;
def until(cond; update): def u: if cond then . else (update | u) end; u;
def repeat(f): def r: f, r; r;
def inputs: def r: (try [input] catch (if . == "break" then null else error end)) as $in
  | if $in == null then empty else $in[0], r end; r;

def first(f): limit(1; f);
def first: .[0];
def last(f): reduce f as $x (null; $x);
def last: .[-1];
def nth($n): .[$n];
def nth($n; f):
  if $n < 0 then error("nth doesn't support negative indices")
  else label $found | foreach f as $x ($n; . - 1; if . < 0 then $x, break $found else empty end) end;
def isempty(g): label $done | (g | false, break $done), true;
def isvalid(f): try (f | true) catch false;
def add(f): reduce f as $x (null; . + $x);

def any(g; cond): isempty(first(g | cond | select(.))) | not;
def any(f): any(.[]; f);
def any: any(.[]; .);
def all(g; cond): isempty(first(g | cond | select(. | not)));
def all(f): all(.[]; f);
def all: all(.[]; .);

def in(xs): . as $key | xs | has($key);
def inside(xs): . as $part | xs | contains($part);
def reverse: [.[length - 1 - range(0; length)]];
def index($i): indices($i) | .[0];
def rindex($i): indices($i) | .[-1:][0];
def flatten: flatten(1e9);
def sort_by(f): _sort_by(map([f]));
def group_by(f): _group_by(map([f]));
def unique_by(f): _unique_by(map([f]));
def unique: _unique_by(map([.]));
def min_by(f): _min_by(map([f]));
def max_by(f): _max_by(map([f]));

def to_entries: _to_entries;
def from_entries:
  reduce .[] as $x ({};
    . + {($x | .key as $key | $key // .k // .name // .Name // .K // .Key):
      ($x | if has("value") then .value elif has("v") then .v else .Value end)});
def with_entries(f): to_entries | map(f) | from_entries;

def paths: path(..) | select(length > 0);
def paths(f): . as $top | paths | select(. as $p | $top | getpath($p) | f);
def leaf_paths: paths(scalars);
def del(f): delpaths([path(f)]);
def pick(f): . as $top | reduce path(f) as $p (null; setpath($p; $top | getpath($p)));
def walk(f): def w: if type == "object" then map_values(w) elif type == "array" then map(w) else . end | f; w;

def tostream: _tostream[];
def fromstream(f):
  {value: null, done: false} as $begin
  | foreach f as $event ($begin;
      ($event[0] | length) as $depth
      | if .done then $begin else . end
      | if ($event | length) == 2
        then setpath(["value"] + $event[0]; $event[1]) | .done = ($depth == 0)
        else .done = ($depth == 1) end;
      if .done then .value else empty end);
def truncate_stream(stream):
  . as $depth | null | stream | . as $event
  | if (.[0] | length) > $depth then setpath([0]; .[0][$depth:]) else empty end;

def combinations: if length == 0 then [] else .[0][] as $x | (.[1:] | combinations) as $rest | [$x] + $rest end;
def combinations(n): . as $set | [range(n)] | map($set) | combinations;

def debug(message): (message | debug | empty), .;

def _match_with(f): if type == "string" then [., null] elif type == "array" and length > 1 then [.[0], .[1]]
  elif type == "array" and length > 0 then [.[0], null] else error(type + " not a string or array") end | f;
def match(re; flags): _match(re; flags; false)[];
def match($re): . as $text | $re | _match_with(. as [$re, $flags] | $text | match($re; $flags));
def test(re; flags): _match(re; flags; true);
def test($re): . as $text | $re | _match_with(. as [$re, $flags] | $text | test($re; $flags));
def capture(re; flags): match(re; flags) | _capture;
def capture($re): match($re) | _capture;
def scan($re; $flags): match($re; "g" + $flags) | if .captures | length > 0 then [.captures[].string] else .string end;
def scan($re): scan($re; null);
def split($re; flags): _edits($re; flags + "g") | .gaps + [.tail];
def splits($re; flags): split($re; flags)[];
def splits($re): splits($re; null);
def sub($re; str; $flags): . as $text | _edits($re; $flags) as $edits
  | reduce range($edits.gaps | length) as $i ([];
      [$edits.captures[$i] | str] as $new
      | reduce range($new | length) as $k (.; .[$k] += $edits.gaps[$i] + $new[$k]))
  | if . == [] then $text else .[] + $edits.tail end;
def sub($re; str): sub($re; str; "");
def gsub($re; str; $flags): sub($re; str; $flags + "g");
def gsub($re; str): sub($re; str; "g");

def todateiso8601: strftime("%Y-%m-%dT%H:%M:%SZ");
def fromdateiso8601: strptime("%Y-%m-%dT%H:%M:%SZ") | mktime;
def todate: todateiso8601;
def fromdate: fromdateiso8601;
def date: todate;
def dateadd(unit; n): . + n;
def datesub(unit; n): . - n;

def INDEX(stream; key): reduce stream as $row ({}; .[$row | key | tostring] |= $row);
def INDEX(key): INDEX(.[]; key);
def IN(s): any(s == .; .);
def IN(source; s): any(source == s; .);
def JOIN($index; key): [.[] | [., $index[key]]];
def JOIN($index; stream; key): stream | [., $index[key]];
def JOIN($index; stream; key; join): stream | [., $index[key]] | join;
