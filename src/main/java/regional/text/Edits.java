package regional.text;

/** How far texts are from each other, in slips of the pen. */
public final class Edits {
    private Edits() {}

    /** Whether at most one letter put in, left out, replaced or swapped with the next makes the one text the other. */
    public static boolean atMostOne(String one, String other) {
        return Math.abs(one.length() - other.length()) <= 1 && between(one, other) <= 1;
    }

    /** How many letters must be put in, left out, replaced or swapped with the next (optimal string alignment). */
    public static int between(String one, String other) {
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    edits[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int least =
                        Math.min(edits[i - 1][j - 1] + (same ? 0 : 1), Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                edits[i][j] = swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
            }
        }
        return edits[one.length()][other.length()];
    }
}
