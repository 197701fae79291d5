package io.pilotgate.files;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps files in the database: one backup, one transaction, and every node sees them. */
@Component
class DatabaseFileStore implements FileStore {

    private final StoredFiles files;
    private final Pieces pieces;
    private final FileSettings settings;
    private final List<FileUser> users;
    private final TransactionTemplate savepoint;

    DatabaseFileStore(
            StoredFiles files,
            Pieces pieces,
            FileSettings settings,
            List<FileUser> users,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.users = users;
        this.pieces = pieces;
        this.settings = settings;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    @Override
    public KeptFile keep(InputStream content) {
        try (SpooledFile spooled = SpooledFile.of(content, settings.maxSize())) {
            if (!files.isHeld(spooled.file().hash())) {
                insert(spooled);
                files.isHeld(spooled.file().hash());
            }
            return spooled.file();
        } catch (IOException e) {
            throw new UncheckedIOException("The file was not read to its end.", e);
        }
    }

    /** Behind a savepoint: where somebody else handed in the same bytes just now, the caller's transaction goes on. */
    private void insert(SpooledFile spooled) throws IOException {
        try (InputStream content = spooled.open()) {
            savepoint.executeWithoutResult(status -> files.insert(spooled.file(), content));
        } catch (DuplicateKeyException keptMeanwhile) {
            // The bytes are the same: theirs serve as well.
        }
    }

    @Override
    public InputStream open(Sha256 hash) {
        KeptFile file = files.find(hash)
                .orElseThrow(() -> Refusal.notFound("sha256", "No file with the SHA-256 " + hash + " is kept."));
        return new PiecewiseInputStream(pieces, file);
    }

    @Override
    public void release(Sha256 hash, Instant keptSince) {
        if (files.isHeld(hash) && users.stream().noneMatch(user -> user.needs(hash))) {
            files.delete(hash, keptSince);
        }
    }
}
