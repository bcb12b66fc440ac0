package fr.mixitesociale.projet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.projet.CritereProjets;
import fr.mixitesociale.projet.EtapesDuProjet;
import fr.mixitesociale.projet.GroupeProjets;
import fr.mixitesociale.projet.ListeProjet;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.ui.PucesFiltres;
import fr.mixitesociale.socle.ui.PucesFiltres.Puce;
import fr.mixitesociale.territoire.Referentiel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The search, what is in force as chips that remove it, and the other filters, which are made when they are asked for:
 * most who open the list read it as it is, and in each session their lists of values would cost more than the rows.
 */
class FiltresProjets extends Div {

    private static final int ATTENTE_MS = 300;

    private final transient Contrat contrat;
    private final transient Referentiel referentiel;
    private final transient EtapesDuProjet etapes;
    private final boolean publique;
    private final SerializableConsumer<EtatProjets> surChoix;
    private final TextField recherche = new TextField();
    private final Button bouton = new Button(Phrases.de("projet.filtre.ouvrir"));
    private final PucesFiltres puces;
    private @Nullable ChampsFiltres champs;
    private EtatProjets etat = EtatProjets.INITIAL;

    FiltresProjets(
            Participation participation,
            Referentiel referentiel,
            EtapesDuProjet etapes,
            SerializableConsumer<EtatProjets> surChoix) {
        this.contrat = participation.contrat();
        this.publique = participation.estPublique();
        this.referentiel = referentiel;
        this.etapes = etapes;
        this.surChoix = surChoix;
        addClassName("filtres-projets");
        recherche.setId("projets-recherche");
        recherche.setAriaLabel(Phrases.de("projet.filtre.recherche"));
        recherche.setPlaceholder(Phrases.de("projet.filtre.recherche"));
        recherche.setClearButtonVisible(true);
        recherche.setMaxLength(100);
        recherche.setValueChangeMode(ValueChangeMode.LAZY);
        recherche.setValueChangeTimeout(ATTENTE_MS);
        recherche.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                String mots = e.getValue().strip();
                filtrer(etat.critere().avecRecherche(mots.isEmpty() ? null : mots));
            }
        });
        bouton.setId("projets-filtrer");
        bouton.addClickListener(_ -> basculer());
        annoncer(false);
        puces = new PucesFiltres(() -> surChoix.accept(EtatProjets.INITIAL));
        Div tete = new Div(recherche, bouton);
        tete.addClassName("champs");
        add(tete, puces);
    }

    void montrer(EtatProjets nouveau) {
        etat = nouveau;
        recherche.setValue(Optional.ofNullable(etat.critere().recherche()).orElse(""));
        if (champs != null) {
            champs.montrer(etat);
        }
        puces.montrer(puces());
    }

    private void basculer() {
        if (champs == null) {
            champs = new ChampsFiltres(contrat, publique, referentiel, etapes.libelles(), () -> etat, surChoix);
            champs.montrer(etat);
            addComponentAtIndex(1, champs);
            annoncer(true);
        } else {
            champs.setVisible(!champs.isVisible());
            annoncer(champs.isVisible());
        }
    }

    private void annoncer(boolean ouvert) {
        bouton.getElement().setAttribute("aria-expanded", String.valueOf(ouvert));
    }

    private void filtrer(CritereProjets nouveau) {
        surChoix.accept(etat.avec(nouveau));
    }

    private List<Puce> puces() {
        CritereProjets critere = etat.critere();
        List<Puce> posees = new ArrayList<>();
        puce(posees, critere.recherche(), "« %s »"::formatted, critere.avecRecherche(null));
        puce(posees, critere.commune(), referentiel::nomOuCode, critere.avecCommune(null));
        puce(posees, critere.liste(), ListeProjet::libelle, critere.avecListe(null));
        puce(posees, critere.annee(), Object::toString, critere.avecAnnee(null));
        puce(posees, critere.etape(), this::etape, critere.avecEtape(null));
        puce(posees, critere.alertes(), "alertes", critere.avecAlertes(false));
        puce(posees, critere.confidentiels(), "confidentiels", critere.avecConfidentiels(false));
        GroupeProjets groupe = etat.ordre().groupe();
        if (groupe != null) {
            EtatProjets sans = etat.trie(etat.ordre().groupe(null));
            posees.add(new Puce(Phrases.de("projet.groupe.par", groupe.libelle()), () -> surChoix.accept(sans)));
        }
        return posees;
    }

    private String etape(int rang) {
        return Phrases.de("projet.filtre.etape.puce", etapes.libelles().get(rang));
    }

    private <T> void puce(List<Puce> posees, @Nullable T valeur, Function<T, String> libelle, CritereProjets sans) {
        if (valeur != null) {
            posees.add(new Puce(libelle.apply(valeur), () -> filtrer(sans)));
        }
    }

    private void puce(List<Puce> posees, boolean enVigueur, String nom, CritereProjets sans) {
        puce(posees, enVigueur ? nom : null, cle -> Phrases.de("projet.filtre." + cle), sans);
    }
}
