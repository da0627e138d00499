package regional.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that clients should leave: every answer says so. {@link Deprecated} beside it says so in the OpenAPI
 * document.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Deprecation {
    /** The day from which on it is deprecated, as ISO 8601 writes it: the header of RFC 9745. */
    String since();

    /** The day from which on it may be gone: the header {@code Sunset} of RFC 8594. */
    String sunset();

    /** The address of a page that says what to do. */
    String documentation();

    /** The address of what stands in its place; empty for nothing. */
    String successor() default "";
}
