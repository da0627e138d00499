package regional.bench;

import java.util.ArrayList;
import java.util.List;

/** Who answers the requests of a row; {@code prefix} goes before their paths. */
record Contender(String name, PinnedProcess server, String prefix) {
    private static final int CONNECTIONS = 32;
    private static final int WARM = 200_000;
    private static final int MOST_TURNS = 30;

    /** So many turns are compared with so many before them: the machine's own speed comes and goes. */
    private static final int COMPARED = 4;

    /** What is left of an answer's cost once the compiler has done its part. */
    private static final double SETTLED = 0.97;

    Load load(Row row) {
        return server.load(gets(row.gets()), CONNECTIONS, HttpRows.SECONDS);
    }

    /** Until many answers were given and they cost no less of the processor's time than before, within bounds. */
    void warmUp(Row row) {
        List<Load> turns = new ArrayList<>();
        long answers = 0;
        while (turns.size() < MOST_TURNS && !(answers >= WARM && hasSettled(turns))) {
            turns.add(load(row));
            answers += turns.getLast().answers();
        }
    }

    private static boolean hasSettled(List<Load> turns) {
        int last = turns.size() - COMPARED;
        int before = last - COMPARED;
        return before >= 0
                && Load.median(turns.subList(last, turns.size())).cpuMicroseconds()
                        >= SETTLED * Load.median(turns.subList(before, last)).cpuMicroseconds();
    }

    /** @throws IllegalStateException when an answer is an error */
    List<SentAnswer> answers(List<Get> gets) {
        return gets(gets).stream().map(this::answer).toList();
    }

    private SentAnswer answer(Get get) {
        SentAnswer answer = SentAnswer.of(get.send(server.port()));
        if (answer.status() >= 400) {
            throw new IllegalStateException(get.path() + ": " + answer.body());
        }
        return answer;
    }

    private List<Get> gets(List<Get> gets) {
        return prefix.isEmpty()
                ? gets
                : gets.stream()
                        .map(get -> new Get(prefix + get.path(), get.ifNoneMatch()))
                        .toList();
    }
}
