package permed.platform.site.web;

import java.util.Optional;

/** A place on this site one may be sent back to; never another site. */
record LocalPath(String path) {

  private static final int LONGEST = 4000;

  static Optional<LocalPath> parse(String text) {
    boolean local =
        text.startsWith("/")
            && !text.startsWith("//")
            && text.length() <= LONGEST
            && text.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    return local ? Optional.of(new LocalPath(text)) : Optional.empty();
  }

  static LocalPath orHome(String text) {
    return parse(text).orElse(new LocalPath("/"));
  }
}
