package io.pilotgate.door;

import java.util.List;

/** Tables whose rows are right one by one and do not fit together. */
final class BrokenAnswers {

    private BrokenAnswers() {}

    static List<BrokenFile> all() {
        return List.of(
                BrokenFile.of(
                        "an answer given twice",
                        "item,annotator,label\ni1,ann,a\ni2,ann,a\ni1,ann,a\n",
                        "line 4",
                        "Keep one label"),
                BrokenFile.of(
                        "two answers of one annotator",
                        "item,annotator,label\ni1,ann,a\ni1,ann,b\n",
                        "line 3",
                        "Keep one label"),
                BrokenFile.of(
                        "an answer twice but for blanks",
                        "item,annotator,label\ni1,ann,a\n i1\u00A0,ann ,a\n",
                        "line 3",
                        "Keep one label"),
                BrokenFile.of(
                        "two labels of nobody",
                        "item,label\ni1,a\ni1,b\n",
                        "line 3",
                        "Name the column of the annotator"),
                BrokenFile.of(
                        "a batch handed in twice in one file",
                        "item,annotator,label\n" + "i1,ann,a\n".repeat(119),
                        "line 3",
                        "118 times"),
                BrokenFile.of(
                        "an annotator left out",
                        "item,annotator,label\ni1,,a\n",
                        "line 2, column 'annotator'",
                        "Fill them in"),
                BrokenFile.of(
                        "an annotator of 201 characters",
                        "item,annotator,label\ni1," + "a".repeat(201) + ",a\n",
                        "line 2, column 'annotator'",
                        "at most 200"));
    }

    static List<BrokenFile> ofTruth() {
        String right = BrokenTables.OF_TRUTH.right();
        return List.of(
                BrokenFile.of("two truths of one item", right + "zqi1,zqa,zqw\n", "line 62", "one true label"),
                BrokenFile.of(
                        "two strata of one item",
                        right.replace("note", "stratum") + "zqi1,zqb,zqv\n",
                        "line 62",
                        "one stratum"),
                BrokenFile.of("fewer items than calibrate", "item,truth\nzqi1,zqv\n", "file", "50 to 100 items"),
                BrokenFile.of(
                        "more items than calibrate",
                        right + right.replace("zqi", "zqj").substring(right.indexOf('\n') + 1),
                        "file",
                        "50 to 100 items"));
    }
}
