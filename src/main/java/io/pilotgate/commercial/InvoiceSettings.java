package io.pilotgate.commercial;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How invoices are matched.
 *
 * @param atOnce lines up to so many are matched within the request, more behind it
 * @param lease a worker that was not heard of for so long is taken for dead
 */
@ConfigurationProperties("pilotgate.invoices")
record InvoiceSettings(
        @DefaultValue("20000") long atOnce,
        @DefaultValue("20s") Duration lease) {}
