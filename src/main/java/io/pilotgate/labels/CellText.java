package io.pilotgate.labels;

import java.util.Optional;

/** What every cell of a handed-in table is looked at for, whoever reads it. */
public final class CellText {

    /** Characters that say that a file was not saved as the text it was. */
    public enum Damage {
        NUL("NUL characters", "Save the file as UTF-8, or as UTF-16 with a byte order mark."),
        UNDECODABLE("Bytes that are no text in the file's encoding", "Save the file as UTF-8.");

        private final String title;
        private final String mend;

        Damage(String title, String mend) {
            this.title = title;
            this.mend = mend;
        }

        public String title() {
            return title;
        }

        public String mend() {
            return mend;
        }
    }

    private CellText() {}

    /** Without the white space around it; a no-break space and a byte order mark between files that were joined are white too. */
    public static String strip(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isWhite(cell.charAt(start))) {
            start++;
        }
        while (end > start && isWhite(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    /** Most cells begin with what is seen. */
    static boolean isBlank(char[] text, int offset, int length) {
        for (int index = offset; index < offset + length; index++) {
            if (text[index] > ' ' && text[index] <= '~' || !isWhite(text[index])) {
                return false;
            }
        }
        return true;
    }

    static boolean isBlank(String cell) {
        for (int index = 0; index < cell.length(); index++) {
            if (!isWhite(cell.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    public static Optional<Damage> damageOf(String cell) {
        if (cell.indexOf('\0') >= 0) {
            return Optional.of(Damage.NUL);
        }
        return cell.indexOf(TextDecoding.UNDECODABLE) >= 0 ? Optional.of(Damage.UNDECODABLE) : Optional.empty();
    }

    /** Nobody types them, and two texts that look alike differ by them. NUL is damage, tabs and line breaks are text. */
    static boolean hasControlCharacters(String cell) {
        return cell.chars()
                .anyMatch(character -> Character.isISOControl(character) && "\0\t\n\r".indexOf(character) < 0);
    }

    private static boolean isWhite(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\uFEFF';
    }
}
