package permed.platform.observatory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import permed.landscape.grant.LocalText;
import permed.landscape.grant.Project;
import permed.landscape.link.project.Award;
import permed.landscape.snapshot.store.Manifest;
import permed.platform.observatory.Reading;

/** Makes the page of one project, as all records of the award tell it. */
record ProjectPageMaker(Asked asked, Reading reading) {

  ProjectPage make(Award award) {
    Project project = award.merged();
    ProjectDescriber describer = new ProjectDescriber(award, asked.links(), asked.wording());
    RecordsDescriber records = new RecordsDescriber(award, asked, reading);
    List<Grid> grids = new ArrayList<>(List.of(describer.funding()));
    grids.addAll(records.grids());
    grids.addAll(List.of(describer.participants(), describer.fields(), records.history()));
    List<LocalText> titles = project.description().titles();
    boolean named = !project.description().acronym().isEmpty();
    String kind =
        award.records().stream()
            .map(record -> Sources.name(record.id()))
            .collect(Collectors.joining(" · "));
    return new ProjectPage(
        text("project.kind", kind),
        project.description().acronym().isEmpty()
            ? project.description().title()
            : project.description().acronym(),
        "",
        describer.texts(named ? titles : titles.stream().skip(1).toList()),
        describer.texts(project.description().abstracts()),
        describer.facts(),
        records.gone(),
        grids,
        Sources.officialPage(project.id()),
        attributions(award),
        citation(project, Sources.name(project.id().source())));
  }

  private List<String> attributions(Award award) {
    Set<String> sources =
        award.records().stream().map(record -> record.id().source()).collect(Collectors.toSet());
    return reading.manifest().inputs().stream()
        .filter(input -> sources.contains(input.source()))
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

  private String text(String key, Object... arguments) {
    return asked.wording().text(key, arguments);
  }
}
