# What `declare -f` prints.

#### backquotes are printed as they are written
f() { x=`echo  a  2>/dev/null`; for a in `echo  a  2>/dev/null`; do :; done; case `(set -o)  2>/dev/null` in a) ;; esac; echo "a `echo  b` c" `echo  \`echo  c\``; : $(echo  a  2>/dev/null) "$(echo   c)"; ls 1>a; ls 1>&2;  ls 1>>a 0<b 2>c 1<b 0>a 1>|a 0<<<a 1<>a 0<>a; y=`a
b`; }
declare -f f
## STDOUT:
f () 
{ 
    x=`echo  a  2>/dev/null`;
    for a in `echo  a  2>/dev/null`;
    do
        :;
    done;
    case `(set -o)  2>/dev/null` in 
        a)

        ;;
    esac;
    echo "a `echo  b` c" `echo  \`echo  c\``;
    : $(echo a 2> /dev/null) "$(echo c)";
    ls > a;
    ls 1>&2;
    ls >> a < b 2> c 1< b 0> a >| a <<< a <> a 0<> a;
    y=`a
b`
}
## END
## stderr-json: ""

#### backquotes in all places
f() { x=`echo a\
b   \\  \$x "\"q\"" '\'  #c
`; y="`echo a\
b   \\  \$x \"q\" "r" '\'`"; cat <<X
 `echo  a \\ \$x "r"  \
 c`
X
echo ${z:-`echo  b   \`c\``} $((`echo  1` + 2)) $(echo `a  b` |   c) "$(echo "`a  b`" |   c)" <(echo   `x  y`) a[`echo  1`]=2 [`a  b`]
a[`echo  1`]=3; b=([`echo  1`]=2 `echo  3`); [[ `a  b` == `c  d` ]]; (( `a  b` + 1 )); for ((i=`a  b`;;)); do :; done; echo >`a  b`; case `a  b` in `c  d`) ;; esac; ``; ` `; `#x
`
}
declare -f f
shopt -s expand_aliases; alias foo='bar  `baz  q`'
g() { foo; `foo  x`; }
declare -f g
trap 'echo "$BASH_COMMAND"' DEBUG
: `echo  1` "`echo  \"a\"`"
## STDOUT:
f () 
{ 
    x=`echo ab   \\  \$x "\"q\"" '\'  #c
`;
    y="`echo ab   \\  \$x \"q\" "r" '\'`";
    cat <<X
 `echo  a \\ \$x "r"   c`
X

    echo ${z:-`echo  b   \`c\``} $((`echo  1` + 2)) $(echo `a  b` | c) "$(echo "`a  b`" | c)" <(echo `x  y`) a[`echo  1`]=2 [`a  b`];
    a[`echo  1`]=3;
    b=([`echo  1`]=2 `echo  3`);
    [[ `a  b` == `c  d` ]];
    (( `a  b` + 1 ));
    for ((i=`a  b`; 1; 1))
    do
        :;
    done;
    echo > `a  b`;
    case `a  b` in 
        `c  d`)

        ;;
    esac;
    ``;
    ` `;
    `#x
`
}
g () 
{ 
    bar `baz  q`;
    `foo  x`
}
: `echo  1` "`echo  \"a\"`"
## END
## stderr-json: ""

#### continued lines in backquotes
x=`echo 'a\
b' "c\
d" e\\
f`; echo "$x"; x=`echo 'a\\
b'`; echo "$x"; f() { x=`echo 'a\
b' \\
c #`; }; declare -f f; cat <<E
`echo 'a\
b'`
E
## STDOUT:
ab cd ef
a\
b
f () 
{ 
    x=`echo 'ab' \\
c #`
}
ab
## END
## stderr-json: ""

#### descriptors that are not printed
f() { a 0<b 1<b 2<b 0>b 1>b 2>b 0>>b 1>>b 2>>b 0>|b 1>|b 2>|b 0<>b 1<>b 2<>b 0<<<b 1<<<b 2<<<b 0<&1 1<&1 2<&1 0>&1 1>&1 2>&1 0<&- 1<&- 0>&- 1>&- 0<&1- 1<&1- 0>&1- 1>&1- 0<&$x 1<&$x 0>&$x 1>&$x <&$x >&$x 0<&$x- 1>&$x- 1<&$x- 0>&$x-; }; declare -f f
g() { a 0<<A 1<<B 2<<C
A
B
C
a 0<<-A 1<<-B <<C
A
B
C
a <&$x- >&$x- <&1- >&2- {v}>a 1>&$x 1&>a 1>a- 1<&a 0<&b
 a 0<&$x-; a 0<&b-;}
