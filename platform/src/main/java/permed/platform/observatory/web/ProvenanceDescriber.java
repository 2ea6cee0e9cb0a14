package permed.platform.observatory.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;
import permed.landscape.snapshot.store.Manifest;
import permed.landscape.snapshot.store.Snapshots.Listed;
import permed.platform.observatory.Reading;

/** Tells what a snapshot is made of. */
record ProvenanceDescriber(Asked asked, Reading reading) {

  ProvenancePage describe(List<Listed> all) {
    Manifest manifest = reading.manifest();
    return new ProvenancePage(
        List.of(
            Fact.of(text("data.snapshot"), reading.id()),
            Fact.of(text("data.day"), asked.formats().day(reading.day())),
            Fact.of(text("data.projects"), whole(manifest.projects())),
            Fact.of(text("cite.rates"), manifest.references().exchangeRates()),
            Fact.of(text("cite.deflators"), manifest.references().deflators())),
        List.of(deliveries(), changes(), rows(), findings(), snapshots(all)));
  }

  private Grid deliveries() {
    return grid(
        "deliveries",
        List.of(
            head("column.file"),
            head("column.source"),
            head("column.dump"),
            head("column.extent"),
            head("column.by"),
            head("column.licence"),
            number("column.size"),
            number("column.current"),
            number("column.superseded"),
            number("column.gone")),
        reading.manifest().inputs().stream()
            .map(
                input ->
                    cells(
                        input.fileName(),
                        input.source(),
                        dumpDate(input.dumpDate()),
                        extent(input.said()),
                        input.said() == null || input.said().by() == null ? "" : input.said().by(),
                        input.licence(),
                        asked.formats().bytes(input.bytes()),
                        whole(input.current()),
                        whole(input.superseded()),
                        input.said() == null ? "" : whole(input.said().gone())))
            .toList(),
        "",
        String.join(" · ", reading.attributions()));
  }

  private String extent(Manifest.@Nullable Said said) {
    return said == null ? "" : text("extent." + said.extent().name());
  }

  /** What each delivery brought its source, beside the one before. */
  private Grid changes() {
    return grid(
        "changes",
        List.of(
            head("column.source"),
            head("column.dump"),
            number("column.added"),
            number("column.returned"),
            number("column.changed-records"),
            number("column.of-titles"),
            number("column.of-dates"),
            number("column.of-amounts"),
            number("column.of-participants"),
            number("column.unchanged"),
            number("column.gone")),
        reading.changes().stream()
            .map(
                change ->
                    cells(
                        change.source(),
                        dumpDate(change.dumpDate()),
                        whole(change.added()),
                        whole(change.returned()),
                        whole(change.changed()),
                        whole(change.titles()),
                        whole(change.dates()),
                        whole(change.amounts()),
                        whole(change.participants()),
                        whole(change.unchanged()),
                        change.complete() ? whole(change.gone()) : text("data.changes.cannot")))
            .toList(),
        text("data.changes.empty"),
        text("data.changes.note"));
  }

  private Grid rows() {
    return grid(
        "rows",
        List.of(
            head("column.file"),
            number("column.read"),
            number("column.accepted"),
            number("column.rejected")),
        reading.manifest().inputs().stream()
            .flatMap(
                input ->
                    input.rows().stream()
                        .map(
                            count ->
                                cells(
                                    input.fileName() + " › " + count.file(),
                                    whole(count.read()),
                                    whole(count.accepted()),
                                    whole(count.rejected()))))
            .toList(),
        "",
        text("data.rows.note"));
  }

  private Grid findings() {
    return grid(
        "findings",
        List.of(head("column.finding"), number("column.findings")),
        reading.manifest().findings().entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(entry -> cells(entry.getKey(), whole(entry.getValue())))
            .toList(),
        text("data.findings.empty"),
        text("data.findings.note"));
  }

  private Grid snapshots(List<Listed> all) {
    return grid(
        "others",
        List.of(
            head("column.snapshot"),
            head("data.day"),
            number("data.projects"),
            head("column.counts")),
        all.stream().map(this::snapshot).toList(),
        text("data.others.empty"),
        "");
  }

  private List<Grid.Cell> snapshot(Listed listed) {
    Manifest manifest = listed.manifest();
    if (manifest == null) {
      return cells(listed.id(), "–", "–", text("data.damaged"));
    }
    Grid.Cell id = new Grid.Cell(listed.id(), Links.to(listed.id()).prefix() + "/data");
    return List.of(
        id,
        Grid.Cell.of(asked.formats().day(manifest.day())),
        Grid.Cell.of(whole(manifest.projects())),
        Grid.Cell.of(listed.current() ? text("data.serving") : ""));
  }

  private String dumpDate(String iso) {
    return PartialDate.parse(iso).map(date -> new Dates(asked.formats()).text(date)).orElse(iso);
  }

  private Grid grid(
      String name, List<Grid.Head> heads, List<List<Grid.Cell>> rows, String empty, String note) {
    return new Grid(name, text("data." + name), heads, rows, empty, note);
  }

  private Grid.Head head(String key) {
    return Grid.Head.text(text(key));
  }

  private Grid.Head number(String key) {
    return Grid.Head.number(text(key));
  }

  private static List<Grid.Cell> cells(String... texts) {
    return Arrays.stream(texts).map(Grid.Cell::of).toList();
  }

  private String whole(long number) {
    return asked.formats().whole(number);
  }

  private String text(String key) {
    return asked.wording().text(key);
  }
}
