## failures_allowed: 0

#### what joins the values of a list where no fields are made
show() { printf '[%s]' "$@"; }
set -- ax by dz; arr=(ax by dz); declare -A m
for ifs in '' ':' ' '; do
IFS=$ifs
for P in '@' '*' 'arr[@]' 'arr[*]'; do
 for op in '' '%q' '/q/q' ',,' ':1' '@U' '@Q'; do
  for q in '' '"'; do
   e="$q\${$P$op}$q"; w="\${$P$op}"
   printf '<%s>%s ' "$ifs" "$e"
   eval "show $e; echo -n ' '; show p${e}s; x=$e; show \"\$x\"; x=p${e}s; show \"\$x\"; declare y=$e; show \"\$y\""
   eval "cat <<< $e; m=([k]=$e); show \"\${m[k]}\"; l2=([0]=$e); show \"\${l2[0]}\"; show $q\${u-$w}$q; echo -n ' '; show ${q}p\${u-$w}s$q"
   eval "x=$q\${u-$w}$q; show \"\$x\"; w=$e eval 'show \"\$w\"'; show \${u-$e}; : \${v:=$e}; show \"\$v\"; unset v"
   echo
  done
 done
done
done
## STDOUT:
<>${@} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
<>"${@}" [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
<>${@%q} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
<>"${@%q}" [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
<>${@/q/q} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
<>"${@/q/q}" [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
<>${@,,} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
<>"${@,,}" [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
<>${@:1} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
<>"${@:1}" [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
<>${@@U} [AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][pAX BY DZs][AX BY DZ]AX BY DZ
[AX BY DZ][AX BY DZ][AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][AX BY DZ][AX][BY][DZ][AX BY DZ]
<>"${@@U}" [AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][pAX BY DZs][AX BY DZ]AX BY DZ
[AX BY DZ][AX BY DZ][AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][AX BY DZ][AX][BY][DZ][AX BY DZ]
<>${@@Q} ['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz'][p'ax' 'by' 'dz's]['ax' 'by' 'dz']'ax' 'by' 'dz'
['ax' 'by' 'dz']['ax' 'by' 'dz']['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz']['ax' 'by' 'dz']['ax']['by']['dz']['ax' 'by' 'dz']
<>"${@@Q}" ['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz'][p'ax' 'by' 'dz's]['ax' 'by' 'dz']'ax' 'by' 'dz'
['ax' 'by' 'dz']['ax' 'by' 'dz']['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz']['ax' 'by' 'dz']['ax']['by']['dz']['ax' 'by' 'dz']
<>${*} [ax][by][dz] [pax][by][dzs][axbydz][paxbydzs][ax by dz]axbydz
[axbydz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][axbydz][ax][by][dz][axbydz]
<>"${*}" [axbydz] [paxbydzs][axbydz][paxbydzs][axbydz]axbydz
[axbydz][axbydz][axbydz] [paxbydzs][axbydz][axbydz][axbydz][axbydz]
<>${*%q} [ax][by][dz] [pax][by][dzs][axbydz][paxbydzs][ax by dz]axbydz
[axbydz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][axbydz][ax][by][dz][axbydz]
<>"${*%q}" [axbydz] [paxbydzs][axbydz][paxbydzs][axbydz]axbydz
[axbydz][axbydz][axbydz] [paxbydzs][axbydz][axbydz][axbydz][axbydz]
<>${*/q/q} [ax][by][dz] [pax][by][dzs][axbydz][paxbydzs][ax by dz]axbydz
[axbydz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][axbydz][ax][by][dz][axbydz]
<>"${*/q/q}" [axbydz] [paxbydzs][axbydz][paxbydzs][axbydz]axbydz
[axbydz][axbydz][axbydz] [paxbydzs][axbydz][axbydz][axbydz][axbydz]
<>${*,,} [ax][by][dz] [pax][by][dzs][axbydz][paxbydzs][axbydz]axbydz
[axbydz][ax by dz][ax][by][dz] [pax][by][dzs][axbydz][axbydz][ax][by][dz][axbydz]
<>"${*,,}" [axbydz] [paxbydzs][axbydz][paxbydzs][axbydz]axbydz
[axbydz][axbydz][axbydz] [paxbydzs][axbydz][axbydz][axbydz][axbydz]
<>${*:1} [ax][by][dz] [pax][by][dzs][axbydz][paxbydzs][ax by dz]axbydz
[axbydz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][axbydz][ax][by][dz][axbydz]
<>"${*:1}" [axbydz] [paxbydzs][axbydz][paxbydzs][axbydz]axbydz
[axbydz][axbydz][axbydz] [paxbydzs][axbydz][axbydz][axbydz][axbydz]
<>${*@U} [AX][BY][DZ] [pAX][BY][DZs][AXBYDZ][pAXBYDZs][AX BY DZ]AXBYDZ
[AXBYDZ][AX BY DZ][AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][AXBYDZ][AX][BY][DZ][AXBYDZ]
<>"${*@U}" [AXBYDZ] [pAXBYDZs][AXBYDZ][pAXBYDZs][AXBYDZ]AXBYDZ
[AXBYDZ][AXBYDZ][AXBYDZ] [pAXBYDZs][AXBYDZ][AXBYDZ][AXBYDZ][AXBYDZ]
<>${*@Q} ['ax']['by']['dz'] [p'ax']['by']['dz's]['ax''by''dz'][p'ax''by''dz's]['ax' 'by' 'dz']'ax''by''dz'
['ax''by''dz']['ax' 'by' 'dz']['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz']['ax''by''dz']['ax']['by']['dz']['ax''by''dz']
<>"${*@Q}" ['ax''by''dz'] [p'ax''by''dz's]['ax''by''dz'][p'ax''by''dz's]['ax''by''dz']'ax''by''dz'
['ax''by''dz']['ax''by''dz']['ax''by''dz'] [p'ax''by''dz's]['ax''by''dz']['ax''by''dz']['ax''by''dz']['ax''by''dz']
<>${arr[@]} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
<>"${arr[@]}" [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
<>${arr[@]%q} [ax by dz] [pax by dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax by dz] [pax by dzs][ax by dz][ax by dz][ax by dz][ax by dz]
<>"${arr[@]%q}" [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
<>${arr[@]/q/q} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
<>"${arr[@]/q/q}" [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
<>${arr[@],,} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
<>"${arr[@],,}" [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
<>${arr[@]:1} [by][dz] [pby][dzs][by dz][pby dzs][by dz]by dz
[by dz][by dz][by][dz] [pby][dzs][by dz][by dz][by][dz][by dz]
<>"${arr[@]:1}" [by][dz] [pby][dzs][by dz][pby dzs][by dz]by dz
[by dz][by dz][by][dz] [pby][dzs][by dz][by dz][by][dz][by dz]
<>${arr[@]@U} [AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][pAX BY DZs][AX BY DZ]AX BY DZ
[AX BY DZ][AX BY DZ][AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][AX BY DZ][AX][BY][DZ][AX BY DZ]
<>"${arr[@]@U}" [AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][pAX BY DZs][AX BY DZ]AX BY DZ
[AX BY DZ][AX BY DZ][AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][AX BY DZ][AX][BY][DZ][AX BY DZ]
<>${arr[@]@Q} ['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz'][p'ax' 'by' 'dz's]['ax' 'by' 'dz']'ax' 'by' 'dz'
['ax' 'by' 'dz']['ax' 'by' 'dz']['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz']['ax' 'by' 'dz']['ax']['by']['dz']['ax' 'by' 'dz']
<>"${arr[@]@Q}" ['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz'][p'ax' 'by' 'dz's]['ax' 'by' 'dz']'ax' 'by' 'dz'
['ax' 'by' 'dz']['ax' 'by' 'dz']['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz']['ax' 'by' 'dz']['ax']['by']['dz']['ax' 'by' 'dz']
<>${arr[*]} [ax][by][dz] [pax][by][dzs][axbydz][paxbydzs][axbydz]axbydz
[axbydz][ax by dz][ax][by][dz] [pax][by][dzs][axbydz][axbydz][ax][by][dz][axbydz]
<>"${arr[*]}" [axbydz] [paxbydzs][axbydz][paxbydzs][axbydz]axbydz
[axbydz][axbydz][axbydz] [paxbydzs][axbydz][axbydz][axbydz][axbydz]
<>${arr[*]%q} [ax by dz] [pax by dzs][axbydz][paxbydzs][ax by dz]axbydz
[axbydz][ax by dz][ax by dz] [pax by dzs][ax by dz][axbydz][ax by dz][axbydz]
<>"${arr[*]%q}" [axbydz] [paxbydzs][axbydz][paxbydzs][axbydz]axbydz
[axbydz][axbydz][axbydz] [paxbydzs][axbydz][axbydz][axbydz][axbydz]
<>${arr[*]/q/q} [ax][by][dz] [pax][by][dzs][axbydz][paxbydzs][axbydz]axbydz
[axbydz][ax by dz][ax][by][dz] [pax][by][dzs][axbydz][axbydz][ax][by][dz][axbydz]
<>"${arr[*]/q/q}" [axbydz] [paxbydzs][axbydz][paxbydzs][axbydz]axbydz
[axbydz][axbydz][axbydz] [paxbydzs][axbydz][axbydz][axbydz][axbydz]
<>${arr[*],,} [ax][by][dz] [pax][by][dzs][axbydz][paxbydzs][axbydz]axbydz
[axbydz][ax by dz][ax][by][dz] [pax][by][dzs][axbydz][axbydz][ax][by][dz][axbydz]
<>"${arr[*],,}" [axbydz] [paxbydzs][axbydz][paxbydzs][axbydz]axbydz
[axbydz][axbydz][axbydz] [paxbydzs][axbydz][axbydz][axbydz][axbydz]
<>${arr[*]:1} [by][dz] [pby][dzs][bydz][pbydzs][by dz]bydz
[bydz][by dz][by][dz] [pby][dzs][by dz][bydz][by][dz][bydz]
<>"${arr[*]:1}" [bydz] [pbydzs][bydz][pbydzs][bydz]bydz
[bydz][bydz][bydz] [pbydzs][bydz][bydz][bydz][bydz]
<>${arr[*]@U} [AX][BY][DZ] [pAX][BY][DZs][AXBYDZ][pAXBYDZs][AX BY DZ]AXBYDZ
[AXBYDZ][AX BY DZ][AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][AXBYDZ][AX][BY][DZ][AXBYDZ]
<>"${arr[*]@U}" [AXBYDZ] [pAXBYDZs][AXBYDZ][pAXBYDZs][AXBYDZ]AXBYDZ
[AXBYDZ][AXBYDZ][AXBYDZ] [pAXBYDZs][AXBYDZ][AXBYDZ][AXBYDZ][AXBYDZ]
<>${arr[*]@Q} ['ax']['by']['dz'] [p'ax']['by']['dz's]['ax''by''dz'][p'ax''by''dz's]['ax' 'by' 'dz']'ax''by''dz'
['ax''by''dz']['ax' 'by' 'dz']['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz']['ax''by''dz']['ax']['by']['dz']['ax''by''dz']
<>"${arr[*]@Q}" ['ax''by''dz'] [p'ax''by''dz's]['ax''by''dz'][p'ax''by''dz's]['ax''by''dz']'ax''by''dz'
['ax''by''dz']['ax''by''dz']['ax''by''dz'] [p'ax''by''dz's]['ax''by''dz']['ax''by''dz']['ax''by''dz']['ax''by''dz']
<:>${@} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax:by:dz][ax by dz] [pax by dzs][ax by dz][ax by dz][ax by dz][ax by dz]
<:>"${@}" [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax:by:dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
<:>${@%q} [ax][by][dz] [pax][by][dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax by dz][ax:by:dz][ax by dz] [pax by dzs][ax:by:dz][ax:by:dz][ax by dz][ax:by:dz]
<:>"${@%q}" [ax][by][dz] [pax][by][dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax by dz][ax:by:dz][ax][by][dz] [pax][by][dzs][ax:by:dz][ax:by:dz][ax][by][dz][ax:by:dz]
<:>${@/q/q} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax:by:dz][ax by dz] [pax by dzs][ax by dz][ax by dz][ax by dz][ax by dz]
<:>"${@/q/q}" [ax][by][dz] [pax][by][dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax by dz][ax:by:dz][ax][by][dz] [pax][by][dzs][ax:by:dz][ax:by:dz][ax][by][dz][ax:by:dz]
<:>${@,,} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax:by:dz][ax by dz] [pax by dzs][ax by dz][ax by dz][ax by dz][ax by dz]
<:>"${@,,}" [ax][by][dz] [pax][by][dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax by dz][ax:by:dz][ax][by][dz] [pax][by][dzs][ax:by:dz][ax:by:dz][ax][by][dz][ax:by:dz]
<:>${@:1} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax:by:dz][ax by dz] [pax by dzs][ax by dz][ax by dz][ax by dz][ax by dz]
<:>"${@:1}" [ax][by][dz] [pax][by][dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax by dz][ax:by:dz][ax][by][dz] [pax][by][dzs][ax:by:dz][ax:by:dz][ax][by][dz][ax:by:dz]
<:>${@@U} [AX][BY][DZ] [pAX][BY][DZs][AX:BY:DZ][pAX:BY:DZs][AX:BY:DZ]AX:BY:DZ
[AX BY DZ][AX:BY:DZ][AX BY DZ] [pAX BY DZs][AX:BY:DZ][AX:BY:DZ][AX BY DZ][AX:BY:DZ]
<:>"${@@U}" [AX][BY][DZ] [pAX][BY][DZs][AX:BY:DZ][pAX:BY:DZs][AX:BY:DZ]AX:BY:DZ
[AX BY DZ][AX:BY:DZ][AX][BY][DZ] [pAX][BY][DZs][AX:BY:DZ][AX:BY:DZ][AX][BY][DZ][AX:BY:DZ]
<:>${@@Q} ['ax']['by']['dz'] [p'ax']['by']['dz's]['ax':'by':'dz'][p'ax':'by':'dz's]['ax':'by':'dz']'ax':'by':'dz'
['ax' 'by' 'dz']['ax':'by':'dz']['ax' 'by' 'dz'] [p'ax' 'by' 'dz's]['ax':'by':'dz']['ax':'by':'dz']['ax' 'by' 'dz']['ax':'by':'dz']
<:>"${@@Q}" ['ax']['by']['dz'] [p'ax']['by']['dz's]['ax':'by':'dz'][p'ax':'by':'dz's]['ax':'by':'dz']'ax':'by':'dz'
['ax' 'by' 'dz']['ax':'by':'dz']['ax']['by']['dz'] [p'ax']['by']['dz's]['ax':'by':'dz']['ax':'by':'dz']['ax']['by']['dz']['ax':'by':'dz']
<:>${*} [ax][by][dz] [pax][by][dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax:by:dz][ax:by:dz][ax][by][dz] [pax][by][dzs][ax:by:dz][ax:by:dz][ax][by][dz][ax:by:dz]
<:>"${*}" [ax:by:dz] [pax:by:dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax:by:dz][ax:by:dz][ax:by:dz] [pax:by:dzs][ax:by:dz][ax:by:dz][ax:by:dz][ax:by:dz]
<:>${*%q} [ax][by][dz] [pax][by][dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax:by:dz][ax:by:dz][ax][by][dz] [pax][by][dzs][ax:by:dz][ax:by:dz][ax][by][dz][ax:by:dz]
<:>"${*%q}" [ax:by:dz] [pax:by:dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax:by:dz][ax:by:dz][ax:by:dz] [pax:by:dzs][ax:by:dz][ax:by:dz][ax:by:dz][ax:by:dz]
<:>${*/q/q} [ax][by][dz] [pax][by][dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax:by:dz][ax:by:dz][ax][by][dz] [pax][by][dzs][ax:by:dz][ax:by:dz][ax][by][dz][ax:by:dz]
<:>"${*/q/q}" [ax:by:dz] [pax:by:dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax:by:dz][ax:by:dz][ax:by:dz] [pax:by:dzs][ax:by:dz][ax:by:dz][ax:by:dz][ax:by:dz]
<:>${*,,} [ax][by][dz] [pax][by][dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax:by:dz][ax:by:dz][ax][by][dz] [pax][by][dzs][ax:by:dz][ax:by:dz][ax][by][dz][ax:by:dz]
<:>"${*,,}" [ax:by:dz] [pax:by:dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax:by:dz][ax:by:dz][ax:by:dz] [pax:by:dzs][ax:by:dz][ax:by:dz][ax:by:dz][ax:by:dz]
<:>${*:1} [ax][by][dz] [pax][by][dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax:by:dz][ax:by:dz][ax][by][dz] [pax][by][dzs][ax:by:dz][ax:by:dz][ax][by][dz][ax:by:dz]
<:>"${*:1}" [ax:by:dz] [pax:by:dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax:by:dz][ax:by:dz][ax:by:dz] [pax:by:dzs][ax:by:dz][ax:by:dz][ax:by:dz][ax:by:dz]
<:>${*@U} [AX][BY][DZ] [pAX][BY][DZs][AX:BY:DZ][pAX:BY:DZs][AX:BY:DZ]AX:BY:DZ
[AX:BY:DZ][AX:BY:DZ][AX][BY][DZ] [pAX][BY][DZs][AX:BY:DZ][AX:BY:DZ][AX][BY][DZ][AX:BY:DZ]
<:>"${*@U}" [AX:BY:DZ] [pAX:BY:DZs][AX:BY:DZ][pAX:BY:DZs][AX:BY:DZ]AX:BY:DZ
[AX:BY:DZ][AX:BY:DZ][AX:BY:DZ] [pAX:BY:DZs][AX:BY:DZ][AX:BY:DZ][AX:BY:DZ][AX:BY:DZ]
<:>${*@Q} ['ax']['by']['dz'] [p'ax']['by']['dz's]['ax':'by':'dz'][p'ax':'by':'dz's]['ax':'by':'dz']'ax':'by':'dz'
['ax':'by':'dz']['ax':'by':'dz']['ax']['by']['dz'] [p'ax']['by']['dz's]['ax':'by':'dz']['ax':'by':'dz']['ax']['by']['dz']['ax':'by':'dz']
<:>"${*@Q}" ['ax':'by':'dz'] [p'ax':'by':'dz's]['ax':'by':'dz'][p'ax':'by':'dz's]['ax':'by':'dz']'ax':'by':'dz'
['ax':'by':'dz']['ax':'by':'dz']['ax':'by':'dz'] [p'ax':'by':'dz's]['ax':'by':'dz']['ax':'by':'dz']['ax':'by':'dz']['ax':'by':'dz']
<:>${arr[@]} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax:by:dz][ax by dz] [pax by dzs][ax by dz][ax by dz][ax by dz][ax by dz]
<:>"${arr[@]}" [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax:by:dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
<:>${arr[@]%q} [ax][by][dz] [pax][by][dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax by dz][ax:by:dz][ax by dz] [pax by dzs][ax:by:dz][ax:by:dz][ax by dz][ax:by:dz]
<:>"${arr[@]%q}" [ax][by][dz] [pax][by][dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax by dz][ax:by:dz][ax][by][dz] [pax][by][dzs][ax:by:dz][ax:by:dz][ax][by][dz][ax:by:dz]
<:>${arr[@]/q/q} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax:by:dz][ax by dz] [pax by dzs][ax by dz][ax by dz][ax by dz][ax by dz]
<:>"${arr[@]/q/q}" [ax][by][dz] [pax][by][dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax by dz][ax:by:dz][ax][by][dz] [pax][by][dzs][ax:by:dz][ax:by:dz][ax][by][dz][ax:by:dz]
<:>${arr[@],,} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax:by:dz][ax by dz] [pax by dzs][ax by dz][ax by dz][ax by dz][ax by dz]
<:>"${arr[@],,}" [ax][by][dz] [pax][by][dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax by dz][ax:by:dz][ax][by][dz] [pax][by][dzs][ax:by:dz][ax:by:dz][ax][by][dz][ax:by:dz]
<:>${arr[@]:1} [by][dz] [pby][dzs][by dz][pby dzs][by dz]by dz
[by dz][by:dz][by dz] [pby dzs][by dz][by dz][by dz][by dz]
<:>"${arr[@]:1}" [by][dz] [pby][dzs][by:dz][pby:dzs][by:dz]by:dz
[by dz][by:dz][by][dz] [pby][dzs][by:dz][by:dz][by][dz][by:dz]
<:>${arr[@]@U} [AX][BY][DZ] [pAX][BY][DZs][AX:BY:DZ][pAX:BY:DZs][AX:BY:DZ]AX:BY:DZ
[AX BY DZ][AX:BY:DZ][AX BY DZ] [pAX BY DZs][AX:BY:DZ][AX:BY:DZ][AX BY DZ][AX:BY:DZ]
<:>"${arr[@]@U}" [AX][BY][DZ] [pAX][BY][DZs][AX:BY:DZ][pAX:BY:DZs][AX:BY:DZ]AX:BY:DZ
[AX BY DZ][AX:BY:DZ][AX][BY][DZ] [pAX][BY][DZs][AX:BY:DZ][AX:BY:DZ][AX][BY][DZ][AX:BY:DZ]
<:>${arr[@]@Q} ['ax']['by']['dz'] [p'ax']['by']['dz's]['ax':'by':'dz'][p'ax':'by':'dz's]['ax':'by':'dz']'ax':'by':'dz'
['ax' 'by' 'dz']['ax':'by':'dz']['ax' 'by' 'dz'] [p'ax' 'by' 'dz's]['ax':'by':'dz']['ax':'by':'dz']['ax' 'by' 'dz']['ax':'by':'dz']
<:>"${arr[@]@Q}" ['ax']['by']['dz'] [p'ax']['by']['dz's]['ax':'by':'dz'][p'ax':'by':'dz's]['ax':'by':'dz']'ax':'by':'dz'
['ax' 'by' 'dz']['ax':'by':'dz']['ax']['by']['dz'] [p'ax']['by']['dz's]['ax':'by':'dz']['ax':'by':'dz']['ax']['by']['dz']['ax':'by':'dz']
<:>${arr[*]} [ax][by][dz] [pax][by][dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax:by:dz][ax:by:dz][ax][by][dz] [pax][by][dzs][ax:by:dz][ax:by:dz][ax][by][dz][ax:by:dz]
<:>"${arr[*]}" [ax:by:dz] [pax:by:dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax:by:dz][ax:by:dz][ax:by:dz] [pax:by:dzs][ax:by:dz][ax:by:dz][ax:by:dz][ax:by:dz]
<:>${arr[*]%q} [ax][by][dz] [pax][by][dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax:by:dz][ax:by:dz][ax][by][dz] [pax][by][dzs][ax:by:dz][ax:by:dz][ax][by][dz][ax:by:dz]
<:>"${arr[*]%q}" [ax:by:dz] [pax:by:dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax:by:dz][ax:by:dz][ax:by:dz] [pax:by:dzs][ax:by:dz][ax:by:dz][ax:by:dz][ax:by:dz]
<:>${arr[*]/q/q} [ax][by][dz] [pax][by][dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax:by:dz][ax:by:dz][ax][by][dz] [pax][by][dzs][ax:by:dz][ax:by:dz][ax][by][dz][ax:by:dz]
<:>"${arr[*]/q/q}" [ax:by:dz] [pax:by:dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax:by:dz][ax:by:dz][ax:by:dz] [pax:by:dzs][ax:by:dz][ax:by:dz][ax:by:dz][ax:by:dz]
<:>${arr[*],,} [ax][by][dz] [pax][by][dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax:by:dz][ax:by:dz][ax][by][dz] [pax][by][dzs][ax:by:dz][ax:by:dz][ax][by][dz][ax:by:dz]
<:>"${arr[*],,}" [ax:by:dz] [pax:by:dzs][ax:by:dz][pax:by:dzs][ax:by:dz]ax:by:dz
[ax:by:dz][ax:by:dz][ax:by:dz] [pax:by:dzs][ax:by:dz][ax:by:dz][ax:by:dz][ax:by:dz]
<:>${arr[*]:1} [by][dz] [pby][dzs][by:dz][pby:dzs][by:dz]by:dz
[by:dz][by:dz][by][dz] [pby][dzs][by:dz][by:dz][by][dz][by:dz]
<:>"${arr[*]:1}" [by:dz] [pby:dzs][by:dz][pby:dzs][by:dz]by:dz
[by:dz][by:dz][by:dz] [pby:dzs][by:dz][by:dz][by:dz][by:dz]
<:>${arr[*]@U} [AX][BY][DZ] [pAX][BY][DZs][AX:BY:DZ][pAX:BY:DZs][AX:BY:DZ]AX:BY:DZ
[AX:BY:DZ][AX:BY:DZ][AX][BY][DZ] [pAX][BY][DZs][AX:BY:DZ][AX:BY:DZ][AX][BY][DZ][AX:BY:DZ]
<:>"${arr[*]@U}" [AX:BY:DZ] [pAX:BY:DZs][AX:BY:DZ][pAX:BY:DZs][AX:BY:DZ]AX:BY:DZ
[AX:BY:DZ][AX:BY:DZ][AX:BY:DZ] [pAX:BY:DZs][AX:BY:DZ][AX:BY:DZ][AX:BY:DZ][AX:BY:DZ]
<:>${arr[*]@Q} ['ax']['by']['dz'] [p'ax']['by']['dz's]['ax':'by':'dz'][p'ax':'by':'dz's]['ax':'by':'dz']'ax':'by':'dz'
['ax':'by':'dz']['ax':'by':'dz']['ax']['by']['dz'] [p'ax']['by']['dz's]['ax':'by':'dz']['ax':'by':'dz']['ax']['by']['dz']['ax':'by':'dz']
<:>"${arr[*]@Q}" ['ax':'by':'dz'] [p'ax':'by':'dz's]['ax':'by':'dz'][p'ax':'by':'dz's]['ax':'by':'dz']'ax':'by':'dz'
['ax':'by':'dz']['ax':'by':'dz']['ax':'by':'dz'] [p'ax':'by':'dz's]['ax':'by':'dz']['ax':'by':'dz']['ax':'by':'dz']['ax':'by':'dz']
< >${@} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >"${@}" [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >${@%q} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >"${@%q}" [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >${@/q/q} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >"${@/q/q}" [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >${@,,} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >"${@,,}" [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >${@:1} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >"${@:1}" [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >${@@U} [AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][pAX BY DZs][AX BY DZ]AX BY DZ
[AX BY DZ][AX BY DZ][AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][AX BY DZ][AX][BY][DZ][AX BY DZ]
< >"${@@U}" [AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][pAX BY DZs][AX BY DZ]AX BY DZ
[AX BY DZ][AX BY DZ][AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][AX BY DZ][AX][BY][DZ][AX BY DZ]
< >${@@Q} ['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz'][p'ax' 'by' 'dz's]['ax' 'by' 'dz']'ax' 'by' 'dz'
['ax' 'by' 'dz']['ax' 'by' 'dz']['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz']['ax' 'by' 'dz']['ax']['by']['dz']['ax' 'by' 'dz']
< >"${@@Q}" ['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz'][p'ax' 'by' 'dz's]['ax' 'by' 'dz']'ax' 'by' 'dz'
['ax' 'by' 'dz']['ax' 'by' 'dz']['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz']['ax' 'by' 'dz']['ax']['by']['dz']['ax' 'by' 'dz']
< >${*} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >"${*}" [ax by dz] [pax by dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax by dz] [pax by dzs][ax by dz][ax by dz][ax by dz][ax by dz]
< >${*%q} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >"${*%q}" [ax by dz] [pax by dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax by dz] [pax by dzs][ax by dz][ax by dz][ax by dz][ax by dz]
< >${*/q/q} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >"${*/q/q}" [ax by dz] [pax by dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax by dz] [pax by dzs][ax by dz][ax by dz][ax by dz][ax by dz]
< >${*,,} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >"${*,,}" [ax by dz] [pax by dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax by dz] [pax by dzs][ax by dz][ax by dz][ax by dz][ax by dz]
< >${*:1} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >"${*:1}" [ax by dz] [pax by dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax by dz] [pax by dzs][ax by dz][ax by dz][ax by dz][ax by dz]
< >${*@U} [AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][pAX BY DZs][AX BY DZ]AX BY DZ
[AX BY DZ][AX BY DZ][AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][AX BY DZ][AX][BY][DZ][AX BY DZ]
< >"${*@U}" [AX BY DZ] [pAX BY DZs][AX BY DZ][pAX BY DZs][AX BY DZ]AX BY DZ
[AX BY DZ][AX BY DZ][AX BY DZ] [pAX BY DZs][AX BY DZ][AX BY DZ][AX BY DZ][AX BY DZ]
< >${*@Q} ['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz'][p'ax' 'by' 'dz's]['ax' 'by' 'dz']'ax' 'by' 'dz'
['ax' 'by' 'dz']['ax' 'by' 'dz']['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz']['ax' 'by' 'dz']['ax']['by']['dz']['ax' 'by' 'dz']
< >"${*@Q}" ['ax' 'by' 'dz'] [p'ax' 'by' 'dz's]['ax' 'by' 'dz'][p'ax' 'by' 'dz's]['ax' 'by' 'dz']'ax' 'by' 'dz'
['ax' 'by' 'dz']['ax' 'by' 'dz']['ax' 'by' 'dz'] [p'ax' 'by' 'dz's]['ax' 'by' 'dz']['ax' 'by' 'dz']['ax' 'by' 'dz']['ax' 'by' 'dz']
< >${arr[@]} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >"${arr[@]}" [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >${arr[@]%q} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >"${arr[@]%q}" [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >${arr[@]/q/q} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >"${arr[@]/q/q}" [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >${arr[@],,} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >"${arr[@],,}" [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >${arr[@]:1} [by][dz] [pby][dzs][by dz][pby dzs][by dz]by dz
[by dz][by dz][by][dz] [pby][dzs][by dz][by dz][by][dz][by dz]
< >"${arr[@]:1}" [by][dz] [pby][dzs][by dz][pby dzs][by dz]by dz
[by dz][by dz][by][dz] [pby][dzs][by dz][by dz][by][dz][by dz]
< >${arr[@]@U} [AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][pAX BY DZs][AX BY DZ]AX BY DZ
[AX BY DZ][AX BY DZ][AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][AX BY DZ][AX][BY][DZ][AX BY DZ]
< >"${arr[@]@U}" [AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][pAX BY DZs][AX BY DZ]AX BY DZ
[AX BY DZ][AX BY DZ][AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][AX BY DZ][AX][BY][DZ][AX BY DZ]
< >${arr[@]@Q} ['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz'][p'ax' 'by' 'dz's]['ax' 'by' 'dz']'ax' 'by' 'dz'
['ax' 'by' 'dz']['ax' 'by' 'dz']['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz']['ax' 'by' 'dz']['ax']['by']['dz']['ax' 'by' 'dz']
< >"${arr[@]@Q}" ['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz'][p'ax' 'by' 'dz's]['ax' 'by' 'dz']'ax' 'by' 'dz'
['ax' 'by' 'dz']['ax' 'by' 'dz']['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz']['ax' 'by' 'dz']['ax']['by']['dz']['ax' 'by' 'dz']
< >${arr[*]} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >"${arr[*]}" [ax by dz] [pax by dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax by dz] [pax by dzs][ax by dz][ax by dz][ax by dz][ax by dz]
< >${arr[*]%q} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >"${arr[*]%q}" [ax by dz] [pax by dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax by dz] [pax by dzs][ax by dz][ax by dz][ax by dz][ax by dz]
< >${arr[*]/q/q} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >"${arr[*]/q/q}" [ax by dz] [pax by dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax by dz] [pax by dzs][ax by dz][ax by dz][ax by dz][ax by dz]
< >${arr[*],,} [ax][by][dz] [pax][by][dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax][by][dz] [pax][by][dzs][ax by dz][ax by dz][ax][by][dz][ax by dz]
< >"${arr[*],,}" [ax by dz] [pax by dzs][ax by dz][pax by dzs][ax by dz]ax by dz
[ax by dz][ax by dz][ax by dz] [pax by dzs][ax by dz][ax by dz][ax by dz][ax by dz]
< >${arr[*]:1} [by][dz] [pby][dzs][by dz][pby dzs][by dz]by dz
[by dz][by dz][by][dz] [pby][dzs][by dz][by dz][by][dz][by dz]
< >"${arr[*]:1}" [by dz] [pby dzs][by dz][pby dzs][by dz]by dz
[by dz][by dz][by dz] [pby dzs][by dz][by dz][by dz][by dz]
< >${arr[*]@U} [AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][pAX BY DZs][AX BY DZ]AX BY DZ
[AX BY DZ][AX BY DZ][AX][BY][DZ] [pAX][BY][DZs][AX BY DZ][AX BY DZ][AX][BY][DZ][AX BY DZ]
< >"${arr[*]@U}" [AX BY DZ] [pAX BY DZs][AX BY DZ][pAX BY DZs][AX BY DZ]AX BY DZ
[AX BY DZ][AX BY DZ][AX BY DZ] [pAX BY DZs][AX BY DZ][AX BY DZ][AX BY DZ][AX BY DZ]
< >${arr[*]@Q} ['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz'][p'ax' 'by' 'dz's]['ax' 'by' 'dz']'ax' 'by' 'dz'
['ax' 'by' 'dz']['ax' 'by' 'dz']['ax']['by']['dz'] [p'ax']['by']['dz's]['ax' 'by' 'dz']['ax' 'by' 'dz']['ax']['by']['dz']['ax' 'by' 'dz']
< >"${arr[*]@Q}" ['ax' 'by' 'dz'] [p'ax' 'by' 'dz's]['ax' 'by' 'dz'][p'ax' 'by' 'dz's]['ax' 'by' 'dz']'ax' 'by' 'dz'
['ax' 'by' 'dz']['ax' 'by' 'dz']['ax' 'by' 'dz'] [p'ax' 'by' 'dz's]['ax' 'by' 'dz']['ax' 'by' 'dz']['ax' 'by' 'dz']['ax' 'by' 'dz']
## END

#### a default that gives no element makes a field in quotes
show() { printf '[%s]' "$#" "$@"; echo; }
set --; arr=(); e=; one=('')
show "${u-$@}"; show "${u:-${arr[@]}}"; show "${e+$@}$e"; show "$u${u-$@}"; show "${u-$@}$@"; show "$@${u-$@}"; show "${u-${u-$@}}"
show "${u-$*}$@"; show "$@${u-$*}"; show "$@"; show "$@$@"; show ${u-"$@"}; show "${@-$@}"; show "${u-"$@"}"
## STDOUT:
[1][]
[1][]
[1][]
[1][]
[1][]
[1][]
[1][]
[0]
[0]
[0]
[0]
[0]
[1][]
[1][]
## END

#### a pattern of case is the first field only
set -- ' lead' x; arr=(p q)
case " lead" in "$@") echo first;; esac; case " lead x" in "$@") echo joined;; esac; case " lead x" in $@) echo joined;; esac
case xp in x"${arr[@]}"y) echo first;; esac; case "P" in "${arr[@]^}") echo first;; esac; case p in "${u-${arr[@]}}") echo first;; esac
[[ "p q" == "${arr[@]}" ]]; echo $?; IFS=:; case p in "${arr[@]}") echo first;; esac; case "p:q" in "${arr[*]}") echo joined;; esac
## STDOUT:
first
joined
first
first
first
0
first
joined
## END

#### values in a here-document
set -- ax by; arr=(ax by)
for IFS in '' ':' ' '; do cat <<E
$* ${*%q} ${*/q/q} ${*,,} ${*:1} ${*@U} ${arr[*]} ${arr[*]%q} ${arr[*]:0} "${*%q}"
E
done
## STDOUT:
ax by ax by axby axby ax by AX BY axby ax by ax by "ax by"
ax by ax by ax:by ax:by ax by AX BY ax:by ax by ax by "ax by"
ax by ax by ax by ax by ax by AX BY ax by ax by ax by "ax by"
## END

#### a list in the word of a default counts where the word is used
show() { printf '[%s]' "$#" "$@"; echo; }
arr=('a b' c) s=x; set -- p q
show "${s-$@}${arr[*]#z}" "${arr[*]#z}${s-$@}" "${s:=$@}${arr[*]#z}"
show "${u-$@}${arr[*]#z}" "${s+$@}${arr[*]#z}"
show "${u+$@}${arr[*]#z}"
show "${u-"$@"}${arr[*]#z}"
## STDOUT:
[3][xa b c][a b cx][xa b c]
[6][p][qa b][c][p][qa b][c]
[1][a b c]
[3][p][qa b][c]
## END
## stderr-json: ""

#### a list in an operand or a pair splits the plain text beside it
x=1a2; declare -A m
for IFS in ab ' a' 'a '; do set -- 'qaw' q
m=([k]=ca$@); echo "<${m[k]}>"; m=([k]=a$@c); echo "<${m[k]}>"; m=([k]=ac"$@"); echo "<${m[k]}>"; m=([k]="c"ac$x"$@"); echo "<${m[k]}>"; m=([k]=cac${@,}); echo "<${m[k]}>"; m=([k]=cac$*); echo "<${m[k]}>"
[[ ca$@ =~ .* ]]; echo "<$BASH_REMATCH>"; [[ cac${@#z} =~ .* ]]; echo "<$BASH_REMATCH>"; case cac$@ in 'c cqaw q') echo split;; 'cacqaw q') echo whole;; esac
set --; m=([k]=a$@c); echo "<${m[k]}>"; [[ cac"$@" =~ .* ]]; echo "<$BASH_REMATCH>"; done
## STDOUT:
<c qaw q>
< qaw qc>
< cqaw q>
<c c1 2qaw q>
<c cq w q>
<cacqawaq>
<c qaw q>
<c cq w q>
split
< c>
<c c>
<caqaw q>
<aqaw qc>
< cqaw q>
<c c1 2qaw q>
<cacqaw q>
<cacqaw q>
<caqaw q>
<cacqaw q>
whole
<ac>
<c c>
<c qaw q>
< qaw qc>
< cqaw q>
<c c1 2qaw q>
<c cq w q>
<cacqawaq>
<c qaw q>
<c cq w q>
split
< c>
<c c>
## END
## stderr-json: ""

#### colons in the word of an expansion beside a list in quotes
show() { printf '[%s]' "$#" "$@"; echo; }; IFS='x:'; arr=(); v=i:j; show "${arr[@]}${u:-a:bxc}"; show "f:g$@${u:-a:b c}d:e"; show "$@${u:-"a:b c"}d:e" "$@${u:-$v:$v}d:e"; show "$@${u:-:a}" "$@${u:-a:}" "$@${u-a::b}" "$@${v+q:r}"; show "${arr[@]/x/y}${u-a:b}" "${u-a:b}${arr[@]}" "$*${u-a:b}" "$@a:b" "$@$v"; set -- 1 2; show "$@${u-a:b}" "z${u-a:b}y$@z"; x="$@${u-a:b}"; show "$x"; IFS=y; show "$@${u-a:b}"
## STDOUT:
[2][a][bxc]
[2][f:ga][b cd:e]
[4][a][b cd:e][i:j][i:jd:e]
[8][][a][a][a][][b][q][r]
[7][a][b][a][b][a:b][a:b][i:j]
[6][1][2a][b][za][by1][2z]
[1][1 2a:b]
[2][1][2a:b]
## END
## stderr-json: ""

#### a list in quotes splits the plain text of a pattern
for IFS in ab :; do for args in '' q 'q b'; do IFS=' ' ; set -- $args; IFS=ab; for s in x xa xb xay xq 'x q' '' b xaqb; do
case $s in xa"$@") echo -n "1[$s] ";; esac; case $s in *b"$@") echo -n "2[$s] ";; esac; case $s in "$@"xa) echo -n "3[$s] ";; esac; case $s in xa"$@"y) echo -n "4[$s] ";; esac; case $s in x"a$@") echo -n "5[$s] ";; esac; case $s in xa$@) echo -n "6[$s] ";; esac; case $s in x?"$@") echo -n "7[$s] ";; esac; done; echo; done; done
set --; x=xaq; echo "${x#xa"$@"}|${x%aq"$@"}|${x/xa"$@"/-}|${x##*a"$@"}"; [[ xaq == xa"$@"q ]]; echo $?; [[ x == xa"$@" ]]; echo $?; [[ xaq == xa$@q ]]; echo $?
## STDOUT:
1[x] 2[x] 3[x] 4[x] 6[x] 2[xa] 5[xa] 7[xa] 2[xb] 7[xb] 2[xay] 2[xq] 7[xq] 2[x q] 2[] 2[b] 2[xaqb] 
1[x] 2[x] 4[x] 2[xa] 2[xb] 2[xay] 2[xq] 2[x q] 6[x q] 7[x q] 2[] 2[b] 2[xaqb] 
1[x] 2[x] 4[x] 2[xa] 2[xb] 2[xay] 2[xq] 2[x q] 7[x q] 2[] 2[b] 2[xaqb] 
1[x] 2[x] 3[x] 4[x] 6[x] 2[xa] 5[xa] 7[xa] 2[xb] 7[xb] 2[xay] 2[xq] 7[xq] 2[x q] 2[] 2[b] 2[xaqb] 
1[x] 2[x] 4[x] 2[xa] 2[xb] 2[xay] 2[xq] 2[x q] 6[x q] 7[x q] 2[] 2[b] 2[xaqb] 
1[x] 2[x] 4[x] 2[xa] 2[xb] 2[xay] 2[xq] 2[x q] 7[x q] 2[] 2[b] 2[xaqb] 
aq|xaq|-aq|
1
0
1
## END
## stderr-json: ""

#### a list that an operator replaces by its word is none
show() { printf '[%s]' "$#" "$@"; echo; }; arr=(1 2); set -- 3 4; show "p${arr[@]:+${arr[*]//x/y}}"; show "p${arr[@]+${arr[*]#x}}q" "p${@:+${*//x/y}}" "p${arr[@]:+q${!arr[*]}}"; show "p${none[@]-${arr[*]#x}}" "p${none[@]:-$*}"; show "p$@${arr[*]//x/y}"; show "p${arr[@]:+${arr[@]//x/y}}"; show "p${arr[@]:+${arr[*]//x/y}}$@"; show "p${arr[@]-q}${arr[*]^}"
## STDOUT:
[1][p1 2]
[3][p1 2q][p3 4][pq0 1]
[2][p1 2][p3 4]
[3][p3][41][2]
[2][p1][2]
[3][p1][23][4]
[3][p1][21][2]
## END
## stderr-json: ""

#### a list in a default that is not used does not split a pair of an associative array
set -- "1 2" 3:4; IFS=:; s=S; unset a; nn=(); n=@
declare -A r=([k]="${s-$@}$a"$(echo p:q) [l]="${a-$@}x"$(echo p:q) ["${nn[@]-z}y"$(echo p:q)]=m ["${!n}y"$(echo p:q)]=i)
declare -p r
declare -A r=([k]=${5-"$@"}$(echo p:q r) [l]=${5+$@}$(echo p:q r) [m]=${5-$@}$(echo p:q r) [n]="${1-$@}x"$(echo p:q r))
declare -p r
## STDOUT:
declare -A r=([l]="1 2 3:4xp q" [k]="Sp:q" [zyp:q]="m" ["1 2 3:4yp q"]="i" )
declare -A r=([n]="1 2xp:q r" [m]="1 2 3:4p q r" [l]="p:q r" [k]="1 2 3:4p q r" )
## END

#### a list that is quoted in a default counts by the values that it has
unset a; s=S
for ifs in : ' :'; do
  IFS=$ifs
  for count in 0 1 2; do
    set -- x y; shift $((2 - count))
    declare -A r=([a]=${s+"$@"}$(echo p:q r) [b]=${s+"$@"$(echo p:q r)} [c]="${s+"$@"}"$(echo p:q r))
    declare -p r
    declare -A r; r[${s+"$@"}$(echo p:q r)]=v; r[$@$(echo s:t u)]=w
    declare -p r
    [[ ${s+"$@"}$(echo p:q r) == p:q* ]]; echo $?
  done
done
## STDOUT:
declare -A r=([c]="p q r" [b]="p q r" [a]="p:q r" )
declare -A r=(["p:q r"]="v" [c]="p q r" [b]="p q r" [a]="p:q r" ["s t u"]="w" )
0
declare -A r=([c]="yp q r" [b]="yp q r" [a]="yp q r" )
declare -A r=([c]="yp q r" [b]="yp q r" [a]="yp q r" ["ys t u"]="w" ["yp q r"]="v" )
1
declare -A r=([c]="x yp q r" [b]="x yp q r" [a]="x yp q r" )
declare -A r=([c]="x yp q r" [b]="x yp q r" [a]="x yp q r" ["x ys t u"]="w" ["x yp q r"]="v" )
1
declare -A r=([c]="p q r" [b]="p q r" [a]="p:q r" )
declare -A r=(["p:q r"]="v" [c]="p q r" [b]="p q r" [a]="p:q r" ["s:t u"]="w" )
0
declare -A r=([c]="yp q r" [b]="yp q r" [a]="yp:q r" )
declare -A r=(["yp:q r"]="v" [c]="yp q r" [b]="yp q r" [a]="yp:q r" ["ys:t u"]="w" )
1
declare -A r=([c]="x yp q r" [b]="x yp q r" [a]="x yp q r" )
declare -A r=(["x ys:t u"]="w" [c]="x yp q r" [b]="x yp q r" [a]="x yp q r" ["x yp q r"]="v" )
1
## END

#### `case` takes all values of a quoted list where nothing splits
IFS=; set -- "1 2" 3:4
for v in "1 2" "1 2 3:4" "1 2 3:4x" "x1 2"; do
  case $v in "$@") echo "A <$v>";; esac
  case $v in "$@"x) echo "B <$v>";; esac
  case $v in "${a-$@}x") echo "C <$v>";; esac
