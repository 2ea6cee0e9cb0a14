package permed.landscape.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.kernel.money.Money;
import permed.kernel.place.Country;
import permed.kernel.time.PartialDate;
import permed.kernel.time.Period;
import permed.landscape.grant.FundingLine;
import permed.landscape.grant.Investigator;
import permed.landscape.grant.Organisation;
import permed.landscape.grant.Project;
import permed.landscape.grant.Relation;
import permed.landscape.grant.SourceRecordId;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Writes a reading as JSON people can compare: values of the kernel as their text. */
public final class CaseJson {

  private static final JsonMapper JSON =
      values()
          .addMixIn(Project.class, OnlyIfSaid.class)
          .addMixIn(Organisation.class, OnlyIfSaid.class)
          .addMixIn(FundingLine.class, OnlyIfSaid.class)
          .build();

  /** What few sources tell is left out where it is not told. */
  private interface OnlyIfSaid {

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<SourceRecordId> otherIds();

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Investigator> investigators();

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Relation> relations();

    @JsonInclude(JsonInclude.Include.NON_NULL)
    Period period();
  }

  private CaseJson() {}

  /** A mapper that writes the values of the kernel as their text. */
  public static JsonMapper.Builder values() {
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .addModule(
            new SimpleModule()
                .addSerializer(Money.class, ToStringSerializer.instance)
                .addSerializer(Country.class, ToStringSerializer.instance)
                .addSerializer(PartialDate.class, ToStringSerializer.instance)
                .addSerializer(Period.class, ToStringSerializer.instance)
                .addSerializer(SourcePointer.class, ToStringSerializer.instance)
                .addSerializer(SourceRecordId.class, ToStringSerializer.instance));
  }

  static String projects(SourceCase.Reading reading) {
    return JSON.writeValueAsString(reading.sink().projects) + "\n";
  }

  /** Counts, findings and rejected rows, or why nothing was read. */
  public static String findings(ReadingOutcome outcome, RecordingSink sink) {
    Map<String, Object> all = new LinkedHashMap<>();
    switch (outcome) {
      case ReadingOutcome.Complete complete -> all.put("counts", complete.counts());
      case ReadingOutcome.Unreadable unreadable ->
          all.put("unreadable", finding(unreadable.reason()));
    }
    all.put("findings", sink.findings.stream().map(CaseJson::finding).toList());
    all.put("rejected", rejected(sink.rejected));
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
