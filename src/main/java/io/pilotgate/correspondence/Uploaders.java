package io.pilotgate.correspondence;

import io.pilotgate.access.Account;
import io.pilotgate.access.Accounts;
import io.pilotgate.delivery.Upload;
import io.pilotgate.kernel.PersonId;
import io.pilotgate.pilot.Pilot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** To whom letters about something that was handed in go: whoever did it or said that it counts, and the vendor's contact. */
@Component
class Uploaders {

    private final Accounts accounts;
    private final AddressBook people;

    Uploaders(Accounts accounts, AddressBook people) {
        this.accounts = accounts;
        this.people = people;
    }

    /** Each address once. Who has no account any more gets no letter; the contact gets it all the same. */
    List<Addressee> of(Pilot pilot, Upload upload) {
        Stream<Addressee> persons = Stream.of(
                        upload.by(), Objects.requireNonNullElse(upload.confirmedBy(), upload.by()))
                .flatMap(this::person);
        Map<String, Addressee> each = new LinkedHashMap<>();
        Stream.concat(persons, people.of(pilot, Set.of(Recipient.VENDOR)).stream())
                .forEach(person -> each.putIfAbsent(person.address().toLowerCase(Locale.ROOT), person));
        return List.copyOf(each.values());
    }

    private Stream<Addressee> person(PersonId id) {
        return accounts.find(id).filter(Account::enabled).stream()
                .map(account -> new Addressee(account.name(), account.email()));
    }
}
