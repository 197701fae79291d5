package io.pilotgate.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the statements that one thread sends to the database, as Spring's template tells of each. */
public final class Statements {

    private static final String SAID = "Executing prepared SQL statement [";

    private Statements() {}

    /** Those that the deed sends, in their order. */
    public static List<String> of(Runnable deed) {
        Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        Level before = logger.getLevel();
        boolean additive = logger.isAdditive();
        Listening listening = new Listening(Thread.currentThread().getName());
        listening.start();
        logger.addAppender(listening);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        try {
            deed.run();
        } finally {
            logger.setLevel(before);
            logger.setAdditive(additive);
            logger.detachAppender(listening);
        }
        return List.copyOf(listening.heard);
    }

    /** Other threads go on meanwhile: only this one's are heard. */
    private static final class Listening extends AppenderBase<ILoggingEvent> {

        private final String thread;
        private final List<String> heard = new ArrayList<>();

        Listening(String thread) {
            this.thread = thread;
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getThreadName().equals(thread)
                    && event.getFormattedMessage().startsWith(SAID)) {
                heard.add(event.getFormattedMessage().substring(SAID.length()));
            }
        }
    }
}
