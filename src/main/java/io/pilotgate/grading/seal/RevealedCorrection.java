package io.pilotgate.grading.seal;

import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.proof.PrefixedHash;
import java.util.HexFormat;
import java.util.List;

/**
 * A countersigned correction as a reveal tells it, field by field. It lies over the sealed labels, which stay as they were.
 *
 * @param layer its number within the pilot, from 1; one that was declined is not told
 * @param root over the leaves of its items, hexadecimal
 * @param at when it was countersigned, in UTC
 * @param commitment to all of these, hexadecimal; both sides have it in a letter
 * @param items in the order of their leaves; an item stands there once for each label that is right
 */
public record RevealedCorrection(
        int layer,
        String root,
        String signedBy,
        String countersignedBy,
        String at,
        String commitment,
        List<Right> items) {

    /** Stands in the leaves of a correction where a set has its purpose; the layer stands for the attempt. */
    public static final String PURPOSE = "CORRECTION";

    private static final String NO_STRATUM = "";

    /**
     * A label that is right for an item.
     *
     * @param salt hexadecimal, as is the leaf
     */
    public record Right(String item, String label, String salt, String leaf) {

        public static Right of(LeafContent content, SealHead head) {
            return new Right(
                    content.item(),
                    content.label(),
                    content.saltHex(),
                    content.hash(head).hex());
        }

        LeafContent content() {
            return new LeafContent(item, label, NO_STRATUM, HexFormat.of().parseHex(salt));
        }
    }

    public static SealHead head(String pilot, int layer) {
        return new SealHead(pilot, PURPOSE, layer);
    }

    /** Binds the labels of a layer to who signed them, and when: neither can be told otherwise afterwards. */
    public static Sha256 commitment(SealHead head, Sha256 root, String signedBy, String countersignedBy, String at) {
        return PrefixedHash.of("pilotgate-correction/1")
                .and(head.pilot())
                .and(Integer.toString(head.attempt()))
                .and(root.bytes())
                .and(signedBy)
                .and(countersignedBy)
                .and(at)
                .done();
    }

    static RevealedCorrection of(SealedJson json) {
        return new RevealedCorrection(
                json.number("layer"),
                json.hash("root").hex(),
                json.text("signedBy"),
                json.text("countersignedBy"),
                json.time("at"),
                json.hash("commitment").hex(),
                json.objects("items").stream()
                        .map(item -> new Right(
                                item.text("item"),
                                item.text("label"),
                                item.hash("salt").hex(),
                                item.hash("leaf").hex()))
                        .toList());
    }
}