done
IFS=:
for v in "1 2" "1 2 3:4" "1 2 3:4x" "x1 2"; do
  case $v in "$@") echo "A <$v>";; esac
  case $v in x"$@"x) echo "B <$v>";; esac
done
## STDOUT:
A <1 2 3:4>
B <1 2 3:4x>
C <1 2 3:4x>
A <1 2>
B <x1 2>
## END

#### `$*` in a default, where `IFS` is empty: its values that are not empty stand between blanks
IFS=; unset a
for values in '"" b' 'b ""' '"" b ""' '"" ""' 'b c' '"" "" b c'; do
  eval "set -- $values"
  e=([1]=${a-$*}x); declare -p e
  declare -A r=([k]=${a-$*}x); declare -p r
  for v in x bx 'b x' ' bx' 'b cx' ' x'; do
    [[ ${a-$*}x == "$v" ]] && echo "A <$v>"
    [[ $v == ${a-$*}x ]] && echo "B <$v>"
    [[ $v =~ ^${a-$*}x$ ]] && echo "C <$v>"
    case $v in ${a-$*}x) echo "D <$v>";; esac
    case ${a-$*}x in "$v") echo "E <$v>";; esac
  done
done
m=("" b ""); declare -A r=([k]=${a-${m[*]}}x); declare -p r
## STDOUT:
declare -a e=([1]="bx")
declare -A r=([k]="bx" )
A <bx>
B <bx>
C <bx>
D <bx>
E <bx>
declare -a e=([1]="bx")
declare -A r=([k]="bx" )
A <bx>
B <bx>
C <bx>
D <bx>
E <bx>
declare -a e=([1]="bx")
declare -A r=([k]="bx" )
A <bx>
B <bx>
C <bx>
D <bx>
E <bx>
declare -a e=([1]="x")
declare -A r=([k]="x" )
A <x>
B <x>
C <x>
D <x>
E <x>
declare -a e=([1]="b cx")
declare -A r=([k]="b cx" )
A <b cx>
B <b cx>
C <b cx>
D <b cx>
E <b cx>
declare -a e=([1]="b cx")
declare -A r=([k]="b cx" )
A <b cx>
B <b cx>
C <b cx>
D <b cx>
E <b cx>
declare -A r=([k]=" b x" )
## END

