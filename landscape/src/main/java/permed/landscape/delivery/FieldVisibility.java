package permed.landscape.delivery;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Who may see which fields of a delivery.
 *
 * @param fields the groups that are not public, in the order of the enum
 */
public record FieldVisibility(@JsonValue Map<DeliveredField, Visibility> fields) {

  private static final FieldVisibility ALL_PUBLIC = new FieldVisibility(Map.of());

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public FieldVisibility {
    Map<DeliveredField, Visibility> narrow = new EnumMap<>(DeliveredField.class);
    fields.forEach(
        (field, visibility) -> {
          if (visibility != Visibility.PUBLIC) {
            narrow.put(field, visibility);
          }
        });
    fields = Collections.unmodifiableMap(narrow);
  }

  public static FieldVisibility allPublic() {
    return ALL_PUBLIC;
  }

  /** The same with one group changed. */
  public FieldVisibility with(DeliveredField field, Visibility visibility) {
    Map<DeliveredField, Visibility> changed = new EnumMap<>(DeliveredField.class);
    changed.putAll(fields);
    changed.put(field, visibility);
    return new FieldVisibility(changed);
  }

  public Visibility of(DeliveredField field) {
    return fields.getOrDefault(field, Visibility.PUBLIC);
  }

  /** Whether someone in this circle may see the field. */
  public boolean shows(DeliveredField field, Visibility circle) {
    return of(field).compareTo(circle) <= 0;
  }

  public boolean isAllPublic() {
    return fields.isEmpty();
  }

  /** Whether members see more than the public does. */
  public boolean hasMembersOnly() {
    return fields.containsValue(Visibility.MEMBERS);
  }
}
