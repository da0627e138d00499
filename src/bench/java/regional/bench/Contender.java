package regional.bench;

import java.util.List;

/** Who answers the requests of a row; {@code prefix} goes before their paths. */
record Contender(String name, PinnedProcess server, String prefix) {
    private static final int CONNECTIONS = 32;
    private static final int WARM = 200_000;
    private static final int MOST_TURNS = 20;

    /** What is left of an answer's cost from turn to turn once the compiler has done its part. */
    private static final double SETTLED = 0.97;

    Load load(Row row) {
        return server.load(gets(row.gets()), CONNECTIONS, HttpRows.SECONDS);
    }

    /** Until many answers were given and they cost no less of the processor's time than before, within bounds. */
    void warmUp(Row row) {
        Load last = load(row);
        long answers = last.answers();
        for (int turn = 1; turn < MOST_TURNS; turn++) {
            Load next = load(row);
            answers += next.answers();
            if (answers >= WARM && next.cpuMicroseconds() >= SETTLED * last.cpuMicroseconds()) {
                return;
            }
            last = next;
        }
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
