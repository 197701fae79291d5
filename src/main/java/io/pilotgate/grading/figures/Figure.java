package io.pilotgate.grading.figures;

import org.jspecify.annotations.Nullable;

/**
 * One figure with all that belongs to it.
 *
 * @param key its place in the report
 * @param value null where there is no data for it, which is not a score
 * @param n of what it is computed
 * @param unit what n counts, such as items
 * @param low of its interval at 95 %; null where there is none
 * @param high of its interval at 95 %; null where there is none
 * @param method of the interval, or why there is none
 * @param formula what is divided by what, or the name of the coefficient
 * @param source where the formula was published
 */
public record Figure(
        String key,
        String title,
        @Nullable Double value,
        long n,
        String unit,
        @Nullable Double low,
        @Nullable Double high,
        String method,
        String formula,
        String source) {}
