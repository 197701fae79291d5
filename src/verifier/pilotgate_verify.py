#!/usr/bin/env python3
"""Checks files of Pilotgate's sealed truth and of its audit trail: offline, with Python 3.8 or newer and nothing else.

Written from the description of the files alone (seal-format.md, audit-format.md), not from the
product's code.

    python3 pilotgate_verify.py FILE... [--seal FILE] [--root HEX] [--head HEX --entries N]

A file says itself what it is. Seals and checkpoints among the files are what the others are held against.
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
    models = entry.get("models", ())
    parts = ("pilotgate-leaf/2" if models else "pilotgate-leaf/1", head["pilot"], head["purpose"], str(head["attempt"]),
             entry["salt"], entry["item"], entry["label"], entry["stratum"]) + models
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


def hash_of(value, name, place=""):
    return hash_in(field(value, name, place), at(place, name))


def hash_in(found, place):
    if not isinstance(found, str) or not HEX.fullmatch(found):
        raise Unreadable("%s is not 64 digits of 0-9 and a-f." % place)
    return bytes.fromhex(found)


def entries(value, name, place=""):
    found = field(value, name, place)
    if not isinstance(found, list):
        raise Unreadable("%s is no list." % at(place, name))
    return found


def hashes(value, name):
    return [hash_in(one, "%s[%d]" % (name, i)) for i, one in enumerate(entries(value, name))]


def time(value, name, place=""):
    found = text(value, name, place)
    match = TIME.fullmatch(found)
    try:
        if not match:
            raise ValueError
        datetime.strptime(match.group(1), "%Y-%m-%dT%H:%M:%S")
    except ValueError:
        raise Unreadable("%s is no time in UTC, such as 2027-03-01T09:30:00Z." % at(place, name))
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
        "models": models_of(value, place),
    }


def models_of(value, place):
    """Whichever file they stand in: names that nobody sealed are not passed over."""
    if "firstModel" not in value and "secondModel" not in value:
        return ()
    return text(value, "firstModel", place), text(value, "secondModel", place)


# ---- what people read --------------------------------------------------------------------------------------------


def shown(name):
    """Without what could move a terminal's cursor."""
    return "".join("?" if ord(c) < 32 or 127 <= ord(c) < 160 else c for c in name)


def name_of(entry):
    return "item '%s' (leaf index %d)" % (shown(entry["item"]), entry["index"])


def parts_of(entry):
    return "item, label, stratum, models and salt" if entry["models"] else "item, label, stratum and salt"


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
    if field(value, "draw") is not None:
        findings += check_draw(read_draw(value["draw"]), head["pilot"], [entry["stratum"] for entry in items], leaves)
    return findings + check_corrections(read_corrections(value), head, items)


def against(kept, items, leaves):
    findings = []
    for entry, leaf in zip(items, leaves):
        index = entry["index"]
        if index >= len(kept) or kept[index] != leaf:
            findings.append((BROKEN, "%s: its %s do not give the sealed leaf%s."
                             % (name_of(entry), parts_of(entry), " " + kept[index].hex() if index < len(kept) else "")))
    return findings + [(BROKEN, "Leaf index %d (%s) is not revealed." % (i, kept[i].hex()))
                       for i in range(len(items), len(kept))]


def check_proof(value, evidence):
    head, entry, path = head_of(value, number(value, "items")), entry_of(value), hashes(value, "path")
    findings = evidence.compare(head)
    leaf = leaf_of(head, entry)
    for seal in evidence.of(head):
        kept = seal["leaves"]
        if entry["index"] >= len(kept) or kept[entry["index"]] != leaf:
            findings.append((BROKEN, "%s: its %s do not give the sealed leaf."
                             % (name_of(entry), parts_of(entry))))
    if climb(leaf, entry["index"], head["items"], path) == head["root"]:
        findings.append((HOLDS, "%s leads to the root %s." % (name_of(entry), head["root"].hex())))
    else:
        findings.append((BROKEN, "%s: its %s with this path do not lead to the root %s."
                         % (name_of(entry), parts_of(entry), head["root"].hex())))
    return findings


# ---- corrections (seal-format.md) ---------------------------------------------------------------------------------


