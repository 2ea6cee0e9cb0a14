package permed.landscape.link.ror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RorIdProperties {

  private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

  @Property
  void readsWhatItPrints(@ForAll("ids") String id) {
    RorId parsed = RorId.parse(id).orElseThrow();

    assertThat(RorId.parse(parsed.url())).contains(parsed);
    assertThat(RorId.parse(parsed.asSourceRecordId().toString())).contains(parsed);
    assertThat(RorId.parse(" ROR.ORG/" + id.toUpperCase(Locale.ROOT) + " ")).contains(parsed);
  }

  @Property
  void refusesOneWrongDigit(
      @ForAll("ids") String id,
      @ForAll @IntRange(min = 1, max = 6) int at,
      @ForAll @IntRange(max = 31) int digit) {
    char other = DIGITS.charAt(digit);
    Assume.that(id.charAt(at) != other);

    assertThat(RorId.parse(id.substring(0, at) + other + id.substring(at + 1))).isEmpty();
  }

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.longs()
        .between(0, (1L << 30) - 1)
        .map(
            number -> {
              StringBuilder body = new StringBuilder();
              for (int shift = 25; shift >= 0; shift -= 5) {
                body.append(DIGITS.charAt((int) (number >> shift & 31)));
              }
              return "0%s%02d".formatted(body, 98 - number * 100 % 97);
            });
  }
}
