package io.pilotgate.notification;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what letters carry: read where a letter is sent or saved, never where many are listed. */
@Repository
class LetterFiles {

    private final JdbcClient jdbc;

    LetterFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(long letter, List<FilePart> files) {
        files.forEach(
                file -> jdbc.sql("insert into outbox_file (letter_id, name, media_type, content) values (?, ?, ?, ?)")
                        .params(letter, file.name(), file.mediaType(), file.text())
                        .update());
    }

    List<FilePart> of(long letter) {
        return jdbc.sql("select name, media_type, content from outbox_file where letter_id = ? order by id")
                .param(letter)
                .query((row, index) ->
                        new FilePart(row.getString("name"), row.getString("media_type"), row.getString("content")))
                .list();
    }
}
