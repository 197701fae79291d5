package io.pilotgate.portal.entry;

/** Yes or no, as it was entered beside a form. */
public final class Ticks {

    private Ticks() {}

    /** No where nothing was entered. */
    public static boolean isTicked(String place, String entered) {
        return new Field(place, entered).isTicked();
    }
}
