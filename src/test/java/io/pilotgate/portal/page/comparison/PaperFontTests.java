package io.pilotgate.portal.page.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperFontTests {

    private final PaperFont font = new PaperFont();

    @ParameterizedTest
    @CsvSource({
        "Łódź Ωμέγα Київ שלום 50 €,        Łódź Ωμέγα Київ שלום 50 €,               0",
        "中文 Labels,                      [U+4E2D][U+6587] Labels,                 2",
        "中中,                             [U+4E2D][U+4E2D],                        1",
        "ማብራሪያ,                            [U+121B][U+1265][U+122B][U+122A][U+12EB], 5",
        "😀,                               [U+1F600],                               1",
        "a\u202Eb,                         a[U+202E]b,                              1"
    })
    void a_character_without_a_picture_is_printed_as_its_number(String text, String printed, long missing) {
        assertThat(font.printable(text)).isEqualTo(printed);
        assertThat(font.missing(text)).isEqualTo(missing);
    }

    @Test
    void half_a_character_and_what_cannot_stand_in_a_paper_are_printed_as_their_number_too() {
        assertThat(font.printable("a\uD83D b\u0001c")).isEqualTo("a[U+D83D] b[U+0001]c");
        assertThat(font.printable("lines\n\tstay")).isEqualTo("lines\n\tstay");
    }

    @Test
    void brackets_are_mirrored_in_what_is_turned_around() {
        assertThat(new RightToLeft().reorderRTLTextToLTR("אב (גד) <ה>")).isEqualTo("<ה> (דג) בא");
        assertThat(new RightToLeft().reorderRTLTextToLTR("אב "))
                .as("parted from what follows")
                .isEqualTo("בא ");
    }
}