def read_corrections(value):
    corrections = []
    for i, layer in enumerate(entries(value, "corrections")):
        place = "corrections[%d]" % i
        time(layer, "at", place)
        corrections.append({
            "layer": number(layer, "layer", place),
            "root": hash_of(layer, "root", place),
            "signedBy": text(layer, "signedBy", place),
            "countersignedBy": text(layer, "countersignedBy", place),
            "at": layer["at"],
            "commitment": hash_of(layer, "commitment", place),
            "items": [right_of(one, "%s.items[%d]" % (place, j))
                      for j, one in enumerate(entries(layer, "items", place))],
        })
    return corrections


def right_of(value, place):
    return {
        "item": text(value, "item", place),
        "label": text(value, "label", place),
        "stratum": "",
        "salt": hash_of(value, "salt", place),
        "leaf": hash_of(value, "leaf", place),
    }


def check_corrections(corrections, head, items):
    """Layers over the sealed labels: each with leaves and a root of its own, and signed by two people."""
    findings, before, sealed = [], 0, {entry["item"] for entry in items}
    for layer in corrections:
        name = "Correction %d" % layer["layer"]
        if layer["layer"] <= before:
            findings.append((BROKEN, "%s stands after correction %d: the order was changed." % (name, before)))
        before = layer["layer"]
        findings += signatures(name, layer)
        as_set = {"pilot": head["pilot"], "purpose": "CORRECTION", "attempt": layer["layer"]}
        leaves = [leaf_of(as_set, right) for right in layer["items"]]
        findings += shortened(rights(name, layer["items"], leaves, sealed))
        findings += signed(name, layer, head["pilot"])
        root = root_of(leaves)
        if root == layer["root"]:
            findings.append((HOLDS, "%s: %d labels with their salts give the root %s; signed by %s, countersigned by %s on"
                                    " %s."
                             % (name, len(leaves), root.hex(), shown(layer["signedBy"]), shown(layer["countersignedBy"]),
                                layer["at"])))
        else:
            findings.append((BROKEN, "%s: its labels give the root %s; the file says %s."
                             % (name, root.hex(), layer["root"].hex())))
    return findings


def signatures(name, layer):
    if not layer["items"]:
        return [(BROKEN, "%s corrects nothing." % name)]
    signers = {layer["signedBy"], layer["countersignedBy"]}
    two = len(signers) == 2 and "" not in signers
    return [] if two else [(BROKEN, "%s is not signed and countersigned by two people." % name)]


def signed(name, layer, pilot):
    """What both sides have in a letter: it binds the labels to who signed them, and when."""
    parts = ("pilotgate-correction/1", pilot, str(layer["layer"]), layer["root"], layer["signedBy"],
             layer["countersignedBy"], layer["at"])
    given = sha256(b"".join(prefixed(part) for part in parts))
    if given != layer["commitment"]:
        return [(BROKEN, "%s: its root, names and time give the commitment %s; the file says %s."
                 % (name, given.hex(), layer["commitment"].hex()))]
    return [(HOLDS, "%s: its root, names and time give the commitment to it." % name),
            (NOTE, "Compare the commitment to correction %d (%s) with the letter that you got when it came into force."
             % (layer["layer"], given.hex()))]


def rights(name, items, leaves, sealed):
    findings = []
    for place, right in enumerate(items):
        named = "%s, item '%s' (place %d)" % (name, shown(right["item"]), place)
        if leaves[place] != right["leaf"]:
            findings.append((BROKEN, "%s: its item, label and salt do not give its leaf %s."
                             % (named, right["leaf"].hex())))
        if right["item"] not in sealed:
            findings.append((BROKEN, "%s: the sealed set has no such item." % named))
        if place > 0 and leaves[place - 1] >= leaves[place]:
            findings.append((BROKEN, "%s: its leaf is not above the one before it." % named))
    return findings


# ---- the draw (seal-format.md) -----------------------------------------------------------------------------------


PARTS = (("stage1", "the first stage"), ("stage2", "the second stage"), ("reserve", "the reserve"))
SHARES = ("target", "floor", "producerRisk", "consumerRisk")
SHARE = re.compile(r"0[.][0-9]{0,9}[1-9]")
SEED = re.compile(r"(?:[0-9a-fA-F]{2}){16,64}")
LARGEST = 1000000


