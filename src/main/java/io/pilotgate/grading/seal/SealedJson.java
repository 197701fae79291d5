package io.pilotgate.grading.seal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.pilotgate.grading.statistics.Stage;
import io.pilotgate.kernel.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An object of a sealed file, read strictly: what two readers could understand in two ways is refused, such as a field
 * that is there twice.
 *
 * @param place where it stands in the file, for a message; empty at the top
 */
record SealedJson(JsonNode node, String place) {

    private static final String FIRST_MODEL = "firstModel";
    private static final String SECOND_MODEL = "secondModel";

    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{1,9})?Z");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    SealedJson {
        if (!node.isObject()) {
            throw new UnreadableFile(place.isEmpty() ? "It is no JSON object." : place + " is no object.");
        }
    }

    /** The whole of a file. */
    static SealedJson of(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return new SealedJson(MAPPER.readTree(text), "");
        } catch (CharacterCodingException otherEncoding) {
            throw new UnreadableFile("It is not UTF-8.");
        } catch (IOException malformed) {
            throw new UnreadableFile("It is not JSON that can be read in one way only: "
                    + String.valueOf(malformed.getMessage()).lines().findFirst().orElse("") + ".");
        }
    }

    static JsonParser parser(InputStream file) throws IOException {
        return MAPPER.createParser(file);
    }

    /** The object that a parser stands at. */
    static SealedJson at(JsonParser parser) throws IOException {
        return new SealedJson(
                MAPPER.reader()
                        .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .readTree(parser),
                "items");
    }

    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    static byte[] write(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = MAPPER.createGenerator(bytes)) {
            json.writeStartObject();
            content.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** All but the number of items, which is a number in one file and a list in another. */
    static void writeHead(JsonGenerator json, String format, SetSeal seal) throws IOException {
        json.writeStringField("format", format);
        json.writeStringField("pilot", seal.head().pilot());
        json.writeStringField("purpose", seal.head().purpose());
        json.writeNumberField("attempt", seal.head().attempt());
        json.writeStringField("root", seal.root().hex());
        json.writeStringField("sealedAt", seal.sealedAt().toString());
    }

    static void writeItem(JsonGenerator json, IndexedLeaf leaf) throws IOException {
        json.writeNumberField("index", leaf.index());
        json.writeStringField("item", leaf.content().item());
        json.writeStringField("label", leaf.content().label());
        json.writeStringField("stratum", leaf.content().stratum());
        json.writeStringField("salt", leaf.content().saltHex());
        ComparedModels models = leaf.content().models();
        if (models != null) {
            json.writeStringField(FIRST_MODEL, models.first());
            json.writeStringField(SECOND_MODEL, models.second());
        }
    }

    /** @param items how many there are: a number of its own, or what is listed */
    SetSeal head(int items) {
        return new SetSeal(
                new SealHead(text("pilot"), text("purpose"), number("attempt")),
                items,
                hash("root"),
                instant("sealedAt"));
    }

    IndexedLeaf item() {
        byte[] salt = HexFormat.of().parseHex(hash("salt").hex());
        return new IndexedLeaf(
                number("index"), new LeafContent(text("item"), text("label"), text("stratum"), salt, models()));
    }

    /** Whichever file they stand in: names that nobody sealed are not passed over. */
    private @Nullable ComparedModels models() {
        return node.has(FIRST_MODEL) || node.has(SECOND_MODEL)
                ? new ComparedModels(text(FIRST_MODEL), text(SECOND_MODEL))
                : null;
    }

    List<SealedJson> objects(String name) {
        List<SealedJson> objects = new ArrayList<>();
        array(name).forEach(node -> objects.add(new SealedJson(node, at(name) + "[" + objects.size() + "]")));
        return objects;
    }

    List<Sha256> hashes(String name) {
        List<Sha256> hashes = new ArrayList<>();
        array(name).forEach(node -> hashes.add(hash(node, at(name) + "[" + hashes.size() + "]")));
        return List.copyOf(hashes);
    }

    SealedJson object(String name) {
        return new SealedJson(field(name), at(name));
    }

    /** Nothing where the field is null. */
    Optional<SealedJson> objectOrNull(String name) {
        return field(name).isNull() ? Optional.empty() : Optional.of(object(name));
    }

    /** Every field of this object, each an object itself. */
    void eachObject(BiConsumer<String, SealedJson> visitor) {
        node.fieldNames().forEachRemaining(name -> {
            requireWhole(name, place);
            visitor.accept(name, object(name));
        });
    }

    List<Integer> numbers(String name) {
        List<Integer> numbers = new ArrayList<>();
        array(name).forEach(node -> numbers.add(number(node, at(name) + "[" + numbers.size() + "]")));
        return List.copyOf(numbers);
    }

    Stage stage() {
        try {
            return new Stage(number("n"), number("c"), number("r"));
        } catch (IllegalArgumentException noStage) {
            throw new UnreadableFile(place + " is no stage. " + noStage.getMessage() + ".");
        }
    }

    Sha256 hash(String name) {
        return hash(field(name), at(name));
    }

    String text(String name) {
        JsonNode node = field(name);
        if (!node.isTextual()) {
            throw new UnreadableFile(at(name) + " is no text.");
        }
        return requireWhole(node.textValue(), at(name));
    }

    private static String requireWhole(String text, String at) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new UnreadableFile(at + " has half a character in it.");
        }
        return text;
    }

    int number(String name) {
        return number(field(name), at(name));
    }

    private static int number(JsonNode node, String at) {
        if (!node.isInt() || node.intValue() < 0) {
            throw new UnreadableFile(at + " is no whole number from 0 to 2147483647.");
        }
        return node.intValue();
    }

    Instant instant(String name) {
        return Instant.parse(time(name));
    }

    /** A time as it is written: a hash over it knows no other way to write the same moment. */
    String time(String name) {
        String text = text(name);
        try {
            if (TIME.matcher(text).matches()) {
                Instant.parse(text);
                return text;
            }
        } catch (DateTimeException noTime) {
            // Such as the thirtieth of February.
        }
        throw new UnreadableFile(at(name) + " is no time in UTC, such as 2027-03-01T09:30:00Z.");
    }

    private JsonNode array(String name) {
        JsonNode node = field(name);
        if (!node.isArray()) {
            throw new UnreadableFile(at(name) + " is no list.");
        }
        return node;
    }

    private JsonNode field(String name) {
        JsonNode node = node().get(name);
        if (node == null) {
            throw new UnreadableFile(at(name) + " is missing.");
        }
        return node;
    }

    private String at(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private static Sha256 hash(JsonNode node, String at) {
        if (!node.isTextual() || !node.textValue().matches("[0-9a-f]{64}")) {
            throw new UnreadableFile(at + " is not 64 digits of 0-9 and a-f.");
        }
        return new Sha256(node.textValue());
    }
}
