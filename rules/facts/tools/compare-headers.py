#!/usr/bin/env python3
"""Compares the IRQL limits of the facts with the annotations of public headers: compare-headers.py DIR...

A fact that is stricter than the header that every driver compiles with makes false findings, so each of those must either go
or have a reason in its note. Prints one line per disagreement, strictest first:

  stricter   the header allows more than the fact    (exit code 1 when one of these has no note)
  looser     the fact allows more than the header
  minimum    the header allows less low a level, or no lowest level at all

Conditions are not compared: the most that a header or a fact allows in any case counts. A fact without limits says nothing.
"""

import json
import re
import sys
from pathlib import Path

LEVELS = {"PASSIVE_LEVEL": 0, "LOW_LEVEL": 0, "APC_LEVEL": 1, "DISPATCH_LEVEL": 2, "DPC_LEVEL": 2, "DIRQL": 12, "CLOCK_LEVEL": 13,
          "CLOCK2_LEVEL": 13, "IPI_LEVEL": 14, "POWER_LEVEL": 14, "PROFILE_LEVEL": 15, "HIGH_LEVEL": 15, "SYNCH_LEVEL": 12, "any": 15}
NAMES = ["PASSIVE_LEVEL", "APC_LEVEL", "DISPATCH_LEVEL"] + ["DIRQL"] * 10 + ["CLOCK_LEVEL", "IPI_LEVEL", "any"]
BOUND = {"_IRQL_requires_max_": "max", "_IRQL_requires_min_": "min", "_IRQL_requires_": "both", "__drv_maxIRQL": "max",
         "__drv_minIRQL": "min", "__drv_requiresIRQL": "both"}
CONDITIONAL = {"_When_", "__drv_when", "_At_"}
NO_FUNCTION = re.compile(r"_\w*_$|__\w+$|_[A-Z]\w*|DECLSPEC_\w+|STDMETHOD\w*|[A-Z_]*CALLCONV|WINAPI_\w+|defined$|sizeof$|if$|while$|for$|switch$|return$")
TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|\w+|[^\s\w]')


def declarations(text):
    """Lists of tokens between the separators at depth 0; bodies and records are cut into pieces that mean nothing."""
    text = re.sub(r"/\*.*?\*/|//[^\n]*", " ", text, flags=re.S)
    text = re.sub(r"^[ \t]*#(?:[^\n\\]|\\.)*", " ", text.replace("\\\r\n", " ").replace("\\\n", " "), flags=re.M)
    piece, depth = [], 0
    for token in TOKEN.findall(text):
        depth += (token == "(") - (token == ")")
        if token in ";{}" and (depth <= 0 or token != ";"):
            yield piece
            piece, depth = [], 0
        else:
            piece.append(token)


def groups(tokens):
    """(name, tokens between its brackets) for each `name(...)` at depth 0."""
    i = 0
    while i < len(tokens) - 1:
        if tokens[i + 1] != "(" or not re.fullmatch(r"\w+", tokens[i]):
            i += 1
            continue
        depth, end = 1, i + 2
        while end < len(tokens) and depth:
            depth += (tokens[end] == "(") - (tokens[end] == ")")
            end += 1
        yield tokens[i], tokens[i + 2:end - 1]
        i = end


def bounds(tokens, guarded=False):
    """(kind, level, guarded) of the annotations of one declaration."""
    for name, inner in groups(tokens):
        if name in BOUND and len(inner) == 1 and inner[0] in LEVELS:
            level = LEVELS[inner[0]]
            yield from ((kind, level, guarded) for kind in (("min", "max") if BOUND[name] == "both" else (BOUND[name],)))
        elif name in CONDITIONAL and "," in inner:
            yield from bounds(inner[inner.index(",") + 1:], True)


def function_name(tokens):
    if not tokens or tokens[0] == "typedef":
        return None
    for name, _ in groups(tokens):
        if name not in BOUND and name not in CONDITIONAL and not NO_FUNCTION.match(name):
            return name
    return None


def header_limits(folders):
    """name -> (header, lowest, highest); None: not limited."""
    found = {}
    for path in sorted(p for folder in folders for p in Path(folder).rglob("*.[hH]")):
        for tokens in declarations(path.read_text("latin-1")):
            limits = list(bounds(tokens))
            name = function_name(tokens) if limits else None
            if not name:
                continue
            least = extreme(limits, "min", min)
            most = extreme(limits, "max", max)
            if name in found: # several configurations: the kindest counts
                least = None if least is None or found[name][1] is None else min(least, found[name][1])
                most = None if most is None or found[name][2] is None else max(most, found[name][2])
            found[name] = (found[name][0] if name in found else path.name, least, most)
    return found


def extreme(limits, kind, kindest):
    plain = [level for k, level, guarded in limits if k == kind and not guarded]
    return kindest(plain) if plain else kindest([level for k, level, _ in limits if k == kind], default=None)


def fact_limits(folder):
    for path in sorted(Path(folder).glob("*.json")):
        for name, fact in json.loads(path.read_text("utf-8")).get("functions", {}).items():
            all_limits = fact.get("limits", []) + ([fact] if "min" in fact or "max" in fact else [])
            if all_limits:
                yield name, (min(LEVELS[limit.get("min", "PASSIVE_LEVEL")] for limit in all_limits),
                             max(LEVELS[limit.get("max", "any")] for limit in all_limits), fact)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__.split("\n")[0])
    headers = header_limits(sys.argv[1:])
    lines, compared = [], 0
    for name, (least, most, fact) in fact_limits(Path(__file__).resolve().parent.parent):
        if name not in headers:
            continue
        compared += 1
        header, low, high = headers[name]
        note = fact.get("note", "")
        where = f"{name} ({header}), from {fact.get('from', '?')}" + (f": {note}" if note else "")
        if high is not None and high > most:
            lines.append((0, f"stricter   {NAMES[most]} instead of {NAMES[high]}: {where}", bool(note)))
        elif high is not None and high < most:
            lines.append((1, f"looser     {NAMES[most]} instead of {NAMES[high]}: {where}", True))
        if least > (low or 0):
            lines.append((2, f"minimum    {NAMES[least]} instead of {NAMES[low or 0]}: {where}", True))
    for _, line, _ in sorted(lines):
        print(line)
    print(f"{compared} functions compared, {len(headers)} annotated in the headers")
    sys.exit(any(not ok for _, _, ok in lines))


if __name__ == "__main__":
    main()
