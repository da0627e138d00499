package regional.http;

/** An answer that names the edition it was read from. */
public interface Stamped {
    EditionView edition();
}
