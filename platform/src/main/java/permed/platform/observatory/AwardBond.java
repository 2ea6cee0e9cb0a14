package permed.platform.observatory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.project.Sign;

/**
 * Why two records are taken for one award.
 *
 * @param signs what was seen, for and against, in the order of their kinds; none when a person
 *     ruled
 * @param score of the signs together; see {@link permed.landscape.link.project.Evidence}
 * @param reason in the words of the person who ruled, else empty
 * @param decided the day the person ruled
 */
public record AwardBond(
    SourceRecordId one,
    SourceRecordId other,
    List<Sign> signs,
    double score,
    String reason,
    @Nullable LocalDate decided) {

  public AwardBond {
    signs = List.copyOf(signs);
  }
}
