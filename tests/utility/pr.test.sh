# pr, recorded from the original.

#### pr -D D -l 14 -F p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -D D -l 14 -F p8; echo $?
## STDOUT:


D                               p8                                Page 1


1
2
3
4


D                               p8                                Page 2


5
6
7
8
0
## END

#### pr -D D -l 3 -F p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -D D -l 3 -F p8; echo $?
## STDOUT:
1
2
3
4
5
6
7
8
0
## END

#### pr -D D -l 13 p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -D D -l 13 p8; echo $?
## STDOUT:


D                               p8                                Page 1


1
2
3







D                               p8                                Page 2


4
5
6







D                               p8                                Page 3


7
8






0
## END

#### pr -D D -l 10 p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -D D -l 10 p8; echo $?
## STDOUT:
1
2
3
4
5
6
7
8
0
## END

#### pr -D D -l 14 -f p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -D D -l 14 -f p8; echo $?
## STDOUT:


D                               p8                                Page 1


1
2
3
4


D                               p8                                Page 2


5
6
7
8
0
## END

#### pr -t -F -l 3 p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -t -F -l 3 p8; echo $?
## STDOUT:
1
2
3
4
5
6
7
8
0
## END

#### pr -T -F -l 3 p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -T -F -l 3 p8; echo $?
## STDOUT:
1
2
3
4
5
6
7
8
0
## END

#### pr -D D -l 14 ff
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -D D -l 14 ff; echo $?
## STDOUT:


D                               ff                                Page 1


a










D                               ff                                Page 2


b
c









D                               ff                                Page 3













D                               ff                                Page 4


d








0
## END

#### pr -t ff
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -t ff; echo $?
## STDOUT:
a
b
c
d
0
## END

#### pr -T ff
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -T ff; echo $?
## STDOUT:
a
b
c
d
0
## END

#### pr -t -l 3 ff
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -t -l 3 ff; echo $?
## STDOUT:
a
b
c
d
0
## END

#### pr -F -D D ff
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -F -D D ff; echo $?
## STDOUT:


D                               ff                                Page 1


a


D                               ff                                Page 2


b
c


D                               ff                                Page 3





D                               ff                                Page 4


d
0
## END

#### pr -2 -t -l 6 p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -2 -t -l 6 p8; echo $?
## STDOUT:
1				    5
2				    6
3				    7
4				    8
0
## END

#### pr -2 -D D -l 14 p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -2 -D D -l 14 p8; echo $?
## STDOUT:


D                               p8                                Page 1


1				    5
2				    6
3				    7
4				    8





0
## END

#### pr -3 -t p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -3 -t p8; echo $?
## STDOUT:
1			4			7
2			5			8
3			6
0
## END

#### pr -3 -t -l 2 p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -3 -t -l 2 p8; echo $?
## STDOUT:
1			3			5
2			4			6
7			8
0
## END

#### pr -2 -a -t p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -2 -a -t p8; echo $?
## STDOUT:
1				    2
3				    4
5				    6
7				    8
0
## END

#### pr -a -3 -t p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -a -3 -t p8; echo $?
## STDOUT:
1			2			3
4			5			6
7			8
0
## END

#### pr -m -t p8 j1
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -m -t p8 j1; echo $?
## STDOUT:
1				    a 1
2				    b 2
3				    c 3
4				    
5				    
6				    
7				    
8				    
0
## END

#### pr -m -t -l 4 p8 j1
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -m -t -l 4 p8 j1; echo $?
## STDOUT:
1				    a 1
2				    b 2
3				    c 3
4				    
5				    
6				    
7				    
8				    
0
## END

#### pr -m -D D -l 13 p8 j1
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -m -D D -l 13 p8 j1; echo $?
## STDOUT:


D                                                                 Page 1


1				    a 1
2				    b 2
3				    c 3







D                                                                 Page 2


4				    
5				    
6				    







D                                                                 Page 3


7				    
8				    






0
## END

#### pr -m -t p8 j1 j2
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -m -t p8 j1 j2; echo $?
## STDOUT:
1			a 1			a x
2			b 2			b y
3			c 3			d z
4						
5						
6						
7						
8						
0
## END

