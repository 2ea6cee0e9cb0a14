package permed.landscape.source.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import permed.kernel.finding.Finding;
import permed.kernel.finding.SourcePointer;
import permed.landscape.source.text.DamagedLetters;

class WordingProperties {

  private static final SourcePointer WHERE = SourcePointer.of("file");

  @Property
  void whatWindowsMisreadComesBack(
      @ForAll @StringLength(max = 30) @Chars({'a', ' ', 'é', 'Ö', 'ß', '£', '’', '–', 'ł'})
          String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String damaged = new String(bytes, Charset.forName("windows-1252"));
    Assume.that(DamagedLetters.indexIn(damaged) >= 0 && damaged.indexOf('\ufffd') < 0);

    assertThat(Wording.read(damaged, WHERE, new ArrayList<>())).isEqualTo(text);
  }

  @Property
  void soundTextStaysAsItIsWithoutFinding(@ForAll String text) {
    Assume.that(DamagedLetters.indexIn(text) < 0);
    List<Finding> findings = new ArrayList<>();

    assertThat(Wording.read(text, WHERE, findings)).isEqualTo(text);
    assertThat(findings).isEmpty();
  }

  @Property
  void damageIsNeverSilent(@ForAll String before, @ForAll String after) {
    List<Finding> findings = new ArrayList<>();

    Wording.read(before + "Ã©" + after, WHERE, findings);

    assertThat(findings).hasSize(1);
  }
}
