package permed.platform.members.web;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import permed.platform.members.HeldSeat;
import permed.platform.members.Members;
import permed.platform.members.Organisation;
import permed.platform.members.Register;
import permed.platform.members.SeatsHeld;
import permed.platform.site.Allowed;
import permed.platform.site.AskedDay;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Standing;
import permed.platform.site.Today;
import permed.platform.site.Wording;
import permed.platform.site.Wordings;

/** The page of one organisation. */
@Controller
class MemberController {

  private final Members members;
  private final SeatsHeld seats;
  private final Today today;
  private final Wordings wordings;

  MemberController(Members members, SeatsHeld seats, Today today, Wordings wordings) {
    this.members = members;
    this.seats = seats;
    this.today = today;
    this.wordings = wordings;
  }

  @GetMapping("/members/{slug}")
  @Allowed(Right.PUBLIC)
  ModelAndView organisation(@PathVariable String slug, Standing visitor, Locale locale) {
    Wording wording = wordings.in(locale);
    AskedDay asked = AskedDay.of(null, today.day(), visitor);
    Register register = members.register();
    OrganisationPageMaker maker = new OrganisationPageMaker(register, asked, visitor, wording);
    Organisation organisation =
        register
            .findOrganisation(slug)
            .filter(maker::shows)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    List<HeldSeat> held = seats.by(organisation.id(), asked.day(), visitor, wording);
    return Reply.page("members/organisation", maker.make(organisation, held));
  }
}
