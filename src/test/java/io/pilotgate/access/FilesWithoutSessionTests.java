package io.pilotgate.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotgate.testing.PilotgateTest;
import io.pilotgate.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a page is drawn with is asked for beside the page: it must not write to a session that is being signed in. */
@PilotgateTest
class FilesWithoutSessionTests {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {"/assets/pilotgate.svg", "/assets/pilotgate.css", "/webjars/picocss__pico/2.1.1/css/pico.min.css"
            })
    void leaveTheSessionAsItIs(String file) {
        Visitor visitor = Visitor.at(port);
        String session = aMinuteOld(visitor);
        long before = lastAccess(session);

        assertThat(visitor.get(file).statusCode()).isEqualTo(200);

        assertThat(lastAccess(session)).isEqualTo(before);
        assertThat(sessionOf(visitor)).isEqualTo(session);
    }

    @Test
    void aPageIsAnAccess() {
        Visitor visitor = Visitor.at(port);
        String session = aMinuteOld(visitor);
        long before = lastAccess(session);

        assertThat(visitor.get("/sign-in").statusCode()).isEqualTo(200);

        assertThat(lastAccess(session)).isGreaterThan(before);
    }

    /** The session of somebody who stands at the sign-in page. */
    private String aMinuteOld(Visitor visitor) {
        visitor.get("/sign-in");
        String session = sessionOf(visitor);
        jdbc.sql("update spring_session set last_access_time = last_access_time - 60000 where session_id = ?")
                .param(session)
                .update();
        return session;
    }

    private static String sessionOf(Visitor visitor) {
        return new String(Base64.getDecoder().decode(visitor.cookie("SESSION").orElseThrow()), StandardCharsets.UTF_8);
    }

    private long lastAccess(String session) {
        return jdbc.sql("select last_access_time from spring_session where session_id = ?")
                .param(session)
                .query(Long.class)
                .single();
    }
}
