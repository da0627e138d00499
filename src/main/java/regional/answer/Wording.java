package regional.answer;

import java.util.List;
import regional.law.Citation;
import regional.law.Text;

/** How one answer shows the texts of the law and what they rest on. */
public interface Wording {
    String say(Text text);

    List<CitationView> cite(List<Citation> citations);
}
