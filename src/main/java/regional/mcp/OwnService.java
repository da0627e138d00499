package regional.mcp;

import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.local.LocalAddress;
import io.netty.channel.local.LocalChannel;
import io.netty.channel.local.LocalServerChannel;
import io.netty.handler.codec.http.DefaultHttpRequest;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.Http1xServerConnection;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.impl.VertxInternal;
import io.vertx.core.net.impl.VertxHandler;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * This very service, asked from within as a client asks it: each request passes all of its routes and filters. It goes over a
 * channel in memory, so that it matters neither on which port and address the service listens nor whether it is encrypted there.
 */
@Singleton
class OwnService {
    private final EventLoopGroup loops;
    private final Channel listening;

    /** An answer: its status and what it says. */
    record Reply(int status, String body) {}

    OwnService(Vertx vertx) {
        VertxInternal inner = (VertxInternal) vertx;
        loops = inner.getEventLoopGroup();
        listening = new ServerBootstrap()
                .group(loops)
                .channel(LocalServerChannel.class)
                .childHandler(serving(inner))
                .bind(LocalAddress.ANY)
                .syncUninterruptibly()
                .channel();
    }

    /** What Quarkus does with a connection in memory when it has no other. */
    private static ChannelInitializer<Channel> serving(VertxInternal vertx) {
        return new ChannelInitializer<>() {
            @Override
            protected void initChannel(Channel channel) {
                ContextInternal root = vertx.createEventLoopContext(channel.eventLoop(), null, null);
                channel.pipeline().addLast("handler", VertxHandler.create(context -> {
                    Http1xServerConnection connection = new Http1xServerConnection(
                            root::duplicate, null, new HttpServerOptions(), context, root, "localhost", null);
                    connection.handler(request -> {
                        request.pause();
                        VertxHttpRecorder.getRootHandler().handle(request);
                    });
                    return connection;
                }));
            }
        };
    }

    /** The answer to a GET. */
    Uni<Reply> get(String address) {
        return ask(HttpMethod.GET, address, null);
    }

    /** The answer to a POST of JSON. */
    Uni<Reply> post(String address, String body) {
        return ask(HttpMethod.POST, address, body);
    }

    private Uni<Reply> ask(HttpMethod method, String address, @Nullable String body) {
        HttpRequest request = new DefaultHttpRequest(HttpVersion.HTTP_1_1, method, address);
        request.headers().set(HttpHeaderNames.HOST, "localhost");
        LastHttpContent content = LastHttpContent.EMPTY_LAST_CONTENT;
        if (body != null) {
            content = new DefaultLastHttpContent(Unpooled.copiedBuffer(body, StandardCharsets.UTF_8));
            request.headers()
                    .set(HttpHeaderNames.CONTENT_TYPE, HttpHeaderValues.APPLICATION_JSON)
                    .set(HttpHeaderNames.CONTENT_LENGTH, content.content().readableBytes());
        }
        LastHttpContent rest = content;
        return Uni.createFrom()
                .emitter(reply -> new Bootstrap()
                        .group(loops)
                        .channel(LocalChannel.class)
                        .handler(new Waiting(reply))
                        .connect(listening.localAddress())
                        .addListener((ChannelFutureListener) connected -> send(connected, request, rest, reply)));
    }

    private static void send(
            ChannelFuture connected, HttpRequest request, LastHttpContent rest, UniEmitter<? super Reply> reply) {
        if (connected.isSuccess()) {
            // What cannot be written closes the connection, which fails the answer.
            ChannelFuture _ = connected.channel().write(request).addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
            ChannelFuture _ =
                    connected.channel().writeAndFlush(rest).addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
        } else {
            reply.fail(connected.cause());
        }
    }

    /** The end of a connection that waits for one answer. */
    private static final class Waiting extends ChannelInitializer<Channel> {
        private final UniEmitter<? super Reply> reply;

        Waiting(UniEmitter<? super Reply> reply) {
            this.reply = reply;
        }

        @Override
        protected void initChannel(Channel channel) {
            channel.pipeline()
                    .addLast(new HttpObjectAggregator(Integer.MAX_VALUE))
                    .addLast(new SimpleChannelInboundHandler<FullHttpResponse>() {
                        @Override
                        protected void channelRead0(ChannelHandlerContext context, FullHttpResponse response) {
                            String body = response.content().toString(StandardCharsets.UTF_8);
                            reply.complete(new Reply(response.status().code(), body));
                            ChannelFuture _ = context.close();
                        }

                        @Override
                        public void channelInactive(ChannelHandlerContext context) {
                            reply.fail(new IOException("closed before the answer came"));
                        }
                    });
        }
    }

    @PreDestroy
    void close() {
        listening.close().syncUninterruptibly();
    }
}
