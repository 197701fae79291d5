package io.pilotgate.grading.seal;

/** A file that is not what it says it is: there is nothing to check in it. The message says where and why. */
public final class UnreadableFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableFile(String message) {
        super(message);
    }
}
