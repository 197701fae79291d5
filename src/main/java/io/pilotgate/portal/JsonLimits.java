package io.pilotgate.portal;

import com.fasterxml.jackson.core.StreamReadConstraints;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How much JSON is read of one request: nothing that people or programs write here is longer, and memory ends. */
@Configuration
class JsonLimits {

    private static final int LONGEST_TEXT = 1 << 20;
    private static final long LONGEST_DOCUMENT = 4L << 20;

    @Bean
    Jackson2ObjectMapperBuilderCustomizer readsNoMore() {
        return builder -> builder.postConfigurer(mapper -> mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(LONGEST_TEXT)
                        .maxDocumentLength(LONGEST_DOCUMENT)
                        .maxNestingDepth(100)
                        .build()));
    }
}
