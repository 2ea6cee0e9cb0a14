package permed.landscape.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A server on a bare socket, so that it can misbehave as real ones do. It gives the prepared
 * answers in turn, the last one for ever, each on a connection of its own.
 */
final class DumpServer implements AutoCloseable {
  /** One request as it came in. */
  record Asked(String path, Map<String, String> headers) {
    Optional<String> header(String name) {
      return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    int rangeStart() {
      return header("Range")
          .map(range -> Integer.parseInt(range.replaceAll("bytes=(\\d+)-", "$1")))
          .orElse(0);
    }
  }

  /** Writes what the client is to see. */
  interface Answer {
    void write(Asked asked, OutputStream out) throws IOException, InterruptedException;
  }

  private final ServerSocket socket;
  private final Deque<Answer> answers = new ArrayDeque<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  DumpServer() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    Thread.ofVirtual().start(this::serve);
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
  }

  DumpServer answering(Answer... inTurn) {
    synchronized (answers) {
      answers.clear();
      answers.addAll(List.of(inTurn));
    }
    return this;
  }

  List<Asked> asked() {
    return List.copyOf(asked);
  }

  Asked lastAsked() {
    return asked.getLast();
  }

  /** The head of an answer with the given status and headers; no body. */
  static byte[] head(int status, String... headers) {
    return ("HTTP/1.1 " + status + " -\r\nConnection: close\r\n" + String.join("\r\n", headers))
        .concat(headers.length == 0 ? "\r\n" : "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** Any status with any body, its length stated truly. */
  static Answer plain(int status, byte[] body, String... headers) {
    return (asked, out) -> {
      List<String> all = new ArrayList<>(List.of(headers));
      all.add("Content-Length: " + body.length);
      out.write(head(status, all.toArray(String[]::new)));
      out.write(body);
    };
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket connection = socket.accept();
        Thread.ofVirtual().start(() -> handle(connection));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void handle(Socket connection) {
    try (connection) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(connection.getInputStream(), StandardCharsets.US_ASCII));
      Asked request = read(in);
      asked.add(request);
      nextAnswer().write(request, connection.getOutputStream());
      connection.shutdownOutput();
    } catch (IOException | InterruptedException hungUp) {
      // The client may hang up whenever it has seen enough.
      return;
    }
  }

  private Answer nextAnswer() {
    synchronized (answers) {
      return answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
    }
  }

  private static Asked read(BufferedReader in) throws IOException {
    String path = in.readLine().split(" ")[1];
    Map<String, String> headers = new TreeMap<>();
    for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
      String[] pair = line.split(": ", 2);
      headers.put(pair[0].toLowerCase(Locale.ROOT), pair[1]);
    }
    return new Asked(path, headers);
  }
}
