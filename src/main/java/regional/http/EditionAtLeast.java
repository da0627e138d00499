package regional.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import regional.law.EditionName;
import regional.text.Phrase;

/**
 * The header by which a client that has seen an edition is never answered from an older one: a replica that does not serve it
 * yet says so, before any answer is looked for.
 */
@Singleton
final class EditionAtLeast {
    static final String NAME = "Edition-At-Least";

    /** After the headers for pages of other origins, which may read the refusal, and before answers that are kept. */
    private static final int THIRD = RequestGuard.FIRST + 2;

    private final RenderedAnswers kept;

    EditionAtLeast(RenderedAnswers kept) {
        this.kept = kept;
    }

    void register(@Observes Router router) {
        router.route(RequestGuard.OWN + "/*").order(THIRD).handler(this::check);
    }

    private void check(RoutingContext context) {
        List<String> given = context.request().headers().getAll(NAME);
        HttpProblem problem = given.isEmpty() ? null : problem(Values.strip(String.join(", ", given)));
        if (problem == null) {
            context.next();
        } else {
            context.fail(problem);
        }
    }

    private @Nullable HttpProblem problem(String given) {
        String upper = given.toUpperCase(Locale.ROOT);
        if (!EditionName.isWellFormed(upper)) {
            return Problems.of(
                    400,
                    List.of(Suggestions.unreadable(
                            "header", NAME, given, Phrase.of("expected.edition"), Nearest.edition(given))));
        }
        EditionName served = kept.edition();
        if (served != null && served.compareTo(new EditionName(upper)) >= 0) {
            return null;
        }
        return RetryLater.inAWhile(Problems.error(
                "header",
                NAME,
                Problems.NOT_READY,
                "detail.NOT_READY.edition",
                upper,
                Objects.requireNonNullElse(served, "–")));
    }
}
