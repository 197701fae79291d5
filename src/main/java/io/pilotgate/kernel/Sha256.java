package io.pilotgate.kernel;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 of some bytes, as 64 lower-case hexadecimal digits.
 *
 * @param hex the digits
 */
public record Sha256(@JsonValue String hex) {

    @JsonCreator
    public Sha256 {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw Refusal.invalid(
                    "sha256", Refusal.quoted(hex) + " is not a SHA-256. It has 64 digits of 0-9 and a-f.");
        }
    }

    public static Sha256 of(byte[] bytes) {
        return new Sha256(HexFormat.of().formatHex(newDigest().digest(bytes)));
    }

    public static Sha256 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A digest to stream into; every Java has SHA-256. */
    public static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The 32 bytes that the digits stand for. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    @Override
    public String toString() {
        return hex;
    }
}
