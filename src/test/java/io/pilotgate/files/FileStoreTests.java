package io.pilotgate.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotgate.kernel.Refusal;
import io.pilotgate.kernel.Sha256;
import io.pilotgate.testing.PilotgateTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

@PilotgateTest
class FileStoreTests {

    @Autowired
    FileStore store;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    StoredFiles files;

    @Autowired
    Pieces pieces;

    @Test
    void gives_back_the_bytes_of_several_pieces() throws IOException {
        byte[] bytes = random(3 * PiecewiseInputStream.PIECE + 17);

        KeptFile kept = store.keep(new ByteArrayInputStream(bytes));

        assertThat(kept).isEqualTo(new KeptFile(Sha256.of(bytes), bytes.length));
        try (InputStream content = store.open(kept.hash())) {
            assertThat(content.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void gives_back_a_file_of_exactly_one_piece_and_one_of_a_byte() throws IOException {
        for (int size : List.of(PiecewiseInputStream.PIECE, 1)) {
            byte[] bytes = random(size);
            KeptFile kept = store.keep(new ByteArrayInputStream(bytes));
            try (InputStream content = store.open(kept.hash())) {
                assertThat(content.readAllBytes()).isEqualTo(bytes);
                assertThat(content.read()).isEqualTo(-1);
            }
        }
    }

    @Test
    void reads_single_bytes_as_they_are() throws IOException {
        byte[] bytes = {0, (byte) 0xff, 127, (byte) 128};
        try (InputStream content =
                store.open(store.keep(new ByteArrayInputStream(bytes)).hash())) {
            assertThat(IntStream.range(0, 5).map(i -> readOne(content))).containsExactly(0, 255, 127, 128, -1);
        }
    }

    @Test
    void keeps_the_same_bytes_once() {
        byte[] bytes = random(1000);

        KeptFile first = store.keep(new ByteArrayInputStream(bytes));
        KeptFile second = store.keep(new ByteArrayInputStream(bytes));

        assertThat(second).isEqualTo(first);
        assertThat(rows(first.hash())).isEqualTo(1);
    }

    @Test
    void the_same_bytes_handed_in_at_once_serve_everybody() throws Exception {
        int people = 4;
        byte[] bytes = random(200_000);
        var together = new CyclicBarrier(people);
        var pool = Executors.newFixedThreadPool(people);
        try {
            Callable<KeptFile> keep = () -> new TransactionTemplate(transactions).execute(status -> {
                meet(together);
                KeptFile kept = store.keep(new ByteArrayInputStream(bytes));
                // The transaction must still be good for the row that names the file.
                assertThat(rows(kept.hash())).isEqualTo(1);
                return kept;
            });
            List<Future<KeptFile>> kept =
                    IntStream.range(0, people).mapToObj(i -> pool.submit(keep)).toList();
            for (Future<KeptFile> one : kept) {
                assertThat(one.get().hash()).isEqualTo(Sha256.of(bytes));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void keeps_nothing_of_a_transaction_that_fails() {
        byte[] bytes = random(1000);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            store.keep(new ByteArrayInputStream(bytes));
            status.setRollbackOnly();
        });

        assertThatThrownBy(() -> store.open(Sha256.of(bytes)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(Sha256.of(bytes).hex());
    }

    @Test
    void refuses_an_empty_file() {
        assertThatThrownBy(() -> store.keep(InputStream.nullInputStream()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("empty");
    }

    @Test
    void takes_a_file_of_the_largest_size_and_refuses_one_byte_more() {
        var small = new DatabaseFileStore(
                files, pieces, new FileSettings(DataSize.ofKilobytes(100)), java.util.List.of(), transactions);
        byte[] largest = random(100 * 1024);
        byte[] larger = random(100 * 1024 + 1);

        assertThat(small.keep(new ByteArrayInputStream(largest)).size()).isEqualTo(largest.length);
        assertThatThrownBy(() -> small.keep(new ByteArrayInputStream(larger)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("larger than 100 KB")
                .hasMessageContaining("pilotgate.files.max-size");
        assertThat(rows(Sha256.of(larger))).isZero();
    }

    private long rows(Sha256 hash) {
        return jdbc.sql("select count(*) from stored_file where sha256 = ?")
                .param(hash.hex())
                .query(Long.class)
                .single();
    }

    private static int readOne(InputStream content) {
        try {
            return content.read();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Different in each run, so that no earlier test kept them. */
    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(UUID.randomUUID().getMostSignificantBits()).nextBytes(bytes);
        return bytes;
    }
}
