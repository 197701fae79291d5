package io.pilotgate.evaluation.presets;

import io.pilotgate.evaluation.criteria.Framework;
import io.pilotgate.evaluation.scoping.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one kind of work, or one industry, demands. */
public interface Preset {

    /** Its name in lower case, which never changes. */
    String key();

    String title();

    /** What it is for, in a sentence. */
    String why();

    /** A kind of work; an evaluation has one, and any number of the others with it. */
    default boolean isDomain() {
        return false;
    }

    default List<Framework> frameworks() {
        return List.of();
    }

    default Target target() {
        return Target.USUAL;
    }

    /** Points of weight that it moves between criteria; they add to 0. */
    default Map<String, Integer> emphasis() {
        return Map.of();
    }

    /** Criteria that may be left out as not applicable, as far as the other presets agree. */
    Set<String> mayLeaveOut();

    /** Whether data flows into audited systems, so that SEC1 asks for a SOC 2 report. */
    default boolean auditedSystems() {
        return false;
    }

    /** Whether the committee signs: printed name, time, meaning, hash of what was signed, after the password again. */
    default boolean signatures() {
        return false;
    }

    /** Words by which a vendor that is at home in this work would name what it knows; none where any vendor will do. */
    default Set<String> words() {
        return Set.of();
    }

    /** What more is settled before a vendor is shortlisted. */
    default List<Part> parts() {
        return List.of();
    }
}
