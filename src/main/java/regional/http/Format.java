package regional.http;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import regional.answer.Table;

/** The forms of answers that the parameter {@code format} names, which wins over the header {@code Accept}. */
enum Format {
    JSON(MediaType.APPLICATION_JSON),
    NDJSON(BoundedLines.NDJSON),
    CSV(Table.CSV),
    XLSX(Table.XLSX),
    ZIP("application/zip"),
    ICS("text/calendar");

    /** The name of the parameter. */
    static final String PARAMETER = "format";

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** As the parameter writes it, and as a name of a file ends. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form of the name, in any case; {@code null} where none of these has it. */
    static @Nullable Format named(String name, List<Format> formats) {
        return formats.stream()
                .filter(format -> format.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    /** The form of a media type, whatever its parameters; {@code null} where there is none. */
    static @Nullable Format of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.isOf(mediaType))
                .findFirst()
                .orElse(null);
    }

    /** Those among media types, in the order of the constants. */
    static List<Format> among(List<String> mediaTypes) {
        return Arrays.stream(values())
                .filter(format -> mediaTypes.stream().anyMatch(format::isOf))
                .toList();
    }

    private boolean isOf(String type) {
        return type.split(";", 2)[0].strip().equalsIgnoreCase(mediaType);
    }
}
