package io.pilotgate.delivery;

import io.pilotgate.kernel.Sha256;
import io.pilotgate.labels.AnswerInspection;
import io.pilotgate.labels.AnswerInspection.Inspected;
import io.pilotgate.labels.LabelInspection.Seen;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.pilot.Pilot;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Checks the file of a label batch from its first byte to its last. The one way for a dry run, for a small file within its
 * request and for a large one behind it: they differ in where the rows go meanwhile.
 */
@Component
class BatchCheck {

    private final BatchStore batches;
    private final JudgmentStore judgments;
    private final LabelNotices notices;
    private final List<BatchRule> rules;

    BatchCheck(BatchStore batches, JudgmentStore judgments, LabelNotices notices, List<BatchRule> rules) {
        this.batches = batches;
        this.judgments = judgments;
        this.notices = notices;
        this.rules = List.copyOf(rules);
    }

    /**
     * @param file opens it, several times
     * @param findings is told everything that is wrong
     * @param portions gets the rows
     */
    CheckOutcome check(
            Pilot pilot,
            String fileName,
            BatchTerms terms,
            Sha256 hash,
            Supplier<InputStream> file,
            FindingCollector findings,
            Portions portions) {
        long newest = terms.purpose() == BatchPurpose.PRODUCTION ? batches.newest(pilot.id()) : 0;
        RowWork work = new RowWork(pilot, terms.purpose(), newest, judgments, rules, findings, portions);
        LabelKind kind = pilot.scope().labelKind();
        Inspected inspected = new AnswerInspection(
                        kind, terms.columns(), terms.manifest().labels())
                .over(fileName, file, work::row, findings);
        Seen seen = inspected.seen();
        work.finish();
        new FileRules(terms, findings).look(hash, seen);
        return new CheckOutcome(
                seen.rows(),
                seen.items(),
                work.labels(),
                findings.groups().total(),
                findings.kept().size(),
                findings.groups().list(),
                notices(pilot, terms, work, inspected),
                newest);
    }

    /** That a label looks like a slip of another can be said of classes alone. */
    private List<String> notices(Pilot pilot, BatchTerms terms, RowWork work, Inspected inspected) {
        List<String> said = new ArrayList<>(inspected.notices());
        if (pilot.scope().labelKind() == LabelKind.CLASSIFICATION) {
            said.addAll(notices.about(pilot.id(), terms, work.labels()));
        }
        return List.copyOf(said);
    }
}
