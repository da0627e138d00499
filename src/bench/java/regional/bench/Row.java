package regional.bench;

import java.util.List;

/**
 * A row of the table: requests that are sent in turn.
 *
 * @param aim the least ratio to the raw server that is aimed at
 * @param captured how many of the requests, from the first on, stand for all: their answers are the raw server's
 */
record Row(String name, double aim, List<Get> gets, int captured) {
    Row(String name, double aim, List<Get> gets) {
        this(name, aim, gets, gets.size());
    }

    List<Get> toCapture() {
        return gets.subList(0, captured);
    }
}
