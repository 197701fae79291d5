package io.pilotgate.portal.page;

/**
 * Something with its name, as a line of a list.
 *
 * @param note small print under the name; may be empty
 */
public record Fact(String label, String value, String note) {

    public Fact(String label, String value) {
        this(label, value, "");
    }
}
