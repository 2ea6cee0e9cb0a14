package permed.platform.bodies.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.bodies.Body;
import permed.platform.bodies.Roster;
import permed.platform.bodies.RosterEntry;
import permed.platform.bodies.Rosters;
import permed.platform.people.PersonId;
import permed.platform.site.Allowed;
import permed.platform.site.AskedDay;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Standing;
import permed.platform.site.TableFile;

/** Who sits in a body on a day, and why; members may also ask by what was known on a day. */
@Controller
class RosterController {

  private final BodyPages pages;

  RosterController(BodyPages pages) {
    this.pages = pages;
  }

  @GetMapping("/bodies/{body}/roster")
  @Allowed(Right.PUBLIC)
  ModelAndView roster(
      @PathVariable String body,
      @RequestParam(required = false) @Nullable LocalDate on,
      @RequestParam(required = false) @Nullable LocalDate known,
      Standing visitor,
      Locale locale) {
    return Reply.page("bodies/roster", maker(body, on, known, visitor, locale).make());
  }

  @GetMapping("/bodies/{body}/roster.{format}")
  @Allowed(Right.PUBLIC)
  void file(
      @PathVariable String body,
      @PathVariable String format,
      @RequestParam(required = false) @Nullable LocalDate on,
      @RequestParam(required = false) @Nullable LocalDate known,
      Standing visitor,
      Locale locale,
      HttpServletResponse response)
      throws IOException {
    RosterPageMaker maker = maker(body, on, known, visitor, locale);
    String name = "permed-" + body + "-roster-" + maker.roster().day();
    TableFile.send(new RosterTable(maker).table(), name, format, response);
  }

  private RosterPageMaker maker(
      String slug,
      @Nullable LocalDate on,
      @Nullable LocalDate known,
      Standing visitor,
      Locale locale) {
    if (pages.visible(visitor).find(slug).isEmpty()) {
      throw BodyPages.unknown();
    }
    LocalDate knownOn = visitor.has(Right.MEMBER, null) ? known : null;
    VisibleBodies bodies = pages.visible(visitor, knownOn);
    Body body = bodies.find(slug).orElseThrow(BodyPages::unknown);
    AskedDay asked = AskedDay.of(on, pages.today(), visitor);
    Roster roster = Rosters.on(bodies.ledger(), body.id(), asked.day());
    List<PersonId> persons = roster.entries().stream().map(RosterEntry::person).toList();
    PersonNames names = pages.names(persons, visitor);
    return new RosterPageMaker(
        bodies.ledger(), roster, names, asked, knownOn, pages.wording(locale));
  }
}
