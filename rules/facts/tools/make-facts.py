#!/usr/bin/env python3
"""Makes rules/facts/*.json from the fact tables: make-facts.py TABLES [OUT].

The JSON is what the program is built from and what reviews look at; this script brings in new tables. What the tables cannot
say stands in hand.py beside it.
"""

import csv
import json
import re
import sys
from pathlib import Path

import hand
import roles
import writes

LEVELS = ["PASSIVE_LEVEL", "APC_LEVEL", "DISPATCH_LEVEL", "DIRQL", "PROFILE_LEVEL", "IPI_LEVEL", "HIGH_LEVEL", "any"]

FILES = {
    "kmdf": "kmdf.json", "ndis": "ndis.json", "flt": "flt.json", "storport": "storport.json", "usb": "usb.json",
    "safe": "rtl-safe.json", "display": "display.json", "ks-audio": "ks.json", "acx": "acx.json", "soc-bus": "soc.json",
    "netadaptercx": "netadapter.json", "storage": "storage.json", "wfp-wsk": "wfp.json", "rdbss": "rdbss.json",
    "hid": "hid.json", "other": "other.json",
}


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        lines = [line for line in file if not line.startswith("# ")]
    return [{k: ("" if v == "-" else v) for k, v in row.items()} for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)]


def file_of(row):
    if row["family"] != "wdm":
        return FILES[row["family"]]
    if row["header"] in ("ntifs.h", "fltkernel.h"):
        return "ifs.json"
    return "rtl.json" if row["name"].startswith(("Rtl", "Interlocked", "ExInterlocked")) else "wdm.json"


# -------------------------------------------------------------------------------------------------- conditions

def split_condition(text):
    """"cond?A:B" as (cond, A, B); B may hold another. None if it has no such form."""
    depth = 0
    for i, c in enumerate(text):
        depth += c == "("
        depth -= c == ")"
        if c == "?" and depth == 0:
            level = 0
            for j in range(i + 1, len(text)):
                level += text[j] == "("
                level -= text[j] == ")"
                if text[j] == ":" and level == 0:
                    return text[:i], text[i + 1:j], text[j + 1:]
    return None


def c_condition(text):
    """The tables' predicates as C over argN."""
    text = re.sub(r"^\((.*)\)$", r"\1", text) if balanced(text) else text
    text = re.sub(r"paged_pool\((arg\d)\)", r"(\1 & 1) != 0", text)
    text = re.sub(r"flag\((arg\d)\.(\w+),(\w+)\)", r"(\1->\2 & \3) != 0", text)
    text = re.sub(r"flag\((arg\d),(\w+)\)", r"(\1 & \2) != 0", text)
    text = re.sub(r"flag\(KS\w+\)", "ks_dispatch_level_processing", text)
    text = re.sub(r"(?<!\w)(arg\d)\.(\w+)", r"\1->\2", text)
    text = re.sub(r"arg_size<=256", "small_argument", text)
    return re.sub(r"\s*(==|!=|\|\||&&)\s*", r" \1 ", text)


def balanced(text):
    """Whether the outer brackets belong together."""
    if not (text.startswith("(") and text.endswith(")")):
        return False
    depth = 0
    for i, c in enumerate(text):
        depth += c == "("
        depth -= c == ")"
        if depth == 0 and i < len(text) - 1:
            return False
    return True


def negated(condition):
    match = re.fullmatch(r"(\*?\w+(?:->\w+)?(?: & \w+)?|\(.* & \w+\)) (==|!=) (\w+)", condition)
    if match:
        return f"{match[1]} {'!=' if match[2] == '==' else '=='} {match[3]}"
    return f"!({condition})" if re.search(r"[ &|]", condition) else f"!{condition}"


def branch_limits(text, guard):
    """Limits of one branch: "<=LEVEL", "=LEVEL", "any" or a nested condition."""
    nested = split_condition(text.strip("()") if balanced(text) else text)
    if nested:
        condition = c_condition(nested[0])
        join = lambda c: f"({guard}) && ({c})" if guard else c
        return branch_limits(nested[1], join(condition)) + branch_limits(nested[2], join(negated(condition)))
    level = text.lstrip("<=")
    if level not in LEVELS:
        return None
    return [(guard, level)]


