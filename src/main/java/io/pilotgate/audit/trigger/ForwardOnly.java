package io.pilotgate.audit.trigger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.api.Trigger;

/**
 * Lets the end of a chain move on to its next entry and nowhere else, in H2 as a function does in PostgreSQL. Databases
 * name this class: it keeps its name.
 */
public final class ForwardOnly implements Trigger {

    private static final int ID = 0;
    private static final int ENTRIES = 1;
    private static final int HEAD = 2;

    @Override
    public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        long entries = (Long) after[ENTRIES];
        if (!after[ID].equals(before[ID]) || entries != (Long) before[ENTRIES] + 1 || !isThere(connection, after)) {
            throw new SQLException("audit_chain only moves on to the next entry of its chain, which has to be there.");
        }
    }

    private static boolean isThere(Connection connection, Object[] end) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select 1 from audit_entry where chain = ? and number = ? and hash = ?")) {
            query.setObject(1, end[ID]);
            query.setObject(2, end[ENTRIES]);
            query.setObject(3, end[HEAD]);
            try (ResultSet found = query.executeQuery()) {
                return found.next();
            }
        }
    }
}
