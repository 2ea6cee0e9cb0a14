package permed.platform.observatory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.link.ror.RorId;
import permed.landscape.snapshot.store.Manifest;
import permed.platform.observatory.NamedOrganisation;
import permed.platform.observatory.Reading;
import permed.platform.site.Wording;

/** Tells as which registered organisation one counts, what sources call it, and why. */
record RegistryDescriber(Asked asked, Reading reading) {

  private static final String REGISTERED = "ror:";
  private static final int CORRECTIONS = 20;

  /** The registry's id of a key, if it is one of the registry. */
  static Optional<RorId> registered(String key) {
    return key.startsWith(REGISTERED) ? RorId.parse(key) : Optional.empty();
  }

  static Grid.Cell cell(String key) {
    return registered(key)
        .map(ror -> new Grid.Cell(ror.value(), ror.url()))
        .orElseGet(() -> Grid.Cell.of("–"));
  }

  /** Which dump of the registry a snapshot was linked with. */
  static String used(Manifest manifest, Wording wording) {
    Manifest.Registry registry = manifest.references().registry();
    return registry == null
        ? wording.text("registry.none")
        : wording.text(
            "registry.used", registry.attribution(), registry.dumpDate(), registry.fileName());
  }

  /** Where the organisation stands in the registry, or why it is not found there. */
  List<Fact> facts(String key) {
    Optional<RorId> ror = registered(key);
    if (ror.isPresent()) {
      return List.of(
          Fact.linked(text("organisation.registry"), "ROR " + ror.get(), ror.get().url()));
    }
    if (reading.manifest().references().registry() == null) {
      return List.of();
    }
    String remark = named(key).map(this::why).orElse("");
    return List.of(
        Fact.of(text("organisation.registry"), text("organisation.unmatched")).remarked(remark));
  }

  /** What each source calls it. */
  List<Grid> grids(String key) {
    List<NamedOrganisation> names = names(key);
    return names.isEmpty() ? List.of() : List.of(grid(names));
  }

  /** Where the secretariat says which organisation each source means. */
  List<Grid.Cell> corrections(String key) {
    return names(key).stream()
        .limit(CORRECTIONS)
        .map(one -> new Grid.Cell(one.id().toString(), asked.links().correctOrganisation(one.id())))
        .toList();
  }

  private List<NamedOrganisation> names(String key) {
    return registered(key)
        .map(reading::organisations)
        .orElseGet(() -> named(key).map(List::of).orElse(List.of()));
  }

  private Grid grid(List<NamedOrganisation> names) {
    return new Grid(
        "names",
        text("organisation.names"),
        List.of(
            Grid.Head.text(text("column.name")),
            Grid.Head.text(text("column.place")),
            Grid.Head.text(text("column.id")),
            Grid.Head.text(text("column.why-registered"))),
        names.stream().map(this::row).toList(),
        "",
        used(reading.manifest(), asked.wording()));
  }

  private List<Grid.Cell> row(NamedOrganisation one) {
    String country = one.country().isEmpty() ? "" : asked.labels().country(one.country());
    List<String> place = new ArrayList<>(List.of(one.city(), country));
    place.removeIf(String::isEmpty);
    return List.of(
        Grid.Cell.of(one.names().isEmpty() ? "–" : String.join(" · ", one.names())),
        Grid.Cell.of(place.isEmpty() ? "–" : String.join(", ", place)),
        Grid.Cell.of(one.id().toString()),
        Grid.Cell.of(why(one)));
  }

  private String why(NamedOrganisation one) {
    if (one.decided() != null) {
      return asked.wording().text("bond.ruled", asked.formats().day(one.decided()), one.reason());
    }
    if (one.why() != null) {
      return text("unmatched." + one.why().name());
    }
    return one.how().stream()
        .map(level -> text("level." + level.name()))
        .collect(Collectors.joining(", "));
  }

  private Optional<NamedOrganisation> named(String key) {
    return SourceRecordId.parse(key).flatMap(reading::organisation);
  }

  private String text(String key) {
    return asked.wording().text(key);
  }
}
