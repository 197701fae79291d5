package io.pilotgate.portal.page.delivery;

import io.pilotgate.delivery.BatchReceipt;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.page.Words;

/**
 * A label batch in a list.
 *
 * @param path of its receipt
 */
public record BatchRow(
        long id,
        String path,
        String purpose,
        String fileName,
        long items,
        long answers,
        int day,
        String at,
        String hash) {

    static BatchRow of(BatchReceipt receipt, Pilot pilot) {
        return new BatchRow(
                receipt.id(),
                "/pilots/" + pilot.id() + "/uploads/" + receipt.upload(),
                Words.name(receipt.purpose()),
                receipt.fileName(),
                receipt.items(),
                receipt.rows(),
                receipt.countsAsDay(),
                Words.time(receipt.receivedAt(), pilot.schedule().zone()),
                receipt.sha256().hex());
    }
}
