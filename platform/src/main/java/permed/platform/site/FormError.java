package permed.platform.site;

import java.util.List;

/**
 * What is wrong with one field of a form, in words a reader can act on.
 *
 * @param field name of the field, also the id of its first control
 * @param key message that says what to do
 * @param arguments what fills the placeholders of the message
 */
public record FormError(String field, String key, List<Object> arguments) {

  public FormError {
    arguments = List.copyOf(arguments);
  }
}
