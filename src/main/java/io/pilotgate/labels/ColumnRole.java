package io.pilotgate.labels;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a column is for, and the headers it is known by. Headers are compared by their letters and digits alone, so
 * {@code !amt_worker_ids} is {@code amtworkerids}. The usual names go before the vague ones: {@code id} is the item only where no
 * {@code item_id} stands beside it.
 */
enum ColumnRole {
    ITEM(
            Set.of(
                    "item",
                    "itemid",
                    "itemids",
                    "taskid",
                    "origid",
                    "originalid",
                    "exampleid",
                    "sampleid",
                    "instanceid",
                    "documentid",
                    "docid",
                    "imageid",
                    "questionid",
                    "unitid",
                    "objectid",
                    "recordid",
                    "hitid"),
            Set.of("id", "task", "example", "sample", "instance", "document", "image", "question", "file", "filename")),

    ANNOTATOR(
            Set.of(
                    "annotator",
                    "annotatorid",
                    "annotatorids",
                    "worker",
                    "workerid",
                    "workerids",
                    "amtworkerid",
                    "amtworkerids",
                    "assignmentworkerid",
                    "rater",
                    "raterid",
                    "labeler",
                    "labelerid",
                    "labeller",
                    "labellerid"),
            Set.of("user", "userid", "username", "judge", "judgeid", "coder", "coderid", "assignee")) {
        @Override
        boolean isRequired() {
            return false;
        }

        @Override
        int longest() {
            return 200;
        }
    },

    LABEL(
            Set.of(
                    "label",
                    "labels",
                    "response",
                    "answer",
                    "annotation",
                    "givenlabel",
                    "annotatorlabel",
                    "workerlabel"),
            Set.of("class", "category", "judgment", "judgement", "choice", "rating", "vote", "value", "result")),

    TRUTH(
            Set.of(
                    "truth",
                    "gold",
                    "groundtruth",
                    "goldlabel",
                    "goldstandard",
                    "golden",
                    "goldenlabel",
                    "truelabel",
                    "truthlabel",
                    "correctlabel",
                    "correctanswer",
                    "expected",
                    "expectedlabel",
                    "reference",
                    "referencelabel",
                    "gt",
                    "gtlabel"),
            Set.of("target", "key", "answerkey")),

    /** Found by its name alone: a hash under another heading may be one of the answer. */
    CONTENT(Set.of("contenthash", "contentsha256", "contentmd5", "itemhash", "itemsha256"), Set.of()) {
        @Override
        boolean isRequired() {
            return false;
        }

        @Override
        int longest() {
            return LONGEST_CONTENT;
        }
    },

    STRATUM(Set.of("stratum", "strata", "stratumid", "stratumname"), Set.of()) {
        @Override
        boolean isRequired() {
            return false;
        }
    };

    /** Characters of a hash, whichever it is. */
    static final int LONGEST_CONTENT = 128;

    private final Set<String> usual;
    private final Set<String> vague;

    ColumnRole(Set<String> usual, Set<String> vague) {
        this.usual = usual;
        this.vague = vague;
    }

    boolean isRequired() {
        return true;
    }

    /** How many characters are kept of such a cell. */
    int longest() {
        return 1000;
    }

    boolean isUsually(String header) {
        return usual.contains(letters(header));
    }

    boolean isPerhaps(String header) {
        return vague.contains(letters(header));
    }

    @Nullable
    String namedIn(LabelColumns columns) {
        return switch (this) {
            case ITEM -> columns.item();
            case ANNOTATOR -> columns.annotator();
            case LABEL -> columns.label();
            case TRUTH -> columns.truth();
            case CONTENT -> null;
            case STRATUM -> columns.stratum();
        };
    }

    private static String letters(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** As people say it: {@code item}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
