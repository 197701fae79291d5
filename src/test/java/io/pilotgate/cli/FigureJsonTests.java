package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Figures are written as a library for JSON would write them, letter by letter. */
class FigureJsonTests {

    private static final ObjectMapper LIBRARY = new ObjectMapper();

    @Test
    void trees_are_laid_out_as_the_library_does() throws Exception {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("none", null);
        inner.put("empty", Map.of());
        inner.put("nothing", List.of());
        inner.put("interval", List.of(0.1, 1e-7));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("count", 3L);
        tree.put("right", true);
        tree.put("inner", inner);
        tree.put("rows", List.of(Map.of("name", "ann", "shares", List.of(List.of(1, 2), Map.of("a", 2.5)))));

        assertThat(FigureJson.of(tree)).isEqualTo(written(tree));
        assertThat(FigureJson.of(null)).isEqualTo("null");
    }

    @Property
    void texts_are_escaped_as_the_library_does(@ForAll String text) throws Exception {
        assertThat(FigureJson.of(Map.of(text, text))).isEqualTo(written(Map.of(text, text)));
    }

    @Property
    void numbers_are_written_as_the_library_does(@ForAll double number, @ForAll long whole) throws Exception {
        List<Object> numbers = new ArrayList<>(Arrays.asList(number, whole, Double.NaN, Double.POSITIVE_INFINITY));

        assertThat(FigureJson.of(numbers)).isEqualTo(written(numbers));
    }

    private static String written(Object tree) throws Exception {
        return LIBRARY.writerWithDefaultPrettyPrinter().writeValueAsString(tree);
    }
}
