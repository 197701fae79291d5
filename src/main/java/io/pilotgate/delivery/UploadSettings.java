package io.pilotgate.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How uploads are taken in.
 *
 * @param atOnce files up to this size are checked within the request, larger ones behind it
 * @param patience how long a request waits for one that is checked behind it
 * @param unconfirmed how long one waits for the vendor's word; real days, no pause holds them up
 * @param findings how many are kept to be read one by one
 * @param lease a worker that was not heard of for so long is taken for dead
 */
@ConfigurationProperties("pilotgate.uploads")
record UploadSettings(
        @DefaultValue("5MB") DataSize atOnce,
        @DefaultValue("2s") Duration patience,
        @DefaultValue("7d") Duration unconfirmed,
        @DefaultValue("10000") int findings,
        @DefaultValue("20s") Duration lease) {}
