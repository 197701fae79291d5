package io.pilotgate.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A question that the vendor asked while labeling, and what was said about it.
 *
 * @param number from 1 within its pilot
 * @param item the item that it is about, empty where it is about none
 * @param askedUnder the version of the SOP that both sides stood by when it was asked; null before there was one, and in
 *     questions of an older release
 * @param steps oldest first; the first one is the question
 */
public record Escalation(
        int number,
        EscalationKind kind,
        Urgency urgency,
        String item,
        @Nullable String askedUnder,
        List<EscalationStep> steps) {

    public Escalation {
        steps = List.copyOf(steps);
    }

    /** As people call it, and as it is named in an SOP: {@code E-3}. */
    public String label() {
        return label(number);
    }

    public static String label(int number) {
        return "E-" + number;
    }

    public String question() {
        return steps.get(0).text();
    }

    /** Whether a person who sent the form twice would have sent these two. */
    boolean asksTheSameAs(Escalation other) {
        return kind == other.kind
                && urgency == other.urgency
                && item.equals(other.item)
                && question().equals(other.question());
    }

    /** Whether an answer is due. */
    public boolean isOpen() {
        return last().act().opens();
    }

    /** Whether an answer waits for the vendor's word on it. */
    public boolean isAnswered() {
        return last().act() == EscalationAct.ANSWERED;
    }

    public boolean isAccepted() {
        return last().act() == EscalationAct.ACCEPTED;
    }

    /** Since when the answer that is or was asked for last has been asked for. */
    public Instant openSince() {
        return newest(steps.stream().filter(step -> step.act().opens()).toList())
                .orElseThrow()
                .at();
    }

    /** How often an answer was asked for; each time begins a round of reminders. */
    public int round() {
        return opening(steps.size() - 1);
    }

    /** The round that a step belongs to, from 1. */
    public int opening(int index) {
        return Math.toIntExact(steps.stream()
                .limit(index + 1L)
                .filter(step -> step.act().opens())
                .count());
    }

    /** The newest answer; empty before the first one. */
    public Optional<EscalationStep> answer() {
        return newest(steps.stream()
                .filter(step -> step.act() == EscalationAct.ANSWERED)
                .toList());
    }

    /** The newest version of the SOP that an answer to it made. */
    public Optional<String> sopVersion() {
        return newest(steps.stream().filter(step -> step.sopVersion() != null).toList())
                .map(EscalationStep::sopVersion);
    }

    /** The same, but for a version that the buyer's own QA refused: that changed nothing. */
    public Optional<String> keptSopVersion() {
        return newest(IntStream.range(0, steps.size())
                        .filter(index -> !wasSentBack(index))
                        .mapToObj(steps::get)
                        .filter(step -> step.sopVersion() != null)
                        .toList())
                .map(EscalationStep::sopVersion);
    }

    /** Of what an answer made the next answer makes something else: what is sent back is what stood last. */
    private boolean wasSentBack(int index) {
        return steps.stream()
                .skip(index + 1L)
                .takeWhile(step -> step.sopVersion() == null)
                .anyMatch(step -> step.act() == EscalationAct.SENT_BACK);
    }

    private EscalationStep last() {
        return steps.get(steps.size() - 1);
    }

    private static Optional<EscalationStep> newest(List<EscalationStep> found) {
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
    }
}
