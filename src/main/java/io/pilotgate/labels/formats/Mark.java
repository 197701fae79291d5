package io.pilotgate.labels.formats;

/**
 * A marked part of a text, in Unicode code points, whatever the tool counted in.
 *
 * @param start of its first character, from 0
 * @param end behind its last character
 */
public record Mark(int start, int end, String type) {}
