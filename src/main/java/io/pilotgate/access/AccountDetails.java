package io.pilotgate.access;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Accounts as Spring Security reads them. */
@Component
class AccountDetails implements UserDetailsService {

    private final AccountStore store;

    AccountDetails(AccountStore store) {
        this.store = store;
    }

    @Override
    public UserDetails loadUserByUsername(String signInName) {
        Account account = store.find(signInName).orElseThrow(() -> new UsernameNotFoundException(signInName));
        return User.withUsername(account.id().value())
                .password(store.password(account.id()).orElseThrow())
                .roles(account.roles().stream().map(Role::name).toArray(String[]::new))
                .disabled(!account.enabled())
                .build();
    }
}
