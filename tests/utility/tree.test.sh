# tree, recorded from the original.

#### tree
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree
## STDOUT:
.
└── a
    ├── b
    │   └── y
    ├── l -> x.txt
    └── x.txt

3 directories, 3 files
## END

#### tree -a
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -a
## STDOUT:
.
├── .h
└── a
    ├── b
    │   └── y
    ├── l -> x.txt
    └── x.txt

4 directories, 3 files
## END

#### tree -d
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -d
## STDOUT:
.
└── a
    └── b

3 directories
## END

#### tree -f
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -f
## STDOUT:
.
└── ./a
    ├── ./a/b
    │   └── ./a/b/y
    ├── ./a/l -> x.txt
    └── ./a/x.txt

3 directories, 3 files
## END

#### tree -L 1
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -L 1
## STDOUT:
.
└── a

2 directories, 0 files
## END

#### tree -i
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -i
## STDOUT:
.
a
b
y
l -> x.txt
x.txt

3 directories, 3 files
## END

#### tree -p
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -p
## STDOUT:
[drwxr-xr-x]  .
└── [drwxr-xr-x]  a
    ├── [drwxr-xr-x]  b
    │   └── [-rwxr-xr-x]  y
    ├── [lrwxrwxrwx]  l -> x.txt
    └── [-rw-r--r--]  x.txt

3 directories, 3 files
## END

#### tree -F
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -F
## STDOUT:
./
└── a/
    ├── b/
    │   └── y*
    ├── l -> x.txt
    └── x.txt

3 directories, 3 files
## END

#### tree -P '*.txt'
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -P '*.txt'
## STDOUT:
.
└── a
    ├── b
    └── x.txt

3 directories, 1 file
## END

#### tree -I b
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -I b
## STDOUT:
.
└── a
    ├── l -> x.txt
    └── x.txt

2 directories, 2 files
## END

#### tree -I 'b|x.txt'
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -I 'b|x.txt'
## STDOUT:
.
└── a
    └── l -> x.txt

2 directories, 1 file
## END

#### tree --noreport
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree --noreport
## STDOUT:
.
└── a
    ├── b
    │   └── y
    ├── l -> x.txt
    └── x.txt
## END

#### tree -J
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -J
## STDOUT:
[
  {"type":"directory","name":".","contents":[
    {"type":"directory","name":"a","contents":[
      {"type":"directory","name":"b","contents":[
        {"type":"file","name":"y"}
      ]},
      {"type":"link","name":"l","target":"x.txt"},
      {"type":"file","name":"x.txt"}
    ]}
  ]}
,
  {"type":"report","directories":3,"files":3}
]
## END

#### tree -X
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -X
## STDOUT:
<?xml version="1.0" encoding="UTF-8"?>
<tree>
  <directory name=".">
    <directory name="a">
      <directory name="b">
        <file name="y"></file>
      </directory>
      <link name="l" target="x.txt"></link>
      <file name="x.txt"></file>
    </directory>
  </directory>
  <report>
    <directories>3</directories>
    <files>3</files>
  </report>
</tree>
## END

#### tree -r
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -r
## STDOUT:
.
└── a
    ├── x.txt
    ├── l -> x.txt
    └── b
        └── y

3 directories, 3 files
## END

#### tree a
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree a
## STDOUT:
a
├── b
│   └── y
├── l -> x.txt
└── x.txt

2 directories, 3 files
## END

#### tree a a/b
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree a a/b
## STDOUT:
a
├── b
│   └── y
├── l -> x.txt
└── x.txt
a/b
└── y

3 directories, 4 files
## END

#### tree nodir; echo $?
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree nodir; echo $?
## STDOUT:
nodir  [error opening dir]

0 directories, 0 files
2
## END

#### tree -Q
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -Q
## STDOUT:
"."
└── "a"
    ├── "b"
    │   └── "y"
    ├── "l" -> "x.txt"
    └── "x.txt"

