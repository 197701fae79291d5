package io.pilotgate.portal.entry;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A signature with the password entered again. */
@Schema(name = "EvaluationSignature")
public record SignatureEntry(
        @Schema(example = "Lena Adler") @Nullable String printedName,

        @Schema(example = "I approve the shortlisting") @Nullable
        String meaning,

        @Nullable String password) {

    public String readName() {
        return new Field("printedName", printedName).optional();
    }

    public String readMeaning() {
        return new Field("meaning", meaning).optional();
    }

    /** Never trimmed: a blank may be part of it. */
    public String secret() {
        return password == null ? "" : password;
    }
}
