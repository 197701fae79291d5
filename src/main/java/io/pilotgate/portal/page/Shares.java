package io.pilotgate.portal.page;

import io.pilotgate.delivery.CountedShare;

/** How pages print a counted share: k of n with the share behind it, or no data; each breaks in the middle alone. */
public final class Shares {

    public static final String NO_DATA = "no data";

    private Shares() {}

    public static String of(CountedShare share) {
        return share.value()
                .map(value -> share.k() + "\u00A0of\u00A0" + share.n() + " ("
                        + Words.share(value.doubleValue()).replace(' ', '\u00A0') + ")")
                .orElse(NO_DATA);
    }
}
