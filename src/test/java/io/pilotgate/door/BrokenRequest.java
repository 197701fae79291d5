package io.pilotgate.door;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * An upload that is broken before anybody looks into the file.
 *
 * @param type of its content, as its sender names it
 */
record BrokenRequest(String name, String type, byte[] body, String place, List<String> words) {

    private static final String BOUNDARY = "a-boundary";
    private static final String MULTIPART = "multipart/form-data; boundary=" + BOUNDARY;
    private static final String COMPLETE = "Send it complete";

    /** @param file what would have been right */
    static List<BrokenRequest> around(byte[] file) {
        List<BrokenRequest> all = new ArrayList<>();
        all.addAll(parts(file));
        all.addAll(ends(file));
        all.addAll(types(file));
        return all;
    }

    /** A whole upload with one file. */
    static byte[] whole(String disposition, byte[] file) {
        return Bytes.of(part(disposition, file), "--" + BOUNDARY + "--\r\n");
    }

    static byte[] whole(byte[] file) {
        return whole("name=\"file\"; filename=\"a.csv\"", file);
    }

    static String multipart() {
        return MULTIPART;
    }

    private static List<BrokenRequest> parts(byte[] file) {
        byte[] second = Bytes.of(part("name=\"file\"; filename=\"b.csv\"", file), whole(file));
        StringBuilder many = new StringBuilder();
        for (int number = 0; number < 60; number++) {
            many.append("--a-boundary\r\nContent-Disposition: form-data; name=\"n")
                    .append(number)
                    .append("\"\r\n\r\n1\r\n");
        }
        return List.of(
                request(
                        "no part at all",
                        Bytes.of("--" + BOUNDARY + "--\r\n"),
                        "file",
                        "Send the file in a part of this name"),
                request(
                        "the file under another name",
                        whole("name=\"upload\"; filename=\"a.csv\"", file),
                        "file",
                        "in a part of this name"),
                request("the file as a field", whole("name=\"file\"", file), "file", "with a file name"),
                request("two files under one name", second, "file", "one at a time"),
                request("a file without a name", whole("name=\"file\"; filename=\"\"", file), "file", ""),
                request("a file without content", whole(new byte[0]), "file", "is empty"),
                request("sixty parts", Bytes.of(many, whole(file)), "upload", "more than 50 parts"),
                request(
                        "a file name of 5000 characters",
                        whole("name=\"file\"; filename=\"" + "x".repeat(5000) + ".csv\"", file),
                        "upload",
                        "a short name"),
                request(
                        "a field name of 5000 characters",
                        whole("name=\"" + "x".repeat(5000) + "\"; filename=\"a.csv\"", file),
                        "upload",
                        "a short name"),
                request("NUL in the file's name", whole("name=\"file\"; filename=\"a\u0000.csv\"", file), "", ""));
    }

    private static List<BrokenRequest> ends(byte[] file) {
        byte[] whole = whole(file);
        return List.of(
                request("broken off in the first line", Arrays.copyOf(whole, 5), "file", "in a part of this name"),
                request("broken off in a header", Arrays.copyOf(whole, 40), "body", COMPLETE),
                request("broken off in the file", Arrays.copyOf(whole, whole.length - 30), "body", COMPLETE),
                request("broken off in the last boundary", Arrays.copyOf(whole, whole.length - 8), "body", COMPLETE),
                request("nothing", new byte[0], "", ""));
    }

    private static List<BrokenRequest> types(byte[] file) {
        return List.of(
                new BrokenRequest(
                        "another boundary", "multipart/form-data; boundary=another", whole(file), "", List.of()),
                new BrokenRequest("no boundary", "multipart/form-data", whole(file), "body", List.of(COMPLETE)),
                new BrokenRequest("the bare file", "text/csv", file, "Content-Type", List.of("multipart/form-data")),
                new BrokenRequest(
                        "octets", "application/octet-stream", file, "Content-Type", List.of("multipart/form-data")),
                new BrokenRequest(
                        "a form",
                        "application/x-www-form-urlencoded",
                        Bytes.of("file=a.csv"),
                        "Content-Type",
                        List.of("multipart/form-data")),
                new BrokenRequest(
                        "XML", "application/xml", Bytes.of("<file/>"), "Content-Type", List.of("multipart/form-data")),
                new BrokenRequest("a type that is none", "csv", file, "", List.of()));
    }

    private static byte[] part(String disposition, byte[] file) {
        return Bytes.of(
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition
                        + "\r\nContent-Type: text/csv\r\n\r\n",
                file,
                "\r\n");
    }

    private static BrokenRequest request(String name, byte[] body, String place, String word) {
        return new BrokenRequest(name, MULTIPART, body, place, List.of(word));
    }

    @Override
    public String toString() {
        return name;
    }
}