declare -f g
## STDOUT:
f () 
{ 
    a < b 1< b 2< b 0> b > b 2> b 0>> b >> b 2>> b 0>| b >| b 2>| b 0<> b <> b 2<> b <<< b 1<<< b 2<<< b 0<&1 1<&1 2<&1 0>&1 1>&1 2>&1 0>&- 1>&- 0>&- 1>&- 0<&1- 1<&1- 0>&1- 1>&1- <&$x 1<&$x 0>&$x >&$x <&$x >&$x 0<&$x- 1>&$x- 1<&$x- 0>&$x-
}
g () 
{ 
    a <<A 1<<B 2<<C
A
B
C

    a <<-A 1<<-B <<C
A
B
C

    a 1 0<&$x- 1>&$x- 0<&1- 1>&2- {v}> a >&$x &> a > a- 1<&a <&b;
    a 0<&$x-;
    a 0<&b-
}
## END
## stderr-json: ""

#### newlines in substitutions
f() { x="$(a
b)"; y=$(a
b); z=$( a
b; c
d & e
); echo $(
a
b
) "$(a; b
c)" $(if a
then b
fi
c) $( (a
b
)
c)
w=$(a <<X
q
X
b
c)
v=$(a &
b && c
d | e
f)
}
declare -f f
## STDOUT:
f () 
{ 
    x="$(a
b)";
    y=$(a
b);
    z=$(a
b; c
d & e);
    echo $(a
b) "$(a; b
c)" $(if a; then
    b;
fi
c) $( ( a
b )
c);
    w=$(a <<X
q
X

b
c);
    v=$(a & b && c
d | e
f)
}
## END
## stderr-json: ""

#### newlines in compound commands in substitutions
f() { x=$(
 if a
 b
 then c
 d
 else e
 f
 fi
 g)
y=$(while a
 b; do c
 d
 e; done
 { a
 b; c
 }
 for i in 1 2
 do a
 b
 done
 case x in
 a) b
 c
 ;;
 d) e;; esac
 ( a
 b )
 h)
z=$(a <<X && b
q
X
b <<Y
r
Y
c)
u=$(a
{ b <<X
q
X
c
}
d)
v=$(g() { a
b
}
c
function h { d
e; }; ( i
j )& k
l
)
w=$(a |
b
c &&
d
e &
f
! g
h; i
time j
k
)
}
declare -f f
x() { : $( x &
y ); : $({ a
b
} & c
) $(if a
then b
fi > c
d) $(until a
b
do c
d; done; e
f) $(select x in a; do b
c
done
d) $(for ((;;)); do a
b
done
c) $( [[ a ]]
(( b ))
c)
}
declare -f x
y() { x=$(a <<X
q
X
b; c); y=$(a <<X
q
X
b <<X
r
X
c; d
e); z=$(a; b <<X
q
X
c; d); w=$(a <<X; b
q
X
c; d); u=$(if a <<X
q
X
then b <<Y
r
Y
c; d
fi
e <<Z; f
z
Z
g); t=$(g() { a <<X
q
X
b; c
}
a & b <<X
q
X
c &
d
); diff <(a
b) >(c
d); s=$(a &
# comment

b

# another
c # end
)
}
declare -f y
k() { z=$(function z { if a
then b
c
fi
while a; do b
c; done
}
for i
do a
b; done &
c | { d
e; } | f
g && { h
i; }
j
); }; declare -f k
## STDOUT:
f () 
{ 
    x=$(if a
b; then
    c
d;
else
    e
f;
fi
g);
    y=$(while a
b; do
    c
d
e;
done
{ a
b; c; }
for i in 1 2;
do
    a
b;
done
case x in 
    a)
        b
c
    ;;
    d)
        e
    ;;
esac
( a
b )
h);
    z=$(a <<X && 
q
X
 b
b <<Y
r
Y

c);
    u=$(a
{ b <<X
q
X

c; }
d);
    v=$(function g () 
{ 
    a

    b
}
c
function h () 
{ 
    d

    e
}; ( i
j ) & k
l);
    w=$(a | b
c && d
e & f
! g
h; i
time j
k)
}
x () 
{ 
    : $(x & y);
    : $({ a
b; } & c) $(if a; then
    b;
fi > c
d) $(until a
b; do
    c
d;
done; e
f) $(select x in a;
do
    b
c;
done
d) $(for ((1; 1; 1))
do
    a
b;
done
c) $([[ -n a ]]
(( b ))
c)
}
y () 
{ 
    x=$(a <<X
q
X

b c);
    y=$(a <<X
q
X

b <<X
r
X

c; d
e);
    z=$(a; b <<X
q
X

c; d);
    w=$(a <<X
q
X
 b
c; d);
    u=$(if a <<X; then
    b <<Y
r
Y

    c d;
fi
e <<Z
z
Z
 f
g);
    t=$(function g () 
{ 
    a <<X
q
X

    b
    c
}
a & b <<X
q
X

c & d);
    diff <(a
b) >(c
d);
    s=$(a & b
c)
}
k () 
{ 
    z=$(function z () 
{ 
    if a; then
        b

        c;
    fi

    while a; do
        b

        c;
    done
}
for i in "$@";
do
    a
b;
done & c | { d
e; } | f
g && { h
i; }
j)
}
## END
## stderr-json: ""

