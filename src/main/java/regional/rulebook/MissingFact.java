package regional.rulebook;

/**
 * A fact of the goods that was not given, or with too few digits, and would matter.
 *
 * @param name the name of the parameter
 * @param conditional whether one of its values would change the verdict
 */
public record MissingFact(String name, boolean conditional) {}
