# A suite for bats that uses what bats gives: setup and teardown, run, skip, helpers, files, arrays, traps.
# `cargo xtask programs` runs it under vsh and under bash, and compares what they print.

shopt -s extglob

setup_file() {
  export SUITE_STARTED=yes
  mkdir -p "$BATS_FILE_TMPDIR/shared"
}

setup() {
  cd "$BATS_TEST_TMPDIR"
  numbers=(3 1 2)
  declare -gA colours=([sky]=blue [grass]=green)
  printf '%s\n' pear apple fig >fruit
}

teardown() {
  rm -f fruit
}

sum() {
  local total=0 n
  for n; do
    [[ $n =~ ^-?[0-9]+$ ]] || { echo "sum: $n: no number" >&2; return 2; }
    ((total += n)) || :
  done
  echo "$total"
}

reversed() {
  local text=$1 out=
  while [ -n "$text" ]; do
    out=${text:0:1}$out
    text=${text:1}
  done
  printf '%s\n' "$out"
}

@test "a command that succeeds" { true; }

@test "a failing command is seen by run" {
  run false
  [ "$status" -eq 1 ]
  [ -z "$output" ]
}

@test "run keeps output and lines" {
  run printf 'one\ntwo\nthree\n'
  [ "$status" -eq 0 ]
  [ "${#lines[@]}" -eq 3 ]
  [ "${lines[1]}" = two ]
  [ "$output" = $'one\ntwo\nthree' ]
}

@test "run takes a function" {
  run sum 1 2 3
  [ "$output" = 6 ]
}

@test "a function's error and its message" {
  run sum 1 x
  [ "$status" -eq 2 ]
  [[ $output == *"x: no number"* ]]
}

@test "run with an expected status" {
  bats_require_minimum_version 1.5.0
  run -3 bash -c 'exit 3'
}

@test "run with any failure" {
  bats_require_minimum_version 1.5.0
  run ! false
}

@test "run with separated streams" {
  bats_require_minimum_version 1.5.0
  run --separate-stderr bash -c 'echo out; echo err >&2'
  [ "$output" = out ]
  [ "$stderr" = err ]
}

@test "run keeps empty lines if asked" {
  bats_require_minimum_version 1.5.0
  run --keep-empty-lines printf 'a\n\nb\n'
  [ "${#lines[@]}" -eq 3 ]
}

@test "a command that is not there" {
  bats_require_minimum_version 1.5.0
  run -127 no_such_command_here
}

@test "skipped" {
  skip "for a reason"
  false
}

@test "skipped without a reason" {
  skip
}

@test "a test that fails" {
  run sum 1 2
  [ "$output" = 4 ]
}

@test "a failure in a function shows the lines" {
  check() {
    [ "$1" = "$2" ]
  }
  check same same
  check this that
}

@test "a failing pipeline without pipefail passes" {
  false | true
}

@test "a name with 'quotes', \"doubles\" and \$dollars" { true; }

@test "variables of setup" {
  [ "${numbers[*]}" = "3 1 2" ]
  [ "${colours[sky]}" = blue ]
}

@test "variables of setup_file" { [ "$SUITE_STARTED" = yes ]; }

@test "the directory of the file is shared" { [ -d "$BATS_FILE_TMPDIR/shared" ]; }

@test "each test has a directory" {
  [ -f fruit ]
  [ "$PWD" = "$BATS_TEST_TMPDIR" ]
}

@test "the test's description" { [ "$BATS_TEST_DESCRIPTION" = "the test's description" ]; }

@test "the test's number" { [ "$BATS_TEST_NUMBER" -eq 22 ]; }

@test "the file's name" { [ "${BATS_TEST_FILENAME##*/}" = suite.bats ]; }

@test "changes of a test are its own" {
  export SUITE_STARTED=no
  numbers=()
}

@test "and not the next one's" {
  [ "$SUITE_STARTED" = yes ]
  [ "${#numbers[@]}" -eq 3 ]
}

@test "output on descriptor 3 goes past bats" {
  echo "# a remark" >&3
}

@test "output that a passing test writes is not shown" {
  echo hidden
  echo hidden too >&2
}

@test "output that a failing test writes is shown" {
  echo "what went wrong"
  echo "and where" >&2
  return 1
}

@test "sort through a pipe" {
  run bash -c 'sort fruit | head -n 1'
  [ "$output" = apple ]
}

