package permed.landscape.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import permed.landscape.text.QuerySyntaxError.Kind;

class QueryTextTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      delimiter = '|',
      value = {
        "'  cancer   AND genomics '          | cancer genomics",
        "a OR b c                            | a OR (b c)",
        "(a OR b) c                          | (a OR b) c",
        "NOT a b                             | -a b",
        "NOT (a b)                           | -(a b)",
        "- a                                 | '\"-\" a'",
        "title:(a OR \"b  c\")               | 'title:a OR title:\"b c\"'",
        "(a (b c)) AND d                     | a b c d",
        "YEAR:[2014 TO 2014]                 | year:2014",
        "amount:>1000000                     | amount:{1000000 TO *]",
        "start:<=2016-11                     | start:[* TO 2016-11]",
        "Roadmap: prevention                 | '\"Roadmap:\" prevention'",
        "https://example.org/a               | '\"https://example.org/a\"'",
        "pharmacogen*                        | pharmacogen*",
        "gene~                               | gene~1",
        "genomisc~                           | genomisc~2",
        "title:*                             | title:*",
        "* a                                 | a",
        "\"AND\"                             | '\"AND\"'"
      })
  void writesOneTextForAQuery(String text, String canonical) {
    assertThat(QueryText.parse(text))
        .isInstanceOfSatisfying(
            ParsedQuery.Valid.class, valid -> assertThat(valid.canonical()).isEqualTo(canonical));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "a \"b                    | 2  | UNCLOSED_QUOTE",
        "a (b                     | 2  | UNCLOSED_PARENTHESIS",
        "a) b                     | 1  | UNEXPECTED_PARENTHESIS",
        "a AND                    | 5  | MISSING_OPERAND",
        "OR a                     | 0  | MISSING_OPERAND",
        "a OR OR b                | 5  | MISSING_OPERAND",
        "()                       | 1  | MISSING_OPERAND",
        "a title:                 | 8  | MISSING_OPERAND",
        "a funds:x                | 2  | UNKNOWN_FIELD",
        "year:[2014 2020]         | 5  | MALFORMED_RANGE",
        "year:[2014 TO 2020       | 5  | MALFORMED_RANGE",
        "year:[2020 TO 2014]      | 5  | MALFORMED_RANGE",
        "title:[a TO b]           | 6  | MALFORMED_RANGE",
        "year:[2014 TO then]      | 14 | NOT_A_NUMBER",
        "year:soon                | 5  | NOT_A_NUMBER",
        "start:2016-13            | 6  | NOT_A_DATE",
        "gene~7                   | 4  | NOT_A_NUMBER",
        "'\"a b\"~x'              | 5  | NOT_A_NUMBER",
        "p*                       | 1  | PREFIX_TOO_SHORT",
        "bio*marker               | 3  | MISPLACED_WILDCARD",
      })
  void namesThePositionOfAnError(String text, int position, Kind kind) {
    assertThat(QueryText.parse(text))
        .isInstanceOfSatisfying(
            ParsedQuery.Invalid.class,
            invalid -> {
              assertThat(invalid.error().kind()).isEqualTo(kind);
              assertThat(invalid.error().position()).isEqualTo(position);
            });
  }

  @Test
  void refusesWhatIsTooLongTooDeepOrTooWide() {
    assertThat(kindOf("a".repeat(4001))).isEqualTo(Kind.TOO_COMPLEX);
    assertThat(kindOf("(".repeat(500) + "a" + ")".repeat(500))).isEqualTo(Kind.TOO_COMPLEX);
    assertThat(kindOf("-".repeat(500) + "a")).isEqualTo(Kind.TOO_COMPLEX);
    assertThat(kindOf("call:a ".repeat(513))).isEqualTo(Kind.TOO_COMPLEX);
    assertThat(kindOf("\"" + "a ".repeat(1000) + "\"")).isEqualTo(Kind.TOO_COMPLEX);
  }

  @Test
  void ranksOnlyWhatAsksForWords() {
    assertThat(valid("genomics year:2016").ranked()).isTrue();
    assertThat(valid("year:2016 -genomics").ranked()).isFalse();
    assertThat(valid("").ranked()).isFalse();
  }

  private static Kind kindOf(String text) {
    return ((ParsedQuery.Invalid) QueryText.parse(text)).error().kind();
  }

  private static ParsedQuery.Valid valid(String text) {
    return (ParsedQuery.Valid) QueryText.parse(text);
  }
}
