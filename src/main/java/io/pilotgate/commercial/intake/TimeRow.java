package io.pilotgate.commercial.intake;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The hours of one person on one day. */
public record TimeRow(LocalDate day, String person, BigDecimal hours) {}
