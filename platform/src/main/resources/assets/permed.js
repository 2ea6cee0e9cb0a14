// Everything works without this file; it only tells screen readers that the answer has changed.
document.addEventListener("htmx:afterSettle", (event) => {
  const answer = document.getElementById("answer");
  const announce = document.getElementById("announce");
  if (event.target.id === "landscape" && answer && announce) {
    announce.textContent = answer.innerText;
  }
});
