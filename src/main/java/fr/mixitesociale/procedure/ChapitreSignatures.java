package fr.mixitesociale.procedure;

import fr.mixitesociale.contrat.Chapitre;
import fr.mixitesociale.contrat.Participation;
import fr.mixitesociale.contrat.Signataire;
import fr.mixitesociale.contrat.modele.Section;
import fr.mixitesociale.socle.FormatFr;
import fr.mixitesociale.socle.Phrases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The end of the document, where the parties sign; in the summary, who is awaited. */
@Component
class ChapitreSignatures implements Chapitre {

    private final LectureActes actes;
    private final Clock horloge;

    ChapitreSignatures(LectureActes actes, Clock horloge) {
        this.actes = actes;
        this.horloge = horloge;
    }

    @Override
    public String cle() {
        return SignaturesDuTexte.CLE;
    }

    @Override
    public int ordre() {
        return 400;
    }

    @Override
    public String titre() {
        return Phrases.de("procedure.chapitre");
    }

    @Override
    @Transactional(readOnly = true)
    public Apercu apercu(Participation participation) {
        Dossier dossier = actes.dossier(participation.contrat());
        long obligatoires = dossier.contrat().signataires().stream()
                .filter(Signataire::obligatoire)
                .count();
        long signatures = dossier.contrat().signataires().stream()
                .filter(Signataire::obligatoire)
                .filter(signataire -> dossier.fait(Acte.SIGNER, signataire.id()))
                .count();
        LocalDate aujourdhui = LocalDate.ofInstant(horloge.instant(), horloge.getZone());
        return new Apercu(
                List.of(
                        new Chiffre(
                                FormatFr.entier((int) signatures),
                                Phrases.de("procedure.apercu.signatures", obligatoires),
                                null),
                        new Chiffre(
                                FormatFr.entier(dossier.actes().size()), Phrases.de("procedure.apercu.actes"), null)),
                Attentes.de(dossier, aujourdhui).stream().map(Attente::enMots).toList());
    }

    @Override
    public List<Section> sections(Participation lecture) {
        return List.of(SignaturesDuTexte.section(actes.dossier(lecture.contrat())));
    }
}
