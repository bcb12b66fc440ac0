package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.CodeInsee;
import fr.mixitesociale.socle.Siren;
import fr.mixitesociale.territoire.Epci;
import fr.mixitesociale.territoire.Referentiel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An EPCI or EPT as the sum of its communes; one statement for a few hundred communes. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class TerritoireConsultation {

    private static final int LOT = 300;

    private final Referentiel referentiel;
    private final LignesInventaire lignes;

    TerritoireConsultation(Referentiel referentiel, LignesInventaire lignes) {
        this.referentiel = referentiel;
        this.lignes = lignes;
    }

    /** Empty when the EPCI is unknown or none of its communes has an inventory. */
    public Optional<CumulTerritoire> epci(Siren siren) {
        return referentiel.epci(siren).map(Epci::membres).flatMap(this::cumul);
    }

    private Optional<CumulTerritoire> cumul(List<CodeInsee> membres) {
        List<CommuneSuivie> communes = new ArrayList<>();
        for (int debut = 0; debut < membres.size(); debut += LOT) {
            List<CodeInsee> lot = membres.subList(debut, Math.min(membres.size(), debut + LOT));
            lignes.desCommunes(lot)
                    .forEach((code, siennes) ->
                            communes.add(new CommuneSuivie(nom(code), PrecedenceInventaires.retenir(siennes))));
        }
        return CalculCumul.de(communes);
    }

    private String nom(CodeInsee code) {
        return referentiel.nomOuCode(code);
    }
}
