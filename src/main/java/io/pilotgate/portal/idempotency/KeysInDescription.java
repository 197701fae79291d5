package io.pilotgate.portal.idempotency;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** The header in the description of the API, at every POST. */
@Component
class KeysInDescription implements OpenApiCustomizer {

    private static final String HOW =
            "A text of your own, new for each thing that you want done, such as a UUID. Sent again"
                    + " with the same request within 48 hours it is not done again: you get the first answer, with the header "
                    + KeptAnswer.REPLAYED
                    + ": true. Sent with another request it is 422; while the first one runs it is 409 with"
                    + " Retry-After. A 401, 403, 429 or 5xx and what has a Retry-After is not kept; a secret that is shown once is"
                    + " not either, and is then 409.";

    @Override
    public void customise(OpenAPI description) {
        description.getPaths().forEach((path, item) -> {
            if (path.startsWith("/api/v1/") && item.getPost() != null) {
                addTo(item.getPost());
            }
        });
    }

    private static void addTo(Operation post) {
        post.addParametersItem(new HeaderParameter()
                .name(KeyProblems.HEADER)
                .description(HOW)
                .schema(new StringSchema().minLength(1).maxLength(255)));
        post.getResponses()
                .putIfAbsent(
                        "409",
                        new ApiResponse()
                                .description("Not now; or the first call with this Idempotency-Key is still running, or"
                                        + " was done and its answer is not kept"));
        post.getResponses()
                .putIfAbsent(
                        "422",
                        new ApiResponse()
                                .description("Something in it is not right; or this Idempotency-Key was used for"
                                        + " another request"));
    }
}
