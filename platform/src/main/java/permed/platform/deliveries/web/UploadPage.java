package permed.platform.deliveries.web;

import permed.platform.site.Form;

/**
 * Where a file is uploaded.
 *
 * @param mend how to mend the file that was refused, empty for none
 * @param megabytes how large a file may be
 * @param known address of the same file uploaded before, empty for none
 */
record UploadPage(Head head, String href, Form form, String mend, String known, int megabytes) {}
