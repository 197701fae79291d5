package io.pilotgate.delivery;

import io.pilotgate.kernel.Sha256;
import io.pilotgate.labels.LabelInspection;
import io.pilotgate.labels.LabelInspection.Seen;
import io.pilotgate.pilot.Pilot;
import java.io.InputStream;
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
    private final LabelNotices notices;
    private final List<BatchRule> rules;

    BatchCheck(BatchStore batches, LabelNotices notices, List<BatchRule> rules) {
        this.batches = batches;
        this.notices = notices;
        this.rules = List.copyOf(rules);
    }

    /**
     * @param file opens it, twice where answers in it are given twice
     * @param findings is told everything that is wrong
     * @param portions gets the rows
     */
    CheckOutcome check(
            Pilot pilot,
            BatchTerms terms,
            Sha256 hash,
            Supplier<InputStream> file,
            FindingCollector findings,
            Portions portions) {
        long newest = terms.purpose() == BatchPurpose.PRODUCTION ? batches.newest(pilot.id()) : 0;
        RowWork work = new RowWork(pilot, terms.purpose(), newest, batches, rules, findings, portions);
        Seen seen = LabelInspection.of(terms.columns())
                .allowing(terms.manifest().labels())
                .over(file, work::row, findings);
        work.finish();
        new FileRules(terms, findings).look(hash, seen);
        return new CheckOutcome(
                seen.rows(),
                seen.items(),
                work.labels(),
                findings.groups().total(),
                findings.kept().size(),
                findings.groups().list(),
                notices.about(pilot.id(), terms, work.labels()),
                newest);
    }
}
