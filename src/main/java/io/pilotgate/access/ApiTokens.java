package io.pilotgate.access;

import io.pilotgate.audit.AuditTrail;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tokens that stand in for a person at the API. */
@Service
@Transactional
public class ApiTokens {

    static final String PREFIX = "pg_";

    // 256 bits: a plain hash is enough, nobody guesses such a text.
    private static final int SECRET_BYTES = 32;

    private final ApiTokenStore store;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final CurrentPerson currentPerson;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(ApiTokenStore store, Accounts accounts, AuditTrail audit, CurrentPerson currentPerson) {
        this.store = store;
        this.accounts = accounts;
        this.audit = audit;
        this.currentPerson = currentPerson;
    }

    /**
     * Makes a token.
     *
     * @param label 1 to 100 characters
     * @return the token's text, shown this once: only its hash is kept
     */
    public String issue(PersonId owner, String label) {
        if (label.isBlank() || label.length() > 100 || label.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid(
                    "label", "A token has a label of 1 to 100 characters, in one line, that says what it is for.");
        }
        Account account =
                accounts.find(owner).orElseThrow(() -> Refusal.notFound("id", "There is no account '" + owner + "'."));
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String text = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        store.insert(UUID.randomUUID().toString(), account.id(), label.strip(), hash(text));
        record("token-issued", account.id(), label.strip());
        return text;
    }

    /** Ends a token; it is refused from the next request on. */
    public void revoke(PersonId owner, String tokenId) {
        if (!store.delete(owner, tokenId)) {
            throw Refusal.notFound("tokenId", "You have no token with this id.");
        }
        record("token-revoked", owner, tokenId);
    }

    /** Ends every token of a person, because what they were for is over. */
    public int revokeAll(PersonId owner) {
        List<ApiToken> tokens = store.of(owner);
        tokens.forEach(token -> revoke(owner, token.id()));
        return tokens.size();
    }

    @Transactional(readOnly = true)
    public List<ApiToken> of(PersonId owner) {
        return store.of(owner);
    }

    /** Whom a token stands for; empty for an unknown token and for a closed account. */
    @Transactional(readOnly = true)
    Optional<TokenHolder> holder(String text) {
        return store.find(hash(text))
                .flatMap(token -> accounts.find(token.owner())
                        .filter(Account::enabled)
                        .map(account -> new TokenHolder(account, token.id(), token.label())));
    }

    private void record(String action, PersonId owner, String token) {
        audit.record(null, currentPerson.actor(), action, owner.value(), Map.of("token", token));
    }

    private static String hash(String text) {
        return Sha256.of(text).hex();
    }
}
