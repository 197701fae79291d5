package io.pilotgate.evaluation;

import io.pilotgate.kernel.VendorId;
import org.jspecify.annotations.Nullable;

/**
 * A registered vendor.
 *
 * @param iso27001 its newest certificate, valid or lapsed; null where it never showed one
 */
public record Vendor(
        VendorId id,
        String name,
        String contactName,
        String contactEmail,
        String country,
        String specialisation,
        @Nullable Certificate iso27001) {}
