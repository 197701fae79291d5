package io.pilotgate.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.entry.ManifestEntry;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** The part {@code manifest} of an upload, JSON as a field or as a file; it may be left out. */
@Component
class ManifestPart {

    private static final int MOST_BYTES = 1_000_000;

    private final ObjectMapper json;

    ManifestPart(ObjectMapper json) {
        this.json = json;
    }

    ManifestEntry of(HttpServletRequest request) {
        try {
            Part part = request.getPart("manifest");
            return part == null || part.getSize() == 0 ? ManifestEntry.EMPTY : read(part);
        } catch (ServletException noParts) {
            return ManifestEntry.EMPTY;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ManifestEntry read(Part part) throws IOException {
        if (part.getSize() > MOST_BYTES) {
            throw Refusal.invalid("manifest", "A manifest has at most 1 MB.");
        }
        try (InputStream content = part.getInputStream()) {
            ManifestEntry entry = json.readValue(content.readAllBytes(), ManifestEntry.class);
            return entry == null ? ManifestEntry.EMPTY : entry;
        } catch (JsonProcessingException wrong) {
            throw Refusal.invalid(
                    "manifest",
                    "The manifest is JSON such as {\"sha256\": \"...\", \"rows\": 1200, \"items\": 400, \"labels\":"
                            + " [\"yes\", \"no\"]}. None of its fields is required.");
        }
    }
}
