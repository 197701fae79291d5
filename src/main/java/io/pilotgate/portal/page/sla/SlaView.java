package io.pilotgate.portal.page.sla;

import io.pilotgate.portal.page.Fact;
import io.pilotgate.portal.page.Form;
import io.pilotgate.portal.page.Option;
import io.pilotgate.portal.page.PilotHeader;
import io.pilotgate.portal.page.chart.Chart;
import java.util.List;

/**
 * The page of both sides' turnaround.
 *
 * @param basis how it is counted
 * @param tiers how each tier was kept
 * @param buyerLate how long the vendor waited for the buyer in all
 * @param overlap the hours in which both sides are at work, in words
 * @param talk how escalations went: parts of the score and the score
 * @param questions how each of them went
 * @param formula of the score
 * @param sides whose hours the person may say
 */
public record SlaView(
        PilotHeader header,
        String basis,
        List<TierRow> tiers,
        Chart chart,
        List<RequestRow> requests,
        String buyerLate,
        List<DelayRow> delays,
        String overlap,
        List<Fact> talk,
        List<TalkRow> questions,
        String formula,
        List<SideForm> sides,
        List<Option> tierOptions,
        List<Option> causes,
        boolean mayAsk,
        boolean mayRecord) {

    public record TierRow(
            String tier,
            String promised,
            String requests,
            String interval,
            String items,
            String byTheClock,
            String reported) {}

    /**
     * @param mayHandOver whether the person may record that its data was handed over
     * @param mayFinish whether the person may record that it is finished
     */
    public record RequestRow(
            int number,
            String label,
            String state,
            String style,
            String about,
            List<Fact> facts,
            boolean mayHandOver,
            boolean mayFinish,
            boolean mayFinishByWord) {}

    /** @param number of a recorded one that waits for a lead; 0 for all others */
    public record DelayRow(
            String time, String length, String cause, String held, String evidence, String stands, int number) {}

    /** One question, in overlap hours. */
    public record TalkRow(
            int number, String label, String firstAnswer, String resolution, String reopened, String changedTheSop) {}

    /** @param proposed what is on record, or what the pilot knows of the side */
    public record SideForm(String side, String title, String stands, Form proposed) {}
}