#### `$@` in the default of an element stands between blanks
IFS=:; unset a; set -- "1 2" 3:4; m=(u "v w")
e=([1]=${a-$@}x [2]=${a-${m[@]}} [3]=$@ [4]=${a-$*} [5]="${a-$@}"); declare -p e
## STDOUT:
declare -a e=([1]="1 2 3:4x" [2]="u v w" [3]="1 2:3:4" [4]="1 2:3:4" [5]="1 2:3:4")
## END

#### behind an operator values of `*` beside a list: empty ones at either end of the quotes
set -- 'p q' 'c d'; arr=('?' 'aXbXc' 'e f')
for i in $' \t\n' '' : ': ' ' :' q $'\t'; do
  for count in 2 0; do
    set -- 'p q' 'c d'; shift $((2 - count))
    IFS=$i; printf '<%s>' a:b"${arr[*]##[!a]*}${@^}" a:b"${arr[*]##?}${@^}" "g ""${arr[*]##[!a]*}${@^}"
    printf '<%s>' "${arr[*]##[!a]*}${@^}"x k"${@^}${arr[*]##[!a]*}${@^}"x k"${@^}${arr[*]##*}"x k"${arr[*]##*}${@^}"x; echo
  done
done
## STDOUT:
<a:baXbXc><P q><C d><a:bXbXc>< fP q><C d><g aXbXc><P q><C d><aXbXc><P q><C dx><kP q><C d><aXbXc><P q><C dx><kP q><C dx><kP q><C dx>
<a:baXbXc><a:bXbXc>< f><g aXbXc><aXbXcx><kaXbXcx><kx><kx>
<a:baXbXcP q><C d><a:bXbXc fP q><C d><g aXbXcP q><C d><aXbXcP q><C dx><kP q><C daXbXcP q><C dx><kP q><C dx><kP q><C dx>
<a:baXbXc><a:bXbXc f><g aXbXc><aXbXcx><kaXbXcx><kx><kx>
<a:b><aXbXc><P q><C d><a:b><XbXc>< fP q><C d><g ><aXbXc><P q><C d><><aXbXc><P q><C dx><kP q><C d><aXbXc><P q><C dx><kP q><C d><x><k><><P q><C dx>
<a:b><aXbXc><a:b><XbXc>< f><g ><aXbXc><><aXbXcx><k><aXbXcx><k><x><k><x>
<a:b><aXbXc><P q><C d><a:b><XbXc>< fP q><C d><g ><aXbXc><P q><C d><><aXbXc><P q><C dx><kP q><C d><aXbXc><P q><C dx><kP q><C d><x><k><><P q><C dx>
<a:b><aXbXc><a:b><XbXc>< f><g ><aXbXc><><aXbXcx><k><aXbXcx><k><x><k><x>
<a:baXbXc><P q><C d><a:bXbXc>< fP q><C d><g aXbXc><P q><C d><aXbXc><P q><C dx><kP q><C d><aXbXc><P q><C dx><kP q><C dx><kP q><C dx>
<a:baXbXc><a:bXbXc>< f><g aXbXc><aXbXcx><kaXbXcx><kx><kx>
<a:b><aXbXc><P q><C d><a:b><XbXc>< fP q><C d><g ><aXbXc><P q><C d><><aXbXc><P q><C dx><kP q><C d><aXbXc><P q><C dx><kP q><C d><x><k><><P q><C dx>
<a:b><aXbXc><a:b><XbXc>< f><g ><aXbXc><><aXbXcx><k><aXbXcx><k><x><k><x>
<a:baXbXc><P q><C d><a:bXbXc>< fP q><C d><g aXbXc><P q><C d><aXbXc><P q><C dx><kP q><C d><aXbXc><P q><C dx><kP q><C dx><kP q><C dx>
<a:baXbXc><a:bXbXc>< f><g aXbXc><aXbXcx><kaXbXcx><kx><kx>
## END