3 directories, 3 files
## END

#### tree --prune
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree --prune
## STDOUT:
.
└── a
    ├── b
    │   └── y
    ├── l -> x.txt
    └── x.txt

3 directories, 3 files
## END

#### tree -P '*.txt' --prune
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -P '*.txt' --prune
## STDOUT:
.
└── a
    └── x.txt

2 directories, 1 file
## END

#### tree --filelimit 1; echo $?
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree --filelimit 1; echo $?
## STDOUT:
.
└── a  [3 entries exceeds filelimit, not opening dir]

2 directories, 0 files
2
## END

#### tree --charset ascii
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree --charset ascii
## STDOUT:
.
`-- a
    |-- b
    |   `-- y
    |-- l -> x.txt
    `-- x.txt

3 directories, 3 files
## END

#### tree -fi
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -fi
## STDOUT:
.
./a
./a/b
./a/b/y
./a/l -> x.txt
./a/x.txt

3 directories, 3 files
## END

#### tree -fin --noreport a
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -fin --noreport a
## STDOUT:
a
a/b
a/b/y
a/l -> x.txt
a/x.txt
## END

#### tree --ignore-case -P '*.TXT'
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree --ignore-case -P '*.TXT'
## STDOUT:
.
└── a
    ├── b
    └── x.txt

3 directories, 1 file
## END

#### tree -C a
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -C a
## STDOUT:
a
├── b
│   └── y
├── l -> x.txt
└── x.txt

2 directories, 3 files
## END

#### tree --dirsfirst
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree --dirsfirst
## STDOUT:
.
└── a
    ├── b
    │   └── y
    ├── l -> x.txt
    └── x.txt

3 directories, 3 files
## END

#### tree --filesfirst
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree --filesfirst
## STDOUT:
.
└── a
    ├── l -> x.txt
    ├── x.txt
    └── b
        └── y

3 directories, 3 files
## END

#### tree -s a/b
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -s a/b
## STDOUT:
[       4096]  a/b
└── [          2]  y

1 directory, 1 file
## END

#### tree -h a/b
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -h a/b
## STDOUT:
[4.0K]  a/b
└── [   2]  y

1 directory, 1 file
## END

#### tree --timefmt %Y a/b
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree --timefmt %Y a/b
## STDOUT:
[2024]  a/b
└── [2024]  y

1 directory, 1 file
## END

#### tree -L 0 2>/dev/null; echo $?
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -L 0 2>/dev/null; echo $?
## STDOUT:
1
## END

#### tree --nosuch 2>/dev/null; echo $?
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree --nosuch 2>/dev/null; echo $?
## STDOUT:
1
## END

#### tree -o out a; cat out
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -o out a; cat out
## STDOUT:
a
├── b
│   └── y
├── l -> x.txt
└── x.txt

2 directories, 3 files
## END

#### tree -l
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -l
## STDOUT:
.
└── a
    ├── b
    │   └── y
    ├── l -> x.txt
    └── x.txt

3 directories, 3 files
## END

#### tree -pQ a/b
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -pQ a/b
## STDOUT:
[drwxr-xr-x]  "a/b"
└── [-rwxr-xr-x]  "y"

1 directory, 1 file
## END

#### tree -dL 2
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -dL 2
## STDOUT:
.
└── a
    └── b

3 directories
## END

#### tree -aI .h
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -aI .h
## STDOUT:
.
└── a
    ├── b
    │   └── y
    ├── l -> x.txt
    └── x.txt

3 directories, 3 files
## END

#### tree -n a
mkdir -p a/b .h; printf hello > a/x.txt; printf yo > a/b/y; ln -s x.txt a/l; chmod 755 a/b/y; chmod 644 a/x.txt; touch -d 2024-01-02T03:04 a/b/y a/b
tree -n a
## STDOUT:
a
├── b
│   └── y
├── l -> x.txt
└── x.txt

2 directories, 3 files
## END
