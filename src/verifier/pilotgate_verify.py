#!/usr/bin/env python3
"""Checks files of Pilotgate's sealed truth: offline, with Python 3.8 or newer and nothing else.

Written from the description of the files alone (seal-format.md), not from the product's code.

    python3 pilotgate_verify.py FILE... [--seal FILE] [--root HEX]

A file says itself what it is. A seal among the files is what reveals and proofs of the same set are held against.
Exit codes: 0 everything holds, 1 something does not hold (it is named), 2 a file cannot be read.
"""

import argparse
import hashlib
import json
import re
import sys
from datetime import datetime

HOLDS, BROKEN, NOTE = "holds", "BROKEN", "note"
NAMED = 20  # of a kind; a file of another set differs in every line

HEX = re.compile(r"[0-9a-f]{64}")
TIME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d{1,9})?Z")


class Unreadable(Exception):
    """A file that is not what it says it is."""


# ---- hashes ------------------------------------------------------------------------------------------------------


def sha256(data):
    return hashlib.sha256(data).digest()


def prefixed(part):
    data = part.encode("utf-8") if isinstance(part, str) else part
    return len(data).to_bytes(4, "big") + data


def leaf_of(head, entry):
    parts = ("pilotgate-leaf/1", head["pilot"], head["purpose"], str(head["attempt"]), entry["salt"],
             entry["item"], entry["label"], entry["stratum"])
    return sha256(b"\x00" + b"".join(prefixed(part) for part in parts))


def node(left, right):
    return sha256(b"\x01" + left + right)


def root_of(leaves):
    """Level by level: a last one without a partner goes up as it is, which is the tree of RFC 6962."""
    if not leaves:
        return sha256(b"")
    level = list(leaves)
    while len(level) > 1:
        pairs = [node(level[i], level[i + 1]) for i in range(0, len(level) - 1, 2)]
        level = pairs + level[len(pairs) * 2:]
    return level[0]


def climb(leaf, index, size, path):
    """The root that a path leads to, or None where no path from this place is of this length."""
    first, last, result = index, size - 1, leaf
    if first > last:
        return None
    for step in path:
        if last == 0:
            return None
        if first % 2 == 1 or first == last:
            result = node(step, result)
            while first % 2 == 0 and first != 0:
                first //= 2
                last //= 2
        else:
            result = node(result, step)
        first //= 2
        last //= 2
    return result if last == 0 else None


# ---- reading -----------------------------------------------------------------------------------------------------


def once(pairs):
    found = {}
    for name, value in pairs:
        if name in found:
            raise Unreadable("The field '%s' stands twice in an object." % shown(name))
        found[name] = value
    return found


def no_number(text):
    raise Unreadable("%s is no number of JSON." % text)


def parse(data):
    try:
        text = data.decode("utf-8")
        if text.startswith("\ufeff"):
            raise Unreadable("It begins with a byte order mark.")
        return json.loads(text, object_pairs_hook=once, parse_constant=no_number)
    except UnicodeDecodeError:
        raise Unreadable("It is not UTF-8.")
    except (ValueError, RecursionError) as malformed:
        raise Unreadable("It is not JSON: %s." % malformed)


def field(value, name, place=""):
    if not isinstance(value, dict):
        raise Unreadable("%s is no object." % (place or "It"))
    if name not in value:
        raise Unreadable("%s is missing." % at(place, name))
    return value[name]


def at(place, name):
    return place + "." + name if place else name


def text(value, name, place=""):
    found = field(value, name, place)
    if not isinstance(found, str):
        raise Unreadable("%s is no text." % at(place, name))
    try:
        found.encode("utf-8")
    except UnicodeEncodeError:
        raise Unreadable("%s has half a character in it." % at(place, name))
    return found


def number(value, name, place=""):
    found = field(value, name, place)
    if type(found) is not int or not 0 <= found <= 2147483647:
        raise Unreadable("%s is no whole number from 0 to 2147483647." % at(place, name))
    return found


def hash_in(found, place):
    if not isinstance(found, str) or not HEX.fullmatch(found):
        raise Unreadable("%s is not 64 digits of 0-9 and a-f." % place)
    return bytes.fromhex(found)


def entries(value, name):
    found = field(value, name)
    if not isinstance(found, list):
        raise Unreadable("%s is no list." % name)
    return found


def hashes(value, name):
    return [hash_in(one, "%s[%d]" % (name, i)) for i, one in enumerate(entries(value, name))]


def time(value, name):
    found = text(value, name)
    match = TIME.fullmatch(found)
    try:
        if not match:
            raise ValueError
        datetime.strptime(match.group(1), "%Y-%m-%dT%H:%M:%S")
    except ValueError:
        raise Unreadable("%s is no time in UTC, such as 2027-03-01T09:30:00Z." % name)
    return match.group(1), (match.group(2) or ".")[1:].ljust(9, "0")


