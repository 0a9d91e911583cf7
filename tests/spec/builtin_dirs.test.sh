## failures_allowed: 0

#### dirs -v, -p, -l and -c
cd /; pushd /usr >/dev/null; pushd /tmp >/dev/null; dirs; dirs -v; dirs -p; dirs -c; dirs; HOME=/; dirs; dirs -l; pushd -n /usr
## STDOUT:
/tmp /usr /
 0  /tmp
 1  /usr
 2  /
/tmp
/usr
/
/tmp
/tmp
/tmp
/tmp /usr
## END

#### dirs +N and -N
cd /; pushd /usr >/dev/null; pushd /tmp >/dev/null; dirs +0; dirs +1; dirs +2; dirs -0; dirs -1; dirs +3; echo $?; dirs -7; echo $?; dirs x; echo $?; dirs -x; echo $?
## STDOUT:
/tmp
/usr
/
/
/usr
1
1
2
2
## END
## STDERR:
bash: line 1: dirs: 3: directory stack index out of range
bash: line 1: dirs: 7: directory stack index out of range
bash: line 1: dirs: x: invalid option
dirs: usage: dirs [-clpv] [+N] [-N]
bash: line 1: dirs: -x: invalid number
dirs: usage: dirs [-clpv] [+N] [-N]
## END

#### pushd without operand exchanges, with +N and -N rotates
cd /; pushd /usr; pushd /tmp; pushd; pushd +1; pushd +2; pushd -0; pushd -1; pushd +9; echo $?; pwd
## STDOUT:
/usr /
/tmp /usr /
/usr /tmp /
/tmp / /usr
/usr /tmp /
/ /usr /tmp
/usr /tmp /
1
/usr
## END
## STDERR:
bash: line 1: pushd: +9: directory stack index out of range
## END

#### pushd to what is not there
cd /; pushd /nosuch; echo $?; dirs; pushd -x; echo $?; pushd; echo $?; pushd a b; echo $?; pushd -- /usr; pushd -n; dirs
## STDOUT:
1
/
2
1
1
/usr /
/usr /
## END
## STDERR:
bash: line 1: pushd: /nosuch: No such file or directory
bash: line 1: pushd: -x: invalid number
pushd: usage: pushd [-n] [+N | -N | dir]
bash: line 1: pushd: no other directory
bash: line 1: pushd: too many arguments
## END

#### popd of the top, of +N and of -N
cd /; pushd /usr >/dev/null; pushd /tmp >/dev/null; pushd /etc >/dev/null; popd; popd +1; popd -0; popd; popd; echo $?; popd +1; echo $?; popd x; echo $?; popd -x; echo $?
## STDOUT:
/tmp /usr /
/tmp /
/tmp
1
1
2
2
## END
## STDERR:
bash: line 1: popd: directory stack empty
bash: line 1: popd: directory stack empty
bash: line 1: popd: directory stack empty
bash: line 1: popd: x: invalid argument
popd: usage: popd [-n] [+N | -N]
bash: line 1: popd: -x: invalid number
popd: usage: popd [-n] [+N | -N]
## END

#### DIRSTACK is assigned
cd /; pushd /usr >/dev/null; pushd /tmp >/dev/null; echo "${DIRSTACK[@]}" ${#DIRSTACK[@]}; DIRSTACK[1]=/etc; dirs; DIRSTACK[0]=/bin; dirs; pwd; unset 'DIRSTACK[1]'; dirs; echo ~1 ~+1 ~-0 ~9
## STDOUT:
/tmp /usr / 3
/tmp /etc /
/tmp /etc /
/tmp
/tmp /etc /
/etc /etc / ~9
## END

#### tildes of the stack
cd /; pushd /usr >/dev/null; pushd /tmp >/dev/null; echo ~0 ~1 ~2 ~3 ~+2 ~-1 ~-2; x=~1; echo $x; echo ~1/bin a~1
## STDOUT:
/tmp /usr / ~3 / /usr /tmp
/usr
/usr/bin a~1
## END

#### the values of DIRSTACK have no tilde
mkdir d; HOME=$PWD; pushd d >/dev/null; dirs; for i in "${DIRSTACK[@]}"; do echo "${i/$HOME/H}"; done; echo "${DIRSTACK[1]/$HOME/H}" "${DIRSTACK/$HOME/H}"; DIRSTACK[1]=/tmp; dirs
## STDOUT:
~/d ~
H/d
H
H H/d
~/d /tmp
## END

#### an element of the stack is not unset
cd /; pushd /usr >/dev/null; pushd /tmp >/dev/null; unset 'DIRSTACK[1]'; echo $?; dirs
## STDOUT:
0
/tmp /usr /
## END
## stderr-json: ""

#### operands that are no directories
cd /tmp
pushd / >/dev/null
dirs +x; echo $?
dirs x; echo $?
dirs +; dirs -1x
dirs -- +1
dirs +1 -- x
pushd +x; echo $?
pushd -1x; pushd +; popd +x
pushd -n +x; pushd -- +x; pushd -- -n
dirs
popd x; popd -- x; dirs
pushd '' ; popd ''; dirs
pushd -n x >/dev/null; popd -n +0; dirs
## STDOUT:
2
2
/ /tmp
/tmp
2
/ /tmp
/tmp
/tmp
/tmp /tmp
/tmp
/tmp
/tmp
/tmp
## END
## STDERR:
bash: line 3: dirs: +x: invalid number
dirs: usage: dirs [-clpv] [+N] [-N]
bash: line 4: dirs: x: invalid option
dirs: usage: dirs [-clpv] [+N] [-N]
bash: line 5: dirs: +: invalid number
dirs: usage: dirs [-clpv] [+N] [-N]
bash: line 5: dirs: -1x: invalid number
dirs: usage: dirs [-clpv] [+N] [-N]
bash: line 8: pushd: +x: invalid number
pushd: usage: pushd [-n] [+N | -N | dir]
bash: line 9: pushd: -1x: invalid number
pushd: usage: pushd [-n] [+N | -N | dir]
bash: line 9: pushd: +: invalid number
pushd: usage: pushd [-n] [+N | -N | dir]
bash: line 9: popd: +x: invalid number
popd: usage: popd [-n] [+N | -N]
bash: line 10: pushd: +x: invalid number
pushd: usage: pushd [-n] [+N | -N | dir]
bash: line 10: pushd: +x: No such file or directory
bash: line 10: pushd: -n: No such file or directory
bash: line 12: popd: x: invalid argument
popd: usage: popd [-n] [+N | -N]
## END

#### pushd goes as cd does
cd /tmp; cd /
pushd -; dirs
pushd -; popd
cd /
mkdir -p /tmp/p.$$/sub
CDPATH=/tmp/p.$$
pushd sub >/dev/null; dirs | sed "s/$$/N/"
popd
unset CDPATH
here=/tmp; shopt -s cdable_vars
pushd here; popd
rm -r /tmp/p.$$
cd /nosuch; pushd /nosuch; OLDPWD=/nosuch; pushd -
unset OLDPWD; pushd -
## STDOUT:
/tmp
/tmp /
/tmp /
/
/ /tmp /
/tmp /
/tmp/p.N/sub / /
/ /
/tmp
/tmp / /
/ /
## END
## STDERR:
bash: line 13: cd: /nosuch: No such file or directory
bash: line 13: pushd: /nosuch: No such file or directory
bash: line 13: pushd: /nosuch: No such file or directory
bash: line 14: pushd: OLDPWD not set
## END
## status: 1
