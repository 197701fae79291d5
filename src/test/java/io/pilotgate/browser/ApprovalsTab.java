package io.pilotgate.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The tab "Approvals" on a process instance in Camunda Cockpit. */
final class ApprovalsTab {

    private final Locator tab;

    private ApprovalsTab(Locator tab) {
        this.tab = tab;
    }

    static ApprovalsTab open(Page page, String processInstanceId) {
        page.navigate("/camunda/app/cockpit/default/#/process-instance/" + processInstanceId + "/runtime");
        Locator tab = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Approvals of this pilot"));
        tab.waitFor();
        return new ApprovalsTab(tab);
    }

    /** Waits until the list says so. */
    ApprovalsTab shows(String text) {
        tab.getByText(text).first().waitFor();
        return this;
    }

    ApprovalsTab reason(String text) {
        tab.getByLabel("Reason").fill(text);
        return this;
    }

    ApprovalsTab press(String button) {
        tab.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        return this;
    }

    /** The description of the reason's field, as a screen reader reads it: its hint and what is wrong with it. */
    String aboutReason() {
        return (String) tab.getByLabel("Reason")
                .evaluate("field => field.getAttribute('aria-describedby').split(' ')"
                        + ".map(id => document.getElementById(id).textContent).join(' ')");
    }
}