def whole(found, place):
    if type(found) is not int or not 0 <= found <= 2147483647:
        raise Unreadable("%s is no whole number from 0 to 2147483647." % place)
    return found


def places_in(value, name):
    found = field(value, name, "draw.drawn")
    if not isinstance(found, list):
        raise Unreadable("draw.drawn.%s is no list." % name)
    return [whole(one, "draw.drawn.%s[%d]" % (name, i)) for i, one in enumerate(found)]


def stage_of(value, place):
    n, c, r = (number(value, name, place) for name in ("n", "c", "r"))
    if n < 1 or r <= c:
        raise Unreadable("%s is no stage: it has at least one item and rejects above its acceptance number." % place)
    return n, c, r


def read_draw(value):
    plan, drawn = field(value, "plan", "draw"), field(value, "drawn", "draw")
    stages, strata = field(plan, "stages", "draw.plan"), field(plan, "strata", "draw.plan")
    if not isinstance(stages, list) or not isinstance(strata, dict):
        raise Unreadable("draw.plan.stages is no list, or draw.plan.strata is no object.")
    for name in strata:
        text({"name": name}, "name", "draw.plan.strata")
    return {
        "seedCommitment": hash_in(field(value, "seedCommitment", "draw"), "draw.seedCommitment"),
        "planCommitment": hash_in(field(value, "planCommitment", "draw"), "draw.planCommitment"),
        "seed": text(value, "seed", "draw"),
        "nonce": text(value, "nonce", "draw"),
        "shares": {name: text(plan, name, "draw.plan") for name in SHARES},
        "stages": [stage_of(one, "draw.plan.stages[%d]" % i) for i, one in enumerate(stages)],
        "reserve": number(plan, "reserve", "draw.plan"),
        "strata": {name: tuple(number(counts, part, "draw.plan.strata." + name) for part, _ in PARTS)
                   for name, counts in strata.items()},
        "drawn": {part: places_in(drawn, part) for part, _ in PARTS},
    }


def seed_commitment(pilot, seed):
    return sha256(prefixed("pilotgate-seed/1") + prefixed(pilot) + prefixed(seed))


def plan_commitment(pilot, seed, draw):
    parts = ["pilotgate-plan/1", pilot, seed] + [draw["shares"][name] for name in SHARES] + [str(len(draw["stages"]))]
    for stage in draw["stages"]:
        parts += [str(one) for one in stage]
    parts += [str(draw["reserve"]), str(len(draw["strata"]))]
    for name in sorted(draw["strata"], key=lambda name: name.encode("utf-8")):
        parts += [name] + [str(one) for one in draw["strata"][name]]
    return sha256(b"".join(prefixed(part) for part in parts))


def drawn_again(seed, nonce, strata, leaves, counts):
    def ticket(index):
        return sha256(prefixed("pilotgate-draw/1") + prefixed(seed) + prefixed(nonce) + prefixed(leaves[index]))

    taken, drawn = {}, {part: [] for part, _ in PARTS}
    for index in sorted(range(len(leaves)), key=ticket):
        stratum = strata[index]
        place = taken.get(stratum, 0)
        taken[stratum] = place + 1
        for (part, _), count in zip(PARTS, counts.get(stratum, (0, 0, 0))):
            if place < count:
                drawn[part].append(index)
                break
            place -= count
    return drawn


def at_most(errors, n, wrong, right):
    """Times (wrong + right)^n, how probable so many errors or fewer are among n items."""
    total, term, most = 0, 1, min(errors, n)
    if most < 0:
        return 0
    for k in range(most + 1):
        total = total * right + term
        term = term * wrong * (n - k) // (k + 1)
    return total * right ** (n - most)


def accepted(stages, accuracy):
    """Numerator and denominator of the probability that work of this accuracy, in ten billionths, is accepted."""
    right, wrong = accuracy, 10 ** 10 - accuracy
    n, c, r = stages[0]
    top, bottom = at_most(c, n, wrong, right), 10 ** (10 * n)
    if len(stages) == 2:
        later, allowed, _ = stages[1]
        top *= 10 ** (10 * later)
        for errors in range(c + 1, r):
            exactly = at_most(errors, n, wrong, right) - at_most(errors - 1, n, wrong, right)
            top += exactly * at_most(allowed - errors, later, wrong, right)
        bottom *= 10 ** (10 * later)
    return top, bottom