#### documents in substitutions
y() { x=$(a <<X
q
X
b
c; d); y=$(a;
b); z=$(a
b <<X; c
q
X
d; e); w=$(a <<X | b
q
X
c; d; e); v=$(a <<X && b; c
q
X
d; e); u=$({ a <<X
q
X
}
b; c); t=$(a <<X
q
X
b && c
d; e); s=$( ( a <<X
q
X
b; c ); d; e )
}
declare -f y
## STDOUT:
y () 
{ 
    x=$(a <<X
q
X

b
c; d);
    y=$(a; b);
    z=$(a
b <<X
q
X
 c
d; e);
    w=$(a <<X |
q
X
  b
c; d; e);
    v=$(a <<X && 
q
X
 b c
d; e);
    u=$({ a <<X
q
X
 }
b; c);
    t=$(a <<X
q
X

b && c
d; e);
    s=$( ( a <<X
q
X

b c ); d; e)
}
## END
## stderr-json: ""

#### documents and newlines in substitutions
f() { x=$(if a; then b
c <<X
q
X
d
e; f; fi
while a; do b <<X
q
X
c
d
e; done)
y=$(g() { a
b; c
d <<X
q
X
e
f & h
i &
j
}
k)
}
declare -f f
## STDOUT:
f () 
{ 
    x=$(if a; then
    b
c <<X
q
X

    d
e; f;
fi
while a; do
    b <<X
q
X

    c
    d
e;
done);
    y=$(function g () 
{ 
    a

    b;
    c

    d <<X
q
X

    e

    f & h

    i & j
}
k)
}
## END
## stderr-json: ""

#### documents and what separates commands
f_case() { case a in x) a <<X
q
X
;; y) b; c; d ;; esac; e; g
}
declare -f f_case
f_case1() { case a in x) a <<X
q
X
 ;; esac; e; g
}
declare -f f_case1
f_case2() { case a in x) z; a <<X
q
X
 ;; y) b; c;; esac; e; g
}
declare -f f_case2
f_case3() { case a in x) a <<X
q
X
b;; y) b; c;; esac; e; g
}
declare -f f_case3
f_case4() { case a in x) ( a <<X
q
X
) ;; y) b; c;; esac; e; g
}
declare -f f_case4
f_if() { if a; then a <<X
q
X
fi; b; c
}
declare -f f_if
f_if2() { if a <<X
q
X
then b; c; fi; b; c
}
declare -f f_if2
f_if3() { if a; then a <<X
q
X
else b; c; fi; b; c
}
declare -f f_if3
f_if4() { if a; then a <<X
q
X
elif b; c; then d; e; fi; b; c
}
declare -f f_if4
f_while() { while a; do a <<X
q
X
done; b; c; d
}
declare -f f_while
f_while2() { while a <<X
q
X
do b; c; done; b; c; d
}
declare -f f_while2
f_group() { { a <<X
q
X
}; b; c; d
}
declare -f f_group
f_sub() { ( a <<X
q
X
); b; c; d
}
declare -f f_sub
f_and() { a && b <<X
q
X
c; d; e
}
declare -f f_and
f_or() { a <<X
q
X
b; c; d
}
declare -f f_or
f_pipe() { a | b <<X
q
X
c; d; e
}
declare -f f_pipe
f_fn() { g() { a <<X
q
X
}; b; c; d
}
declare -f f_fn
f_sub2() { ( a <<X
q
X
b; c ); b; c; d
}
declare -f f_sub2
f_for() { for i in a; do a <<X
q
X
done; b; c; d
}
declare -f f_for
f_async() { a & b <<X
q
X
c; d; e
}
declare -f f_async
f_async2() { a <<X &
q
X
c; d; e
}
declare -f f_async2
f_casein() { for i in a; do case a in x) a <<X
q
X
;; y) b; c; d ;; esac; e; g; done; h; i
}
declare -f f_casein
f_caseif() { case a in x) if a; then a <<X
q
X
fi ;; y) b; c; d ;; esac; e; g
}
declare -f f_caseif
f_casewhile() { case a in x) b; c ;; y) while a; do d <<X
q
X
done;; z) e; f;; esac; e; g
}
declare -f f_casewhile
f_casein2() { case a in x) a <<X
q
X
;; y) case a in z) b; c;; esac; d;; esac; e; g
}
declare -f f_casein2
f_nextif() { a <<X
q
X
if b; then c; d; fi; e; f
}
declare -f f_nextif
f_nextwhile() { a <<X
q
X
while b; do c; d; done; e; f
}
declare -f f_nextwhile
f_nextcase() { a <<X
q
X
case b in c) d; e;; f) g; h;; esac; e; f
}
declare -f f_nextcase
f_nextgroup() { a <<X
q
X
{ c; d; }; e; f
}
declare -f f_nextgroup
f_nextsub() { a <<X
q
X
( c; d ); e; f
}
declare -f f_nextsub
f_nextfn() { a <<X
q
X
g() { c; d; }; e; f
}
declare -f f_nextfn
f_nextfor() { a <<X
q
X
for i in a; do c; d; done; e; f
}
declare -f f_nextfor
f_nextforx() { a <<X
q
X
for ((;;)); do c; d; done; e; f
}
declare -f f_nextforx
f_nextif2() { a <<X
q
X
if b; c; then d; fi; e; f
}
declare -f f_nextif2
f_nextand() { a <<X
q
X
b && c; d; e
}
declare -f f_nextand
f_nextbg() { a <<X
q
X
b & c; d; e
}
declare -f f_nextbg
f_secondif() { z; if b; then c <<X
q
X
fi; d; e; f
}
declare -f f_secondif
f_case5() { z; case a in x) a <<X
q
X
;; esac; e; g; h
}
declare -f f_case5
## STDOUT:
f_case () 
{ 
    case a in 
        x)
            a <<X
