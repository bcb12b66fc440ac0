package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.ResultatLot.Refusee;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The cells of a block that were not written, one by one, with what was typed: nothing is lost, each can be corrected. */
class RefusCellules extends Div {

    /** More fields than that are read by nobody; the rest comes as the first are settled. */
    private static final int MONTREES = 40;

    /** @param ligne in the list or in the file, 0 when there is none */
    record Ligne(int ligne, Refusee refusee) {

        Ligne {
            Objects.requireNonNull(refusee);
        }

        Ligne avec(@Nullable String texte) {
            return new Ligne(
                    ligne, new Refusee(refusee.projet(), refusee.nom(), refusee.champ(), texte, refusee.message()));
        }

        boolean estDe(@Nullable UUID projet, @Nullable ChampProjet champ) {
            return projet != null && projet.equals(refusee.projet()) && champ == refusee.champ();
        }
    }

    /** What becomes of a correction. */
    interface Correction {

        /** @return the reason when it is still refused */
        Optional<String> corriger(Ligne ligne, String texte);
    }

    private final transient List<Ligne> lignes = new ArrayList<>();
    private final transient Correction correction;
    private final transient Consumer<Map<UUID, Set<ChampProjet>>> surChangement;
    private final transient RefusGardes gardes;
    /** Typed in the field of a line, not saved yet. */
    private final transient Map<Ligne, String> corrections = new HashMap<>();
    /** Time of those found again on coming back. */
    private @Nullable String reprisA;

    /**
     * @param surChangement told which cells to outline
     * @param gardes keeps them when the page is left
     */
    RefusCellules(Correction correction, Consumer<Map<UUID, Set<ChampProjet>>> surChangement, RefusGardes gardes) {
        this.gardes = gardes;
        this.correction = correction;
        this.surChangement = surChangement;
        setId("projets-refus");
        addClassName("refus-cellules");
        setVisible(false);
    }

    /** A cell that was refused twice is told once, with its last text. */
    void ajouter(Collection<Ligne> nouvelles) {
        if (nouvelles.isEmpty()) {
            return;
        }
        nouvelles.forEach(nouvelle -> lignes.removeIf(ancienne ->
                ancienne.estDe(nouvelle.refusee().projet(), nouvelle.refusee().champ())));
        lignes.addAll(nouvelles);
        dessiner();
    }

    /** This cell was written, in its row or by another lot. */
    void regler(UUID projet, ChampProjet champ) {
        if (lignes.removeIf(ligne -> ligne.estDe(projet, champ))) {
            dessiner();
        }
    }

    /** Those the browser kept when the page was left, asked of it once {@code hote} is on the screen. */
    void reprendre(Component hote) {
        gardes.demander(hote, (heure, restes) -> {
            reprisA = heure;
            ajouter(restes);
        });
    }

    private void dessiner() {
        removeAll();
        setVisible(!lignes.isEmpty());
        Map<UUID, Set<ChampProjet>> cellules = new HashMap<>();
        lignes.forEach(ligne -> {
            UUID projet = ligne.refusee().projet();
            ChampProjet champ = ligne.refusee().champ();
            if (projet != null && champ != null) {
                cellules.computeIfAbsent(projet, _ -> new HashSet<>()).add(champ);
            }
        });
        surChangement.accept(cellules);
        garder();
        if (lignes.isEmpty()) {
            reprisA = null;
            corrections.clear();
            return;
        }
        H3 titre = new H3(Phrases.de("projet.bloc.refus.titre", lignes.size(), FormatFr.entier(lignes.size())));
        titre.getElement().setAttribute("role", "alert");
        Button abandonner = new Button(Phrases.de("projet.bloc.refus.abandonner_tout"), _ -> {
            lignes.clear();
            dessiner();
        });
        abandonner.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div tete = new Div(titre, abandonner);
        tete.addClassName("tete");
        UnorderedList liste = new UnorderedList();
        lignes.stream().limit(MONTREES).map(this::item).forEach(liste::add);
        add(tete);
        if (reprisA != null) {
            add(new Paragraph(Phrases.de("projet.bloc.refus.repris", reprisA)));
        }
        add(liste);
        if (lignes.size() > MONTREES) {
            add(new Paragraph(Phrases.de("projet.bloc.refus.autres", FormatFr.entier(lignes.size() - MONTREES))));
        }
    }

    private void garder() {
        gardes.garder(lignes.stream().map(ligne -> ligne.avec(saisi(ligne))).toList());
    }

    private @Nullable String saisi(Ligne ligne) {
        return corrections.getOrDefault(ligne, ligne.refusee().valeur());
    }

    private ListItem item(Ligne ligne) {
        Refusee refusee = ligne.refusee();
        Span lieu = new Span(lieu(ligne));
        lieu.addClassName("lieu");
        Span raison = new Span(refusee.message());
        raison.addClassName("raison");
        ListItem item = new ListItem(lieu, raison);
        ChampProjet champ = refusee.champ();
        if (refusee.projet() != null && champ != null) {
            item.add(champ(ligne, champ, raison));
        } else if (refusee.valeur() != null) {
            item.add(new Span("« " + refusee.valeur() + " »"));
        }
        Button abandonner = new Button(Phrases.de("projet.bloc.refus.abandonner"), _ -> {
            lignes.remove(ligne);
            dessiner();
        });
        abandonner.setAriaLabel(Phrases.de("projet.bloc.refus.abandonner_nom", lieu(ligne)));
        abandonner.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        item.add(abandonner);
        return item;
    }

    private Div champ(Ligne ligne, ChampProjet champ, Span raison) {
        TextField texte = new TextField();
        texte.setAriaLabel(lieu(ligne));
        texte.setMaxLength(Math.max(champ.longueur(), 200));
        texte.setValue(Objects.requireNonNullElse(saisi(ligne), ""));
        texte.setValueChangeMode(ValueChangeMode.LAZY);
        texte.addValueChangeListener(saisie -> {
            corrections.put(ligne, saisie.getValue());
            garder();
        });
        texte.setInvalid(true);
        Button enregistrer = new Button(
                Phrases.de("projet.bloc.refus.enregistrer"),
                _ -> correction.corriger(ligne, texte.getValue()).ifPresentOrElse(raison::setText, () -> {
                    if (lignes.remove(ligne)) {
                        dessiner();
                    }
                }));
        enregistrer.addThemeVariants(ButtonVariant.LUMO_SMALL);
        enregistrer.addClickShortcut(Key.ENTER).listenOn(texte);
        Div champs = new Div(texte, enregistrer);
        champs.addClassName("correction");
        return champs;
    }

    private static String lieu(Ligne ligne) {
        Refusee refusee = ligne.refusee();
        ChampProjet champ = refusee.champ();
        String nom = refusee.nom().isEmpty() ? Phrases.de("projet.bloc.refus.sans_nom") : refusee.nom();
        return ligne.ligne() == 0
                ? (champ == null ? nom : nom + " · " + champ.libelle())
                : champ == null
                        ? Phrases.de("projet.bloc.refus.ligne", FormatFr.entier(ligne.ligne()), nom)
                        : Phrases.de("projet.bloc.refus.cellule", FormatFr.entier(ligne.ligne()), nom, champ.libelle());
    }
}
