package io.pilotgate.portal.idempotency;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * An answer as it was given, to be given again.
 *
 * @param headers those that the controller set; the others are of each answer anew
 */
record KeptAnswer(int status, Map<String, List<String>> headers, byte[] body) {

    static final String REPLAYED = "Idempotency-Replayed";

    void giveAgain(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        headers.forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setHeader(REPLAYED, "true");
        response.getOutputStream().write(body);
    }
}
