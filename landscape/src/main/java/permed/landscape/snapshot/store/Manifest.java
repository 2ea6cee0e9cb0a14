package permed.landscape.snapshot.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;
import permed.landscape.delivery.Extent;
import permed.landscape.delivery.Visibility;
import permed.landscape.source.ReadingOutcome.RowCount;

/**
 * What a snapshot is made of and what is in it. The same inputs and code give the same manifest, to
 * the byte: it holds neither a time nor a place of building.
 *
 * @param format version of the layout of the whole directory
 * @param codeVersion version of the program that built it
 * @param dumpDate date of the newest input, as exactly as known, ISO 8601
 * @param projects how many count: those gone from their sources do not
 * @param inputs newest first
 * @param rows rows of each table
 * @param findings how many findings of each code, over all inputs
 * @param funderAreas where the money of each funder lives, by the funder's id
 * @param files every file whose bytes follow from the inputs, by path
 * @param circle who may see it; absent where everyone may
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Manifest(
    int format,
    String codeVersion,
    String dumpDate,
    long projects,
    List<Input> inputs,
    SortedMap<String, Long> rows,
    SortedMap<String, Long> findings,
    SortedMap<String, String> funderAreas,
    References references,
    List<FileSum> files,
    @Nullable Visibility circle) {

  /** The layout this program writes and reads. */
  public static final int FORMAT = 1;

  public Manifest {
    inputs = List.copyOf(inputs);
    files = List.copyOf(files);
  }

  /** Whether it holds what only members may see. */
  public boolean isForMembers() {
    return circle == Visibility.MEMBERS;
  }

  /** The snapshot's own day: the last one the date of its newest input allows. */
  public LocalDate day() {
    return PartialDate.parse(dumpDate).orElseThrow().latest();
  }

  /**
   * One delivery.
   *
   * @param rows rows of each member file when the snapshot was built
   * @param current projects this delivery has the last word on
   * @param superseded projects a newer delivery replaces
   * @param said what was said of it; absent in snapshots from before anything was
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Input(
      String sha256,
      String source,
      String fileName,
      long bytes,
      String dumpDate,
      String dateBasis,
      String licence,
      String attribution,
      List<RowCount> rows,
      long current,
      long superseded,
      @Nullable Said said) {
    public Input {
      rows = List.copyOf(rows);
    }
  }

  /**
   * What was said of a delivery, and what became of it.
   *
   * @param by the member that delivered it
   * @param mapping the version of the member's mapping it was read with, by SHA-256
   * @param gone of the current projects those the newest complete delivery of the source lacks
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Said(Extent extent, @Nullable String by, @Nullable String mapping, long gone) {}

  /** The words that name the reference files below a figure. */
  public record References(String exchangeRates, String deflators) {}

  /**
   * @param path inside the snapshot's directory, parted by slashes
   */
  public record FileSum(String path, long bytes, String sha256) {}
}
