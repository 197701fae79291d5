package io.pilotgate.grading.seal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A whole set in the clear, with what is needed to hold it against its seal. Its head has no number of items: they are
 * listed.
 *
 * @param items in the order of their leaves, with the places that the file gives them
 * @param draw how the blind sample was drawn; empty where the file says none
 * @param corrections in the order in which they were made
 */
public record RevealFile(
        SetSeal seal, List<IndexedLeaf> items, Optional<DrawRecord> draw, List<RevealedCorrection> corrections) {

    public static final String FORMAT = "pilotgate-reveal/1";

    /** Of a set with models, which a verifier of before would take for a changed set. */
    public static final String FORMAT_WITH_MODELS = "pilotgate-reveal/2";

    /**
     * @param items in the order of their leaves
     * @param parts what stands beside the items by its field, such as the draw; as Jackson writes it
     */
    public static byte[] bytes(SetSeal seal, List<LeafContent> items, Map<String, Object> parts) {
        return SealedJson.write(json -> {
            SealedJson.writeHead(json, format(items), seal);
            json.writeArrayFieldStart("items");
            for (int index = 0; index < items.size(); index++) {
                json.writeStartObject();
                SealedJson.writeItem(json, new IndexedLeaf(index, items.get(index)));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writePOJOField("draw", parts.get("draw"));
            json.writePOJOField("corrections", parts.getOrDefault("corrections", List.of()));
        });
    }

    private static String format(List<LeafContent> items) {
        return items.stream().allMatch(item -> item.models() == null) ? FORMAT : FORMAT_WITH_MODELS;
    }

    /**
     * One item of a file that this product wrote, without the whole of it in memory.
     *
     * @return empty where it has no item of this index
     */
    public static Optional<IndexedLeaf> item(InputStream file, int index) throws IOException {
        try (JsonParser parser = SealedJson.parser(file)) {
            while (parser.nextToken() != JsonToken.START_ARRAY) {
                // On to the first list, which is the one of the items.
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                IndexedLeaf item = SealedJson.at(parser).item();
                if (item.index() == index) {
                    return Optional.of(item);
                }
            }
            return Optional.empty();
        }
    }

    /** @throws UnreadableFile where it is no such file */
    public static RevealFile of(byte[] file) {
        SealedJson json = SealedJson.of(file);
        List<IndexedLeaf> items = new ArrayList<>();
        json.objects("items").forEach(item -> items.add(item.item()));
        return new RevealFile(
                json.head(items.size()),
                List.copyOf(items),
                json.objectOrNull("draw").map(DrawRecord::of),
                json.objects("corrections").stream().map(RevealedCorrection::of).toList());
    }
}
