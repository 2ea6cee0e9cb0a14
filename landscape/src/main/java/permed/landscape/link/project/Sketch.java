package permed.landscape.link.project;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import permed.kernel.money.Money;
import permed.landscape.grant.SourceRecordId;

/**
 * What of a record helps to recognise the award, in the form it is compared in.
 *
 * @param titles one for each language
 * @param acronym small Latin letters and digits; empty for none
 * @param lead the coordinating organisation, or the only one
 * @param organisations ids and names of all participants
 * @param firstDay epoch day of the start, {@link #UNKNOWN} without
 * @param exactStart whether the source knows the day of the start and not only its month or year
 * @param lastDay epoch day of the end
 * @param payers who pays, by id
 * @param total what all payers give, absent without an amount or in several currencies
 * @param people names and ORCIDs of investigators
 * @param awards the awards the record itself points to: by relation, in its DOI, or in its texts
 */
record Sketch(
    SourceRecordId id,
    List<Title> titles,
    String acronym,
    @Nullable Party lead,
    Set<String> organisations,
    int firstDay,
    boolean exactStart,
    int lastDay,
    Set<String> payers,
    @Nullable Money total,
    Set<String> people,
    Awards awards) {

  static final int UNKNOWN = Integer.MIN_VALUE;

  /**
   * A title as the numbers of its words.
   *
   * @param language BCP 47, {@code und} where the source does not say
   * @param words distinct, ascending
   * @param whole stands for the words in their order
   */
  record Title(String language, int[] words, long whole) {}

  /**
   * An organisation by all it is known as.
   *
   * @param country ISO code, empty where unknown
   */
  record Party(Set<String> names, String country) {}

  /**
   * Awards a record points to.
   *
   * @param same those the source says are the same
   * @param mentioned those it names somewhere
   * @param related those it says are something else, such as the award it supplements
   */
  record Awards(
      Set<SourceRecordId> same, Set<SourceRecordId> mentioned, Set<SourceRecordId> related) {}

  boolean startIsKnown() {
    return firstDay != UNKNOWN;
  }

  boolean endIsKnown() {
    return lastDay != UNKNOWN;
  }
}
