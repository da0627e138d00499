package regional.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/**
 * The query parameters of a resource method. Every other is refused, and the OpenAPI document describes these: each in
 * {@code META-INF/openapi.yaml}, under {@code components/parameters}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Takes {
    /** The parameters that describe goods, in the order of a permalink. */
    List<String> GOODS =
            List.of("goods", "hs", "originating", "approved", "specialRegime", "certificateIssuedOn", "mode");

    String[] value();

    /** The suffixes of the sets of parameters that describe goods: none, one that is empty, or more. */
    String[] goods() default {};
}
