package permed.platform.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static permed.platform.Caller.location;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import permed.platform.Caller;
import permed.platform.Cast;
import permed.platform.OverSample;
import permed.platform.accounts.Accounts;
import permed.platform.bodies.Bodies;
import permed.platform.bodies.BodyType;
import permed.platform.people.People;
import permed.platform.people.Person;

class OwnPagesTest extends OverSample {

  @Autowired private People people;
  @Autowired private Accounts accounts;
  @Autowired private Bodies bodies;

  private Cast cast;
  private Person person;
  private Caller caller;

  @BeforeEach
  void enter() {
    cast = new Cast(people, accounts, bodies, address(""));
    person = cast.person();
    caller = cast.entered(person.id());
  }

  @Test
  void correctOnesOwnDetails() {
    caller.get("/me/details");

    HttpResponse<String> answer = caller.post("/me/details", details("Delegate, Österreich", 1));

    assertThat(location(answer)).isEqualTo("/me/details");
    assertThat(caller.get("/me/details").body())
        .contains("Your details are saved.", "value=\"Delegate, Österreich\"");
    assertThat(people.get(person.id()).telephone()).isEqualTo("+43 1 234567");
    assertThat(people.get(person.id()).email()).as("not by this form").isEqualTo(person.email());
  }

  @Test
  void keepWhatWasTypedBesideItsErrors() {
    caller.get("/me/details");

    HttpResponse<String> answer =
        caller.post(
            "/me/details",
            Map.of(
                "version",
                "1",
                "name",
                "",
                "telephone",
                "call me",
                "orcid",
                "1234",
                "language",
                "de",
                "zone",
                "Europe/Vienna"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("href=\"#name\"", "href=\"#telephone\"", "href=\"#orcid\"", "call me", "1234")
        .doesNotContain("??");
  }

  @Test
  void noticeWhoWasQuicker() {
    caller.get("/me/details");
    caller.post("/me/details", details("First", 1));

    HttpResponse<String> answer = caller.post("/me/details", details("Second", 1));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("somebody else changed the same thing", "value=\"Second\"");
    assertThat(answer.body()).contains("name=\"version\" value=\"2\"");
    assertThat(people.get(person.id()).name()).isEqualTo("First");
  }

  @Test
  void joinAndLeaveTheDirectory() {
    caller.get("/me/details");
    caller.post("/me/listing", Map.of("listed", "true"));
    assertThat(people.get(person.id()).listed()).isTrue();
    assertThat(caller.get("/me/details").body()).contains("You agreed on", "Take me out");

    caller.post("/me/listing", Map.of("listed", "false"));

    assertThat(people.get(person.id()).listed()).isFalse();
    assertThat(caller.get("/me/details").body()).contains("You took it back on");
  }

  @Test
  void showEverythingHeldOnAPersonAndNoSecret() {
    String page = caller.get("/me/data").body();
    HttpResponse<String> file = caller.get("/me/data.json");

    assertThat(page).contains(person.name(), "Sessions", "Sign-ins");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("attachment", "my-data.json");
    assertThat(file.body())
        .contains("\"person\"", "\"account\"", "\"sessions\"", "\"sign-in-events\"")
        .contains("" + person.email(), "Firefox on Linux")
        .doesNotContain("argon2", caller.cookie("session"), caller.cookie("device"));
  }

  @Test
  void eraseAtOnceWhomNoMandateHolds() {
    assertThat(caller.get("/me/erasure").body()).contains("done at once");

    HttpResponse<String> answer = caller.post("/me/erasure", Map.of());

    assertThat(location(answer)).isEqualTo("/");
    Person erased = people.get(person.id());
    assertThat(erased.erased()).isTrue();
    assertThat(caller.get("/landscape").body()).contains(erased.name());
    assertThat(location(caller.get("/me"))).startsWith("/sign-in");
  }

  @Test
  void askTheSecretariatToEraseWhomAMandateHolds() {
    cast.seat(person.id(), BodyType.WORKING_GROUP);
    assertThat(caller.get("/me/erasure").body()).contains("You still have a mandate");

    HttpResponse<String> answer = caller.post("/me/erasure", Map.of());

    assertThat(location(answer)).isEqualTo("/me/data");
    assertThat(caller.get("/me/data").body()).contains("The secretariat has your request.");
    assertThat(people.get(person.id()).erased()).isFalse();
    assertThat(people.erasureRequests())
        .anyMatch(request -> request.person().id().equals(person.id()));
  }

  @Test
  void areNotForOthers() {
    Caller stranger = new Caller(address(""));

    for (String path : new String[] {"/me", "/me/details", "/me/data", "/me/data.json"}) {
      assertThat(location(stranger.get(path))).startsWith("/sign-in?return=");
    }
  }

  @Test
  void sayToEveryoneWhatIsKeptForHowLong() {
    HttpResponse<String> page = get("/privacy");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Sign-ins and failed attempts", "12 months", "30 days");
    assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
  }

  private static Map<String, String> details(String name, int version) {
    return Map.of(
        "version", "" + version,
        "name", name,
        "telephone", "+43 1 234567",
        "orcid", "https://orcid.org/0000-0002-1825-0097",
        "language", "de",
        "zone", "Europe/Vienna");
  }
}
