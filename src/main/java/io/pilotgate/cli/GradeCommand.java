package io.pilotgate.cli;

import io.pilotgate.cli.ReadingAhead.Part;
import io.pilotgate.grading.tasks.Grader;
import io.pilotgate.grading.tasks.TaskKind;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.LabelPath;
import io.pilotgate.labels.formats.ReadReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Grades labels against truth, or raters against each other, without the service. */
@Command(
        name = "grade",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Grades labels against ground truth: figures with n, interval and method. Ratings, rankings and"
                + " preferences need no truth.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:graded", "2:an argument or a file is wrong; the place is named"})
final class GradeCommand implements Callable<Integer> {

    private static final Set<TaskKind> NEED_TRUTH =
            Set.of(TaskKind.CLASSIFICATION, TaskKind.MULTILABEL, TaskKind.SPAN, TaskKind.TRANSCRIPT);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--task",
            required = true,
            paramLabel = "TASK",
            description = "classification, multilabel, span, transcript, preference, ranking, rating or conversation.")
    @SuppressWarnings("NullAway.Init")
    private TaskKind task;

    @Option(names = "--labels", required = true, paramLabel = "PATH", description = "A file, a folder or a ZIP.")
    @SuppressWarnings("NullAway.Init")
    private Path labels;

    @Option(
            names = "--truth",
            paramLabel = "PATH",
            description = "The ground truth. With --truth-column and without this, it is in the file of the labels.")
    private @Nullable Path truth;

    @Option(names = "--labels-format", paramLabel = "F", description = "Found out by the content; see 'formats'.")
    private @Nullable String labelsFormat;

    @Option(names = "--truth-format", paramLabel = "F", description = "The same of the truth.")
    private @Nullable String truthFormat;

    @Mixin
    private final ColumnOptions columns = new ColumnOptions();

    @Option(names = "--json", description = "Figures as JSON.")
    private boolean json;

    /** The command as its arguments say it; null where they are not plain. */
    static @Nullable GradeCommand plainly(String[] arguments) {
        PlainArguments given = PlainArguments.behind("grade", arguments);
        TaskKind task = given == null ? null : task(given.take("--task"));
        String labels = given == null ? null : given.take("--labels");
        if (given == null || task == null || labels == null) {
            return null;
        }
        GradeCommand command = new GradeCommand();
        command.task = task;
        command.labels = Path.of(labels);
        String truth = given.take("--truth");
        command.truth = truth == null ? null : Path.of(truth);
        command.labelsFormat = given.take("--labels-format");
        command.truthFormat = given.take("--truth-format");
        command.json = given.takeFlag("--json");
        return command.columns.takeFrom(given) && given.isTakenUp() ? command : null;
    }

    private static @Nullable TaskKind task(@Nullable String name) {
        for (TaskKind kind : TaskKind.values()) {
            if (kind.name().equalsIgnoreCase(name)) {
                return kind;
            }
        }
        return null;
    }

    @Override
    public Integer call() throws IOException {
        return grade(spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    void warmUp() {
        WarmUp.of(task);
    }

    int grade(PrintWriter out, PrintWriter err) throws IOException {
        Grader grader = task.grader();
        ReadReport read =
                truth == null && columns.hasTruth() && grader.takesAnyOrder() ? readAtOnce(grader) : readInTurn(grader);
        NoAnswers.refuse(labels, read);
        Map<String, @Nullable Object> figures = new Graded(task, read, grader.report()).asMap();
        FigureOutput.print(figures, json, out);
        NothingCommon.in(figures).ifPresent(err::println);
        err.flush();
        return 0;
    }

    /** Answers are read on the side until all truth is there. */
    private ReadReport readInTurn(Grader grader) throws IOException {
        try (LabelPath files = LabelPath.of(labels);
                ReadingAhead answers =
                        ReadingAhead.begin(files, labelsFormat, List.of(answers(grader)), grader.rows())) {
            requireTruth(readTruth(grader));
            return answers.handOver().get(0);
        }
    }

    private long readTruth(Grader grader) throws IOException {
        if (truth != null) {
            return new TruthReading(truth, truthFormat, columns.truth(task.shape()), this::anew).into(grader);
        }
        return columns.hasTruth() ? truthAmongLabels().into(grader) : 0;
    }

    /** The file is read once where truth stands beside the labels. */
    private ReadReport readAtOnce(Grader grader) throws IOException {
        List<ReadReport> reports = truthAmongLabels().with(grader, List.of(answers(grader)));
        requireTruth(reports.get(0).annotations());
        return reports.get(1);
    }

    private Consumer<Annotation> anew() {
        return task.grader()::truth;
    }

    private TruthReading truthAmongLabels() {
        return new TruthReading(labels, labelsFormat, columns.truthAmongLabels(task.shape()), this::anew);
    }

    private Part answers(Grader grader) {
        return new Part(columns.labels(task.shape()), grader::answer);
    }

    private void requireTruth(long truths) {
        if (truths == 0 && NEED_TRUTH.contains(task)) {
            throw Refusal.invalid(
                    "--truth",
                    "This task is graded against truth. Name its file, or its column in the file of the labels.");
        }
    }
}
