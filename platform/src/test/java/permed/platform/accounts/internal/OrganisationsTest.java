package permed.platform.accounts.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.accounts.internal.Gate.DESK;

import java.net.URI;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import permed.platform.accounts.SignInSettings;
import permed.platform.accounts.SignInSettings.Provider;
import permed.platform.accounts.internal.OrganisationOutcome.Arrived;
import permed.platform.accounts.internal.OrganisationOutcome.NotConfirmed;
import permed.platform.accounts.internal.OrganisationOutcome.Unknown;
import permed.platform.people.EmailAddress;
import permed.platform.people.Person;
import permed.platform.people.PersonDetails;
import permed.platform.site.LocalPath;

class OrganisationsTest {

  private static final String EMAIL = "austria@example.org";
  private static final String BACK = "http://localhost/sign-in/organisation/ministry/back";
  private static final LocalPath PAGE = new LocalPath("/me/details");

  private final Gate gate = new Gate();
  private final TestProvider ministry = new TestProvider();
  private final Provider provider = provider(ministry.issuer(), false);
  private final Organisations organisations = organisations();

  @AfterEach
  void close() {
    ministry.close();
  }

  @Test
  void letARegisteredPersonIn() {
    Person person = gate.person(EMAIL);
    says(EMAIL, true);

    OrganisationOutcome outcome = signIn();

    Arrived in = (Arrived) outcome;
    assertThat(in.back()).isEqualTo(PAGE);
    assertThat(in.session().session().person()).isEqualTo(person.id());
    assertThat(in.session().session().method()).isEqualTo(Method.ORGANISATION);
    assertThat(in.session().session().stage()).isEqualTo(Stage.OPEN);
  }

  @Test
  void registerNobody() {
    says("nobody@example.org", true);

    assertThat(signIn()).isEqualTo(new Unknown());
    assertThat(gate.people.list()).isEmpty();
  }

  @Test
  void believeNoAddressTheProviderHasNotVerified() {
    gate.person(EMAIL);
    says(EMAIL, false);

    assertThat(signIn()).isEqualTo(new Unknown());

    ministry.saying("email_verified", null);
    assertThat(signIn()).isEqualTo(new Unknown());
  }

  @Test
  void keepToTheSubjectBoundTheFirstTime() {
    Person person = gate.person(EMAIL);
    says(EMAIL, true);
    signIn();

    says("married@example.org", true);
    assertThat(((Arrived) signIn()).session().session().person()).isEqualTo(person.id());

    says(EMAIL, true);
    ministry.saying("sub", "subject-2");
    assertThat(signIn()).as("another subject with the person's address").isEqualTo(new Unknown());
  }

  @Test
  void askForTheSecondFactorOfThePerson() {
    Person person = gate.member(EMAIL);
    gate.generator(person.id());
    says(EMAIL, true);

    assertThat(((Arrived) signIn()).session().session().stage()).isEqualTo(Stage.SECOND_FACTOR);
  }

  @Test
  void refuseATokenSignedBySomebodyElse() {
    gate.person(EMAIL);
    says(EMAIL, true);
    ministry.forge();

    assertThat(signIn()).isEqualTo(new NotConfirmed());
  }

  @Test
  void refuseATokenForAnotherQuestion() {
    gate.person(EMAIL);
    says(EMAIL, true);

    ministry.saying("nonce", "of another sign-in");
    assertThat(signIn()).isEqualTo(new NotConfirmed());
    ministry.saying("nonce", null);
    assertThat(signIn()).isEqualTo(new NotConfirmed());
  }

  @Test
  void refuseATokenForAnotherPlatform() {
    gate.person(EMAIL);
    says(EMAIL, true);
    ministry.saying("aud", "another-platform");

    assertThat(signIn()).isEqualTo(new NotConfirmed());
  }

  @Test
  void refuseACodeAnotherBrowserBroughtBack() {
    gate.person(EMAIL);
    says(EMAIL, true);
    Departure mine = depart();
    Departure victims = depart();
    String code = ministry.signIn(mine.to());

    assertThat(arrive(victims, code, state(mine))).isEqualTo(new NotConfirmed());
    assertThat(arrive(victims, code, state(victims)))
        .as("the proof of the challenge does not fit")
        .isEqualTo(new NotConfirmed());
    assertThat(organisations.arrive(provider, "planted", code, state(mine), DESK))
        .isEqualTo(new NotConfirmed());
  }

  @Test
  void waitTenMinutesForTheAnswer() {
    gate.person(EMAIL);
    says(EMAIL, true);
    Departure departure = depart();
    String code = ministry.signIn(departure.to());

    gate.pass(Duration.ofMinutes(10));

    assertThat(arrive(departure, code, state(departure))).isEqualTo(new NotConfirmed());
  }

  @Test
  void takeNoCodeTwice() {
    gate.person(EMAIL);
    says(EMAIL, true);
    Departure departure = depart();
    String code = ministry.signIn(departure.to());

    assertThat(arrive(departure, code, state(departure))).isInstanceOf(Arrived.class);
    assertThat(arrive(departure, code, state(departure))).isEqualTo(new NotConfirmed());
  }

  @Test
  void goNowhereWhileTheProviderIsAway() {
    ministry.close();

    assertThat(organisations.depart(provider, BACK, PAGE)).isEmpty();
  }

  @Test
  void askForNoMoreThanTheAddress() {
    Map<String, String> asked = TestProvider.parameters(depart().to().getRawQuery());

    assertThat(asked)
        .containsEntry("scope", "openid email")
        .containsEntry("response_type", "code")
        .containsEntry("code_challenge_method", "S256")
        .containsEntry("redirect_uri", BACK)
        .containsKeys("state", "nonce", "code_challenge")
        .doesNotContainKey("code_verifier");
  }

  @Test
  void letAPersonChangeTheAddressHere() {
    Person person = gate.person(EMAIL);
    says(EMAIL, true);
    signIn();
    PersonDetails details =
        PersonDetails.of(person).withEmail(new EmailAddress("other@example.org"));
    gate.people.correct(person.id(), person.version(), details, gate.act());

    assertThat(((Arrived) signIn()).session().session().person()).isEqualTo(person.id());
  }

  private void says(String email, boolean verified) {
    ministry.saying("email", email).saying("email_verified", verified);
  }

  private OrganisationOutcome signIn() {
    Departure departure = depart();
    return arrive(departure, ministry.signIn(departure.to()), state(departure));
  }

  private Departure depart() {
    return organisations.depart(provider, BACK, PAGE).orElseThrow();
  }

  private OrganisationOutcome arrive(Departure departure, String code, String state) {
    return organisations.arrive(provider, departure.sealed(), code, state, DESK);
  }

  private static String state(Departure departure) {
    return TestProvider.parameters(departure.to().getRawQuery()).get("state");
  }

  private Organisations organisations() {
    SignInSettings settings =
        new SignInSettings(
            Duration.ofHours(12), Duration.ofDays(7), Period.ofDays(14), List.of(provider));
    return new Organisations(
        settings,
        gate.people,
        gate.accounts,
        gate.events,
        gate.signIn,
        gate.database.transactions(),
        gate.clock);
  }

  private static Provider provider(URI issuer, boolean secondFactor) {
    return new Provider(
        "ministry", "The ministry", issuer, "permed", TestProvider.SECRET, secondFactor);
  }
}
