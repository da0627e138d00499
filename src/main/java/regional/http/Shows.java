package regional.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The schema of what a resource method of the catalogue shows, by its name in {@code META-INF/openapi.yaml}: a page of such
 * entries where it takes a cursor, else one of them, with the edition that it was read from.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Shows {
    String value();

    /** The schema's name where it is not that by which lists and single entries are named. */
    String schema() default "";
}
