package io.pilotgate.grading.truth;

/** Without a key of its own the product does not start: it would seal ground truth for nobody or for everybody. */
final class UnusableTruthKey extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableTruthKey(String reason) {
        super(reason);
    }
}
