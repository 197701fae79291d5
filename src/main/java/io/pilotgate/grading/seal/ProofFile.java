package io.pilotgate.grading.seal;

import io.pilotgate.kernel.Sha256;
import java.util.List;

/**
 * One item in the clear, and the hashes that lead from its leaf to the root.
 *
 * @param path the nearest first
 */
public record ProofFile(SetSeal seal, IndexedLeaf item, List<Sha256> path) {

    public static final String FORMAT = "pilotgate-proof/1";

    /** Of an item with models. */
    public static final String FORMAT_WITH_MODELS = "pilotgate-proof/2";

    public byte[] bytes() {
        return SealedJson.write(json -> {
            SealedJson.writeHead(json, item.content().models() == null ? FORMAT : FORMAT_WITH_MODELS, seal);
            json.writeNumberField("items", seal.items());
            SealedJson.writeItem(json, item);
            json.writeArrayFieldStart("path");
            for (Sha256 hash : path) {
                json.writeString(hash.hex());
            }
            json.writeEndArray();
        });
    }

    /** @throws UnreadableFile where it is no such file */
    public static ProofFile of(byte[] file) {
        SealedJson json = SealedJson.of(file);
        return new ProofFile(json.head(json.number("items")), json.item(), json.hashes("path"));
    }
}
