package permed.platform.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form shows: values as typed or as known, and what is wrong with them. Immutable.
 *
 * <p>Labels follow from the words: the field {@code name} of a form with the words {@code
 * people.details} is labelled by the message {@code people.details.name}, with the hint {@code
 * people.details.name.hint} where there is one.
 *
 * @param words what the message keys of the form start with
 * @param values entered or known values by name of the control
 * @param errors in the order of the fields
 */
public record Form(String words, Map<String, List<String>> values, List<FormError> errors) {

  public Form {
    Map<String, List<String>> copy = new HashMap<>();
    values.forEach((name, all) -> copy.put(name, List.copyOf(all)));
    values = Map.copyOf(copy);
    errors = List.copyOf(errors);
  }

  /** A form nothing was entered into yet. */
  public static Form empty(String words) {
    return new Form(words, Map.of(), List.of());
  }

  /** With a value to start from; null leaves the field empty. */
  public Form with(String name, @Nullable Object value) {
    return with(name, value == null ? List.of() : List.of(value.toString()));
  }

  /** With several choices to start from. */
  public Form with(String name, Collection<String> chosen) {
    Map<String, List<String>> more = new HashMap<>(values);
    more.put(name, List.copyOf(chosen));
    return new Form(words, more, errors);
  }

  /** With a day to start from, in the three parts of a date field; null leaves them empty. */
  public Form withDay(String name, @Nullable LocalDate day) {
    return with(name + "-day", day == null ? null : day.getDayOfMonth())
        .with(name + "-month", day == null ? null : day.getMonthValue())
        .with(name + "-year", day == null ? null : day.getYear());
  }

  /** With the version a change is based on, for {@code forms :: version}. */
  public Form withVersion(int version) {
    return with(FormReader.VERSION, version);
  }

  /** With something wrong in a field: what a front door refused after the form was read. */
  public Form wrong(String field, String key, Object... arguments) {
    List<FormError> more = new ArrayList<>(errors);
    more.add(new FormError(field, key, List.of(arguments)));
    return new Form(words, values, more);
  }

  public boolean isWrong() {
    return !errors.isEmpty();
  }

  /** A field as it is shown; its label is {@code words.name}. */
  public Field field(String name) {
    return new Field(name, labelOf(name), values.getOrDefault(name, List.of()), errorOf(name));
  }

  /** A part of a field of several controls, such as the month of a date. */
  public Field part(String name, String part) {
    Field whole = field(name);
    List<String> entered = values.getOrDefault(name + "-" + part, List.of());
    return new Field(name, whole.label(), entered, whole.error());
  }

  /** Message key of a field's label. */
  public String labelOf(String name) {
    return words + "." + name;
  }

  private @Nullable FormError errorOf(String name) {
    return errors.stream().filter(error -> error.field().equals(name)).findFirst().orElse(null);
  }
}
