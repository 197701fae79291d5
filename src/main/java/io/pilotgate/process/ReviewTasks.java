package io.pilotgate.process;

import io.pilotgate.decision.monthly.MonthlyReviews;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people's tasks of a month's review. */
@Configuration(proxyBeanMethods = false)
class ReviewTasks {

    @Bean
    PeopleTask recordActions(MonthlyReviews reviews) {
        return PeopleTask.plain(
                "userTask_recordActions",
                Set.of("actions"),
                (pilot, answers, by) ->
                        reviews.agree(pilot, YearMonth.parse(answers.subject()), answers.optional("actions"), by));
    }

    @Bean
    PeopleTask signReview(MonthlyReviews reviews) {
        return new PeopleTask("userTask_signReview", Set.of("decision", "reason"), (pilot, answers, by) -> {
            YearMonth month = YearMonth.parse(answers.subject());
            boolean signed = answers.isApproved();
            if (signed) {
                reviews.sign(pilot, month, answers.optional("reason"), by);
            } else {
                reviews.sendBack(pilot, month, answers.reason(), by);
            }
            return Map.of("reviewSentBack", !signed);
        });
    }
}
