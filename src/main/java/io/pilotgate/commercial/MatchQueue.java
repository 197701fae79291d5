package io.pilotgate.commercial;

import io.pilotgate.worker.ClaimedWork;
import org.springframework.stereotype.Component;

/** Large invoices that are matched behind their request. */
@Component
class MatchQueue extends ClaimedWork {

    MatchQueue(MatchWork work, MatchClaims claims, InvoiceSettings settings) {
        super("invoices", settings.lease(), work::waiting, work::workOn, new Claims(claims::beat, claims::release));
    }
}
