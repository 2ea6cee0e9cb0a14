package permed.landscape.source.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.kernel.money.Money;
import permed.kernel.place.Country;
import permed.kernel.time.PartialDate;
import permed.kernel.time.Period;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.source.ReadingOutcome;
import permed.landscape.source.RejectedRow;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Writes a reading as JSON people can compare: values of the kernel as their text. */
final class ReadingJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .addModule(
              new SimpleModule()
                  .addSerializer(Money.class, ToStringSerializer.instance)
                  .addSerializer(Country.class, ToStringSerializer.instance)
                  .addSerializer(PartialDate.class, ToStringSerializer.instance)
                  .addSerializer(Period.class, ToStringSerializer.instance)
                  .addSerializer(SourcePointer.class, ToStringSerializer.instance)
                  .addSerializer(SourceRecordId.class, ToStringSerializer.instance))
          .build();

  private ReadingJson() {}

  static String projects(MappingCase.Reading reading) {
    return JSON.writeValueAsString(reading.sink().projects) + "\n";
  }

  static String findings(MappingCase.Reading reading) {
    Map<String, Object> all = new LinkedHashMap<>();
    switch (reading.outcome()) {
      case ReadingOutcome.Complete complete -> all.put("counts", complete.counts());
      case ReadingOutcome.Unreadable unreadable ->
          all.put("unreadable", finding(unreadable.reason()));
    }
    all.put("findings", reading.sink().findings.stream().map(ReadingJson::finding).toList());
    all.put("rejected", rejected(reading.sink().rejected));
    return JSON.writeValueAsString(all) + "\n";
  }

  private static List<Map<String, Object>> rejected(List<RejectedRow> rows) {
    return rows.stream()
        .map(
            row -> {
              Map<String, Object> one = finding(row.reason());
              one.put("verbatim", row.verbatim());
              return one;
            })
        .toList();
  }

  private static Map<String, Object> finding(Finding finding) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("code", finding.code());
    one.put("severity", finding.severity());
    one.put("where", finding.where());
    one.put("seen", finding.seen());
    return one;
  }
}
