package permed.platform.site;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the next page says once, after a change: "The mandate is recorded."
 *
 * <p>It travels in a cookie of a minute, sealed: nobody else can put words on a page, and a restart
 * loses at worst a banner.
 *
 * @param key message that says it
 * @param arguments what fills its placeholders
 */
public record Flash(String key, List<String> arguments) {

  private static final Seal SEAL = new Seal("flash");
  private static final String SEPARATOR = "\n";

  public Flash {
    arguments = List.copyOf(arguments);
  }

  /** The signed form, made of characters a cookie may hold. */
  public String sealed() {
    Stream<String> words = Stream.concat(Stream.of(key), arguments.stream());
    return SEAL.seal(words.collect(Collectors.joining(SEPARATOR)));
  }

  /** Reads a signed form; empty for one that was not made here. */
  public static Optional<Flash> parse(String sealed) {
    return SEAL.open(sealed)
        .map(text -> Arrays.asList(text.split(SEPARATOR, -1)))
        .map(words -> new Flash(words.getFirst(), words.subList(1, words.size())));
  }
}
