package io.pilotgate.portal.page;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that a vendor's people owe, or that hangs on them.
 *
 * @param title what is to be done
 * @param detail what else there is to know; may be empty
 * @param path where it is done
 * @param at until when; null where there is no date for it
 */
public record DueThing(
        String title, String detail, String path, @Nullable Instant at) {}