def limits_of(row, notes):
    name = row["name"]
    if name in hand.MAX:
        given = hand.MAX[name]
        return {"max": given} if isinstance(given, str) else {"limits": [{"when": w, "max": m} for w, m in given]}
    if is_initialiser(row):
        return {"max": "any"}
    low, high = row["irql_min"], row["irql_max"]
    if not high:
        return None
    plain = {"min": low} if low != "PASSIVE_LEVEL" else {}
    plain["max"] = high
    parts = split_condition(row["condition"]) if row["condition"] else None
    if not parts or "irql" in parts[0] or low != "PASSIVE_LEVEL":
        return plain
    condition = c_condition(parts[0])
    first = branch_limits(parts[1], condition)
    second = branch_limits(parts[2], negated(condition))
    if not first or not second:
        notes.append(f"{name}: condition not taken over: {row['condition']}")
        return plain
    limits = first + second
    most = max(LEVELS.index(level) for _, level in limits)
    if most != LEVELS.index(high):
        notes.append(f"{name}: {row['condition']} but irql_max {high}")
        return plain
    return {"limits": [{"when": w, "max": m} for w, m in limits]}


# -------------------------------------------------------------------------------------------------- functions

def is_trusted_minimum(row):
    return "reviewed" in row["source"]


def name_is_changed(row):
    """Who says so, when not the table."""
    if row["name"] in hand.MAX:
        return "reviewed"
    return "rule" if is_initialiser(row) else None


def is_initialiser(row):
    """WDF_OBJECT_ATTRIBUTES_INIT and its like: inline, fill a structure."""
    return row["source"] == "docs" and re.fullmatch(r"[A-Z0-9_]+_INIT(_[A-Z0-9_]+)?", row["name"])


def functions(tables, notes):
    files = {}
    for row in rows(tables / "ddi_irql.tsv"):
        if row["kind"] == "callback" or row["name"] in hand.LEAVE_OUT:
            continue
        if row["irql_min"] and row["irql_min"] != "PASSIVE_LEVEL" and not is_trusted_minimum(row):
            notes.append(f"{row['name']}: minimum {row['irql_min']} from {row['source']} not taken over")
            row["irql_min"] = "PASSIVE_LEVEL"
        limits = limits_of(row, notes)
        if limits is None and row["name"] not in hand.EFFECTS:
            continue
        fact = dict(limits or {})
        changed = name_is_changed(row)
        fact["from"] = changed or row["source"]
        note = row["note"] or (f"{hand.HEADER_ALLOWS[row['name']]} by the public header" if row["name"] in hand.HEADER_ALLOWS else "")
        if row["name"] in hand.DOCS_ALLOW:
            fact["from"] += "+reviewed"
            note = note or "the documentation allows more than the public header"
        if note:
            fact["note"] = note
        files.setdefault(file_of(row), {})[row["name"]] = fact
    for file, extra in hand.EXTRA.items():
        for name, fact in extra.items():
            files.setdefault(file, {}).setdefault(name, dict(fact))
    called_types(tables, files)
    return files


def called_types(tables, files):
    """Function-pointer types that drivers call: DMA operations, bus interfaces."""
    for row in rows(tables / "callbacks.tsv"):
        if row["direction"] != "called" or not row["entry_max"] or row["variant"]:
            continue
        fact = {"max": row["entry_max"], "from": row["source"]}
        if allowed := hand.HEADER_ALLOWS.get(row["role_type"]):
            fact = {"max": allowed, "from": "reviewed", "note": f"{allowed} by the public header"}
        if row["role_type"] in hand.DOCS_ALLOW:
            fact |= {"from": fact["from"] + "+reviewed", "note": "the documentation allows more than the public header"}
        if row["entry_min"] not in ("", "PASSIVE_LEVEL") and "reviewed" in row["source"]:
            fact["min"] = row["entry_min"]
        files.setdefault("interfaces.json", {})[row["role_type"]] = fact


