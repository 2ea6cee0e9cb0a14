package permed.platform.site;

import java.util.List;

/**
 * One control of a {@link FormPage}, shown by the fragment of {@code site/forms.html} of its kind.
 *
 * @param name of the field in the form; of a heading or note the message key
 * @param choices what is offered, empty for a control without choices
 * @param rows lines of a text area, else 0
 */
public record Control(Kind kind, String name, List<Choice> choices, int rows) {

  /** The kinds of controls. */
  public enum Kind {
    TEXT,
    NUMBER,
    EMAIL,
    LINES,
    DAY,
    CHOOSE,
    RADIOS,
    CHECKBOXES,
    CHECK,
    HIDDEN,
    HEADING
  }

  public Control {
    choices = List.copyOf(choices);
  }

  /** One line of text. */
  public static Control text(String name) {
    return of(Kind.TEXT, name);
  }

  /** A whole number. */
  public static Control number(String name) {
    return of(Kind.NUMBER, name);
  }

  public static Control email(String name) {
    return of(Kind.EMAIL, name);
  }

  /** Several lines of text. */
  public static Control lines(String name, int rows) {
    return new Control(Kind.LINES, name, List.of(), rows);
  }

  /** A day in three parts. */
  public static Control day(String name) {
    return of(Kind.DAY, name);
  }

  /** One of many. */
  public static Control choose(String name, List<Choice> choices) {
    return new Control(Kind.CHOOSE, name, choices, 0);
  }

  /** One of few. */
  public static Control radios(String name, List<Choice> choices) {
    return new Control(Kind.RADIOS, name, choices, 0);
  }

  /** Any of few. */
  public static Control checkboxes(String name, List<Choice> choices) {
    return new Control(Kind.CHECKBOXES, name, choices, 0);
  }

  /** Yes or no. */
  public static Control check(String name) {
    return of(Kind.CHECK, name);
  }

  /** A value that travels with the form. */
  public static Control hidden(String name) {
    return of(Kind.HIDDEN, name);
  }

  /** A heading over the controls that follow. */
  public static Control heading(String key) {
    return of(Kind.HEADING, key);
  }

  private static Control of(Kind kind, String name) {
    return new Control(kind, name, List.of(), 0);
  }
}
