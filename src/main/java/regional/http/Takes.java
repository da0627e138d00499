package regional.http;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The query parameters of a resource method. Every other is refused, and the OpenAPI document describes these: each in
 * {@code META-INF/openapi.yaml}, under {@code components/parameters}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Takes {
    String[] value();
}
