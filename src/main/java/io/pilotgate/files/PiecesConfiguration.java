package io.pilotgate.files;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** Chooses how pieces are read. */
@Configuration(proxyBeanMethods = false)
class PiecesConfiguration {

    @Bean
    Pieces pieces(DataSource database, JdbcTemplate jdbc) throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(database, DatabaseMetaData::getDatabaseProductName);
        return product.startsWith("Postgre") ? new PiecesOnPostgres(jdbc) : new PiecesOnH2(jdbc);
    }
}
