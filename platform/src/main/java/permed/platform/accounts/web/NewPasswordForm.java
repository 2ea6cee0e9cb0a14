package permed.platform.accounts.web;

import java.util.Optional;
import org.springframework.util.MultiValueMap;
import permed.platform.accounts.internal.PasswordRule;
import permed.platform.people.Person;
import permed.platform.site.Form;
import permed.platform.site.FormReader;

/**
 * The form in which a password is chosen: on an invitation, on a recovery, or to change it.
 *
 * @param form empty, or with what is wrong
 * @param email whose password it is, for the browser's memory of passwords
 * @param action address the form is sent to
 * @param words what the message keys of the page start with
 * @param name how the person is called
 */
record NewPasswordForm(Form form, String email, String action, String words, String name) {

  static final String TEMPLATE = "accounts/new-password";
  private static final String WORDS = "accounts.new-password";

  static NewPasswordForm empty(Person person, String action, String words) {
    return page(Form.empty(WORDS), person, action, words);
  }

  static Entered read(MultiValueMap<String, String> entered, Person person) {
    FormReader form = FormReader.of(WORDS, entered);
    String password = form.secret("password");
    Optional<String> complaint = PasswordRule.complaint(password, person);
    complaint.ifPresent(key -> form.wrong("password", key, PasswordRule.SHORTEST));
    if (complaint.isEmpty() && !password.equals(form.secret("again"))) {
      form.wrong("again", "accounts.new-password.differs");
    }
    return new Entered(form.form(), password);
  }

  private static NewPasswordForm page(Form form, Person person, String action, String words) {
    String email = person.email() == null ? "" : person.email();
    return new NewPasswordForm(form, email, action, words, person.name());
  }

  /** What was chosen, of use only where the form is not wrong. */
  record Entered(Form form, String password) {

    boolean isWrong() {
      return form.isWrong();
    }

    NewPasswordForm again(Person person, String action, String words) {
      return page(form, person, action, words);
    }

    @Override
    public String toString() {
      return "Entered[…]";
    }
  }
}
