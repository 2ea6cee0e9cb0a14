package permed.landscape.source.mapping;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import permed.landscape.grant.Relation;
import permed.landscape.grant.Taxonomy;
import permed.landscape.source.mapping.Rules.Choice;
import permed.landscape.source.mapping.Rules.CodeRule;
import permed.landscape.source.mapping.Rules.FundingRule;
import permed.landscape.source.mapping.Rules.InvestigatorRule;
import permed.landscape.source.mapping.Rules.ParticipantRule;
import permed.landscape.source.mapping.Rules.PeriodRule;
import permed.landscape.source.mapping.Rules.RelationRule;
import permed.landscape.source.mapping.yaml.Block;
import permed.landscape.source.mapping.yaml.Mistakes;
import permed.landscape.source.mapping.yaml.Nodes;
import permed.landscape.source.mapping.yaml.Shape;
import permed.landscape.source.mapping.yaml.Shapes;

/** Reads the blocks of a table that may occur several times. */
final class BlockRules {

  private final Block table;
  private final Scope scope;
  private final Mistakes mistakes;

  BlockRules(Block table, Scope scope, Mistakes mistakes) {
    this.table = table;
    this.scope = scope;
    this.mistakes = mistakes;
  }

  List<ParticipantRule> participants() {
    return all("participants", Shapes.PARTICIPANT, this::participant);
  }

  List<FundingRule> funding() {
    return all("funding", Shapes.FUNDING, this::funding);
  }

  List<CodeRule> codes() {
    return all("codes", Shapes.CODE, this::code);
  }

  List<InvestigatorRule> investigators() {
    return all("investigators", Shapes.INVESTIGATOR, this::investigator);
  }

  List<RelationRule> relations() {
    return all("relations", Shapes.RELATION, this::relation);
  }

  private <T> List<T> all(String key, Shape shape, BiFunction<Block, Choice, T> read) {
    return table.blocks(key, shape).stream()
        .map(block -> read.apply(block, new ChoiceReader(block, scope, mistakes).choice()))
        .toList();
  }

  /** The cells of a block know the names of the parts of its items. */
  private CellReader cells(Choice choice) {
    return new CellReader(ChoiceReader.inside(scope, choice), mistakes);
  }

  private ParticipantRule participant(Block block, Choice choice) {
    CellReader reader = cells(choice);
    Map<String, CellRule> ids = new LinkedHashMap<>();
    block
        .nodesByName("otherIds")
        .forEach((scheme, node) -> ids.put(scheme(node, scheme), reader.cell(node)));
    Map<String, CellRule> cells = new LinkedHashMap<>();
    for (Shape.Key key : Shapes.PARTICIPANT.keys()) {
      if (key.kind() instanceof permed.landscape.source.mapping.yaml.Kind.Cell) {
        cells.put(key.name(), reader.cell(block, key.name()));
      }
    }
    if (!block.has("currency") && !scope.currency().isEmpty()) {
      cells.put("currency", constant(scope.currency()));
    }
    return new ParticipantRule(choice, block.text("scheme"), ids, cells);
  }

  private FundingRule funding(Block block, Choice choice) {
    CellReader reader = cells(choice);
    CellRule currency = reader.cell(block, "currency");
    if (!currency.isMapped() && scope.currency().isEmpty()) {
      mistakes.add(block.node(), "An amount needs a currency.", "currency: =EUR, or a column");
    }
    return new FundingRule(
        choice,
        reader.cell(block, "payer"),
        reader.cell(block, "amount"),
        currency.isMapped() ? currency : constant(scope.currency()),
        reader.cell(block, "kind"),
        block.blocks("period", Shapes.PERIOD).stream()
            .findFirst()
            .map(period -> period(period, reader))
            .orElse(null),
        block.flag("ifNone"),
        block.text("zero").equals("known"),
        typical(block),
        known(block));
  }

  private static CellRule constant(String text) {
    return new CellRule(List.of(), text, CellRule.Reading.PLAIN, text);
  }

  private List<BigDecimal> typical(Block block) {
    List<BigDecimal> bounds =
        block.texts("typical").stream().map(text -> number(block, "typical", text)).toList();
    boolean good = bounds.size() == 2 && bounds.get(0).compareTo(bounds.get(1)) < 0;
    if (!bounds.isEmpty() && !good) {
      block.mistake("typical", "This is no range.", "two amounts, the smaller first");
    }
    return bounds;
  }

  private Map<String, BigDecimal> known(Block block) {
    Map<String, BigDecimal> known = new LinkedHashMap<>();
    block
        .find("check")
        .map(node -> Nodes.meanings(node, mistakes))
        .orElse(Map.of())
        .forEach((id, amount) -> known.put(id, number(block, "check", amount)));
    return known;
  }

  private static BigDecimal number(Block block, String key, String text) {
    try {
      return new BigDecimal(text.replace("_", ""));
    } catch (NumberFormatException none) {
      block.mistake(key, "'" + text + "' is no amount.", "an amount such as 120000.50");
      return BigDecimal.ZERO;
    }
  }

  private static PeriodRule period(Block block, CellReader reader) {
    MonthDay firstDay = firstDay(block);
    boolean named = block.has("namedAfter");
    if (firstDay != null && !named) {
      block.mistake(
          "firstDay",
          "It is not said which year a fiscal year is named after.",
          "namedAfter: start or end");
    }
    return new PeriodRule(
        reader.cell(block, "start"),
        reader.cell(block, "end"),
        reader.cell(block, "year"),
        firstDay,
        block.text("namedAfter").equals("end"));
  }

  private static @Nullable MonthDay firstDay(Block block) {
    String text = block.text("firstDay");
    try {
      return text.isEmpty() ? null : MonthDay.parse("--" + text);
    } catch (DateTimeException none) {
      block.mistake("firstDay", "'" + text + "' is no day.", "month and day, such as 10-01");
      return null;
    }
  }

  private CodeRule code(Block block, Choice choice) {
    CellReader reader = cells(choice);
    List<CellRule> path =
        block.find("path").map(node -> Nodes.texts(node, mistakes)).orElse(List.of()).stream()
            .map(reader::cell)
            .toList();
    return new CodeRule(
        choice,
        Words.find(Taxonomy.class, block.text("taxonomy")).orElse(Taxonomy.DISCIPLINE),
        reader.cell(block, "code"),
        reader.cell(block, "label"),
        path,
        block.text("version"));
  }

  private InvestigatorRule investigator(Block block, Choice choice) {
    CellReader reader = cells(choice);
    return new InvestigatorRule(choice, reader.cell(block, "name"), reader.cell(block, "orcid"));
  }

  private RelationRule relation(Block block, Choice choice) {
    CellReader reader = cells(choice);
    return new RelationRule(
        choice,
        Words.find(Relation.Kind.class, block.text("kind")).orElse(Relation.Kind.PART_OF),
        reader.cell(block, "to"),
        block.text("scheme"));
  }

  private String scheme(Node node, String scheme) {
    Set<String> known = new HashSet<>(Identifiers.SCHEMES);
    if (!known.contains(scheme.toLowerCase(Locale.ROOT))) {
      String allowed = known.stream().sorted().collect(Collectors.joining(", "));
      mistakes.add(node, "No kind of id is called '" + scheme + "'.", allowed);
    }
    return scheme;
  }
}
