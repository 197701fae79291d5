package io.pilotgate.proof;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** What the clients sent and what they were told, line by line; each line is on the disk before the client goes on. */
final class UploadRecord implements AutoCloseable {

    private final ObjectMapper json = new ObjectMapper();
    private final FileChannel file;

    UploadRecord(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    synchronized void write(Map<String, Object> line) throws IOException {
        file.write(ByteBuffer.wrap((json.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8)));
        file.force(true);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
