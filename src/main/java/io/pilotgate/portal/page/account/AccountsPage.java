package io.pilotgate.portal.page.account;

import io.pilotgate.access.Role;
import io.pilotgate.evaluation.Vendor;
import io.pilotgate.evaluation.Vendors;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.portal.AccountDesk;
import io.pilotgate.portal.entry.AccountEntry;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.Option;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may sign in: made, closed and opened again by an administrator. */
@Controller
class AccountsPage {

    private static final String ID = "account";
    private static final List<String> FIELDS = List.of("id", "name", "email", "roles", "vendor", "password");

    private final AccountDesk accounts;
    private final Vendors vendors;

    AccountsPage(AccountDesk accounts, Vendors vendors) {
        this.accounts = accounts;
        this.vendors = vendors;
    }

    @GetMapping("/accounts")
    ModelAndView list() {
        return show(Form.empty(ID), HttpStatus.OK);
    }

    @PostMapping("/accounts")
    ModelAndView create(
            @ModelAttribute AccountEntry entry,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return after(sent, redirect, () -> accounts.create(entry).name() + " may sign in.");
    }

    @PostMapping("/accounts/{id}/disable")
    ModelAndView disable(@PathVariable String id, RedirectAttributes redirect) {
        return after(
                new LinkedMultiValueMap<>(),
                redirect,
                () -> "The account of " + accounts.disable(id).name() + " is closed.");
    }

    @PostMapping("/accounts/{id}/enable")
    ModelAndView enable(@PathVariable String id, RedirectAttributes redirect) {
        return after(
                new LinkedMultiValueMap<>(), redirect, () -> accounts.enable(id).name() + " may sign in again.");
    }

    private ModelAndView after(MultiValueMap<String, String> sent, RedirectAttributes redirect, Supplier<String> deed) {
        try {
            redirect.addFlashAttribute(Frames.NOTICE, deed.get());
            return new ModelAndView("redirect:/accounts");
        } catch (Refusal refusal) {
            return show(Forms.refused(ID, FIELDS, sent, refusal), Forms.status(refusal));
        }
    }

    private ModelAndView show(Form form, HttpStatus status) {
        List<Vendor> registered = vendors.all();
        ModelAndView page = new ModelAndView("pages/accounts", status);
        page.addObject(
                "accounts",
                accounts.all().stream()
                        .map(account -> AccountRow.of(account, registered))
                        .toList());
        page.addObject("form", form);
        page.addObject("roles", Option.of(Role.class));
        page.addObject("vendors", Option.vendors(registered));
        return page;
    }
}
