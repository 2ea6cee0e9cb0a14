package permed.landscape.source.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import permed.landscape.grant.Funder;
import permed.landscape.source.SourceProfile;
import permed.landscape.source.mapping.yaml.Mistake;

/** How the files of one source are read, as its YAML says. */
public final class Mapping {

  private final SourceProfile profile;
  private final Map<String, Funder> payerByName;
  private final List<TableRule> tables;

  Mapping(SourceProfile profile, Map<String, Funder> payerByName, List<TableRule> tables) {
    this.profile = profile;
    this.payerByName = new TreeMap<>(payerByName);
    this.tables = List.copyOf(tables);
  }

  /** How the reading of a mapping ended. */
  public sealed interface Outcome {

    /** It can be used. */
    record Understood(Mapping mapping) implements Outcome {}

    /** It cannot; everything that is wrong with it, in the order of the file. */
    record Mistaken(List<Mistake> mistakes) implements Outcome {
      public Mistaken {
        mistakes = List.copyOf(mistakes);
      }
    }
  }

  /** Reads a mapping. */
  public static Outcome parse(String yaml) {
    return new MappingReader().read(yaml);
  }

  public SourceProfile profile() {
    return profile;
  }

  List<TableRule> tables() {
    return tables;
  }

  /** The payer of this id or name, capitals aside. */
  Optional<Funder> payer(String idOrName) {
    return Optional.ofNullable(payerByName.get(folded(idOrName)));
  }

  /** The tables by name and the columns each needs, for people. */
  List<String> needs() {
    List<String> needs = new ArrayList<>();
    for (TableRule table : tables) {
      String file = table.layout().file();
      needs.add(
          table.name()
              + " with "
              + String.join(", ", table.needed())
              + (file.isEmpty() ? "" : " in a file named " + file));
    }
    return needs;
  }

  static String folded(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }
}
