package permed.platform.observatory.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import permed.platform.observatory.web.HitTable.Piece;

class HitListerTest {

  @Test
  void takesAPassageApartAtItsMarks() {
    assertThat(HitLister.pieces("of \u0002gene\u0003 therapy, \u0002genes\u0003"))
        .containsExactly(
            new Piece("of ", false),
            new Piece("gene", true),
            new Piece(" therapy, ", false),
            new Piece("genes", true));
  }

  @Test
  void hasNoPiecesOfNothing() {
    assertThat(HitLister.pieces("")).isEmpty();
  }
}
