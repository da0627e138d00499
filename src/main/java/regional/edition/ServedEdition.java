package regional.edition;

import io.quarkus.info.runtime.spi.InfoContributor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What {@code /q/info} says of the service besides the commit that it was built from. */
@ApplicationScoped
class ServedEdition implements InfoContributor {
    private final Editions editions;
    private final String version;

    ServedEdition(Editions editions, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.editions = editions;
        this.version = version;
    }

    @Override
    public String name() {
        return "service";
    }

    @Override
    public Map<String, Object> data() {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("version", version);
        try {
            Edition edition = editions.current();
            said.put("edition", edition.name().value());
            said.put("digest", edition.digest());
            said.put("verifiedUntil", edition.facts().verifiedUntil().toString());
        } catch (NotReady e) {
            said.put("reason", String.valueOf(e.getMessage()));
        }
        return said;
    }
}