q
X

        ;;
        y)
            b
            c;
            d
        ;;
    esac;
    e;
    g
}
f_case1 () 
{ 
    case a in 
        x)
            a <<X
q
X

        ;;
    esac
    e;
    g
}
f_case2 () 
{ 
    case a in 
        x)
            z;
            a <<X
q
X

        ;;
        y)
            b
            c
        ;;
    esac;
    e;
    g
}
f_case3 () 
{ 
    case a in 
        x)
            a <<X
q
X

            b
        ;;
        y)
            b
            c
        ;;
    esac;
    e;
    g
}
f_case4 () 
{ 
    case a in 
        x)
            ( a <<X
q
X
 )
        ;;
        y)
            b
            c
        ;;
    esac;
    e;
    g
}
f_if () 
{ 
    if a; then
        a <<X
q
X

    fi
    b;
    c
}
f_if2 () 
{ 
    if a <<X; then
        b
q
X

        c;
    fi
    b;
    c
}
f_if3 () 
{ 
    if a; then
        a <<X
q
X

    else
        b
        c;
    fi;
    b;
    c
}
f_if4 () 
{ 
    if a; then
        a <<X
q
X

    else
        if b
        c; then
            d;
            e;
        fi;
    fi;
    b;
    c
}
f_while () 
{ 
    while a; do
        a <<X
q
X

    done
    b;
    c;
    d
}
f_while2 () 
{ 
    while a <<X
q
X
 do
        b
        c;
    done;
    b;
    c;
    d
}
f_group () 
{ 
    { 
        a <<X
q
X

    }
    b;
    c;
    d
}
f_sub () 
{ 
    ( a <<X
q
X
 )
    b;
    c;
    d
}
f_and () 
{ 
    a && b <<X
q
X

    c;
    d;
    e
}
f_or () 
{ 
    a <<X
q
X

    b
    c;
    d
}
f_pipe () 
{ 
    a | b <<X
q
X

    c;
    d;
    e
}
f_fn () 
{ 
    function g () 
    { 
        a <<X
q
X

    };
    b;
    c;
    d
}
f_sub2 () 
{ 
    ( a <<X
q
X

    b
    c );
    b;
    c;
    d
}
f_for () 
{ 
    for i in a;
    do
        a <<X
q
X

    done
    b;
    c;
    d
}
f_async () 
{ 
    a & b <<X
q
X

    c;
    d;
    e
}
f_async2 () 
{ 
    a <<X &
q
X
  c
    d;
    e
}
f_casein () 
{ 
    for i in a;
    do
        case a in 
            x)
                a <<X
q
X

            ;;
            y)
                b
                c;
                d
            ;;
        esac;
        e;
        g;
    done;
    h;
    i
}
f_caseif () 
{ 
    case a in 
        x)
            if a; then
                a <<X
