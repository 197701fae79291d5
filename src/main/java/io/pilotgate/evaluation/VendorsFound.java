package io.pilotgate.evaluation;

import java.util.List;

/**
 * A page of the register, by name.
 *
 * @param total how many there are on all pages
 */
public record VendorsFound(List<Vendor> vendors, long total) {}
