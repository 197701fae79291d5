package io.pilotgate.portal.page;

import io.pilotgate.kernel.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;

/** Forms that were sent and refused. */
public final class Forms {

    private Forms() {}

    /** The form as it was sent, with the reasons against it; secrets are not sent back. */
    public static Form refused(String id, List<String> fields, MultiValueMap<String, String> sent, Refusal refusal) {
        Map<String, List<String>> values = new HashMap<>(sent);
        values.keySet().removeAll(List.of("_csrf", "password", "current", "again"));
        return new Form(id, fields, values, refusal.reasons());
    }

    public static HttpStatus status(Refusal refusal) {
        return switch (refusal.kind()) {
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case CONFLICT -> HttpStatus.CONFLICT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case TOO_MANY -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }
}
