package io.pilotgate.grading.metrics;

/**
 * Marked spans against true ones, counted in the four ways of SemEval-2013.
 *
 * @param strict bounds and type
 * @param exact bounds, whatever the type
 * @param partial bounds, an overlap counting half, whatever the type
 * @param type type, if there is any overlap
 * @param texts how many texts were compared
 * @param textsRight how many of them are marked as they should be, span for span
 */
public record SpanReport(
        SpanScore strict, SpanScore exact, SpanScore partial, SpanScore type, long texts, long textsRight) {

    static final SpanReport NONE = new SpanReport(SpanScore.NONE, SpanScore.NONE, SpanScore.NONE, SpanScore.NONE, 0, 0);

    public SpanReport plus(SpanReport other) {
        return new SpanReport(
                strict.plus(other.strict),
                exact.plus(other.exact),
                partial.plus(other.partial),
                type.plus(other.type),
                texts + other.texts,
                textsRight + other.textsRight);
    }
}
