package regional.answer;

/** An answer that names the edition it was read from. */
public interface Answer {
    EditionRef edition();
}
