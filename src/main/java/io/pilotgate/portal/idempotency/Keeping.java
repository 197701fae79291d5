package io.pilotgate.portal.idempotency;

/** What is kept of a call that is over. */
enum Keeping {
    ANSWER(""),

    SHOWN_ONCE(
            "Its answer held a secret, which is shown once and kept nowhere. If you did not get it, revoke what was made"
                    + " and ask with a new key."),

    TOO_LARGE("Its answer is too large to be kept. What it told is read with GET."),

    /** The node went down, or failed, after something was committed. */
    LOST(
            "At least a part of it took effect, but its answer was lost on our side. Look how things stand; what is missing, ask"
                    + " for with a new key.");

    private final String sentence;

    Keeping(String sentence) {
        this.sentence = sentence;
    }

    /** Why there is no answer, and what to do. */
    String sentence() {
        return sentence;
    }
}
