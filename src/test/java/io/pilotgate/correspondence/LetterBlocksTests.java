package io.pilotgate.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.correspondence.LetterBlock.Fact;
import io.pilotgate.correspondence.LetterBlock.Facts;
import io.pilotgate.correspondence.LetterBlock.Items;
import io.pilotgate.correspondence.LetterBlock.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterBlocksTests {

    @Test
    void an_empty_line_parts_two_paragraphs() {
        assertThat(LetterBlocks.of("One\ntwo.\r\n \n\nThree.\n"))
                .containsExactly(new Paragraph(List.of("One", "two.")), new Paragraph(List.of("Three.")));
    }

    @Test
    void lines_with_a_dash_are_a_list() {
        assertThat(LetterBlocks.of("- NDA: not signed.\n- SOP - not there."))
                .containsExactly(new Items(List.of("NDA: not signed.", "SOP - not there.")));
    }

    @Test
    void several_lines_with_a_label_are_a_table() {
        assertThat(LetterBlocks.of("File: a.csv\nSHA-256: 12ab"))
                .containsExactly(new Facts(List.of(new Fact("File", "a.csv"), new Fact("SHA-256", "12ab"))));
    }

    @Test
    void a_sentence_with_a_colon_stays_a_sentence() {
        assertThat(LetterBlocks.of("They wrote: nothing yet.")).hasOnlyElementsOfType(Paragraph.class);
        assertThat(LetterBlocks.of("They wrote: nothing yet.\nand more")).hasOnlyElementsOfType(Paragraph.class);
    }
}
