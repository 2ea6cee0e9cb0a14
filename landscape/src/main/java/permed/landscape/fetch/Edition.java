package permed.landscape.fetch;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which version of a file the server offers, as far as its headers tell. Kept beside a part, so
 * that the bytes of two versions never end up in one file.
 */
record Edition(
    URI address, Optional<String> etag, Optional<String> lastModifiedHeader, OptionalLong length) {

  static Edition of(URI address, HttpHeaders headers) {
    return new Edition(
        address,
        headers.firstValue("ETag"),
        headers.firstValue("Last-Modified"),
        headers.firstValueAsLong("Content-Length"));
  }

  /** Reads {@link #text()}; empty where it is not one, so that a damaged note is never trusted. */
  static Optional<Edition> parse(String text) {
    Map<String, String> values = new HashMap<>();
    text.lines()
        .map(line -> line.split("=", 2))
        .filter(pair -> pair.length == 2)
        .forEach(pair -> values.put(pair[0], pair[1]));
    String address = values.get("address");
    String length = values.get("length");
    if (address == null || length == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Edition(
              URI.create(address),
              Optional.ofNullable(values.get("etag")),
              Optional.ofNullable(values.get("last-modified")),
              length.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(length))));
    } catch (IllegalArgumentException damaged) {
      return Optional.empty();
    }
  }

  /** One {@code key=value} a line. The length comes last: with it, the note is complete. */
  String text() {
    StringBuilder text = new StringBuilder("address=" + address + "\n");
    etag.ifPresent(value -> text.append("etag=").append(value).append('\n'));
    lastModifiedHeader.ifPresent(v -> text.append("last-modified=").append(v).append('\n'));
    text.append("length=");
    length.ifPresent(text::append);
    return text.append('\n').toString();
  }

  /** What {@code If-Range} may carry: RFC 9110 (13.1.5) allows no weak ETag there. */
  Optional<String> resumeCondition() {
    return etag.filter(value -> value.startsWith("\"")).or(() -> lastModifiedHeader);
  }

  /** Whether headers that came with a rest of the file speak of this same version. */
  boolean agreesWith(HttpHeaders rest) {
    return agree(etag, rest.firstValue("ETag"))
        && agree(lastModifiedHeader, rest.firstValue("Last-Modified"));
  }

  Optional<Instant> lastModified() {
    return lastModifiedHeader.flatMap(Edition::parseHttpDate);
  }

  /** What tells this version from others in a file name: its day in UTC, else a hash. */
  String stamp(String sha256OfContent) {
    return lastModified()
        .map(moment -> moment.atOffset(ZoneOffset.UTC).toLocalDate().toString())
        .or(() -> etag.map(value -> "etag-" + Sha256.of(value).substring(0, 12)))
        .orElseGet(() -> "sha256-" + sha256OfContent.substring(0, 12));
  }

  private static boolean agree(Optional<String> known, Optional<String> said) {
    return known.isEmpty() || said.isEmpty() || known.equals(said);
  }

  private static Optional<Instant> parseHttpDate(String header) {
    try {
      return Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header.strip())));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
