package io.pilotgate.delivery;

/**
 * One annotator's answer to one item.
 *
 * @param annotator empty where the vendor delivers one label an item without saying whose
 */
public record Judgment(long batch, String item, String annotator, String label) {}
