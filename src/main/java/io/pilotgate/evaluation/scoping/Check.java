package io.pilotgate.evaluation.scoping;

/**
 * How one thing stands that a vendor cannot be shortlisted without.
 *
 * @param key its name, which never changes
 * @param title what it is
 * @param reason why it stands so, and the mend where there is one; full sentences
 */
public record Check(String key, String title, State state, String reason) {

    /** Nothing on record is never taken for a yes. */
    public enum State {
        MET("met"),
        NOT_MET("not met"),
        NO_DATA("no data");

        private final String word;

        State(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public boolean isMet() {
        return state == State.MET;
    }

    public static Check met(String key, String title, String reason) {
        return new Check(key, title, State.MET, reason);
    }

    public static Check notMet(String key, String title, String reason) {
        return new Check(key, title, State.NOT_MET, reason);
    }

    public static Check noData(String key, String title, String reason) {
        return new Check(key, title, State.NO_DATA, reason);
    }
}