#### pr -m -n -t p8 j1
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -m -n -t p8 j1; echo $?
## STDOUT:
    1	1				a 1
    2	2				b 2
    3	3				c 3
    4	4				
    5	5				
    6	6				
    7	7				
    8	8				
0
## END

#### pr -2 -n -t p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -2 -n -t p8; echo $?
## STDOUT:
    1	1			    	5   5
    2	2			    	6   6
    3	3			    	7   7
    4	4			    	8   8
0
## END

#### pr -2 -n.2 -t p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -2 -n.2 -t p8; echo $?
## STDOUT:
 1.1				     5.5
 2.2				     6.6
 3.3				     7.7
 4.4				     8.8
0
## END

#### pr -n.2 -t p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -n.2 -t p8; echo $?
## STDOUT:
 1.1
 2.2
 3.3
 4.4
 5.5
 6.6
 7.7
 8.8
0
## END

#### pr -n -t p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -n -t p8; echo $?
## STDOUT:
    1	1
    2	2
    3	3
    4	4
    5	5
    6	6
    7	7
    8	8
0
## END

#### pr -s -2 -t p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -s -2 -t p8; echo $?
## STDOUT:
1	5
2	6
3	7
4	8
0
## END

#### pr -s -m -t p8 j1
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -s -m -t p8 j1; echo $?
## STDOUT:
1	a 1
2	b 2
3	c 3
4	
5	
6	
7	
8	
0
## END

#### pr -sx -w 20 -2 -t f
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -sx -w 20 -2 -t f; echo $?
## STDOUT:
This is ax  second
	 x- bullet
  Indente
0
## END

#### pr -S:: -2 -t p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -S:: -2 -t p8; echo $?
## STDOUT:
1				   ::5
2				   ::6
3				   ::7
4				   ::8
0
## END

#### pr -S -2 -t p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -S -2 -t p8; echo $?
## STDOUT:
1				    5
2				    6
3				    7
4				    8
0
## END

#### pr -J -m -t p8 f
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -J -m -t p8 f; echo $?
## STDOUT:
1	This is a paragraph of text that goes on.
2	
3	  Indented paragraph here.
4	  second line
5	- bullet
6	
7	
8	
0
## END

#### pr -w 20 -2 -t f
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -w 20 -2 -t f; echo $?
## STDOUT:
This is a   second
	  - bullet
  Indente
0
## END

#### pr -W 10 -t f
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -W 10 -t f; echo $?
## STDOUT:
This is a 

  Indented
  second l
- bullet
0
## END

#### pr -J -W 10 -t f
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -J -W 10 -t f; echo $?
## STDOUT:
This is a paragraph of text that goes on.

  Indented paragraph here.
  second line
- bullet
0
## END

#### pr -d -D D -l 16 p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -d -D D -l 16 p8; echo $?
## STDOUT:


D                               p8                                Page 1


1

2

3








D                               p8                                Page 2


4

5

6








D                               p8                                Page 3


7

8








0
## END

#### pr -d -2 -t p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -d -2 -t p8; echo $?
## STDOUT:
1				    5

2				    6

3				    7

4				    8
0
## END

#### pr -o 3 -D D -l 14 p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -o 3 -D D -l 14 p8; echo $?
## STDOUT:
   

   D                               p8                                Page 1


   1
   2
   3
   4





   

   D                               p8                                Page 2


   5
   6
   7
   8





0
## END

#### pr -o 3 -2 -t p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -o 3 -2 -t p8; echo $?
## STDOUT:
   1				       5
   2				       6
   3				       7
   4				       8
0
## END

#### pr +2 -D D -l 14 p25
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr +2 -D D -l 14 p25; echo $?
## STDOUT:


D                               p25                               Page 2


5
6
7
8







D                               p25                               Page 3


9
10
11
12







D                               p25                               Page 4


13
14
15
16







D                               p25                               Page 5


17
18
19
20







D                               p25                               Page 6


21
22
23
24







D                               p25                               Page 7


25








0
## END

