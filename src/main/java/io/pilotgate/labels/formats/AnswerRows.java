package io.pilotgate.labels.formats;

import java.util.List;

/**
 * Rows of a long table of labels as numbers of their texts: what {@link Annotation}s are, without an object for each. Numbers begin with
 * 1 in each table, in the order in which their texts come; 0 stands where there is no text.
 *
 * @param begins whether a table begins, and numbers begin anew
 * @param size how many rows there are; those without truth and answer are to be passed over
 * @param annotators of nobody where the table names none
 * @param truths of the same texts as answers
 * @param newItems texts with the numbers that follow those that came before
 */
@SuppressWarnings("ArrayRecordComponent") // Thousands of numbers on their way from one thread to another.
public record AnswerRows(
        boolean begins,
        int size,
        int[] items,
        int[] annotators,
        int[] truths,
        int[] answers,
        List<String> newItems,
        List<String> newAnnotators,
        List<String> newLabels) {}
