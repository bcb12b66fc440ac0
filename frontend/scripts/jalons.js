/*
 * The keyboard of the grid of milestones (vaadin-grid[data-jalons], columns with data-jalon). A letter goes to the server
 * at once; a date or a name is typed in a field over its cell. The keys are explained on the screen (jalon.aide.*).
 *
 *   f e n s d, Ctrl+;, Delete   → event jalon-saisie {cle, jalon, texte}
 *   a digit, @, Enter, F2       → the field; Enter, Tab, ↓, ↑ send it and move on, Escape gives it up
 *   Ctrl+Z                      → event jalon-annuler
 */
(() => {
  "use strict";
  if (window.portailJalons) {
    return;
  }
  window.portailJalons = true;

  const LETTRES = "fensd";
  const grilleDe = (chemin) => chemin.find((e) => e.localName === "vaadin-grid" && e.hasAttribute("data-jalons"));
  const cleDe = (grille, lieu) => {
    const id = Object.keys(lieu.item).find((cle) => cle.endsWith("_id"));
    return `${grille.dataset.brouillons}${lieu.item[id]}/${lieu.column.getAttribute("data-jalon")}`;
  };
  const dire = (grille, nom, detail) => grille.dispatchEvent(new CustomEvent(nom, { detail }));

  /** What is sent is kept until the server says that it is saved (brouillons.js). */
  const envoyer = (grille, lieu, texte) => {
    window.portailBrouillons?.garder(cleDe(grille, lieu), texte);
    dire(grille, "jalon-saisie", { cle: lieu.item.key, jalon: lieu.column.getAttribute("data-jalon"), texte });
  };

  /** Lets the grid itself move the focus, as if the key had been pressed on the cell. */
  const bouger = (cellule, touche, shiftKey) => {
    cellule.focus();
    if (touche) {
      cellule.dispatchEvent(new KeyboardEvent("keydown", { key: touche, shiftKey, bubbles: true, composed: true, cancelable: true }));
    }
  };

  const ouvrir = (grille, cellule, lieu, texte, choisir) => {
    const cadre = grille.parentElement;
    const ici = cadre.getBoundingClientRect();
    const la = cellule.getBoundingClientRect();
    const champ = document.createElement("input");
    let ouvert = true;
    champ.className = "editeur-jalon";
    champ.setAttribute("aria-label", lieu.column.getAttribute("data-titre") ?? "");
    champ.maxLength = 130;
    champ.value = texte;
    champ.dataset.brouillon = cleDe(grille, lieu);
    champ.dataset.envoi = "";
    if (choisir) {
      champ.dataset.lu = texte;
    }
    champ.style.left = `${la.left - ici.left}px`;
    champ.style.top = `${la.top - ici.top}px`;
    champ.style.width = `${la.width}px`;
    champ.style.height = `${la.height}px`;
    const fermer = (garder, touche) => {
      if (!ouvert) {
        return;
      }
      ouvert = false;
      const saisi = champ.value;
      champ.remove();
      if (garder && (saisi !== texte || !choisir)) {
        envoyer(grille, lieu, saisi);
      } else {
        window.portailBrouillons?.effacer(champ.dataset.brouillon, null);
      }
      if (touche !== null) {
        bouger(cellule, touche);
      }
    };
    champ.addEventListener("keydown", (evenement) => {
      const { key } = evenement;
      if (!["Enter", "Tab", "Escape", "ArrowDown", "ArrowUp"].includes(key)) {
        return;
      }
      evenement.preventDefault();
      evenement.stopPropagation();
      const vers = { Enter: evenement.shiftKey ? "ArrowUp" : "ArrowDown", Tab: evenement.shiftKey ? "ArrowLeft" : "ArrowRight", Escape: "" };
      fermer(key !== "Escape", vers[key] ?? key);
    });
    champ.addEventListener("blur", () => fermer(true, null));
    cadre.append(champ);
    champ.focus();
    if (choisir) {
      champ.select();
    } else {
      champ.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };

  document.addEventListener(
    "keydown",
    (evenement) => {
      const chemin = evenement.composedPath();
      const grille = grilleDe(chemin);
      if (!grille || evenement.isComposing || evenement.altKey || chemin[0].localName !== "td") {
        return;
      }
      const controle = evenement.ctrlKey || evenement.metaKey;
      const touche = evenement.key.toLowerCase();
      if (controle && touche === "z") {
        evenement.preventDefault();
        dire(grille, "jalon-annuler", {});
        return;
      }
      const lieu = grille.getEventContext(evenement);
      const jalon = lieu.column?.getAttribute("data-jalon");
      if (lieu.section !== "body" || !lieu.item || !jalon || (controle && touche !== ";")) {
        return;
      }
      if (controle) {
        envoyer(grille, lieu, "f");
      } else if (touche.length === 1 && LETTRES.includes(touche)) {
        envoyer(grille, lieu, touche);
      } else if (touche === "delete" || touche === "backspace") {
        envoyer(grille, lieu, "-");
      } else if (/^[0-9@]$/.test(touche)) {
        ouvrir(grille, chemin[0], lieu, evenement.key, false);
      } else if (touche === "enter" || touche === "f2") {
        const quand = chemin[0].querySelector("slot")?.assignedNodes()[0]?.querySelector(".quand")?.textContent.trim();
        ouvrir(grille, chemin[0], lieu, quand ?? "", true);
      } else {
        return;
      }
      evenement.preventDefault();
      evenement.stopPropagation();
    },
    true,
  );

  document.addEventListener("dblclick", (evenement) => {
    const chemin = evenement.composedPath();
    const grille = grilleDe(chemin);
    const lieu = grille?.getEventContext(evenement);
    if (lieu?.section === "body" && lieu.item && lieu.column?.hasAttribute("data-jalon")) {
      const cellule = chemin.find((e) => e.localName === "td");
      const quand = chemin.map((e) => e.querySelector?.(".quand")).find((e) => e)?.textContent.trim();
      if (cellule) {
        ouvrir(grille, cellule, lieu, quand ?? "", true);
      }
    }
  });
})();
