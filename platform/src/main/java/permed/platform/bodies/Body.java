package permed.platform.bodies;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.Period;
import permed.platform.site.Visibility;

/**
 * A body of the consortium, as its latest known version.
 *
 * @param slug its name in addresses, never used again for another
 * @param parent the body it answers to
 * @param charter its task in plain words, or where the charter is found
 * @param period from the day it was set up to the day it was dissolved, open while it works
 * @param visibility who may see that it exists and who sits in it
 */
public record Body(
    BodyId id,
    int version,
    String slug,
    String name,
    BodyType type,
    @Nullable BodyId parent,
    String charter,
    Period period,
    Visibility visibility) {

  public Body {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(period, "period");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a body has a name");
    }
  }

  public boolean worksOn(LocalDate day) {
    return period.contains(day);
  }
}
