package io.pilotgate.portal.page.truth;

import io.pilotgate.grading.Seal;
import io.pilotgate.grading.TruthPurpose;
import io.pilotgate.pilot.Phase;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.page.Words;

/**
 * A sealed set in a list, the same for both sides.
 *
 * @param root empty where it was sealed before roots were kept
 * @param path of the seal file
 * @param reveal what is to be said of its reveal; empty where the reveal is there
 */
public record SealRow(String set, String items, String at, String root, String path, String reveal) {

    static SealRow of(Pilot pilot, Seal seal) {
        return new SealRow(
                Words.name(seal.set().purpose())
                        + (seal.set().purpose() == TruthPurpose.BLIND
                                ? ""
                                : (seal.set().purpose() == TruthPurpose.MONTH ? " " : ", attempt ")
                                        + seal.set().attempt()),
                Words.count(seal.items(), "item"),
                Words.time(seal.sealedAt(), pilot.schedule().zone()),
                seal.root() == null ? "" : seal.root().hex(),
                "/pilots/" + pilot.id() + "/seals/" + seal.set(),
                reveal(pilot, seal));
    }

    private static String reveal(Pilot pilot, Seal seal) {
        if (!seal.isRooted()) {
            return "sealed before roots were kept: nothing can be checked";
        }
        if (seal.reveal().isPresent()) {
            return "";
        }
        return pilot.phase() == Phase.DECIDED ? "not yet" : "with the decision";
    }
}
