package io.pilotgate.delivery.turnaround;

import io.pilotgate.calendar.OverlapHours;
import io.pilotgate.delivery.CountedShare;
import io.pilotgate.delivery.Escalation;
import io.pilotgate.delivery.EscalationAct;
import io.pilotgate.delivery.EscalationStep;
import io.pilotgate.delivery.Escalations;
import io.pilotgate.kernel.DateSpan;
import io.pilotgate.pilot.Pause;
import io.pilotgate.pilot.Pilot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Scores the talk in escalations from facts: nobody is asked how it felt. */
@Service
public class Communication {

    private final Escalations escalations;
    private final SideHours hours;
    private final EndOfWork end;

    Communication(Escalations escalations, SideHours hours, EndOfWork end) {
        this.escalations = escalations;
        this.hours = hours;
        this.end = end;
    }

    /** Over all questions. */
    public CommunicationReport of(Pilot pilot) {
        return of(pilot, escalation -> true);
    }

    /** Over the questions that were raised on these days in the pilot's zone. */
    public CommunicationReport of(Pilot pilot, DateSpan days) {
        return of(
                pilot,
                escalation -> days.contains(LocalDate.ofInstant(
                        escalation.steps().get(0).at(), pilot.schedule().zone())));
    }

    private CommunicationReport of(Pilot pilot, Predicate<Escalation> counts) {
        OverlapHours overlap = hours.overlap(pilot.id()).orElse(null);
        Instant now = end.orNow(pilot);
        List<EscalationTalk> talks = escalations.of(pilot.id()).stream()
                .filter(counts)
                .map(escalation -> talk(pilot, escalation, overlap, now))
                .toList();
        List<EscalationTalk> answered =
                talks.stream().filter(EscalationTalk::answered).toList();
        return new CommunicationReport(
                soon(talks, EscalationTalk::firstAnswer, EscalationTalk::answered, CommunicationReport.FIRST_ANSWER),
                soon(talks, EscalationTalk::resolution, EscalationTalk::resolved, CommunicationReport.RESOLUTION),
                share(answered, talk -> !talk.reopened()),
                share(answered, EscalationTalk::changedTheSop),
                talks);
    }

    private static EscalationTalk talk(
            Pilot pilot, Escalation escalation, @Nullable OverlapHours overlap, Instant now) {
        Instant asked = escalation.steps().get(0).at();
        Optional<Instant> first = escalation.steps().stream()
                .filter(step -> step.act() == EscalationAct.ANSWERED)
                .map(EscalationStep::at)
                .findFirst();
        Instant last = escalation.isOpen()
                ? now
                : escalation.answer().map(EscalationStep::at).orElse(now);
        return new EscalationTalk(
                escalation,
                overlap == null ? null : counted(pilot, overlap, asked, first.orElse(now)),
                first.isPresent(),
                overlap == null ? null : counted(pilot, overlap, asked, last),
                !escalation.isOpen(),
                escalation.steps().stream().anyMatch(step -> step.act() == EscalationAct.REOPENED),
                escalation.keptSopVersion().isPresent());
    }

    private static Duration counted(Pilot pilot, OverlapHours overlap, Instant from, Instant to) {
        Duration counted = overlap.between(from, to);
        for (Pause pause : pilot.schedule().pauses()) {
            Instant begin = pause.from().isAfter(from) ? pause.from() : from;
            Instant end = pause.until() == null || pause.until().isAfter(to) ? to : pause.until();
            counted = counted.minus(overlap.between(begin, end));
        }
        return counted;
    }

    /** What is neither done nor late yet is not counted. */
    private static CountedShare soon(
            List<EscalationTalk> talks,
            Function<EscalationTalk, @Nullable Duration> time,
            Predicate<EscalationTalk> done,
            Duration limit) {
        List<EscalationTalk> known = talks.stream()
                .filter(talk -> time.apply(talk) != null && (done.test(talk) || isOver(time.apply(talk), limit)))
                .toList();
        return share(known, talk -> done.test(talk) && !isOver(time.apply(talk), limit));
    }

    private static boolean isOver(@Nullable Duration time, Duration limit) {
        return time != null && time.compareTo(limit) > 0;
    }

    private static CountedShare share(List<EscalationTalk> talks, Predicate<EscalationTalk> counted) {
        return new CountedShare(talks.stream().filter(counted).count(), talks.size());
    }
}
