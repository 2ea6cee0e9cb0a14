package permed.landscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class QueryTextProperties {

  @Property(tries = 2000)
  void answersAnyTextWithoutThrowing(@ForAll String text) {
    assertAnswered(text);
  }

  @Property(tries = 5000)
  void answersTextFullOfOperators(@ForAll("nearlyQueries") String text) {
    assertAnswered(text);
  }

  @Property(tries = 5000)
  void canonicalFormParsesToItself(@ForAll("nearlyQueries") String text) {
    if (QueryText.parse(text) instanceof ParsedQuery.Valid valid) {
      ParsedQuery again = QueryText.parse(valid.canonical());

      assertThat(again).isInstanceOf(ParsedQuery.Valid.class);
      assertThat(((ParsedQuery.Valid) again).canonical()).isEqualTo(valid.canonical());
      assertThat(((ParsedQuery.Valid) again).lucene()).isEqualTo(valid.lucene());
    }
  }

  @Property(tries = 2000)
  void printedTreeReadsBackAsTheSameTree(@ForAll("trees") QueryNode tree) {
    assertThat(QueryReader.read(QueryPrinter.print(tree))).isEqualTo(tree);
  }

  private static void assertAnswered(String text) {
    ParsedQuery parsed = QueryText.parse(text);

    if (parsed instanceof ParsedQuery.Invalid invalid) {
      assertThat(invalid.error().position()).isBetween(0, text.length());
      assertThat(invalid.error().message()).endsWith(".");
    } else {
      assertThat(((ParsedQuery.Valid) parsed).canonical()).isNotNull();
    }
  }

  @Provide
  Arbitrary<String> nearlyQueries() {
    return Arbitraries.of(
            "cancer",
            "Ärzte",
            "multi-omics",
            "AND",
            "OR",
            "NOT",
            "-",
            "(",
            ")",
            "\"",
            "\\",
            "*",
            "~",
            "~1",
            "~2",
            " ",
            " ",
            " ",
            "title:",
            "year:",
            "start:",
            "amount:",
            "country:",
            "foo:",
            "[2014 TO 2020]",
            "{* TO 2016]",
            ">=",
            "<",
            "2016",
            "2016-11",
            "a",
            "bio*",
            "gene~",
            "10.3030/731366",
            "]",
            "[",
            "{",
            ":",
            "\u00a0",
            "€",
            "TO",
            "EL")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<QueryNode> trees() {
    return tree(3);
  }

  private static Arbitrary<QueryNode> tree(int depth) {
    if (depth == 0) {
      return leaf();
    }
    Arbitrary<List<QueryNode>> children = tree(depth - 1).list().ofMinSize(1).ofMaxSize(3);
    return Arbitraries.oneOf(
        leaf(),
        tree(depth - 1).map(QueryNode::not),
        children.map(QueryNode::all),
        children.map(QueryNode::any));
  }

  private static Arbitrary<QueryNode> leaf() {
    Arbitrary<String> texts =
        Arbitraries.strings()
            .withChars("abAND OR\"\\*~:-()[]{}<>=é ß.10/")
            .withChars('\u00a0', '\t')
            .ofMaxLength(8);
    Arbitrary<String> words = texts.map(text -> "ge" + text.strip());
    return Arbitraries.oneOf(
        Combinators.combine(fields(), texts, Arbitraries.integers().between(0, 99))
            .as(QueryNode.Text::new),
        Combinators.combine(fields(), words).as(QueryNode.Prefix::new),
        Combinators.combine(fields(), words, Arbitraries.integers().between(1, 2))
            .as(QueryNode.Fuzzy::new),
        Arbitraries.of(QueryField.TITLE, QueryField.DOI).map(QueryNode.Present::new),
        Arbitraries.just(new QueryNode.Everything()),
        ranges(QueryField.YEAR, "2014", "2020"),
        ranges(QueryField.AMOUNT, "-5", "1000000"),
        ranges(QueryField.START, "2016-11", "2020-02-29"));
  }

  private static Arbitrary<@Nullable QueryField> fields() {
    return Arbitraries.of(QueryField.TITLE, QueryField.ORG, QueryField.COUNTRY, QueryField.CALL)
        .injectNull(0.5);
  }

  private static Arbitrary<QueryNode> ranges(QueryField field, String low, String high) {
    Arbitrary<Boolean> included = Arbitraries.of(true, false);
    Arbitrary<@Nullable Bound> lower =
        included.map(in -> Bound.parse(field, low, in).orElseThrow()).injectNull(0.3);
    Arbitrary<@Nullable Bound> upper =
        included.map(in -> Bound.parse(field, high, in).orElseThrow()).injectNull(0.3);
    Arbitrary<QueryNode> single =
        Arbitraries.of(low, high)
            .map(text -> Bound.parse(field, text, true).orElseThrow())
            .map(bound -> new QueryNode.Range(field, bound, bound));
    return Arbitraries.oneOf(
        single,
        Combinators.combine(lower, upper).as((from, to) -> new QueryNode.Range(field, from, to)));
  }
}
