#### home
HOME=/h/me; echo ~ ~/x ~/ a~ ~a~
## STDOUT:
/h/me /h/me/x /h/me/ a~ ~a~
## END

#### HOME unset or empty
HOME=; echo "[" ~ "]"; HOME=/x; echo ~
## STDOUT:
[  ]
/x
## END

#### the working directory and the one before
cd /; cd /usr; echo ~+ ~- ~+/x
## STDOUT:
/usr / /usr/x
## END

#### ~- without OLDPWD
unset OLDPWD; echo ~-
## STDOUT:
~-
## END

#### an unknown user stays
echo ~nosuchuser_ ~nosuchuser_/x
## STDOUT:
~nosuchuser_ ~nosuchuser_/x
## END

#### root
echo ~root/x
## STDOUT:
/root/x
## END

#### directory stack
cd /; pushd /usr >/dev/null; echo ~0 ~1 ~+1 ~-0 ~7
## STDOUT:
/usr / / / ~7
## END

#### the result is not split
HOME='/a  b'; printf '<%s>' ~ ~/c; echo
## STDOUT:
</a  b></a  b/c>
## END

#### not after an equals sign of an argument
HOME=/h; echo x=~ --p=~; export y=~; echo $y
## STDOUT:
x=/h --p=~
/h
## END

#### in a default
HOME=/h; echo ${x:-~} "${x:-~}" ${x:-~/a}
## STDOUT:
/h ~ /h/a
## END

#### in a case pattern and word
HOME=/h; case ~ in ~) echo match;; esac; case /h in ~) echo match;; esac
## STDOUT:
match
match
## END

#### in [[ ]]
HOME=/h; [[ ~ == /h && /h == ~ ]] && echo yes
## STDOUT:
yes
## END

#### in a redirection
HOME=$PWD; echo x > ~/f; cat f
## STDOUT:
x
## END

#### only an unquoted prefix
HOME=/h; u=root; echo ~$u ~"root" ~\root
## STDOUT:
~root ~root ~root
## END
