package regional.eligibility;

import java.util.List;

/**
 * The answer to one question of a batch, as a table shows it.
 *
 * @param line where the question begins: the line or row of what was sent, or its place in a list; from 1
 * @param inputs what was asked, as it came, a cell a column
 */
record BatchRow(int line, List<String> inputs, BatchItem item) {}
