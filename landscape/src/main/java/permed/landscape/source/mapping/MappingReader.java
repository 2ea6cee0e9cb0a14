package permed.landscape.source.mapping;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import permed.landscape.grant.Funder;
import permed.landscape.source.SourceProfile;
import permed.landscape.source.mapping.yaml.Block;
import permed.landscape.source.mapping.yaml.Mistake;
import permed.landscape.source.mapping.yaml.Mistakes;
import permed.landscape.source.mapping.yaml.Nodes;
import permed.landscape.source.mapping.yaml.Shapes;
import permed.landscape.source.mapping.yaml.YamlText;

/** Reads a mapping, and tells everything that is wrong with it at once. */
final class MappingReader {

  private final Mistakes mistakes = new Mistakes();

  Mapping.Outcome read(String yaml) {
    Optional<Mapping> mapping = YamlText.parse(yaml, mistakes).map(this::mapping);
    List<Mistake> found = mistakes.list();
    return mapping.isPresent() && found.isEmpty()
        ? new Mapping.Outcome.Understood(mapping.get())
        : new Mapping.Outcome.Mistaken(found);
  }

  private Mapping mapping(Node root) {
    Block block = Block.of(root, Shapes.MAPPING, mistakes);
    Map<String, Map<String, String>> meanings = new LinkedHashMap<>();
    block
        .nodesByName("values")
        .forEach((name, node) -> meanings.put(name, Nodes.meanings(node, mistakes)));
    Scope scope = Scope.of(block, meanings);
    checkDefaults(block, scope);
    SourceProfile profile =
        new SourceProfile(
            block.text("id"), block.text("name"), block.text("licence"), block.text("attribution"));
    return new Mapping(profile, payers(block), tables(block, scope));
  }

  private Map<String, Funder> payers(Block root) {
    Map<String, Funder> payers = new LinkedHashMap<>();
    root.blocksByName("payers", Shapes.PAYER)
        .forEach(
            (id, block) -> {
              if (!id.matches("[a-z][a-z0-9-]*")) {
                mistakes.add(
                    block.node(),
                    "'" + id + "' is no short id of a payer.",
                    "small letters, digits and hyphens");
              }
              Funder funder = new Funder(id, block.text("name"), block.text("area"));
              List<String> names = new ArrayList<>(block.texts("names"));
              names.add(id);
              names.add(funder.name());
              names.stream().distinct().forEach(name -> put(payers, name, funder, block));
            });
    return payers;
  }

  private void put(Map<String, Funder> payers, String name, Funder funder, Block block) {
    Funder other = payers.put(Mapping.folded(name), funder);
    if (other != null && !other.equals(funder)) {
      mistakes.add(block.node(), "'" + name + "' also means payer '" + other.id() + "'.", "");
    }
  }

  private List<TableRule> tables(Block root, Scope scope) {
    List<TableRule> tables = new ArrayList<>();
    root.blocksByName("tables", Shapes.TABLE)
        .forEach(
            (name, block) -> {
              Scope inside = scope.inside(block);
              checkDefaults(block, inside);
              tables.add(new TableReader(name, block, inside, mistakes).read());
            });
    if (tables.stream().noneMatch(TableRule::isOfProjects)) {
      root.mistake("tables", "No table has projects.", "a table without 'of', with project: id");
    }
    return tables;
  }

  /** Ways of writing dates that hold for a whole block, and its currency. */
  private static void checkDefaults(Block block, Scope scope) {
    for (String word : block.texts("dates")) {
      try {
        DateStyle.of(word, scope.locale());
      } catch (IllegalArgumentException noPattern) {
        block.mistake(
            "dates",
            "'" + word + "' is no way of writing a date.",
            "iso, epoch, epochMillis, excel, year, or a pattern such as dd/MM/yyyy");
      }
    }
    if (block.has("currency") && Currencies.find(scope.currency()).isEmpty()) {
      block.mistake("currency", "'" + scope.currency() + "' is no currency.", "a code of ISO 4217");
    }
  }

  static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name.toLowerCase(Locale.ROOT)));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
