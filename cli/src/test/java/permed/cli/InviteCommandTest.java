package permed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way into an installation nobody can enter yet. */
class InviteCommandTest {

  @TempDir static Path data;

  @Test
  void letsTheFirstOfficerInAndNobodyElse() {
    Invocation first = invite("First Officer", "first@example.org");
    Invocation again = invite("First Officer", "first@example.org");
    Invocation other = invite("Somebody", "somebody@example.org");

    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(first.out()).contains("http://localhost:8080/invitation/");
    assertThat(again.exitCode()).as("an officer who lost the link gets another").isZero();
    assertThat(again.out()).contains("/invitation/").isNotEqualTo(first.out());
    assertThat(other.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(other.err()).contains("has officers already: 1");
  }

  @Test
  void refusesWhatIsNoAddress() {
    Invocation wrong = invite("Somebody", "somebody");

    assertThat(wrong.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(wrong.err()).contains("cannot be used");
  }

  private static Invocation invite(String name, String email) {
    return Invocation.of("invite", "--name", name, "--email", email, "--data", data.toString());
  }
}
