package io.pilotgate.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Who goes away before the answer is there is no error of the service; what breaks behind it is one. */
class GoneReaderTests {

    private static final String PATH = "/gone-reader";

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger().addAppender(log);
    }

    @AfterEach
    void hear_no_more() {
        logger().detachAppender(log);
    }

    static Stream<Exception> readersThatWent() {
        return Stream.of(
                new ClientAbortException(new IOException("Broken pipe")),
                new ClientAbortException(),
                new UncheckedIOException(new ClientAbortException(new IOException("Connection reset by peer"))),
                new AsyncRequestNotUsableException(
                        "ServletOutputStream failed to write", new IOException("Broken pipe")));
    }

    @ParameterizedTest
    @MethodSource("readersThatWent")
    void is_no_error_in_the_log(Exception gone) throws Exception {
        answer(gone);

        assertThat(errors()).isEmpty();
    }

    static Stream<Exception> faultsOfOurs() {
        SocketException broken = new SocketException("Broken pipe");
        return Stream.of(
                new IllegalStateException("Nobody thought of it"),
                new UncheckedIOException(new EOFException("Unexpected end of ZLIB input stream")),
                new CannotCreateTransactionException("No connection", broken),
                new DataAccessResourceFailureException("No connection", broken));
    }

    @ParameterizedTest
    @MethodSource("faultsOfOurs")
    void everything_else_is_told_with_its_path(Exception ours) throws Exception {
        assertThat(answer(ours).getStatus()).isEqualTo(500);
        assertThat(errors()).singleElement().satisfies(text -> assertThat(text).contains(PATH));
    }

    private MockHttpServletResponse answer(Exception failure) throws Exception {
        return MockMvcBuilders.standaloneSetup(new Failing(failure))
                .setControllerAdvice(new ProblemAdvice())
                .build()
                .perform(get(PATH))
                .andReturn()
                .getResponse();
    }

    private Stream<String> errors() {
        return log.list.stream()
                .filter(event -> event.getLevel().isGreaterOrEqual(Level.ERROR))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(text -> text.contains(PATH));
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger(ProblemAdvice.class);
    }

    /** An inner class, which no scan of components takes up: the whole service would serve a static one. */
    @RestController
    private final class Failing {

        private final Exception failure;

        Failing(Exception failure) {
            this.failure = failure;
        }

        @GetMapping(PATH)
        public String fail() throws Exception {
            throw failure;
        }
    }
}
