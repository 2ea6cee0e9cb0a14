package permed.landscape.link.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSplitterTest {

  private final Lexicon lexicon = new Lexicon();

  @Test
  void partsSegmentsAtCommasBracketsAndGaps() {
    assertThat(split("Lab A, B (C)  D – E"))
        .containsExactly("lab/0", "a/0", "b/1", "c/2", "d/3", "e/4");
  }

  @Test
  void joinsInitials() {
    assertThat(split("U.S.A. e.V. Univ. X")).containsExactly("usa/0", "ev/0", "univ/0", "x/0");
  }

  @Test
  void partsElidedArticlesAndNothingElse() {
    assertThat(split("l’Ecole King's Xi'an dell'Arno"))
        .containsExactly("l/0", "ecole/0", "kings/0", "xian/0", "dell/0", "arno/0");
  }

  @Test
  void endsSentencesButNotAtAbbreviations() {
    assertThat(split("Virology. Uni")).containsExactly("virology/0", "uni/1");
    assertThat(split("Technol. Uni")).containsExactly("technol/0", "uni/0");
  }

  @Test
  void foldsAccentsLigaturesAndCapitals() {
    assertThat(split("ŁÓDŹ Straße Ærø İzmir"))
        .containsExactly("lodz/0", "strasse/0", "aero/0", "izmir/0");
  }

  private List<String> split(String text) {
    return WordSplitter.split(text, lexicon).stream()
        .map(word -> word.folded() + "/" + word.segment())
        .toList();
  }
}
