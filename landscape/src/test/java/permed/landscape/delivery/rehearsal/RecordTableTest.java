package permed.landscape.delivery.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import permed.landscape.delivery.change.Aspect;
import permed.landscape.delivery.change.Aspects;
import permed.landscape.delivery.change.RecordKey;
import permed.landscape.grant.SourceRecordId;
import permed.landscape.snapshot.Grants;

class RecordTableTest {

  @Test
  void keepsApartFarMoreRecordsThanItBeganWith() {
    RecordTable table = new RecordTable();
    for (int i = 0; i < 50_000; i++) {
      table.stand(table.number(key(i)), Side.AFTER, i, said("t" + i % 7));
    }

    assertThat(table.size()).isEqualTo(50_000);
    for (int i = 0; i < 50_000; i += 997) {
      int number = table.number(key(i));
      assertThat(number).isEqualTo(i);
      assertThat(table.position(number, Side.AFTER)).isEqualTo(i);
      assertThat(table.stands(number, Side.BEFORE)).isFalse();
      table.stand(number, Side.BEFORE, 0, said("t" + i % 7));
      assertThat(table.differences(number)).isEmpty();
      table.stand(number, Side.BEFORE, 0, said("other"));
      assertThat(table.differences(number)).containsExactly(Aspect.TITLE);
    }
  }

  private static Aspects said(String title) {
    return Aspects.of(Grants.aGrant("1").titled("en", title).build());
  }

  private static RecordKey key(int number) {
    return RecordKey.of(new SourceRecordId("small", "G" + number));
  }
}
