package io.pilotgate.labels;

import io.pilotgate.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks a file of labels through to its end and tells everything that is wrong with it, finding by finding; right rows
 * are handed on as they come, also after a wrong one. Memory follows neither the rows nor the items. That an answer is
 * given twice is known at the end alone: its row was handed on by then.
 */
public final class LabelInspection {

    /** So many answers that are given twice are told one by one; the others are counted. */
    public static final int MOST_REPEATS = 10_000;

    /**
     * What the file turned out to hold.
     *
     * @param readAs how it was read; null where that did not become clear
     */
    public record Seen(long rows, long items, @Nullable LabelColumns readAs) {}

    private final LabelColumns columns;
    private final Set<String> labels;

    private LabelInspection(LabelColumns columns, Set<String> labels) {
        this.columns = columns;
        this.labels = labels;
    }

    /** Reads the columns that are named here and guesses the others. */
    public static LabelInspection of(LabelColumns columns) {
        return new LabelInspection(columns, Set.of());
    }

    /** Takes these labels alone; any where there are none. */
    public LabelInspection allowing(Set<String> allowed) {
        return new LabelInspection(columns, Set.copyOf(allowed));
    }

    /** @param file opens it; a second time where answers are given twice, to tell which */
    public Seen over(Supplier<InputStream> file, Consumer<LabelRow> rows, FindingSink sink) {
        Findings findings = new Findings(false, sink);
        try (AnswersOnDisk answers = new AnswersOnDisk()) {
            RowChecks checks = new RowChecks(rules(answers), rows, truth -> {}, findings);
            LabelColumns readAs = pass(file, checks);
            AnswersOnDisk.Repeats repeats = answers.repeats(MOST_REPEATS);
            if (repeats.count() > 0) {
                tell(file, repeats, findings);
            }
            return new Seen(checks.rows(), answers.items(), readAs);
        }
    }

    private RowRules rules(Answers answers) {
        return new RowRules(item -> true, labels, answers, true);
    }

    private @Nullable LabelColumns pass(Supplier<InputStream> file, RowChecks checks) {
        try (InputStream content = file.get()) {
            return new FilePass(columns, FileContent.LABELS, checks, false)
                    .over(content)
                    .readAs();
        } catch (Refusal refused) {
            checks.findings().replaceBy(refused);
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(Supplier<InputStream> file, AnswersOnDisk.Repeats repeats, Findings findings) {
        Map<Long, Long> earlier = new HashMap<>();
        repeats.first().forEach(repeat -> earlier.put(repeat.line(), repeat.earlier()));
        Findings known = new Findings(false);
        boolean[] named = new boolean[1];
        Consumer<LabelRow> teller = row -> {
            named[0] |= row.annotator() != null;
            Long before = earlier.get(row.line());
            if (before != null) {
                RowChecks.tellTwice(findings, row, before);
            }
        };
        pass(file, new RowChecks(rules(Nothing.REMEMBERED), teller, truth -> {}, known));
        long more = repeats.count() - repeats.first().size();
        if (more > 0) {
            findings.more(named[0] ? Findings.Cause.DUPLICATE_ANSWER : Findings.Cause.SECOND_LABEL, more);
        }
    }

    private enum Nothing implements Answers {
        REMEMBERED;

        @Override
        public long earlierLine(String item, @Nullable String annotator, long line) {
            return 0;
        }

        @Override
        public long items() {
            return 0;
        }
    }
}
