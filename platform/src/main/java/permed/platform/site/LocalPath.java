package permed.platform.site;

import java.util.Optional;

/**
 * A place on this site one may be sent back to; never another site.
 *
 * @param path path and query, starting with one slash
 */
public record LocalPath(String path) {

  private static final int LONGEST = 4000;

  public LocalPath {
    if (!isLocal(path)) {
      throw new IllegalArgumentException("not a place on this site");
    }
  }

  /** Reads what a link or form says; empty for what may lead elsewhere. */
  public static Optional<LocalPath> parse(String text) {
    return isLocal(text) ? Optional.of(new LocalPath(text)) : Optional.empty();
  }

  /** The same, with the first page instead of nothing. */
  public static LocalPath orHome(String text) {
    return parse(text).orElse(new LocalPath("/"));
  }

  private static boolean isLocal(String text) {
    return text.startsWith("/")
        && !text.startsWith("//")
        && text.length() <= LONGEST
        && text.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
  }
}
