package permed.landscape.chart;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a chart: where it stands ({@code key}), what the reader calls it ({@code label})
 * and what is known of it.
 *
 * <p>The value is exact and present exactly when the state is {@link State#REPORTED}. A link, when
 * given, makes the bar, cell or country a way to the projects behind it; only relative and http(s)
 * links are accepted.
 */
public record Point(
    String key, String label, @Nullable BigDecimal value, State state, @Nullable String href) {

  /** What is known: a figure (zero included), a payer that reports none, or nothing at all. */
  public enum State {
    REPORTED,
    NOT_REPORTED,
    UNKNOWN
  }

  public Point {
    if (key.isBlank()) {
      throw new IllegalArgumentException("A point needs a key");
    }
    if ((value != null) != (state == State.REPORTED)) {
      throw new IllegalArgumentException("Point " + key + ": state " + state + ", value " + value);
    }
    if (href != null && leavesTheWeb(href)) {
      throw new IllegalArgumentException("Point " + key + ": refused link " + href);
    }
  }

  public static Point of(String key, String label, BigDecimal value) {
    return new Point(key, label, value, State.REPORTED, null);
  }

  public static Point notReported(String key, String label) {
    return new Point(key, label, null, State.NOT_REPORTED, null);
  }

  public static Point unknown(String key, String label) {
    return new Point(key, label, null, State.UNKNOWN, null);
  }

  public Point withHref(@Nullable String link) {
    return new Point(key, label, value, state, link);
  }

  private static boolean leavesTheWeb(String href) {
    String link = href.strip().toLowerCase(Locale.ROOT);
    boolean web = link.startsWith("http://") || link.startsWith("https://");
    boolean hasScheme = link.matches("[^/?#]*:.*");
    return hasScheme && !web;
  }
}
