package regional.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/**
 * A request that is sent again and again.
 *
 * @param ifNoneMatch the tag of the answer that the client has; {@code null} when it has none
 */
record Get(String path, @Nullable String ifNoneMatch) {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Get(String path) {
        this(path, null);
    }

    /** A line of the file that {@link Load} reads. */
    String line() {
        return ifNoneMatch == null ? path : path + "\t" + ifNoneMatch;
    }

    static Get of(String line) {
        String[] parts = line.split("\t", 2);
        return new Get(parts[0], parts.length == 1 ? null : parts[1]);
    }

    HttpResponse<byte[]> send(int port) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (ifNoneMatch != null) {
            request.header("If-None-Match", ifNoneMatch);
        }
        return send(request.build());
    }

    static HttpResponse<byte[]> send(HttpRequest request) {
        return CLIENT.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .join();
    }
}
