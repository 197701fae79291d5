package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.cli.ReadingAhead.Part;
import io.pilotgate.grading.tasks.Grader;
import io.pilotgate.grading.tasks.TaskKind;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.formats.Annotation;
import io.pilotgate.labels.formats.ReadOptions;
import io.pilotgate.labels.formats.ReadOptions.Shape;
import io.pilotgate.labels.formats.ReadOptions.Side;
import io.pilotgate.labels.formats.ReadReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A table that is read as numbers gives the figures, and the refusals, of one that is read as annotations. */
class NumberedRowsTests {

    @Property(tries = 300)
    void figures_are_those_of_annotations(@ForAll("tables") String table) throws IOException {
        Path file = Files.writeString(Files.createTempFile("labels", ".csv"), "item,annotator,label,truth\n" + table);
        try {
            assertThat(said(file, TaskKind.CLASSIFICATION.grader()))
                    .isEqualTo(said(file, new AsAnnotations(TaskKind.CLASSIFICATION.grader())));
        } finally {
            Files.delete(file);
        }
    }

    /** Most are whole and of one truth an item; one row in twenty is not. */
    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> item = Arbitraries.of("a", " a", "b ", "\"c,d\"", "\u00e9", "\u3000e", "long key of an item");
        Arbitrary<String> annotator = Arbitraries.of("x", "y", " x", "", "\"z\"\"\"");
        Arbitrary<String> label = Arbitraries.frequency(Tuple.of(8, "p"), Tuple.of(8, "q"), Tuple.of(1, " "));
        Arbitrary<String> whole = Combinators.combine(item, annotator, label)
                .as((each, who, said) ->
                        each + "," + who + "," + said + "," + (each.strip().length() % 2 == 0 ? "p" : " q"));
        Arbitrary<String> odd =
                Arbitraries.of("", "  , ,,", ",x,p,q", "b,x,p,", "b,x,,", "b,x,q,r", "b,x,q", "b,\"x,q,r");
        return Arbitraries.frequencyOf(Tuple.of(60, whole), Tuple.of(1, odd))
                .list()
                .ofMaxSize(60)
                .map(rows -> String.join("\n", rows) + "\n");
    }

    private static String said(Path file, Grader grader) throws IOException {
        try {
            List<ReadReport> reports = new TruthReading(file, null, options(Side.TRUTH), () -> truth -> {})
                    .with(grader, List.of(new Part(options(Side.LABELS), grader::answer)));
            return FigureJson.of(FigureTree.of(List.of(grader.report(), reports.toString())));
        } catch (Refusal refused) {
            return refused.reasons().toString();
        }
    }

    private static ReadOptions options(Side side) {
        return ReadOptions.builder(Shape.LABEL).side(side).build();
    }

    /** Hides that a grader takes rows. */
    private record AsAnnotations(Grader grader) implements Grader {

        @Override
        public void truth(Annotation truth) {
            grader.truth(truth);
        }

        @Override
        public void answer(Annotation answer) {
            grader.answer(answer);
        }

        @Override
        public Record report() {
            return grader.report();
        }
    }
}
