package io.pilotgate.portal.page;

/** Something with its name, as a line of a list. */
public record Fact(String label, String value) {}
