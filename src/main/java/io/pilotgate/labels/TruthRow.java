package io.pilotgate.labels;

/**
 * The true label of one item, without the white space around it.
 *
 * @param line where the item's first row starts in the file, counted from 1
 * @param item the item's id, never blank
 * @param label what is true, never blank
 */
public record TruthRow(long line, String item, String label) {}
