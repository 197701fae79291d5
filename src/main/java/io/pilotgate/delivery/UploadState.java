package io.pilotgate.delivery;

/** How an upload stands. */
public enum UploadState {
    /** Its bytes are kept; it is being checked. */
    RECEIVED,
    /** Nothing is wrong with it; it waits for the vendor's word. */
    CHECKED,
    /** Something is wrong with it; its findings say what. */
    FAULTY,
    /** It counts; there is a receipt. */
    ACCEPTED,
    /** The same file was accepted before; the receipt is that one's. */
    REPEATED,
    /** The vendor took it back before it counted. */
    WITHDRAWN,
    /** Nobody gave the word in time. */
    EXPIRED;

    /** Whether it may still become something. */
    public boolean isOpen() {
        return this == RECEIVED || this == CHECKED;
    }

    public boolean hasReceipt() {
        return this == ACCEPTED || this == REPEATED;
    }
}
