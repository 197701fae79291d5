package io.pilotgate.portal;

import io.pilotgate.kernel.Refusal;

/**
 * Which page of a list is asked for.
 *
 * @param page 1 is the first
 * @param size how many are on a page
 */
public record Paging(int page, int size) {

    /** How many a page of ours has. */
    public static final int USUAL = 50;

    private static final int LAST = 1_000_000;

    /** @param page as it stands in the address */
    public static Paging of(String page) {
        return new Paging(number("page", page, LAST, "Pages are counted from 1."), USUAL);
    }

    /**
     * As programs ask for it.
     *
     * @param most how many they may have at once
     */
    public static Paging of(String page, String size, int most) {
        return new Paging(
                number("page", page, LAST, "Pages are counted from 1."),
                number("size", size, most, "Ask for 1 to " + most + " at a time."));
    }

    public int offset() {
        return (page - 1) * size;
    }

    /** How many pages there are of so many; at least one. */
    public long pages(long total) {
        return Math.max(1, (total + size - 1) / size);
    }

    private static int number(String place, String text, int most, String mend) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw refusal(place, text, mend);
        }
        throw refusal(place, text, mend);
    }

    private static Refusal refusal(String place, String text, String mend) {
        return Refusal.invalid(place, Refusal.quoted(text) + " is none. " + mend);
    }
}
