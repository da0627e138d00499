package regional.http;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Lets every address through to {@link RequestGuard}. Quarkus would answer one that is not written by the book with a bare
 * status before any route is asked, and only a system property that is there before it starts tells it not to.
 */
public final class EveryAddress implements SmallRyeConfigBuilderCustomizer {
    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        System.setProperty("vertx.disableURIValidation", "true");
    }
}