q
X

            fi
        ;;
        y)
            b
            c;
            d
        ;;
    esac;
    e;
    g
}
f_casewhile () 
{ 
    case a in 
        x)
            b;
            c
        ;;
        y)
            while a; do
                d <<X
q
X

            done
        ;;
        z)
            e
            f
        ;;
    esac;
    e;
    g
}
f_casein2 () 
{ 
    case a in 
        x)
            a <<X
q
X

        ;;
        y)
            case a in 
                z)
                    b
                    c
                ;;
            esac;
            d
        ;;
    esac;
    e;
    g
}
f_nextif () 
{ 
    a <<X
q
X

    if b; then
        c
        d;
    fi;
    e;
    f
}
f_nextwhile () 
{ 
    a <<X
q
X

    while b; do
        c
        d;
    done;
    e;
    f
}
f_nextcase () 
{ 
    a <<X
q
X

    case b in 
        c)
            d
            e
        ;;
        f)
            g;
            h
        ;;
    esac;
    e;
    f
}
f_nextgroup () 
{ 
    a <<X
q
X

    { 
        c
        d
    };
    e;
    f
}
f_nextsub () 
{ 
    a <<X
q
X

    ( c
    d );
    e;
    f
}
f_nextfn () 
{ 
    a <<X
q
X

    function g () 
    { 
        c
        d
    };
    e;
    f
}
f_nextfor () 
{ 
    a <<X
q
X

    for i in a;
    do
        c
        d;
    done;
    e;
    f
}
f_nextforx () 
{ 
    a <<X
q
X

    for ((1; 1; 1))
    do
        c
        d;
    done;
    e;
    f
}
f_nextif2 () 
{ 
    a <<X
q
X

    if b
    c; then
        d;
    fi;
    e;
    f
}
f_nextand () 
{ 
    a <<X
q
X

    b && c
    d;
    e
}
f_nextbg () 
{ 
    a <<X
q
X

    b & c
    d;
    e
}
f_secondif () 
{ 
    z;
    if b; then
        c <<X
q
X

    fi
    d;
    e;
    f
}
f_case5 () 
{ 
    z;
    case a in 
        x)
            a <<X
q
X

        ;;
    esac
    e;
    g;
    h
}
## END
## stderr-json: ""

