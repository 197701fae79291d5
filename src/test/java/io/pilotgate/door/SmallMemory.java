package io.pilotgate.door;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.labels.LabelReader;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads files of fifty megabytes that would fill a memory, in a process that has little: a line is printed for each. */
final class SmallMemory {

    private static final long SIZE = 50L << 20;

    /** The same text again and again, never in memory as a whole. */
    private static final class Repeated extends InputStream {

        private final byte[] head;
        private final byte[] text;
        private long place;

        Repeated(String head, String text) {
            this.head = head.getBytes(StandardCharsets.UTF_8);
            this.text = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            if (place >= SIZE) {
                return -1;
            }
            long here = place++;
            return here < head.length ? head[(int) here] : text[(int) ((here - head.length) % text.length)] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (place >= SIZE) {
                return -1;
            }
            int count = (int) Math.min(length, SIZE - place);
            for (int index = 0; index < count; index++) {
                bytes[offset + index] = (byte) read();
            }
            return count;
        }
    }

    private SmallMemory() {}

    static Map<String, InputStream> files() {
        String head = "item,annotator,label\n";
        Map<String, InputStream> files = new LinkedHashMap<>();
        files.put("one line without delimiters", new Repeated("", "x"));
        files.put("one line of cells", new Repeated("", "x,"));
        files.put("names without end", new Repeated("item,", "x,"));
        files.put("one cell without end", new Repeated(head + "i1,", "x"));
        files.put("a quote without end", new Repeated(head + "i1,ana,\"", "x\n"));
        files.put("a row of cells without end", new Repeated(head, "x,"));
        files.put("nothing but wrong rows", new Repeated(head, "i1\n"));
        files.put("rows that are empty in every column", new Repeated(head, ",,x\n,x,\nx,,\n"));
        files.put("nothing but the same answer", new Repeated(head, "i1,ana,stop\n"));
        files.put("nothing but blank lines", new Repeated(head, "\n"));
        files.put("nothing but NUL", new Repeated(head, "\0"));
        files.put("nothing but zeros", new Repeated("", "\0"));
        return files;
    }

    public static void main(String[] arguments) {
        files().forEach((name, file) -> System.out.println(name + ": " + read(file)));
    }

    private static String read(InputStream file) {
        try {
            LabelReader.of(LabelColumns.guessed()).check(file);
            return "taken";
        } catch (Refusal refused) {
            return "refused, " + refused.reasons().get(0).place();
        }
    }
}
