package io.pilotgate.portal;

import io.pilotgate.kernel.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.BiFunction;
import org.springframework.web.multipart.MultipartFile;

/** A file that a person or a program handed in. */
record UploadedFile(MultipartFile file) {

    /** Hands its name and content on; where no file was chosen, says so. */
    <T> T read(BiFunction<String, InputStream, T> reader) {
        String name = requiredName();
        try (InputStream content = open()) {
            return reader.apply(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String requiredName() {
        String name = file.getOriginalFilename();
        if (name == null || name.isBlank()) {
            throw Refusal.invalid("file", "Choose a file.");
        }
        if (file.isEmpty()) {
            throw Refusal.invalid("file", "The file " + Refusal.quoted(name) + " is empty. Choose one with content.");
        }
        return name;
    }

    /** The caller closes it. */
    InputStream open() {
        try {
            return file.getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