#### documents of conditions, and behind &
f_1() { if a <<X
q
X
then b; fi; b; c
}
declare -f f_1
f_2() { if a <<X
q
X
then b; else c; d; fi; b; c
}
declare -f f_2
f_3() { if z; a <<X
q
X
then b; c; fi; b; c
}
declare -f f_3
f_4() { if z; a <<X
q
X
then b; fi; b; c
}
declare -f f_4
f_5() { if a && b <<X
q
X
then b; c; fi; b; c
}
declare -f f_5
f_6() { if z; then b; elif a <<X
q
X
then b; c; fi; b; c
}
declare -f f_6
f_7() { if a <<X
q
X
then b <<Y; c
r
Y
 fi; b; c
}
declare -f f_7
f_8() { if a <<X
q
X
then b <<Y
r
Y
 fi; b; c
}
declare -f f_8
f_9() { if a <<X
q
X
then { b; c; }; fi; b; c
}
declare -f f_9
f_10() { if a <<X
q
X
then while b; c; do d; e; done; fi; b; c
}
declare -f f_10
f_11() { if a <<X
q
X
then b | c; fi; b; c
}
declare -f f_11
f_12() { if a <<X
q
X
then b && c; fi; b; c
}
declare -f f_12
f_13() { if a <<X
q
X
then b & fi; b; c
}
declare -f f_13
f_14() { if a | z <<X
q
X
then b; c; fi; b; c
}
declare -f f_14
f_15() { if ! a <<X
q
X
then b; c; fi; b; c
}
declare -f f_15
f_16() { if { a <<X
q
X
} then b; c; fi; b; c
}
declare -f f_16
f_17() { if ( a <<X
q
X
) then b; c; fi; b; c
}
declare -f f_17
f_18() { if if a <<X
q
X
then b; fi then c; d; fi; b; c
}
declare -f f_18
f_w() { while a <<X
q
X
do b; c; done; b; c; d
}
declare -f f_w
f_w2() { while a <<X
q
X
do b; done; b; c; d
}
declare -f f_w2
f_w3() { while z; a <<X
q
X
do b; done; b; c; d
}
declare -f f_w3
f_u3() { until a; z <<X
q
X
do b; done; b; c; d
}
declare -f f_u3
f_g2() { a <<X & c; d; e; f
q
X

}
declare -f f_g2
f_g3() { z; a <<X & c; d; e; f
q
X

}
declare -f f_g3
f_g4() { z; a <<X & b & c; d; e; f
q
X

}
declare -f f_g4
f_g5() { a <<X & b & c; d; e; f
q
X

}
declare -f f_g5
f_g6() { a <<X ; b & c & d; e; f
q
X

}
declare -f f_g6
f_g7() { a | b <<X & c; d; e; f
q
X

}
declare -f f_g7
f_g8() { a && b <<X & c; d; e; f
q
X

}
declare -f f_g8
f_g9() { ! a <<X ; c; d; e; f
q
X

}
declare -f f_g9
f_g10() { time a <<X ; c; d; e; f
q
X

}
declare -f f_g10
f_g11() { a <<X && b; c; d; e; f
q
X

}
declare -f f_g11
f_g12() { a <<X | b; c; d; e; f
q
X

}
declare -f f_g12
f_g13() { z; a <<X && b; c; d; e; f
q
X

}
declare -f f_g13
f_g14() { z; a <<X | b; c; d; e; f
q
X

}
declare -f f_g14
f_g15() { { a <<X
q
X
}; c; d; e; f

}
declare -f f_g15
f_g16() { if a <<X
q
X
then b; fi; c; d; e; f

}
declare -f f_g16
## STDOUT:
f_1 () 
{ 
    if a <<X; then
        b
q
X

    fi
    b;
    c
}
f_2 () 
{ 
    if a <<X; then
        b
q
X

    else
        c
        d;
    fi;
    b;
    c
}
f_3 () 
{ 
    if z;
    a <<X
q
X
 then
        b
        c;
    fi;
    b;
    c
}
f_4 () 
{ 
    if z;
    a <<X
q
X
 then
        b;
    fi
    b;
    c
}
f_5 () 
{ 
    if a && b <<X
q
X
 then
        b
        c;
    fi;
    b;
    c
}
f_6 () 
{ 
    if z; then
        b;
    else
        if a <<X; then
            b
q
X

            c;
        fi;
    fi
    b;
    c
}
f_7 () 
{ 
    if a <<X; then
        b <<Y
r
Y

        c;
    fi
    b;
    c
}
f_8 () 
{ 
    if a <<X; then
        b <<Y
r
Y

    fi
    b;
    c
}
f_9 () 
{ 
    if a <<X; then
        { 
            b
q
X

            c
        };
    fi
    b;
    c
}
f_10 () 
{ 
    if a <<X; then
        while b
q
X

        c; do
            d
            e;
        done;
    fi;
    b;
    c
}
f_11 () 
{ 
    if a <<X; then
        b |
q
X
  c;
    fi
    b;
    c
}
f_12 () 
{ 
    if a <<X; then
        b && 
q
X
 c;
    fi
    b;
    c
}
f_13 () 
{ 
    if a <<X; then
        b &
q
X
 ;
    fi
    b;
    c
}
f_14 () 
{ 
    if a | z <<X
q
X
 then
        b
        c;
    fi;
    b;
    c
}
f_15 () 
{ 
    if ! a <<X; then
        b
q
X

        c;
    fi
    b;
    c
}
f_16 () 
{ 
    if { 
        a <<X
q
X

    }; then
        b
        c;
    fi;
    b;
    c
}
f_17 () 
{ 
    if ( a <<X
q
X
 ); then
        b
        c;
    fi;
    b;
    c
}
f_18 () 
{ 
    if if a <<X; then
        b
q
X

    fi; then
        c
        d;
    fi;
    b;
    c
}
f_w () 
{ 
    while a <<X
q
X
 do
        b
        c;
    done;
    b;
    c;
    d
}
f_w2 () 
{ 
    while a <<X
q
X
 do
        b;
    done
    b;
    c;
    d
}
f_w3 () 
{ 
    while z;
    a <<X
q
X
 do
        b;
    done
    b;
    c;
    d
}
f_u3 () 
{ 
    until a;
    z <<X
q
X
 do
        b;
    done
    b;
    c;
    d
}
f_g2 () 
{ 
    a <<X &
q
X
  c
    d;
    e;
    f
}
f_g3 () 
{ 
    z;
    a <<X &
q
X
  c
    d;
    e;
    f
}
f_g4 () 
{ 
    z;
    a <<X &
q
X
  b & c
    d;
    e;
    f
}
f_g5 () 
{ 
    a <<X &
q
X
  b & c
    d;
    e;
    f
}
f_g6 () 
{ 
    a <<X
q
X

    b & c & d
    e;
    f
}
f_g7 () 
{ 
    a | b <<X
q
X
 & c
    d;
    e;
    f
}
f_g8 () 
{ 
    a && b <<X
q
X
 & c
    d;
    e;
    f
}
f_g9 () 
{ 
    ! a <<X
q
X

    c
    d;
    e;
    f
}
f_g10 () 
{ 
    time a <<X
q
X

    c
    d;
    e;
    f
}
f_g11 () 
{ 
    a <<X && 
q
X
 b
    c;
    d;
    e;
    f
}
f_g12 () 
{ 
    a <<X |
q
X
  b
    c;
    d;
    e;
    f
}
f_g13 () 
{ 
    z;
    a <<X && 
q
X
 b
    c;
    d;
    e;
    f
}
f_g14 () 
{ 
    z;
    a <<X |
q
X
  b
    c;
    d;
    e;
    f
}
f_g15 () 
{ 
    { 
        a <<X
q
X

    }
    c;
    d;
    e;
    f
}
f_g16 () 
{ 
    if a <<X; then
        b
q
X

    fi
    c;
    d;
    e;
    f
}
## END
## stderr-json: ""

