package io.pilotgate.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.pilotgate.labels.LabelInspection.Seen;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Everything that is wrong with a file is told, line by line, and the right rows come all the same. */
class LabelInspectionTests {

    private static final class Told implements FindingSink {
        private final List<Finding> findings = new ArrayList<>();
        private FindingGroups groups = new FindingGroups();

        @Override
        public void add(Finding finding) {
            findings.add(finding);
            groups.add(finding);
        }

        @Override
        public void more(Finding like, long number) {
            groups.more(like, number);
        }

        @Override
        public void clear() {
            findings.clear();
            groups = new FindingGroups();
        }
    }

    private final Told told = new Told();
    private final List<LabelRow> rows = new ArrayList<>();

    @Test
    void a_right_file() {
        Seen seen = look(LabelInspection.of(LabelColumns.guessed()), "item,worker,label\ni1,ann,cat\ni1,bob,cat\n");

        assertThat(seen.rows()).isEqualTo(2);
        assertThat(seen.items()).isEqualTo(1);
        assertThat(seen.readAs()).isNotNull();
        assertThat(rows).containsExactly(new LabelRow(2, "i1", "ann", "cat"), new LabelRow(3, "i1", "bob", "cat"));
        assertThat(told.findings).isEmpty();
    }

    @Test
    void the_hash_of_a_content_is_read_where_the_file_has_one() {
        look(
                LabelInspection.of(LabelColumns.guessed()),
                "item,label,content_hash\ni1,cat,A1b2\ni2,cat, \ni3,cat," + "x".repeat(129) + "\n");

        assertThat(rows)
                .containsExactly(
                        new LabelRow(2, "i1", null, "cat", "A1b2"),
                        new LabelRow(3, "i2", null, "cat"),
                        new LabelRow(4, "i3", null, "cat"));
        assertThat(told.findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo("TOO_LONG"));
    }

    @Test
    void every_wrong_cell_with_its_line_and_column_and_rows_after_it_are_handed_on() {
        Seen seen =
                look(LabelInspection.of(LabelColumns.guessed()), "item,label\ni1,cat\ni2,\n,dog\ni4,owl,x\ni5,owl\n");

        assertThat(told.findings)
                .extracting(Finding::line, Finding::column, Finding::code, Finding::found)
                .containsExactly(
                        tuple(3L, "label", "EMPTY", ""),
                        tuple(4L, "item", "EMPTY", ""),
                        tuple(5L, "", "WRONG_WIDTH", "3 instead of 2"));
        assertThat(rows).extracting(LabelRow::item).containsExactly("i1", "i5");
        assertThat(seen.rows()).isEqualTo(5);
    }

    @Test
    void an_answer_given_twice_is_told_with_both_lines() {
        look(LabelInspection.of(LabelColumns.guessed()), "item,worker,label\ni1,ann,cat\ni1,bob,cat\ni1,ann,dog\n");

        assertThat(told.findings)
                .containsExactly(new Finding(
                        4,
                        "",
                        "DUPLICATE_ANSWER",
                        "Duplicate answers",
                        "item 'i1' by 'ann', labelled in line 2 already",
                        "Keep one label for each item and annotator."));
    }

    @Test
    void an_item_and_an_annotator_are_not_glued_together() {
        look(LabelInspection.of(LabelColumns.guessed()), "item,worker,label\nab,c,cat\na,bc,cat\nc,ab,cat\n");

        assertThat(told.findings).isEmpty();
    }

    /** So many that they go to disk: two are given again at the very end, after tens of thousands of others. */
    @Test
    void answers_given_twice_are_found_among_many() {
        int count = 70_000;
        String file = "item,label\n"
                + IntStream.range(0, count).mapToObj(i -> "item-" + i + ",x\n").collect(Collectors.joining())
                + "item-69999,x\nitem-3,y\n";

        Seen seen = look(LabelInspection.of(LabelColumns.guessed()), file);

        assertThat(seen.rows()).isEqualTo(count + 2L);
        assertThat(seen.items()).isEqualTo(count);
        assertThat(told.findings)
                .extracting(Finding::found)
                .containsExactly(
                        "item 'item-69999', labelled in line 70001 already",
                        "item 'item-3', labelled in line 5 already");
    }

