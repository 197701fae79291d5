package io.pilotgate.grading.truth;

import io.pilotgate.grading.seal.LeafContent;
import io.pilotgate.kernel.PilotId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a pilot's truth into the shape in which the releases before roots and salts kept it. */
public final class OlderVault {

    private static final TruthKey KEY = TruthKey.of("", true);
    private static final SecureRandom RANDOM = new SecureRandom();

    private OlderVault() {}

    public static void age(JdbcClient jdbc, PilotId pilot) {
        TruthCipher cipher = new TruthCipher(KEY, RANDOM);
        List<SealedRow> rows = jdbc.sql("select item_key, content from truth.sealed_item where pilot_id = ?")
                .param(pilot.value())
                .query((row, index) -> new SealedRow(row.getString("item_key"), row.getBytes("content"), null))
                .list();
        rows.forEach(row -> jdbc.sql("update truth.sealed_item set content = ?, leaf_hash = null where item_key = ?")
                .params(sealed(pilot, row.itemKey(), cipher.open(pilot, row).orElseThrow()), row.itemKey())
                .update());
        jdbc.sql("update truth.truth_set set merkle_root = null, seal_file = null where pilot_id = ?")
                .param(pilot.value())
                .update();
    }

    private static byte[] sealed(PilotId pilot, String itemKey, LeafContent content) {
        byte[] nonce = new byte[12];
        RANDOM.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, KEY.encryption(), new GCMParameterSpec(128, nonce));
            cipher.updateAAD((pilot.value() + "\n" + itemKey).getBytes(StandardCharsets.UTF_8));
            byte[] sealed = cipher.doFinal(plain(content));
            return ByteBuffer.allocate(12 + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Item and label behind their lengths, filled up with zeros to a multiple of 128. */
    private static byte[] plain(LeafContent content) {
        byte[] item = content.item().getBytes(StandardCharsets.UTF_8);
        byte[] label = content.label().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate((8 + item.length + label.length + 127) / 128 * 128)
                .putInt(item.length)
                .put(item)
                .putInt(label.length)
                .put(label)
                .array();
    }
}
