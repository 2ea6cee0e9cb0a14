package permed.platform.meetings.web;

import java.time.Instant;
import java.util.List;
import permed.platform.bodies.Body;
import permed.platform.meetings.PlannedMeeting;
import permed.platform.site.Right;
import permed.platform.site.Standing;
import permed.platform.site.Visibility;
import permed.platform.site.Wording;

/** Makes the page of a body's meetings. */
record MeetingsPageMaker(Body body, Standing visitor, Instant now, Wording wording) {

  /**
   * @param meetings those the visitor may see, by start
   */
  MeetingsPage make(List<PlannedMeeting> meetings) {
    boolean anyPublic =
        body.visibility() == Visibility.PUBLIC
            && meetings.stream().anyMatch(one -> one.plan().visibility() == Visibility.PUBLIC);
    return new MeetingsPage(
        new MeetingsPage.Head(body.name(), href(), kind()),
        meetings.stream().filter(this::isAhead).map(this::line).toList(),
        meetings.reversed().stream().filter(one -> !isAhead(one)).map(this::line).toList(),
        anyPublic ? href() + "/meetings.ics" : "",
        visitor.has(Right.SECRETARIAT, null) ? "/desk/meetings?body=" + body.slug() : "");
  }

  private boolean isAhead(PlannedMeeting meeting) {
    return now.isBefore(meeting.time().end());
  }

  private MeetingsPage.Line line(PlannedMeeting meeting) {
    MeetingWords words = new MeetingWords(wording);
    return new MeetingsPage.Line(
        meeting.id().toString(),
        words.when(meeting.time()),
        meeting.time().start().toString(),
        meeting.plan().title(),
        wording.text("meetings.mode." + meeting.plan().mode()),
        meeting.plan().place(),
        visitor.has(Right.BODY, body.slug()) ? meeting.plan().link() : "",
        words.state(meeting.state()),
        href() + "/meetings/" + meeting.id() + ".ics");
  }

  private String href() {
    return "/bodies/" + body.slug();
  }

  private String kind() {
    String code = body.type().code();
    return wording.textOr("bodies.type." + code, code.replace('-', ' '));
  }
}
