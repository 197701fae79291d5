package io.pilotgate.portal.page;

import io.pilotgate.delivery.BatchReceipt;
import java.time.ZoneId;

/** The receipt of a label batch in a list. */
public record BatchRow(
        long id, String purpose, String fileName, long items, long answers, int day, String at, String hash) {

    static BatchRow of(BatchReceipt receipt, ZoneId zone) {
        return new BatchRow(
                receipt.id(),
                Words.name(receipt.purpose()),
                receipt.fileName(),
                receipt.items(),
                receipt.rows(),
                receipt.countsAsDay(),
                Words.time(receipt.receivedAt(), zone),
                receipt.sha256().hex());
    }
}
