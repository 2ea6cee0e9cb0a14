package permed.platform.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormPageTest {

  private final FormPage page =
      FormPage.of(
          new FormPage.About("Seat someone", "Bodies", "", List.of(), List.of()),
          FormPage.Deed.of("/seats", "/bodies", "Seat"),
          Form.empty("words").with("from", "2026-03-29"),
          List.of(Control.heading("words.who"), Control.text("person"), Control.day("from")));

  @Test
  void saysWhatIsWrongBesideTheField() {
    assertThat(page.wrong("from", "too-early").form().field("from").wrong()).isTrue();
  }

  @Test
  void saysAtTheFirstFieldWhatIsWrongWithOneItDoesNotHave() {
    Form form = page.wrong("sender", "not-of-seat").form();

    assertThat(form.field("person").wrong()).isTrue();
    assertThat(form.field("from").value()).isEqualTo("2026-03-29");
  }

  @Test
  void keepsWhatWasTypedBesideWhatIsThereNow() {
    FormPage again = page.with(page.form(), List.of(SummaryLine.of("First day", "1 April")));

    assertThat(again.form()).isEqualTo(page.form());
    assertThat(again.now()).hasSize(1);
  }
}
