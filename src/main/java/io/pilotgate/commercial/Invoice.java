package io.pilotgate.commercial;

import io.pilotgate.commercial.intake.InvoiceFile;
import io.pilotgate.commercial.intake.InvoiceHeader;
import io.pilotgate.commercial.match.Match;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.kernel.Money;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.PilotId;
import io.pilotgate.kernel.Sha256;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An invoice, or a credit note, as it was handed in and matched.
 *
 * @param credited the id of the invoice that a credit note is about; null of an invoice
 * @param turn which invoice of the pilot takes up work first
 * @param total of its lines without tax, as it says
 * @param tax as it says; it is shown and not matched
 * @param payable what the match makes of it; of a credit note 0 or less
 * @param matchedAt null before its first match, when nothing is known of it
 * @param matching how far its matching has come, which goes on behind the request; null where none does
 * @param waitsFor the invoice that is matched before this one goes on; null where none is
 * @param approved what finance approved; null while nothing is
 */
public record Invoice(
        long id,
        PilotId pilot,
        long turn,
        String number,
        @Nullable Long credited,
        LocalDate issuedOn,
        DateSpan period,
        Money total,
        Money tax,
        long lines,
        String fileName,
        Sha256 sha256,
        PersonId submittedBy,
        Instant receivedAt,
        InvoiceState state,
        Money payable,
        Match match,
        @Nullable Instant matchedAt,
        @Nullable MatchProgress matching,
        @Nullable WaitedFor waitsFor,
        @Nullable Money approved) {

    /** As it came in; its own id, its turn and its match are not known yet. */
    static Invoice received(
            PilotId id,
            InvoiceFile.Read read,
            Sha256 sha256,
            String fileName,
            Optional<Invoice> credited,
            PersonId by,
            Instant receivedAt) {
        InvoiceHeader header = read.header();
        return new Invoice(
                0,
                id,
                0,
                header.number(),
                credited.map(Invoice::id).orElse(null),
                header.issuedOn(),
                header.period(),
                header.total(),
                header.tax(),
                read.lines(),
                fileName,
                sha256,
                by,
                receivedAt,
                InvoiceState.RECEIVED,
                header.total(),
                Match.none(header.total()),
                null,
                null,
                null,
                null);
    }

    Invoice beingMatched() {
        return new Invoice(
                id,
                pilot,
                turn,
                number,
                credited,
                issuedOn,
                period,
                total,
                tax,
                lines,
                fileName,
                sha256,
                submittedBy,
                receivedAt,
                state,
                payable,
                match,
                matchedAt,
                MatchProgress.at(0, lines),
                waitsFor,
                approved);
    }

    public boolean isCreditNote() {
        return credited != null;
    }

    /** What is not paid of it. */
    public Money withheld() {
        return match.withheld();
    }
}
