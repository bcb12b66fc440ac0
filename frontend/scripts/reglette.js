/*
 * Sliders of the pooling board: the figure follows the thumb at once, PageUp and PageDown move it by ten (browsers move it
 * by a tenth of the range). The server hears « change » only.
 */
(() => {
  "use strict";
  if (window.portailReglettes) {
    return;
  }
  window.portailReglettes = true;

  const reglette = (evenement) => {
    const cible = evenement.composedPath()[0];
    return cible instanceof HTMLInputElement && cible.classList.contains("reglette-curseur") ? cible : null;
  };

  const dire = (curseur) => {
    const sortie = curseur.parentElement?.querySelector("output");
    const texte = new Intl.NumberFormat("fr-FR").format(curseur.valueAsNumber);
    if (sortie?.firstChild) {
      // the text node itself stays: the server writes in it too
      sortie.firstChild.nodeValue = texte;
    }
    curseur.setAttribute("aria-valuetext", texte + " " + (curseur.dataset.unite ?? ""));
  };

  document.addEventListener("input", (evenement) => {
    const curseur = reglette(evenement);
    if (curseur) {
      dire(curseur);
    }
  });

  document.addEventListener("keydown", (evenement) => {
    const curseur = reglette(evenement);
    const pas = { PageUp: 10, PageDown: -10 }[evenement.key];
    if (!curseur || !pas) {
      return;
    }
    evenement.preventDefault();
    // the browser itself keeps the value between min and max
    curseur.valueAsNumber = curseur.valueAsNumber + pas;
    curseur.dispatchEvent(new Event("input", { bubbles: true }));
    curseur.dispatchEvent(new Event("change", { bubbles: true }));
  });
})();
