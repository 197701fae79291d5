package io.pilotgate.files;

import io.pilotgate.kernel.Refusal;

/**
 * A file's name that is safe on a page, in a header and on a disk.
 *
 * @param value 1 to 200 characters, without path, control or direction characters
 */
public record FileName(String value) {

    /** In the units of UTF-16, which some databases count where others count characters. */
    private static final int LONGEST = 200;

    /**
     * Keeps what can be kept of the name that was handed in.
     *
     * @throws Refusal where nothing can
     */
    public static FileName of(String handedIn) {
        String name = handedIn.substring(Math.max(handedIn.lastIndexOf('/'), handedIn.lastIndexOf('\\')) + 1);
        // Cc and Cf: line breaks that would end a header, and marks that turn "gpj.exe" into "exe.jpg" on the screen.
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\"<>|:*?]", "")
                .strip();
        if (name.replace(".", "").isBlank()) {
            throw Refusal.invalid("fileName", "The file has no name. Give it one, such as nda-signed.pdf.");
        }
        return new FileName(shortened(name));
    }

    /** Cuts before the ending, which says what the file is. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 20 ? name.substring(dot) : "";
        int kept = LONGEST - ending.length();
        boolean halfACharacter = Character.isHighSurrogate(name.charAt(kept - 1));
        return name.substring(0, halfACharacter ? kept - 1 : kept) + ending;
    }
}
