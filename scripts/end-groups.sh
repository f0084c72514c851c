# Reads "+ <group>" and "- <group>" until the writer is gone, for whatever reason (SIGKILL included), then ends
# the process groups that are left. This is what keeps a killed start or test from leaving a display behind.
groups=
while read -r sign group; do
  others=
  for other in $groups; do
    [ "$other" = "$group" ] || others="$others $other"
  done
  groups=$others
  [ "$sign" = + ] && groups="$groups $group"
done
[ -z "$groups" ] && exit
signal=TERM
for round in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
  left=
  for group in $groups; do kill -s "$signal" -- "-$group" && left="$left $group"; done 2>/dev/null
  groups=$left
  [ -z "$groups" ] && exit
  signal=0
  sleep 0.1
done
for group in $groups; do kill -s KILL -- "-$group"; done 2>/dev/null
