package io.pilotgate.isolation;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.AppenderBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * Reads every line that the product and the engine log, down to DEBUG, the engine's statements with their parameters
 * among them; and what everybody else logs as it is set up. The lines go no further.
 */
final class LogTap extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    /** The engine's own are set up one by one; a level that is set for one of them stands before that of all. */
    private static final List<String> TALKATIVE =
            List.of("io.pilotgate", "org.camunda", "org.camunda.bpm.engine.context");

    private volatile Markers markers;
    private final Map<Logger, @Nullable Level> levels = new LinkedHashMap<>();
    private final AtomicInteger lines = new AtomicInteger();
    private final Queue<String> leaks = new ConcurrentLinkedQueue<>();

    LogTap(Markers markers) {
        this.markers = markers;
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        setContext(context);
        start();
        TALKATIVE.forEach(name -> open(context.getLogger(name)));
        context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(this);
    }

    private void open(Logger logger) {
        levels.put(logger, logger.getLevel());
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.incrementAndGet();
        look(event.getLoggerName(), event.getFormattedMessage());
        IThrowableProxy thrown = event.getThrowableProxy();
        while (thrown != null) {
            look(event.getLoggerName(), thrown.getMessage());
            thrown = thrown.getCause();
        }
    }

    private void look(String logger, @Nullable String text) {
        markers.in(text).forEach(secret -> leaks.add(logger + " logs " + secret));
    }

    void watchFor(Markers more) {
        markers = more;
    }

    int lines() {
        return lines.get();
    }

    List<String> leaks() {
        return List.copyOf(leaks);
    }

    @Override
    public void close() {
        levels.forEach((logger, level) -> {
            logger.detachAppender(this);
            logger.setAdditive(true);
            logger.setLevel(level);
        });
        ((LoggerContext) getContext())
                .getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)
                .detachAppender(this);
        stop();
    }
}
