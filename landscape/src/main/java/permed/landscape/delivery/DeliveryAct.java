package permed.landscape.delivery;

import java.time.LocalDate;

/** What was decided about a delivery after it was archived; appended, never changed. */
public sealed interface DeliveryAct {

  /** The day it was decided on. */
  LocalDate day();

  /** The organisation or office that decided, never a person's name. */
  String by();

  String reason();

  /** It counts no longer; the delivery before it has the last word again at the next build. */
  record Withdrawal(LocalDate day, String by, String reason) implements DeliveryAct {}

  /** It counts again. */
  record Reinstatement(LocalDate day, String by, String reason) implements DeliveryAct {}

  /**
   * From now on it is read with another version of its mapping.
   *
   * @param mapping SHA-256 of that version
   */
  record Rereading(LocalDate day, String by, String reason, String mapping)
      implements DeliveryAct {}

  /** From now on other fields of it are seen by others. */
  record VisibilityChange(LocalDate day, String by, String reason, FieldVisibility visibility)
      implements DeliveryAct {}
}
