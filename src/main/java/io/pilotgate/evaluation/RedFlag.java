package io.pilotgate.evaluation;

/**
 * A fact that disqualifies a vendor whatever its score or price.
 *
 * @param code its number in the list of nine, such as RF4
 * @param title what it is
 * @param reason why it stands open now, a full sentence
 */
public record RedFlag(String code, String title, String reason) {}
