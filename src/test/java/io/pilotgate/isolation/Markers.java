package io.pilotgate.isolation;

import io.pilotgate.grading.seal.DrawSeed;
import io.pilotgate.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sealed truth of one pilot, made so that whoever sees a piece of it cannot take it for anything else: labels that
 * nobody delivers, items that nobody delivers, and a seed that is known here alone.
 *
 * @param token begins every item and every label of a marker
 * @param texts what is secret, by its text
 */
record Markers(String token, DrawSeed seed, Map<String, String> texts) {

    static final int BLIND = 90;
    static final int CALIBRATION = 50;

    /** A file tells it in the first of them. */
    static final int FORMS_OF_THE_SEED = 4;

    private static final int BLIND_MARKED = 15;
    private static final int CALIBRATION_MARKED = 2;

    /** Of no other test. */
    static Markers fresh() {
        String mark = UUID.randomUUID().toString();
        return of("zq" + mark.substring(0, 8), DrawSeed.of(Sha256.of(mark).bytes()));
    }

    private static Markers of(String token, DrawSeed seed) {
        Map<String, String> texts = new LinkedHashMap<>();
        IntStream.range(0, BLIND_MARKED).forEach(index -> texts.put(token + "truth" + three(index), "a blind label"));
        IntStream.range(0, CALIBRATION_MARKED)
                .forEach(index -> texts.put(token + "calib" + three(index), "a calibration label"));
        texts.put(seed.hex(), "the seed");
        texts.put(seed.hex().toUpperCase(Locale.ROOT), "the seed");
        texts.put(Base64.getEncoder().encodeToString(seed.bytes()), "the seed");
        texts.put(Arrays.toString(seed.bytes()), "the seed");
        return new Markers(token, seed, texts);
    }

    /** The same and these, which are known later. */
    Markers and(Collection<String> secrets, String what) {
        Map<String, String> more = new LinkedHashMap<>(texts);
        secrets.forEach(text -> more.put(text, what));
        return new Markers(token, seed, more);
    }

    String blindItem(int index) {
        return token + "item" + three(index);
    }

    String blindTruth() {
        return "item,truth,stratum\n"
                + IntStream.range(0, BLIND)
                        .mapToObj(index -> blindItem(index) + ","
                                + (index < BLIND_MARKED ? token + "truth" + three(index) : label(index)) + ","
                                + (index % 2 == 0 ? "day" : "night"))
                        .collect(Collectors.joining("\n"));
    }

    String calibrationTruth() {
        return "item,truth\n"
                + IntStream.range(0, CALIBRATION)
                        .mapToObj(index -> calibrationItem(index) + ","
                                + (index < CALIBRATION_MARKED ? token + "calib" + three(index) : label(index)))
                        .collect(Collectors.joining("\n"));
    }

    /** What the vendor delivers of these items: right, but for what is marked. */
    String labels(Collection<String> items) {
        return items.stream()
                .map(item -> item + ",ann," + label(Integer.parseInt(item.substring(item.length() - 3))))
                .collect(Collectors.joining("\n", "item,annotator,label\n", "\n"));
    }

    String calibrationLabels() {
        return labels(
                IntStream.range(0, CALIBRATION).mapToObj(this::calibrationItem).toList());
    }

    /** Labels that are off by a letter: a hint at what was meant would tell the right ones. */
    String nearMisses() {
        return "item,annotator,label\n" + token + "x,ann," + token + "truth00\n" + token + "y,ann," + token
                + "calib00\n" + token + "item0x,ann," + token + "trvth001\n";
    }

    /** The secrets that are in a text, each with what it is. */
    List<String> in(@Nullable String text) {
        return text == null
                ? List.of()
                : texts.entrySet().stream()
                        .filter(secret -> text.contains(secret.getKey()))
                        .map(secret -> secret.getValue() + " '" + secret.getKey() + "'")
                        .toList();
    }

    /** The same in bytes, the seed's own among them. */
    List<String> in(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.contains(new String(seed.bytes(), StandardCharsets.ISO_8859_1))
                ? List.of("the seed as bytes")
                : in(text);
    }

    private String calibrationItem(int index) {
        return token + "cal" + three(index);
    }

    private static String label(int index) {
        return index % 3 == 0 ? "no" : "yes";
    }

    private static String three(int index) {
        return "%03d".formatted(index);
    }
}
