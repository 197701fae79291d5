package io.pilotgate.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A task that is open in Camunda Tasklist. */
final class TasklistWindow {

    private static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Page page;

    private TasklistWindow(Page page) {
        this.page = page;
    }

    static TasklistWindow open(Page page, String taskId) {
        page.navigate("/camunda/app/tasklist/default/#/?task=" + taskId);
        return new TasklistWindow(page);
    }

    TasklistWindow claim() {
        page.locator("button.claim").click();
        page.locator(".fjs-form textarea:enabled").first().waitFor();
        return this;
    }

    TasklistWindow write(String label, String text) {
        page.getByLabel(label).fill(text);
        return this;
    }

    /** Chooses what is written beside a circle. */
    TasklistWindow choose(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    /** Picks one out of the form's list. */
    TasklistWindow pick(String option) {
        page.locator(".fjs-form-field-select .fjs-input-group").click();
        page.locator(".fjs-dropdownlist-item")
                .filter(new Locator.FilterOptions().setHasText(option))
                .click();
        return this;
    }

    TasklistWindow date(String label, LocalDate day) {
        Locator field = page.getByLabel(label);
        field.fill(BRITISH.format(day));
        field.press("Enter");
        return this;
    }

    /** Presses "Complete" and waits until the task is gone. */
    void complete() {
        pressComplete();
        page.getByText("Select a task in the list").waitFor();
    }

    /** Presses "Complete"; answers what Tasklist then says. */
    String refusal() {
        pressComplete();
        Locator notification = page.locator(".notifications .alert").first();
        notification.waitFor();
        String said = notification.innerText();
        // It lies over the button.
        notification.locator("button.close:visible").click();
        return said;
    }

    private void pressComplete() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Complete").setExact(true))
                .click();
    }
}
