package io.pilotgate.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Classes in one entry of the jar, which the last step of the build writes and describes ({@code QuickStart}). The JVM goes through the
 * jar's entries one by one, twice, before it runs the first class of ours: thousands of them would take it longer than a file to grade.
 */
final class ClassPack {

    private static final int PLACE = 4 * Integer.BYTES;

    private final ZipFile jar;
    private final ZipEntry entry;
    private final ByteBuffer table;
    private final int places;

    private ClassPack(ZipFile jar, ZipEntry entry, ByteBuffer table) {
        this.jar = jar;
        this.entry = entry;
        this.table = table;
        this.places = table.capacity() / PLACE;
    }

    static ClassPack in(ZipFile jar, String name) throws IOException {
        ZipEntry entry = jar.getEntry(name);
        if (entry == null) {
            throw new IOException(jar.getName() + " holds no " + name + ". Build it anew.");
        }
        try (InputStream content = jar.getInputStream(entry)) {
            int places = ByteBuffer.wrap(read(content, Integer.BYTES)).getInt();
            return new ClassPack(jar, entry, ByteBuffer.wrap(read(content, places * PLACE)));
        }
    }

    /** The code of a class; null where it is not here. */
    byte @Nullable [] code(String name) throws IOException {
        int hash = name.hashCode();
        for (int place = hash & places - 1; length(place) > 0; place = place + 1 & places - 1) {
            if (number(place, 0) == hash) {
                byte[] found = code(place, name);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Null where it is another name's with the same hash. */
    private byte @Nullable [] code(int place, String name) throws IOException {
        try (InputStream content = jar.getInputStream(entry)) {
            content.skip(Integer.BYTES + table.capacity() + number(place, 1));
            int letters = ByteBuffer.wrap(read(content, Short.BYTES)).getShort();
            byte[] called = read(content, letters);
            if (!name.equals(new String(called, StandardCharsets.UTF_8))) {
                return null;
            }
            byte[] packed = read(content, number(place, 2));
            return packed.length < length(place) ? inflated(packed, length(place)) : packed;
        }
    }

    private int length(int place) {
        return number(place, 3);
    }

    private int number(int place, int field) {
        return table.getInt(place * PLACE + field * Integer.BYTES);
    }

    private static byte[] inflated(byte[] packed, int length) throws IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            byte[] code = new byte[length];
            inflater.inflate(code);
            return code;
        } catch (DataFormatException broken) {
            throw new IOException(broken);
        } finally {
            inflater.end();
        }
    }

    private static byte[] read(InputStream content, int length) throws IOException {
        byte[] bytes = new byte[length];
        if (content.readNBytes(bytes, 0, length) < length) {
            throw new IOException("The jar ends within its classes. Build it anew.");
        }
        return bytes;
    }
}