@test "grep counts" {
  run grep -c a fruit
  [ "$output" -eq 2 ]
}

@test "sed changes in place" {
  sed -i 's/fig/date/' fruit
  grep -qx date fruit
}

@test "awk adds" {
  result=$(printf '%s\n' "${numbers[@]}" | awk '{ s += $1 } END { print s }')
  [ "$result" -eq 6 ]
}

@test "a loop over sorted numbers" {
  mapfile -t sorted < <(printf '%s\n' "${numbers[@]}" | sort -n)
  [ "${sorted[*]}" = "1 2 3" ]
}

@test "a string is reversed" {
  run reversed stressed
  [ "$output" = desserts ]
}

@test "here-documents" {
  cat >text <<END
\$HOME is not expanded, $((6 * 7)) is
END
  [ "$(<text)" = '$HOME is not expanded, 42 is' ]
}

@test "a here-string and read" {
  IFS=: read -r first second <<<"a b:c"
  [ "$first" = "a b" ]
  [ "$second" = c ]
}

@test "case and patterns" {
  case file.tar.gz in
    *.@(zip|rar)) false ;;
    *.tar.?(gz|xz)) true ;;
    *) false ;;
  esac
}

@test "parameter expansion" {
  path=/usr/local/lib/name.so.1
  [ "${path##*/}" = name.so.1 ]
  [ "${path%%.*}" = /usr/local/lib/name ]
  [ "${path//l/L}" = /usr/LocaL/Lib/name.so.1 ]
  [ "${path:5:5}" = local ]
}

@test "arithmetic" {
  ((x = 2 ** 10, y = x % 7))
  [ "$x $y" = "1024 2" ]
}

@test "a regular expression and its groups" {
  [[ 2024-05-06 =~ ^([0-9]+)-([0-9]+)-([0-9]+)$ ]]
  [ "${BASH_REMATCH[2]}" = 05 ]
}

@test "a reference to a variable" {
  fill() {
    local -n target=$1
    target=(filled twice)
  }
  fill where
  [ "${where[1]}" = twice ]
}

@test "an EXIT trap in a subshell" {
  run bash -c 'trap "echo bye" EXIT; echo hi'
  [ "$output" = $'hi\nbye' ]
}

@test "a signal to a nested shell" {
  run bash -c 'trap "echo caught; exit 5" TERM; kill $$; echo no'
  [ "$status" -eq 5 ]
  [ "$output" = caught ]
}

@test "a background job and wait" {
  (sleep 0.05; exit 7) &
  wait $! || status=$?
  [ "$status" -eq 7 ]
}

@test "process substitution" {
  diff <(sort fruit) - <<<$'apple\nfig\npear'
}

@test "globs" {
  touch a1 a2 b1
  set -- a*
  [ "$*" = "a1 a2" ]
}

@test "find and xargs" {
  mkdir -p deep/er
  touch deep/x deep/er/y
  run bash -c 'find deep -type f | sort | xargs -n 1 basename'
  [ "$output" = $'y\nx' ]
}

@test "set -e ends a nested shell" {
  run bash -ec 'echo before; false; echo after'
  [ "$status" -eq 1 ]
  [ "$output" = before ]
}

@test "set -u tells of unset variables" {
  bats_require_minimum_version 1.5.0
  run -127 bash -uc 'echo $nothing'
  [[ $output == *"nothing: unbound variable" ]]
}

@test "printf and %q" {
  run printf '%s|%05d|%q' text 42 "it's"
  [ "$output" = "text|00042|it\\'s" ]
}

@test "exported functions reach nested shells" {
  greet() { echo "hello $1"; }
  export -f greet
  run bash -c 'greet you'
  [ "$output" = "hello you" ]
}

@test "assertions in a loop fail at the right time" {
  for n in 1 2 3; do
    [ "$n" -lt 3 ]
  done
}

@test "a last [[ ]] that is false fails" {
  [[ abc == b* ]]
}

@test "a negated command does not fail a test" {
  ! true
  true
}

@test "unset variables are empty in tests" {
  [ -z "$not_set_anywhere" ]
}

@test "an assignment's substitution fails" {
  value=$(exit 4)
}

@test "dates and numbers are formatted" {
  run date -u -d @0 +%Y-%m-%d
  [ "$output" = 1970-01-01 ]
}

# bats test_tags=slow, tagged
@test "a test with tags" { true; }
