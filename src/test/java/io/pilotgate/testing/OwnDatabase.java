package io.pilotgate.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An empty database beside that of the tests, of the same kind and on the same server, for one test alone. */
public final class OwnDatabase implements AutoCloseable {

    private static final Pattern URL = Pattern.compile("(jdbc:postgresql://[^/]+/)([^?]+)(.*)");

    private final JdbcClient beside;
    private final String name = "own_" + UUID.randomUUID().toString().replace("-", "");
    private final DriverManagerDataSource source = new DriverManagerDataSource();

    public OwnDatabase(DataSource tests) {
        HikariDataSource theirs = pool(tests);
        beside = JdbcClient.create(tests);
        if (TestDatabase.isPostgres()) {
            beside.sql("create database " + name).update();
            Matcher parts = URL.matcher(theirs.getJdbcUrl());
            if (!parts.matches()) {
                throw new IllegalStateException("Not a PostgreSQL: " + theirs.getJdbcUrl());
            }
            source.setUrl(parts.group(1) + name + parts.group(3));
        } else {
            source.setUrl("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        }
        source.setUsername(theirs.getUsername());
        source.setPassword(theirs.getPassword());
    }

    private static HikariDataSource pool(DataSource tests) {
        try {
            return tests.unwrap(HikariDataSource.class);
        } catch (SQLException noPool) {
            throw new IllegalStateException(noPool);
        }
    }

    public DataSource source() {
        return source;
    }

    @Override
    public void close() {
        if (TestDatabase.isPostgres()) {
            beside.sql("drop database " + name + " with (force)").update();
        } else {
            JdbcClient.create(source).sql("shutdown").update();
        }
    }
}
