# date, recorded from the original.

#### date -d @0
export TZ=UTC; date -d @0
## STDOUT:
Thu Jan  1 00:00:00 UTC 1970
## END

#### date -u -d @1700000000
export TZ=UTC; date -u -d @1700000000
## STDOUT:
Tue Nov 14 22:13:20 UTC 2023
## END

#### date -d @1700000000 +%Y-%m-%dT%H:%M:%S%z
export TZ=UTC; date -d @1700000000 +%Y-%m-%dT%H:%M:%S%z
## STDOUT:
2023-11-14T22:13:20+0000
## END

#### date -d "2024-01-31" +%j
export TZ=UTC; date -d "2024-01-31" +%j
## STDOUT:
031
## END

#### date -d "2024-02-28 +1 day" +%F
export TZ=UTC; date -d "2024-02-28 +1 day" +%F
## STDOUT:
2024-02-29
## END

#### date -d "2024-03-10 12:34:56" "+%H %I %p %M %S %s"
export TZ=UTC; date -d "2024-03-10 12:34:56" "+%H %I %p %M %S %s"
## STDOUT:
12 12 PM 34 56 1710074096
## END

#### date -d 2024-01-01 -I
export TZ=UTC; date -d 2024-01-01 -I
## STDOUT:
2024-01-01
## END

#### date -d 2024-01-01 -Iseconds
export TZ=UTC; date -d 2024-01-01 -Iseconds
## STDOUT:
2024-01-01T00:00:00+00:00
## END

#### date -d 2024-01-01 -Ihours
export TZ=UTC; date -d 2024-01-01 -Ihours
## STDOUT:
2024-01-01T00+00:00
## END

#### date -d 2024-01-01 -Iminutes
export TZ=UTC; date -d 2024-01-01 -Iminutes
## STDOUT:
2024-01-01T00:00+00:00
## END

#### date -d 2024-01-01 -Ins
export TZ=UTC; date -d 2024-01-01 -Ins
## STDOUT:
2024-01-01T00:00:00,000000000+00:00
## END

#### date -d 2024-01-01 -R
export TZ=UTC; date -d 2024-01-01 -R
## STDOUT:
Mon, 01 Jan 2024 00:00:00 +0000
## END

#### date -d 2024-01-01 --rfc-3339=date
export TZ=UTC; date -d 2024-01-01 --rfc-3339=date
## STDOUT:
2024-01-01
## END

#### date -d 2024-01-01 --rfc-3339=seconds
export TZ=UTC; date -d 2024-01-01 --rfc-3339=seconds
## STDOUT:
2024-01-01 00:00:00+00:00
## END

#### date -d 2024-01-01 --rfc-3339=ns
export TZ=UTC; date -d 2024-01-01 --rfc-3339=ns
## STDOUT:
2024-01-01 00:00:00.000000000+00:00
## END

#### date -d nonsense
export TZ=UTC; date -d nonsense
## STDOUT:
## END
## status: 1

#### date -d "1 Jan 2024" +%a
export TZ=UTC; date -d "1 Jan 2024" +%a
## STDOUT:
Mon
## END

#### date -d "2024-01-01 next month" +%F
export TZ=UTC; date -d "2024-01-01 next month" +%F
## STDOUT:
2024-02-01
## END

#### date -d "2024-01-15 last week" +%F
export TZ=UTC; date -d "2024-01-15 last week" +%F
## STDOUT:
2024-01-08
## END

#### date -d "2024-01-01 10:00 +2 hours" +%R
export TZ=UTC; date -d "2024-01-01 10:00 +2 hours" +%R
## STDOUT:
09:00
## END

#### touch -d "2020-02-02 02:02:02" f; date -r f +%F_%T
export TZ=UTC; touch -d "2020-02-02 02:02:02" f; date -r f +%F_%T
## STDOUT:
2020-02-02_02:02:02
## END

#### date -r nosuch
export TZ=UTC; date -r nosuch
## STDOUT:
## END
## status: 1

#### printf "2024-01-01\n2024-02-02\n" > l; date -f l +%D
export TZ=UTC; printf "2024-01-01\n2024-02-02\n" > l; date -f l +%D
## STDOUT:
01/01/24
02/02/24
## END

