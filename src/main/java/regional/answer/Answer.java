package regional.answer;

/** An answer that names the edition it was read from. */
public interface Answer {
    EditionRef edition();

    /** What of the answer may change though the edition does not; empty where nothing does. */
    default String state() {
        return "";
    }
}
