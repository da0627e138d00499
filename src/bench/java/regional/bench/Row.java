package regional.bench;

import java.util.List;

/**
 * A row of the table: requests that are sent in turn.
 *
 * @param aim the least ratio to the raw server that is aimed at, in words
 * @param captured how many of the requests, from the first on, stand for all: their answers are the raw server's
 * @param rivals who of the naive services answers it too, by the first part of its paths
 */
record Row(String name, String aim, List<Get> gets, int captured, List<String> rivals) {
    Row(String name, String aim, List<Get> gets, String... rivals) {
        this(name, aim, gets, gets.size(), List.of(rivals));
    }

    List<Get> toCapture() {
        return gets.subList(0, captured);
    }
}
