package io.pilotgate.kernel;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A business rule said no. Every reason names the place and the mend, in words that the person reads.
 * Thrown before the first write; pages, API and task forms show it as it stands.
 */
public final class Refusal extends RuntimeException {

    /** What kind of no: it decides the HTTP status and nothing else. */
    public enum Kind {
        /** The input is wrong: 422. */
        INVALID,
        /** The input is right but not now: 409. */
        CONFLICT,
        /** It does not exist, or is not yours, which reads the same: 404. */
        NOT_FOUND,
        /** You may see it but not do this: 403. */
        FORBIDDEN,
        /** Asked too often: 429. */
        TOO_MANY
    }

    /**
     * One thing that is wrong.
     *
     * @param place the field, column, row or document that the reason is about
     * @param text what is wrong and how to mend it, a full sentence
     */
    public record Reason(String place, String text) {}

    /** So much of somebody else's text tells a person where to look. */
    private static final int LONGEST_QUOTE = 60;

    private final Kind kind;
    private final transient List<Reason> reasons;
    private final @Nullable Duration wait;

    public Refusal(Kind kind, List<Reason> reasons) {
        this(kind, reasons, null);
    }

    private Refusal(Kind kind, List<Reason> reasons, @Nullable Duration wait) {
        super(reasons.stream().map(Reason::text).collect(Collectors.joining(" ")));
        this.kind = kind;
        this.reasons = List.copyOf(reasons);
        this.wait = wait;
    }

    public static Refusal invalid(String place, String text) {
        return new Refusal(Kind.INVALID, List.of(new Reason(place, text)));
    }

    public static Refusal conflict(String place, String text) {
        return new Refusal(Kind.CONFLICT, List.of(new Reason(place, text)));
    }

    public static Refusal notFound(String place, String text) {
        return new Refusal(Kind.NOT_FOUND, List.of(new Reason(place, text)));
    }

    public static Refusal forbidden(String place, String text) {
        return new Refusal(Kind.FORBIDDEN, List.of(new Reason(place, text)));
    }

    /** Somebody else's text inside a sentence of ours: in quotes, short, on one line, nothing invisible in it. */
    public static String quoted(String found) {
        int end = Math.min(found.length(), LONGEST_QUOTE);
        StringBuilder shown = new StringBuilder("'");
        found.substring(0, end).codePoints().forEach(character -> append(shown, character));
        return shown.append(end < found.length() ? "...'" : "'").toString();
    }

    private static void append(StringBuilder shown, int character) {
        switch (Character.getType(character)) {
            // Half a character, or a number that stands for none.
            case Character.SURROGATE, Character.UNASSIGNED -> shown.append('\uFFFD');
            // Format characters turn text around or hide in it.
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                shown.append(String.format("\\u%04x", character));
            default -> shown.appendCodePoint(character);
        }
    }

    /** @param wait until it makes sense to ask again */
    public static Refusal tooMany(String place, String text, Duration wait) {
        return new Refusal(Kind.TOO_MANY, List.of(new Reason(place, text)), wait);
    }

    public Kind kind() {
        return kind;
    }

    public List<Reason> reasons() {
        return reasons;
    }

    /** How long to wait where too much was asked; empty for every other no. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(wait);
    }
}
