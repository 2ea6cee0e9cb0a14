package permed.platform.people.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import permed.platform.people.DirectoryLine;
import permed.platform.people.People;
import permed.platform.people.Person;
import permed.platform.people.PersonId;
import permed.platform.people.SignedIn;
import permed.platform.site.Allowed;
import permed.platform.site.Right;
import permed.platform.site.Standings;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;

/**
 * A person's card for an address book: of those in the directory, and of all for the secretariat.
 */
@Controller
class CardController {

  private static final MediaType VCARD = new MediaType("text", "vcard", StandardCharsets.UTF_8);

  private final People people;
  private final ObjectProvider<DirectoryLine> modules;
  private final Standings standings;
  private final Wordings wordings;

  CardController(
      People people,
      ObjectProvider<DirectoryLine> modules,
      Standings standings,
      Wordings wordings) {
    this.people = people;
    this.modules = modules;
    this.standings = standings;
    this.wordings = wordings;
  }

  @GetMapping("/people/{id}.vcf")
  @Allowed(Right.MEMBER)
  ResponseEntity<byte[]> card(
      @PathVariable UUID id, @AuthenticationPrincipal SignedIn me, Locale locale) {
    boolean secretariat = standings.of(me.person().value()).secretariat();
    Optional<Person> person =
        people
            .find(new PersonId(id))
            .filter(found -> !found.erased() && (found.listed() || secretariat));
    return person.map(found -> answer(found, locale)).orElse(ResponseEntity.notFound().build());
  }

  private ResponseEntity<byte[]> answer(Person person, Locale locale) {
    Wording wording = wordings.in(locale);
    List<String> lines =
        modules.stream()
            .flatMap(
                module ->
                    module
                        .of(List.of(person.id()), wording)
                        .getOrDefault(person.id(), List.of())
                        .stream())
            .toList();
    ContentDisposition file =
        ContentDisposition.attachment().filename(person.id() + ".vcf").build();
    return ResponseEntity.ok()
        .contentType(VCARD)
        .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(Card.of(person, lines).getBytes(StandardCharsets.UTF_8));
  }
}
