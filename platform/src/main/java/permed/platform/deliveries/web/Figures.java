package permed.platform.deliveries.web;

import org.springframework.stereotype.Component;
import permed.platform.observatory.Rebuilding;
import permed.platform.observatory.Rebuilds;

/** Says how it stands with the public figures. */
@Component
class Figures {

  private final Rebuilds rebuilds;
  private final Desk desk;

  Figures(Rebuilds rebuilds, Desk desk) {
    this.rebuilds = rebuilds;
    this.desk = desk;
  }

  /**
   * How it stands.
   *
   * @param text empty where there is nothing to say
   * @param style of the banner: good, bad or none
   * @param open whether it is worth looking again soon
   * @param percent of the work that is done, -1 where nothing is being done
   */
  record State(String text, String style, boolean open, int percent) {}

  State state() {
    return switch (rebuilds.state()) {
      case Rebuilding.NeverAsked never -> new State("", "", false, -1);
      case Rebuilding.Waiting waiting -> new State(desk.text("figures.waiting"), "", true, 0);
      case Rebuilding.UnderWay it ->
          new State(desk.text("figures.under-way", it.percent()), "", true, it.percent());
      case Rebuilding.Serving it ->
          new State(desk.text("figures.serving", desk.day(it.since())), "good", false, -1);
      case Rebuilding.Failed it ->
          new State(desk.text("figures." + it.why().name(), it.told()), "bad", false, -1);
    };
  }
}
