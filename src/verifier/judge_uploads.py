#!/usr/bin/env python3
"""Judges uploads to Pilotgate from outside: what clients were told against what the service tells now.

    PILOTGATE_TOKEN=pg_... python3 judge_uploads.py RECORD PILOT

RECORD is a file of JSON lines that the clients wrote, each before they went on: {"event": "sent" or "acknowledged",
"client", "number", "kind": "BATCH", "STAGED", "REPORT" or "REPORTS", "sha256", and of a batch its "rows" and "items",
of reports "reports": [{"day", "mark", "items"}]; a mark is the report's remark and stands in no other upload}, and
{"event": "seen", "sha256", "rows", "items"} for what an onlooker saw of batches meanwhile.
PILOT is the address of the pilot, such as http://127.0.0.1:8080/api/v1/pilots/pilot-1.

Exit 0: nothing lost, nothing doubled, nothing half there. Exit 1: something is, and each is named. Exit 2: it cannot
be judged. Needs Python 3.8 and nothing else.
"""
import json
import os
import sys
import urllib.request
from collections import Counter, defaultdict

NAMED = 50
BATCHES = ("BATCH", "STAGED")


class Judge:
    def __init__(self, record):
        self.sent = {}
        self.acknowledged = {}
        self.seen = [line for line in record if line["event"] == "seen"]
        for line in record:
            if line["event"] != "seen":
                kept = self.acknowledged if line["event"] == "acknowledged" else self.sent
                kept[line["client"], line["number"]] = line
        self.lost, self.doubled, self.half = [], [], []

    def batches(self, there):
        """There is one batch of each acknowledged file, as large as it was sent, and no batch that nobody sent."""
        by_hash = defaultdict(list)
        for batch in there:
            by_hash[batch["sha256"]].append(batch)
        sent = {line["sha256"]: (key, line) for key, line in self.sent.items() if line["kind"] in BATCHES}
        for line in self.seen:
            known = sent.get(line["sha256"], (None, {}))[1]
            if (line["rows"], line["items"]) != (known.get("rows"), known.get("items")):
                self.half.append("a batch was seen with %(rows)s rows and %(items)s items: %(sha256)s" % line)
        for sha256, (key, line) in sent.items():
            found = by_hash.pop(sha256, [])
            self.count(key, "batch " + sha256[:12], len(found))
            for batch in found:
                if (batch["rows"], batch["items"]) != (line["rows"], line["items"]):
                    self.half.append("batch %s of %s: %s rows and %s items were sent, %s and %s are there"
                                     % (batch["id"], key, line["rows"], line["items"], batch["rows"], batch["items"]))
        for sha256 in by_hash:
            self.half.append("a batch that nobody sent: " + sha256)
        self.receipts(there)

    def receipts(self, there):
        """The receipt that a client was given is that of the batch."""
        batches = {batch["sha256"]: batch for batch in there}
        for key, line in self.acknowledged.items():
            receipt = line["receipt"].get("receipt") or {}
            batch = batches.get(line["sha256"])
            if line["kind"] in BATCHES and batch and receipt and receipt["batch"] != batch:
                self.doubled.append("%s was given the receipt of %s and is %s" % (key, receipt["batch"], batch))

    def reports(self, versions):
        """Each report that was sent is one version of its day, with its figures, and all of one file are there."""
        there = Counter()
        figures = {}
        for version in versions:
            report = version["report"]
            there[report["day"], report["remarks"]] += 1
            figures[report["day"], report["remarks"]] = report["itemsDelivered"]
        for key, line in self.sent.items():
            if line["kind"] not in BATCHES:
                self.file_of_reports(key, line["reports"], there, figures)
        for day, mark in there:
            self.half.append("a report that nobody sent: %s, %s" % (day, mark))

    def file_of_reports(self, key, reports, there, figures):
        found = 0
        for report in reports:
            place = report["day"], report["mark"]
            count = there.pop(place, 0)
            found += 1 if count else 0
            self.count(key, "report of " + report["day"], count)
            if count and figures[place] != report["items"]:
                self.half.append("%s of %s: %s items were sent, %s are there"
                                 % (place[0], key, report["items"], figures[place]))
        if 0 < found < len(reports):
            self.half.append("%s: %d of %d reports of one file are there" % (key, found, len(reports)))

    def numbers(self, versions):
        """The versions of a day count on without a gap."""
        by_day = defaultdict(list)
        for version in versions:
            by_day[version["report"]["day"]].append(version["version"])
        for day, found in by_day.items():
            if sorted(found) != list(range(1, len(found) + 1)):
                self.half.append("the versions of %s are %s" % (day, sorted(found)))

    def count(self, key, what, count):
        if count == 0 and key in self.acknowledged:
            self.lost.append("%s of %s was acknowledged and is not there" % (what, key))
        if count > 1:
            self.doubled.append("%s of %s is there %d times" % (what, key, count))


def read(path):
    with open(path, encoding="utf-8") as record:
        return [json.loads(line) for line in record if line.endswith("\n")]


def ask(address):
    request = urllib.request.Request(address, headers={"Authorization": "Bearer " + os.environ["PILOTGATE_TOKEN"]})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return json.load(answer)


def main(record, pilot):
    judge = Judge(read(record))
    versions = ask(pilot + "/daily-reports")["versions"]
    judge.batches(ask(pilot + "/label-batches"))
    judge.reports(versions)
    judge.numbers(versions)
    print("%d acknowledged, %d lost, %d doubled, %d half visible"
          % (len(judge.acknowledged), len(judge.lost), len(judge.doubled), len(judge.half)))
    wrong = judge.lost + judge.doubled + judge.half
    for line in wrong[:NAMED]:
        print("  " + line)
    if len(wrong) > NAMED:
        print("  and %d more" % (len(wrong) - NAMED))
    return 1 if wrong else 0


if __name__ == "__main__":
    if len(sys.argv) != 3 or "PILOTGATE_TOKEN" not in os.environ:
        print(__doc__, file=sys.stderr)
        sys.exit(2)
    try:
        sys.exit(main(sys.argv[1], sys.argv[2]))
    except (OSError, ValueError, KeyError) as unreadable:
        print("It cannot be judged: %r" % unreadable, file=sys.stderr)
        sys.exit(2)
