package regional.answer;

import org.eclipse.microprofile.config.ConfigProvider;

/** The service itself, as an answer names it. */
public final class Software {
    private static final String VERSION = "quarkus.application.version";

    private Software() {}

    /** Its version. */
    public static String version() {
        return ConfigProvider.getConfig().getValue(VERSION, String.class);
    }
}
