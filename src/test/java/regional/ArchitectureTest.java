package regional;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.Date;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What may depend on what, and what no class may do. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("regional");

    private static final String[] PURE = {
        "java.lang..", "java.math..", "java.time..", "java.util..", "org.jspecify.annotations..", "org.threeten.extra.."
    };
    private static final String[] PLAIN =
            with(PURE, "java.io..", "java.net..", "java.nio..", "java.security..", "java.text..");
    private static final String[] CONTAINER = with(
            PLAIN,
            "io.quarkus.arc..",
            "io.micrometer.core.instrument..",
            "io.quarkus.runtime..",
            "io.smallrye.config..",
            "jakarta.annotation..",
            "jakarta.enterprise..",
            "jakarta.inject..",
            "org.eclipse.microprofile.config..",
            "org.jboss.logging..");
    private static final String[] WEB = with(
            CONTAINER,
            "com.fasterxml.jackson.annotation..",
            "com.fasterxml.jackson.core..",
            "com.fasterxml.jackson.databind..",
            "io.quarkiverse.resteasy.problem..",
            "io.quarkus.jackson..",
            "io.quarkus.vertx.http..",
            "io.vertx.core..",
            "io.vertx.ext.web..",
            "jakarta.ws.rs..",
            "org.apache.commons.io..",
            "org.eclipse.microprofile.openapi..",
            "org.jboss.resteasy.reactive..");

    /** What the classes of each package may depend on besides one another; what is not listed is not allowed. */
    private static final Map<String, String[]> ALLOWED = Map.ofEntries(
            // The nomenclature of goods and the countries of the world are read from resources; names are compared
            // folded.
            entry("regional.law", with(PURE, "java.io..", "java.nio.charset..", "java.text..")),
            entry("regional.rulebook", with(PURE, "regional.law..")),
            entry("regional.text", with(PLAIN, "com.fasterxml.jackson.annotation..")),
            entry(
                    "regional.dataset",
                    with(
                            PLAIN,
                            "regional.law..",
                            "regional.text..",
                            "com.fasterxml.jackson..",
                            "io.quarkus.runtime.util..",
                            "org.jboss.logging..")),
            entry(
                    "regional.store",
                    with(
                            CONTAINER,
                            "regional.dataset..",
                            "regional.law..",
                            "com.arjuna.ats.arjuna.common..",
                            "com.arjuna.ats.internal.arjuna.utils..",
                            "com.fasterxml.jackson..",
                            "io.quarkus.flyway..",
                            "io.quarkus.hibernate.orm..",
                            "io.quarkus.narayana..",
                            "io.quarkus.panache..",
                            "jakarta.persistence..",
                            "jakarta.transaction..",
                            "java.sql..",
                            "javax.sql..",
                            "org.flywaydb..",
                            "org.hibernate..")),
            entry("regional.postgres", with(CONTAINER, "io.zonky.test..")),
            entry("regional.answer", with(WEB, "regional.law..", "regional.text..", "org.apache.commons.csv..")),
            entry(
                    "regional.edition",
                    with(
                            CONTAINER,
                            "regional.dataset..",
                            "regional.answer..",
                            "regional.http..",
                            "regional.law..",
                            "regional.rulebook..",
                            "regional.store..",
                            "regional.text..",
                            "com.github.benmanes.caffeine.cache..",
                            "io.quarkiverse.resteasy.problem..",
                            "io.quarkus.info.runtime.spi..",
                            "jakarta.ws.rs.core..",
                            "org.jboss.resteasy.reactive.server..",
                            "org.eclipse.microprofile.health..")),
            entry(
                    "regional.http",
                    with(
                            WEB,
                            "regional.answer..",
                            "regional.law..",
                            "regional.text..",
                            "com.github.benmanes.caffeine.cache..",
                            "io.github.bucket4j..",
                            "io.netty.util..",
                            "io.quarkus.smallrye.openapi..",
                            "org.jboss.jandex..")),
            entry(
                    "regional.table",
                    with(
                            WEB,
                            "regional.answer..",
                            "regional.http..",
                            "com.fasterxml.aalto..",
                            "javax.xml.stream..",
                            "org.apache.commons.compress..",
                            "org.dhatim.fastexcel..")),
            entry(
                    "regional.eligibility",
                    with(
                            WEB,
                            "regional.answer..",
                            "regional.edition..",
                            "regional.http..",
                            "regional.law..",
                            "regional.rulebook..",
                            "regional.table..",
                            "regional.text..",
                            "biweekly..",
                            "com.github.benmanes.caffeine.cache..",
                            "com.github.mangstadt.vinnie.io..")),
            entry(
                    "regional.mcp",
                    with(
                            WEB,
                            "regional.answer..",
                            "regional.edition..",
                            "regional.http..",
                            "regional.rulebook..",
                            "regional.text..",
                            "io.netty..",
                            "io.quarkiverse.mcp.server..",
                            "io.smallrye.mutiny..")),
            entry(
                    "regional.catalogue",
                    with(
                            WEB,
                            "regional.answer..",
                            "regional.edition..",
                            "regional.http..",
                            "regional.law..",
                            "regional.rulebook..",
                            "regional.store..",
                            "regional.text..")));

    @TestFactory
    Stream<DynamicTest> aPackageDependsOnlyOnWhatItsListAllows() {
        return ALLOWED.keySet().stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(
                        name,
                        () -> classes()
                                .that()
                                .resideInAPackage(name + "..")
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage(with(ALLOWED.get(name), name + ".."))
                                .check(CLASSES)));
    }

    @Test
    void everyClassIsInAPackageWithAList() {
        classes()
                .should()
                .resideInAnyPackage(
                        ALLOWED.keySet().stream().map(name -> name + "..").toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void answersAreReadFromMemory() {
        noClasses()
                .that()
                .resideInAnyPackage("regional.catalogue..", "regional.eligibility..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("regional\\.store\\.(?!StoredEdition$).*")
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("regional.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void namesAreTheDomains() {
        classes()
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO|Mapper|Processor|Info|Data)(\\$.*)?")
                .check(CLASSES);
    }

    @Test
    void timeIsAnArgument() {
        noClasses()
                .should()
                .accessTargetWhere(target("the machine is asked what time it is", ArchitectureTest::isAmbientTime))
                .check(CLASSES);
    }

    @Test
    void theClockIsTakenAtTheHttpBoundary() {
        noClasses()
                .that()
                .resideOutsideOfPackage("regional.http..")
                .should()
                .accessTargetWhere(target(
                        "the machine's clock is taken",
                        target -> target.getOwner().isEquivalentTo(Clock.class)
                                && target.getName().startsWith("system")))
                .check(CLASSES);
    }

    @Test
    void theLawAndItsFactsNeverSeeAClock() {
        noClasses()
                .that()
                .resideInAnyPackage("regional.law..", "regional.rulebook..", "regional.dataset..", "regional.store..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(CLASSES);
    }

    @Test
    void nothingIsPrinted() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    private static DescribedPredicate<JavaAccess<?>> target(String description, Predicate<AccessTarget> predicate) {
        return describe(description, access -> predicate.test(access.getTarget()));
    }

    private static boolean isAmbientTime(AccessTarget target) {
        if (target.getOwner().isEquivalentTo(System.class)) {
            return target.getName().equals("currentTimeMillis");
        }
        if (!(target instanceof CodeUnitAccessTarget call)) {
            return false;
        }
        if (target.getOwner().isEquivalentTo(Date.class)) {
            return call.getName().equals("<init>")
                    && call.getRawParameterTypes().isEmpty();
        }
        return call.getName().equals("now")
                && call.getOwner().getPackageName().startsWith("java.time")
                && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