#### pr +2:3 -D D -l 14 p25
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr +2:3 -D D -l 14 p25; echo $?
## STDOUT:


D                               p25                               Page 2


5
6
7
8







D                               p25                               Page 3


9
10
11
12





0
## END

#### pr --pages=9 p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr --pages=9 p8; echo $?
## STDOUT:
0
## END

#### pr +x:y p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr +x:y p8; echo $?
## STDOUT:
1
## END

#### pr -N 10 -n -2 -t p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -N 10 -n -2 -t p8; echo $?
## STDOUT:
   10	1			       14   5
   11	2			       15   6
   12	3			       16   7
   13	4			       17   8
0
## END

#### pr -n -W 20 -t p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -n -W 20 -t p8; echo $?
## STDOUT:
    1	1
    2	2
    3	3
    4	4
    5	5
    6	6
    7	7
    8	8
0
## END

#### pr -D D -h '' -l 12 p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -D D -h '' -l 12 p8; echo $?
## STDOUT:


D                                                                 Page 1


1
2







D                                                                 Page 2


3
4







D                                                                 Page 3


5
6







D                                                                 Page 4


7
8





0
## END

#### pr -D D -h 'a very long header that does not fit into the line of 72 characters at all I t
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -D D -h 'a very long header that does not fit into the line of 72 characters at all I think' -l 12 p8; echo $?
## STDOUT:


D a very long header that does not fit into the line of 72 characters at all I think Page 1


1
2







D a very long header that does not fit into the line of 72 characters at all I think Page 2


3
4







D a very long header that does not fit into the line of 72 characters at all I think Page 3


5
6







D a very long header that does not fit into the line of 72 characters at all I think Page 4


7
8





0
## END

#### pr -t /dev/null
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -t /dev/null; echo $?
## STDOUT:
0
## END

#### pr -D D /dev/null
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -D D /dev/null; echo $?
## STDOUT:
0
## END

#### pr -2 -D D /dev/null
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -2 -D D /dev/null; echo $?
## STDOUT:
0
## END

#### pr -D D -W 30 -l 12 p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -D D -W 30 -l 12 p8; echo $?
## STDOUT:


D          p8           Page 1


1
2







D          p8           Page 2


3
4







D          p8           Page 3


5
6







D          p8           Page 4


7
8





0
## END

#### pr -e -t tb
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -e -t tb; echo $?
## STDOUT:
a       b       c
0
## END

#### pr -e4 -t tb
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -e4 -t tb; echo $?
## STDOUT:
a   b   c
0
## END

#### pr -e:4 -t tb
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -e:4 -t tb; echo $?
## STDOUT:
a       b       c
0
## END

#### pr -i -t p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -i -t p8; echo $?
## STDOUT:
1
2
3
4
5
6
7
8
0
## END

#### pr -i -t sp
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -i -t sp; echo $?
## STDOUT:
a	b  c
0
## END

#### pr -i:4 -t sp
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -i:4 -t sp; echo $?
## STDOUT:
a::b  c
0
## END

