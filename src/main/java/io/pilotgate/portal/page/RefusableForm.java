package io.pilotgate.portal.page;

import io.pilotgate.kernel.Refusal;
import java.util.List;
import org.springframework.util.MultiValueMap;

/** A form as it was sent, in case it is refused. */
public record RefusableForm(String id, List<String> fields, MultiValueMap<String, String> sent) {

    public Form refused(Refusal refusal) {
        return Forms.refused(id, fields, sent, refusal);
    }
}
