package regional.edition;

import io.quarkus.info.runtime.spi.InfoContributor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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

    /** Asked for once: a map that says each time what holds then. */
    @Override
    public Map<String, Object> data() {
        return new AbstractMap<>() {
            @Override
            public Set<Entry<String, Object>> entrySet() {
                return now().entrySet();
            }
        };
    }

    private Map<String, Object> now() {
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