#### pr -c -t cc
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -c -t cc; echo $?
## STDOUT:
a^Ab^[c^?d
0
## END

#### pr -v -t cc
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -v -t cc; echo $?
## STDOUT:
a\001b\033c\177d
0
## END

#### pr -b -2 -t p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -b -2 -t p8; echo $?
## STDOUT:
1				    5
2				    6
3				    7
4				    8
0
## END

#### pr -2 -m p8 j1
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -2 -m p8 j1; echo $?
## STDOUT:
1
## END

#### pr -a -t p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -a -t p8; echo $?
## STDOUT:
1
2
3
4
5
6
7
8
0
## END

#### pr -a -m p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -a -m p8; echo $?
## STDOUT:
1
## END

#### pr -3 -t -e tb tb tb
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -3 -t -e tb tb tb; echo $?
## STDOUT:
a	b	c
a	b	c
a	b	c
0
## END

#### pr -2 -t tb
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -2 -t tb; echo $?
## STDOUT:
a	b	c
0
## END

#### pr -t p8 j1
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -t p8 j1; echo $?
## STDOUT:
1
2
3
4
5
6
7
8
a 1
b 2
c 3
0
## END

#### pr -D D -l 12 p8 j1
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -D D -l 12 p8 j1; echo $?
## STDOUT:


D                               p8                                Page 1


1
2







D                               p8                                Page 2


3
4







D                               p8                                Page 3


5
6







D                               p8                                Page 4


7
8







D                               j1                                Page 1


a 1
b 2







D                               j1                                Page 2


c 3






0
## END

#### pr -x
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -x; echo $?
## STDOUT:
1
## END

#### pr -l x p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -l x p8; echo $?
## STDOUT:
1
## END

#### pr -w 0 p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -w 0 p8; echo $?
## STDOUT:
1
## END

#### pr -0 p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -0 p8; echo $?
## STDOUT:
1
## END

#### pr -t nofile
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -t nofile; echo $?
## STDOUT:
1
## END

#### pr -r -t nofile p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -r -t nofile p8; echo $?
## STDOUT:
1
2
3
4
5
6
7
8
1
## END

#### pr -2 -l 3 -t p25
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -2 -l 3 -t p25; echo $?
## STDOUT:
1				    4
2				    5
3				    6
7				    10
8				    11
9				    12
13				    16
14				    17
15				    18
19				    22
20				    23
21				    24
25
0
## END

#### pr -4 -l 5 -w 30 -t p25
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -4 -l 5 -w 30 -t p25; echo $?
## STDOUT:
1      6      11     16
2      7      12     17
3      8      13     18
4      9      14     19
5      10     15     20
21     23     24     25
22
0
## END

#### pr -5 -a -w 40 -t p25
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -5 -a -w 40 -t p25; echo $?
## STDOUT:
1	2	3	4	5
6	7	8	9	10
11	12	13	14	15
16	17	18	19	20
21	22	23	24	25
0
## END

#### pr -3 -s, -t p25
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -3 -s, -t p25; echo $?
## STDOUT:
1,10,18
2,11,19
3,12,20
4,13,21
5,14,22
6,15,23
7,16,24
8,17,25
9
0
## END

#### pr -3 -s -w 30 -t p25
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -3 -s -w 30 -t p25; echo $?
## STDOUT:
1	  10	    18
2	  11	    19
3	  12	    20
4	  13	    21
5	  14	    22
6	  15	    23
7	  16	    24
8	  17	    25
9
0
## END

#### pr -2 -J -t f
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -2 -J -t f; echo $?
## STDOUT:
This is a paragraph of text that goes on.	  second line
	- bullet
  Indented paragraph here.
0
## END

#### pr -m -S'|' -w 30 -t p8 j1
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -m -S'|' -w 30 -t p8 j1; echo $?
## STDOUT:
1	      |a 1
2	      |b 2
3	      |c 3
4	      |
5	      |
6	      |
7	      |
8	      |
0
## END

#### pr -m -J -t p8 j1 j2
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -m -J -t p8 j1 j2; echo $?
## STDOUT:
1	a 1	a x
2	b 2	b y
3	c 3	d z
4		
5		
6		
7		
8		
0
## END

#### pr -m -s -n -t p8 j1
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -m -s -n -t p8 j1; echo $?
## STDOUT:
    1	1	a 1
    2	2	b 2
    3	3	c 3
    4	4	
    5	5	
    6	6	
    7	7	
    8	8	
0
## END

#### pr -m -W 20 -t p8 f
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -m -W 20 -t p8 f; echo $?
## STDOUT:
1	  This is a
2	  
3	    Indente
4	    second
5	  - bullet
6	  
7	  
8	  
0
## END

#### pr -3 -n:3 -w 40 -t p25
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -3 -n:3 -w 40 -t p25; echo $?
## STDOUT:
  1:1	      10:10	   18:18
  2:2	      11:11	   19:19
  3:3	      12:12	   20:20
  4:4	      13:13	   21:21
  5:5	      14:14	   22:22
  6:6	      15:15	   23:23
  7:7	      16:16	   24:24
  8:8	      17:17	   25:25
  9:9
0
## END

#### pr -n -a -2 -t p25
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -n -a -2 -t p25; echo $?
## STDOUT:
    1	1			    	2   2
    3	3			    	4   4
    5	5			    	6   6
    7	7			    	8   8
    9	9			       10   10
   11	11			       12   12
   13	13			       14   14
   15	15			       16   16
   17	17			       18   18
   19	19			       20   20
   21	21			       22   22
   23	23			       24   24
   25	25
0
## END

#### pr -d -t -l 6 p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -d -t -l 6 p8; echo $?
## STDOUT:
1

2

3

4

5

6

7

8

0
## END

#### pr -2 -D D -l 13 p25
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -2 -D D -l 13 p25; echo $?
## STDOUT:


D                               p25                               Page 1


1				    4
2				    5
3				    6







D                               p25                               Page 2


7				    10
8				    11
9				    12







D                               p25                               Page 3


13				    16
14				    17
15				    18







D                               p25                               Page 4


19				    22
20				    23
21				    24







D                               p25                               Page 5


25







0
## END

#### pr -2 -D D -l 13 +2 p25
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -2 -D D -l 13 +2 p25; echo $?
## STDOUT:


D                               p25                               Page 2


7				    10
8				    11
9				    12







D                               p25                               Page 3


13				    16
14				    17
15				    18







D                               p25                               Page 4


19				    22
20				    23
21				    24







D                               p25                               Page 5


25







0
## END

#### pr -n +2 -D D -l 14 p25
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -n +2 -D D -l 14 p25; echo $?
## STDOUT:


D                               p25                               Page 2


    5	5
    6	6
    7	7
    8	8







D                               p25                               Page 3


    9	9
   10	10
   11	11
   12	12







D                               p25                               Page 4


   13	13
   14	14
   15	15
   16	16







D                               p25                               Page 5


   17	17
   18	18
   19	19
   20	20







D                               p25                               Page 6


   21	21
   22	22
   23	23
   24	24







D                               p25                               Page 7


   25	25








0
## END

#### pr -n -N 100 +2 -D D -l 14 p25
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -n -N 100 +2 -D D -l 14 p25; echo $?
## STDOUT:


D                               p25                               Page 2


  100	5
  101	6
  102	7
  103	8







D                               p25                               Page 3


  104	9
  105	10
  106	11
  107	12







D                               p25                               Page 4


  108	13
  109	14
  110	15
  111	16







D                               p25                               Page 5


  112	17
  113	18
  114	19
  115	20







D                               p25                               Page 6


  116	21
  117	22
  118	23
  119	24







D                               p25                               Page 7


  120	25








0
## END

#### pr -e3 -t tb
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -e3 -t tb; echo $?
## STDOUT:
a  b  c
0
## END

#### pr -2 -w 3 -t p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -2 -w 3 -t p8; echo $?
## STDOUT:
1 5
2 6
3 7
4 8
0
## END

#### pr -2 -w 2 -t p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -2 -w 2 -t p8; echo $?
## STDOUT:
1
## END

#### pr -8 -t p25
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -8 -t p25; echo $?
## STDOUT:
1	 5	  8	   11	    14	     17	      20       23
2	 6	  9	   12	    15	     18	      21       24
3	 7	  10	   13	    16	     19	      22       25
4
0
## END

#### pr -30 -t p25
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -30 -t p25; echo $?
## STDOUT:
1 2 3 4 5 6 7 8 9 1 1 1 1 1 1 1 1 1 1 2 2 2 2 2 2
0
## END

#### pr -m -D D -l 14 ff p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -m -D D -l 14 ff p8; echo $?
## STDOUT:


D                                                                 Page 1


a				    1
				    2
				    3
				    4







D                                                                 Page 2


b				    5
c				    6
				    7
				    8







D                                                                 Page 3













D                                                                 Page 4


d				    








0
## END

#### pr -2 -t ff
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -2 -t ff; echo $?
## STDOUT:
a
b				    c
d
0
## END

#### pr -2 -D D -l 14 ff
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -2 -D D -l 14 ff; echo $?
## STDOUT:


D                               ff                                Page 1


a










D                               ff                                Page 2


b				    c










D                               ff                                Page 3













D                               ff                                Page 4


d








0
## END

#### pr -m -t ff p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -m -t ff p8; echo $?
## STDOUT:
a				    1
				    2
				    3
				    4
				    5
				    6
				    7
				    8
b				    
c
d				    
0
## END

#### pr -c -2 -t cc
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -c -2 -t cc; echo $?
## STDOUT:
a^Ab^[c^?d
0
## END

#### pr -t -W 5 tb
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -t -W 5 tb; echo $?
## STDOUT:
a
0
## END

#### pr -t -e -W 5 tb
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -t -e -W 5 tb; echo $?
## STDOUT:
a
0
## END

#### pr -t -W 6 cc
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -t -W 6 cc; echo $?
## STDOUT:
abcd
0
## END

#### pr -s: -t p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -s: -t p8; echo $?
## STDOUT:
1
2
3
4
5
6
7
8
0
## END

#### pr -s -t tb
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -s -t tb; echo $?
## STDOUT:
a	b	c
0
## END

#### pr -S: -t tb
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -S: -t tb; echo $?
## STDOUT:
a	b	c
0
## END

#### pr -D '%Y' -h x -l 11 j1
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -D '%Y' -h x -l 11 j1; echo $?
## STDOUT:


2026                              x                               Page 1


a 1







2026                              x                               Page 2


b 2







2026                              x                               Page 3


c 3





0
## END

#### pr -T -2 p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -T -2 p8; echo $?
## STDOUT:
1				    5
2				    6
3				    7
4				    8
0
## END

#### pr -o 5 -t j1
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -o 5 -t j1; echo $?
## STDOUT:
     a 1
     b 2
     c 3
0
## END

#### pr -o 5 -W 20 -t f
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
pr -o 5 -W 20 -t f; echo $?
## STDOUT:
     This is a paragraph 
     
       Indented paragraph
       second line
     - bullet
0
## END

#### seq 3 | pr -D D -l 12
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
seq 3 | pr -D D -l 12
## STDOUT:


D                                                                 Page 1


1
2







D                                                                 Page 2


3






## END

#### printf 'x' | pr -t
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
printf 'x' | pr -t
## STDOUT:
x
## END

#### printf 'a\n\f' | pr -D D -l 12
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
printf 'a\n\f' | pr -D D -l 12
## STDOUT:


D                                                                 Page 1


a






## END

#### printf '\fa\n' | pr -D D -l 12
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
printf '\fa\n' | pr -D D -l 12
## STDOUT:


D                                                                 Page 1











D                                                                 Page 2


a






## END

#### printf '1\n2\n\f3\n' | pr -D D -l 12
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
printf '1\n2\n\f3\n' | pr -D D -l 12
## STDOUT:


D                                                                 Page 1


1
2







D                                                                 Page 2


3






## END

#### printf '1\n2\f3\n' | pr -D D -l 12
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
printf '1\n2\f3\n' | pr -D D -l 12
## STDOUT:


D                                                                 Page 1


1
2







D                                                                 Page 2


3






## END

#### printf '\n\n\n' | pr -2 -t
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
printf '\n\n\n' | pr -2 -t
## STDOUT:
				    

## END

#### seq 4 | pr -m -t - p8
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
seq 4 | pr -m -t - p8
## STDOUT:
1				    1
2				    2
3				    3
4				    4
				    5
				    6
				    7
				    8
## END

#### printf 'é\nü\n' | pr -2 -t
seq 8 > p8; seq 25 > p25; printf 'a\fb\nc\f\fd\n' > ff; printf 'a\tb\tc\n' > tb; printf 'a       b  c\n' > sp; printf 'a\001b\033c\177d\n' > cc; printf 'a 1\nb 2\nc 3\n' > j1; printf 'a x\nb y\nd z\n' > j2
printf 'This is a paragraph of text that goes on.\n\n  Indented paragraph here.\n  second line\n- bullet\n' > f
printf 'é\nü\n' | pr -2 -t
## STDOUT:
é				    ü
## END
