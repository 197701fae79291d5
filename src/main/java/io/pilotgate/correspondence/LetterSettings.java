package io.pilotgate.correspondence;

import io.pilotgate.kernel.PilotId;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What letters need to know of this installation.
 *
 * @param baseUrl where people reach it, without a slash at the end
 */
@ConfigurationProperties("pilotgate")
record LetterSettings(@DefaultValue("http://localhost:8080") URI baseUrl) {

    String pageOf(PilotId pilot) {
        return baseUrl + "/pilots/" + pilot;
    }
}