#### date + +
export TZ=UTC; date + +
## STDOUT:
## END
## status: 1

#### date -d 2024-05-06 "+%A %B %d %e %U %V %W %u %w %y %C %G %g %h %n%t%%"
export TZ=UTC; date -d 2024-05-06 "+%A %B %d %e %U %V %W %u %w %y %C %G %g %h %n%t%%"
## STDOUT:
Monday May 06  6 18 19 19 1 1 24 20 2024 24 May 
	%
## END

#### date -d 2024-05-06 "+%-d %_d %03d %^a %#a %10Y %-H"
export TZ=UTC; date -d 2024-05-06 "+%-d %_d %03d %^a %#a %10Y %-H"
## STDOUT:
6  6 006 MON MON 0000002024 0
## END

#### date -d "2024-05-06 07:08:09.123456789" "+%N %3N %6N %s.%N"
export TZ=UTC; date -d "2024-05-06 07:08:09.123456789" "+%N %3N %6N %s.%N"
## STDOUT:
123456789 123 123456 1714979289.123456789
## END

#### TZ=America/New_York date -d "2024-07-01 12:00 UTC" +%H:%M_%Z_%z
export TZ=UTC; TZ=America/New_York date -d "2024-07-01 12:00 UTC" +%H:%M_%Z_%z
## STDOUT:
08:00_EDT_-0400
## END

#### date -d "2024-07-01T12:00:00Z" +%s
export TZ=UTC; date -d "2024-07-01T12:00:00Z" +%s
## STDOUT:
1719835200
## END

#### date -d "2024-07-01 12:00 +0200" +%s
export TZ=UTC; date -d "2024-07-01 12:00 +0200" +%s
## STDOUT:
1719828000
## END

#### date -d "@1.5" +%s.%N
export TZ=UTC; date -d "@1.5" +%s.%N
## STDOUT:
1.500000000
## END

#### date --date="yesterday" +%F > /dev/null; echo $?
export TZ=UTC; date --date="yesterday" +%F > /dev/null; echo $?
## STDOUT:
0
## END

#### date -u -d "1970-01-01 00:00:00" +%s
export TZ=UTC; date -u -d "1970-01-01 00:00:00" +%s
## STDOUT:
0
## END

#### date -d "" > /dev/null; echo $?
export TZ=UTC; date -d "" > /dev/null; echo $?
## STDOUT:
0
## END

#### date -I=x
export TZ=UTC; date -I=x
## STDOUT:
## END
## status: 1

#### date -s 2020-01-01 --foo
export TZ=UTC; date -s 2020-01-01 --foo
## STDOUT:
## END
## status: 1

#### date -d "10 September 2023 3pm" +%F_%H
export TZ=UTC; date -d "10 September 2023 3pm" +%F_%H
## STDOUT:
2023-09-10_15
## END

#### date -d "2024-01-31 +1 month" +%F
export TZ=UTC; date -d "2024-01-31 +1 month" +%F
## STDOUT:
2024-03-02
## END

#### date -d 20240102 +%F
export TZ=UTC; date -d 20240102 +%F
## STDOUT:
2024-01-02
## END

#### date -d "20240102 0304" +%F_%R
export TZ=UTC; date -d "20240102 0304" +%F_%R
## STDOUT:
2024-01-02_03:04
## END

#### date -d "Jan 2 2024 3:04" +%F_%R
export TZ=UTC; date -d "Jan 2 2024 3:04" +%F_%R
## STDOUT:
2024-01-02_03:04
## END

#### date -d "2 weeks ago" > /dev/null; echo $?
export TZ=UTC; date -d "2 weeks ago" > /dev/null; echo $?
## STDOUT:
0
## END

#### date -d "2024-12-31" +%V
export TZ=UTC; date -d "2024-12-31" +%V
## STDOUT:
01
## END

