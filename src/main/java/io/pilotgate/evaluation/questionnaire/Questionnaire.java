package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.evaluation.EvaluationId;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.VendorId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * What a vendor is asked for one evaluation.
 *
 * @param version the hash of its questions as they were sent
 * @param dueOn the day whose afternoon it is due in, in {@code zone}
 * @param round 1 at first, one more each time it is opened again
 * @param refusesPilot whether the vendor, declining, refused a structured pilot too
 */
public record Questionnaire(
        QuestionnaireId id,
        EvaluationId evaluation,
        VendorId vendor,
        Sha256 version,
        LocalDate dueOn,
        ZoneId zone,
        int round,
        QuestionnaireState state,
        boolean refusesPilot,
        PersonId sentBy,
        Instant sentAt) {

    private static final LocalTime DUE = LocalTime.of(17, 0);

    /** 17:00 on its day; where the clocks skip or repeat that, the first moment after. */
    public Instant due() {
        return dueOn(dueOn);
    }

    /** The same time of day so many calendar days away. */
    public Instant daysFromDue(int days) {
        return dueOn(dueOn.plusDays(days));
    }

    private Instant dueOn(LocalDate day) {
        return ZonedDateTime.ofLocal(day.atTime(DUE), zone, null).toInstant();
    }

    public boolean isOpen() {
        return state == QuestionnaireState.OPEN;
    }

    /** Whether the vendor kept silent past the date. */
    public boolean isOverdue(Instant now) {
        return isOpen() && now.isAfter(due());
    }

    /** @throws Refusal in words where nobody may write in it */
    void requireOpen() {
        switch (state) {
            case SUBMITTED ->
                throw Refusal.conflict(
                        "questionnaire",
                        "The questionnaire was handed in and is locked. Ask the buyer's lead to open it again.");
            case DECLINED ->
                throw Refusal.conflict(
                        "questionnaire", "The questionnaire was declined. Ask the buyer's lead to open it again.");
            case OPEN -> {
                // The vendor may write.
            }
        }
    }
}
