#### functions and variables
exec 2>/dev/null; bind -l | grep -c .; bind -l | head -n 3; bind -p | grep '^.[^ ]' | grep yank; bind -P | grep 'yank\|^abort\|self-insert'; bind -v | grep 'blink\|bell\|editing'; bind -V | grep blink
## STDOUT:
173
abort
accept-line
alias-expand-line
"\C-y": yank
"\e.": yank-last-arg
"\e_": yank-last-arg
"\e\C-y": yank-nth-arg
"\ey": yank-pop
abort can be found on "\C-g", "\C-x\C-g", "\e\C-g".
self-insert can be found on " ", "!", "\"", "#", "$", ...
vi-yank-arg is not bound to any keys
vi-yank-pop is not bound to any keys
vi-yank-to is not bound to any keys
yank can be found on "\C-y".
yank-last-arg can be found on "\e.", "\e_".
yank-nth-arg can be found on "\e\C-y".
yank-pop can be found on "\ey".
set blink-matching-paren off
set prefer-visible-bell on
set bell-style audible
set editing-mode emacs
blink-matching-paren is set to `off'
## END

#### queries
bind -q yank; echo $?; bind -q vi-subst; echo $?; bind -q nope; echo $?; bind -q self-insert
## STDOUT:
yank can be invoked via "\C-y".
0
vi-subst is not bound to any keys.
1
1
self-insert can be invoked via " ", "!", "\"", "#", "$", ...
## END
## STDERR:
bash: line 1: bind: warning: line editing not enabled
bash: line 1: bind: warning: line editing not enabled
bash: line 1: bind: warning: line editing not enabled
bash: line 1: bind: `nope': unknown function name
bash: line 1: bind: warning: line editing not enabled
## END

#### commands, macros and functions
exec 2>/dev/null; bind -x '"\C-o\C-s": echo foo'; bind -X; bind '"\C-xq": "text"'; bind -s; bind -S; bind '"\C-x\C-y": yank'; bind -q yank; bind -r '\C-x\C-y'; bind -q yank; bind -u yank; bind -q yank; bind -r '\C-xq'; bind -s; echo $?
## STDOUT:
"\C-o\C-s": "echo foo"
"\C-xq": "text"
\C-xq outputs text
yank can be invoked via "\C-x\C-y", "\C-y".
yank can be invoked via "\C-y".
yank is not bound to any keys.
0
## END

#### keymaps
exec 2>/dev/null; bind -m vi -x '"\C-g": echo vi'; bind -m vi-command -X; bind -m emacs -X; bind -m vi-insert -p | grep '^.[^ ]' | grep 'accept\|menu'; bind -m vi-command -p | grep '^.[^ ]' | grep 'vi-put\|vi-undo'; bind -m emacs-ctlx -p | grep -v '^#' | head -n 4; bind -m emacs-meta -q yank-pop; bind -m bad -p; echo $?
## STDOUT:
"\C-g": "echo vi"
"\C-j": accept-line
"\C-m": accept-line
"\C-n": menu-complete
"\C-p": menu-complete-backward
"P": vi-put
"p": vi-put
"\C-_": vi-undo
"u": vi-undo

"\C-g": abort
"\C-?": backward-kill-line
"e": call-last-kbd-macro
yank-pop can be invoked via "y".
1
## END

#### errors
bind -Z; echo $?; bind 'set nosuch on'; echo $?; bind garbage; echo $?; bind -f /nope; echo $?; bind -x nocolon; echo $?; bind -u nope; echo $?; bind 'set bell-style none'; bind -v | grep bell-style
## STDOUT:
2
0
0
1
1
1
set bell-style none
## END
## STDERR:
bash: line 1: bind: warning: line editing not enabled
bash: line 1: bind: -Z: invalid option
bind: usage: bind [-lpsvPSVX] [-m keymap] [-f filename] [-q name] [-u name] [-r keyseq] [-x keyseq:shell-command] [keyseq:readline-function or readline-command]
bash: line 1: bind: warning: line editing not enabled
readline: nosuch: unknown variable name
bash: line 1: bind: warning: line editing not enabled
readline: garbage: no key sequence terminator
bash: line 1: bind: warning: line editing not enabled
bash: line 1: bind: /nope: cannot read: No such file or directory
bash: line 1: bind: warning: line editing not enabled
bash: line 1: bind: nocolon: first non-whitespace character is not `"'
bash: line 1: bind: warning: line editing not enabled
bash: line 1: bind: `nope': unknown function name
bash: line 1: bind: warning: line editing not enabled
bash: line 1: bind: warning: line editing not enabled
## END