#### items of a date in any order
d() { date -d "$1" '+%F %T %z'; }
for t in 'Jan-5-2024' '5-Jan-2024' 'Jan 5, 2024' 'Jan 5,2024' '24-01-01' 'Jan 2 2024 2024' '2024-01-01 103' '2024-01-01 second day' '2024-01-01 3 days ago 2 hours' '2024-01-01 yesterday ago' 'tue, 2024-01-02' '2024-01-02,' '2024-01-01 noon' '2024-01-01 (a (nested) one) 1:00' '2024-01-01 1.5 sec' '@1,5' '@ 5' '@1 day'; do d "$t"; done
## STDOUT:
2024-01-05 00:00:00 +0000
2024-01-05 00:00:00 +0000
2024-01-05 00:00:00 +0000
2024-01-01 00:00:00 +0000
2024-01-02 20:24:00 +0000
2024-01-01 01:03:00 +0000
2024-01-02 00:00:01 +0000
2023-12-29 02:00:00 +0000
2024-01-02 00:00:00 +0000
2024-01-01 01:00:00 +0000
2024-01-01 00:00:01 +0000
1970-01-01 00:00:01 +0000
1970-01-01 00:00:05 +0000
## END
## STDERR:
date: invalid date ‘Jan 5,2024’
date: invalid date ‘2024-01-01 yesterday ago’
date: invalid date ‘2024-01-02,’
date: invalid date ‘2024-01-01 noon’
date: invalid date ‘@1 day’
## END
## status: 1

#### zones and signs of a date
d() { date -d "$1" '+%F %T %z'; }
for t in '2024-01-01 12:00 -2 days' '2024-01-01 10 +2 days' '2024-01-01 10 +2' '2024-01-01 UTC+2' '2024-01-01 12:00 gmt +2 days' '2024-01-01 EST DST' '2024-01-01 a' '2024-01-01T10+2' '2024-01-01T10' '2024-01-01T' '2024-01-01 12:00 +25' 'TZ="Asia/Tokyo" 2024-01-01' '2024-01-01 JST'; do d "$t"; done
TZ=Europe/Berlin date -d '2024-03-31 02:30'
## STDOUT:
2024-01-02 14:00:00 +0000
2024-01-03 10:00:00 +0000
2024-01-01 08:00:00 +0000
2023-12-31 22:00:00 +0000
2024-01-03 12:00:00 +0000
2024-01-01 04:00:00 +0000
2023-12-31 23:00:00 +0000
2024-01-01 08:00:00 +0000
2023-12-31 15:00:00 +0000
2023-12-31 15:00:00 +0000
## END
## STDERR:
date: invalid date ‘2024-01-01T10’
date: invalid date ‘2024-01-01T’
date: invalid date ‘2024-01-01 12:00 +25’
date: invalid date ‘2024-03-31 02:30’
## END
## status: 1

#### conversions that are none
f() { date -u -d @1700000005 "+$1"; }
for c in '%5Q|' '%05Q|' '%-5Q|' '%:%Y' '%5%|' '%E%' '%OY' '%Ez' '%:5z' '%+5Y|' '%_15F|' '%#c' '%#P' '%_z|' '%-z|' '%06z|'; do f "$c"; done
date -d @0 --resolution
## STDOUT:
  %5Q|
0%05Q|
%-5Q|
%:2023
   %5%|
%E%
%OY
+0000
%:5z
+2023|
     2023-11-14|
Tue Nov 14 22:13:25 2023
pm
   +0|
+0|
+00000|
## END
## STDERR:
date: the options to specify dates for printing are mutually exclusive
Try 'date --help' for more information.
## END
## status: 1

