package fr.mixitesociale.preambule;

import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Bloc.Cellule;
import fr.mixitesociale.contrat.modele.Bloc.Colonne;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.inventaire.FaitsConsultation;
import fr.mixitesociale.inventaire.FaitsDeCommune;
import fr.mixitesociale.inventaire.InventaireAnnuel;
import fr.mixitesociale.redaction.ProseDuChapitre;
import fr.mixitesociale.redaction.Rubrique;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The préambule: what the inventories say of the communes, then what the signatories write. */
@Component
class TextePreambule {

    private final FaitsConsultation faits;

    TextePreambule(FaitsConsultation faits) {
        this.faits = faits;
    }

    Section section(Contrat contrat, ProseDuChapitre prose) {
        List<Bloc> blocs = new ArrayList<>();
        List<FaitsDeCommune> communes = faits.pour(contrat.communes(), contrat.periode());
        if (communes.size() == 1) {
            blocs.addAll(situation(contrat, communes.getFirst()));
        } else {
            blocs.add(tableau(communes));
        }
        blocs.add(
                Bloc.paragraphe(Phrases.de("preambule.cadre", contrat.periode().libelle())));
        for (Rubrique rubrique : prose.rubriques()) {
            blocs.addAll(prose.blocsTitres(1, rubrique, null));
        }
        blocs.add(Bloc.paragraphe(Phrases.de("preambule.volets")));
        blocs.add(Bloc.puces(List.of(
                Phrases.de("preambule.volet.1"),
                Phrases.de("preambule.volet.2"),
                Phrases.de("preambule.volet.3", contrat.periode().libelle()))));
        return new Section("preambule", Phrases.de("preambule.titre"), Section.Portee.DESCRIPTIVE, blocs);
    }

    private static List<Bloc> situation(Contrat contrat, FaitsDeCommune commune) {
        String nom = contrat.signataire(
                        NatureSignataire.COMMUNE, commune.commune().code().valeur())
                .map(Signataire::nom)
                .map(dit -> dit.substring(0, 1).toLowerCase(Phrases.LANGUE) + dit.substring(1))
                .orElse(commune.commune().nom());
        Optional<InventaireAnnuel> inventaire = commune.retenu();
        if (inventaire.isEmpty()) {
            return List.of(new Bloc.ACompleter(Phrases.de("preambule.situation.sans_inventaire", nom)));
        }
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(Bloc.paragraphe(entree(commune)
                .map(annee -> Phrases.de("preambule.situation.depuis", nom, annee))
                .orElseGet(() -> Phrases.de("preambule.situation.soumise", nom))));
        blocs.add(Bloc.paragraphe(Phrases.de(
                "preambule.situation.taux",
                FormatFr.taux(inventaire.get().taux()),
                cible(commune),
                FormatFr.dateLongue(inventaire.get().date()))));
        blocs.add(Bloc.note(Phrases.de("preambule.source", inventaire.get().provenance())));
        return blocs;
    }

    private static Bloc tableau(List<FaitsDeCommune> communes) {
        return new Bloc.Tableau(
                Phrases.de("preambule.tableau"),
                List.of(
                        Colonne.texte(Phrases.de("preambule.tableau.commune"), 4),
                        Colonne.nombre(Phrases.de("preambule.tableau.entree"), 2),
                        Colonne.nombre(Phrases.de("preambule.tableau.taux"), 2),
                        Colonne.nombre(Phrases.de("preambule.tableau.cible"), 2),
                        Colonne.texte(Phrases.de("preambule.tableau.inventaire"), 3)),
                communes.stream()
                        .map(commune -> List.of(
                                Cellule.de(commune.commune().nom()),
                                Cellule.de(entree(commune).orElse(FormatFr.NON_DISPONIBLE)),
                                Cellule.de(commune.retenu()
                                        .map(InventaireAnnuel::taux)
                                        .map(FormatFr::taux)
                                        .orElse(FormatFr.NON_DISPONIBLE)),
                                Cellule.de(cible(commune)),
                                Cellule.de(commune.retenu()
                                        .map(inventaire -> FormatFr.date(inventaire.date()))
                                        .orElse(FormatFr.NON_DISPONIBLE))))
                        .toList(),
                null);
    }

    /** Year of entry in the scheme, where the services of the State have given it. */
    private static Optional<String> entree(FaitsDeCommune commune) {
        return Optional.ofNullable(commune.dispositif().dateEntree()).map(jour -> String.valueOf(jour.getYear()));
    }

    private static String cible(FaitsDeCommune commune) {
        return commune.tauxCible() == null ? FormatFr.NON_DISPONIBLE : FormatFr.pourcent(commune.tauxCible());
    }
}
