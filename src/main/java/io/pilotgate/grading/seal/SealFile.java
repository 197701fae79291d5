package io.pilotgate.grading.seal;

import io.pilotgate.kernel.Sha256;
import java.util.List;

/**
 * The file that both sides keep: every leaf of a set and nothing else, so there is nothing in it to guess from.
 *
 * @param leaves in ascending order
 */
public record SealFile(SetSeal seal, List<Sha256> leaves) {

    public static final String FORMAT = "pilotgate-seal/1";

    /** Whether the leaves are as many as it says, in order, and give the root that it says. */
    public boolean holds() {
        return SealCheck.of(this, SealEvidence.NONE).stream().noneMatch(Finding::isBroken);
    }

    public byte[] bytes() {
        return SealedJson.write(json -> {
            SealedJson.writeHead(json, FORMAT, seal);
            json.writeNumberField("items", seal.items());
            json.writeArrayFieldStart("leaves");
            for (Sha256 leaf : leaves) {
                json.writeString(leaf.hex());
            }
            json.writeEndArray();
        });
    }

    /** @throws UnreadableFile where it is no such file */
    public static SealFile of(byte[] file) {
        SealedJson json = SealedJson.of(file);
        return new SealFile(json.head(json.number("items")), json.hashes("leaves"));
    }
}
