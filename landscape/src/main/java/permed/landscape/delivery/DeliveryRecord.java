package permed.landscape.delivery;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON file beside an archived delivery: the delivery, and the report of its import.
 *
 * @param format the version of this layout: 2; 1 is of times before anything was said of a delivery
 */
record DeliveryRecord(
    int format,
    String sha256,
    String source,
    String fileName,
    long bytes,
    String dumpDate,
    String dateBasis,
    String licence,
    String attribution,
    long sequence,
    ImportReport report,
    @Nullable DeliveryTerms terms,
    @Nullable String mapping) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  static DeliveryRecord of(Delivery delivery, ImportReport report) {
    return new DeliveryRecord(
        2,
        delivery.sha256(),
        delivery.source(),
        delivery.fileName(),
        delivery.bytes(),
        delivery.dumpDate().toString(),
        delivery.dateBasis(),
        delivery.licence(),
        delivery.attribution(),
        delivery.sequence(),
        report,
        delivery.terms(),
        delivery.mapping());
  }

  static DeliveryRecord read(Path path) {
    return JSON.readValue(path, DeliveryRecord.class);
  }

  byte[] toJson() {
    return JSON.writeValueAsBytes(this);
  }

  Delivery delivery() {
    PartialDate date =
        PartialDate.parse(dumpDate)
            .orElseThrow(() -> new IllegalStateException(sha256 + ": no date " + dumpDate));
    return new Delivery(
        sha256,
        source,
        fileName,
        bytes,
        date,
        dateBasis,
        licence,
        attribution,
        sequence,
        report.counts(),
        terms == null ? DeliveryTerms.usual() : terms,
        mapping);
  }
}
