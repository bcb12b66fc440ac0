package fr.mixitesociale.document;

import fr.mixitesociale.contrat.AccesContrat;
import fr.mixitesociale.contrat.Contrat;
import fr.mixitesociale.contrat.FabriqueDocument;
import fr.mixitesociale.contrat.FabriqueDocument.Format;
import fr.mixitesociale.contrat.NatureSignataire;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.modele.Bloc;
import fr.mixitesociale.contrat.modele.Ouvrage;
import fr.mixitesociale.contrat.modele.Ouvrage.Partie;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.contrat.modele.Section.Portee;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The délibération a council takes to approve the contract, ready to be completed: each council needs one before signing
 * (art. L. 302-8-1 CCH).
 */
@Service
@PreAuthorize("isAuthenticated()")
public class ModeleDeliberation {

    private final AccesContrat acces;
    private final FabriqueDocument fabrique;
    private final Clock horloge;

    ModeleDeliberation(AccesContrat acces, FabriqueDocument fabrique, Clock horloge) {
        this.acces = acces;
        this.fabrique = fabrique;
        this.horloge = horloge;
    }

    /** Of the person's own council; of the first commune for a side that has none. */
    public Fichier ecrire(UUID contrat) {
        Participation participation = acces.exiger(contrat);
        Contrat cadre = participation.contrat();
        Signataire collectivite = Optional.ofNullable(participation.cote())
                .filter(cote -> aUnConseil(cote.nature()))
                .orElseGet(() -> cadre.signataires().getFirst());
        return new Fichier(
                "deliberation-%s.docx".formatted(cadre.reference()),
                Format.DOCX.typeMime(),
                fabrique.ecrire(modele(cadre, collectivite, LocalDate.now(horloge)), Format.DOCX));
    }

    private static boolean aUnConseil(NatureSignataire nature) {
        return switch (nature) {
            case COMMUNE, EPCI, EPT -> true;
            case ETAT, ASSOCIE -> false;
        };
    }

    static Ouvrage modele(Contrat contrat, Signataire collectivite, LocalDate jour) {
        String periode = contrat.periode().libelle();
        String conseil = Phrases.de("document.deliberation.conseil." + collectivite.nature());
        List<Bloc> blocs = new ArrayList<>();
        blocs.add(new Bloc.ACompleter(Phrases.de("document.deliberation.seance", conseil)));
        Stream.of("cgct", "cch", "loi")
                .forEach(visa -> blocs.add(Bloc.paragraphe(Phrases.de("document.deliberation.visa." + visa))));
        blocs.add(Bloc.paragraphe(
                Phrases.de("document.deliberation.considerant", collectivite.nom(), contrat.intitule(), periode)));
        blocs.add(Bloc.paragraphe(Phrases.de("document.deliberation.decide", conseil)));
        blocs.add(new Bloc.Liste(
                true,
                Stream.of("approuve", "autorise", "transmet")
                        .map(article -> List.of(
                                Bloc.paragraphe(Phrases.de("document.deliberation.article." + article, periode))))
                        .toList()));
        blocs.add(new Bloc.ACompleter(Phrases.de("document.deliberation.vote")));
        blocs.add(new Bloc.Signatures(
                List.of(new Bloc.Signature(Phrases.de("document.deliberation.pour", collectivite.nom()), "", ""))));
        blocs.add(Bloc.note(Phrases.de("document.deliberation.annexe")));
        return new Ouvrage(
                Phrases.de("document.deliberation.titre", conseil),
                collectivite.nom(),
                List.of(),
                Phrases.de("document.deliberation.etat"),
                jour,
                List.of(new Partie(
                        "",
                        List.of(new Section(
                                "deliberation",
                                Phrases.de("document.deliberation.objet", periode),
                                Portee.DESCRIPTIVE,
                                blocs)))));
    }
}
