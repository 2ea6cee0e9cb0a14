package permed.platform.members.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import permed.landscape.chart.SvgRenderer;
import permed.platform.members.Members;
import permed.platform.members.Register;
import permed.platform.site.Allowed;
import permed.platform.site.AskedDay;
import permed.platform.site.ChartImage;
import permed.platform.site.Reply;
import permed.platform.site.Right;
import permed.platform.site.Standing;
import permed.platform.site.TableFile;
import permed.platform.site.Today;
import permed.platform.site.Wordings;

/** Who belongs to the consortium on a day: page, map and file. */
@Controller
class MembersController {

  private static final int NARROW = 360;

  private final Members members;
  private final Today today;
  private final Wordings wordings;

  MembersController(Members members, Today today, Wordings wordings) {
    this.members = members;
    this.today = today;
    this.wordings = wordings;
  }

  @GetMapping("/members")
  @Allowed(Right.PUBLIC)
  ModelAndView members(
      @RequestParam(required = false) @Nullable LocalDate on, Standing visitor, Locale locale) {
    AskedDay asked = AskedDay.of(on, today.day(), visitor);
    Consortium consortium = Consortium.on(asked.day(), members.register());
    MembersPage page = new MembersPageMaker(wordings.in(locale)).make(consortium, asked);
    return Reply.page("members/members", page);
  }

  @GetMapping("/members/map.svg")
  @Allowed(Right.PUBLIC)
  ResponseEntity<String> map(
      @RequestParam(required = false) @Nullable LocalDate on, Standing visitor, Locale locale) {
    AskedDay asked = AskedDay.of(on, today.day(), visitor);
    Consortium consortium = Consortium.on(asked.day(), members.register());
    String svg =
        new SvgRenderer(MembersPageMaker.CHART)
            .withoutHeading()
            .render(new MembersMap(wordings.in(locale)).of(consortium), NARROW);
    return ResponseEntity.ok()
        .header("Content-Security-Policy", ChartImage.POLICY)
        .contentType(ChartImage.SVG)
        .body(ChartImage.themed(svg));
  }

  @GetMapping("/members.{format}")
  @Allowed(Right.PUBLIC)
  void file(
      @PathVariable String format,
      @RequestParam(required = false) @Nullable LocalDate on,
      Standing visitor,
      HttpServletResponse response)
      throws IOException {
    AskedDay asked = AskedDay.of(on, today.day(), visitor);
    Register register = members.register();
    TableFile.send(
        new MembersTable(register).of(Consortium.on(asked.day(), register)),
        "permed-members-" + asked.day(),
        format,
        response);
  }
}
