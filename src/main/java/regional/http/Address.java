package regional.http;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The address that a request names: its path and its query. */
final class Address {
    private static final String ITSELF = "-._~:/?@!$&'()*+,;=";

    private Address() {}

    /**
     * The address in the form of RFC 3986. What may not stand in it is escaped, and a percent sign that begins no escape
     * stands for itself: so it is read like any other, and refused, or not, for what it says.
     *
     * @param given the address, a character for each octet
     */
    static String written(String given) {
        StringBuilder written = new StringBuilder(given.length());
        byte[] octets = given.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < octets.length; i++) {
            char octet = (char) (octets[i] & 0xff);
            if (isLetterOrDigit(octet) || ITSELF.indexOf(octet) >= 0 || (octet == '%' && isEscape(given, i))) {
                written.append(octet);
            } else {
                written.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) octet));
            }
        }
        return written.toString();
    }

    /** Whether the path is written as no resource's is, though routers may take it for one's. */
    static boolean isMisspelt(String path) {
        return path.contains("//") || path.contains(";") || path.endsWith("/");
    }

    private static boolean isLetterOrDigit(char octet) {
        return octet < 0x80 && Character.isLetterOrDigit(octet);
    }

    private static boolean isEscape(String address, int at) {
        return at + 2 < address.length()
                && HexFormat.isHexDigit(address.charAt(at + 1))
                && HexFormat.isHexDigit(address.charAt(at + 2));
    }
}
