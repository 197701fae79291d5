package io.pilotgate.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Refusal.Reason;
import io.pilotgate.notification.CalendarPart.Method;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterRulesTests {

    @Test
    void a_good_letter_passes() {
        assertThatCode(() -> LetterRules.check(
                        letter("Zoë Müller", "ann.lee+qa@example.org", "Due", "Please.", "<p>Please</p>")))
                .doesNotThrowAnyException();
        assertThatCode(() -> LetterRules.check(letter("", "ann@localhost", "Due", "Please.", null)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nBcc: all@example.org", "a\nb", "a\rb", "a\u0000b", "a\u0085b", "a\u2028b"})
    void nothing_ends_a_header_before_its_end(String line) {
        assertThat(places(letter(line, "ann@example.org", "Due", "Please.", null)))
                .containsExactly("toName");
        assertThat(places(letter("Ann", "ann@example.org", line, "Please.", null)))
                .containsExactly("subject");
        assertThat(places(letter("Ann", line + "@example.org", "Due", "Please.", null)))
                .containsExactly("toAddress");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "ann@",
                "@example.org",
                "ann@example.org, ben@example.org",
                "Ann <ann@example.org>",
                "ann lee@example.org"
            })
    void a_recipient_is_one_address(String address) {
        assertThat(places(letter("Ann", address, "Due", "Please.", null))).containsExactly("toAddress");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"https://example.org/pixel.gif\">",
                "<IMG SRC = 'http://example.org/p.gif'>",
                "<img src=//example.org/p.gif>",
                "<td background=\"https://example.org/b.png\">",
                "<p style=\"background: url( 'https://example.org/b.png' )\">",
                "<style>@import 'x.css'</style>",
                "<link rel=stylesheet href=https://example.org/s.css>",
                "<iframe srcdoc=x>"
            })
    void reading_a_letter_tells_nobody(String html) {
        assertThat(places(letter("Ann", "ann@example.org", "Due", "Please.", html)))
                .containsExactly("html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"https://example.org/pilots/1\">the pilot</a>",
                "<img src=\"cid:chart\">",
                "<img src=\"data:image/png;base64,AAAA\">",
                "<p>They wrote src=\"https://example.org/p.gif\" and url(//example.org) and @import, in words.</p>"
            })
    void links_and_pictures_inside_the_letter_are_fine(String html) {
        assertThat(RemoteContent.isIn(html)).isFalse();
    }

    @Test
    void a_calendar_gets_one_event_under_the_letters_own_method() {
        String event = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

        assertThat(places(with(new CalendarPart(Method.CANCEL, event)))).containsExactly("calendar");
        assertThat(places(with(new CalendarPart(Method.REQUEST, event + event))))
                .containsExactly("calendar");
        assertThat(places(with(new CalendarPart(Method.REQUEST, "")))).containsExactly("calendar");
        LetterRules.check(with(new CalendarPart(Method.REQUEST, event)));
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThat(places(letter("a\nb", "nobody", " ", " ", null)))
                .containsExactly("toName", "subject", "toAddress", "text");
    }

    @Test
    void what_the_columns_cannot_hold_is_refused() {
        assertThat(places(letter("n".repeat(201), "ann@example.org", "s".repeat(301), "Please.", null)))
                .containsExactly("toName", "subject");
    }

    private static List<String> places(Letter letter) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> LetterRules.check(letter));
        assertThat(refusal).isNotNull();
        return refusal.reasons().stream().map(Reason::place).toList();
    }

    private static Letter with(CalendarPart calendar) {
        return new Letter(
                "key", null, "date", "Ann", "ann@example.org", "Due", "Please.", null, Instant.EPOCH, calendar);
    }

    private static Letter letter(String name, String address, String subject, String text, @Nullable String html) {
        return new Letter("key", null, "reminder", name, address, subject, text, html, Instant.EPOCH);
    }
}
