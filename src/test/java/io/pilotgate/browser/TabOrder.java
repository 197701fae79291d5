package io.pilotgate.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A walk through a page with the key Tab. It ends, it reaches all that can be used in the order in which it is read, and
 * each time the place that has the focus is in sight and looks like it.
 */
final class TabOrder {

    /** What is used with the keyboard, as the page is read; of a group of circles Tab stops at one. */
    private static final String READY = """
            () => {
              const name = element => element.tagName.toLowerCase() + ' '
                  + (element.name || element.textContent.trim().replace(/\\s+/g, ' ').slice(0, 60));
              const look = element => {
                const style = getComputedStyle(element);
                return [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow,
                    style.borderColor, style.backgroundColor, style.textDecoration].join();
              };
              const stops = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea,'
                  + ' summary, [tabindex="0"]')].filter(element => !element.disabled && element.checkVisibility());
              const group = circle => stops.filter(other => other.type === 'radio' && other.name === circle.name
                  && other.form === circle.form);
              const stopsHere = element => element.type !== 'radio'
                  || element === (group(element).find(circle => circle.checked) ?? group(element)[0]);
              const before = new Map(stops.map(element => [element, look(element)]));
              window.whereTabIs = () => {
                const element = document.activeElement;
                if (!element || element === document.body) return null;
                const box = element.getBoundingClientRect();
                const inside = element === window.whereTabWas;
                window.whereTabWas = element;
                return {name: name(element), inside, top: box.top + scrollY, bottom: box.bottom + scrollY,
                    inSight: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
                    marked: look(element) !== before.get(element)};
              };
              return stops.filter(stopsHere).map(name);
            }""";

    private static final int PARTS_OF_A_DATE = 8;

    private TabOrder() {}

    /** @param page in a window as narrow as a telephone: what is read there lies below what was read before */
    static void isReadingOrder(Page page) {
        List<?> expected = (List<?>) page.evaluate(READY);
        List<String> reached = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        Map<?, ?> before = null;
        for (Map<?, ?> stop = next(page); stop != null && reached.size() <= expected.size(); stop = next(page)) {
            reached.add(String.valueOf(stop.get("name")));
            if (before != null && number(stop, "bottom") <= number(before, "top")) {
                broken.add(stop.get("name") + " lies above " + before.get("name"));
            }
            if (!Boolean.TRUE.equals(stop.get("inSight"))) {
                broken.add(stop.get("name") + " is out of sight");
            }
            if (!Boolean.TRUE.equals(stop.get("marked"))) {
                broken.add(stop.get("name") + " looks the same with the focus");
            }
            before = stop;
        }
        assertThat(reached).as("what Tab reaches").isEqualTo(expected);
        assertThat(broken).isEmpty();
    }

    /** Of a date, day, month and year are a stop each. */
    private static @Nullable Map<?, ?> next(Page page) {
        for (int inside = 0; inside < PARTS_OF_A_DATE; inside++) {
            page.keyboard().press("Tab");
            Map<?, ?> stop = (Map<?, ?>) page.evaluate("() => whereTabIs()");
            if (stop == null || !Boolean.TRUE.equals(stop.get("inside"))) {
                return stop;
            }
        }
        throw new AssertionError("Tab does not leave its place");
    }

    private static double number(Map<?, ?> stop, String side) {
        return ((Number) Objects.requireNonNull(stop.get(side))).doubleValue();
    }
}
