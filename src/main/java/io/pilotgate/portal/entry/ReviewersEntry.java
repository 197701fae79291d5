package io.pilotgate.portal.entry;

import io.pilotgate.kernel.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** People who are asked to rate, as they were entered. */
@Schema(name = "Reviewers")
public record ReviewersEntry(
        @Schema(example = "[\"lena\",\"max\"]") @Nullable List<String> reviewers) {

    public Set<PersonId> read() {
        return reviewers == null
                ? Set.of()
                : reviewers.stream()
                        .filter(Objects::nonNull)
                        .map(PersonId::new)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
