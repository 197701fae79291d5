package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What is read without the library for options is what the library reads; all else is left to it. */
class PlainArgumentsTests {

    private static final String EVERY_PLAIN_ONE =
            "grade --labels-format csv --task Classification --labels a.csv --truth b.csv"
                    + " --truth-format csv --item-column i --annotator-column 2 --label-column said --truth-column gold"
                    + " --truth-item-column j --no-header --truth-no-header --json";

    @Test
    void a_plain_command_is_the_one_that_the_library_makes() {
        for (String arguments :
                List.of(EVERY_PLAIN_ONE, "grade --task span --labels a", "grade --labels a --json --task RATING")) {
            GradeCommand plain = GradeCommand.plainly(arguments.split(" "));

            assertThat(plain).as(arguments).isNotNull();
            assertThat(plain)
                    .usingRecursiveComparison()
                    .ignoringFields("spec")
                    .isEqualTo(byLibrary(arguments.split(" ")));
        }
    }

    /** Or it would not be known which of two readers a new option is for. */
    @Test
    void every_option_of_the_library_is_read_plainly_or_left_to_it() {
        byLibrary("grade", "--task", "span", "--labels", "a");
        List<String> plain = Stream.of(EVERY_PLAIN_ONE.split(" "))
                .filter(each -> each.startsWith("--"))
                .toList();
        Stream<String> others = new CommandLine(new GradeCommand())
                .getCommandSpec().options().stream()
                        .map(option -> option.longestName())
                        .filter(name -> !plain.contains(name));

        assertThat(others)
                .allSatisfy(name -> assertThat(GradeCommand.plainly(
                                new String[] {"grade", "--task", "span", "--labels", "a", name, "1"}))
                        .as(name)
                        .isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "agreement --labels a",
                "grade",
                "grade --help",
                "grade --task span",
                "grade --labels a",
                "grade --task nothing --labels a",
                "grade --task span --labels a --task span",
                "grade --task span --labels",
                "grade --task span --labels --json",
                "grade --task=span --labels a",
                "grade --task span --labels a @more",
                "grade --task span --labels @more",
                "grade --task span --labels \"a",
                "grade --task span --labels a --label-column x,y",
                "grade --task span --labels a --unknown 1",
                "grade --task span --labels a b"
            })
    void whatever_else_it_may_be_is_left_to_the_library(String arguments) {
        assertThat(GradeCommand.plainly(arguments.split(" "))).isNull();
    }

    private static GradeCommand byLibrary(String... arguments) {
        CommandLine tool = CommandLineTool.commands(PlainArgumentsTests.class, arguments);
        tool.parseArgs(arguments);
        CommandLine grade = Objects.requireNonNull(tool.getSubcommands().get("grade"));
        return (GradeCommand) grade.getCommandSpec().userObject();
    }
}