#### the subscripts of an array in values, with an empty IFS
IFS=
arr=(x y z)
a=${!arr[*]}; echo "$a"
a=p${!arr[*]}q; echo "$a"
a=${u-${!arr[*]}}; echo "$a"
a="${u-${!arr[*]}}"; echo "$a"
declare a=${!arr[*]}; echo "$a"
arr[1]=${!arr[*]}; echo "${arr[1]}"
b=([3]=${!arr[*]}); echo "${b[3]}"
case ${!arr[*]} in 012) echo same ;; *) echo other ;; esac
[[ ${!arr[*]} == 012 ]] && echo same
cat <<< ${!arr[*]}
## STDOUT:
012
p012q
0 1 2
012
0 1 2
012
0 1 2
same
same
012
## END

#### empty values that an operator leaves, beside a list without any in the same quotes
show() { printf '[%s]' "$#" "$@"; echo; }
set -- ''
e=() a=(abc) b=(abc d)
show "${@:2}${@^^}"
show "${@#x}${e[@]}"
show "${e[@]}${a[@]//?}"
show "${e[@]}${b[@]//?}"
show "${e[@]}${*^^}"
show "${e[@]}${*}"
show "${e[@]}${e[@]#x}"
## STDOUT:
[1][]
[1][]
[1][]
[2][][]
[0]
[1][]
[0]
## END

