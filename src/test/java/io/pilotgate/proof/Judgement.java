package io.pilotgate.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * What the script says that compares the clients' record with what the service tells.
 *
 * @param exit 0 where nothing is lost, doubled or half there
 * @param busyKills kills that fell into a request under way
 * @param cutOff requests that were broken off by them
 */
record Judgement(int exit, String text, int busyKills, int cutOff) {

    private static final Path SCRIPT = Path.of("src/verifier/judge_uploads.py");

    static Judgement of(Path record, String pilot, String token, int busyKills, Traffic traffic)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder("python3", SCRIPT.toString(), record.toString(), pilot).redirectErrorStream(true);
        builder.environment().put("PILOTGATE_TOKEN", token);
        Process script = builder.start();
        String text = new String(script.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!script.waitFor(2, TimeUnit.MINUTES)) {
            script.destroyForcibly();
        }
        return new Judgement(script.exitValue(), text, busyKills, traffic.cutOff.get());
    }
}
