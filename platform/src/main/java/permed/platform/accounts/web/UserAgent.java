package permed.platform.accounts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a browser says it is, cut down to its family and the system: "Firefox on Linux". */
final class UserAgent {

  private static final String OTHER = "Other";

  /** The first mark found decides: most browsers also claim to be another one. */
  private static final List<Mark> BROWSERS =
      List.of(
          new Mark("Edg", "Edge"),
          new Mark("OPR/", "Opera"),
          new Mark("SamsungBrowser", "Samsung Internet"),
          new Mark("Firefox/", "Firefox"),
          new Mark("FxiOS", "Firefox"),
          new Mark("Chrome/", "Chrome"),
          new Mark("CriOS", "Chrome"),
          new Mark("Safari/", "Safari"));

  private static final List<Mark> SYSTEMS =
      List.of(
          new Mark("Android", "Android"),
          new Mark("iPhone", "iPhone"),
          new Mark("iPad", "iPad"),
          new Mark("Windows", "Windows"),
          new Mark("Mac OS X", "macOS"),
          new Mark("CrOS", "ChromeOS"),
          new Mark("Linux", "Linux"));

  private UserAgent() {}

  static String browser(@Nullable String agent) {
    return find(BROWSERS, agent);
  }

  static String said(@Nullable String agent) {
    String system = find(SYSTEMS, agent);
    return system.equals(OTHER) ? browser(agent) : browser(agent) + " on " + system;
  }

  private static String find(List<Mark> marks, @Nullable String agent) {
    return marks.stream()
        .filter(mark -> agent != null && agent.contains(mark.sign()))
        .map(Mark::name)
        .findFirst()
        .orElse(OTHER);
  }

  private record Mark(String sign, String name) {}
}
