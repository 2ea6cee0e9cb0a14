package permed.landscape.fetch;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer, chunk by chunk, giving up on a server that falls silent. A stream would
 * wait for ever, and the client's own request timeout means another thing on each Java version.
 */
final class BodyFlow implements Flow.Subscriber<List<ByteBuffer>>, AutoCloseable {
  private sealed interface Signal {
    record Chunk(List<ByteBuffer> buffers) implements Signal {}

    record Broken(Throwable cause) implements Signal {}

    record End() implements Signal {}
  }

  private final BlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
  private final CompletableFuture<Flow.Subscription> subscription = new CompletableFuture<>();
  private final Duration idleTimeout;

  BodyFlow(Duration idleTimeout) {
    this.idleTimeout = idleTimeout;
  }

  /** The next bytes, or an empty list after the last. To be called by one thread, until then. */
  List<ByteBuffer> next() throws IOException, InterruptedException {
    subscription.thenAccept(flow -> flow.request(1));
    @Nullable Signal signal = signals.poll(idleTimeout.toNanos(), TimeUnit.NANOSECONDS);
    if (signal == null) {
      throw new HttpTimeoutException("Silent for " + idleTimeout);
    }
    return switch (signal) {
      case Signal.Chunk chunk -> chunk.buffers();
      case Signal.End end -> List.of();
      case Signal.Broken broken -> throw new IOException("Broken off", broken.cause());
    };
  }

  @Override
  public void close() {
    subscription.thenAccept(Flow.Subscription::cancel);
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription.complete(given);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    if (buffers.stream().anyMatch(ByteBuffer::hasRemaining)) {
      signals.add(new Signal.Chunk(buffers));
    } else {
      subscription.thenAccept(flow -> flow.request(1));
    }
  }

  @Override
  public void onError(Throwable cause) {
    signals.add(new Signal.Broken(cause));
  }

  @Override
  public void onComplete() {
    signals.add(new Signal.End());
  }
}
