package regional.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import regional.law.Facts;
import regional.law.Goods;
import regional.law.HsCode;

/**
 * The headings that a law lists, as a tree of digits. It numbers codes; codes of one number are the same to every list of the
 * law. A heading is followed by the numbers of all codes that it covers.
 */
final class HsTree {
    /** In place of a number: no code was given. */
    static final int NO_CODE = -1;

    /** The tree of a law of which nobody asks with a code. */
    static final HsTree OF_NO_CODE = new HsTree(List.of());

    private static final int DIGITS = 10;

    /** For each node the nodes that its digits lead to; 0 where none does. */
    private final int[] next;

    private final int[] numbers;
    private final int[] ends;
    private int nodes = 1;
    private int numbered;

    private HsTree(List<HsCode> headings) {
        int[] tree = new int[DIGITS];
        for (HsCode heading : headings) {
            int node = 0;
            for (int i = 0; i < heading.digits().length(); i++) {
                int place = node * DIGITS + digit(heading, i);
                if (tree[place] == 0) {
                    tree[place] = nodes++;
                    tree = nodes * DIGITS > tree.length ? Arrays.copyOf(tree, 2 * tree.length) : tree;
                }
                node = tree[place];
            }
        }
        next = tree;
        numbers = new int[nodes];
        ends = new int[nodes];
        number(0);
    }

    /** The tree of all headings of the facts. */
    static HsTree of(Facts facts) {
        List<HsCode> headings = new ArrayList<>();
        facts.groups().forEach(group -> headings.addAll(group.hs()));
        facts.requirements().forEach(requirement -> add(headings, requirement.products()));
        facts.restrictions().forEach(restriction -> add(headings, restriction.products()));
        facts.suspensions().forEach(suspension -> {
            add(headings, suspension.exempt());
            add(headings, suspension.products());
        });
        facts.regimes()
                .forEach(regime -> regime.terms()
                        .forEach(term -> term.documents().forEach(document -> add(headings, document.products()))));
        return new HsTree(headings);
    }

    private static void add(List<HsCode> headings, List<Goods> listed) {
        listed.forEach(goods -> headings.addAll(goods.hs()));
    }

    /** A node has a number for its own code, and one for all longer codes that leave the tree there. */
    private void number(int node) {
        numbers[node] = numbered;
        numbered += 2;
        for (int digit = 0; digit < DIGITS; digit++) {
            int child = next[node * DIGITS + digit];
            if (child != 0) {
                number(child);
            }
        }
        ends[node] = numbered;
    }

    private static int digit(HsCode code, int place) {
        return code.digits().charAt(place) - '0';
    }

    /** How many numbers there are. */
    int size() {
        return numbered;
    }

    /** The number of a code; {@link #NO_CODE} for none. */
    int number(@Nullable HsCode code) {
        if (code == null) {
            return NO_CODE;
        }
        int node = node(code);
        return node < 0 ? afterLeaving(node) : numbers[node];
    }

    /** The first number after those of the codes that begin with this one; its own where no heading does. */
    int end(HsCode code) {
        int node = node(code);
        return node < 0 ? afterLeaving(node) : ends[node];
    }

    /** The node of a code; of one that leaves the tree the complement of the last node on its way. */
    private int node(HsCode code) {
        int node = 0;
        for (int i = 0; i < code.digits().length(); i++) {
            int child = next[node * DIGITS + digit(code, i)];
            if (child == 0) {
                return ~node;
            }
            node = child;
        }
        return node;
    }

    /** The number of all codes that leave the tree at a node, which is given by its complement. */
    private int afterLeaving(int complement) {
        return numbers[~complement] + 1;
    }

    /** The numbers of the codes that are shorter than this one and begin it. */
    int[] wider(HsCode code) {
        int[] found = new int[code.digits().length()];
        int node = 0;
        for (int i = 0; i < found.length; i++) {
            found[i] = numbers[node];
            node = next[node * DIGITS + digit(code, i)];
            if (node == 0) {
                return Arrays.copyOf(found, i + 1);
            }
        }
        return found;
    }
}
