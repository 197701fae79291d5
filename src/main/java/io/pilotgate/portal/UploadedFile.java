package io.pilotgate.portal;

import io.pilotgate.files.FileName;
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
        String name = safeName();
        try (InputStream content = open()) {
            return reader.apply(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a path, or what else does not belong into a name. */
    String safeName() {
        String name = file.getOriginalFilename();
        if (name == null || name.isBlank()) {
            throw Refusal.invalid("file", "Choose a file.");
        }
        if (file.isEmpty()) {
            throw Refusal.invalid("file", "The file " + Refusal.quoted(name) + " is empty. Choose one with content.");
        }
        return FileName.of(name).value();
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
