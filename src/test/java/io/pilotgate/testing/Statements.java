package io.pilotgate.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * Hears the statements that one thread sends to the database, ours and the engine's: what a page costs, told without a
 * clock. A page is asked for on the test's own thread, with MockMvc.
 */
@Component
public final class Statements implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    /** Something that is done meanwhile. */
    @FunctionalInterface
    public interface Deed {
        void run() throws Exception;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource") ? new Overheard(source) : bean;
    }

    /** Those that the deed sends, in their order. */
    public static List<String> of(Deed deed) {
        List<String> heard = new ArrayList<>();
        HEARD.set(heard);
        try {
            deed.run();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        } finally {
            HEARD.remove();
        }
        return List.copyOf(heard);
    }

    private static final class Overheard extends DelegatingDataSource {

        Overheard(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Overheard.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> call(connection, method, arguments));
        }

        private static Object call(Connection connection, Method method, Object[] arguments) throws Throwable {
            List<String> heard = HEARD.get();
            if (heard != null && method.getName().startsWith("prepare")) {
                heard.add(String.valueOf(arguments[0]));
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }
    }
}
