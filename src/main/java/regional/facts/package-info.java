/** Where facts come from and are kept: YAML files, their checks, PostgreSQL. The only package that knows YAML, JPA and Flyway. */
@NullMarked
package regional.facts;

import org.jspecify.annotations.NullMarked;