def misfit(stages):
    """Why stages do not make a plan, or nothing."""
    if len(stages) not in (1, 2):
        return "A plan has one or two stages, not %d" % len(stages)
    n, c, r = stages[-1]
    if r != c + 1:
        return "The last stage rejects with %d errors, not with %d" % (c + 1, r)
    if sum(stage[0] for stage in stages) <= c:
        return "A plan that allows %d errors needs more items" % c
    if len(stages) == 2:
        first_n, first_c, first_r = stages[0]
        if first_r == first_c + 1:
            return "Between acceptance and rejection the first stage leaves nothing"
        if first_r > c + 1:
            return "With more than %d errors the second stage accepts nothing" % c
        if first_n <= first_c:
            return "A stage that allows %d errors needs more items" % first_c
    return None


def check_counts(draw, size):
    stages = draw["stages"]
    first = stages[0][0] if stages else 0
    planned = (min(first, size) if len(stages) == 1 else first, stages[1][0] if len(stages) > 1 else 0, draw["reserve"])
    findings = []
    for i, (_, words) in enumerate(PARTS):
        counted = sum(counts[i] for counts in draw["strata"].values())
        if counted != planned[i]:
            findings.append((BROKEN, "The counts of the strata add up to %d for %s; the plan has %d."
                             % (counted, words, planned[i])))
    return findings


def check_risks(draw):
    shares, stages = draw["shares"], draw["stages"]
    for name in SHARES:
        if not SHARE.fullmatch(shares[name]):
            return [(BROKEN, "'%s' in the plan of the draw is no share, such as 0.98." % shown(shares[name]))]
    if sum(stage[0] for stage in stages) > LARGEST:
        return [(BROKEN, "The plan of the draw has more than %d items." % LARGEST)]
    if misfit(stages):
        return [(BROKEN, "The stages of the draw's plan do not fit together: %s." % misfit(stages))]
    part = {name: int((shares[name][2:]).ljust(10, "0")) for name in SHARES}
    findings = []
    top, bottom = accepted(stages, part["target"])
    if top * 10 ** 10 < (10 ** 10 - part["producerRisk"]) * bottom:
        findings.append((BROKEN, "The plan rejects work of %s with a probability above the producer's risk of %s."
                         % (shares["target"], shares["producerRisk"])))
    top, bottom = accepted(stages, part["floor"])
    if top * 10 ** 10 > part["consumerRisk"] * bottom:
        findings.append((BROKEN, "The plan accepts work of %s with a probability above the consumer's risk of %s."
                         % (shares["floor"], shares["consumerRisk"])))
    return findings or [(HOLDS, "The plan keeps both risks, computed without rounding.")]


def promise(what, given, told):
    if given == told:
        return HOLDS, "The %s of the draw gives the commitment to it." % what
    return BROKEN, "The %s of the draw gives the commitment %s; the file says %s." % (what, given.hex(), told.hex())


def drawn_at(places, i):
    return "leaf index %d" % places[i] if i < len(places) else "nothing"


def check_draw(draw, pilot, strata, leaves):
    findings = check_counts(draw, len(leaves)) + check_risks(draw)
    if not SEED.fullmatch(draw["seed"]):
        return findings + [(BROKEN, "The seed of the draw is none: it has 32 to 128 digits of 0-9 and a-f.")]
    seed = bytes.fromhex(draw["seed"])
    findings.append(promise("seed", seed_commitment(pilot, seed), draw["seedCommitment"]))
    findings.append(promise("plan", plan_commitment(pilot, seed, draw), draw["planCommitment"]))
    again = drawn_again(seed, draw["nonce"], strata, leaves, draw["strata"])
    broken = False
    for part, words in PARTS:
        right, told = again[part], draw["drawn"][part]
        for i in range(max(len(right), len(told))):
            if drawn_at(right, i) != drawn_at(told, i):
                findings.append((BROKEN, "The draw lists %s in place %d of %s; seed, nonce and leaves draw %s."
                                 % (drawn_at(told, i), i, words, drawn_at(right, i))))
                broken = True
                break
    if not broken:
        findings.append((HOLDS, "Seed, nonce and leaves draw the same %d items and a reserve of %d."
                         % (len(again["stage1"]) + len(again["stage2"]), len(again["reserve"]))))
    findings.append((NOTE, "Compare the commitments to seed (%s) and plan (%s) and the nonce with the letters that you got"
                           " before the delivery." % (draw["seedCommitment"].hex(), draw["planCommitment"].hex())))
    return findings


