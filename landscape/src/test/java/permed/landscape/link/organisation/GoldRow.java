package permed.landscape.link.organisation;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import permed.landscape.link.ror.RorId;

/**
 * One affiliation with what people found it to mean.
 *
 * @param gold current ids; none when nothing registered is meant
 */
record GoldRow(String text, Set<RorId> gold) {

  /** Half of the rows, by a checksum of the text; the other half is for checking. */
  boolean isForTuning() {
    CRC32 sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return (sum.getValue() & 1) == 0;
  }
}
