package permed.landscape.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.StringLength;

class LetteringProperties {

  @Property
  void fittedWordsFit(
      @ForAll @StringLength(min = 1, max = 80) String text,
      @ForAll @DoubleRange(min = 40, max = 400) double room) {
    assertThat(Lettering.width(Lettering.fit(text, 12, room), 12)).isLessThanOrEqualTo(room);
  }

  @Property
  void linesFitAndTogetherAreTheText(
      @ForAll List<@AlphaChars @StringLength(min = 1, max = 8) String> words,
      @ForAll @DoubleRange(min = 120, max = 400) double room) {
    List<String> lines = Lettering.wrap(String.join(" ", words), 12, room);

    assertThat(lines).allMatch(line -> Lettering.width(line, 12) <= room);
    assertThat(String.join(" ", lines)).isEqualTo(String.join(" ", words));
  }
}
