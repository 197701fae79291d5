package io.pilotgate.portal.page.account;

import io.pilotgate.access.Account;
import io.pilotgate.access.Role;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.portal.AccountDesk;
import io.pilotgate.portal.entry.AccountChangeEntry;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.RefusableForm;
import io.pilotgate.portal.page.SentForm;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One account, as an administrator changes it. */
@Controller
@RequestMapping("/accounts/{id}")
class AccountPage {

    private static final String DETAILS = "details";
    private static final String PASSWORD = "password";

    private final AccountDesk accounts;
    private final Vendors vendors;

    AccountPage(AccountDesk accounts, Vendors vendors) {
        this.accounts = accounts;
        this.vendors = vendors;
    }

    @GetMapping
    ModelAndView show(@PathVariable String id) {
        return show(id, SentForm.NONE, HttpStatus.OK);
    }

    /** After a refused form its address stands in the browser: asked for anew, it leads back to the page. */
    @GetMapping("/password")
    String backToPage(@PathVariable String id) {
        return "redirect:/accounts/{id}";
    }

    @PostMapping
    ModelAndView change(
            @PathVariable String id,
            @ModelAttribute AccountChangeEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return new RefusableForm(DETAILS, List.of("name", "email", "roles"), sent)
                .after(
                        () -> "The account of " + accounts.change(id, entry).name() + " is changed.",
                        () -> "/accounts/{id}",
                        redirect,
                        (form, status) -> show(id, form, status));
    }

    @PostMapping("/password")
    ModelAndView setPassword(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String password,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return new RefusableForm(PASSWORD, List.of(PASSWORD), sent)
                .after(
                        () -> "The account of "
                                + accounts.setPassword(id, password).name()
                                + " has another password; its sessions ended.",
                        () -> "/accounts/{id}",
                        redirect,
                        (form, status) -> show(id, form, status));
    }

    private ModelAndView show(String id, SentForm sent, HttpStatus status) {
        Account account = accounts.find(id);
        ModelAndView page = new ModelAndView("pages/account", status);
        page.addObject("account", AccountRow.of(account, vendors.all()));
        page.addObject("details", sent.isOf(DETAILS) ? sent.of(DETAILS) : asItIs(account));
        page.addObject("password", sent.of(PASSWORD));
        page.addObject("roles", rolesFor(account));
        return page;
    }

    private static Form asItIs(Account account) {
        return Form.proposing(
                DETAILS,
                Map.of(
                        "name", List.of(account.name()),
                        "email", List.of(account.email()),
                        "roles", account.roles().stream().map(Role::name).toList()));
    }

    private static List<Option> rolesFor(Account account) {
        return Option.of(Role.class).stream()
                .filter(role -> role.value().equals(Role.VENDOR.name()) != account.isStaff())
                .toList();
    }
}
