package io.pilotgate.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small label files, made where the test is read. Items are called prefix-0, prefix-1 and so on. */
public final class TrialLabels {

    private TrialLabels() {}

    /** Truth for {@code count} items; every third is {@code no}, the others {@code yes}. */
    public static InputStream truth(String prefix, int count) {
        return truth(prefix, 0, count);
    }

    /** Truth for the items from {@code first} to before {@code end}. */
    public static InputStream truth(String prefix, int first, int end) {
        return file("item,truth", lines(prefix, first, end, end));
    }

    /** One label for each item, of which the first {@code correct} are right. */
    public static InputStream labels(String prefix, int count, int correct) {
        return labels(prefix, 0, count, correct);
    }

    /** One label for each item from {@code first} to before {@code end}; those before {@code correct} are right. */
    public static InputStream labels(String prefix, int first, int end, int correct) {
        return file("item,label", lines(prefix, first, end, correct));
    }

    public static InputStream file(String header, List<String> lines) {
        String text = header + "\n" + String.join("\n", lines) + "\n";
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> lines(String prefix, int first, int end, int correct) {
        return IntStream.range(first, end)
                .mapToObj(index -> prefix + "-" + index + "," + label(index, index < correct))
                .collect(Collectors.toList());
    }

    private static String label(int index, boolean correct) {
        return (index % 3 == 0) == correct ? "no" : "yes";
    }
}