def head_of(value, items):
    return {
        "pilot": text(value, "pilot"),
        "purpose": text(value, "purpose"),
        "attempt": number(value, "attempt"),
        "items": items,
        "root": hash_in(field(value, "root"), "root"),
        "sealedAt": time(value, "sealedAt"),
        "said": value["sealedAt"],
    }


def entry_of(value, place=""):
    return {
        "index": number(value, "index", place),
        "item": text(value, "item", place),
        "label": text(value, "label", place),
        "stratum": text(value, "stratum", place),
        "salt": hash_in(field(value, "salt", place), at(place, "salt")),
    }


# ---- what people read --------------------------------------------------------------------------------------------


def shown(name):
    """Without what could move a terminal's cursor."""
    return "".join("?" if ord(c) < 32 or 127 <= ord(c) < 160 else c for c in name)


def name_of(entry):
    return "item '%s' (leaf index %d)" % (shown(entry["item"]), entry["index"])


def set_of(head):
    attempt = "" if head["attempt"] == 0 else " attempt %d" % head["attempt"]
    return "pilot %s, %s%s" % (shown(head["pilot"]), shown(head["purpose"]), attempt)


def shortened(findings):
    if len(findings) <= NAMED:
        return findings
    return findings[:NAMED] + [(BROKEN, "And %d more like these." % (len(findings) - NAMED))]


# ---- evidence ----------------------------------------------------------------------------------------------------


class Evidence:
    """What a person holds against a file: seals that were kept, and the root that was mailed."""

    def __init__(self, named, beside, root):
        self.named, self.beside, self.root = named, beside, root

    def without(self, seal):
        """A seal is no evidence for itself."""
        return Evidence([s for s in self.named if s != seal], [s for s in self.beside if s != seal], self.root)

    def of(self, head):
        return [seal for seal in self.named + self.beside if same_set(seal["head"], head)]

    def compare(self, head):
        findings = []
        if self.root is None and not self.of(head):
            findings.append((NOTE, "The root is taken from the file itself. Compare it with the letter that you got when"
                                   " the set was sealed, or name the root (--root HEX) or the seal (--seal FILE) to hold"
                                   " it against."))
        if self.root is not None:
            if self.root == head["root"]:
                findings.append((HOLDS, "The root is the one given, %s." % self.root.hex()))
            else:
                findings.append((BROKEN, "The file says the root is %s; the one given is %s."
                                 % (head["root"].hex(), self.root.hex())))
        for seal in self.named:
            if not same_set(seal["head"], head):
                findings.append((BROKEN, "The seal is of %s, the file of %s." % (set_of(seal["head"]), set_of(head))))
        for seal in self.of(head):
            findings += differences(seal["head"], head)
        return findings


def same_set(one, other):
    return all(one[name] == other[name] for name in ("pilot", "purpose", "attempt"))


def differences(kept, told):
    findings = []
    for name, words, show in (("root", "root", lambda h: h["root"].hex()),
                              ("items", "number of items", lambda h: h["items"]),
                              ("sealedAt", "time of sealing", lambda h: h["said"])):
        if kept[name] != told[name]:
            findings.append((BROKEN, "The %s is %s in the file and %s in the seal." % (words, show(told), show(kept))))
    return findings or [(HOLDS, "It is of the set that was sealed on %s." % kept["said"])]


# ---- the three files ---------------------------------------------------------------------------------------------


def read_seal(value):
    return {"head": head_of(value, number(value, "items")), "leaves": hashes(value, "leaves")}


def check_seal(value, evidence):
    seal = read_seal(value)
    head, leaves = seal["head"], seal["leaves"]
    findings = evidence.without(seal).compare(head)
    if not leaves or len(leaves) != head["items"]:
        findings.append((BROKEN, "It lists %d leaves and says %d items." % (len(leaves), head["items"])))
    findings += shortened([
        (BROKEN, "Leaf index %d (%s) is not above the one before it: leaves were changed or moved."
         % (i, leaves[i].hex())) for i in range(1, len(leaves)) if leaves[i - 1] >= leaves[i]])
    root = root_of(leaves)
    if root == head["root"]:
        findings.append((HOLDS, "%d leaves give the root %s." % (head["items"], root.hex())))
    else:
        findings.append((BROKEN, "The leaves give the root %s; the file says %s." % (root.hex(), head["root"].hex())))
    return findings


