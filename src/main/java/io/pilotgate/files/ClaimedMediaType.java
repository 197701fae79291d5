package io.pilotgate.files;

import java.util.Locale;

/**
 * What the sender says the file is.
 *
 * @param value a media type without parameters, or {@code application/octet-stream} where it is none
 */
record ClaimedMediaType(String value) {

    // RFC 6838, 4.2: restricted names of at most 127 characters; ours are shorter than the two together could be.
    private static final String TYPE = "[a-z0-9][a-z0-9!#$&^_.+-]{0,50}/[a-z0-9][a-z0-9!#$&^_.+-]{0,74}";

    static ClaimedMediaType of(String claimed) {
        int parameters = claimed.indexOf(';');
        String type = (parameters < 0 ? claimed : claimed.substring(0, parameters))
                .trim()
                .toLowerCase(Locale.ROOT);
        return new ClaimedMediaType(type.matches(TYPE) ? type : "application/octet-stream");
    }
}
