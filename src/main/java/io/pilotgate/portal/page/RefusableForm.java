package io.pilotgate.portal.page;

import io.pilotgate.kernel.Refusal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A form as it was sent, in case it is refused. */
public record RefusableForm(String id, List<String> fields, MultiValueMap<String, String> sent) {

    public Form refused(Refusal refusal) {
        return Forms.refused(id, fields, sent, refusal);
    }

    /**
     * Does what it asks for, says so and leads to a page; refused, shows the page with the form as it was sent.
     *
     * @param page asked for once the deed is done
     */
    public ModelAndView after(
            Supplier<String> deed,
            Supplier<String> page,
            RedirectAttributes redirect,
            BiFunction<SentForm, HttpStatus, ModelAndView> again) {
        try {
            redirect.addFlashAttribute(Frames.NOTICE, deed.get());
            return new ModelAndView("redirect:" + page.get());
        } catch (Refusal refusal) {
            return again.apply(new SentForm(refused(refusal)), Forms.status(refusal));
        }
    }
}
