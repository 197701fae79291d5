package io.pilotgate.portal.page.records;

import io.pilotgate.notification.LetterStatus;
import io.pilotgate.notification.Sending;
import io.pilotgate.portal.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What stands above the letters.
 *
 * @param sending whether letters leave the house, and how that is switched
 * @param choices all of them, and those of one state
 * @param newest how many are shown at most
 */
public record OutboxView(String sending, List<Choice> choices, int newest) {

    /**
     * A choice of letters.
     *
     * @param current whether it is the one that is shown
     */
    public record Choice(String title, String path, boolean current) {}

    static OutboxView of(Map<LetterStatus, Long> counts, Optional<LetterStatus> wanted, Sending sending, int newest) {
        List<Choice> choices = new ArrayList<>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        choices.add(new Choice("All (" + all + ")", "/outbox", wanted.isEmpty()));
        counts.forEach((status, count) -> choices.add(new Choice(
                Words.name(status) + " (" + count + ")",
                "/outbox?status=" + status.name().toLowerCase(Locale.ROOT),
                wanted.filter(status::equals).isPresent())));
        return new OutboxView(words(sending), List.copyOf(choices), newest);
    }

    private static String words(Sending sending) {
        return sending.host() == null
                ? "No mail server is configured: letters wait here and can be read. They are sent as soon as the service"
                        + " is started with spring.mail.host, from " + sending.from() + " (pilotgate.mail.from)."
                : "Letters are sent through " + sending.host() + " (spring.mail.host), from " + sending.from()
                        + " (pilotgate.mail.from).";
    }
}
