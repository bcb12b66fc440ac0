/*
 * Keeps what is being typed until the server says it is saved: a lost network, an expired session or a reload loses
 * nothing. Fields carry data-brouillon (« person/contract/kind/id/field »), data-lu (value read) and data-version.
 * sessionStorage: this tab only, and logging out empties it.
 */
(() => {
  "use strict";
  const PREFIXE = "brouillon:";

  const stockage = () => {
    try {
      return window.sessionStorage;
    } catch {
      return null; // storage refused by the person's settings: typing goes on without the net
    }
  };

  const cles = (prefixe) => Object.keys(stockage() ?? {}).filter((cle) => cle.startsWith(PREFIXE + prefixe));

  const lire = (cle) => {
    try {
      return JSON.parse(stockage().getItem(cle));
    } catch {
      return null;
    }
  };

  const oublier = (cle) => stockage()?.removeItem(cle);

  const attente = (enCours) =>
    document
      .querySelectorAll(".statut-enregistrement")
      .forEach((statut) => statut.toggleAttribute("data-attente", enCours));

  const noter = (evenement) => {
    const chemin = evenement.composedPath();
    const champ = chemin.find((element) => element.dataset?.brouillon);
    const texte = chemin[0].value;
    if (!champ || typeof texte !== "string") {
      return;
    }
    const cle = PREFIXE + champ.dataset.brouillon;
    const lu = champ.dataset.lu ?? null;
    if (texte === (lu ?? "")) {
      oublier(cle);
      attente(false);
      return;
    }
    try {
      const version = Number(champ.dataset.version ?? 0);
      stockage()?.setItem(cle, JSON.stringify({ texte, lu, version, le: Date.now() }));
    } catch {
      // full: the field itself still holds the text
    }
    // data-envoi: sent by hand, nothing is being saved meanwhile
    attente(!("envoi" in champ.dataset));
  };

  window.portailBrouillons = {
    // the server hears of it when something remains only
    annoncer: (hote, prefixe) => {
      const restes = cles(prefixe)
        .map((cle) => ({ cle: cle.slice(PREFIXE.length), ...lire(cle) }))
        .filter((brouillon) => typeof brouillon.texte === "string");
      if (restes.length > 0) {
        hote.dispatchEvent(new CustomEvent("brouillons-restants", { detail: restes }));
      }
    },
    // what the server refused: no field holds it any more
    garder: (cle, texte) => {
      try {
        stockage()?.setItem(PREFIXE + cle, JSON.stringify({ texte, lu: null, version: 0, le: Date.now() }));
      } catch {
        // full: the screen itself still shows it
      }
    },
    // the person may have typed on while the save travelled: only the text that was saved is forgotten
    effacer: (cle, texte) => {
      const note = lire(PREFIXE + cle);
      if (note && (texte === null || note.texte === texte)) {
        oublier(PREFIXE + cle);
      }
    },
  };

  document.addEventListener("input", noter, true);
  if (window.location.pathname.endsWith("/connexion") && window.location.search.includes("deconnexion")) {
    cles("").forEach(oublier);
  }
})();
