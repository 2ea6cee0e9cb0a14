package permed.platform.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day a page tells of: today unless its address names another with {@code on}.
 *
 * @param today the day of the request
 */
public record AskedDay(LocalDate day, LocalDate today) {

  /** What is still to come is for members; anyone else who asks for it gets today. */
  public static AskedDay of(@Nullable LocalDate asked, LocalDate today, Standing visitor) {
    boolean may = asked != null && (!asked.isAfter(today) || visitor.has(Right.MEMBER, null));
    return new AskedDay(may && asked != null ? asked : today, today);
  }

  public boolean isToday() {
    return day.equals(today);
  }

  /** The end of an address of the same day, empty for today. */
  public String query() {
    return isToday() ? "" : "?on=" + day;
  }
}
