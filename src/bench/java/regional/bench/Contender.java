package regional.bench;

import java.util.List;

/** Who answers the requests of a row; {@code prefix} goes before their paths. */
record Contender(String name, PinnedProcess server, String prefix) {
    private static final int CONNECTIONS = 32;
    private static final int WARM = 200_000;

    Load load(Row row) {
        return server.load(gets(row.gets()), CONNECTIONS, HttpRows.SECONDS);
    }

    /** Until the compiler has seen enough, within bounds. */
    void warmUp(Row row) {
        long answers = 0;
        for (int turn = 0; turn < 6 && answers < WARM; turn++) {
            answers += load(row).answers();
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
