package io.pilotgate.evaluation.criteria;

import io.pilotgate.kernel.Percent;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the buyer needs, beside the answers and in their form, so that one policy reads both. No question of the vendor's.
 */
public final class Needs {

    public static final String FRAMEWORKS = "NEED.frameworks";
    public static final String AUDITED_SYSTEMS = "NEED.auditedSystems";
    public static final String TARGET = "NEED.target";
    public static final String MORE_THAN_TARGET = "NEED.moreThanTarget";
    public static final String ZONE = "NEED.zone";
    public static final String FROM = "NEED.from";
    public static final String TO = "NEED.to";
    public static final String OVERLAP = "NEED.overlapHours";
    public static final String ROADMAP = "NEED.roadmap";

    static final ZoneId USUAL_ZONE = ZoneId.of("America/New_York");
    static final LocalTime USUAL_FROM = LocalTime.of(9, 0);
    static final LocalTime USUAL_TO = LocalTime.of(17, 0);
    static final BigDecimal USUAL_OVERLAP = new BigDecimal("2");

    private final Map<String, String> values = new TreeMap<>();

    /** Frameworks that the industry demands; SEC2 holds the vendor to each. */
    public Needs frameworks(List<Framework> needed) {
        values.put(
                FRAMEWORKS,
                String.join("\n", needed.stream().map(Framework::name).toList()));
        return this;
    }

    /** Data flows into systems that are audited, so SEC1 asks for a SOC 2 report as well. */
    public Needs auditedSystems(boolean audited) {
        values.put(AUDITED_SYSTEMS, audited ? "yes" : "no");
        return this;
    }

    /** @param moreThan whether the accuracy has to be over it, and not just it */
    public Needs target(Percent target, boolean moreThan) {
        values.put(TARGET, target.fraction().toPlainString());
        values.put(MORE_THAN_TARGET, moreThan ? "yes" : "no");
        return this;
    }

    /** The buyer's working day, and how much of it the vendor has to share. */
    public Needs overlap(ZoneId zone, LocalTime from, LocalTime to, BigDecimal hours) {
        values.put(ZONE, zone.getId());
        values.put(FROM, from.toString());
        values.put(TO, to.toString());
        values.put(OVERLAP, hours.toPlainString());
        return this;
    }

    /** What the buyer's roadmap will need, in the names of STR3's questions. */
    public Needs roadmap(List<String> skills) {
        values.put(ROADMAP, String.join("\n", skills));
        return this;
    }

    public Answers asAnswers() {
        return new Answers(values);
    }
}
