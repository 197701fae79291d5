package io.pilotgate.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How audit files are written: JSON lines, each character of them fixed, so that whoever checks one reads it in the same
 * way. The format is described in {@code src/docs/audit-format.md}.
 */
final class AuditFile {

    static final String AUDIT = "pilotgate-audit/1";
    static final String CHECKPOINT = "pilotgate-checkpoint/1";
    static final String INCLUSION = "pilotgate-inclusion/1";

    static final String HASH = "([0-9a-f]{64})";
    static final String COUNT = "(0|[1-9][0-9]{0,17})";
    static final String TIME = "([0-9TZ:.-]{20,32})";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private AuditFile() {}

    static Pattern pattern(String... parts) {
        return Pattern.compile(String.join("", parts));
    }

    static String header(ChainHead head, String checkpoint) {
        return "{\"format\":\"" + AUDIT + "\",\"chain\":\"" + head.chain() + "\",\"entries\":" + head.entries()
                + ",\"head\":\"" + head.hash() + "\",\"checkpoint\":" + checkpoint + "}";
    }

    static String link(Link link) {
        return "{\"number\":" + link.number() + ",\"content\":" + text(link.content()) + ",\"previousHash\":"
                + text(link.previousHash()) + ",\"hash\":" + text(link.hash()) + "}";
    }

    static String inclusion(Inclusion inclusion) {
        return "{\"format\":\"" + INCLUSION + "\",\"chain\":\""
                + inclusion.head().chain() + "\",\"checkpoint\":" + proof(inclusion) + "}";
    }

    /** An inclusion without its chain. */
    static String proof(Inclusion inclusion) {
        return "{\"number\":" + inclusion.checkpoint() + ",\"at\":\"" + inclusion.at() + "\",\"entries\":"
                + inclusion.head().entries() + ",\"head\":\"" + inclusion.head().hash() + "\",\"path\":["
                + inclusion.path().stream().map(AuditFile::text).collect(Collectors.joining(",")) + "],\"root\":\""
                + inclusion.root() + "\"}";
    }

    /** @param heads in the order of their chains' names */
    static String checkpoint(Checkpoint checkpoint, List<ChainHead> heads) {
        return "{\"format\":\"" + CHECKPOINT + "\",\"number\":" + checkpoint.number() + ",\"at\":\"" + checkpoint.at()
                + "\",\"previous\":\"" + checkpoint.previous() + "\",\"heads\":["
                + heads.stream().map(AuditFile::head).collect(Collectors.joining(",")) + "],\"root\":\""
                + checkpoint.root() + "\"}";
    }

    private static String head(ChainHead head) {
        return "{\"chain\":\"" + head.chain() + "\",\"entries\":" + head.entries() + ",\"head\":\"" + head.hash()
                + "\"}";
    }

    /** Whatever an altered row holds, the line it gives is one line. */
    private static String text(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