def check_reveal(value, evidence):
    items = [entry_of(one, "items[%d]" % i) for i, one in enumerate(entries(value, "items"))]
    head = head_of(value, len(items))
    findings = evidence.compare(head)
    leaves = [leaf_of(head, entry) for entry in items]
    findings += shortened([
        (BROKEN, "%s stands in place %d of the list: the order was changed." % (name_of(entry), place))
        for place, entry in enumerate(items) if entry["index"] != place])
    seals = evidence.of(head)
    for seal in seals:
        findings += shortened(against(seal["leaves"], items, leaves))
    if not seals:
        findings += shortened([
            (BROKEN, "Between %s and %s the leaves are out of order: one of the two was changed."
             % (name_of(items[i - 1]), name_of(items[i]))) for i in range(1, len(leaves)) if leaves[i - 1] >= leaves[i]])
    root = root_of(leaves)
    if root == head["root"]:
        findings.append((HOLDS, "%d items with their labels, strata and salts give the root %s."
                         % (len(items), root.hex())))
    else:
        findings.append((BROKEN, "The items give the root %s; the file says %s." % (root.hex(), head["root"].hex())))
    return findings


def against(kept, items, leaves):
    findings = []
    for entry, leaf in zip(items, leaves):
        index = entry["index"]
        if index >= len(kept) or kept[index] != leaf:
            findings.append((BROKEN, "%s: its item, label, stratum and salt do not give the sealed leaf%s."
                             % (name_of(entry), " " + kept[index].hex() if index < len(kept) else "")))
    return findings + [(BROKEN, "Leaf index %d (%s) is not revealed." % (i, kept[i].hex()))
                       for i in range(len(items), len(kept))]


def check_proof(value, evidence):
    head, entry, path = head_of(value, number(value, "items")), entry_of(value), hashes(value, "path")
    findings = evidence.compare(head)
    leaf = leaf_of(head, entry)
    for seal in evidence.of(head):
        kept = seal["leaves"]
        if entry["index"] >= len(kept) or kept[entry["index"]] != leaf:
            findings.append((BROKEN, "%s: its item, label, stratum and salt do not give the sealed leaf."
                             % name_of(entry)))
    if climb(leaf, entry["index"], head["items"], path) == head["root"]:
        findings.append((HOLDS, "%s leads to the root %s." % (name_of(entry), head["root"].hex())))
    else:
        findings.append((BROKEN, "%s: its item, label, stratum, salt and path do not lead to the root %s."
                         % (name_of(entry), head["root"].hex())))
    return findings


SEAL = "pilotgate-seal/1"

CHECKS = {
    SEAL: check_seal,
    "pilotgate-reveal/1": check_reveal,
    "pilotgate-proof/1": check_proof,
}


# ---- the command -------------------------------------------------------------------------------------------------


def opened(path):
    with open(path, "rb") as file:
        return file.read()


def check(data, evidence):
    value = parse(data)
    found = value.get("format") if isinstance(value, dict) else None
    if not isinstance(found, str):
        raise Unreadable("It is no JSON object with a field 'format'. Known are %s." % ", ".join(sorted(CHECKS)))
    if found not in CHECKS:
        raise Unreadable("Its format '%s' is not known here. Known are %s." % (shown(found), ", ".join(sorted(CHECKS))))
    return CHECKS[found](value, evidence)


def seals_among(files):
    seals = []
    for data in files:
        try:
            value = parse(data)
            if isinstance(value, dict) and value.get("format") == SEAL:
                seals.append(read_seal(value))
        except Unreadable:
            pass  # told when its turn comes
    return seals


def run(arguments):
    parser = argparse.ArgumentParser(
        description="Checks files of Pilotgate's sealed truth, offline.",
        epilog="Exit codes: 0 everything holds, 1 something does not hold, 2 a file cannot be read.")
    parser.add_argument("files", nargs="+", metavar="FILE", help="seals, reveals and proofs")
    parser.add_argument("--seal", action="append", default=[], metavar="FILE",
                        help="the seal that you kept, to hold the files against")
    parser.add_argument("--root", metavar="HEX", help="the root that was mailed to you")
    given = parser.parse_args(arguments)
    try:
        root = None if given.root is None else hash_in(given.root.strip().lower(), "--root")
        contents = {path: opened(path) for path in given.files}
        kept = {path: opened(path) for path in given.seal}
        named = [read_seal(parse(data)) for data in kept.values()]
    except Unreadable as unreadable:
        print(unreadable, file=sys.stderr)
        return 2
    except OSError as missing:
        print("A file cannot be read: %s" % missing, file=sys.stderr)
        return 2
    evidence = Evidence(named, seals_among(contents.values()), root)
    for path, data in kept.items():
        contents.setdefault(path, data)
    broken, unread = False, False
    for path, data in contents.items():
        print(path)
        try:
            for kind, sentence in check(data, evidence):
                print("  %-6s  %s" % (kind, sentence))
                broken = broken or kind == BROKEN
        except Unreadable as unreadable:
            print("  cannot be read: %s" % unreadable)
            unread = True
    print("It does not hold." if broken else "Not everything could be read." if unread else "Everything holds.")
    return 1 if broken else 2 if unread else 0


if __name__ == "__main__":
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(run(sys.argv[1:]))