def add_hand_written(files, notes):
    where = {name: facts for facts in files.values() for name in facts}

    def fact(name):
        if name not in where:
            notes.append(f"{name}: in hand.py, but no row has it")
            where[name] = files.setdefault("wdm.json", {})
            where[name][name] = {"from": "reviewed"}
        return where[name][name]

    for name, effects in hand.EFFECTS.items():
        if effects:
            fact(name).setdefault("effects", []).extend(effects)
    for names, effect in ((hand.WAITS, {"do": "wait"}), (hand.NO_RETURN, {"do": "noReturn"}), (hand.ALWAYS_RAISE, {"do": "alwaysRaise"}),
                          (hand.RAISES, {"do": "raise"})):
        for name in names:
            fact(name).setdefault("effects", []).append(effect)
    known = set(where)
    for name in hand.CALLS_BACK:
        if name in known:
            where[name][name]["callsBack"] = True
        else:
            notes.append(f"{name}: calls back, but no row has it")
    for name, arguments in writes.WRITES.items():
        if name in where:
            where[name][name]["writes"] = arguments


def add_aliases(tables, files, notes):
    where = {name: facts for facts in files.values() for name in facts}
    pairs = {pair: args for pair, args in hand.ALIAS_ARGS.items()}
    for row in rows(tables / "ddi_aliases.tsv"):
        pair = (row["source_name"], row["ast_name"])
        if row["argument_map"] == "same" and re.fullmatch(r"\w+", row["ast_name"]):
            pairs.setdefault(pair, None)
    for (source, target), args in sorted(pairs.items()):
        if source not in where:
            notes.append(f"{source}: alias without facts of its own")
            continue
        alias = {"name": target}
        if args is not None:
            alias["args"] = args
        where[source][source].setdefault("becomes", []).append(alias)


# -------------------------------------------------------------------------------------------------- output

KEYS = ["min", "max", "limits", "effects", "callsBack", "writes", "becomes", "from", "note"]


def dump(value):
    return json.dumps(value, ensure_ascii=False)


def function_lines(facts):
    lines = []
    for name in sorted(facts):
        fact = facts[name]
        parts = [f"{dump(key)}: {dump(fact[key])}" for key in KEYS if key in fact]
        line = f"    {dump(name)}: {{{', '.join(parts)}}}"
        if len(line) > 150 and ("effects" in fact or "limits" in fact):
            line = f"    {dump(name)}: {{\n" + ",\n".join(f"      {part}" for part in wrapped(fact)) + "}"
        lines.append(line)
    return ",\n".join(lines)


def wrapped(fact):
    short = []
    for key in KEYS:
        if key not in fact:
            continue
        if key in ("limits", "effects"):
            if short:
                yield ", ".join(short)
                short = []
            items = (",\n" + " " * (len(key) + 11)).join(dump(item) for item in fact[key])
            yield f"{dump(key)}: [{items}]"
        else:
            short.append(f"{dump(key)}: {dump(fact[key])}")
    if short:
        yield ", ".join(short)


def write(path, *sections):
    text = ",\n".join(f'  "{name}": {{\n{body}\n  }}' for name, body in sections)
    path.write_text(f'{{\n  "$schema": "schema.json",\n{text}\n}}\n', encoding="utf-8")


def plain_lines(table):
    return ",\n".join(f"    {dump(key)}: {dump(value)}" for key, value in sorted(table.items()))


def main():
    tables = Path(sys.argv[1])
    out = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).resolve().parent.parent
    notes = []
    files = functions(tables, notes)
    add_hand_written(files, notes)
    add_aliases(tables, files, notes)
    for file, facts in files.items():
        write(out / file, ("functions", function_lines(facts)))
    constants = dict(hand.CONSTANTS)
    constants.update(roles.irp_majors(rows(tables / "irp_codes.tsv")))
    write(out / "constants.json", ("constants", plain_lines(constants)))
    types = roles.roles(rows(tables / "callbacks.tsv"))
    write(out / "roles.json", ("roles", roles.lines(types)))
    registrations = roles.registrations(rows(tables / "callbacks.tsv"), types, notes)
    write(out / "registrations.json", ("symbols", plain_lines(hand.SYMBOLS)), ("registrations", plain_lines(registrations)))
    write(out / "globals.json", ("globals", plain_lines(hand.GLOBALS)))
    for note in notes:
        print(note)


if __name__ == "__main__":
    main()
