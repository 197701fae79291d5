package io.pilotgate.portal.idempotency;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How keys are kept.
 *
 * @param kept how long a key stands for its first call; real hours, no pause holds them up
 * @param lease a call that was not heard of for so long went down with its node
 * @param largestBody of what is no form with files; no JSON that is read here is longer
 * @param largestAnswer larger ones are told to be looked up
 */
@ConfigurationProperties("pilotgate.idempotency")
record IdempotencySettings(
        @DefaultValue("48h") Duration kept,
        @DefaultValue("20s") Duration lease,
        @DefaultValue("4MB") DataSize largestBody,
        @DefaultValue("64KB") DataSize largestAnswer) {}
