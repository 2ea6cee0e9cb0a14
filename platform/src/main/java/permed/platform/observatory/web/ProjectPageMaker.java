package permed.platform.observatory.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import permed.kernel.time.PartialDate;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Project;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.snapshot.store.Manifest;
import permed.platform.observatory.Reading;
import permed.platform.observatory.RecordVersion;

/** Makes the page of one project. */
record ProjectPageMaker(Asked asked, Reading reading) {

  ProjectPage make(Project project) {
    ProjectDescriber describer = new ProjectDescriber(project, asked.links(), asked.wording());
    List<LocalText> titles = project.description().titles();
    boolean named = !project.description().acronym().isEmpty();
    String source = sourceName(project.id().source());
    return new ProjectPage(
        text("project.kind", source + " " + project.id().localId()),
        project.description().acronym().isEmpty()
            ? project.description().title()
            : project.description().acronym(),
        "",
        describer.texts(named ? titles : titles.stream().skip(1).toList()),
        describer.texts(project.description().abstracts()),
        describer.facts(),
        List.of(
            describer.funding(),
            describer.participants(),
            describer.fields(),
            history(reading.history(project.id()), describer)),
        official(project.id()),
        attributions(project.id().source()),
        citation(project, source));
  }

  private Grid history(List<RecordVersion> versions, ProjectDescriber describer) {
    return new Grid(
        "history",
        text("project.history"),
        List.of(
            Grid.Head.text(text("column.delivered")),
            Grid.Head.text(text("column.file")),
            Grid.Head.number(text("column.participants")),
            Grid.Head.number(text("column.money")),
            Grid.Head.text(text("column.counts"))),
        versions.stream().map(version -> row(version, describer)).toList(),
        text("project.history.empty"),
        text("project.history.note"));
  }

  private List<Grid.Cell> row(RecordVersion version, ProjectDescriber describer) {
    @Nullable PartialDate dump = PartialDate.parse(version.dumpDate()).orElse(null);
    String amount =
        version.amount() == null
            ? "–"
            : version.currency() + "\u00a0" + asked.formats().decimal(version.amount(), 2);
    List<Grid.Cell> cells = new ArrayList<>();
    cells.add(Grid.Cell.of(describer.day(dump)));
    cells.add(Grid.Cell.of(version.fileName()));
    cells.add(Grid.Cell.of(asked.formats().whole(version.participants())));
    cells.add(Grid.Cell.of(amount));
    cells.add(Grid.Cell.of(text(version.current() ? "version.current" : "version.superseded")));
    return cells;
  }

  private List<String> attributions(String source) {
    return reading.manifest().inputs().stream()
        .filter(input -> input.source().equals(source))
        .map(Manifest.Input::attribution)
        .distinct()
        .toList();
  }

  private String citation(Project project, String source) {
    return text(
        "record.citation",
        project.fundingLines().isEmpty()
            ? source
            : project.fundingLines().getFirst().payer().name(),
        project.description().title(),
        project.description().acronym(),
        source,
        project.id().toString(),
        reading.id(),
        asked.formats().day(reading.day()));
  }

  /** The funder's own page of a record, where its address follows from the id. */
  private static String official(SourceRecordId id) {
    return id.source().equals("cordis") && id.localId().matches("\\d+")
        ? "https://cordis.europa.eu/project/id/" + id.localId()
        : "";
  }

  private static String sourceName(String source) {
    return source.equals("cordis") ? "CORDIS" : source;
  }

  private String text(String key, Object... arguments) {
    return asked.wording().text(key, arguments);
  }
}