SEAL = "pilotgate-seal/1"

CHECKS = {
    SEAL: check_seal,
    "pilotgate-reveal/1": check_reveal,
    "pilotgate-reveal/2": check_reveal,
    "pilotgate-proof/1": check_proof,
    "pilotgate-proof/2": check_proof,
}


# ---- the audit trail: chains, checkpoints, and that one is in the other (audit-format.md) ------------------------


ZEROS = "0" * 64

CHAIN = r"([a-z0-9-]{1,40}|\*)"
NUMBER = r"([1-9][0-9]{0,17})"
COUNT = r"(0|[1-9][0-9]{0,17})"
DIGITS = r"([0-9a-f]{64})"
INSTANT = r"([0-9TZ:.-]{20,32})"
TEXT = r'"(?:[^"\\\x00-\x1F\x80-\uFFFF]|\\(?:["\\bfnrt]|u[0-9A-F]{4}))*"'
DETAIL = TEXT + ":" + TEXT

CONTENT = re.compile(
    r'\{"action":' + TEXT + r',"actor":' + TEXT + r',"at":' + TEXT + r',"chain":"' + CHAIN + r'","details":\{(?:'
    + DETAIL + r"(?:," + DETAIL + r')*)?\},"number":' + NUMBER + r',"subject":' + TEXT + r"\}")
LINK = re.compile(
    r'\{"number":' + NUMBER + r',"content":"((?:[^"\\\x00-\x1F\x80-\uFFFF]|\\["\\])*)","previousHash":"' + DIGITS
    + r'","hash":"' + DIGITS + r'"\}')
NUMBERED = re.compile(r'\{"number":' + NUMBER + ",")
STEP = r'"(?:left|right):[0-9a-f]{64}"'
INCLUSION = (
    r'\{"number":' + NUMBER + r',"at":"' + INSTANT + r'","entries":' + NUMBER + r',"head":"' + DIGITS + r'","path":\[((?:'
    + STEP + r"(?:," + STEP + r')*)?)\],"root":"' + DIGITS + r'"\}')
CHAIN_LINE = re.compile(
    r'\{"format":"pilotgate-audit/1","chain":"' + CHAIN + r'","entries":' + COUNT + r',"head":"' + DIGITS
    + r'","checkpoint":(null|' + INCLUSION + r")\}")
INCLUSION_LINE = re.compile(
    r'\{"format":"pilotgate-inclusion/1","chain":"' + CHAIN + r'","checkpoint":(' + INCLUSION + r")\}")
HEAD = re.compile(r'\{"chain":"' + CHAIN + r'","entries":' + NUMBER + r',"head":"' + DIGITS + r'"\}')
ANY_HEAD = re.sub(r"\((?!\?)", "(?:", HEAD.pattern)
CHECKPOINT_LINE = re.compile(
    r'\{"format":"pilotgate-checkpoint/1","number":' + NUMBER + r',"at":"' + INSTANT + r'","previous":"' + DIGITS
    + r'","heads":\[((?:' + ANY_HEAD + r"(?:," + ANY_HEAD + r')*)?)\],"root":"' + DIGITS + r'"\}')


def lines_of(data):
    """One character a byte: whatever the file holds can be read, and only what the format writes is taken."""
    lines = re.split("\r\n|\r|\n", data.decode("latin-1"))
    return lines[:-1] if not lines[-1] else lines


