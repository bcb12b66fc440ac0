/*
 * The gestures of a spreadsheet on a vaadin-grid[data-tableur] whose columns carry data-champ. Tells the server:
 *
 *   paste                        → tableur-coller {champ, indice, hauteur, texte}
 *   Ctrl+D                       → tableur-recopier {champ, premier, dernier}: the cells chosen, or the one above and this one
 *   Ctrl+Z, Ctrl+Y, Ctrl+Maj+Z   → tableur-annuler, tableur-refaire
 *   Shift+↓, Shift+↑, Shift+click, then Escape: the cells chosen, kept here and drawn with the part « choisie »
 *
 * In a field, one value is pasted as in any field, and Ctrl+Z undoes the typing.
 */
(() => {
  "use strict";
  if (window.portailCollageTableur) {
    return;
  }
  window.portailCollageTableur = true;

  let plage = null; // {grille, champ, ancre, bout}

  const grilleDe = (chemin) => chemin.find((e) => e.localName === "vaadin-grid" && e.hasAttribute("data-tableur"));
  const estUnChamp = (chemin) =>
    chemin.some((e) => ["input", "textarea"].includes(e.localName) && e.type !== "checkbox");
  const dire = (grille, nom, detail) => grille.dispatchEvent(new CustomEvent(nom, { detail }));

  const lieuDe = (grille, evenement) => {
    const lieu = grille.getEventContext(evenement);
    const champ = lieu.column?.getAttribute("data-champ");
    return lieu.section === "body" && lieu.item && champ ? { champ, indice: lieu.index } : null;
  };

  const bornes = () => [Math.min(plage.ancre, plage.bout), Math.max(plage.ancre, plage.bout)];

  /** Draws the chosen cells beside the parts the server gives. */
  const preparer = (grille) => {
    if (grille.portailParts) {
      return;
    }
    grille.portailParts = true;
    const duServeur = grille.cellPartNameGenerator;
    grille.cellPartNameGenerator = (colonne, modele) => {
      const parts = duServeur ? duServeur(colonne, modele) : "";
      const choisie =
        plage !== null &&
        plage.grille === grille &&
        colonne?.getAttribute?.("data-champ") === plage.champ &&
        modele.index >= bornes()[0] &&
        modele.index <= bornes()[1];
      return choisie ? `${parts ?? ""} choisie` : parts;
    };
  };

  const dessiner = (grille) => {
    preparer(grille);
    grille.generateCellPartNames();
  };

  const oublier = () => {
    if (plage !== null) {
      const { grille } = plage;
      plage = null;
      dessiner(grille);
    }
  };

  const etendre = (grille, lieu, bout) => {
    if (plage === null || plage.grille !== grille || plage.champ !== lieu.champ) {
      plage = { grille, champ: lieu.champ, ancre: lieu.indice, bout: lieu.indice };
    }
    plage.bout = Math.max(0, Math.min(bout, grille.size - 1));
    dessiner(grille);
    grille.setAttribute("data-choisies", String(bornes()[1] - bornes()[0] + 1));
  };

  const toucheCommandee = (evenement, grille, lieu) => {
    const touche = evenement.key.toLowerCase();
    if (touche === "z" || touche === "y") {
      dire(grille, touche === "y" || evenement.shiftKey ? "tableur-refaire" : "tableur-annuler");
    } else if (touche === "d" && lieu) {
      const choisi = plage !== null && plage.grille === grille && plage.champ === lieu.champ;
      const [premier, dernier] = choisi ? bornes() : [lieu.indice - 1, lieu.indice];
      if (premier >= 0 && dernier > premier) {
        dire(grille, "tableur-recopier", { champ: lieu.champ, premier, dernier });
      }
    } else {
      return;
    }
    evenement.preventDefault();
    evenement.stopPropagation();
  };

  document.addEventListener(
    "keydown",
    (evenement) => {
      const chemin = evenement.composedPath();
      const grille = grilleDe(chemin);
      if (!grille || estUnChamp(chemin) || evenement.isComposing || evenement.altKey) {
        return;
      }
      const lieu = lieuDe(grille, evenement);
      if (evenement.ctrlKey || evenement.metaKey) {
        toucheCommandee(evenement, grille, lieu);
      } else if (evenement.shiftKey && lieu && ["ArrowDown", "ArrowUp"].includes(evenement.key)) {
        const debut = plage !== null && plage.champ === lieu.champ ? plage.bout : lieu.indice;
        etendre(grille, lieu, debut + (evenement.key === "ArrowDown" ? 1 : -1));
        evenement.preventDefault();
        evenement.stopPropagation();
      } else if (!["Shift", "Control", "Meta"].includes(evenement.key)) {
        oublier();
      }
    },
    true,
  );

  document.addEventListener(
    "mousedown",
    (evenement) => {
      const grille = grilleDe(evenement.composedPath());
      const lieu = grille && !estUnChamp(evenement.composedPath()) ? lieuDe(grille, evenement) : null;
      if (lieu && evenement.shiftKey && grille.portailFocus?.champ === lieu.champ) {
        etendre(grille, grille.portailFocus, lieu.indice);
        evenement.preventDefault();
        evenement.stopPropagation();
        return;
      }
      oublier();
    },
    true,
  );

  document.addEventListener("focusin", (evenement) => {
    const grille = grilleDe(evenement.composedPath());
    if (grille && /^t[dh]$/.test(evenement.composedPath()[0].localName)) {
      preparer(grille);
      grille.portailFocus = lieuDe(grille, evenement);
    }
  });

  /** The cell of the row being typed in: its editor says which. */
  const lieuDeLEditeur = (grille, evenement) => {
    const lieu = grille.getEventContext(evenement);
    return lieu.item && lieu.column ? { champ: lieu.column.getAttribute("data-champ"), indice: lieu.index } : null;
  };

  document.addEventListener(
    "paste",
    (evenement) => {
      const chemin = evenement.composedPath();
      const actif = document.activeElement?.localName === "vaadin-grid" ? document.activeElement : null;
      const grille = grilleDe(chemin) ?? (actif?.hasAttribute("data-tableur") ? actif : null);
      const texte = evenement.clipboardData?.getData("text/plain") ?? "";
      const bloc = /[\t\n\r]/.test(texte.replace(/\r?\n$/, ""));
      const enSaisie = estUnChamp(chemin);
      if (!grille || texte === "" || (enSaisie && !bloc)) {
        return;
      }
      const lieu = (enSaisie ? lieuDeLEditeur(grille, evenement) : lieuDe(grille, evenement)) ?? grille.portailFocus;
      if (!lieu?.champ) {
        return;
      }
      const choisi = plage !== null && plage.grille === grille && plage.champ === lieu.champ;
      const [premier, dernier] = choisi ? bornes() : [lieu.indice, lieu.indice];
      evenement.preventDefault();
      evenement.stopPropagation();
      dire(grille, "tableur-coller", { champ: lieu.champ, indice: premier, hauteur: dernier - premier + 1, texte });
      oublier();
    },
    true,
  );
})();
