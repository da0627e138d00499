package regional.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.EventLoopGroup;
import io.netty.util.concurrent.EventExecutor;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests are read by as many threads as there are processors. */
@QuarkusTest
class EventLoopsTest {
    @Inject
    Vertx vertx;

    @Test
    void thereIsOneAProcessor() {
        EventLoopGroup loops = ((VertxInternal) vertx).getEventLoopGroup();
        List<EventExecutor> threads = new ArrayList<>();
        loops.forEach(threads::add);
        assertThat(threads).hasSize(Runtime.getRuntime().availableProcessors());
    }
}
