package io.pilotgate.pilot;

import io.pilotgate.evaluation.criteria.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Required frameworks follow the industry: the rule and the words for what is missing. */
final class RequiredFrameworks {

    private RequiredFrameworks() {}

    /** What is missing, one sentence each; empty where the choice is enough. */
    static List<String> missing(Industry industry, boolean californiaConsumers, Set<Framework> chosen) {
        List<String> missing = new ArrayList<>();
        if (chosen.isEmpty()) {
            missing.add("Name the compliance frameworks that the pilot runs under, at least one.");
        }
        switch (industry) {
            case HEALTHCARE -> {
                require(Framework.HIPAA, "A healthcare pilot", chosen, missing);
                require(Framework.BAA, "A healthcare pilot", chosen, missing);
            }
            case FINANCE -> require(Framework.SOC_2, "A finance pilot", chosen, missing);
            case DEFENSE -> require(Framework.NIST_800_171, "A defense pilot", chosen, missing);
            case AUTOMOTIVE -> {
                if (!chosen.contains(Framework.ISO_27001) && !chosen.contains(Framework.SOC_2)) {
                    missing.add("An automotive pilot runs under ISO 27001 or SOC 2 Type II. Add one of them.");
                }
            }
            case GENERAL -> {}
        }
        if (californiaConsumers) {
            require(Framework.CCPA_CPRA, "A pilot on data of California consumers", chosen, missing);
        }
        return missing;
    }

    private static void require(Framework needed, String who, Set<Framework> chosen, List<String> missing) {
        if (!chosen.contains(needed)) {
            missing.add(who + " runs under " + needed.title() + ". Add it.");
        }
    }
}
