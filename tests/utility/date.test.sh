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
