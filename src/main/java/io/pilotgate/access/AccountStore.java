package io.pilotgate.access;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.VendorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of accounts and their roles. */
@Repository
class AccountStore {

    private static final String ACCOUNTS = """
            select a.id, a.name, a.email, a.vendor, a.enabled,
                   (select string_agg(r.role_name, ',') from account_role r where r.account = a.id) as roles
            from account a
            """;

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(NewAccount account, String encodedPassword) {
        jdbc.sql("insert into account (id, sign_in_key, name, email, vendor, password, enabled)"
                        + " values (?, ?, ?, ?, ?, ?, true)")
                .params(Arrays.asList(
                        account.id().value(),
                        key(account.id().value()),
                        account.name(),
                        account.email(),
                        account.vendor() == null ? null : account.vendor().value(),
                        encodedPassword))
                .update();
        insertRoles(account.id(), account.roles());
    }

    void update(PersonId person, ChangedAccount changed) {
        jdbc.sql("update account set name = ?, email = ? where id = ?")
                .params(changed.name(), changed.email(), person.value())
                .update();
        jdbc.sql("delete from account_role where account = ?")
                .param(person.value())
                .update();
        insertRoles(person, changed.roles());
    }

    private void insertRoles(PersonId person, Set<Role> roles) {
        for (Role role : roles) {
            jdbc.sql("insert into account_role (account, role_name) values (?, ?)")
                    .params(person.value(), role.name())
                    .update();
        }
    }

    /** By sign-in name, whatever its capitals. */
    Optional<Account> find(String signInName) {
        return jdbc.sql(ACCOUNTS + " where a.sign_in_key = ?")
                .param(key(signInName))
                .query(AccountStore::account)
                .optional();
    }

    Optional<String> password(PersonId person) {
        return jdbc.sql("select password from account where id = ?")
                .param(person.value())
                .query(String.class)
                .optional();
    }

    List<Account> all() {
        return jdbc.sql(ACCOUNTS + " order by a.id")
                .query(AccountStore::account)
                .list();
    }

    List<Account> ofVendor(VendorId vendor) {
        return jdbc.sql(ACCOUNTS + " where a.vendor = ? order by a.id")
                .param(vendor.value())
                .query(AccountStore::account)
                .list();
    }

    /**
     * Locks them until the transaction ends: two administrators cannot close each other's account at once, nor take the role from
     * each other. Who waited for the lock asks anew, since the roles stand in a table that is not locked.
     */
    List<String> lockEnabledAdministrators() {
        enabledAdministrators(" for update");
        return enabledAdministrators("");
    }

    private List<String> enabledAdministrators(String lock) {
        return jdbc.sql("select id from account where enabled and id in"
                        + " (select account from account_role where role_name = 'ADMINISTRATOR') order by id" + lock)
                .query(String.class)
                .list();
    }

    void setEnabled(PersonId person, boolean enabled) {
        jdbc.sql("update account set enabled = ? where id = ?")
                .params(enabled, person.value())
                .update();
    }

    void setPassword(PersonId person, String encodedPassword) {
        jdbc.sql("update account set password = ? where id = ?")
                .params(encodedPassword, person.value())
                .update();
    }

    private static String key(String signInName) {
        return signInName.toLowerCase(Locale.ROOT);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        String vendor = row.getString("vendor");
        Set<Role> roles = Arrays.stream(row.getString("roles").split(","))
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new Account(
                new PersonId(row.getString("id")),
                row.getString("name"),
                row.getString("email"),
                roles,
                vendor == null ? null : new VendorId(vendor),
                row.getBoolean("enabled"));
    }
}
