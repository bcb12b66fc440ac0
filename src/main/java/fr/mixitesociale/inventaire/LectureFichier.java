package fr.mixitesociale.inventaire;

import fr.mixitesociale.droit.regles.Regles;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** From bytes to a lot: tells the layout from the header, then hands over to the reader of that layout. */
@Component
class LectureFichier {

    private final CodesDeCommune codes;
    private final Regles regles;
    private final Clock horloge;

    LectureFichier(CodesDeCommune codes, Regles regles, Clock horloge) {
        this.codes = codes;
        this.regles = regles;
        this.horloge = horloge;
    }

    /** @throws FichierRefuse when the file as a whole cannot be imported */
    LotLu lire(FichierRecu fichier) {
        // the inventory of next 1 January may be prepared ahead, later ones cannot exist
        int anneeMax = LocalDate.now(horloge).getYear() + 1;
        try (Tableau tableau = Tableau.ouvrir(fichier)) {
            long national = ColonnesNationales.reconnues(tableau.entetes());
            long complement = ColonnesComplement.reconnues(tableau.entetes());
            if (national == 0 && complement == 0) {
                throw fichier.refus(Erreurs.deLaLigne(tableau.entetes().ligne(), "format_inconnu"));
            }
            return complement > national
                    ? new LectureComplement(fichier, tableau, codes, regles, anneeMax).lire()
                    : new LectureNationale(fichier, tableau, codes, anneeMax).lire();
        }
    }
}
