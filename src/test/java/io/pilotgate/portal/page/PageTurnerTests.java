package io.pilotgate.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.portal.Paging;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTurnerTests {

    @ParameterizedTest
    @CsvSource({
        "1, 50, 1612, '1 to 50 of 1,612'",
        "33, 12, 1612, '1,601 to 1,612 of 1,612'",
        "2, 0, 3, 'Nothing on page 2; there are 1'",
        "1, 0, 0, None"
    })
    void says_which_part_is_shown(int page, int shown, long total, String said) {
        assertThat(PageTurner.of(new Paging(page, 50), shown, total, "/tasks").said())
                .isEqualTo(said);
    }

    @Test
    void leads_to_both_sides_and_no_further() {
        PageTurner first = PageTurner.of(new Paging(1, 50), 50, 101, "/tasks");
        PageTurner second = PageTurner.of(new Paging(2, 50), 50, 101, "/pilots?q=a%20b");
        PageTurner last = PageTurner.of(new Paging(3, 50), 1, 101, "/tasks");

        assertThat(first.before()).isNull();
        assertThat(first.next()).isEqualTo("/tasks?page=2");
        assertThat(second.before()).isEqualTo("/pilots?q=a%20b&page=1");
        assertThat(second.next()).isEqualTo("/pilots?q=a%20b&page=3");
        assertThat(last.next()).isNull();
    }

    @Test
    void does_not_turn_where_all_is_shown() {
        assertThat(PageTurner.of(new Paging(1, 50), 50, 50, "/tasks").turns()).isFalse();
        assertThat(PageTurner.of(new Paging(9, 50), 0, 50, "/tasks").before()).isEqualTo("/tasks?page=1");
    }
}
