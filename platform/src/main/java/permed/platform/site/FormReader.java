package permed.platform.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;

/**
 * Reads what was entered, once and in the order of the fields, and collects what is wrong with it;
 * nothing typed is lost, except secrets. To be used within one handler.
 */
public final class FormReader {

  static final String VERSION = "version";
  private static final int LINE = 300;
  private static final int TEXT = 20_000;

  private final Map<String, List<String>> entered = new HashMap<>();
  private Form form;

  private FormReader(String words, Map<String, List<String>> entered) {
    this.entered.putAll(entered);
    this.form = new Form(words, entered, List.of());
  }

  /** Reads the parameters of a request ({@code @RequestParam MultiValueMap<String, String>}). */
  public static FormReader of(String words, MultiValueMap<String, String> entered) {
    Map<String, List<String>> own = new HashMap<>(entered);
    own.remove("_csrf");
    return new FormReader(words, own);
  }

  /** One line of text without surrounding space, empty for none. */
  public String line(String name) {
    return bounded(name, raw(name).replaceAll("\\s+", " ").strip(), LINE);
  }

  /** One line of text that must not be empty. */
  public String requiredLine(String name) {
    return present(name, line(name));
  }

  /** Text of several lines, empty for none; line ends become {@code \n}. */
  public String text(String name) {
    return bounded(name, raw(name).replaceAll("\r\n?", "\n").strip(), TEXT);
  }

  /** Text of several lines that must not be empty. */
  public String requiredText(String name) {
    return present(name, text(name));
  }

  /** A secret exactly as typed; it is forgotten and never shown again. */
  public String secret(String name) {
    String secret = raw(name);
    form = form.with(name, List.of());
    return secret;
  }

  /** A line read by a parser, empty where nothing was entered or it is wrong. */
  public <T> Optional<T> parsed(String name, Function<String, Optional<T>> parser, String key) {
    String line = line(name);
    Optional<T> value = line.isEmpty() ? Optional.empty() : parser.apply(line);
    if (!line.isEmpty() && value.isEmpty()) {
      wrong(name, key);
    }
    return value;
  }

  /** A day in three parts or as 2026-11-21; empty where nothing was entered or it is no day. */
  public Optional<LocalDate> day(String name) {
    String whole = line(name);
    if (!whole.isEmpty()) {
      return parsed(name, FormReader::isoDay, "form.no-day");
    }
    List<String> parts = List.of(line(name + "-year"), line(name + "-month"), line(name + "-day"));
    if (parts.stream().allMatch(String::isEmpty)) {
      return Optional.empty();
    }
    Optional<LocalDate> day = dayOf(parts);
    if (day.isEmpty()) {
      wrong(name, "form.no-day");
    }
    return day;
  }

  /** A day that must be given. */
  public Optional<LocalDate> requiredDay(String name) {
    Optional<LocalDate> day = day(name);
    if (day.isEmpty() && form.field(name).error() == null) {
      wrong(name, "form.missing");
    }
    return day;
  }

  /** A time of day such as 14:30, empty where nothing was entered or it is none. */
  public Optional<LocalTime> time(String name) {
    return parsed(name, FormReader::timeOf, "form.no-time");
  }

  /** A whole number between two bounds, both allowed; empty for nothing entered or wrong. */
  public OptionalInt number(String name, int least, int most) {
    String line = line(name);
    if (line.isEmpty()) {
      return OptionalInt.empty();
    }
    if (line.matches("-?\\d{1,9}")) {
      int number = Integer.parseInt(line);
      if (number >= least && number <= most) {
        return OptionalInt.of(number);
      }
    }
    wrong(name, "form.no-number", least, most);
    return OptionalInt.empty();
  }

  /** One of a closed set of choices, by its constant's name; empty for none or an unknown one. */
  public <E extends Enum<E>> Optional<E> choice(String name, Class<E> choices) {
    String line = line(name);
    for (E choice : choices.getEnumConstants()) {
      if (choice.name().equals(line)) {
        return Optional.of(choice);
      }
    }
    if (!line.isEmpty()) {
      wrong(name, "form.no-choice");
    }
    return Optional.empty();
  }

  /** A choice that must be made. */
  public <E extends Enum<E>> Optional<E> requiredChoice(String name, Class<E> choices) {
    if (line(name).isEmpty()) {
      wrong(name, "form.missing-choice");
    }
    return choice(name, choices);
  }

  /** Every value of a group of checkboxes. */
  public List<String> chosen(String name) {
    return entered.getOrDefault(name, List.of());
  }

  /** Whether a single checkbox is set. */
  public boolean checked(String name) {
    return !raw(name).isEmpty();
  }

  /** The version the change is based on; 0 where the form carries none, which no row has. */
  public int version() {
    String version = raw(VERSION);
    return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
  }

  /** Marks a field as wrong; the first thing said of a field is the one shown beside it. */
  public FormReader wrong(String name, String key, Object... arguments) {
    form = form.wrong(name, key, arguments);
    return this;
  }

  public boolean isWrong() {
    return form.isWrong();
  }

  /** The form to show again, filled and with its errors. */
  public Form form() {
    return form;
  }

  private String raw(String name) {
    List<String> values = entered.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst();
  }

  private String present(String name, String value) {
    if (value.isEmpty()) {
      wrong(name, "form.missing");
    }
    return value;
  }

  private String bounded(String name, String value, int most) {
    if (value.length() > most) {
      wrong(name, "form.too-long", most);
    }
    return value;
  }

  private static Optional<LocalDate> isoDay(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> dayOf(List<String> yearMonthDay) {
    if (!String.join("-", yearMonthDay).matches("\\d{4}-\\d{1,2}-\\d{1,2}")) {
      return Optional.empty();
    }
    List<Integer> parts = yearMonthDay.stream().map(Integer::valueOf).toList();
    try {
      return Optional.of(LocalDate.of(parts.get(0), parts.get(1), parts.get(2)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalTime> timeOf(String text) {
    try {
      return Optional.of(LocalTime.parse(text.length() == 4 ? "0" + text : text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
