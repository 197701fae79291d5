package io.pilotgate.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Whole processes from their start to their end, ours and a bare parse of the same file turn by turn, and once what people use now
 * where it is installed (python3 with scikit-learn, pandas and NLTK): it takes a minute. Whatever else runs on the machine only ever makes
 * a process slower, so the fastest of the turns are compared; the medians stand beside them.
 */
final class ColdRuns {

    private static final int TURNS = 5;
    private static final int MOST_PARSES = 3;

    private final Path folder;
    private final String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private final Path jar;

    ColdRuns(Path folder, Path jar) {
        this.folder = folder;
        this.jar = jar;
    }

    List<Comparison> run() throws IOException, InterruptedException {
        TrialFiles files = new TrialFiles(folder);
        List<Comparison> table = new ArrayList<>();
        for (int rows : new int[] {20_000, 200_000, 1_000_000}) {
            Path labels = files.classes(rows);
            table.add(compare(
                    "classification, " + rows + " rows",
                    ours("classification", labels, "--truth-column", "gold", "--label-column", "label", "--item-column",
                            "item", "--annotator-column", "annotator"),
                    bare(labels),
                    python("classes.py", labels)));
        }
        Path tokens = files.tokens(1_000_000, 20);
        Path trueTokens = files.tokens(1_000_000, 0);
        table.add(compare(
                "spans, 1000000 tokens",
                ours("span", tokens, "--truth", trueTokens.toString()),
                bare(tokens, trueTokens),
                python("spans.py", tokens, trueTokens)));
        Path texts = files.transcripts(18_000, 9);
        Path trueTexts = files.transcripts(18_000, 0);
        table.add(compare(
                "transcripts, 18000",
                ours("transcript", texts, "--label-column", "text", "--truth", trueTexts.toString(), "--truth-column", "text"),
                bare(texts, trueTexts),
                python("transcripts.py", texts, trueTexts)));
        return table;
    }

    private Comparison compare(String name, List<String> ours, List<String> bare, List<String> python)
            throws IOException, InterruptedException {
        double[] oursSeconds = new double[TURNS];
        double[] bareSeconds = new double[TURNS];
        double pythonSeconds = seconds(python);
        for (int turn = 0; turn < TURNS; turn++) {
            oursSeconds[turn] = seconds(ours);
            bareSeconds[turn] = seconds(bare);
        }
        Arrays.sort(oursSeconds);
        Arrays.sort(bareSeconds);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.2f s, bare parse %.2f s%n",
                name,
                oursSeconds[TURNS / 2],
                bareSeconds[TURNS / 2]);
        return new Comparison(name, "s", oursSeconds[0], bareSeconds[0], MOST_PARSES, pythonSeconds);
    }

    private List<String> ours(String task, Path labels, String... more) {
        List<String> command =
                new ArrayList<>(List.of(java, "-jar", jar.toString(), "grade", "--task", task, "--labels", labels.toString()));
        command.addAll(List.of(more));
        command.add("--json");
        return command;
    }

    private List<String> bare(Path... files) {
        List<String> command = new ArrayList<>(
                List.of(java, "-cp", pathOf(BareParse.class) + File.pathSeparator + pathOf(CsvReader.class), BareParse.class.getName()));
        Arrays.stream(files).map(Path::toString).forEach(command::add);
        return command;
    }

    /** Its own classes and the parser's: a hundred libraries before them would be looked through first. */
    private static Path pathOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> python(String script, Path... files) {
        List<String> command = new ArrayList<>(List.of("/usr/bin/python3", "src/bench/python/" + script));
        Arrays.stream(files).map(Path::toString).forEach(command::add);
        return command;
    }

    /** Not a number where the command fails, as where Python lacks its libraries. */
    private double seconds(List<String> command) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        int exit = process.waitFor();
        double seconds = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
        if (exit != 0 && command.get(0).equals(java)) {
            throw new IllegalStateException(String.join(" ", command) + "\n" + Files.readString(output));
        }
        return exit == 0 ? seconds : Double.NaN;
    }
}
