package permed.platform.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form as the fragments of {@code site/forms.html} show it.
 *
 * @param name name of the control in the request, and its id on the page
 * @param label message key of the label; the hint is the message {@code label + ".hint"}, if any
 * @param values what was entered or is offered, empty for nothing
 * @param error what is wrong with it, or null
 */
public record Field(String name, String label, List<String> values, @Nullable FormError error) {

  public Field {
    values = List.copyOf(values);
  }

  /** The only or first value, empty text for none. */
  public String value() {
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** Whether a choice is among the values. */
  public boolean has(String choice) {
    return values.contains(choice);
  }

  public boolean wrong() {
    return error != null;
  }

  /** Ids of the texts that explain the control, null for none. */
  public @Nullable String describedBy(boolean hinted) {
    String hint = hinted ? name + "-hint" : "";
    String mistake = wrong() ? name + "-error" : "";
    String both = (hint + " " + mistake).strip();
    return both.isEmpty() ? null : both;
  }
}
