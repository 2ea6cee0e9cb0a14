package permed.platform.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.accounts.internal.Gate.DESK;
import static permed.platform.accounts.internal.Gate.PASSWORD;
import static permed.platform.accounts.internal.Gate.STRANGER;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import permed.platform.accounts.internal.SignInOutcome.Entered;
import permed.platform.accounts.internal.SignInOutcome.Refused;
import permed.platform.accounts.internal.SignInOutcome.Slow;
import permed.platform.people.Person;
import permed.platform.people.PersonId;

class SignInTest {

  private static final String EMAIL = "austria@example.org";

  private final Gate gate = new Gate();

  @Test
  void opensASessionForTheRightPassword() {
    Person person = gate.member(EMAIL);

    NewSession session = gate.entered(" Austria@Example.org ", DESK);

    assertThat(session.session().stage()).isEqualTo(Stage.OPEN);
    assertThat(session.session().method()).isEqualTo(Method.PASSWORD);
    assertThat(gate.sessions.find(session.token())).map(Session::person).contains(person.id());
  }

  @Test
  void answersAlikeForAnUnknownAddressAWrongPasswordAndNoPassword() {
    gate.member(EMAIL);
    gate.person("invited@example.org");

    assertThat(gate.enter(EMAIL, "wrong password", DESK)).isEqualTo(new Refused());
    assertThat(gate.enter("nobody@example.org", PASSWORD, DESK)).isEqualTo(new Refused());
    assertThat(gate.enter("invited@example.org", PASSWORD, DESK)).isEqualTo(new Refused());
    assertThat(gate.enter("no address", PASSWORD, DESK)).isEqualTo(new Refused());
  }

