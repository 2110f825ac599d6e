#!/usr/bin/env python3
"""Compares the facts with the annotations of headers: compare-headers.py [--reasons FILE] DIR...

A fact that is stricter than the header that every driver compiles with makes false findings, so each of those must either go
or have a reason in its note. Prints one line per disagreement, strictest first:

  stricter   the header allows more than the fact    (exit code 1 when one of these has no note)
  looser     the fact allows more than the header
  minimum    the header allows less low a level, or no lowest level at all
  lock       the header says that a lock is taken or given back, and the fact has no such effect

Conditions are not compared: the most that a header or a fact allows in any case counts. A fact without limits says nothing.

With --reasons, only disagreements that change an answer are told: facts that were reviewed decide, the others do not (see
docs/internals/model.md). FILE says why each of those stays, {"name": "reason"}; exit code 1 when one has no reason, or a reason
has no disagreement any more.
"""

import argparse
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
LOCKS = re.compile(r"_(Acquires|Releases)_(exclusive_|shared_|nonreentrant_)?lock_$|__drv_(acquires|releases)(Exclusive)?Resource")
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


def header_locks(folders):
    """name -> header, of functions that are said to take a lock or to give one back."""
    found = {}
    for path in sorted(p for folder in folders for p in Path(folder).rglob("*.[hH]")):
        for tokens in declarations(path.read_text("latin-1")):
            if any(LOCKS.match(token) for token in tokens) and (name := function_name(tokens)):
                found.setdefault(name, path.name)
    return found


def extreme(limits, kind, kindest):
    plain = [level for k, level, guarded in limits if k == kind and not guarded]
    return kindest(plain) if plain else kindest([level for k, level, _ in limits if k == kind], default=None)


def all_facts(folder):
    facts = {}
    for path in sorted(Path(folder).glob("*.json")):
        facts.update(json.loads(path.read_text("utf-8")).get("functions", {}))
    return facts


def fact_limits(facts):
    for name, fact in facts.items():
        all_limits = fact.get("limits", []) + ([fact] if "min" in fact or "max" in fact else [])
        if all_limits:
            yield name, min(LEVELS[limit.get("min", "PASSIVE_LEVEL")] for limit in all_limits), max(
                LEVELS[limit.get("max", "any")] for limit in all_limits), fact


def reviewed(fact):
    source = fact.get("from", "")
    return "reviewed" in source or "wdf-header" in source or source == "rule"


def disagreements(folders, facts_folder):
    """(rank, name, line, whether it is explained, fact) and the numbers compared."""
    headers, facts = header_limits(folders), all_facts(facts_folder)
    found, compared = [], 0
    for name, least, most, fact in fact_limits(facts):
        if name not in headers:
            continue
        compared += 1
        header, low, high = headers[name]
        note = fact.get("note", "")
        where = f"{name} ({header}), from {fact.get('from', '?')}" + (f": {note}" if note else "")
        if high is not None and high > most:
            found.append((0, name, f"stricter   {NAMES[most]} instead of {NAMES[high]}: {where}", bool(note), fact))
        elif high is not None and high < most:
            found.append((1, name, f"looser     {NAMES[most]} instead of {NAMES[high]}: {where}", True, fact))
        if least > (low or 0):
            found.append((2, name, f"minimum    {NAMES[least]} instead of {NAMES[low or 0]}: {where}", True, fact))
    for name, header in header_locks(folders).items():
        fact = facts.get(name)
        if fact is not None and "effects" not in fact:
            found.append((3, name, f"lock       {name} ({header}) has no such effect", True, fact))
    return sorted(found, key=lambda f: (f[0], f[2])), compared, len(headers)


def check_reasons(found, file):
    reasons = json.loads(Path(file).read_text("utf-8"))
    open_ones = {name: line for _, name, line, _, fact in found if not reviewed(fact)}
    unexplained = [line for name, line in open_ones.items() if name not in reasons]
    stale = [f"no disagreement any more: {name}" for name in reasons if name not in open_ones]
    print("\n".join(unexplained + stale) or f"{len(open_ones)} disagreements, all with a reason")
    sys.exit(bool(unexplained or stale))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split(":")[0])
    parser.add_argument("--reasons", metavar="FILE")
    parser.add_argument("folders", nargs="+", metavar="DIR")
    options = parser.parse_args()
    found, compared, annotated = disagreements(options.folders, Path(__file__).resolve().parent.parent)
    if options.reasons:
        check_reasons(found, options.reasons)
    for _, _, line, _, _ in found:
        print(line)
    print(f"{compared} functions compared, {annotated} annotated in the headers")
    sys.exit(any(not explained for _, _, _, explained, _ in found))


if __name__ == "__main__":
    main()