#### widths of zones
for c in %1z %3z %5z %12z %_12z %-12z %:z %3:z %12:z %_12:z %-:z %1::z %:::z %3:::z %10Oz %010Oz %O:z %E:z %5O:z; do for z in XXX4 XXX-5:30 UTC XXX12:34:56; do printf '%s ' "$(TZ=$z date -d 2000-01-05 "+[$c]")"; done; echo; done
## STDOUT:
[-400] [+530] [+0] [-1234] 
[-400] [+530] [+00] [-1234] 
[-0400] [+0530] [+0000] [-1234] 
[-00000000400] [+00000000530] [+00000000000] [-00000001234] 
[        -400] [        +530] [          +0] [       -1234] 
[-400] [+530] [+0] [-1234] 
[-04:00] [+05:30] [+00:00] [-12:34] 
[-4:00] [+5:30] [+0:00] [-12:34] 
[-00000004:00] [+00000005:30] [+00000000:00] [-00000012:34] 
[       -4:00] [       +5:30] [       +0:00] [      -12:34] 
[-4:00] [+5:30] [+0:00] [-12:34] 
[-4:00:00] [+5:30:00] [+0:00:00] [-12:34:56] 
[-04] [+05:30] [+00] [-12:34:56] 
[-04] [+5:30] [+00] [-12:34:56] 
[-000000400] [     +0530] [     +0000] [-000001234] 
[-000000400] [00000+0530] [00000+0000] [-000001234] 
[-04:00] [%O:] [%O:] [-12:34] 
[-04:00] [+05:30] [+00:00] [-12:34] 
[-4:00] [  %O:] [  %O:] [-12:34] 
## END

#### years of more and of fewer than four digits
for t in @253402300800 @67767976201996800 @-62167219201 @-99999999999 0005-01-02 12345-07-04 '9999-12-31 1 day' '2024-01-01 3000 years ago'; do TZ=UTC date -d "$t" '+%F|%+F|%_F|%-F|%12F|%+14F|%Y|%+Y|%6Y|%C|%+C|%y|%G|%g|%c|%x|%D|%EY|%EC|%s|%a %j'; done
for t in @67768036191676800 @9223372036854775807 2147485548-01-01 '2024-01-01 2147483524 years' '2024-01-01 2147483647 days' '2024-01-01 99999999999999 hours'; do TZ=UTC date -d "$t"; done 2>&1
## STDOUT:
+10000-01-01|+10000-01-01|10000-01-01|10000-01-01|010000-01-01|+0010000-01-01|10000|+10000|010000|100|+100|00|9999|99|Sat Jan  1 00:00:00 10000|01/01/00|01/01/00|10000|100|253402300800|Sat 001
+2147483647-01-01|+2147483647-01-01|2147483647-01-01|2147483647-01-01|2147483647-01-01|+2147483647-01-01|2147483647|+2147483647|2147483647|21474836|+21474836|47|2147483647|47|Tue Jan  1 00:00:00 2147483647|01/01/47|01/01/47|2147483647|21474836|67767976201996800|Tue 001
-001-12-31|-1-12-31|-1-12-31|-1-12-31|-00001-12-31|-0000001-12-31|-001|-001|-00001|-0|-0|01|-001|01|Fri Dec 31 23:59:59 -1|12/31/99|12/31/01|-1|-1|-62167219201|Fri 365
-1199-02-15|-1199-02-15|-1199-02-15|-1199-02-15|-01199-02-15|-0001199-02-15|-1199|-1199|-01199|-11|-11|99|-1199|99|Thu Feb 15 14:13:21 -1199|02/15/01|02/15/99|-1199|-12|-99999999999|Thu 046
0005-01-02|5-01-02|5-01-02|5-01-02|000005-01-02|+0000005-01-02|0005|0005|000005|00|00|05|0004|04|Sun Jan  2 00:00:00 5|01/02/05|01/02/05|5|0|-62009280000|Sun 002
+12345-07-04|+12345-07-04|12345-07-04|12345-07-04|012345-07-04|+0012345-07-04|12345|+12345|012345|123|+123|45|12345|45|Wed Jul  4 00:00:00 12345|07/04/45|07/04/45|12345|123|327419280000|Wed 185
+10000-01-01|+10000-01-01|10000-01-01|10000-01-01|010000-01-01|+0010000-01-01|10000|+10000|010000|100|+100|00|9999|99|Sat Jan  1 00:00:00 10000|01/01/00|01/01/00|10000|100|253402300800|Sat 001
-976-01-01|-976-01-01|-976-01-01|-976-01-01|-00976-01-01|-0000976-01-01|-976|-976|-00976|-9|-9|76|-976|76|Thu Jan  1 00:00:00 -976|01/01/24|01/01/76|-976|-10|-92966832000|Thu 001
date: time ‘67768036191676800’ is out of range
date: time ‘9223372036854775807’ is out of range
date: invalid date ‘2147485548-01-01’
date: invalid date ‘2024-01-01 2147483524 years’
date: invalid date ‘2024-01-01 2147483647 days’
date: time ‘360000001704063600’ is out of range
## END
## stderr-json: ""
## status: 1