#### a list beside something in quotes is the first field of a pattern of case
set -- '[ab]' 'tr'; v='[xb] y'
for s in b a '[ab]' '[ab] tr' x; do
case $s in $*"$@") echo "1 $s" ;; esac
case $s in $v"$@") echo "2 $s" ;; esac
case $s in "$@"$*) echo "3 $s" ;; esac
case $s in $*) echo "4 $s" ;; esac
done
## STDOUT:
1 b
2 b
1 a
3 [ab]
2 x
## END

#### an operator without a pattern leaves a list as it is
show() { printf '[%s]' "$#" "$@"; echo; }
a=('x y' - z); set -- p 'q r'
for IFS in '' x; do
show ${a[*]#} ${@%}
show "${a[*]#}"
z=${a[@]#}; show "$z"
z=${*%}; show "$z"
done
## STDOUT:
[5][x y][-][z][p][q r]
[1][x y-z]
[1][x y - z]
[1][pq r]
[6][][ y][-][z][p][q r]
[1][x yx-xz]
[1][x y - z]
[1][pxq r]
## END

#### changed values of * in a here-document beside a list
set -- 'p:q' r; v=1:2; a=(m n:o); for IFS in : ' ' '' $'\n'; do cat <<E
1 ${*^^q}$@
2 x:y ${*/q/z} $v "$@"
3 ${a[*]^^n}${v+$@}
4 ${*~~}${!a[@]} ${*,,}
5 ${*^^q} ${@+x} ${#@}
E
cat <<E
6 ${*^^q} ${a[*]/n/x} $*
E
done
## STDOUT:
1 p:Q rp:q r
2 x:y p:z r 1:2 "p:q r"
3 m N:op:q r
4 P:Q R0 1 p:q r
5 p:Q r x 2
6 p:Q:r m:x:o p:q r
1 p:Q rp:q r
2 x:y p:z r 1:2 "p:q r"
3 m N:op:q r
4 P:Q R0 1 p:q r
5 p:Q r x 2
6 p:Q r m x:o p:q r
1 p:Qrp:q r
2 x:y p:zr 1:2 "p:q r"
3 mN:op:q r
4 P:QR0 1 p:qr
5 p:Qr x 2
6 p:Qr mx:o p:q r
1 p:Q rp:q r
2 x:y p:z r 1:2 "p:q r"
3 m N:op:q r
4 P:Q R0 1 p:q r
5 p:Q r x 2
6 p:Q
r m
x:o p:q r
## END