class ChainInspection:
    """Goes along a chain link by link and notes where it does not hold."""

    def __init__(self, witnesses):
        self.breaks, self.seen, self.last, self.last_hash = [], 0, 0, ZEROS
        self.witnesses = {}
        for by, entries, head in witnesses:
            self.witnesses.setdefault(entries, []).append((by, head))

    def broken(self, number, what):
        self.breaks.append((number, "Entry %d %s" % (number, what)))

    def missing(self, first, last):
        self.breaks.append((first, "Entry %d is missing." % first if first == last
                            else "Entries %d to %d are missing." % (first, last)))

    def visit(self, chain, number, content, previous, link_hash):
        self.seen += 1
        if number <= self.last:
            self.broken(number, "stands after entry %d, where it does not belong." % self.last)
            return
        if number > self.last + 1:
            self.missing(self.last + 1, number - 1)
        elif self.last_hash is not None and previous != self.last_hash:
            self.broken(number, "does not follow entry %d: one of the two was replaced, or one was put in between."
                        % self.last)
        if sha256((previous + content).encode("latin-1")).hex() != link_hash:
            self.broken(number, "was altered: its content does not give its hash.")
        form = CONTENT.fullmatch(content)
        if not form:
            self.broken(number, "cannot be read.")
        elif int(form.group(2)) != number or form.group(1) != chain:
            self.broken(number, "was moved here: it was written as entry %s of %s." % (form.group(2), form.group(1)))
        for by, head in self.witnesses.get(number, ()):
            if head != link_hash:
                self.broken(number, "is not the one that %s holds: it or one before it was replaced." % by)
        self.last, self.last_hash = number, link_hash

    def unreadable(self, number):
        self.seen += 1
        place = self.last + 1 if number is None else number
        self.broken(place, "cannot be read: it is not written as a link is.")
        self.last, self.last_hash = max(self.last, place), None

    def end(self, entries, head):
        if self.last < entries:
            self.missing(self.last + 1, entries)
        elif self.last > entries:
            self.broken(self.last, "was added by hand: the chain ends at %d." % entries)
        elif self.last_hash is not None and self.last_hash != head:
            self.broken(self.last, "is not the one that the chain was closed with.")
        for number in sorted(self.witnesses):
            if number > max(self.last, entries):
                for by, _ in self.witnesses[number]:
                    self.broken(number, "is missing: %s holds it." % by)


class Inclusion:
    """That the end of a chain is in a checkpoint."""

    def __init__(self, chain, text):
        found = re.fullmatch(INCLUSION, text)
        self.chain, self.number, self.at = chain, int(found.group(1)), found.group(2)
        self.entries, self.head, self.root = int(found.group(3)), found.group(4), found.group(6)
        self.path = re.findall(r"(left|right):([0-9a-f]{64})", found.group(5))

    def breaks(self):
        reached = head_leaf(self.number, self.at, self.chain, self.entries, self.head)
        for side, other in self.path:
            other = bytes.fromhex(other)
            reached = node(other, reached) if side == "left" else node(reached, other)
        if reached.hex() == self.root:
            return []
        return [(self.entries, "Entry %d is not proved: the path of checkpoint %d does not lead to its root."
                 % (self.entries, self.number))]


def audit_leaf(*parts):
    return sha256(b"\x00" + b"".join(prefixed(part) for part in parts))


def head_leaf(number, at, chain, entries, head):
    return audit_leaf("pilotgate-head/1", str(number), at, chain, str(entries), bytes.fromhex(head))


def verify_chain(lines, evidence):
    found = CHAIN_LINE.fullmatch(lines[0])
    chain, entries, head = found.group(1), int(found.group(2)), found.group(3)
    proof = None if found.group(4) == "null" else Inclusion(chain, found.group(4))
    outside = evidence.of(chain)
    inside = [("checkpoint %d" % proof.number, proof.entries, proof.head)] if proof else []
    inspection = ChainInspection(outside + inside)
    for line in lines[1:]:
        link = LINK.fullmatch(line)
        if link:
            content = re.sub(r"\\(.)", r"\1", link.group(2))
            inspection.visit(chain, int(link.group(1)), content, link.group(3), link.group(4))
        else:
            numbered = NUMBERED.match(line)
            inspection.unreadable(int(numbered.group(1)) if numbered else None)
    inspection.end(entries, head)
    return Verdict(
        "The chain " + chain,
        "%d %s, its head is %s" % (inspection.seen, "entry" if inspection.seen == 1 else "entries",
                                   inspection.last_hash or ZEROS),
        inspection.breaks + (proof.breaks() if proof else []),
        bool(outside))


