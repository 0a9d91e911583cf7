# nl, recorded from the original.

#### nl a
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl a
## STDOUT:
     1	a
       
     2	b
## END

#### nl -ba a
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl -ba a
## STDOUT:
     1	a
     2	
     3	b
## END

#### nl -bt a
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl -bt a
## STDOUT:
     1	a
       
     2	b
## END

#### nl -bn a
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl -bn a
## STDOUT:
       a
       
       b
## END

#### nl -bpb a
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl -bpb a
## STDOUT:
       a
       
     1	b
## END

#### nl -w3 a
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl -w3 a
## STDOUT:
  1	a
    
  2	b
## END

#### nl -s: a
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl -s: a
## STDOUT:
     1:a
       
     2:b
## END

#### nl -nln a
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl -nln a
## STDOUT:
1     	a
       
2     	b
## END

#### nl -nrz a
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl -nrz a
## STDOUT:
000001	a
       
000002	b
## END

#### nl -nrn a
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl -nrn a
## STDOUT:
     1	a
       
     2	b
## END

#### nl -v10 -i5 a
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl -v10 -i5 a
## STDOUT:
    10	a
       
    15	b
## END

#### nl -ba -l2 a
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl -ba -l2 a
## STDOUT:
     1	a
       
     2	b
## END

#### nl s
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl s
## STDOUT:

       h

     1	b

       f
## END

#### nl -ha -fa s
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl -ha -fa s
## STDOUT:

     1	h

     1	b

     1	f
## END

#### nl -p -ha -fa s
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl -p -ha -fa s
## STDOUT:

     1	h

     2	b

     3	f
## END

#### nl -d xy a
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl -d xy a
## STDOUT:
     1	a
       
     2	b
## END

#### nl a a
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl a a
## STDOUT:
     1	a
       
     2	b
     3	a
       
     4	b
## END

#### nl - < a
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl - < a
## STDOUT:
     1	a
       
     2	b
## END

#### nl -bx a
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl -bx a
## STDOUT:
## END
## status: 1

#### nl -w0 a
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl -w0 a
## STDOUT:
## END
## status: 1

#### nl -nzz a
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl -nzz a
## STDOUT:
## END
## status: 1

#### nl -v-3 a
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl -v-3 a
## STDOUT:
    -3	a
       
    -2	b
## END

#### nl -ba -w 2 -s " " a
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl -ba -w 2 -s " " a
## STDOUT:
 1 a
 2 
 3 b
## END

#### nl nosuch
printf 'a\n\nb\n' > a; printf '\\:\\:\\:\nh\n\\:\\:\nb\n\\:\nf\n' > s; nl nosuch
## STDOUT:
## END
## status: 1
#### of a style the first letter counts, and all that is wrong is told
printf 'a\n\n' >f
nl -bta f
nl -bx -ix f
nl -hx -nlz -d
nl -hx -bx -fx f
## STDOUT:
     1	a
       
## END
## STDERR:
nl: invalid body numbering style: ‘x’
nl: invalid line number increment: ‘x’
nl: invalid header numbering style: ‘x’
nl: invalid line numbering format: ‘lz’
nl: option requires an argument -- 'd'
Try 'nl --help' for more information.
nl: invalid header numbering style: ‘x’
nl: invalid body numbering style: ‘x’
nl: invalid footer numbering style: ‘x’
Try 'nl --help' for more information.
## END
## status: 1
#### numbers out of range
nl -w0
nl -w 4294967296
nl -l -1
nl -i 99999999999999999999
nl -w x
## stdout-json: ""
## STDERR:
nl: invalid line number field width: ‘0’: Numerical result out of range
nl: invalid line number field width: ‘4294967296’: Value too large for defined data type
nl: invalid line number of blank lines: ‘-1’: Numerical result out of range
nl: invalid line number increment: ‘99999999999999999999’: Value too large for defined data type
nl: invalid line number field width: ‘x’
## END
## status: 1
