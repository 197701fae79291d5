package io.pilotgate.portal.page.evaluation;

import io.pilotgate.evaluation.Evaluation;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.Verdict;
import io.pilotgate.portal.page.Named;
import io.pilotgate.portal.page.Words;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What stands over every page of an evaluation.
 *
 * @param presets what the work demands, in words
 * @param standing the committee's verdict, or that it is being weighed
 */
public record EvaluationHead(
        String path,
        String vendor,
        String vendorPath,
        String workload,
        String presets,
        String standing,
        String style,
        String opened) {

    public static EvaluationHead of(Evaluation evaluation, Vendor vendor, Optional<Verdict> verdict) {
        return new EvaluationHead(
                "/evaluations/" + evaluation.id(),
                vendor.name(),
                "/vendors/" + vendor.id(),
                evaluation.workload(),
                evaluation.demands().title(),
                verdict.map(EvaluationHead::words).orElse("being weighed"),
                verdict.map(EvaluationHead::style).orElse("soon"),
                Words.time(evaluation.openedAt(), ZoneOffset.UTC) + " UTC by " + Named.of(evaluation.openedBy()));
    }

    private static String words(Verdict verdict) {
        return switch (verdict) {
            case SHORTLIST -> "shortlisted";
            case DISQUALIFY -> "disqualified";
            case WAIT -> "kept waiting";
        };
    }

    private static String style(Verdict verdict) {
        return switch (verdict) {
            case SHORTLIST -> "met";
            case DISQUALIFY -> "held";
            case WAIT -> "soon";
        };
    }
}