#### documents in clauses and behind redirections
f1() { case a in x) a <<X
q
X
b;; y) c; d;; esac
}
f2() { case a in x) a <<X
q
X
b;; y) c;; z) d; e;; esac
}
f3() { case a in x) a <<X
q
X
b;; y) c;; esac; e; f
}
f4() { case a in x) a <<X
q
X
;; y) c;; z) d; e;; esac; e; f
}
f5() { if a; then a <<X
q
X
b; fi; c; d
}
f6() { while a; do a <<X
q
X
b; done; c; d
}
f7() { { a <<X
q
X
b; }; c; d
}
f8() { ( a <<X
q
X
b; ); c; d
}
f9() { if a; then a <<X
q
X
b; else c; d; fi; c; d
}
f10() { for i in a; do a <<X
q
X
b; done; c; d
}
f11() { ( a <<X
q
X
b; ) | c; d
}
f12() { a <<X
q
X
b | c; d
}
f13() { a <<X
q
X
if b; then c; fi; d; e
}
f14() { a <<X
q
X
case b in x) c;; esac; d; e
}
f15() { a <<X
q
X
while b; do c; done; d; e
}
declare -f f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12 f13 f14 f15
f() { if a <<X
q
X
then b >y; c; fi; d; e; a <<X
q
X
b >c; d; e; ( a <<X
q
X
) >f; b; c; { a <<X
q
X
d; } >g; b; c; while a <<X
q
X
do b; done > g; d; e; g() { a <<X
q
X
} > f; h; i
}
declare -f f
## STDOUT:
f1 () 
{ 
    case a in 
        x)
            a <<X
q
X

            b
        ;;
        y)
            c
            d
        ;;
    esac
}
f2 () 
{ 
    case a in 
        x)
            a <<X
q
X

            b
        ;;
        y)
            c
        ;;
        z)
            d
            e
        ;;
    esac
}
f3 () 
{ 
    case a in 
        x)
            a <<X
q
X

            b
        ;;
        y)
            c
        ;;
    esac
    e;
    f
}
f4 () 
{ 
    case a in 
        x)
            a <<X
q
X

        ;;
        y)
            c
        ;;
        z)
            d
            e
        ;;
    esac;
    e;
    f
}
f5 () 
{ 
    if a; then
        a <<X
q
X

        b;
    fi
    c;
    d
}
f6 () 
{ 
    while a; do
        a <<X
q
X

        b;
    done
    c;
    d
}
f7 () 
{ 
    { 
        a <<X
q
X

        b
    }
    c;
    d
}
f8 () 
{ 
    ( a <<X
q
X

    b )
    c;
    d
}
f9 () 
{ 
    if a; then
        a <<X
q
X

        b;
    else
        c
        d;
    fi;
    c;
    d
}
f10 () 
{ 
    for i in a;
    do
        a <<X
q
X

        b;
    done
    c;
    d
}
f11 () 
{ 
    ( a <<X
q
X

    b ) | c
    d
}
f12 () 
{ 
    a <<X
q
X

    b | c
    d
}
f13 () 
{ 
    a <<X
q
X

    if b; then
        c;
    fi
    d;
    e
}
f14 () 
{ 
    a <<X
q
X

    case b in 
        x)
            c
        ;;
    esac
    d;
    e
}
f15 () 
{ 
    a <<X
q
X

    while b; do
        c;
    done
    d;
    e
}
f () 
{ 
    if a <<X; then
        b > y
q
X

        c;
    fi
    d;
    e;
    a <<X
q
X

    b > c;
    d;
    e;
    ( a <<X
q
X
 ) > f;
    b;
    c;
    { 
        a <<X
q
X

        d
    } > g;
    b;
    c;
    while a <<X
q
X
 do
        b;
    done > g;
    d;
    e;
    function g () 
    { 
        a <<X
q
X

    } > f;
    h;
    i
}
## END
## stderr-json: ""

