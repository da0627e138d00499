package regional.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** HTTP by hand, for requests that no client library would send as they are. */
final class RawHttp {
    private static final int PATIENCE = 30_000;

    private RawHttp() {}

    /** The answer to a request without a body, with a header Host. */
    static Contract.Answer send(String method, String target, String... headers) throws IOException {
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return send(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + more + "\r\n");
    }

    /** The answer to what is written, after which the server closes the connection. */
    static Contract.Answer send(String request) throws IOException {
        return send(request.getBytes(UTF_8), true);
    }

    /**
     * Likewise.
     *
     * @param isWhole whether it is all that it announces; else the client says that nothing will
     * @throws IOException when the server closes the connection without an answer
     */
    static Contract.Answer send(byte[] request, boolean isWhole) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            if (!isWhole) {
                socket.shutdownOutput();
            }
            String response = new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
            if (!response.contains("\r\n\r\n")) {
                throw new EOFException("no answer");
            }
            return read(response);
        }
    }

    /** A connection on which no more comes than the beginning of a request. */
    static Socket begin(String path, String type, String part) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setSoTimeout(PATIENCE);
        String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                + "\r\nTransfer-Encoding: chunked\r\n\r\n";
        socket.getOutputStream()
                .write((head + Integer.toHexString(part.length()) + "\r\n" + part + "\r\n").getBytes(UTF_8));
        return socket;
    }

    private static Contract.Answer read(String response) {
        int end = response.indexOf("\r\n\r\n");
        List<String> lines = response.substring(0, end).lines().toList();
        Map<String, String> headers = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        String body = new String(response.substring(end + 4).getBytes(ISO_8859_1), UTF_8);
        return new Contract.Answer(Integer.parseInt(response.substring(9, 12)), headers, body);
    }
}
