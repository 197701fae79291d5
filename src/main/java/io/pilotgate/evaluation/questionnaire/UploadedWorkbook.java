package io.pilotgate.evaluation.questionnaire;

import io.pilotgate.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * A workbook as it was uploaded: looked at before it is trusted, for it may be anything, and for merged cells, which the
 * reader of cells does not tell.
 */
final class UploadedWorkbook {

    static final int MOST_BYTES = 5_000_000;
    private static final int FEWEST_BYTES = 100;
    private static final long MOST_UNPACKED = 60_000_000;
    private static final int MOST_PARTS = 300;

    private final byte[] bytes;
    private final Map<String, byte[]> parts = new HashMap<>();

    UploadedWorkbook(byte[] bytes) {
        this.bytes = bytes;
        if (bytes.length > MOST_BYTES) {
            throw Refusal.invalid(
                    "file", "The file is larger than 5 MB, which no filled-in template is. Check which it is.");
        }
        if (bytes.length < FEWEST_BYTES) {
            throw noWorkbook();
        }
        if (ReadableWorkbook.isOLE2Header(bytes)) {
            throw Refusal.invalid(
                    "file", "The file is an old or an encrypted workbook. Save it as XLSX, without a password.");
        }
        if (!ReadableWorkbook.isOOXMLZipHeader(bytes)) {
            throw noWorkbook();
        }
        unpack();
        if (!parts.containsKey("xl/workbook.xml")) {
            throw noWorkbook();
        }
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** Merged cells such as {@code C5:C6}, by the name of their sheet. */
    MergedCells merged() {
        return MergedCells.in(parts);
    }

    static Refusal noWorkbook() {
        return Refusal.invalid(
                "file",
                "The file is no Excel workbook that can be read. Fill in the template and save it as XLSX, or take the JSON"
                        + " template.");
    }

    /** Keeps the small parts that say how the workbook is put together, and counts what all of it comes to. */
    private void unpack() {
        try (ZipFile zip = ZipFile.builder().setByteArray(bytes).get()) {
            long total = 0;
            int count = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] content = read(zip.getInputStream(entry), MOST_UNPACKED - total);
                total += content.length;
                if (++count > MOST_PARTS) {
                    throw tooMuch();
                }
                if (entry.getName().matches("xl/(workbook.xml|_rels/workbook.xml.rels|worksheets/[^/]+[.]xml)")) {
                    parts.put(entry.getName(), content);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw noWorkbook();
        }
    }

    private static byte[] read(InputStream part, long atMost) throws IOException {
        var content = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            content.write(buffer, 0, read);
            if (content.size() > atMost) {
                throw tooMuch();
            }
        }
        return content.toByteArray();
    }

    private static Refusal tooMuch() {
        return Refusal.invalid("file", "The file unpacks to more than any filled-in template. Check which file it is.");
    }
}
