package permed.platform.bodies;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.Period;
import permed.platform.members.Slug;
import permed.platform.site.Visibility;

/**
 * What is recorded of a body, and may be amended. It is dissolved by giving its period an end.
 *
 * @param slug its name in addresses, never used again for another
 * @param parent the body it answers to
 * @param charter its task in plain words, or where the charter is found; may be empty
 * @throws IllegalArgumentException if the name is missing or the slug malformed
 */
public record BodyDetails(
    String slug,
    String name,
    BodyType type,
    @Nullable BodyId parent,
    String charter,
    Period period,
    Visibility visibility) {

  public BodyDetails {
    slug = Slug.of(slug);
    name = name.strip();
    charter = charter.strip();
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(visibility, "visibility");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a body has a name");
    }
  }

  /** What is recorded now, to be changed in part. */
  public static BodyDetails of(Body now) {
    return new BodyDetails(
        now.slug(),
        now.name(),
        now.type(),
        now.parent(),
        now.charter(),
        now.period(),
        now.visibility());
  }

  public BodyDetails withPeriod(Period other) {
    return new BodyDetails(slug, name, type, parent, charter, other, visibility);
  }
}
