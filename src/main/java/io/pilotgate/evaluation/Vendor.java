package io.pilotgate.evaluation;

import io.pilotgate.kernel.VendorId;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A registered vendor.
 *
 * @param iso27001 its newest certificate, valid or lapsed; null where it never showed one
 * @param zone where its people are; null where they did not say
 */
public record Vendor(
        VendorId id,
        String name,
        String contactName,
        String contactEmail,
        String country,
        String specialisation,
        @Nullable Certificate iso27001,
        @Nullable ZoneId zone) {}
