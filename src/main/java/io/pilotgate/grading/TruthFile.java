package io.pilotgate.grading;

import io.pilotgate.grading.seal.ComparedModels;
import io.pilotgate.grading.truth.TruthDraft;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.labels.AnswerTruth;
import io.pilotgate.labels.LabelColumns;
import io.pilotgate.labels.LabelKind;
import io.pilotgate.labels.formats.Compared;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A file of ground truth, which is read and never kept.
 *
 * @param name by which some formats are known, and transcripts of a file each
 * @param content opens it, several times
 * @param columns where it keeps what, and what format it is in
 */
public record TruthFile(String name, Supplier<InputStream> content, LabelColumns columns) {

    /** What is worth knowing of it; its answers go into the draft one by one. */
    List<String> read(LabelKind kind, TruthDraft draft) {
        return new AnswerTruth(kind, columns)
                .read(
                        name,
                        content,
                        row -> draft.add(row.line(), row.item(), row.label(), row.stratum(), models(row.compared())));
    }

    private static @Nullable ComparedModels models(@Nullable Compared compared) {
        return compared == null ? null : new ComparedModels(compared.first(), compared.second());
    }

    /** Of the whole file: a reader may stop before its last byte. */
    Sha256 hash() {
        MessageDigest digest = Sha256.newDigest();
        try (InputStream bytes = new DigestInputStream(content.get(), digest)) {
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }
}
