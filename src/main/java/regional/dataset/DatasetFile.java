package regional.dataset;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import regional.law.Bloc;
import regional.law.Country;
import regional.law.Coverage;
import regional.law.EditionName;
import regional.law.Facts;
import regional.law.GoodsGroup;
import regional.law.GoodsName;
import regional.law.Instrument;
import regional.law.Levy;
import regional.law.Membership;
import regional.law.Notice;
import regional.law.Pending;
import regional.law.Regime;
import regional.law.Requirement;
import regional.law.Restriction;
import regional.law.Standing;
import regional.law.Survey;
import regional.law.Suspension;

/**
 * What a file of a dataset may hold, under these keys. Which file holds what is the author's choice; the edition's own
 * keys stand in one of them.
 *
 * @param bloc the one to which the file's memberships and standings belong
 */
record DatasetFile(
        @Nullable EditionName name,
        @Nullable LocalDate verifiedUntil,
        @Nullable LocalDate published,
        @Nullable Coverage coverage,
        List<Country> countries,
        List<Instrument> instruments,
        @Nullable Bloc bloc,
        List<Membership> memberships,
        List<Standing> standings,
        @Nullable Regime regime,
        List<Suspension> suspensions,
        List<Restriction> restrictions,
        List<Levy> levies,
        List<Requirement> requirements,
        List<GoodsGroup> groups,
        List<Survey> surveys,
        List<GoodsName> goods,
        List<Notice> notices,
        List<Pending> pending,
        List<Translations.Translation> translations) {
    /** Whether it says which edition the dataset is, or some of that. */
    boolean namesEdition() {
        return name != null || verifiedUntil != null || published != null || coverage != null;
    }

    boolean namesEditionFully() {
        return name != null && verifiedUntil != null && published != null && coverage != null;
    }

    /** The facts of all files of one edition, in the order of the files. */
    static Facts join(DatasetFile edition, Collection<DatasetFile> files) {
        return new Facts(
                Objects.requireNonNull(edition.name),
                Objects.requireNonNull(edition.verifiedUntil),
                Objects.requireNonNull(edition.published),
                Objects.requireNonNull(edition.coverage),
                all(files, DatasetFile::countries),
                all(files, DatasetFile::instruments),
                each(files, DatasetFile::bloc),
                all(files, DatasetFile::memberships),
                all(files, DatasetFile::standings),
                each(files, DatasetFile::regime),
                all(files, DatasetFile::suspensions),
                all(files, DatasetFile::restrictions),
                all(files, DatasetFile::levies),
                all(files, DatasetFile::requirements),
                all(files, DatasetFile::groups),
                all(files, DatasetFile::surveys),
                all(files, DatasetFile::goods),
                all(files, DatasetFile::notices),
                all(files, DatasetFile::pending));
    }

    private static <T> List<T> all(Collection<DatasetFile> files, Function<DatasetFile, List<T>> part) {
        return files.stream().map(part).flatMap(List::stream).toList();
    }

    private static <T> List<T> each(Collection<DatasetFile> files, Function<DatasetFile, @Nullable T> part) {
        return files.stream().map(part).filter(Objects::nonNull).toList();
    }
}
