package permed.platform.members;

import java.util.Objects;
import permed.platform.site.Wording;

/** What constituencies are called in the reader's language; regions keep their registered name. */
public record ConstituencyNames(Wording wording) {

  public String of(Constituency constituency) {
    return switch (constituency.kind()) {
      case COUNTRY -> Objects.requireNonNull(constituency.country()).name(wording.locale());
      case REGION -> constituency.name();
      case COMMISSION -> wording.text("members.commission");
    };
  }
}
