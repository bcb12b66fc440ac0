/*
 * The keyboard of a grid that is typed in like a spreadsheet (vaadin-grid[data-saisie], columns and cell editors with
 * data-champ). Tells the server which cell to open and keeps the keys typed until its editor is there: none is lost.
 *
 *   on a cell      Enter, F2 or a character  → event saisie-ouvrir {cle, champ, indice}
 *   in an editor   Enter, Shift+Enter, ↓, ↑  → the value is sent, then saisie-bas {champ, sens}
 *                  Tab, Shift+Tab            → next or previous editor; past the end, the next row
 *                  Escape                    → the value of before, then saisie-fermer {champ}
 */
(() => {
  "use strict";
  if (window.portailSaisieGrille) {
    return;
  }
  window.portailSaisieGrille = true;

  const PATIENCE_MS = 15_000;
  const PATIENCE_CELLULE_MS = 3_000;
  let touches = [];
  let attente = null;
  let avant = "";

  const grilleDe = (chemin) => chemin.find((e) => e.localName === "vaadin-grid" && e.hasAttribute("data-saisie"));
  const editeurDe = (chemin) => chemin.find((e) => e.classList?.contains("saisie-cellule"));
  const entreeDe = (editeur) => editeur.querySelector("input:not([type=checkbox]), textarea");
  const estCaractere = (touche) => [...touche].length === 1;

  const attendre = () => {
    clearTimeout(attente);
    attente = setTimeout(renoncer, PATIENCE_MS);
  };
  const renoncer = () => {
    clearTimeout(attente);
    attente = null;
    touches = [];
  };
  const dire = (grille, nom, detail) => grille.dispatchEvent(new CustomEvent(nom, { detail }));

  const editeurs = (grille) =>
    [...grille.querySelectorAll(".saisie-cellule")]
      .filter((e) => e.getClientRects().length > 0)
      .sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left);

  /** Sends what is in the field now, without waiting for it to lose the focus. */
  const envoyer = (editeur) => entreeDe(editeur)?.dispatchEvent(new Event("change", { bubbles: true }));

  const descendre = (grille, editeur, sens) => {
    envoyer(editeur);
    attendre();
    entreeDe(editeur)?.blur();
    dire(grille, "saisie-bas", { champ: editeur.dataset.champ, sens });
  };

  const passer = (grille, editeur, sens) => {
    const tous = editeurs(grille);
    const suivant = tous[tous.indexOf(editeur) + sens];
    if (suivant) {
      envoyer(editeur);
      suivant.focus();
    } else {
      envoyer(editeur);
      attendre();
      entreeDe(editeur)?.blur();
      dire(grille, "saisie-bas", { champ: (sens > 0 ? tous[0] : tous.at(-1)).dataset.champ, sens });
    }
  };

  /** Plays the keys that were typed meanwhile. */
  const rejouer = (grille, editeur) => {
    const jouees = touches;
    touches = [];
    let texte = "";
    while (jouees.length > 0 && estCaractere(jouees[0])) {
      texte += jouees.shift();
    }
    const entree = entreeDe(editeur);
    if (texte && entree) {
      entree.value = texte;
      entree.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
    }
    if (jouees.length > 0) {
      const touche = jouees.shift();
      touches = jouees;
      if (touche === "Tab") {
        passer(grille, editeur, 1);
      } else {
        descendre(grille, editeur, 1);
      }
    }
    return texte !== "";
  };

  const surLaCellule = (evenement, grille) => {
    if (!/^t[dh]$/.test(evenement.composedPath()[0].localName)) {
      return;
    }
    const lieu = grille.getEventContext(evenement);
    const champ = lieu.column?.getAttribute("data-champ");
    const caractere = estCaractere(evenement.key) && evenement.key !== " ";
    if (lieu.section !== "body" || !lieu.item || !champ || !(caractere || ["Enter", "F2"].includes(evenement.key))) {
      return;
    }
    evenement.preventDefault();
    evenement.stopPropagation();
    touches = caractere ? [evenement.key] : [];
    attendre();
    dire(grille, "saisie-ouvrir", { cle: lieu.item.key, champ, indice: lieu.index });
  };

  const dansLEditeur = (evenement, grille, editeur) => {
    const entree = entreeDe(editeur);
    const multiligne = entree?.localName === "textarea";
    const liste = editeur.localName === "vaadin-select";
    if (evenement.key === "Escape") {
      if (!editeur.opened) {
        if (entree) {
          editeur.value = avant;
        }
        dire(grille, "saisie-fermer", { champ: editeur.dataset.champ });
      }
      return;
    }
    if (liste && editeur.opened) {
      return;
    }
    const fleche = !multiligne && !liste && ["ArrowDown", "ArrowUp"].includes(evenement.key);
    const entrer = evenement.key === "Enter" && !liste && !(multiligne && evenement.shiftKey);
    if (evenement.key !== "Tab" && !entrer && !fleche) {
      return;
    }
    evenement.preventDefault();
    evenement.stopPropagation();
    const sens = evenement.shiftKey || evenement.key === "ArrowUp" ? -1 : 1;
    if (evenement.key === "Tab") {
      passer(grille, editeur, sens);
    } else {
      descendre(grille, editeur, sens);
    }
  };

  document.addEventListener(
    "keydown",
    (evenement) => {
      if (evenement.isComposing || evenement.ctrlKey || evenement.metaKey || evenement.altKey) {
        return;
      }
      if (attente !== null) {
        if (estCaractere(evenement.key) || ["Enter", "Tab"].includes(evenement.key)) {
          evenement.preventDefault();
          evenement.stopPropagation();
          touches.push(evenement.key);
        }
        return;
      }
      const chemin = evenement.composedPath();
      const grille = grilleDe(chemin);
      const editeur = editeurDe(chemin);
      if (grille && editeur) {
        dansLEditeur(evenement, grille, editeur);
      } else if (grille) {
        surLaCellule(evenement, grille);
      }
    },
    true,
  );

  document.addEventListener("dblclick", (evenement) => {
    const grille = grilleDe(evenement.composedPath());
    if (grille && !editeurDe(evenement.composedPath())) {
      const lieu = grille.getEventContext(evenement);
      const champ = lieu.column?.getAttribute("data-champ");
      if (lieu.section === "body" && lieu.item && champ) {
        attendre();
        dire(grille, "saisie-ouvrir", { cle: lieu.item.key, champ, indice: lieu.index });
      }
    }
  });

  const arriver = (grille, editeur) => {
    avant = editeur.value;
    clearTimeout(attente);
    attente = null;
    if (!rejouer(grille, editeur) && document.activeElement === entreeDe(editeur)) {
      entreeDe(editeur).select();
    }
  };

  document.addEventListener("focusin", (evenement) => {
    const chemin = evenement.composedPath();
    const grille = grilleDe(chemin);
    const editeur = editeurDe(chemin);
    if (grille && editeur) {
      arriver(grille, editeur);
    }
  });

  /** Moves the keyboard to the editor the server has just opened, as soon as it is on the screen. */
  const viser = (grille, limite) => {
    const champ = grille.dataset.cible.split(" ")[0];
    const editeur = editeurs(grille).find((e) => e.dataset.champ === champ);
    if (!editeur) {
      if (performance.now() < limite) {
        requestAnimationFrame(() => viser(grille, limite));
      } else {
        renoncer();
      }
    } else if (editeur.contains(document.activeElement)) {
      arriver(grille, editeur);
    } else {
      editeur.focus();
    }
  };

  // the server answers: this cell, or none
  new MutationObserver((reponses) => {
    for (const { attributeName, target } of reponses) {
      if (attributeName === "data-refus") {
        renoncer();
      } else {
        requestAnimationFrame(() => viser(target, performance.now() + PATIENCE_CELLULE_MS));
      }
    }
  }).observe(document, { subtree: true, attributeFilter: ["data-refus", "data-cible"] });
})();
