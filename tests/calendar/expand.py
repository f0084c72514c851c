"""Expands a calendar file with icalendar and dateutil, independently of JavaScript: prints JSON of [uid, start, end]
in seconds since 1970. Wall times get their offset from the file's own VTIMEZONE; floating or unknown zones fail."""

import json
import sys
from datetime import datetime, timedelta, timezone
from io import StringIO

from dateutil import tz
from dateutil.rrule import rrulestr
from icalendar import Calendar

text = sys.stdin.buffer.read().decode("utf-8")
limit = datetime.fromtimestamp(int(sys.argv[1]), timezone.utc)
zones = tz.tzical(StringIO(text.replace("\r\n ", "").replace("\r\n", "\n")))
calendar = Calendar.from_ical(text)


def wall(prop):
    return prop.dt.replace(tzinfo=None)


def instant(prop, naive=None):
    if prop.params.get("TZID") is None:
        return prop.dt.astimezone(timezone.utc)
    zone = zones.get(prop.params["TZID"])
    local = (naive or wall(prop)).replace(tzinfo=zone)
    return tz.resolve_imaginary(local).astimezone(timezone.utc)


masters, overrides = {}, {}
for event in calendar.walk("VEVENT"):
    uid = str(event["UID"])
    if "RECURRENCE-ID" in event:
        overrides.setdefault(uid, {})[wall(event["RECURRENCE-ID"])] = event
    else:
        assert uid not in masters, "two masters of " + uid
        masters[uid] = event

found = []
for uid, event in masters.items():
    if str(event.get("STATUS")) == "CANCELLED":
        continue
    start, end = event["DTSTART"], event["DTEND"]
    if "RRULE" not in event:
        found.append([uid, instant(start), instant(end)])
        continue
    rule = event["RRULE"]
    last = rule.pop("UNTIL", [limit])[0]
    assert last.tzinfo is not None, "UNTIL is not in UTC"
    excluded = event.get("EXDATE", [])
    excluded = excluded if isinstance(excluded, list) else [excluded]
    skipped = {one.dt.replace(tzinfo=None) for prop in excluded for one in prop.dts}
    changed = overrides.pop(uid, {})
    length = wall(end) - wall(start)
    for nominal in rrulestr(rule.to_ical().decode(), dtstart=wall(start)):
        if instant(start, nominal) > min(last, limit):
            break
        if nominal in skipped:
            skipped.remove(nominal)
        elif nominal in changed:
            other = changed.pop(nominal)
            found.append([uid, instant(other["DTSTART"]), instant(other["DTEND"])])
        else:
            found.append([uid, instant(start, nominal), instant(end, nominal + length)])
    assert not skipped, "EXDATE of a night that is not there"
    assert not changed, "RECURRENCE-ID of a night that is not there"
assert not overrides, "a changed night without a series"
json.dump([[uid, int(start.timestamp()), int(end.timestamp())] for uid, start, end in found], sys.stdout)
