package io.pilotgate.delivery.turnaround;

import io.pilotgate.delivery.SlaTier;
import io.pilotgate.kernel.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Work that was asked for under one tier of the contract.
 *
 * @param number from 1 within its pilot
 * @param items how many, 1 or more
 * @param about what is asked for, 1 to 2000 characters
 * @param dataDue when the buyer was to hand the data over: the promised time runs from here
 * @param dataAt when it did; null while the vendor waits for it
 * @param end null while it is not finished
 */
public record WorkRequest(
        int number,
        SlaTier tier,
        long items,
        String about,
        Instant dataDue,
        @Nullable Instant dataAt,
        @Nullable End end,
        PersonId askedBy,
        Instant askedAt) {

    /**
     * That it was finished.
     *
     * @param at when the batch came, or when a lead says that it was done
     * @param batch null where a lead recorded other evidence
     * @param evidence empty where a batch is the evidence
     */
    public record End(Instant at, @Nullable Long batch, String evidence, PersonId by) {}

    /** As people call it: {@code W-3}. */
    public String label() {
        return label(number);
    }

    public static String label(int number) {
        return "W-" + number;
    }

    /** What the buyer was late with before any of it could be begun. */
    BuyerDelay ofData() {
        return new BuyerDelay(
                DelayCause.DATA,
                new Stretch(dataDue, dataAt),
                number,
                "The data of " + label() + (dataAt == null ? " is" : " was") + " late.");
    }

    boolean isDataLate(Instant now) {
        return dataDue.isBefore(dataAt == null ? now : dataAt);
    }
}
