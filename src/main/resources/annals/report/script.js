(() => {
  const find = document.getElementById("find");
  const type = document.getElementById("type");
  const found = document.getElementById("found");
  if (find) {
    const entries = [...document.querySelectorAll("[data-find]")].map((e) => [e, e.textContent.toLowerCase()]);
    const filter = () => {
      const words = find.value.toLowerCase().split(/\s+/).filter((w) => w);
      const kind = type ? type.value : "";
      let shown = 0;
      for (const [entry, text] of entries) {
        const right = !kind || entry.dataset.type === undefined || entry.dataset.type === kind;
        entry.hidden = !(right && words.every((w) => text.includes(w)));
        if (!entry.hidden) shown++;
      }
      const asked = words.length > 0 || kind !== "";
      for (const rest of document.querySelectorAll("details:has([data-find])")) rest.open = asked;
      found.textContent = asked ? shown + " of " + entries.length : "";
    };
    find.closest("p").hidden = false;
    find.addEventListener("input", filter);
    if (type) type.addEventListener("change", filter);
    document.addEventListener("keydown", (e) => {
      if (e.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
        e.preventDefault();
        find.focus();
      }
    });
  }
  const open = () => {
    const at = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let e = at; e; e = e.parentElement) if (e.tagName === "DETAILS") e.open = true;
    if (at) at.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", open);
  open();
  const toRow = (mark) => {
    const kind = ["d", "f", "e", "p", "l", "o"].find((k) => mark.classList.contains(k));
    const row = "row/" + kind + "/" + mark.id.slice(mark.id.lastIndexOf("#") + 1);
    if (document.getElementById(row)) location.hash = encodeURIComponent(row);
  };
  for (const mark of document.querySelectorAll(".text mark[id]")) {
    mark.addEventListener("click", (e) => { e.stopPropagation(); toRow(mark); });
    mark.addEventListener("keydown", (e) => { if (e.key === "Enter") toRow(mark); });
  }
  const cite = document.getElementById("cite");
  if (cite && navigator.clipboard) {
    cite.hidden = false;
    cite.addEventListener("click", async () => {
      const facts = [...document.querySelectorAll("dl dt")].map((t) => [t.textContent, t.nextElementSibling.textContent]);
      const fact = (name) => (facts.find(([n]) => n === name) || ["", ""])[1];
      const words = [fact("author"), document.querySelector("h1").textContent, fact("publisher"), fact("published"),
        document.querySelector("article").dataset.id + decodeURIComponent(location.hash)].filter((w) => w);
      await navigator.clipboard.writeText(words.join(". ") + ".");
      document.getElementById("copied").textContent = "copied";
    });
  }
})();
