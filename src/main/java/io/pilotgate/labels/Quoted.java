package io.pilotgate.labels;

/** Somebody else's text inside a sentence of ours: in quotes, short, on one line. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    static String text(String found) {
        int end = Math.min(found.length(), LONGEST);
        StringBuilder shown = new StringBuilder("'");
        found.substring(0, end).codePoints().forEach(character -> append(shown, character));
        return shown.append(end < found.length() ? "...'" : "'").toString();
    }

    private static void append(StringBuilder shown, int character) {
        if (character == TextDecoding.UNDECODABLE || Character.getType(character) == Character.SURROGATE) {
            shown.append('\uFFFD');
        } else if (Character.isISOControl(character)) {
            shown.append(String.format("\\u%04x", character));
        } else {
            shown.appendCodePoint(character);
        }
    }
}
