package regional.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import regional.law.EditionName;

/**
 * Answers as they were sent, found again before any resource is asked: on the event loop, and without a decision. What is not
 * found is asked of the resource, on a thread that may wait, and kept. All are dropped with the edition that is served.
 */
@Singleton
public final class RenderedAnswers {
    /** Before all other routes. What was answered once passed them, and passes them again. */
    private static final int FIRST = RequestGuard.FIRST - 1;

    /** After the headers that every response has, those for pages of other origins, and the edition that a client knows. */
    private static final int FOURTH = RequestGuard.FIRST + 3;

    /** Where a request holds what it asked and was not found. */
    private static final String MISSING = MissingAnswer.class.getName();

    private final Clock clock;
    private final CommonHeaders headers;
    private final long most;
    private final LookUpCounts counts;
    private volatile Cache<AskedAddress.AddressKey, List<KeptAnswer>> kept;
    private volatile @Nullable EditionName edition;
    private volatile AskedAddress.AskedDay today = AskedAddress.AskedDay.of(LocalDate.EPOCH);

    /**
     * What a request asked and was not found.
     *
     * @param among where its answer is kept: that of the edition served when it came in
     * @param ofAll the names of the headers that every response has, in lower case
     */
    private record MissingAnswer(
            AskedAddress.AddressKey key, Cache<AskedAddress.AddressKey, List<KeptAnswer>> among, Set<String> ofAll) {}

    RenderedAnswers(
            Clock clock,
            CommonHeaders headers,
            LookUpCounts counts,
            MeterRegistry meters,
            @ConfigProperty(name = "regional.http.rendered-answers") MemorySize most) {
        this.clock = clock;
        this.headers = headers;
        this.counts = counts;
        this.most = most.asLongValue();
        kept = none();
        Gauge.builder("regional.kept.answers.weight", this, RenderedAnswers::bytes)
                .description("How much of the memory given to kept answers they take, by estimate")
                .baseUnit(BaseUnits.BYTES)
                .register(meters);
    }

    private Cache<AskedAddress.AddressKey, List<KeptAnswer>> none() {
        return Caffeine.newBuilder()
                .maximumWeight(most)
                .<AskedAddress.AddressKey, List<KeptAnswer>>weigher(
                        (key, answers) -> 2 * key.address().length()
                                + answers.stream().mapToInt(KeptAnswer::weight).sum())
                .build();
    }

    /** Drops all answers, as another edition is served from now on. */
    public void dropFor(EditionName served) {
        drop();
        edition = served;
    }

    /** The edition from which answers come, or an older one than they come from; {@code null} before the first is served. */
    @Nullable
    EditionName edition() {
        return edition;
    }

    /** Drops all answers. Those still being made are kept for nobody. */
    void drop() {
        kept = none();
    }

    /** How much of the memory given to them they take, by estimate. */
    long bytes() {
        kept.cleanUp();
        return kept.policy()
                .eviction()
                .map(bound -> bound.weightedSize().orElse(0))
                .orElse(0L);
    }

    void register(@Observes Router router) {
        router.route(HttpMethod.GET, "/v1/*").order(FIRST).handler(this::answerAtOnce);
        router.route(HttpMethod.GET, "/v1/*").order(FOURTH).handler(this::answer);
    }

    /** Answers who needs no headers for pages of other origins, and knows no edition. */
    private void answerAtOnce(RoutingContext context) {
        HttpServerRequest request = context.request();
        boolean later = request.headers().contains(HttpHeaders.ORIGIN)
                || request.headers().contains(EditionAtLeast.NAME);
        AskedAddress asked = later ? null : AskedAddress.of(request);
        if (asked == null || !sent(context, asked, kept)) {
            context.next();
        }
    }

    private void answer(RoutingContext context) {
        AskedAddress asked = AskedAddress.of(context.request());
        Cache<AskedAddress.AddressKey, List<KeptAnswer>> among = kept;
        if (asked == null) {
            context.next();
        } else if (!sent(context, asked, among)) {
            Set<String> ofAll = context.response().headers().names().stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            counts.missed();
            context.put(MISSING, new MissingAnswer(asked.key(), among, ofAll));
            context.next();
        }
    }

    private boolean sent(
            RoutingContext context, AskedAddress asked, Cache<AskedAddress.AddressKey, List<KeptAnswer>> among) {
        Instant now = clock.instant();
        AskedAddress.AskedDay day = asked.day() == null ? today(now) : asked.day();
        KeptAnswer found = KeptAnswer.find(among.getIfPresent(asked.key()), day.day());
        if (found != null) {
            counts.hit();
            headers.add(context.request());
            found.send(context.response(), ClientState.of(context.request()), day.text(), now);
        }
        return found != null;
    }

    /** Written once a day. */
    private AskedAddress.AskedDay today(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        AskedAddress.AskedDay written = today;
        if (!written.day().equals(day)) {
            written = AskedAddress.AskedDay.of(day);
            today = written;
        }
        return written;
    }

    /**
     * Keeps the answer to a request for others, once its headers are sent; if others may ask for it.
     *
     * @param decided counts those that are decided alike; {@code null} where it decides nothing
     */
    static void keep(
            RoutingContext context,
            RenderedAnswer rendered,
            @Nullable LongAdder decided,
            boolean ofToday,
            boolean compressible) {
        if (context.get(MISSING) instanceof MissingAnswer missing) {
            context.addEndHandler(sent -> {
                String tag = context.response().headers().get(HttpHeaders.ETAG);
                KeptAnswer answer = new KeptAnswer(
                        rendered,
                        decided,
                        tag,
                        KeptAnswer.headers(context.response(), missing.ofAll(), ofToday),
                        ofToday,
                        compressible);
                missing.among().asMap().merge(missing.key(), List.of(answer), KeptAnswer::with);
            });
        }
    }
}
