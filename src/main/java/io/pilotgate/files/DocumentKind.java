package io.pilotgate.files;

import io.pilotgate.kernel.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a document of a pilot is. */
public enum DocumentKind {
    /** Non-disclosure agreement. */
    NDA,
    /** Master service agreement. */
    MSA,
    /** Data sharing agreement. */
    DSA,
    /** Business associate agreement, for health data. */
    BAA,
    /** Standard operating procedure. */
    SOP,
    SECURITY_EVIDENCE,
    CERTIFICATE,
    /** Evidence that no person can be recognised in the data. */
    DEIDENTIFICATION,
    /** The vendor's word that the data is destroyed, at the end of a pilot. */
    DESTRUCTION_CERTIFICATE,
    OTHER;

    /**
     * Reads a kind as a form or a caller writes it: any case, hyphens or spaces for underscores.
     *
     * @throws Refusal where there is no such kind
     */
    public static DocumentKind of(String text) {
        String name = text.trim().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "kind",
                        Refusal.quoted(text) + " is not a kind of document. Choose one of "
                                + Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", ")) + "."));
    }
}
