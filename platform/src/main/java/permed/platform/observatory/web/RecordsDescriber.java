package permed.platform.observatory.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.Project;
import permed.landscape.link.project.Award;
import permed.landscape.link.project.Sign;
import permed.platform.observatory.AwardBond;
import permed.platform.observatory.Reading;
import permed.platform.observatory.RecordVersion;

/** Tells which records an award has, why they are taken for one, and when each was delivered. */
record RecordsDescriber(Award award, Asked asked, Reading reading) {

  /** Nothing where a single record tells of the award. */
  List<Grid> grids() {
    return award.records().size() > 1 ? List.of(records(), bonds()) : List.of();
  }

  private Grid records() {
    return new Grid(
        "records",
        text("project.records"),
        List.of(
            Grid.Head.text(text("column.source")),
            Grid.Head.text(text("column.title")),
            Grid.Head.text(text("project.start")),
            Grid.Head.text(text("project.end")),
            Grid.Head.number(text("column.participants"))),
        award.records().stream().map(this::record).toList(),
        "",
        text("project.records.note"));
  }

  private List<Grid.Cell> record(Project record) {
    return List.of(
        new Grid.Cell(Sources.name(record.id()), Sources.officialPage(record.id())),
        Grid.Cell.of(record.description().title()),
        Grid.Cell.of(day(record.timing().start())),
        Grid.Cell.of(day(record.timing().end())),
        Grid.Cell.of(asked.formats().whole(record.participations().size())));
  }

  private Grid bonds() {
    return new Grid(
        "bonds",
        text("project.bonds"),
        List.of(Grid.Head.text(text("column.records")), Grid.Head.text(text("column.why"))),
        reading.bonds(award.id()).stream().map(this::bond).toList(),
        text("project.bonds.empty"),
        text("project.bonds.note"));
  }

  private List<Grid.Cell> bond(AwardBond bond) {
    String both = Sources.name(bond.one()) + " · " + Sources.name(bond.other());
    return List.of(Grid.Cell.of(both), Grid.Cell.of(why(bond)));
  }

  private String why(AwardBond bond) {
    if (bond.decided() != null) {
      return asked.wording().text("bond.ruled", asked.formats().day(bond.decided()), bond.reason());
    }
    List<String> words = new ArrayList<>();
    bond.signs().stream()
        .filter(sign -> sign.weight() != 0)
        .sorted(Comparator.comparingDouble((Sign sign) -> -sign.weight()))
        .forEach(sign -> words.add(text("sign." + sign.name())));
    return String.join("; ", words);
  }

  /** Every delivery of every record, the newest first. */
  Grid history() {
    boolean several = award.records().size() > 1;
    List<Grid.Head> heads = new ArrayList<>();
    heads.add(Grid.Head.text(text("column.delivered")));
    if (several) {
      heads.add(Grid.Head.text(text("column.source")));
    }
    heads.add(Grid.Head.text(text("column.file")));
    heads.add(Grid.Head.number(text("column.participants")));
    heads.add(Grid.Head.number(text("column.money")));
    heads.add(Grid.Head.text(text("column.counts")));
    heads.add(Grid.Head.text(text("column.changed")));
    List<RecordVersion> versions =
        award.records().stream()
            .flatMap(record -> reading.history(record.id()).stream())
            .sorted(Comparator.comparing(RecordVersion::dumpDate).reversed())
            .toList();
    return new Grid(
        "history",
        text("project.history"),
        heads,
        versions.stream().map(version -> row(version, several)).toList(),
        text("project.history.empty"),
        text("project.history.note"));
  }

  private List<Grid.Cell> row(RecordVersion version, boolean several) {
    String amount =
        version.amount() == null
            ? "–"
            : version.currency() + "\u00a0" + asked.formats().decimal(version.amount(), 2);
    List<Grid.Cell> cells = new ArrayList<>();
    cells.add(Grid.Cell.of(day(PartialDate.parse(version.dumpDate()).orElse(null))));
    if (several) {
      cells.add(Grid.Cell.of(Sources.name(version.record().source())));
    }
    cells.add(Grid.Cell.of(version.fileName()));
    cells.add(Grid.Cell.of(asked.formats().whole(version.participants())));
    cells.add(Grid.Cell.of(amount));
    cells.add(Grid.Cell.of(counts(version)));
    cells.add(Grid.Cell.of(changed(version)));
    return cells;
  }

  private String counts(RecordVersion version) {
    if (version.current() && !version.goneSince().isEmpty()) {
      return asked.wording().text("version.gone", day(version.goneSince()));
    }
    return text(version.current() ? "version.current" : "version.superseded");
  }

  /** What this delivery said anew, and that it was followed by one without the record. */
  private String changed(RecordVersion version) {
    List<String> words = new ArrayList<>();
    if (version.first()) {
      words.add(text("version.first"));
    }
    version.changed().forEach(aspect -> words.add(text("aspect." + aspect)));
    if (!version.current() && !version.goneSince().isEmpty()) {
      words.add(asked.wording().text("version.gone", day(version.goneSince())));
    }
    return words.isEmpty() ? text("version.unchanged") : String.join("; ", words);
  }

  /** A sentence for each record its source has no more. */
  List<String> gone() {
    return award.records().stream()
        .filter(record -> award.gone().contains(record.id()))
        .map(this::gone)
        .toList();
  }

  private String gone(Project record) {
    String since =
        reading.history(record.id()).stream()
            .filter(RecordVersion::current)
            .map(RecordVersion::goneSince)
            .findFirst()
            .orElse("");
    return asked
        .wording()
        .text(
            award.isGone() ? "project.gone" : "project.gone.record",
            Sources.name(record.id()),
            day(since));
  }

  private String day(String iso) {
    return day(PartialDate.parse(iso).orElse(null));
  }

  private String day(@Nullable PartialDate date) {
    return new Dates(asked.formats()).text(date);
  }

  private String text(String key) {
    return asked.wording().text(key);
  }
}
