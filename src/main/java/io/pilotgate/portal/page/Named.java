package io.pilotgate.portal.page;

import io.pilotgate.kernel.PersonId;
import io.pilotgate.portal.PeopleByName.Names;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What people are called on the page that is being made. It belongs to the request as the locale does, so that no row of
 * a list needs the list of people handed down. Outside of a page people go by their sign-in names.
 */
public final class Named {

    private static final String KNOWN = Named.class.getName();

    private Named() {}

    /** From here on this request's page knows these people; they are looked up with the first name that it shows. */
    static void by(Supplier<Names> known) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(KNOWN, new Known(known), RequestAttributes.SCOPE_REQUEST);
    }

    /** Lena Adler (lena); empty for nobody. */
    public static String of(@Nullable PersonId person) {
        if (person == null) {
            return "";
        }
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request != null && request.getAttribute(KNOWN, RequestAttributes.SCOPE_REQUEST) instanceof Known known
                ? known.names().full(person)
                : person.value();
    }

    /** Looks once. */
    private static final class Known {

        private final Supplier<Names> source;
        private @Nullable Names found;

        Known(Supplier<Names> source) {
            this.source = source;
        }

        Names names() {
            Names names = found;
            if (names == null) {
                names = source.get();
                found = names;
            }
            return names;
        }
    }
}