#### substitutions that begin as arithmetic, compound words, quotes in expressions
f() { echo $(( echo 1
echo  2 ) | cat ); echo $((echo  a) | b); echo $(((a  b) ) ); echo "$((a  b); c  d)" $((a) ) $((a)
)
}
declare -f f
g() { let x=( 1  2 ) y=3; let "x=( 1 )" z=(a	b) w+=( 1 ) ; declare x=( 1  2 ); eval x=( 1  2 ); export x=( 1   2 ); local -a x=( [1]=2   [3]=4
5 # c
); x=( $(a;  b)  `a;  b` "a  b" 'c' $'d' \
 e ); }
declare -f g
h() { (( x == $'3' + $"4" + '5' + "6" )); for ((i=$'3'; i < $"4"; i+='1')); do :; done; echo $(( $'3' + 'a' )) $[ $'3' ] ${x:$'1'} ${x[$'1']} ${x:-$'a'} "${x:-$'a'}" ${x:-$"a"} ${x/$'a'/$'b'} "${x/$'a'/$'b'}" ${x#$'a'} "${x#$'a'}" x[$'1']=2 [$'a']; x[$'1']=2; x=([$'a']=$'b'); [[ $'a' == $'b' && $"x" =~ $'y' ]]; case $'a' in $'b') ;; esac; cat <<$'E'
x
E
cat <<E
$'a' ${x:-$'a'} $"b"
E
}
declare -f h
## STDOUT:
f () 
{ 
    echo $(( echo 1
echo  2 ) | cat );
    echo $((echo  a) | b);
    echo $(((a  b) ) );
    echo "$((a  b); c  d)" $((a) ) $((a)
)
}
g () 
{ 
    let x=(1 2) y=3;
    let "x=( 1 )" z=(a b) w+=(1);
    declare x=(1 2);
    eval x=(1 2);
    export x=(1 2);
    local -a x=([1]=2 [3]=4 5);
    x=($(a; b) `a;  b` "a  b" 'c' 'd' e)
}
h () 
{ 
    (( x == '3' + "4" + '5' + "6" ));
    for ((i='3'; i < "4"; i+='1'))
    do
        :;
    done;
    echo $(( '3' + 'a' )) $[ '3' ] ${x:'1'} ${x['1']} ${x:-'a'} "${x:-a}" ${x:-"a"} ${x/'a'/'b'} "${x/'a'/'b'}" ${x#'a'} "${x#'a'}" x['1']=2 ['a'];
    x['1']=2;
    x=(['a']='b');
    [[ 'a' == 'b' && "x" =~ 'y' ]];
    case 'a' in 
        'b')

        ;;
    esac;
    cat <<'E'
x
E

    cat <<E
$'a' ${x:-$'a'} $"b"
E

}
## END
## stderr-json: ""

#### substitutions in documents
f() { cat <<E
$(a;  b) ${x:-$(a;  b)} "$(a;  b)" `a;  b` $((1+$(a;  b))) ${x#"$(a;  b)"} $(cat <<F
$(x;  y)
F
) $(a \
b; "c \
d") <(a;  b) ${x:-<(a;  b)} $[ $(a;  b) ]
E
x=$(cat <<E
$(a;  b)
E
)
cat <<-E
	$(a;  b)
	$(x
	y)
	E
}
declare -f f
## STDOUT:
f () 
{ 
    cat <<E
$(a;  b) ${x:-$(a;  b)} "$(a;  b)" `a;  b` $((1+$(a;  b))) ${x#"$(a;  b)"} $(cat <<F
$(x;  y)
F
) $(a b; "c d") <(a;  b) ${x:-<(a;  b)} $[ $(a;  b) ]
E

    x=$(cat <<E
$(a;  b)
E
)
    cat <<-E
$(a;  b)
$(x
y)
E

}
## END
## stderr-json: ""

#### process substitutions that begin with two parentheses
f() { cat <((echo a);   echo b) <( (echo a);   echo b ) ; x=<((:;   :)); cat < <((:);   :) "<((a);   b)" ${x:-<((:);   :)} "$(cat <((:);    :))" >((cat);   :); }; declare -f f
## STDOUT:
f () 
{ 
    cat <((echo a);   echo b) <( ( echo a ); echo b);
    x=<((:;   :));
    cat "<((a);   b)" ${x:-<((:);   :)} "$(cat <((:);    :))" >((cat);   :) < <((:);   :)
}
## END
## stderr-json: ""