#### capital letters and widths of what is no conversion
for c in '%^i' '%#i' '%^5f' '%05f' '%#Ea' '%#Eb' '%^Ea' '%#Eh' '%Oq' '%5Oq' '%^Oq' '%^:abc' '%5:abc' '%5:::i' '%^::::z' '%10::::z' '%Oé' '%5é'; do date -u -d @0 "+[$c]"; done
## STDOUT:
[%^I]
[%#i]
[ %^5F]
[0%05f]
[%#Ea]
[%#EB]
[%^EA]
[%#EH]
[%Oq]
[  %Oq]
[%OQ]
[%^:abc]
[  %5:abc]
[  %5:::i]
[%^::::Z]
[  %10::::z]
[%Oé]
[  %5é]
## END

#### flags of dates and of other digits
for c in %D %-D %_D %--D %10D %-10D %012D %+10D %x %-x %5Od %-Od %05Od %5OC %5EC %-EC %5OG %6EY %5Ok %5Ou %5Eu; do date -u -d '2000-01-05 03:04' "+[$c]"; done
## STDOUT:
[01/05/00]
[01/05/0]
[01/05/ 0]
[01/05/0]
[  01/05/00]
[01/05/0]
[000001/05/00]
[0001/05/00]
[01/05/00]
[01/05/00]
[   05]
[05]
[00005]
[   20]
[   20]
[20]
[ 2000]
[  2000]
[    3]
[    3]
[00003]
## END

#### digits of a second
for c in %N %-N %--N %_N %3N %-3N %_3N %12N %-12N %_12N %1N %-1N %0-N %-0N %-_N %%-N; do date -u -d '2000-01-05 03:04:05.012' "+[$c]"; done
## STDOUT:
[012000000]
[012000000]
[012]
[012      ]
[012]
[012]
[012]
[012000000000]
[012]
[012         ]
[0]
[0]
[012]
[012000000]
[012      ]
[%-N]
## END

#### names of the local zone
p() { TZ=$1 date -d "$2" '+%F %T %z %Z' 2>&1; }
b=CET-1CEST,M3.5.0,M10.5.0/3
for t in '2024-07-27 02:30 CET' '2024-07-27 02:30 CEST' '2024-01-27 02:30 CET' '2024-01-27 02:30 CEST' '2024-07-27 02:30 CET DST' '2024-07-27 02:30 CEST 6 months' '2024-10-27 02:30' '2024-10-27 02:30 CEST' '2024-10-26 02:30 1 day' '2024-03-31 02:30' '2024-03-30 02:30 1 day' '2024-07-27 02:30 CET +2' '2024-01-27 02:30 EST' 'TZ="Asia/Tokyo" 2024-01-27 02:30 CET'; do p $b "$t"; done
p UTC4 '2024-01-27 02:30 UTC'; p EST4 '2024-01-27 02:30 EST'; p MON4 '2024-01-27 02:30 MON'
## STDOUT:
date: invalid date ‘2024-07-27 02:30 CET’
2024-07-27 02:30:00 +0200 CEST
2024-01-27 02:30:00 +0100 CET
date: invalid date ‘2024-01-27 02:30 CEST’
2024-07-27 02:30:00 +0200 CEST
2025-01-27 01:30:00 +0100 CET
2024-10-27 02:30:00 +0100 CET
2024-10-27 02:30:00 +0200 CEST
2024-10-27 02:30:00 +0200 CEST
date: invalid date ‘2024-03-31 02:30’
2024-03-31 03:30:00 +0200 CEST
date: invalid date ‘2024-07-27 02:30 CET +2’
2024-01-27 08:30:00 +0100 CET
2024-01-27 02:30:00 +0100 CET
2024-01-26 22:30:00 -0400 UTC
2024-01-27 02:30:00 -0400 EST
2024-01-27 02:30:00 -0400 MON
## END

#### zones of other times and of nonsense
p() { TZ=$1 date -d "$2" '+%F %T %z %Z' 2>&1; }
for z in CET-1CEST,M3.5.0,M10.5.0/3 XXX3YYY,M10.1.0,M3.1.0; do for t in 1900-07-01 1969-07-01 1970-07-01 2024-07-01 12345-07-01; do p $z $t; done; done
for z in ASIA/TOKYO Asia/Tokyo Foo/Bar foo fo '<a>4' europe/berlin :Europe/Berlin ''; do p "$z" 2000-07-01; done
## STDOUT:
1900-07-01 00:00:00 +0100 CET
1969-07-01 00:00:00 +0100 CET
1970-07-01 00:00:00 +0200 CEST
2024-07-01 00:00:00 +0200 CEST
+12345-07-01 00:00:00 +0200 CEST
1900-07-01 00:00:00 -0200 YYY
1969-07-01 00:00:00 -0200 YYY
1970-07-01 00:00:00 -0300 XXX
2024-07-01 00:00:00 -0300 XXX
+12345-07-01 00:00:00 -0300 XXX
2000-07-01 00:00:00 +0000 ASIA
2000-07-01 00:00:00 +0900 JST
2000-07-01 00:00:00 +0000 Foo
2000-07-01 00:00:00 +0000 foo
2000-07-01 00:00:00 +0000 
2000-07-01 00:00:00 +0000 
2000-07-01 00:00:00 +0000 europe
2000-07-01 00:00:00 +0200 CEST
2000-07-01 00:00:00 +0000 UTC
## END

#### numbers behind zones and months
for t in '2023-04-17 10:00 PDT -1' '2023-04-17 10:00 PST -1' '2023-04-17 10:00 PDT -1 day' '2023-04-17 10:00 PDT DST' '2023-04-17 10:00 PST DST' '2023-04-17 10:00 JST +31 year ago' '2023-04-17 10:00 +31 year ago' '5 Jan -2 days' '31-Jan-9999 years' '5 Jan 10:00' 'Jan-5-2000 days' '5 Jan +2000' '1/2/3 -3 days' '5-1-1' '05-1-1' '20240119 SAT'; do date -u -d "$t" '+%F %T' 2>&1; done
## STDOUT:
date: invalid date ‘2023-04-17 10:00 PDT -1’
2023-04-17 19:00:00
2023-04-16 17:00:00
date: invalid date ‘2023-04-17 10:00 PDT DST’
2023-04-17 17:00:00
date: invalid date ‘2023-04-17 10:00 JST +31 year ago’
date: invalid date ‘2023-04-17 10:00 +31 year ago’
0002-01-06 00:00:00
+10000-01-31 00:00:00
date: invalid date ‘5 Jan 10:00’
2000-01-06 00:00:00
2000-01-05 00:00:00
0002-12-30 00:00:00
0005-01-01 00:00:00
2005-01-01 00:00:00
+389935-11-09 00:00:00
## END

#### what belongs to a number is not turned round: 1900-02-03 UTC -0.25 sec ago
date -d '1900-02-03 UTC -0.25 sec ago' '+%F %T.%N'
## stdout: 1900-02-03 00:00:00.250000000
## stderr-json: ""

#### what belongs to a number is not turned round: JUNE 13 2000 +30 sec ago
date -d 'JUNE 13 2000 +30 sec ago' '+%F %T.%N'
## stdout-json: ""
## stderr: date: invalid date ‘JUNE 13 2000 +30 sec ago’
## status: 1

#### what belongs to a number is not turned round: JUNE 13 2000 +30 sec
date -d 'JUNE 13 2000 +30 sec' '+%F %T.%N'
## stdout: 2000-06-13 00:00:30.000000000
## stderr-json: ""

#### what belongs to a number is not turned round: JUNE 13 2000 -2 days ago
date -d 'JUNE 13 2000 -2 days ago' '+%F %T.%N'
## stdout-json: ""
## stderr: date: invalid date ‘JUNE 13 2000 -2 days ago’
## status: 1

#### what belongs to a number is not turned round: 13 JUNE 2000 +30 sec ago
date -d '13 JUNE 2000 +30 sec ago' '+%F %T.%N'
## stdout: 2000-06-12 23:59:30.000000000
## stderr-json: ""

#### what belongs to a number is not turned round: 16:45 Jan 24 2024 -2months ago
date -d '16:45 Jan 24 2024 -2months ago' '+%F %T.%N'
## stdout-json: ""
## stderr: date: invalid date ‘16:45 Jan 24 2024 -2months ago’
## status: 1

#### names of zones are looked for in capital letters
for z in Foo3 FOO3 foo3; do TZ=$z date -d '2024-01-01 foo' +%Z; done
## stdout: FOO
## STDERR:
date: invalid date ‘2024-01-01 foo’
date: invalid date ‘2024-01-01 foo’
## END
## status: 1

#### years before the year 0
for y in -62167219201 -65354428801 -65291356801 -99999999999; do for f in %C %OC %_OC %5OC %G %OG %_OG %6OG %g %Og %y %Oy %EC; do printf '%s ' "$(date -d @$y +$f)"; done; echo; done
## STDOUT:
-0 -0 -0 -0000 -001 -001   -1 -00001 01 99 01 99 -1 
-1 -1 -1 -0001 -102 -102 -102 -00102 02 98 02 98 -2 
-1 -1 -1 -0001 -099 -099  -99 -00099 01 01 00 00 -1 
-11 -11 -11 -0011 -1199 -1199 -1199 -01199 99 01 99 01 -12 
## END
## stderr-json: ""

#### zones in years beyond what the C library reckons
for z in EST5EDT NZST-12NZDT,M9.5.0,M4.1.0/3 XXX3YYY,M10.1.0,M3.1.0; do for y in 99999 5881580 5881581 9999999; do for m in 01 07; do TZ=$z date -d "2000-$m-16 $((y-2000)) years" '+%F %T %Z %s'; done; done; done
## STDOUT:
+99999-01-16 00:00:00 EST 3093497758800
+99999-07-16 00:00:00 EDT 3093513393600
+5881580-01-16 00:00:00 EST 185542571826000
+5881580-07-16 00:00:00 EDT 185542587547200
+5881581-01-16 00:00:00 EST 185542603448400
+5881581-07-16 00:00:00 EST 185542619086800
+9999999-01-16 00:00:00 EST 315507322558800
+9999999-07-16 00:00:00 EST 315507338197200
+99999-01-16 00:00:00 NZDT 3093497694000
+99999-07-16 00:00:00 NZST 3093513336000
+5881580-01-16 00:00:00 NZDT 185542571761200
+5881580-07-16 00:00:00 NZST 185542587489600
+5881581-01-16 00:00:00 NZDT 185542603383600
+5881581-07-16 00:00:00 NZDT 185542619022000
+9999999-01-16 00:00:00 NZDT 315507322494000
+9999999-07-16 00:00:00 NZDT 315507338132400
+99999-01-16 00:00:00 YYY 3093497748000
+99999-07-16 00:00:00 XXX 3093513390000
+5881580-01-16 00:00:00 YYY 185542571815200
+5881580-07-16 00:00:00 XXX 185542587543600
+5881581-01-16 00:00:00 YYY 185542603437600
+5881581-07-16 00:00:00 YYY 185542619076000
+9999999-01-16 00:00:00 YYY 315507322548000
+9999999-07-16 00:00:00 YYY 315507338186400
## END
## stderr-json: ""

#### summer time that is said for years without it
for a in '2024-06-18 02:09 CET DST 9999999 year' '2024-06-18 02:09 CEST 9999999 year' '2024-06-18 02:09 9999999 year' '2024-06-18 02:09 CET DST 9000 year'; do TZ=Europe/Paris date -d "$a"; done; TZ=EST5EDT date -d '1999-09-08 02:57 edt -2147483648 year' 2>&1 | tail -1
## STDOUT:
Sun Jun 18 01:09:00 CET 10002023
Sun Jun 18 01:09:00 CET 10002023
Sun Jun 18 02:09:00 CET 10002023
Fri Jun 18 02:09:00 CEST 11024
Sat Sep  8 01:57:00 EST -2147481649
## END
