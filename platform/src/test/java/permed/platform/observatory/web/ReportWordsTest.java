package permed.platform.observatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import permed.platform.site.Formats;
import permed.platform.site.Wordings;

class ReportWordsTest {

  private static final Formats ENGLISH = Wordings.ofAllModules().in(Locale.ENGLISH).formats();

  @ParameterizedTest
  @CsvSource({"0,1000,0", "1,1000,<1", "5,1000,1", "500,1000,50", "999,1000,>99", "1000,1000,100"})
  void saysNoneAndAllOnlyWhereItIsSo(long part, long whole, String share) {
    assertThat(ReportWords.share(ENGLISH, part, whole)).isEqualTo(share + "\u00a0%");
  }
}
