package io.pilotgate.evaluation.scoping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the country in a place as people write it: {@code Manila, PH} or {@code Lisbon, Portugal}. */
final class Country {

    private static final Map<String, String> CODES = codes();

    private Country() {}

    /** Its two letters, read from the last part that is a country; empty where none is. */
    static Optional<String> in(String place) {
        String[] parts = place.split("[,;/()]");
        return Arrays.stream(parts)
                .map(part -> part.strip().toLowerCase(Locale.ROOT))
                .filter(CODES::containsKey)
                .reduce((first, last) -> last)
                .map(CODES::get);
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            codes.put(code.toLowerCase(Locale.ROOT), code);
            codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
            codes.put(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
        }
        codes.put("united states of america", "US");
        codes.put("u.s.", "US");
        codes.put("u.s.a.", "US");
        codes.put("uk", "GB");
        codes.put("czech republic", "CZ");
        return Map.copyOf(codes);
    }
}
