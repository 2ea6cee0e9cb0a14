package permed.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class OrcidProperties {

  @Example
  void readsTheOneOfTheStandard() {
    Orcid expected = new Orcid("0000-0002-1825-0097");

    assertThat(Orcid.parse("0000-0002-1825-0097")).contains(expected);
    assertThat(Orcid.parse(" https://orcid.org/0000-0002-1825-0097")).contains(expected);
    assertThat(Orcid.parse("0000000218250097")).contains(expected);
    assertThat(Orcid.parse("0000-0002-1694-233x")).contains(new Orcid("0000-0002-1694-233X"));
    assertThat(Orcid.parse("")).isEmpty();
    assertThat(Orcid.parse("0000-0002-1825-009")).isEmpty();
  }

  /** Exactly one of the eleven check digits fits. */
  @Property
  void hasOneCheckDigit(@ForAll @LongRange(max = 999_999_999_999_999L) long number) {
    String digits = "%015d".formatted(number);

    assertThat("0123456789X".chars().filter(c -> Orcid.parse(digits + (char) c).isPresent()))
        .hasSize(1);
  }

  @Property
  void noticesOneWrongDigit(
      @ForAll @LongRange(max = 999_999_999_999_999L) long number,
      @ForAll @IntRange(max = 14) int place,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    String digits = "%015d".formatted(number);
    char check =
        (char)
            "0123456789X"
                .chars()
                .filter(c -> Orcid.parse(digits + (char) c).isPresent())
                .findFirst()
                .orElseThrow();
    int wrong = (digits.charAt(place) - '0' + shift) % 10;

    String other = digits.substring(0, place) + wrong + digits.substring(place + 1) + check;

    assertThat(Orcid.parse(other)).isEmpty();
  }
}
