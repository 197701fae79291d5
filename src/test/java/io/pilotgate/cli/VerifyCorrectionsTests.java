package io.pilotgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.pilotgate.cli.Verifier.Answer;
import io.pilotgate.grading.seal.LeafContent;
import io.pilotgate.grading.seal.RevealFile;
import io.pilotgate.grading.seal.RevealedCorrection;
import io.pilotgate.grading.seal.RevealedCorrection.Right;
import io.pilotgate.grading.seal.SealHead;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.kernel.proof.MerkleTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both verifiers on corrections in a reveal: what was changed in a layer after its countersignature is found and named. */
class VerifyCorrectionsTests {

    private static final int CHANGES = 50;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final SealedSample SET = SealedSample.of(30, 11);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @EnumSource
    void corrections_that_nobody_changed_hold(Verifier verifier) throws Exception {
        Answer answer =
                verifier.run(List.of(file(reveal()), "--root", SET.root().hex()));

        assertThat(answer.output())
                .contains("Correction 1: 3 labels with their salts give the root", "Correction 3: 1 labels")
                .contains("signed by quirin, countersigned by leo on 2027-03-09T10:00:00Z.")
                .contains("Correction 3: its root, names and time give the commitment to it.")
                .doesNotContain("BROKEN");
        assertThat(answer.code()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void one_changed_field_is_found_and_named(Verifier verifier) throws Exception {
        int found = 0;
        for (int number = 0; number < CHANGES; number++) {
            Field field = Field.values()[number % Field.values().length];
            Random random = new Random(number);
            ObjectNode file = (ObjectNode) MAPPER.readTree(reveal(random));
            String expected = field.change(pick(file.get("corrections"), random), random);

            Answer answer = verifier.run(List.of(file("reveal.json", MAPPER.writeValueAsBytes(file))));

            assertThat(answer.output()).as("%s, change %d", field, number).containsPattern(expected);
            assertThat(answer.code()).as(answer.output()).isEqualTo(1);
            found++;
        }
        assertThat(found).isEqualTo(CHANGES);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_found_where_nothing_was_changed(Verifier verifier) throws Exception {
        List<String> files = new ArrayList<>();
        for (int number = 0; number < CHANGES; number++) {
            files.add(file("reveal-" + number + ".json", reveal(new Random(number))));
        }

        Answer answer = verifier.run(files);

        assertThat(answer.output()).doesNotContain("BROKEN").contains("Everything holds.");
        assertThat(answer.code()).isZero();
    }

    @Test
    void both_say_the_same_word_for_word() throws Exception {
        for (Consumer<ArrayNode> change : changes().values()) {
            ObjectNode file = (ObjectNode) MAPPER.readTree(reveal());
            change.accept((ArrayNode) file.get("corrections"));
            List<String> arguments = List.of(file(MAPPER.writeValueAsBytes(file)));

            assertThat(Verifier.PYTHON.run(arguments).output())
                    .isEqualTo(Verifier.JAVA.run(arguments).output());
        }
    }

    @Test
    void the_commitment_is_the_one_of_the_description() {
        assertThat(RevealedCorrection.commitment(
                                RevealedCorrection.head("pilot-a", 1),
                                new Sha256("07".repeat(32)),
                                "quirin",
                                "leo",
                                "2027-03-09T10:00:00Z")
                        .hex())
                .isEqualTo("fc9012cb92a3ab58cc8ce1bfd225d8756c16a3f5237c60fcd1b55e577881bab4");
    }

    @ParameterizedTest
    @EnumSource
    void each_change_of_a_layer_is_found_and_named(Verifier verifier) throws Exception {
        for (Map.Entry<String, Consumer<ArrayNode>> change : changes().entrySet()) {
            ObjectNode file = (ObjectNode) MAPPER.readTree(reveal());
            change.getValue().accept((ArrayNode) file.get("corrections"));

            Answer answer = verifier.run(List.of(file(MAPPER.writeValueAsBytes(file))));

            assertThat(answer.output()).contains(change.getKey());
            assertThat(answer.code()).as(change.getKey()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_layer_that_cannot_be_read_is_told_by_its_place(Verifier verifier) throws Exception {
        ObjectNode file = (ObjectNode) MAPPER.readTree(reveal());
        ((ObjectNode) file.get("corrections").get(1).get("items").get(0)).remove("salt");

        Answer answer = verifier.run(List.of(file(MAPPER.writeValueAsBytes(file))));

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.output()).contains("corrections[1].items[0].salt is missing.");
    }

    @Test
    void the_leaf_of_a_correction_is_no_leaf_of_the_set() {
        LeafContent content = SET.items().get(0);

        assertThat(content.hash(RevealedCorrection.head("pilot-11", 1)))
                .isNotEqualTo(content.hash(new SealHead("pilot-11", "BLIND", 1)));
    }

    /** One field that somebody changes in a layer. */
    enum Field {
        LABEL("label"),
        ITEM("item"),
        SALT("salt"),
        LEAF("leaf"),
        SIGNED_BY("signedBy"),
        COUNTERSIGNED_BY("countersignedBy"),
        TIME("at"),
        LAYER("layer"),
        ROOT("root"),
        COMMITMENT("commitment");

        private static final Set<Field> OF_AN_ITEM = Set.of(LABEL, ITEM, SALT, LEAF);

        private final String name;

        Field(String name) {
            this.name = name;
        }

        /** @return what a verifier has to say of it */
        String change(ObjectNode layer, Random random) {
            String number = "Correction " + layer.get("layer");
            if (OF_AN_ITEM.contains(this)) {
                ObjectNode item = pick(layer.get("items"), random);
                item.put(name, other(item.get(name).textValue(), random));
                return number + ", item '[^\n]* \\(place \\d+\\): its item, label and salt do not give its leaf";
            }
            if (this == LAYER) {
                layer.put(name, layer.get(name).intValue() + 100);
                return "Correction " + layer.get("layer")
                        + ": its root, names and time give the commitment \\w+; the file";
            }
            layer.put(
                    name,
                    this == TIME
                            ? "2027-03-09T10:00:00.000Z"
                            : other(layer.get(name).textValue(), random));
            return number + ": its root, names and time give the commitment \\w+; the file says";
        }

        /** Hexadecimal digits stay what they are. */
        private static String other(String text, Random random) {
            int place = random.nextInt(text.length());
            return text.substring(0, place) + (text.charAt(place) == 'a' ? 'b' : 'a') + text.substring(place + 1);
        }
    }

    private static ObjectNode pick(JsonNode list, Random random) {
        return (ObjectNode) list.get(random.nextInt(list.size()));
    }

    private static Map<String, Consumer<ArrayNode>> changes() {
        Map<String, Consumer<ArrayNode>> changes = new LinkedHashMap<>();
        changes.put("do not give its leaf", layers -> item(layers).put("label", "never"));
        changes.put(
                "(place 0): its item, label and salt do not give",
                layers -> item(layers).put("salt", "0".repeat(64)));
        changes.put("its labels give the root", layers -> layer(layers).put("root", "0".repeat(64)));
        changes.put("the sealed set has no such item", layers -> item(layers).put("item", "nowhere"));
        changes.put("is not above the one before it", layers -> {
            ArrayNode items = (ArrayNode) layers.get(0).get("items");
            items.add(items.remove(0));
        });
        changes.put(
                "Correction 1 is not signed and countersigned by two people",
                layers -> layer(layers).put("countersignedBy", "quirin"));
        changes.put(
                "Correction 1 corrects nothing",
                layers -> ((ArrayNode) layers.get(0).get("items")).removeAll());
        changes.put(
                "Correction 1: its root, names and time give the commitment",
                layers -> layer(layers).put("signedBy", "lena"));
        changes.put("Correction 1 stands after correction 3", layers -> layers.add(layers.remove(0)));
        changes.put(
                "Correction 2: its labels give the root",
                layers -> layer(layers).put("layer", 2));
        return changes;
    }

    private static ObjectNode layer(ArrayNode layers) {
        return (ObjectNode) layers.get(0);
    }

    private static ObjectNode item(ArrayNode layers) {
        return (ObjectNode) layers.get(0).get("items").get(0);
    }

    /** One to four layers of one to six labels over a set of its own. */
    private static byte[] reveal(Random random) {
        SealedSample set = SealedSample.of(10 + random.nextInt(30), random.nextInt(1000));
        List<RevealedCorrection> layers = IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(layer -> correction(
                        set,
                        layer,
                        random.ints(1 + random.nextInt(6), 0, set.items().size())
                                .mapToObj(
                                        item -> right(set.items().get(item).item(), "label " + item, random.nextLong()))
                                .toArray(LeafContent[]::new)))
                .toList();
        return RevealFile.bytes(set.seal(), set.items(), Map.of("corrections", layers));
    }

    private static byte[] reveal() {
        String item = SET.items().get(4).item();
        return RevealFile.bytes(
                SET.seal(),
                SET.items(),
                Map.of(
                        "corrections",
                        List.of(
                                correction(
                                        SET,
                                        1,
                                        right(SET.items().get(2).item(), "maybe", 1),
                                        right(item, "yes", 2),
                                        right(item, "no", 3)),
                                correction(SET, 3, right(item, "maybe", 4)))));
    }

    private static RevealedCorrection correction(SealedSample set, int layer, LeafContent... rights) {
        SealHead head = RevealedCorrection.head(set.seal().head().pilot(), layer);
        List<Right> items = Stream.of(rights)
                .map(content -> Right.of(content, head))
                .sorted(Comparator.comparing(Right::leaf))
                .toList();
        Sha256 root = MerkleTree.of(
                        items.stream().map(right -> new Sha256(right.leaf())).toList())
                .root();
        String at = "2027-03-09T10:00:00Z";
        Sha256 commitment = RevealedCorrection.commitment(head, root, "quirin", "leo", at);
        return new RevealedCorrection(layer, root.hex(), "quirin", "leo", at, commitment.hex(), items);
    }

    private static LeafContent right(String item, String label, long seed) {
        byte[] salt = new byte[LeafContent.SALT_BYTES];
        new Random(seed).nextBytes(salt);
        return new LeafContent(item, label, "", salt);
    }

    private String file(byte[] content) throws IOException {
        return file("reveal.json", content);
    }

    private String file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }
}