    @Test
    void one_item_with_many_annotators_is_one_item() {
        String file = "item,worker,label\n"
                + IntStream.range(0, 40_000)
                        .mapToObj(i -> "item-" + i % 3 + ",ann-" + i + ",x\n")
                        .collect(Collectors.joining());

        Seen seen = look(LabelInspection.of(LabelColumns.guessed()), file);

        assertThat(seen.items()).isEqualTo(3);
        assertThat(told.findings).isEmpty();
    }

    @Test
    void of_very_many_given_twice_the_first_are_told_and_the_others_counted() {
        String once = IntStream.range(0, LabelInspection.MOST_REPEATS + 5)
                .mapToObj(i -> "item-" + i + ",x\n")
                .collect(Collectors.joining());

        look(LabelInspection.of(LabelColumns.guessed()), "item,label\n" + once + once);

        assertThat(told.findings).hasSize(LabelInspection.MOST_REPEATS);
        assertThat(told.findings.get(0).found()).isEqualTo("item 'item-0', labelled in line 2 already");
        assertThat(told.groups.total()).isEqualTo(LabelInspection.MOST_REPEATS + 5L);
        assertThat(told.groups.list()).singleElement().satisfies(group -> {
            assertThat(group.count()).isEqualTo(LabelInspection.MOST_REPEATS + 5L);
            assertThat(group.text()).contains("10005 times: line 10007 ");
        });
    }

    @Test
    void a_label_that_was_not_declared_with_the_one_that_may_be_meant() {
        String slips =
                IntStream.range(0, 118).mapToObj(i -> "i" + i + ",vehicel\n").collect(Collectors.joining());

        look(
                LabelInspection.of(LabelColumns.guessed()).allowing(Set.of("vehicle", "person")),
                "item,label\n" + slips + "p,person\nq,banana\n");

        assertThat(told.groups.list())
                .extracting(FindingGroup::text, FindingGroup::mend)
                .containsExactly(
                        tuple(
                                "Unknown label 'vehicel' in column 'label', 118 times: line 2, line 3, line 4, line 5,"
                                        + " line 6 and 113 more.",
                                "Did you mean 'vehicle'?"),
                        tuple(
                                "Unknown label 'banana' in column 'label', once: line 121.",
                                "Give one of the labels that the manifest declares: 'person', 'vehicle'."));
    }

    @Test
    void what_keeps_a_file_from_being_read_is_a_finding_too() {
        Seen seen = look(LabelInspection.of(LabelColumns.guessed()), "name;colour\na;b\n");

        assertThat(seen.readAs()).isNull();
        assertThat(told.findings).extracting(Finding::place).containsExactly("item column", "label column");
        assertThat(told.findings).extracting(Finding::code).containsOnly("COLUMN");
    }

    @Test
    void of_a_file_of_another_kind_only_the_kind_is_told() {
        look(LabelInspection.of(LabelColumns.guessed()), "PK\u0003\u0004\0\0,b\nc,d\n");

        assertThat(told.findings).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo("file");
            assertThat(finding.cause()).contains("ZIP");
        });
    }

    @Test
    void a_row_that_cannot_be_read_ends_it() {
        look(LabelInspection.of(LabelColumns.guessed()), "item,label\ni1,cat\ni2,\"dog\ni3,owl\n");

        assertThat(told.findings).singleElement().satisfies(finding -> {
            assertThat(finding.line()).isEqualTo(3);
            assertThat(finding.code()).isEqualTo("UNREADABLE");
        });
    }

    @Test
    void likeness() {
        assertThat(Likeness.nearest("vehicel", List.of("person", "vehicle"))).contains("vehicle");
        assertThat(Likeness.nearest("Vehicle", List.of("person", "vehicle"))).contains("vehicle");
        assertThat(Likeness.nearest("dog", List.of("cat"))).isEmpty();
        assertThat(Likeness.distance("kitten", "sitting")).isEqualTo(3);
        assertThat(Likeness.distance("", "abc")).isEqualTo(3);
    }

    private Seen look(LabelInspection inspection, String file) {
        return inspection.over(() -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), rows::add, told);
    }
}
