// Everything works without this file. It saves a click: a filter applies as soon as it is chosen
// (on a narrow page, where filters are a page of their own, only by the button), and it has a
// screen reader announce the new answer.
document.addEventListener("change", (event) => {
  const wide = matchMedia("(min-width: 62.01rem)").matches;
  const control = event.target.closest("select.live");
  if (event.target.form && event.target.matches(".live") && (wide || control)) {
    event.target.form.requestSubmit();
  }
});
document.addEventListener("htmx:afterSettle", (event) => {
  const answer = document.getElementById("answer");
  const announce = document.getElementById("announce");
  if (event.target.id === "landscape" && answer && announce) {
    announce.textContent = answer.innerText;
  }
});
