package regional.bench;

import io.vertx.core.buffer.Buffer;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a service sent, but for what differs each time: its status, headers and body. */
record SentAnswer(int status, Map<String, String> headers, Buffer body) {
    /** The day and how the body is cut on its way. */
    private static final Set<String> OF_THE_CONNECTION = Set.of("date", "transfer-encoding", "content-length");

    static SentAnswer of(HttpResponse<byte[]> response) {
        Map<String, String> headers = response.headers().map().entrySet().stream()
                .filter(header -> !OF_THE_CONNECTION.contains(header.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, header -> String.join(", ", header.getValue()), (a, b) -> a, TreeMap::new));
        return new SentAnswer(response.statusCode(), headers, Buffer.buffer(response.body()));
    }

    static SentAnswer read(DataInputStream in) throws IOException {
        int status = in.readInt();
        Map<String, String> headers = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            headers.put(in.readUTF(), in.readUTF());
        }
        return new SentAnswer(status, headers, Buffer.buffer(in.readNBytes(in.readInt())));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(status);
        out.writeInt(headers.size());
        for (Map.Entry<String, String> header : headers.entrySet()) {
            out.writeUTF(header.getKey());
            out.writeUTF(header.getValue());
        }
        out.writeInt(body.length());
        out.write(body.getBytes());
    }
}
