package fr.mixitesociale.redaction.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.mixitesociale.contrat.ui.CadreContrat;
import fr.mixitesociale.redaction.Emplacement;
import fr.mixitesociale.redaction.FicheRedaction;
import fr.mixitesociale.redaction.NotesRedactionService;
import fr.mixitesociale.redaction.PropositionsRedactionService;
import fr.mixitesociale.redaction.RedactionsConsultation;
import fr.mixitesociale.redaction.RedactionsService;
import fr.mixitesociale.redaction.Rubrique;
import fr.mixitesociale.socle.CodeInsee;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the fields of the texts of a contract, for the tabs of the chapters. */
@SpringComponent
public class FabriqueRedaction {

    private final Outils outils;

    FabriqueRedaction(
            RedactionsConsultation consultation,
            RedactionsService service,
            PropositionsRedactionService propositions,
            NotesRedactionService notes,
            Clock horloge) {
        this.outils = new Outils(consultation, service, propositions, notes, horloge);
    }

    /** What every part of a field works with. */
    record Outils(
            RedactionsConsultation consultation,
            RedactionsService service,
            PropositionsRedactionService propositions,
            NotesRedactionService notes,
            Clock horloge) {}

    /** One field. @param commune not looked at where the contract has one text for all */
    public ChampRedaction champ(CadreContrat cadre, Rubrique rubrique, @Nullable CodeInsee commune) {
        return new ChampRedaction(
                cadre, outils, outils.consultation().lire(cadre.contrat().id(), Emplacement.de(rubrique, commune)));
    }

    /** The fields of a chapter that are about this commune; read at once. */
    public List<ChampRedaction> deLaCommune(CadreContrat cadre, String chapitre, CodeInsee commune) {
        return champs(cadre, chapitre, Rubrique.Portee.COMMUNE).stream()
                .filter(fiche -> commune.equals(fiche.ou().commune()))
                .map(fiche -> new ChampRedaction(cadre, outils, fiche))
                .toList();
    }

    /** The fields of a chapter for each of the communes of the contract; read at once. */
    public List<ChampRedaction> desCommunes(CadreContrat cadre, String chapitre) {
        return communs(cadre, chapitre, Rubrique.Portee.COMMUNE);
    }

    /** The fields of a chapter of which the contract has one, for itself or for its EPCI; read at once. */
    public List<ChampRedaction> communs(CadreContrat cadre, String chapitre, Rubrique.Portee portee) {
        return champs(cadre, chapitre, portee).stream()
                .map(fiche -> new ChampRedaction(cadre, outils, fiche))
                .toList();
    }

    private List<FicheRedaction> champs(CadreContrat cadre, String chapitre, Rubrique.Portee portee) {
        return outils.consultation().chapitre(cadre.contrat().id(), chapitre).stream()
                .filter(fiche -> fiche.rubrique().portee() == portee)
                .toList();
    }
}
