package io.pilotgate.access;

import io.pilotgate.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ends the sessions of a person on every node. By SQL and in the caller's transaction: the session repository of Spring
 * works in one of its own and does not exist where there is no web server.
 */
@Component
class SignedInSessions {

    private final JdbcClient jdbc;

    SignedInSessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void end(PersonId person) {
        jdbc.sql("delete from spring_session where principal_name = ?")
                .param(person.value())
                .update();
    }
}
