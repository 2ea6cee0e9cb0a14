package permed.landscape.source.mapping.registry;

import java.util.List;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.Sources;
import permed.landscape.source.mapping.MappedReader;
import permed.landscape.source.mapping.Mapping;
import permed.landscape.source.mapping.registry.finding.MappingMistaken;
import permed.landscape.source.mapping.registry.finding.MappingShadowsSource;
import permed.landscape.source.mapping.yaml.Mistake;

/** What the text of a member's mapping comes to. */
sealed interface Reading {

  record Usable(OwnMapping mapping) implements Reading {}

  record Unusable(List<Finding> findings) implements Reading {}

  static Reading of(String yaml, String file, Sources bundled) {
    return switch (Mapping.parse(yaml)) {
      case Mapping.Outcome.Understood understood ->
          usable(understood.mapping(), yaml, file, bundled);
      case Mapping.Outcome.Mistaken mistaken ->
          new Unusable(
              mistaken.mistakes().stream().map(mistake -> finding(mistake, file)).toList());
    };
  }

  static Unusable unusable(Finding finding) {
    return new Unusable(List.of(finding));
  }

  private static Reading usable(Mapping mapping, String yaml, String file, Sources bundled) {
    String id = mapping.profile().id();
    if (bundled.find(id).isPresent()) {
      return unusable(new MappingShadowsSource(SourcePointer.of(file), id));
    }
    return new Usable(
        new OwnMapping(
            mapping.profile(),
            MappingVersions.versionOf(yaml),
            yaml,
            MappedReader.ofMember(mapping, yaml)));
  }

  private static Finding finding(Mistake mistake, String file) {
    return new MappingMistaken(
        SourcePointer.of(file, mistake.line()).withField("character " + mistake.column()),
        mistake.what(),
        mistake.allowed());
  }
}
