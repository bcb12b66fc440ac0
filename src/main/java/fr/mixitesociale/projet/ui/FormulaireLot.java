package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import fr.mixitesociale.projet.ChampProjet;
import fr.mixitesociale.projet.DroitProjet;
import fr.mixitesociale.projet.Projet;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ValeurRefusee;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One value for the rows that are ticked, or for all those of the filter: what it will change is said before. */
class FormulaireLot extends Div {

    private final transient SaisieEnBloc bloc;
    private final transient GrilleProjets grille;
    private final Span nombre = new Span();
    private final Span effet = new Span();
    private final Select<ChampProjet> champ = new Select<>();
    private final Div saisie = new Div();
    private final Button tous = new Button();
    private final Button appliquer = new Button();
    private transient @Nullable AbstractField<?, ?> valeur;
    private transient Set<LigneProjet> choisies = Set.of();
    private boolean toutLeFiltre;

    FormulaireLot(SaisieEnBloc bloc, GrilleProjets grille) {
        this.bloc = bloc;
        this.grille = grille;
        addClassName("barre-lot");
        nombre.addClassName("nombre");
        effet.getElement().setAttribute("role", "status");
        preparer();
    }

    void choisir(Set<LigneProjet> lignes) {
        choisies = Set.copyOf(lignes);
        toutLeFiltre = false;
        tous.setVisible(choisies.size() < grille.nombre());
        compter();
    }

    private void preparer() {
        champ.setId("projets-lot-champ");
        champ.setAriaLabel(Phrases.de("projet.lot.champ"));
        champ.setPlaceholder(Phrases.de("projet.lot.champ"));
        champ.setItems(grille.possibles().stream()
                .flatMap(colonne -> colonne.champ().stream())
                .filter(possible -> possible != ChampProjet.NOM && !possible.estUnActe())
                .toList());
        champ.setItemLabelGenerator(ChampProjet::libelle);
        champ.addValueChangeListener(choix -> proposer(choix.getValue()));
        tous.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        tous.addClickListener(_ -> {
            toutLeFiltre = true;
            tous.setVisible(false);
            compter();
        });
        appliquer.setId("projets-lot-appliquer");
        appliquer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        appliquer.addClickListener(_ -> appliquer());
        Button fermer = new Button(
                Phrases.de("projet.lot.fermer"), _ -> grille.getContent().deselectAll());
        add(nombre, tous, champ, saisie, effet, appliquer, fermer);
    }

    private void proposer(@Nullable ChampProjet choisi) {
        saisie.removeAll();
        valeur = null;
        if (choisi != null) {
            AbstractField<?, ?> composant = ChampsEdition.creer(choisi);
            composant.getElement().setAttribute("aria-label", choisi.libelle());
            composant.removeClassName("saisie-cellule");
            composant.addValueChangeListener(_ -> compter());
            composant.setId("projets-lot-valeur");
            ChampsEdition.montrer(composant, null);
            valeur = composant;
            saisie.add(composant);
        }
        compter();
    }

    private List<Projet> projets() {
        return toutLeFiltre
                ? grille.lire(0, grille.nombre())
                : choisies.stream().map(LigneProjet::projet).toList();
    }

    private @Nullable String texte() {
        AbstractField<?, ?> champDeSaisie = valeur;
        return champDeSaisie == null ? null : ChampsEdition.brut(champDeSaisie);
    }

    /** Before anything is written: how many change, how many hold it already, how many cannot. */
    private void compter() {
        int combien = toutLeFiltre ? grille.nombre() : choisies.size();
        nombre.setText(Phrases.de("projet.lot.nombre", combien, FormatFr.entier(combien)));
        tous.setText(Phrases.de("projet.lot.tous", FormatFr.entier(grille.nombre())));
        appliquer.setText(Phrases.de("projet.lot.appliquer"));
        ChampProjet choisi = champ.getValue();
        appliquer.setEnabled(false);
        if (choisi == null || valeur == null) {
            effet.setText("");
            return;
        }
        try {
            @Nullable String voulue = choisi.normaliser(texte());
            Map<Boolean, Long> sorts = projets().stream()
                    .filter(projet -> projet.droit() != DroitProjet.LIRE)
                    .collect(Collectors.partitioningBy(
                            projet -> Objects.equals(projet.valeur(choisi), voulue), Collectors.counting()));
            long changent = Objects.requireNonNullElse(sorts.get(false), 0L);
            long deja = Objects.requireNonNullElse(sorts.get(true), 0L);
            effet.setText(Phrases.de(
                    "projet.lot.effet",
                    choisi.libelle(),
                    choisi.ecrit(voulue),
                    changent,
                    deja,
                    combien - changent - deja));
            appliquer.setEnabled(changent > 0);
        } catch (ValeurRefusee refus) {
            effet.setText(Objects.requireNonNullElse(refus.getMessage(), ""));
        }
    }

    private void appliquer() {
        ChampProjet choisi = champ.getValue();
        if (choisi != null
                && bloc.ecrire(SaisieEnBloc.donner(projets(), choisi, texte()), Map.of(), List.of())
                        .isPresent()) {
            grille.getContent().deselectAll();
            champ.clear();
        }
    }
}
