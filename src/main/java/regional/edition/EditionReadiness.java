package regional.edition;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready once an edition is served, and from then on: whether the database answers is not asked. Where the newest edition
 * cannot be taken, the reason stands beside the one that is served.
 */
@Readiness
@ApplicationScoped
class EditionReadiness implements HealthCheck {
    private static final String NAME = "edition";

    private final Editions editions;

    EditionReadiness(Editions editions) {
        this.editions = editions;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            Edition edition = editions.current();
            String obstacle = editions.obstacle();
            HealthCheckResponseBuilder up = HealthCheckResponse.named(NAME)
                    .up()
                    .withData("name", edition.name().value())
                    .withData("digest", edition.digest())
                    .withData("verifiedUntil", edition.facts().verifiedUntil().toString());
            return (obstacle == null ? up : up.withData("reason", obstacle)).build();
        } catch (NotReady e) {
            return HealthCheckResponse.named(NAME)
                    .down()
                    .withData("reason", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}
