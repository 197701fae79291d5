package io.pilotgate.delivery;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Knows how each kind of upload is handled. */
@Component
class UploadHandlings {

    private final Map<UploadKind, UploadHandling> byKind = new EnumMap<>(UploadKind.class);

    UploadHandlings(List<UploadHandling> handlings) {
        handlings.forEach(handling -> byKind.put(handling.kind(), handling));
    }

    UploadHandling of(Upload upload) {
        return Objects.requireNonNull(byKind.get(upload.what().kind()));
    }
}
