package permed.landscape.grant;

import java.util.List;
import java.util.Locale;

/** The axes a project is coded on. */
public enum Taxonomy {
  /** Fields of science of the European Commission, a tree. */
  EUROSCIVOC,
  /** The topic of the work programme the project answers. */
  TOPIC,
  /** The call the topic was opened in. */
  CALL,
  /** Part of the programme that pays (legal basis). */
  PROGRAMME,
  /** The framework programme. */
  FRAMEWORK,
  /** Type of action or funding scheme. */
  SCHEME,
  /** Subjects in the source's own scheme. */
  DISCIPLINE;

  /** The axes that say under what a project is funded, from the widest to the type of action. */
  public static final List<Taxonomy> OF_FUNDING =
      List.of(FRAMEWORK, PROGRAMME, CALL, TOPIC, SCHEME);

  /** Name used in files and links. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
