package permed.landscape.delivery.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import permed.landscape.snapshot.Grants;

class AspectsProperties {

  @Property
  void theTextFormReadsBack(@ForAll String title) {
    Aspects said = Aspects.of(Grants.aGrant("1").titled("en", title).build());

    assertThat(Aspects.parse(said.toString())).isEqualTo(said);
  }

  @Property
  void onlyWhatIsSaidOtherwiseDiffers(@ForAll @Size(2) List<String> titles) {
    Aspects one = Aspects.of(Grants.aGrant("1").titled("en", titles.getFirst()).build());
    Aspects other = Aspects.of(Grants.aGrant("1").titled("en", titles.getLast()).build());

    if (titles.getFirst().strip().equals(titles.getLast().strip())) {
      assertThat(one.differencesTo(other)).isEmpty();
    } else {
      assertThat(one.differencesTo(other)).containsExactly(Aspect.TITLE);
    }
  }
}
