package regional.answer;

/** An answer that shows records of the law as they are, in one presentation. */
public interface Presented extends Answer {
    Presentation presentation();
}
