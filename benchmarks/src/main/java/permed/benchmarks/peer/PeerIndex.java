package permed.benchmarks.peer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import permed.landscape.grant.Project;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills the peer's index by its bulk interface, two batches under way at a time, then merges it
 * into one segment. Settings are the ones its manual gives for a first load: no refresh, no
 * replica, log flushed now and then.
 */
public final class PeerIndex implements AutoCloseable {

  static final String NAME = "grants";

  private static final int BATCH_BYTES = 5 << 20;
  private static final int UNDER_WAY = 2;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final OpenSearchClient client;
  private final ExecutorService senders = Executors.newFixedThreadPool(UNDER_WAY);
  private final Deque<Future<?>> underWay = new ArrayDeque<>();
  private final ByteArrayOutputStream batch = new ByteArrayOutputStream(BATCH_BYTES + (1 << 16));
  private long added;

  /** Begins an empty index; one from an earlier run is dropped. */
  public PeerIndex(OpenSearchClient client) {
    this.client = client;
    client.delete(NAME);
    client.put(NAME, mapping());
  }

  public void add(Project project) {
    batch.writeBytes("{\"index\":{}}\n".getBytes(StandardCharsets.UTF_8));
    batch.writeBytes(JSON.writeValueAsBytes(PeerDocument.of(project)));
    batch.write('\n');
    added++;
    if (batch.size() >= BATCH_BYTES) {
      send();
    }
  }

  /** Sends what is left and makes everything searchable. */
  public void refresh() {
    send();
    awaitUntilAtMost(0);
    client.post(NAME + "/_refresh", "");
    long found = client.get(NAME + "/_count").path("count").asLong();
    if (found != added) {
      throw new IllegalStateException(added + " records sent but " + found + " indexed");
    }
  }

  public void mergeToOneSegment() {
    client.post(NAME + "/_forcemerge?max_num_segments=1", "");
    client.post(NAME + "/_refresh", "");
  }

  /** Bytes of the index on disk. */
  public long bytes() {
    return client
        .get(NAME + "/_stats/store")
        .path("_all")
        .path("primaries")
        .path("store")
        .path("size_in_bytes")
        .asLong();
  }

  @Override
  public void close() {
    senders.shutdownNow();
  }

  private void send() {
    if (batch.size() == 0) {
      return;
    }
    byte[] body = batch.toByteArray();
    batch.reset();
    awaitUntilAtMost(UNDER_WAY - 1);
    underWay.add(senders.submit(() -> mustSucceed(client.post(NAME + "/_bulk", body).json())));
  }

  private static void mustSucceed(JsonNode reply) {
    if (reply.path("errors").asBoolean(true)) {
      throw new IllegalStateException("The peer refused a record: " + reply.path("items").get(0));
    }
  }

  private void awaitUntilAtMost(int left) {
    while (underWay.size() > left) {
      try {
        underWay.remove().get();
      } catch (ExecutionException failure) {
        throw new IllegalStateException("A batch was not indexed", failure.getCause());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Stopped while indexing", stopped);
      }
    }
  }

  static String mapping() {
    try (InputStream stream = PeerIndex.class.getResourceAsStream("grants.json")) {
      if (stream == null) {
        throw new IllegalStateException("The module was built without grants.json");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException("Reading grants.json", failure);
    }
  }
}
