package io.pilotgate.grading.seal;

/** Who gave the two answers that an item puts beside each other. The vendor does not know: no log line or error carries it. */
public record ComparedModels(String first, String second) {

    @Override
    public String toString() {
        return "ComparedModels[sealed]";
    }
}
