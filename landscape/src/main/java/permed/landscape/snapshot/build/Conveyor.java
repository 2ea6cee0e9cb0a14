package permed.landscape.snapshot.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands values to one other thread, in order, a batch at a time; the sender waits when the other
 * falls behind, and gets its failure at the next call.
 */
final class Conveyor<T> implements AutoCloseable {

  private static final int BATCH = 256;
  private static final int BATCHES_UNDER_WAY = 4;

  private final BlockingQueue<List<T>> queue = new ArrayBlockingQueue<>(BATCHES_UNDER_WAY);
  private final Thread worker;
  private List<T> batch = new ArrayList<>(BATCH);
  private volatile @Nullable Throwable failure;

  Conveyor(String name, Consumer<T> consumer) {
    worker = Thread.ofPlatform().name(name).daemon().start(() -> work(consumer));
  }

  void send(T value) {
    batch.add(value);
    if (batch.size() == BATCH) {
      sendBatch();
    }
  }

  /** Waits until everything sent has been worked off. */
  void finish() {
    if (!batch.isEmpty()) {
      sendBatch();
    }
    sendBatch();
    try {
      worker.join();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    rethrow();
  }

  /** Stops the other thread, whatever is still under way; does nothing after {@link #finish}. */
  @Override
  public void close() {
    worker.interrupt();
    try {
      worker.join();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  /** An empty batch is the end. */
  private void sendBatch() {
    rethrow();
    try {
      queue.put(batch);
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    batch = new ArrayList<>(BATCH);
  }

  private void work(Consumer<T> consumer) {
    try {
      for (List<T> next = queue.take(); !next.isEmpty(); next = queue.take()) {
        if (failure == null) {
          consume(next, consumer);
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** After a failure the queue is still emptied, so that the sender never waits in vain. */
  private void consume(List<T> values, Consumer<T> consumer) {
    try {
      values.forEach(consumer);
    } catch (RuntimeException | Error e) {
      failure = e;
    }
  }

  private void rethrow() {
    switch (failure) {
      case null -> {}
      case RuntimeException exception -> throw exception;
      case Error error -> throw error;
      case Throwable other -> throw new IllegalStateException(other);
    }
  }

  static IllegalStateException interrupted(InterruptedException e) {
    Thread.currentThread().interrupt();
    return new IllegalStateException("the build was interrupted", e);
  }
}