def verify_inclusion(line, root):
    found = INCLUSION_LINE.fullmatch(line)
    proof = Inclusion(found.group(1), found.group(2))
    breaks = proof.breaks()
    if root is not None and root != proof.root:
        breaks.append((proof.number, "Checkpoint %d has another root than the one given, %s." % (proof.number, root)))
    return Verdict(
        "The end of the chain %s in checkpoint %d" % (proof.chain, proof.number),
        "entry %d, its head is %s, the root of the checkpoint is %s" % (proof.entries, proof.head, proof.root),
        breaks,
        root is not None)


class CheckpointInspection:
    """Goes along checkpoints one by one and notes where they do not hold."""

    def __init__(self, given=None):
        self.breaks, self.first, self.last, self.root, self.before = [], 0, 0, None, {}
        self.given, self.found, self.witnesses = given, False, {}

    def broken(self, number, what):
        self.breaks.append((number, "Checkpoint %d %s" % (number, what)))

    def visit(self, line):
        found = CHECKPOINT_LINE.fullmatch(line)
        if not found:
            self.broken(self.last + 1, "cannot be read: it is not written as a checkpoint is.")
            self.last, self.root = self.last + 1, None
            return
        number, at, previous, root = int(found.group(1)), found.group(2), found.group(3), found.group(5)
        heads = [(chain, int(entries), head) for chain, entries, head in HEAD.findall(found.group(4))]
        if self.first and number <= self.last:
            self.broken(number, "stands after checkpoint %d, where it does not belong." % self.last)
            return
        self.check_previous(number, previous)
        leaves = [audit_leaf("pilotgate-checkpoint/1", str(number), at, bytes.fromhex(previous))]
        leaves += [head_leaf(number, at, *head) for head in heads]
        if root_of(leaves).hex() != root:
            self.broken(number, "was altered: what it holds does not give its root.")
        self.check_heads(number, heads)
        self.first, self.last, self.root = self.first or number, number, root
        self.found = self.found or root == self.given

    def check_previous(self, number, previous):
        if number == 1 and previous != ZEROS:
            self.broken(1, "is the first one and names one before it.")
        elif self.first and number > self.last + 1:
            self.breaks.append((self.last + 1, "Checkpoint %d is missing." % (self.last + 1) if number == self.last + 2
                                else "Checkpoints %d to %d are missing." % (self.last + 1, number - 1)))
        elif self.root is not None and previous != self.root:
            self.broken(number, "does not follow checkpoint %d: one of the two was replaced." % self.last)

    def check_heads(self, number, heads):
        now, name = {}, ""
        for chain, entries, head in heads:
            if chain <= name:
                self.broken(number, "does not hold its chains in the order of their names.")
            name, now[chain] = chain, (entries, head)
            if self.before.get(chain) != (entries, head):
                self.witnesses.setdefault(chain, []).append(("checkpoint %d" % number, entries, head))
        for chain in sorted(self.before):
            was, held = self.before[chain], now.get(chain)
            if held is None or not (held[0] > was[0] or held == was):
                self.broken(number, "holds less of the chain %s than the one before it." % chain)
        self.before = now

    def end(self):
        if self.given is not None and not self.found:
            self.breaks.append((self.last, "No checkpoint here has the root given, %s." % self.given))
        which = ("Checkpoint %d" % self.last if self.first == self.last
                 else "The chain of checkpoints %d to %d" % (self.first, self.last))
        return Verdict(
            which,
            "%d %s, the root of checkpoint %d is %s" % (len(self.before), "chain" if len(self.before) == 1 else "chains",
                                                        self.last, self.root),
            self.breaks,
            self.given is not None)


def checkpoints_of(lines, root=None):
    inspection = CheckpointInspection(root)
    for line in lines:
        inspection.visit(line)
    return inspection


class AuditEvidence:
    """What a person holds against files of the audit trail.

    mailed is (entries, head) as a letter tells them, root that of a checkpoint; files are those to check, of which those
    of checkpoints are held against chains.
    """

    def __init__(self, mailed=None, root=None, files=()):
        self.mailed, self.root = mailed, root
        self.checkpoints = [data for data in files if CHECKPOINT_LINE.fullmatch(first_line(data))]

    def of(self, chain):
        found = [("the letter",) + self.mailed] if self.mailed else []
        for data in self.checkpoints:
            found += checkpoints_of(lines_of(data)).witnesses.get(chain, [])
        return found


def first_line(data):
    return re.split(b"\r\n|\r|\n", data, maxsplit=1)[0].decode("latin-1")


