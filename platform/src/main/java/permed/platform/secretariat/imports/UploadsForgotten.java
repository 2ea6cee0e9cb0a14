package permed.platform.secretariat.imports;

import java.time.Instant;
import java.time.Period;
import org.springframework.stereotype.Component;
import permed.platform.people.Forgets;

/** Deletes uploaded sheets nobody imported, and the notes of those that were. */
@Component
class UploadsForgotten implements Forgets {

  private final Imports imports;

  UploadsForgotten(Imports imports) {
    this.imports = imports;
  }

  @Override
  public String what() {
    return "uploads";
  }

  @Override
  public Period after() {
    return Period.ofDays((int) Imports.KEPT.toDays());
  }

  @Override
  public int forgetBefore(Instant instant) {
    return imports.deleteBefore(instant);
  }
}