  @Test
  void noPasswordMatchesWhereThereIsNone() {
    assertThat(gate.passwords.matches(PASSWORD, null)).isFalse();
    assertThat(gate.passwords.encode(PASSWORD)).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void takesThePasswordHoweverTheKeyboardComposesIt() {
    String composed = "sieben stille Bl\u00e4\u00dfh\u00fchner";
    String decomposed = "sieben stille Bla\u0308\u00dfhu\u0308hner";

    assertThat(gate.passwords.matches(decomposed, gate.passwords.encode(composed))).isTrue();
  }

  @Test
  void asksForTheSecondFactorBeforeItOpensAnything() {
    Person person = gate.member(EMAIL);
    String secret = gate.generator(person.id());
    gate.pass(Duration.ofMinutes(1));

    NewSession half = gate.entered(EMAIL, DESK);
    assertThat(half.session().stage()).isEqualTo(Stage.SECOND_FACTOR);
    assertThat(half.device()).isEmpty();

    NewSession whole = entered(gate.signIn.withCode(half.session(), gate.code(secret), DESK));
    assertThat(whole.session().stage()).isEqualTo(Stage.OPEN);
    assertThat(whole.session().method()).isEqualTo(Method.CODE);
    assertThat(gate.sessions.find(half.token())).isEmpty();
    assertThat(gate.sessions.find(whole.token())).isPresent();
  }

  @Test
  void acceptsNoCodeTwice() {
    Person person = gate.member(EMAIL);
    String secret = gate.generator(person.id());
    Session half = gate.entered(EMAIL, DESK).session();

    assertThat(gate.signIn.withCode(half, gate.code(secret), DESK))
        .as("the code that added the generator")
        .isEqualTo(new Refused());
    gate.pass(Duration.ofMinutes(1));
    String code = gate.code(secret);
    assertThat(gate.signIn.withCode(half, code, DESK)).isInstanceOf(Entered.class);
    Session other = gate.entered(EMAIL, DESK).session();
    assertThat(gate.signIn.withCode(other, code, DESK)).isEqualTo(new Refused());
  }

  @Test
  void acceptsACodeOfAClockThatIsHalfAMinuteWrong() {
    Person person = gate.member(EMAIL);
    String secret = gate.generator(person.id());
    gate.pass(Duration.ofMinutes(2));
    String early = gate.code(secret);
    gate.pass(Duration.ofSeconds(30));

    assertThat(gate.signIn.withCode(gate.entered(EMAIL, DESK).session(), early, DESK))
        .isInstanceOf(Entered.class);
    gate.pass(Duration.ofMinutes(2));
    String tooEarly = gate.code(secret);
    gate.pass(Duration.ofSeconds(61));
    assertThat(gate.signIn.withCode(gate.entered(EMAIL, DESK).session(), tooEarly, DESK))
        .isEqualTo(new Refused());
  }

  @Test
  void takesEachRecoveryCodeOnceHoweverItIsTyped() {
    Person person = gate.member(EMAIL);
    gate.generator(person.id());
    List<String> codes = gate.factors.renewCodes(person.id(), DESK);
    String typed = codes.getFirst().toUpperCase().replace("-", " ");

    SignInOutcome first = gate.signIn.withCode(gate.entered(EMAIL, DESK).session(), typed, DESK);
    SignInOutcome again =
        gate.signIn.withCode(gate.entered(EMAIL, DESK).session(), codes.getFirst(), DESK);

    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
    assertThat(entered(first).session().method()).isEqualTo(Method.RECOVERY_CODE);
    assertThat(again).isEqualTo(new Refused());
    assertThat(gate.factors.codesLeft(person.id())).isEqualTo(9);
    assertThat(gate.happened(person.id())).contains(EventKind.RECOVERY_CODE_USED);
  }

  @Test
  void newRecoveryCodesReplaceTheOld() {
    Person person = gate.member(EMAIL);
    gate.generator(person.id());
    String old = gate.factors.renewCodes(person.id(), DESK).getFirst();
    gate.factors.renewCodes(person.id(), DESK);

    assertThat(gate.signIn.withCode(gate.entered(EMAIL, DESK).session(), old, DESK))
        .isEqualTo(new Refused());
  }

  @Test
  void waitsAQuarterOfAnHourForTheSecondFactor() {
    Person person = gate.member(EMAIL);
    gate.generator(person.id());
    NewSession half = gate.entered(EMAIL, DESK);

    gate.pass(Duration.ofMinutes(16));

    assertThat(gate.sessions.find(half.token())).isEmpty();
  }

  @Test
  void letsAnOfficerPutTheSecondFactorOffForFourteenDays() {
    gate.officer(EMAIL);
    NewSession first = gate.entered(EMAIL, DESK);
    assertThat(first.session().stage()).isEqualTo(Stage.ENROLMENT);
    assertThat(gate.signIn.graceEnds(first.session()))
        .isEqualTo(gate.now.plus(Duration.ofDays(14)));
    assertThat(gate.signIn.enterWithout(first.session(), DESK))
        .map(in -> in.session().stage())
        .contains(Stage.OPEN);

    gate.pass(Duration.ofDays(14));
    NewSession late = gate.entered(EMAIL, DESK);

    assertThat(late.session().stage()).isEqualTo(Stage.ENROLMENT);
    assertThat(gate.signIn.enterWithout(late.session(), DESK)).isEmpty();
  }

  @Test
  void opensOnceAnOfficerHasSetUpASecondFactor() {
    Person officer = gate.officer(EMAIL);
    Session enrolling = gate.entered(EMAIL, DESK).session();

    gate.generator(officer.id());
    NewSession open = gate.signIn.enterEnrolled(enrolling, DESK);

    assertThat(open.session().stage()).isEqualTo(Stage.OPEN);
    gate.pass(Duration.ofMinutes(1));
    assertThat(gate.entered(EMAIL, DESK).session().stage()).isEqualTo(Stage.SECOND_FACTOR);
  }

  @Test
  void countsAPasskeyAsTwoFactors() {
    Person officer = gate.officer(EMAIL);

    NewSession session = gate.signIn.withPasskey(officer.id(), DESK);

    assertThat(session.session().stage()).isEqualTo(Stage.OPEN);
  }

  @Test
  void asksForASecondFactorBehindAnOrganisationThatAsksForNone() {
    Person officer = gate.officer(EMAIL);
    gate.generator(officer.id());

    assertThat(gate.signIn.withOrganisation(officer.id(), false, DESK).session().stage())
        .isEqualTo(Stage.SECOND_FACTOR);
    assertThat(gate.signIn.withOrganisation(officer.id(), true, DESK).session().stage())
        .isEqualTo(Stage.OPEN);
  }

  @Test
  void slowsStrangersDownButNotTheOwnersDevice() {
    Person person = gate.member(EMAIL);
    String device = gate.entered(EMAIL, DESK).device();
    Client known = new Client("203.0.113.0/24", "Firefox on Linux", "Firefox", device);

    for (int attempt = 0; attempt < 10; attempt++) {
      assertThat(gate.enter(EMAIL, "guess " + attempt, STRANGER)).isEqualTo(new Refused());
    }

    assertThat(gate.enter(EMAIL, PASSWORD, STRANGER)).isInstanceOf(Slow.class);
    assertThat(gate.enter(EMAIL, PASSWORD, known)).isInstanceOf(Entered.class);
    assertThat(gate.happened(person.id())).contains(EventKind.SLOWED_DOWN);
  }

  @Test
  void neverLocksAnybodyOutForGood() {
    gate.member(EMAIL);
    for (int attempt = 0; attempt < 50; attempt++) {
      gate.enter(EMAIL, "guess " + attempt, STRANGER);
    }
    Slow slow = (Slow) gate.enter(EMAIL, PASSWORD, STRANGER);

    gate.pass(slow.pause());

    assertThat(slow.pause()).isLessThanOrEqualTo(Duration.ofMinutes(3));
    assertThat(gate.enter(EMAIL, PASSWORD, STRANGER)).isInstanceOf(Entered.class);
  }

  @Test
  void slowsDownAlikeForAddressesNobodyHas() {
    for (int attempt = 0; attempt < 10; attempt++) {
      gate.enter("nobody@example.org", "guess " + attempt, STRANGER);
    }

    assertThat(gate.enter("NOBODY@example.org", "guess", STRANGER)).isInstanceOf(Slow.class);
  }

  @Test
  void slowsDownANetworkThatTriesManyAccounts() {
    gate.member(EMAIL);
    for (int attempt = 0; attempt < 60; attempt++) {
      gate.enter("nobody" + attempt + "@example.org", "guess", STRANGER);
    }

    assertThat(gate.enter(EMAIL, PASSWORD, STRANGER)).isInstanceOf(Slow.class);
    assertThat(gate.enter(EMAIL, PASSWORD, DESK)).isInstanceOf(Entered.class);
  }

  @Test
  void letsTheOwnersDeviceInFromANetworkThatIsSlowedDown() {
    gate.member(EMAIL);
    String device = gate.entered(EMAIL, DESK).device();
    for (int attempt = 0; attempt < 60; attempt++) {
      gate.enter("nobody" + attempt + "@example.org", "guess", STRANGER);
    }
    Client neighbour = new Client(STRANGER.network(), "Firefox on Linux", "Firefox", device);

    assertThat(gate.enter(EMAIL, PASSWORD, neighbour)).isInstanceOf(Entered.class);
  }

  @Test
  void limitsGuessesAtTheSecondFactor() {
    Person person = gate.member(EMAIL);
    gate.generator(person.id());
    Session half = gate.entered(EMAIL, DESK).session();

    for (int attempt = 0; attempt < 8; attempt++) {
      assertThat(gate.signIn.withCode(half, "00000" + attempt, DESK)).isEqualTo(new Refused());
    }

    assertThat(gate.signIn.withCode(half, "123456", DESK)).isInstanceOf(Slow.class);
  }

  @Test
  void successesCostNoAttempts() {
    gate.member(EMAIL);

    for (int visit = 0; visit < 15; visit++) {
      assertThat(gate.enter(EMAIL, PASSWORD, STRANGER)).isInstanceOf(Entered.class);
    }
  }

  @Test
  void tellsByMailOfADeviceThatIsNew() {
    gate.member(EMAIL);
    String device = gate.entered(EMAIL, DESK).device();
    gate.mails.clear();

    gate.entered(EMAIL, new Client("192.0.2.0/24", "Firefox on Linux", "Firefox", device));
    assertThat(gate.mails).isEmpty();
    gate.entered(EMAIL, STRANGER);

    assertThat(gate.mails).hasSize(1);
    assertThat(gate.mails.getFirst().text())
        .contains("Signed in", "Chrome on Windows", "198.51.100.0/24", "/me/security");
  }

  @Test
  void takesNoDeviceTokenItDidNotGiveOut() {
    gate.member(EMAIL);
    Client planted = new Client("192.0.2.0/24", "Firefox on Linux", "Firefox", "planted");

    assertThat(gate.entered(EMAIL, planted).device()).isNotEqualTo("planted").hasSize(43);
  }

  @Test
  void writesDownWhatHappened() {
    Person person = gate.member(EMAIL);

    gate.enter(EMAIL, "wrong", STRANGER);
    Session session = gate.entered(EMAIL, DESK).session();
    gate.signIn.signOut(session, DESK);

    assertThat(gate.happened(person.id()))
        .endsWith(EventKind.WRONG_PASSWORD, EventKind.SIGNED_IN, EventKind.SIGNED_OUT);
    assertThat(gate.events.list(person.id(), 1))
        .containsExactly(
            new Event(gate.now, EventKind.SIGNED_OUT, "192.0.2.0/24", "Firefox on Linux"));
  }

  @Test
  void removesTheRecoveryCodesWithTheLastSecondFactor() {
    Person person = gate.member(EMAIL);
    gate.generator(person.id());
    gate.factors.renewCodes(person.id(), DESK);

    gate.factors.removeGenerator(person.id(), DESK);

    assertThat(gate.factors.codesLeft(person.id())).isZero();
    assertThat(gate.entered(EMAIL, DESK).session().stage()).isEqualTo(Stage.OPEN);
  }

  @Test
  void letsTheSecretariatTakeLostSecondFactorsOff() {
    Person person = gate.member(EMAIL);
    gate.generator(person.id());
    gate.mails.clear();

    gate.factors.reset(person.id(), gate.act());

    assertThat(gate.factors.hasAny(person.id())).isFalse();
    assertThat(gate.mails).hasSize(1);
  }

  @Test
  void refusesAWrongCodeWhenAGeneratorIsAdded() {
    PersonId person = gate.member(EMAIL).id();

    assertThat(gate.factors.addGenerator(person, gate.factors.newSecret(), "000000", DESK))
        .isFalse();
    assertThat(gate.factors.hasGenerator(person)).isFalse();
  }

  private static NewSession entered(SignInOutcome outcome) {
    return ((Entered) outcome).session();
  }
}
