package io.pilotgate.portal.page;

import io.pilotgate.access.Account;
import io.pilotgate.access.CurrentPerson;
import io.pilotgate.access.Role;
import io.pilotgate.portal.page.Frame.Link;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the frame of a page: who is signed in, and where that person may go. */
@Component
public class Frames {

    /** What was just done, carried over the redirect that follows a form. */
    public static final String NOTICE = "notice";

    private final CurrentPerson person;
    private final PilotStandings standings;

    Frames(CurrentPerson person, PilotStandings standings) {
        this.person = person;
        this.standings = standings;
    }

    Frame of(HttpServletRequest request) {
        Account account = person.require();
        CsrfToken csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Frame(
                account.name(),
                roles(account),
                links(account, request.getRequestURI()),
                csrf,
                notice(request),
                standings.on(request));
    }

    private static List<Link> links(Account account, String here) {
        List<Link> links = new ArrayList<>();
        if (!account.isStaff()) {
            links.add(link("Today", "/today", here));
        }
        links.add(link("Pilots", "/pilots", here));
        if (!account.isStaff()) {
            links.add(link("Questionnaires", "/questionnaires", here));
        }
        if (account.isStaff()) {
            links.add(link("My tasks", "/tasks", here));
            links.add(link("Vendors", "/vendors", here));
            links.add(link("Letters", "/outbox", here));
            links.add(link("Tasklist", "/camunda/app/tasklist/", here));
        }
        if (account.has(Role.LEAD) || account.has(Role.ADMINISTRATOR)) {
            links.add(link("Cockpit", "/camunda/app/cockpit/", here));
            links.add(link("Audit trail", "/audit-trail", here));
        }
        if (account.has(Role.ADMINISTRATOR)) {
            links.add(link("Accounts", "/accounts", here));
        }
        if (account.isStaff()) {
            links.add(link("API docs", "/swagger-ui/index.html", here));
        }
        links.add(link("Access", "/access", here));
        return links;
    }

    private static Link link(String title, String path, String here) {
        return new Link(title, path, here.equals(path) || here.startsWith(path + "/"));
    }

    private static String roles(Account account) {
        return account.roles().stream().map(Words::name).sorted().collect(Collectors.joining(", "));
    }

    private static @Nullable String notice(HttpServletRequest request) {
        Map<String, ?> carried = RequestContextUtils.getInputFlashMap(request);
        Object notice = carried == null ? null : carried.get(NOTICE);
        return notice == null ? null : notice.toString();
    }
}