def verify_audit(data, evidence):
    lines = lines_of(data)
    if not lines:
        raise Unreadable("The file is empty.")
    if CHAIN_LINE.fullmatch(lines[0]):
        return verify_chain(lines, evidence)
    if CHECKPOINT_LINE.fullmatch(lines[0]):
        return checkpoints_of(lines, evidence.root).end()
    if INCLUSION_LINE.fullmatch(lines[0]):
        return verify_inclusion(lines[0], evidence.root)
    raise Unreadable("The first line is not written as that of an audit file is. Export the file anew and do not edit"
                     " it.")


class Verdict:
    """What a check found: breaks is a list of (number, sentence), empty where the file holds."""

    def __init__(self, subject, figures, breaks, compared):
        self.subject, self.figures, self.breaks, self.compared = subject, figures, breaks, compared

    def summary(self):
        if not self.breaks:
            return "%s holds: %s." % (self.subject, self.figures)
        return "%s does not hold at %d %s." % (self.subject, len(self.breaks),
                                               "place" if len(self.breaks) == 1 else "places")


def check_audit(data, evidence):
    verdict = verify_audit(data, evidence)
    findings = [] if verdict.compared else [
        (NOTE, "Head and root are taken from the file itself. Compare them with the letter about a decision, or name what"
               " it says (--head HEX --entries N, --root HEX) or a file of checkpoints to hold it against.")]
    findings.append((BROKEN if verdict.breaks else HOLDS, verdict.summary()))
    return findings + shortened([(BROKEN, sentence) for _, sentence in verdict.breaks])


AUDIT_CHECKS = {
    "pilotgate-audit/1": check_audit,
    "pilotgate-checkpoint/1": check_audit,
    "pilotgate-inclusion/1": check_audit,
}


# ---- the command -------------------------------------------------------------------------------------------------


def opened(path):
    with open(path, "rb") as file:
        return file.read()


def check(data, evidence, audit):
    known = ", ".join(sorted(list(CHECKS) + list(AUDIT_CHECKS)))
    started = re.match(r'\{"format":"([^"\\]*)"', first_line(data))
    if started and started.group(1) in AUDIT_CHECKS:
        return AUDIT_CHECKS[started.group(1)](data, audit)
    value = parse(data)
    found = value.get("format") if isinstance(value, dict) else None
    if not isinstance(found, str):
        raise Unreadable("It is no JSON object with a field 'format'. Known are %s." % known)
    if found in AUDIT_CHECKS:
        return AUDIT_CHECKS[found](data, audit)
    if found not in CHECKS:
        raise Unreadable("Its format '%s' is not known here. Known are %s." % (shown(found), known))
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


def mailed_head(given):
    head = None if given.head is None else hash_in(given.head.strip().lower(), "--head")
    if (head is None) != (given.entries is None) or (given.entries is not None and given.entries < 1):
        raise Unreadable("A letter tells both: give --head HEX and --entries N, from 1.")
    return None if head is None else (given.entries, head.hex())


def run(arguments):
    parser = argparse.ArgumentParser(
        description="Checks files of Pilotgate's sealed truth and of its audit trail, offline.",
        epilog="Exit codes: 0 everything holds, 1 something does not hold, 2 a file cannot be read.")
    parser.add_argument("files", nargs="+", metavar="FILE", help="seals, reveals, proofs; chains, checkpoints, inclusions")
    parser.add_argument("--seal", action="append", default=[], metavar="FILE",
                        help="the seal that you kept, to hold the files against")
    parser.add_argument("--root", metavar="HEX", help="the root that was mailed to you")
    parser.add_argument("--head", metavar="HEX", help="the head of the audit chain that was mailed to you")
    parser.add_argument("--entries", metavar="N", type=int, help="how many entries the chain had then")
    given = parser.parse_args(arguments)
    try:
        root = None if given.root is None else hash_in(given.root.strip().lower(), "--root")
        mailed = mailed_head(given)
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
    audit = AuditEvidence(mailed, None if root is None else root.hex(), contents.values())
    for path, data in kept.items():
        contents.setdefault(path, data)
    broken, unread = False, False
    for path, data in contents.items():
        print(path)
        try:
            for kind, sentence in check(data, evidence, audit):
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
