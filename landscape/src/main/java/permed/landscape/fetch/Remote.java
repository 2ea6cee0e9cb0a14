package permed.landscape.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks servers over HTTP, following redirects as far as they are safe. */
final class Remote {
  private static final int MOST_REDIRECTS = 5;

  private final HttpClient client;
  private final Duration answerTimeout;
  private final Duration idleTimeout;

  Remote(DownloadSettings settings) {
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(settings.connectTimeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    this.idleTimeout = settings.idleTimeout();
    this.answerTimeout = settings.connectTimeout().plus(idleTimeout);
  }

  /** The first answer that is no redirect, or the redirect that may not be followed. */
  Reply get(URI address, Map<String, String> headers) throws IOException, InterruptedException {
    Reply reply = ask(address, headers);
    Optional<URI> target = reply.redirectTarget();
    for (int hop = 0; hop < MOST_REDIRECTS && target.isPresent(); hop++) {
      reply.close();
      reply = ask(target.get(), headers);
      target = reply.redirectTarget();
    }
    return reply;
  }

  private Reply ask(URI address, Map<String, String> headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).GET();
    request.header("User-Agent", "PerMed-Platform").header("Accept", "application/zip, */*;q=0.5");
    headers.forEach(request::header);
    HttpResponse<Flow.Publisher<List<ByteBuffer>>> response =
        await(client.sendAsync(request.build(), BodyHandlers.ofPublisher()));
    BodyFlow body = new BodyFlow(idleTimeout);
    response.body().subscribe(body);
    return new Reply(address, response.statusCode(), response.headers(), body);
  }

  private <T> T await(CompletableFuture<T> answer) throws IOException, InterruptedException {
    try {
      return answer.get(answerTimeout.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException network) {
        throw network;
      }
      throw new IllegalStateException("The HTTP client failed", failed.getCause());
    } catch (TimeoutException silent) {
      throw new HttpTimeoutException("No answer within " + answerTimeout);
    } finally {
      if (!answer.isDone()) {
        answer.cancel(true);
      }
    }
  }
}
