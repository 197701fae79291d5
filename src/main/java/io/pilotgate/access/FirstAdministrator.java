package io.pilotgate.access;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the first person in: where there is no account yet, makes {@code admin} with the password of
 * PILOTGATE_ADMIN_PASSWORD, or with a random one that the console shows this once.
 */
@Component
@Profile("!demo & !test & !rehearse")
class FirstAdministrator implements SmartLifecycle {

    // After the engine's groups were seeded: the account's projection joins them.
    private static final int PHASE = Integer.MIN_VALUE + 300;

    private static final PersonId ADMIN = new PersonId("admin");

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final String chosenPassword;
    private volatile boolean done;

    FirstAdministrator(
            Accounts accounts,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            @Value("${pilotgate.admin-password:}") String chosenPassword) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.chosenPassword = chosenPassword;
    }

    @Override
    public void start() {
        check(chosenPassword);
        String random = transaction.execute(status -> createIfFirst());
        if (random != null) {
            // Not through the log: it would keep the password.
            System.out.println("First start: sign in as '" + ADMIN + "' with the password " + random
                    + " (shown this once; change it after the first sign-in).");
        }
        done = true;
    }

    /** Also when there are accounts already: a setting that could not work should not wait for the day it is needed. */
    static void check(String chosenPassword) {
        if (!chosenPassword.isEmpty()) {
            try {
                AccountRules.checkPassword(chosenPassword);
            } catch (Refusal tooShort) {
                throw Refusal.invalid("PILOTGATE_ADMIN_PASSWORD", "PILOTGATE_ADMIN_PASSWORD: " + tooShort.getMessage());
            }
        }
    }

    private @Nullable String createIfFirst() {
        // Two nodes that start at once must not both find no account.
        jdbc.sql("select id from start_lock for update").query(Integer.class).single();
        if (!accounts.all().isEmpty()) {
            return null;
        }
        String password = chosenPassword.isEmpty() ? random() : chosenPassword;
        accounts.create(
                new NewAccount(ADMIN, "Administrator", "admin@localhost", Set.of(Role.ADMINISTRATOR), null, password));
        return chosenPassword.isEmpty() ? password : null;
    }

    private static String random() {
        byte[] bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
