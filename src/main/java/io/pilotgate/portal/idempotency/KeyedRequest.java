package io.pilotgate.portal.idempotency;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Sha256;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

/**
 * A request with a key, read to its end without holding it: the parts of an upload lie in the container's files, where
 * they are hashed one by one (its boundary is another one each time), any other body in ours.
 *
 * @param call what it asks for
 * @param request to be carried out; its body is still to be read
 */
record KeyedRequest(KeyedCall call, HttpServletRequest request, Closeable body) implements Closeable {

    private static final Closeable NOTHING = () -> {};

    /** Empty for an upload that cannot be read: nothing is done for it, and it is told so where all are. */
    static Optional<KeyedRequest> of(HttpServletRequest request, String key, PersonId person, DataSize limit)
            throws IOException {
        Mixture body = new Mixture().with(key);
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/")) {
            Optional<Collection<Part>> parts = parts(request);
            if (parts.isPresent()) {
                mix(parts.get(), body);
            }
            return parts.map(read -> of(request, key, person, body, NOTHING));
        }
        if (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            new TreeMap<>(request.getParameterMap())
                    .forEach((name, values) -> body.with(name).with(Arrays.toString(values)));
            return Optional.of(of(request, key, person, body, NOTHING));
        }
        SpooledBody spooled = spooled(request, limit);
        try (InputStream content = spooled.open()) {
            body.with(type).with(content, spooled.size());
        }
        return Optional.of(of(new RereadRequest(request, spooled.open()), key, person, body, spooled));
    }

    private static KeyedRequest of(
            HttpServletRequest request, String key, PersonId person, Mixture body, Closeable kept) {
        Sha256 place = new Mixture()
                .with(key)
                .with(request.getMethod())
                .with(request.getRequestURI())
                .with(request.getQueryString())
                .hash();
        Sha256 hashedKey = new Mixture().with(person.value()).with(key).hash();
        return new KeyedRequest(new KeyedCall(person, hashedKey, place, body.hash()), request, kept);
    }

    private static SpooledBody spooled(HttpServletRequest request, DataSize limit) {
        try {
            return SpooledBody.of(request.getInputStream(), limit);
        } catch (IOException broken) {
            throw KeyProblems.unreadable(broken);
        }
    }

    private static Optional<Collection<Part>> parts(HttpServletRequest request) {
        try {
            return Optional.of(request.getParts());
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    private static void mix(Collection<Part> parts, Mixture body) throws IOException {
        for (Part part : parts) {
            body.with(part.getName()).with(part.getSubmittedFileName()).with(part.getContentType());
            try (InputStream content = part.getInputStream()) {
                body.with(content, part.getSize());
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (request instanceof RereadRequest reread) {
            reread.close();
        }
        body.close();
    }
}
