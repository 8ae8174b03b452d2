"use strict";
(() => {
  const form = document.getElementById("filters");
  const shown = document.getElementById("shown");
  const findings = [...document.querySelectorAll("main .finding")];

  // Say how much the filters leave, also to those who cannot see it.
  function tell() {
    const left = findings.filter((finding) => getComputedStyle(finding).display !== "none").length;
    shown.textContent = left === findings.length ? "" : left + " of " + findings.length + " findings shown";
  }

  // A finding that is linked to must be seen: open what is folded around it, lift the filters that hide it.
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    document.querySelectorAll(".lit").forEach((mark) => mark.classList.remove("lit"));
    if (!target) return;
    for (let node = target; node; node = node.parentElement) if (node.tagName === "DETAILS") node.open = true;
    if (target.matches(".finding") && getComputedStyle(target).display === "none") { form.reset(); tell(); }
    const finding = target.id.split("-passage-")[0];
    document.querySelectorAll(".mark[data-findings]").forEach((mark) => {
      if (mark.dataset.findings.split(" ").includes(finding)) mark.classList.add("lit");
    });
    target.scrollIntoView();
  }

  // What is folded on the screen is open on paper, and folded again afterwards.
  function unfold() {
    document.querySelectorAll("details:not([open])").forEach((fold) => { fold.open = true; fold.dataset.folded = ""; });
  }
  function fold() {
    document.querySelectorAll("details[data-folded]").forEach((fold) => { fold.open = false; delete fold.dataset.folded; });
  }

  form.addEventListener("change", tell);
  form.addEventListener("reset", () => setTimeout(tell));
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", reveal);
  addEventListener("beforeprint", unfold);
  addEventListener("afterprint", fold);
  if (location.hash) reveal();
})();
