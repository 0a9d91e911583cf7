## failures_allowed: 0

#### declare -f and the semicolons behind here-documents
f() { cat <<E
h
E
y; z; w; }; declare -f f
f() { b; cat <<E
h
E
y; z; }; declare -f f
f() { if a; then cat <<E
h
E
y; fi; z; w; }; declare -f f
f() { if a; then b; cat <<E
h
E
y; fi; z; }; declare -f f
## STDOUT:
f () 
{ 
    cat <<E
h
E

    y
    z;
    w
}
f () 
{ 
    b;
    cat <<E
h
E

    y;
    z
}
f () 
{ 
    if a; then
        cat <<E
h
E

        y;
    fi
    z;
    w
}
f () 
{ 
    if a; then
        b;
        cat <<E
h
E

        y;
    fi;
    z
}
## END
## stderr-json: ""

#### semicolons behind functions, groups and subshells with here-documents
f() { g() { cat <<E
h
E
}; y; z; }; declare -f f
f() { { cat <<E
h
E
}; y; z; }; declare -f f
f() { ( cat <<E
h
E
y; z ); y; z; }; declare -f f
f() { cat <<E && y
h
E
z; w; }; declare -f f
## STDOUT:
f () 
{ 
    function g () 
    { 
        cat <<E
h
E

    };
    y;
    z
}
f () 
{ 
    { 
        cat <<E
h
E

    }
    y;
    z
}
f () 
{ 
    ( cat <<E
h
E

    y
    z );
    y;
    z
}
f () 
{ 
    cat <<E && 
h
E
 y
    z;
    w
}
## END
## stderr-json: ""

#### a descriptor that is closed
f() { exec 3<&- 4>&- <&- >&- {a}<&- {b}>&- 3>&4- 3<&4- <&4 >&1; }
declare -f f
## STDOUT:
f () 
{ 
    exec 3>&- 4>&- 0>&- 1>&- {a}>&- {b}>&- 3>&4- 3<&4- 0<&4 1>&1
}
## END
## stderr-json: ""

#### a backslash behind which a line goes on, in a here-document
f() { cat <<E
a \\\
-
b \\\\\
- \\ \$
E
}; declare -f f; f
## STDOUT:
f () 
{ 
    cat <<E
a \\-
b \\\\- \\ \$
E

}
a \-
b \\- \ $
## END
## stderr-json: ""
