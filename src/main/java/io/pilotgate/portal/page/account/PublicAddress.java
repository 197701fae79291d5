package io.pilotgate.portal.page.account;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The address that programs reach this installation under. */
@Component
class PublicAddress {

    private final String configured;

    PublicAddress(@Value("${pilotgate.base-url:}") String configured) {
        this.configured = configured;
    }

    /** As it is configured; else as the person's own browser called it. Without a slash at the end. */
    String text() {
        String address = configured.isBlank()
                ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                : configured;
        return address.replaceAll("/+$", "");
    }
}
