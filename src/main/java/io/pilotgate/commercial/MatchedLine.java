package io.pilotgate.commercial;

import io.pilotgate.commercial.match.ItemFinding;
import java.math.BigDecimal;

/** A line of an invoice whose item is not paid, with what was found. */
public record MatchedLine(long number, String item, BigDecimal amount, ItemFinding finding, String description) {}
