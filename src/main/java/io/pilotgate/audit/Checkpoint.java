package io.pilotgate.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * The ends of all chains at one moment, joined in a root. It names the root before it, so that checkpoints form a chain
 * themselves.
 *
 * @param number from 1, without a gap
 * @param at when, to the microsecond
 * @param madeFor the chain whose decision gave the reason; none for the daily one
 * @param previous the root of the checkpoint before, all zeros for the first
 */
public record Checkpoint(long number, Instant at, Optional<String> madeFor, String previous, String root) {}
