package io.pilotgate.cli;

import io.pilotgate.kernel.Percent;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.rehearsal.OldLabels;
import io.pilotgate.rehearsal.OldLabelsFile;
import io.pilotgate.rehearsal.OnMiss;
import io.pilotgate.rehearsal.RehearsalPlan;
import io.pilotgate.rehearsal.RehearsalStart;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Plays a whole pilot with a team's own old labels, before it signs anything. */
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Plays a whole pilot on old labels with known truth: the first 100 items calibrate, the rest is"
                + " delivered over the report days, the blind set is drawn by the seeded plan. People and vendor are"
                + " scripted.")
final class RehearseCommand implements Callable<Integer> {

    private final Class<?> application;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--labels", required = true, paramLabel = "FILE", description = "The labels: CSV, TSV, ; or |.")
    @SuppressWarnings("NullAway.Init")
    private Path labels;

    @Option(
            names = "--truth",
            required = true,
            paramLabel = "FILE",
            description = "The ground truth; may be the file of the labels.")
    @SuppressWarnings("NullAway.Init")
    private Path truth;

    @Option(names = "--item-column", paramLabel = "C", description = "Column of the item, by name or 1-based number.")
    private @Nullable String item;

    @Option(names = "--annotator-column", paramLabel = "C", description = "Column of the annotator.")
    private @Nullable String annotator;

    @Option(names = "--label-column", paramLabel = "C", description = "Column of the label.")
    private @Nullable String label;

    @Option(names = "--truth-column", paramLabel = "C", description = "Column of the truth.")
    private @Nullable String truthColumn;

    @Option(names = "--no-header", description = "The first row is data; columns go by number.")
    private boolean headerless;

    @Option(names = "--days", paramLabel = "N", description = "Length of the pilot, 30 to 90.", defaultValue = "90")
    private int days;

    @Option(names = "--target", paramLabel = "P", description = "Good accuracy.", defaultValue = "0.98")
    @SuppressWarnings("NullAway.Init")
    private String target;

    @Option(names = "--floor", paramLabel = "P", description = "Bad accuracy.", defaultValue = "0.95")
    @SuppressWarnings("NullAway.Init")
    private String floor;

    @Option(
            names = "--on-miss",
            paramLabel = "waive|stop",
            description = "What the scripted lead does at a miss.",
            defaultValue = "waive")
    @SuppressWarnings("NullAway.Init")
    private String onMiss;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the blind draw.", defaultValue = "1")
    private long seed;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the results.")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    RehearseCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        RehearsalPlan plan = plan();
        OldLabels read = OldLabelsFile.read(
                labels, truth, new LabelColumns(!headerless, null, item, annotator, label, truthColumn));
        PrintWriter console = spec.commandLine().getOut();
        console.println("Playing " + days + " days on " + read.answers().size() + " items ...");
        console.flush();
        String found = RehearsalStart.play(application, plan, read, day -> {
            if (day % 15 == 0 || day == days) {
                console.println("Day " + day + " of " + days + " played.");
                console.flush();
            }
        });
        console.println(found);
        console.println("Written: " + out.resolve("report.json") + ", timeline.md and mails/");
        console.flush();
        return 0;
    }

    private RehearsalPlan plan() {
        if (days < 30 || days > 90) {
            throw Refusal.invalid("--days", "A pilot runs 30 to 90 days, not " + days + ".");
        }
        Percent good = share("--target", target);
        Percent bad = share("--floor", floor);
        if (bad.compareTo(good) >= 0 || good.asDouble() >= 1 || bad.asDouble() <= 0.5) {
            throw Refusal.invalid(
                    "--floor",
                    "The floor is over 50 % and under the target, the target under 100 %: such as 0.95 and 0.98.");
        }
        OnMiss miss = switch (onMiss.toLowerCase(Locale.ROOT)) {
            case "waive" -> OnMiss.WAIVE;
            case "stop" -> OnMiss.STOP;
            default -> throw Refusal.invalid("--on-miss", "'" + onMiss + "' is neither waive nor stop.");
        };
        return new RehearsalPlan(days, good, bad, miss, seed, out);
    }

    private static Percent share(String option, String text) {
        try {
            return Percent.of(text);
        } catch (Refusal refusal) {
            throw Refusal.invalid(option, refusal.reasons().get(0).text());
        }
    }
}
