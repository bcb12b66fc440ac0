package fr.mixitesociale.calendrier.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import fr.mixitesociale.calendrier.MotifDemarche;
import fr.mixitesociale.calendrier.NatureDemarche;
import fr.mixitesociale.droit.PeriodeTriennale;
import fr.mixitesociale.socle.Phrases;
import fr.mixitesociale.socle.RefusMetier;
import fr.mixitesociale.socle.ui.DialogueFormulaire;
import fr.mixitesociale.territoire.Commune;
import java.time.LocalDate;
import java.util.List;

/** Opens an exemption or a carence: which commune, which period, why. */
class DialogueDemarche extends DialogueFormulaire {

    private final transient OutilsDemarches outils;
    private final transient Runnable ensuite;
    private final ComboBox<Commune> commune = new ComboBox<>(Phrases.de("calendrier.demarche.commune"));
    private final Select<NatureDemarche> nature = new Select<>();
    private final Select<PeriodeTriennale> periode = new Select<>();
    private final Select<MotifDemarche> motif = new Select<>();

    DialogueDemarche(OutilsDemarches outils, List<Commune> communes, Runnable ensuite) {
        super(Phrases.de("calendrier.ouvrir"), Phrases.de("calendrier.ouvrir.verbe"));
        this.outils = outils;
        this.ensuite = ensuite;
        commune.setItems(communes);
        commune.setItemLabelGenerator(Commune::nom);
        commune.setId("demarche-commune");
        nature.setLabel(Phrases.de("calendrier.demarche.nature"));
        nature.setItems(NatureDemarche.values());
        nature.setItemLabelGenerator(NatureDemarche::libelle);
        motif.setLabel(Phrases.de("calendrier.demarche.motif"));
        motif.setItemLabelGenerator(MotifDemarche::libelle);
        motif.setId("demarche-motif");
        periode.setLabel(Phrases.de("calendrier.demarche.periode"));
        periode.setItemLabelGenerator(PeriodeTriennale::libelle);
        PeriodeTriennale enCours =
                PeriodeTriennale.de(LocalDate.now(outils.horloge()).getYear()).orElseThrow();
        PeriodeTriennale passee = new PeriodeTriennale(enCours.debut() - PeriodeTriennale.DUREE);
        periode.setItems(passee, enCours, enCours.suivante());
        nature.addValueChangeListener(choisie -> {
            motif.setItems(choisie.getValue().motifs());
            motif.setValue(choisie.getValue().motifs().getFirst());
            periode.setValue(choisie.getValue() == NatureDemarche.CARENCE ? passee : enCours);
        });
        nature.setValue(NatureDemarche.CARENCE);
        champs(commune, nature, motif, periode);
    }

    @Override
    protected void faire() {
        Commune choisie = commune.getValue();
        if (choisie == null) {
            throw new RefusMetier("calendrier.refus.commune");
        }
        outils.service().ouvrir(choisie.code(), periode.getValue(), motif.getValue());
        ensuite.run();
    }
}
