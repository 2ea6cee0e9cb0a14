package permed.platform.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SlugTest {

  @Test
  void isReadInAnyCase() {
    assertThat(Slug.parse(" HRB-Ireland ")).contains("hrb-ireland");
  }

  @Test
  void isWordsJoinedByHyphens() {
    assertThat(Slug.parse("")).isEmpty();
    assertThat(Slug.parse("a b")).isEmpty();
    assertThat(Slug.parse("-a")).isEmpty();
    assertThat(Slug.parse("a--b")).isEmpty();
    assertThat(Slug.parse("a/b")).isEmpty();
    assertThat(Slug.parse("a".repeat(61))).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> Slug.of("a b"));
  }

  @Test
  void isSuggestedByAName() {
    assertThat(Slug.suggestedBy("Agence nationale de la recherche (ANR)"))
        .contains("agence-nationale-de-la-recherche-anr");
    assertThat(Slug.suggestedBy("TÜBİTAK")).contains("tubitak");
    assertThat(Slug.suggestedBy("Υπουργείο")).isEmpty();
  }

  @Test
  void isCutFromALongNameToWhatIsStillASlug() {
    assertThat(Slug.suggestedBy("a".repeat(59) + " " + "b".repeat(20))).contains("a".repeat(59));
  }
}
