package io.pilotgate.labels;

/**
 * The true label of one item, without the white space around it.
 *
 * @param line where the item's first row starts in the file, counted from 1
 * @param item the item's id, never blank
 * @param label what is true, never blank
 * @param stratum the part of the work that the item stands for; empty where the file names none
 */
public record TruthRow(long line, String item, String label, String stratum) {}
