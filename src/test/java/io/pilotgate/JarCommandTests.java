package io.pilotgate;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.labels.formats.SampleWorkbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands of the built jar find all that they need without the libraries of the service, and start without its launcher. */
@Tag("jar")
class JarCommandTests {

    private static final String JOINED = "item,annotator,label,truth\n1,ann,a,a\n1,bob,b,a\n2,ann,b,b\n2,bob,b,b\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private String jar = "";

    @BeforeEach
    void findTheJar() {
        String built = System.getProperty("pilotgate.jar");
        Assumptions.assumeTrue(built != null, "Needs the built jar: run './mvnw verify'.");
        jar = String.valueOf(built);
    }

    @Test
    void grades_tables_and_tells_agreement() throws Exception {
        String table = file("labels.csv", JOINED);

        assertThat(run(0, "grade", "--task", "classification", "--labels", table, "--truth-column", "truth"))
                .contains("correct: 3", "clopper pearson: [");
        assertThat(run(0, "grade", "--task", "multilabel", "--labels", table, "--truth-column", "truth", "--json"))
                .contains("\"macroF1\"");
        assertThat(run(0, "agreement", "--labels", table, "--level", "nominal", "--json"))
                .contains("krippendorffAlpha");
        assertThat(run(0, "compare", "--first", table, "--second", table, "--truth", table))
                .contains("Difference not decisive.");
    }

    @Test
    void grades_the_other_tasks() throws Exception {
        String spans = file("spans.conll", "Ann B-PER\nsleeps O\n\n");
        String texts = file("texts.csv", "item,text\n1,one two\n");
        String numbers = file("numbers.csv", "item,annotator,rating\n1,ann,3\n1,bob,4\n2,ann,1\n2,bob,2\n");

        assertThat(run(0, "grade", "--task", "span", "--labels", spans, "--truth", spans))
                .contains("true phrases: 1");
        assertThat(run(0, transcripts(texts))).contains("sentence exact: 1");
        assertThat(run(0, "grade", "--task", "rating", "--labels", numbers)).contains("icc1");
    }

    @Test
    void reads_json_and_workbooks() throws Exception {
        String truth = file("truth.csv", "item,truth\n1,a\n2,b\n");
        String json = file("labels.jsonl", "{\"id\":1,\"label\":\"a\"}\n{\"id\":2,\"label\":\"b\"}\n");
        Path workbook = folder.resolve("labels.xlsx");
        Files.write(workbook, SampleWorkbook.of("""
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>label</t></is></c></row>
                <row r="2"><c r="A2"><v>1</v></c><c r="B2" t="inlineStr"><is><t>a</t></is></c></row>
                <row r="3"><c r="A3"><v>2</v></c><c r="B3" t="inlineStr"><is><t>b</t></is></c></row>
                """));

        for (String labels : List.of(json, workbook.toString())) {
            assertThat(run(0, "grade", "--task", "classification", "--labels", labels, "--truth", truth))
                    .contains("correct: 2");
        }
    }

    @Test
    void plans_watches_and_explains() throws Exception {
        String audits = file("audits.csv", "day,correct,audited\n1,49,50\n2,50,50\n");

        assertThat(run(0, "plan", "--accept", "0.98", "--reject", "0.95")).contains("sprt");
        assertThat(run(0, "plan", "--iso2859", "1000", "--aql", "1.0")).contains("n: ");
        assertThat(run(0, "interval", "98", "100")).contains("wilson: [0.929988, 0.994498]");
        assertThat(run(0, "monitor", "--audits", audits)).contains("verdict");
        assertThat(run(0, "formats")).contains("conll");
        assertThat(run(0, "help", "grade")).contains("--labels-format", "Exit codes:");
        assertThat(run(0, "--help")).contains("rehearse", "verify", "monitor");
        assertThat(run(2, "grade", "--task", "classification")).contains("--labels");
    }

    /** An image is made of the jar's layers by Spring Boot's own mode, which has a command called help too. */
    @Test
    void can_still_be_taken_apart_in_layers() throws Exception {
        Path layers = folder.resolve("layers");
        String said = output(
                0,
                List.of(
                        "-Djarmode=tools",
                        "-jar",
                        jar,
                        "extract",
                        "--layers",
                        "--launcher",
                        "--destination",
                        layers.toString()));

        assertThat(layers.resolve("application/io/pilotgate/launch/Start.class"))
                .as(said)
                .exists();
        assertThat(layers.resolve("application/BOOT-INF/lib")).isDirectoryContaining("glob:**/pilotgate-classes.jar");
        assertThat(layers.resolve("dependencies/BOOT-INF/lib"))
                .isDirectoryNotContaining("glob:**/pilotgate-classes.jar");
        assertThat(output(0, List.of("-Djarmode=tools", "-jar", jar, "help"))).contains("extract");
    }

    @Test
    void holds_the_launcher_at_its_top_and_nowhere_else() throws IOException {
        try (JarFile file = new JarFile(jar)) {
            assertThat(file.getManifest().getMainAttributes().getValue("Main-Class"))
                    .isEqualTo("io.pilotgate.launch.Start");
            assertThat(file.getEntry("io/pilotgate/launch/Start.class")).isNotNull();
            assertThat(file.getEntry("BOOT-INF/classes/io/pilotgate/launch/Start.class"))
                    .isNull();
        }
    }

    /** The JVM goes through all of them twice before the first class of ours. */
    @Test
    void has_a_short_list_of_what_is_in_it() throws IOException {
        try (JarFile file = new JarFile(jar)) {
            assertThat(file.size()).isLessThan(600);
        }
    }

    private static String[] transcripts(String texts) {
        return new String[] {
            "grade",
            "--task",
            "transcript",
            "--labels",
            texts,
            "--truth",
            texts,
            "--label-column",
            "text",
            "--truth-column",
            "text"
        };
    }

    private String run(int expected, String... arguments) throws IOException, InterruptedException {
        return output(
                expected,
                Stream.concat(Stream.of("-XX:TieredStopAtLevel=1", "-jar", jar), Arrays.stream(arguments))
                        .toList());
    }

    private static String output(int expected, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(expected);
        return said;
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
