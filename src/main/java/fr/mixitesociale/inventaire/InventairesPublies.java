package fr.mixitesociale.inventaire;

import fr.mixitesociale.socle.CodeInsee;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The inventories of the published national file, and nothing else: what anyone may read without an account. A complement
 * of the DDT never passes through here, even where it would win over the national figure.
 */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class InventairesPublies {

    private final LignesInventaire lignes;

    InventairesPublies(LignesInventaire lignes) {
        this.lignes = lignes;
    }

    /** By year; empty when the file says nothing of the commune. */
    public List<InventaireAnnuel> de(CodeInsee commune) {
        List<LigneInventaire> nationales = lignes.deLaCommune(commune).stream()
                .filter(ligne -> ligne.source() == Source.NATIONAL)
                .toList();
        return PrecedenceInventaires.retenir(nationales).stream()
                .map(AnneeRetenue::inventaire)
                .toList();
    }
}
