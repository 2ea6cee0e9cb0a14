package permed.platform.site;

import java.util.Locale;

/**
 * A state in one word, such as "Running" or "Overdue"; the colour only repeats the word.
 *
 * @param text the word, in the reader's language
 * @param tone what kind of state it is
 */
public record Tag(String text, Tone tone) {

  /** Name of the style of this tag. */
  public String style() {
    return "tag-" + tone.name().toLowerCase(Locale.ROOT);
  }

  /** Kinds of states that look alike. */
  public enum Tone {
    PLAIN,
    GOOD,
    WAITING,
    WRONG
  }
}
