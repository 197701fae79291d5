package io.pilotgate.labels;

import io.pilotgate.labels.formats.LeftOut;
import io.pilotgate.labels.formats.ReadReport;
import io.pilotgate.labels.formats.ReadReport.Example;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what a file was read as, and what in it is no answer: counted and named, never dropped without a word. */
final class LeftOutNotices {

    /** These are told as findings. */
    private static final Set<LeftOut> FAULTS = EnumSet.of(LeftOut.NO_ITEM, LeftOut.QUARANTINED, LeftOut.DUPLICATE);

    private static final int NAMED = 5;

    private LeftOutNotices() {}

    /** @param discreet whether places are named without what stands there */
    static List<String> of(ReadReport report, boolean discreet) {
        List<String> notices = new ArrayList<>();
        String formats = report.files().stream()
                .map(ReadReport.ReadFile::format)
                .distinct()
                .collect(Collectors.joining(", "));
        notices.add("Read as " + formats + ": " + count(report.files().size(), "file") + ", "
                + count(report.annotations(), "answer") + ".");
        for (LeftOut why : LeftOut.values()) {
            if (report.count(why) > 0 && !FAULTS.contains(why)) {
                notices.add(
                        "Left out: " + why.title() + ", " + report.count(why) + examples(report, why, discreet) + ".");
            }
        }
        return notices;
    }

    private static String examples(ReadReport report, LeftOut why, boolean discreet) {
        String named = report.examples().stream()
                .filter(example -> example.why() == why)
                .limit(NAMED)
                .map(example -> place(example, discreet))
                .distinct()
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "" : " (" + named + (report.count(why) > NAMED ? " and others)" : ")");
    }

    private static String place(Example example, boolean discreet) {
        return discreet || example.item().isEmpty()
                ? example.place().toString()
                : example.place() + " '" + example.item() + "'";
    }

    private static String count(long number, String what) {
        return number == 1 ? "1 " + what : number + " " + what + "s";
    }
}
