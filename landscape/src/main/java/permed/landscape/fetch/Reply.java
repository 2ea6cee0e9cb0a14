package permed.landscape.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server answered; closing it hangs up. */
record Reply(URI from, int status, HttpHeaders headers, BodyFlow body) implements AutoCloseable {
  private static final Pattern CONTENT_RANGE =
      Pattern.compile("bytes (?:(\\d{1,18})-\\d{1,18}|\\*)/(?:(\\d{1,18})|\\*)");
  private static final Duration LONGEST_WISH = Duration.ofMinutes(2);

  boolean isRedirect() {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  Optional<URI> redirectTarget() {
    return isRedirect()
        ? headers.firstValue("Location").flatMap(place -> WebAddress.redirect(from, place))
        : Optional.empty();
  }

  boolean isWebPage() {
    return headers
        .firstValue("Content-Type")
        .map(type -> type.toLowerCase(Locale.ROOT))
        .filter(type -> type.contains("html"))
        .isPresent();
  }

  /** Where in the whole file this part of it begins. */
  OptionalLong rangeStart() {
    return contentRange(1);
  }

  /** How long the whole file is, from the answer to a question for a part of it. */
  OptionalLong wholeLength() {
    return contentRange(2);
  }

  /** How long the server asks us to stay away, within reason. */
  Duration retryAfter() {
    return headers
        .firstValue("Retry-After")
        .filter(value -> value.matches("\\d{1,6}"))
        .map(value -> Duration.ofSeconds(Long.parseLong(value)))
        .map(wish -> wish.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wish)
        .orElse(Duration.ZERO);
  }

  /** The first bytes: at least as many as asked for, unless the body ends before. */
  ByteBuffer opening(int bytes) throws IOException, InterruptedException {
    List<ByteBuffer> taken = new ArrayList<>();
    int length = 0;
    while (length < bytes) {
      List<ByteBuffer> chunk = body.next();
      if (chunk.isEmpty()) {
        break;
      }
      taken.addAll(chunk);
      length += chunk.stream().mapToInt(ByteBuffer::remaining).sum();
    }
    ByteBuffer opening = ByteBuffer.allocate(length);
    taken.forEach(opening::put);
    return opening.flip();
  }

  @Override
  public void close() {
    body.close();
  }

  private OptionalLong contentRange(int group) {
    Matcher range = CONTENT_RANGE.matcher(headers.firstValue("Content-Range").orElse(""));
    return range.matches() && range.group(group) != null
        ? OptionalLong.of(Long.parseLong(range.group(group)))
        : OptionalLong.empty();
  }
}
