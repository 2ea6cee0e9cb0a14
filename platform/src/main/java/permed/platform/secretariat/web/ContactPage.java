package permed.platform.secretariat.web;

import java.util.List;
import permed.platform.site.Choice;
import permed.platform.site.Form;

/** The public form to the secretariat. */
record ContactPage(Form form, List<Choice> kinds) {}
