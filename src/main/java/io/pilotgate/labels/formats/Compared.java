package io.pilotgate.labels.formats;

/** Whose answers were compared, by the names of who or what gave them. */
public record Compared(String first, String second) {}
