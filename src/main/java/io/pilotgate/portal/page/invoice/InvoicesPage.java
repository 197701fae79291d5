package io.pilotgate.portal.page.invoice;

import io.pilotgate.commercial.Invoice;
import io.pilotgate.kernel.Refusal;
import io.pilotgate.pilot.Pilot;
import io.pilotgate.portal.Doorkeeper;
import io.pilotgate.portal.InvoiceDesk;
import io.pilotgate.portal.InvoiceSheets;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Forms;
import io.pilotgate.portal.page.Frames;
import io.pilotgate.portal.page.MoneyWords;
import io.pilotgate.portal.page.RefusableForm;
import io.pilotgate.portal.page.SentForm;
import io.pilotgate.portal.page.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Invoices, credit notes and time sheets: handed in by a form, read with what the match says. */
@Controller
@RequestMapping("/pilots/{pilotId}")
class InvoicesPage {

    private final Doorkeeper door;
    private final InvoiceDesk desk;
    private final InvoiceViews views;
    private final InvoiceSheets exports;

    InvoicesPage(Doorkeeper door, InvoiceDesk desk, InvoiceViews views, InvoiceSheets exports) {
        this.door = door;
        this.desk = desk;
        this.views = views;
        this.exports = exports;
    }

    @GetMapping("/invoices")
    ModelAndView show(@PathVariable String pilotId) {
        return show(pilotId, SentForm.NONE, HttpStatus.OK);
    }

    /** After a refused form its address stands in the browser: asked for anew, it leads back to the page. */
    @GetMapping("/time-sheets")
    String backToPage(@PathVariable String pilotId) {
        return "redirect:/pilots/{pilotId}/invoices";
    }

    @PostMapping("/invoices")
    ModelAndView handIn(
            @PathVariable String pilotId,
            @RequestParam MultipartFile file,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return after(pilotId, new RefusableForm("invoice", List.of("file"), sent), redirect, () -> {
            Invoice invoice = desk.handIn(pilotId, file);
            redirect.addFlashAttribute(
                    Frames.NOTICE,
                    invoice.matching() == null
                            ? "It is taken in and matched: " + MoneyWords.of(invoice.payable()) + " is payable."
                            : "It is taken in. With so many lines the matching takes a while; you may leave this page.");
            return "/" + invoice.id();
        });
    }

    @PostMapping("/time-sheets")
    ModelAndView handInSheet(
            @PathVariable String pilotId,
            @RequestParam MultipartFile file,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        return after(pilotId, new RefusableForm("sheet", List.of("file"), sent), redirect, () -> {
            redirect.addFlashAttribute(
                    Frames.NOTICE,
                    Words.count(desk.handInSheet(pilotId, file).rows(), "row") + " of hours are taken in.");
            return "#sheets";
        });
    }

    @GetMapping("/invoices/{invoiceId}")
    ModelAndView one(@PathVariable String pilotId, @PathVariable String invoiceId) {
        return one(pilotId, invoiceId, Form.empty("match"), HttpStatus.OK);
    }

    /** The address of the button, asked for anew. */
    @GetMapping("/invoices/{invoiceId}/match")
    String backToInvoice(@PathVariable String pilotId, @PathVariable String invoiceId) {
        return "redirect:/pilots/{pilotId}/invoices/{invoiceId}";
    }

    @PostMapping("/invoices/{invoiceId}/match")
    ModelAndView match(@PathVariable String pilotId, @PathVariable String invoiceId, RedirectAttributes redirect) {
        try {
            Invoice invoice = desk.matchAgain(pilotId, invoiceId);
            redirect.addFlashAttribute(
                    Frames.NOTICE,
                    invoice.matching() == null
                            ? "Matched again: " + MoneyWords.of(invoice.payable()) + " is payable."
                            : "It is being matched again, which takes a while with so many lines.");
            return new ModelAndView("redirect:/pilots/" + invoice.pilot() + "/invoices/" + invoice.id());
        } catch (Refusal refusal) {
            Form form = Forms.refused("match", List.of(), new LinkedMultiValueMap<>(), refusal);
            return one(pilotId, invoiceId, form, Forms.status(refusal));
        }
    }

    @GetMapping("/invoices/{invoiceId}/file")
    ResponseEntity<InputStreamResource> file(@PathVariable String pilotId, @PathVariable String invoiceId) {
        return exports.file(desk.find(door.pilot(pilotId), invoiceId));
    }

    @GetMapping("/invoices/{invoiceId}/differences.{ending:csv|xlsx}")
    void differences(
            @PathVariable String pilotId,
            @PathVariable String invoiceId,
            @PathVariable String ending,
            HttpServletResponse response)
            throws IOException {
        exports.differences(desk.find(door.pilot(pilotId), invoiceId)).write(response, ending);
    }

    @GetMapping("/invoices/{invoiceId}/lines.csv")
    void lines(@PathVariable String pilotId, @PathVariable String invoiceId, HttpServletResponse response)
            throws IOException {
        exports.writeLines(desk.find(door.pilot(pilotId), invoiceId), response);
    }

    /** @param deed answers where to go on */
    private ModelAndView after(String pilotId, RefusableForm form, RedirectAttributes redirect, Supplier<String> deed) {
        try {
            String place = deed.get();
            return new ModelAndView("redirect:/pilots/" + door.pilot(pilotId).id() + "/invoices" + place);
        } catch (Refusal refusal) {
            return show(pilotId, new SentForm(form.refused(refusal)), Forms.status(refusal));
        }
    }

    private ModelAndView show(String pilotId, SentForm sent, HttpStatus status) {
        Pilot pilot = door.pilot(pilotId);
        ModelAndView page = new ModelAndView("pages/invoices", status);
        page.addObject("view", views.of(pilot));
        page.addObject("sent", sent);
        return page;
    }

    private ModelAndView one(String pilotId, String invoiceId, Form form, HttpStatus status) {
        Pilot pilot = door.pilot(pilotId);
        ModelAndView page = new ModelAndView("pages/invoice", status);
        page.addObject("view", views.of(pilot, desk.find(pilot, invoiceId)));
        page.addObject("form", form);
        return page;
    }
}
